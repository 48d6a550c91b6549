PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal --max-worker-restart 0
# The program is started a hundred times: compiled once, it starts in half the time.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: install demo test lint check soak bench retell map dist audit

install: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 install")'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	$(BIN)/python -m compileall -q bot handlers storage
	touch $(STAMP)

demo: install
	$(BIN)/omah demo

test: install
	$(PYTEST)

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: lint
	$(PYTEST) -m "not slow and not browser"

soak: install
	$(BIN)/python -m tests.soak
	$(BIN)/python -m tests.crowd
	$(BIN)/python -m tests.keeping.power_cut
	$(BIN)/python -m tests.keeping.restored_again
	SOAK=1 $(BIN)/python -m pytest -o faulthandler_timeout=0 tests/test_materials_machine.py tests/masks tests/reading/test_generator.py \
		tests/orders/test_phases.py tests/orders/test_forecasting.py tests/orders/test_order_rehearsal.py tests/test_checks_machine.py tests/test_wages_machine.py tests/test_foreign.py tests/test_rehearsal.py tests/test_pay_kills.py tests/test_pay_month.py tests/test_money_said.py tests/test_papers_meanwhile.py \
		tests/whatsapp/test_dialogues.py tests/whatsapp/test_program.py tests/test_replicas.py
	OMAH_TEST_WHOLE=1 $(BIN)/python -m pytest -o faulthandler_timeout=0 tests/test_conversations.py tests/test_kills.py \
		tests/test_pay_kills.py tests/test_checks_machine.py tests/test_wages_machine.py tests/test_materials_machine.py

bench: install .bench/.installed
	$(BIN)/python -m tests.bench --aiogram .bench/bin/python $(if $(BESIDE),--beside $(BESIDE))
	$(BIN)/python -m tests.crowd

# The bench's peer has an environment of its own: no part of the program knows aiogram.
.bench/.installed:
	$(PYTHON) -m venv --clear .bench
	.bench/bin/python -m pip install --quiet --disable-pip-version-check aiogram==3.31.0 aiosqlite==0.22.1
	touch $@

retell: install
	$(BIN)/python -m tests.retell

map: install
	$(BIN)/python -m tests.map

# A wheel to install without git, with what else belongs beside it.
dist: install
	rm -rf dist
	$(BIN)/python -m hatchling build -t wheel -d dist
	$(BIN)/python -m tests.audit sbom dist/omah-jahit.cdx.json
	cp requirements.lock CHANGES.md docs/panduan.md dist/
	cd dist && sha256sum * > SHA256SUMS

audit: install
	$(BIN)/python -m tests.audit

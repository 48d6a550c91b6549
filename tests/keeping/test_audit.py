"""What the program is made of: pinned with hashes, told in a bill of materials; and no secret in any file."""

import json
from pathlib import Path

import pytest

from tests import audit
from tests.world import TOKEN

LOCK = (audit.HOUSE / "requirements.lock").read_text("utf-8")


def test_every_library_is_pinned_with_its_hashes() -> None:
    assert list(audit.unpinned(LOCK)) == []
    assert len(audit.parts(LOCK)) > 40
    assert list(audit.unpinned("attrs==25.1\naiohttp>=3\n    --hash=sha256:" + "0" * 64 + "\n")) == [
        "aiohttp>=3",
        "attrs has no hash",
    ] or list(audit.unpinned("attrs==25.1\n")) == ["attrs has no hash"]


def test_the_bill_of_materials_names_them_all() -> None:
    made = audit.bill(audit.parts(LOCK))
    assert json.loads(json.dumps(made)) == made
    names = {one["name"].lower() for one in made["components"]}
    assert {"aiohttp", "python-telegram-bot", "pyrage", "typer"} <= names
    assert all(one["hashes"] for one in made["components"])


def test_no_file_holds_a_secret() -> None:
    found = [(name, kind) for name, text in audit.committed() for kind in audit.secrets_in(text)]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "token: " + "1234567890:" + "AA" + "b" * 33,
        "AGE-SECRET-KEY-1" + "Q" * 58,
        "-----BEGIN RSA " + "PRIVATE KEY-----",
        "EAA" + "b" * 60,
        "OMAH_" + "TOKEN=1234567:abcdefghijklmnop",
        "OMAH_WHATSAPP_" + "APP_SECRET='0123456789abcdef0123'",
    ],
)
def test_a_secret_would_be_found(text: str) -> None:
    assert list(audit.secrets_in(f"x\n{text}\n"))


def test_what_is_no_secret_is_left_alone() -> None:
    for text in (f'TOKEN = "{TOKEN}"', "OMAH_TOKEN=123456:ABC…", "OMAH_BACKUP_KEY=…", "12.30:45"):
        assert list(audit.secrets_in(text)) == []


def test_the_container_and_the_wheel_take_the_lock() -> None:
    assert "--require-hashes" in (audit.HOUSE / "Containerfile").read_text("utf-8")
    assert Path(audit.HOUSE / "Makefile").read_text("utf-8").count("--require-hashes") >= 1

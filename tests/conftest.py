"""What every test may use."""

import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import logs
from storage import database
from storage.database import Database
from storage.sqlite import Sqlite
from tests.world import TOKEN, World

if TYPE_CHECKING:
    from tests.servers import Room

# Where there is room for it, what tests write stays in memory: a third of their time went by in waiting for a disk to
# have it, and nothing of it outlives them.
MEMORY, ROOM = Path("/dev/shm"), 2_000_000_000  # noqa: S108 - pytest's own folders, for their owner alone, are in it
if "TMPDIR" not in os.environ and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)

# An environment from before PostgreSQL was there plays all the rest; `make install` brings what it lacks.
collect_ignore = [] if find_spec("psycopg") else ["test_engines.py", "test_replicas.py"]
MOST_WORKERS = 5
HERE = Path(__file__).parent
# What no log may hold: the token, people, and what they write.
SECRETS = (TOKEN, TOKEN.partition(":")[2], "Bu Sri", "Bu Ani", "Ratna", "setor ", "kode-dwi", "rahasia")


@pytest.fixture(autouse=True)
def logs_keep_secrets(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Everything is logged at DEBUG in every test, and nothing of it names a person, a text or the token."""
    caplog.set_level(logging.DEBUG)
    logs.configure("DEBUG")
    yield
    records = [one for phase in ("setup", "call") for one in caplog.get_records(phase)]
    written = capsys.readouterr().err + "\n".join(caplog.handler.format(one) for one in records)
    assert [secret for secret in SECRETS if secret in written] == []


@pytest.fixture(scope="session", autouse=True)
def migrated_once() -> Iterator[None]:
    """All migrations run once: what a test makes anew begins as a copy of what they made, which takes a tenth."""
    every, judge = database.migrations(), Sqlite._judge
    made = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    for number, script in every.items():
        made.executescript(f"{script}\nPRAGMA user_version = {number};")

    def fill(raw: sqlite3.Connection) -> None:
        if not raw.execute("SELECT 1 FROM sqlite_schema").fetchone():
            raw.execute("PRAGMA synchronous = OFF")
            made.backup(raw)

    async def filled(opened: Sqlite) -> None:
        if database.migrations() == every:
            await opened._connection.do(fill)
        await judge(opened)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sqlite, "_judge", filled)
        yield
    made.close()


@pytest.fixture(scope="session")
def room() -> Iterator["Room"]:
    """A database of our own on a PostgreSQL server."""
    pytest.importorskip("psycopg", reason="psycopg isn't installed: make install")
    from tests.servers import Room, reached

    made = Room(reached())
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """On which engine a test is played that is marked for both."""
    if request.param == "sqlite":
        yield "sqlite"
    else:
        room = request.getfixturevalue("room")
        from tests.servers import instead_of_files

        with instead_of_files(room):
            yield "postgresql"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is marked for both engines is played on each; where it is asked for, the whole suite is on the server."""
    on_server = "OMAH_TEST_WHOLE" in os.environ
    if on_server or metafunc.definition.get_closest_marker("engines"):
        metafunc.fixturenames.insert(0, "engine")
        engines = ["postgresql"] if on_server else ["sqlite", "postgresql"]
        metafunc.parametrize("engine", engines, indirect=True, scope="function")


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: some always wait, for a browser, a killed program or a clock."""
    return min((os.cpu_count() or 1) + 1, MOST_WORKERS)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Each worker imports another share of the tests first: what pytest makes of asserts is then made once for all."""
    mine = getattr(session.config, "workerinput", None)
    if mine is None or HERE not in {Path(one).absolute() for one in session.config.args}:
        return
    files = sorted(HERE.rglob("test_*.py"))
    first = int(mine["workerid"].removeprefix("gw")) * len(files) // mine["workercount"]
    for path in (*files[first:], *files[:first]):
        # What can't be imported is told when it is collected.
        with suppress(Exception, pytest.skip.Exception):
            import_module(".".join(path.relative_to(HERE.parent).with_suffix("").parts))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Each worker's share, which xdist cuts in order, begins with slow tests: they mostly wait, and never end last."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    heads: list[list[pytest.Item]] = [[] for _ in range(workers)]
    for number, together in enumerate(_slow_groups(items)):
        heads[number % workers] += together
    rest = [item for item in items if not item.get_closest_marker("slow")]
    whole, items[:] = len(items), []
    for left, head in zip(range(workers, 0, -1), heads, strict=True):
        more = max(0, (whole - len(items)) // left - len(head))
        items += head + rest[:more]
        del rest[:more]


def _slow_groups(items: Sequence[pytest.Item]) -> list[list[pytest.Item]]:
    """Slow tests that share something, or are one in several ways; those with most parts first."""
    groups: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("slow"):
            shared = item.nodeid.rpartition("::")[0] if isinstance(item, pytest.Function) and item.cls else item.nodeid
            groups.setdefault(shared.partition("[")[0], []).append(item)
    return sorted(groups.values(), key=len, reverse=True)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    async with await Database.open(tmp_path / "omah.db") as opened:
        yield opened


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A running bot with two tailors, a coordinator and a lead."""
    made = World(tmp_path / "omah.db")
    await made.open_for_all()
    await made.add("Sri", call_name="Bu Sri")
    await made.add("Ani", call_name="Bu Ani")
    await made.add("Wiwik", "coordinator", call_name="Bu Wiwik")
    await made.add("Ken", "lead", workshop=None, call_name="Pak Ken")
    await made.start()
    try:
        yield made
    finally:
        await made.stop()

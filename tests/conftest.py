"""What every test may use."""

import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot import logs
from storage.database import Database
from tests.world import TOKEN, World

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


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    async with await Database.open(tmp_path / "omah.db") as opened:
        yield opened


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A running bot with two tailors, a coordinator and a lead."""
    made = World(tmp_path / "omah.db")
    await made.add("Sri", call_name="Bu Sri")
    await made.add("Ani", call_name="Bu Ani")
    await made.add("Wiwik", "coordinator", call_name="Bu Wiwik")
    await made.add("Ken", "lead", workshop=None, call_name="Pak Ken")
    await made.start()
    try:
        yield made
    finally:
        await made.stop()

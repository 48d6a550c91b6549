"""What every test may use."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import logs
from storage.database import Database
from tests.world import World


@pytest.fixture(autouse=True)
def quiet_libraries() -> None:
    """As the program starts: libraries that log requests and texts are silent."""
    logging.getLogger().setLevel(logging.DEBUG)
    logs.configure("DEBUG")


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

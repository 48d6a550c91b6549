"""Which of several bots on a server's database leads; the others stand by, and take over if it dies or hangs."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from bot import logs
from storage.database import Database, is_trouble
from storage.fitness import NoServer
from storage.where import Where

# In seconds: how often whoever stands by looks, and whoever leads shows that it lives.
LOOK: Final = 1.0
# So long after its last word with the server nobody can have taken over: less than after what a bot counts as hanging.
SURE_FOR: Final = 6.0


async def opened(path: Where, stopping: asyncio.Event) -> Database | None:
    """The database on a server that answered before, however long it takes; None if we are told to end before."""
    await _pause(stopping)
    while not stopping.is_set():
        try:
            return await Database.open(path)
        except (NoServer, sqlite3.Error) as error:
            if isinstance(error, sqlite3.Error) and not is_trouble(error):
                raise
            logs.event("waiting for the database", level="error", error=logs.where(error))
        await _pause(stopping)
    return None


async def _pause(stopping: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(LOOK):
            await stopping.wait()


class Leading:
    """Waits for the lead, and keeps it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._heard = time.monotonic()

    async def wait(self, stopping: asyncio.Event) -> bool:
        """Stand by until we lead; False if we are told to end before."""
        while not stopping.is_set():
            if await self._taken():
                return True
            await _pause(stopping)
        return False

    async def _taken(self) -> bool:
        try:
            return await self._db.lead()
        except sqlite3.Error as error:
            if not is_trouble(error):
                raise
            logs.event("waiting for the database", level="error", error=logs.where(error))
            return False

    async def keep(self, received: Callable[[], None] | None) -> None:
        """Show that we live, for ever; LeadLost once another leads. `received` looks for what others have received."""
        while True:
            if received:
                received()
            try:
                self._heard = await self._db.show_life()
            except sqlite3.Error as error:
                if not is_trouble(error):
                    raise
                logs.event("waiting for the database", level="error", error=logs.where(error))
            await asyncio.sleep(LOOK)

    def is_sure(self) -> bool:
        """Whether nobody else can lead by now: what wakes after a long sleep must not say what another has said."""
        return time.monotonic() - self._heard < SURE_FOR

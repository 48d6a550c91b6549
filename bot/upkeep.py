"""A channel that calls us is looked after: its clock, our templates, and whether the outside still reaches us."""

import asyncio
import sqlite3
from collections.abc import Callable

import aiohttp

from bot import alarms, logs
from bot.channels.base import AccessLost, FetchFailed, Pusher
from bot.clock import Clock
from bot.webhook import Listening
from storage import templates
from storage.database import Database, is_trouble

EVERY = 3600.0
# So soon it is looked again after a failure, and so many failures are an alarm.
AGAIN = 60.0
FAILURES = 3
SECONDS = 15.0


class Upkeep:
    """Looks once an hour; `spoken` is called when there is something to deliver."""

    def __init__(
        self,
        db: Database,
        channel: Pusher,
        clock: Clock,
        listening: Listening,
        spoken: Callable[[], None],
    ) -> None:
        self._db = db
        self._channel = channel
        self._clock = clock
        self._listening = listening
        self._spoken = spoken
        self._unreached = 0

    async def run(self) -> None:
        """Look for ever, and first in an hour: it was looked when we connected."""
        well = True
        while True:
            await asyncio.sleep(EVERY if well else AGAIN)
            try:
                well = await self.look()
            except sqlite3.Error as error:
                if not is_trouble(error):
                    raise
                logs.event("upkeep waits for the database", level="error", error=logs.where(error))
                well = False

    async def look(self) -> bool:
        """Once; whether all was well."""
        try:
            found = await self._channel.templates()
        except FetchFailed as error:
            logs.event("cannot look at templates", level="warning", error=logs.where(error))
            if isinstance(error, AccessLost):
                await self._alarm("access-lost")
            return False
        now = self._clock()
        async with self._db.transaction():
            await templates.keep(self._db, [(one.name, one.status, one.category) for one in found], now)
        reached = await is_reached(self._listening)
        self._unreached = 0 if reached else self._unreached + 1
        if self._unreached >= FAILURES:
            logs.event("the outside does not reach us", level="error", channel=self._channel.name)
            await self._alarm("channel-unreached")
        return reached

    async def _alarm(self, key: str) -> None:
        async with self._db.transaction():
            await alarms.note(self._db, key, self._channel.name, self._clock())
        self._spoken()


async def is_reached(listening: Listening) -> bool:
    """Whether our webhook answers at its address outside as Meta would ask it; true where none is set."""
    if not listening.url:
        return True
    asked = {"hub.mode": "subscribe", "hub.challenge": "omah", "hub.verify_token": listening.verify_token}
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS), trust_env=True) as session,
            session.get(listening.url, params=asked) as answer,
        ):
            return answer.status == 200 and await answer.text() == "omah"
    except (aiohttp.ClientError, TimeoutError, UnicodeDecodeError):
        return False

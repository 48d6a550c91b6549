"""Looks each minute whether the bot can do its work (disk, channels), and tells a guard outside that it lives."""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp

from bot import alarms, logs
from bot.clock import Clock
from handlers.days import safekeeping
from storage import outbox
from storage.database import Database, is_trouble
from storage.values import dataclass
from storage.where import Server

MEGABYTE = 1_000_000
# In bytes: below the first the disk is low, above the second it isn't any more.
LOW, ENOUGH = 500 * MEGABYTE, 700 * MEGABYTE
UNREACHED = timedelta(minutes=10)
BEAT_EVERY = timedelta(minutes=5)
BEAT_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Reached:
    """A channel, and since when nothing can be fetched from it, if so."""

    channel: str
    failing_since: datetime | None


def free_bytes(path: Path) -> int:
    """How much room there is where the data lies."""
    return shutil.disk_usage(path.parent).free


class Watch:
    """`channels` says how each is reached now; `heartbeat` is an address that is called as long as all is well."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        spoken: Callable[[], None],
        channels: Callable[[], Sequence[Reached]],
        *,
        heartbeat: str = "",
        free: Callable[[Path], int] = free_bytes,
    ) -> None:
        self._db = db
        self._clock = clock
        self._spoken = spoken
        self._channels = channels
        self._heartbeat = heartbeat
        self._free = free
        self._beaten: datetime | None = None

    async def tick(self) -> None:
        """One look."""
        now = self._clock()
        try:
            await self._look(now)
        except (sqlite3.Error, OSError) as error:
            if isinstance(error, sqlite3.Error) and not is_trouble(error):
                raise
            logs.event("cannot look after the bot", level="error", error=logs.where(error))
        if self._heartbeat and (self._beaten is None or now - self._beaten >= BEAT_EVERY) and self._all_well():
            self._beaten = now
            await self._beat()

    def _all_well(self) -> bool:
        return any(one.failing_since is None for one in self._channels())

    async def _look(self, now: datetime) -> None:
        # A server's disk is its own guard's.
        path = self._db.path
        free = ENOUGH if isinstance(path, Server) else self._free(path)
        told = False
        async with self._db.transaction():
            letters = []
            if free < LOW:
                letters = await safekeeping.alarm(self._db, "disk", now, "alarm-disk", free=safekeeping.size(free))
            elif free > ENOUGH:
                letters = await safekeeping.ended(self._db, "disk", "alarm-disk-over")
            await outbox.put(self._db, letters, now)
            for one in self._channels():
                if one.failing_since and now - one.failing_since >= UNREACHED:
                    told |= await alarms.note(self._db, "alarm-unreached", one.channel, now)
            await alarms.look(self._db, now)
        if letters or told:
            self._spoken()

    async def _beat(self) -> None:
        """Call the guard; that it can't be reached is its own news."""
        limit = aiohttp.ClientTimeout(total=BEAT_SECONDS)
        try:
            async with aiohttp.ClientSession(timeout=limit, trust_env=True) as session, session.get(self._heartbeat):
                return
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            logs.event("no heartbeat", level="warning", error=type(error).__name__)

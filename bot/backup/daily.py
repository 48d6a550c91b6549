"""The daily copy: after the tally, to a folder or a stick that was set once; tried, tidied, and told when it fails."""

import asyncio
import errno
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TypeVar

from bot import logs
from bot.backup import copies
from bot.backup.keys import Key
from bot.backup.sealing import CannotUnseal
from bot.clock import Clock
from handlers.days import safekeeping
from handlers.rules.waits import BACKUP_OVERDUE
from storage import backups, outbox, schedule
from storage.backups import Made
from storage.database import Database, is_trouble
from storage.fitness import CannotOpen
from storage.schedule import EVERYWHERE
from storage.where import Where

T = TypeVar("T")
AFTER_TALLY = timedelta(minutes=5)
TRY_AGAIN = timedelta(hours=1)
FULL = (errno.ENOSPC, errno.EDQUOT)


class Daily:
    """Makes copies when they are due; `spoken` is called when there is something to deliver."""

    def __init__(
        self, db: Database, clock: Clock, zone: tzinfo, spoken: Callable[[], None], passphrase: str = ""
    ) -> None:
        self._db = db
        self._clock = clock
        self._zone = zone
        self._spoken = spoken
        self._passphrase = passphrase
        self._not_before: datetime | None = None

    async def tick(self) -> None:
        """Whatever is due by now."""
        now = self._clock()
        try:
            folder = await backups.folder(self._db)
            if folder is not None and await self._is_due(now):
                await self._make(Path(folder), now)
            await self._say_if_overdue(folder, now)
        except sqlite3.Error as error:
            if not is_trouble(error):
                raise
            logs.event("copies wait for the database", level="error", error=logs.where(error))

    async def _is_due(self, now: datetime) -> bool:
        if self._not_before is not None and now < self._not_before:
            return False
        last = await backups.last(self._db)
        return last is None or last.at < await self._latest_slot(now)

    async def _latest_slot(self, now: datetime) -> datetime:
        """When a copy was last due: today after the tally, or yesterday."""
        local = now.astimezone(self._zone)
        for day in (local.date(), local.date() - timedelta(days=1)):
            at = (await schedule.hours(self._db, "tally", day))[EVERYWHERE]
            slot = datetime.combine(day, at, self._zone) + AFTER_TALLY
            if slot <= now:
                return slot
        return slot

    async def _make(self, folder: Path, now: datetime) -> None:
        """One copy; what goes wrong is told once, and tried again in an hour."""
        key = await key_of(self._db, self._passphrase)
        file = folder / copies.name(now.astimezone(self._zone))
        try:
            copy, kept = await aside(lambda: _made_and_tidied(self._db.path, file, key, now))
        except (OSError, sqlite3.Error, CannotUnseal, CannotOpen) as error:
            self._not_before = now + TRY_AGAIN
            logs.event("copy failed", level="error", error=logs.where(error))
            await self._failed(why(error, folder), folder, now)
            return
        self._not_before = None
        made = Made(at=now, file=str(file), size=copy.size, sound=not copy.broken, kept=kept)
        async with self._db.transaction():
            await backups.note(self._db, made)
            letters = await safekeeping.ended(self._db, "backup", "backup-well", size=safekeeping.size(copy.size))
            await safekeeping.ended(self._db, "backup-overdue")
            if copy.broken:
                letters += await self._alarm("unsound", folder, now)
            else:
                await safekeeping.ended(self._db, "backup-unsound")
            await outbox.put(self._db, letters, now)
        logs.event("copy made", size=copy.size, sound=made.sound)
        self._spoken()

    async def _alarm(self, reason: str, folder: Path, now: datetime) -> list[outbox.Letter]:
        name = "backup-unsound" if reason == "unsound" else "backup"
        return await safekeeping.alarm(self._db, name, now, "backup-failing", why=reason, folder=str(folder))

    async def _failed(self, reason: str, folder: Path, now: datetime) -> None:
        async with self._db.transaction():
            await outbox.put(self._db, await self._alarm(reason, folder, now), now)
        self._spoken()

    async def _say_if_overdue(self, folder: str | None, now: datetime) -> None:
        """Two days without a copy, or since the first message without any."""
        last = await backups.last(self._db)
        since = last.at if last else await backups.first_use(self._db)
        if since is None or now - since <= BACKUP_OVERDUE:
            return
        async with self._db.transaction():
            if folder is None and last is None:
                letters = await safekeeping.alarm(self._db, "backup-overdue", now, "backup-never")
            else:
                args = {"days": (now - since).days, "date": since.astimezone(self._zone).date().isoformat()}
                letters = await safekeeping.alarm(self._db, "backup-overdue", now, "backup-overdue", **args)
            await outbox.put(self._db, letters, now)
        if letters:
            self._spoken()


def _made_and_tidied(database: Where, file: Path, key: Key, now: datetime) -> tuple[copies.Copy, int]:
    copy = copies.make(database, file, key)
    # Good copies don't make room for one whose ledger doesn't hold.
    kept = len(copies.made_in(file.parent)) if copy.broken else copies.tidy(file.parent)
    copies.tidy_aside(database, now)
    return copy, kept


async def key_of(db: Database, passphrase: str) -> Key:
    """The key for which copies are made now; a new one the first time. Call it outside a transaction."""
    if passphrase:
        return Key.of_text(passphrase)
    words = await backups.key(db)
    if words is not None:
        return Key.of_words(words)
    key = Key.new()
    async with db.transaction():
        await backups.set_key(db, key.words)
    return key


def why(error: Exception, folder: Path) -> str:
    """What kind of trouble it is, as the sentences `backup-failing` and `cli-backup-…` tell it apart."""
    if not folder.is_dir():
        return "folder"
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if getattr(error, "errno", None) in FULL or code == sqlite3.SQLITE_FULL:
        return "full"
    if isinstance(error, OSError) or code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR):
        return "closed"
    return "damaged"


async def aside(work: Callable[[], T]) -> T:
    """Do it in a thread that nobody waits for at the end: a stick that hangs mustn't keep the program alive."""
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    result: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            result.append(work())
        # Handed on to whoever waits.
        except BaseException as error:
            failure.append(error)
        finally:
            # Where the program has ended meanwhile, nobody waits any more.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(done.set)

    threading.Thread(target=run, daemon=True, name="copy").start()
    await done.wait()
    if failure:
        raise failure[0]
    return result[0]

"""A copy: made while the bot writes, locked, tried by opening it aside, and kept for as long as it is wanted."""

import asyncio
import re
import shutil
import tempfile
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from bot.backup.keys import Key
from bot.backup.sealing import Damaged, seal, unseal
from storage import checks, copying, moving
from storage.copying import Contents
from storage.database import Database
from storage.values import dataclass
from storage.where import Server, Where, beside

# The last of each of so many days, weeks and months that have one.
DAYS, WEEKS, MONTHS = 7, 4, 12
NAME = re.compile(r"omah-(?P<at>\d{4}-\d\d-\d\d-\d{4})\.age")
AT = "%Y-%m-%d-%H%M"
# What a migration left behind, and for how long.
BEFORE_UPDATE = "-versi-"
KEEP_BEFORE_UPDATE = timedelta(days=30)
# Folders for what lies open while a copy is made or put back.
ROOM = ".cadangan-"
ABANDONED = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy that was tried: its size in bytes, what it holds, and the rules of the ledger that don't hold in it."""

    file: Path
    size: int
    contents: Contents
    broken: tuple[str, ...]


def name(local: datetime) -> str:
    """How a daily copy is called."""
    return f"omah-{local.strftime(AT)}.age"


def make(database: Where, file: Path, key: Key) -> Copy:
    """Copy the database into `file`, locked, and try it; only then it gets its name.

    CannotUnseal if what was written can't be opened again; OSError or sqlite3.Error if it can't be written.
    """
    unnamed = file.with_name(f".{file.name}.part")
    # What lies open meanwhile stays on the disk where the data lies open anyway.
    with tempfile.TemporaryDirectory(dir=beside(database), prefix=ROOM) as folder:
        room = Path(folder)
        try:
            if isinstance(database, Server):
                asyncio.run(_fetched(database, room / "copy.db"))
            else:
                copying.copy(database, room / "copy.db")
            before = asyncio.run(_contents(room / "copy.db"))
            seal(room / "copy.db", unnamed, key, room)
            found, broken = open_aside(unnamed, key, room)
            if found != before:
                raise Damaged
            size = unnamed.stat().st_size
            unnamed.replace(file)
        finally:
            unnamed.unlink(missing_ok=True)
    return Copy(file=file, size=size, contents=found, broken=broken)


def open_aside(file: Path, key: Key, room: Path) -> tuple[Contents, tuple[str, ...]]:
    """Open a copy as `restored.db` in `room` and recompute its ledger; CannotUnseal or CannotOpen if it can't be."""
    path = room / "restored.db"
    unseal(file, path, key, room)
    if not copying.is_sound(path):
        raise Damaged
    return asyncio.run(_recomputed(path))


async def _fetched(server: Server, path: Path) -> None:
    """What is on a server, of one moment, as a file: so one kind of copy is tried, and put back to either."""
    async with await Database.open(server) as there, await Database.open(path) as here:
        await moving.move(there, here)


async def _contents(path: Path) -> Contents:
    async with await Database.open(path) as db:
        return await copying.contents(db)


async def _recomputed(path: Path) -> tuple[Contents, tuple[str, ...]]:
    async with await Database.open(path) as db:
        return await copying.contents(db), tuple(one.rule for one in await checks.broken(db))


def wanted(moments: Collection[datetime]) -> set[datetime]:
    """Which copies stay: the last of each of the last 7 days, 4 weeks and 12 months that have one."""
    kept: set[datetime] = set()
    for span, number in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        latest: dict[tuple[int, ...], datetime] = {}
        for moment in sorted(moments):
            latest[span(moment)] = moment
        kept.update(latest[one] for one in sorted(latest)[-number:])
    return kept


def _day(moment: datetime) -> tuple[int, ...]:
    return (moment.toordinal(),)


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month


def made_in(folder: Path) -> dict[datetime, Path]:
    """The daily copies in a folder, by the local time of their making."""
    found = {}
    for path in folder.iterdir():
        if called := NAME.fullmatch(path.name):
            try:
                found[datetime.strptime(called["at"], AT)] = path  # noqa: DTZ007 - as on the workshop's clock
            except ValueError:
                # Somebody else's file, called nearly like ours.
                continue
    return found


def tidy(folder: Path) -> int:
    """Remove the daily copies that aren't wanted any more; how many stay."""
    made = made_in(folder)
    kept = wanted(made)
    _remove(path for moment, path in made.items() if moment not in kept)
    return len(kept)


def tidy_aside(database: Where, now: datetime) -> None:
    """What was set aside before a migration goes after a month; what a killed program left open, after an hour."""
    name = "" if isinstance(database, Server) else f"{database.name}{BEFORE_UPDATE}*"
    aside = beside(database).glob(name) if name else ()
    _remove(path for path in aside if now.timestamp() - path.stat().st_mtime > KEEP_BEFORE_UPDATE.total_seconds())
    for room in beside(database).glob(f"{ROOM}*"):
        if now.timestamp() - room.stat().st_mtime > ABANDONED.total_seconds():
            shutil.rmtree(room)


def _remove(paths: Iterable[Path]) -> None:
    for path in list(paths):
        path.unlink(missing_ok=True)

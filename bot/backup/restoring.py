"""A copy put back where there is nothing yet."""

import asyncio
import tempfile
from pathlib import Path

from bot.backup import copies
from bot.backup.keys import Key
from storage import backups, copying, fitness, moving
from storage.copying import Contents
from storage.database import Database
from storage.values import dataclass
from storage.where import Server, Where, beside

BESIDE = ("", "-wal", "-shm", "-journal")


class NotEmpty(Exception):
    """Where it should go there are people or reports already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put back, and the rules of its ledger that don't hold."""

    contents: Contents
    broken: tuple[str, ...]


def restore(file: Path, database: Where, key: Key) -> Restored:
    """Open a copy, recompute it, and only then put it where the database is to be.

    NotEmpty or DatabaseInUse where there is one; else CannotUnseal, CannotOpen (a newer version's) or OSError.
    """
    if isinstance(database, Server):
        asyncio.run(_refuse_if_full(database))
    else:
        fitness.judge(database)
        _refuse_if_used(database)
    with tempfile.TemporaryDirectory(dir=beside(database), prefix=copies.ROOM) as folder:
        room = Path(folder)
        found, broken = copies.open_aside(file, key, room)
        asyncio.run(_prepare(room / "restored.db", found))
        if isinstance(database, Server):
            asyncio.run(_sent(room / "restored.db", database))
        else:
            for ending in BESIDE:
                database.with_name(database.name + ending).unlink(missing_ok=True)
            (room / "restored.db").rename(database)
    return Restored(contents=found, broken=broken)


def _refuse_if_used(path: Path) -> None:
    """DatabaseInUse if a bot has it, NotEmpty if something is in it."""
    if path.exists() and path.stat().st_size:
        asyncio.run(_refuse_if_full(path))
    elif any(path.with_name(path.name + ending).exists() for ending in BESIDE[1:]):
        # The log of a database that somebody took away: the reports in it aren't ours to throw away.
        raise NotEmpty


async def _refuse_if_full(path: Where) -> None:
    async with await Database.open(path) as db:
        db.take_lease()
        if not (await copying.contents(db)).empty:
            raise NotEmpty


async def _sent(path: Path, server: Server) -> None:
    """A tried copy put on a server; meanwhile no bot may have it."""
    async with await Database.open(path) as here, await Database.open(server) as there:
        there.take_lease()
        await moving.move(here, there)


async def _prepare(path: Path, found: Contents) -> None:
    """What went on since the copy was made is unknown to it."""
    async with await Database.open(path) as db, db.transaction():
        await copying.mark_all_doubtful(db)
        await backups.note_restored(db, found.last_message)
        # Whoever put it back has typed the key.
        await backups.note_key_shown(db)

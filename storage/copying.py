"""Copies of the whole database, taken while a bot writes to it, and what one of them holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import Database
from storage.ledger.moves import FIRST_HASH
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a database holds, short enough to compare: two with the same last hash have the same moves."""

    version: int
    people: int
    moves: int
    last_hash: str
    messages: int
    last_message: str

    @property
    def empty(self) -> bool:
        """Whether nobody and nothing is in it."""
        return not (self.people or self.moves or self.messages)


def copy(source: Path, target: Path) -> None:
    """Write one state of a database, whoever writes to it meanwhile; sqlite3.Error if it can't be read or written."""
    with closing(sqlite3.connect(source)) as here, closing(sqlite3.connect(target)) as there:
        # All pages in one step: else a writer would make it begin again and again.
        here.backup(there)


def is_sound(path: Path) -> bool:
    """Whether every page of a database is well, as SQLite sees it."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


async def contents(db: Database) -> Contents:
    """What is in a database."""
    people, moves, last_hash, messages, last_message = await db.row(  # type: ignore[misc]
        "SELECT (SELECT COUNT(*) FROM person),"
        " (SELECT COUNT(*) FROM move), (SELECT hash FROM move ORDER BY id DESC LIMIT 1),"
        " (SELECT COUNT(*) FROM inbox), (SELECT MAX(received_at) FROM inbox)"
    )
    return Contents(
        version=await db.version(),
        people=people,
        moves=moves,
        last_hash=last_hash or FIRST_HASH,
        messages=messages,
        last_message=last_message or "",
    )


async def mark_all_doubtful(db: Database) -> None:
    """What waited to be sent when a copy was made may have been sent since."""
    await db.run("UPDATE outbox SET doubtful = 1 WHERE state IN ('queued', 'sending', 'parked')")

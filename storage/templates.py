"""How our templates stand with a channel, and how many were sent with them."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Database
from storage.times import stamp

APPROVED, UTILITY = "APPROVED", "UTILITY"


async def usable(db: Database, name: str) -> bool:
    """Whether it is approved, and as what it was handed in for; another kind costs more and isn't agreed to."""
    return bool(
        await db.value(
            "SELECT 1 FROM template WHERE name = ? AND status = ? AND category = ?", (name, APPROVED, UTILITY)
        )
    )


async def keep(db: Database, found: Sequence[tuple[str, str, str]], now: datetime) -> None:
    """How they all stand, as (name, status, category); one that isn't there doesn't exist."""
    await db.run("DELETE FROM template")
    await db.run_many(
        "INSERT INTO template (name, status, category, checked_at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
        [(*one, stamp(now)) for one in found],
    )


async def note(db: Database, name: str, news: str, now: datetime) -> bool:
    """A template has another state or category now; whether that is news, and it can't be used any more."""
    was = await usable(db, name)
    column = "category" if news in ("UTILITY", "MARKETING", "AUTHENTICATION") else "status"
    await db.run(
        f"UPDATE template SET {column} = ?, checked_at = ? WHERE name = ?",  # noqa: S608 - one of two constants
        (news, stamp(now), name),
    )
    return was and not await usable(db, name)


async def sent_since(db: Database, since: datetime) -> int:
    """How many templates were sent since a moment."""
    count: int = await db.value(
        "SELECT COUNT(*) FROM outbox WHERE template IS NOT NULL AND settled_at >= ? AND state = 'sent'",
        (stamp(since),),
    )
    return count


async def on_their_way(db: Database, but: int) -> int:
    """How many are to be sent as a template and aren't yet, besides a row."""
    count: int = await db.value(
        "SELECT COUNT(*) FROM outbox WHERE template IS NOT NULL AND state IN ('queued', 'sending') AND id <> ?", (but,)
    )
    return count


async def charges(db: Database, since: datetime) -> list[tuple[str, bool, int]]:
    """What the channel says that was said since a moment: its category, whether it costs, and how many."""
    rows = await db.rows(
        "SELECT category, COALESCE(billed, 0), COUNT(*) FROM outbox WHERE category IS NOT NULL AND settled_at >= ?"
        " GROUP BY 1, 2 ORDER BY 1, 2",
        (stamp(since),),
    )
    return [(category, bool(billed), count) for category, billed, count in rows]

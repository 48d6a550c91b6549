"""What waits in the outbox until somebody can be written to again; and what goes another way meanwhile."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Database
from storage.times import stamp

# Why something waits that may not be said before she writes again.
WAITS_FOR_HER = "window"


async def unpark(db: Database, channel: str, address: str) -> list[str]:
    """They can be written to again: all goes out but reminders and tallies; the topics of those, taken out.

    A single tally that was announced to them goes out as it is.
    """
    where = (channel, address)
    parked = "channel = ? AND address = ? AND state = 'parked'"
    tallies = await db.rows(f"SELECT topic, failure FROM outbox WHERE {parked} AND topic LIKE 'tally%'", where)  # noqa: S608 - constant
    stays = tallies[0][0] if len(tallies) == 1 and tallies[0][1] == WAITS_FOR_HER else ""
    rows = await db.rows(
        f"UPDATE outbox SET state = 'withdrawn' WHERE {parked} AND topic <> ?"  # noqa: S608 - constant
        " AND (topic LIKE 'tally%' OR topic LIKE 'reminder%') RETURNING topic",
        (*where, stays),
    )
    await db.run(
        "UPDATE outbox SET state = 'queued' WHERE channel = ? AND address = ? AND state = 'parked'",
        (channel, address),
    )
    return sorted({row[0] for row in rows})


async def pressed(db: Database, channel: str, address: str, code: str) -> None:
    """A template brought her a letter's button, and she pressed it: what the letter says is over."""
    await db.run(
        "UPDATE outbox SET state = 'withdrawn'"
        " WHERE channel = ? AND address = ? AND state = 'parked' AND content LIKE ?",
        (channel, address, f'%"{code}"%'),
    )


async def is_any(db: Database, channel: str, address: str) -> bool:
    """Whether something waits until somebody can be written to again."""
    return bool(
        await db.value(
            "SELECT 1 FROM outbox WHERE channel = ? AND address = ? AND state = 'parked' LIMIT 1", (channel, address)
        )
    )


async def sent_as(db: Database, row_id: int, template: str) -> None:
    """It is being sent as a template."""
    await db.run("UPDATE outbox SET template = ? WHERE id = ?", (template, row_id))


async def move_row(db: Database, row_id: int, channel: str, address: str) -> None:
    """It goes to another account."""
    await db.run("UPDATE outbox SET channel = ?, address = ? WHERE id = ?", (channel, address, row_id))


async def since(db: Database, before: datetime, topics: Sequence[str]) -> list[tuple[str, str, str]]:
    """Who hasn't had something of these topics that was put aside before a moment: channel, address, its topic."""
    marks = ", ".join("?" * len(topics))
    rows = await db.rows(
        f"SELECT channel, address, topic FROM outbox WHERE state = 'parked' AND failure = ? AND created_at < ?"  # noqa: S608 - marks
        f" AND topic IN ({marks}) ORDER BY id",
        (WAITS_FOR_HER, stamp(before), *topics),
    )
    return [(channel, address, topic) for channel, address, topic in rows]

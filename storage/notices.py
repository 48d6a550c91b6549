"""Announcements: what was announced, for whom, and whom it has reached."""

from datetime import datetime

from storage.database import Database, Row
from storage.outbox import Attached
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass

TOPIC = "notice:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """An announcement; `whom` as its sender packed it, a `file` with what it shows, and the channel that keeps it."""

    id: int
    by_id: int
    whom: str
    text: Spoken
    described: Spoken
    channel: str | None
    file: Attached | None
    state: str
    sent_at: datetime | None


COLUMNS = "id, by_id, whom, text, described, channel, file_kind, file_id, state, sent_at"


def topic(notice_id: int) -> str:
    """Under which topic it goes out."""
    return f"{TOPIC}{notice_id}"


def _notice(row: Row) -> Notice:
    number, by, whom, text, described, channel, kind, file, state, sent_at = row
    return Notice(
        id=number,
        by_id=by,
        whom=whom,
        text=Spoken(text),
        described=Spoken(described),
        channel=channel,
        file=Attached(kind, file) if kind else None,
        state=state,
        sent_at=moment(sent_at) if sent_at else None,
    )


async def draft(
    db: Database, by_id: int, whom: str, text: Spoken, file: Attached | None, channel: str, now: datetime
) -> int:
    """Keep a draft; its number."""
    number: int = await db.value(
        "INSERT INTO notice (by_id, whom, text, channel, file_kind, file_id, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " RETURNING id",
        (
            by_id,
            whom,
            text,
            channel if file else None,
            file.kind if file else None,
            file.id if file else None,
            stamp(now),
        ),
    )
    return number


async def describe(db: Database, notice_id: int, described: Spoken) -> None:
    """What its picture shows."""
    await db.run("UPDATE notice SET described = ? WHERE id = ? AND state = 'draft'", (described, notice_id))


async def by_id(db: Database, notice_id: int) -> Notice | None:
    """An announcement by its number."""
    row = await db.row(f"SELECT {COLUMNS} FROM notice WHERE id = ?", (notice_id,))  # noqa: S608 - constants
    return _notice(row) if row else None


async def sent_since(db: Database, since: datetime) -> list[Notice]:
    """Those that were sent since a moment and ask nothing, the latest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM notice WHERE state <> 'draft' AND sent_at >= ?"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM invitation AS i WHERE i.notice_id = notice.id) ORDER BY sent_at DESC, id DESC",
        (stamp(since),),
    )
    return [_notice(row) for row in rows]


async def mark_sent(db: Database, notice_id: int, to: list[tuple[int, str | None, str | None]], now: datetime) -> bool:
    """It goes out to these, each a person with the channel and address she is written to; False if it did before."""
    done = await db.rows(
        "UPDATE notice SET state = 'sent', sent_at = ? WHERE id = ? AND state = 'draft' RETURNING id",
        (stamp(now), notice_id),
    )
    if done:
        await db.run_many(
            "INSERT INTO notice_to (notice_id, person_id, channel, address) VALUES (?, ?, ?, ?)",
            [(notice_id, *one) for one in to],
        )
    return bool(done)


async def withdraw(db: Database, notice_id: int) -> int:
    """What of it nobody has been sent yet isn't sent; how many messages."""
    await db.run("UPDATE notice SET state = 'withdrawn' WHERE id = ? AND state = 'sent'", (notice_id,))
    rows = await db.rows(
        "UPDATE outbox SET state = 'withdrawn' WHERE topic = ? AND priority = 2 AND state IN ('queued', 'parked')"
        " AND doubtful = 0 RETURNING id",
        (topic(notice_id),),
    )
    return len(rows)


async def reached(db: Database, notice_id: int) -> dict[int, str]:
    """How far it got with each person: sent, queued, parked, dead, withdrawn, or (no account) none."""
    rows = await db.rows(
        "SELECT channel, address, state FROM outbox WHERE topic = ? AND priority = 2", (topic(notice_id),)
    )
    states: dict[tuple[str, str], set[str]] = {}
    for channel, address, state in rows:
        states.setdefault((channel, address), set()).add("queued" if state == "sending" else state)
    found: dict[int, str] = {}
    for person, channel, address in await db.rows(
        "SELECT person_id, channel, address FROM notice_to WHERE notice_id = ?", (notice_id,)
    ):
        known = states.get((channel, address), {"none"})
        # Of one in several parts, what is still missing counts.
        found[person] = next((one for one in known if one != "sent"), "sent")
    return found

"""Forms that people are filling in, one an account."""

from datetime import datetime, timedelta
from typing import Any

from storage import spoken
from storage.database import Database
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A form being filled in: its kind, whose it is (None: somebody new's), and its state as plain data.

    Words and names of people in its state are `Spoken`.
    """

    channel: str
    address: str
    kind: str
    person_id: int | None
    state: dict[str, Any]
    touched_at: datetime


async def of(db: Database, channel: str, address: str, person_id: int | None) -> Draft | None:
    """The open form of an account: about somebody new, or about this person; not about another who shares it."""
    row = await db.row(
        "SELECT channel, address, kind, person_id, state, touched_at FROM form"
        " WHERE channel = ? AND address = ? AND (person_id IS NULL OR person_id = ?)",
        (channel, address, person_id),
    )
    return _draft(*row) if row else None


def _draft(channel: str, address: str, kind: str, person_id: int | None, state: str, touched_at: str) -> Draft:
    return Draft(
        channel=channel,
        address=address,
        kind=kind,
        person_id=person_id,
        state=spoken.unpack(state),
        touched_at=moment(touched_at),
    )


async def save(db: Database, draft: Draft, now: datetime) -> None:
    """Keep how far a form is; another one of the account is over."""
    await db.run(
        "INSERT INTO form (channel, address, kind, person_id, state, begun_at, touched_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, address) DO UPDATE SET kind = excluded.kind,"
        " person_id = excluded.person_id, state = excluded.state, touched_at = excluded.touched_at, offered = 0",
        (
            draft.channel,
            draft.address,
            draft.kind,
            draft.person_id,
            spoken.pack(draft.state),
            stamp(now),
            stamp(draft.touched_at),
        ),
    )


async def drop(db: Database, channel: str, address: str) -> None:
    """The form is over."""
    await db.run("DELETE FROM form WHERE channel = ? AND address = ?", (channel, address))


async def heard(db: Database, channel: str, address: str, now: datetime, within: timedelta) -> int:
    """Count one more message of somebody unknown; how many it has been within such a time."""
    ago, at = stamp(now - within), stamp(now)
    count: int = await db.value(
        "INSERT INTO stranger (channel, address, told_at, heard, heard_since) VALUES (?, ?, ?, 1, ?)"
        " ON CONFLICT (channel, address) DO UPDATE SET"
        " heard = CASE WHEN stranger.heard_since <= ? THEN 1 ELSE stranger.heard + 1 END,"
        " heard_since = CASE WHEN stranger.heard_since <= ? THEN ? ELSE stranger.heard_since END RETURNING heard",
        (channel, address, ago, at, ago, ago, at),
    )
    return count


async def silent(db: Database, before: datetime) -> list[Draft]:
    """Forms untouched since a moment and not offered again yet; from now on they are."""
    rows = await db.rows(
        "UPDATE form SET offered = 1 WHERE offered = 0 AND touched_at <= ?"
        " RETURNING channel, address, kind, person_id, state, touched_at",
        (stamp(before),),
    )
    return [_draft(*row) for row in rows]

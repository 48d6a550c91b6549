"""Forms that people are filling in, one an account."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage.database import Database
from storage.times import moment, stamp

HEARD_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Draft:
    """A form being filled in: its kind, and its state as plain data."""

    channel: str
    address: str
    kind: str
    state: dict[str, Any]
    touched_at: datetime


async def of(db: Database, channel: str, address: str) -> Draft | None:
    """The open form of an account."""
    row = await db.row(
        "SELECT channel, address, kind, state, touched_at FROM form WHERE channel = ? AND address = ?",
        (channel, address),
    )
    return _draft(*row) if row else None


def _draft(channel: str, address: str, kind: str, state: str, touched_at: str) -> Draft:
    return Draft(channel, address, kind, json.loads(state), moment(touched_at))


async def save(db: Database, channel: str, address: str, kind: str, state: dict[str, Any], now: datetime) -> None:
    """Keep how far a form is; another one of the account is over."""
    at = stamp(now)
    await db.run(
        "INSERT INTO form (channel, address, kind, state, begun_at, touched_at, heard_since)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, address) DO UPDATE SET kind = excluded.kind,"
        " state = excluded.state, touched_at = excluded.touched_at, offered = 0",
        (channel, address, kind, json.dumps(state), at, at, at),
    )


async def drop(db: Database, channel: str, address: str) -> None:
    """The form is over."""
    await db.run("DELETE FROM form WHERE channel = ? AND address = ?", (channel, address))


async def heard(db: Database, channel: str, address: str, now: datetime) -> int:
    """Count one more message of somebody unknown; how many it has been within the hour."""
    count: int = await db.value(
        "UPDATE form SET heard = CASE WHEN heard_since <= ? THEN 1 ELSE heard + 1 END,"
        " heard_since = CASE WHEN heard_since <= ? THEN ? ELSE heard_since END"
        " WHERE channel = ? AND address = ? RETURNING heard",
        (stamp(now - HEARD_WITHIN), stamp(now - HEARD_WITHIN), stamp(now), channel, address),
    )
    return count


async def silent(db: Database, before: datetime) -> list[Draft]:
    """Forms untouched since a moment and not offered again yet; from now on they are."""
    rows = await db.rows(
        "UPDATE form SET offered = 1 WHERE offered = 0 AND touched_at <= ?"
        " RETURNING channel, address, kind, state, touched_at",
        (stamp(before),),
    )
    return [_draft(*row) for row in rows]

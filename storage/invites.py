"""Invites, and strangers who write without one."""

import hashlib
from datetime import datetime, timedelta

from storage.database import Database
from storage.people import Role
from storage.times import stamp
from storage.values import dataclass


def hashed(code: str) -> str:
    """What is kept of an invite's code."""
    return hashlib.sha256(code.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Invite:
    """Whoever brings its code may become this person, or ask for this role; it `adds` an account to one she has.

    `by_id` is who brings a friend along with it, who then enrols.
    """

    code_hash: str
    role: Role
    workshop_id: int | None
    person_id: int | None
    adds: bool = False
    by_id: int | None = None


async def keep_invite(db: Database, invite: Invite, expires_at: datetime) -> None:
    """Keep an invite until it is used or expires."""
    await db.run(
        "INSERT INTO invite (code_hash, role, workshop_id, person_id, expires_at, adds, by_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(invite.code_hash, invite.role, invite.workshop_id, invite.person_id),
            *(stamp(expires_at), int(invite.adds), invite.by_id),
        ),
    )


async def use_invite(db: Database, code: str, now: datetime) -> Invite | None:
    """The invite of this code, used up by this call; None if there is none, or no longer."""
    row = await db.row(
        "UPDATE invite SET used_at = ? WHERE code_hash = ? AND used_at IS NULL AND expires_at > ?"
        " RETURNING code_hash, role, workshop_id, person_id, adds, by_id",
        (stamp(now), hashed(code), stamp(now)),
    )
    return Invite(row[0], Role(row[1]), row[2], row[3], bool(row[4]), row[5]) if row else None


async def tell_stranger(db: Database, channel: str, address: str, now: datetime, within: timedelta) -> bool:
    """Whether a stranger may be answered now (once within such a time), noting that they were."""
    rows = await db.rows(
        "INSERT INTO stranger (channel, address, told_at) VALUES (?, ?, ?)"
        " ON CONFLICT (channel, address) DO UPDATE SET told_at = excluded.told_at, wrong_codes = 0"
        " WHERE stranger.told_at <= ? RETURNING 1",
        (channel, address, stamp(now), stamp(now - within)),
    )
    return bool(rows)


async def talk(db: Database, channel: str, address: str, now: datetime, within: timedelta) -> bool:
    """Whether a stranger may be passed on to a person now (once within such a time), noting that they were."""
    return await _once(db, "talked_at", channel, address, now, within)


async def talked(db: Database, channel: str, address: str, now: datetime, within: timedelta) -> bool:
    """Whether a stranger was passed on to a person of late."""
    at = await db.value("SELECT talked_at FROM stranger WHERE channel = ? AND address = ?", (channel, address))
    return bool(at) and str(at) > stamp(now - within)


async def tell_again(db: Database, channel: str, address: str, now: datetime, within: timedelta) -> bool:
    """Whether a stranger may hear a second thing now (once within such a time), noting that they did."""
    return await _once(db, "again_at", channel, address, now, within)


async def _once(db: Database, column: str, channel: str, address: str, now: datetime, within: timedelta) -> bool:
    rows = await db.rows(
        f"INSERT INTO stranger (channel, address, told_at, {column}) VALUES (?, ?, ?, ?)"  # noqa: S608 - constants
        f" ON CONFLICT (channel, address) DO UPDATE SET {column} = excluded.{column}"
        f" WHERE stranger.{column} <= ? RETURNING 1",
        (channel, address, stamp(now), stamp(now), stamp(now - within)),
    )
    return bool(rows)


async def wrong_codes(db: Database, channel: str, address: str, now: datetime, within: timedelta) -> int:
    """Count one more wrong code; how many it has been within such a time."""
    await tell_stranger(db, channel, address, now, within)
    count: int = await db.value(
        "UPDATE stranger SET wrong_codes = wrong_codes + 1 WHERE channel = ? AND address = ? RETURNING wrong_codes",
        (channel, address),
    )
    return count


async def forget_strangers(db: Database, before: datetime) -> None:
    """Drop the accounts of strangers who were last answered before a moment."""
    await db.run("DELETE FROM stranger WHERE told_at < ? AND heard_since < ?", (stamp(before), stamp(before)))

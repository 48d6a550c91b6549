"""What a channel tells of an account beside its messages: the names it goes by, and when its owner last wrote."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from storage.database import Database
from storage.times import moment, stamp

KNOWN = (
    "SELECT address FROM address WHERE channel = ? AND address = ?"
    " UNION SELECT address FROM contact WHERE channel = ? AND address = ?"
)


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:32]


async def address_of(db: Database, channel: str, names: Sequence[str]) -> str:
    """Under which address an account is known that goes by these names, the one we write to first.

    A second name that is another's now says that the first one changed hands: then the second is the address.
    """
    first, second = names[0], names[-1]
    by_second = await _named(db, channel, second)
    if by_second is not None or first == second:
        return by_second or second
    known = await _named(db, channel, first)
    if known is None:
        await renamed(db, channel, first, second)
        return first
    also: str | None = await db.value("SELECT also FROM contact WHERE channel = ? AND address = ?", (channel, known))
    if also is not None and also != _hash(second):
        return second
    await renamed(db, channel, known, second)
    return known


async def _named(db: Database, channel: str, name: str) -> str | None:
    """The address of an account that goes by this name."""
    found: str | None = await db.value(KNOWN, (channel, name, channel, name))
    return found or await db.value("SELECT address FROM contact WHERE channel = ? AND also = ?", (channel, _hash(name)))


async def renamed(db: Database, channel: str, address: str, second: str) -> None:
    """An account goes by this second name from now on; none if it is empty."""
    await db.run(
        "INSERT INTO contact (channel, address, also) VALUES (?, ?, ?)"
        " ON CONFLICT (channel, address) DO UPDATE SET also = excluded.also",
        (channel, address, _hash(second) if second and second != address else None),
    )


async def spoke(db: Database, channel: str, address: str, at: datetime) -> None:
    """Its owner wrote at that moment: whoever waited to tell her something may."""
    await db.run(
        "INSERT INTO contact (channel, address, spoke_at) VALUES (?, ?, ?) ON CONFLICT (channel, address)"
        " DO UPDATE SET spoke_at = MAX(COALESCE(contact.spoke_at, ''), excluded.spoke_at), knocked_at = NULL",
        (channel, address, stamp(at)),
    )


async def spoke_at(db: Database, channel: str, address: str) -> datetime | None:
    """When its owner last wrote; None if that isn't known, or is too long ago."""
    at: str | None = await db.value(
        "SELECT spoke_at FROM contact WHERE channel = ? AND address = ?", (channel, address)
    )
    return moment(at) if at else None


async def silent(db: Database, channel: str, address: str) -> None:
    """The channel says that she wrote too long ago, whatever we thought."""
    await db.run("UPDATE contact SET spoke_at = NULL WHERE channel = ? AND address = ?", (channel, address))


async def knock(db: Database, channel: str, address: str, now: datetime) -> bool:
    """Whether she is to be told now that something waits for her: once, until she writes."""
    await db.run(
        "INSERT INTO contact (channel, address) VALUES (?, ?) ON CONFLICT (channel, address) DO NOTHING",
        (channel, address),
    )
    return bool(
        await db.run(
            "UPDATE contact SET knocked_at = ? WHERE channel = ? AND address = ? AND knocked_at IS NULL",
            (stamp(now), channel, address),
        )
    )


NOBODYS = (
    "NOT EXISTS (SELECT 1 FROM address AS a WHERE a.channel = contact.channel AND a.address = contact.address)"
    " AND NOT EXISTS (SELECT 1 FROM form AS f WHERE f.channel = contact.channel AND f.address = contact.address)"
)


async def forget_strangers(db: Database, before: datetime) -> None:
    """Drop what is known of accounts that nobody we know writes from, that nobody enrols at, silent since a moment."""
    await db.run(f"DELETE FROM contact WHERE COALESCE(spoke_at, '') < ? AND {NOBODYS}", (stamp(before),))  # noqa: S608 - constant


async def forget_unknown(db: Database) -> None:
    """Drop what is known of accounts that nobody we know writes from, and to which nothing is said any more."""
    await db.run(
        f"DELETE FROM contact WHERE {NOBODYS} AND NOT EXISTS (SELECT 1 FROM outbox AS o"  # noqa: S608 - constant
        " WHERE o.channel = contact.channel AND o.address = contact.address AND o.state IN ('queued', 'sending'))"
    )

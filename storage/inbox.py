"""Everything that arrived, as it arrived, and what came of it."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from storage.database import Database
from storage.times import stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One raw update, with the keys that show whether it came before.

    `message_key` names the message it brings (None for button presses and the rest), `edited_at` the second
    in which it was edited (0 for a new message), `address` the chat it is from, if any. Messages with the same
    `album` are one to whoever sent them. What has the same `identity` is the same; without one, what holds the same.
    """

    update_id: int
    raw: dict[str, Any]
    message_key: str | None = None
    edited_at: int = 0
    address: str | None = None
    album: str | None = None
    identity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A kept update of a channel that nobody has handled yet.

    `original_id` is the row that first brought this message; `overtaken` says that the same message, or a
    later edit of it, was handled already.
    """

    id: int
    channel: str
    raw: str
    original_id: int
    overtaken: bool


class Outcome(StrEnum):
    """What came of an update."""

    EFFECT = "effect"
    QUESTION = "question"
    IGNORED = "ignored"
    # It couldn't be handled, and is kept for somebody to look at.
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of an update, and why."""

    id: int
    outcome: Outcome
    note: str


async def keep(db: Database, channel: str, arrivals: Sequence[Arrival], next_offset: int, now: datetime) -> None:
    """Keep a fetched batch and the offset that will confirm it, in one transaction."""

    async def work(db: Database) -> None:
        await put(db, channel, arrivals, now)
        await db.run(
            "INSERT INTO poll (channel, told_offset, last_update) VALUES (?, ?, ?) ON CONFLICT (channel)"
            " DO UPDATE SET told_offset = excluded.told_offset, last_update = excluded.last_update",
            (channel, next_offset, max((arrival.update_id for arrival in arrivals), default=0)),
        )

    await db.work(work)


async def put(db: Database, channel: str, arrivals: Sequence[Arrival], now: datetime) -> None:
    """Put what came into the inbox; what came before is there already."""
    rows = []
    for arrival in arrivals:
        raw = json.dumps(arrival.raw, ensure_ascii=False, separators=(",", ":"))
        same = {name: value for name, value in arrival.raw.items() if name != "update_id"}
        # Without its number, so that the same message under another number is known again.
        key = arrival.identity or hashlib.sha256(json.dumps(same, separators=(",", ":")).encode()).hexdigest()
        # A lone surrogate can't be stored as UTF-8; JSON's own escape can.
        raw = raw if raw.isascii() else json.dumps(arrival.raw, separators=(",", ":"))
        keys = (key, arrival.address, arrival.message_key, arrival.edited_at, arrival.album)
        rows.append((channel, arrival.update_id, *keys, raw, stamp(now)))
    await db.run_many(
        "INSERT INTO inbox (channel, update_id, hash, address, message_key, edited_at, album, raw, received_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, update_id, hash) DO NOTHING",
        rows,
    )


async def waiting(db: Database, channels: Collection[str], limit: int) -> list[Waiting]:
    """The oldest updates of these channels that nobody has handled yet; those of one that is switched off wait."""
    marks = ", ".join("?" * len(channels))
    rows = await db.rows(
        "SELECT i.id, i.channel, i.raw, COALESCE((SELECT MIN(o.id) FROM inbox AS o WHERE o.channel = i.channel"  # noqa: S608 - marks
        "  AND o.message_key = i.message_key), i.id), EXISTS (SELECT 1 FROM inbox AS e"
        "  WHERE e.channel = i.channel AND e.message_key = i.message_key AND e.id < i.id"
        "  AND (e.edited_at > i.edited_at OR (e.edited_at = i.edited_at AND e.hash = i.hash))"
        "  AND COALESCE(e.outcome, '') <> 'quarantined')"
        f" FROM inbox AS i WHERE i.outcome IS NULL AND i.channel IN ({marks}) ORDER BY i.id LIMIT ?",
        (*channels, limit),
    )
    return [
        Waiting(id=row[0], channel=row[1], raw=row[2] or "", original_id=row[3], overtaken=bool(row[4])) for row in rows
    ]


async def before_edit(db: Database, row_id: int) -> str | None:
    """The update that brought a message as it was before this edit of it; None if nothing is kept of it."""
    found: str | None = await db.value(
        "SELECT o.raw FROM inbox AS i JOIN inbox AS o ON o.channel = i.channel AND o.message_key = i.message_key"
        " WHERE i.id = ? AND o.id < i.id AND o.raw <> '' ORDER BY o.id DESC LIMIT 1",
        (row_id,),
    )
    return found


async def quoted(db: Database, channel: str, address: str, reference: str) -> int | None:
    """The row that a quoted message came in by, or to which it was the answer, by the channel's own name of it."""
    found: int | None = await db.value(
        "SELECT COALESCE((SELECT MIN(id) FROM inbox WHERE channel = ? AND message_key = ?),"
        " (SELECT MAX(source_id) FROM outbox WHERE channel = ? AND address = ? AND sent_ref = ?))",
        (channel, f"{address}:{reference}", channel, address, reference),
    )
    return found


async def album_begun(db: Database, channel: str, address: str, album: str) -> bool:
    """Whether something of an album was handled before."""
    found: int = await db.value(
        "SELECT EXISTS (SELECT 1 FROM inbox WHERE album = ? AND channel = ? AND address = ? AND outcome IS NOT NULL)",
        (album, channel, address),
    )
    return bool(found)


async def has_note(db: Database, channel: str, address: str, notes: Collection[str], since: datetime) -> bool:
    """Whether something that came from an account since a moment was settled with one of these notes."""
    marks = ", ".join("?" * len(notes))
    found: int = await db.value(
        "SELECT EXISTS (SELECT 1 FROM inbox WHERE channel = ? AND address = ? AND received_at > ?"  # noqa: S608 - marks
        f" AND note IN ({marks}))",
        (channel, address, stamp(since), *notes),
    )
    return bool(found)


async def renote(db: Database, channel: str, address: str, notes: Collection[str], new: str) -> None:
    """What was settled with one of these notes gets another, and brought nothing about."""
    await db.run_many(
        "UPDATE inbox SET note = ?, outcome = 'ignored' WHERE channel = ? AND address = ? AND note = ?",
        [(new, channel, address, note) for note in notes],
    )


async def handle_again(db: Database, channel: str, address: str, note: str) -> None:
    """What was settled with this note waits to be handled, as if it had just come."""
    await db.run(
        "UPDATE inbox SET outcome = NULL, note = NULL, settled_at = NULL"
        " WHERE channel = ? AND address = ? AND note = ? AND raw IS NOT NULL",
        (channel, address, note),
    )


async def settle(db: Database, settled: Sequence[Settled], now: datetime) -> None:
    """Write what came of each update."""
    await db.run_many(
        "UPDATE inbox SET outcome = ?, note = ?, settled_at = ? WHERE id = ? AND outcome IS NULL",
        [(one.outcome, one.note, stamp(now), one.id) for one in settled],
    )


async def forget_strangers(db: Database, before: datetime) -> None:
    """Drop what nobody we know sent before a moment, a portion at a time; nothing stands on it."""
    await db.run(
        "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE outcome = 'ignored'"
        " AND note IN ('stranger', 'group', 'blocked', 'other kind') AND received_at < ? LIMIT 500)",
        (stamp(before),),
    )


async def purge(db: Database, before: datetime) -> None:
    """Empty the raw messages received before a moment; the rows stay, their texts go."""
    await db.run(
        "UPDATE inbox SET raw = NULL WHERE raw IS NOT NULL AND outcome IS NOT NULL AND received_at < ?",
        (stamp(before),),
    )


async def purge_chat(db: Database, channel: str, address: str, until: int) -> None:
    """Empty what was sent from this account, up to a row; later ones wait to be handled."""
    await db.run(
        "UPDATE inbox SET raw = NULL, address = NULL, message_key = NULL, album = NULL"
        " WHERE channel = ? AND address = ? AND id <= ?",
        (channel, address, until),
    )


async def purge_raw(db: Database, channel: str, address: str, until: int) -> None:
    """Empty what was sent, up to a row, from an account that others go on using."""
    await db.run("UPDATE inbox SET raw = NULL WHERE channel = ? AND address = ? AND id <= ?", (channel, address, until))


async def purge_one(db: Database, row_id: int) -> None:
    """Empty one message that must not be kept."""
    await db.run("UPDATE inbox SET raw = NULL WHERE id = ?", (row_id,))


async def pending(db: Database) -> int:
    """How many updates aren't handled yet."""
    count: int = await db.value("SELECT COUNT(*) FROM inbox WHERE outcome IS NULL")
    return count


async def heard_since(db: Database, began: datetime) -> int:
    """How many messages that were received from then on were understood or asked about."""
    count: int = await db.value(
        "SELECT COUNT(*) FROM inbox WHERE received_at >= ? AND outcome IN ('effect', 'question')", (stamp(began),)
    )
    return count

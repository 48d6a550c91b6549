"""Everything that is to be said: what, to whom, and how far it got."""

from collections.abc import Collection, Sequence
from dataclasses import field
from datetime import datetime
from typing import Any, Self

from storage import spoken
from storage.accounts import Account
from storage.database import Database, Row
from storage.people import Role
from storage.times import stamp
from storage.values import dataclass

# A notice to many comes after all that is said to one.
ANSWER, BROADCAST, NOTICE = 0, 1, 2
PURGED = '{"key": "purged"}'


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: the key of its label, the label's variables, and its opaque code."""

    label: str
    code: str
    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Attached:
    """What somebody sent beside words, by its channel's own name of it: nothing of it is kept here."""

    kind: str
    id: str
    size: int = 0
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """What is to be said, before any channel's way of showing it.

    `key` names a sentence of words/, `args` its variables; `menu` asks for the lasting buttons of a role; a
    quiet message makes no sound; `more` holds further sentences of the same message, as (key, variables).
    `whom` names the one it is for, where several share an account; `access` is how she takes messages in, put in
    when it is sent; `attach` holds a file to be sent with it: its name and text, the kind and id of one
    that a `channel` has already, or what it is drawn from when it is sent, and then its `bytes`. `told` marks what one
    knows from it.
    The key `menu` says nothing and only sets the commands of a chat.
    """

    key: str
    args: dict[str, Any] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    menu: str | None = None
    quiet: bool = False
    more: tuple[tuple[str, dict[str, Any]], ...] = ()
    whom: str | None = None
    attach: dict[str, Any] = field(default_factory=dict)
    access: str = ""
    told: tuple[str, ...] = ()

    @property
    def made(self) -> bytes | None:
        """The file that we made, to be sent with it; None if there is none."""
        if "bytes" in self.attach:
            return bytes(self.attach["bytes"])
        return str(self.attach["text"]).encode() if "text" in self.attach else None

    def pack(self) -> str:
        """As stored."""
        data: dict[str, Any] = {"key": self.key}
        if self.args:
            data["args"] = self.args
        if self.choices:
            data["choices"] = [[choice.label, choice.code, choice.args] for choice in self.choices]
        if self.menu:
            data["menu"] = self.menu
        if self.quiet:
            data["quiet"] = True
        if self.more:
            data["more"] = self.more
        if self.whom:
            data["whom"] = self.whom
        if self.attach:
            data["attach"] = self.attach
        if self.told:
            data["told"] = self.told
        return spoken.pack(data)

    @classmethod
    def unpack(cls, text: str) -> "Content":
        """From its stored form."""
        data = spoken.unpack(text)
        choices = tuple(Choice(*choice) for choice in data.get("choices", ()))
        more = tuple((key, args) for key, args in data.get("more", ()))
        return cls(
            data["key"],
            data.get("args", {}),
            choices,
            data.get("menu"),
            data.get("quiet", False),
            more,
            data.get("whom"),
            data.get("attach", {}),
            told=tuple(data.get("told", ())),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Something to be put into the outbox."""

    channel: str
    address: str
    content: Content
    topic: str
    priority: int
    source_id: int | None = None
    not_before: datetime | None = None

    @classmethod
    def to(
        cls, account: Account, content: Content, *, topic: str, priority: int = BROADCAST, source_id: int | None = None
    ) -> Self:
        """Something for an account."""
        return cls(
            channel=account.channel,
            address=account.address,
            content=content,
            topic=topic,
            priority=priority,
            source_id=source_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """The next thing to say in a chat; `role` and `access` are those of whoever speaks there, where that is known."""

    id: int
    address: str
    priority: int
    topic: str
    content: Content
    attempts: int
    doubtful: bool
    role: Role | None
    access: str


@dataclass(frozen=True, slots=True)
class Head:
    """The next row of a chat, not yet unpacked: only what is sent now needs to be."""

    address: str
    row: Row

    def read(self) -> Queued:
        """What it says."""
        return _queued(self.row)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a row stands after an attempt to send it."""

    id: int
    state: str
    doubtful: bool = False
    not_before: datetime | None = None
    sent_ref: str | None = None
    failure: str | None = None


INSERT = (
    "INSERT INTO outbox (channel, address, position, part, priority, topic, content, source_id,"
    " not_before, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


async def put(db: Database, letters: Sequence[Letter], now: datetime) -> None:
    """Queue letters, in this order."""
    if not letters:
        return
    at = stamp(now)
    # A row's place in the order is its number; the parts of a split row share one.
    last: int = await db.value("SELECT COALESCE(MAX(id), 0) FROM outbox")
    await db.run_many(
        INSERT,
        [
            (
                one.channel,
                one.address,
                position,
                0,
                one.priority,
                one.topic,
                one.content.pack(),
                one.source_id,
                stamp(one.not_before) if one.not_before else at,
                at,
            )
            for position, one in enumerate(letters, start=last + 1)
        ],
    )


# The first open row of each chat, by walking the open rows in the order in which they are sent. A row from the future
# was queued before a clock was set right, and is due too.
HEADS = """
SELECT o.id, o.address, o.priority, o.topic, o.content, o.attempts, o.doubtful,
    p.role, COALESCE(p.access, '')
FROM outbox AS o
LEFT JOIN address AS a ON a.channel = o.channel AND a.address = o.address
LEFT JOIN person AS p ON p.id = a.person_id
WHERE o.state IN ('queued', 'sending') AND o.state = 'queued' AND o.channel = ? AND o.priority <= ?
    AND (o.not_before <= ? OR o.created_at > ?)
    AND NOT EXISTS (
        SELECT 1 FROM outbox AS n WHERE n.state IN ('queued', 'sending') AND n.channel = o.channel
            AND n.address = o.address AND (n.priority, n.position, n.part) < (o.priority, o.position, o.part)
    )
ORDER BY o.priority, o.position, o.part LIMIT ?
"""


async def heads(db: Database, channel: str, now: datetime, most: int, *, answers_only: bool = False) -> list[Head]:
    """The next row of each chat that is due, answers before broadcasts, oldest first; the first `most` of them."""
    at = stamp(now)
    rows = await db.rows(HEADS, (channel, ANSWER if answers_only else NOTICE, at, at, most))
    return [Head(row[1], row) for row in rows]


async def by_id(db: Database, row_id: int) -> Queued | None:
    """A row, whatever became of it; None if there is none, or what it said is purged."""
    row = await db.row(
        "SELECT o.id, o.address, o.priority, o.topic, o.content, o.attempts, o.doubtful, p.role, COALESCE(p.access, '')"
        " FROM outbox AS o LEFT JOIN address AS a ON a.channel = o.channel AND a.address = o.address"
        " LEFT JOIN person AS p ON p.id = a.person_id WHERE o.id = ? AND o.content <> ?",
        (row_id, PURGED),
    )
    return _queued(row) if row else None


def _queued(row: Row) -> Queued:
    """From its columns."""
    number, address, priority, topic, content, attempts, doubtful, role, access = row
    return Queued(
        id=number,
        address=address,
        priority=priority,
        topic=topic,
        content=Content.unpack(content),
        attempts=attempts,
        doubtful=bool(doubtful),
        role=Role(role) if role else None,
        access=access,
    )


async def claim(db: Database, ids: Collection[int]) -> None:
    """They are being sent from now on; if we die, they count as perhaps sent."""
    await db.run_many(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?", [(one,) for one in ids]
    )


async def settle(db: Database, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Write how the attempts ended."""
    at = stamp(now)
    await db.run_many(
        # The channel may have told already that it arrived, though its answer got lost; or that it didn't.
        "UPDATE outbox SET state = CASE WHEN ?1 = 'queued' AND progress IN ('sent', 'delivered', 'read') THEN 'sent'"
        " ELSE ?1 END, doubtful = ?2, not_before = COALESCE(?3, not_before), sent_ref = ?4, failure = ?5,"
        " settled_at = CASE WHEN ?1 = 'queued' AND progress IN ('sent', 'delivered', 'read') THEN ?7 ELSE ?6 END"
        " WHERE id = ?8 AND (?1 <> 'sent' OR state IN ('sending', 'sent'))",
        [
            (
                one.state,
                int(one.doubtful),
                stamp(one.not_before) if one.not_before else None,
                one.sent_ref,
                one.failure,
                None if one.state in ("queued", "sending") else at,
                at,
                one.id,
            )
            for one in outcomes
        ],
    )


async def recover(db: Database, channel: str, not_before: datetime | None = None) -> int:
    """After a start: what was being sent when we died may have arrived; how many rows.

    Where the channel may still tell of it, they wait until a moment.
    """
    return await db.run(
        "UPDATE outbox SET state = 'queued', doubtful = 1, not_before = COALESCE(?, not_before)"
        " WHERE state IN ('queued', 'sending') AND state = 'sending' AND channel = ?",
        (stamp(not_before) if not_before else None, channel),
    )


async def split(db: Database, row_id: int, parts: Sequence[Content], now: datetime) -> None:
    """Replace a row that is too long by one row for each part, in its place in the order."""
    channel, address, position, priority, topic, source_id = await db.row(  # type: ignore[misc]
        "SELECT channel, address, position, priority, topic, source_id FROM outbox WHERE id = ?", (row_id,)
    )
    await db.run("UPDATE outbox SET content = ?, state = 'queued' WHERE id = ?", (parts[0].pack(), row_id))
    at = stamp(now)
    await db.run_many(
        INSERT,
        [
            (channel, address, position, number, priority, topic, part.pack(), source_id, at, at)
            for number, part in enumerate(parts[1:], start=1)
        ],
    )


async def pauses(db: Database, channel: str, now: datetime) -> dict[str, str]:
    """Until when (stored moments) chats must be left alone; `*` stands for all of them."""
    rows = await db.rows("SELECT address, until FROM pause WHERE channel = ? AND until > ?", (channel, stamp(now)))
    return dict(rows)


async def pause(db: Database, channel: str, address: str, until: datetime) -> None:
    """The channel asked us to wait with this chat."""
    await db.run(
        "INSERT INTO pause (channel, address, until) VALUES (?, ?, ?)"
        " ON CONFLICT (channel, address) DO UPDATE SET until = excluded.until",
        (channel, address, stamp(until)),
    )


async def purge(db: Database, before: datetime) -> None:
    """Empty what was said before a moment; the rows stay, their texts go."""
    await db.run(
        "UPDATE outbox SET content = ? WHERE created_at < ? AND content <> ?"
        " AND state IN ('sent', 'dead', 'withdrawn')",
        (PURGED, stamp(before), PURGED),
    )


async def due(db: Database, now: datetime, *, answers_only: bool) -> int:
    """How many messages are being sent or could be sent now; `answers_only`: broadcasts must wait."""
    count: int = await db.value(
        "SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending')"
        " AND (state = 'sending' OR (not_before <= ? AND priority <= ?))",
        (stamp(now), ANSWER if answers_only else NOTICE),
    )
    return count


async def waiting_for(db: Database, channel: str, address: str) -> list[tuple[str, Content]]:
    """What isn't delivered yet to an address: its state and what it says, oldest first."""
    rows = await db.rows(
        "SELECT state, content FROM outbox WHERE channel = ? AND address = ?"
        " AND state IN ('queued', 'sending', 'parked') ORDER BY id",
        (channel, address),
    )
    return [(state, Content.unpack(content)) for state, content in rows]


async def last_told(db: Database, channel: str, address: str) -> tuple[str, ...]:
    """The marks of what was last said in a chat."""
    found: str | None = await db.value(
        "SELECT content FROM outbox WHERE channel = ? AND address = ? AND topic <> 'menu'"
        " AND state IN ('queued', 'sending', 'sent') ORDER BY id DESC LIMIT 1",
        (channel, address),
    )
    return Content.unpack(found).told if found else ()


async def last_said(db: Database, channel: str, address: str) -> Content | None:
    """What was last said in a chat; None if nothing was, or it is purged."""
    found: str | None = await db.value(
        "SELECT content FROM outbox WHERE channel = ? AND address = ? AND topic <> 'menu' AND content <> ?"
        " AND state IN ('queued', 'sending', 'sent') ORDER BY id DESC LIMIT 1",
        (channel, address, PURGED),
    )
    return Content.unpack(found) if found else None


async def said_by(db: Database, source_id: int, topic: str) -> Content | None:
    """What was said of a topic because of a message; None once it is purged."""
    found: str | None = await db.value(
        "SELECT content FROM outbox WHERE source_id = ? AND topic = ? AND content <> ? ORDER BY id LIMIT 1",
        (source_id, topic, PURGED),
    )
    return Content.unpack(found) if found else None


async def last_answered(db: Database, channel: str, address: str) -> int | None:
    """The message to which the last answer in a chat was given."""
    found: int | None = await db.value(
        "SELECT source_id FROM outbox WHERE channel = ? AND address = ? AND topic = 'answer' ORDER BY id DESC LIMIT 1",
        (channel, address),
    )
    return found

"""The accounts people write from: who speaks at which, and by which somebody is told.

An account (`address`) may be shared by several people (`speaker`), of whom one speaks now.
"""

from datetime import date, datetime

from storage import people
from storage.conversations import StoredQuestion, question_of
from storage.database import Database
from storage.ledger.masks import LATEST_FIRST, PIECES_A_DAY
from storage.people import COLUMNS_OF_P, Person, from_row
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """Where a person can be written to."""

    channel: str
    address: str
    person: Person
    bound_at: str


# The account by which somebody is told: one that isn't blocked, and of these the one she last wrote from.
BEST_FIRST = "a.blocked_at IS NOT NULL, COALESCE(a.last_inbound_at, '') DESC, s.bound_at, s.address"


async def by_address(db: Database, channel: str, address: str) -> Person | None:
    """Who writes from this account."""
    row = await db.row(
        f"SELECT {COLUMNS_OF_P} FROM address AS a JOIN person AS p ON p.id = a.person_id"  # noqa: S608
        " WHERE a.channel = ? AND a.address = ? AND p.state <> 'left'",
        (channel, address),
    )
    return from_row(row) if row else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who writes, and what a turn needs to know of her.

    `question` is what she was last asked in this chat, `days` how many pieces she made on her latest days, `sharing`
    how many share the account, `form`: one is being filled in there; `asked_elsewhere`: she was asked something in
    another chat.
    """

    person: Person
    question: StoredQuestion | None
    days: tuple[int, ...]
    first_contact: bool
    sharing: int
    form: bool
    asked_elsewhere: bool


async def who(db: Database, channel: str, account: str, chat: str, before: date, most_days: int) -> Speaker | None:
    """Who writes from this account, with her latest days of work before a day, at most so many; in one query."""
    rows = await db.rows(
        "SELECT day.pieces, c.question_id, c.kind, c.state, c.asked_at, a.last_inbound_at IS NULL,"  # noqa: S608
        " (SELECT COUNT(*) FROM speaker AS s WHERE s.channel = a.channel AND s.address = a.address),"
        " EXISTS (SELECT 1 FROM form AS f WHERE f.channel = a.channel AND f.address = a.address"
        " AND (f.person_id IS NULL OR f.person_id = p.id)),"
        " EXISTS (SELECT 1 FROM conversation AS q WHERE q.person_id = p.id"
        " AND (q.channel, q.address) <> (a.channel, ?)),"
        f" {COLUMNS_OF_P}"
        " FROM address AS a"
        " JOIN person AS p ON p.id = a.person_id"
        " LEFT JOIN conversation AS c ON c.channel = a.channel AND c.address = ? AND c.person_id = p.id"
        f" LEFT JOIN ({PIECES_A_DAY} (SELECT person_id FROM address WHERE channel = ? AND address = ?) {LATEST_FIRST})"
        " AS day ON TRUE"
        " WHERE a.channel = ? AND a.address = ? AND (p.state <> 'left' OR p.name <> '#' || p.id)",
        (chat, chat, before.isoformat(), channel, account, most_days, channel, account),
    )
    if not rows:
        return None
    _, number, kind, state, asked_at, first_contact, sharing, form, elsewhere, *person = rows[0]
    return Speaker(
        person=from_row(tuple(person)),
        question=question_of((number, kind, state, asked_at)),
        days=tuple(row[0] for row in rows if row[0] is not None),
        first_contact=bool(first_contact),
        sharing=sharing,
        form=bool(form),
        asked_elsewhere=bool(elsewhere),
    )


async def sharing(db: Database, channel: str, address: str) -> list[Person]:
    """Who writes from this account, oldest binding first."""
    rows = await db.rows(
        f"SELECT {COLUMNS_OF_P} FROM speaker AS s JOIN person AS p ON p.id = s.person_id"  # noqa: S608 - constants
        " WHERE s.channel = ? AND s.address = ? AND p.state <> 'left' ORDER BY s.bound_at, p.id",
        (channel, address),
    )
    return [from_row(row) for row in rows]


async def of_everyone(db: Database) -> list[Account]:
    """By which account each who hasn't left is told, oldest binding first."""
    rows = await db.rows(
        f"SELECT s.channel, s.address, s.bound_at, {COLUMNS_OF_P}"  # noqa: S608 - constants
        " FROM speaker AS s JOIN person AS p ON p.id = s.person_id"
        " JOIN address AS a ON a.channel = s.channel AND a.address = s.address"
        f" WHERE p.state <> 'left' AND a.gone = 0 ORDER BY {BEST_FIRST}"
    )
    best: dict[int, Account] = {}
    for row in rows:
        person = from_row(row[3:])
        best.setdefault(person.id, Account(row[0], row[1], person, row[2]))
    return sorted(best.values(), key=lambda one: (one.bound_at, one.address, one.person.id))


async def reach(db: Database, person_id: int) -> Account | None:
    """By which account somebody is told; None if she has none."""
    row = await db.row(
        f"SELECT s.channel, s.address, s.bound_at, {COLUMNS_OF_P}"  # noqa: S608 - constants
        " FROM speaker AS s JOIN person AS p ON p.id = s.person_id"
        " JOIN address AS a ON a.channel = s.channel AND a.address = s.address"
        f" WHERE s.person_id = ? AND a.gone = 0 ORDER BY {BEST_FIRST} LIMIT 1",
        (person_id,),
    )
    return Account(row[0], row[1], from_row(row[3:]), row[2]) if row else None


async def elsewhere(db: Database, person_id: int, channel: str) -> Account | None:
    """An account of hers alone on another channel, which isn't blocked."""
    row = await db.row(
        f"SELECT s.channel, s.address, s.bound_at, {COLUMNS_OF_P}"  # noqa: S608 - constants
        " FROM speaker AS s JOIN person AS p ON p.id = s.person_id"
        " JOIN address AS a ON a.channel = s.channel AND a.address = s.address"
        " WHERE s.person_id = ? AND s.channel <> ? AND a.blocked_at IS NULL AND (SELECT COUNT(*) FROM speaker AS o"
        f" WHERE o.channel = s.channel AND o.address = s.address) = 1 ORDER BY {BEST_FIRST} LIMIT 1",
        (person_id, channel),
    )
    return Account(row[0], row[1], from_row(row[3:]), row[2]) if row else None


async def of(db: Database, person_id: int) -> list[Account]:
    """All accounts that speak for one person, also one who is leaving."""
    person = await people.by_id(db, person_id)
    rows = await db.rows(
        "SELECT channel, address, bound_at FROM speaker WHERE person_id = ? ORDER BY bound_at", (person_id,)
    )
    return [Account(row[0], row[1], person, row[2]) for row in rows] if person else []


async def has_one(db: Database, person_id: int) -> bool:
    """Whether the person can be written to."""
    return bool(await db.value("SELECT 1 FROM speaker WHERE person_id = ? LIMIT 1", (person_id,)))


async def last_heard(db: Database, person_id: int) -> datetime | None:
    """When something last came from an account of hers."""
    at: str | None = await db.value(
        "SELECT MAX(a.last_inbound_at) FROM speaker AS s JOIN address AS a"
        " ON a.channel = s.channel AND a.address = s.address WHERE s.person_id = ?",
        (person_id,),
    )
    return moment(at) if at else None


async def bind(db: Database, channel: str, address: str, person_id: int, now: datetime) -> None:
    """From now on this account speaks for this person; for others too, if it did before."""
    await db.run(
        "INSERT INTO address (channel, address, person_id, bound_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (channel, address) DO UPDATE SET person_id = excluded.person_id",
        (channel, address, person_id, stamp(now)),
    )
    await db.run(
        "INSERT INTO speaker (channel, address, person_id, bound_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (channel, address, person_id) DO NOTHING",
        (channel, address, person_id, stamp(now)),
    )


async def unbind(db: Database, channel: str, address: str, person_id: int) -> bool:
    """This account doesn't speak for this person any more; False if it didn't."""
    where = (channel, address, person_id)
    rows = await db.rows(
        "DELETE FROM speaker WHERE channel = ? AND address = ? AND person_id = ? RETURNING 1",
        where,
    )
    await db.run("DELETE FROM conversation WHERE channel = ? AND address = ? AND person_id = ?", where)
    another: int | None = await db.value(
        "SELECT person_id FROM speaker WHERE channel = ? AND address = ? ORDER BY bound_at, person_id LIMIT 1",
        (channel, address),
    )
    if another is None:
        await db.run("DELETE FROM address WHERE channel = ? AND address = ?", (channel, address))
    else:
        await db.run(
            "UPDATE address SET person_id = ? WHERE channel = ? AND address = ? AND person_id = ?",
            (another, *where),
        )
        # The others' file of messages must not hold hers.
        await db.run(
            "UPDATE inbox SET raw = NULL WHERE channel = ? AND address = ? AND outcome IS NOT NULL", (channel, address)
        )
    await db.run("DELETE FROM form WHERE channel = ? AND address = ? AND person_id = ?", where)
    return bool(rows)


async def speak_as(db: Database, channel: str, address: str, person_id: int) -> None:
    """From now on this one of those who share the account speaks."""
    await db.run("UPDATE address SET person_id = ? WHERE channel = ? AND address = ?", (person_id, channel, address))


async def note_inbound(db: Database, channel: str, addresses: list[str], now: datetime) -> list[str]:
    """They wrote: note when, and return those whose chat was blocked until now."""
    marks = ", ".join("?" * len(addresses))
    back = await db.rows(
        f"SELECT address FROM address WHERE channel = ? AND address IN ({marks})"  # noqa: S608 - marks
        " AND blocked_at IS NOT NULL",
        (channel, *addresses),
    )
    await db.run(
        f"UPDATE address SET last_inbound_at = ?, blocked_at = NULL, gone = 0"  # noqa: S608 - marks
        f" WHERE channel = ? AND address IN ({marks})",
        (stamp(now), channel, *addresses),
    )
    return [row[0] for row in back]


async def note_blocked(db: Database, channel: str, address: str, now: datetime, *, gone: bool = False) -> Person | None:
    """They blocked the bot, or their account is gone: the person, if this is news."""
    rows = await db.rows(
        "UPDATE address SET blocked_at = ?, gone = ? WHERE channel = ? AND address = ?"
        " AND (blocked_at IS NULL OR gone < ?) RETURNING person_id",
        (stamp(now), int(gone), channel, address, int(gone)),
    )
    return await people.by_id(db, rows[0][0]) if rows else None

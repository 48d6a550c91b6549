"""People, and the accounts they write from."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import moment, stamp

TAILORS = ("tailor", "courier")
COORDINATORS = ("coordinator", "lead")
ROLES = (*TAILORS, *COORDINATORS)
COMMUNITIES = ("difabel", "abk", "warga")
# How somebody takes messages in who wants no hurry.
SLOW = "slow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the workshop knows."""

    id: int
    name: Spoken
    call_name: Spoken
    role: str
    community: str | None
    workshop_id: int | None
    phone: Spoken | None
    usual_pieces: int | None
    state: str
    reminders: bool
    reminder_at: str | None
    joined_on: str
    access: str

    @property
    def is_tailor(self) -> bool:
        """Whether her masks are counted."""
        return self.role in TAILORS


NAMES = tuple(field.name for field in fields(Person))
COLUMNS = ", ".join(NAMES)
COLUMNS_OF_P = ", ".join(f"p.{name}" for name in NAMES)


USUAL_DAY = (
    "(SELECT AVG(pieces) FROM (SELECT SUM(CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END) AS pieces"
    " FROM move WHERE (from_place = 'made' OR to_place = 'made') AND person_id = p.id AND work_date < ?"
    " GROUP BY work_date ORDER BY work_date DESC LIMIT 10) AS day WHERE pieces > 0)"
)


# Whether she took back that her work is kept; for a row of `person`.
WITHDRAWN = (
    "COALESCE((SELECT c.given = 0 FROM consent AS c WHERE c.person_id = person.id AND c.purpose = 'work'"
    " ORDER BY c.id DESC LIMIT 1), 0)"
)


REFUSED_NEEDS = WITHDRAWN.replace("'work'", "'needs'")


def _person(row: Row) -> Person:
    kept = dict(zip(NAMES, row, strict=True))
    said = {"name": Spoken(kept["name"]), "call_name": Spoken(kept["call_name"])}
    phone = Spoken(kept["phone"]) if kept["phone"] else None
    return Person(**kept | said | {"phone": phone, "reminders": bool(kept["reminders"])})


async def everyone(db: Database) -> list[Person]:
    """All people who haven't left, by workshop and name."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM person WHERE state <> 'left' ORDER BY workshop_id, name, id"  # noqa: S608
    )
    return [_person(row) for row in rows]


async def by_id(db: Database, person_id: int) -> Person | None:
    """The person with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM person WHERE id = ?", (person_id,))  # noqa: S608
    return _person(row) if row else None


async def by_address(db: Database, channel: str, address: str) -> Person | None:
    """Who writes from this account."""
    row = await db.row(
        f"SELECT {COLUMNS_OF_P} FROM address AS a JOIN person AS p ON p.id = a.person_id"  # noqa: S608
        " WHERE a.channel = ? AND a.address = ? AND p.state <> 'left'",
        (channel, address),
    )
    return _person(row) if row else None


async def by_name(db: Database, name: str) -> list[Person]:
    """People whose full or call name is this one, upper and lower case alike."""
    wanted = name.strip().casefold()
    return [person for person in await everyone(db) if wanted in (person.name.casefold(), person.call_name.casefold())]


async def who(db: Database, channel: str, account: str, chat: str, day: date) -> tuple[Person, Row] | None:
    """Who writes from this account, and what a turn needs to know of them, in one query.

    That is: what she was last asked in this chat (number, kind, state, moment), her usual day (the mean of the last ten
    reported days before `day`, in pieces, or None), whether she writes for the first time, how many share the
    account, whether a form is being filled in there, and whether she was asked something in another chat.
    """
    row = await db.row(
        f"SELECT c.question_id, c.kind, c.state, c.asked_at, {USUAL_DAY}, a.last_inbound_at IS NULL,"  # noqa: S608
        " (SELECT COUNT(*) FROM speaker AS s WHERE s.channel = a.channel AND s.address = a.address),"
        " EXISTS (SELECT 1 FROM form AS f WHERE f.channel = a.channel AND f.address = a.address"
        " AND (f.person_id IS NULL OR f.person_id = p.id)),"
        " EXISTS (SELECT 1 FROM conversation AS q WHERE q.person_id = p.id"
        " AND (q.channel, q.address) <> (a.channel, ?)),"
        f" {COLUMNS_OF_P}"
        " FROM address AS a"
        " JOIN person AS p ON p.id = a.person_id"
        " LEFT JOIN conversation AS c ON c.channel = a.channel AND c.address = ? AND c.person_id = p.id"
        " WHERE a.channel = ? AND a.address = ? AND p.state <> 'left'",
        (day.isoformat(), chat, chat, channel, account),
    )
    return (_person(row[9:]), row[:9]) if row else None


async def usual_day(db: Database, person_id: int, day: date) -> float | None:
    """Her usual day before this one, in pieces: the mean of the last ten reported days, else what she said."""
    usual: float | None = await db.value(
        f"SELECT COALESCE({USUAL_DAY}, p.usual_pieces) FROM person AS p WHERE p.id = ?",  # noqa: S608
        (day.isoformat(), person_id),
    )
    return usual


async def around(db: Database, person: Person) -> list[Person]:
    """The others of her workshop who work or have paused, and all leads; for a lead, of all workshops."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM person WHERE (state = 'active' OR (state = 'paused' AND NOT {WITHDRAWN})) AND id <> ?"  # noqa: S608
        " AND (role = 'lead' OR ? OR workshop_id = ? OR (workshop_id IS NULL AND ? IS NULL)) ORDER BY id",
        (person.id, person.role == "lead", person.workshop_id, person.workshop_id),
    )
    return [_person(row) for row in rows]


@dataclass(frozen=True, slots=True)
class Account:
    """Where a person can be written to."""

    channel: str
    address: str
    person: Person
    bound_at: str


# The account by which somebody is told: one that isn't blocked, and of these the one she last wrote from.
BEST_FIRST = "a.blocked_at IS NOT NULL, COALESCE(a.last_inbound_at, '') DESC, s.bound_at, s.address"


async def accounts(db: Database) -> list[Account]:
    """By which account each who hasn't left is told, oldest binding first."""
    rows = await db.rows(
        f"SELECT s.channel, s.address, s.bound_at, {COLUMNS_OF_P}"  # noqa: S608 - constants
        " FROM speaker AS s JOIN person AS p ON p.id = s.person_id"
        " JOIN address AS a ON a.channel = s.channel AND a.address = s.address"
        f" WHERE p.state <> 'left' AND a.gone = 0 ORDER BY {BEST_FIRST}"
    )
    best: dict[int, Account] = {}
    for row in rows:
        person = _person(row[3:])
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
    return Account(row[0], row[1], _person(row[3:]), row[2]) if row else None


async def accounts_of(db: Database, person_id: int) -> list[Account]:
    """All accounts that speak for one person, also one who is leaving."""
    person = await by_id(db, person_id)
    rows = await db.rows(
        "SELECT channel, address, bound_at FROM speaker WHERE person_id = ? ORDER BY bound_at", (person_id,)
    )
    return [Account(row[0], row[1], person, row[2]) for row in rows] if person else []


async def coordinators_of(db: Database, workshop_id: int | None, *, but: int | None = None) -> list[Account]:
    """Whom to tell about somebody (`but`): her workshop's coordinators, and the leads where there is no other."""
    everybody = await accounts(db)
    active = [one for one in everybody if one.person.state == "active" and one.person.id != but]
    own = [
        account
        for account in active
        if account.person.role == "coordinator" and account.person.workshop_id == workshop_id
    ]
    return own or [account for account in active if account.person.role == "lead"]


async def workshops(db: Database) -> dict[int, str]:
    """Names of the workshops by number."""
    return {row[0]: row[1] for row in await db.rows("SELECT id, name FROM workshop ORDER BY name")}


async def workshop_named(db: Database, name: str) -> int | None:
    """The number of a workshop, by its name."""
    found: int | None = await db.value("SELECT id FROM workshop WHERE lower(name) = lower(?)", (name,))
    return found


async def make_workshop(db: Database, name: str) -> int:
    """The number of a workshop, made if it isn't there."""
    await db.run("INSERT INTO workshop (name) VALUES (?) ON CONFLICT (name) DO NOTHING", (name,))
    number: int = await db.value("SELECT id FROM workshop WHERE name = ?", (name,))
    return number


async def add(
    db: Database,
    *,
    name: str,
    call_name: str,
    role: str,
    workshop_id: int | None,
    joined_on: date,
    community: str | None = None,
    phone: str | None = None,
    usual_pieces: int | None = None,
    state: str = "active",
    access: str = "",
) -> int:
    """Add a person; her number."""
    number: int = await db.value(
        "INSERT INTO person (name, call_name, role, community, workshop_id, phone, usual_pieces, state,"
        " joined_on, access) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (name, call_name, role, community, workshop_id, phone, usual_pieces, state, joined_on.isoformat(), access),
    )
    return number


async def change(
    db: Database,
    person_id: int,
    *,
    name: str,
    call_name: str,
    role: str,
    workshop_id: int | None,
    community: str | None,
    phone: str | None,
    usual_pieces: int | None,
) -> None:
    """Write what an import says of a person; what it leaves empty stays as it was."""
    await db.run(
        "UPDATE person SET name = ?, call_name = ?, role = ?, workshop_id = COALESCE(?, workshop_id),"  # noqa: S608
        f" community = CASE WHEN {REFUSED_NEEDS} THEN community ELSE COALESCE(?, community) END,"
        " phone = COALESCE(?, phone),"
        " usual_pieces = COALESCE(?, usual_pieces),"
        f" state = CASE WHEN state = 'paused' AND {WITHDRAWN} THEN state ELSE 'active' END WHERE id = ?",
        (name, call_name, role, workshop_id, community, phone, usual_pieces, person_id),
    )


async def set_state(db: Database, person_id: int, state: str) -> None:
    """`active`, `waiting` (for the coordinator), `paused` (until she writes again) or `left`."""
    await db.run("UPDATE person SET state = ? WHERE id = ?", (state, person_id))


async def let_join(db: Database, person_id: int, day: date) -> None:
    """A coordinator has accepted somebody: she is expected from this day on."""
    await db.run("UPDATE person SET state = 'active', joined_on = ? WHERE id = ?", (day.isoformat(), person_id))


# What somebody, or a coordinator, may change of a person, one column at a time.
CHANGEABLE = frozenset(("name", "call_name", "role", "community", "workshop_id", "phone", "usual_pieces", "access"))


async def set_field(db: Database, person_id: int, column: str, value: str | int | None) -> None:
    """Change one thing that is known of a person; ValueError for anything that isn't hers to be changed."""
    if column not in CHANGEABLE:
        raise ValueError(column)
    await db.run(f"UPDATE person SET {column} = ? WHERE id = ?", (value, person_id))  # noqa: S608 - checked above


async def forget_needs(db: Database, person_id: int) -> None:
    """The group she belongs to and what helps her aren't kept any more."""
    await db.run("UPDATE person SET community = NULL, access = '' WHERE id = ?", (person_id,))


async def set_reminders(db: Database, person_id: int, *, on: bool, at: str | None = None) -> None:
    """Reminders on or off, and at her own hour (`HH:MM`) or the workshop's (None)."""
    await db.run("UPDATE person SET reminders = ?, reminder_at = ? WHERE id = ?", (int(on), at, person_id))


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


async def sharing(db: Database, channel: str, address: str) -> list[Person]:
    """Who writes from this account, oldest binding first."""
    rows = await db.rows(
        f"SELECT {COLUMNS_OF_P} FROM speaker AS s JOIN person AS p ON p.id = s.person_id"  # noqa: S608 - constants
        " WHERE s.channel = ? AND s.address = ? AND p.state <> 'left' ORDER BY s.bound_at, p.id",
        (channel, address),
    )
    return [_person(row) for row in rows]


async def speak_as(db: Database, channel: str, address: str, person_id: int) -> None:
    """From now on this one of those who share the account speaks."""
    await db.run("UPDATE address SET person_id = ? WHERE channel = ? AND address = ?", (person_id, channel, address))


async def last_heard(db: Database, person_id: int) -> datetime | None:
    """When something last came from an account of hers."""
    at: str | None = await db.value(
        "SELECT MAX(a.last_inbound_at) FROM speaker AS s JOIN address AS a"
        " ON a.channel = s.channel AND a.address = s.address WHERE s.person_id = ?",
        (person_id,),
    )
    return moment(at) if at else None


async def has_account(db: Database, person_id: int) -> bool:
    """Whether the person can be written to."""
    return bool(await db.value("SELECT 1 FROM speaker WHERE person_id = ? LIMIT 1", (person_id,)))


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
    return await by_id(db, rows[0][0]) if rows else None

"""People the workshop knows."""

from dataclasses import fields
from datetime import date
from enum import StrEnum

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.values import dataclass


class Role(StrEnum):
    """What somebody does at the workshop."""

    TAILOR = "tailor"
    COURIER = "courier"
    COORDINATOR = "coordinator"
    LEAD = "lead"


class PersonState(StrEnum):
    """How somebody stands with the workshop."""

    ACTIVE = "active"
    # For the coordinator, who decides.
    WAITING = "waiting"
    # Until she writes again.
    PAUSED = "paused"
    LEFT = "left"


TAILORS = (Role.TAILOR, Role.COURIER)
COORDINATORS = (Role.COORDINATOR, Role.LEAD)
ROLES = (*TAILORS, *COORDINATORS)
COMMUNITIES = ("difabel", "abk", "warga")


class Access(StrEnum):
    """How somebody takes messages in; several are one text with spaces between."""

    READER = "reader"
    FEW = "few"
    # Without hurry: no second reminder.
    SLOW = "slow"
    # She would rather be called.
    CALL = "call"


class Duty(StrEnum):
    """What somebody does beside her role; several are one text with spaces between."""

    STORE = "store"
    INSPECTOR = "inspector"
    TREASURER = "treasurer"
    COURIER = "courier"
    # Sees totals, and nobody in them.
    OBSERVER = "observer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the workshop knows."""

    id: int
    name: Spoken
    call_name: Spoken
    role: Role
    community: str | None
    workshop_id: int | None
    phone: Spoken | None
    usual_pieces: int | None
    state: PersonState
    reminders: bool
    reminder_at: str | None
    joined_on: str
    access: str
    duties: str = ""
    # None: her role, duties and masks tell.
    sews: bool | None = None

    @property
    def is_tailor(self) -> bool:
        """Whether her masks are counted."""
        return self.role in TAILORS

    @property
    def carries(self) -> bool:
        """Whether goods may be sent through her."""
        return self.role is Role.COURIER or self.has(Duty.COURIER)

    def has(self, duty: Duty) -> bool:
        """Whether she has a duty."""
        return duty in self.duties.split()


NAMES = tuple(field.name for field in fields(Person))
COLUMNS = ", ".join(NAMES)
COLUMNS_OF_P = ", ".join(f"p.{name}" for name in NAMES)


SHORTEST_NUMBER = 8
# Whether she took back that her work is kept; for a row of `person`.
WITHDRAWN = (
    "(COALESCE((SELECT c.given FROM consent AS c WHERE c.person_id = person.id AND c.purpose = 'work'"
    " ORDER BY c.id DESC LIMIT 1), 1) = 0)"
)


def from_row(row: Row) -> Person:
    """A person from her columns."""
    kept = dict(zip(NAMES, row, strict=True))
    typed = {"role": Role(kept["role"]), "state": PersonState(kept["state"])}
    said = {"name": Spoken(kept["name"]), "call_name": Spoken(kept["call_name"])}
    phone = Spoken(kept["phone"]) if kept["phone"] else None
    sews = None if kept["sews"] is None else bool(kept["sews"])
    return Person(**kept | typed | said | {"phone": phone, "reminders": bool(kept["reminders"]), "sews": sews})


async def everyone(db: Database) -> list[Person]:
    """All people who haven't left, by workshop and name."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM person WHERE state <> 'left' ORDER BY workshop_id, name, id"  # noqa: S608
    )
    return [from_row(row) for row in rows]


async def left(db: Database) -> list[Person]:
    """All people who have left; an erased one's name is her number."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM person WHERE state = 'left' ORDER BY id")  # noqa: S608 - a constant
    return [from_row(row) for row in rows]


async def gone(db: Database) -> list[Person]:
    """Those who have left, but weren't erased."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM person WHERE state = 'left' AND name <> '#' || id ORDER BY id"  # noqa: S608
    )
    return [from_row(row) for row in rows]


async def by_id(db: Database, person_id: int) -> Person | None:
    """The person with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM person WHERE id = ?", (person_id,))  # noqa: S608
    return from_row(row) if row else None


async def by_name(db: Database, name: str) -> list[Person]:
    """People whose full or call name is this one, upper and lower case alike."""
    wanted = name.strip().casefold()
    return [person for person in await everyone(db) if wanted in (person.name.casefold(), person.call_name.casefold())]


async def around(db: Database, person: Person) -> list[Person]:
    """The others of her workshop who work or have paused, and all leads; for a lead, of all workshops."""
    near = ""
    which: tuple[int | None, ...] = ()
    if person.role is not Role.LEAD:
        near = (
            " AND id IN (SELECT id FROM person WHERE workshop_id IS ? UNION SELECT id FROM person WHERE role = 'lead')"
        )
        which = (person.workshop_id,)
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM person WHERE (state = 'active' OR (state = 'paused' AND NOT {WITHDRAWN})) AND id <> ?"  # noqa: S608
        f"{near} ORDER BY id",
        (person.id, *which),
    )
    return [from_row(row) for row in rows]


async def add(
    db: Database,
    *,
    name: str,
    call_name: str,
    role: Role,
    workshop_id: int | None,
    joined_on: date,
    community: str | None = None,
    phone: str | None = None,
    usual_pieces: int | None = None,
    state: PersonState = PersonState.ACTIVE,
    access: str = "",
) -> int:
    """Add a person; her number."""
    number: int = await db.value(
        "INSERT INTO person (name, call_name, role, community, workshop_id, phone, usual_pieces, state,"
        " joined_on, access) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (name, call_name, role, community, workshop_id, phone, usual_pieces, state, joined_on.isoformat(), access),
    )
    return number


async def set_state(db: Database, person_id: int, state: PersonState) -> None:
    """From now on somebody stands so with the workshop."""
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
    await db.run("DELETE FROM imported WHERE person_id = ? AND field = 'community'", (person_id,))


async def set_reminders(db: Database, person_id: int, *, on: bool, at: str | None = None) -> None:
    """Reminders on or off, and at her own hour (`HH:MM`) or the workshop's (None)."""
    await db.run("UPDATE person SET reminders = ?, reminder_at = ? WHERE id = ?", (int(on), at, person_id))


async def of_number(db: Database, number: str) -> Person | None:
    """Who has this phone number, if only one of us has; written with the country before it or a nought."""
    digits = _digits(number)
    found = [
        one
        for one in await everyone(db)
        if one.phone and one.state in (PersonState.ACTIVE, PersonState.PAUSED) and _digits(one.phone) == digits
    ]
    return found[0] if len(found) == 1 and len(digits) >= SHORTEST_NUMBER else None


def _digits(phone: str) -> str:
    return "".join(one for one in phone if one.isdecimal()).removeprefix("62").lstrip("0")

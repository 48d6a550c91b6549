"""Moves and balances: how many of a thing went from one place to another, on which day, and who said so.

Places are text: the outside ones of `OUTSIDE`, and inside ones such as `tailor:12/finished`. Quantities are
positive integers: masks in pieces, cloth in cm, money in whole rupiah.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from operator import attrgetter

from storage.database import Database
from storage.times import moment, stamp

OUTSIDE = ("supplier", "own", "made", "used", "scrap", "lost", "buyer", "wages", "paid", "capital")
MADE = "made"
MASK, MATERIAL = "mask", "material"
FIRST_HASH = "0" * 64


def finished(person_id: int) -> str:
    """Where a tailor's good pieces wait until they are inspected."""
    return f"tailor:{person_id}/finished"


def repair(person_id: int) -> str:
    """Where a tailor's defective pieces wait until she has mended them."""
    return f"tailor:{person_id}/repair"


def home(person_id: int) -> str:
    """Where a tailor's material is, once she has confirmed it."""
    return f"tailor:{person_id}/home"


def advance(person_id: int) -> str:
    """What a tailor has on loan: machines and tools, money, material."""
    return f"tailor:{person_id}/advance"


def store(workshop_id: int | None) -> str:
    """A workshop's store; that of nobody's workshop is number 0."""
    return f"workshop:{workshop_id or 0}/store"


def coming(place: str) -> str:
    """Where goods are that are on their way to a home or a store."""
    return f"{place.partition('/')[0]}/coming"


def owner(place: str) -> tuple[str, int]:
    """Whose place it is: `tailor` or `workshop`, and its number."""
    kind, _, number = place.partition("/")[0].partition(":")
    return kind, int(number)


def material(item: str) -> str:
    """The ledger's name of a material: `material/kain`."""
    return f"{MATERIAL}/{item}"


def mask(size: str | None) -> str:
    """The ledger's name of a mask of a size (`dewasa`, `anak`, or None where she didn't say)."""
    return f"{MASK}/{size}" if size else MASK


@dataclass(frozen=True, slots=True)
class Move:
    """So many of a thing, from one place to another, on a work date, for a reason, by whom.

    `part_of_id` is the move from which this one follows: material used goes with the masks made of it.
    """

    thing: str
    quantity: int
    from_place: str
    to_place: str
    phase_id: int | None
    work_date: str
    reason: str
    person_id: int
    actor_id: int
    source_id: int | None
    cause_id: int | None
    reverses_id: int | None = None
    part_of_id: int | None = None


# The columns in their order; `astuple` copies deeply, and this runs for every report.
FIELDS = attrgetter(*(field.name for field in fields(Move)))


@dataclass(frozen=True, slots=True)
class Made:
    """What one tailor made on one day, of one size: all pieces, and the defects among them."""

    person_id: int
    work_date: date
    size: str | None
    pieces: int
    defects: int


COLUMNS = (
    "thing, quantity, from_place, to_place, phase_id, work_date, reason,"
    " person_id, actor_id, source_id, cause_id, reverses_id, part_of_id"
)


def chain_hash(previous: str, recorded_at: str, move: Move) -> str:
    """The hash that ties a move to the one before it (SHA-256, hex)."""
    text = json.dumps([previous, recorded_at, *FIELDS(move)], separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


async def append(db: Database, moves: Sequence[Move], now: datetime) -> list[int]:
    """Add moves at the end of the chain, and give their numbers; call it inside a transaction.

    A negative `part_of_id` names a move of the same call: -1 the first, -2 the second.
    """
    if not moves:
        return []
    last, previous = await db.row("SELECT id, hash FROM move ORDER BY id DESC LIMIT 1") or (0, FIRST_HASH)
    at, rows = stamp(now), []
    for number, move in enumerate(moves, start=last + 1):
        if move.part_of_id is not None and move.part_of_id < 0:
            move = replace(move, part_of_id=last - move.part_of_id)
        new = chain_hash(previous, at, move)
        rows.append((number, *FIELDS(move), at, previous, new))
        previous = new
    await db.run_many(
        f"INSERT INTO move (id, {COLUMNS}, recorded_at, previous_hash, hash)"  # noqa: S608 - a constant
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return [row[0] for row in rows]


@dataclass(frozen=True, slots=True)
class Kept:
    """A move that still counts, with its row number."""

    id: int
    move: Move

    def reversed(self, reason: str, actor_id: int, cause_id: int | None) -> Move:
        """The move that takes this one back."""
        was = self.move
        return Move(
            was.thing,
            was.quantity,
            was.to_place,
            was.from_place,
            was.phase_id,
            was.work_date,
            reason,
            was.person_id,
            actor_id,
            was.source_id,
            cause_id,
            self.id,
        )


STILL_COUNTS = (
    f"SELECT id, {COLUMNS} FROM move AS m WHERE reverses_id IS NULL"  # noqa: S608 - a constant
    " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
)


async def from_source(db: Database, source_id: int) -> list[Kept]:
    """The masks that a message told of and that still count."""
    rows = await db.rows(f"{STILL_COUNTS} AND from_place = 'made' AND source_id = ? ORDER BY id", (source_id,))
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def first_from_source(db: Database, source_id: int) -> list[Kept]:
    """The masks that a message told of in its first version, also those taken back since."""
    rows = await db.rows(
        f"SELECT id, {COLUMNS} FROM move WHERE source_id = ? AND from_place = 'made' ORDER BY id",  # noqa: S608
        (source_id,),
    )
    kept = [Kept(row[0], Move(*row[1:])) for row in rows]
    causes: dict[int, int | None] = {}
    for one in kept:
        causes.setdefault(one.move.person_id, one.move.cause_id)
    return [one for one in kept if one.move.cause_id == causes[one.move.person_id]]


async def caused_by(db: Database, cause_id: int) -> list[Kept]:
    """The masks that came of one message, as an answer about another, and that still count."""
    rows = await db.rows(f"{STILL_COUNTS} AND from_place = 'made' AND cause_id = ? ORDER BY id", (cause_id,))
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def taken_back_by(db: Database, cause_id: int, person_id: int, reason: str) -> list[Kept]:
    """The masks of a tailor that one message took back for a reason, as they were, oldest first."""
    rows = await db.rows(
        f"SELECT id, {COLUMNS} FROM move WHERE from_place = 'made' AND id IN"  # noqa: S608 - a constant
        " (SELECT reverses_id FROM move WHERE cause_id = ? AND person_id = ? AND reason = ?) ORDER BY id",
        (cause_id, person_id, reason),
    )
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def still_counting(db: Database, person_id: int, numbers: Sequence[int]) -> list[Kept]:
    """Those of a tailor's moves with these numbers that still count."""
    marks = ", ".join("?" * len(numbers))
    rows = await db.rows(f"{STILL_COUNTS} AND person_id = ? AND id IN ({marks}) ORDER BY id", (person_id, *numbers))
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def last_cause(db: Database, actor_id: int, since: date) -> int | None:
    """The message by which somebody last moved something, of that work date or later."""
    found: int | None = await db.value(
        "SELECT MAX(cause_id) FROM move WHERE work_date >= ? AND actor_id = ?", (since.isoformat(), actor_id)
    )
    return found


async def material_of(db: Database, cause_id: int) -> list[Kept]:
    """The material that one message moved by itself, as goods in, and that still counts."""
    rows = await db.rows(
        f"{STILL_COUNTS} AND thing LIKE 'material/%' AND part_of_id IS NULL AND cause_id = ? ORDER BY id", (cause_id,)
    )
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def parts_of(db: Database, numbers: Sequence[int]) -> list[Kept]:
    """What still counts and follows from some moves: the material that went into masks; the latest first.

    Taken back in this order, nothing leaves a home where it isn't: what was used returns before what was lent goes.
    """
    marks = ", ".join("?" * len(numbers))
    rows = await db.rows(f"{STILL_COUNTS} AND part_of_id IN ({marks}) ORDER BY id DESC", tuple(numbers))
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def still_there(db: Database, kept: Sequence[Kept]) -> bool:
    """Whether what some moves brought, all in all, to inside places is still there."""
    net: Counter[tuple[str, str, int]] = Counter()
    for move in (one.move for one in kept):
        net[move.to_place, move.thing, move.phase_id or 0] += move.quantity
        net[move.from_place, move.thing, move.phase_id or 0] -= move.quantity
    brought = {key: quantity for key, quantity in net.items() if quantity > 0 and key[0] not in OUTSIDE}
    places = sorted({place for place, _, _ in brought})
    marks = ", ".join("?" * len(places))
    rows = await db.rows(
        f"SELECT place, thing, phase_id, quantity FROM balance WHERE place IN ({marks})",  # noqa: S608 - marks
        places,
    )
    held = {(place, thing, phase): quantity for place, thing, phase, quantity in rows}
    return all(held.get(key, 0) >= quantity for key, quantity in brought.items())


async def ever_from_source(db: Database, source_id: int) -> bool:
    """Whether a message ever told of masks, also such as were taken back since."""
    found = await db.value("SELECT 1 FROM move WHERE source_id = ? AND from_place = 'made' LIMIT 1", (source_id,))
    return bool(found)


async def made_on(db: Database, person_id: int, days: Sequence[date]) -> list[Kept]:
    """A tailor's masks of the given days that still count, oldest first."""
    marks = ", ".join("?" * len(days))
    rows = await db.rows(
        f"{STILL_COUNTS} AND from_place = 'made' AND person_id = ? AND work_date IN ({marks}) ORDER BY id",
        (person_id, *(day.isoformat() for day in days)),
    )
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def told_since(db: Database, person_id: int, since: date, handed: str) -> list[Kept]:
    """A tailor's masks from that day on that still count: not those that she said herself she handed over."""
    rows = await db.rows(
        f"{STILL_COUNTS} AND from_place = 'made' AND person_id = ? AND work_date >= ?"
        " AND (reason <> ? OR actor_id <> person_id) ORDER BY id",
        (person_id, since.isoformat(), handed),
    )
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def record_since(db: Database, person_id: int, since: date) -> list[tuple[Kept, datetime]]:
    """A tailor's masks from that day on that still count, each with when it was recorded, oldest first."""
    rows = await db.rows(
        f"SELECT m.recorded_at, {STILL_COUNTS.removeprefix('SELECT ')}"
        " AND from_place = 'made' AND person_id = ? AND work_date >= ? ORDER BY id",
        (person_id, since.isoformat()),
    )
    return [(Kept(row[1], Move(*row[2:])), moment(row[0])) for row in rows]


async def touched_since(db: Database, person_id: int, day: date) -> list[Kept]:
    """Masks of that work date or later that still count, and that somebody made or reported, oldest first."""
    rows = await db.rows(
        f"{STILL_COUNTS} AND from_place = 'made' AND (person_id = ? OR actor_id = ?) AND work_date >= ? ORDER BY id",
        (person_id, person_id, day.isoformat()),
    )
    return [Kept(row[0], Move(*row[1:])) for row in rows]


SIGNED = "CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END"
MADE_SUMS = (
    f"SELECT person_id, work_date, thing, SUM({SIGNED}),"  # noqa: S608 - constants
    f" SUM(CASE WHEN from_place LIKE '%/repair' OR to_place LIKE '%/repair' THEN {SIGNED} ELSE 0 END)"
    " FROM move WHERE (from_place = 'made' OR to_place = 'made')"
)


def _made(row: tuple[int, str, str, int, int]) -> Made:
    person_id, day, thing, pieces, defects = row
    return Made(person_id, date.fromisoformat(day), thing.partition("/")[2] or None, pieces, defects)


async def made_between(db: Database, first: date, last: date) -> list[Made]:
    """What everybody made from `first` to `last`, both included; days taken back are left out."""
    rows = await db.rows(
        f"{MADE_SUMS} AND work_date BETWEEN ? AND ?"
        " GROUP BY person_id, work_date, thing ORDER BY person_id, work_date, thing",
        (first.isoformat(), last.isoformat()),
    )
    return [_made(row) for row in rows if row[3]]


async def made_by(db: Database, person_id: int, first: date, last: date) -> list[Made]:
    """What one tailor made from `first` to `last`, both included."""
    rows = await db.rows(
        f"{MADE_SUMS} AND person_id = ? AND work_date BETWEEN ? AND ?"
        " GROUP BY work_date, thing ORDER BY work_date, thing",
        (person_id, first.isoformat(), last.isoformat()),
    )
    return [_made(row) for row in rows if row[3]]


async def last_day_of_each(db: Database, until: date) -> dict[int, date]:
    """The latest day, up to `until`, on which each tailor has masks that count."""
    rows = await db.rows(
        "SELECT person_id, MAX(work_date) FROM move AS m WHERE from_place = 'made' AND work_date <= ?"
        " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id) GROUP BY person_id",
        (until.isoformat(),),
    )
    return {person_id: date.fromisoformat(day) for person_id, day in rows}


async def latest(db: Database, person_id: int | None, most: int) -> list[Kept]:
    """The latest moves of a tailor, or of all, newest first; those taken back too."""
    rows = await db.rows(
        f"SELECT id, {COLUMNS} FROM move WHERE ? IS NULL OR person_id = ? ORDER BY id DESC LIMIT ?",  # noqa: S608
        (person_id, person_id, most),
    )
    return [Kept(row[0], Move(*row[1:])) for row in rows]


async def balances_of(db: Database, person_id: int) -> list[tuple[str, str, int]]:
    """What is at a tailor's places: the place's name, the thing and how many."""
    places = (finished(person_id), repair(person_id), home(person_id), coming(home(person_id)), advance(person_id))
    rows = await db.rows(
        "SELECT place, thing, SUM(quantity) FROM balance WHERE place IN (?, ?, ?, ?, ?) GROUP BY place, thing"
        " HAVING SUM(quantity) <> 0 ORDER BY place, thing",
        places,
    )
    return [(place.partition("/")[2], thing, quantity) for place, thing, quantity in rows]


async def last_of_day(db: Database, work_date: date) -> int:
    """The number of the latest move of masks of this work date, or 0."""
    number: int = await db.value(
        "SELECT COALESCE(MAX(id), 0) FROM move WHERE work_date = ? AND 'made' IN (from_place, to_place)",
        (work_date.isoformat(),),
    )
    return number


async def last_change(db: Database, work_date: date) -> str | None:
    """When a move of masks of this work date was last recorded, as a stored moment."""
    found: str | None = await db.value(
        "SELECT MAX(recorded_at) FROM move WHERE work_date = ? AND 'made' IN (from_place, to_place)",
        (work_date.isoformat(),),
    )
    return found

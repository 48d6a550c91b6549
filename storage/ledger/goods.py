"""Material: where how much of it is, what was brought, and what masks took."""

from datetime import date

from storage.database import Database
from storage.ledger.moves import STILL_COUNTS, Kept, kept
from storage.ledger.places import Place
from storage.ledger.things import Thing
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Held:
    """How much of a material is at a place, in its base unit."""

    place: Place
    item: str
    quantity: int


async def at(db: Database, *places: Place) -> list[Held]:
    """What material is at some places; at all inside places if none is named."""
    marks = f" AND place IN ({', '.join('?' * len(places))})" if places else " AND place LIKE '%:%'"
    rows = await db.rows(
        "SELECT place, thing, quantity FROM balance WHERE thing LIKE 'material/%' AND quantity <> 0"  # noqa: S608
        f"{marks} ORDER BY place, thing",
        places,
    )
    return [Held(Place(place), Thing(thing).name, quantity) for place, thing, quantity in rows]


async def everywhere(db: Database) -> list[tuple[Thing, Place, int]]:
    """All goods at inside places, masks and tools too: of what, where and how many."""
    rows = await db.rows(
        "SELECT thing, place, SUM(quantity) FROM balance WHERE thing <> 'rupiah' AND place LIKE '%:%'"
        " GROUP BY thing, place HAVING SUM(quantity) <> 0 ORDER BY thing, place"
    )
    return [(Thing(thing), Place(place), quantity) for thing, place, quantity in rows]


async def ever_at(db: Database, *places: Place) -> set[tuple[Place, str]]:
    """Which materials have ever been brought to which of some places."""
    marks = ", ".join("?" * len(places))
    rows = await db.rows(
        "SELECT DISTINCT to_place, thing FROM move AS m WHERE from_place NOT IN ('made', 'used')"  # noqa: S608
        " AND to_place <> 'used' AND reason <> 'beyond the record' AND reverses_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
        f" AND thing LIKE 'material/%' AND to_place IN ({marks})",
        places,
    )
    return {(Place(place), Thing(thing).name) for place, thing in rows}


async def used_between(db: Database, first: date, last: date) -> list[tuple[int, str, date, int]]:
    """What each tailor's masks of these days took: person, material, day, quantity."""
    rows = await db.rows(
        "SELECT person_id, thing, work_date, SUM(CASE WHEN to_place = 'used' THEN quantity ELSE -quantity END)"
        " FROM move WHERE thing LIKE 'material/%' AND 'used' IN (from_place, to_place)"
        " AND work_date BETWEEN ? AND ? GROUP BY person_id, thing, work_date",
        (first.isoformat(), last.isoformat()),
    )
    return [(row[0], Thing(row[1]).name, date.fromisoformat(row[2]), row[3]) for row in rows if row[3]]


async def moved_by(db: Database, cause_id: int) -> list[Kept]:
    """The material that one message moved by itself, as goods in, and that still counts."""
    rows = await db.rows(
        f"{STILL_COUNTS} AND thing LIKE 'material/%' AND part_of_id IS NULL AND cause_id = ? ORDER BY id", (cause_id,)
    )
    return [kept(row) for row in rows]


async def all_with(db: Database, person_id: int) -> list[tuple[Place, Thing, int]]:
    """What is with a tailor, masks and loans too: place, thing and how many."""
    home = Place.home(person_id)
    places = (Place.finished(person_id), Place.repair(person_id), home, home.coming, Place.advance(person_id))
    rows = await db.rows(
        "SELECT place, thing, SUM(quantity) FROM balance WHERE place IN (?, ?, ?, ?, ?) GROUP BY place, thing"
        " HAVING SUM(quantity) <> 0 ORDER BY place, thing",
        places,
    )
    return [(Place(place), Thing(thing), quantity) for place, thing, quantity in rows]


async def given(db: Database, item: str, first: date, last: date) -> dict[int, int]:
    """How much of a material each tailor got from stores on these days, less what went back there."""
    rows = await db.rows(
        "SELECT person_id, SUM(CASE WHEN to_place LIKE 'tailor:%' THEN quantity ELSE -quantity END) FROM move"
        " WHERE thing = ? AND work_date BETWEEN ? AND ?"
        " AND ((from_place LIKE 'workshop:%/store' AND to_place LIKE 'tailor:%')"
        " OR (from_place LIKE 'tailor:%' AND to_place LIKE 'workshop:%/store')) GROUP BY person_id",
        (Thing.material(item), first.isoformat(), last.isoformat()),
    )
    return {person_id: quantity for person_id, quantity in rows if quantity}

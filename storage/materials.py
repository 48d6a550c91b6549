"""Materials: what a pack holds, what a mask takes, and where how much of each is."""

from dataclasses import dataclass
from datetime import date, datetime

from storage import ledger
from storage.database import Database
from storage.ledger import MATERIAL
from storage.times import stamp

ANY_SIZE = "any"
PRODUCTS = (ANY_SIZE, "dewasa", "anak")


@dataclass(frozen=True, slots=True)
class Ingredient:
    """How much of a material one mask takes, in its base unit (cm or pieces), from a day on."""

    product: str
    item: str
    per_piece: int
    from_day: date


@dataclass(frozen=True, slots=True)
class Held:
    """How much of a material is at a place, in its base unit."""

    place: str
    item: str
    quantity: int


Packs = dict[tuple[str, str], int]


async def packs(db: Database) -> Packs:
    """What each pack holds, by material and unit."""
    rows = await db.rows("SELECT item, unit, holds FROM pack ORDER BY id")
    return {(item, unit): holds for item, unit, holds in rows}


async def tell_pack(db: Database, item: str, unit: str, holds: int, told_by: int | None, now: datetime) -> None:
    """From now on a pack of this material holds so much."""
    await db.run(
        "INSERT INTO pack (item, unit, holds, told_at, told_by) VALUES (?, ?, ?, ?, ?)",
        (item, unit, holds, stamp(now), told_by),
    )


async def recipes(db: Database) -> list[Ingredient]:
    """All that was ever told of what a mask takes, oldest first."""
    rows = await db.rows("SELECT product, item, per_piece, from_day FROM recipe ORDER BY from_day, id")
    return [Ingredient(row[0], row[1], row[2], date.fromisoformat(row[3])) for row in rows]


async def tell_recipe(db: Database, ingredient: Ingredient, told_by: int | None, now: datetime) -> None:
    """From its day on a mask takes so much of a material."""
    await db.run(
        "INSERT INTO recipe (product, item, per_piece, from_day, told_at, told_by) VALUES (?, ?, ?, ?, ?, ?)",
        (
            ingredient.product,
            ingredient.item,
            ingredient.per_piece,
            ingredient.from_day.isoformat(),
            stamp(now),
            told_by,
        ),
    )


async def for_work(db: Database, person_id: int) -> tuple[list[Ingredient], dict[str, int]]:
    """What masks take, and what of it a tailor has at home, in one query: it runs for every report."""
    rows = await db.rows(
        "SELECT r.product, r.item, r.per_piece, r.from_day, COALESCE(b.quantity, 0) FROM recipe AS r"
        " LEFT JOIN balance AS b ON b.place = ? AND b.thing = ? || r.item AND b.phase_id = 0"
        " ORDER BY r.from_day, r.id",
        (ledger.home(person_id), f"{MATERIAL}/"),
    )
    ingredients = [Ingredient(row[0], row[1], row[2], date.fromisoformat(row[3])) for row in rows]
    return ingredients, {row[1]: row[4] for row in rows}


async def at(db: Database, *places: str) -> list[Held]:
    """What material is at some places; at all inside places if none is named."""
    marks = f" AND place IN ({', '.join('?' * len(places))})" if places else " AND place LIKE '%:%'"
    rows = await db.rows(
        "SELECT place, thing, quantity FROM balance WHERE thing LIKE 'material/%' AND quantity <> 0"  # noqa: S608
        f"{marks} ORDER BY place, thing",
        places,
    )
    return [Held(place, thing.partition("/")[2], quantity) for place, thing, quantity in rows]


async def ever_at(db: Database, *places: str) -> set[tuple[str, str]]:
    """Which materials have ever been brought to which of some places."""
    marks = ", ".join("?" * len(places))
    rows = await db.rows(
        "SELECT DISTINCT to_place, thing FROM move AS m WHERE from_place NOT IN ('made', 'used')"  # noqa: S608
        " AND to_place <> 'used' AND reason <> 'beyond the record' AND reverses_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
        f" AND thing LIKE 'material/%' AND to_place IN ({marks})",
        places,
    )
    return {(place, thing.partition("/")[2]) for place, thing in rows}


async def used_between(db: Database, first: date, last: date) -> list[tuple[int, str, date, int]]:
    """What each tailor's masks of these days took: person, material, day, quantity."""
    rows = await db.rows(
        "SELECT person_id, thing, work_date, SUM(CASE WHEN to_place = 'used' THEN quantity ELSE -quantity END)"
        " FROM move WHERE thing LIKE 'material/%' AND 'used' IN (from_place, to_place)"
        " AND work_date BETWEEN ? AND ? GROUP BY person_id, thing, work_date",
        (first.isoformat(), last.isoformat()),
    )
    return [(row[0], row[1].partition("/")[2], date.fromisoformat(row[2]), row[3]) for row in rows if row[3]]

"""Materials: what a pack holds, and what a mask takes."""

from datetime import date, datetime

from storage.database import Database
from storage.ledger import Place
from storage.ledger.things import MATERIAL
from storage.times import stamp
from storage.values import dataclass

ANY_SIZE = "any"
PRODUCTS = (ANY_SIZE, "dewasa", "anak")
# What a mask takes one of, without any recipe, where a tailor has them.
CUT_PIECES = "potongan"


@dataclass(frozen=True, slots=True)
class Ingredient:
    """How much of a material one mask takes, in its base unit (cm or pieces), from a day on."""

    product: str
    item: str
    per_piece: int
    from_day: date


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
    """What masks take, and what of that and of cut pieces a tailor has, in one query: it runs for every report."""
    home = Place.home(person_id)
    rows = await db.rows(
        "SELECT r.product, r.item, r.per_piece, r.from_day, COALESCE(b.quantity, 0), r.id FROM recipe AS r"
        " LEFT JOIN balance AS b ON b.place = ? AND b.thing = ? || r.item AND b.phase_id = 0"
        " UNION ALL SELECT '', ?, 0, '', quantity, 0 FROM balance WHERE place = ? AND thing = ? AND phase_id = 0"
        " ORDER BY 4, 6",
        (home, MATERIAL, CUT_PIECES, home, f"{MATERIAL}{CUT_PIECES}"),
    )
    ingredients = [Ingredient(row[0], row[1], row[2], date.fromisoformat(row[3])) for row in rows if row[0]]
    return ingredients, {row[1]: row[4] for row in rows}

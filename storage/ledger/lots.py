"""Finished masks in workshops: how many are ready, released or held, of which size and phase."""

from storage.database import Database
from storage.ledger.places import Place, Shelf
from storage.ledger.things import Thing
from storage.values import dataclass

# Where finished masks lie in a workshop.
SHELVES = (Shelf.READY, Shelf.RELEASED, Shelf.HELD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """So many masks of one size and phase at one place; for which order, and whether it asks for a sample."""

    place: Place
    thing: Thing
    phase_id: int | None
    pieces: int
    order_id: int | None = None
    sampled: bool = False


async def at(db: Database, *shelves: Shelf) -> list[Cell]:
    """What lies on these shelves of all workshops, in the order in which phases are filled; without one last."""
    marks = " OR ".join("b.place LIKE ?" for _ in shelves)
    rows = await db.rows(
        "SELECT b.place, b.thing, NULLIF(b.phase_id, 0), b.quantity, o.id, COALESCE(o.sample, '') <> ''"  # noqa: S608
        " FROM balance AS b LEFT JOIN phase AS f ON f.id = b.phase_id"
        " LEFT JOIN customer_order AS o ON o.id = f.order_id"
        f" WHERE b.thing LIKE 'mask%' AND b.quantity > 0 AND ({marks})"
        " ORDER BY o.id IS NULL, o.starts_on, o.id, f.number, b.place, b.thing",
        tuple(f"workshop:%/{one}" for one in shelves),
    )
    return [
        Cell(place=Place(place), thing=Thing(thing), phase_id=phase, pieces=pieces, order_id=order, sampled=bool(asked))
        for place, thing, phase, pieces, order, asked in rows
    ]

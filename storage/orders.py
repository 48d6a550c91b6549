"""What the buyer ordered, in phases, and how far each phase is."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A part of an order: masks ordered and masks reported so far, in pieces."""

    id: int
    order: str
    buyer: str
    starts_on: str
    number: int
    pieces: int
    made: int


NAMES = tuple(field.name for field in fields(Phase))
# A phase's reported masks: what has left the place `made` for it.
PHASES = (
    "SELECT f.id, o.name, o.buyer, o.starts_on, f.number, f.pieces,"
    " COALESCE((SELECT -SUM(b.quantity) FROM balance AS b WHERE b.place = 'made' AND b.phase_id = f.id), 0)"
    " FROM phase AS f JOIN customer_order AS o ON o.id = f.order_id"
)


async def add(db: Database, name: str, buyer: str, starts_on: date, phases: Sequence[int]) -> None:
    """Keep an order with its phases (pieces each)."""
    order_id = await db.value(
        "INSERT INTO customer_order (name, buyer, starts_on) VALUES (?, ?, ?) RETURNING id",
        (name, buyer, starts_on.isoformat()),
    )
    await db.run_many(
        "INSERT INTO phase (order_id, number, pieces) VALUES (?, ?, ?)",
        [(order_id, number, pieces) for number, pieces in enumerate(phases, start=1)],
    )


async def phases(db: Database) -> list[Phase]:
    """All phases of all orders, in the order in which they are filled."""
    return [
        Phase(**dict(zip(NAMES, row, strict=True)))
        for row in await db.rows(f"{PHASES} ORDER BY o.starts_on, o.id, f.number")
    ]


def open_phase(all_phases: Sequence[Phase], day: date) -> Phase | None:
    """The phase to which the masks of a day fall: the first started one that isn't full, else the last."""
    started = [phase for phase in all_phases if phase.starts_on <= day.isoformat()]
    return next((phase for phase in started if phase.made < phase.pieces), started[-1] if started else None)

"""What came of a programme over some days, for whoever gave the money: masks of each phase, and wages still owed."""

from datetime import date

from storage.database import Database
from storage.orders import ACCEPTED
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """Masks in pieces: reported, of these accepted, rejected, handed over, and missed by the buyer."""

    made: int = 0
    accepted: int = 0
    rejected: int = 0
    handed_over: int = 0
    missed: int = 0

    def __add__(self, other: "Came") -> "Came":
        return Came(
            made=self.made + other.made,
            accepted=self.accepted + other.accepted,
            rejected=self.rejected + other.rejected,
            handed_over=self.handed_over + other.handed_over,
            missed=self.missed + other.missed,
        )


NOTHING = Came()


def _into(*places: str) -> str:
    """The pieces that came to some places, less those that left them."""
    there = [" OR ".join(f"m.{side} GLOB '{one}'" for one in places) for side in ("to_place", "from_place")]
    return (
        f"COALESCE(SUM(CASE WHEN {there[0]} THEN m.quantity ELSE 0 END), 0)"
        f" - COALESCE(SUM(CASE WHEN {there[1]} THEN m.quantity ELSE 0 END), 0)"
    )


CAME = (
    "SELECT m.phase_id, CASE WHEN m.work_date >= ? THEN 1 ELSE 0 END AS now,"  # noqa: S608 - constants
    f" -({_into('made')}), {_into(*ACCEPTED)}, {_into('scrap')}, {_into('buyer')}, {_into('lost')}"
    " FROM move AS m WHERE m.thing GLOB 'mask*' AND m.work_date <= ? GROUP BY m.phase_id, now"
)


async def came(db: Database, first: date, last: date) -> dict[int | None, tuple[Came, Came]]:
    """Of each phase (None: of what is in none) what came before the first day, and from then to the last."""
    found: dict[int | None, list[Came]] = {}
    for phase_id, now, *sums in await db.rows(CAME, (first.isoformat(), last.isoformat())):
        made, accepted, rejected, handed_over, missed = sums
        parts = found.setdefault(phase_id, [NOTHING, NOTHING])
        parts[now] = Came(made=made, accepted=accepted, rejected=rejected, handed_over=handed_over, missed=missed)
    return {phase_id: (before, now) for phase_id, (before, now) in found.items()}


async def owed(db: Database, last: date) -> int:
    """Wages that weren't paid out at the end of a day, in whole rupiah."""
    amount: int = await db.value(
        f"SELECT {_into('tailor:*/owed')} FROM move AS m WHERE m.thing = 'rupiah' AND m.work_date <= ?",  # noqa: S608
        (last.isoformat(),),
    )
    return amount


async def began(db: Database) -> date | None:
    """The day of the first thing in the ledger; None where it is empty."""
    day: str | None = await db.value("SELECT MIN(work_date) FROM move")
    return date.fromisoformat(day) if day else None

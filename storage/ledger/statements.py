"""What came and went over some days: of masks as they were checked, of a tailor's advance, of goods in a store."""

from collections import Counter
from datetime import date

from storage.database import Database
from storage.ledger.moves import COLUMNS, Kept, Reason, kept
from storage.ledger.places import Place
from storage.ledger.things import RUPIAH, Thing
from storage.values import dataclass

CHECKED = (Reason.ACCEPTED, Reason.REWORK, Reason.REJECTED, Reason.MENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Of masks made on some days: accepted, given back to be mended, rejected, and told to be mended again."""

    accepted: int = 0
    rework: int = 0
    rejected: int = 0
    mended: int = 0


async def checked(db: Database, first: date, last: date) -> dict[int, Checked]:
    """What came of each tailor's masks of some days; what was taken back is off."""
    marks = ", ".join("?" * len(CHECKED))
    rows = await db.rows(
        "SELECT m.person_id, COALESCE(r.reason, m.reason) AS why,"  # noqa: S608 - marks
        " SUM(CASE WHEN m.reverses_id IS NULL THEN m.quantity ELSE -m.quantity END)"
        " FROM move AS m LEFT JOIN move AS r ON r.id = m.reverses_id"
        " WHERE m.work_date BETWEEN ? AND ? AND m.thing LIKE 'mask%'"
        f" AND COALESCE(r.reason, m.reason) IN ({marks}) GROUP BY m.person_id, why",
        (first.isoformat(), last.isoformat(), *CHECKED),
    )
    found: dict[int, Counter[str]] = {}
    for person_id, why, pieces in rows:
        found.setdefault(person_id, Counter())[why] += pieces
    return {
        person_id: Checked(
            accepted=sums[Reason.ACCEPTED],
            rework=sums[Reason.REWORK],
            rejected=sums[Reason.REJECTED],
            mended=sums[Reason.MENDED],
        )
        for person_id, sums in found.items()
    }


async def advance_before(db: Database, person_id: int, day: date) -> int:
    """How much of an advance, in whole rupiah, a tailor had before a day."""
    place = Place.advance(person_id)
    amount: int = await db.value(
        "SELECT COALESCE(SUM(CASE WHEN to_place = ? THEN quantity ELSE -quantity END), 0) FROM move"
        " WHERE person_id = ? AND work_date < ? AND thing = ? AND ? IN (from_place, to_place)",
        (place, person_id, day.isoformat(), RUPIAH, place),
    )
    return amount


async def of_store(db: Database, place: Place, thing: Thing, last: date) -> list[Kept]:
    """All that ever came into a store or left it, up to a day, oldest day first; what was taken back stands, too."""
    rows = await db.rows(
        f"SELECT id, {COLUMNS} FROM move WHERE thing = ? AND ? IN (from_place, to_place) AND work_date <= ?"  # noqa: S608
        " ORDER BY work_date, id",
        (thing, place, last.isoformat()),
    )
    return [kept(row) for row in rows]

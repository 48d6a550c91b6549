"""Wages that are closed: what was booked up to then stays as it is, and what comes later is in the next period."""

from datetime import date, datetime

from storage.database import Database, Row
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Closed wages of a workshop, or (None) of all, of the work days up to `last_day`."""

    id: int
    workshop_id: int | None
    last_day: date
    closed_by: int
    closed_at: datetime


COLUMNS = "id, workshop_id, last_day, closed_by, closed_at"
# Moves of wages, and those that took some back, which are in no period yet.
OPEN = (
    "SELECT m.id FROM wage AS w JOIN move AS m ON w.move_id IN (m.id, m.reverses_id)"
    " JOIN person AS p ON p.id = m.person_id"
    " WHERE NOT EXISTS (SELECT 1 FROM wage_period_move AS c WHERE c.move_id = m.id)"
    " AND m.work_date <= ? AND (? IS NULL OR p.workshop_id = ?)"
)


def _period(row: Row) -> Period:
    number, workshop_id, last_day, closed_by, closed_at = row
    return Period(
        id=number,
        workshop_id=workshop_id,
        last_day=date.fromisoformat(last_day),
        closed_by=closed_by,
        closed_at=moment(closed_at),
    )


async def to_close(db: Database, workshop_id: int | None, last_day: date) -> dict[int, int]:
    """What would be in a period, in whole rupiah by person; less than nothing where more was taken back."""
    rows = await db.rows(
        "SELECT person_id, SUM(CASE WHEN reverses_id IS NULL THEN quantity ELSE -quantity END) FROM move"  # noqa: S608
        f" WHERE id IN ({OPEN}) GROUP BY person_id ORDER BY person_id",
        (last_day.isoformat(), workshop_id, workshop_id),
    )
    return {row[0]: row[1] for row in rows}


async def close(db: Database, workshop_id: int | None, last_day: date, closed_by: int, now: datetime) -> Period:
    """Close what is open up to a work day."""
    number: int = await db.value(
        "INSERT INTO wage_period (workshop_id, last_day, closed_by, closed_at) VALUES (?, ?, ?, ?) RETURNING id",
        (workshop_id, last_day.isoformat(), closed_by, stamp(now)),
    )
    rows = await db.rows(OPEN, (last_day.isoformat(), workshop_id, workshop_id))
    await db.run_many(
        "INSERT INTO wage_period_move (move_id, period_id) VALUES (?, ?)", [(row[0], number) for row in rows]
    )
    return Period(id=number, workshop_id=workshop_id, last_day=last_day, closed_by=closed_by, closed_at=now)


async def every(db: Database) -> list[Period]:
    """All closed periods, oldest first."""
    return [_period(row) for row in await db.rows(f"SELECT {COLUMNS} FROM wage_period ORDER BY id")]  # noqa: S608


async def latest(db: Database, workshop_id: int | None) -> Period | None:
    """The latest period that was closed in a workshop, or (None) in any; one of all counts for each."""
    among = [one for one in await every(db) if workshop_id is None or one.workshop_id in (None, workshop_id)]
    return max(among, key=lambda one: one.last_day, default=None)


async def latest_of(db: Database, person_id: int) -> Period | None:
    """The latest closed period that holds wages of somebody."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM wage_period WHERE id = (SELECT MAX(c.period_id) FROM wage_period_move AS c"  # noqa: S608
        " JOIN move AS m ON m.id = c.move_id WHERE m.person_id = ?)",
        (person_id,),
    )
    return _period(row) if row else None

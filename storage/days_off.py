"""Days on which somebody isn't expected to report."""

from collections.abc import Sequence
from datetime import date

from storage.database import Database


async def take(db: Database, person_id: int, days: Sequence[date], *, leave: bool = True) -> None:
    """Days on which she isn't expected to report; not `leave`: she said that she made nothing then."""
    await db.run_many(
        "INSERT INTO day_off (person_id, day, leave) VALUES (?, ?, ?)"
        " ON CONFLICT (person_id, day) DO UPDATE SET leave = MAX(day_off.leave, excluded.leave)",
        [(person_id, day.isoformat(), int(leave)) for day in days],
    )


async def of(db: Database, person_id: int, first: date) -> list[date]:
    """Her days of leave from a day on."""
    rows = await db.rows(
        "SELECT day FROM day_off WHERE person_id = ? AND day >= ? AND leave = 1 ORDER BY day",
        (person_id, first.isoformat()),
    )
    return [date.fromisoformat(row[0]) for row in rows]


async def give_back(db: Database, person_id: int, days: Sequence[date]) -> None:
    """Days on which she is expected to report after all."""
    await db.run_many(
        "DELETE FROM day_off WHERE person_id = ? AND day = ?", [(person_id, day.isoformat()) for day in days]
    )


async def between(db: Database, first: date, last: date) -> set[tuple[int, date]]:
    """Who is off on which day, from `first` to `last`."""
    rows = await db.rows(
        "SELECT person_id, day FROM day_off WHERE day BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
    )
    return {(person_id, date.fromisoformat(day)) for person_id, day in rows}


async def is_off(db: Database, person_id: int, day: date) -> bool:
    """Whether somebody is off on this day."""
    return bool(await db.value("SELECT 1 FROM day_off WHERE person_id = ? AND day = ?", (person_id, day.isoformat())))


async def on_leave(db: Database, day: date) -> set[int]:
    """Who is on leave on this day."""
    return {
        row[0] for row in await db.rows("SELECT person_id FROM day_off WHERE day = ? AND leave = 1", (day.isoformat(),))
    }


async def last_of_each(db: Database, until: date) -> dict[int, date]:
    """The latest day off, up to `until`, of everybody who had one."""
    rows = await db.rows(
        "SELECT p.id, (SELECT MAX(d.day) FROM day_off AS d WHERE d.person_id = p.id AND d.day <= ?)"
        " FROM person AS p WHERE p.state <> 'left'",
        (until.isoformat(),),
    )
    return {person_id: date.fromisoformat(day) for person_id, day in rows if day}

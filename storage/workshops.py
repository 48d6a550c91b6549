"""Workshops: their names, and on which days they work."""

from collections.abc import Mapping, Sequence
from datetime import date

from storage.database import Database
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Whether a workshop works on Sundays and on public holidays; and the days on which it does otherwise."""

    sundays: bool = False
    holidays: bool = False
    closed: frozenset[date] = frozenset()
    opened: frozenset[date] = frozenset()


async def names(db: Database) -> dict[int, str]:
    """Names of the workshops by number, but those that are closed for good."""
    return {
        row[0]: row[1] for row in await db.rows("SELECT id, name FROM workshop WHERE closed_on IS NULL ORDER BY name")
    }


async def named(db: Database, name: str) -> int | None:
    """The number of a workshop, by its name."""
    found: int | None = await db.value(
        "SELECT id FROM workshop WHERE lower(name) = lower(?) AND closed_on IS NULL", (name,)
    )
    return found


async def make(db: Database, name: str) -> int:
    """The number of a workshop, made if it isn't there; one that was closed for good is open again."""
    await db.run("INSERT INTO workshop (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET closed_on = NULL", (name,))
    number: int = await db.value("SELECT id FROM workshop WHERE name = ?", (name,))
    return number


async def close(db: Database, number: int, day: date) -> None:
    """It is closed for good."""
    await db.run("UPDATE workshop SET closed_on = ? WHERE id = ?", (day.isoformat(), number))


async def held(db: Database, number: int) -> list[tuple[str, str, int]]:
    """What is in a workshop, or on its way there: the shelf, the thing, how many."""
    rows = await db.rows(
        "SELECT place, thing, SUM(quantity) FROM balance WHERE place > ? AND place < ? AND quantity <> 0"
        " GROUP BY place, thing ORDER BY place, thing",
        (f"workshop:{number}/", f"workshop:{number}0"),
    )
    return [(str(place).partition("/")[2], thing, quantity) for place, thing, quantity in rows]


async def rename(db: Database, number: int, name: str) -> None:
    """A workshop is called otherwise."""
    await db.run("UPDATE workshop SET name = ? WHERE id = ?", (name, number))


async def working_days(db: Database) -> dict[int, WorkingDays]:
    """Each workshop's working days."""
    rows = await db.rows("SELECT id, works_sundays, works_holidays FROM workshop WHERE closed_on IS NULL")
    other = await db.rows("SELECT workshop_id, day, works FROM workshop_day")
    return {
        number: WorkingDays(
            bool(sundays),
            bool(holidays),
            frozenset(date.fromisoformat(day) for at, day, works in other if at == number and not works),
            frozenset(date.fromisoformat(day) for at, day, works in other if at == number and works),
        )
        for number, sundays, holidays in rows
    }


async def set_working_days(db: Database, workshop_id: int, days: WorkingDays) -> None:
    """Change a workshop's working days; for number 0 those of all."""
    await db.run(
        "UPDATE workshop SET works_sundays = ?, works_holidays = ? WHERE ? IN (0, id)",
        (int(days.sundays), int(days.holidays), workshop_id),
    )


async def otherwise(db: Database, workshop_id: int, days: Sequence[date]) -> dict[date, bool | None]:
    """What is said of each of these days: that a workshop works then, that it doesn't, or (None) nothing."""
    rows = await db.rows("SELECT day, works FROM workshop_day WHERE workshop_id = ?", (workshop_id,))
    said = {date.fromisoformat(day): bool(works) for day, works in rows}
    return {day: said.get(day) for day in days}


async def set_days(db: Database, workshop_id: int, days: Mapping[date, bool | None]) -> None:
    """From now on a workshop works on each of these days, doesn't, or (None) does as usual."""
    await db.run_many(
        "DELETE FROM workshop_day WHERE workshop_id = ? AND day = ?",
        [(workshop_id, day.isoformat()) for day in days],
    )
    await db.run_many(
        "INSERT INTO workshop_day (workshop_id, day, works) VALUES (?, ?, ?)",
        [(workshop_id, day.isoformat(), int(works)) for day, works in days.items() if works is not None],
    )

"""Workshops: their names, and on which days they work."""

from dataclasses import dataclass

from storage.database import Database


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Whether a workshop works on Sundays and on public holidays."""

    sundays: bool = False
    holidays: bool = False


async def names(db: Database) -> dict[int, str]:
    """Names of the workshops by number."""
    return {row[0]: row[1] for row in await db.rows("SELECT id, name FROM workshop ORDER BY name")}


async def named(db: Database, name: str) -> int | None:
    """The number of a workshop, by its name."""
    found: int | None = await db.value("SELECT id FROM workshop WHERE lower(name) = lower(?)", (name,))
    return found


async def make(db: Database, name: str) -> int:
    """The number of a workshop, made if it isn't there."""
    await db.run("INSERT INTO workshop (name) VALUES (?) ON CONFLICT (name) DO NOTHING", (name,))
    number: int = await db.value("SELECT id FROM workshop WHERE name = ?", (name,))
    return number


async def working_days(db: Database) -> dict[int, WorkingDays]:
    """Each workshop's working days."""
    rows = await db.rows("SELECT id, works_sundays, works_holidays FROM workshop")
    return {row[0]: WorkingDays(bool(row[1]), bool(row[2])) for row in rows}


async def set_working_days(db: Database, workshop_id: int, days: WorkingDays) -> None:
    """Change a workshop's working days; for number 0 those of all."""
    await db.run(
        "UPDATE workshop SET works_sundays = ?, works_holidays = ? WHERE ? IN (0, id)",
        (int(days.sundays), int(days.holidays), workshop_id),
    )

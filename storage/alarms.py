"""What is wrong at present and was told: once, until it is well again."""

from datetime import datetime

from storage import audit
from storage.database import Database
from storage.times import moment, stamp

ALARM, SEEN = "alarm:", "seen:"


async def begin(db: Database, name: str, now: datetime) -> bool:
    """Something is wrong; whether that is news."""
    if await audit.recall(db, ALARM + name) is not None:
        return False
    await audit.remember(db, ALARM + name, stamp(now))
    return True


async def seen(db: Database, name: str, now: datetime) -> bool:
    """Something is wrong, and nobody will say when it is well: once `unseen` for a while, it is; whether it is news."""
    await audit.remember(db, SEEN + name, stamp(now))
    return await begin(db, name, now)


async def unseen(db: Database, kind: str, since: datetime) -> None:
    """What begins so and wasn't seen since then is well."""
    first = SEEN + kind
    rows = await db.rows(
        "SELECT name FROM fact WHERE name >= ? AND name < ? AND value < ?", (first, f"{first}~", stamp(since))
    )
    for (name,) in rows:
        await audit.forget(db, name)
        await end(db, name.removeprefix(SEEN))


async def end(db: Database, name: str) -> bool:
    """It is well; whether that is news."""
    return await audit.forget(db, ALARM + name)


async def since(db: Database, name: str) -> datetime | None:
    """Since when it is wrong."""
    at = await audit.recall(db, ALARM + name)
    return moment(at) if at else None


async def standing(db: Database) -> list[str]:
    """All that is wrong now, by name."""
    rows = await db.rows("SELECT name FROM fact WHERE name LIKE ? ORDER BY name", (f"{ALARM}%",))
    return [row[0].removeprefix(ALARM) for row in rows]

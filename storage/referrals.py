"""Who brought whom along: by which invite somebody came, that another gave her."""

from datetime import datetime

from storage.database import Database
from storage.times import stamp


async def keep(db: Database, person_id: int, by_id: int, now: datetime) -> None:
    """Somebody came by an invite of another's."""
    await db.run("INSERT INTO referral (person_id, by_id, at) VALUES (?, ?, ?)", (person_id, by_id, stamp(now)))


async def by_whom(db: Database, person_id: int) -> int | None:
    """Who brought her along, by number."""
    found: int | None = await db.value("SELECT by_id FROM referral WHERE person_id = ?", (person_id,))
    return found


async def brought(db: Database, by_id: int) -> list[int]:
    """Whom somebody brought along, by number, the first one first."""
    rows = await db.rows("SELECT person_id FROM referral WHERE by_id = ? ORDER BY at, person_id", (by_id,))
    return [row[0] for row in rows]


async def all_pairs(db: Database) -> list[tuple[int, int]]:
    """Everybody who came by another, and by whom."""
    rows = await db.rows("SELECT person_id, by_id FROM referral ORDER BY by_id, at, person_id")
    return [(person, by) for person, by in rows]


async def still_open(db: Database, by_id: int, now: datetime) -> int:
    """How many invites of hers nobody has used yet, and may."""
    count: int = await db.value(
        "SELECT COUNT(*) FROM invite WHERE by_id = ? AND used_at IS NULL AND expires_at > ?", (by_id, stamp(now))
    )
    return count

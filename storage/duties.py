"""What somebody does beside her role: whoever is *pemeriksa* checks what others sewed."""

from datetime import datetime

from storage.database import Database
from storage.times import stamp

INSPECTOR = "inspector"
# *Bendahara*: decides about money.
TREASURER = "treasurer"


async def give(db: Database, person_id: int, name: str, given_by: int, now: datetime) -> bool:
    """Give somebody a duty; False if she has it."""
    rows = await db.rows(
        "INSERT INTO duty (person_id, name, given_by, given_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        " RETURNING person_id",
        (person_id, name, given_by, stamp(now)),
    )
    return bool(rows)


async def take(db: Database, person_id: int, name: str) -> bool:
    """Take a duty from somebody; False if she hasn't it."""
    rows = await db.rows("DELETE FROM duty WHERE person_id = ? AND name = ? RETURNING person_id", (person_id, name))
    return bool(rows)


async def has(db: Database, person_id: int, name: str) -> bool:
    """Whether somebody has a duty."""
    return bool(await db.value("SELECT 1 FROM duty WHERE person_id = ? AND name = ?", (person_id, name)))


async def holders(db: Database, name: str) -> set[int]:
    """Who has a duty, by number."""
    return {row[0] for row in await db.rows("SELECT person_id FROM duty WHERE name = ?", (name,))}

"""Who changed what about people, hours and orders; and small facts the program remembers."""

import secrets
from datetime import datetime

from storage.database import Database
from storage.times import stamp


async def note(db: Database, now: datetime, actor: str, action: str, subject: str, detail: str = "") -> None:
    """Write one line of the audit log; people are named by number only."""
    await db.run(
        "INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
        (stamp(now), actor, action, subject, detail),
    )


async def remember(db: Database, name: str, value: str) -> None:
    """Keep a small fact, such as the bot's own user name."""
    await db.run(
        "INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


async def recall(db: Database, name: str) -> str | None:
    """A small fact, if it is known."""
    found: str | None = await db.value("SELECT value FROM fact WHERE name = ?", (name,))
    return found


async def forget(db: Database, name: str) -> bool:
    """A small fact isn't one any more; whether it was."""
    return bool(await db.run("DELETE FROM fact WHERE name = ?", (name,)))


async def instance(db: Database) -> str:
    """Which database this is: a copy that was restored elsewhere goes by the same name, another never does."""
    async with db.transaction():
        found = await recall(db, "instance")
        if found is None:
            found = secrets.token_hex(4)
            await remember(db, "instance", found)
    return found

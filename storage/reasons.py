"""Why something was moved, in somebody's own words: kept beside the ledger, where they can be emptied."""

from storage.database import Database
from storage.spoken import Spoken


async def keep(db: Database, cause_id: int, text: Spoken) -> None:
    """Keep what somebody wrote of the moves that a message (the row of the inbox) caused."""
    await db.run(
        "INSERT INTO said_of_move (cause_id, text) VALUES (?, ?)"
        " ON CONFLICT (cause_id) DO UPDATE SET text = excluded.text",
        (cause_id, text),
    )


async def of(db: Database, cause_id: int) -> Spoken | None:
    """What was written of the moves that a message caused."""
    text: str | None = await db.value("SELECT text FROM said_of_move WHERE cause_id = ?", (cause_id,))
    return None if text is None else Spoken(text)

"""How far something came after it was sent, as its channel tells; and what it costs."""

from datetime import datetime

from storage.database import Database
from storage.times import stamp

# A later one doesn't come before an earlier one; a failure counts only of what nobody has seen.
STEPS = ("sent", "delivered", "read")


async def note(db: Database, channel: str, row_id: int, state: str, at: datetime) -> None:
    """Something came so far. What was being sent when we died, or may have arrived, is settled by it."""
    before = ("", "sent") if state == "failed" else ("", "failed", *STEPS[: STEPS.index(state)])
    marks = ", ".join("?" * len(before))
    await db.run(
        f"UPDATE outbox SET progress = ? WHERE id = ? AND channel = ? AND COALESCE(progress, '') IN ({marks})",  # noqa: S608 - marks
        (state, row_id, channel, *before),
    )
    await db.run(
        "UPDATE outbox SET state = 'sent', settled_at = ? WHERE id = ? AND channel = ?"
        " AND (state = 'sending' OR (state = 'queued' AND doubtful = 1)) AND progress IN ('sent', 'delivered', 'read')",
        (stamp(at), row_id, channel),
    )


async def price(db: Database, channel: str, row_id: int, category: str, *, billed: bool) -> None:
    """What the channel says that a message is, and whether it costs."""
    await db.run(
        "UPDATE outbox SET category = ?, billed = ? WHERE id = ? AND channel = ? AND category IS NULL",
        (category, int(billed), row_id, channel),
    )


async def failed(db: Database, channel: str, row_id: int) -> bool:
    """Whether a message that was sent, and that nobody has seen, is known now not to have arrived."""
    return bool(
        await db.value(
            "SELECT 1 FROM outbox WHERE id = ? AND channel = ? AND (state IN ('sent', 'sending')"
            " OR (state = 'queued' AND doubtful = 1)) AND COALESCE(progress, '') NOT IN ('delivered', 'read')",
            (row_id, channel),
        )
    )


async def begin_anew(db: Database, row_id: int) -> None:
    """It will be sent once more: how far the first one came is over."""
    await db.run("UPDATE outbox SET progress = NULL, template = NULL WHERE id = ?", (row_id,))

"""What was sent, by the channel's own name of it."""

from storage.database import Database
from storage.outbox import PURGED, Content


async def named(db: Database, channel: str, address: str, reference: str) -> Content | None:
    """What was said in a chat in a message, by the channel's own name of it; None once it is purged."""
    found: str | None = await db.value(
        "SELECT content FROM outbox WHERE channel = ? AND address = ? AND sent_ref = ? AND content <> ?"
        " ORDER BY id DESC LIMIT 1",
        (channel, address, reference, PURGED),
    )
    return Content.unpack(found) if found else None

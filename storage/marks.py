"""What was told in a chat of late, by the marks of what was said."""

from datetime import datetime

from storage.database import Database
from storage.outbox import Content
from storage.times import stamp


async def told_since(db: Database, channel: str, address: str, since: datetime) -> set[str]:
    """The marks of all that was said in a chat since a moment."""
    rows = await db.rows(
        "SELECT content FROM outbox WHERE channel = ? AND address = ? AND topic <> 'menu' AND created_at >= ?"
        " AND state IN ('queued', 'sending', 'sent')",
        (channel, address, stamp(since)),
    )
    # Asked with every message: what has no mark, as most has, isn't unpacked.
    return {mark for (content,) in rows if '"told"' in content for mark in Content.unpack(content).told}

"""When the bot lives again after it was down: from when to when, and how much of what came meanwhile is recorded."""

from datetime import datetime, timedelta, tzinfo

from handlers.days import safekeeping
from storage import inbox
from storage.database import Database
from storage.outbox import BROADCAST, Letter

# Less than this is a restart, and no news.
SHORTEST = timedelta(minutes=10)


async def letters(db: Database, last_alive: datetime, began: datetime, zone: tzinfo, *, calls: bool) -> list[Letter]:
    """What the leads hear of it, in the morning if it is night; a channel that calls may bring more at any time."""
    if began - last_alive < SHORTEST:
        return []
    since, until = last_alive.astimezone(zone), began.astimezone(zone)
    said = {
        "date": since.date().isoformat(),
        "since": since.strftime("%H.%M"),
        "until": until.strftime("%H.%M"),
        "same": str(since.date() == until.date()).lower(),
        "until_date": until.date().isoformat(),
        "calls": str(calls).lower(),
        "count": await inbox.heard_since(db, began),
    }
    return await safekeeping.to_leads(db, "alive-again", said, BROADCAST)

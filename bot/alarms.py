"""Something is wrong with a channel, and whoever leads must hear of it: once, over one that works."""

from datetime import datetime, timedelta
from typing import Any

from handlers.rules.deciders import coordinators
from storage import accounts, outbox
from storage import alarms as kept_alarms
from storage.database import Database
from storage.outbox import ANSWER, Content, Letter
from storage.people import Role

# It is well when it wasn't seen for so long. What a channel only tells now and then lasts longer.
WELL_AFTER = {
    "other-poller": timedelta(hours=1),
    "access-lost": timedelta(hours=1),
    "alarm-unreached": timedelta(hours=1),
    "channel-unreached": timedelta(hours=1),
    "channel-restricted": timedelta(days=1),
    "template-lost": timedelta(days=1),
}


async def note(db: Database, key: str, channel: str, now: datetime, *, dead: bool = True, **args: Any) -> bool:
    """In a transaction: tell those who lead, and whoever decides where nobody does; whether it is news.

    `dead`: nothing can be said over this channel.
    """
    about = "/".join((channel, *(str(value) for value in args.values())))
    if not await kept_alarms.seen(db, f"{key}:{about}", now):
        return False
    everybody = coordinators(await accounts.of_everyone(db))
    leads = [one for one in everybody if one.person.role is Role.LEAD] or everybody
    letters = []
    for one in leads:
        lost = dead and one.channel == channel
        over = await accounts.elsewhere(db, one.person.id, channel) if lost else one
        if over is None:
            # It would come when all is well again.
            continue
        said = Content(key, {"call": one.person.call_name, "channel": [[f"channel-{channel}", {}]], **args})
        letters.append(Letter.to(over, said, topic=key, priority=ANSWER))
    await outbox.put(db, letters, now)
    return True


async def look(db: Database, now: datetime) -> None:
    """What wasn't seen any more is well, so that it is news when it comes again."""
    for key, after in WELL_AFTER.items():
        await kept_alarms.unseen(db, f"{key}:", now - after)

"""Something is wrong with a channel, and whoever leads must hear of it: once a day, over one that works."""

from datetime import datetime, tzinfo
from typing import Any

from handlers.rules.deciders import coordinators
from storage import accounts, outbox, schedule
from storage.database import Database
from storage.outbox import ANSWER, Content, Letter
from storage.people import Role


async def note(
    db: Database, key: str, channel: str, now: datetime, zone: tzinfo, *, dead: bool = True, **args: Any
) -> bool:
    """In a transaction: tell those who lead, and whoever decides where nobody does; whether it is news today.

    `dead`: nothing can be said over this channel.
    """
    day = now.astimezone(zone).date()
    about = f"{channel}/{'/'.join(str(value) for value in args.values())}"
    if not await schedule.claim(db, key, day, about, now):
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

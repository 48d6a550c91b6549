"""Something is wrong with a channel, and whoever leads must hear of it: once, over one that works."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from handlers.rules.deciders import coordinators
from storage import accounts, outbox
from storage import alarms as kept_alarms
from storage.accounts import Account
from storage.database import Database
from storage.outbox import ANSWER, Content, Letter
from storage.people import Role

# The outside can't call us, though what we say goes out.
UNREACHED = "channel-unreached"
# It is well when it wasn't seen for so long. What a channel only tells now and then lasts longer.
WELL_AFTER = {
    "other-poller": timedelta(hours=1),
    "access-lost": timedelta(hours=1),
    "alarm-unreached": timedelta(hours=1),
    UNREACHED: timedelta(hours=1),
    "channel-restricted": timedelta(days=1),
    "lost-template": timedelta(days=1),
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
    over = await _reached(db, leads, channel if dead else "") or await _reached(db, everybody, channel if dead else "")
    if not over and key == UNREACHED:
        # What is said there still goes out.
        over = leads
    letters = []
    for one in over:
        said = Content(key, {"call": one.person.call_name, "channel": [[f"channel-{channel}", {}]], **args})
        letters.append(Letter.to(one, said, topic=key, priority=ANSWER))
    await outbox.put(db, letters, now)
    return True


async def _reached(db: Database, people: Sequence[Account], but: str) -> list[Account]:
    """Each over a channel that works; who has no other would hear of it when all is well again."""
    found = [await accounts.elsewhere(db, one.person.id, but) if one.channel == but else one for one in people]
    return [one for one in found if one is not None]


async def look(db: Database, now: datetime) -> None:
    """What wasn't seen any more is well, so that it is news when it comes again."""
    for key, after in WELL_AFTER.items():
        await kept_alarms.unseen(db, f"{key}:", now - after)

"""What has waited for a day because somebody may not be written to: whoever else decides hears of it, and tells her."""

from datetime import date, datetime, timedelta, tzinfo

from bot.templates import ABOUT, PRESSING
from handlers.rules.deciders import deciders
from storage import accounts, parked, schedule
from storage.database import Database
from storage.outbox import Content, Letter

PATIENCE = timedelta(days=1)


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Once a day for each whom a decision, or material on its way, doesn't reach."""
    today = now.astimezone(zone).date()
    if today > until:
        return []
    letters = []
    for channel, address, topic in await parked.since(db, now - PATIENCE, sorted(PRESSING)):
        person = await accounts.by_address(db, channel, address)
        if person is None or not await schedule.claim(db, "held", today, schedule.to_person(person.id), now):
            continue
        said = Content("held-note", {"name": person.name, "about": [[ABOUT[topic], {}]]})
        others = deciders(await accounts.of_everyone(db), person.workshop_id, but=person.id)
        letters += [Letter.to(account, said, topic="held") for account in others]
    return letters

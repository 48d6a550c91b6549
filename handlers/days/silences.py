"""The quiet note to a coordinator about those who have been silent for some working days."""

from datetime import date, datetime, tzinfo

from handlers.days import expecting
from handlers.days.tallying import days_of, hour_of
from handlers.rules.calendar import is_working_day, last_working_days
from handlers.rules.deciders import deciders
from handlers.rules.limits import SILENT_DAYS
from storage import accounts, days_off, ledger, schedule, workshops
from storage.accounts import Account
from storage.database import Database
from storage.outbox import BROADCAST, Content, Letter
from storage.spoken import Spoken
from storage.times import moment


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """One note about each silence; call it inside a transaction."""
    local = now.astimezone(zone)
    today = local.date()
    if today > until:
        return []
    hours, days = await schedule.hours(db, "tally", today), await workshops.working_days(db)
    reported = await ledger.masks.last_day_of_each(db, today)
    off = await days_off.last_of_each(db, today)
    silent: dict[int, tuple[Account, list[Spoken]]] = {}
    everybody = await accounts.of_everyone(db)
    expected = {one.id for one in await expecting.those(db, [one.person for one in everybody], today)}
    for account in everybody:
        person = account.person
        if person.id not in expected:
            continue
        working = days_of(person, days)
        if not is_working_day(today, working) or local.time() < hour_of(person, hours):
            continue
        heard = max(
            date.fromisoformat(person.joined_on),
            moment(account.bound_at).astimezone(zone).date(),
            reported.get(person.id, date.min),
            off.get(person.id, date.min),
        )
        if heard >= last_working_days(today, SILENT_DAYS, working)[-1]:
            continue
        for coordinator in deciders(everybody, person.workshop_id):
            recipient = f"{schedule.to_person(coordinator.person.id)}/{person.id}"
            if await schedule.claim(db, "silence", heard, recipient, now):
                silent.setdefault(coordinator.person.id, (coordinator, []))[1].append(person.call_name)
    return [_note(coordinator, names) for coordinator, names in silent.values()]


def _note(coordinator: Account, names: list[Spoken]) -> Letter:
    said = Content("silence", {"names": Spoken(", ".join(names)), "count": len(names)}, quiet=True)
    return Letter(
        channel=coordinator.channel, address=coordinator.address, content=said, topic="silence", priority=BROADCAST
    )

"""Reminders to those who haven't reported, at their hour or the workshop's; off and on by chat."""

from datetime import date, datetime, time, tzinfo

from handlers.days import expecting
from handlers.days.tallying import days_of, hour_of
from handlers.people import consenting
from handlers.reading.hours_said import Switch, own_reminder
from handlers.rules.calendar import is_quiet, is_quiet_hour, is_working_day
from handlers.talk.turn import Turn
from storage import accounts, conversations, days_off, ledger, people, schedule, workshops
from storage.accounts import Account
from storage.database import Database
from storage.outbox import ANSWER, BROADCAST, Content, Letter
from storage.people import Access, Person, PersonState
from storage.times import moment

TOPIC = "reminder:"


async def stop(turn: Turn, _: str, key: str = "reminder-off") -> None:
    """ "matikan pengingat", "jangan diingatkan lagi"."""
    await people.set_reminders(turn.db, turn.person.id, on=False)
    turn.did("reminders-off")
    turn.reply(key)


async def own_hour(turn: Turn, rest: str) -> None:
    """ "pengingat mati", "pengingat nyala", "pengingat 19.00"."""
    match own_reminder(rest):
        case Switch.OFF:
            await stop(turn, rest)
        case Switch.ON:
            await people.set_reminders(turn.db, turn.person.id, on=True)
            await consenting.agree_again(turn, "reminders")
            turn.did("reminders-on")
            turn.reply("reminder-on")
        case time() as at if not is_quiet_hour(at):
            await _set_hour(turn, at)
        case _:
            turn.reply("reminder-how")


async def _set_hour(turn: Turn, at: time) -> None:
    person = turn.person
    await people.set_reminders(turn.db, person.id, on=True, at=at.strftime("%H:%M"))
    if at <= turn.sent_at.time():
        # Her new hour is past for today; it counts from tomorrow on.
        await schedule.claim(turn.db, "reminder", turn.today, schedule.to_person(person.id), turn.now)
    await consenting.agree_again(turn, "reminders")
    turn.did("reminder-hour")
    turn.reply("reminder-at", at=at.strftime("%H.%M"))


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Claim today's reminder to each tailor who wasn't heard; call it inside a transaction."""
    local = now.astimezone(zone)
    today = local.date()
    if today > until or is_quiet(local):
        return []
    hours, days = await schedule.hours(db, "reminder", today), await workshops.working_days(db)
    letters = []
    for account in await _unheard(db, today):
        person = account.person
        at = time.fromisoformat(person.reminder_at) if person.reminder_at else hour_of(person, hours)
        slot = datetime.combine(today, at, zone)
        due_now = moment(account.bound_at) < slot <= now and is_working_day(today, days_of(person, days))
        if due_now and Access.SLOW in person.access.split() and await _reminded_since_heard(db, person):
            continue
        if due_now and await schedule.claim(db, "reminder", today, schedule.to_person(person.id), now):
            letters.append(_reminder(account, today, BROADCAST))
    return letters


async def _reminded_since_heard(db: Database, person: Person) -> bool:
    """Whether she was reminded and hasn't written since: whoever wants no hurry isn't reminded a second time."""
    last = await schedule.last_fired(db, "reminder", schedule.to_person(person.id))
    heard = await accounts.last_heard(db, person.id)
    return last is not None and (heard is None or heard < last)


async def fire(db: Database, day: date, now: datetime, _zone: tzinfo) -> tuple[list[Letter], int]:
    """Claim a day's reminder now to everybody who wasn't heard; the letters, and how many had it already."""
    letters, had = [], 0
    for account in await _unheard(db, day):
        if await schedule.claim(db, "reminder", day, schedule.to_person(account.person.id), now):
            letters.append(_reminder(account, day, ANSWER))
        else:
            had += 1
    return letters, had


async def _heard(db: Database, day: date) -> set[int]:
    """Who has reported, is being asked about what she reported, or is off on this day."""
    made = {one.person_id for one in await ledger.masks.made_between(db, day, day)}
    made |= {one.person_id for one in await conversations.doubts(db, day)}
    return made | {person_id for person_id, _ in await days_off.between(db, day, day)}


async def _was_heard(db: Database, person_id: int, day: date) -> bool:
    """The same of one: to ask for everybody before each reminder would cost the square of their number."""
    made = await ledger.masks.made_by(db, person_id, day, day)
    asked = any(one.person_id == person_id for one in await conversations.doubts(db, day))
    return bool(made) or asked or await days_off.is_off(db, person_id, day)


async def _unheard(db: Database, day: date) -> list[Account]:
    """Each tailor who wants reminders and neither reported nor is off on this day."""
    heard = await _heard(db, day)
    wanting = [one for one in await accounts.of_everyone(db) if _wants_reminder(one.person)]
    expected = {one.id for one in await expecting.those(db, [one.person for one in wanting], day)}
    return [one for one in wanting if one.person.id in expected - heard]


def _reminder(account: Account, day: date, priority: int) -> Letter:
    content = Content("reminder", {"call": account.person.call_name})
    return Letter.to(account, content, topic=f"{TOPIC}{day}", priority=priority)


def _wants_reminder(person: Person) -> bool:
    return person.is_tailor and person.state is PersonState.ACTIVE and person.reminders


async def is_stale(db: Database, channel: str, address: str, topic: str, today: date) -> bool:
    """Whether a waiting reminder must not go out any more: its day is past or closed, she was heard, or wants none."""
    person = await accounts.by_address(db, channel, address)
    day = date.fromisoformat(topic.removeprefix(TOPIC))
    if day < today:
        return True
    if person is None or not _wants_reminder(person) or await _was_heard(db, person.id, day):
        return True
    return day in days_of(person, await workshops.working_days(db)).closed

"""Reminders to those who haven't reported, when they are off, and the quiet note about the long silent."""

from datetime import date, datetime, time, timedelta, tzinfo

from handlers.days.tallying import days_of, hour_of
from handlers.people import consenting
from handlers.reading.dates import DAY_OF
from handlers.reading.normal import clock_time
from handlers.rules.calendar import is_quiet, is_working_day, last_working_days
from handlers.talk.turn import Turn
from storage import days_off, ledger, people, schedule
from storage.database import Database
from storage.outbox import ANSWER, BROADCAST, Content, Letter
from storage.people import SLOW, Account, Person
from storage.times import moment

LONGEST_LEAVE = 60
SILENT_DAYS = 3
TOPIC = "reminder:"
HOURS = (time(6), time(20))


async def day_off(turn: Turn, rest: str) -> None:
    """ "libur", "libur besok", "libur 3 hari": no reminders, and not among the silent."""
    first = turn.today + timedelta(days=1) if rest == "besok" else turn.today
    count = _days(rest, first)
    if not 1 <= count <= LONGEST_LEAVE:
        turn.reply("leave-too-long", most=LONGEST_LEAVE)
        return
    days = [first + timedelta(days=number) for number in range(count)]
    await days_off.take(turn.db, turn.person.id, days)
    turn.did("day-off")
    turn.reply("leave-noted", call=turn.person.call_name, days=count, date=days[-1].isoformat())


def _days(rest: str, first: date) -> int:
    """How many days "3 hari", "seminggu" or "sampai senin" are, from the first on."""
    if rest.endswith("hari") and rest[:1].isdigit() and len(rest) < 10:
        return int(rest.split()[0])
    weekday = DAY_OF.get(rest.removeprefix("sampai "))
    if weekday is not None:
        return (weekday - first.weekday()) % 7 + 1
    return 7 if rest == "seminggu" else 1


async def stop(turn: Turn, _: str) -> None:
    """ "matikan pengingat", "jangan diingatkan lagi"."""
    await own_hour(turn, "mati")


async def own_hour(turn: Turn, rest: str) -> None:
    """ "pengingat mati", "pengingat nyala", "pengingat 19.00"."""
    call, at = turn.person.call_name, clock_time(rest)
    if rest in ("mati", "stop", "berhenti", "off", "tidak usah"):
        await people.set_reminders(turn.db, turn.person.id, on=False)
        turn.did("reminders-off")
        turn.reply("reminder-off", call=call)
    elif rest in ("nyala", "hidup", "aktif", "on"):
        await people.set_reminders(turn.db, turn.person.id, on=True)
        await consenting.agree_again(turn, "reminders")
        turn.did("reminders-on")
        turn.reply("reminder-on", call=call)
    elif at is not None and HOURS[0] <= at < HOURS[1]:
        await people.set_reminders(turn.db, turn.person.id, on=True, at=at.strftime("%H:%M"))
        if at <= turn.sent_at.time():
            # Her new hour is past for today; it counts from tomorrow on.
            await schedule.claim(turn.db, "reminder", turn.today, f"person:{turn.person.id}", turn.now)
        await consenting.agree_again(turn, "reminders")
        turn.did("reminder-hour")
        turn.reply("reminder-at", call=call, at=at.strftime("%H.%M"))
    else:
        turn.reply("reminder-how")


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Claim today's reminder to each tailor who wasn't heard; call it inside a transaction."""
    local = now.astimezone(zone)
    today = local.date()
    if today > until or is_quiet(local):
        return []
    hours, days = await schedule.hours(db, "reminder", today), await schedule.working_days(db)
    letters = []
    for account in await _unheard(db, today):
        person = account.person
        at = time.fromisoformat(person.reminder_at) if person.reminder_at else hour_of(person, hours)
        slot = datetime.combine(today, at, zone)
        due_now = moment(account.bound_at) < slot <= now and is_working_day(today, days_of(person, days))
        if due_now and SLOW in person.access.split() and await _reminded_since_heard(db, account):
            continue
        if due_now and await schedule.claim(db, "reminder", today, f"person:{person.id}", now):
            letters.append(_reminder(account, today, BROADCAST))
    return letters


async def _reminded_since_heard(db: Database, account: Account) -> bool:
    """Whether she was reminded and hasn't written since: whoever wants no hurry isn't reminded a second time."""
    last = await schedule.last_fired(db, "reminder", f"person:{account.person.id}")
    heard = await people.last_heard(db, account.person.id)
    return last is not None and (heard is None or heard < last)


async def fire(db: Database, day: date, now: datetime, _zone: tzinfo) -> tuple[list[Letter], int]:
    """Claim a day's reminder now to everybody who wasn't heard; the letters, and how many had it already."""
    letters, had = [], 0
    for account in await _unheard(db, day):
        if await schedule.claim(db, "reminder", day, f"person:{account.person.id}", now):
            letters.append(_reminder(account, day, ANSWER))
        else:
            had += 1
    return letters, had


async def _heard(db: Database, day: date) -> set[int]:
    """Who has reported, or is off, on this day."""
    made = {one.person_id for one in await ledger.made_between(db, day, day)}
    return made | {person_id for person_id, _ in await days_off.between(db, day, day)}


async def _unheard(db: Database, day: date) -> list[Account]:
    """One account of each tailor who wants reminders and neither reported nor is off on this day."""
    heard = await _heard(db, day)
    found: dict[int, Account] = {}
    for account in await people.accounts(db):
        if _wants_reminder(account.person) and account.person.id not in heard:
            found.setdefault(account.person.id, account)
    return list(found.values())


def _reminder(account: Account, day: date, priority: int) -> Letter:
    content = Content("reminder", {"call": account.person.call_name})
    return Letter(account.channel, account.address, content, f"{TOPIC}{day}", priority)


def _wants_reminder(person: Person) -> bool:
    return person.is_tailor and person.state == "active" and person.reminders


async def is_stale(db: Database, channel: str, address: str, topic: str, today: date) -> bool:
    """Whether a waiting reminder must not go out any more: its day is past, she was heard since, or wants none."""
    person = await people.by_address(db, channel, address)
    day = date.fromisoformat(topic.removeprefix(TOPIC))
    if day < today:
        return True
    return person is None or not _wants_reminder(person) or person.id in await _heard(db, day)


async def silences(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """One quiet note to the coordinator about tailors silent for three working days, once a silence."""
    local = now.astimezone(zone)
    today = local.date()
    hours, days = await schedule.hours(db, "tally", today), await schedule.working_days(db)
    reported = await ledger.last_day_of_each(db, today)
    off = await days_off.last_of_each(db, today)
    silent: dict[tuple[str, str], tuple[Account, list[str]]] = {}
    for account in await people.accounts(db):
        person = account.person
        if not (person.is_tailor and person.state == "active") or today > until:
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
        for coordinator in await people.coordinators_of(db, person.workshop_id):
            recipient = f"person:{coordinator.person.id}/{person.id}"
            if await schedule.claim(db, "silence", heard, recipient, now):
                place = (coordinator.channel, coordinator.address)
                silent.setdefault(place, (coordinator, []))[1].append(person.call_name)
    letters = []
    for coordinator, names in silent.values():
        said = Content("silence", {"names": ", ".join(names), "count": len(names)}, quiet=True)
        letters.append(Letter(coordinator.channel, coordinator.address, said, "silence", BROADCAST))
    return letters

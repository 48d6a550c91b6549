"""What was passed on and nobody has answered for a working day: brought up once more."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

from handlers.days.tallying import days_of
from handlers.reading.names import clean
from handlers.rules.calendar import is_quiet, is_working_day
from handlers.rules.deciders import deciders
from handlers.rules.permissions import may_answer
from handlers.rules.waits import QUIET_UNTIL
from handlers.speaking.passing_on import ReplyTo
from handlers.talk.deeds import Option
from handlers.talk.turn import buttons_for
from storage import accounts, conversations, outbox, passed_on, people, schedule, workshops
from storage.accounts import Account
from storage.database import Database
from storage.outbox import Content, Letter
from storage.passed_on import PassedOn
from storage.people import Person, PersonState
from storage.workshops import WorkingDays


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Each once, a working day after it was passed on; call it inside a transaction."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    letters: list[Letter] = []
    waiting = await passed_on.waiting(db)
    days = await workshops.working_days(db) if waiting else {}
    for one in waiting:
        asker = await people.by_id(db, one.from_id)
        if asker is None or asker.state is PersonState.LEFT:
            continue
        passed, works = one.passed_at.astimezone(zone), days_of(asker, days)
        if local < a_working_day_later(passed, works) or not is_working_day(local.date(), works):
            continue
        if await schedule.claim(db, "unanswered", passed.date(), f"passed-on:{one.id}", now):
            letters += await _letters(db, one, asker, passed.date(), now)
    return letters


def a_working_day_later(passed: datetime, days: WorkingDays) -> datetime:
    """The same hour of the next working day; what came on a day off counts from the morning of the next one."""
    if not is_working_day(passed.date(), days):
        passed = _on(_next(passed.date(), days), passed, QUIET_UNTIL)
    return _on(_next(passed.date(), days), passed, passed.time())


def _next(day: date, days: WorkingDays) -> date:
    day += timedelta(days=1)
    while not is_working_day(day, days):
        day += timedelta(days=1)
    return day


def _on(day: date, local: datetime, hour: time) -> datetime:
    return datetime.combine(day, hour, local.tzinfo)


async def _letters(db: Database, one: PassedOn, asker: Person, day: date, now: datetime) -> list[Letter]:
    """To the coordinator it was for, while she decides, else to all who do; a reply to it is an answer."""
    said = await outbox.said_by(db, one.cause_id, "forwarded")
    args = {"name": clean(asker.name), "date": day.isoformat(), "number": one.id}
    file = await outbox.said_by(db, one.cause_id, "file-sent")
    text = said.args.get("text") if said else None
    if file:
        args |= {"what": file.args["what"], "words": file.args["words"]}
    key = "passed-on-waits" if text else "passed-on-file-waits" if file else "passed-on-wish-waits"
    content = Content(key, args | ({"text": text} if text else {}))
    letters = []
    for account in await _whom(db, one, asker):
        choices, buttons = buttons_for(account.person, [Option("button-answer", ReplyTo(number=one.id))])
        await conversations.keep_buttons(db, buttons, now)
        shown = replace(content, choices=choices)
        letter = Letter.to(account, shown, topic="unanswered", source_id=one.cause_id)
        letters.append(letter)
    return letters


async def _whom(db: Database, one: PassedOn, asker: Person) -> list[Account]:
    account = await accounts.reach(db, one.to_id) if one.to_id else None
    if account and may_answer(account.person, asker):
        return [account]
    return deciders(await accounts.of_everyone(db), asker.workshop_id, but=asker.id)

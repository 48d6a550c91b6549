"""Masks that somebody was asked about and that are still in doubt: asked once more before the tally goes out."""

from dataclasses import replace
from datetime import date, datetime, tzinfo

from handlers.days.tallying import hour_of
from handlers.rules.calendar import is_quiet
from handlers.rules.waits import DOUBT_LEFT_ALONE, DOUBTS_BEFORE_TALLY
from handlers.talk.asked import Kinds, stored
from handlers.talk.told import QuestionAsked
from handlers.talk.turn import ANSWER_TOPIC, buttons_for
from storage import conversations, people, schedule
from storage.conversations import OpenDoubt
from storage.database import Database
from storage.outbox import BROADCAST, Content, Letter


async def due(db: Database, now: datetime, zone: tzinfo, until: date, kinds: Kinds) -> list[Letter]:
    """Each of today's once, shortly before her workshop's tally; call it inside a transaction."""
    local = now.astimezone(zone)
    open_ones = await conversations.doubts(db, local.date()) if local.date() <= until else []
    if not open_ones or is_quiet(local):
        return []
    hours = await schedule.hours(db, "tally", local.date())
    letters: list[Letter] = []
    for one in open_ones:
        person = await people.by_id(db, one.person_id)
        if person is None or now - one.question.asked_at < DOUBT_LEFT_ALONE:
            continue
        at = datetime.combine(local.date(), hour_of(person, hours), zone)
        is_time = at - DOUBTS_BEFORE_TALLY <= local < at
        if is_time and await schedule.claim(db, "doubt", local.date(), f"question:{one.question.id}", now):
            letters.append(await _asked_again(db, one, kinds, now))
    return letters


async def _asked_again(db: Database, one: OpenDoubt, kinds: Kinds, now: datetime) -> Letter:
    question = replace(kinds.question(one.question), asked_at=now)
    person = await people.by_id(db, one.person_id)
    choices, buttons = buttons_for(person or "", question.options, question.id)
    await conversations.ask(db, one.channel, one.address, one.person_id, stored(question))
    await conversations.keep_buttons(db, buttons, now)
    more, told = ((question.key, dict(question.args)),), (QuestionAsked(question.id).mark,)
    asked = Content("doubt-again", {}, choices, more=more, told=told)
    return Letter(channel=one.channel, address=one.address, content=asked, topic=ANSWER_TOPIC, priority=BROADCAST)

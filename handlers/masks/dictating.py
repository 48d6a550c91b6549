"""What a voice note says of masks: a coordinator who heard it writes it down once, in the name of whoever spoke."""

from dataclasses import replace
from typing import ClassVar

from handlers.masks import for_others
from handlers.reading import Intent, Portion, Reading, read
from handlers.reading.names import clean
from handlers.speaking import replying
from handlers.speaking.passing_on import WriteDown
from handlers.talk.asked import Asked, Question
from handlers.talk.turn import Turn
from storage import passed_on, people
from storage.passed_on import PassedOn
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatItSays(Asked):
    """How many masks does it tell of, that was passed on under this number?"""

    waits: ClassVar[bool] = True

    number: int


async def ask(turn: Turn, deed: WriteDown) -> None:
    """ "Tulis isinya": how many masks are they?"""
    found = await _spoken_by(turn, deed.number)
    if found is None:
        turn.reply("stale-plain")
    else:
        asked = WhatItSays(number=deed.number, refused="write-down-dropped")
        await turn.ask(asked, "write-down", name=clean(found[0].call_name))


async def written(turn: Turn, question: Question[WhatItSays]) -> bool:
    """Whether the text tells of masks, or of none; then it is kept as told by whoever spoke, on the day she spoke."""
    found = await _spoken_by(turn, question.asked.number)
    if found is None:
        return False
    speaker, passed = found
    members = for_others.circle([*await for_others.around(turn), turn.person])
    reading = read(turn.heard, passed.passed_at.astimezone(turn.zone), members)
    told = _told_by(speaker, reading)
    if told is None:
        return False
    await turn.close_question()
    await for_others.report(turn, told)
    if await passed_on.answer(turn.db, passed.id, turn.person.id, turn.now):
        await replying.tell_others(turn, speaker, passed)
    return True


async def _spoken_by(turn: Turn, number: int) -> tuple[Person, PassedOn] | None:
    """Who sent it, if this coordinator writes for her."""
    passed = await passed_on.by_id(turn.db, number)
    sender = await people.by_id(turn.db, passed.from_id) if passed else None
    writes = await for_others.neighbour(turn, sender.id) if sender else None
    return (writes, passed) if writes and passed else None


def _told_by(speaker: Person, reading: Reading) -> Reading | None:
    """What was heard, as a report for others: what names nobody is of whoever spoke."""
    if reading.corrects or reading.asks or reading.materials:
        return None
    if reading.portions:
        mine = [
            replace(one, who=(speaker.id,), own=False, name=Spoken(clean(speaker.call_name))) if one.own else one
            for one in reading.portions
        ]
        return replace(reading, portions=tuple(mine))
    if not reading.reports and reading.intent is not Intent.ZERO:
        return None
    part = Portion(Spoken(clean(speaker.call_name)), (speaker.id,), own=False, reading=replace(reading, mine=False))
    return replace(reading, reports=(), doubts=(), portions=(part,))

"""A count that stands in a message of something else, and that nobody took, so that none is lost."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from handlers.masks import for_others, reporting, understanding
from handlers.reading import Doubt
from handlers.reading.count_within import count_within
from handlers.reading.leaning import leaning_of
from handlers.reading.parts import parts_of
from handlers.reading.people import names_in
from handlers.routing import meaning
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage.people import Role
from storage.spoken import Spoken

# Sentences in which masks were counted, asked about, or said to stand as they are.
OF_COUNTS = (
    *("report", "hearing", "titip", "undo", "move", "correction", "change", "doubt", "several", "mended", "away"),
    *("heard", "results", "zero", "inspected", "checked", "today", "own"),
)


async def hear(turn: Turn) -> None:
    """What she plainly tells of finished masks, beside news, pay or material, where no answer speaks of it.

    In a clause of its own it is kept, as if it stood alone; what a courier tells of another is asked about.
    """
    said = turn.said
    listens = turn.known is not None and said.kind == "message" and said.forwarded is None and not turn.quoted
    if not listens or turn.form or turn.answering or not may(turn.person, "report"):
        return
    if any(turn.speaks_of(prefix) for prefix in OF_COUNTS):
        return
    if turn.person.role is Role.COURIER and not turn.asks and await _of_another(turn):
        return
    told = count_within(said.text, turn.sent_at)
    if told is None or not await _is_new(turn, sum(one.pieces for one in told.reading.reports)):
        return
    near = for_others.circle(await for_others.around(turn))
    if told.alone and (told.mine or not names_in(told.before, near)):
        turn.heard, turn.other = told.text, None
        meant = partial(meaning.meant, turn, told.reading)
        await (turn.before_asking(meant) if turn.asks else meant())
    elif not turn.asks:
        turn.heard, turn.other = told.text, None
        if await understanding.leaned_or_asked(turn, told.reading):
            return
        turn.heard = said.text
        await reporting.ask_whether(turn, replace(told.reading, doubts=(Doubt.UNCLEAR,)), "unsure")


async def _of_another(turn: Turn) -> bool:
    """ "uang bensin belum diganti lho. ini dari Sari ada 18": asked, whose they are."""
    parts = parts_of(turn.said.text)
    for text in parts if len(parts) > 1 else ():
        reading = await for_others.reading_of(turn, Spoken(text))
        counted = [one for one in reading.portions if one.reading.reports and one.certain and not one.own]
        other = await for_others.neighbour(turn, counted[0].who[0]) if len(counted) == 1 else None
        if other and not (reading.doubts or reading.corrects or leaning_of(text).pay):
            turn.heard, turn.other = Spoken(text), None
            await for_others.ask_whose(turn, other, for_others.part_of(turn, counted[0]))
            return True
    return False


async def _is_new(turn: Turn, pieces: int) -> bool:
    """Whether nothing recorded today or yesterday comes to so many."""
    record = await understanding.record_of(turn)
    days = [record.on(turn.today), record.on(turn.today - timedelta(days=1))]
    known = {one.pieces for noted in days for one in noted} | {sum(one.pieces for one in noted) for noted in days}
    return pieces not in known

"""A bubble that says what the one before it left open: both are heard as one message."""

from handlers.masks import for_others
from handlers.reading.bubbles_said import entrusted, goes_on_about_bags, only_fills
from handlers.reading.leaning import leaning_of
from handlers.reading.normal import normal
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.rules.waits import JUST_NOW
from handlers.talk.asked import AboutMasks
from handlers.talk.turn import Turn
from storage import ledger
from storage.spoken import Spoken


async def unnamed(turn: Turn, heard: Heard) -> Left:
    """ "titip 15 masker" of a courier: it is asked whose they are."""
    brings = turn.said.kind == "message" and may(turn.person, "carry") and heard.whole
    if not brings or not (entrusted(heard.text) or await _names_a_tailor(turn, heard.text)):
        return heard
    reading = await for_others.reading_of(turn, heard.text)
    told = reading.certain and reading.reports and not (reading.portions or reading.materials or reading.corrects)
    if not told or reading.mine:
        return heard
    await for_others.ask_unnamed(turn, reading)
    return None


async def continued(turn: Turn, heard: Heard) -> Left:
    """ "2 kresek", "tiap kresek isi 10": together they answer what was asked about the first."""
    question = turn.question
    asked = question.asked if question else None
    if question is None or not isinstance(asked, AboutMasks) or not asked.heard or not heard.whole:
        return heard
    told = may(turn.person, "report") or may(turn.person, "report-others")
    if not told or turn.said.kind != "message" or turn.now - question.asked_at > JUST_NOW:
        return heard
    of_a_size = leaning_of(asked.heard).sized and leaning_of(heard.text).bare
    if isinstance(asked, for_others.WhoseIsIt) or not (goes_on_about_bags(heard.text) or of_a_size):
        return heard
    both = Spoken(f"{asked.heard}{'' if of_a_size else ','} {heard.text}")
    reading = await for_others.reading_of(turn, both)
    clear = reading.certain and (reading.reports or reading.portions)
    if clear and not await ledger.masks.from_source(turn.db, asked.source or 0):
        await turn.close_question()
        return Heard(both)
    if only_fills(heard.text) and not reading.certain:
        # Ten in each bag isn't ten.
        await (for_others.repeat(turn, asked) if asked.part else turn.ask_again(question))
        return None
    return heard


async def _names_a_tailor(turn: Turn, text: str) -> bool:
    """ "barusan ke bu Sri lagi dapat 7": what a courier has from there isn't his own."""
    said = frozenset(normal(text).split())
    return any(one.is_tailor and one.call_name.casefold().split()[-1] in said for one in await for_others.around(turn))

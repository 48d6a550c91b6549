"""A step for cut pieces: cut, shared out, given to one, asked for; and who has work. For whoever runs a store."""

from handlers.masks import for_others
from handlers.reading import sharing_said
from handlers.reading.normal import normal
from handlers.reading.results_said import places_in
from handlers.reading.spans_said import Span, spans_in
from handlers.requests import measures
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.stores import cutting, sharing_out, working
from handlers.talk.asked import Question
from handlers.talk.told import QuestionAsked
from handlers.talk.turn import Turn
from storage import workshops
from storage.spoken import Spoken


async def shared(turn: Turn, heard: Heard) -> Left:
    """ "bagi 500 potongan", "potong 300", "kasih Sri 50 potongan", "siapa kosong?", "sisa potongan berapa"."""
    if turn.said.kind != "message" or not may(turn.person, "stock"):
        return heard
    if await _changed(turn):
        return None
    proposed = turn.question is not None and isinstance(turn.question.asked, sharing_out.ShareProposed)
    if proposed and sharing_said.agrees_to_share(heard.text):
        return Heard(Spoken("ya"))
    if not sharing_said.may_be_of_cut(heard.text):
        return heard
    return None if await _done(turn, heard.text) else heard


async def _changed(turn: Turn) -> bool:
    """Whether it changes a share that was proposed, and nothing else was said since."""
    question = turn.question
    if question is None or not isinstance(question.asked, sharing_out.ShareProposed):
        return False
    if not await turn.was_told(QuestionAsked(question.id)):
        # Something else was said since: "Sri 20" are masks again.
        return False
    about: Question[sharing_out.ShareProposed] = question  # type: ignore[assignment]
    return await sharing_out.changed(turn, about)


async def _done(turn: Turn, text: str) -> bool:
    circle = for_others.circle(await measures.tailors(turn))
    share, cut = sharing_said.share_asked(text, circle), sharing_said.cut_said(text)
    given = sharing_said.given_to(text, circle)
    asks, how_many = sharing_said.who_has_work(text), sharing_said.asks_how_many_cut(text, circle)
    if given:
        await sharing_out.give(turn, given)
        return True
    if not (share or cut or asks or how_many is not None):
        return False
    if how_many:
        return await _of_each(turn, how_many)
    asked = not share and not cut
    named = places_in(text, await workshops.names(turn.db)) if asked else ()
    workshop = await sharing_out.where(turn, named)
    if workshop is None:
        return True
    if share:
        await sharing_out.asked(turn, share, workshop)
    elif cut:
        await cutting.said(turn, cut, workshop)
    elif asks:
        await _asked(turn, asks, workshop)
    else:
        await working.say_where(turn, workshop)
    return True


async def _asked(turn: Turn, asks: str, workshop: int) -> None:
    if asks == "empty":
        await working.say_empty(turn, workshop)
    elif asks == "full":
        await working.say_full(turn, workshop)
    else:
        spans, _ = spans_in(normal(turn.heard), turn.sent_at)
        span = spans[0] if spans else Span(turn.today, turn.today, "day")
        await working.say_got(turn, workshop, span.first, span.last)


async def _of_each(turn: Turn, named: tuple[tuple[int, ...], ...]) -> bool:
    among = await measures.tailors(turn)
    found = [one for numbers in named for one in among if one.id in numbers]
    for person in found:
        await working.say_of(turn, person)
    return bool(found)

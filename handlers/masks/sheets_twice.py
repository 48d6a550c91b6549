"""A sheet that is sent once more: what it said before isn't counted again, and another number in it is asked about."""

from collections import Counter
from collections.abc import Iterable, Sequence

from handlers.masks import reporting
from handlers.masks.reporting import Keep, Replace
from handlers.reading import Portion, Report
from handlers.reading.names import clean
from handlers.rules.record import may_be_the_same
from handlers.talk.asked import Choice
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept
from storage.people import Person, Role


async def sources_of(turn: Turn, again: Iterable[tuple[Person, Portion]]) -> set[int]:
    """The messages that told of several of these with as many, by the number of their first version."""
    found = Counter[int]()
    for person, portion in again:
        told = portion.reading.reports
        kept = await _of_days(turn, person, told)
        pieces = sum(one.pieces for one in told)
        found.update(source for source in _sources(kept) if _pieces(kept, source) == pieces)
    return {source for source, times in found.items() if times > 1}


async def differs(turn: Turn, person: Person, portion: Portion, sheets: set[int]) -> bool:
    """Whether one of these messages told of a tailor as well, or she herself did: another number is asked about."""
    for source in sheets:
        if any(one.move.person_id == person.id for one in await ledger.masks.from_source(turn.db, source)):
            return True
    if person.id == turn.person.id or portion.reading.adds:
        return False
    told = portion.reading.reports
    own = [one for one in await _of_days(turn, person, told) if one.move.actor_id == person.id]
    return bool(own) and may_be_the_same(told, reporting.reports_of(own))


async def ask_which_number(turn: Turn, person: Person, told: Sequence[Report]) -> None:
    """Another number for one tailor than was told before: in its place, or beside it?"""
    kept = await _of_days(turn, person, told)
    pieces, was = sum(one.pieces for one in told), sum(one.move.quantity for one in kept)
    numbers, whose = tuple(one.id for one in kept), reporting.for_whom(turn)
    instead = Replace(reports=tuple(told), moves=numbers, source=turn.source_id, whose=whose)
    beside = Keep(reports=tuple(told), source=turn.source_id, whose=whose)
    # What she told herself, a courier can't change.
    hers = turn.person.is_tailor and any(one.move.actor_id != turn.person.id for one in kept)
    options = [
        *([] if hers else [Option("button-becomes", instead, {"pieces": pieces})]),
        Option("button-add-as-well", beside, {"pieces": pieces}),
        Option("button-keep", Drop(stays=True, whose=whose)),
    ]
    name = turn.shown_as.get(person.id, clean(person.call_name))
    await turn.ask(Choice(source=turn.source_id), "sheet-differs", options, name=name, was=was, pieces=pieces)


async def _of_days(turn: Turn, person: Person, told: Sequence[Report]) -> list[Kept]:
    days = sorted({one.date for one in told})
    return await ledger.masks.made_on(turn.db, person.id, days) if days else []


def _sources(kept: Sequence[Kept]) -> set[int]:
    return {one.move.source_id for one in kept if one.move.source_id is not None}


def _pieces(kept: Sequence[Kept], source: int) -> int:
    return sum(one.move.quantity for one in kept if one.move.source_id == source)


async def surely_hers(turn: Turn, portions: Sequence[Portion]) -> bool:
    """Whether the name is no address: a courier tells of others, and so does who told of these today before."""
    if turn.person.role is not Role.TAILOR:
        return True
    touched = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today)
    mine = {one.move.person_id for one in touched if one.move.actor_id == turn.person.id}
    return all(len(one.who) == 1 and one.who[0] in mine for one in portions)


async def told_already(turn: Turn, person: Person, told: Sequence[Report]) -> bool:
    """Whether another message told as many of that day: by her, by somebody else, or by this courier before."""
    days = sorted({one.date for one in told})
    kept = await ledger.masks.made_on(turn.db, person.id, days) if days else []
    sums = Counter[int | None]()
    for one in kept:
        sums[one.move.source_id] += one.move.quantity
    return sum(one.pieces for one in told) in sums.values()

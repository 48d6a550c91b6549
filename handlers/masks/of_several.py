"""Several who were just told of, and what is said of them without a name: of whom a better number is, more for each."""

from collections.abc import Sequence
from datetime import timedelta

from handlers.masks import correcting, for_others, reporting
from handlers.masks.reporting import Replace
from handlers.reading import Report
from handlers.reading.names import clean
from handlers.reading.people import who_is_named
from handlers.reading.several_said import OfSeveral, of_several
from handlers.rules.limits import LONGEST_LABEL, MOST_CANDIDATES
from handlers.rules.waits import LATELY
from handlers.talk.asked import AboutMasks, Question
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichOfThem(AboutMasks):
    """Of whom is this the right number? A name answers, or one of the buttons."""

    yes_counts = timedelta(0)


Told = list[tuple[Person, list[Kept]]]


async def said(turn: Turn) -> bool:
    """Whether it is about the several whom she told of last; then it is done, or she is asked of whom."""
    found = of_several(turn.heard)
    told = await _told_last(turn) if found else []
    if found is None or len(told) < 2:
        return False
    if found.each:
        await for_others.keep_all(turn, [(person, _more(turn, kept, found.each)) for person, kept in told])
    elif found.swapped:
        await _swap(turn, told)
    elif found.right is None:
        _say_how(turn, told)
    else:
        await _set_right(turn, told, found, found.right)
    return True


async def _told_last(turn: Turn) -> Told:
    """What her latest message told of each, if she told of several."""
    touched = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    latest = [one for one in touched if one.move.source_id == touched[-1].move.source_id]
    if any(one.move.actor_id != turn.person.id for one in latest):
        return []
    near = {one.id: one for one in [*await for_others.around(turn), turn.person]}
    whose = dict.fromkeys(one.move.person_id for one in latest)
    return [
        (near[number], [one for one in latest if one.move.person_id == number]) for number in whose if number in near
    ]


def _more(turn: Turn, kept: Sequence[Kept], pieces: int) -> list[Report]:
    """So many more of the size and the day that were told."""
    sizes, day = {one.move.thing.size for one in kept}, kept[0].move.work_date
    return [Report(pieces, 0, sizes.pop() if len(sizes) == 1 else None, turn.today.fromisoformat(day))]


async def _swap(turn: Turn, told: Told) -> None:
    """ "kebalik": of two, what was told of each is the other's."""
    if len(told) != 2:
        _say_how(turn, told)
        return
    (one, hers), (other, theirs) = told
    await correcting.put_each(
        turn,
        [
            (one, reporting.reports_of(theirs), [kept.id for kept in hers]),
            (other, reporting.reports_of(hers), [kept.id for kept in theirs]),
        ],
    )


def _say_how(turn: Turn, told: Told) -> None:
    """A number is wrong, and which one isn't said."""
    person, kept = told[-1]
    turn.reply("several-how", name=_shown(turn, person, LONGEST_LABEL), pieces=_pieces(kept))


async def _set_right(turn: Turn, told: Told, found: OfSeveral, pieces: int) -> None:
    """A better number is of the one of whom the old one was told, and that only of one; else it is asked."""
    parts = [(person, of_size) for person, kept in told for of_size in _by_size(kept)]
    own = [part for part in parts if found.mine and part[0].id == turn.person.id]
    if own and not found.instead_of:
        # "punyaku yang salah, harusnya 16"
        parts = own
    numbers = {*found.instead_of, *([pieces] if found.instead_of else [])}
    fits = [(person, kept) for person, kept in parts if _pieces(kept) in numbers] or (own if len(own) == 1 else [])
    if found.instead_of and not fits:
        _say_how(turn, told)
    elif len(fits) == 1:
        person, kept = fits[0]
        right = next((one for one in (pieces, *found.instead_of) if one != _pieces(kept)), pieces)
        turn.other = None if person.id == turn.person.id else person
        await correcting.put(turn, _more(turn, kept, right), [one.id for one in kept])
    else:
        options = [
            Option("button-name", _instead(turn, person, kept, pieces), {"name": _shown(turn, person, LONGEST_LABEL)})
            for person, kept in fits or parts
        ]
        await turn.ask(
            WhichOfThem(source=turn.source_id),
            "several-whose",
            [*options[:MOST_CANDIDATES], Option("button-not-that", Drop(stays=True))],
            pieces=pieces,
        )


def _by_size(kept: Sequence[Kept]) -> list[list[Kept]]:
    things = dict.fromkeys(one.move.thing for one in kept)
    return [[one for one in kept if one.move.thing == thing] for thing in things]


def _instead(turn: Turn, person: Person, kept: Sequence[Kept], pieces: int) -> Replace:
    whose = None if person.id == turn.person.id else person.id
    numbers = tuple(one.id for one in kept)
    return Replace(reports=tuple(_more(turn, kept, pieces)), moves=numbers, source=turn.source_id, whose=whose)


def _shown(turn: Turn, person: Person, longest: int) -> Spoken:
    return turn.shown_as.get(person.id, clean(person.call_name)).cut(longest)


def _pieces(kept: Sequence[Kept]) -> int:
    return sum(one.move.quantity for one in kept)


async def named(turn: Turn, question: Question[WhichOfThem]) -> bool:
    """Whether a name answers of whom the better number is; then it takes the place of hers."""
    near = [one for one in [*await for_others.around(turn), turn.person] if one.is_tailor]
    who = who_is_named(turn.heard, for_others.circle(near))
    deeds = [one.deed for one in question.options if isinstance(one.deed, Replace)]
    hers = [one for one in deeds if (one.whose or turn.person.id) in who]
    if len(who) != 1 or len(hers) != 1:
        return False
    await turn.close_question()
    turn.other = await for_others.neighbour(turn, hers[0].whose)
    await correcting.replace_chosen(turn, hers[0])
    return True

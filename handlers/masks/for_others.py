"""Titip: reports for others, each of whom is read back, told, and can object; and by which names one may be meant."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from handlers.masks import reporting, saying_back, sheets_twice
from handlers.masks.reporting import SameAgain, WhichReport
from handlers.reading import (
    Circle,
    Doubt,
    Intent,
    Member,
    Part,
    Portion,
    Reading,
    Report,
    is_herself,
    read,
    who_is_named,
    who_speaks,
    whose_it_is,
)
from handlers.reading.dated import day_told
from handlers.reading.names import clean
from handlers.reading.sheets import read_sheet
from handlers.rules.limits import LONGEST_LABEL, LONGEST_PASSED_ON, MOST_CANDIDATES, USUAL_DAYS
from handlers.rules.permissions import may_report_for
from handlers.rules.plausibility import Accept, Confirm, Unclear, judge
from handlers.rules.usual import usual_day
from handlers.rules.waits import LATELY
from handlers.speaking.passing_on import Forward
from handlers.talk.asked import AboutMasks, Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import days_off, ledger, people
from storage.ledger import Move
from storage.people import Person, Role
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told of one tailor, by her number."""

    whose: int
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepAll(Deed):
    """Record what is told of each tailor, as coming from the message `source`."""

    parts: tuple[Told, ...]
    source: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoseIsIt(AboutMasks):
    """Whose masks are these? A name answers, or one of the buttons."""


async def around(turn: Turn) -> list[Person]:
    """The others of her workshop; those with the same call name are shown by their full names from now on."""
    if turn.near is not None:
        return turn.near
    found = turn.near = await people.around(turn.db, turn.person)
    calls = Counter(one.call_name.casefold() for one in [*found, turn.person])
    turn.shown_as |= {one.id: clean(one.name) for one in found if calls[one.call_name.casefold()] > 1}
    return found


async def reading_of(turn: Turn, text: str) -> Reading:
    """What she wrote, read with the names of her circle where a word could be one."""
    reading = read(text, turn.sent_at)
    if not reading.may_name and not who_speaks.says_whose_phone(text):
        return reading
    near = circle([*await around(turn), turn.person])
    sheet = read_sheet(text, turn.sent_at, near)
    if sheet:
        return sheet
    borrowed = who_speaks.on_borrowed_phone(text, near)
    if borrowed:
        who, told = borrowed
        return who_speaks.as_told_of(who, read(told, turn.sent_at), herself=who == turn.person.id)
    if reading.reports and turn.person.is_tailor and who_speaks.by_a_stranger(text, near, turn.person.id):
        return who_speaks.somebodys(reading)
    own = _of_herself(turn, read(text, turn.sent_at, near), text, near)
    if turn.person.role is Role.COURIER and own.reports and Doubt.OTHERS_TOO in own.doubts and not own.portions:
        # "30 titipan ibu yang rumahnya dekat mushola"
        return who_speaks.somebodys(own)
    return own


def _of_herself(turn: Turn, reading: Reading, text: str, near: Circle) -> Reading:
    """ "ini Sari mau lapor 25", written by Sari or by her husband: her own report, and nobody else's."""
    herself = turn.person.id
    own = who_speaks.for_her(text, near, herself) if reading.portions else None
    if own is None and reading.portions and all(part.own or part.who == (herself,) for part in reading.portions):
        own = who_speaks.as_herself(text, near, herself)
    return replace(read(own, turn.sent_at), may_name=True) if own else reading


def circle(members: Iterable[Person]) -> Circle:
    """Whom she may name: tailors of her workshop and herself to report for, and coordinators to speak to."""
    named = [(one.is_tailor, Member(one.id, (one.call_name, one.name))) for one in members]
    return Circle(
        tuple(member for tailor, member in named if tailor), tuple(member for tailor, member in named if not tailor)
    )


async def neighbour(turn: Turn, person_id: int | None) -> Person | None:
    """A tailor for whom she may report now, by number."""
    others = await around(turn) if person_id else []
    return next((one for one in others if one.id == person_id and may_report_for(turn.person, one)), None)


async def told_just_now(turn: Turn) -> Person | None:
    """The one other of whom her latest message told, if it is a moment ago and told of nobody else."""
    touched = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    source = touched[-1].move.source_id if touched else None
    latest = [one for one in touched if one.move.source_id == (source if turn.quoted is None else turn.quoted)]
    whose = {one.move.person_id for one in latest if one.move.actor_id == turn.person.id}
    return await neighbour(turn, whose.pop()) if len(whose) == 1 else None


async def report(turn: Turn, reading: Reading) -> None:
    """Keep what is clear of each tailor, and ask about the rest, one after another."""
    known = {one.id: one for one in [*await around(turn), turn.person]}
    doubts = set(reading.doubts)
    if Doubt.WHOSE in doubts and await sheets_twice.surely_hers(turn, reading.portions[:1]):
        doubts.remove(Doubt.WHOSE)
    if reading.corrects:
        turn.reply("titip-correct-one")
        return
    if doubts:
        await _ask_about_all(turn, reading, known)
        return
    clear: list[tuple[Person, Portion]] = []
    again: list[tuple[Person, Portion]] = []
    for portion in reading.portions:
        person = whose(turn, portion, known)
        if person is None or not portion.certain or not await _plausible(turn, person, portion.reading):
            turn.rest.append(part_of(turn, portion))
        elif await sheets_twice.told_already(turn, person, portion.reading.reports):
            again.append((person, portion))
        else:
            clear.append((person, portion))
    # A sheet that is sent once more, with another number for one: that isn't added to what it said before.
    sheet = await sheets_twice.sources_of(turn, again)
    other = [one for one in clear if await sheets_twice.differs(turn, *one, sheet)]
    turn.rest = [part_of(turn, portion, same=True) for _, portion in other] + turn.rest
    if clear := [one for one in clear if one not in other]:
        await keep_all(turn, [(person, portion.reading.reports) for person, portion in clear])
    if len(again) > 1:
        await _ask_whether_same_sheet(turn, again)
        return
    turn.rest = [part_of(turn, portion, same=True) for _, portion in again] + turn.rest
    await ask_next(turn)


async def _ask_whether_same_sheet(turn: Turn, again: Sequence[tuple[Person, Portion]]) -> None:
    """Several were told of with as many before: one question for all of them."""
    parts = tuple(Told(whose=person.id, reports=portion.reading.reports) for person, portion in again)
    pieces = sum(one.pieces for part in parts for one in part.reports)
    names = Spoken(", ".join(turn.shown_as.get(person.id, clean(person.call_name)) for person, _ in again))
    options = [
        Option("button-same", Drop(says="sheet-stays")),
        Option("button-more", KeepAll(parts=parts, source=turn.source_id), {"pieces": pieces}),
    ]
    asked = SameAgain(source=turn.source_id, no=1, pieces=pieces)
    await turn.ask(asked, "sheet-same", options, names=names, people=len(parts), pieces=pieces)


def whose(turn: Turn, portion: Portion, known: Mapping[int, Person]) -> Person | None:
    if portion.own:
        return turn.person
    return known[portion.who[0]] if len(portion.who) == 1 else None


async def _plausible(turn: Turn, person: Person, reading: Reading) -> bool:
    if not reading.reports:
        return True
    usual = usual_day(await ledger.masks.latest_days(turn.db, person.id, turn.today, USUAL_DAYS), person.usual_pieces)
    return isinstance(judge(reading, round(usual) if usual else None), Accept)


async def keep_all(turn: Turn, parts: Sequence[tuple[Person, Sequence[Report]]], source_id: int | None = None) -> None:
    """Keep each tailor's part and say all of them back."""
    moves, shown = list[Move](), []
    day = day_told(turn.said.text, turn.sent_at, turn.today)
    for person, told in parts:
        turn.other = None if person.id == turn.person.id else person
        if told:
            moves += await reporting.keep(turn, told, source_id=source_id)
        elif not await ledger.masks.made_by(turn.db, person.id, day, day):
            await days_off.take(turn.db, person.id, [day], leave=False)
        else:
            turn.reply("titip-stays", name=turn.shown_as.get(person.id, clean(person.call_name)))
            continue
        shown.append((person, told))
    turn.other = None
    turn.did("titip")
    if shown:
        await saying_back.say_kept_for_others(turn, shown, moves)


async def keep_chosen(turn: Turn, deed: KeepAll) -> None:
    """She said that all of it is right, or whose it is."""
    parts: list[tuple[Person, Sequence[Report]]] = []
    for part in deed.parts:
        own = part.whose == turn.person.id and turn.person.is_tailor
        person = turn.person if own else await neighbour(turn, part.whose)
        if person:
            parts.append((person, part.reports))
    if parts:
        await keep_all(turn, parts, deed.source)
    else:
        await saying_back.say_stands(turn, "stale")


# Asking


def part_of(turn: Turn, portion: Portion, *, same: bool = False) -> Part:
    return Part(turn.heard.cut(LONGEST_PASSED_ON), portion, same, turn.source_id)


async def ask_next(turn: Turn) -> None:
    """Ask about the next tailor whose part isn't clear."""
    turn.rest = [part for part in turn.rest if not await _is_kept(turn, part)]
    if not turn.rest:
        return
    part, turn.rest = turn.rest[0], turn.rest[1:]
    turn.source_id = part.source or turn.source_id
    turn.part, portion = part, part.portion
    if not portion.own and len(portion.who) != 1:
        await _ask_who(turn, part)
        return
    mine = portion.own or portion.who == (turn.person.id,)
    turn.other = None if mine else await neighbour(turn, portion.who[0])
    reading = Reading(Intent.REPORT, portion.reading.reports, doubts=portion.reading.doubts)
    if part.same:
        await _ask_whether_same(turn, part)
        return
    match judge(reading, turn.usual if mine else None):
        case Unclear():
            await ask_how_many(turn)
        case Confirm(why):
            await reporting.ask_whether(turn, reading, why)
        case Accept():
            await reporting.ask_whether(turn, reading, "many")


async def _is_kept(turn: Turn, part: Part) -> bool:
    """Whether what the message said of that tailor is recorded already."""
    kept = await ledger.masks.from_source(turn.db, part.source or turn.source_id)
    return len(part.portion.who) == 1 and part.portion.who[0] in {one.move.person_id for one in kept}


async def repeat(turn: Turn, asked: AboutMasks) -> None:
    """What she wrote answers nothing: the question again, and nobody who waits behind it is forgotten."""
    turn.reply("titip-repeat")
    turn.rest = open_parts(asked)
    turn.source_id = asked.source or turn.source_id
    await ask_next(turn)


def open_parts(asked: AboutMasks) -> list[Part]:
    """The parts of a message for several that an open question still holds: the one asked about, and the rest."""
    return [asked.part, *asked.rest] if asked.part else []


def waiting(asked: AboutMasks, reading: Reading) -> list[Part]:
    """The parts of an open question about others that a new message doesn't answer itself."""
    told = {number for portion in reading.portions for number in portion.who}
    return [part for part in open_parts(asked) if not told.intersection(part.portion.who)]


async def ask_how_many(turn: Turn) -> None:
    """Ask how many masks they are, of the tailor it is about."""
    asked = WhichReport(source=turn.source_id, day=turn.today, heard=turn.heard)
    if turn.other:
        name = turn.shown_as.get(turn.other.id, clean(turn.other.call_name))
        await turn.ask(asked, "titip-how-many", name=name)
    else:
        await turn.ask(asked, "report-how-many")


async def _ask_whether_same(turn: Turn, part: Part) -> None:
    """As many were told of that day before, perhaps by herself."""
    person, told = turn.whose, part.portion.reading.reports
    pieces = sum(one.pieces for one in told)
    if not await sheets_twice.told_already(turn, person, told):
        await sheets_twice.ask_which_number(turn, person, told)
        return
    more = KeepAll(parts=(Told(whose=person.id, reports=told),), source=turn.source_id)
    options = [
        Option("button-same", Drop(stays=True, whose=reporting.for_whom(turn))),
        Option("button-more", more, {"pieces": pieces}),
    ]
    name = turn.shown_as.get(person.id, clean(person.call_name))
    asked = SameAgain(reports=told, source=turn.source_id, no=1, pieces=pieces)
    await turn.ask(asked, "titip-same", options, name=name, pieces=pieces)


async def _ask_who(turn: Turn, part: Part) -> None:
    """Two have this name, or nobody of her workshop has."""
    who, told = part.portion.who, part.portion.reading.reports
    candidates = [person for number in who[:MOST_CANDIDATES] if (person := await neighbour(turn, number))]
    options = [_option(turn, person, part) for person in candidates]
    if not candidates and turn.person.is_tailor:
        options.append(_option(turn, turn.person, part))
        options.append(Option("button-person", Forward(text=reporting.first_text(turn))))
    options.append(Option("button-not-that", Drop(says=None if turn.person.is_tailor else "titip-again")))
    name = clean(part.portion.name)
    # Not every messenger shows whose message was passed on.
    unknown = "titip-who-unknown" if any(map(str.isalpha, name)) else "titip-whose"
    await turn.ask(
        WhoseIsIt(reports=told, source=turn.source_id),
        "titip-who" if candidates else unknown,
        options,
        name=Spoken(name.title()),
        pieces=sum(one.pieces for one in told),
    )


def _option(turn: Turn, person: Person, part: Part) -> Option:
    """A button that says whose it is."""
    hers = KeepAll(parts=(Told(whose=person.id, reports=part.portion.reading.reports),), source=turn.source_id)
    if person.id == turn.person.id:
        return Option("button-mine", hers)
    shown = turn.shown_as.get(person.id, clean(person.call_name))
    return Option("button-name", hers, {"name": shown.cut(LONGEST_LABEL)})


async def ask_whose(turn: Turn, person: Person, part: Part) -> None:
    """A number may be of the tailor asked about, or the sender's own."""
    turn.part, told = part, part.portion.reading.reports
    options = [_option(turn, person, part), _option(turn, turn.person, part), Option("button-not-that", Drop())]
    asked = WhoseIsIt(reports=told, source=turn.source_id)
    await turn.ask(asked, "titip-whose", options, pieces=sum(one.pieces for one in told))


async def _ask_about_all(turn: Turn, reading: Reading, known: Mapping[int, Person]) -> None:
    """The sum differs from the total she named, or a single name may be hers to whom she speaks."""
    parts = [(person, one.reading.reports) for one in reading.portions if (person := whose(turn, one, known))]
    if Doubt.WHOSE in reading.doubts:
        await ask_whose(turn, parts[0][0], part_of(turn, reading.portions[0]))
        return
    if not any(told for _, told in parts):
        turn.reply("titip-again")
        return
    all_ = tuple(Told(whose=person.id, reports=told) for person, told in parts)
    options = [
        Option("button-record", KeepAll(parts=all_, source=turn.source_id)),
        Option("button-not-that", Drop(says="titip-again")),
    ]
    await turn.ask(
        Choice(),
        "titip-sum",
        options,
        lines=[line for person, told in parts for line in saying_back.lines_of(turn, person, told)],
        total=sum(one.pieces for _, told in parts for one in told),
        stated=reading.stated,
    )


async def ask_forwarded(turn: Turn, reading: Reading) -> None:
    """Masks in a message that the sender passed on: of whoever wrote it, or whose?"""
    name = turn.said.forwarded or Spoken()
    who = who_is_named(name, circle(one for one in await around(turn) if one.is_tailor))
    part = part_of(turn, Portion(name, who, False, reading))
    writer = await neighbour(turn, who[0]) if len(who) == 1 else None
    if writer:
        await ask_whose(turn, writer, part)
    else:
        await _ask_who(turn, part)


async def ask_unnamed(turn: Turn, reading: Reading) -> None:
    """ "titip 15 masker": whose are they?"""
    await _ask_who(turn, part_of(turn, Portion(Spoken(), (), False, reading)))


async def named(turn: Turn, asked: WhoseIsIt) -> bool:
    """Whether the text is a name, as an answer to who is meant; then that part is kept."""
    tailors = [one for one in [*await around(turn), turn.person] if one.is_tailor]
    own = turn.person.is_tailor and is_herself(turn.heard)
    who = (turn.person.id,) if own else whose_it_is(turn.heard, circle(tailors))
    if len(who) != 1:
        return False
    hers = (Told(whose=who[0], reports=asked.reports),)
    await keep_chosen(turn, KeepAll(parts=hers, source=asked.source or turn.source_id))
    return True

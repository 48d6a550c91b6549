"""Titip: one message that reports for several tailors, each of whom is read back, told, and can object."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from handlers import reports
from handlers.reading import Circle, Doubt, Intent, Member, Portion, Reading, Report, read, who_is_named
from handlers.rules.names import clean
from handlers.rules.plausibility import Accept, Confirm, Unclear, judge
from handlers.turn import Option, Turn
from storage import ledger, people
from storage.ledger import Kept, Move
from storage.people import Person

MOST_CANDIDATES = 3
# Telegram shows more, but other messengers don't.
LONGEST_LABEL = 20


async def reading_of(turn: Turn) -> Reading:
    """What she wrote, read with the names of her circle where a word could be one."""
    reading = read(turn.said.text, turn.sent_at)
    if not reading.may_name:
        return reading
    return read(turn.said.text, turn.sent_at, circle(await people.around(turn.db, turn.person)))


def circle(around: Iterable[Person]) -> Circle:
    """Whom she may name: tailors of her workshop to report for, and coordinators to speak to."""
    members = [(one.is_tailor, Member(one.id, (one.call_name, one.name))) for one in around]
    return Circle(
        tuple(member for tailor, member in members if tailor), tuple(member for tailor, member in members if not tailor)
    )


async def neighbour(turn: Turn, person_id: int | None) -> Person | None:
    """A tailor for whom she may report now, by number."""
    around = await people.around(turn.db, turn.person) if person_id else []
    return next((one for one in around if one.id == person_id and one.is_tailor), None)


async def report(turn: Turn, reading: Reading) -> None:
    """Keep what is clear of each tailor, and ask about the rest, one after another."""
    known = {one.id: one for one in await people.around(turn.db, turn.person)}
    if reading.doubts:
        await _ask_about_all(turn, reading, known)
        return
    clear: list[tuple[Person, Sequence[Report]]] = []
    for portion in reading.portions:
        person = _whose(turn, portion, known)
        if person and portion.certain and await _plausible(turn, person, portion.reading):
            clear.append((person, portion.reading.reports))
        else:
            turn.rest.append(_packed(portion))
    if clear:
        await keep_all(turn, clear)
    await ask_next(turn)


def _whose(turn: Turn, portion: Portion, known: Mapping[int, Person]) -> Person | None:
    if portion.own:
        return turn.person
    return known[portion.who[0]] if len(portion.who) == 1 else None


async def _plausible(turn: Turn, person: Person, reading: Reading) -> bool:
    if not reading.reports:
        return True
    usual = await people.usual_day(turn.db, person.id, turn.today)
    return isinstance(judge(reading, round(usual) if usual else None), Accept)


async def keep_all(turn: Turn, parts: Sequence[tuple[Person, Sequence[Report]]], source_id: int | None = None) -> None:
    """Keep each tailor's part and say all of them back."""
    moves: list[Move] = []
    for person, told in parts:
        turn.other = None if person.id == turn.person.id else person
        if told:
            moves += await reports.keep(turn, told, source_id=source_id)
        elif not await ledger.made_by(turn.db, person.id, turn.today, turn.today):
            await people.take_days_off(turn.db, person.id, [turn.today])
    turn.other = None
    turn.did("titip")
    await reports.say_kept_for_others(turn, parts, moves)


async def keep_chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She said that all of it is right, or whose it is."""
    already = await ledger.from_source(turn.db, arguments["source"])
    parts: list[tuple[Person, Sequence[Report]]] = []
    for part in arguments["parts"]:
        person = turn.person if part["for"] == turn.person.id else await neighbour(turn, part["for"])
        if person and not any(one.move.person_id == person.id for one in already):
            parts.append((person, reports.unpacked(part["reports"])))
    if parts:
        await keep_all(turn, parts, arguments["source"])
    else:
        await reports.say_stands(turn, "report-already")


# Asking


def _packed(portion: Portion) -> dict[str, Any]:
    return {
        "name": portion.name,
        "who": list(portion.who),
        "own": portion.own,
        "reports": reports.packed(portion.reading.reports),
        "doubts": [str(doubt) for doubt in portion.reading.doubts],
    }


async def ask_next(turn: Turn) -> None:
    """Ask about the next tailor whose part isn't clear."""
    if not turn.rest:
        return
    part, turn.rest = turn.rest[0], turn.rest[1:]
    if not part["own"] and len(part["who"]) != 1:
        await _ask_who(turn, part)
        return
    turn.other = None if part["own"] else await neighbour(turn, part["who"][0])
    doubts = tuple(Doubt(doubt) for doubt in part["doubts"])
    reading = Reading(Intent.REPORT, reports.unpacked(part["reports"]), doubts=doubts)
    match judge(reading, turn.usual if part["own"] else None):
        case Unclear():
            await _ask_how_many(turn)
        case Confirm(why):
            await reports.ask_whether(turn, reading, why)
        case Accept():
            await reports.ask_whether(turn, reading, "many")


async def _ask_how_many(turn: Turn) -> None:
    about = {"source": turn.source_id, "date": None}
    if turn.other:
        await turn.ask("titip-how-many", "report", about, (), name=clean(turn.other.call_name))
    else:
        await turn.ask("report-how-many", "report", about, ())


async def _ask_who(turn: Turn, part: Mapping[str, Any]) -> None:
    """Two have this name, or nobody of her workshop has."""
    candidates = [person for number in part["who"][:MOST_CANDIDATES] if (person := await neighbour(turn, number))]
    options = [_option(turn, person, part) for person in candidates]
    told = reports.unpacked(part["reports"])
    if not candidates:
        options.append(Option("button-forward", "forward", {"text": turn.said.text}))
    options.append(Option("button-not-that", "drop", {}))
    await turn.ask(
        "titip-who" if candidates else "titip-who-unknown",
        "who",
        {"reports": part["reports"], "source": turn.source_id},
        options,
        name=clean(part["name"]).title(),
        pieces=sum(one.pieces for one in told),
        call=turn.person.call_name,
    )


def _option(turn: Turn, person: Person, part: Mapping[str, Any]) -> Option:
    """A button that says whose it is."""
    mine = person.id == turn.person.id
    arguments = {"parts": [{"for": person.id, "reports": part["reports"]}], "source": turn.source_id}
    name = {} if mine else {"name": clean(person.call_name)[:LONGEST_LABEL]}
    return Option("button-mine" if mine else "button-name", "titip", arguments, name)


async def _ask_about_all(turn: Turn, reading: Reading, known: Mapping[int, Person]) -> None:
    """The sum differs from the total she named, or a single name may be hers to whom she speaks."""
    parts = [(person, one.reading.reports) for one in reading.portions if (person := _whose(turn, one, known))]
    if Doubt.WHOSE in reading.doubts:
        (person, told), *_ = parts
        part = {"reports": reports.packed(told)}
        options = [_option(turn, person, part), _option(turn, turn.person, part), Option("button-not-that", "drop", {})]
        pieces = sum(one.pieces for one in told)
        about = {"reports": part["reports"], "source": turn.source_id}
        await turn.ask("titip-whose", "who", about, options, pieces=pieces, call=turn.person.call_name)
        return
    packed = [{"for": person.id, "reports": reports.packed(told)} for person, told in parts]
    yes = Option("button-record", "titip", {"parts": packed, "source": turn.source_id})
    no = Option("button-not-that", "drop", {"key": "titip-again"})
    await turn.ask(
        "titip-sum",
        "choice",
        {},
        [yes, no],
        call=turn.person.call_name,
        lines=[line for person, told in parts for line in reports.lines_of(turn, person, told)],
        total=sum(one.pieces for _, told in parts for one in told),
        stated=reading.stated,
    )


async def named(turn: Turn, about: Mapping[str, Any]) -> bool:
    """Whether the text is a name, as an answer to who is meant; then that part is kept."""
    around = [one for one in await people.around(turn.db, turn.person) if one.is_tailor]
    who = who_is_named(turn.said.text, circle(around))
    if len(who) != 1:
        return False
    part = {"for": who[0], "reports": about["reports"]}
    await keep_chosen(turn, {"parts": [part], "source": about["source"]})
    return True


# What others hear


async def tell_of_undo(turn: Turn, kept: Sequence[Kept]) -> None:
    """Others hear of it: a tailor for whom it was reported, or whoever reported it and the coordinators."""
    for number in dict.fromkeys(one.move.person_id for one in kept if one.move.person_id != turn.person.id):
        pieces = sum(one.move.quantity for one in kept if one.move.person_id == number)
        for account in await people.accounts_of(turn.db, number):
            call, by = account.person.call_name, clean(turn.person.call_name)
            turn.tell(account, "titip-undone-told", topic="titip", call=call, by=by, pieces=pieces)
    for number in dict.fromkeys(one.move.actor_id for one in kept if one.move.actor_id != turn.person.id):
        pieces = sum(one.move.quantity for one in kept if one.move.actor_id == number)
        reporter = await people.by_id(turn.db, number)
        name, by = clean(turn.person.call_name), clean(reporter.call_name) if reporter else ""
        for account in await people.accounts_of(turn.db, number):
            turn.tell(account, "titip-objected", topic="titip", name=name, pieces=pieces)
        for account in await people.coordinators_of(turn.db, turn.person.workshop_id, but=turn.person.id):
            turn.tell(account, "titip-objected-note", topic="titip", name=name, by=by, pieces=pieces)


# An edited message


async def edited(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> None:
    """A message for several was changed: each tailor's part becomes what it says now, if all of it is clear."""
    known = {one.id: one for one in await people.around(turn.db, turn.person)}
    told = [(person, one.reading.reports) for one in reading.portions if (person := _whose(turn, one, known))]
    if not told or not reading.certain:
        turn.reply("titip-edit-unclear", call=turn.person.call_name)
        return
    was: dict[int, list[Kept]] = {}
    for one in kept:
        was.setdefault(one.move.person_id, []).append(one)
    changed = [(person, new) for person, new in told if not reports.same(was.get(person.id, ()), new)]
    left_out = [number for number in was if number not in {person.id for person, _ in told}]
    gone = [one for number in (*left_out, *(person.id for person, _ in changed)) for one in was.get(number, ())]
    await reports.take_back(turn, gone, "correction")
    await tell_of_undo(turn, [one for one in gone if one.move.person_id in left_out])
    await keep_all(turn, changed)

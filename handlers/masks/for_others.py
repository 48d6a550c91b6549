"""Titip: one message that reports for several tailors, each of whom is read back, told, and can object."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from handlers.masks import reporting
from handlers.reading import Circle, Doubt, Intent, Member, Portion, Reading, Report, read, who_is_named
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.rules.plausibility import Accept, Confirm, Unclear, judge
from handlers.speaking.passing_on import LONGEST
from handlers.talk.turn import Option, Turn
from storage import days_off, ledger, people
from storage.ledger import Kept, Move
from storage.people import Person

MOST_CANDIDATES = 3
# Telegram shows more, but other messengers don't.
LONGEST_LABEL = 20
OWN = re.compile(r"(?:punya |punyaku|itu )?(?:saya|aku|kulo|punyaku|milik saya)(?: sendiri| dewe)?")


async def around(turn: Turn) -> list[Person]:
    """The others of her workshop; those with the same call name are shown by their full names from now on."""
    if turn.near is not None:
        return turn.near
    found = turn.near = await people.around(turn.db, turn.person)
    calls = Counter(one.call_name.casefold() for one in [*found, turn.person])
    turn.shown_as |= {one.id: clean(one.name) for one in found if calls[one.call_name.casefold()] > 1}
    return found


async def reading_of(turn: Turn) -> Reading:
    """What she wrote, read with the names of her circle where a word could be one."""
    reading = read(turn.said.text, turn.sent_at)
    if not reading.may_name:
        return reading
    return read(turn.said.text, turn.sent_at, circle([*await around(turn), turn.person]))


def circle(members: Iterable[Person]) -> Circle:
    """Whom she may name: tailors of her workshop and herself to report for, and coordinators to speak to."""
    named = [(one.is_tailor, Member(one.id, (one.call_name, one.name))) for one in members]
    return Circle(
        tuple(member for tailor, member in named if tailor), tuple(member for tailor, member in named if not tailor)
    )


async def neighbour(turn: Turn, person_id: int | None) -> Person | None:
    """A tailor for whom she may report now, by number."""
    others = await around(turn) if person_id else []
    return next((one for one in others if one.id == person_id and one.is_tailor), None)


async def report(turn: Turn, reading: Reading) -> None:
    """Keep what is clear of each tailor, and ask about the rest, one after another."""
    known = {one.id: one for one in [*await around(turn), turn.person]}
    doubts = set(reading.doubts) - ({Doubt.WHOSE} if turn.person.role == "courier" else set())
    if reading.corrects:
        turn.reply("titip-correct-one", call=turn.person.call_name)
        return
    if doubts:
        await _ask_about_all(turn, reading, known)
        return
    clear: list[tuple[Person, Sequence[Report]]] = []
    for portion in reading.portions:
        person = _whose(turn, portion, known)
        if person is None or not portion.certain or not await _plausible(turn, person, portion.reading):
            turn.rest.append(_packed(turn, portion))
        elif await _told_already(turn, person, portion.reading.reports):
            turn.rest.append(_packed(turn, portion) | {"same": True})
        else:
            clear.append((person, portion.reading.reports))
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


async def _told_already(turn: Turn, person: Person, told: Sequence[Report]) -> bool:
    """Whether another message told as many of that day: by her, by somebody else, or by this courier before."""
    days = sorted({one.date for one in told})
    kept = await ledger.made_on(turn.db, person.id, days) if days else []
    sums = Counter[int | None]()
    for one in kept:
        sums[one.move.source_id] += one.move.quantity
    return sum(one.pieces for one in told) in sums.values()


async def keep_all(turn: Turn, parts: Sequence[tuple[Person, Sequence[Report]]], source_id: int | None = None) -> None:
    """Keep each tailor's part and say all of them back."""
    moves: list[Move] = []
    shown = []
    for person, told in parts:
        turn.other = None if person.id == turn.person.id else person
        if told:
            moves += await reporting.keep(turn, told, source_id=source_id)
        elif not await ledger.made_by(turn.db, person.id, turn.today, turn.today):
            await days_off.take(turn.db, person.id, [turn.today])
        else:
            turn.reply("titip-stays", name=turn.shown_as.get(person.id, clean(person.call_name)))
            continue
        shown.append((person, told))
    turn.other = None
    turn.did("titip")
    if shown:
        await reporting.say_kept_for_others(turn, shown, moves)


async def keep_chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She said that all of it is right, or whose it is."""
    parts: list[tuple[Person, Sequence[Report]]] = []
    for part in arguments["parts"]:
        person = turn.person if part["for"] == turn.person.id else await neighbour(turn, part["for"])
        if person:
            parts.append((person, reporting.unpacked(part["reports"])))
    if parts:
        await keep_all(turn, parts, arguments["source"])
    else:
        await reporting.say_stands(turn, "stale")


# Asking


def _packed(turn: Turn, portion: Portion) -> dict[str, Any]:
    return {
        "text": turn.said.text[:LONGEST],
        "name": portion.name,
        "who": list(portion.who),
        "own": portion.own,
        "reports": reporting.packed(portion.reading.reports),
        "doubts": [str(doubt) for doubt in portion.reading.doubts],
    }


async def ask_next(turn: Turn) -> None:
    """Ask about the next tailor whose part isn't clear."""
    kept = await ledger.from_source(turn.db, turn.source_id) if turn.rest else []
    had = {one.move.person_id for one in kept}
    turn.rest = [part for part in turn.rest if len(part["who"]) != 1 or part["who"][0] not in had]
    if not turn.rest:
        return
    part, turn.rest = turn.rest[0], turn.rest[1:]
    turn.part = part
    if not part["own"] and len(part["who"]) != 1:
        await _ask_who(turn, part)
        return
    mine = part["own"] or part["who"] == [turn.person.id]
    turn.other = None if mine else await neighbour(turn, part["who"][0])
    doubts = tuple(Doubt(doubt) for doubt in part["doubts"])
    reading = Reading(Intent.REPORT, reporting.unpacked(part["reports"]), doubts=doubts)
    if part.get("same"):
        await _ask_whether_same(turn, part)
        return
    match judge(reading, turn.usual if mine else None):
        case Unclear():
            await _ask_how_many(turn)
        case Confirm(why):
            await reporting.ask_whether(turn, reading, why)
        case Accept():
            await reporting.ask_whether(turn, reading, "many")


async def repeat(turn: Turn, about: Mapping[str, Any]) -> None:
    """What she wrote answers nothing: the question again, and nobody who waits behind it is forgotten."""
    turn.reply("titip-repeat", call=turn.person.call_name)
    turn.rest = [about["part"], *about["rest"]]
    turn.source_id = about["source"]
    await ask_next(turn)


def waiting(about: Mapping[str, Any], reading: Reading) -> list[dict[str, Any]]:
    """The parts of an open question about others that a new message doesn't answer itself."""
    named = {number for portion in reading.portions for number in portion.who}
    parts = [about["part"], *about["rest"]] if "part" in about else []
    return [part for part in parts if not named.intersection(part["who"])]


async def _ask_how_many(turn: Turn) -> None:
    about = {"source": turn.source_id, "date": turn.today.isoformat()}
    if turn.other:
        name = turn.shown_as.get(turn.other.id, clean(turn.other.call_name))
        await turn.ask("titip-how-many", "report", about, (), name=name)
    else:
        await turn.ask("report-how-many", "report", about, ())


async def _ask_whether_same(turn: Turn, part: Mapping[str, Any]) -> None:
    """As many were told of that day before, perhaps by herself."""
    person, pieces = turn.whose, sum(one["pieces"] for one in part["reports"])
    arguments = {"parts": [{"for": person.id, "reports": part["reports"]}], "source": turn.source_id}
    options = [
        Option("button-same", "drop", {"stays": True, **reporting.for_whom(turn)}),
        Option("button-more", "titip", arguments, {"pieces": pieces}),
    ]
    name = turn.shown_as.get(person.id, clean(person.call_name))
    about = {"source": turn.source_id, "no": 1, "pieces": pieces}
    await turn.ask("titip-same", "same", about, options, name=name, pieces=pieces, call=turn.person.call_name)


async def _ask_who(turn: Turn, part: Mapping[str, Any]) -> None:
    """Two have this name, or nobody of her workshop has."""
    candidates = [person for number in part["who"][:MOST_CANDIDATES] if (person := await neighbour(turn, number))]
    options = [_option(turn, person, part) for person in candidates]
    told = reporting.unpacked(part["reports"])
    if not candidates:
        options.append(_option(turn, turn.person, part))
        options.append(Option("button-person", "forward", {"text": reporting.first_text(turn)}))
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
    shown = turn.shown_as.get(person.id, clean(person.call_name))
    name = {} if mine else {"name": shown[:LONGEST_LABEL]}
    return Option("button-mine" if mine else "button-name", "titip", arguments, name)


async def ask_whose(turn: Turn, person: Person, part: dict[str, Any]) -> None:
    """A number may be of the tailor asked about, or the sender's own."""
    turn.part = part
    options = [_option(turn, person, part), _option(turn, turn.person, part), Option("button-not-that", "drop", {})]
    pieces = sum(one["pieces"] for one in part["reports"])
    about = {"reports": part["reports"], "source": turn.source_id}
    await turn.ask("titip-whose", "who", about, options, pieces=pieces, call=turn.person.call_name)


async def _ask_about_all(turn: Turn, reading: Reading, known: Mapping[int, Person]) -> None:
    """The sum differs from the total she named, or a single name may be hers to whom she speaks."""
    parts = [(person, one.reading.reports) for one in reading.portions if (person := _whose(turn, one, known))]
    if Doubt.WHOSE in reading.doubts:
        await ask_whose(turn, parts[0][0], _packed(turn, reading.portions[0]))
        return
    packed = [{"for": person.id, "reports": reporting.packed(told)} for person, told in parts]
    yes = Option("button-record", "titip", {"parts": packed, "source": turn.source_id})
    no = Option("button-not-that", "drop", {"key": "titip-again"})
    await turn.ask(
        "titip-sum",
        "choice",
        {},
        [yes, no],
        call=turn.person.call_name,
        lines=[line for person, told in parts for line in reporting.lines_of(turn, person, told)],
        total=sum(one.pieces for _, told in parts for one in told),
        stated=reading.stated,
    )


async def named(turn: Turn, about: Mapping[str, Any]) -> bool:
    """Whether the text is a name, as an answer to who is meant; then that part is kept."""
    text = normal(turn.said.text)
    tailors = [one for one in [*await around(turn), turn.person] if one.is_tailor]
    who = (turn.person.id,) if OWN.fullmatch(text) else who_is_named(turn.said.text, circle(tailors))
    if len(who) != 1:
        return False
    part = {"for": who[0], "reports": about["reports"]}
    await keep_chosen(turn, {"parts": [part], "source": about["source"]})
    return True


async def undo_for(turn: Turn, name: str) -> None:
    """ "batal punya Wati": take back what she lately reported for one tailor."""
    who = who_is_named(name, circle(one for one in await around(turn) if one.is_tailor))
    since = turn.today - reporting.LATELY
    kept = [one for one in await ledger.touched_since(turn.db, turn.person.id, since) if one.move.person_id in who]
    mine = [one for one in kept if one.move.actor_id == turn.person.id]
    if len(who) != 1 or not mine:
        turn.reply("undo-nothing", call=turn.person.call_name)
        return
    latest = [one for one in mine if one.move.source_id == mine[-1].move.source_id]
    if not await reporting.take_back(turn, latest, "undo"):
        return
    turn.reply("titip-undone", call=turn.person.call_name, pieces=sum(one.move.quantity for one in latest))
    await tell_of_undo(turn, latest)


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


async def tell_of_correction(turn: Turn, targets: Sequence[Kept], pieces: int) -> None:
    """Whoever reported it for her hears that she corrected it."""
    for number in dict.fromkeys(one.move.actor_id for one in targets if one.move.actor_id != turn.person.id):
        for account in await people.accounts_of(turn.db, number):
            name = clean(turn.person.call_name)
            turn.tell(account, "titip-owner-corrected", topic="titip", name=name, pieces=pieces)


# An edited message


async def edited(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> None:
    """A message for several was changed: each tailor's part becomes what it says now, if all of it is clear.

    A part that says what it said at first is left alone: it may have been corrected or taken back since.
    """
    known = {one.id: one for one in [*await around(turn), turn.person]}
    told = [(person, one.reading.reports) for one in reading.portions if (person := _whose(turn, one, known))]
    first = await ledger.first_from_source(turn.db, turn.source_id)
    was, before = _by_person(kept), _by_person(first)
    before |= was
    changed = [(person, new) for person, new in told if not reporting.same(before.get(person.id, ()), new)]
    since = [person for person, _ in changed if person.id in before and person.id not in was]
    if not told or not reading.certain or since or not kept:
        turn.reply("titip-edit-unclear", call=turn.person.call_name)
        return
    left_out = [number for number in was if number not in {person.id for person, _ in told}]
    gone = [one for number in (*left_out, *(person.id for person, _ in changed)) for one in was.get(number, ())]
    if gone and not await reporting.take_back(turn, gone, "correction"):
        return
    removed = [one for one in gone if one.move.person_id in left_out]
    await tell_of_undo(turn, removed)
    if changed:
        await keep_all(turn, changed)
    if removed:
        turn.reply("titip-removed", lines=_removed(turn, removed, known))
    elif not changed:
        turn.reply("titip-edit-same", call=turn.person.call_name)


def _by_person(kept: Iterable[Kept]) -> dict[int, list[Kept]]:
    found: dict[int, list[Kept]] = {}
    for one in kept:
        found.setdefault(one.move.person_id, []).append(one)
    return found


def _removed(turn: Turn, removed: Sequence[Kept], known: Mapping[int, Person]) -> list[list[Any]]:
    """Lines of what an edited message doesn't tell any more."""
    found = _by_person(removed)
    names = {number: clean(known[number].call_name) if number in known else "" for number in found}
    return [
        [
            "titip-removed-line",
            {
                "name": turn.shown_as.get(number, names[number]),
                "pieces": sum(one.move.quantity for one in found[number]),
            },
        ]
        for number in found
    ]

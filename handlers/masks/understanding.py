"""What leans on what was said before: held against the record, then done, asked about, or left as it stands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from handlers.masks import correcting, mending_told, reporting, saying_back
from handlers.masks.reporting import Keep, Replace
from handlers.masks.saying_back import Undo
from handlers.reading import Intent, Reading
from handlers.reading.explained import strange_in
from handlers.reading.leaning import Leaning, leaning_of
from handlers.reading.model import Circle
from handlers.reading.names import clean
from handlers.reading.unexplained import unexplained
from handlers.rules import hearing
from handlers.rules.record import (
    Add,
    Ask,
    Change,
    Dialogue,
    Meaning,
    Mend,
    Noted,
    Put,
    Raise,
    Record,
    Stand,
    TakeBack,
    Usual,
    Why,
    asked_first,
    changes,
    sized_as,
)
from handlers.rules.waits import BUBBLE, SAME_WITHIN
from handlers.talk.asked import AboutMasks, Which
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import ledger, people
from storage.ledger import Kept, Reason
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatChanges(AboutMasks):
    """Two readings of a message give different totals: which does she mean?"""


EITHER_OR = frozenset({Why.TOTAL, Why.ONE_OF, Why.WHICH, Why.BY, Why.DAY})


async def record_of(turn: Turn) -> Record:
    """What counts of the tailor it is about, for today and yesterday."""
    found = await ledger.masks.record_since(turn.db, turn.whose.id, turn.today - SAME_WITHIN)
    groups: dict[int, list[tuple[Kept, datetime]]] = {}
    for kept, at in found:
        groups.setdefault(kept.move.source_id or 0, []).append((kept, at))
    return Record(tuple(_noted(source, tuple(group)) for source, group in groups.items()))


@lru_cache(maxsize=4096)
def _noted(source: int, group: tuple[tuple[Kept, datetime], ...]) -> Noted:
    moves = [kept for kept, _ in group]
    first = moves[0].move
    handed = first.reason is Reason.HANDED
    numbers = tuple(one.id for one in moves)
    causes = frozenset(one.move.cause_id for one in moves if one.move.cause_id is not None)
    raised = first.reason is Reason.RAISED
    reports, settled = reporting.reports_of(moves), first.reason in (Reason.COUNTED, Reason.CORRECTION)
    days = tuple(date.fromisoformat(one.move.work_date or "") for one in moves)
    return Noted(source, group[-1][1], first.actor_id, reports, numbers, handed, raised, causes, settled, days)


async def leaned(turn: Turn, reading: Reading) -> bool:
    """Whether a message leans on what was said before; then it is handled."""
    lean = leaning_of(turn.heard)
    if _is_of_material(reading, lean):
        return False
    record, meaning = await _held_against_record(turn, reading)
    told = reading.reports and reading.certain and record.on(turn.today) and not (lean.verb or lean.adds)
    doubtful = (changes(meaning) and not adds_up(meaning, lean)) or (isinstance(meaning, Usual | Add) and told)
    # "tak itung kabeh dadi 18, kalebu sing isuk": whatever else stands there.
    firm = isinstance(meaning, Raise) and lean.total and (lean.included or lean.becomes)
    if doubtful and not firm and strange_in(turn.heard, Circle()) - _names(turn):
        meaning = asked_first(meaning, reading.reports)
    if isinstance(meaning, Usual) or (turn.other and not hers_to_change(turn, meaning)):
        return False
    await do(turn, reading, record, meaning)
    return True


async def leaned_or_asked(turn: Turn, reading: Reading) -> bool:
    """Whether what stands somewhere in a long message leans on today's record; else it is asked if it comes on top."""
    record = await record_of(turn)
    noted = record.on(turn.today)
    if not noted:
        return False
    if not await leaned(turn, reading):
        put = Put(sized_as(reading.reports, noted[-1]), (noted[-1],))
        await do(turn, reading, record, Ask(Why.MORE, (Add(reading.reports), put, Stand())))
    return True


def _is_of_material(reading: Reading, lean: Leaning) -> bool:
    """ "kain kurang 2 meter": all of its numbers are of material, and no mask is short."""
    goods = {one.quantity for one in reading.materials}
    return bool(goods) and not reading.reports and bool(lean.numbers) and set(lean.numbers) <= goods


def adds_up(meaning: Meaning, lean: Leaning) -> bool:
    """ "tambah 5 jadi 11, kepotong jemput anak", of six, "yang ini 8, ketelisut satu", of seven: all say the same."""
    if isinstance(meaning, Put) and len(meaning.instead_of) == 1:
        was, right = meaning.instead_of[0].pieces, sum(one.pieces for one in meaning.reports)
        return {right, abs(was - right)} <= set(lean.numbers) <= {right, was, abs(was - right)}
    more = sum(one.pieces for one in meaning.reports) if isinstance(meaning, Raise) else 0
    return (
        isinstance(meaning, Raise)
        and lean.becomes
        and len(lean.numbers) == 2
        and set(lean.numbers) == {more, meaning.total}
    )


async def changed_each(turn: Turn, parts: Sequence[tuple[Person, Reading]]) -> bool:
    """Whether it is clear what becomes of the day of each tailor; then all are changed, else none."""
    each = []
    for person, reading in parts:
        turn.other = None if person.id == turn.person.id else person
        record, meaning = await _held_against_record(turn, reading)
        if isinstance(meaning, Usual) and reading.reports and reading.certain and not reading.corrects:
            meaning = Add(reading.reports)
        hers = turn.other is None or hers_to_change(turn, meaning)
        each.append((person, reading, record, meaning, hers))
    clear = all(hers and isinstance(meaning, Raise | Stand | Add | Put) for *_, meaning, hers in each)
    puts = [
        (person, one.reports, [number for noted in one.instead_of for number in noted.moves])
        for person, _, _, one, _ in each
        if isinstance(one, Put)
    ]
    if clear and puts:
        await correcting.put_each(turn, puts)
    for person, reading, record, meaning, _ in each if clear else ():
        turn.other = None if person.id == turn.person.id else person
        if not isinstance(meaning, Put):
            await do(turn, reading, record, meaning)
    turn.other = None
    return clear


async def _held_against_record(turn: Turn, reading: Reading) -> tuple[Record, Meaning]:
    record = await record_of(turn)
    dialogue = Dialogue(
        now=turn.now,
        today=turn.today,
        speaker=turn.person.id,
        whose=turn.whose.id,
        usual=turn.usual,
        answering=turn.answering,
        quoted=turn.quoted,
        sets_right=turn.other is None or not turn.person.is_tailor,
        unexplained=unexplained(turn.heard) - _names(turn) if record.noted else frozenset(),
    )
    return record, hearing.hear(reading, leaning_of(turn.heard), record, dialogue)


def _names(turn: Turn) -> frozenset[str]:
    """The words of the names of those near her; whoever wrote a word that could be one has had them looked up."""
    near = [turn.person, *([turn.other] if turn.other else []), *(turn.near or ())]
    return frozenset(word for one in near for word in f"{one.call_name} {one.name}".casefold().split())


def hers_to_change(turn: Turn, meaning: Meaning) -> bool:
    """Whether the speaker may change this of another: what she reported herself, and nothing that is told again."""
    match meaning:
        case Put(_, noted, _) | TakeBack(noted):
            # A coordinator sets right whatever is recorded of her tailors.
            sets_right = isinstance(meaning, Put) and not turn.person.is_tailor
            return sets_right or all(one.by == turn.person.id for one in noted)
        case Ask(why, choices):
            return why is not Why.SAME and all(hers_to_change(turn, one) for one in choices)
        case _:
            return True


async def do(turn: Turn, reading: Reading, record: Record, meaning: Meaning) -> None:
    match meaning:
        case Add(reports):
            await reporting.report(turn, replace(reading, reports=reports, doubts=()))
        case Raise(reports, total):
            moves = await reporting.keep(turn, reports, reason=Reason.RAISED)
            await saying_back.say_raised(turn, reports, total, moves)
        case Put(reports, instead_of, _):
            await correcting.put(turn, reports, [number for one in instead_of for number in one.moves])
        case Stand():
            await saying_back.say_stands(turn, "report-stands")
        case TakeBack(noted):
            await correcting.take_back(turn, [number for one in noted for number in one.moves])
        case Mend(pieces):
            await mending_told.mended(turn, pieces)
        case Ask(why, choices):
            await _ask(turn, reading, record, why, choices)


async def _ask(turn: Turn, reading: Reading, record: Record, why: Why, choices: Sequence[Change | Add]) -> None:
    """Ask which she means; the buttons say what each comes to."""
    day = reading.reports[0].date if reading.reports else turn.today
    noted = record.on(day) or (record.noted if not reading.reports else ())
    total = sum(one.pieces for one in noted)
    if why is Why.SAME:
        await reporting.ask_whether_same(turn, reading, _told_day(reading, record))
        return
    options = [_option(turn, reading, why, choice, first=not at) for at, choice in enumerate(choices)]
    if not any(isinstance(one.deed, Drop) for one in options):
        options.append(Option("button-keep", Drop(stays=True)))
    pieces = next((_pieces(one) for one in choices if not isinstance(one, Stand)), total)
    last = next((one.noted[-1] for one in choices if isinstance(one, TakeBack)), noted[-1] if noted else None)
    if why in (Why.PART, Why.BY):
        last = next(one.instead_of[-1] for one in choices if isinstance(one, Put))
    asked = Which if why in EITHER_OR else WhatChanges
    await turn.ask(
        asked(reports=reading.reports, source=turn.source_id),
        f"hearing-{why}",
        options,
        total=total,
        pieces=pieces,
        last=total if last and last.raised else last.pieces if last else 0,
        before=str(last is not None and last.reports[0].date < turn.today).lower(),
        by=await _name_of(turn, last.by) if last else Spoken(),
        at=last.at.astimezone(turn.zone).strftime("%H.%M") if last else "",
    )


def _told_day(reading: Reading, record: Record) -> date:
    """The day for which as many are recorded already."""
    pieces = sum(one.pieces for one in reading.reports)
    told = next((one for one in reversed(record.noted) if one.pieces == pieces), record.noted[-1])
    return told.reports[0].date


async def _name_of(turn: Turn, person_id: int) -> Spoken:
    person = await people.by_id(turn.db, person_id)
    return clean(person.call_name) if person else Spoken()


def _pieces(change: Change | Add) -> int:
    match change:
        case Raise(_, total):
            return total
        case Put(reports, _, total):
            return total or sum(one.pieces for one in reports)
        case Add(reports):
            return sum(one.pieces for one in reports)
        case TakeBack(noted):
            return sum(one.pieces for one in noted)
        case Stand():
            return 0


ADD_LABELS = {Why.MENDED: "button-count", Why.MORE: "button-add-as-well"}


PUT_LABELS = {
    Why.PART: "button-part",
    Why.MOVED: "button-yes-yesterday",
    Why.DAY: "button-day-before",
    Why.ONE_OF: "button-that-one",
    Why.WHICH: "button-the-last",
    Why.BY: "button-only",
}


def _option(turn: Turn, reading: Reading, why: Why, change: Change | Add, *, first: bool) -> Option:
    """A button for one of the things that she may mean."""
    source, whose, pieces = turn.source_id, reporting.for_whom(turn), _pieces(change)
    match change:
        case Raise(reports, total):
            deed = Keep(reports=reports, source=source, whose=whose, total=total)
            return Option("button-whole", deed, {"pieces": total})
        case Add(reports):
            add = Keep(reports=reports, source=source, whose=whose, handed=reading.handed)
            label = ADD_LABELS.get(why, "button-add" if first else "button-more")
            return Option(label, add, {"pieces": pieces})
        case Put(reports, instead_of, _):
            moves = tuple(number for one in instead_of for number in one.moves)
            put = Replace(reports=reports, moves=moves, source=source, whose=whose)
            before = sum(one.pieces for one in instead_of)
            label = "button-all" if why is Why.WHICH and len(instead_of) > 1 else PUT_LABELS.get(why, "button-becomes")
            return Option(label, put, {"pieces": before if why in (Why.WHICH, Why.ONE_OF) else pieces})
        case TakeBack(noted):
            return Option("button-remove", Undo(source=noted[-1].source))
        case Stand():
            return Option("button-keep", Drop(stays=True))


async def just_told(turn: Turn, within: timedelta = BUBBLE) -> bool:
    """Whether she told something of her own only a moment ago."""
    noted = (await record_of(turn)).noted
    return bool(noted) and noted[-1].by == turn.person.id and turn.now - noted[-1].at <= within


async def stands_at(turn: Turn, numbers: Sequence[int]) -> bool:
    """Whether she told something of her own today, and as many as these where they are said."""
    told = [one for one in (await record_of(turn)).on(turn.today) if one.by == turn.person.id]
    known = {sum(one.pieces for one in told), *(one.pieces for one in told)}
    return bool(told) and set(numbers) <= known


async def asked_to_undo(turn: Turn, leaning: Leaning) -> bool:
    """Whether there is something that may be taken back, of a size or told first; then she is asked if it shall be."""
    record, size = await record_of(turn), leaning.size
    of_size = [one for one in record.noted if size is None or any(report.size == size for report in one.reports)]
    mine = [one for one in of_size if one.by == turn.person.id]
    if mine:
        today = [one for one in mine if any(report.date == turn.today for report in one.reports)]
        meant = today[0] if leaning.first and today else mine[-1]
        stays = tuple(one for one in meant.reports if size is not None and one.size != size)
        if stays:
            await _ask(turn, Reading(Intent.CORRECTION), record, Why.RIGHT, (Put(stays, (meant,)), Stand()))
            return True
        await _ask(turn, Reading(Intent.CORRECTION), record, Why.UNDO, (TakeBack((meant,)), Stand()))
    return bool(mine)

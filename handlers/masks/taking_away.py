"""A coordinator takes away what is recorded of a tailor, whoever told of it: asked first, and she hears of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from handlers.masks import entering, reporting, saying_back, taken_back_for_others
from handlers.masks.reporting import Replace
from handlers.reading import Report
from handlers.reading.coordinators_said import TakenAway
from handlers.reading.names import clean
from handlers.rules.waits import LATELY
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, ForOther, Option
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept, Reason
from storage.spoken import Spoken
from storage.values import dataclass

Group = Sequence[Kept]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeAway(ForOther):
    """Take back the masks of these moves, of the tailor `whose`."""

    moves: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutBack(Deed):
    """What `by` took away counts again, as coming from the message `source`."""

    reports: tuple[Report, ...]
    source: int
    by: int


async def said(turn: Turn, told: TakenAway) -> None:
    """ "hapus setoran Ani hari ini", "tadi Ani dobel", "Umi kelebihan 2"."""
    near = [one for one in await entering.tailors(turn) if one.id in told.who]
    if len(near) != 1:
        names = Spoken(", ".join(clean(one.name) for one in near) or "none")
        turn.reply("away-who", names=names, name=clean(told.name.title()))
        return
    turn.other = near[0]
    groups = await _groups(turn, told.day)
    if not groups:
        turn.reply("away-nothing", name=_name(turn))
    elif _just_hers(turn, told, groups[-1]):
        turn.other = None
        await taken_back_for_others.undo_for(turn, near[0].name)
    elif told.fewer or told.differs:
        await _ask_amount(turn, told, groups)
    else:
        await _ask_which(turn, told, groups)


def _just_hers(turn: Turn, told: TakenAway, last: Group) -> bool:
    """Whether it is what the coordinator entered herself, which she takes back without being asked."""
    plain = told == TakenAway(told.who, told.name)
    return plain and all(one.move.actor_id == turn.person.id for one in last)


async def _groups(turn: Turn, day: date | None) -> list[Group]:
    """What is recorded of her on a day, by message; without a day, on the latest one that has any."""
    days = [day] if day else [turn.today - timedelta(days=ago) for ago in range(LATELY.days + 1)]
    for one in days:
        kept = await ledger.masks.made_on(turn.db, turn.whose.id, [one])
        if kept:
            sources = dict.fromkeys(each.move.source_id for each in kept)
            return [[each for each in kept if each.move.source_id == source] for source in sources]
    return []


async def _ask_which(turn: Turn, told: TakenAway, groups: Sequence[Group]) -> None:
    """Which of her records goes: the one that was named, the second of two that are alike, the latest, or all."""
    every = [one for group in groups for one in group]
    fits = [group for group in groups if told.pieces in (None, _pieces(group))]
    alike = [two for one, two in pairwise(groups) if _pieces(one) == _pieces(two)]
    if told.pieces is not None and not fits:
        turn.reply("away-other", name=_name(turn), pieces=told.pieces, total=_pieces(every), **_day(turn, every))
        return
    if told.doubled and len(groups) == 1:
        turn.reply("away-once", name=_name(turn), pieces=_pieces(every), **_day(turn, every))
        return
    last = (alike or fits)[-1] if told.doubled else fits[-1]
    options = [_option(turn, "button-away", last)]
    if len(groups) > 1 and told.pieces is None and not told.doubled:
        options.append(_option(turn, "button-away-all", every))
    options.append(Option("button-keep", Drop(stays=True, whose=turn.whose.id)))
    args = {"pieces": _pieces(last), "total": _pieces(every), "times": len(groups)}
    await turn.ask(Choice(), "away-ask", options, name=_name(turn), **args, **_day(turn, last))


async def _ask_amount(turn: Turn, told: TakenAway, groups: Sequence[Group]) -> None:
    """So many are too many; or the count is so many off, and it isn't said in which way."""
    last = groups[-1]
    was, number = _pieces(last), told.fewer or told.differs
    lower, higher = was - number, was + number
    if lower < 0:
        turn.reply("away-other", name=_name(turn), pieces=number, total=was, **_day(turn, last))
        return
    reports = reporting.reports_of(last)
    if len(reports) != 1:
        # Of two sizes or days it can't be known which has too many.
        await _ask_which(turn, replace(told, fewer=0, differs=0), groups)
        return
    options = [_instead(turn, last, lower) if lower else _option(turn, "button-away", last)]
    if told.differs:
        options.append(_instead(turn, last, higher))
    options.append(Option("button-keep", Drop(stays=True, whose=turn.whose.id)))
    await turn.ask(Choice(), "away-amount", options, name=_name(turn), was=was, pieces=lower, **_day(turn, last))


def _instead(turn: Turn, group: Group, pieces: int) -> Option:
    (report,) = reporting.reports_of(group)
    new = replace(report, pieces=pieces, defects=min(report.defects, pieces))
    moves = tuple(one.id for one in group)
    deed = Replace(reports=(new,), moves=moves, source=turn.source_id, whose=turn.whose.id)
    return Option("button-becomes", deed, {"pieces": pieces})


def _option(turn: Turn, label: str, group: Group) -> Option:
    deed = TakeAway(whose=turn.whose.id, moves=tuple(one.id for one in group))
    return Option(label, deed, {"pieces": _pieces(group)})


async def chosen(turn: Turn, deed: TakeAway) -> None:
    """She said which: it is taken back, and the tailor and whoever told of it hear so."""
    kept = await ledger.moves.still_counting(turn.db, turn.whose.id, deed.moves)
    if len(kept) < len(deed.moves):
        await saying_back.say_stands(turn, "report-changed-since")
    elif await reporting.take_back(turn, kept, Reason.UNDO):
        turn.reply("away-done", name=_name(turn), pieces=_pieces(kept), **_day(turn, kept))
        await _tell(turn, kept)


async def _tell(turn: Turn, kept: Group) -> None:
    """She hears of it and can have it put back; so does another who had told of it for her."""
    by, source = clean(turn.person.call_name), kept[0].move.source_id or turn.source_id
    back = PutBack(reports=reporting.reports_of(kept), source=source, by=turn.person.id)
    options = [Option("button-not-right", back)]
    args = {"by": by, "pieces": _pieces(kept), **_day(turn, kept)}
    await turn.tell_person(turn.whose.id, "away-told", topic="titip", options=options, **args)
    for number in dict.fromkeys(one.move.actor_id for one in kept):
        if number not in (turn.person.id, turn.whose.id):
            await turn.tell_person(number, "away-told-reporter", topic="titip", name=_name(turn), **args)


async def put_back(turn: Turn, deed: PutBack) -> None:
    """It was hers after all: it counts again, and whoever took it away hears so."""
    again = [
        one for one in await ledger.masks.from_source(turn.db, deed.source) if one.move.person_id == turn.person.id
    ]
    if again:
        await saying_back.say_stands(turn, "report-already")
        return
    moves = await reporting.keep(turn, deed.reports, source_id=deed.source, reason=Reason.CORRECTION)
    await saying_back.say_kept(turn, "report-kept", deed.reports, moves)
    pieces = sum(one.pieces for one in deed.reports)
    await turn.tell_person(deed.by, "away-objected", topic="titip", name=clean(turn.person.call_name), pieces=pieces)


def _pieces(kept: Group) -> int:
    return sum(one.move.quantity for one in kept)


def _name(turn: Turn) -> Spoken:
    return turn.shown_as.get(turn.whose.id, clean(turn.whose.call_name))


def _day(turn: Turn, kept: Group) -> dict[str, Any]:
    return saying_back.day_args(date.fromisoformat(kept[0].move.work_date), turn.answered_on)

"""What a coordinator, who doesn't sew herself, sets right and enters of her tailors' masks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.masks import correcting, for_others
from handlers.masks.for_others import WhoseIsIt
from handlers.masks.reporting import Keep, Replace
from handlers.reading import Doubt, Intent, Portion, Reading, Report
from handlers.reading.coordinators_said import Amended
from handlers.reading.leaning import leaning_of
from handlers.reading.names import clean
from handlers.rules.limits import USUAL_DAYS
from handlers.rules.permissions import may_report_for
from handlers.rules.plausibility import unusually_many
from handlers.rules.usual import usual_day
from handlers.talk.asked import Choice
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import ledger
from storage.ledger import Kept
from storage.people import Person
from storage.spoken import Spoken

TELLS = (Intent.REPORT, Intent.MIXED, Intent.CORRECTION, Intent.ZERO)


async def tailors(turn: Turn) -> list[Person]:
    """Those for whom she may write."""
    return [one for one in await for_others.around(turn) if may_report_for(turn.person, one)]


async def entered(turn: Turn, reading: Reading) -> bool:
    """ "titip: Sri 20, Ani 15": kept as a courier's; a number without a name is asked about. Whether it was one."""
    named = tuple(_none(turn, one) for one in reading.portions if not one.own)
    if any(one.reading.reports or one.reading.intent is Intent.ZERO for one in named):
        if len(named) < len(reading.portions):
            turn.reply("coordinator-own")
        await for_others.report(turn, replace(reading, portions=named, reports=()))
        return True
    if reading.portions or not reading.reports or reading.materials or reading.intent not in TELLS:
        return False
    if not reading.certain or reading.asks or reading.corrects:
        return False
    asked = WhoseIsIt(reports=reading.reports, source=turn.source_id)
    options = [Option("button-not-that", Drop(says="titip-again"))]
    await turn.ask(asked, "coordinator-whose", options, pieces=sum(one.pieces for one in reading.reports))
    return True


def _none(turn: Turn, portion: Portion) -> Portion:
    """ "Umi nol hari ini": she made nothing."""
    unknown = portion.reading.doubts == (Doubt.NO_NUMBER,) and not portion.reading.reports
    if not unknown or leaning_of(turn.heard).numbers != (0,):
        return portion
    return replace(portion, reading=Reading(Intent.ZERO))


async def amend(turn: Turn, said: Amended, reading: Reading) -> None:
    """A better number for one tailor: it takes the place of the one record that there is, else she is asked which."""
    near = [one for one in await tailors(turn) if one.id in said.who]
    if len(near) != 1:
        names = Spoken(", ".join(clean(one.name) for one in near))
        turn.reply("change-who-several", names=names, name=clean(near[0].name), pieces=said.pieces)
        return
    turn.other = near[0]
    day = _day_of(turn, reading)
    kept = await ledger.masks.made_on(turn.db, turn.other.id, [day])
    groups = [[one for one in kept if one.move.source_id == source] for source in _sources(kept)]
    fits = [one for one in groups if said.was is not None and _pieces(one) == said.was]
    target = groups[0] if len(groups) == 1 else fits[0] if len(fits) == 1 else None
    known = said.was is None or bool(fits)
    new = _report(said, target or (groups[-1] if groups else ()), day)
    sized = said.size is None or (target is not None and _sizes(target) == {said.size})
    if target and _pieces(target) == said.pieces and known and sized:
        turn.reply("change-same", name=_name(turn), pieces=said.pieces)
    elif target and said.sure and known and _plain(said, target) and not await _unusual(turn, new):
        await correcting.put(turn, [new], [one.id for one in target])
    else:
        await _ask(turn, new, [target] if target else groups)


async def amend_sizes(turn: Turn, who: tuple[int, ...], new: tuple[Report, ...], numbers: Sequence[int]) -> bool:
    """ "Sri harusnya dewasa 40 anak 20": in place of one record, all sizes at once; False where it isn't plain whose.

    `numbers` are all that stand in the message: one that is a record's says which is meant.
    """
    near = [one for one in await tailors(turn) if one.id in who]
    if len(near) != 1:
        return False
    turn.other = near[0]
    day = new[0].date or turn.today
    kept = await ledger.masks.made_on(turn.db, turn.other.id, [day])
    groups = [[one for one in kept if one.move.source_id == source] for source in _sources(kept)]
    whole = sum(one.pieces for one in new)
    meant = [one for one in groups if _pieces(one) in {*numbers, whole}]
    target = groups[0] if len(groups) == 1 else meant[0] if len(meant) == 1 else None
    if target:
        await correcting.put(turn, new, [one.id for one in target])
        parts = [["finished-size", {"size": one.size or "any", "pieces": one.pieces}] for one in new]
        turn.reply("change-sizes", sizes=listed(parts))
    else:
        await _ask(turn, new, groups)
    return True


def _sources(kept: Sequence[Kept]) -> list[int | None]:
    return list(dict.fromkeys(one.move.source_id for one in kept))


def _pieces(kept: Sequence[Kept]) -> int:
    return sum(one.move.quantity for one in kept)


def _sizes(kept: Sequence[Kept]) -> set[str | None]:
    return {one.move.thing.size for one in kept}


def _plain(said: Amended, target: Sequence[Kept]) -> bool:
    """Whether the number stands for all of a record: not where it holds two sizes, or another than she names."""
    sizes = _sizes(target)
    return len(sizes) == 1 and (said.size is None or sizes <= {said.size, None})


def _report(said: Amended, target: Sequence[Kept], day: date) -> Report:
    """What she says as a report: of the size that was recorded, if she names none."""
    sizes = _sizes(target)
    size = said.size or (next(iter(sizes)) if len(sizes) == 1 else None)
    return Report(said.pieces, 0, size, day)


def _day_of(turn: Turn, reading: Reading) -> date:
    days = {one.date for portion in reading.portions for one in portion.reading.reports}
    return reading.day or (days.pop() if len(days) == 1 else turn.today)


async def _unusual(turn: Turn, new: Report) -> bool:
    usual = usual_day(
        await ledger.masks.latest_days(turn.db, turn.whose.id, turn.today, USUAL_DAYS), turn.whose.usual_pieces
    )
    return unusually_many([new], round(usual) if usual else None)


def _name(turn: Turn) -> Spoken:
    return turn.shown_as.get(turn.whose.id, clean(turn.whose.call_name))


async def _ask(turn: Turn, told: Report | tuple[Report, ...], groups: Sequence[Sequence[Kept]]) -> None:
    """Which of her records is meant: replace it, or all of them, add, or leave all as it is."""
    new = told if isinstance(told, tuple) else (told,)
    pieces = sum(one.pieces for one in new)
    whose, source = turn.whose.id, turn.source_id
    last, every = list(groups[-1]) if groups else [], [one for group in groups for one in group]
    add = Keep(reports=new, source=source, whose=whose)
    options = [
        Option(label, Replace(reports=new, moves=tuple(one.id for one in moves), source=source, whose=whose), args)
        for label, moves, args in (
            ("button-replace", last, {"pieces": _pieces(last)}),
            ("button-replace-all", every if len(groups) > 1 else [], {}),
        )
        if moves
    ]
    options.append(Option("button-add-as-well" if groups else "button-record", add, {"pieces": pieces}))
    options.append(Option("button-keep", Drop(stays=True, whose=whose)))
    key = "change-none" if not groups else "change-sure" if len(groups) == 1 else "change-which"
    total, shown = _pieces(every), {"last": _pieces(last)} if len(groups) > 1 else {}
    shown |= {"total": total} if groups else {}
    await turn.ask(Choice(source=source), key, options, name=_name(turn), pieces=pieces, **shown)


def for_another(reading: Reading) -> Reading:
    """A number that answers a question about a tailor: hers, whatever the coordinator calls it."""
    return replace(reading, mine=False)

"""Reports of finished masks: judged, kept, said back; asked about when in doubt."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.masks.saying_back import day_args, guesses, say_kept, say_raised, say_stands
from handlers.masks.using import with_material
from handlers.reading import Doubt, Reading, Report
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.phasing import Filling
from handlers.rules.plausibility import Accept, Confirm, Unclear, judge, possible
from handlers.speaking.passing_on import Forward, tell_coordinators
from handlers.talk.asked import AboutMasks
from handlers.talk.deeds import Drop, ForOther, Option
from handlers.talk.turn import Turn
from storage import ledger, orders
from storage.ledger import Kept, Move, Place, Reason, Thing
from storage.ledger.places import MADE, Shelf
from storage.spoken import Spoken
from storage.values import dataclass

SIZED = {"dewasa": "button-dewasa", "anak": "button-anak"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep(ForOther):
    """Record these reports, as coming from the message `source`; `handed`: she said that she hands the masks over.

    `total`: they make up what her day lacks to be so many.
    """

    reports: tuple[Report, ...]
    source: int
    handed: bool = False
    total: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replace(ForOther):
    """Record these reports in place of the moves with these numbers."""

    reports: tuple[Report, ...]
    moves: tuple[int, ...]
    source: int
    handed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichReport(AboutMasks):
    """Is this what she means, or how many are they?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAgain(AboutMasks):
    """Are these the same masks that were told of before? A plain no says that they are more."""

    pieces: int


async def report(turn: Turn, reading: Reading) -> None:
    """A report arrived: judge it, then keep it and say it back, or ask once."""
    if Doubt.DEFECTS_ONLY in reading.doubts:
        await turn.ask(WhichReport(source=turn.source_id), "report-defects-of", defects=reading.reports[0].defects)
        return
    match judge(reading, turn.usual):
        case Accept():
            moves = await keep(turn, reading.reports, handed=reading.handed)
            await say_kept(turn, "report-kept", reading.reports, moves)
        case Confirm(why):
            await ask_whether(turn, reading, why)
        case Unclear():
            await turn.ask(WhichReport(source=turn.source_id, day=reading.day), "report-how-many")


async def keep(
    turn: Turn,
    reports: Sequence[Report],
    *,
    source_id: int | None = None,
    reason: Reason = Reason.REPORT,
    handed: bool = False,
) -> list[Move]:
    """Write the moves of a report; the moves. `handed`: she said that she hands the masks over."""
    source = turn.source_id if source_id is None else source_id
    filling = Filling(await orders.rooms(turn.db))
    whose = turn.whose.id
    moves = [
        Move(
            thing=Thing.mask(one.size),
            quantity=quantity,
            from_place=MADE,
            to_place=place,
            phase_id=phase,
            work_date=one.date.isoformat(),
            reason=Reason.HANDED if handed else reason,
            person_id=whose,
            actor_id=turn.person.id,
            source_id=source,
            cause_id=turn.cause_id,
        )
        for one in sorted(reports, key=lambda one: one.date)
        for pieces, place in ((one.pieces - one.defects, Place.finished(whose)), (one.defects, Place.repair(whose)))
        for phase, quantity in filling.put(max(0, pieces), one.date)
    ]
    await ledger.append(turn.db, await with_material(turn, moves), turn.now)
    turn.did(reason)
    return moves


async def take_back(turn: Turn, kept: Sequence[Kept], reason: Reason) -> list[Move]:
    """Reverse masks that still count, with the material that went into them; the reversals of the masks.

    None, and a sentence, if some of them aren't hers any more: they were inspected, so a coordinator decides.
    """
    mended = await _mended_of(turn, kept)
    if not await ledger.waiting.all_there(turn.db, [one for one in kept if not mended or _is_good(one)]):
        if not turn.person.is_tailor:
            turn.reply("inspected-already")
            return []
        told = await tell_coordinators(turn, "inspected-told")
        turn.reply("inspected" if told else "no-coordinator")
        return []
    moves = [one.reversed(reason, turn.person.id, turn.cause_id) for one in kept]
    parts = await ledger.moves.parts_of(turn.db, [one.id for one in kept])
    back = [one.reversed(reason, turn.person.id, turn.cause_id) for one in [*mended, *parts]]
    await ledger.append(turn.db, [*back[: len(mended)], *moves, *back[len(mended) :]], turn.now)
    turn.did(reason)
    return moves


def _is_good(kept: Kept) -> bool:
    return kept.move.to_place.shelf is Shelf.FINISHED


async def _mended_of(turn: Turn, kept: Sequence[Kept]) -> list[Kept]:
    """Where some of these were told to be mended, and nobody has checked them since: what says so goes with them."""
    bad = [one for one in kept if not _is_good(one)]
    if not bad or await ledger.waiting.all_there(turn.db, bad):
        return []
    mended = await ledger.waiting.repaired(turn.db, kept[0].move.person_id, Reason.MENDED)
    taken_back = [one for one in mended if any(one.move.thing == each.move.thing for each in bad)]
    there = await ledger.moves.still_there(turn.db, [*taken_back, *bad])
    return taken_back if there and await ledger.waiting.all_there(turn.db, taken_back) else []


def reports_of(kept: Sequence[Kept]) -> tuple[Report, ...]:
    """What some moves of masks tell, as reports."""
    sums: dict[tuple[str, Thing], list[int]] = {}
    for move in (one.move for one in kept):
        cell = sums.setdefault((move.work_date, move.thing), [0, 0])
        cell[0] += move.quantity
        cell[1] += move.quantity if move.to_place.shelf is Shelf.REPAIR else 0
    return tuple(
        Report(pieces, defects, thing.size, date.fromisoformat(day)) for (day, thing), (pieces, defects) in sums.items()
    )


async def ask_whether(turn: Turn, reading: Reading, why: str, instead_of: Sequence[int] = ()) -> None:
    """Ask whether this is what she meant, the likeliest reading first; `instead_of` are moves that it would replace.

    `why` ends the key of the question: `unsure` (the words), `many` (the number), `none` (a correction of
    nothing), `again` (edited after it was undone).
    """
    options = [option_for(turn, reading.reports, reading, instead_of)]
    base = reading.reports[0]
    options += [_differing(option_for(turn, other, reading, instead_of), base, other) for other in reading.others]
    if Doubt.UNCLEAR in reading.doubts:
        options.append(Option("button-person", Forward(text=first_text(turn))))
    options.append(Option("button-no", Drop(stays=bool(instead_of))))
    doubt = reading.doubts[0] if reading.doubts else Doubt.VERY_MANY
    await turn.ask(
        WhichReport(reports=reading.reports, source=turn.source_id),
        "report-many" if doubt is Doubt.VERY_MANY and why == "unsure" else f"report-{why}",
        options,
        why=str(doubt),
        lines=guesses(turn, reading.reports),
    )


def option_for(turn: Turn, reports: Sequence[Report], reading: Reading, instead_of: Sequence[int] = ()) -> Option:
    """A button that keeps these reports, in place of some moves if there are any."""
    whose, handed = for_whom(turn), reading.handed
    keep_ = Keep(reports=tuple(reports), source=turn.source_id, whose=whose, handed=handed)
    replace_ = Replace(
        reports=tuple(reports), moves=tuple(instead_of), source=turn.source_id, whose=whose, handed=handed
    )
    return Option("button-pieces", replace_ if instead_of else keep_, {"pieces": sum(one.pieces for one in reports)})


def first_text(turn: Turn) -> Spoken:
    """What she wrote that is being asked about, which isn't always what she wrote last."""
    return turn.part.text if turn.part else turn.heard.cut(LONGEST_PASSED_ON)


def _differing(option: Option, base: Report, reports: Sequence[Report]) -> Option:
    """A button for a less likely reading says in what this differs."""
    one, pieces = reports[0], sum(report.pieces for report in reports)
    if one.size and one.size != base.size:
        return replace(option, label=SIZED[one.size], label_args={"pieces": pieces})
    if one.date != base.date:
        return replace(option, label="button-today", label_args={})
    return replace(option, label="button-only", label_args={"pieces": pieces})


async def ask_perhaps(turn: Turn, reading: Reading, *, story: bool = False) -> None:
    """A message that defeats the reader, but holds numbers: are they masks? `story`: one of them stands in a story."""
    options = [option_for(turn, one, reading) for one in reading.others]
    options.append(Option("button-person", Forward(text=first_text(turn))))
    options.append(Option("button-no", Drop(says="dropped-forward")))
    numbers = [one.pieces for (one,) in reading.others]
    key = "heard-story" if story else "heard-numbers" if len(numbers) > 1 else "heard-number"
    shown = dict(zip(("pieces", "second"), numbers, strict=False))
    await turn.ask(WhichReport(source=turn.source_id), key, options, **shown)


def for_whom(turn: Turn) -> int | None:
    """For which other tailor an option does something."""
    return turn.other.id if turn.other else None


async def ask_again(turn: Turn, asked: WhichReport, before: Sequence[Option]) -> None:
    """An old question, asked anew."""
    kept = [one.deed for one in before if isinstance(one.deed, Keep | Replace)]
    options = [Option("button-pieces", one, {"pieces": sum(report.pieces for report in one.reports)}) for one in kept]
    await turn.ask(
        asked,
        "report-unsure",
        [*options, Option("button-no", Drop())],
        why="other",
        lines=guesses(turn, asked.reports),
    )


async def ask_whether_same(turn: Turn, reading: Reading, day: date) -> None:
    """As many are recorded for a day: the same again, or as many more?"""
    more = option_for(turn, reading.reports, replace(reading, handed=True))
    pieces = sum(one.pieces for one in reading.reports)
    options = [
        Option("button-same", Drop(stays=True)),
        replace(more, label="button-more", label_args={"pieces": pieces}),
    ]
    asked = SameAgain(reports=reading.reports, source=turn.source_id, no=1, pieces=pieces)
    await turn.ask(asked, "report-same", options, pieces=pieces, **day_args(day, turn.answered_on))


async def keep_confirmed(turn: Turn, deed: Keep) -> None:
    """She confirmed a reading: keep it as coming from the message in which she wrote it."""
    if not turn.whose.is_tailor:
        turn.reply("stale-plain")
        return
    if not possible(deed.reports):
        await turn.ask(WhichReport(source=deed.source), "report-how-many")
        return
    already = await ledger.masks.from_source(turn.db, deed.source)
    if any(one.move.person_id == turn.whose.id for one in already):
        await say_stands(turn, "report-already")
        return
    reason = Reason.REPORT if deed.total is None else Reason.RAISED
    moves = await keep(turn, deed.reports, source_id=deed.source, reason=reason, handed=deed.handed)
    if deed.total is not None:
        await say_raised(turn, deed.reports, deed.total, moves)
    else:
        await say_kept(turn, "report-kept", deed.reports, moves)


def same(kept: Sequence[Kept], new: Sequence[Report]) -> bool:
    """Whether the new reading says what is kept already."""
    was: Counter[tuple[str, str, bool]] = Counter()
    for one in kept:
        was[one.move.thing, one.move.work_date, one.move.to_place.shelf is Shelf.REPAIR] += one.move.quantity
    now: Counter[tuple[str, str, bool]] = Counter()
    for report in new:
        thing, day = Thing.mask(report.size), report.date.isoformat()
        now[thing, day, False] += report.pieces - report.defects
        now[thing, day, True] += report.defects
    return was == now

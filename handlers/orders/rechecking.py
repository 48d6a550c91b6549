"""Held masks are checked again, piece by piece: good ones wait for a new sample, the others are scrap or stay held."""

from collections.abc import Sequence
from typing import Any

from handlers.orders import counting, finished
from handlers.reading.checks_said import Item, Result
from handlers.reading.samples_said import HeldChecked
from handlers.rules.bags import BagLine, Counted, HowMany, Unequal, WhichSize, counted
from handlers.rules.drawing import count, drawn, without
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import ledger, samples
from storage.ledger import Move, Reason
from storage.ledger.places import SCRAP, Shelf
from storage.samples import Sample
from storage.values import dataclass

DROPPED = "recheck-dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckHeld(Deed):
    """Check this batch again: what was said of it."""

    sample: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookHeld(Deed):
    """Book what was counted of held masks, of which so many were held; `sample`: of which batch."""

    lines: tuple[BagLine, ...]
    held: int
    sample: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoHeld(Deed):
    """Take such a count back."""

    recheck: int


async def said(turn: Turn, told: HeldChecked) -> None:
    """ "cek batch 3: 1900 bagus, 60 perbaiki, 40 buang"."""
    held = count(await finished.there(turn, Shelf.HELD))
    open_ = await finished.open_batches(turn.db)
    chosen = [one for one in open_ if told.number in (None, one[0].id)]
    if not held or (told.number is not None and not chosen):
        turn.reply("held-no-such" if told.number else "held-none", number=told.number or 0)
    elif len(chosen) > 1:
        options = [
            Option("button-batch", CheckHeld(sample=one.id, items=told.items), {"number": one.id}) for one, _ in chosen
        ]
        turn.reply("held-which", options=options, lines=finished.batch_lines(chosen))
    else:
        await _of(turn, told.items, chosen[0][0] if chosen else None, min(held, chosen[0][1]) if chosen else held)


async def of(turn: Turn, deed: CheckHeld) -> None:
    """A batch was chosen."""
    await said(turn, HeldChecked(deed.sample, deed.items))


async def _of(turn: Turn, items: Sequence[Item], sample: Sample | None, held: int) -> None:
    match counted(items, held):
        case Unequal(total=total, told=told):
            turn.reply("held-unequal", counted=total, named=told)
        case HowMany() | WhichSize():
            turn.reply("held-how", pieces=held)
        case Counted() as count_ if count_.pieces > held:
            turn.reply("held-fewer", counted=count_.pieces, pieces=held)
        case Counted() as count_:
            book_ = BookHeld(lines=count_.lines, held=held, sample=sample.id if sample else None)
            options = [Option("button-record", book_), Option("button-not-that", Drop(says=DROPPED))]
            await turn.ask(
                Choice(),
                "held-ask",
                options,
                number=sample.id if sample else 0,
                lines=counting.results_of(counting.inspected(count_.lines)),
                left=held - count_.pieces,
            )


async def book(turn: Turn, deed: BookHeld) -> None:
    """Good ones are ready for a new sample, rejected ones are scrap, and what is to be mended stays held."""
    cells = await finished.there(turn, Shelf.HELD)
    sample = await samples.by_id(turn.db, deed.sample) if deed.sample else None
    left = min(count(cells), await samples.left_held(turn.db, sample)) if sample else count(cells)
    if left != deed.held:
        turn.reply("held-changed", pieces=left)
        return
    moves: list[Move] = []
    for line in sorted(deed.lines, key=lambda one: one.size is None):
        taken = drawn(cells, line.pieces, line.size)
        if count(taken) < line.pieces:
            turn.reply("held-size", pieces=count(taken), size=line.size or "any")
            return
        cells = without(cells, taken)
        if line.result is not Result.MEND:
            good = line.result is Result.GOOD
            moves += [
                finished.move(turn, one, one.place, one.place.on(Shelf.READY) if good else SCRAP, Reason.RECHECKED)
                for one in taken
            ]
    await ledger.append(turn.db, moves, turn.now)
    lines = await counting.with_own_faults(turn.db, deed.lines)
    number = await samples.keep_recheck(
        turn.db,
        lines,
        sample_id=deed.sample,
        checked_by=turn.person.id,
        checked_as=finished.role(turn),
        cause_id=turn.cause_id,
        day=turn.today,
        now=turn.now,
    )
    turn.did("recheck")
    gone = sum(one.pieces for one in deed.lines if one.result is not Result.MEND)
    shown: list[list[Any]] = counting.results_of(lines)
    options = [Option("button-undo", UndoHeld(recheck=number))]
    turn.reply("held-booked", options=options, told=Told.HELD_CHECKED, lines=shown, left=left - gone)


async def undo(turn: Turn, deed: UndoHeld) -> None:
    """Whoever counted takes it back, until something stands on it."""
    found = await samples.recheck(turn.db, deed.recheck)
    if found is None or found.checked_by != turn.person.id:
        turn.reply("stale-plain")
    elif found.undone:
        turn.reply("held-undone-before")
    elif not await finished.take_back(turn, found.cause_id, Reason.SAMPLE_UNDONE, (Reason.RECHECKED,)):
        turn.reply("held-stands")
    else:
        await samples.undo_recheck(turn.db, found.id, turn.person.id)
        turn.did("recheck undone")
        turn.reply("held-undone")


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after such a count was booked: whether there was one."""
    found = await samples.latest_recheck_by(turn.db, turn.person.id)
    if found is None or not await turn.was_told(Told.HELD_CHECKED):
        return False
    await undo(turn, UndoHeld(recheck=found.id))
    return True

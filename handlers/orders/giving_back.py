"""The buyer gives masks back, or got fewer: a new document about the old one, which is never changed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from handlers.orders import handing, signing
from handlers.reading.handing_said import BackTold, sizes_said
from handlers.rules.limits import LONGEST_REASON
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import handovers
from storage.database import Database
from storage.handovers import HANDOVER, RETURN, SHORTAGE, SIGNED, VOID, Handover, Line, New
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BackSizesAsked(Asked):
    """How many of each size came back, or were missing?"""

    must_be_last: ClassVar[bool] = True
    refused: str | None = "handover-not-made"

    about: int
    pieces: int
    missed: bool
    why: Spoken | None = None


async def said(turn: Turn, told: BackTold) -> None:
    """ "Dinas kembalikan 20 dari BAST 3: jahitan lepas", "Dinas terima kurang 5"."""
    signed = [one for one in await handovers.everything(turn.db) if one.kind == HANDOVER and one.state == SIGNED]
    about = await signing.numbered(turn, told.number, signed)
    if about is None:
        turn.reply("handover-none-signed" if told.number is None else "handover-not-signed", number=told.number or 0)
    elif not told.pieces:
        turn.reply("handover-back-how-many", number=Spoken(about.number))
    else:
        await _make(turn, told, about)


async def _make(turn: Turn, told: BackTold, about: Handover) -> None:
    lines = await still_with_buyer(turn.db, about)
    if told.got:
        there = sum(one.pieces for one in lines)
        missing = there - (told.pieces or 0)
        if missing <= 0:
            turn.reply("handover-back-too-many", number=Spoken(about.number), pieces=there, back=told.pieces or 0)
            return
        told = replace(told, pieces=missing)
    wanted: dict[str | None, int] = {None: told.pieces or 0}
    if told.sizes:
        wanted = dict(told.sizes.items())
    elif len({one.size for one in lines}) > 1 and (told.pieces or 0) < sum(one.pieces for one in lines):
        await _ask_sizes(turn, told, about, lines)
        return
    back: list[Line] = []
    for size, pieces in wanted.items():
        taken = _drawn(_less(lines, back), pieces, size)
        if sum(one.pieces for one in taken) < pieces:
            there = sum(one.pieces for one in lines)
            turn.reply("handover-back-too-many", number=Spoken(about.number), pieces=there, back=told.pieces or 0)
            return
        back += taken
    new = New(
        kind=SHORTAGE if told.missed else RETURN,
        order_id=about.order_id,
        buyer=about.buyer,
        sampled=about.sampled,
        dated=turn.today,
        lines=back,
        about_id=about.id,
        said=told.why.cut(LONGEST_REASON) if told.why else None,
    )
    made = await handing.draft(turn, new)
    kind = "missed" if told.missed else "back"
    await handing.say_made(turn, made, f"handover-{kind}-made", f"handover-{kind}-made-told")


async def _ask_sizes(turn: Turn, told: BackTold, about: Handover, lines: Sequence[Line]) -> None:
    options = [Option("button-not-that", Drop(says="handover-not-made"))]
    pieces = told.pieces or 0
    asked = BackSizesAsked(about=about.id, pieces=pieces, missed=told.missed, why=told.why)
    there: Counter[str] = Counter()
    for one in lines:
        there[one.size or handing.ANY] += one.pieces
    await turn.ask(asked, "handover-back-sizes", options, pieces=pieces, have=handing.by_size(there))


async def sizes_written(turn: Turn, question: Question[BackSizesAsked]) -> bool:
    """ "dewasa 2, anak 1": whether it says how many of each size came back, or were missing."""
    asked = question.asked
    sizes = sizes_said(turn.heard, asked.pieces)
    if not sizes:
        return False
    if sum(sizes.values()) != asked.pieces:
        turn.reply("handover-unequal", pieces=asked.pieces, sizes=sum(sizes.values()))
        return True
    await turn.close_question()
    about = await handovers.by_id(turn.db, asked.about)
    if about is None or about.state != SIGNED:
        turn.reply("stale-plain")
        return True
    told = BackTold(missed=asked.missed, number=about.serial, pieces=asked.pieces, sizes=sizes, why=asked.why)
    await _make(turn, told, about)
    return True


async def still_with_buyer(db: Database, about: Handover) -> list[Line]:
    """What a document handed over, without what other documents say came back or was missing."""
    lines = await handovers.lines_of(db, about.id)
    for one in await handovers.everything(db):
        if one.about_id == about.id and one.state != VOID:
            lines = _less(lines, await handovers.lines_of(db, one.id))
    return lines


def _drawn(lines: Sequence[Line], pieces: int, size: str | None) -> list[Line]:
    """So many of a size (None: of any), the last ones first; fewer, where there are fewer."""
    taken = []
    for one in reversed(lines):
        part = min(pieces, one.pieces) if size in (None, one.size) else 0
        if part:
            taken.append(_part(one, part))
            pieces -= part
    return taken


def _less(lines: Sequence[Line], gone: Sequence[Line]) -> list[Line]:
    """Lines without what is gone of them."""
    needed: Counter[tuple[object, ...]] = Counter()
    for one in gone:
        needed[_key(one)] += one.pieces
    left = []
    for one in lines:
        part = min(needed[_key(one)], one.pieces)
        needed[_key(one)] -= part
        if one.pieces > part:
            left.append(_part(one, one.pieces - part))
    return left


def _key(one: Line) -> tuple[object, ...]:
    return one.size, one.cell.place, one.cell.thing, one.cell.phase_id


def _part(one: Line, pieces: int) -> Line:
    return replace(one, cell=replace(one.cell, pieces=pieces))

"""The buyer gives masks back, or got fewer: a new document about the old one, which is never changed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from handlers.orders import handing, signing
from handlers.reading.handing_said import BackTold
from handlers.rules.limits import LONGEST_REASON
from handlers.talk.turn import Turn
from storage import handovers
from storage.database import Database
from storage.handovers import HANDOVER, RETURN, SHORTAGE, SIGNED, VOID, Handover, Line, New
from storage.spoken import Spoken


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

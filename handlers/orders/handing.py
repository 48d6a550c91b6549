"""Masks are to go to the buyer: a document with a number is made, of what may be handed over; nothing moves yet."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from handlers.masks import for_others
from handlers.orders import documents, finished
from handlers.reading.handing_said import HandTold, sizes_said
from handlers.reading.names import clean
from handlers.rules.drawing import count, drawn_by_size
from handlers.rules.numbering import USUAL, number_of
from handlers.rules.waits import DATED_AHEAD, DATED_BACK
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import audit, handovers, ledger, orders, people
from storage.handovers import HANDOVER, Handover, Line, New
from storage.ledger.lots import Cell
from storage.ledger.places import Shelf
from storage.orders import Order
from storage.spoken import Spoken
from storage.values import dataclass

PATTERN = "bast-number"


@dataclass(frozen=True, slots=True)
class OfSize:
    """So many of a size, or of `ANY`."""

    size: str
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand(Deed):
    """Make a document of so many masks of each size."""

    order: int
    wanted: tuple[OfSize, ...] = ()
    pack_of: int | None = None
    filters: bool = False
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Deed):
    """A document is signed."""

    handover: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSigned(Deed):
    """It isn't, yet."""

    handover: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidIt(Deed):
    """A document is void."""

    handover: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SizesAsked(Asked):
    """How many of each size go?"""

    must_be_last: ClassVar[bool] = True
    refused: str | None = "handover-not-made"

    hand: Hand


ANY = "any"
# What a buyer may be called beside its name.
PLACES = frozenset(
    ("kantor", "dinas", "pihak", "bagian", "orang", "bapak", "ibu", "pemesan", "pembeli", "kepala", "bidang", "kota")
)


async def said(turn: Turn, told: HandTold) -> bool:
    """ "serahkan 2000 ke Dinas KOPINDAG (dewasa 1500, anak 500)"; whether it was about masks for a buyer."""
    known = await orders.everything(turn.db)
    meant = of_buyer(known, told.buyer)
    if not meant:
        return await _nobody(turn, told, known)
    if told.pieces and told.sizes and sum(told.sizes.values()) != told.pieces:
        turn.reply("handover-unequal", pieces=told.pieces, sizes=sum(told.sizes.values()))
        return True
    if told.on and not turn.today - DATED_BACK <= told.on <= turn.today + DATED_AHEAD:
        turn.reply("handover-day", date=told.on.isoformat())
        return True
    free = {one.id: await may_go(turn, one) for one in meant}
    order = next((one for one in meant if count(free[one.id]) >= (told.pieces or 1)), None)
    order = order or max(meant, key=lambda one: count(free[one.id]))
    sizes = told.sizes or ({ANY: told.pieces} if told.pieces else {})
    deed = Hand(order=order.id, wanted=_wanted(sizes), pack_of=told.pack_of, filters=told.filters, on=told.on)
    if told.pieces and not told.sizes and _leaves_sizes_open(free[order.id], told.pieces):
        await _ask_sizes(turn, deed, free[order.id], told.pieces)
    elif told.pieces:
        await make(turn, deed)
    else:
        await _how_many(turn, order, deed, free[order.id])
    return True


def _leaves_sizes_open(free: Sequence[Cell], pieces: int) -> bool:
    """Whether so many of some masks may be more of one size or of another."""
    return pieces < count(free) and len(set(sums(free)) - {ANY}) > 1


async def _ask_sizes(turn: Turn, deed: Hand, free: Sequence[Cell], pieces: int) -> None:
    options = [Option("button-not-that", Drop(says="handover-not-made"))]
    await turn.ask(SizesAsked(hand=deed), "handover-which-sizes", options, pieces=pieces, have=by_size(sums(free)))


async def sizes_written(turn: Turn, question: Question[SizesAsked]) -> bool:
    """ "dewasa 1500, anak 500", "anak 500 sisanya dewasa": whether it says how many of each size."""
    hand = question.asked.hand
    pieces = sum(one.pieces for one in hand.wanted)
    sizes = sizes_said(turn.heard, pieces)
    if not sizes:
        return False
    if sum(sizes.values()) != pieces:
        turn.reply("handover-unequal", pieces=pieces, sizes=sum(sizes.values()))
        return True
    await turn.close_question()
    await make(turn, replace(hand, wanted=_wanted(sizes)))
    return True


def _wanted(sizes: Mapping[str, int]) -> tuple[OfSize, ...]:
    return tuple(OfSize(size, pieces) for size, pieces in sizes.items())


def of_buyer(known: Sequence[Order], named: str) -> list[Order]:
    """The orders of a buyer whose name is written, or a part of it; open ones before closed ones."""
    words = set(named.casefold().replace(".", " ").split())
    found = [one for one in known if one.buyer and words <= set(one.buyer.casefold().replace(".", " ").split())]
    if not found and words:
        found = [one for one in known if one.buyer and set(one.buyer.casefold().split()) <= words]
    if not found:
        # "kantor dinas": a word of a name, where no other buyer has it, and nothing that names another.
        found = [
            one
            for one in known
            if one.buyer
            and {*one.buyer.casefold().split()} & words
            and words <= {*one.buyer.casefold().split(), *PLACES}
        ]
        found = found if len({one.buyer for one in found}) == 1 else []
    return sorted(found, key=lambda one: one.closed_on is not None)


async def _nobody(turn: Turn, told: HandTold, known: Sequence[Order]) -> bool:
    """No order has such a buyer."""
    buyers = list(dict.fromkeys(one.buyer for one in known if one.buyer))
    around = [*await for_others.around(turn), *await people.everyone(turn.db)]
    words = set(told.buyer.casefold().split())
    if words and any(words & {*one.name.casefold().split(), *one.call_name.casefold().split()} for one in around):
        return False
    if buyers:
        turn.reply("handover-which-buyer", buyer=clean(told.buyer), names=Spoken(", ".join(buyers)))
    else:
        turn.reply("handover-no-buyer")
    return True


async def _how_many(turn: Turn, order: Order, deed: Hand, free: Sequence[Cell]) -> None:
    if not free:
        turn.reply("handover-nothing", **await _waits(turn, order))
        return
    all_ = replace(deed, wanted=_wanted(sums(free)))
    options = [Option("button-all-of", all_, {"pieces": count(free)})]
    turn.reply(
        "handover-how-many", options=options, pieces=count(free), buyer=Spoken(order.buyer), **finished.sized(free)
    )


async def may_go(turn: Turn, order: Order) -> list[Cell]:
    """What may be handed over for an order: its own masks, then those that are in no phase."""
    free = await finished.free(turn)
    fits = [one for one in free if one.order_id in (order.id, None)]
    return [one for one in fits if one.place.shelf is Shelf.RELEASED or not order.terms.sample]


async def _waits(turn: Turn, order: Order) -> dict[str, Any]:
    """How many wait for a sample, where the order asks for one, and how many other documents hold."""
    ready = await finished.there(turn, Shelf.READY)
    waiting = count([one for one in ready if one.order_id in (order.id, None)]) if order.terms.sample else 0
    return {"waiting": waiting, "drafted": count(await handovers.in_drafts(turn.db))}


def sums(cells: Sequence[Cell]) -> dict[str, int]:
    """How many of each size."""
    found: Counter[str] = Counter()
    for one in cells:
        found[one.thing.size or ANY] += one.pieces
    return dict(found)


async def make(turn: Turn, deed: Hand) -> None:
    """A draft, if so many may go; else what is short."""
    order = next((one for one in await orders.everything(turn.db) if one.id == deed.order), None)
    if order is None:
        turn.reply("stale-plain")
        return
    free = await may_go(turn, order)
    wanted = {None if one.size == ANY else one.size: one.pieces for one in deed.wanted}
    found = drawn_by_size(free, dict(sorted(wanted.items(), key=lambda one: one[0] is None)))
    short = {size: wanted[size] - count(cells) for size, cells in found.items() if count(cells) < wanted[size]}
    if short:
        await _say_short(turn, deed, order, found, short)
        return
    lines = [Line(size=size or one.thing.size, cell=one) for size, cells in found.items() for one in cells]
    pieces = sum(one.pieces for one in lines)
    new = New(
        kind=HANDOVER,
        order_id=order.id,
        buyer=order.buyer,
        sampled=bool(order.terms.sample),
        dated=deed.on or turn.today,
        lines=lines,
        pack_of=deed.pack_of,
        filters=pieces if deed.filters else None,
    )
    made = await draft(turn, new)
    await say_made(turn, made, "handover-made", "handover-made-told")


async def _say_short(
    turn: Turn, deed: Hand, order: Order, found: Mapping[str | None, list[Cell]], short: Mapping[str | None, int]
) -> None:
    there = {size or ANY: count(cells) for size, cells in found.items() if cells}
    if not there:
        turn.reply("handover-nothing", **await _waits(turn, order))
        return
    less = replace(deed, wanted=_wanted(there))
    options = [Option("button-all-of", less, {"pieces": sum(there.values())})]
    turn.reply(
        "handover-short",
        options=options,
        pieces=sum(there.values()),
        have=by_size(there),
        short=by_size({size or ANY: pieces for size, pieces in short.items()}),
        **await _waits(turn, order),
    )


def by_size(found: Mapping[str, int]) -> dict[str, Any]:
    """ "dewasa 60, anak 30"; of masks without a size only how many."""
    only = {"size": "all"} if set(found) == {ANY} else {}
    return listed([["handover-size", {"size": size, "pieces": pieces, **only}] for size, pieces in found.items()])


async def draft(turn: Turn, new: New) -> Handover:
    """Keep a document with the next number of its year."""
    serial = await handovers.next_serial(turn.db, new.dated.year)
    pattern = await audit.recall(turn.db, PATTERN) or USUAL
    number = number_of(pattern, serial, new.dated, new.kind)
    made = await handovers.make(
        turn.db, new, serial, number, turn.person.id, finished.role(turn), turn.cause_id, turn.now
    )
    turn.did("handover")
    found = await handovers.by_id(turn.db, made)
    if found is None:
        raise LookupError("a document that was just kept is gone")
    return found


async def say_made(turn: Turn, made: Handover, key: str, told_key: str) -> None:
    """What it says, the paper itself, and to the others that there is something to sign."""
    lines = await handovers.lines_of(turn.db, made.id)
    args: dict[str, Any] = {
        "number": Spoken(made.number),
        "pieces": made.pieces,
        "buyer": Spoken(made.buyer),
        "sizes": by_size(sums([replace(one.cell, thing=ledger.Thing.mask(one.size)) for one in lines])),
        "date": made.dated.isoformat(),
        "packs": made.pieces // made.pack_of if made.pack_of else 0,
        "loose": made.pieces % made.pack_of if made.pack_of else 0,
        "of": made.pack_of or 0,
        "filters": made.filters or 0,
    }
    options = [Option("button-signed", Sign(handover=made.id)), Option("button-void", VoidIt(handover=made.id))]
    turn.reply(key, options=options, told=Told.HANDOVER_MADE, **args)
    await documents.send(turn, made)
    await finished.tell_others(
        turn,
        told_key,
        [one.cell for one in lines],
        topic="handover",
        options=[Option("button-signed", Sign(handover=made.id))],
        by=clean(turn.person.call_name),
        **args,
    )

"""A document is signed by both sides: only then its masks move. Whoever made it isn't the only one who says so."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.orders import finished, showing
from handlers.orders.handing import NotSigned, Sign, VoidIt
from handlers.reading.names import clean
from handlers.rules.drawing import count, without
from handlers.rules.permissions import may_run_store
from handlers.talk.deeds import Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import handovers, ledger
from storage.handovers import DRAFT, HANDOVER, RETURN, SIGNED, VOID, Handover, Line
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.places import BUYER, LOST, OWN, USED, Shelf
from storage.people import Role
from storage.spoken import Spoken

MOVED = (Reason.HANDED_OVER, Reason.BUYER_RETURNED, Reason.BUYER_MISSED, Reason.USED)


async def runs(turn: Turn, document: Handover) -> bool:
    """Whether this person decides about a document: about some of the masks that it is of, or it is a lead's."""
    if document.made_as == Role.LEAD:
        return True
    lines = await handovers.lines_of(turn.db, document.id)
    return any(may_run_store(turn.person, one.cell.place.workshop) for one in lines)


async def numbered(turn: Turn, number: int | None, among: Sequence[Handover]) -> Handover | None:
    """The latest of some documents, or the latest with this number."""
    found = [one for one in among if number in (None, one.serial) and await runs(turn, one)]
    return found[-1] if found else None


async def said(turn: Turn, number: int | None, *, sure: bool, seen: showing.Seen | None = None) -> bool:
    """ "sudah diserahkan", "BAST 3 sudah ditandatangani": the latest draft, or that one; whether there is any."""
    found = await numbered(turn, number, await handovers.drafts(turn.db))
    if found is None:
        before = await numbered(turn, number, await handovers.everything(turn.db)) if number or sure else None
        if before and before.state == SIGNED and seen:
            await _shown_later(turn, before, seen)
        elif before:
            say_state(turn, before)
        elif sure:
            turn.reply("handover-none-open" if number is None else "handover-unknown", number=number or 0)
        return sure or before is not None
    await signed(turn, found, seen)
    return True


async def sign(turn: Turn, deed: Sign) -> None:
    """The button under a document."""
    found = await handovers.by_id(turn.db, deed.handover)
    if found is None or not await runs(turn, found):
        turn.reply("stale-plain")
    elif found.state != DRAFT:
        say_state(turn, found)
    else:
        await signed(turn, found)


async def _shown_later(turn: Turn, document: Handover, seen: showing.Seen) -> None:
    """The photo of a paper that was said to be signed before."""
    await showing.keep_paper(turn, document.id, seen)
    turn.did("handover-photo")
    turn.reply("handover-photo-signed", number=Spoken(document.number), serial=document.serial)


def say_state(turn: Turn, document: Handover) -> None:
    """That it is signed, or void, already."""
    key = "handover-void-before" if document.state == VOID else "handover-signed-before"
    turn.reply(key, number=Spoken(document.number))


async def not_signed(turn: Turn, deed: NotSigned) -> None:
    """Another says that it isn't signed yet."""
    found = await handovers.by_id(turn.db, deed.handover)
    if found is None or found.state != DRAFT or found.claimed_by in (None, turn.person.id):
        turn.reply("stale-plain")
        return
    turn.did("handover-not-yet")
    turn.reply("handover-not-yet", number=Spoken(found.number))
    by, number = clean(turn.person.call_name), Spoken(found.number)
    await turn.tell_person(found.claimed_by, "handover-not-yet-told", topic="handover", by=by, number=number)


async def signed(turn: Turn, document: Handover, seen: showing.Seen | None = None) -> None:
    """It is signed; by its maker's word alone it isn't."""
    if seen:
        await showing.keep_paper(turn, document.id, seen)
    me, number = turn.person, Spoken(document.number)
    if me.id == document.made_by:
        await handovers.claim(turn.db, document.id, me.id)
        turn.did("handover-claimed")
        options = [
            Option("button-handed-over", Sign(handover=document.id)),
            Option("button-not-handed", NotSigned(handover=document.id)),
        ]
        told = await finished.tell_others(
            turn,
            "handover-claimed-told",
            [one.cell for one in await handovers.lines_of(turn.db, document.id)],
            topic="handover",
            options=options,
            by=clean(me.call_name),
            number=number,
            pieces=document.pieces,
            buyer=Spoken(document.buyer),
            kind=document.kind,
        )
        turn.reply("handover-claimed" if told else "handover-claimed-nobody", number=number)
        return
    lines = await handovers.lines_of(turn.db, document.id)
    moves = await _moves(turn, document, lines)
    if moves is None:
        turn.reply("handover-gone", number=number)
        return
    await handovers.sign(turn.db, document.id, me.id, finished.role(turn), turn.today, turn.cause_id)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("handover-signed")
    args: dict[str, Any] = {"number": number, "pieces": document.pieces, "buyer": Spoken(document.buyer)}
    args["kind"] = document.kind
    turn.reply("handover-signed", **args)
    await turn.tell_person(document.made_by, "handover-signed-told", topic="handover", by=clean(me.call_name), **args)


async def _moves(turn: Turn, document: Handover, lines: Sequence[Line]) -> list[Move] | None:
    """What a document moves; None if some of it isn't there any more."""
    cells = [one.cell for one in lines]
    if document.kind == HANDOVER:
        there = await ledger.lots.at(turn.db, Shelf.READY, Shelf.RELEASED)
        if count(there) - count(without(there, cells)) < count(cells):
            return None
        moves = [finished.move(turn, one, one.place, BUYER, Reason.HANDED_OVER) for one in cells]
        return [*moves, *await _filters(turn, document, cells[0].place)]
    if document.kind == RETURN:
        return [finished.move(turn, one, BUYER, one.place.on(Shelf.HELD), Reason.BUYER_RETURNED) for one in cells]
    return [finished.move(turn, one, BUYER, LOST, Reason.BUYER_MISSED) for one in cells]


async def _filters(turn: Turn, document: Handover, place: Place) -> list[Move]:
    """The filters that go with the masks leave the store; of those that it doesn't know nothing is short."""
    if not document.filters:
        return []
    store = place.on(Shelf.STORE)
    held = sum(one.quantity for one in await ledger.goods.at(turn.db, store) if one.item == "filter")
    parts = ((min(held, document.filters), store), (max(0, document.filters - held), OWN))
    return [
        Move(
            thing=Thing.material("filter"),
            quantity=pieces,
            from_place=source,
            to_place=USED,
            work_date=turn.today.isoformat(),
            reason=Reason.USED,
            person_id=turn.person.id,
            actor_id=turn.person.id,
            cause_id=turn.cause_id,
        )
        for pieces, source in parts
        if pieces > 0
    ]


# Void


async def void_said(turn: Turn, number: int | None) -> None:
    """ "batalkan BAST 3"."""
    open_ = [one for one in await handovers.everything(turn.db) if one.state != VOID]
    found = await numbered(turn, number, open_)
    if found is None:
        before = await numbered(turn, number, await handovers.everything(turn.db)) if number else None
        if before:
            say_state(turn, before)
        else:
            turn.reply("handover-unknown" if number else "handover-none", number=number or 0)
        return
    await void(turn, VoidIt(handover=found.id))


async def void(turn: Turn, deed: VoidIt) -> None:
    """A draft is void at once; a signed one when a second person agrees, and then its masks come back."""
    found = await handovers.by_id(turn.db, deed.handover)
    if found is None or not await runs(turn, found):
        turn.reply("stale-plain")
    elif found.state == VOID:
        say_state(turn, found)
    elif found.state == SIGNED:
        await _void_signed(turn, found)
    else:
        await handovers.void(turn.db, found.id, turn.person.id, turn.today)
        turn.did("handover-void")
        turn.reply("handover-voided", number=Spoken(found.number))
        if found.made_by != turn.person.id:
            await _tell_void(turn, found)


async def _void_signed(turn: Turn, document: Handover) -> None:
    me, number = turn.person, Spoken(document.number)
    about = [one for one in await handovers.everything(turn.db) if one.about_id == document.id and one.state != VOID]
    if about:
        turn.reply("handover-stands", number=number, other=Spoken(about[-1].number))
        return
    if document.void_asked_by in (None, me.id):
        await handovers.ask_to_void(turn.db, document.id, me.id)
        turn.did("handover-void-asked")
        told = await finished.tell_others(
            turn,
            "handover-void-asked-told",
            [one.cell for one in await handovers.lines_of(turn.db, document.id)],
            topic="handover",
            options=[Option("button-void", VoidIt(handover=document.id))],
            by=clean(me.call_name),
            number=number,
            pieces=document.pieces,
            buyer=Spoken(document.buyer),
        )
        turn.reply("handover-void-asked" if told else "handover-claimed-nobody", number=number)
        return
    if not await finished.take_back(turn, document.signed_cause or 0, Reason.VOIDED, MOVED):
        turn.reply("handover-gone", number=number)
        return
    await handovers.void(turn.db, document.id, me.id, turn.today)
    turn.did("handover-void")
    turn.reply("handover-voided", number=number)
    await _tell_void(turn, replace(document, made_by=document.void_asked_by))


async def _tell_void(turn: Turn, document: Handover) -> None:
    by, number = clean(turn.person.call_name), Spoken(document.number)
    await turn.tell_person(document.made_by, "handover-voided-told", topic="handover", by=by, number=number)


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after a document was made: whether there was one."""
    found = await handovers.latest_by(turn.db, turn.person.id)
    if found is None or found.state != DRAFT or not await turn.was_told(Told.HANDOVER_MADE):
        return False
    await void(turn, VoidIt(handover=found.id))
    return True

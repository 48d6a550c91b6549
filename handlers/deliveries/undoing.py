"""Taking back what was last said of material: a receipt, what was given back or on, what was spoilt, goods in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.requests.measures import Amount, goods_listed, summed
from handlers.requests.standing import lines_of
from handlers.rules.permissions import may_run_store
from handlers.rules.waits import LATELY
from handlers.talk.deeds import Deed
from handlers.talk.turn import Turn
from storage import agreements, ledger, materials, outbox, requests, shipments
from storage.ledger import Kept, Reason
from storage.ledger.places import Shelf
from storage.shipments import Shipment
from storage.values import dataclass

# What somebody told by themselves; what two agreed on, and loans, are set right by telling anew.
OWN_WORDS = frozenset(
    (
        Reason.RECEIVED,
        Reason.SPOILT,
        Reason.BEYOND,
        Reason.OFFCUTS,
        Reason.CUT,
        Reason.SENT,
        Reason.SENT_AND_RECEIVED,
        Reason.GOODS_IN,
        Reason.COUNTED,
        Reason.SCRAP,
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoMaterial(Deed):
    """Take back what a message told of material."""

    cause: int


async def undo_latest(turn: Turn) -> bool:
    """ "batal": whether what she told last is about material; then it is taken back, if it still can be."""
    cause = await ledger.moves.last_cause(turn.db, turn.person.id, turn.today - LATELY)
    if await agreements.withdraw_since(turn.db, turn.person.id, cause or 0):
        turn.did("agreement-withdrawn")
        turn.reply("agreement-withdrawn")
        return True
    if not turn.person.is_tailor and cause != await outbox.last_answered(turn.db, turn.channel, turn.address):
        # What was said last wasn't about this, so that something older would be undone unseen.
        return False
    kept = await ledger.goods.moved_by(turn.db, cause) if cause else []
    if not cause or not kept or await ledger.masks.caused_by(turn.db, cause):
        # Masks of the same message are taken back first.
        return False
    await _undo(turn, cause, kept)
    return True


async def undo(turn: Turn, deed: UndoMaterial) -> None:
    """The button under what was told of material."""
    kept = await ledger.goods.moved_by(turn.db, deed.cause)
    if any(one.move.actor_id == turn.person.id for one in kept):
        await _undo(turn, deed.cause, kept)
    else:
        turn.reply("undo-material-before", lines=await _lines(turn))


async def _lines(turn: Turn) -> list[list[Any]]:
    return await lines_of(turn, turn.person) if turn.person.is_tailor else []


async def _undo(turn: Turn, cause: int, kept: Sequence[Kept]) -> None:
    """Take all of it back, if it is still where it went and nobody has spoken of it since."""
    places = [place for one in kept for place in (one.move.from_place, one.move.to_place)]
    stores = [place.workshop for place in places if place.shelf is Shelf.STORE]
    if not all(may_run_store(turn.person, workshop) for workshop in stores):
        turn.reply("stale-plain")
        return
    moves = [one.reversed(Reason.UNDO, turn.person.id, turn.cause_id) for one in reversed(kept)]
    about = await shipments.of_cause(turn.db, cause)
    spoken_of = [one for one in about if await shipments.was_told_since(turn.db, one.id, cause)]
    own = all(one.move.reason in OWN_WORDS for one in kept)
    if spoken_of or not own or not await ledger.moves.still_there(turn.db, kept):
        turn.did("undo-refused")
        tailor = str(turn.person.is_tailor).lower()
        turn.reply("undo-material-late", tailor=tailor, lines=await _lines(turn))
        return
    await ledger.append(turn.db, moves, turn.now)
    for shipment in about:
        await _reopen(turn, shipment, cause)
    turn.did("material-undone")
    told = [one.move for one in kept if one.move.reason is not Reason.BEYOND]
    goods = [Amount(one.thing.name, "", one.quantity) for one in told]
    words = goods_listed(summed(goods), await materials.packs(turn.db))
    turn.reply("undo-material", goods=words, lines=await _lines(turn))


async def _reopen(turn: Turn, shipment: Shipment, cause: int) -> None:
    """Goods that hadn't arrived after all are on their way again; goods that weren't sent are back."""
    if shipment.sent_cause == cause:
        goods = [replace(line, back=line.back + line.open) for line in shipment.goods]
        await shipments.settle(turn.db, shipment.id, goods, turn.person.id, turn.cause_id, turn.now)
        await _not_sent(turn, shipment)
        return
    arrived = await shipments.received_by(turn.db, shipment.id, cause)
    goods = [replace(one, received=one.received - arrived.get((one.item, one.colour), 0)) for one in shipment.goods]
    if shipment.to_person != turn.person.id:
        await turn.tell_person(shipment.to_person, "receipt-undone-told", topic="coming")
    state = shipments.on_its_way(shipment.courier_id)
    await shipments.settle(turn.db, shipment.id, goods, turn.person.id, turn.cause_id, turn.now, state=state)


async def _not_sent(turn: Turn, shipment: Shipment) -> None:
    """What was said to be on its way isn't: its request is where it was, and who waits for it hears."""
    if shipment.request_id:
        await requests.unsend(turn.db, shipment.request_id)
    goods = [Amount(one.item, one.colour, one.open) for one in shipment.goods if one.open]
    words = goods_listed(goods, await materials.packs(turn.db))
    for number in (shipment.to_person, shipment.courier_id):
        await turn.tell_person(number, "not-sent-told", topic="coming", goods=words)
    if shipment.to_workshop is not None:
        where, but = shipment.to_workshop, turn.person.id
        await turn.tell_deciders(where, "not-sent-told", topic="coming", but=but, goods=words)

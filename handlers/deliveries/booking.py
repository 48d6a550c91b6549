"""What arrived is booked: hers from then on; what differs from what was sent is asked about, never blamed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from handlers.deliveries.missing import ask_about_rest, tell_of_more
from handlers.deliveries.on_the_way import goods_open, who_gets
from handlers.deliveries.undoing import UndoMaterial
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, by_item, goods_listed, moves_of
from handlers.requests.standing import lines_of
from handlers.talk.deeds import Option
from handlers.talk.turn import Turn
from handlers.words import Listed
from storage import ledger, materials, shipments
from storage.ledger import Reason
from storage.people import Person
from storage.shipments import Goods, Shipment


def all_of(shipment: Shipment) -> list[Goods]:
    """Goods of which all that was open has arrived."""
    return [replace(one, received=one.received + one.open) for one in shipment.goods]


async def arrive(turn: Turn, shipment: Shipment, goods: Sequence[Goods] | None = None) -> list[Amount]:
    """Book what arrived of a shipment, all of it if it isn't said; what is new of it."""
    goods = all_of(shipment) if goods is None else goods
    was = {(one.item, one.colour): one.received for one in shipment.goods}
    new = [Amount(one.item, one.colour, one.received - was[one.item, one.colour]) for one in goods]
    new = [one for one in new if one.quantity]
    whose = shipment.to_person or turn.person.id
    moves = moves_of(turn, new, shipment.to_place.coming, shipment.to_place, Reason.RECEIVED, whose)
    await ledger.append(turn.db, moves, turn.now)
    await shipments.settle(turn.db, shipment.id, goods, turn.person.id, turn.cause_id, turn.now)
    turn.did("received")
    return new


async def book(turn: Turn, told: Sequence[tuple[Shipment, Sequence[Goods]]]) -> None:
    """What arrived of some shipments is hers; what didn't stays on its way, and the sender is asked."""
    new = measures.summed([one for shipment, goods in told for one in await arrive(turn, shipment, goods)])
    to = await who_gets(turn.db, told[0][0])
    said = goods_listed(new, await materials.packs(turn.db))
    if to and to.id != turn.person.id:
        await _received_for(turn, to, said)
    else:
        undo = [Option("button-undo", UndoMaterial(cause=turn.cause_id))] if new else []
        lines = await lines_of(turn, to) if to else []
        turn.reply("received" if new else "received-nothing", options=undo, goods=said, lines=lines)
    for shipment, goods in told:
        if any(one.open for one in goods):
            await ask_about_rest(turn, shipment.id)


async def _received_for(turn: Turn, to: Person, goods: Listed) -> None:
    """Her coordinator said it for her; she hears of it, if she has an account."""
    turn.reply("received-for", name=clean(to.call_name), goods=goods, lines=await lines_of(turn, to))
    by = clean(turn.person.call_name)
    await turn.tell_person(to.id, "received-for-told", topic="receipt", goods=goods, by=by)


async def say_before(turn: Turn, to: Person | None) -> None:
    """It was booked before."""
    turn.reply("received-before", lines=await lines_of(turn, to) if to else [])


async def book_told(
    turn: Turn,
    coming: Sequence[Shipment],
    told: Mapping[str, int | None],
    *,
    others: bool,
    waits: Collection[str] = (),
) -> None:
    """Book what she told of each material (None: all of it) as arrived; the rest of an amount is asked about.

    Materials that she didn't name arrived too (`others`), but for those she waits for; else they stay on their way.
    """
    left = dict(told)
    arrived: list[tuple[Shipment, Sequence[Goods]]] = []
    for shipment in _best_first(coming, told):
        if not any(one.open and (one.item in left if told else one.item not in waits) for one in shipment.goods):
            continue
        unspoken = [
            one for one in shipment.goods if one.open and (one.item in waits or (one.item not in left and not others))
        ]
        arrived.append((shipment, [_take(one, left) for one in shipment.goods if one not in unspoken]))
        left = {item: amount for item, amount in left.items() if amount != 0 or told[item] == 0}
        if unspoken:
            await shipments.split_off(turn.db, shipment, unspoken)
    if arrived:
        await book(turn, arrived)
    else:
        await say_before(turn, turn.person if turn.person.is_tailor else None)
    over = {item: amount for item, amount in left.items() if amount}
    if over and coming:
        await tell_of_more(turn, coming[-1], over)


def _take(one: Goods, left: dict[str, int | None]) -> Goods:
    """Goods with what arrived of them, taken off what is left of the amounts that were told."""
    amount = left.get(one.item)
    here = one.open if amount is None else min(one.open, amount)
    if amount is not None:
        left[one.item] = amount - here
    return replace(one, received=one.received + here)


def _best_first(coming: Sequence[Shipment], told: Mapping[str, int | None]) -> list[Shipment]:
    """What holds exactly what she names first, then the oldest."""

    def exact(shipment: Shipment) -> bool:
        sums = by_item(goods_open(shipment))
        return any(amount is not None and sums.get(item) == amount for item, amount in told.items())

    return sorted(coming, key=lambda one: (not exact(one), one.id))


async def nothing_came(turn: Turn, shipment: Shipment) -> None:
    """Nothing of it is there: the coordinators are asked where it is."""
    await book(turn, [(shipment, shipment.goods)])

"""Where fewer goods arrived than were sent, or more: the coordinators are asked, and what they say is booked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handlers.deliveries.on_the_way import goods_open, receipt_options, sent_by_workshop, who_gets
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed, moves_of
from handlers.rules.permissions import may_run_store, may_supply
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import ledger, materials, schedule, shipments
from storage.ledger import Place, Reason
from storage.ledger.places import LOST
from storage.shipments import Goods, Shipment, ShipmentState
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMore(Deed):
    """More of a shipment was sent than was written: so much more."""

    shipment: int
    goods: tuple[Amount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RestBack(Deed):
    """What is missing of a shipment is where it came from."""

    shipment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestComing(Deed):
    """What is missing of a shipment follows."""

    shipment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestLost(Deed):
    """What is missing of a shipment is lost."""

    shipment: int


# More than was sent


async def tell_of_more(turn: Turn, shipment: Shipment, over: Mapping[str, int]) -> None:
    """More arrived than was sent: the coordinator is asked to set it right."""
    extra = tuple(Amount(item, "", amount) for item, amount in over.items())
    goods = goods_listed(extra, await materials.packs(turn.db))
    turn.reply("received-more", goods=goods)
    await turn.tell_deciders(
        await sent_by_workshop(turn.db, shipment),
        "received-more-told",
        topic="receipt",
        but=turn.person.id,
        options=[Option("button-add-it", AddMore(shipment=shipment.id, goods=extra))],
        name=clean(turn.person.call_name),
        goods=goods,
    )


async def add_more(turn: Turn, deed: AddMore) -> None:
    """The coordinator says that more was sent than written: it leaves the store now."""
    shipment = await shipments.by_id(turn.db, deed.shipment)
    to = await who_gets(turn.db, shipment)
    sender = shipment.from_place.workshop if shipment else None
    allowed = may_supply(turn.person, to) if to else sender is not None and may_run_store(turn.person, sender)
    if shipment is None or not allowed:
        turn.reply("stale-plain")
        return
    store = Place.store(to.workshop_id) if to else shipment.from_place
    if await measures.lacking(turn, store, deed.goods):
        return
    if not await schedule.claim(turn.db, "more", shipment.sent_at.date(), f"shipment:{shipment.id}", turn.now):
        turn.reply("received-before", lines=[])
        return
    whose = to.id if to else turn.person.id
    moves = moves_of(turn, deed.goods, store, shipment.to_place, Reason.SENT_AND_RECEIVED, whose)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("received")
    words = goods_listed(deed.goods, await materials.packs(turn.db))
    turn.reply("more-added", name=clean(to.call_name) if to else listed([["the-store", {}]]), goods=words)
    if to:
        await turn.tell_person(to.id, "more-added-told", topic="receipt", goods=words)
    else:
        await turn.tell_deciders(shipment.to_workshop, "more-added-told", topic="receipt", goods=words)


# Less than was sent


async def ask_about_rest(turn: Turn, number: int) -> None:
    """Less arrived than was sent: the coordinators are asked where the rest is."""
    shipment = await shipments.by_id(turn.db, number)
    if shipment is None:
        return
    goods = goods_listed(goods_open(shipment), await materials.packs(turn.db))
    if shipment.to_person is None:
        turn.reply("rest-asked", goods=goods)
    await turn.tell_deciders(
        await sent_by_workshop(turn.db, shipment),
        "rest-where",
        topic="receipt",
        but=turn.person.id,
        options=[
            Option("button-rest-back", RestBack(shipment=number)),
            Option("button-rest-coming", RestComing(shipment=number)),
            Option("button-rest-lost", RestLost(shipment=number)),
        ],
        name=clean(turn.person.call_name),
        goods=goods,
    )


async def _rest(turn: Turn, number: int) -> Shipment | None:
    """A shipment of which something is missing, if this coordinator may say where it is."""
    shipment = await shipments.by_id(turn.db, number)
    to = await who_gets(turn.db, shipment)
    if shipment and shipment.to_workshop is not None:
        allowed = may_run_store(turn.person, await sent_by_workshop(turn.db, shipment))
    else:
        allowed = to is not None and may_supply(turn.person, to)
    if shipment is None or not allowed:
        turn.reply("stale-plain")
        return None
    if shipment.state is not ShipmentState.DIFFERS:
        turn.reply("rest-before")
        return None
    return shipment


async def rest_back(turn: Turn, deed: RestBack) -> None:
    """The rest never left, or came back: it is where it came from."""
    shipment = await _rest(turn, deed.shipment)
    if shipment is None:
        return
    rest = goods_open(shipment)
    goods = [replace(one, back=one.back + one.open) for one in shipment.goods]
    words = await _settle_rest(turn, shipment, goods, shipment.from_place, Reason.REST_IS_BACK)
    await turn.tell_person(shipment.to_person, "rest-is-back-told", topic="receipt", goods=words, item=rest[0].item)


async def rest_lost(turn: Turn, deed: RestLost) -> None:
    """Both who got it and who sent it don't have it: written off by the two of them."""
    shipment = await _rest(turn, deed.shipment)
    if shipment:
        goods = [replace(one, lost=one.lost + one.open) for one in shipment.goods]
        await _settle_rest(turn, shipment, goods, LOST, Reason.REST_IS_LOST)


async def rest_coming(turn: Turn, deed: RestComing) -> None:
    """The rest follows: it stays on its way, and she will be asked again."""
    shipment = await _rest(turn, deed.shipment)
    if shipment is None:
        return
    await shipments.set_state(turn.db, shipment.id, shipments.on_its_way(shipment.courier_id))
    turn.did("rest")
    goods = goods_listed(goods_open(shipment), await materials.packs(turn.db))
    turn.reply("rest-follows", goods=goods)
    await turn.tell_person(
        shipment.to_person,
        "rest-follows-told",
        topic="receipt",
        options=receipt_options(shipment.id),
        told=Told.GOODS_COMING,
        goods=goods,
    )


async def _settle_rest(turn: Turn, shipment: Shipment, goods: Sequence[Goods], to_place: Place, why: Reason) -> Listed:
    """Book where the rest went, and say it; what it was, in words."""
    rest = goods_open(shipment)
    whose = shipment.to_person or turn.person.id
    moves = moves_of(turn, rest, shipment.to_place.coming, to_place, why, whose)
    await ledger.append(turn.db, moves, turn.now)
    await shipments.settle(turn.db, shipment.id, goods, turn.person.id, turn.cause_id, turn.now)
    turn.did("rest")
    words = goods_listed(rest, await materials.packs(turn.db))
    turn.reply("rest-is-back" if why is Reason.REST_IS_BACK else "rest-is-lost", goods=words)
    return words

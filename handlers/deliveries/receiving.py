"""What arrived, told by buttons, or by her coordinator for one who can't tell it herself."""

from typing import ClassVar

from handlers.deliveries.booking import all_of, book, book_told, say_before
from handlers.deliveries.on_the_way import NotAll, Received, goods_open, may_receive, who_gets
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed
from handlers.talk.asked import Asked
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import materials, shipments
from storage.ledger import Place
from storage.shipments import Shipment, ShipmentState
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivedAmount(Deed):
    """So much of a shipment is here; `others`: what isn't named is here too."""

    shipment: int
    goods: tuple[Amount, ...]
    others: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave(Deed):
    """What is on its way stays on its way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatArrived(Asked):
    """How much of a shipment is here? Only her own words answer."""

    waits: ClassVar[bool] = True

    shipment: int


async def received(turn: Turn, deed: Received) -> None:
    """ "Sudah terima"."""
    shipment = await _to_receive(turn, deed.shipment)
    if shipment:
        await book(turn, [(shipment, all_of(shipment))])


async def not_all(turn: Turn, deed: NotAll) -> None:
    """ "Belum lengkap": how much did arrive?"""
    shipment = await _to_receive(turn, deed.shipment)
    if shipment:
        goods = goods_listed(goods_open(shipment), await materials.packs(turn.db))
        asked, item = WhatArrived(shipment=shipment.id), shipment.goods[0].item
        await turn.ask(asked, "received-how-much", goods=goods, item=item)


async def arrived_amount(turn: Turn, deed: ArrivedAmount) -> None:
    """She says that so much arrived."""
    shipment = await _to_receive(turn, deed.shipment)
    if shipment:
        told = {one.item: one.quantity for one in deed.goods}
        await book_told(turn, [shipment], told, others=deed.others)


async def _to_receive(turn: Turn, number: int) -> Shipment | None:
    """A shipment of which whoever speaks may say what arrived, and nobody has; else None, and a sentence says so."""
    shipment = await shipments.by_id(turn.db, number)
    to = await who_gets(turn.db, shipment)
    if shipment is None or not await may_receive(turn, shipment, to):
        turn.reply("stale-plain")
        return None
    if shipment.state in (ShipmentState.ARRIVED, ShipmentState.DIFFERS):
        await say_before(turn, to)
        return None
    return shipment


# By her coordinator


def receipt_for_options(number: int) -> list[Option]:
    """What her coordinator can say for her."""
    return [Option("button-arrived", Received(shipment=number)), Option("button-rest-coming", Leave())]


async def leave(turn: Turn, _: Leave) -> None:
    """It stays on its way."""
    turn.did("receipt-left")
    turn.reply("receipt-left")


async def received_named(turn: Turn, rest: str) -> None:
    """ "sampai Kasiyem": her coordinator says so for one without a phone, or after three days."""
    person = await measures.one_tailor(turn, rest)
    if person is None:
        return
    coming = [
        one
        for one in await shipments.coming_to(turn.db, Place.home(person.id))
        if one.state is not ShipmentState.DIFFERS
    ]
    allowed = [one for one in coming if await may_receive(turn, one, person)]
    if allowed:
        await book(turn, [(one, all_of(one)) for one in allowed])
    else:
        turn.reply("received-by-herself" if coming else "way-empty", name=clean(person.call_name))

"""What arrived, said in her own words: all of it, a part, less than was sent, nothing yet."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import field
from functools import partial

from handlers.deliveries.booking import book_told, nothing_came
from handlers.deliveries.on_the_way import NotAll, goods_open, receipt_options, sent_by_workshop, to_speaker
from handlers.deliveries.receiving import ArrivedAmount, WhatArrived, not_all
from handlers.reading import read
from handlers.reading.goods_said import (
    BareAnswer,
    GoodsPart,
    Mention,
    already_in,
    bare_answer,
    fetched_later,
    goods_named,
    goods_parts,
    may_be_about_goods,
    nothing_at_all,
    received_so_many,
    says_less,
)
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.requests.measures import Amount, GoodsChoice, Unknown, by_item, goods_listed, known_amount
from handlers.requests.requesting import AskItem
from handlers.rules.supply import IN_CM, LENGTHS, USUALLY_IN, shown
from handlers.rules.waits import LATELY
from handlers.talk.asked import Question
from handlers.talk.deeds import Option
from handlers.talk.told import Told
from handlers.talk.turn import Doing, Turn
from storage import materials, requests, shipments
from storage.ledger import Place
from storage.materials import Packs
from storage.shipments import Shipment, ShipmentState
from storage.values import dataclass


@dataclass(slots=True)
class Arrival:
    """What a text says arrived: by material an amount in its base unit, None for all of it, or 0.

    `all_of_it` and `nothing` are said of the goods as a whole; `short` are amounts that are missing; `less`: fewer than
    were sent; `others`: what isn't named came too; `says`: it says that something arrived; `unclear`: words that nobody
    understands stand beside it.
    """

    amounts: dict[str, int | None] = field(default_factory=dict)
    short: list[Amount] = field(default_factory=list)
    all_of_it: bool = False
    nothing: bool = False
    others: bool = False
    less: bool = False
    says: bool = False
    unclear: bool = False

    @property
    def came(self) -> dict[str, int | None]:
        """The materials that arrived, with their amounts."""
        return {item: amount for item, amount in self.amounts.items() if amount != 0}


def arrival_in(turn: Turn, text: str, coming: Sequence[Shipment], packs: Packs) -> Arrival | None:
    """What a text says of the goods on their way; None if a part of it is about something else."""
    items = {one.item for shipment in coming for one in shipment.goods if one.open}
    arrival = Arrival()
    for part in goods_parts(text, items, turn.sent_at):
        if not _add(arrival, part, items, packs):
            return None
    # "kainnya cuma 2 meter": a complaint about one thing; the others came.
    arrival.others = arrival.all_of_it or (arrival.others and arrival.less)
    none = {item for item, amount in arrival.amounts.items() if amount == 0}
    arrival.nothing = arrival.nothing or items == none
    return arrival


def _add(arrival: Arrival, part: GoodsPart, items: set[str], packs: Packs) -> bool:
    """Add what one part says; False if it is about something else."""
    given = [_measured(one, packs) for one in part.mentions]
    amounts = [one for one in given if isinstance(one, Amount)]
    if part.named - items or (amounts and part.more) or (part.number and not amounts):
        return False
    arrival.says = arrival.says or part.arrived
    if part.not_yet:
        arrival.amounts |= dict.fromkeys(part.named, 0)
        arrival.nothing = arrival.nothing or not part.named
    elif part.short:
        arrival.short += amounts
        arrival.less = arrival.less or not amounts
        arrival.others = True
    elif amounts:
        arrival.amounts |= by_item(amounts)
        arrival.less = arrival.less or part.only
        arrival.others = arrival.others or arrival.less
    elif part.named:
        arrival.amounts |= dict.fromkeys(part.named)
        arrival.says = arrival.says or part.only or part.right
        arrival.unclear = arrival.unclear or part.more
    else:
        arrival.all_of_it = arrival.all_of_it or part.arrived
        arrival.unclear = arrival.unclear or part.more
        return part.arrived or not part.more
    return True


def _measured(mention: Mention, packs: Packs) -> Amount | Unknown:
    """ "kain 5" that arrived are metres; reels of thread need no unit either."""
    one, known = mention.material, known_amount(mention.material, packs)
    metres = one.quantity and one.unit is None and one.item in LENGTHS and one.item not in USUALLY_IN
    if isinstance(known, Amount) or not (metres and mention.beside):
        return known
    return Amount(one.item, one.colour or "", round((one.quantity or 0) * IN_CM["m"]))


async def spoken(turn: Turn, text: str) -> Doing | None:
    """ "sudah terima", "kainnya cuma 2 meter", "belum sampai": what to do, if it is about what is on its way to her."""
    if not may_be_about_goods(text):
        return None
    coming = await _coming(turn)
    if not coming:
        return await _too_late(turn, text)
    if fetched_later(text):
        return Doing(partial(_not_yet, turn, coming), asks=False)
    arrival = arrival_in(turn, text, coming, await materials.packs(turn.db))
    if arrival is None:
        return _ask_how_much(turn, coming) if received_so_many(text) else None
    if read(text, turn.sent_at).reports and not (arrival.says and arrival.amounts):
        return None
    return await _to_do(turn, coming, arrival, text)


def _ask_how_much(turn: Turn, coming: Sequence[Shipment]) -> Doing:
    return Doing(partial(not_all, turn, NotAll(shipment=coming[0].id)))


async def _too_late(turn: Turn, text: str) -> Doing | None:
    """ "eh, kainnya cuma 4", after all of it was booked: she takes it back first, so that nothing is asked for anew."""
    if not says_less(text) or not turn.person.is_tailor:
        return None
    lately = await shipments.arrived_since(turn.db, Place.home(turn.person.id), turn.now - LATELY)
    items = {one.item for shipment in lately for one in shipment.goods if one.received}
    named = next((item for item in goods_named(text, turn.sent_at) if item in items), None)
    return Doing(partial(_say_too_late, turn, named)) if named and not await _waits_for(turn, (named,)) else None


async def _say_too_late(turn: Turn, item: str) -> None:
    turn.did("received-fix")
    turn.reply("received-fix", item=item)


async def _to_do(turn: Turn, coming: Sequence[Shipment], arrival: Arrival, text: str) -> Doing | None:
    came, named = arrival.came, bool(arrival.amounts or arrival.short)
    if not (arrival.says or arrival.less or named):
        return None
    if arrival.nothing or (not came and not arrival.all_of_it and not arrival.short and not arrival.less):
        return Doing(partial(_not_yet, turn, coming), asks=False) if arrival.says or named else None
    if arrival.short:
        return Doing(partial(_ask_short_by, turn, coming, arrival.short))
    if arrival.less and not came:
        return _ask_how_much(turn, coming)
    sure = arrival.says or arrival.less or already_in(text)
    if not arrival.says and await _waits_for(turn, came):
        return None
    if arrival.unclear:
        fresh = next((one for one in coming if one.state is not ShipmentState.DIFFERS), None)
        return Doing(partial(_ask_whether_all, turn, fresh), guess=True) if arrival.says and fresh else None
    if not sure and all(amount is not None for amount in came.values()):
        amounts = {item: amount or 0 for item, amount in came.items()}
        return Doing(partial(_ask_whether_arrived, turn, coming, amounts), guess=True)
    return Doing(partial(_book, turn, arrival), asks=False) if sure else None


async def _waits_for(turn: Turn, items: Collection[str]) -> bool:
    """Whether she has asked for one of these, so that an amount may be about her request."""
    waiting = await requests.of(turn.db, turn.person.id, requests.WAITING)
    return any(line.item in items for found in waiting for line in found.lines)


async def _coming(turn: Turn) -> list[Shipment]:
    """What is on its way to her, or missing of it."""
    return [one for one in await to_speaker(turn) if one.state is not ShipmentState.ARRIVED]


async def _book(turn: Turn, arrival: Arrival) -> None:
    came, others = arrival.came, arrival.others or not arrival.amounts
    # Read anew: another part of the same message may have spoken of it.
    coming = await _coming(turn)
    await book_told(turn, coming, came, others=others, waits=set(arrival.amounts) - set(came))


async def answered(turn: Turn, text: str) -> Doing | None:
    """A bare "sudah" or "belum" right after the bot spoke of something that is on its way."""
    answer = bare_answer(text)
    if answer is None or turn.question is not None:
        return None
    coming = [one for one in await _coming(turn) if one.state is not ShipmentState.DIFFERS]
    # A plain yes to the notice that something was sent doesn't say that it is here.
    asked = (Told.GOODS_ARRIVED,) if answer is BareAnswer.YES else (Told.GOODS_ARRIVED, Told.GOODS_COMING)
    if not coming or not await turn.was_told(*asked):
        return None
    if answer is BareAnswer.NO:
        return Doing(partial(_not_yet, turn, coming), asks=False)
    return Doing(partial(_book, turn, Arrival(all_of_it=True)), asks=False)


async def written(turn: Turn, question: Question[WhatArrived]) -> bool:
    """What arrived, written after "Belum lengkap"; what isn't named stays on its way, or came if only that didn't."""
    shipment = await shipments.by_id(turn.db, question.asked.shipment)
    if shipment is None or shipment.state in (ShipmentState.ARRIVED, ShipmentState.DIFFERS):
        return False
    if nothing_at_all(turn.heard):
        await turn.close_question()
        await nothing_came(turn, shipment)
        return True
    arrival = arrival_in(turn, normal(turn.heard), [shipment], await materials.packs(turn.db))
    if arrival is None or not (arrival.amounts or arrival.short or arrival.all_of_it):
        return False
    await turn.close_question()
    if arrival.short:
        await _ask_short_by(turn, [shipment], arrival.short)
    else:
        await book_told(turn, [shipment], arrival.amounts, others=arrival.others or not arrival.came)
    return True


async def _not_yet(turn: Turn, coming: Sequence[Shipment]) -> None:
    """ "belum sampai": it stays on its way; if a courier said that it was handed over, the coordinator hears."""
    goods = goods_listed([one for each in coming for one in goods_open(each)], await materials.packs(turn.db))
    turn.did("not-arrived")
    turn.reply("not-arrived", goods=goods)
    for shipment in (one for one in coming if one.state is ShipmentState.HANDED):
        where, name = await sent_by_workshop(turn.db, shipment), clean(turn.person.call_name)
        await turn.tell_deciders(where, "not-arrived-told", topic="receipt", but=turn.person.id, name=name, goods=goods)


async def _ask_whether_all(turn: Turn, shipment: Shipment) -> None:
    """She says more than that it came: is all of it there?"""
    goods = goods_listed(goods_open(shipment), await materials.packs(turn.db))
    await turn.ask(GoodsChoice(refused="receipt-left"), "received-perhaps", receipt_options(shipment.id), goods=goods)


async def _ask_whether_arrived(turn: Turn, coming: Sequence[Shipment], found: Mapping[str, int]) -> None:
    """ "kainnya 5 meter" while cloth is on its way: is that what arrived, or does she ask for it?"""
    item, amount = next(iter(found.items()))
    shipment = next(each for each in coming if any(goods.item == item for goods in each.goods))
    here = tuple(Amount(one, "", each) for one, each in found.items())
    options = [
        Option("button-yes-arrived", ArrivedAmount(shipment=shipment.id, goods=here, others=False)),
        Option("button-i-ask", AskItem(item=item, amount=amount)),
    ]
    goods = goods_listed(here, await materials.packs(turn.db))
    await turn.ask(GoodsChoice(no=1), "received-this", options, goods=goods)


async def _ask_short_by(turn: Turn, coming: Sequence[Shipment], found: Sequence[Amount]) -> None:
    """ "karetnya kurang 1 m": how much did arrive, then; or does she need more?"""
    item, short = found[0].item, found[0].quantity
    shipment = next(one for one in coming if any(goods.item == item for goods in one.goods))
    sent = sum(one.open for one in shipment.goods if one.item == item)
    if short >= sent:
        await not_all(turn, NotAll(shipment=shipment.id))
        return
    packs, here = await materials.packs(turn.db), (Amount(item, "", sent - short),)
    quantity, unit = shown(item, short, packs)
    options = [
        Option("button-yes-arrived", ArrivedAmount(shipment=shipment.id, goods=here, others=True)),
        Option("button-ask-more", AskItem(item=item, amount=short), {"quantity": quantity, "unit": unit}),
        Option("button-no", NotAll(shipment=shipment.id)),
    ]
    await turn.ask(GoodsChoice(no=2), "received-short", options, goods=goods_listed(here, packs))

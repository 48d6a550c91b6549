"""What truly arrived, in the words of whoever gets it; what differs is asked, never blamed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.deliveries.shipping import goods_open, receipt_options
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, by_item, goods_in_words, moves_of
from handlers.requests.standing import lines_of
from handlers.rules.permissions import may_run_store, may_supply
from handlers.talk.turn import Option, Turn
from handlers.words import label
from storage import ledger, materials, people, schedule, shipments
from storage.people import Account, Person
from storage.shipments import Goods, Shipment

# After so long her coordinator may say for her what arrived.
ALONE_AFTER = timedelta(days=3)


async def of(turn: Turn) -> list[Shipment]:
    """What is on its way to whoever speaks: a tailor's home, or the stores that a coordinator runs."""
    if turn.person.is_tailor:
        return await shipments.coming_to(turn.db, ledger.home(turn.person.id))
    found = await shipments.open_ones(turn.db)
    return [one for one in found if one.to_workshop is not None and await _may_receive(turn, one, None)]


async def _may_receive(turn: Turn, shipment: Shipment, to: Person | None) -> bool:
    """Whoever gets it says what arrived; her coordinator only for one without an account, or after three days."""
    if shipment.to_workshop is not None:
        return may_run_store(turn.person, shipment.to_workshop) and shipment.sender_id != turn.person.id
    if to is None or to.id == turn.person.id:
        return to is not None
    late = turn.now - shipment.sent_at >= ALONE_AFTER
    return may_supply(turn.person, to) and (late or not await people.has_account(turn.db, to.id))


async def _who_gets(turn: Turn, shipment: Shipment | None) -> Person | None:
    """The tailor who gets it, if it isn't a workshop."""
    return await people.by_id(turn.db, shipment.to_person) if shipment and shipment.to_person else None


async def _to_receive(turn: Turn, number: int) -> tuple[Shipment, Person | None] | None:
    """A shipment of which whoever speaks may say what arrived; else None, said as for what doesn't exist."""
    shipment = await shipments.by_id(turn.db, number)
    to = await _who_gets(turn, shipment)
    if shipment is None or not await _may_receive(turn, shipment, to):
        await _stale(turn)
        return None
    return shipment, to


async def _stale(turn: Turn) -> None:
    turn.reply("stale-plain", call=turn.person.call_name)


async def _received_before(turn: Turn, to: Person | None) -> None:
    lines = await lines_of(turn, to) if to else []
    turn.reply("received-before", call=turn.person.call_name, lines=lines)


# All of it


async def received(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """ "Sudah terima"."""
    theirs = await _to_receive(turn, arguments["shipment"])
    if theirs is None:
        return
    shipment, to = theirs
    if shipment.state in ("arrived", "differs"):
        await _received_before(turn, to)
    else:
        await _book(turn, [(shipment, _all_of(shipment))])


def _all_of(shipment: Shipment) -> list[Goods]:
    """Goods of which all that was open has arrived."""
    return [replace(one, received=one.received + one.open) for one in shipment.goods]


async def arrive(turn: Turn, shipment: Shipment, goods: Sequence[Goods] | None = None) -> list[Amount]:
    """Book what arrived of a shipment, all of it if it isn't said; what is new of it."""
    goods = _all_of(shipment) if goods is None else goods
    was = {(one.item, one.colour): one.received for one in shipment.goods}
    new = [Amount(one.item, one.colour, one.received - was[one.item, one.colour]) for one in goods]
    new = [one for one in new if one.quantity]
    whose = shipment.to_person or turn.person.id
    moves = moves_of(turn, new, ledger.coming(shipment.to_place), shipment.to_place, "received", whose)
    await ledger.append(turn.db, moves, turn.now)
    await shipments.settle(turn.db, shipment.id, goods, turn.person.id, turn.cause_id, turn.now)
    turn.did("received")
    return new


async def _book(turn: Turn, told: Sequence[tuple[Shipment, Sequence[Goods]]]) -> None:
    """What arrived of some shipments is hers; what didn't stays on its way, and the sender is asked."""
    new = measures.summed([one for shipment, goods in told for one in await arrive(turn, shipment, goods)])
    to = await _who_gets(turn, told[0][0])
    said = goods_in_words(new, await materials.packs(turn.db))
    if to and to.id != turn.person.id:
        await _received_for(turn, to, said)
    else:
        undo = [Option("button-undo", "undo-material", {"cause": turn.cause_id})] if new else []
        lines = await lines_of(turn, to) if to else []
        call = turn.person.call_name
        turn.reply("received" if new else "received-nothing", options=undo, call=call, goods=said, lines=lines)
    for shipment, goods in told:
        if any(one.open for one in goods):
            await _ask_about_rest(turn, shipment.id)


async def _received_for(turn: Turn, to: Person, goods: str) -> None:
    """Her coordinator said it for her; she hears of it, if she has an account."""
    turn.reply("received-for", name=clean(to.call_name), goods=goods, lines=await lines_of(turn, to))
    for account in await people.accounts_of(turn.db, to.id):
        by = clean(turn.person.call_name)
        turn.tell(account, "received-for-told", topic="receipt", call=to.call_name, goods=goods, by=by)


async def received_named(turn: Turn, rest: str) -> None:
    """ "sampai Kasiyem": her coordinator says so for one without a phone, or after three days."""
    person = await measures.one_tailor(turn, rest)
    if person is None:
        return
    coming = [one for one in await shipments.coming_to(turn.db, ledger.home(person.id)) if one.state != "differs"]
    allowed = [one for one in coming if await _may_receive(turn, one, person)]
    if allowed:
        await _book(turn, [(one, _all_of(one)) for one in allowed])
    else:
        turn.reply(
            "received-by-herself" if coming else "way-empty", name=clean(person.call_name), call=turn.person.call_name
        )


def receipt_for_options(number: int) -> list[Option]:
    """What her coordinator can say for her."""
    return [Option("button-arrived", "received", {"shipment": number}), Option("button-rest-coming", "leave", {})]


async def leave(turn: Turn, _: Mapping[str, Any]) -> None:
    """It stays on its way."""
    turn.did("receipt-left")
    turn.reply("receipt-left", call=turn.person.call_name)


# Part of it


async def not_all(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """ "Belum lengkap": how much did arrive?"""
    theirs = await _to_receive(turn, arguments["shipment"])
    if theirs is None:
        return
    shipment, to = theirs
    if shipment.state in ("arrived", "differs"):
        await _received_before(turn, to)
    else:
        goods = goods_in_words(goods_open(shipment), await materials.packs(turn.db))
        item = shipment.goods[0].item
        await turn.ask("received-how-much", "arrived", {"shipment": shipment.id}, (), goods=goods, item=item)


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
        await _book(turn, arrived)
    else:
        await _received_before(turn, turn.person if turn.person.is_tailor else None)
    over = {item: amount for item, amount in left.items() if amount}
    if over and coming:
        await _tell_of_more(turn, coming[-1], over)


def _take(one: Goods, left: dict[str, int | None]) -> Goods:
    """Goods with what arrived of them, taken off what is left of the amounts that were told."""
    amount = left.get(one.item)
    here = one.open if amount is None else min(one.open, amount)
    if amount is not None:
        left[one.item] = amount - here
    return replace(one, received=one.received + here)


async def nothing_came(turn: Turn, shipment: Shipment) -> None:
    """Nothing of it is there: the coordinators are asked where it is."""
    await _book(turn, [(shipment, shipment.goods)])


def _best_first(coming: Sequence[Shipment], told: Mapping[str, int | None]) -> list[Shipment]:
    """What holds exactly what she names first, then the oldest."""

    def exact(shipment: Shipment) -> bool:
        sums = by_item(goods_open(shipment))
        return any(amount is not None and sums.get(item) == amount for item, amount in told.items())

    return sorted(coming, key=lambda one: (not exact(one), one.id))


async def _tell_of_more(turn: Turn, shipment: Shipment, over: Mapping[str, int]) -> None:
    """More arrived than was sent: the coordinator is asked to set it right."""
    goods = goods_in_words([Amount(item, "", amount) for item, amount in over.items()], await materials.packs(turn.db))
    turn.reply("received-more", goods=goods)
    extra = [[item, amount] for item, amount in over.items()]
    for account in await senders(turn, shipment):
        options = [Option("button-add-it", "add-more", {"shipment": shipment.id, "goods": extra})]
        turn.tell(
            account,
            "received-more-told",
            topic="receipt",
            options=options,
            name=clean(turn.person.call_name),
            goods=goods,
        )


async def senders(turn: Turn, shipment: Shipment) -> list[Account]:
    """Whoever must hear what became of a shipment: the coordinators where it came from or goes to."""
    kind, number = ledger.owner(shipment.from_place)
    if kind == "tailor":
        sender = await people.by_id(turn.db, number)
        number = sender.workshop_id or 0 if sender else 0
    return await people.coordinators_of(turn.db, number or None, but=turn.person.id)


async def add_more(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The coordinator says that more was sent than written: it leaves the store now."""
    shipment = await shipments.by_id(turn.db, arguments["shipment"])
    to = await _who_gets(turn, shipment)
    kind, number = ledger.owner(shipment.from_place) if shipment else ("", 0)
    allowed = may_supply(turn.person, to) if to else kind == "workshop" and may_run_store(turn.person, number)
    if shipment is None or not allowed:
        await _stale(turn)
        return
    goods = [Amount(item, "", amount) for item, amount in arguments["goods"]]
    store = ledger.store(to.workshop_id) if to else shipment.from_place
    if await measures.lacking(turn, store, goods):
        return
    if not await schedule.claim(turn.db, "more", shipment.sent_at.date(), f"shipment:{shipment.id}", turn.now):
        await _received_before(turn, None)
        return
    whose = to.id if to else turn.person.id
    moves = moves_of(turn, goods, store, shipment.to_place, "sent and received", whose)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("received")
    words = goods_in_words(goods, await materials.packs(turn.db))
    turn.reply("more-added", name=clean(to.call_name) if to else label("the-store"), goods=words)
    hear = (
        await people.accounts_of(turn.db, to.id) if to else await people.coordinators_of(turn.db, shipment.to_workshop)
    )
    for account in hear:
        turn.tell(account, "more-added-told", topic="receipt", call=account.person.call_name, goods=words)


async def arrived_amount(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She says that so much arrived."""
    theirs = await _to_receive(turn, arguments["shipment"])
    if theirs is None:
        return
    shipment, to = theirs
    if shipment.state in ("arrived", "differs"):
        await _received_before(turn, to)
    else:
        await book_told(turn, [shipment], dict(arguments["goods"]), others=arguments["others"])


# What is missing


async def _ask_about_rest(turn: Turn, number: int) -> None:
    """Less arrived than was sent: the coordinators are asked where the rest is."""
    shipment = await shipments.by_id(turn.db, number)
    if shipment is None:
        return
    goods = goods_in_words(goods_open(shipment), await materials.packs(turn.db))
    about = {"shipment": number}
    options = [
        Option("button-rest-back", "rest-back", about),
        Option("button-rest-coming", "rest-coming", about),
        Option("button-rest-lost", "rest-lost", about),
    ]
    if shipment.to_person is None:
        turn.reply("rest-asked", goods=goods)
    for account in await senders(turn, shipment):
        turn.tell(
            account, "rest-where", topic="receipt", options=options, name=clean(turn.person.call_name), goods=goods
        )


async def _rest(turn: Turn, number: int) -> Shipment | None:
    """A shipment of which something is missing, if this coordinator may say where it is."""
    shipment = await shipments.by_id(turn.db, number)
    to = await _who_gets(turn, shipment)
    workshop = ledger.owner(shipment.from_place)[1] if shipment and shipment.to_workshop is not None else None
    allowed = (to and may_supply(turn.person, to)) or (workshop is not None and may_run_store(turn.person, workshop))
    if shipment is None or not allowed:
        await _stale(turn)
        return None
    if shipment.state != "differs":
        turn.reply("rest-before", call=turn.person.call_name)
        return None
    return shipment


async def rest_back(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The rest never left, or came back: it is where it came from."""
    shipment = await _rest(turn, arguments["shipment"])
    if shipment:
        goods = [replace(one, back=one.back + one.open) for one in shipment.goods]
        await _settle_rest(turn, shipment, goods, shipment.from_place, "rest-is-back")


async def rest_lost(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """Both who got it and who sent it don't have it: written off by the two of them."""
    shipment = await _rest(turn, arguments["shipment"])
    if shipment:
        goods = [replace(one, lost=one.lost + one.open) for one in shipment.goods]
        await _settle_rest(turn, shipment, goods, "lost", "rest-is-lost")


async def rest_coming(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The rest follows: it stays on its way, and she will be asked again."""
    shipment = await _rest(turn, arguments["shipment"])
    if shipment is None:
        return
    await shipments.set_state(turn.db, shipment.id, shipments.on_its_way(shipment.courier_id))
    turn.did("rest")
    goods = goods_in_words(goods_open(shipment), await materials.packs(turn.db))
    turn.reply("rest-follows", goods=goods)
    for account in await people.accounts_of(turn.db, shipment.to_person or 0):
        turn.tell(
            account,
            "rest-follows-told",
            topic="receipt",
            options=receipt_options(shipment.id),
            call=account.person.call_name,
            goods=goods,
        )


async def _settle_rest(turn: Turn, shipment: Shipment, goods: Sequence[Goods], to_place: str, key: str) -> None:
    rest = goods_open(shipment)
    whose = shipment.to_person or turn.person.id
    moves = moves_of(turn, rest, ledger.coming(shipment.to_place), to_place, key, whose)
    await ledger.append(turn.db, moves, turn.now)
    await shipments.settle(turn.db, shipment.id, goods, turn.person.id, turn.cause_id, turn.now)
    turn.did("rest")
    words = goods_in_words(rest, await materials.packs(turn.db))
    turn.reply(key, goods=words)
    for account in await people.accounts_of(turn.db, shipment.to_person or 0) if key == "rest-is-back" else []:
        call = account.person.call_name
        turn.tell(account, "rest-is-back-told", topic="receipt", call=call, goods=words, item=rest[0].item)

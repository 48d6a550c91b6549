"""What was agreed goes on its way: ready to be fetched, or with a courier; from stores and from tailors."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_in_words, moves_of, one_tailor
from handlers.requests.standing import open_requests
from handlers.rules.permissions import may_supply
from handlers.talk.turn import Option, Turn
from storage import ledger, materials, people, requests, shipments
from storage.people import Person
from storage.requests import Request
from storage.shipments import Goods, Shipment

WITH = re.compile(r"\s+(?:lewat|lwt|liwat|via|dititip(?:kan)? ke|oleh|dibawa)\s+(?P<courier>[\w ]+)$")
GOODS_FIRST = re.compile(r"(?P<goods>.+?) (?:untuk|buat|ke|kepada) (?P<name>[\w ]+)")
MOST_COURIERS = 6
LONGEST_NAME = 20


async def ready(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """ "Siap diambil": it lies in the workshop for her."""
    await _send_approved(turn, arguments["request"], None)


async def ready_all(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """All that were agreed to just now."""
    for number in arguments["requests"]:
        await _send_approved(turn, number, None)


async def by_courier(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """ "Lewat kurir": with the only one there is, or the one that is chosen."""
    found = await requests.by_id(turn.db, arguments["request"])
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person or not may_supply(turn.person, person):
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    if "courier" in arguments:
        courier = next((one for one in await couriers(turn, person) if one.id == arguments["courier"]), None)
        await _send_approved(turn, found.id, courier)
        return
    among = await couriers(turn, person)
    if not among:
        turn.reply("courier-none", name=clean(person.call_name))
    elif len(among) == 1:
        await _send_approved(turn, found.id, among[0])
    else:
        options = [
            Option(
                "button-name",
                "by-courier",
                {"request": found.id, "courier": one.id},
                {"name": clean(one.call_name)[:LONGEST_NAME]},
            )
            for one in among[:MOST_COURIERS]
        ]
        await turn.ask("courier-which", "choice", {}, options, name=clean(person.call_name))


async def couriers(turn: Turn, person: Person) -> list[Person]:
    """The couriers of a tailor's workshop, but herself."""
    everybody = await people.everyone(turn.db)
    return [
        one
        for one in everybody
        if one.role == "courier"
        and one.state == "active"
        and one.workshop_id == person.workshop_id
        and one.id != person.id
    ]


async def _send_approved(turn: Turn, number: int, courier: Person | None) -> None:
    """An approved request leaves the store, if the store has it."""
    found = await requests.by_id(turn.db, number)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person or not may_supply(turn.person, person):
        turn.reply("stale-plain", call=turn.person.call_name)
    elif found.state == "sent":
        await _change_way(turn, found, person, courier)
    elif found.state != "approved":
        turn.reply("request-not-approved", name=clean(person.call_name))
    else:
        goods = [Amount(one.item, one.colour, one.granted) for one in found.lines if one.granted]
        await send(turn, person, goods, courier, found)


async def _change_way(turn: Turn, found: Request, person: Person, courier: Person | None) -> None:
    """It is on its way already: a courier may still take what lay ready."""
    for one in await shipments.coming_to(turn.db, ledger.home(person.id)):
        if one.request_id == found.id and one.state in ("ready", "under way") and courier:
            await shipments.give_to(turn.db, one.id, courier.id)
            await _say_sent(turn, one.id, person, courier)
            return
    turn.reply("request-sent-already", name=clean(person.call_name))


async def send(
    turn: Turn, person: Person, goods: Sequence[Amount], courier: Person | None, found: Request | None = None
) -> None:
    """Goods leave the store of a tailor's workshop for her, if it has so much."""
    store, home = ledger.store(person.workshop_id), ledger.home(person.id)
    if await measures.lacking(turn, store, goods):
        return
    if found:
        await requests.mark_sent(turn.db, found.id)
    number = await begin(turn, store, home, goods, courier, person.id, found)
    await _say_sent(turn, number, person, courier)


async def begin(
    turn: Turn,
    from_place: str,
    to_place: str,
    goods: Sequence[Amount],
    courier: Person | None,
    whose: int,
    found: Request | None = None,
) -> int:
    """Goods begin their way; the shipment's number."""
    moves = moves_of(turn, goods, from_place, ledger.coming(to_place), "sent", whose)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("sent")
    return await shipments.add(
        turn.db,
        from_place=from_place,
        to_place=to_place,
        sender_id=turn.person.id,
        courier_id=courier.id if courier else None,
        goods=[Goods(one.item, one.colour, one.quantity) for one in measures.summed(goods)],
        cause_id=turn.cause_id,
        now=turn.now,
        request_id=found.id if found else None,
    )


def goods_open(shipment: Shipment) -> list[Amount]:
    """What of a shipment is still on its way."""
    return [Amount(one.item, one.colour, one.open) for one in shipment.goods if one.open]


async def _say_sent(turn: Turn, number: int, person: Person, courier: Person | None) -> None:
    """The coordinator, whoever gets it and the courier hear of it."""
    shipment, packs = await shipments.by_id(turn.db, number), await materials.packs(turn.db)
    if shipment is None:
        return
    goods = goods_in_words(goods_open(shipment), packs)
    turn.did("sent")
    way: dict[str, Any] = {"courier": clean(courier.call_name)} if courier else {}
    turn.reply("sent-by" if way else "sent-ready", name=clean(person.call_name), goods=goods, **way)
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(
            account,
            "coming-by" if way else "coming-ready",
            topic="coming",
            options=receipt_options(number),
            call=account.person.call_name,
            goods=goods,
            **way,
        )
    asker = await requests.by_id(turn.db, shipment.request_id) if shipment.request_id else None
    for account in await people.accounts_of(turn.db, asker.actor_id) if asker and asker.actor_id != person.id else []:
        key, name = "coming-by-for" if way else "coming-ready-for", clean(person.call_name)
        turn.tell(account, key, topic="coming", call=account.person.call_name, name=name, goods=goods, **way)
    for account in await people.accounts_of(turn.db, courier.id) if courier else []:
        name = clean(person.call_name)
        options = [Option("button-handed", "handed", {"shipment": number})]
        turn.tell(
            account, "carry", topic="carry", options=options, call=account.person.call_name, name=name, goods=goods
        )


def receipt_options(number: int) -> list[Option]:
    """What whoever gets it can say."""
    about = {"shipment": number}
    return [Option("button-received", "received", about), Option("button-not-all", "not-all", about)]


# By name


async def ready_named(turn: Turn, rest: str) -> None:
    """ "siap Sri", "siap semua"."""
    if rest in ("semua", "semuanya", "kabeh"):
        waiting = [one for one, _ in await open_requests(turn) if one.state == "approved"]
        await ready_all(turn, {"requests": [one.id for one in waiting]})
        if not waiting:
            turn.reply("requests-none", call=turn.person.call_name)
        return
    person = await one_tailor(turn, rest) if rest else None
    if person:
        await _send_all_approved(turn, person, None)
    elif not rest:
        turn.reply("send-how")


async def _send_all_approved(turn: Turn, person: Person, courier: Person | None) -> None:
    found = await requests.of(turn.db, person.id, ("approved",))
    for one in found:
        await _send_approved(turn, one.id, courier)
    if not found:
        lying = [one for one in await shipments.coming_to(turn.db, ledger.home(person.id)) if one.state == "ready"]
        for shipment in lying if courier else ():
            await shipments.give_to(turn.db, shipment.id, courier.id if courier else 0)
            await _say_sent(turn, shipment.id, person, courier)
        if not (lying and courier):
            turn.reply("request-not-approved", name=clean(person.call_name))


async def send_named(turn: Turn, rest: str) -> None:
    """ "kirim Sri", "kirim Sri lewat Budi", "kirim Kasiyem: kain 3 m lewat Budi"."""
    if not rest:
        turn.reply("send-how")
        return
    courier_name = WITH.search(rest)
    what = rest[: courier_name.start()] if courier_name else rest
    name, goods_text = await _name_and_goods(turn, what)
    person = await one_tailor(turn, name)
    if person is None:
        return
    courier = await _courier_named(turn, person, courier_name["courier"]) if courier_name else None
    if courier_name and courier is None:
        return
    if not goods_text:
        await _send_all_approved(turn, person, courier)
        return
    packs = await materials.packs(turn.db)
    among = await measures.tailors(turn)
    if any(measures.named_among(among, word) for word in re.findall(r"[a-z]+", goods_text)):
        # "Sri kain 1 m, Ani kain 2 m": one at a time, or one gets what is another's.
        turn.reply("send-how")
        return
    goods = await measures.amounts_or_say(turn, goods_text, packs, how="send-how")
    if goods:
        await send(turn, person, goods, courier)


async def _name_and_goods(turn: Turn, text: str) -> tuple[str, str]:
    """To whom, and what: "Sri: kain 3 m", "Sri kain 3 m", "kain 3 m untuk Sri"."""
    behind = GOODS_FIRST.fullmatch(text)
    if behind and measures.begins_with_item(turn, behind["goods"]):
        return behind["name"], behind["goods"]
    return measures.name_first(await measures.tailors(turn), text)


async def _courier_named(turn: Turn, person: Person, name: str) -> Person | None:
    """The courier with this name, of her workshop."""
    among = await couriers(turn, person)
    found = measures.named_among(among, name)
    if len(found) != 1:
        turn.reply("courier-unknown", name=clean(name), names=", ".join(clean(one.call_name) for one in among) or "-")
        return None
    return found[0]

"""What was agreed goes on its way: ready to be fetched, or with a courier; from stores and from tailors."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.deliveries.carrying import Handed
from handlers.deliveries.on_the_way import goods_open, receipt_options
from handlers.reading.carrying_said import goods_and_name, with_courier, words_of
from handlers.reading.materials_said import is_everybody
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.deciding import ByCourier, Ready, ReadyAll
from handlers.requests.measures import Amount, goods_listed, moves_of, one_tailor
from handlers.requests.standing import open_requests
from handlers.rules.limits import LONGEST_LABEL, MOST_COURIERS
from handlers.rules.permissions import may_supply
from handlers.talk.asked import Choice
from handlers.talk.deeds import Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import ledger, materials, people, requests, shipments
from storage.ledger import Place, Reason
from storage.people import Person, PersonState
from storage.requests import Request, RequestState
from storage.shipments import Goods, ShipmentState
from storage.spoken import Spoken


async def ready(turn: Turn, deed: Ready) -> None:
    """ "Siap diambil": it lies in the workshop for her."""
    await _send_approved(turn, deed.request, None)


async def ready_all(turn: Turn, deed: ReadyAll) -> None:
    """All that were agreed to just now."""
    for number in deed.requests:
        await _send_approved(turn, number, None)


async def by_courier(turn: Turn, deed: ByCourier) -> None:
    """ "Lewat kurir": with the only one there is, or the one that is chosen."""
    found = await requests.by_id(turn.db, deed.request)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person or not may_supply(turn.person, person):
        turn.reply("stale-plain")
        return
    if deed.courier is not None:
        courier = next((one for one in await couriers(turn, person) if one.id == deed.courier), None)
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
                ByCourier(request=found.id, courier=one.id),
                {"name": clean(one.call_name).cut(LONGEST_LABEL)},
            )
            for one in among[:MOST_COURIERS]
        ]
        await turn.ask(Choice(), "courier-which", options, name=clean(person.call_name))


async def couriers(turn: Turn, person: Person) -> list[Person]:
    """The couriers of a tailor's workshop, but herself."""
    everybody = await people.everyone(turn.db)
    return [
        one
        for one in everybody
        if one.carries
        and one.state is PersonState.ACTIVE
        and one.workshop_id == person.workshop_id
        and one.id != person.id
    ]


async def _send_approved(turn: Turn, number: int, courier: Person | None) -> None:
    """An approved request leaves the store, if the store has it."""
    found = await requests.by_id(turn.db, number)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person or not may_supply(turn.person, person):
        turn.reply("stale-plain")
    elif found.state is RequestState.SENT:
        await _change_way(turn, found, person, courier)
    elif found.state is not RequestState.APPROVED:
        turn.reply("request-not-approved", name=clean(person.call_name))
    else:
        goods = [Amount(one.item, one.colour, one.granted) for one in found.lines if one.granted]
        await send(turn, person, goods, courier, found)


async def _change_way(turn: Turn, found: Request, person: Person, courier: Person | None) -> None:
    """It is on its way already: a courier may still take what lay ready."""
    for one in await shipments.coming_to(turn.db, Place.home(person.id)):
        if one.request_id == found.id and one.state in (ShipmentState.READY, ShipmentState.UNDER_WAY) and courier:
            await shipments.give_to(turn.db, one.id, courier.id)
            await _say_sent(turn, one.id, person, courier)
            return
    turn.reply("request-sent-already", name=clean(person.call_name))


async def send(
    turn: Turn, person: Person, goods: Sequence[Amount], courier: Person | None, found: Request | None = None
) -> None:
    """Goods leave the store of a tailor's workshop for her, if it has so much."""
    store, home = Place.store(person.workshop_id), Place.home(person.id)
    if await measures.lacking(turn, store, goods):
        return
    answers = None if found else await _asked_for(turn, person, goods)
    found = found or answers
    if found:
        await requests.mark_sent(turn.db, found.id)
    number = await begin(turn, store, home, goods, courier, person.id, found)
    await _say_sent(turn, number, person, courier)
    if answers:
        turn.reply("request-answered-so", name=clean(person.call_name))


async def _asked_for(turn: Turn, person: Person, goods: Sequence[Amount]) -> Request | None:
    """What she asked for of just these goods, so that nobody sends it once more; granted as much as is sent."""
    sent = {one.item: one.quantity for one in goods}
    open_ = await requests.of(turn.db, person.id)
    fits = [one for one in open_ if sorted(line.item for line in one.lines) == sorted(one.item for one in goods)]
    if len(fits) != 1 or len(sent) != len(goods):
        return None
    lines = [replace(line, granted=sent[line.item]) for line in fits[0].lines]
    await requests.put_lines(turn.db, fits[0].id, lines)
    await requests.decide(turn.db, fits[0].id, RequestState.APPROVED, turn.person.id, turn.now)
    return fits[0]


async def begin(
    turn: Turn,
    from_place: Place,
    to_place: Place,
    goods: Sequence[Amount],
    courier: Person | None,
    whose: int,
    found: Request | None = None,
    *,
    sender: int | None = None,
) -> int:
    """Goods begin their way, sent by whoever speaks or by another; the shipment's number."""
    moves = moves_of(turn, goods, from_place, to_place.coming, Reason.SENT, whose)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("sent")
    return await shipments.add(
        turn.db,
        from_place=from_place,
        to_place=to_place,
        sender_id=sender or turn.person.id,
        courier_id=courier.id if courier else None,
        goods=[Goods(one.item, one.colour, one.quantity) for one in measures.summed(goods)],
        cause_id=turn.cause_id,
        now=turn.now,
        request_id=found.id if found else None,
    )


async def _say_sent(turn: Turn, number: int, person: Person, courier: Person | None) -> None:
    """The coordinator, whoever gets it and the courier hear of it."""
    shipment, packs = await shipments.by_id(turn.db, number), await materials.packs(turn.db)
    if shipment is None:
        return
    goods, name = goods_listed(goods_open(shipment), packs), clean(person.call_name)
    options = receipt_options(number)
    asker = await requests.by_id(turn.db, shipment.request_id) if shipment.request_id else None
    other = asker.actor_id if asker and asker.actor_id != person.id else None
    turn.did("sent")
    if courier is None:
        turn.reply("sent-ready", name=name, goods=goods)
        await turn.tell_person(
            person.id, "coming-ready", topic="coming", options=options, told=Told.GOODS_COMING, goods=goods
        )
        await turn.tell_person(other, "coming-ready-for", topic="coming", name=name, goods=goods)
        return
    by = clean(courier.call_name)
    turn.reply("sent-by", name=name, goods=goods, courier=by)
    await turn.tell_person(
        person.id, "coming-by", topic="coming", options=options, told=Told.GOODS_COMING, goods=goods, courier=by
    )
    await turn.tell_person(other, "coming-by-for", topic="coming", name=name, goods=goods, courier=by)
    handed = [Option("button-handed", Handed(shipment=number))]
    await turn.tell_person(
        courier.id, "carry", topic="carry", options=handed, told=Told.CARRYING, name=name, goods=goods
    )


# By name


async def ready_named(turn: Turn, rest: str) -> None:
    """ "siap Sri", "siap semua"."""
    if is_everybody(rest):
        waiting = tuple(one.id for one, _ in await open_requests(turn) if one.state is RequestState.APPROVED)
        await ready_all(turn, ReadyAll(requests=waiting))
        if not waiting:
            turn.reply("requests-none")
        return
    person = await one_tailor(turn, rest) if rest else None
    if person:
        await _send_all_approved(turn, person, None)
    elif not rest:
        turn.reply("send-how")


async def _send_all_approved(turn: Turn, person: Person, courier: Person | None) -> None:
    found = await requests.of(turn.db, person.id, (RequestState.APPROVED,))
    for one in found:
        await _send_approved(turn, one.id, courier)
    if not found:
        lying = [
            one for one in await shipments.coming_to(turn.db, Place.home(person.id)) if one.state is ShipmentState.READY
        ]
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
    what, courier_name = with_courier(rest)
    name, goods_text = await _name_and_goods(turn, what)
    person = await one_tailor(turn, name)
    if person is None:
        return
    courier = await _courier_named(turn, person, courier_name) if courier_name else None
    if courier_name and courier is None:
        return
    if not goods_text:
        await _send_all_approved(turn, person, courier)
        return
    packs = await materials.packs(turn.db)
    among = await measures.tailors(turn)
    if any(measures.named_among(among, word) for word in words_of(goods_text)):
        # "Sri kain 1 m, Ani kain 2 m": one at a time, or one gets what is another's.
        turn.reply("send-how")
        return
    goods = await measures.amounts_or_say(turn, goods_text, packs, how="send-how")
    if goods:
        await send(turn, person, goods, courier)


async def _name_and_goods(turn: Turn, text: str) -> tuple[str, str]:
    """To whom, and what: "Sri: kain 3 m", "Sri kain 3 m", "kain 3 m untuk Sri"."""
    behind = goods_and_name(text)
    if behind and measures.begins_with_item(turn, behind[0]):
        return behind[1], behind[0]
    return measures.name_first(await measures.tailors(turn), text)


async def _courier_named(turn: Turn, person: Person, name: str) -> Person | None:
    """The courier with this name, of her workshop."""
    among = await couriers(turn, person)
    found = measures.named_among(among, name)
    if len(found) != 1:
        names = Spoken(", ".join(clean(one.call_name) for one in among) or "-")
        turn.reply("courier-unknown", name=clean(name), names=names)
        return None
    return found[0]

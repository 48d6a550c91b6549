"""The courier's round: who gets what; handed over, which those who have a phone confirm themselves."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from handlers.deliveries.booking import arrive
from handlers.deliveries.on_the_way import goods_open, receipt_options
from handlers.reading.carrying_said import handed_over
from handlers.reading.names import clean
from handlers.requests.measures import goods_listed, named_among, short_name
from handlers.rules.limits import MOST_LISTED
from handlers.rules.permissions import may_run_store, may_supply
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Doing, Turn
from handlers.words import listed
from storage import accounts, materials, people, shipments
from storage.people import Person
from storage.shipments import Shipment, ShipmentState
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed(Deed):
    """The courier has handed over a shipment."""

    shipment: int


async def round_(turn: Turn, _: str) -> None:
    """ "antaran", to a courier: what she has to bring."""
    await _say_open(turn, carries=True)


async def all_open(turn: Turn, _: str) -> None:
    """ "antaran", to whoever runs a store: all that is on its way."""
    await _say_open(turn, carries=False)


async def _say_open(turn: Turn, *, carries: bool) -> None:
    known = {one.id: one for one in await people.everyone(turn.db)}
    packs = await materials.packs(turn.db)
    if carries:
        found = await shipments.carried_by(turn.db, turn.person.id)
    else:
        found = [one for one in await shipments.open_ones(turn.db) if _theirs(turn, one, known)]
    lines: list[list[Any]] = []
    options: list[Option] = []
    for one in found:
        to, courier = known.get(one.to_person or 0), known.get(one.courier_id or 0)
        args = {
            "name": clean(to.call_name) if to else listed([["the-store", {}]]),
            "goods": goods_listed(goods_open(one), packs),
            "courier": clean(courier.call_name) if courier else "",
        }
        state = "store" if to is None else one.state.replace(" ", "-")
        lines.append(["round-line" if carries else f"way-{state}", args])
        if carries and len(options) < MOST_LISTED:
            shown = {"name": short_name(to) if to else listed([["the-store", {}]])}
            options.append(Option("button-handed-name", Handed(shipment=one.id), shown))
    if carries and found:
        turn.reply("round", told=Told.CARRYING, options=options, count=len(found), lines=lines)
    else:
        key = "round" if carries else "way"
        turn.reply(key if found else f"{key}-empty", options=options, count=len(found), lines=lines)
    turn.note = "round" if carries else "way"


def _theirs(turn: Turn, shipment: Shipment, known: Mapping[int, Person]) -> bool:
    if shipment.to_workshop is not None:
        return may_run_store(turn.person, shipment.to_workshop)
    to = known.get(shipment.to_person or 0)
    return to is not None and may_supply(turn.person, to)


async def handed(turn: Turn, deed: Handed) -> None:
    """The courier has handed it over; whoever has no account confirms through the courier."""
    shipment = await shipments.by_id(turn.db, deed.shipment)
    if shipment is None or shipment.courier_id != turn.person.id or shipment.to_person is None:
        turn.reply("stale-plain")
    elif shipment.state is not ShipmentState.UNDER_WAY:
        turn.reply("handed-before")
    else:
        await _handed(turn, shipment, shipment.to_person)


async def _handed(turn: Turn, shipment: Shipment, to: int) -> None:
    person, packs = await people.by_id(turn.db, to), await materials.packs(turn.db)
    goods, by = goods_listed(goods_open(shipment), packs), clean(turn.person.call_name)
    name = clean(person.call_name) if person else Spoken()
    if await accounts.has_one(turn.db, to):
        await shipments.set_state(turn.db, shipment.id, ShipmentState.HANDED)
        turn.did("handed")
        turn.reply("handed", told=Told.CARRYING, name=name, goods=goods)
        await turn.tell_person(
            to,
            "handed-told",
            topic="coming",
            options=receipt_options(shipment.id),
            told=Told.GOODS_ARRIVED,
            courier=by,
            goods=goods,
        )
        return
    await arrive(turn, shipment)
    turn.reply("handed-for", told=Told.CARRYING, name=name, goods=goods)
    where = person.workshop_id if person else None
    await turn.tell_deciders(where, "handed-for-told", topic="receipt", name=name, courier=by, goods=goods)


async def handed_said(turn: Turn, text: str) -> Doing | None:
    """ "sudah diantar Sri", "Sri sudah", "semua sudah diantar", "Ani belum": what to do about it."""
    said = handed_over(text)
    carried = await shipments.carried_by(turn.db, turn.person.id) if said else []
    # A bare "sudah" is about the round only if that is what was spoken of last.
    if said is None or not carried or (said.bare and not await turn.was_told(Told.CARRYING)):
        return None
    if said.not_yet:
        return Doing(partial(round_, turn, ""))
    if said.bare or said.all:
        about = carried if said.all or len(carried) == 1 else []
        return Doing(partial(_all_handed, turn, about) if about else partial(round_, turn, ""))
    known = [one for one in await people.everyone(turn.db) if any(one.id == each.to_person for each in carried)]
    who = {one.id for one in named_among(known, said.name)}
    about = [one for one in carried if one.to_person in who] if len(who) == 1 else []
    return Doing(partial(_all_handed, turn, about)) if about else None


async def _all_handed(turn: Turn, about: Sequence[Shipment]) -> None:
    for shipment in about:
        await handed(turn, Handed(shipment=shipment.id))

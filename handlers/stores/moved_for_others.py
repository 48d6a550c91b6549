"""Goods at a tailor's home, as a coordinator tells it: she brought some back, or another gets some of hers."""

from typing import Any

from handlers.deliveries import booking, shipping
from handlers.deliveries.on_the_way import receipt_options
from handlers.masks import for_others
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.how_much import DROPPED
from handlers.requests.measures import Amount, goods_listed, so_much
from handlers.rules.limits import MOST_CUT
from handlers.rules.permissions import may_supply
from handlers.rules.supply import CUT
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import ledger, materials, people, shipments
from storage.ledger import Place
from storage.people import Person
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveGoods(Deed):
    """So much leaves a tailor's home: for another tailor, or (None) back into the store."""

    person: int
    goods: tuple[Amount, ...]
    to: int | None = None


async def told_of(turn: Turn, told: AsTold) -> Heeded:
    """ "Sari balikin potongan 15", "garapan Umi pindah ke Yuni 20", "Sri pulangin kain 3 meter": said back first."""
    if not told.people:
        return False
    whose, to = _whose_and_to(told)
    half = "half" in told.talk.kinds()
    goods = await _half(turn, whose) if half else await _goods(turn, told)
    if not goods:
        return f"garapan {told.talk.names[0]} masih berapa" if half else False
    both = [whose, *([to] if to else [])]
    if not all(may_supply(turn.person, one) for one in both):
        turn.reply("share-not-here", total=told.number or 0)
        return True
    return await _ask(turn, whose, goods, to)


async def _goods(turn: Turn, told: AsTold) -> tuple[Amount, ...]:
    """What is moved: cut pieces, or a material in an amount that is plain."""
    items = [one for one in told.talk.items if one != CUT]
    if not items:
        pieces = told.number or 0
        return (Amount(CUT, "", pieces),) if 0 < pieces <= MOST_CUT else ()
    said = f"{items[0]} {told.talk.amounts[0].said()}"
    given = measures.known_amounts(turn, said, await materials.packs(turn.db))
    return tuple(one for one in given if isinstance(one, Amount)) if len(given) == len(items) == 1 else ()


async def _half(turn: Turn, whose: Person) -> tuple[Amount, ...]:
    """ "potongan di Wati separuhnya": half of the pieces that she has at home by the record."""
    held = sum(one.quantity for one in await ledger.goods.at(turn.db, Place.home(whose.id)) if one.item == CUT)
    return (Amount(CUT, "", held // 2),) if held > 1 else ()


async def _ask(turn: Turn, whose: Person, goods: tuple[Amount, ...], to: Person | None) -> bool:
    packs = await materials.packs(turn.db)
    args: dict[str, Any] = {"name": _name(turn, whose), "to": _name(turn, to) if to else "none"}
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, Place.home(whose.id))}
    short = [one for one in goods if held.get(one.item, 0) < one.quantity]
    if short:
        there = so_much(short[0].item, held.get(short[0].item, 0), packs)
        turn.reply("goods-lack", item=short[0].item, held=there, goods=goods_listed(goods, packs), **args)
        return True
    deed = MoveGoods(person=whose.id, goods=goods, to=to.id if to else None)
    options = [Option("button-record", deed), Option("button-not-that", Drop(says=DROPPED))]
    await turn.ask(Choice(), "goods-move-ask", options, goods=goods_listed(goods, packs), **args)
    return True


async def all_back(turn: Turn, told: AsTold) -> Heeded:
    """ "garapan Wati belum selesai, tarik dulu saja": all that she has at home by the record."""
    if told.person is None or not may_supply(turn.person, told.person):
        return False
    held = [one for one in await ledger.goods.at(turn.db, Place.home(told.person.id)) if one.item == CUT]
    goods = tuple(Amount(CUT, "", one.quantity) for one in held if one.quantity)
    if not goods:
        return f"garapan {told.talk.names[0]} masih berapa"
    return await _ask(turn, told.person, goods, None)


async def all_on(turn: Turn, told: AsTold) -> Heeded:
    """ "potongan Wati semua pindah ke Yuni": all that she has at home by the record."""
    whose, to = _whose_and_to(told) if told.people else (None, None)
    if whose is None or to is None:
        return False
    if not may_supply(turn.person, whose) or not may_supply(turn.person, to):
        turn.reply("share-not-here", total=0)
        return True
    held = sum(one.quantity for one in await ledger.goods.at(turn.db, Place.home(whose.id)) if one.item == CUT)
    return (
        await _ask(turn, whose, (Amount(CUT, "", held),), to) if held else f"garapan {told.talk.names[0]} masih berapa"
    )


def _whose_and_to(told: AsTold) -> tuple[Person, Person | None]:
    """From whom, and to whom: behind "ke" stands who gets them, behind "dari" who had them."""
    first, *others = told.people
    other = others[0] if others else None
    names = told.talk.names
    if other and ((names[0] in told.talk.to and names[1] not in told.talk.to) or names[1] in told.talk.off):
        return other, first
    return first, other


def _name(turn: Turn, person: Person) -> str:
    return turn.shown_as.get(person.id, clean(person.call_name))


async def move(turn: Turn, deed: MoveGoods) -> None:
    """Back in the store at once; to another tailor as it is when she gives them herself."""
    whose = await people.by_id(turn.db, deed.person)
    to = await for_others.neighbour(turn, deed.to) if deed.to else None
    allowed = whose is not None and may_supply(turn.person, whose) and (deed.to is None or to is not None)
    home = Place.home(deed.person)
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, home)}
    if whose is None or not allowed or any(held.get(one.item, 0) < one.quantity for one in deed.goods):
        turn.reply("stale-plain")
        return
    target = Place.home(to.id) if to else Place.store(whose.workshop_id)
    number = await shipping.begin(turn, home, target, deed.goods, None, to.id if to else whose.id)
    words = goods_listed(deed.goods, await materials.packs(turn.db))
    args: dict[str, Any] = {"name": _name(turn, whose), "to": _name(turn, to) if to else "none", "goods": words}
    reached = True
    if to is None:
        shipment = await shipments.by_id(turn.db, number)
        if shipment:
            await booking.arrive(turn, shipment)
    else:
        options, name = receipt_options(number), _name(turn, whose)
        kept = Told.GOODS_ARRIVED
        reached = bool(
            await turn.tell_person(
                to.id, "given-told", topic="receipt", options=options, told=kept, name=name, goods=words
            )
        )
    turn.reply("goods-moved", reached=str(reached).lower(), **args)
    by = clean(turn.person.call_name)
    await turn.tell_person(whose.id, "goods-moved-told", topic="receipt", by=by, to=args["to"], goods=words)


async def fewer(turn: Turn, told: AsTold) -> Heeded:
    """ "jatahe Umi udunno dadi 20 ae": what she has stays hers until it is told to be back."""
    if told.person is None:
        return False
    turn.reply("pieces-fewer", name=_name(turn, told.person), pieces=told.talk.amounts[0].number)
    return True

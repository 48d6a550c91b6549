"""A workshop's store: what is there and how long it lasts, goods in, counting, scrap, and goods to other workshops."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.deliveries import shipping
from handlers.deliveries.on_the_way import receipt_options
from handlers.deliveries.undoing import UndoMaterial
from handlers.reading import store_said
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed, moves_of, so_much
from handlers.rules.limits import MOST_GRAMS
from handlers.rules.permissions import may, may_run_store
from handlers.rules.supply import IN_GRAMS, OFFCUTS, SOON_DAYS, days_left, needs_two, per_piece
from handlers.rules.waits import USE_AVERAGED_OVER
from handlers.stores import agreeing
from handlers.stores.agreeing import Difference
from handlers.talk.deeds import InPicture, Option
from handlers.talk.turn import Turn
from storage import ledger, materials, people, reasons, workshops
from storage.database import Database
from storage.ledger import Place, Reason
from storage.ledger.goods import Held
from storage.ledger.places import LOST, OWN, SCRAP, SUPPLIER, USED, Shelf
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """So much of a material at a place, in its base unit; `days` of work that it lasts, None where unknown."""

    workshop: int
    place: Place
    item: str
    quantity: int
    days: int | None
    holder: Person | None = None


async def stock(db: Database, today: date, workshop_id: int | None = None) -> list[Stock]:
    """What is where, of one workshop or (None) of all: stores first, then what is on its way and at homes."""
    known = {one.id: one for one in await people.everyone(db)}
    # By whose it is and what: to look through all use for each line would cost their product.
    used: dict[tuple[Place, str], list[tuple[date, int]]] = {}
    for person_id, item, day, amount in await ledger.goods.used_between(db, today - USE_AVERAGED_OVER, today):
        used.setdefault((Place.home(person_id), item), []).append((day, amount))
        if person_id in known:
            used.setdefault((Place.store(known[person_id].workshop_id or 0), item), []).append((day, amount))
    ingredients = await materials.recipes(db)
    found = []
    for held in [*await ledger.goods.at(db), *await _gone(db)]:
        holder = known.get(held.place.tailor or 0)
        workshop = held.place.workshop or (holder.workshop_id or 0 if holder else 0)
        if workshop_id is not None and workshop != workshop_id:
            continue
        whose = Place.home(holder.id) if holder else Place.store(workshop)
        days = days_left(held.quantity, used.get((whose, held.item), []))
        if days is None and holder and holder.usual_pieces:
            taken = per_piece(ingredients, None, today).get(held.item)
            days = held.quantity // (taken * holder.usual_pieces) if taken else None
        found.append(
            Stock(workshop=workshop, place=held.place, item=held.item, quantity=held.quantity, days=days, holder=holder)
        )
    return sorted(found, key=lambda one: (one.workshop, one.place.shelf is not Shelf.STORE, one.place, one.item))


async def _gone(db: Database) -> list[Held]:
    """What was in a store and isn't any more: nothing is a stock too."""
    stores = [Place.store(number) for number in (0, *await workshops.names(db))]
    left = {(one.place, one.item) for one in await ledger.goods.at(db, *stores)}
    return [Held(place, item, 0) for place, item in sorted(await ledger.goods.ever_at(db, *stores) - left)]


def runs_out(found: Sequence[Stock]) -> list[Stock]:
    """What a store has for a few days of work only, the scarcest first; also what is used but gone."""
    low = [one for one in found if one.place.shelf is Shelf.STORE and one.days is not None and one.days <= SOON_DAYS]
    return sorted(low, key=lambda one: (one.days or 0, one.item))


# Which store


async def _workshop(turn: Turn, named: str | None, *, key: str = "workshop-which") -> int | None:
    """The workshop whose store it is about; None, and a sentence asks, where a lead must say which."""
    names = await workshops.names(turn.db)
    if named:
        found = [number for number, name in names.items() if named.casefold() in name.casefold()]
        own = [number for number in found if may_run_store(turn.person, number)]
        if len(own) == 1:
            return own[0]
        theirs = [name for number, name in names.items() if may_run_store(turn.person, number)]
        turn.reply("workshop-unknown", name=clean(named), names=", ".join(theirs))
        return None
    if turn.person.workshop_id is not None:
        return turn.person.workshop_id
    if len(names) == 1:
        return next(iter(names))
    if key == "workshop-which":
        turn.reply(key, names=", ".join(names.values()))
    else:
        turn.reply(key)
    return None


async def show(turn: Turn, rest: str) -> None:
    """ "gudang": each material with the days of work it lasts."""
    named = rest.removeprefix("bengkel ").strip() or None
    if named is None and turn.person.workshop_id is None:
        await _show_all(turn)
        return
    workshop = await _workshop(turn, named)
    if workshop is None:
        return
    lines = await _store_lines(turn, workshop)
    names = await workshops.names(turn.db)
    turn.reply(
        "stock" if lines else "stock-empty",
        options=_picture(turn, lines),
        workshop=names.get(workshop, ""),
        lines=lines,
    )
    turn.note = "stock"


async def _show_all(turn: Turn) -> None:
    """Every store, for a lead."""
    lines: list[list[Any]] = []
    for number, name in (await workshops.names(turn.db)).items():
        lines += [["stock-workshop", {"workshop": name}], *(await _store_lines(turn, number) or [["stock-none", {}]])]
    turn.reply("stocks", options=_picture(turn, lines), lines=lines)
    turn.note = "stock"


def _picture(turn: Turn, lines: list[list[Any]]) -> list[Option]:
    """A button for the days that material lasts as a picture, where these are known."""
    known = may(turn.person, "tally") and any(key == "stock-line-days" for key, _ in lines)
    return [Option("button-picture", InPicture(material=True))] if known else []


async def _store_lines(turn: Turn, workshop: int) -> list[list[Any]]:
    """What a store holds, a line a material."""
    packs = await materials.packs(turn.db)
    found = [one for one in await stock(turn.db, turn.today, workshop) if one.place == Place.store(workshop)]
    lines: list[list[Any]] = []
    for one in found:
        goods = goods_listed([Amount(one.item, "", one.quantity)], packs)
        if not one.quantity:
            lines.append(["stock-out", {"item": one.item}])
        elif one.days is None:
            lines.append(["stock-line", {"goods": goods}])
        else:
            lines.append(["stock-line-days", {"goods": goods, "days": one.days}])
    return lines


async def goods_in(turn: Turn, rest: str) -> None:
    """ "masuk kain 50 m dari BMPD": from a supplier to the store."""
    if store_said.is_later(rest):
        turn.reply("goods-in-later")
        return
    rest, price = store_said.without_price(normal(rest))
    said, packs = store_said.goods_in(rest), await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, said.goods, packs, how="stock-in-how")
    workshop = await _workshop(turn, said.workshop) if goods else None
    if workshop is None:
        return
    moves = moves_of(turn, goods, SUPPLIER, Place.store(workshop), Reason.GOODS_IN, turn.person.id)
    await ledger.append(turn.db, moves, turn.now)
    if said.source:
        await reasons.keep(turn.db, turn.cause_id, measures.as_written(turn, said.source))
    turn.did("goods-in")
    undo = Option("button-undo", UndoMaterial(cause=turn.cause_id))
    turn.reply("stock-in", options=[undo], goods=goods_listed(goods, packs), lines=await _now(turn, workshop, goods))
    if price:
        # What it cost isn't booked with what came in, and isn't passed over either.
        turn.reply("price-for-treasurer", item=goods[0].item, amount=price)


async def _now(turn: Turn, workshop: int, goods: list[Amount]) -> list[list[Any]]:
    """What the store has now of some materials."""
    packs, wanted = await materials.packs(turn.db), {one.item for one in goods}
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, Place.store(workshop))}
    return [
        ["stock-now", {"goods": goods_listed([Amount(item, "", held.get(item, 0))], packs)}] for item in sorted(wanted)
    ]


async def count(turn: Turn, rest: str) -> None:
    """ "hitung kain 45 m karena salah potong": what is really there; a big difference needs a second person."""
    said, packs = store_said.with_reason(rest), await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, said.goods, packs, how="stock-count-how", zero=True)
    workshop = await _workshop(turn, said.workshop) if goods else None
    if workshop is None:
        return
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, Place.store(workshop))}
    why = None if said.why is None else clean(said.why)
    for item, counted in measures.by_item(goods).items():
        await _counted(turn, workshop, item, held.get(item, 0), counted, why)


async def _counted(turn: Turn, workshop: int, item: str, was: int, counted: int, why: Spoken | None) -> None:
    packs, store = await materials.packs(turn.db), Place.store(workshop)
    difference = counted - was
    shown: dict[str, Any] = {
        "item": item,
        "was": so_much(item, was, packs) if was else "0",
        "counted": so_much(item, counted, packs),
        "difference": so_much(item, abs(difference), packs) if difference else "0",
        "more": str(difference > 0).lower(),
    }
    if not difference:
        turn.reply("count-agrees", item=item, counted=shown["counted"])
        turn.did("counted")
        return
    if why is None and was:
        turn.reply("count-why", **shown)
        return
    from_place, to_place = (OWN, store) if difference > 0 else (store, LOST)
    if was and needs_two(item, difference):
        about = Difference(
            item=item, quantity=abs(difference), from_place=from_place, to_place=to_place, was=was, why=why
        )
        told = await agreeing.propose(turn, about, workshop, "count-agree", why=why, **shown)
        turn.reply("count-proposed" if told else "count-nobody", **shown)
        return
    goods = [Amount(item, "", abs(difference))]
    await ledger.append(turn.db, moves_of(turn, goods, from_place, to_place, Reason.COUNTED, turn.person.id), turn.now)
    if why:
        await reasons.keep(turn.db, turn.cause_id, why)
    turn.did("counted")
    turn.reply("count-noted", **shown)


async def scrap(turn: Turn, rest: str) -> None:
    """ "buang kain 2 m karena sobek": out of the store, for nothing."""
    said, packs = store_said.with_reason(rest), await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, said.goods, packs, how="stock-scrap-how")
    workshop = await _workshop(turn, said.workshop) if goods else None
    if workshop is None or await measures.lacking(turn, Place.store(workshop), goods):
        return
    if said.why is None:
        turn.reply("stock-scrap-how")
        return
    store, why = Place.store(workshop), clean(said.why)
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, store)}
    if big := [one for one in goods if needs_two(one.item, one.quantity)]:
        first = big[0]
        about = Difference(
            item=first.item,
            quantity=first.quantity,
            from_place=store,
            to_place=SCRAP,
            was=held.get(first.item, 0),
            why=Spoken(said.why),
        )
        words = goods_listed(big[:1], packs)
        told = await agreeing.propose(turn, about, workshop, "scrap-agree", goods=words, why=why)
        turn.reply("scrap-proposed" if told else "scrap-nobody", goods=words)
        goods = [one for one in goods if one not in big]
    if goods:
        await ledger.append(turn.db, moves_of(turn, goods, store, SCRAP, Reason.SCRAP, turn.person.id), turn.now)
        await reasons.keep(turn.db, turn.cause_id, why)
        turn.did("scrap")
        turn.reply("stock-scrapped", goods=goods_listed(goods, packs), lines=await _now(turn, workshop, goods))


async def transfer(turn: Turn, rest: str) -> None:
    """ "pindah kain 10 m ke Kabupaten": to another workshop, whose coordinator confirms."""
    said, packs = store_said.moved_on(rest), await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, said.goods, packs, how="transfer-how")
    workshop = await _workshop(turn, said.workshop, key="transfer-how") if goods else None
    if workshop is None:
        return
    names = await workshops.names(turn.db)
    to = [
        number
        for number, name in names.items()
        if said.to is not None and said.to in name.casefold() and number != workshop
    ]
    if len(to) != 1:
        turn.reply("transfer-how")
        return
    store, other = Place.store(workshop), Place.store(to[0])
    if await measures.lacking(turn, store, goods):
        return
    number = await shipping.begin(turn, store, other, goods, None, turn.person.id)
    words = goods_listed(goods, packs)
    turn.reply("transfer-sent", goods=words, workshop=names[to[0]])
    await turn.tell_deciders(
        to[0],
        "transfer-coming",
        topic="receipt",
        but=turn.person.id,
        options=receipt_options(number),
        goods=words,
        workshop=names[workshop],
    )


async def offcuts(turn: Turn, rest: str) -> None:
    """ "perca 2 kg", "perca keluar 1 kg": offcuts of cloth, weighed into the store or out of it."""
    said = store_said.offcuts(rest)
    if said is None or said.unit not in IN_GRAMS:
        turn.reply("offcuts-how")
        return
    workshop = await _workshop(turn, said.workshop)
    if workshop is None:
        return
    grams = round(said.amount * IN_GRAMS[said.unit])
    goods, store = [Amount(OFFCUTS, "", grams)], Place.store(workshop)
    if not 0 < grams <= MOST_GRAMS:
        turn.reply("offcuts-how")
        return
    if said.out and await measures.lacking(turn, store, goods):
        return
    # Offcuts are what was left of cloth that the masks used up.
    places = (store, SCRAP) if said.out else (USED, store)
    await ledger.append(turn.db, moves_of(turn, goods, *places, Reason.OFFCUTS, turn.person.id), turn.now)
    turn.did("offcuts")
    lines = await _now(turn, workshop, goods)
    turn.reply("offcuts-out" if said.out else "offcuts-in", goods=goods_listed(goods, {}), lines=lines)

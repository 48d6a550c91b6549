"""A workshop's store: what is there and how long it lasts, goods in, counting, scrap, and goods to other workshops."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from handlers.deliveries import shipping
from handlers.deliveries.shipping import receipt_options
from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_in_words, in_words, moves_of
from handlers.rules.permissions import may_run_store
from handlers.rules.supply import IN_GRAMS, OFFCUTS, SOON_DAYS, days_left, needs_two, per_piece
from handlers.stores import agreeing
from handlers.talk.turn import Option, Turn
from storage import ledger, materials, people
from storage.database import Database
from storage.materials import Held
from storage.people import Person

# Use is averaged over the working days of the last two weeks.
LOOKS_BACK = timedelta(days=14)
IN_WORKSHOP = re.compile(r"\s+(?:di|untuk|utk|buat)\s+(?:bengkel\s+)?(?P<workshop>[\w ]+)$")
FROM = re.compile(r"\s+dari\s+(?P<source>[\w .&-]{1,60}?)(?=\s+(?:di|untuk|buat)\s+|$)")
TO = re.compile(r"\s+ke\s+(?:bengkel\s+)?(?P<workshop>[\w ]+)$")
BECAUSE = re.compile(r"\s+(?:karena|krn|soalnya|sebab)\s+(?P<why>.{1,120})$")


OFFCUTS_SAID = re.compile(
    rf"(?:masuk |(?P<out>keluar |diambil |dijual ))?(?P<number>\d{{1,4}}(?:,\d)?) ?(?P<unit>{'|'.join(IN_GRAMS)})"
)
MOST_GRAMS = 1_000_000


@dataclass(frozen=True, slots=True)
class Stock:
    """So much of a material at a place, in its base unit; `days` of work that it lasts, None where unknown."""

    workshop: int
    place: str
    item: str
    quantity: int
    days: int | None
    holder: Person | None = None


async def stock(db: Database, today: date, workshop_id: int | None = None) -> list[Stock]:
    """What is where, of one workshop or (None) of all: stores first, then what is on its way and at homes."""
    known = {one.id: one for one in await people.everyone(db)}
    used = await materials.used_between(db, today - LOOKS_BACK, today)
    ingredients = await materials.recipes(db)
    found = []
    for held in [*await materials.at(db), *await _gone(db)]:
        kind, number = ledger.owner(held.place)
        holder = known.get(number) if kind == "tailor" else None
        workshop = number if kind == "workshop" else (holder.workshop_id or 0 if holder else 0)
        if workshop_id is not None and workshop != workshop_id:
            continue
        its = [
            (day, amount)
            for person_id, item, day, amount in used
            if item == held.item and (person_id == number if holder else _at(known.get(person_id), workshop))
        ]
        days = days_left(held.quantity, its)
        if days is None and holder and holder.usual_pieces:
            taken = per_piece(ingredients, None, today).get(held.item)
            days = held.quantity // (taken * holder.usual_pieces) if taken else None
        found.append(Stock(workshop, held.place, held.item, held.quantity, days, holder))
    return sorted(found, key=lambda one: (one.workshop, not one.place.endswith("/store"), one.place, one.item))


async def _gone(db: Database) -> list[Held]:
    """What was in a store and isn't any more: nothing is a stock too."""
    stores = [ledger.store(number) for number in (0, *await people.workshops(db))]
    left = {(one.place, one.item) for one in await materials.at(db, *stores)}
    return [Held(place, item, 0) for place, item in sorted(await materials.ever_at(db, *stores) - left)]


def _at(person: Person | None, workshop: int) -> bool:
    return person is not None and (person.workshop_id or 0) == workshop


def runs_out(found: Sequence[Stock]) -> list[Stock]:
    """What a store has for a few days of work only, the scarcest first; also what is used but gone."""
    low = [one for one in found if one.place.endswith("/store") and one.days is not None and one.days <= SOON_DAYS]
    return sorted(low, key=lambda one: (one.days or 0, one.item))


# Which store


def _bare(name: str | None) -> str | None:
    """A workshop's name without "bengkel"."""
    return name.casefold().removeprefix("bengkel").strip() if name else None


async def _workshop(turn: Turn, named: str | None, *, key: str = "workshop-which") -> int | None:
    """The workshop whose store it is about; None, and a sentence asks, where a lead must say which."""
    names = await people.workshops(turn.db)
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


def _cut(pattern: re.Pattern[str], text: str, name: str) -> tuple[str, str | None]:
    """A text without its ending of this kind, and what that says."""
    found = pattern.search(text)
    if not found:
        return text, None
    return (text[: found.start()] + text[found.end() :]).strip(), found[name].strip()


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
    names = await people.workshops(turn.db)
    turn.reply("stock" if lines else "stock-empty", workshop=names.get(workshop, ""), lines=lines)
    turn.note = "stock"


async def _show_all(turn: Turn) -> None:
    """Every store, for a lead."""
    lines: list[list[Any]] = []
    for number, name in (await people.workshops(turn.db)).items():
        lines += [["stock-workshop", {"workshop": name}], *(await _store_lines(turn, number) or [["stock-none", {}]])]
    turn.reply("stocks", lines=lines)
    turn.note = "stock"


async def _store_lines(turn: Turn, workshop: int) -> list[list[Any]]:
    """What a store holds, a line a material."""
    packs = await materials.packs(turn.db)
    found = [one for one in await stock(turn.db, turn.today, workshop) if one.place == ledger.store(workshop)]
    lines: list[list[Any]] = []
    for one in found:
        goods = goods_in_words([Amount(one.item, "", one.quantity)], packs)
        if not one.quantity:
            lines.append(["stock-out", {"item": one.item}])
        elif one.days is None:
            lines.append(["stock-line", {"goods": goods}])
        else:
            lines.append(["stock-line-days", {"goods": goods, "days": one.days}])
    return lines


async def goods_in(turn: Turn, rest: str) -> None:
    """ "masuk kain 50 m dari BMPD": from a supplier to the store."""
    text, named = _cut(IN_WORKSHOP, rest, "workshop")
    text, source = _cut(FROM, text, "source")
    packs = await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, text, packs, how="stock-in-how")
    workshop = await _workshop(turn, named) if goods else None
    if workshop is None:
        return
    reason = f"goods in: {measures.as_written(turn, source)}" if source else "goods in"
    moves = moves_of(turn, goods, "supplier", ledger.store(workshop), reason, turn.person.id)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("goods-in")
    undo = Option("button-undo", "undo-material", {"cause": turn.cause_id})
    turn.reply("stock-in", options=[undo], goods=goods_in_words(goods, packs), lines=await _now(turn, workshop, goods))


async def _now(turn: Turn, workshop: int, goods: list[Amount]) -> list[list[Any]]:
    """What the store has now of some materials."""
    packs, wanted = await materials.packs(turn.db), {one.item for one in goods}
    held = {one.item: one.quantity for one in await materials.at(turn.db, ledger.store(workshop))}
    return [
        ["stock-now", {"goods": goods_in_words([Amount(item, "", held.get(item, 0))], packs)}]
        for item in sorted(wanted)
    ]


async def count(turn: Turn, rest: str) -> None:
    """ "hitung kain 45 m karena salah potong": what is really there; a big difference needs a second person."""
    text, why = _cut(BECAUSE, rest, "why")
    text, named = _cut(IN_WORKSHOP, text, "workshop")
    packs = await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, text, packs, how="stock-count-how", zero=True)
    workshop = await _workshop(turn, named) if goods else None
    if workshop is None:
        return
    held = {one.item: one.quantity for one in await materials.at(turn.db, ledger.store(workshop))}
    for item, counted in measures.by_item(goods).items():
        await _counted(turn, workshop, item, held.get(item, 0), counted, why)


async def _counted(turn: Turn, workshop: int, item: str, was: int, counted: int, why: str | None) -> None:
    packs, store = await materials.packs(turn.db), ledger.store(workshop)
    difference = counted - was
    shown: dict[str, Any] = {
        "item": item,
        "was": in_words(item, was, packs) if was else "0",
        "counted": in_words(item, counted, packs),
        "difference": in_words(item, abs(difference), packs) if difference else "0",
        "more": str(difference > 0).lower(),
    }
    if not difference:
        turn.reply("count-agrees", item=item, counted=shown["counted"])
        turn.did("counted")
        return
    if why is None and was:
        turn.reply("count-why", **shown)
        return
    from_place, to_place = ("own", store) if difference > 0 else (store, "lost")
    why = clean(why or "first count")
    about = {"item": item, "quantity": abs(difference), "from": from_place, "to": to_place, "was": was, "why": why}
    if was and needs_two(item, difference):
        told = await agreeing.propose(turn, "difference", about, workshop, "count-agree", why=why, **shown)
        turn.reply("count-proposed" if told else "count-nobody", **shown)
        return
    goods = [Amount(item, "", abs(difference))]
    moves = moves_of(turn, goods, from_place, to_place, f"counted: {why}", turn.person.id)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("counted")
    turn.reply("count-noted", **shown)


async def scrap(turn: Turn, rest: str) -> None:
    """ "buang kain 2 m karena sobek": out of the store, for nothing."""
    text, why = _cut(BECAUSE, rest, "why")
    text, named = _cut(IN_WORKSHOP, text, "workshop")
    packs = await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, text, packs, how="stock-scrap-how")
    workshop = await _workshop(turn, named) if goods else None
    if workshop is None or await measures.lacking(turn, ledger.store(workshop), goods):
        return
    if why is None:
        turn.reply("stock-scrap-how")
        return
    held = {one.item: one.quantity for one in await materials.at(turn.db, ledger.store(workshop))}
    if big := [one for one in goods if needs_two(one.item, one.quantity)]:
        about = {
            "item": big[0].item,
            "quantity": big[0].quantity,
            "from": ledger.store(workshop),
            "to": "scrap",
            "was": held.get(big[0].item, 0),
            "why": why,
        }
        words = goods_in_words(big[:1], packs)
        told = await agreeing.propose(turn, "difference", about, workshop, "scrap-agree", goods=words, why=clean(why))
        turn.reply("scrap-proposed" if told else "scrap-nobody", goods=words)
        goods = [one for one in goods if one not in big]
    if goods:
        moves = moves_of(turn, goods, ledger.store(workshop), "scrap", f"scrap: {clean(why)}", turn.person.id)
        await ledger.append(turn.db, moves, turn.now)
        turn.did("scrap")
        turn.reply("stock-scrapped", goods=goods_in_words(goods, packs), lines=await _now(turn, workshop, goods))


async def transfer(turn: Turn, rest: str) -> None:
    """ "pindah kain 10 m ke Kabupaten": to another workshop, whose coordinator confirms."""
    text, named = _cut(TO, rest.strip(" ."), "workshop")
    text, source = _cut(FROM, text, "source")
    text, inside = _cut(IN_WORKSHOP, text, "workshop")
    packs = await materials.packs(turn.db)
    goods = await measures.amounts_or_say(turn, text, packs, how="transfer-how")
    if not goods:
        return
    workshop = await _workshop(turn, inside or _bare(source), key="transfer-how")
    if workshop is None:
        return
    names = await people.workshops(turn.db)
    to = [
        number
        for number, name in names.items()
        if named and (_bare(named) or "") in name.casefold() and number != workshop
    ]
    if len(to) != 1:
        turn.reply("transfer-how")
        return
    store, other = ledger.store(workshop), ledger.store(to[0])
    if await measures.lacking(turn, store, goods):
        return
    number = await shipping.begin(turn, store, other, goods, None, turn.person.id)
    words = goods_in_words(goods, packs)
    turn.reply("transfer-sent", goods=words, workshop=names[to[0]])
    for account in await people.coordinators_of(turn.db, to[0], but=turn.person.id):
        turn.tell(
            account,
            "transfer-coming",
            topic="receipt",
            options=receipt_options(number),
            goods=words,
            workshop=names[workshop],
        )


async def offcuts(turn: Turn, rest: str) -> None:
    """ "perca 2 kg", "perca keluar 1 kg": offcuts of cloth, weighed into the store or out of it."""
    text, named = _cut(IN_WORKSHOP, rest, "workshop")
    found = OFFCUTS_SAID.fullmatch(text)
    workshop = await _workshop(turn, named) if found else None
    if not found:
        turn.reply("offcuts-how")
    if not found or workshop is None:
        return
    grams = round(float(found["number"].replace(",", ".")) * IN_GRAMS[found["unit"]])
    goods, store = [Amount(OFFCUTS, "", grams)], ledger.store(workshop)
    if not 0 < grams <= MOST_GRAMS:
        turn.reply("offcuts-how")
        return
    if found["out"] and await measures.lacking(turn, store, goods):
        return
    # Offcuts are what was left of cloth that the masks used up.
    places = (store, "scrap") if found["out"] else ("used", store)
    await ledger.append(turn.db, moves_of(turn, goods, *places, "offcuts", turn.person.id), turn.now)
    turn.did("offcuts")
    lines = await _now(turn, workshop, goods)
    turn.reply("offcuts-out" if found["out"] else "offcuts-in", goods=goods_in_words(goods, {}), lines=lines)

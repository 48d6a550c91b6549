"""What is asked of goods in a store: how much went out in some days, who took last, why it can't be below nothing."""

from collections import Counter
from datetime import date
from typing import Any

from handlers.reading.names import clean
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed, so_much
from handlers.rules.limits import MOST_CANDIDATES
from handlers.rules.permissions import may_run_store
from handlers.rules.supply import CUT
from handlers.stores import sharing_out, working
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import ledger, materials, people, shipments, workshops
from storage.ledger import Kept, Place, Thing


async def left_store(turn: Turn, item: str, workshop: int, last: date) -> list[Kept]:
    """What ever left a store, oldest first, but for what was taken back since."""
    store = Place.store(workshop)
    moves = await ledger.statements.of_store(turn.db, store, Thing.material(item), last)
    back = {one.move.reverses_id for one in moves if one.move.reverses_id}
    return [one for one in moves if one.move.from_place == store and one.id not in back and not one.move.reverses_id]


async def _where(turn: Turn, told: AsTold) -> tuple[str, int] | None:
    item = next(iter(told.talk.items), CUT if "pieces" in told.talk.kinds() else "")
    workshop = await sharing_out.where(turn) if item else None
    return (item, workshop) if workshop is not None and may_run_store(turn.person, workshop) else None


async def last(turn: Turn, told: AsTold) -> bool:
    """ "siapa yang terakhir ambil kain": the latest that left the store, and to whom."""
    found = await _where(turn, told)
    if found is None:
        return turn.spoke
    item, workshop = found
    packs, lines = await materials.packs(turn.db), list[list[Any]]()
    for one in reversed((await left_store(turn, item, workshop, turn.today))[-MOST_CANDIDATES:]):
        lines.append(["goods-left-line", {"date": one.move.work_date, **(await _to(turn, one, item, packs))}])
    turn.reply("goods-last", item=item, lines=lines, count=len(lines))
    return True


async def _to(turn: Turn, one: Kept, item: str, packs: materials.Packs) -> dict[str, Any]:
    place = one.move.to_place
    person = await people.by_id(turn.db, place.tailor) if place.tailor else None
    names = await workshops.names(turn.db)
    where = names.get(place.workshop or 0, "none") if place.workshop != one.move.from_place.workshop else "none"
    kind = "person" if person else "workshop" if where != "none" else "used"
    called = clean(person.call_name) if person else where
    return {"amount": so_much(item, one.move.quantity, packs), "kind": kind, "name": called}


async def out(turn: Turn, told: AsTold) -> bool:
    """ "minggu ini kain keluar berapa": what left the store in some days, by where it went."""
    found = await _where(turn, told)
    if found is None:
        return turn.spoke
    item, workshop = found
    span = told.span
    if span and (span.ahead or span.nosuch):
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return True
    first, end = (span.first, span.last) if span else (turn.today.replace(day=1), turn.today)
    packs, sums = await materials.packs(turn.db), Counter[tuple[str, str]]()
    for one in await left_store(turn, item, workshop, end):
        if first.isoformat() <= one.move.work_date:
            to = await _to(turn, one, item, packs)
            sums[str(to["kind"]), str(to["name"]) if to["kind"] != "used" else ""] += one.move.quantity
    lines = [
        [
            "goods-out-line",
            {"kind": kind, "name": clean(name) if name else "none", "amount": so_much(item, amount, packs)},
        ]
        for (kind, name), amount in sums.most_common()
    ]
    turn.reply(
        "goods-out",
        item=item,
        amount=so_much(item, sum(sums.values()), packs),
        any=sum(sums.values()),
        lines=lines,
        first=first.isoformat(),
        last=end.isoformat(),
        days=(end - first).days + 1,
    )
    turn.note = "store"
    return True


async def came_in(turn: Turn, told: AsTold) -> bool:
    """ "kain yang datang kemarin berapa", "filter masuk terakhir kapan": what came into the store, by day."""
    found = await _where(turn, told)
    if found is None:
        return turn.spoke
    item, workshop = found
    span = told.span
    if span and (span.ahead or span.nosuch):
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return True
    store, packs = Place.store(workshop), await materials.packs(turn.db)
    moves = await ledger.statements.of_store(turn.db, store, Thing.material(item), span.last if span else turn.today)
    back = {one.move.reverses_id for one in moves if one.move.reverses_id}
    came = [one for one in moves if one.move.to_place == store and one.id not in back and not one.move.reverses_id]
    by_day: Counter[str] = Counter()
    for one in came:
        if span is None or span.first.isoformat() <= one.move.work_date:
            by_day[one.move.work_date] += one.move.quantity
    days = sorted(by_day)[-MOST_CANDIDATES:] if span is None else sorted(by_day)
    lines = [["goods-in-line", {"date": day, "amount": so_much(item, by_day[day], packs)}] for day in days]
    turn.reply("goods-in", item=item, lines=lines, count=len(lines))
    turn.note = "store"
    return True


async def minus(turn: Turn, told: AsTold) -> bool:
    """ "stok karet kok minus": it never is; what the books say, and how to set it right."""
    found = await _where(turn, told)
    if found is None:
        return turn.spoke
    item, workshop = found
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, Place.store(workshop))}
    packs = await materials.packs(turn.db)
    turn.reply("stock-not-minus", item=item, amount=so_much(item, held.get(item, 0), packs))
    turn.note = "store"
    return True


async def alert(turn: Turn, told: AsTold) -> bool:
    """ "kalau karet di bawah 2 rol kabari": the tally says by itself when something runs out."""
    turn.reply("stock-alert", item=next(iter(told.talk.items), "none"))
    return True


async def to_workshop(turn: Turn, told: AsTold) -> Heeded:
    """ "kirim kain 30 m ke Batu lewat Slamet": who carries it is told by the coordinator herself."""
    amount = told.talk.amounts[0].said() if told.talk.amounts else ""
    place = told.talk.places[0]
    if len(set(told.talk.places)) > 1 or told.talk.plain.startswith("pindah"):
        # From where to where, in the words of the command.
        return False
    if told.person is None or len(told.talk.items) > 1:
        goods = [f"{item} {one.said()}" for item, one in zip(told.talk.items, told.talk.amounts, strict=False)]
        return f"pindah {', '.join(goods)} ke {place}" if len(goods) == len(told.talk.amounts) else False
    item = next(iter(told.talk.items), "")
    turn.reply(
        "to-workshop-how",
        item=item,
        amount=measures.as_written(turn, amount),
        place=place,
        name=clean(told.person.call_name),
    )
    return True


async def carried(turn: Turn, told: AsTold) -> bool:
    """ "Slamet tadi ambil di mana saja": what a courier has with her now, and what she brought today."""
    courier = told.person
    if courier is None or not courier.carries:
        return False
    packs = await materials.packs(turn.db)
    since = turn.now.astimezone(turn.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    today = await shipments.of_courier_since(turn.db, courier.id, since)
    found = [*(one for one in await shipments.carried_by(turn.db, courier.id) if one.sent_at < since), *today]
    lines = list[list[Any]]()
    for one in found:
        to = await people.by_id(turn.db, one.to_person) if one.to_person else None
        name = clean(to.call_name) if to else "none"
        goods = goods_listed([Amount(part.item, part.colour, part.sent) for part in one.goods], packs)
        lines.append(["carried-line", {"name": name, "goods": goods, "state": str(one.state).replace(" ", "-")}])
    turn.reply("carried", name=clean(courier.call_name), lines=lines, count=len(lines))
    return True


async def came(turn: Turn, told: AsTold) -> Heeded:
    """ "kain baru datang 150 meter": into the store, unless it is what is on its way there."""
    workshop, item = turn.person.workshop_id, next(iter(told.talk.items), "")
    if workshop is None:
        return False
    coming = await shipments.coming_to(turn.db, Place.store(workshop))
    if any(part.item == item and part.open for one in coming for part in one.goods):
        return False
    return f"masuk {item} {told.talk.amounts[0].said()}"


async def send_by(turn: Turn, told: AsTold) -> Heeded:
    """ "kasih Umi karet 5 meter titip Slamet": with whoever carries it."""
    del turn
    talk = told.talk
    to = next((name for name in talk.names if name != talk.carrier), "")
    if not talk.carrier or not to:
        return False
    return f"kirim {to}: {talk.items[0]} {talk.amounts[0].said()} lewat {talk.carrier}"


async def cut(turn: Turn, told: AsTold) -> Heeded:
    """ "potong kain lagi 20 meter dapat 100": cloth in metres, and the pieces that it made."""
    del turn
    cloth = next((one for one in told.talk.amounts if one.unit not in ("", "potong", "biji", "lembar")), None)
    pieces = next((one for one in told.talk.amounts if one is not cloth), None)
    if cloth is None or pieces is None or len(told.talk.amounts) != 2:
        return False
    return f"potong {told.talk.items[0]} {cloth.said()} jadi {pieces.number} potongan"


async def pieces_held(turn: Turn, _: AsTold) -> bool:
    """ "siapa yang masih pegang potongan, masing-masing berapa": of the workshop whose store it is."""
    workshop = await sharing_out.where(turn)
    if workshop is None or not may_run_store(turn.person, workshop):
        return turn.spoke
    await working.say_held(turn, workshop)
    return True

"""What is asked and said of goods that went out or came in: who took none, where the count differs, what they cost."""

from handlers.reading.names import clean
from handlers.requests.measures import so_much
from handlers.rules.permissions import may
from handlers.stores import goods_asked, sharing_out
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import ledger, materials, people
from storage.ledger import Place
from storage.spoken import Spoken


async def not_taken(turn: Turn, told: AsTold) -> Heeded:
    """ "siapa yang belum ambil kain minggu ini": tailors of the workshop to whom none went in some days."""
    item, workshop = next(iter(told.talk.items), ""), await sharing_out.where(turn)
    span = told.span
    if not item or workshop is None or (span and (span.ahead or span.nosuch)):
        return turn.spoke
    first, last = (span.first, span.last) if span else (turn.today.replace(day=1), turn.today)
    had = {
        one.move.to_place.tailor
        for one in await goods_asked.left_store(turn, item, workshop, last)
        if first.isoformat() <= one.move.work_date
    }
    sews = [one for one in await people.everyone(turn.db) if one.is_tailor and one.workshop_id == workshop]
    sews = [one for one in sews if one.sews is not False and (one.usual_pieces or not (one.carries or one.duties))]
    none = [clean(one.call_name) for one in sews if one.id not in had]
    turn.reply(
        "goods-not-taken",
        item=item,
        names=Spoken(", ".join(none)),
        count=len(none),
        first=first.isoformat(),
        last=last.isoformat(),
        days=(last - first).days + 1,
    )
    return True


async def differs(turn: Turn, told: AsTold) -> Heeded:
    """ "di catatan ada 9 rol padahal di rak 7": what the books say, the latest that went out, and how it is counted."""
    item, workshop = next(iter(told.talk.items), ""), await sharing_out.where(turn)
    if not item or workshop is None:
        return turn.spoke
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, Place.store(workshop))}
    packs = await materials.packs(turn.db)
    said = told.talk.amounts[-1].said() if told.talk.amounts else "none"
    turn.reply("stock-differs", item=item, amount=so_much(item, held.get(item, 0), packs), said=Spoken(said))
    return await goods_asked.last(turn, told)


async def out_of(turn: Turn, told: AsTold) -> Heeded:
    """ "benang habis": counted as none, once it is said that it was meant so."""
    del turn
    return f"hitung {told.talk.items[0]} 0 karena habis"


async def priced(turn: Turn, told: AsTold) -> Heeded:
    """ "filter datang 2 dus @1000 harga 1,2jt": into the store; what it cost is for whoever keeps the money."""
    if not told.talk.items or not told.talk.amounts:
        return False
    goods = f"{told.talk.items[0]} {told.talk.amounts[0].said()}"
    if may(turn.person, "pay"):
        return f"beli {goods} Rp{told.money}"
    return f"masuk {goods}, harga Rp{told.money}"

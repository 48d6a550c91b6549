"""A new order, and one that is changed, closed or opened again; each with a line in the audit."""

from dataclasses import replace
from datetime import date, datetime

from handlers.orders.drafting import Problem, differences, drafted, meant, new_order
from handlers.orders.progress import lines_of
from handlers.orders.relaying import relay
from handlers.reading.orders_said import OrderTold
from handlers.rules.permissions import may
from handlers.talk.turn import Turn
from storage import audit, orders
from storage.database import Database
from storage.orders import Order
from storage.spoken import Spoken


async def said(turn: Turn, told: OrderTold) -> None:
    """ "pesanan baru: …", "ubah pesanan …", "tutup pesanan …", from whoever takes orders."""
    if not may(turn.person, "orders"):
        turn.reply("order-only-lead")
        return
    if not told.named and not told.written and not told.phases and told.what in ("new", "changed"):
        turn.reply(f"order-how-{told.what}")
        return
    done = await carry_out(turn.db, told, turn.answered_on, f"person:{turn.person.id}", turn.now)
    if isinstance(done, Problem):
        turn.reply(done.key, **done.args)
        return
    order, moved = done
    turn.did(f"order-{told.what}")
    turn.reply(f"order-{told.what}", name=Spoken(order.name), lines=lines_of(order))
    if moved:
        turn.reply("order-moved", pieces=moved)


async def carry_out(
    db: Database, told: OrderTold, today: date, actor: str, now: datetime
) -> tuple[Order, int] | Problem:
    """Keep what is said of an order; how it stands then, and how many masks changed their phase. In a transaction."""
    known = await orders.everything(db)
    was = new_order(today) if told.what == "new" else meant(known, told.named, closed=told.what == "opened")
    if isinstance(was, Problem):
        return was
    order = _as_told(was, told, known, today)
    if isinstance(order, Problem):
        return order
    if told.what == "new":
        pieces = [one.pieces for one in order.phases]
        number = await orders.add(db, order.name, order.buyer, order.starts_on, pieces, order.terms)
    else:
        number = order.id
        await orders.save(db, order)
        sizes = {one.number: one.pieces for one in order.phases}
        for one in was.phases:
            if one.pieces != sizes[one.number]:
                await orders.forget_told(db, one.id)
    await audit.note(db, now, actor, f"order {told.what}", order.name, differences(was, order))
    moved = await relay(db, now)
    return next(one for one in await orders.everything(db) if one.id == number), moved


def _as_told(was: Order, told: OrderTold, known: list[Order], today: date) -> Order | Problem:
    """The order as it is from now on."""
    match told.what:
        case "closed":
            again = Problem("order-closed-before", {"name": Spoken(was.name)})
            return again if was.closed_on else replace(was, closed_on=today)
        case "opened":
            return replace(was, closed_on=None)
        case "changed" if not told.written and not told.phases:
            return Problem("order-how-changed")
        case _:
            return drafted(was, told, known, today)

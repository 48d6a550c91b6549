"""A step for what is asked and said of orders, by whoever decides."""

from handlers.orders import foreseeing, ordering, progress
from handlers.reading.orders_said import ForecastAsked, ListAsked, OrderTold, ProgressAsked, said_of_orders
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.turn import Turn


async def orders_asked(turn: Turn, heard: Heard) -> Left:
    """ "pesanan", "tahap 2 sudah berapa", "kurang berapa lagi", "ubah pesanan tahap 1 jadi 12.500"."""
    said = said_of_orders(heard.text) if may(turn.person, "totals") and turn.said.kind == "message" else None
    match said:
        case ListAsked():
            await progress.list_all(turn)
        case ProgressAsked(phase):
            await progress.say(turn, phase)
        case ForecastAsked():
            await foreseeing.said(turn, said)
        case OrderTold():
            await ordering.said(turn, said)
        case None:
            return heard
    return None

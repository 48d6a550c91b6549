"""A step for what is asked and said of orders, by whoever decides."""

from handlers.orders import between_workshops, foreseeing, lending_work, ordering, progress, sending_masks
from handlers.reading.lent_work_said import (
    CutSent,
    MasksArrived,
    MasksSent,
    WorkAsked,
    WorkEnded,
    WorkLent,
    said_of_lent,
)
from handlers.reading.orders_as_talked import order_change_in
from handlers.reading.orders_said import ForecastAsked, ListAsked, OrderTold, ProgressAsked, said_of_orders
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.stores import storing
from handlers.talk.turn import Turn


async def orders_asked(turn: Turn, heard: Heard) -> Left:
    """ "pesanan", "tahap 2 sudah berapa", "kurang berapa lagi", "ubah pesanan tahap 1 jadi 12.500"."""
    said = said_of_orders(heard.text) if may(turn.person, "totals") and turn.said.kind == "message" else None
    if said is None and turn.said.kind == "message" and may(turn.person, "orders"):
        change = order_change_in(heard.text, turn.today)
        said = said_of_orders(change) if change else None
    match said:
        case ListAsked():
            await progress.list_all(turn)
        case ProgressAsked(phase):
            await progress.say(turn, phase)
        case ForecastAsked():
            await foreseeing.said(turn, said)
            await lending_work.outlook(turn, said.phase)
        case OrderTold():
            await ordering.said(turn, said)
        case None:
            return heard
    return None


async def lent(turn: Turn, heard: Heard) -> Left:
    """ "pinjamkan 500 tahap 2 ke Kota Batu", "kirim 300 masker jadi ke Kota", "masker dari Batu sudah sampai"."""
    if turn.said.kind != "message" or not may(turn.person, "accept"):
        return heard
    said, done = said_of_lent(heard.text), True
    match said:
        case WorkLent():
            done = await lending_work.said(turn, said)
        case CutSent():
            done = await between_workshops.place(turn.db, said.place) is not None
            if done:
                await storing.transfer(turn, f"potongan {said.pieces} ke {said.place}")
        case MasksSent():
            done = await sending_masks.said(turn, said)
        case MasksArrived():
            done = await sending_masks.arrived(turn, said)
        case WorkEnded():
            done = await lending_work.ended(turn, said)
        case WorkAsked():
            await lending_work.show(turn)
        case None:
            return heard
    return None if done else heard

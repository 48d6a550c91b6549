"""A step for what is said of money by whoever decides about it: rates, wages, payments, advances, funds."""

from handlers.money import setting_rates, treasurers
from handlers.reading.leaning import leaning_of
from handlers.reading.rates_said import RatesAsked, rates_in
from handlers.routing.step import Heard, Left
from handlers.talk.turn import Turn


async def money(turn: Turn, heard: Heard) -> Left:
    """ "upah dewasa 2.500, anak 2.000 mulai 4/5", "daftar upah"."""
    if turn.said.kind != "message" or not leaning_of(heard.text).pay or not treasurers.is_one(turn):
        return heard
    rate = rates_in(heard.text, turn.today)
    if isinstance(rate, RatesAsked):
        await setting_rates.show(turn)
    elif rate:
        await setting_rates.said(turn, rate)
    else:
        return heard
    return None

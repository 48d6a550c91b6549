"""Steps for what is said of money: by whoever decides about it, and by tailors about their own."""

from functools import partial

from handlers.masks import for_others
from handlers.money import lending, setting_rates, showing_pay, treasurers
from handlers.reading import Intent, read
from handlers.reading.leaning import leaning_of, only_pay, without_pay
from handlers.reading.normal import normal
from handlers.reading.pay_said import Pay, PaySaid, asks_rate, is_about_pay, names_own, pay_said, period_in
from handlers.reading.people import names_in
from handlers.reading.rates_said import RatesAsked, rates_in
from handlers.requests import measures
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.talk.turn import Act, Turn
from storage import people
from storage.spoken import Spoken


async def money(turn: Turn, heard: Heard) -> Left:
    """ "upah dewasa 2.500, anak 2.000 mulai 4/5", "daftar upah", "upah Sri"."""
    if turn.said.kind != "message" or not leaning_of(heard.text).pay or not treasurers.is_one(turn):
        return heard
    rate = rates_in(heard.text, turn.today)
    if isinstance(rate, RatesAsked):
        await setting_rates.show(turn)
    elif rate:
        await setting_rates.said(turn, rate)
    elif not await _asked_of_tailor(turn, heard.text):
        return heard
    return None


async def _asked_of_tailor(turn: Turn, text: str) -> bool:
    """ "upah Sri minggu ini": whether it asks for one tailor's."""
    if not is_about_pay(text) or read(text, turn.sent_at).reports:
        return False
    near = [one for one in await people.around(turn.db, turn.person) if one.is_tailor]
    named = names_in(text, for_others.circle(near))
    meant = measures.named_among(near, named[0]) if len(named) == 1 else []
    if len(meant) != 1:
        return False
    await showing_pay.of_tailor(turn, meant[0], period_in(text, turn.today))
    return True


async def pay(turn: Turn, heard: Heard) -> Left:
    """A word about pay moves no mask: it is answered or goes to a person, and what else the message tells goes on."""
    if not leaning_of(heard.text).pay or not may(turn.person, "report"):
        return heard
    rest = Spoken(without_pay(heard.text))
    if rest and read(rest, turn.sent_at).reports:
        doing = await _about_pay(turn, only_pay(heard.text))
        turn.later.append(doing or partial(passing_on.forward_question, turn, heard.text))
        return Heard(rest, whole=False)
    if doing := await _about_pay(turn, heard.text):
        await doing()
    else:
        await passing_on.offer_to_forward(turn, str(Intent.QUESTION))
    return None


async def _about_pay(turn: Turn, text: str) -> Act | None:
    """What to do about what a tailor says of pay; None if a person must answer."""
    if asks_rate(text):
        known = await setting_rates.in_force(turn.db, turn.answered_on)
        return partial(showing_pay.rate, turn) if known else None
    others = names_in(text, for_others.circle(one for one in await for_others.around(turn) if one.is_tailor))
    said = pay_said(text, turn.today, others=bool(others))
    if others and said and said.what is Pay.ASKED and not names_own(normal(text)):
        return partial(showing_pay.of_others, turn)
    if said:
        return _own(turn, said)
    return None


def _own(turn: Turn, said: PaySaid) -> Act | None:
    """What to do about what she says of her own."""
    match said.what:
        case Pay.ASKED:
            return partial(showing_pay.own, turn, said.period)
        case Pay.ADVANCE_ASKED:
            return partial(lending.show, turn, "")
        case _:
            return None

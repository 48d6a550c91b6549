"""Steps for what is said of money: by whoever decides about it, and by tailors about their own."""

from functools import partial

from handlers.masks import for_others
from handlers.money import (
    advancing,
    asking_sums,
    closing_wages,
    disputing,
    funding,
    lending,
    own_advance,
    paying,
    paying_several,
    receiving_pay,
    setting_rates,
    showing_pay,
    treasurers,
)
from handlers.reading import Intent, read
from handlers.reading.about_pay import only_pay, without_pay
from handlers.reading.advance_answers import calls_off
from handlers.reading.advances_said import advance_in
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.funds_said import FundGiven, FundsAsked, FundSpent, fund_in
from handlers.reading.leaning import leaning_of
from handlers.reading.normal import normal
from handlers.reading.pay_forbidden import asks_for_another, forbids, tells_cost
from handlers.reading.pay_said import Pay, PaySaid, asks_rate, is_about_pay, names_own, number_in, pay_said, period_in
from handlers.reading.pay_thanked import says_thanks_for_pay, spends_pay
from handlers.reading.paying_said import is_signed_list, pay_in
from handlers.reading.paying_several_said import several_in
from handlers.reading.people import names_in
from handlers.reading.periods_said import asks_slip, close_in
from handlers.reading.rates_said import RatesAsked, rates_in
from handlers.reading.sums_unclear import unclear_in
from handlers.reading.word_kinds import may_be_name
from handlers.requests import measures
from handlers.routing.step import Heard, Left
from handlers.routing.understood import coordinators_words
from handlers.routing.undoing_latest import took_back_latest
from handlers.rules.permissions import may
from handlers.speaking import passing_on
from handlers.talk.told import Told
from handlers.talk.turn import Act, Turn
from storage import people
from storage.spoken import Spoken


async def money(turn: Turn, heard: Heard) -> Left:
    """ "upah dewasa 2.500, anak 2.000 mulai 4/5", "bayar Sri 200.000", "upah Sri"."""
    if turn.said.kind != "message":
        return heard
    return None if treasurers.is_one(turn) and await _decided(turn, heard.text) else heard


async def _decided(turn: Turn, text: str) -> bool:
    """What is said by whoever decides about money; whether it was about that."""
    if turn.said.files and is_signed_list(text):
        return await receiving_pay.signed(turn)
    fund = fund_in(text)
    if isinstance(fund, FundGiven) and await _is_tailors(turn, fund.fund):
        fund = None
    if fund and not (isinstance(fund, FundSpent) and await _pays_somebody(turn, text)):
        match fund:
            case FundGiven():
                await funding.given(turn, fund)
            case FundSpent():
                await funding.spent(turn, fund)
            case FundsAsked():
                await funding.show(turn, fund)
        return True
    # "lunasi Sri" has no word for money.
    if not leaning_of(text).pay and not (pay_in(text) or several_in(text) or rates_in(text, turn.today)):
        return False
    return await _of_wages(turn, text)


async def _is_tailors(turn: Turn, name: str) -> bool:
    """ "uang masuk dari Sri 50 ribu": what a tailor brings is no fund."""
    known = [one for one in await people.everyone(turn.db) if one.is_tailor]
    return bool(measures.named_among(known, name))


async def _pays_somebody(turn: Turn, text: str) -> bool:
    """ "bayar Sri 200.000 dana BMPD": whether wages are paid from a fund."""
    pays = pay_in(text)
    known = [one for one in await people.everyone(turn.db) if one.is_tailor]
    return pays is not None and (pays.everyone or bool(measures.named_among(known, pays.name)))


async def _of_wages(turn: Turn, text: str) -> bool:
    """Rates, payments, advances, or how one tailor stands; whether it was about these."""
    if closes := close_in(text, turn.today):
        await closing_wages.said(turn, closes)
        return True
    if number_in(text) is not None and await _asked_of_tailor(turn, text):
        return True
    if (several := several_in(text)) and await paying_several.said(turn, several):
        return True
    rate, pays, advance = rates_in(text, turn.today), pay_in(text), advance_in(text)
    if isinstance(rate, RatesAsked):
        await setting_rates.show(turn)
    elif rate:
        await setting_rates.said(turn, rate)
    elif pays and (pays.everyone or may_be_name(pays.name)):
        await paying.said(turn, pays)
    elif advance and advance.name and may_be_name(advance.name):
        await advancing.said(turn, advance)
    elif advance and not advance.name:
        await lending.show(turn, "")
    else:
        return await _asked_of_tailor(turn, text)
    return True


async def _asked_of_tailor(turn: Turn, text: str) -> bool:
    """ "upah Sri minggu ini", "upah #5": whether it asks for one tailor's."""
    if not is_about_pay(text) or read(text, turn.sent_at).reports:
        return False
    if (number := number_in(text)) is not None:
        await showing_pay.of_tailor(turn, await people.by_id(turn.db, number), period_in(text, turn.today))
        return True
    gone = [one for one in await people.left(turn.db) if treasurers.may_decide_on(turn, one)]
    near = [one for one in (*await people.around(turn.db, turn.person), *gone) if one.is_tailor]
    named = names_in(text, for_others.circle(near))
    meant = measures.named_among(near, named[0]) if len(named) == 1 else []
    if len(meant) != 1:
        return False
    await showing_pay.of_tailor(turn, meant[0], period_in(text, turn.today))
    return True


# So many words beside those of pay are another matter.
LEAST_BESIDE = 6
UNPAID = "upah belum dibayar"


async def unpaid(turn: Turn, heard: Heard) -> Left:
    """ "siapa yang belum dibayar", by whoever pays."""
    if turn.said.kind != "message" or normal(heard.text) != UNPAID or not may(turn.person, "pay"):
        return heard
    await showing_pay.unpaid(turn)
    return None


OF_ADVANCES = (Pay.ADVANCE_WANTED, Pay.ADVANCE_GOT, Pay.ADVANCE_MISSING, Pay.ADVANCE_BACK)


async def advances(turn: Turn, heard: Heard) -> Left:
    """ "pinjam uang 200 ribu dulu bu": an advance is money, before it is taken for goods that she asks for."""
    sews = turn.said.kind == "message" and heard.whole and not turn.form and may(turn.person, "report")
    if not sews:
        return heard
    if calls_off(heard.text) and await turn.was_told(Told.ADVANCE_ASKED):
        return None if await took_back_latest(turn) else heard
    said = pay_said(heard.text, turn.today) if leaning_of(heard.text).pay else None
    rest = read(Spoken(without_pay(heard.text)), turn.sent_at)
    if said is None or said.what not in OF_ADVANCES or rest.reports or rest.materials or unclear_in(heard.text):
        return heard
    if said.what is Pay.ADVANCE_WANTED and (said.amount is None or said.bare):
        return heard
    doing = await _about_pay(turn, heard.text)
    if doing is None:
        return heard
    await doing()
    return None


async def pay(turn: Turn, heard: Heard) -> Left:
    """A word about pay moves no mask: it is answered or goes to a person, and what else the message tells goes on."""
    sews = may(turn.person, "report")
    if not leaning_of(heard.text).pay or not (sews or may(turn.person, "report-others")):
        return heard
    rest = Spoken(without_pay(heard.text))
    if not sews:
        told = rest and read(rest, turn.sent_at).reports
        return Heard(rest, whole=False) if told else await coordinators_words(turn, heard)
    if rest and read(rest, turn.sent_at).reports:
        doing = await _about_pay(turn, only_pay(heard.text))
        turn.later.append(doing or partial(passing_on.forward_question, turn, heard.text))
        return Heard(rest, whole=False)
    if rest and read(rest, turn.sent_at).materials:
        return await _beside_material(turn, heard, rest)
    await _alone(turn, heard, rest)
    return None


async def _beside_material(turn: Turn, heard: Heard, rest: Spoken) -> Left:
    """Pay and material in one message: the material is asked for, and a person reads the whole of it."""
    turn.later.append(partial(_pass_on_all, turn, heard.text))
    if doing := await _about_pay(turn, only_pay(heard.text)):
        turn.later.append(doing)
    return Heard(rest, whole=False)


async def _alone(turn: Turn, heard: Heard, rest: str) -> None:
    """What a tailor says of pay, where nothing of work is told with it."""
    if spends_pay(heard.text):
        turn.reply("talk-glad")
    elif forbids(heard.text):
        # "gajinya jangan dicampur lho": to be heeded, and no question.
        await passing_on.pass_on(turn, "told-on")
    elif asks_for_another(heard.text):
        await passing_on.pass_on(turn, "question-passed-on")
    elif doing := await _about_pay(turn, heard.text):
        await doing()
        if len(rest.split()) >= LEAST_BESIDE:
            turn.later.append(partial(_pass_on_all, turn, heard.text))
    elif talk_in(heard.text) is Talk.PRICES:
        turn.reply("talk-prices")
    elif says_thanks_for_pay(heard.text):
        turn.reply("talk-glad")
    else:
        told = tells_cost(heard.text)
        await passing_on.offer_to_forward(turn, str(Intent.OTHER if told else Intent.QUESTION))


async def _pass_on_all(turn: Turn, text: Spoken) -> None:
    """The whole of it: what else it says is a person's."""
    turn.heard = text
    await passing_on.pass_on(turn, "relay-beside", quiet=True)


async def _about_pay(turn: Turn, text: str) -> Act | None:
    """What to do about what a tailor says of pay; None if a person must answer."""
    unclear = unclear_in(text)
    if unclear and asking_sums.is_done_by(pay_said(unclear.meaning(unclear.sums[0]), turn.today, others=False)):
        return partial(asking_sums.ask, turn, unclear)
    if asks_rate(text):
        known = await setting_rates.in_force(turn.db, turn.answered_on)
        return partial(showing_pay.rate, turn) if known else None
    names = names_in(text, for_others.circle(one for one in await for_others.around(turn) if one.is_tailor))
    others = bool(names) or number_in(text) is not None
    said = pay_said(text, turn.today, others=others)
    if others and said and said.what is Pay.ADVANCE_WANTED:
        # "Sri utang saya 50 ribu": what they owe each other isn't the workshop's.
        return None
    if others and said and said.what is Pay.ASKED and not names_own(normal(text)):
        return partial(showing_pay.of_others, turn)
    if said and said.what in (Pay.RECEIVED, Pay.NOT_RECEIVED):
        # Only what is on its way to her can be said to have come.
        open_ = await receiving_pay.on_its_way(turn)
        meant = [one for one in open_ if not said.amount or said.amount in (one.cash, one.amount)]
        if not meant:
            return None
        if said.what is Pay.RECEIVED:
            return partial(receiving_pay.says_got, turn, meant)
        return partial(receiving_pay.says_not_got, turn, meant[-1])
    if said:
        return _own(turn, said)
    return None


def _own(turn: Turn, said: PaySaid) -> Act | None:
    """What to do about what she says of her own."""
    match said.what:
        case Pay.ASKED:
            return partial(_show, turn, said)
        case Pay.ADVANCE_ASKED:
            return partial(lending.show, turn, "")
        case Pay.DOUBTED:
            return partial(disputing.doubted, turn, said.period)
        case Pay.ADVANCE_GOT:
            return partial(own_advance.got, turn, said.amount)
        case Pay.ADVANCE_MISSING:
            return partial(own_advance.missing, turn, said.amount)
        case Pay.ADVANCE_BACK if said.amount:
            return partial(own_advance.brings_back, turn, said.amount, bare=said.bare)
        case Pay.ADVANCE_WANTED:
            return partial(advancing.wanted, turn, said.amount, bare=said.bare)
        case _:
            return None


async def _show(turn: Turn, said: PaySaid) -> None:
    """How she stands, or her latest slip."""
    if not (asks_slip(turn.heard) and await closing_wages.slip(turn)):
        await showing_pay.own(turn, said.period)

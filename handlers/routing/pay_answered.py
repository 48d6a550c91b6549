"""Steps for money on its way: what she says of it, and what whoever pays says where she hasn't it."""

from collections.abc import Sequence

from handlers.masks import for_others
from handlers.money import advancing, consent_heard, deducting, disputing, missing_pay, receiving_pay
from handlers.reading import read
from handlers.reading.consent_told import consent_told
from handlers.reading.count_doubted import count_doubted
from handlers.reading.deduct_answers import deduct_said
from handlers.reading.pay_answers import Got, GotSaid, got_said
from handlers.reading.pay_handed import handed_said
from handlers.routing.step import Heard, Left
from handlers.rules.permissions import may
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage.payments import PAYING, Payment
from storage.spoken import Spoken


async def hers(turn: Turn, heard: Heard) -> Left:
    """ "sampun kulo tampi", "durung", "mung 50 ewu", "boleh dipotong 10 ribu"; what else she says goes on."""
    if turn.said.kind != "message" or not may(turn.person, "report"):
        return heard
    said = got_said(heard.text)
    if said is not None and await _is_asked(turn, said) and await _got(turn, said):
        return Heard(Spoken(said.rest), whole=False) if said.rest else None
    doubt = count_doubted(heard.text) if heard.whole else None
    if doubt is not None and await disputing.doubts_bag(turn, doubt[1]):
        return None
    deducts = deduct_said(heard.text)
    if deducts is not None and await turn.was_told(Told.DEDUCTION) and await deducting.answered(turn, deducts):
        return None
    return heard


async def _is_asked(turn: Turn, said: GotSaid) -> bool:
    """Whether such an answer is about money: that was told last, or it says so and nothing else may be meant."""
    if await turn.was_told(Told.PAID_OUT):
        return True
    return said.surely and not await turn.was_told(Told.GOODS_COMING, Told.GOODS_ARRIVED)


async def _got(turn: Turn, said: GotSaid) -> bool:
    """Whether anything is on its way to her that she may mean; then what she says of it is kept."""
    found = await receiving_pay.on_its_way(turn)
    if not found:
        return False
    fitting = _fitting(found, said)
    match said.what:
        case Got.GOT if fitting:
            await receiving_pay.says_got(turn, fitting)
        case Got.GOT if said.bare or len(found) > 1 or (said.amount or 0) > found[-1].cash:
            return False
        case Got.GOT | Got.PARTLY:
            await missing_pay.partly(turn, found[-1], said)
        case Got.NOT_GOT:
            await receiving_pay.says_not_got(turn, found[-1])
        case Got.LATER | Got.GLAD:
            key = "paid-later" if said.what is Got.LATER else "paid-thanks"
            await receiving_pay.reminded(turn, found[-1], key)
    return True


def _fitting(found: Sequence[Payment], said: GotSaid) -> list[Payment]:
    """Those with the sum that she names; where she names none, those that she is asked about, else those she hadn't."""
    if said.amount is None:
        return [one for one in found if one.state == PAYING] or [*found]
    amount = said.amount * 1000 if said.bare else said.amount
    return [one for one in found if amount in (one.cash, one.amount)]


async def handed(turn: Turn, heard: Heard) -> Left:
    """ "sudah saya kasihkan ke suaminya", "nanti sore tak anter": of money that somebody hasn't, by whoever pays."""
    plain = heard.whole and turn.said.kind == "message" and not turn.said.files and not turn.form
    if not plain or turn.question or not may(turn.person, "pay"):
        return heard
    said = handed_said(heard.text)
    if said is not None and await missing_pay.answered(turn, said):
        return None
    return None if await disputing.decided_in_words(turn) or await advancing.another_sum(turn) else heard


async def consents_told(turn: Turn, heard: Heard) -> Left:
    """ "izin upah Kasiyem", also under a picture of her signature: by whoever pays, of whoever has no phone."""
    plain = heard.whole and turn.said.kind == "message" and not turn.form and may(turn.person, "pay")
    told = consent_told(heard.text) if plain else None
    if told is None:
        return heard
    await consent_heard.told(turn, told)
    return None


async def perhaps_handed(turn: Turn, heard: Heard) -> Left:
    """What nobody understood, right after somebody hadn't her money or doubted it: perhaps it is for her."""
    plain = heard.whole and turn.said.kind == "message" and not turn.said.files and not turn.form
    if not plain or turn.question or not may(turn.person, "pay"):
        return heard
    reading = await for_others.reading_of(turn, heard.text)
    if reading.reports or reading.portions or reading.materials or read(heard.text, turn.sent_at).reports:
        return heard
    return None if await missing_pay.perhaps(turn) or await disputing.perhaps(turn) else heard

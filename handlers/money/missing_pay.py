"""Money that she hasn't, or only in part: her words to whoever paid, and theirs back to her."""

from collections.abc import Sequence
from typing import Any

from handlers.masks import for_others
from handlers.money import receiving_pay, treasurers
from handlers.money.payout import UndoPayment
from handlers.reading.names import clean
from handlers.reading.pay_answers import GotSaid
from handlers.reading.pay_handed import Handed, HandedSaid
from handlers.reading.people import names_in
from handlers.reading.personal import is_for_no_chat
from handlers.requests import measures
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.talk import private
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import conversations, payments, people
from storage.payments import MISSING, PAYING, Payment
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SayOfPay(Deed):
    """These words about money that she hasn't are for her."""

    payment: int
    text: Spoken


# Hers


async def partly(turn: Turn, found: Payment, said: GotSaid) -> None:
    """Less came than was paid: nothing is booked as hers, and whoever pays hears it in her words."""
    times = 1000 if said.bare else 1
    came = (said.amount or 0) * times or (found.cash - said.short * times if said.short else 0)
    if not 0 < came < found.cash:
        came = 0
    await payments.set_state(turn.db, found.id, MISSING, among=(PAYING, MISSING), by=turn.person.id, now=turn.now)
    turn.did("payment missing")
    turn.reply("paid-partly", amount=found.cash, came=came)
    text = turn.heard.cut(LONGEST_PASSED_ON)
    key = "paid-missing-told" if is_for_no_chat(text) else "paid-partly-told"
    await receiving_pay.bring_up(turn, found, key, came=came, text=text)


# Theirs


async def answered(turn: Turn, said: HandedSaid) -> bool:
    """ "sudah saya kasihkan ke suaminya": whether it is about money that somebody hasn't."""
    told = await turn.was_told(Told.PAY_MISSING)
    if not (told or said.surely):
        return False
    found = await _meant(turn, told=told)
    if found is None or (said.sums and not {*said.sums} & {found.cash, found.amount}):
        return False
    person = await people.by_id(turn.db, found.person_id)
    if person is None:
        return False
    await _do(turn, said.what, found, person)
    return True


async def _meant(turn: Turn, *, told: bool) -> Payment | None:
    """Which payment: hers who is named, else the one that was told last; without either none."""
    waiting = await payments.in_state(turn.db, PAYING, MISSING)
    whose = {one.person_id: await people.by_id(turn.db, one.person_id) for one in waiting}
    hers = [person for person in whose.values() if person and treasurers.may_decide_on(turn, person)]
    named = names_in(turn.heard, for_others.circle(hers))
    meant = {one.id for name in named for one in measures.named_among(hers, name)}
    if meant:
        return next((one for one in reversed(waiting) if one.person_id in meant), None)
    if not told:
        return None
    button = await conversations.latest_button(turn.db, turn.person.id, ["button-handed-again"])
    deed = turn.kinds.deed(button.deed, button.fields) if button else None
    number = deed.payment if isinstance(deed, receiving_pay.AskWhetherPaid) else None
    mine = {one.id for one in hers}
    return next((one for one in waiting if one.id == number and one.person_id in mine), None)


async def _do(turn: Turn, what: Handed, found: Payment, person: Person) -> None:
    name = clean(person.call_name)
    match what:
        case Handed.HANDED:
            await payments.set_state(
                turn.db, found.id, PAYING, among=(PAYING, MISSING), by=turn.person.id, now=turn.now
            )
            turn.did("payment asked again")
            told = await _tell_her(turn, found, "paid-told-again", told=Told.PAID_OUT)
            turn.reply("pay-asked-with" if told else "pay-no-phone-signed", name=name, amount=found.cash)
        case Handed.COMING:
            turn.did("payment coming")
            told = await _tell_her(turn, found, "paid-coming-told", told=None)
            turn.reply("pay-coming" if told else "pay-coming-no-phone", name=name)
        case Handed.LOOKED_FOR:
            turn.reply("pay-looked-for", told=Told.PAY_MISSING, options=choices(found))
        case Handed.VOID:
            stays = Drop(says="pay-stays")
            options = [Option("button-undo-pay", UndoPayment(payment=found.id)), Option("button-not-that", stays)]
            await turn.ask(Choice(), "pay-void-ask", options, name=name, amount=found.cash)


def choices(found: Payment) -> Sequence[Option]:
    """What can be done about money that she hasn't."""
    return [
        Option("button-handed-again", receiving_pay.AskWhetherPaid(payment=found.id)),
        Option("button-undo-pay", UndoPayment(payment=found.id)),
    ]


async def _tell_her(turn: Turn, found: Payment, key: str, *, told: Told | None) -> bool:
    """Whether she can be told; what must not be in a chat isn't, and then she is only asked again."""
    text = turn.heard.cut(LONGEST_PASSED_ON)
    if is_for_no_chat(text):
        return await receiving_pay.ask(turn, found.id)
    args: dict[str, Any] = {"by": clean(turn.person.call_name), "text": text, "cash": found.cash}
    options = receiving_pay.answers(found)
    return await private.tell(turn, found.person_id, key, told=told, options=options, **args)


async def perhaps(turn: Turn) -> bool:
    """Words that nobody understood, right after she hadn't it: whether they are for her is asked."""
    if not await turn.was_told(Told.PAY_MISSING):
        return False
    found = await _meant(turn, told=True)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or not await private.has_phone(turn.db, person.id):
        return False
    text = turn.heard.cut(LONGEST_PASSED_ON)
    options = [
        Option("button-above", SayOfPay(payment=found.id, text=text)),
        *choices(found),
        Option("button-not-that", Drop(says="said-otherwise")),
    ]
    await turn.ask(Choice(), "pay-perhaps-missing", options, name=clean(person.call_name), amount=found.cash)
    return True


async def say(turn: Turn, deed: SayOfPay) -> None:
    """It is for her."""
    found = await payments.by_id(turn.db, deed.payment)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("stale-plain")
        return
    turn.heard = deed.text
    await _do(turn, Handed.COMING, found, person)

"""What she answers, in words, to whether some may be held back: yes, no, another sum, or why at all."""

from handlers.money import receiving_pay
from handlers.money.paying import PayThis
from handlers.money.payout import PayOut
from handlers.money.receiving_pay import MayDeduct, NoDeduction
from handlers.reading.deduct_answers import Deduct, DeductSaid
from handlers.reading.names import clean
from handlers.talk.deeds import Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import payments, wages
from storage.payments import ASKED, VOID, Payment


async def answered(turn: Turn, said: DeductSaid) -> bool:
    """Whether she was asked that; then it is done."""
    asked = [one for one in await receiving_pay.open_of(turn) if one.state == ASKED]
    if not asked:
        return False
    found = asked[-1]
    other = _other(said, found)
    if said.what is Deduct.YES or other == found.deducted:
        await receiving_pay.may_deduct(turn, MayDeduct(payment=found.id))
    elif said.what is Deduct.NO:
        await receiving_pay.no_deduction(turn, NoDeduction(payment=found.id))
    elif other is not None and 0 < other < found.amount:
        await _otherwise(turn, found, other)
    else:
        await _why(turn, found)
    return True


def _other(said: DeductSaid, found: Payment) -> int | None:
    """The sum that she would have held back instead."""
    if said.what is not Deduct.OTHER:
        return None
    if said.amount is None:
        return found.deducted // 2
    return said.amount * 1000 if said.bare else said.amount


async def _why(turn: Turn, found: Payment) -> None:
    """What her advance is, what would be left of it, and the question once more."""
    left = (await wages.standing(turn.db, turn.person.id)).advance
    turn.reply(
        "deduct-why",
        options=receiving_pay.answers(found),
        told=Told.DEDUCTION,
        advance=left,
        deducted=found.deducted,
        cash=found.cash,
        left=max(left - found.deducted, 0),
    )


async def _otherwise(turn: Turn, found: Payment, other: int) -> None:
    """She would have another sum held back: nothing is, and whoever pays may ask for that one."""
    if not await payments.set_state(turn.db, found.id, VOID, among=(ASKED,), by=turn.person.id, now=turn.now):
        turn.reply("paid-settled")
        return
    turn.did("deduction refused")
    turn.reply("deduct-other", deducted=other)
    wanted = PayOut(
        person=found.person_id,
        amount=found.amount,
        deduct=other,
        way=found.way,
        carrier=found.carrier_id,
        note=found.note,
        fund=found.fund_id,
        again=True,
    )
    options = [Option("button-deduct-so", PayThis(pay=wanted))]
    name = clean(turn.person.call_name)
    await turn.tell_person(
        found.paid_by, "deduct-other-told", topic="pay", options=options, name=name, amount=found.amount, deducted=other
    )

"""An advance comes back in cash; how part of one is held back; and what to do about a payment that was too much."""

from typing import Any

from handlers.money import paying, treasurers
from handlers.money.advancing import Advance
from handlers.people import how_to
from handlers.reading.names import clean
from handlers.requests.measures import move_of
from handlers.rules.limits import LEAST_PAID
from handlers.talk import private
from handlers.talk.as_told import AsTold
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import ledger, loans, payments, people, wages
from storage.ledger import Place, Reason
from storage.ledger.places import CAPITAL
from storage.ledger.things import RUPIAH
from storage.payments import OPEN, VOID
from storage.people import Person
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Repay(Deed):
    """So many whole rupiah of an advance are back in cash."""

    person: int
    amount: int


async def repaid(turn: Turn, told: AsTold) -> bool:
    """ "kasbon Umi 50rb sudah lunas dibayar tunai": said back first."""
    person = await _whose(turn, told)
    if person is None:
        return True
    left = await _left(turn, person)
    amount = told.money or left
    name = clean(person.call_name)
    if not left:
        turn.reply("advance-none", name=name)
    elif amount > left:
        turn.reply("repay-too-much", name=name, left=left)
    else:
        options = [
            Option("button-record", Repay(person=person.id, amount=amount)),
            Option("button-not-pay", Drop(says="pay-dropped")),
        ]
        await turn.ask(Choice(), "repay-ask", options, name=name, amount=amount, left=left - amount)
    return True


async def _whose(turn: Turn, told: AsTold) -> Person | None:
    """Whose money it is, if the speaker decides about it; else it is said why not."""
    return await paying.payee(turn, told.talk.names[0]) if told.talk.names else None


async def _left(turn: Turn, person: Person) -> int:
    return sum(one.open for one in await paying.advances(turn, person.id))


async def repay(turn: Turn, deed: Repay) -> None:
    """It is back: of her oldest advances first."""
    person = await people.by_id(turn.db, deed.person)
    if person is None or not treasurers.may_decide_on(turn, person) or deed.amount > await _left(turn, person):
        turn.reply("stale-plain")
        return
    move = move_of(turn, RUPIAH, deed.amount, Place.advance(person.id), CAPITAL, Reason.RETURNED, person.id)
    await ledger.append(turn.db, [move], turn.now)
    rest = deed.amount
    for loan in await paying.advances(turn, person.id):
        part = min(rest, loan.open)
        if part:
            await loans.settle(turn.db, loan.id, returned=part)
        rest -= part
    turn.did("repaid")
    left = await _left(turn, person)
    turn.reply("repaid", name=clean(person.call_name), amount=deed.amount, left=left)
    await private.tell(turn, person.id, "repaid-told", by=clean(turn.person.call_name), amount=deed.amount, left=left)


async def deducted(turn: Turn, told: AsTold) -> bool:
    """ "kasbon Sari dipotong separo saja": when she is paid; how that is written, with her own sums."""
    person = await _whose(turn, told)
    if person is None:
        return bool(told.talk.names)
    left, owed = await _left(turn, person), (await wages.standing(turn.db, person.id)).owed
    half = "half" in told.talk.kinds()
    part = told.money or (-(-left // 2) if half else left)
    name = clean(person.call_name)
    if not left:
        turn.reply("advance-none", name=name)
    else:
        turn.reply("deduct-how", name=name, left=left, owed=owed, part=min(part, left), fits=str(owed > part).lower())
    return True


async def overpaid(turn: Turn, told: AsTold) -> bool:
    """ "bayar Nur tadi kebanyakan 20rb": what is too much may be an advance; or the payment is taken back."""
    person = await _whose(turn, told)
    if person is None:
        return bool(told.talk.names)
    if "should" in told.talk.kinds() or len(told.talk.money) > 1:
        right = told.talk.money[0] if told.talk.money else 0
        paid = [one for one in await payments.of(turn.db, person.id) if one.state != VOID]
        key = "open" if paid and paid[-1].state in OPEN else "done" if paid else "none"
        last = paid[-1].amount if paid else 0
        turn.reply("pay-wrong-how", name=clean(person.call_name), right=right, last=last, state=key)
        return True
    amount = told.money or ((told.number or 0) * 1000 if told.number and told.number < LEAST_PAID else told.number)
    latest = [one for one in await payments.of(turn.db, person.id) if one.state in OPEN]
    options = []
    if amount and amount >= LEAST_PAID:
        advance = Advance(person=person.id, amount=amount)
        options.append(Option("button-rest-advance", advance))
    args: dict[str, Any] = {
        "name": clean(person.call_name),
        "amount": amount or 0,
        "open": latest[-1].amount if latest else 0,
    }
    turn.reply("overpaid", options=options, **args)
    return True


async def paid_other(turn: Turn, told: AsTold) -> bool:
    """ "yang 150rb itu kubayar ke Yuni, bukan Umi": taken back from one, then paid to the other, each by its words."""
    right, wrong, *_ = how_to.new_first(told.talk.plain, told.talk.names)
    turn.reply(
        "paid-other-how",
        right=clean(right.title()),
        wrong=clean(wrong.title()),
        amount=told.money or told.number or 0,
    )
    return True

"""She says whether the money is in her hands, and whether some may be held back; or a signed list says it for her."""

from collections.abc import Sequence
from typing import Any

from handlers.masks import for_others
from handlers.money import treasurers
from handlers.money.payout import UndoPayment, confirm, hold_back
from handlers.reading.names import clean
from handlers.reading.people import names_in
from handlers.requests import measures
from handlers.rules.passable import passable
from handlers.talk import private
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import payments, people, wages
from storage.payments import ASKED, MISSING, PAYING, VOID, Payment
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GotPay(Deed):
    """This money is in her hands."""

    payment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotGotPay(Deed):
    """This money isn't in her hands."""

    payment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MayDeduct(Deed):
    """So much may be held back for her advance."""

    payment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDeduction(Deed):
    """Nothing may be held back, this time."""

    payment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhetherPaid(Deed):
    """Ask her once more whether she has it."""

    payment: int


def _shown(found: Payment, by: Person | None) -> dict[str, Any]:
    return {
        "amount": found.amount,
        "deducted": found.deducted,
        "cash": found.cash,
        "way": found.way,
        "by": clean(by.call_name) if by else Spoken(),
    }


def answers(found: Payment) -> list[Option]:
    """What she may say of a payment."""
    if found.state == ASKED:
        return [
            Option("button-may-deduct", MayDeduct(payment=found.id)),
            Option("button-no-deduction", NoDeduction(payment=found.id)),
        ]
    return [
        Option("button-got-pay", GotPay(payment=found.id)),
        Option("button-not-got-pay", NotGotPay(payment=found.id)),
    ]


def told_of(found: Payment) -> Told:
    """What she knows from being asked about a payment."""
    return Told.DEDUCTION if found.state == ASKED else Told.PAID_OUT


async def ask(turn: Turn, number: int) -> bool:
    """She is told that she is paid, and asked whether she has it; whether she can be told."""
    return await _tell(turn, number, "paid-told")


async def ask_to_deduct(turn: Turn, number: int) -> bool:
    """She is asked whether so much may be held back; whether she can be told."""
    return await _tell(turn, number, "deduct-ask")


async def _tell(turn: Turn, number: int, key: str) -> bool:
    found = await payments.by_id(turn.db, number)
    if found is None:
        return False
    by = await people.by_id(turn.db, found.paid_by)
    shown = _shown(found, by)
    return await private.tell(turn, found.person_id, key, told=told_of(found), options=answers(found), **shown)


# Her answers


async def _hers(turn: Turn, number: int) -> Payment | None:
    found = await payments.by_id(turn.db, number)
    if found and found.person_id == turn.person.id:
        return found
    turn.reply("stale-plain")
    return None


async def got(turn: Turn, deed: GotPay) -> None:
    """[Sudah terima]."""
    found = await _hers(turn, deed.payment)
    if found:
        await says_got(turn, [found])


async def says_got(turn: Turn, found: Sequence[Payment]) -> None:
    """ "uangnya sudah saya terima": all of these."""
    settled = [one for one in found if await confirm(turn, one)]
    if not settled:
        turn.reply("paid-settled" if found[0].state == "confirmed" else "paid-void")
        return
    stands = await wages.standing(turn.db, turn.person.id)
    turn.reply("paid-got", amount=sum(one.cash for one in settled), owed=stands.owed)
    for one in settled:
        if one.state == MISSING:
            name = clean(turn.person.call_name)
            await turn.tell_person(one.paid_by, "paid-got-told", topic="pay", name=name, amount=one.cash)


async def not_got(turn: Turn, deed: NotGotPay) -> None:
    """[Belum]: whoever decides looks after it; nobody is blamed."""
    found = await _hers(turn, deed.payment)
    if found:
        await says_not_got(turn, found)


async def says_not_got(turn: Turn, found: Payment) -> None:
    """ "durung tak tompo": whoever decides hears it."""
    if not await payments.set_state(turn.db, found.id, MISSING, among=(PAYING,), by=turn.person.id, now=turn.now):
        turn.reply("paid-missing-known" if found.state == MISSING else "paid-settled")
        return
    turn.did("payment missing")
    turn.reply("paid-missing")
    await bring_up(turn, found, "paid-missing-told")


async def bring_up(turn: Turn, found: Payment, key: str, **more: Any) -> None:
    """Whoever paid, and those who decide with her, hear of it."""
    person = await people.by_id(turn.db, found.person_id)
    payer = await people.by_id(turn.db, found.paid_by)
    if person is None:
        return
    options = [
        Option("button-handed-again", AskWhetherPaid(payment=found.id)),
        Option("button-undo-pay", UndoPayment(payment=found.id)),
    ]
    args: dict[str, Any] = {"name": clean(person.call_name), "amount": found.cash, "date": found.paid_on.isoformat()}
    args["by"] = clean(payer.call_name) if payer else Spoken()
    for account in await treasurers.others(turn, person.workshop_id, but=[person.id]):
        turn.tell(account, key, topic="pay", options=options, told=Told.PAY_MISSING, **args, **more)


async def ask_again(turn: Turn, deed: AskWhetherPaid) -> None:
    """It was handed over (once more): she is asked again."""
    found = await payments.by_id(turn.db, deed.payment)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("stale-plain")
    elif found.state not in (PAYING, MISSING):
        turn.reply("pay-settled", name=clean(person.call_name))
    else:
        await payments.set_state(turn.db, found.id, PAYING, among=(PAYING, MISSING), by=turn.person.id, now=turn.now)
        turn.did("payment asked again")
        told = await ask(turn, found.id)
        key = "pay-asked-again" if told else "pay-booked-no-phone"
        turn.reply(key, **_shown(found, None) | {"name": clean(person.call_name)})


async def may_deduct(turn: Turn, deed: MayDeduct) -> None:
    """She agrees: it is held back, and the rest paid out."""
    found = await _hers(turn, deed.payment)
    if found is None:
        return
    if not await hold_back(turn, found):
        turn.reply("paid-void" if found.state in (ASKED, VOID) else "paid-settled")
        return
    left = (await wages.standing(turn.db, turn.person.id)).advance
    turn.reply("deduct-agreed", cash=found.cash, left=left)
    await ask(turn, found.id)
    name = clean(turn.person.call_name)
    await turn.tell_person(found.paid_by, "deduct-agreed-told", topic="pay", name=name, cash=found.cash)


async def no_deduction(turn: Turn, deed: NoDeduction) -> None:
    """She doesn't agree: nothing is paid yet, and whoever pays hears it."""
    found = await _hers(turn, deed.payment)
    if found is None:
        return
    if not await payments.set_state(turn.db, found.id, VOID, among=(ASKED,), by=turn.person.id, now=turn.now):
        turn.reply("paid-settled")
        return
    turn.did("deduction refused")
    turn.reply("deduct-refused")
    name = clean(turn.person.call_name)
    await turn.tell_person(found.paid_by, "deduct-refused-told", topic="pay", name=name, amount=found.amount)


# In words


async def open_of(turn: Turn) -> list[Payment]:
    """Payments of which she hasn't said that she has them."""
    return [one for one in await payments.of(turn.db, turn.person.id) if one.state in (ASKED, PAYING, MISSING)]


async def on_its_way(turn: Turn) -> list[Payment]:
    """Payments that were handed over, and of which she hasn't said that she has them."""
    return [one for one in await open_of(turn) if one.state != ASKED]


async def reminded(turn: Turn, found: Payment, key: str) -> None:
    """She only thanked, or will look: what she may say of it once she has it."""
    turn.reply(key, options=answers(found), told=Told.PAID_OUT, cash=found.cash)


# A signed list


async def signed(turn: Turn) -> bool:
    """A picture of a signed list: it settles what was paid to those without a phone; whether there was any.

    Whoever signs for less than her wages agrees to what was held back.
    """
    waiting = await payments.in_state(turn.db, ASKED, PAYING, MISSING)
    known = {one.person_id: await people.by_id(turn.db, one.person_id) for one in waiting}
    hers = [person for person in known.values() if person and treasurers.may_decide_on(turn, person)]
    without = [one for one in hers if not await private.has_phone(turn.db, one.id)]
    in_words = names_in(turn.heard, for_others.circle(without))
    named = [one for name in in_words for one in measures.named_among(without, name)]
    meant = {one.id for one in named or without}
    settled = [one for one in waiting if one.person_id in meant]
    # A list without names is of those who were paid in full, where there are any.
    in_full = [one for one in settled if one.state != ASKED]
    files = passable(turn.said.files)
    if not files:
        return False
    settled = [
        one for one in (settled if named else in_full or settled) if one.state != ASKED or await hold_back(turn, one)
    ]
    if not settled:
        return False
    proof = f"{files[0].kind}:{files[0].id}"
    for one in settled:
        await confirm(turn, one, proof=proof)
    meant = {one.person_id for one in settled}
    names = Spoken(", ".join(dict.fromkeys(clean(p.call_name) for p in hers if p.id in meant)))
    total = sum(one.cash for one in settled)
    turn.reply("pay-signed", names=names, total=total)
    by = clean(turn.person.call_name)
    workshop = next(person.workshop_id for person in hers if person.id in meant)
    for account in await treasurers.others(turn, workshop):
        turn.tell(account, "pay-signed-told", topic="pay", file=files[0], by=by, names=names, total=total)
    return True

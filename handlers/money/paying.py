"""Wages are paid out: never more than is owed, never by oneself, above a limit by two; *paying* until she has them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.money import funding, pay_kept, receiving_pay, treasurers, vouching
from handlers.money.payout import PayAll, PayOut, UndoPayment, args_of, book, items_of, take_back
from handlers.reading.names import clean
from handlers.reading.paying_said import PayTold
from handlers.requests import measures
from handlers.rules.limits import LEAST_PAID, MOST_PAID_ALONE, MOST_PAID_AT_ONCE
from handlers.stores import agreeing
from handlers.stores.agreeing import Proposal
from handlers.talk import named, private
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import consents, funds, loans, payments, people, wages
from storage.agreements import Agreement
from storage.consents import PAY
from storage.ledger.things import RUPIAH
from storage.payments import ASKED, MISSING, OPEN, PAYING
from storage.people import Person, PersonState
from storage.spoken import Spoken
from storage.values import dataclass

DROPPED = "pay-dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class BigPayment(Proposal):
    """Payments that are too large for one person to decide."""

    items: tuple[PayOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayThis(Deed):
    """Pay this out, as it was said back."""

    pay: PayOut


@dataclass(frozen=True, slots=True, kw_only=True)
class PayRest(Deed):
    """Pay what is owed, and give the rest as an advance."""

    pay: PayOut
    advance: int


async def said(turn: Turn, told: PayTold) -> None:
    """ "bayar Sri 200.000 potong kasbon 50.000", "bayar semua"."""
    if told.everyone:
        await everyone(turn, told)
        return
    person = await payee(turn, told.name)
    if person is None:
        return
    stands = await wages.standing(turn.db, person.id)
    wanted = await _wanted(turn, told, person, stands.owed)
    if wanted is None:
        return
    if told.bare and told.amount is not None and told.amount < LEAST_PAID:
        wanted = replace(wanted, amount=told.amount * 1000)
        if wanted.amount <= stands.owed:
            await _ask_first(turn, person, wanted, "pay-meant")
            return
    await pay(turn, PayThis(pay=wanted))


async def payee(turn: Turn, name: str) -> Person | None:
    """The tailor with this name, or number, whose money this person decides about; else None, and it is said."""
    everyone_ = [one for one in await people.everyone(turn.db) if one.is_tailor]
    left = [one for one in await people.left(turn.db) if one.is_tailor]
    if measures.named_among([turn.person], name):
        turn.reply("pay-not-yourself")
        return None
    among = [one for one in (*everyone_, *left) if treasurers.may_decide_on(turn, one)]
    return await named.one(turn, among, name, none="pay-unknown", several="pay-several")


async def _wanted(turn: Turn, told: PayTold, person: Person, owed: int) -> PayOut | None:
    """What is to be paid out, in full."""
    carrier = None
    if told.carrier:
        found = measures.named_among(await people.everyone(turn.db), told.carrier)
        if len(found) != 1:
            turn.reply("pay-carrier-unknown", name=clean(told.carrier.title()))
            return None
        carrier = found[0].id
    fund = await funding.which(turn, told.fund) if told.fund else None
    if told.fund and fund is None:
        return None
    note = Spoken(told.note) if told.note else None
    deduct = told.deduct
    if deduct == 0:
        deduct = sum(min(one.instalment or one.open, one.open) for one in await advances(turn, person.id))
    return PayOut(
        person=person.id,
        amount=told.amount or owed,
        deduct=deduct or 0,
        way=told.way,
        carrier=carrier,
        note=note,
        fund=fund.id if fund else None,
    )


async def advances(turn: Turn, person_id: int) -> list[loans.Loan]:
    """Money that she has on loan, oldest first."""
    return sorted(
        (one for one in await loans.open_ones(turn.db, person_id) if one.thing == RUPIAH), key=lambda one: one.id
    )


async def _ask_first(turn: Turn, person: Person, wanted: PayOut, key: str, **more: Any) -> None:
    options = [
        Option("button-pay", PayThis(pay=replace(wanted, again=True)), {"amount": wanted.amount}),
        Option("button-not-pay", Drop(says=DROPPED)),
    ]
    await turn.ask(Choice(), key, options, name=clean(person.call_name), amount=wanted.amount, **more)


async def pay(turn: Turn, deed: PayThis) -> None:
    """What was said is paid out, if it can be."""
    wanted = deed.pay
    person = await people.by_id(turn.db, wanted.person)
    if person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("stale-plain")
    elif await _can_be(turn, person, wanted):
        if wanted.amount > MOST_PAID_ALONE:
            await _propose(turn, person.workshop_id, [wanted])
        else:
            await _do(turn, person, wanted)


async def _can_be(turn: Turn, person: Person, wanted: PayOut) -> bool:
    """Whether so much can be paid out; else it is said what can."""
    stands = await wages.standing(turn.db, person.id)
    name, owed = clean(person.call_name), stands.owed
    if not owed and stands.paying:
        turn.reply("pay-on-its-way", name=name, amount=stands.paying)
    elif not owed and not await pay_kept.of(turn, person):
        return False
    elif not owed:
        turn.reply("pay-nothing-owed", name=name)
    elif wanted.amount > owed:
        less = Option("button-pay", PayThis(pay=replace(wanted, amount=owed)), {"amount": owed})
        rest = PayRest(pay=replace(wanted, amount=owed), advance=wanted.amount - owed)
        options = [less, Option("button-rest-advance", rest), Option("button-not-pay", Drop(says=DROPPED))]
        await turn.ask(
            Choice(), "pay-more-than-owed", options, name=name, owed=owed, rest=wanted.amount - owed, held=wanted.deduct
        )
    elif wanted.deduct and wanted.deduct > sum(one.open for one in await advances(turn, person.id)):
        turn.reply("pay-deducts-too-much", name=name, amount=sum(one.open for one in await advances(turn, person.id)))
    elif not await _in_fund(turn, wanted.fund, wanted.amount - wanted.deduct):
        return False
    elif wanted.deduct >= wanted.amount:
        turn.reply("pay-deducts-all", name=name)
    elif not wanted.again and await _paid_just_now(turn, wanted):
        await _ask_first(turn, person, wanted, "pay-again")
    else:
        return True
    return False


async def _in_fund(turn: Turn, fund_id: int | None, amount: int) -> bool:
    """Whether so much is in the fund it is paid from, if it is from one; else it is said what is left."""
    fund = await funds.by_id(turn.db, fund_id) if fund_id else None
    left = await funding.left_of(turn, fund) if fund else amount
    if fund and left < amount:
        turn.reply("fund-short-of-pay", fund=fund.name, left=left)
        return False
    return True


async def _paid_just_now(turn: Turn, wanted: PayOut) -> bool:
    """Whether as much was paid to her today already: the same may be told twice."""
    return any(
        one.amount == wanted.amount and one.paid_on == turn.today and one.state in (*OPEN, "confirmed")
        for one in await payments.of(turn.db, wanted.person)
    )


async def _do(turn: Turn, person: Person, wanted: PayOut, *, paid_by: int | None = None) -> None:
    """It is paid out: she is asked whether she has it, or first whether so much may be held back."""
    state = ASKED if wanted.deduct else PAYING
    number = await book(turn, person, wanted, state, paid_by=paid_by)
    options = [Option("button-undo", UndoPayment(payment=number))]
    shown = args_of(wanted, person)
    if wanted.deduct and not await private.has_phone(turn.db, person.id):
        another = await vouching.ask(turn, person, number)
        key = "pay-asked-no-phone" if another else "pay-asked-no-phone-alone"
        turn.reply(key, options=options, told=Told.PAID, **shown)
        return
    if wanted.deduct:
        turn.reply("pay-asked", options=options, told=Told.PAID, **shown)
        await receiving_pay.ask_to_deduct(turn, number)
        return
    told = await receiving_pay.ask(turn, number)
    if wanted.carrier:
        # Whose envelope it is, and not how much is in it.
        await turn.tell_person(wanted.carrier, "pay-carry", topic="pay", name=clean(person.call_name))
    turn.reply("pay-booked" if told else "pay-booked-no-phone", options=options, told=Told.PAID, **shown)
    await _hint_instalment(turn, person)


async def _hint_instalment(turn: Turn, person: Person) -> None:
    """That she has an advance with instalments, and how one of them is held back."""
    due = [one for one in await advances(turn, person.id) if one.instalment]
    if due:
        amount = min(due[0].instalment or 0, due[0].open)
        turn.reply("pay-instalment-due", name=clean(person.call_name), amount=amount, left=due[0].open)


# All at once


async def everyone(turn: Turn, told: PayTold) -> None:
    """ "bayar semua": a list with names and sums, to be confirmed."""
    items: list[PayOut] = []
    fund = await funding.which(turn, told.fund) if told.fund else None
    if told.fund and fund is None:
        return
    for stands in await wages.standings(turn.db):
        person = await people.by_id(turn.db, stands.person_id)
        if stands.owed and person and person.state is not PersonState.LEFT and treasurers.may_decide_on(turn, person):
            fund_id = fund.id if fund else None
            items.append(PayOut(person=person.id, amount=stands.owed, way=told.way, fund=fund_id))
    await ask_all(turn, items)


async def ask_all(turn: Turn, items: Sequence[PayOut], short: Sequence[str] = ()) -> None:
    """The list with names and sums, to be confirmed; `short` are those to whom that much isn't owed."""
    for one in items:
        await consents.note_reading_once(turn.db, one.person, turn.person.id, PAY, turn.now)
    if short:
        turn.reply("pay-list-short", names=Spoken(", ".join(short)))
    elif not items:
        turn.reply("pay-nobody")
    await pay_kept.say_waiting(turn)
    if not items:
        return
    lines = await items_of(turn.db, items)
    options = [Option("button-pay-all", PayAll(items=tuple(items))), Option("button-not-pay", Drop(says=DROPPED))]
    total = sum(one.amount for one in items)
    await turn.ask(Choice(), "pay-list", options, lines=lines, total=total, people=len(items))


async def pay_all(turn: Turn, deed: PayAll) -> None:
    """The list is confirmed: each is paid what stood in it, unless that changed meanwhile."""
    big = sum(one.amount for one in deed.items) > MOST_PAID_AT_ONCE
    if big or any(one.amount > MOST_PAID_ALONE for one in deed.items):
        known = [await people.by_id(turn.db, one.person) for one in deed.items]
        if all(one and treasurers.may_decide_on(turn, one) for one in known):
            workshops = {one.workshop_id for one in known if one}
            await _propose(turn, workshops.pop() if len(workshops) == 1 else None, deed.items)
            return
    await _pay_items(turn, deed.items, paid_by=None)


async def _pay_items(turn: Turn, items: Sequence[PayOut], *, paid_by: int | None) -> int:
    """Pay each of these, as far as so much is owed; how many were paid."""
    done: list[int] = []
    changed: list[list[Any]] = []
    no_phone: list[str] = []
    for one in items:
        person = await people.by_id(turn.db, one.person)
        if person is None or not treasurers.may_decide_on(turn, person) or person.id == paid_by:
            continue
        lacks = (await wages.standing(turn.db, person.id)).owed < one.amount
        if lacks or not await _in_fund(turn, one.fund, one.amount):
            changed.append(["pay-list-changed", {"name": clean(person.call_name)}])
            continue
        number = await book(turn, person, one, PAYING, paid_by=paid_by)
        if not await receiving_pay.ask(turn, number):
            no_phone.append(clean(person.call_name))
        done.append(one.amount)
    if not done:
        turn.reply("pay-list-none", lines=changed)
        return 0
    turn.reply("pay-list-booked", people=len(done), total=sum(done), lines=changed, told=Told.PAID)
    if no_phone:
        turn.reply("pay-list-no-phone", names=Spoken(", ".join(no_phone)))
    return len(done)


# What needs two


async def _propose(turn: Turn, workshop_id: int | None, items: Sequence[PayOut]) -> None:
    to = await treasurers.others(turn, workshop_id, but=[one.person for one in items])
    lines = await items_of(turn.db, items)
    told = await agreeing.propose(turn, BigPayment(items=tuple(items)), workshop_id, "pay-agree", to=to, lines=lines)
    turn.reply("pay-proposed" if told else "pay-no-second")


async def _may(turn: Turn, found: Agreement) -> bool:
    if not treasurers.is_one(turn):
        return False
    about = BIG.of(found)
    assert isinstance(about, BigPayment)  # noqa: S101 - its kind says so
    known = [await people.by_id(turn.db, one.person) for one in about.items]
    return all(one is not None and treasurers.may_decide_on(turn, one) for one in known)


async def _book(turn: Turn, found: Agreement, about: BigPayment) -> bool:
    """A second person agrees: it is paid out, in the name of whoever proposed it."""
    if len(about.items) > 1:
        return await _pay_items(turn, about.items, paid_by=found.proposed_by) > 0
    wanted = about.items[0]
    person = await people.by_id(turn.db, wanted.person)
    if person is None or not await _can_be(turn, person, replace(wanted, again=True)):
        return False
    await _do(turn, person, wanted, paid_by=found.proposed_by)
    return True


async def _in_words(turn: Turn, about: BigPayment) -> Listed:
    return listed(await items_of(turn.db, about.items))


BIG = agreeing.kind(BigPayment, _book, _in_words, _may)


# Taken back


async def undo(turn: Turn, deed: UndoPayment) -> None:
    """Whoever decides takes a payment back, until she has it."""
    found = await payments.by_id(turn.db, deed.payment)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("stale-plain")
        return
    name = clean(person.call_name)
    if found.state not in OPEN or not await take_back(turn, found):
        turn.reply("pay-undone-late" if found.state == "confirmed" else "pay-undone-before", name=name)
        return
    turn.did("payment undone")
    turn.reply("pay-undone", name=name, amount=found.amount)
    await private.tell(turn, person.id, "pay-undone-told", by=clean(turn.person.call_name), amount=found.amount)


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after something was paid out: whether there was such a thing."""
    if not await turn.was_told(Told.PAID):
        return False
    latest = await payments.latest_by(turn.db, turn.person.id)
    if latest is None or latest.state not in (ASKED, PAYING, MISSING):
        return False
    together = await payments.by_cause(turn.db, await payments.cause_of(turn.db, latest.id))
    for one in together:
        await undo(turn, UndoPayment(payment=one.id))
    return True

"""Advances (*kasbon*): asked by her and decided, or given at once; in instalments; a large one by two people."""

from typing import Any, ClassVar

from handlers.money import pay_kept, paying, treasurers
from handlers.money.paying import PayRest, PayThis
from handlers.reading.advance_answers import calls_off, sum_in
from handlers.reading.advances_said import AdvanceTold, instalment_in
from handlers.reading.names import clean
from handlers.requests.measures import move_of
from handlers.rules.limits import LEAST_PAID, MOST_ADVANCED_ALONE, MOST_LENT
from handlers.stores import agreeing
from handlers.stores.agreeing import Agree, Proposal
from handlers.talk import private
from handlers.talk.asked import Asked, Choice, Question
from handlers.talk.deeds import Deed, Drop, Option, name_of
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import agreements, conversations, ledger, loans, people
from storage.agreements import Agreement
from storage.ledger import Place, Reason
from storage.ledger.places import CAPITAL
from storage.ledger.things import RUPIAH
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

# Out of which fund advances are, where none is named.
FUND = Spoken("kasbon")


@dataclass(frozen=True, slots=True, kw_only=True)
class Advance(Deed):
    """An advance of so many whole rupiah; so much of it shall be held back with each payment."""

    person: int
    amount: int
    instalment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceWanted(Proposal):
    """A tailor asks for an advance."""

    advance: Advance


@dataclass(frozen=True, slots=True, kw_only=True)
class BigAdvance(Proposal):
    """An advance that is too large for one person to decide."""

    advance: Advance


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceHowMuch(Asked):
    """How much shall the advance be?"""

    waits: ClassVar[bool] = True


# Given


async def said(turn: Turn, told: AdvanceTold) -> None:
    """ "kasbon Sri 100.000 dicicil 50rb", said back; "kasbon Sri": how she stands."""
    person = await paying.payee(turn, told.name)
    if person is None:
        return
    if told.amount is None:
        await _stands(turn, person)
        return
    await _ask_whether(turn, person, told.amount, told)


async def _ask_whether(turn: Turn, person: Person, said_amount: int, told: AdvanceTold) -> None:
    amount = said_amount * 1000 if told.bare and said_amount < LEAST_PAID else said_amount
    instalment = told.instalment or (-(-amount // told.times) if told.times else None)
    if not LEAST_PAID <= amount <= MOST_LENT or (instalment or 1) > amount:
        turn.reply("advance-how")
        return
    deed = Advance(person=person.id, amount=amount, instalment=instalment)
    options = [Option("button-record", deed), Option("button-not-pay", Drop(says="pay-dropped"))]
    await turn.ask(Choice(), "advance-ask", options, **_args(deed, person))


async def another_sum(turn: Turn) -> bool:
    """ "kasih 30 saja", right after she asked for more: whether it names a sum; it is said back."""
    found = sum_in(turn.heard, alone=True)
    button = await conversations.latest_button(turn.db, turn.person.id, ["button-agree"]) if found else None
    deed = turn.kinds.deed(button.deed, button.fields) if button else None
    wanted = await agreements.by_id(turn.db, deed.agreement) if isinstance(deed, Agree) else None
    if found is None or wanted is None or wanted.kind != name_of(AdvanceWanted) or wanted.agreed is not None:
        return False
    person = await people.by_id(turn.db, wanted.proposed_by)
    if person is None or not treasurers.may_decide_on(turn, person):
        return False
    await _ask_whether(turn, person, found.amount, AdvanceTold(bare=not found.marked))
    return True


def _args(deed: Advance, person: Person) -> dict[str, Any]:
    return {"name": clean(person.call_name), "amount": deed.amount, "instalment": deed.instalment or 0}


async def _stands(turn: Turn, person: Person) -> None:
    open_ = await paying.advances(turn, person.id)
    left = sum(one.open for one in open_)
    turn.reply("advance-stands" if left else "advance-none", name=clean(person.call_name), left=left)


async def give(turn: Turn, deed: Advance) -> None:
    """It is given, if one may decide that alone."""
    person = await people.by_id(turn.db, deed.person)
    if person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("stale-plain")
    elif not await pay_kept.of(turn, person):
        return
    elif deed.amount > MOST_ADVANCED_ALONE:
        await _propose(turn, person, deed)
    else:
        await _give(turn, person, deed)
        # What she asked for is decided by that, whatever the sum.
        await agreements.settle(turn.db, name_of(AdvanceWanted), person.id, turn.person.id, turn.now)
        reached = await private.has_phone(turn.db, person.id)
        turn.reply("advance-given", **_args(deed, person), reached=str(reached).lower())


async def _give(turn: Turn, person: Person, deed: Advance) -> None:
    """Book it, and tell her."""
    move = move_of(turn, RUPIAH, deed.amount, CAPITAL, Place.advance(person.id), Reason.LENT, person.id)
    await ledger.append(turn.db, [move], turn.now)
    await loans.add(
        turn.db,
        person_id=person.id,
        workshop_id=person.workshop_id,
        fund=FUND,
        thing=RUPIAH,
        quantity=deed.amount,
        lent_by=turn.person.id,
        lent_on=turn.today,
        source_id=turn.cause_id,
        instalment=deed.instalment,
    )
    turn.did("lent")
    by = clean(turn.person.call_name)
    await private.tell(turn, person.id, "advance-told", by=by, amount=deed.amount, instalment=deed.instalment or 0)


async def _propose(turn: Turn, person: Person, deed: Advance) -> None:
    to = await treasurers.others(turn, person.workshop_id, but=[person.id])
    args = {"tailor": clean(person.call_name), "amount": deed.amount}
    told = await agreeing.propose(turn, BigAdvance(advance=deed), person.workshop_id, "advance-agree", to=to, **args)
    turn.reply("pay-proposed" if told else "pay-no-second")


async def pay_and_advance(turn: Turn, deed: PayRest) -> None:
    """More than is owed: the wages are paid, and the rest is an advance."""
    await paying.pay(turn, PayThis(pay=deed.pay))
    await give(turn, Advance(person=deed.pay.person, amount=deed.advance))


# Asked for


async def wanted(turn: Turn, amount: int | None, *, bare: bool) -> None:
    """ "kasbon 100 rb boleh ta bu": whoever decides is asked."""
    if amount is not None and bare and amount < LEAST_PAID:
        amount *= 1000
    if turn.question and isinstance(turn.question.asked, AdvanceHowMuch):
        await turn.close_question()
        turn.question = None
    if not await pay_kept.own(turn):
        return
    if amount is None or not LEAST_PAID <= amount <= MOST_LENT:
        await turn.ask(AdvanceHowMuch(refused="advance-not-wanted"), "advance-how-much")
        return
    me = turn.person
    about = AdvanceWanted(advance=Advance(person=me.id, amount=amount, instalment=instalment_in(turn.heard, amount)))
    to = await treasurers.others(turn, me.workshop_id)
    left = sum(one.open for one in await paying.advances(turn, me.id))
    told = await agreeing.propose(turn, about, me.workshop_id, "advance-wanted-told", to=to, amount=amount, left=left)
    turn.reply("advance-wanted" if told else "advance-nobody", amount=amount, told=Told.ADVANCE_ASKED)


async def written(turn: Turn, question: Question[AdvanceHowMuch]) -> bool:
    """How much she would have; masks that are told meanwhile aren't it."""
    del question
    if calls_off(turn.heard):
        await turn.close_question()
        turn.reply("advance-not-wanted")
        return True
    found = sum_in(turn.heard)
    if found is None:
        return False
    await turn.close_question()
    await wanted(turn, found.amount, bare=not found.marked)
    return True


async def _may(turn: Turn, found: Agreement) -> bool:
    about = (WANTED if found.kind == AdvanceWanted.__name__ else BIG).of(found)
    assert isinstance(about, AdvanceWanted | BigAdvance)  # noqa: S101 - its kind says so
    person = await people.by_id(turn.db, about.advance.person)
    return person is not None and treasurers.may_decide_on(turn, person)


async def _book(turn: Turn, _: Agreement, about: AdvanceWanted | BigAdvance) -> bool:
    """Whoever decides agrees: it is given; a large one that she asked for needs another, too."""
    person = await people.by_id(turn.db, about.advance.person)
    if person is None or not await pay_kept.of(turn, person):
        return False
    if isinstance(about, AdvanceWanted) and about.advance.amount > MOST_ADVANCED_ALONE:
        await _propose(turn, person, about.advance)
        return False
    await _give(turn, person, about.advance)
    return True


async def _in_words(_: Turn, about: AdvanceWanted | BigAdvance) -> Listed:
    return listed([["advance-words", {"amount": about.advance.amount}]])


WANTED = agreeing.kind(AdvanceWanted, _book, _in_words, _may)
BIG = agreeing.kind(BigAdvance, _book, _in_words, _may)

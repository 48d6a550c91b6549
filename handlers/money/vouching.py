"""What is held back from whoever has no phone: another vouches that she agreed, or the list that she signed says so."""

from typing import Any

from handlers.money import treasurers
from handlers.money.payout import hold_back
from handlers.reading.names import clean
from handlers.stores import agreeing
from handlers.stores.agreeing import Proposal
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import payments, people
from storage.agreements import Agreement
from storage.payments import ASKED, VOID, Payment
from storage.people import Person
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductionHeard(Proposal):
    """Somebody without a phone was asked herself, and agrees to what is held back with this payment."""

    payment: int


async def ask(turn: Turn, person: Person, number: int) -> bool:
    """Another who decides is asked whether she agreed; whether there is one."""
    found = await payments.by_id(turn.db, number)
    if found is None:
        return False
    to = await treasurers.others(turn, person.workshop_id, but=[person.id])
    about = DeductionHeard(payment=number)
    return await agreeing.propose(
        turn, about, person.workshop_id, "deduct-vouch", to=to, **_shown(found), tailor=clean(person.call_name)
    )


def _shown(found: Payment) -> dict[str, Any]:
    return {"amount": found.amount, "deducted": found.deducted, "cash": found.cash}


async def _whose(turn: Turn, about: Proposal) -> tuple[Payment | None, Person | None]:
    assert isinstance(about, DeductionHeard)  # noqa: S101 - its kind says so
    found = await payments.by_id(turn.db, about.payment)
    return found, await people.by_id(turn.db, found.person_id) if found else None


async def _may(turn: Turn, agreement: Agreement) -> bool:
    _, person = await _whose(turn, HEARD.of(agreement))
    return person is not None and treasurers.may_decide_on(turn, person)


async def _book(turn: Turn, _: Agreement, about: DeductionHeard) -> bool:
    """She agreed: it is held back, and the rest is on its way to her."""
    found, person = await _whose(turn, about)
    if found is None or person is None or not await hold_back(turn, found):
        key = "pay-undone-before" if found is None or found.state in (ASKED, VOID) else "pay-settled"
        turn.reply(key, name=clean(person.call_name) if person else "")
        return False
    return True


async def _refuse(turn: Turn, about: DeductionHeard) -> None:
    """She doesn't agree, or wasn't asked: nothing is paid yet."""
    await payments.set_state(turn.db, about.payment, VOID, among=(ASKED,), by=turn.person.id, now=turn.now)


async def _in_words(turn: Turn, about: DeductionHeard) -> Listed:
    found, person = await _whose(turn, about)
    shown = _shown(found) if found else {}
    return listed([["deduct-words", shown | {"name": clean(person.call_name) if person else ""}]])


HEARD = agreeing.kind(DeductionHeard, _book, _in_words, _may, refuse=_refuse)

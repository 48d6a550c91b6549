"""What a payment moves, and how it is taken back."""

from collections.abc import Sequence
from typing import Any

from handlers.money import funding
from handlers.reading.names import clean
from handlers.requests.measures import move_of
from handlers.talk.deeds import Deed
from handlers.talk.turn import Turn
from storage import ledger, loans, payments, people, wages
from storage.database import Database
from storage.ledger import Place, Reason
from storage.ledger.places import CAPITAL, PAID
from storage.ledger.things import RUPIAH
from storage.payments import ASKED, CONFIRMED, OPEN, PAYING, VOID, Payment
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOut:
    """So much of her wages, in whole rupiah, of which `deduct` goes to an advance; `again`: it is said on purpose."""

    person: int
    amount: int
    deduct: int = 0
    way: str = payments.CASH
    carrier: int | None = None
    note: Spoken | None = None
    fund: int | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PayAll(Deed):
    """Pay all of these."""

    items: tuple[PayOut, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoPayment(Deed):
    """Take a payment back."""

    payment: int


def args_of(wanted: PayOut, person: Person) -> dict[str, Any]:
    """How a sentence says a payment."""
    return {
        "name": clean(person.call_name),
        "amount": wanted.amount,
        "deducted": wanted.deduct,
        "cash": wanted.amount - wanted.deduct,
        "way": wanted.way,
    }


async def items_of(db: Database, items: Sequence[PayOut]) -> list[list[Any]]:
    """Payments, a line each."""
    lines = []
    for one in items:
        person = await people.by_id(db, one.person)
        lines.append(["pay-list-line", {"name": clean(person.call_name) if person else "", "amount": one.amount}])
    return lines


async def book(turn: Turn, person: Person, wanted: PayOut, state: str, *, paid_by: int | None = None) -> int:
    """Keep a payment, and move it unless she is asked first; its number."""
    number = await payments.add(
        turn.db,
        person_id=person.id,
        amount=wanted.amount,
        deducted=wanted.deduct,
        way=wanted.way,
        carrier_id=wanted.carrier,
        note=wanted.note,
        fund_id=wanted.fund,
        state=state,
        paid_by=paid_by or turn.person.id,
        agreed_by=turn.person.id if paid_by and paid_by != turn.person.id else None,
        cause_id=turn.cause_id,
        day=turn.today,
        now=turn.now,
    )
    turn.did("paid")
    if state == PAYING:
        await pay_out(turn, number)
    return number


async def pay_out(turn: Turn, number: int) -> None:
    """The money leaves what is owed; what is held back goes to her oldest advances."""
    found = await _found(turn, number)
    whose = found.person_id
    moves = [move_of(turn, RUPIAH, found.cash, Place.owed(whose), Place.paying(whose), Reason.PAID_OUT, whose)]
    parts: dict[int, int] = {}
    left = found.deducted
    for loan in sorted(await loans.open_ones(turn.db, whose), key=lambda one: one.id):
        if loan.thing == RUPIAH and left:
            parts[loan.id] = min(left, loan.open)
            left -= parts[loan.id]
            await loans.settle(turn.db, loan.id, returned=parts[loan.id])
    if found.deducted:
        moves += [
            move_of(turn, RUPIAH, found.deducted, Place.owed(whose), PAID, Reason.DEDUCTED, whose),
            move_of(turn, RUPIAH, found.deducted, Place.advance(whose), CAPITAL, Reason.RETURNED, whose),
        ]
        await payments.deduct(turn.db, number, parts)
    numbers = await ledger.append(turn.db, moves, turn.now)
    if found.fund_id:
        numbers += await funding.pay_wages(turn, found.fund_id, found.cash, number)
    await payments.note_moves(turn.db, number, numbers)


async def hold_back(turn: Turn, found: Payment) -> bool:
    """It is agreed that so much is held back: it is, and the rest is paid out; False if that can't be any more."""
    stands = await wages.standing(turn.db, found.person_id)
    if found.amount > stands.owed or found.deducted > stands.advance:
        return False
    if not await payments.set_state(turn.db, found.id, PAYING, among=(ASKED,), by=turn.person.id, now=turn.now):
        return False
    turn.did("deduction agreed")
    await pay_out(turn, found.id)
    return True


async def confirm(turn: Turn, found: Payment, *, proof: str | None = None) -> bool:
    """The money is in her hands; False if that was settled before."""
    among = [one for one in OPEN if one != ASKED]
    if not await payments.set_state(
        turn.db, found.id, CONFIRMED, among=among, by=turn.person.id, now=turn.now, proof=proof
    ):
        return False
    whose = found.person_id
    move = move_of(turn, RUPIAH, found.cash, Place.paying(whose), PAID, Reason.CONFIRMED, whose)
    await payments.note_moves(turn.db, found.id, await ledger.append(turn.db, [move], turn.now))
    turn.did("payment confirmed")
    return True


async def take_back(turn: Turn, found: Payment) -> bool:
    """The money is owed again; False if that was settled before."""
    if not await payments.set_state(turn.db, found.id, VOID, among=OPEN, by=turn.person.id, now=turn.now):
        return False
    back = [
        one.reversed(Reason.PAYMENT_UNDONE, turn.person.id, turn.cause_id)
        for one in await payments.moves_of(turn.db, found.id)
    ]
    await ledger.append(turn.db, back, turn.now)
    if back:
        for loan, amount in (await payments.deductions(turn.db, found.id)).items():
            await loans.settle(turn.db, loan, returned=-amount)
    return True


async def _found(turn: Turn, number: int) -> Payment:
    found = await payments.by_id(turn.db, number)
    if found is None:
        raise LookupError("a payment that was just kept")
    return found

"""Wages that were paid out: how much, in which way, by whom, and whether they are in her hands."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from storage.database import Database, Row
from storage.ledger.moves import COLUMNS as MOVE_COLUMNS
from storage.ledger.moves import Kept, kept
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass

ASKED, PAYING, MISSING, CONFIRMED, VOID = "asked", "paying", "missing", "confirmed", "void"
OPEN = (ASKED, PAYING, MISSING)
CASH, TRANSFER, COURIER = "cash", "transfer", "courier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment in whole rupiah: `amount` of her wages, of which `deducted` goes to an advance."""

    id: int
    person_id: int
    amount: int
    deducted: int
    way: str
    carrier_id: int | None
    note: Spoken | None
    fund_id: int | None
    state: str
    paid_by: int
    agreed_by: int | None
    paid_at: datetime
    paid_on: date
    settled_by: int | None
    settled_at: datetime | None

    @property
    def cash(self) -> int:
        """What she gets in her hands."""
        return self.amount - self.deducted


COLUMNS = (
    "id, person_id, amount, deducted, way, carrier_id, note, fund_id, state, paid_by, agreed_by, paid_at, paid_on,"
    " settled_by, settled_at"
)


def _payment(row: Row) -> Payment:
    number, person_id, amount, deducted, way, carrier_id, note, fund_id, state, paid_by, agreed_by, at, day, *end = row
    settled_by, settled_at = end
    return Payment(
        id=number,
        person_id=person_id,
        amount=amount,
        deducted=deducted,
        way=way,
        carrier_id=carrier_id,
        note=Spoken(note) if note else None,
        fund_id=fund_id,
        state=state,
        paid_by=paid_by,
        agreed_by=agreed_by,
        paid_at=moment(at),
        paid_on=date.fromisoformat(day),
        settled_by=settled_by,
        settled_at=moment(settled_at) if settled_at else None,
    )


async def add(
    db: Database,
    *,
    person_id: int,
    amount: int,
    deducted: int,
    way: str,
    carrier_id: int | None,
    note: Spoken | None,
    fund_id: int | None,
    state: str,
    paid_by: int,
    agreed_by: int | None,
    cause_id: int,
    day: date,
    now: datetime,
) -> int:
    """Keep a payment; its number. The moves are the caller's."""
    number: int = await db.value(
        "INSERT INTO payment (person_id, amount, deducted, way, carrier_id, note, fund_id, state, paid_by, agreed_by,"
        " cause_id, paid_on, paid_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            person_id,
            amount,
            deducted,
            way,
            carrier_id,
            note,
            fund_id,
            state,
            paid_by,
            agreed_by,
            cause_id,
            day.isoformat(),
            stamp(now),
        ),
    )
    return number


async def by_id(db: Database, payment_id: int) -> Payment | None:
    """The payment with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM payment WHERE id = ?", (payment_id,))  # noqa: S608 - a constant
    return _payment(row) if row else None


async def of(db: Database, person_id: int) -> list[Payment]:
    """All payments to somebody but those taken back, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM payment WHERE person_id = ? AND state <> 'void' ORDER BY id",  # noqa: S608 - a constant
        (person_id,),
    )
    return [_payment(row) for row in rows]


async def every(db: Database) -> list[Payment]:
    """All payments, also those taken back, oldest first."""
    return [_payment(row) for row in await db.rows(f"SELECT {COLUMNS} FROM payment ORDER BY id")]  # noqa: S608


async def in_state(db: Database, *states: str) -> list[Payment]:
    """All payments in one of some states, oldest first."""
    marks = ", ".join("?" * len(states))
    rows = await db.rows(f"SELECT {COLUMNS} FROM payment WHERE state IN ({marks}) ORDER BY id", states)  # noqa: S608
    return [_payment(row) for row in rows]


async def latest_by(db: Database, paid_by: int) -> Payment | None:
    """The latest payment that somebody made."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM payment WHERE paid_by = ? ORDER BY id DESC LIMIT 1",  # noqa: S608 - a constant
        (paid_by,),
    )
    return _payment(row) if row else None


async def by_cause(db: Database, cause_id: int) -> list[Payment]:
    """The payments that one message made."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM payment WHERE cause_id = ? ORDER BY id", (cause_id,))  # noqa: S608
    return [_payment(row) for row in rows]


async def cause_of(db: Database, payment_id: int) -> int:
    """The message that made a payment."""
    number: int = await db.value("SELECT cause_id FROM payment WHERE id = ?", (payment_id,))
    return number


async def set_state(
    db: Database,
    payment_id: int,
    state: str,
    *,
    among: Sequence[str],
    by: int,
    now: datetime,
    proof: str | None = None,
) -> bool:
    """Something came of a payment; False if that was decided before."""
    marks = ", ".join("?" * len(among))
    rows = await db.rows(
        "UPDATE payment SET state = ?, settled_by = ?, settled_at = ?, proof = COALESCE(?, proof)"  # noqa: S608 - marks
        f" WHERE id = ? AND state IN ({marks}) RETURNING id",
        (state, by, stamp(now), proof, payment_id, *among),
    )
    return bool(rows)


async def note_moves(db: Database, payment_id: int, numbers: Sequence[int]) -> None:
    """These moves belong to a payment."""
    await db.run_many(
        "INSERT INTO payment_move (move_id, payment_id) VALUES (?, ?)", [(number, payment_id) for number in numbers]
    )


async def numbers_of_moves(db: Database) -> dict[int, list[int]]:
    """The numbers of all moves of each payment, also of those taken back."""
    found: dict[int, list[int]] = {}
    for number, move_id in await db.rows("SELECT payment_id, move_id FROM payment_move ORDER BY move_id"):
        found.setdefault(number, []).append(move_id)
    return found


async def moves_of(db: Database, payment_id: int) -> list[Kept]:
    """The moves of a payment that still count, latest first."""
    rows = await db.rows(
        f"SELECT id, {MOVE_COLUMNS} FROM move AS m WHERE id IN"  # noqa: S608 - a constant
        " (SELECT move_id FROM payment_move WHERE payment_id = ?) AND reverses_id IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id) ORDER BY id DESC",
        (payment_id,),
    )
    return [kept(row) for row in rows]


async def deduct(db: Database, payment_id: int, loans: Mapping[int, int]) -> None:
    """So much of each advance was held back with a payment."""
    await db.run_many(
        "INSERT INTO payment_deduction (payment_id, loan_id, amount) VALUES (?, ?, ?)",
        [(payment_id, loan, amount) for loan, amount in loans.items()],
    )


async def deductions(db: Database, payment_id: int) -> dict[int, int]:
    """So much of each advance was held back with a payment."""
    rows = await db.rows("SELECT loan_id, amount FROM payment_deduction WHERE payment_id = ?", (payment_id,))
    return dict(rows)

"""Sharing capital: machines, tools, money and material on loan."""

from datetime import date

from storage.database import Database, Row
from storage.ledger import Thing
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """So many of a thing, lent to a tailor out of a fund: pieces, whole rupiah or a material's base unit.

    `instalment`: so much of it is meant to be held back with each payment.
    """

    id: int
    person_id: int
    workshop_id: int | None
    fund: Spoken
    thing: Thing
    quantity: int
    returned: int
    lost: int
    lent_on: date
    instalment: int | None = None

    @property
    def open(self) -> int:
        """What she still has of it."""
        return self.quantity - self.returned - self.lost


COLUMNS = "id, person_id, workshop_id, fund, thing, quantity, returned, lost, lent_on, instalment"


def _loan(row: Row) -> Loan:
    number, person_id, workshop_id, fund, thing, quantity, returned, lost, lent_on, instalment = row
    return Loan(
        id=number,
        person_id=person_id,
        workshop_id=workshop_id,
        fund=Spoken(fund),
        thing=Thing(thing),
        quantity=quantity,
        returned=returned,
        lost=lost,
        lent_on=date.fromisoformat(lent_on),
        instalment=instalment,
    )


async def add(
    db: Database,
    *,
    person_id: int,
    workshop_id: int | None,
    fund: Spoken,
    thing: Thing,
    quantity: int,
    lent_by: int,
    lent_on: date,
    source_id: int,
    instalment: int | None = None,
) -> int:
    """Keep a loan; its number. The moves are the caller's."""
    number: int = await db.value(
        "INSERT INTO loan (person_id, workshop_id, fund, thing, quantity, lent_by, lent_on, source_id,"
        " instalment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (person_id, workshop_id, fund, thing, quantity, lent_by, lent_on.isoformat(), source_id, instalment),
    )
    return number


async def by_id(db: Database, loan_id: int) -> Loan | None:
    """The loan with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM loan WHERE id = ?", (loan_id,))  # noqa: S608 - a constant
    return _loan(row) if row else None


async def open_ones(db: Database, person_id: int | None = None) -> list[Loan]:
    """What is on loan, of one tailor or of all, by workshop and fund."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM loan WHERE returned + lost < quantity AND (? IS NULL OR person_id = ?)"  # noqa: S608
        " ORDER BY workshop_id, fund, person_id, id",
        (person_id, person_id),
    )
    return [_loan(row) for row in rows]


async def every(db: Database) -> list[Loan]:
    """All that was ever lent, oldest first."""
    return [_loan(row) for row in await db.rows(f"SELECT {COLUMNS} FROM loan ORDER BY id")]  # noqa: S608 - a constant


async def set_instalment(db: Database, loan_id: int, amount: int) -> None:
    """So many whole rupiah of a loan are proposed to be held back with each payment."""
    await db.run("UPDATE loan SET instalment = ? WHERE id = ?", (amount, loan_id))


async def settle(db: Database, loan_id: int, *, returned: int = 0, lost: int = 0) -> None:
    """So many more came back, or are written off. The moves are the caller's."""
    await db.run(
        "UPDATE loan SET returned = returned + ?, lost = lost + ? WHERE id = ?",
        (returned, lost, loan_id),
    )

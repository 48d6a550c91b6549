"""Money that was given, fund by fund, and what it went for."""

from datetime import date, datetime

from storage.database import Database
from storage.ledger.places import Place
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass

GIVEN, ADVANCED, MATERIAL, TRANSPORT, TOOLS, WAGES, OTHER = (
    "given",
    "advanced",
    "material",
    "transport",
    "tools",
    "wages",
    "other",
)


@dataclass(frozen=True, slots=True)
class Fund:
    """A fund, as it is called."""

    id: int
    name: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """So many whole rupiah that came into a fund or went out of it, of one kind, by which move.

    `proof`: a photo of the receipt is there.
    """

    move_id: int
    fund_id: int
    kind: str
    amount: int
    what: Spoken
    day: date
    actor_id: int
    proof: bool


async def every(db: Database) -> list[Fund]:
    """All funds."""
    return [Fund(row[0], Spoken(row[1])) for row in await db.rows("SELECT id, name FROM fund ORDER BY id")]


async def by_id(db: Database, fund_id: int) -> Fund | None:
    """The fund with this number."""
    row = await db.row("SELECT id, name FROM fund WHERE id = ?", (fund_id,))
    return Fund(row[0], Spoken(row[1])) if row else None


async def make(db: Database, name: Spoken, now: datetime) -> Fund:
    """A new fund."""
    number: int = await db.value("INSERT INTO fund (name, opened_at) VALUES (?, ?) RETURNING id", (name, stamp(now)))
    return Fund(number, name)


async def note(
    db: Database,
    move_id: int,
    fund_id: int,
    kind: str,
    what: Spoken,
    cause_id: int,
    *,
    proof: str | None = None,
    agreement_id: int | None = None,
) -> None:
    """What a move of money into a fund, or out of it, was for."""
    await db.run(
        "INSERT INTO fund_entry (move_id, fund_id, kind, what, cause_id, proof, agreement_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (move_id, fund_id, kind, what, cause_id, proof, agreement_id),
    )


ENTRIES = (
    "SELECT e.move_id, e.fund_id, e.kind, m.quantity, e.what, m.work_date, m.actor_id, e.proof IS NOT NULL"
    " FROM fund_entry AS e JOIN move AS m ON m.id = e.move_id"
    " WHERE NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
)


async def entries(db: Database, fund_id: int | None = None) -> list[Entry]:
    """What still counts of a fund, or of all, in the order of the ledger."""
    rows = await db.rows(f"{ENTRIES} AND (? IS NULL OR e.fund_id = ?) ORDER BY e.move_id", (fund_id, fund_id))
    return [_entry(row) for row in rows]


async def of_cause(db: Database, cause_id: int) -> list[Entry]:
    """What one message booked of funds and still counts."""
    return [_entry(row) for row in await db.rows(f"{ENTRIES} AND e.cause_id = ? ORDER BY e.move_id", (cause_id,))]


async def last_cause(db: Database, actor_id: int) -> int | None:
    """The message by which somebody last booked something of a fund."""
    found: int | None = await db.value(
        "SELECT MAX(e.cause_id) FROM fund_entry AS e JOIN move AS m ON m.id = e.move_id WHERE m.actor_id = ?",
        (actor_id,),
    )
    return found


def _entry(row: tuple[int, int, str, int, str, str, int, int]) -> Entry:
    return Entry(
        move_id=row[0],
        fund_id=row[1],
        kind=row[2],
        amount=row[3],
        what=Spoken(row[4]),
        day=date.fromisoformat(row[5]),
        actor_id=row[6],
        proof=bool(row[7]),
    )


async def cash(db: Database, fund_id: int) -> int:
    """What is in a fund, with what was advanced to it, in whole rupiah."""
    held: int = await db.value(
        "SELECT COALESCE(SUM(quantity), 0) FROM balance WHERE place = ? AND thing = 'rupiah'", (Place.cash(fund_id),)
    )
    return held

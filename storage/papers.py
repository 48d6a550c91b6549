"""Papers that were printed: their numbers, by whom, how far the ledger was, and who stands in which row."""

from collections.abc import Sequence
from datetime import date, datetime

from storage.database import Database, Row
from storage.times import stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A paper of some days; `last_move` is the ledger's last move that it knows."""

    id: int
    kind: str
    first: date
    last: date
    workshop_id: int | None
    person_id: int | None
    last_move: int


COLUMNS = "id, kind, first, last, workshop_id, person_id, last_move"


def _printed(row: Row) -> Printed:
    number, kind, first, last, workshop_id, person_id, last_move = row
    return Printed(
        id=number,
        kind=kind,
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        workshop_id=workshop_id,
        person_id=person_id,
        last_move=last_move,
    )


async def next_number(db: Database) -> int:
    """The number that the next paper gets, in the transaction in which it is kept."""
    number: int = await db.value("SELECT COALESCE(MAX(id), 0) + 1 FROM paper")
    return number


async def last_move(db: Database) -> int:
    """How far the ledger is."""
    number: int = await db.value("SELECT COALESCE(MAX(id), 0) FROM move")
    return number


async def keep(
    db: Database, paper: Printed, *, printed_by: int | None, now: datetime, rows: Sequence[int] = ()
) -> None:
    """A paper was printed; `rows` are those in its rows, by number, from the first on."""
    await db.run(
        f"INSERT INTO paper ({COLUMNS}, printed_by, printed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            paper.id,
            paper.kind,
            paper.first.isoformat(),
            paper.last.isoformat(),
            paper.workshop_id,
            paper.person_id,
            paper.last_move,
            printed_by,
            stamp(now),
        ),
    )
    await db.run_many(
        "INSERT INTO paper_row (paper_id, row, person_id) VALUES (?, ?, ?)",
        [(paper.id, row, person_id) for row, person_id in enumerate(rows, start=1)],
    )


async def by_number(db: Database, number: int) -> Printed | None:
    """The paper with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM paper WHERE id = ?", (number,))  # noqa: S608 - a constant
    return _printed(row) if row else None


async def latest(db: Database, kind: str, workshop_id: int | None) -> Printed | None:
    """The latest paper of a kind, of a workshop or (None) of any."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM paper WHERE kind = ? AND (? IS NULL OR workshop_id IS ?)"  # noqa: S608 - a constant
        " ORDER BY id DESC LIMIT 1",
        (kind, workshop_id, workshop_id),
    )
    return _printed(row) if row else None


async def rows_of(db: Database, number: int) -> dict[int, int]:
    """Who stands in which row of a paper."""
    return dict(await db.rows("SELECT row, person_id FROM paper_row WHERE paper_id = ? ORDER BY row", (number,)))

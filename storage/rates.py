"""What a piece is paid, by size, from a day on; never overwritten, never in hindsight."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from storage.database import Database, Row
from storage.times import stamp
from storage.values import dataclass


class RateKind(StrEnum):
    """For what: each accepted piece, one that came back and was mended (on top), a bonus on each piece."""

    PIECE = "piece"
    REWORK = "rework"
    BONUS = "bonus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """So many whole rupiah a piece of a size (None: of every size) from a day on."""

    kind: RateKind
    size: str | None
    amount: int
    from_day: date
    id: int = 0


COLUMNS = "kind, size, amount, from_day, id"
# The rate of a kind for a size on a day: that of the latest first day, one of its own size before one for all.
HOLDS = (
    "SELECT r.id FROM rate AS r WHERE r.kind = {kind} AND (r.size IS NULL OR r.size = {size}) AND r.from_day <= {day}"
    " ORDER BY r.from_day DESC, r.size IS NULL, r.id DESC LIMIT 1"
)


def _rate(row: Row) -> Rate:
    kind, size, amount, from_day, number = row
    return Rate(kind=RateKind(kind), size=size, amount=amount, from_day=date.fromisoformat(from_day), id=number)


async def add(db: Database, rates: Sequence[Rate], proposed_by: int, agreed_by: int, now: datetime) -> None:
    """Rates on which two people agreed."""
    await db.run_many(
        "INSERT INTO rate (kind, size, amount, from_day, proposed_by, agreed_by, agreed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (one.kind, one.size, one.amount, one.from_day.isoformat(), proposed_by, agreed_by, stamp(now))
            for one in rates
        ],
    )


async def on(db: Database, kind: RateKind, size: str | None, day: date) -> Rate | None:
    """The rate that holds for a size on a day."""
    holds = HOLDS.format(kind="?", size="?", day="?")
    row = await db.row(f"SELECT {COLUMNS} FROM rate WHERE id = ({holds})", (kind, size, day.isoformat()))  # noqa: S608
    return _rate(row) if row else None


async def every(db: Database) -> list[Rate]:
    """All rates that were ever agreed, in the order in which one takes the place of another."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM rate ORDER BY from_day, size IS NOT NULL, id")  # noqa: S608 - a constant
    return [_rate(row) for row in rows]


async def frozen_since(db: Database, kind: RateKind, size: str | None, day: date) -> date | None:
    """The latest work date, from a day on, of pieces that have their wages of a kind already; of a size, or of all."""
    found: str | None = await db.value(
        "SELECT MAX(m.work_date) FROM wage AS w JOIN move AS m ON m.id = w.accepted_id WHERE w.kind = ?"
        " AND m.work_date >= ? AND (? IS NULL OR COALESCE(NULLIF(SUBSTR(m.thing, 6), ''), 'dewasa') = ?)",
        (kind, day.isoformat(), size, size),
    )
    return date.fromisoformat(found) if found else None

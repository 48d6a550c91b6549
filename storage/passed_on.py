"""What people passed on to each other, and who answered; the words themselves are only in inbox and outbox."""

from datetime import datetime

from storage.database import Database, Row
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOn:
    """Something passed on: to one person (`to_id`), or to whoever decides for a workshop; `awaits` an answer or not."""

    id: int
    from_id: int
    workshop_id: int | None
    to_id: int | None
    passed_at: datetime
    cause_id: int
    awaits: bool
    answered_by: int | None
    answered_at: datetime | None

    @property
    def waits(self) -> bool:
        """Whether nobody has answered yet."""
        return self.awaits and self.answered_by is None


COLUMNS = "id, from_id, workshop_id, to_id, passed_at, cause_id, awaits, answered_by, answered_at"


def _passed_on(row: Row) -> PassedOn:
    number, from_id, workshop_id, to_id, at, cause_id, awaits, by, answered_at = row
    answered = moment(answered_at) if answered_at else None
    return PassedOn(
        id=number,
        from_id=from_id,
        workshop_id=workshop_id,
        to_id=to_id,
        passed_at=moment(at),
        cause_id=cause_id,
        awaits=bool(awaits),
        answered_by=by,
        answered_at=answered,
    )


async def add(
    db: Database,
    *,
    from_id: int,
    workshop_id: int | None,
    to_id: int | None,
    cause_id: int,
    awaits: bool,
    now: datetime,
) -> int:
    """Keep that something was passed on; its number."""
    number: int = await db.value(
        "INSERT INTO passed_on (from_id, workshop_id, to_id, passed_at, cause_id, awaits)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (from_id, workshop_id, to_id, stamp(now), cause_id, int(awaits)),
    )
    return number


async def by_id(db: Database, number: int) -> PassedOn | None:
    """What was passed on under this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM passed_on WHERE id = ?", (number,))  # noqa: S608
    return _passed_on(row) if row else None


async def of_cause(db: Database, cause_id: int) -> PassedOn | None:
    """What a message passed on, the latest of it."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM passed_on WHERE cause_id = ? ORDER BY id DESC LIMIT 1",  # noqa: S608
        (cause_id,),
    )
    return _passed_on(row) if row else None


async def from_person(db: Database, person_id: int) -> list[PassedOn]:
    """What somebody passed on that asks for an answer, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM passed_on WHERE from_id = ? AND awaits = 1 ORDER BY id",  # noqa: S608
        (person_id,),
    )
    return [_passed_on(row) for row in rows]


async def waiting(db: Database) -> list[PassedOn]:
    """All that nobody has answered yet, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM passed_on WHERE awaits = 1 AND answered_by IS NULL ORDER BY id + 0"  # noqa: S608
    )
    return [_passed_on(row) for row in rows]


async def answer(db: Database, number: int, person_id: int, now: datetime) -> bool:
    """Whether this is its first answer; the first one counts."""
    rows = await db.rows(
        "UPDATE passed_on SET answered_by = ?, answered_at = ? WHERE id = ? AND answered_by IS NULL RETURNING id",
        (person_id, stamp(now), number),
    )
    return bool(rows)

"""What the hospital found in samples of batches, the plan by which it tests, and held masks that were checked again."""

from collections.abc import Sequence
from datetime import date, datetime

from storage.database import Database, Row
from storage.inspections import Inspected
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A batch of so many (`lot`) of which some were tested; `failed` is None where no number was said."""

    id: int
    lot: int
    size: str | None
    tested: int
    failed: int | None
    critical: int
    accepts: int
    passed: bool
    said: Spoken | None
    noted_by: int
    noted_on: date
    cause_id: int
    undone: bool = False

    @property
    def held(self) -> int:
        """How many of it were held at first: all, or those that failed."""
        return (self.failed or 0) if self.passed else self.lot


COLUMNS = "id, lot, size, tested, failed, critical, accepts, passed, said, noted_by, noted_on, cause_id, undone_by"


def _sample(row: Row) -> Sample:
    number, lot, size, tested, failed, critical, accepts, passed, said, by, day, cause, undone_by = row
    return Sample(
        id=number,
        lot=lot,
        size=size,
        tested=tested,
        failed=failed,
        critical=critical,
        accepts=accepts,
        passed=bool(passed),
        said=Spoken(said) if said else None,
        noted_by=by,
        noted_on=date.fromisoformat(day),
        cause_id=cause,
        undone=undone_by is not None,
    )


async def keep(db: Database, sample: Sample, noted_as: str, now: datetime) -> int:
    """Keep what a sample showed; its number. The moves are the ledger's."""
    number: int = await db.value(
        "INSERT INTO sample (lot, size, tested, failed, critical, accepts, passed, said, noted_by, noted_as, noted_at,"
        " noted_on, cause_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            sample.lot,
            sample.size,
            sample.tested,
            sample.failed,
            sample.critical,
            sample.accepts,
            int(sample.passed),
            sample.said,
            sample.noted_by,
            noted_as,
            stamp(now),
            sample.noted_on.isoformat(),
            sample.cause_id,
        ),
    )
    return number


async def by_id(db: Database, sample_id: int) -> Sample | None:
    """The batch with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM sample WHERE id = ?", (sample_id,))  # noqa: S608 - constants
    return _sample(row) if row else None


async def standing(db: Database) -> list[Sample]:
    """The batches of which the result stands, oldest first."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM sample WHERE undone_by IS NULL ORDER BY id")  # noqa: S608
    return [_sample(row) for row in rows]


async def latest_by(db: Database, person_id: int) -> Sample | None:
    """The latest result that somebody noted, if it stands."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM sample WHERE noted_by = ? ORDER BY id DESC LIMIT 1",  # noqa: S608 - constants
        (person_id,),
    )
    found = _sample(row) if row else None
    return found if found and not found.undone else None


async def undo(db: Database, sample_id: int, by: int) -> None:
    """A result doesn't hold any more."""
    await db.run("UPDATE sample SET undone_by = ? WHERE id = ?", (by, sample_id))


# Held ones, checked again


async def keep_recheck(
    db: Database,
    lines: Sequence[Inspected],
    *,
    sample_id: int | None,
    checked_by: int,
    checked_as: str,
    cause_id: int,
    day: date,
    now: datetime,
) -> int:
    """Keep what was counted of held masks; its number."""
    number: int = await db.value(
        "INSERT INTO recheck (sample_id, checked_by, checked_as, checked_at, checked_on, cause_id)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (sample_id, checked_by, checked_as, stamp(now), day.isoformat(), cause_id),
    )
    await db.run_many(
        "INSERT INTO recheck_line (recheck_id, size, result, pieces, fault, said) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, one.size, one.result, one.pieces, one.fault, one.said) for one in lines],
    )
    return number


async def left_held(db: Database, sample: Sample) -> int:
    """How many of a batch are still held: those to be mended too."""
    gone: int = await db.value(
        "SELECT COALESCE(SUM(l.pieces), 0) FROM recheck_line AS l JOIN recheck AS r ON r.id = l.recheck_id"
        " WHERE r.sample_id = ? AND r.undone_by IS NULL AND l.result <> 'rework'",
        (sample.id,),
    )
    return 0 if sample.undone else sample.held - gone


async def rechecked_between(db: Database, first: date, last: date) -> dict[str, int]:
    """What came of held masks that were checked again in some days: pieces by result."""
    rows = await db.rows(
        "SELECT l.result, SUM(l.pieces) FROM recheck_line AS l JOIN recheck AS r ON r.id = l.recheck_id"
        " WHERE r.undone_by IS NULL AND r.checked_on BETWEEN ? AND ? GROUP BY l.result",
        (first.isoformat(), last.isoformat()),
    )
    return {result: int(pieces) for result, pieces in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """Held masks that were checked again: by whom, and from which message the moves are."""

    id: int
    sample_id: int | None
    checked_by: int
    cause_id: int
    undone: bool


async def recheck(db: Database, recheck_id: int) -> Recheck | None:
    """The check of held masks with this number."""
    row = await db.row(
        "SELECT id, sample_id, checked_by, cause_id, undone_by IS NOT NULL FROM recheck WHERE id = ?", (recheck_id,)
    )
    return _recheck(row) if row else None


async def latest_recheck_by(db: Database, person_id: int) -> Recheck | None:
    """The latest check of held masks that somebody made, if it stands."""
    row = await db.row(
        "SELECT id, sample_id, checked_by, cause_id, undone_by IS NOT NULL FROM recheck WHERE checked_by = ?"
        " ORDER BY id DESC LIMIT 1",
        (person_id,),
    )
    found = _recheck(row) if row else None
    return found if found and not found.undone else None


def _recheck(row: Row) -> Recheck:
    number, sample_id, by, cause_id, undone = row
    return Recheck(id=number, sample_id=sample_id, checked_by=by, cause_id=cause_id, undone=bool(undone))


async def undo_recheck(db: Database, recheck_id: int, by: int) -> None:
    """A check of held masks doesn't hold any more."""
    await db.run("UPDATE recheck SET undone_by = ? WHERE id = ?", (by, recheck_id))


# The plan


async def told_plan(db: Database) -> list[tuple[int, int, int]]:
    """The rows of the plan that somebody told: from how many pieces on, how many are tested, how many may fail."""
    return [tuple(row) for row in await db.rows("SELECT from_pieces, tested, accepts FROM sample_plan")]


async def tell_plan(db: Database, row: tuple[int, int, int], told_by: int, now: datetime) -> None:
    """A row of the plan from now on."""
    await db.run(
        "INSERT INTO sample_plan (from_pieces, tested, accepts, told_by, told_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (from_pieces) DO UPDATE SET tested = excluded.tested, accepts = excluded.accepts,"
        " told_by = excluded.told_by, told_at = excluded.told_at",
        (*row, told_by, stamp(now)),
    )

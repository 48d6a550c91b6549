"""What was counted of tailors' masks when they came, by whom, why what isn't good, and what came of it."""

from collections.abc import Sequence
from datetime import date, datetime

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass

COUNTED, AGREED, CONTESTED, KEPT, RECOUNTED, UNDONE = (
    "counted",
    "agreed",
    "contested",
    "kept",
    "recounted",
    "undone",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """So many pieces with one result; `fault` is a reason of the short list, `said` what was said of it."""

    pieces: int
    result: str
    size: str | None = None
    fault: str | None = None
    said: Spoken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One bag that was checked."""

    id: int
    person_id: int
    checked_by: int
    checked_at: datetime
    checked_on: date
    cause_id: int
    reported: int
    counted: int
    bag_id: int | None
    replaces_id: int | None
    state: str
    decided_by: int | None


COLUMNS = (
    "id, person_id, checked_by, checked_at, checked_on, cause_id, reported, counted, bag_id, replaces_id, state,"
    " decided_by"
)
STANDS = "state NOT IN ('recounted', 'undone')"


def _inspection(row: Row) -> Inspection:
    number, person_id, by, at, day, cause_id, reported, counted, bag_id, replaces_id, state, decided_by = row
    return Inspection(
        id=number,
        person_id=person_id,
        checked_by=by,
        checked_at=moment(at),
        checked_on=date.fromisoformat(day),
        cause_id=cause_id,
        reported=reported,
        counted=counted,
        bag_id=bag_id,
        replaces_id=replaces_id,
        state=state,
        decided_by=decided_by,
    )


async def keep(
    db: Database,
    lines: Sequence[Inspected],
    *,
    person_id: int,
    checked_by: int,
    checked_as: str,
    cause_id: int,
    reported: int,
    bag_id: int | None,
    replaces_id: int | None,
    day: date,
    now: datetime,
) -> int:
    """Keep what was counted; its number. The moves are the ledger's. `checked_as`: by which role or duty."""
    number: int = await db.value(
        "INSERT INTO inspection (person_id, checked_by, checked_as, checked_at, checked_on, cause_id, reported,"
        " counted, bag_id, replaces_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            person_id,
            checked_by,
            checked_as,
            stamp(now),
            day.isoformat(),
            cause_id,
            reported,
            sum(one.pieces for one in lines),
            bag_id,
            replaces_id,
        ),
    )
    await db.run_many(
        "INSERT INTO inspection_line (inspection_id, size, result, pieces, fault, said) VALUES (?, ?, ?, ?, ?, ?)",
        [(number, one.size, one.result, one.pieces, one.fault, one.said) for one in lines],
    )
    return number


async def by_id(db: Database, inspection_id: int) -> Inspection | None:
    """The check with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM inspection WHERE id = ?", (inspection_id,))  # noqa: S608 - constants
    return _inspection(row) if row else None


async def latest_of(db: Database, person_id: int) -> Inspection | None:
    """The latest check of a tailor's masks that stands."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM inspection WHERE person_id = ? AND {STANDS} ORDER BY id DESC LIMIT 1",  # noqa: S608
        (person_id,),
    )
    return _inspection(row) if row else None


async def latest_by(db: Database, checked_by: int) -> Inspection | None:
    """The latest check that somebody made, if it stands."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM inspection WHERE checked_by = ? ORDER BY id DESC LIMIT 1",  # noqa: S608 - constants
        (checked_by,),
    )
    found = _inspection(row) if row else None
    return found if found and found.state not in (RECOUNTED, UNDONE) else None


async def to_recount(db: Database, person_id: int, since: datetime) -> Inspection | None:
    """A check of a tailor's masks that is to be counted again by somebody else, and hasn't been."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM inspection AS i WHERE person_id = ? AND state = 'recounted' AND checked_at >= ?"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM inspection AS n WHERE n.replaces_id = i.id AND n.state <> 'undone')"
        " ORDER BY id DESC LIMIT 1",
        (person_id, stamp(since)),
    )
    return _inspection(row) if row else None


async def of_bag(db: Database, bag_id: int) -> Inspection | None:
    """The check that took a bag without a name, if one stands."""
    row = await db.row(
        f"SELECT {COLUMNS} FROM inspection WHERE bag_id = ? AND {STANDS}",  # noqa: S608 - constants
        (bag_id,),
    )
    return _inspection(row) if row else None


async def standing(db: Database, first: date | None = None, last: date | None = None) -> list[Inspection]:
    """The checks that stand, of some days or of all, oldest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM inspection WHERE {STANDS} AND checked_on BETWEEN ? AND ? ORDER BY id",  # noqa: S608
        ((first or date.min).isoformat(), (last or date.max).isoformat()),
    )
    return [_inspection(row) for row in rows]


async def rejected_of(db: Database, person_id: int, first: date, last: date) -> list[Inspected]:
    """A tailor's pieces that weren't accepted in some days, with why."""
    rows = await db.rows(
        "SELECT SUM(l.pieces), l.result, l.size, l.fault, l.said FROM inspection_line AS l"  # noqa: S608 - a constant
        f" JOIN inspection AS i ON i.id = l.inspection_id WHERE i.person_id = ? AND {STANDS} AND l.result = 'rejected'"
        " AND i.checked_on BETWEEN ? AND ? GROUP BY l.result, l.size, l.fault, l.said ORDER BY MIN(l.id)",
        (person_id, first.isoformat(), last.isoformat()),
    )
    return [
        Inspected(pieces=pieces, result=result, size=size, fault=fault, said=Spoken(said) if said else None)
        for pieces, result, size, fault, said in rows
    ]


async def lines_of(db: Database, inspection_id: int) -> list[Inspected]:
    """What was counted, line by line."""
    rows = await db.rows(
        "SELECT pieces, result, size, fault, said FROM inspection_line WHERE inspection_id = ? ORDER BY id",
        (inspection_id,),
    )
    return [
        Inspected(pieces=pieces, result=result, size=size, fault=fault, said=Spoken(said) if said else None)
        for pieces, result, size, fault, said in rows
    ]


async def lines_between(db: Database, first: date, last: date) -> list[Inspected]:
    """What was counted in some days, line by line, without checks that don't stand."""
    rows = await db.rows(
        "SELECT l.pieces, l.result, l.size, l.fault, l.said FROM inspection AS i"  # noqa: S608 - a constant
        f" JOIN inspection_line AS l ON l.inspection_id = i.id WHERE {STANDS} AND i.checked_on BETWEEN ? AND ?"
        " ORDER BY l.id",
        (first.isoformat(), last.isoformat()),
    )
    return [
        Inspected(pieces=pieces, result=result, size=size, fault=fault, said=Spoken(said) if said else None)
        for pieces, result, size, fault, said in rows
    ]


async def every_line(db: Database) -> dict[int, list[Inspected]]:
    """What was counted in each check, line by line."""
    found: dict[int, list[Inspected]] = {}
    rows = await db.rows("SELECT inspection_id, pieces, result, size, fault, said FROM inspection_line ORDER BY id")
    for number, pieces, result, size, fault, said in rows:
        line = Inspected(pieces=pieces, result=result, size=size, fault=fault, said=Spoken(said) if said else None)
        found.setdefault(number, []).append(line)
    return found


async def set_state(
    db: Database, inspection_id: int, state: str, *, among: Sequence[str], decided_by: int | None = None
) -> bool:
    """Something came of a check; False if that was decided before."""
    marks = ", ".join("?" * len(among))
    rows = await db.rows(
        "UPDATE inspection SET state = ?, decided_by = COALESCE(?, decided_by)"  # noqa: S608 - marks
        f" WHERE id = ? AND state IN ({marks}) RETURNING id",
        (state, decided_by, inspection_id, *among),
    )
    return bool(rows)

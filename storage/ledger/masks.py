"""Masks: what was made, on which day, by whom, and what of it still counts."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from storage.database import Database, Row
from storage.ledger.moves import COLUMNS, STILL_COUNTS, Kept, Reason, kept
from storage.ledger.things import Thing
from storage.times import moment
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What one tailor made on one day, of one size: all pieces, and the defects among them."""

    person_id: int
    work_date: date
    size: str | None
    pieces: int
    defects: int


async def from_source(db: Database, source_id: int) -> list[Kept]:
    """The masks that a message told of and that still count."""
    rows = await db.rows(f"{STILL_COUNTS} AND from_place = 'made' AND source_id = ? ORDER BY id", (source_id,))
    return [kept(row) for row in rows]


async def first_from_source(db: Database, source_id: int) -> list[Kept]:
    """The masks that a message told of in its first version, also those taken back since."""
    rows = await db.rows(
        f"SELECT id, {COLUMNS} FROM move AS m WHERE source_id = ? AND from_place = 'made'"  # noqa: S608
        " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id AND r.reason = 'phase') ORDER BY id",
        (source_id,),
    )
    found = [kept(row) for row in rows]
    causes: dict[int, int | None] = {}
    for one in found:
        causes.setdefault(one.move.person_id, one.move.cause_id)
    return [one for one in found if one.move.cause_id == causes[one.move.person_id]]


async def caused_by(db: Database, cause_id: int) -> list[Kept]:
    """The masks that came of one message, as an answer about another, and that still count."""
    rows = await db.rows(f"{STILL_COUNTS} AND from_place = 'made' AND cause_id = ? ORDER BY id", (cause_id,))
    return [kept(row) for row in rows]


async def taken_back_by(db: Database, cause_id: int, person_id: int, reason: Reason) -> list[Kept]:
    """The masks of a tailor that one message took back for a reason, as they were, oldest first."""
    rows = await db.rows(
        f"SELECT id, {COLUMNS} FROM move WHERE from_place = 'made' AND id IN"  # noqa: S608 - a constant
        " (SELECT reverses_id FROM move WHERE cause_id = ? AND person_id = ? AND reason = ?) ORDER BY id",
        (cause_id, person_id, reason),
    )
    return [kept(row) for row in rows]


async def ever_from_source(db: Database, source_id: int) -> bool:
    """Whether a message ever told of masks, also such as were taken back since."""
    found = await db.value("SELECT 1 FROM move WHERE source_id = ? AND from_place = 'made' LIMIT 1", (source_id,))
    return bool(found)


async def made_on(db: Database, person_id: int, days: Sequence[date]) -> list[Kept]:
    """A tailor's masks of the given days that still count, oldest first."""
    marks = ", ".join("?" * len(days))
    rows = await db.rows(
        f"{STILL_COUNTS} AND from_place = 'made' AND person_id = ? AND work_date IN ({marks}) ORDER BY id",
        (person_id, *(day.isoformat() for day in days)),
    )
    return [kept(row) for row in rows]


async def record_since(db: Database, person_id: int, since: date) -> list[tuple[Kept, datetime]]:
    """A tailor's masks from that day on that still count, each with when it was recorded, oldest first."""
    rows = await db.rows(
        f"SELECT m.recorded_at, {STILL_COUNTS.removeprefix('SELECT ')}"
        " AND from_place = 'made' AND person_id = ? AND work_date >= ? ORDER BY id",
        (person_id, since.isoformat()),
    )
    return [_recorded(row) for row in rows]


# What is written down stays as it is, and each message of a day is held against all of that day.
@lru_cache(maxsize=4096)
def _recorded(row: Row) -> tuple[Kept, datetime]:
    return kept(row[1:]), moment(row[0])


async def touched_since(db: Database, person_id: int, day: date) -> list[Kept]:
    """Masks of that work date or later that still count, and that somebody made or reported, oldest first."""
    rows = await db.rows(
        # By the day: in the order of numbers it would be a walk through all moves.
        f"{STILL_COUNTS} AND from_place = 'made' AND (person_id = ? OR actor_id = ?) AND work_date >= ?"
        " ORDER BY id + 0",
        (person_id, person_id, day.isoformat()),
    )
    return [kept(row) for row in rows]


SIGNED = "CASE WHEN from_place = 'made' THEN quantity ELSE -quantity END"
MADE_SUMS = (
    f"SELECT person_id, work_date, thing, SUM({SIGNED}),"  # noqa: S608 - constants
    f" SUM(CASE WHEN from_place LIKE '%/repair' OR to_place LIKE '%/repair' THEN {SIGNED} ELSE 0 END)"
    " FROM move WHERE (from_place = 'made' OR to_place = 'made')"
)
# How many pieces somebody made a day, before a day; her number follows, then `LATEST_FIRST`.
PIECES_A_DAY = (
    f"SELECT SUM({SIGNED}) AS pieces FROM move WHERE (from_place = 'made' OR to_place = 'made')"  # noqa: S608
    " AND work_date < ? AND person_id ="
)
LATEST_FIRST = "GROUP BY work_date ORDER BY work_date DESC LIMIT ?"


async def changed_on(db: Database, person_id: int, day: date) -> list[tuple[str | None, int]]:
    """By how many pieces each message changed a day's count of each size, in order: more, or fewer than 0."""
    rows = await db.rows(
        f"SELECT thing, SUM({SIGNED}) FROM move WHERE (from_place = 'made' OR to_place = 'made')"  # noqa: S608
        " AND person_id = ? AND work_date = ? GROUP BY cause_id, thing ORDER BY MIN(id)",
        (person_id, day.isoformat()),
    )
    return [(Thing(thing).size, pieces) for thing, pieces in rows if pieces]


def _made(row: tuple[int, str, str, int, int]) -> Made:
    person_id, day, thing, pieces, defects = row
    return Made(
        person_id=person_id, work_date=date.fromisoformat(day), size=Thing(thing).size, pieces=pieces, defects=defects
    )


async def made_between(db: Database, first: date, last: date) -> list[Made]:
    """What everybody made from `first` to `last`, both included; days taken back are left out."""
    rows = await db.rows(
        f"{MADE_SUMS} AND work_date BETWEEN ? AND ?"
        " GROUP BY person_id, work_date, thing ORDER BY person_id, work_date, thing",
        (first.isoformat(), last.isoformat()),
    )
    return [_made(row) for row in rows if row[3]]


async def made_by(db: Database, person_id: int, first: date, last: date) -> list[Made]:
    """What one tailor made from `first` to `last`, both included."""
    rows = await db.rows(
        f"{MADE_SUMS} AND person_id = ? AND work_date BETWEEN ? AND ?"
        " GROUP BY person_id, work_date, thing ORDER BY work_date, thing",
        (person_id, first.isoformat(), last.isoformat()),
    )
    return [_made(row) for row in rows if row[3]]


async def made_for(db: Database, phase_id: int, first: date, last: date) -> int:
    """How many pieces of a phase were made from `first` to `last`, both included."""
    found: int = await db.value(
        f"SELECT COALESCE(SUM({SIGNED}), 0) FROM move WHERE work_date BETWEEN ? AND ? AND phase_id = ?"  # noqa: S608
        " AND (from_place = 'made' OR to_place = 'made')",
        (first.isoformat(), last.isoformat(), phase_id),
    )
    return found


async def latest_days(db: Database, person_id: int, before: date, most: int) -> list[int]:
    """How many pieces a tailor made on her latest days before one, at most so many days; less than one if undone."""
    rows = await db.rows(f"{PIECES_A_DAY} ? {LATEST_FIRST}", (before.isoformat(), person_id, most))
    return [row[0] for row in rows]


async def last_day_of_each(db: Database, until: date) -> dict[int, date]:
    """The latest day, up to `until`, on which each tailor has masks that count."""
    rows = await db.rows(
        # From each one's latest day backwards: the moves of all are a walk through years.
        "SELECT p.id, (SELECT m.work_date FROM move AS m WHERE m.person_id = p.id AND m.from_place = 'made'"
        " AND m.work_date <= ? AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
        " ORDER BY m.work_date DESC LIMIT 1) FROM person AS p WHERE p.state <> 'left'",
        (until.isoformat(),),
    )
    return {person_id: date.fromisoformat(day) for person_id, day in rows if day}


async def last_of_days(db: Database, first: date, last: date) -> int:
    """The number of the latest move of masks of these work dates, or 0."""
    number: int = await db.value(
        "SELECT COALESCE(MAX(id), 0) FROM move WHERE work_date BETWEEN ? AND ? AND 'made' IN (from_place, to_place)",
        (first.isoformat(), last.isoformat()),
    )
    return number


async def last_change(db: Database, first: date, last: date) -> str | None:
    """When a move of masks of these work dates was last recorded, as a stored moment."""
    found: str | None = await db.value(
        "SELECT MAX(recorded_at) FROM move WHERE work_date BETWEEN ? AND ? AND 'made' IN (from_place, to_place)",
        (first.isoformat(), last.isoformat()),
    )
    return found


async def in_phase(db: Database, phase_id: int | None, since: date) -> list[Kept]:
    """The masks of a phase, or of none, from that work date on that still count, the first recorded first."""
    rows = await db.rows(
        f"{STILL_COUNTS} AND from_place = 'made' AND phase_id IS ? AND work_date >= ? ORDER BY id + 0",
        (phase_id, since.isoformat()),
    )
    return [kept(row) for row in rows]

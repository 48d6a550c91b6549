"""What is told by chat for the report to whoever gave the money: obstacles and plans; and what came last."""

from datetime import date, datetime

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass

OBSTACLE, PLAN = "obstacle", "plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An obstacle or a plan, of a day, told in a workshop (None: of all)."""

    id: int
    kind: str
    text: Spoken
    day: date
    workshop_id: int | None
    said_by: int


NOTES = "id, kind, text, day, workshop_id, said_by"


def _note(row: Row) -> Note:
    number, kind, text, day, workshop_id, said_by = row
    return Note(
        id=number,
        kind=kind,
        text=Spoken(text),
        day=date.fromisoformat(day),
        workshop_id=workshop_id,
        said_by=said_by,
    )


async def note(
    db: Database,
    kind: str,
    text: Spoken,
    day: date,
    *,
    workshop_id: int | None,
    said_by: int,
    cause_id: int,
    now: datetime,
) -> int:
    """Keep an obstacle or a plan; its number."""
    number: int = await db.value(
        "INSERT INTO report_note (kind, text, day, workshop_id, said_by, said_at, cause_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (kind, text, day.isoformat(), workshop_id, said_by, stamp(now), cause_id),
    )
    return number


async def notes(db: Database, first: date, last: date) -> list[Note]:
    """The obstacles and plans of some days, the earliest first."""
    rows = await db.rows(
        f"SELECT {NOTES} FROM report_note WHERE day BETWEEN ? AND ? ORDER BY day, id",  # noqa: S608 - a constant
        (first.isoformat(), last.isoformat()),
    )
    return [_note(row) for row in rows]


async def note_by_id(db: Database, number: int) -> Note | None:
    """The obstacle or plan with this number."""
    row = await db.row(f"SELECT {NOTES} FROM report_note WHERE id = ?", (number,))  # noqa: S608 - a constant
    return _note(row) if row else None


async def forget_note(db: Database, number: int) -> None:
    """An obstacle or a plan goes."""
    await db.run("DELETE FROM report_note WHERE id = ?", (number,))


async def last_by(db: Database, person_id: int) -> tuple[str, int] | None:
    """What somebody told or showed last: its kind (`photo`, or an obstacle's or plan's), and its number."""
    row = await db.row(
        "SELECT what, id FROM (SELECT 'photo' AS what, id, cause_id FROM report_photo WHERE sent_by = ?"
        " UNION ALL SELECT kind AS what, id, cause_id FROM report_note WHERE said_by = ?) AS told"
        " ORDER BY cause_id DESC LIMIT 1",
        (person_id, person_id),
    )
    return (row[0], row[1]) if row else None

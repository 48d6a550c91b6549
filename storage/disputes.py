"""What tailors said against their money, and what another decided about it."""

from datetime import datetime

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass

OPEN, KEPT, CHANGED = "open", "kept", "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Her words, what she was shown as `owed` in whole rupiah, and what came of it."""

    id: int
    person_id: int
    said: Spoken
    owed: int
    state: str
    raised_at: datetime
    decided_by: int | None
    note: Spoken | None


COLUMNS = "id, person_id, said, owed, state, raised_at, decided_by, note"


def _dispute(row: Row) -> Dispute:
    number, person_id, said, owed, state, raised_at, decided_by, note = row
    return Dispute(
        id=number,
        person_id=person_id,
        said=Spoken(said),
        owed=owed,
        state=state,
        raised_at=moment(raised_at),
        decided_by=decided_by,
        note=Spoken(note) if note else None,
    )


async def raise_(db: Database, person_id: int, said: Spoken, owed: int, cause_id: int, now: datetime) -> int:
    """Keep what she said; its number."""
    number: int = await db.value(
        "INSERT INTO dispute (person_id, said, owed, raised_at, cause_id) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (person_id, said, owed, stamp(now), cause_id),
    )
    return number


async def by_id(db: Database, dispute_id: int) -> Dispute | None:
    """The one with this number."""
    row = await db.row(f"SELECT {COLUMNS} FROM dispute WHERE id = ?", (dispute_id,))  # noqa: S608 - a constant
    return _dispute(row) if row else None


async def of(db: Database, person_id: int) -> list[Dispute]:
    """All of a tailor's, oldest first."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM dispute WHERE person_id = ? ORDER BY id", (person_id,))  # noqa: S608
    return [_dispute(row) for row in rows]


async def decide(
    db: Database, dispute_id: int, state: str, decided_by: int, note: Spoken | None, now: datetime
) -> bool:
    """Another decides; False if that was done before."""
    rows = await db.rows(
        "UPDATE dispute SET state = ?, decided_by = ?, decided_at = ?, note = ? WHERE id = ? AND state = 'open'"
        " RETURNING id",
        (state, decided_by, stamp(now), note, dispute_id),
    )
    return bool(rows)

"""What needs two people: one proposes, another decides."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Database
from storage.times import stamp


@dataclass(frozen=True, slots=True)
class Agreement:
    """Something proposed; `agreed` is None until somebody else decides."""

    id: int
    kind: str
    about: dict[str, Any]
    workshop_id: int | None
    proposed_by: int
    decided_by: int | None
    agreed: bool | None


async def propose(
    db: Database, kind: str, about: dict[str, Any], workshop_id: int | None, proposed_by: int, now: datetime
) -> int:
    """Keep a proposal; its number."""
    number: int = await db.value(
        "INSERT INTO agreement (kind, about, workshop_id, proposed_by, proposed_at)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        (kind, json.dumps(about), workshop_id, proposed_by, stamp(now)),
    )
    return number


async def by_id(db: Database, agreement_id: int) -> Agreement | None:
    """The proposal with this number."""
    row = await db.row(
        "SELECT id, kind, about, workshop_id, proposed_by, decided_by, agreed FROM agreement WHERE id = ?",
        (agreement_id,),
    )
    if row is None:
        return None
    number, kind, about, workshop_id, proposed_by, decided_by, agreed = row
    agreed = None if agreed is None else bool(agreed)
    return Agreement(number, kind, json.loads(about), workshop_id, proposed_by, decided_by, agreed)


async def decide(db: Database, agreement_id: int, decided_by: int, now: datetime, *, agreed: bool) -> bool:
    """Somebody else decides; False if it was decided before."""
    rows = await db.rows(
        "UPDATE agreement SET decided_by = ?, decided_at = ?, agreed = ?"
        " WHERE id = ? AND agreed IS NULL AND proposed_by <> ? RETURNING id",
        (decided_by, stamp(now), int(agreed), agreement_id, decided_by),
    )
    return bool(rows)


async def open_ones(db: Database) -> list[Agreement]:
    """What waits for a second person, oldest first."""
    rows = await db.rows(
        "SELECT id, kind, about, workshop_id, proposed_by FROM agreement WHERE agreed IS NULL ORDER BY id"
    )
    return [Agreement(row[0], row[1], json.loads(row[2]), row[3], row[4], None, None) for row in rows]

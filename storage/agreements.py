"""What needs two people: one proposes, another decides."""

from datetime import datetime

from storage.database import Database
from storage.times import stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Something proposed: the name of its type, the rest as JSON; `agreed` is None until somebody else decides."""

    id: int
    kind: str
    about: str
    workshop_id: int | None
    proposed_by: int
    decided_by: int | None
    agreed: bool | None
    withdrawn: bool


async def propose(
    db: Database,
    kind: str,
    about: str,
    workshop_id: int | None,
    proposed_by: int,
    cause_id: int,
    now: datetime,
) -> int:
    """Keep a proposal; its number."""
    number: int = await db.value(
        "INSERT INTO agreement (kind, about, workshop_id, proposed_by, proposed_at, cause_id)"
        " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (kind, about, workshop_id, proposed_by, stamp(now), cause_id),
    )
    return number


async def by_id(db: Database, agreement_id: int) -> Agreement | None:
    """The proposal with this number."""
    row = await db.row(
        "SELECT id, kind, about, workshop_id, proposed_by, decided_by, agreed, withdrawn FROM agreement WHERE id = ?",
        (agreement_id,),
    )
    if row is None:
        return None
    number, kind, about, workshop_id, proposed_by, decided_by, agreed, withdrawn = row
    agreed = None if agreed is None else bool(agreed)
    return Agreement(
        id=number,
        kind=kind,
        about=about,
        workshop_id=workshop_id,
        proposed_by=proposed_by,
        decided_by=decided_by,
        agreed=agreed,
        withdrawn=bool(withdrawn),
    )


async def withdraw_since(db: Database, proposed_by: int, cause_id: int) -> bool:
    """Take back what somebody proposed last, after a message, and nobody decided; whether there was such a thing."""
    rows = await db.rows(
        "UPDATE agreement SET withdrawn = 1 WHERE agreed IS NULL AND withdrawn = 0 AND proposed_by = ?"
        " AND cause_id > ? AND cause_id = (SELECT MAX(cause_id) FROM agreement WHERE proposed_by = ?) RETURNING id",
        (proposed_by, cause_id, proposed_by),
    )
    return bool(rows)


async def decide(db: Database, agreement_id: int, decided_by: int, now: datetime, *, agreed: bool) -> bool:
    """Somebody else decides; False if it was decided before."""
    rows = await db.rows(
        "UPDATE agreement SET decided_by = ?, decided_at = ?, agreed = ?"
        " WHERE id = ? AND agreed IS NULL AND withdrawn = 0 AND proposed_by <> ? RETURNING id",
        (decided_by, stamp(now), int(agreed), agreement_id, decided_by),
    )
    return bool(rows)


async def settle(db: Database, kind: str, proposed_by: int, decided_by: int, now: datetime) -> None:
    """All of a kind that somebody proposed and that waits is decided by what another did without being asked."""
    await db.run(
        "UPDATE agreement SET decided_by = ?, decided_at = ?, agreed = 1"
        " WHERE kind = ? AND proposed_by = ? AND agreed IS NULL AND withdrawn = 0 AND proposed_by <> ?",
        (decided_by, stamp(now), kind, proposed_by, decided_by),
    )


async def waiting(db: Database, workshop_id: int | None) -> int:
    """How many proposals of a workshop, or (None) of all, wait for a second person."""
    count: int = await db.value(
        "SELECT COUNT(*) FROM agreement WHERE agreed IS NULL AND withdrawn = 0 AND (? IS NULL OR workshop_id = ?)",
        (workshop_id, workshop_id),
    )
    return count


async def has_proposed(db: Database, proposed_by: int) -> bool:
    """Whether somebody proposed what still waits for a second person."""
    found: int = await db.value(
        "SELECT COUNT(*) FROM agreement WHERE agreed IS NULL AND withdrawn = 0 AND proposed_by = ?", (proposed_by,)
    )
    return found > 0

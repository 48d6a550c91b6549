"""When tallies and reminders are due, and which have been claimed."""

from datetime import date, datetime, time

from storage.database import Database
from storage.times import moment, stamp
from storage.values import dataclass

EVERYWHERE = 0
PERSON = "person:"


def to_person(person_id: int) -> str:
    """A person as a recipient."""
    return f"{PERSON}{person_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Firing:
    """What was sent for a day to a recipient: revision 0 is the first, its snapshot (JSON) what it said."""

    kind: str
    local_date: date
    recipient: str
    revision: int
    snapshot: str
    fired_at: datetime

    @property
    def person_id(self) -> int:
        """The number of the person to whom it was sent."""
        return int(self.recipient.removeprefix(PERSON))


async def hours(db: Database, kind: str, day: date) -> dict[int, time]:
    """The hour of a kind (`tally`, `reminder`) on a day, by workshop; `EVERYWHERE` holds for all others."""
    rows = await db.rows(
        "SELECT workshop_id, at FROM schedule WHERE kind = ? AND from_day <= ? ORDER BY from_day",
        (kind, day.isoformat()),
    )
    return {workshop_id: time.fromisoformat(at) for workshop_id, at in rows}


async def set_hour(db: Database, kind: str, workshop_id: int, at: time, from_day: date) -> None:
    """Change an hour from a day on; for `EVERYWHERE` the workshops' own hours go."""
    if workshop_id == EVERYWHERE:
        await db.run("DELETE FROM schedule WHERE kind = ? AND workshop_id <> 0", (kind,))
    await db.run(
        "INSERT INTO schedule (kind, workshop_id, from_day, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (kind, workshop_id, from_day) DO UPDATE SET at = excluded.at",
        (kind, workshop_id, from_day.isoformat(), at.strftime("%H:%M")),
    )


async def last_fired(db: Database, kind: str, recipient: str) -> datetime | None:
    """When something was last fired for this recipient."""
    at: str | None = await db.value(
        "SELECT MAX(fired_at) FROM firing WHERE kind = ? AND recipient = ?", (kind, recipient)
    )
    return moment(at) if at else None


async def claim(
    db: Database,
    kind: str,
    day: date,
    recipient: str,
    now: datetime,
    *,
    revision: int = 0,
    snapshot: str = "{}",
) -> bool:
    """Whether this firing is ours to send; the answer is yes once."""
    rows = await db.rows(
        "INSERT INTO firing (kind, local_date, recipient, revision, snapshot, fired_at)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, local_date, recipient, revision) DO NOTHING RETURNING 1",
        (kind, day.isoformat(), recipient, revision, snapshot, stamp(now)),
    )
    return bool(rows)


async def fired(db: Database, kind: str, first: date) -> list[Firing]:
    """What was claimed of a kind for the days from `first` on, by day and revision."""
    rows = await db.rows(
        "SELECT kind, local_date, recipient, revision, snapshot, fired_at FROM firing"
        " WHERE kind = ? AND local_date >= ? ORDER BY local_date, recipient, revision",
        (kind, first.isoformat()),
    )
    return [
        Firing(
            kind=row[0],
            local_date=date.fromisoformat(row[1]),
            recipient=row[2],
            revision=row[3],
            snapshot=row[4],
            fired_at=datetime.fromisoformat(row[5]),
        )
        for row in rows
    ]

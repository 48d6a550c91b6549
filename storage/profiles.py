"""What somebody said of herself and of her work when she enrolled."""

from datetime import datetime

from storage.database import Database
from storage.spoken import Spoken
from storage.times import stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """What she told of her work; `called_away`: she may have to leave it for a child. None: not told, or not kept.

    Her experience is one of a few words of ours, and of her hours only the words of a time are kept.
    """

    experience: str | None = None
    machine: Spoken | None = None
    hours: str | None = None
    called_away: bool | None = None
    guardian: Spoken | None = None
    questions: Spoken | None = None


async def keep(db: Database, person_id: int, profile: Profile, now: datetime) -> None:
    """Keep what she said, as of now."""
    away = None if profile.called_away is None else int(profile.called_away)
    said = (profile.experience, profile.machine, profile.hours, away, profile.guardian, profile.questions)
    await db.run(
        "INSERT INTO profile (person_id, experience, machine, hours, called_away, guardian, questions, applied_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person_id) DO UPDATE SET experience = excluded.experience,"
        " machine = excluded.machine, hours = excluded.hours, called_away = excluded.called_away,"
        " guardian = excluded.guardian, questions = excluded.questions",
        (person_id, *said, stamp(now)),
    )


async def of(db: Database, person_id: int) -> Profile:
    """What she said; an empty one if she never enrolled by chat."""
    row = await db.row(
        "SELECT experience, machine, hours, called_away, guardian, questions FROM profile WHERE person_id = ?",
        (person_id,),
    )
    if row is None:
        return Profile()
    experience, machine, hours, away, guardian, questions = row
    called_away = None if away is None else bool(away)
    return Profile(
        experience=experience,
        machine=_spoken(machine),
        hours=hours,
        called_away=called_away,
        guardian=_spoken(guardian),
        questions=_spoken(questions),
    )


def _spoken(text: str | None) -> Spoken | None:
    return None if text is None else Spoken(text)


async def set_field(db: Database, person_id: int, column: str, value: str | int | None, now: datetime) -> None:
    """Change one thing that she said; ValueError for anything else."""
    if column not in ("experience", "machine", "hours", "called_away"):
        raise ValueError(column)
    await db.run(
        f"INSERT INTO profile (person_id, {column}, applied_at) VALUES (?, ?, ?)"  # noqa: S608 - checked above
        f" ON CONFLICT (person_id) DO UPDATE SET {column} = excluded.{column}",
        (person_id, value, stamp(now)),
    )


async def forget_needs(db: Database, person_id: int) -> None:
    """That she may be called away isn't kept any more."""
    await db.run("UPDATE profile SET called_away = NULL WHERE person_id = ?", (person_id,))


async def remember_former(db: Database, person_id: int, kind: str, text: str) -> None:
    """Keep what somebody was called (`name`), her number (`phone`) or account (`account`) before, to erase it too."""
    await db.run(
        "INSERT INTO former (person_id, kind, text) VALUES (?, ?, ?) ON CONFLICT (person_id, kind, text) DO NOTHING",
        (person_id, kind, text),
    )


async def former(db: Database, person_id: int) -> list[tuple[str, str]]:
    """What somebody was called and from where she wrote before, each with its kind."""
    rows = await db.rows("SELECT kind, text FROM former WHERE person_id = ?", (person_id,))
    return [(row[0], row[1]) for row in rows]


async def waiting_since(db: Database) -> list[tuple[int, str]]:
    """Who waits for a coordinator since when (a stored moment), longest first."""
    rows = await db.rows(
        "SELECT f.person_id, f.applied_at FROM profile AS f JOIN person AS p ON p.id = f.person_id"
        " WHERE p.state = 'waiting' ORDER BY f.applied_at"
    )
    return [(row[0], row[1]) for row in rows]

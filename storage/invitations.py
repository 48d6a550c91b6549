"""Invitations: announcements that ask whether one comes, until when, and what each said."""

from datetime import date, datetime
from enum import StrEnum

from storage.database import Database, Row
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass


class Comes(StrEnum):
    """Whether somebody comes."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation: the announcement's number, who invites and to what; on which day, and until when one answers."""

    id: int
    by_id: int
    text: Spoken
    state: str
    sent_at: datetime | None
    happens_on: date
    answer_by: datetime


COLUMNS = "n.id, n.by_id, n.text, n.state, n.sent_at, i.happens_on, i.answer_by"
FROM = "FROM invitation AS i JOIN notice AS n ON n.id = i.notice_id"


def _invitation(row: Row) -> Invitation:
    number, by, text, state, sent_at, happens_on, answer_by = row
    return Invitation(
        id=number,
        by_id=by,
        text=Spoken(text),
        state=state,
        sent_at=moment(sent_at) if sent_at else None,
        happens_on=date.fromisoformat(happens_on),
        answer_by=moment(answer_by),
    )


async def make(db: Database, notice_id: int, happens_on: date, answer_by: datetime) -> None:
    """What an announcement asks."""
    await db.run(
        "INSERT INTO invitation (notice_id, happens_on, answer_by) VALUES (?, ?, ?)",
        (notice_id, happens_on.isoformat(), stamp(answer_by)),
    )


async def by_id(db: Database, notice_id: int) -> Invitation | None:
    """An invitation by its announcement's number."""
    row = await db.row(f"SELECT {COLUMNS} {FROM} WHERE i.notice_id = ?", (notice_id,))
    return _invitation(row) if row else None


async def ahead(db: Database, since: date) -> list[Invitation]:
    """Those that were sent, to what is on a day or later, the latest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} {FROM} WHERE i.happens_on >= ? AND n.state = 'sent' ORDER BY n.sent_at DESC, n.id DESC",
        (since.isoformat(),),
    )
    return [_invitation(row) for row in rows]


async def open_to(db: Database, person_id: int, since: date) -> list[Invitation]:
    """Those to somebody, to what is on a day or later, the latest first."""
    rows = await db.rows(
        f"SELECT {COLUMNS} {FROM} JOIN notice_to AS t ON t.notice_id = i.notice_id AND t.person_id = ?"
        " WHERE i.happens_on >= ? AND n.state = 'sent' ORDER BY n.sent_at DESC, n.id DESC",
        (person_id, since.isoformat()),
    )
    return [_invitation(row) for row in rows]


async def invited(db: Database, notice_id: int) -> list[int]:
    """The people whom it is for, by number."""
    rows = await db.rows("SELECT person_id FROM notice_to WHERE notice_id = ? ORDER BY person_id", (notice_id,))
    return [row[0] for row in rows]


async def answers(db: Database, notice_id: int) -> dict[int, Comes]:
    """What each said who has answered."""
    rows = await db.rows("SELECT person_id, answer FROM invitation_answer WHERE notice_id = ?", (notice_id,))
    return {person: Comes(answer) for person, answer in rows}


async def answer(db: Database, notice_id: int, person_id: int, comes: Comes, by_id: int, now: datetime) -> Comes | None:
    """Keep what somebody says now; what she had said before."""
    was: str | None = await db.value(
        "SELECT answer FROM invitation_answer WHERE notice_id = ? AND person_id = ?", (notice_id, person_id)
    )
    await db.run(
        "INSERT INTO invitation_answer (notice_id, person_id, answer, by_id, answered_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (notice_id, person_id) DO UPDATE"
        " SET answer = excluded.answer, by_id = excluded.by_id, answered_at = excluded.answered_at",
        (notice_id, person_id, str(comes), by_id, stamp(now)),
    )
    return Comes(was) if was else None


async def note_came(db: Database, notice_id: int, person_id: int, by_id: int, now: datetime) -> None:
    """Somebody came to it, as another says."""
    await db.run(
        "INSERT INTO invitation_came (notice_id, person_id, by_id, noted_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (notice_id, person_id) DO UPDATE SET by_id = excluded.by_id, noted_at = excluded.noted_at",
        (notice_id, person_id, by_id, stamp(now)),
    )


async def came(db: Database, notice_id: int) -> list[int]:
    """Who came, by number; not who was said not to since."""
    rows = await db.rows(
        "SELECT c.person_id FROM invitation_came AS c LEFT JOIN invitation_answer AS a"
        " ON a.notice_id = c.notice_id AND a.person_id = c.person_id"
        " WHERE c.notice_id = ? AND (a.answer IS NULL OR a.answer <> 'no') ORDER BY c.person_id",
        (notice_id,),
    )
    return [row[0] for row in rows]


async def unfinished(db: Database) -> list[tuple[Invitation, bool]]:
    """Those of which whoever invited hasn't heard how they end, and whether the others were reminded."""
    rows = await db.rows(
        f"SELECT {COLUMNS}, i.reminded_at IS NOT NULL {FROM} WHERE i.told_at IS NULL AND n.state = 'sent' ORDER BY n.id"
    )
    return [(_invitation(row[:-1]), bool(row[-1])) for row in rows]


async def note_reminded(db: Database, notice_id: int, now: datetime) -> None:
    """Those who hadn't answered were reminded."""
    await db.run("UPDATE invitation SET reminded_at = ? WHERE notice_id = ?", (stamp(now), notice_id))


async def note_told(db: Database, notice_id: int, now: datetime) -> None:
    """Whoever invited was told how it ends."""
    await db.run("UPDATE invitation SET told_at = ? WHERE notice_id = ?", (stamp(now), notice_id))


async def call_off(db: Database, notice_id: int) -> bool:
    """It isn't to be; False if it wasn't open."""
    rows = await db.rows(
        "UPDATE notice SET state = 'withdrawn' WHERE id = ? AND state = 'sent' RETURNING id", (notice_id,)
    )
    return bool(rows)

"""What a chat was last asked, and what its buttons mean."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime

from storage.database import Database, Row
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredQuestion:
    """An open question of a chat as it is kept: its number, its type's name, the rest as JSON, when it was asked.

    `pieces` are the masks that it is about and that aren't counted while it is open, `work_date` is their day.
    """

    id: str
    kind: str
    state: str
    asked_at: datetime
    pieces: int = 0
    work_date: str | None = None


@dataclass(frozen=True, slots=True)
class OpenDoubt:
    """A question about masks that is open: in which chat, who was asked, and the question."""

    channel: str
    address: str
    person_id: int
    question: StoredQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """What a button says (its label's key) and does, for whom, to which question and message it belongs.

    What it does is a deed: the name of its type, and its fields as JSON.

    It was made for a person, or for an account (`channel:address`) that nobody is known to write from. `first_code`
    is the code of the first button of its message.
    """

    code: str
    person_id: int | None
    question_id: str | None
    first_code: str
    label: str
    deed: str
    fields: str
    account: str | None = None


def question_of(row: Row) -> StoredQuestion | None:
    """The question that a chat was last asked, from its number, its kind, its state and its moment."""
    number, kind, state, asked_at = row
    return None if number is None else StoredQuestion(id=number, kind=kind, state=state, asked_at=moment(asked_at))


async def of(db: Database, channel: str, address: str, person_id: int) -> StoredQuestion | None:
    """What somebody was last asked in this chat."""
    row = await db.row(
        "SELECT question_id, kind, state, asked_at FROM conversation"
        " WHERE channel = ? AND address = ? AND person_id = ?",
        (channel, address, person_id),
    )
    return question_of(row) if row else None


async def ask(db: Database, channel: str, address: str, person_id: int, question: StoredQuestion) -> None:
    """Note what somebody is being asked; an older open question of hers in the chat is over."""
    await db.run(
        "INSERT INTO conversation (channel, address, person_id, question_id, kind, state, asked_at, pieces, work_date)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (channel, address, person_id) DO UPDATE SET question_id = excluded.question_id,"
        " kind = excluded.kind, state = excluded.state, asked_at = excluded.asked_at,"
        " pieces = excluded.pieces, work_date = excluded.work_date",
        (
            *(channel, address, person_id, question.id, question.kind, question.state, stamp(question.asked_at)),
            *(question.pieces, question.work_date),
        ),
    )


async def doubts(db: Database, day: date) -> list[OpenDoubt]:
    """The open questions about masks of a day, oldest first."""
    rows = await db.rows(
        "SELECT channel, address, person_id, question_id, kind, state, asked_at, pieces, work_date FROM conversation"
        " WHERE pieces > 0 AND work_date = ? ORDER BY asked_at",
        (day.isoformat(),),
    )
    found = []
    for channel, address, person_id, number, kind, state, asked_at, pieces, work_date in rows:
        question = StoredQuestion(
            id=number, kind=kind, state=state, asked_at=moment(asked_at), pieces=pieces, work_date=work_date
        )
        found.append(OpenDoubt(channel, address, person_id, question))
    return found


async def bring(db: Database, channel: str, address: str, person_id: int, since: datetime) -> StoredQuestion | None:
    """What somebody was asked last, since a moment, in another chat that is hers alone: from now on it stands here."""
    row = await db.row(
        "UPDATE conversation SET channel = ?, address = ? WHERE question_id = (SELECT q.question_id"
        " FROM conversation AS q WHERE q.person_id = ? AND q.asked_at >= ? AND (SELECT COUNT(*) FROM speaker AS s"
        " WHERE s.channel = q.channel AND s.address = q.address) = 1 ORDER BY q.asked_at DESC LIMIT 1)"
        " RETURNING question_id, kind, state, asked_at",
        (channel, address, person_id, stamp(since)),
    )
    return question_of(row) if row else None


async def close(db: Database, channel: str, address: str, person_id: int) -> None:
    """The question is answered or dropped."""
    await db.run(
        "DELETE FROM conversation WHERE channel = ? AND address = ? AND person_id = ?", (channel, address, person_id)
    )


async def keep_buttons(db: Database, buttons: Sequence[Button], now: datetime) -> None:
    """Keep what buttons mean, before they are shown."""
    await db.run_many(
        "INSERT INTO button (code, person_id, account, question_id, first_code, label, deed, fields, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.code,
                one.person_id,
                one.account,
                one.question_id,
                one.first_code,
                one.label,
                one.deed,
                one.fields,
                stamp(now),
            )
            for one in buttons
        ],
    )


NAMES = tuple(field.name for field in fields(Button))
BUTTON = f"SELECT {', '.join(NAMES)} FROM button"  # noqa: S608 - names of ours


async def button(db: Database, code: str) -> Button | None:
    """The button of this code; whether the one who presses it may is for the caller to ask."""
    row = await db.row(f"{BUTTON} WHERE code = ?", (code,))
    return _button(row) if row else None


def _button(row: Row) -> Button:
    return Button(**dict(zip(NAMES, row, strict=True)))


async def latest_button(db: Database, person_id: int, labels: Sequence[str]) -> Button | None:
    """The button with such a label under the last message with buttons, if it belongs to no question."""
    marks = ", ".join("?" * len(labels))
    row = await db.row(
        f"{BUTTON} WHERE question_id IS NULL AND label IN ({marks}) AND first_code ="  # noqa: S608 - marks
        " (SELECT first_code FROM button WHERE person_id = ? ORDER BY id DESC LIMIT 1)",
        (*labels, person_id),
    )
    return _button(row) if row else None


async def forget(db: Database, before: datetime) -> None:
    """Drop buttons and open questions from before a moment; pressed after that, a button says how things stand."""
    await db.run("DELETE FROM button WHERE made_at < ?", (stamp(before),))
    await db.run("DELETE FROM conversation WHERE asked_at < ?", (stamp(before),))

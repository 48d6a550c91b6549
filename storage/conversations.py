"""What a chat was last asked, and what its buttons mean."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Database, Row
from storage.times import moment, stamp


@dataclass(frozen=True, slots=True)
class Question:
    """An open question of a chat: its number, its kind, what it is about and when it was asked."""

    id: str
    kind: str
    about: dict[str, Any]
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Button:
    """What a button says (its label's key) and does, for whom, to which question and message it belongs.

    It was made for a person, or for an account (`channel:address`) that nobody is known to write from. `first_code`
    is the code of the first button of its message.
    """

    code: str
    person_id: int | None
    question_id: str | None
    first_code: str
    label: str
    action: str
    arguments: dict[str, Any]
    account: str | None = None


def question_of(row: Row) -> Question | None:
    """The question that a chat was last asked, from its number, its state and its moment."""
    number, state, asked_at = row
    if number is None:
        return None
    data = json.loads(state)
    return Question(number, data["kind"], data["about"], moment(asked_at))


async def of(db: Database, channel: str, address: str, person_id: int) -> Question | None:
    """What somebody was last asked in this chat."""
    row = await db.row(
        "SELECT question_id, state, asked_at FROM conversation WHERE channel = ? AND address = ? AND person_id = ?",
        (channel, address, person_id),
    )
    return question_of(row) if row else None


async def ask(db: Database, channel: str, address: str, person_id: int, question: Question) -> None:
    """Note what somebody is being asked; an older open question of hers in the chat is over."""
    state = json.dumps({"kind": question.kind, "about": question.about})
    await db.run(
        "INSERT INTO conversation (channel, address, person_id, question_id, state, asked_at)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (channel, address, person_id) DO UPDATE SET question_id = excluded.question_id,"
        " state = excluded.state, asked_at = excluded.asked_at",
        (channel, address, person_id, question.id, state, stamp(question.asked_at)),
    )


async def close(db: Database, channel: str, address: str, person_id: int) -> None:
    """The question is answered or dropped."""
    await db.run(
        "DELETE FROM conversation WHERE channel = ? AND address = ? AND person_id = ?", (channel, address, person_id)
    )


async def keep_buttons(db: Database, buttons: Sequence[Button], now: datetime) -> None:
    """Keep what buttons mean, before they are shown."""
    await db.run_many(
        "INSERT INTO button (code, person_id, account, question_id, first_code, label, action, arguments, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.code,
                one.person_id,
                one.account,
                one.question_id,
                one.first_code,
                one.label,
                one.action,
                json.dumps(one.arguments),
                stamp(now),
            )
            for one in buttons
        ],
    )


BUTTON = "SELECT code, person_id, question_id, first_code, label, action, arguments, account FROM button"


async def button(db: Database, code: str) -> Button | None:
    """The button of this code; whether the one who presses it may is for the caller to ask."""
    row = await db.row(f"{BUTTON} WHERE code = ?", (code,))
    return _button(row) if row else None


def _button(row: Row) -> Button:
    code, person_id, question_id, first_code, label, action, arguments, account = row
    return Button(code, person_id, question_id, first_code, label, action, json.loads(arguments), account)


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

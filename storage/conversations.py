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
    """What a button does, for whom, and to which question it belongs."""

    code: str
    person_id: int
    question_id: str | None
    action: str
    arguments: dict[str, Any]


def question_of(row: Row) -> Question | None:
    """The question that a chat was last asked, from its number, its state and its moment."""
    number, state, asked_at = row
    if number is None:
        return None
    data = json.loads(state)
    return Question(number, data["kind"], data["about"], moment(asked_at))


async def ask(db: Database, channel: str, address: str, question: Question) -> None:
    """Note what is being asked; an older open question of the chat is over."""
    state = json.dumps({"kind": question.kind, "about": question.about})
    await db.run(
        "INSERT INTO conversation (channel, address, question_id, state, asked_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (channel, address) DO UPDATE SET question_id = excluded.question_id,"
        " state = excluded.state, asked_at = excluded.asked_at",
        (channel, address, question.id, state, stamp(question.asked_at)),
    )


async def close(db: Database, channel: str, address: str) -> None:
    """The question is answered or dropped."""
    await db.run("DELETE FROM conversation WHERE channel = ? AND address = ?", (channel, address))


async def keep_buttons(db: Database, buttons: Sequence[Button], now: datetime) -> None:
    """Keep what buttons mean, before they are shown."""
    await db.run_many(
        "INSERT INTO button (code, person_id, question_id, action, arguments, made_at) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (one.code, one.person_id, one.question_id, one.action, json.dumps(one.arguments), stamp(now))
            for one in buttons
        ],
    )


async def button(db: Database, code: str, person_id: int) -> Button | None:
    """The button of this code, if it was made for this person."""
    row = await db.row(
        "SELECT code, person_id, question_id, action, arguments FROM button WHERE code = ? AND person_id = ?",
        (code, person_id),
    )
    return Button(row[0], row[1], row[2], row[3], json.loads(row[4])) if row else None


async def forget(db: Database, before: datetime) -> None:
    """Drop buttons and open questions from before a moment; pressed after that, a button says how things stand."""
    await db.run("DELETE FROM button WHERE made_at < ?", (stamp(before),))
    await db.run("DELETE FROM conversation WHERE asked_at < ?", (stamp(before),))

"""What was asked for, and what a coordinator decided about it."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from enum import StrEnum

from storage.database import Database, Row
from storage.times import moment, stamp
from storage.values import dataclass


class RequestState(StrEnum):
    """How far a request is."""

    WAITING = "waiting"
    # Decided later.
    POSTPONED = "postponed"
    APPROVED = "approved"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"


WAITING = (RequestState.WAITING, RequestState.POSTPONED)
OPEN = (*WAITING, RequestState.APPROVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One material of a request: her words, and what it comes to in the base unit (cm or pieces).

    `asked` is None where she named no amount that is understood; `proposed` is ours, `granted` the coordinator's.
    """

    item: str
    colour: str
    said_quantity: float | None = None
    said_unit: str | None = None
    asked: int | None = None
    proposed: int | None = None
    granted: int | None = None

    @property
    def amount(self) -> int | None:
        """What it is about as things stand: granted, else asked, else proposed."""
        return next((one for one in (self.granted, self.asked, self.proposed) if one is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What somebody asked for: `person_id` gets it, `actor_id` asked, by `cause_id` it was changed last."""

    id: int
    person_id: int
    actor_id: int
    source_id: int
    cause_id: int
    state: RequestState
    asked_at: datetime
    decided_by: int | None
    reason: str | None
    lines: tuple[Line, ...]


COLUMNS = "id, person_id, actor_id, source_id, cause_id, state, asked_at, decided_by, reason"
LINE_NAMES = tuple(field.name for field in fields(Line))
LINE_COLUMNS = ", ".join(LINE_NAMES)


async def add(
    db: Database,
    *,
    person_id: int,
    actor_id: int,
    source_id: int,
    cause_id: int,
    lines: Sequence[Line],
    now: datetime,
) -> int:
    """Keep a request; its number."""
    number: int = await db.value(
        "INSERT INTO request (person_id, actor_id, source_id, cause_id, state, asked_at)"
        " VALUES (?, ?, ?, ?, 'waiting', ?) RETURNING id",
        (person_id, actor_id, source_id, cause_id, stamp(now)),
    )
    await put_lines(db, number, lines)
    return number


async def put_lines(db: Database, request_id: int, lines: Sequence[Line]) -> None:
    """The lines of a request, in place of those it has."""
    await db.run("DELETE FROM request_line WHERE request_id = ?", (request_id,))
    await db.run_many(
        f"INSERT INTO request_line (request_id, {LINE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        [
            (
                request_id,
                one.item,
                one.colour,
                one.said_quantity,
                one.said_unit,
                one.asked,
                one.proposed,
                one.granted,
            )
            for one in lines
        ],
    )


async def change(db: Database, request_id: int, lines: Sequence[Line], cause_id: int) -> None:
    """A message changes what a request asks for."""
    await put_lines(db, request_id, lines)
    await db.run("UPDATE request SET cause_id = ? WHERE id = ?", (cause_id, request_id))


async def _whole(db: Database, rows: Sequence[Row]) -> list[Request]:
    """Requests with their lines."""
    if not rows:
        return []
    marks = ", ".join("?" * len(rows))
    found: dict[int, list[Line]] = {row[0]: [] for row in rows}
    lines = await db.rows(
        f"SELECT request_id, {LINE_COLUMNS} FROM request_line WHERE request_id IN ({marks})"  # noqa: S608
        " ORDER BY item, colour",
        tuple(found),
    )
    for number, *line in lines:
        found[number].append(Line(**dict(zip(LINE_NAMES, line, strict=True))))
    return [_request(row, tuple(found[row[0]])) for row in rows]


def _request(row: Row, lines: tuple[Line, ...]) -> Request:
    *before, asked_at, decided_by, reason = row
    number, person_id, actor_id, source_id, cause_id, state = before
    return Request(
        id=number,
        person_id=person_id,
        actor_id=actor_id,
        source_id=source_id,
        cause_id=cause_id,
        state=RequestState(state),
        asked_at=moment(asked_at),
        decided_by=decided_by,
        reason=reason,
        lines=lines,
    )


async def by_id(db: Database, request_id: int) -> Request | None:
    """The request with this number."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM request WHERE id = ?", (request_id,))  # noqa: S608
    return (await _whole(db, rows))[0] if rows else None


async def of(db: Database, person_id: int, states: Sequence[RequestState] = OPEN) -> list[Request]:
    """Somebody's requests in some states, oldest first."""
    marks = ", ".join("?" * len(states))
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM request WHERE person_id = ? AND state IN ({marks}) ORDER BY id",  # noqa: S608
        (person_id, *states),
    )
    return await _whole(db, rows)


async def in_states(db: Database, states: Sequence[RequestState] = OPEN) -> list[Request]:
    """All requests in some states, oldest first."""
    marks = ", ".join("?" * len(states))
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM request WHERE state IN ({marks}) ORDER BY id",  # noqa: S608
        states,
    )
    return await _whole(db, rows)


async def from_source(db: Database, source_id: int) -> list[Request]:
    """What was asked for in one message."""
    rows = await db.rows(f"SELECT {COLUMNS} FROM request WHERE source_id = ? ORDER BY id", (source_id,))  # noqa: S608
    return await _whole(db, rows)


async def of_message(db: Database, row_id: int) -> list[Request]:
    """What a message asked for, or changed last."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM request WHERE source_id = ? OR cause_id = ? ORDER BY id",  # noqa: S608
        (row_id, row_id),
    )
    return await _whole(db, rows)


async def last_of(db: Database, person_id: int) -> Request | None:
    """What somebody asked for last, unless it was taken back."""
    rows = await db.rows(
        f"SELECT {COLUMNS} FROM request WHERE person_id = ? AND state <> 'withdrawn'"  # noqa: S608
        " ORDER BY id DESC LIMIT 1",
        (person_id,),
    )
    return (await _whole(db, rows))[0] if rows else None


async def decide(
    db: Database, request_id: int, state: RequestState, decided_by: int, now: datetime, reason: str | None = None
) -> None:
    """What a coordinator decided on a request that waits."""
    await db.run(
        "UPDATE request SET state = ?, decided_by = ?, decided_at = ?, reason = ? WHERE id = ?",
        (state, decided_by, stamp(now), reason, request_id),
    )


async def withdraw(db: Database, request_id: int) -> bool:
    """She takes it back; False if it was decided, or taken back, before."""
    rows = await db.rows(
        "UPDATE request SET state = 'withdrawn' WHERE id = ? AND state IN ('waiting', 'postponed') RETURNING id",
        (request_id,),
    )
    return bool(rows)


async def unsend(db: Database, request_id: int) -> None:
    """What was to be on its way isn't; it is still approved."""
    await db.run("UPDATE request SET state = 'approved' WHERE id = ? AND state = 'sent'", (request_id,))


async def mark_sent(db: Database, request_id: int) -> None:
    """What was approved goes on its way."""
    await db.run("UPDATE request SET state = 'sent' WHERE id = ?", (request_id,))

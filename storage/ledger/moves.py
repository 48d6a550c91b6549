"""Moves: a chain of rows that never change, and what takes one back."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from storage.database import Database, Row
from storage.ledger.places import OUTSIDE, Place
from storage.ledger.things import Thing
from storage.times import stamp
from storage.values import dataclass

FIRST_HASH = "0" * 64


class Reason(StrEnum):
    """Why something was moved."""

    # Masks: told, told while they were handed over, missing of a total that was told, put in place of others,
    # taken back, inspected.
    REPORT = "report"
    HANDED = "handed"
    RAISED = "raised"
    CORRECTION = "correction"
    UNDO = "undo"
    INSPECTED = "inspected"
    # What a check found, that she mended what came back, and that a check was taken back.
    ACCEPTED = "accepted"
    REWORK = "rework"
    REJECTED = "rejected"
    MENDED = "repaired"
    CHECK_UNDONE = "check undone"
    # What a sample said of a batch, what was found of held ones piece by piece, and that this was taken back.
    RELEASED = "released"
    HELD = "held"
    RECHECKED = "checked again"
    SAMPLE_UNDONE = "sample undone"
    # Accepted masks on their way to another workshop, there, and those of them that stayed where they were.
    MASKS_SENT = "masks sent"
    MASKS_RECEIVED = "masks received"
    MASKS_STAYED = "masks stayed"
    # To the buyer, by a signed document; what the buyer gave back or missed; and that such a document is void.
    HANDED_OVER = "handed over"
    BUYER_RETURNED = "buyer returned"
    BUYER_MISSED = "buyer missed"
    VOIDED = "voided"
    # Into the phase that they belong to, after an order was changed.
    RELAID = "phase"
    # Material that went into masks, and what somebody had of which nothing was known.
    USED = "used"
    BEYOND = "beyond the record"
    # Goods on their way, and what became of them.
    SENT = "sent"
    SENT_AND_RECEIVED = "sent and received"
    RECEIVED = "received"
    REST_IS_BACK = "rest-is-back"
    REST_IS_LOST = "rest-is-lost"
    # Stores and homes.
    GOODS_IN = "goods in"
    COUNTED = "counted"
    SCRAP = "scrap"
    SPOILT = "spoilt"
    OFFCUTS = "offcuts"
    # Cloth that was cut, and the pieces that came of it.
    CUT = "cut"
    # What a second person agreed to.
    AGREED = "agreed"
    LENT = "lent"
    RETURNED = "returned"
    WRITTEN_OFF = "written off"
    # Wages: earned, paid out, in her hands, held back for an advance; paid for masks whose check was taken back since,
    # and for what was counted in its place.
    EARNED = "earned"
    PAID_OUT = "paid out"
    CONFIRMED = "confirmed"
    PAYMENT_UNDONE = "payment undone"
    DEDUCTED = "deducted"
    OVERPAID = "overpaid"
    RECOUNTED = "recounted"
    # Money that was given, and what it went for.
    GIVEN = "given"
    BOUGHT = "bought"
    ADVANCED = "advanced"
    # In a demo.
    INVENTED = "invented"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """So many of a thing, from one place to another, on a work date, for a reason, by whom.

    `part_of_id` is the move from which this one follows: material used goes with the masks made of it.
    """

    thing: Thing
    quantity: int
    from_place: Place
    to_place: Place
    phase_id: int | None = None
    work_date: str
    reason: Reason
    person_id: int
    actor_id: int
    source_id: int | None = None
    cause_id: int | None = None
    reverses_id: int | None = None
    part_of_id: int | None = None


NAMES = tuple(field.name for field in fields(Move))
# The columns in their order; `astuple` copies deeply, and this runs for every report.
FIELDS = attrgetter(*NAMES)
COLUMNS = ", ".join(NAMES)


@dataclass(frozen=True, slots=True)
class Kept:
    """A move that is written down, with its row number."""

    id: int
    move: Move

    def reversed(self, reason: Reason, actor_id: int, cause_id: int | None) -> Move:
        """The move that takes this one back."""
        was = self.move
        return replace(
            was,
            from_place=was.to_place,
            to_place=was.from_place,
            reason=reason,
            actor_id=actor_id,
            cause_id=cause_id,
            reverses_id=self.id,
            part_of_id=None,
        )


def kept(row: Row) -> Kept:
    """A move from its number and its columns."""
    number, thing, quantity, from_place, to_place, *rest = row
    phase_id, work_date, reason, person_id, actor_id, source_id, cause_id, reverses_id, part_of_id = rest
    move = Move(
        thing=Thing(thing),
        quantity=quantity,
        from_place=Place(from_place),
        to_place=Place(to_place),
        phase_id=phase_id,
        work_date=work_date,
        reason=Reason(reason),
        person_id=person_id,
        actor_id=actor_id,
        source_id=source_id,
        cause_id=cause_id,
        reverses_id=reverses_id,
        part_of_id=part_of_id,
    )
    return Kept(number, move)


def chain_hash(previous: str, recorded_at: str, move: Move) -> str:
    """The hash that ties a move to the one before it (SHA-256, hex)."""
    text = json.dumps([previous, recorded_at, *FIELDS(move)], separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


async def append(db: Database, moves: Sequence[Move], now: datetime) -> list[int]:
    """Add moves at the end of the chain, and give their numbers; call it inside a transaction.

    A negative `part_of_id` names a move of the same call: -1 the first, -2 the second.
    """
    if not moves:
        return []
    last, previous = await db.row("SELECT id, hash FROM move ORDER BY id DESC LIMIT 1") or (0, FIRST_HASH)
    at, rows = stamp(now), []
    for number, move in enumerate(moves, start=last + 1):
        if move.part_of_id is not None and move.part_of_id < 0:
            move = replace(move, part_of_id=last - move.part_of_id)
        new = chain_hash(previous, at, move)
        rows.append((number, *FIELDS(move), at, previous, new))
        previous = new
    await db.run_many(
        f"INSERT INTO move (id, {COLUMNS}, recorded_at, previous_hash, hash)"  # noqa: S608 - a constant
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return [row[0] for row in rows]


STILL_COUNTS = (
    f"SELECT id, {COLUMNS} FROM move AS m WHERE reverses_id IS NULL"  # noqa: S608 - a constant
    " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
)


async def still_counting(db: Database, person_id: int, numbers: Sequence[int]) -> list[Kept]:
    """Those of a tailor's moves with these numbers that still count."""
    marks = ", ".join("?" * len(numbers))
    rows = await db.rows(f"{STILL_COUNTS} AND person_id = ? AND id IN ({marks}) ORDER BY id", (person_id, *numbers))
    return [kept(row) for row in rows]


async def mended(db: Database, numbers: Sequence[int]) -> set[int]:
    """Those of some moves that brought pieces which a check gave back, or back from there once they were mended."""
    marks = ", ".join("?" * len(numbers))
    rows = await db.rows(
        f"SELECT id FROM move WHERE id IN ({marks}) AND reason IN (?, ?)",  # noqa: S608 - marks
        (*numbers, Reason.REWORK, Reason.MENDED),
    )
    return {row[0] for row in rows}


async def parts_of(db: Database, numbers: Sequence[int]) -> list[Kept]:
    """What still counts and follows from some moves: the material that went into masks; the latest first.

    Taken back in this order, nothing leaves a home where it isn't: what was used returns before what was lent goes.
    """
    marks = ", ".join("?" * len(numbers))
    rows = await db.rows(f"{STILL_COUNTS} AND part_of_id IN ({marks}) ORDER BY id DESC", tuple(numbers))
    return [kept(row) for row in rows]


async def last_cause(db: Database, actor_id: int, since: date) -> int | None:
    """The message by which somebody last moved something, of that work date or later."""
    found: int | None = await db.value(
        # Not by the index of causes, which is walked to its beginning for somebody who moved nothing.
        "SELECT MAX(cause_id + 0) FROM move WHERE work_date >= ? AND actor_id = ?",
        (since.isoformat(), actor_id),
    )
    return found


async def latest(db: Database, person_id: int | None, most: int) -> list[Kept]:
    """The latest moves of a tailor, or of all, newest first; those taken back too."""
    if person_id is None:
        rows = await db.rows(f"SELECT id, {COLUMNS} FROM move ORDER BY id DESC LIMIT ?", (most,))  # noqa: S608
    else:
        rows = await db.rows(
            f"SELECT id, {COLUMNS} FROM move WHERE person_id = ? ORDER BY id DESC LIMIT ?",  # noqa: S608
            (person_id, most),
        )
    return [kept(row) for row in rows]


class Line(NamedTuple):
    """A move as it is written down, for whoever reads all of them: nothing is made of its texts yet."""

    id: int
    recorded_at: str
    work_date: str
    thing: str
    quantity: int
    from_place: str
    to_place: str
    reason: str
    person_id: int
    actor_id: int
    cause_id: int | None
    reverses_id: int | None


async def portion(db: Database, after: int, most: int) -> list[Line]:
    """The moves that follow one in the ledger, at most so many."""
    rows = await db.rows(
        f"SELECT {', '.join(Line._fields)} FROM move WHERE id > ? ORDER BY id LIMIT ?",  # noqa: S608 - a constant
        (after, most),
    )
    return list(map(Line._make, rows))


async def caused_by(db: Database, row_id: int) -> list[Kept]:
    """The moves that a row of the inbox brought about, in order."""
    rows = await db.rows(f"SELECT id, {COLUMNS} FROM move WHERE cause_id = ? ORDER BY id", (row_id,))  # noqa: S608
    return [kept(row) for row in rows]


async def still_there(db: Database, moved: Sequence[Kept]) -> bool:
    """Whether what some moves brought, all in all, to inside places is still there."""
    net: Counter[tuple[Place, Thing, int]] = Counter()
    for move in (one.move for one in moved):
        net[move.to_place, move.thing, move.phase_id or 0] += move.quantity
        net[move.from_place, move.thing, move.phase_id or 0] -= move.quantity
    brought = {key: quantity for key, quantity in net.items() if quantity > 0 and key[0] not in OUTSIDE}
    places = sorted({place for place, _, _ in brought})
    marks = ", ".join("?" * len(places))
    rows = await db.rows(
        f"SELECT place, thing, phase_id, quantity FROM balance WHERE place IN ({marks})",  # noqa: S608 - marks
        places,
    )
    held = {(place, thing, phase): quantity for place, thing, phase, quantity in rows}
    return all(held.get(key, 0) >= quantity for key, quantity in brought.items())

"""Bags that were found without a name, and those reasons for mending or rejecting that a workshop added."""

from datetime import datetime

from storage.database import Database
from storage.spoken import Spoken
from storage.times import moment, stamp
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """A bag without a name: where, how many are in it (None: nobody counted), since when, told by which message."""

    id: int
    workshop_id: int | None
    pieces: int | None
    found_at: datetime
    cause_id: int


async def found(
    db: Database, pieces: int | None, workshop_id: int | None, found_by: int, cause_id: int, now: datetime
) -> int:
    """Keep a bag without a name; its number."""
    number: int = await db.value(
        "INSERT INTO bag (workshop_id, pieces, found_by, found_at, cause_id) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (workshop_id, pieces, found_by, stamp(now), cause_id),
    )
    return number


async def counted(db: Database, bag_id: int, pieces: int) -> None:
    """So many are in a bag."""
    await db.run("UPDATE bag SET pieces = ? WHERE id = ?", (pieces, bag_id))


async def forget(db: Database, bag_id: int, now: datetime) -> None:
    """It was no bag after all; its number isn't given again."""
    await db.run("UPDATE bag SET gone_at = ? WHERE id = ?", (stamp(now), bag_id))


async def by_id(db: Database, bag_id: int) -> Bag | None:
    """The bag with this number; None if it is gone."""
    rows = await _bags(db, "b.id = ? AND b.gone_at IS NULL", (bag_id,))
    return rows[0] if rows else None


async def of_cause(db: Database, cause_id: int) -> list[Bag]:
    """The bags that a message told of."""
    return await _bags(db, "b.cause_id = ? AND b.gone_at IS NULL", (cause_id,))


async def nameless(db: Database) -> list[Bag]:
    """The bags of which nobody knows yet whose they are, oldest first."""
    return await _bags(
        db,
        "b.gone_at IS NULL AND NOT EXISTS (SELECT 1 FROM inspection AS i WHERE"
        " i.bag_id = b.id AND i.state NOT "
        "IN ('recounted', 'undone'))",
    )


async def _bags(db: Database, which: str, values: tuple[int, ...] = ()) -> list[Bag]:
    rows = await db.rows(
        f"SELECT b.id, b.workshop_id, b.pieces, b.found_at, b.cause_id FROM bag AS b WHERE {which} ORDER BY b.id",  # noqa: S608
        values,
    )
    return [Bag(id=row[0], workshop_id=row[1], pieces=row[2], found_at=moment(row[3]), cause_id=row[4]) for row in rows]


async def add_fault(db: Database, name: Spoken, told_by: int, now: datetime) -> None:
    """A workshop's own reason joins the list."""
    await db.run("INSERT INTO own_fault (name, told_by, told_at) VALUES (?, ?, ?)", (name, told_by, stamp(now)))


async def faults(db: Database) -> list[Spoken]:
    """The reasons that workshops added, oldest first."""
    return [Spoken(row[0]) for row in await db.rows("SELECT name FROM own_fault ORDER BY id")]

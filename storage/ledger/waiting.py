"""Masks at their tailor's, oldest first: what waits to be checked, is to be repaired, or was checked already."""

from collections.abc import Sequence
from datetime import date, datetime

from storage.database import Database
from storage.ledger.moves import STILL_COUNTS, Kept, kept
from storage.ledger.places import Place
from storage.ledger.things import Thing
from storage.times import moment
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """So many pieces of what one move brought, still where it brought them; `since` when it was recorded."""

    move_id: int
    person_id: int
    place: Place
    thing: Thing
    phase_id: int | None
    work_date: date
    since: datetime
    pieces: int


# What is left of each arrival: what leaves is the oldest, so what is there came with the latest.
LEFT = (
    "SELECT * FROM (SELECT m.id, m.person_id, m.to_place, m.thing, m.phase_id, m.work_date, m.recorded_at,"
    " b.quantity AS held, m.quantity,"
    " SUM(m.quantity) OVER (PARTITION BY m.to_place, m.thing, COALESCE(m.phase_id, 0) ORDER BY m.id DESC)"
    " - m.quantity AS newer"
    " FROM move AS m JOIN balance AS b ON b.place = m.to_place AND b.thing = m.thing"
    " AND b.phase_id = COALESCE(m.phase_id, 0) AND b.quantity > 0"
    " WHERE m.reverses_id IS NULL AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)"
    " AND m.thing LIKE 'mask%' AND "
)
OLDEST_FIRST = ") AS arrived WHERE newer < held ORDER BY COALESCE(phase_id, 0), id"


async def of(db: Database, place: Place) -> list[Waiting]:
    """What is at one of a tailor's places, by phase, oldest first."""
    rows = await db.rows(f"{LEFT} m.person_id = ? AND m.to_place = ? {OLDEST_FIRST}", (place.tailor, place))
    return [_left(row) for row in rows]


async def unchecked(db: Database) -> list[Waiting]:
    """What waits to be checked, of all tailors."""
    rows = await db.rows(f"{LEFT} m.to_place LIKE 'tailor:%/finished' {OLDEST_FIRST}")
    return [_left(row) for row in rows]


def _left(row: tuple[int, int, str, str, int | None, str, str, int, int, int]) -> Waiting:
    number, person_id, place, thing, phase_id, day, at, held, quantity, newer = row
    return Waiting(
        move_id=number,
        place=Place(place),
        person_id=person_id,
        thing=Thing(thing),
        phase_id=phase_id,
        work_date=date.fromisoformat(day),
        since=moment(at),
        pieces=min(quantity, held - newer),
    )


async def all_there(db: Database, made: Sequence[Kept]) -> bool:
    """Whether nothing of what these moves brought has left since, the oldest first."""
    left: dict[tuple[Place, Thing, int | None], int] = {}
    for place in {one.move.to_place for one in made}:
        for one in await of(db, place):
            key = place, one.thing, one.phase_id
            left[key] = left.get(key, 0) + one.pieces
    for kept_ in made:
        move = kept_.move
        since: int = await db.value(
            "SELECT SUM(quantity) FROM move AS m WHERE person_id = ? AND to_place = ? AND thing = ?"
            " AND COALESCE(phase_id, 0) = ? AND id >= ? AND reverses_id IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM move AS r WHERE r.reverses_id = m.id)",
            (move.person_id, move.to_place, move.thing, move.phase_id or 0, kept_.id),
        )
        if since > left.get((move.to_place, move.thing, move.phase_id), 0):
            return False
    return True


async def repaired(db: Database, person_id: int, reason: str) -> list[Kept]:
    """The pieces that a tailor said she repaired, and that still count as such."""
    place = Place.repair(person_id)
    rows = await db.rows(
        f"{STILL_COUNTS} AND person_id = ? AND from_place = ? AND reason = ? ORDER BY id", (person_id, place, reason)
    )
    return [kept(row) for row in rows]


async def of_cause(db: Database, cause_id: int) -> list[Kept]:
    """All moves of one message that still count, but for what goes with others, latest first."""
    rows = await db.rows(f"{STILL_COUNTS} AND cause_id = ? AND part_of_id IS NULL ORDER BY id DESC", (cause_id,))
    return [kept(row) for row in rows]

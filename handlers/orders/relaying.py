"""Masks of which the phase changes with an order: what a phase has too many, and what was in none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from handlers.rules.phasing import Filling
from storage import ledger, orders
from storage.database import Database
from storage.ledger import Kept, Move, Reason


async def relay(db: Database, now: datetime) -> int:
    """Put masks into the phases that they fall to now, oldest first; how many. Call it inside a transaction.

    A phase that has too many gives up its latest ones; what was checked since stays where it is.
    """
    rooms = await orders.rooms(db)
    filling = Filling(rooms)
    moved: list[tuple[Kept, list[tuple[int | None, int]]]] = []
    for room in rooms:
        surplus = -room.left
        for one in reversed(await ledger.masks.in_phase(db, room.phase_id, date.min)) if surplus > 0 else ():
            if surplus > 0 and await ledger.moves.still_there(db, [*(each for each, _ in moved), one]):
                part = min(surplus, one.move.quantity)
                surplus -= part
                stays: list[tuple[int | None, int]] = [(room.phase_id, one.move.quantity - part)]
                moved.append((one, [*stays, *filling.put(part, _day(one))]))
    moved.sort(key=lambda each: each[0].id)
    first = min((one.starts_on for one in rooms), default=None)
    for one in await ledger.masks.in_phase(db, None, date.fromisoformat(first)) if first else ():
        parts = filling.put(one.move.quantity, _day(one))
        there = await ledger.moves.still_there(db, [*(each for each, _ in moved), one])
        if there and parts != [(None, one.move.quantity)]:
            moved.append((one, parts))
    count = 0
    for one, parts in moved:
        real = [(phase, pieces) for phase, pieces in parts if pieces]
        await _put(db, one, real, now)
        count += sum(pieces for phase, pieces in real if phase != one.move.phase_id)
    return count


def _day(one: Kept) -> date:
    return date.fromisoformat(one.move.work_date)


async def _put(db: Database, one: Kept, parts: Sequence[tuple[int | None, int]], now: datetime) -> None:
    """One move of masks in parts of several phases; what they took stays part of them."""
    used = await ledger.moves.parts_of(db, [one.id])
    back = [each.reversed(Reason.RELAID, each.move.actor_id, None) for each in (one, *used)]
    again = [replace(one.move, phase_id=phase, quantity=pieces) for phase, pieces in parts]
    first = -(len(back) + 1)
    taken: list[Move] = [replace(each.move, part_of_id=first) for each in reversed(used)]
    await ledger.append(db, [*back, *again, *taken], now)

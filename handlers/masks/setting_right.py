"""A report of which some pieces were checked already is set right, as far as these allow."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from handlers.masks.using import with_material
from handlers.reading import Report
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept, Move, Place, Reason, Thing


async def put_first(turn: Turn, new: Sequence[Move], old: Sequence[Kept]) -> None:
    """New masks in the place of old ones, the new first: what was checked already can't be taken back before."""
    numbers = await ledger.append(turn.db, new, turn.now)
    parts = await ledger.moves.parts_of(turn.db, [one.id for one in old])
    back = [one.reversed(Reason.CORRECTION, turn.person.id, turn.cause_id) for one in [*old, *parts]]
    await ledger.append(turn.db, back, turn.now)
    material = (await with_material(turn, new))[len(new) :]
    took = [replace(one, part_of_id=numbers[-(one.part_of_id or 0) - 1]) for one in material]
    await ledger.append(turn.db, took, turn.now)


async def checked(turn: Turn, reports: Sequence[Report], old: Sequence[Kept]) -> list[Move]:
    """A coordinator sets right what was partly checked; the new moves, none if more was checked than she says."""
    phases = {one.move.phase_id for one in old}
    sources = {one.move.source_id for one in old}
    if len(phases) > 1 or len(sources) > 1:
        return []
    whose = turn.whose.id
    new = [
        replace(
            old[0].move,
            thing=Thing.mask(one.size),
            quantity=pieces,
            to_place=place,
            work_date=one.date.isoformat(),
            reason=Reason.CORRECTION,
            actor_id=turn.person.id,
            cause_id=turn.cause_id,
        )
        for one in reports
        for pieces, place in (
            (one.pieces - one.defects, Place.finished(whose)),
            (one.defects, Place.repair(whose)),
        )
        if pieces
    ]
    if not await _enough(turn, new, old):
        return []
    await put_first(turn, new, old)
    turn.did("correction")
    return new


async def _enough(turn: Turn, new: Sequence[Move], old: Sequence[Kept]) -> bool:
    """Whether nothing is less than nothing, once the new moves are there and the old ones aren't."""
    left: Counter[tuple[Place, Thing, int | None]] = Counter()
    for place in (Place.finished(turn.whose.id), Place.repair(turn.whose.id)):
        for one in await ledger.waiting.of(turn.db, place):
            left[place, one.thing, one.phase_id] += one.pieces
    for move in new:
        left[move.to_place, move.thing, move.phase_id] += move.quantity
    for kept in old:
        left[kept.move.to_place, kept.move.thing, kept.move.phase_id] -= kept.move.quantity
    return all(pieces >= 0 for pieces in left.values())

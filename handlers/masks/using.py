"""What masks take: material leaves a tailor's home when she tells of masks, and comes back when these are undone."""

from collections.abc import Sequence

from handlers.rules.supply import CLOTH, CUT, lasts, per_piece, with_cut
from handlers.talk.turn import Turn
from storage import materials
from storage.ledger import Move, Place, Reason, Thing
from storage.ledger.places import OWN, USED


async def with_material(turn: Turn, masks: Sequence[Move]) -> list[Move]:
    """The moves of a report with those of the material that went into it, each part of its masks' move.

    What she used beyond what is known to be at her home comes from `own`: a report is never refused for it.
    """
    ingredients, held = await materials.for_work(turn.db, turn.whose.id)
    moves = list(masks)
    if not ingredients and not held.get(CUT):
        return moves
    before = dict(held)
    for number, move in enumerate(masks, start=1):
        size = move.thing.size
        day = turn.today.fromisoformat(move.work_date)
        # Of cloth that was cut for her no cloth is taken any more; what she has no pieces for she cut herself.
        cut = min(held.get(CUT, 0), move.quantity)
        if cut:
            held[CUT] -= cut
            moves.append(_part(move, -number, CUT, cut, Place.home(move.person_id), USED, Reason.USED))
        for item, amount in per_piece(ingredients, size, day).items():
            needed = amount * (move.quantity - cut if item == CLOTH else move.quantity)
            if item == CUT or not needed:
                continue
            lacking = needed - held[item]
            if lacking > 0:
                moves.append(_part(move, -number, item, lacking, OWN, Place.home(move.person_id), Reason.BEYOND))
            held[item] = max(0, held[item] - needed)
            moves.append(_part(move, -number, item, needed, Place.home(move.person_id), USED, Reason.USED))
    if not turn.other and turn.usual:
        taken = per_piece(ingredients, None, turn.today)
        if before.get(CUT):
            taken = {item: amount for item, amount in with_cut(taken).items() if item != CLOTH}
        left, had = lasts(taken, held), lasts(taken, before)
        turn.scarce = {item: count for item, count in left.items() if count < turn.usual <= had[item]}
    return moves


def _part(
    masks: Move, part_of: int, item: str, quantity: int, from_place: Place, to_place: Place, reason: Reason
) -> Move:
    return Move(
        thing=Thing.material(item),
        quantity=quantity,
        from_place=from_place,
        to_place=to_place,
        work_date=masks.work_date,
        reason=reason,
        person_id=masks.person_id,
        actor_id=masks.actor_id,
        source_id=masks.source_id,
        cause_id=masks.cause_id,
        part_of_id=part_of,
    )

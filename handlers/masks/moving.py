"""Masks that were reported for the wrong tailor: moved to the right one, and both hear of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.masks import for_others, reporting, saying_back, taken_back_for_others
from handlers.reading.names import clean
from handlers.reading.whose import Moved, may_move, moved_in
from handlers.rules.limits import LONGEST_LABEL
from handlers.rules.waits import LATELY
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept, Reason
from storage.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTo(Deed):
    """The masks of these moves are another tailor's."""

    to: int
    moves: tuple[int, ...]


async def said(turn: Turn) -> bool:
    """Whether she says that what she reported lately is somebody else's; then it is moved, or asked about."""
    if not may_move(turn.heard):
        return False
    near = [*await for_others.around(turn), turn.person]
    moved = moved_in(turn.heard, for_others.circle(near))
    to = next((one for one in near if moved and one.id == moved.whose and one.is_tailor), None)
    if moved is None or to is None:
        return False
    kept = await _meant(turn, moved)
    if not kept:
        return False
    if moved.was is not None:
        await _move(turn, to, kept)
        return True
    move = MoveTo(to=to.id, moves=tuple(one.id for one in kept))
    name = turn.shown_as.get(to.id, clean(to.call_name)).cut(LONGEST_LABEL)
    options = [Option("button-yes-hers", move, {"name": name}), Option("button-not-that", Drop(stays=True))]
    await turn.ask(Choice(source=turn.source_id), "move-ask", options, pieces=_pieces(kept), name=name)
    return True


async def _meant(turn: Turn, moved: Moved) -> list[Kept]:
    """What she reported last of the one named, or of anybody; with so many pieces, where she says how many."""
    kept = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    kept = [
        one for one in kept if one.move.actor_id == turn.person.id != moved.whose or one.move.person_id != moved.whose
    ]
    kept = [one for one in kept if one.move.actor_id == turn.person.id and moved.was in (None, one.move.person_id)]
    for source in dict.fromkeys(one.move.source_id for one in reversed(kept)):
        owners = dict.fromkeys(one.move.person_id for one in kept if one.move.source_id == source)
        for owner in owners:
            group = [one for one in kept if one.move.source_id == source and one.move.person_id == owner]
            if moved.pieces in (None, _pieces(group)):
                return group
    return []


async def chosen(turn: Turn, deed: MoveTo) -> None:
    """She said yes: they are that tailor's."""
    near = [*await for_others.around(turn), turn.person]
    to = next((one for one in near if one.id == deed.to and one.is_tailor), None)
    kept = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    kept = [one for one in kept if one.id in deed.moves and one.move.actor_id == turn.person.id]
    if to is None or len(kept) < len(deed.moves):
        await saying_back.say_stands(turn, "report-changed-since")
    else:
        await _move(turn, to, kept)


async def _move(turn: Turn, to: Person, kept: Sequence[Kept]) -> None:
    reports = reporting.reports_of(kept)
    if not await reporting.take_back(turn, kept, Reason.CORRECTION):
        return
    await taken_back_for_others.tell_of_undo(turn, kept)
    turn.other = None if to.id == turn.person.id else to
    moves = await reporting.keep(turn, reports, reason=Reason.CORRECTION)
    await saying_back.say_kept(turn, "report-corrected", reports, moves)


def _pieces(kept: Sequence[Kept]) -> int:
    return sum(one.move.quantity for one in kept)

"""Masks that were reported for the wrong tailor: moved to the right one, and both hear of it."""

from collections.abc import Sequence
from datetime import timedelta

from handlers.masks import for_others, reporting, saying_back, taken_back_for_others
from handlers.reading.names import clean
from handlers.reading.whose import Moved, may_move, moved_in
from handlers.rules.limits import LONGEST_LABEL, LONGEST_NAME_BESIDE, MOST_CANDIDATES
from handlers.rules.permissions import may_report_for
from handlers.rules.waits import LATELY
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept, Reason
from storage.people import Person
from storage.values import dataclass


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
    await ask(turn, to, tuple(one.id for one in kept), _pieces(kept))
    return True


async def ask(turn: Turn, to: Person, moves: tuple[int, ...], pieces: int) -> None:
    """Ask whether the masks of these moves are that tailor's."""
    name = turn.shown_as.get(to.id, clean(to.call_name)).cut(LONGEST_LABEL)
    options = [
        Option("button-yes-hers", MoveTo(to=to.id, moves=moves), {"name": name}),
        Option("button-not-that", Drop(stays=True)),
    ]
    await turn.ask(Choice(source=turn.source_id), "move-ask", options, pieces=pieces, name=name)


async def said_of_others(turn: Turn) -> bool:
    """Whether a coordinator says that masks which anybody told of lately are somebody else's; she is asked."""
    near = [one for one in await for_others.around(turn) if may_report_for(turn.person, one)]
    moved = moved_in(turn.heard, for_others.circle(near))
    to = next((one for one in near if moved and one.id == moved.whose), None)
    if moved is None or to is None or (moved.was is None and moved.pieces is None):
        return False
    groups = await _of_the_day(turn, [one for one in near if one.id != to.id and moved.was in (None, one.id)])
    fits = [group for group in groups if moved.pieces in (None, _pieces(group))][-MOST_CANDIDATES:]
    if not fits:
        return False
    if moved.was is not None and len(fits) == 1 and all(one.move.actor_id == turn.person.id for one in fits[0]):
        await _move(turn, to, fits[0])
        return True
    names = {one.id: turn.shown_as.get(one.id, clean(one.call_name)) for one in near}
    options = [
        Option(
            "button-move-from",
            MoveTo(to=to.id, moves=tuple(one.id for one in group)),
            {"pieces": _pieces(group), "name": names[group[0].move.person_id].cut(LONGEST_NAME_BESIDE)},
        )
        for group in reversed(fits)
    ]
    options.append(Option("button-keep", Drop(says="dropped-plain")))
    was = names[fits[-1][0].move.person_id]
    args = {"pieces": _pieces(fits[-1]), "name": names[to.id], "was": was, "count": len(fits)}
    await turn.ask(Choice(source=turn.source_id), "move-ask-from", options, **args)
    return True


async def _of_the_day(turn: Turn, tailors: Sequence[Person]) -> list[list[Kept]]:
    """What is recorded of these today and on the days just before, by tailor and message, oldest first."""
    found: dict[tuple[int, int | None], list[Kept]] = {}
    for one in tailors:
        days = [turn.today - timedelta(days=ago) for ago in range(LATELY.days + 1)]
        for kept in await ledger.masks.made_on(turn.db, one.id, days):
            found.setdefault((one.id, kept.move.source_id), []).append(kept)
    return sorted(found.values(), key=lambda group: group[0].id)


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
    kept = [one for one in await _hers_to_move(turn, near) if one.id in deed.moves]
    if to is None or len(kept) < len(deed.moves):
        await saying_back.say_stands(turn, "report-changed-since")
    else:
        await _move(turn, to, kept)


async def _hers_to_move(turn: Turn, near: Sequence[Person]) -> list[Kept]:
    """What somebody told of herself; and of all her tailors, for one who decides about them."""
    if turn.person.is_tailor:
        kept = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
        return [one for one in kept if one.move.actor_id == turn.person.id]
    ours = [one for one in near if may_report_for(turn.person, one)]
    return [one for group in await _of_the_day(turn, ours) for one in group]


async def _move(turn: Turn, to: Person, kept: Sequence[Kept]) -> None:
    reports = reporting.reports_of(kept)
    was = await for_others.neighbour(turn, kept[0].move.person_id)
    if not await reporting.take_back(turn, kept, Reason.CORRECTION):
        return
    if was:
        name = turn.shown_as.get(was.id, clean(was.call_name))
        turn.reply("move-from", was=name, pieces=_pieces(kept))
    await taken_back_for_others.tell_of_undo(turn, kept, moved=True)
    turn.other = None if to.id == turn.person.id else to
    moves = await reporting.keep(turn, reports, reason=Reason.CORRECTION)
    await saying_back.say_kept(turn, "report-corrected", reports, moves)


def _pieces(kept: Sequence[Kept]) -> int:
    return sum(one.move.quantity for one in kept)

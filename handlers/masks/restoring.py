""" "gak jadi batal": what was taken back a moment ago counts again."""

from collections.abc import Sequence

from handlers.masks import for_others, reporting, saying_back
from handlers.reading import Report
from handlers.rules.waits import LATELY
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Kept, Reason
from storage.people import Person


async def restored(turn: Turn) -> bool:
    """Whether the last thing she did was to take back what she had told; then it is recorded again."""
    cause = await ledger.moves.last_cause(turn.db, turn.person.id, turn.today - LATELY)
    if cause is None:
        return False
    told: list[tuple[Person, Sequence[Report]]] = []
    for person in [turn.person, *await for_others.around(turn)]:
        taken = await ledger.masks.taken_back_by(turn.db, cause, person.id, Reason.UNDO)
        if taken and all(one.move.actor_id == turn.person.id for one in taken):
            told.append((person, reporting.reports_of(taken)))
    if told:
        await count_again(turn, told)
    return bool(told)


async def count_again(turn: Turn, told: Sequence[tuple[Person, Sequence[Report]]]) -> None:
    """What was recorded of these counts again, and is said back."""
    if [person.id for person, _ in told] == [turn.person.id]:
        moves = await reporting.keep(turn, told[0][1])
        await saying_back.say_kept(turn, "report-kept", told[0][1], moves)
    else:
        await for_others.keep_all(turn, told)


async def moved_from(turn: Turn, kept: Sequence[Kept]) -> list[tuple[Person, Sequence[Report]]]:
    """Of whom these were before one message made them somebody else's, and what was recorded then; else nobody."""
    cause, owners = kept[0].move.cause_id, {one.move.person_id for one in kept}
    if cause is None:
        return []
    told: list[tuple[Person, Sequence[Report]]] = []
    for person in [turn.person, *await for_others.around(turn)]:
        taken = await ledger.masks.taken_back_by(turn.db, cause, person.id, Reason.CORRECTION)
        if taken:
            told.append((person, reporting.reports_of(taken)))
    return told if len(owners | {person.id for person, _ in told}) > 1 else []

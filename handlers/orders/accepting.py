"""What a check moves: accepted, to be mended, rejected; and how its checker takes it back."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.masks import mending_told, reporting, setting_right
from handlers.orders import counting
from handlers.orders.counting import Held
from handlers.people import consenting
from handlers.reading import Report
from handlers.reading.checks_said import Result
from handlers.reading.names import clean
from handlers.rules.bags import Taken
from handlers.talk import private
from handlers.talk.deeds import Deed
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import inspections, ledger, outbox, overpaid, people, wages
from storage.inspections import AGREED, CONTESTED, COUNTED, RECOUNTED, UNDONE, Inspection
from storage.ledger import Kept, Move, Place, Reason, Thing
from storage.ledger.places import MADE, Shelf
from storage.people import COORDINATORS, Duty, Person
from storage.values import dataclass

# How the moves of a check say that these were counted above her reports.
SURPLUS = Reason.COUNTED
OF_A_CHECK = (*map(Reason, Result), SURPLUS, Reason.MENDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoCheck(Deed):
    """Take a check back."""

    inspection: int


async def accept(turn: Turn, held: Held, *, bag: int | None, instead: int | None) -> int:
    """Write the moves of a check and what was counted; its number."""
    person = held.person
    turn.other = person
    mended = await ledger.moves.mended(turn.db, [one.source.move_id for one in held.drawn.taken])
    await _mend(turn, held.drawn.taken)
    moves = [_move(turn, person, one) for one in await _resized(turn, held.drawn.taken)]
    surplus = await _surplus(turn, held)
    numbers = await ledger.append(turn.db, [*moves, *surplus], turn.now)
    # An acceptance and the money that it earns are one: they are booked, and taken back, together.
    good = {
        number: one.pieces
        for number, one in zip(numbers, held.drawn.taken, strict=False)
        if one.source.move_id in mended and one.result is Result.GOOD
    }
    await wages.note_mended(turn.db, person.id, good)
    await wages.earn(turn.db, actor_id=turn.person.id, cause_id=turn.cause_id, now=turn.now, checked_by=turn.cause_id)
    if moves:
        await consenting.ask_for_pay(turn, person.id)
    if instead is not None:
        by = {"actor_id": turn.person.id, "cause_id": turn.cause_id}
        settled, left = await overpaid.settle(turn.db, person, **by, day=turn.today, now=turn.now)
        if settled:
            await private.tell(turn, person.id, "overpaid-settled", amount=settled, left=left)
    turn.other = None
    turn.did("checked")
    return await inspections.keep(
        turn.db,
        await counting.with_own_faults(turn.db, held.lines),
        person_id=person.id,
        checked_by=turn.person.id,
        checked_as=checked_as(turn.person),
        cause_id=turn.cause_id,
        reported=held.lot.reported,
        bag_id=bag,
        replaces_id=instead,
        day=turn.today,
        now=turn.now,
    )


def checked_as(person: Person) -> str:
    """By which role or duty somebody checks."""
    return person.role if person.role in COORDINATORS else Duty.INSPECTOR


def _checked(turn: Turn, person: Person, thing: Thing, pieces: int, result: Result, like: Move | Taken) -> Move:
    """So many pieces leave her for where they go with this result; pay looks at the day on which they were made."""
    source = like.source if isinstance(like, Taken) else like
    return Move(
        thing=thing,
        quantity=pieces,
        from_place=Place.finished(person.id),
        to_place=counting.place_of(result, person),
        phase_id=source.phase_id,
        work_date=str(source.work_date),
        reason=Reason(result),
        person_id=person.id,
        actor_id=turn.person.id,
        cause_id=turn.cause_id,
    )


def _move(turn: Turn, person: Person, taken: Taken) -> Move:
    return _checked(turn, person, Thing.mask(taken.size), taken.pieces, taken.result, taken)


async def _mend(turn: Turn, taken: Sequence[Taken]) -> None:
    """Pieces that were to be mended are in the bag: so they are mended."""
    moves = [mending_told.back(turn, one.source, one.pieces) for one in taken if one.source.place.shelf is Shelf.REPAIR]
    await ledger.append(turn.db, moves, turn.now)


async def _resized(turn: Turn, taken: Sequence[Taken]) -> list[Taken]:
    """Pieces that she reported without a size, or as another one: her report says now what they are."""
    wrong = [one for one in taken if one.size != one.source.thing.size]
    numbers = [one.source.move_id for one in wrong]
    made = [one for one in await ledger.moves.still_counting(turn.db, turn.whose.id, numbers) if _is_report(one)]
    for source in dict.fromkeys(one.move.source_id for one in made if one.move.source_id is not None):
        every = [one for one in await ledger.masks.from_source(turn.db, source) if one.move.person_id == turn.whose.id]
        new = [_again(turn, move, pieces) for one in every for move, pieces in _parts(one, wrong)]
        await setting_right.put_first(turn, new, every)
    changed = {one.id for one in made}
    as_reported = [replace(one, size=one.source.thing.size) for one in taken]
    return [one if one.source.move_id in changed else kept for one, kept in zip(taken, as_reported, strict=True)]


def _is_report(kept: Kept) -> bool:
    return kept.move.from_place == MADE and kept.move.source_id is not None


def _parts(kept: Kept, wrong: Sequence[Taken]) -> list[tuple[Move, int]]:
    """A report's move in its parts: so many pieces of another size, and those that stay what they were."""
    others = [one for one in wrong if one.source.move_id == kept.id]
    parts = [(replace(kept.move, thing=Thing.mask(one.size)), one.pieces) for one in others]
    rest = kept.move.quantity - sum(one.pieces for one in others)
    return [*parts, (kept.move, rest)] if rest else parts


def _again(turn: Turn, move: Move, pieces: int) -> Move:
    return replace(move, quantity=pieces, reason=Reason.CORRECTION, actor_id=turn.person.id, cause_id=turn.cause_id)


async def _surplus(turn: Turn, held: Held) -> list[Move]:
    """What was counted above all that she reported: reported in her name, then checked like the rest."""
    lines = held.drawn.surplus
    if not lines:
        return []
    reports = [Report(one.pieces, 0, one.size, turn.today) for one in lines]
    made = await reporting.keep(turn, reports, reason=SURPLUS)
    moves, left = [], [one.quantity for one in made]
    for line in lines:
        needed = line.pieces
        for at, one in enumerate(made):
            pieces = min(needed, left[at]) if one.thing == Thing.mask(line.size) else 0
            if pieces:
                moves.append(_checked(turn, held.person, one.thing, pieces, line.result, one))
                left[at] -= pieces
                needed -= pieces
    return moves


# Taken back


async def undo(turn: Turn, deed: UndoCheck) -> None:
    """Whoever checked takes it back, until something stands on it."""
    found = await inspections.by_id(turn.db, deed.inspection)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if found is None or person is None or found.checked_by != turn.person.id:
        turn.reply("stale-plain")
        return
    name = clean(person.call_name)
    if found.state in (UNDONE, RECOUNTED):
        turn.reply("check-undone-before", name=name)
    elif found.state not in (COUNTED, AGREED, CONTESTED) or not await take_back(turn, found, UNDONE):
        turn.reply("check-stands", name=name)
    else:
        turn.did("check undone")
        turn.reply("check-undone", name=name, counted=found.counted)
        by = clean(turn.person.call_name)
        await turn.tell_person(person.id, "check-undone-told", topic="check", by=by, counted=found.counted)


async def take_back(turn: Turn, found: Inspection, state: str, *, decided_by: int | None = None) -> bool:
    """Reverse what a check moved, if all of it is where it went; whether it was."""
    every = await ledger.waiting.of_cause(turn.db, found.cause_id)
    moves = [one for one in every if one.move.reason in OF_A_CHECK and one.move.person_id == found.person_id]
    parts = await ledger.moves.parts_of(turn.db, [one.id for one in moves])
    among = (COUNTED, AGREED, CONTESTED)
    if found.state not in among or not await ledger.moves.still_there(turn.db, moves):
        return False
    earned = sum(one.move.quantity for one in parts if one.move.reason is Reason.EARNED)
    if not await _unpaid(turn, found, earned):
        return False
    if not await inspections.set_state(turn.db, found.id, state, among=among, decided_by=decided_by):
        return False
    back = [one.reversed(Reason.CHECK_UNDONE, turn.person.id, turn.cause_id) for one in [*moves, *parts]]
    await ledger.append(turn.db, back, turn.now)
    return True


async def _unpaid(turn: Turn, found: Inspection, earned: int) -> bool:
    """Whether the wages of a check can be taken back: what of them is paid is an advance until it is counted again."""
    person = await people.by_id(turn.db, found.person_id)
    if person is None:
        return False
    by = {"actor_id": turn.person.id, "cause_id": turn.cause_id}
    missing = await overpaid.make_room(turn.db, person, earned, **by, day=turn.today, now=turn.now)
    if missing:
        await private.tell(turn, person.id, "overpaid-told", amount=missing)
    return missing is not None


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after a check was booked: whether there was one."""
    found = await inspections.latest_by(turn.db, turn.person.id)
    answered = await outbox.last_answered(turn.db, turn.channel, turn.address)
    # What others were told of meanwhile was no answer to her.
    if found is None or not (found.cause_id == answered or await turn.was_told(Told.CHECKED)):
        return False
    await undo(turn, UndoCheck(inspection=found.id))
    return True

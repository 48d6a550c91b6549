"""What was told for others is taken back, or its message edited: what changes of each tailor, and who hears of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from handlers.masks import reporting
from handlers.masks.for_others import around, circle, keep_all, whose
from handlers.reading import (
    Reading,
    who_is_named,
)
from handlers.reading.names import clean
from handlers.rules.deciders import deciders
from handlers.rules.waits import LATELY
from handlers.talk.turn import Turn
from storage import accounts, ledger, people
from storage.ledger import Kept, Reason
from storage.people import Person
from storage.spoken import Spoken


async def undo_for(turn: Turn, name: str) -> None:
    """ "batal punya Wati": take back what she lately reported for one tailor."""
    who = who_is_named(name, circle(one for one in await around(turn) if one.is_tailor))
    since = turn.today - LATELY
    kept = [
        one for one in await ledger.masks.touched_since(turn.db, turn.person.id, since) if one.move.person_id in who
    ]
    mine = [one for one in kept if one.move.actor_id == turn.person.id]
    if len(who) != 1 or not mine:
        turn.reply("undo-nothing")
        return
    latest = [one for one in mine if one.move.source_id == mine[-1].move.source_id]
    if not await reporting.take_back(turn, latest, Reason.UNDO):
        return
    turn.reply("titip-undone", pieces=sum(one.move.quantity for one in latest))
    await tell_of_undo(turn, latest)


async def tell_of_undo(turn: Turn, kept: Sequence[Kept], *, moved: bool = False) -> None:
    """Others hear of it: a tailor for whom it was reported, or whoever reported it and the coordinators.

    `moved`: a coordinator says that they are somebody else's.
    """
    if moved and not turn.person.is_tailor:
        by = clean(turn.person.call_name)
        for number in {one.move.person_id for one in kept}:
            pieces = sum(one.move.quantity for one in kept if one.move.person_id == number)
            await turn.tell_person(number, "move-told", topic="titip", by=by, pieces=pieces)
        return
    mine, others = turn.person.id, {one.move.person_id for one in kept} - {turn.person.id}
    for number in dict.fromkeys(one.move.person_id for one in kept if one.move.person_id in others):
        pieces = sum(one.move.quantity for one in kept if one.move.person_id == number)
        by = clean(turn.person.call_name)
        await turn.tell_person(number, "titip-undone-told", topic="titip", by=by, pieces=pieces)
    for number in dict.fromkeys(one.move.actor_id for one in kept if one.move.actor_id != mine):
        pieces = sum(one.move.quantity for one in kept if one.move.actor_id == number)
        reporter = await people.by_id(turn.db, number)
        name, by = clean(turn.person.call_name), clean(reporter.call_name) if reporter else Spoken()
        await turn.tell_person(number, "titip-objected", topic="titip", name=name, pieces=pieces)
        for account in deciders(await accounts.of_everyone(turn.db), turn.person.workshop_id, but=mine):
            if account.person.id != number:
                turn.tell(account, "titip-objected-note", topic="titip", name=name, by=by, pieces=pieces)


async def tell_of_correction(turn: Turn, targets: Sequence[Kept], pieces: int) -> None:
    """Whoever reported it for her hears that it was corrected; she herself is told otherwise."""
    hear = [one.move.actor_id for one in targets if one.move.actor_id not in (turn.person.id, turn.whose.id)]
    for number in dict.fromkeys(hear):
        name = clean(turn.person.call_name)
        await turn.tell_person(number, "titip-owner-corrected", topic="titip", name=name, pieces=pieces)


async def edited(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> None:
    """A message for several was changed: each tailor's part becomes what it says now, if all of it is clear.

    A part that says what it said at first is left alone: it may have been corrected or taken back since.
    """
    known = {one.id: one for one in [*await around(turn), turn.person]}
    told = [(person, one.reading.reports) for one in reading.portions if (person := whose(turn, one, known))]
    first = await ledger.masks.first_from_source(turn.db, turn.source_id)
    was, before = _by_person(kept), _by_person(first)
    before |= was
    changed = [(person, new) for person, new in told if not reporting.same(before.get(person.id, ()), new)]
    since = [person for person, _ in changed if person.id in before and person.id not in was]
    if not told or not reading.certain or since or not kept:
        turn.reply("titip-edit-unclear")
        return
    left_out = [number for number in was if number not in {person.id for person, _ in told}]
    gone = [one for number in (*left_out, *(person.id for person, _ in changed)) for one in was.get(number, ())]
    if gone and not await reporting.take_back(turn, gone, Reason.CORRECTION):
        return
    removed = [one for one in gone if one.move.person_id in left_out]
    await tell_of_undo(turn, removed)
    if changed:
        await keep_all(turn, changed)
    if removed:
        turn.reply("titip-removed", lines=_removed(turn, removed, known))
    elif not changed:
        turn.reply("titip-edit-same")


def _by_person(kept: Iterable[Kept]) -> dict[int, list[Kept]]:
    found: dict[int, list[Kept]] = {}
    for one in kept:
        found.setdefault(one.move.person_id, []).append(one)
    return found


def _removed(turn: Turn, removed: Sequence[Kept], known: Mapping[int, Person]) -> list[list[Any]]:
    """Lines of what an edited message doesn't tell any more."""
    found = _by_person(removed)
    names = {number: clean(known[number].call_name) if number in known else Spoken() for number in found}
    return [
        [
            "titip-removed-line",
            {
                "name": turn.shown_as.get(number, names[number]),
                "pieces": sum(one.move.quantity for one in found[number]),
            },
        ]
        for number in found
    ]

"""Finished masks: how many are ready, may be handed over or are held; and what moves them."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from handlers.rules.deciders import coordinators
from handlers.rules.drawing import count, without
from handlers.rules.permissions import may_run_store
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import accounts, handovers, ledger, samples
from storage.database import Database
from storage.ledger import Move, Place, Reason
from storage.ledger.lots import Cell
from storage.ledger.places import Shelf
from storage.people import Role
from storage.samples import Sample


def role(turn: Turn) -> str:
    """As what somebody decides, as it is kept."""
    return Role.LEAD if turn.person.role is Role.LEAD else Role.COORDINATOR


async def there(turn: Turn, *shelves: Shelf) -> list[Cell]:
    """What lies on some shelves of the workshops that this person runs."""
    return [one for one in await ledger.lots.at(turn.db, *shelves) if may_run_store(turn.person, one.place.workshop)]


async def free(turn: Turn) -> list[Cell]:
    """What may be handed over: released, or ready where no sample is asked for; without what drafts hold already."""
    found = [
        one
        for one in await there(turn, Shelf.RELEASED, Shelf.READY)
        if one.place.shelf is Shelf.RELEASED or not one.sampled
    ]
    return without(found, await handovers.in_drafts(turn.db))


def moves(turn: Turn, cells: Sequence[Cell], shelf: Shelf, reason: Reason) -> list[Move]:
    """Masks go to another shelf of their workshop."""
    return [move(turn, one, one.place, one.place.on(shelf), reason) for one in cells]


def move(turn: Turn, cell: Cell, from_place: Place, to_place: Place, reason: Reason) -> Move:
    """So many masks go from one place to another; whoever says so answers for it."""
    return Move(
        thing=cell.thing,
        quantity=cell.pieces,
        from_place=from_place,
        to_place=to_place,
        phase_id=cell.phase_id,
        work_date=turn.today.isoformat(),
        reason=reason,
        person_id=turn.person.id,
        actor_id=turn.person.id,
        cause_id=turn.cause_id,
    )


async def tell_others(turn: Turn, key: str, cells: Sequence[Cell], **more: Any) -> bool:
    """Say something to the leads, and to the other coordinators of the workshops whose masks they are; whether any.

    Where these have none, whoever else decides stands in for a lead's second person.
    """
    others = [one for one in coordinators(await accounts.of_everyone(turn.db)) if one.person.id != turn.person.id]
    where = {one.place.workshop for one in cells}
    told = [one for one in others if any(may_run_store(one.person, workshop) for workshop in where)]
    told = told or [one for one in others if turn.person.role is Role.LEAD]
    for account in told:
        turn.tell(account, key, **more)
    return bool(told)


async def take_back(turn: Turn, cause_id: int, reason: Reason, among: Sequence[Reason]) -> bool:
    """Reverse what a message moved for some reasons, if all of it is where it went; whether it was."""
    found = [one for one in await ledger.waiting.of_cause(turn.db, cause_id) if one.move.reason in among]
    if not await ledger.moves.still_there(turn.db, found):
        return False
    await ledger.append(turn.db, [one.reversed(reason, turn.person.id, turn.cause_id) for one in found], turn.now)
    return True


async def show(turn: Turn) -> None:
    """ "stok masker", "hasil sampel": what is ready, what may be handed over, what is held, batch by batch."""
    turn.note = "finished"
    lines: list[list[Any]] = []
    ready, released, held = [await there(turn, one) for one in (Shelf.READY, Shelf.RELEASED, Shelf.HELD)]
    for key, cells in (("finished-ready", ready), ("finished-free", await free(turn)), ("finished-held", held)):
        if cells:
            lines.append([key, {"pieces": count(cells), **sized(cells)}])
    if drafted := count(await handovers.in_drafts(turn.db)):
        lines.append(["finished-drafted", {"pieces": drafted}])
    lines += batch_lines(await open_batches(turn.db))
    if ready or released or held:
        turn.reply("finished", lines=lines)
    else:
        turn.reply("finished-none")


async def open_batches(db: Database) -> list[tuple[Sample, int]]:
    """The batches of which some are still held, and how many."""
    found = [(one, await samples.left_held(db, one)) for one in await samples.standing(db)]
    return [(one, left) for one, left in found if left]


def batch_lines(open_: Sequence[tuple[Sample, int]]) -> list[list[Any]]:
    """A line for each of these."""
    return [
        ["finished-batch", {"number": one.id, "pieces": left, "date": one.noted_on.isoformat()}] for one, left in open_
    ]


def sized(cells: Sequence[Cell]) -> dict[str, Any]:
    """The variables with which a sentence tells sizes apart: "dewasa 1.500, anak 500"."""
    sums: Counter[str] = Counter()
    for one in cells:
        sums[one.thing.size or "any"] += one.pieces
    parts = [["finished-size", {"size": size, "pieces": pieces}] for size, pieces in sums.items()]
    return {"sizes": listed(parts), "sized": str(bool(sums) and set(sums) != {"any"}).lower()}

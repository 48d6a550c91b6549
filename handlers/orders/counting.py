"""What was counted in a bag, held against what its tailor reported and hasn't been checked; and how that is said."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from handlers import words
from handlers.reading.checks_said import Item, Result
from handlers.reading.faults import fault_in
from handlers.reading.names import clean
from handlers.rules.bags import BagLine, Drawn, Lot, WhichSize, drawn, lot
from handlers.talk.asked import Asked
from handlers.talk.deeds import Deed
from storage import bags, inspections, ledger, orders
from storage.database import Database
from storage.inspections import Inspected, Inspection
from storage.ledger import Place
from storage.ledger.places import SCRAP
from storage.ledger.waiting import Waiting
from storage.materials import ANY_SIZE, PRODUCTS
from storage.people import Person
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOf(Deed):
    """Check a bag of this tailor: what was said of it, and its number if it had no name."""

    person: int
    items: tuple[Item, ...] = ()
    bag: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BagAsked(Asked):
    """What is in the bag? `items`: what was said of it so far; what is written next goes with it."""

    must_be_last: ClassVar[bool] = True
    refused: str | None = "check-dropped"

    person: int
    items: tuple[Item, ...] = ()
    bag: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A bag beside her record: the lines with their sizes, the lot, what is drawn, and how many were to be mended."""

    person: Person
    lines: tuple[BagLine, ...]
    lot: Lot
    drawn: Drawn
    mended: int

    @property
    def pieces(self) -> int:
        """All pieces that were counted."""
        return sum(one.pieces for one in self.lines)


async def expected(db: Database, person_id: int, *, mended: bool = False) -> int:
    """How many of her pieces wait to be checked; or, of those given back to be mended, how many are out."""
    place = Place.repair(person_id) if mended else Place.finished(person_id)
    return sum(one.pieces for one in await ledger.waiting.of(db, place))


async def hold(db: Database, person: Person, lines: Sequence[BagLine]) -> Held | WhichSize:
    """A count held against her record: pieces that she reported, then those that she was to mend, then new ones.

    Pieces that are said to be mended ones are held against those only.
    """
    alone = bool(lines) and all(one.mended for one in lines)
    finished = [] if alone else await ledger.waiting.of(db, Place.finished(person.id))
    short = sum(one.pieces for one in lines) - sum(one.pieces for one in finished)
    mended = _first(await ledger.waiting.of(db, Place.repair(person.id)), short)
    waiting = [*finished, *mended]
    sizes = {one.thing.size for one in waiting}
    only = sizes.pop() if len(sizes) == 1 else None
    sized = tuple(replace(one, size=one.size or only) for one in lines)
    found = drawn(waiting, sized)
    if isinstance(found, WhichSize):
        return found
    against = lot(waiting, sum(one.pieces for one in sized))
    back = sum(one.pieces for one in mended)
    return Held(person=person, lines=sized, lot=against, drawn=found, mended=back)


def _first(waiting: Sequence[Waiting], pieces: int) -> list[Waiting]:
    """The first so many pieces."""
    out = []
    for one in waiting:
        if pieces > 0:
            out.append(replace(one, pieces=min(one.pieces, pieces)))
            pieces -= one.pieces
    return out


async def ordered_sizes(db: Database) -> list[str]:
    """The sizes that open orders name; all that there are, where one names none."""
    open_ = [one.terms.sizes.casefold() for one in await orders.everything(db) if not one.closed_on]
    every = [one for one in PRODUCTS if one != ANY_SIZE]
    named = [size for size in every if any(size in one for one in open_)]
    return named if open_ and all(any(size in one for size in every) for one in open_) else every


# In words


async def sizes_in_words(db: Database) -> str:
    """ "dewasa, anak"."""
    return ", ".join(await ordered_sizes(db))


def lines_of(held: Held) -> list[list[Any]]:
    """What was reported and what was counted, then each result."""
    against = held.lot
    more = "less" if against.missing else "more" if against.surplus else "same"
    args: dict[str, Any] = {
        "name": clean(held.person.call_name),
        "reported": against.reported,
        "counted": held.pieces,
        "difference": against.missing or against.surplus,
        "more": more,
    }
    key = "check-against"
    if against.days > 1 and against.since:
        key, args = "check-against-since", args | {"date": against.since.isoformat()}
    extra = [["check-mended", {"pieces": held.mended}]] if held.mended else []
    later = [["check-beyond", {"pieces": against.beyond}]] if against.beyond else []
    return [[key, args], *results_of(inspected(held.lines)), *extra, *later]


def inspected(lines: Sequence[BagLine], own_faults: Sequence[str] = ()) -> list[Inspected]:
    """The lines as they are kept: each with its reason of the list, where its words give one."""
    return [
        Inspected(
            pieces=one.pieces,
            result=one.result,
            size=one.size,
            fault=None if one.reason is None or one.reason in own_faults else fault_in(one.reason),
            said=one.reason,
        )
        for one in lines
    ]


def results_of(lines: Sequence[Inspected]) -> list[list[Any]]:
    """ "21 bagus", "2 diperbaiki: jahitan miring", a line each."""
    found = []
    for one in lines:
        args: dict[str, Any] = {"pieces": one.pieces, "result": one.result, "size": one.size or "any"}
        reason = why(one)
        if reason:
            args["why"] = reason
        found.append(["check-line-why" if reason else "check-line", args])
    return found


def why(one: Inspected) -> str | None:
    """Why it isn't good: as it was said, else as the list has it."""
    return one.said or (words.label(f"fault-{one.fault}") if one.fault else None)


async def told_of(db: Database, found: Inspection) -> list[list[Any]]:
    """A check as it is kept, a line each result."""
    return results_of(await inspections.lines_of(db, found.id))


async def with_own_faults(db: Database, lines: Sequence[BagLine]) -> list[Inspected]:
    """The lines as they are kept, with the reasons that the workshop added."""
    own = await bags.faults(db)
    named = [
        replace(one, reason=next((name for name in own if one.reason and name in one.reason), one.reason))
        for one in lines
    ]
    return inspected(named, own)


def place_of(result: Result, person: Person) -> Place:
    """Where pieces go with this result."""
    match result:
        case Result.GOOD:
            return Place.ready(person.workshop_id)
        case Result.MEND:
            return Place.repair(person.id)
        case Result.REJECT:
            return SCRAP

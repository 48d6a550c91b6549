"""Bags that wait to be checked: by age, and the next one; and for which reasons."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from handlers.orders import checking
from handlers.orders.counting import CheckOf
from handlers.reading.names import clean
from handlers.rules.limits import LONGEST_FAULT, MOST_BAGS
from handlers.rules.permissions import may_check
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import bags, inspections, ledger, people
from storage.bags import Bag
from storage.database import Database
from storage.inspections import CONTESTED
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NextBag(Deed):
    """The next bag that waits, after that of this tailor."""

    after: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchecked:
    """What of one tailor's waits to be checked, and since which day.

    `told`: when she told of how many of it; so many of it were `missing` when hers were counted.
    """

    person: Person
    pieces: int
    since: date
    told: tuple[tuple[datetime, int], ...] = ()
    missing: int = 0


async def unchecked(db: Database, workshop_id: int | None = None) -> list[Unchecked]:
    """What waits, of one workshop or (None) of all, oldest first."""
    known = {one.id: one for one in await people.everyone(db)}
    found: dict[int, Unchecked] = {}
    for one in await ledger.waiting.unchecked(db):
        person = known.get(one.person_id) or await people.by_id(db, one.person_id)
        if person and workshop_id in (None, person.workshop_id):
            before = found.get(person.id)
            since = min(one.work_date, before.since) if before else one.work_date
            pieces = one.pieces + (before.pieces if before else 0)
            told = (*(before.told if before else ()), (one.since, one.pieces))
            found[person.id] = Unchecked(person=person, pieces=pieces, since=since, told=told)
    return sorted(found.values(), key=lambda one: (one.since, one.person.id))


def _workshop(turn: Turn) -> int | None:
    return None if turn.person.role == "lead" else turn.person.workshop_id or 0


async def of_turn(turn: Turn) -> list[Unchecked]:
    """What waits and this person may check."""
    return [
        replace(one, missing=await _missing(turn.db, one))
        for one in await unchecked(turn.db)
        if may_check(turn.person, one.person)
    ]


async def _missing(db: Database, waiting: Unchecked) -> int:
    """How many of what waits weren't in the bag that was counted last: they are still at her home."""
    last = await inspections.latest_of(db, waiting.person.id)
    if last is None:
        return 0
    before = sum(pieces for at, pieces in waiting.told if at <= last.checked_at)
    return min(before, max(0, last.reported - last.counted))


async def _nameless(turn: Turn) -> list[Bag]:
    where = _workshop(turn)
    return [one for one in await bags.nameless(turn.db) if where in (None, one.workshop_id or 0)]


async def show(turn: Turn) -> None:
    """ "yang belum dicek"."""
    waiting, without = await of_turn(turn), await _nameless(turn)
    lines: list[list[Any]] = [
        [
            "bags-line",
            {
                "name": clean(one.person.call_name),
                "pieces": one.pieces,
                "date": one.since.isoformat(),
                "missing": one.missing,
                "all": "true" if one.missing == one.pieces else "false",
            },
        ]
        for one in waiting[:MOST_BAGS]
    ]
    if len(waiting) > MOST_BAGS:
        rest = waiting[MOST_BAGS:]
        lines.append(["bags-more", {"count": len(rest), "pieces": sum(one.pieces for one in rest)}])
    lines += [["bags-nameless", {"number": one.id, "pieces": one.pieces or 0}] for one in without]
    lines += await _contested(turn)
    if not lines:
        turn.reply("bags-none")
        return
    options = [Option("button-next-bag", NextBag())] if waiting else []
    turn.reply("bags", options=options, total=sum(one.pieces for one in waiting), lines=lines)


async def _contested(turn: Turn) -> list[list[Any]]:
    known = {one.id: one for one in await people.everyone(turn.db)}
    where = _workshop(turn)
    found = [
        (known[one.person_id], one)
        for one in await inspections.standing(turn.db)
        if one.state == CONTESTED and one.person_id in known
    ]
    return [
        ["bags-contested", {"name": clean(person.call_name), "reported": one.reported, "counted": one.counted}]
        for person, one in found
        if where in (None, person.workshop_id or 0)
    ]


async def next_bag(turn: Turn, deed: NextBag) -> None:
    """ "kantong berikutnya": the oldest that waits."""
    waiting = await of_turn(turn)
    # What hasn't come yet lies in no bag.
    here = [one for one in waiting if one.missing < one.pieces] or waiting
    others = [one for one in here if one.person.id != deed.after] or here
    if others:
        await checking.of(turn, CheckOf(person=others[0].person.id))
    else:
        turn.reply("bags-none")


async def fault(turn: Turn, name: Spoken) -> None:
    """ "tambah alasan: filter kurang"."""
    known = [one.casefold() for one in await bags.faults(turn.db)]
    short = clean(name).cut(LONGEST_FAULT)
    if short.casefold() in known:
        turn.reply("fault-known", what=short)
        return
    await bags.add_fault(turn.db, short, turn.person.id, turn.now)
    turn.did("fault")
    turn.reply("fault-noted", what=short)

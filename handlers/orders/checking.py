"""A bag is checked: held against what its tailor reported, said back, and booked after a yes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from handlers.masks import for_others
from handlers.orders import accepting, contesting, counting, entered_alone
from handlers.orders.counting import BagAsked, CheckOf, Held
from handlers.reading.checks_said import Bag, Item, Result, items_of
from handlers.reading.names import clean, near
from handlers.rules.bags import BagLine, Counted, HowMany, Unequal, WhichSize, counted, merged
from handlers.rules.limits import LONGEST_LABEL, MOST_CANDIDATES, MOST_SURPLUS, NEAR_NAME
from handlers.rules.permissions import may_check
from handlers.rules.waits import LATELY
from handlers.talk.asked import Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import bags, inspections, ledger, people
from storage.inspections import Inspection
from storage.ledger import Place
from storage.people import Person
from storage.values import dataclass

DROPPED = "check-dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAllGood(Deed):
    """Not all that was counted is good."""

    person: int
    items: tuple[Item, ...]
    bag: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookCheck(Deed):
    """Book what was counted, as it was said back: so many `reported`, so much `surplus`, `after` her latest check."""

    person: int
    lines: tuple[BagLine, ...]
    reported: int
    surplus: int
    after: int
    bag: int | None = None


async def to_check(turn: Turn, person_id: int) -> Person | None:
    """A tailor whose masks this person checks, by number."""
    found = await people.by_id(turn.db, person_id)
    return found if found and found.is_tailor and may_check(turn.person, found) else None


async def said(turn: Turn, bag: Bag) -> None:
    """ "cek Sri 24: 21 bagus, …"."""
    among = [one for one in [*await for_others.around(turn), turn.person] if one.is_tailor]
    meant = [one for one in among if one.id in bag.who]
    if bag.several:
        turn.reply("check-one-each")
    elif len(meant) == 1:
        await of(turn, CheckOf(person=meant[0].id, items=bag.items, bag=bag.number))
    else:
        offered = (meant or near(among, bag.name, NEAR_NAME))[:MOST_CANDIDATES]
        options = [
            Option(
                "button-name",
                CheckOf(person=one.id, items=bag.items, bag=bag.number),
                {"name": clean(one.name).cut(LONGEST_LABEL)},
            )
            for one in offered
        ]
        names = clean(", ".join(clean(one.name) for one in offered))
        key = "check-several" if meant else "named-near" if offered else "check-unknown"
        turn.reply(key, options=options, name=clean(bag.name.title()), names=names)


async def say_taken(turn: Turn, number: int) -> bool:
    """Whether a bag has its owner already; then that is said."""
    taken = await inspections.of_bag(turn.db, number)
    owner = await people.by_id(turn.db, taken.person_id) if taken else None
    by = await people.by_id(turn.db, taken.checked_by) if taken else None
    if taken and owner and by:
        name, called = clean(owner.call_name), clean(by.call_name)
        turn.reply("bag-taken", number=number, name=name, by=called, counted=taken.counted)
    return taken is not None


async def of(turn: Turn, deed: CheckOf) -> None:
    """What was counted of one tailor's: asked about, or said back."""
    person = await to_check(turn, deed.person)
    if person is None:
        turn.reply("check-own" if deed.person == turn.person.id else "check-not-yours")
        return
    if await _for_others_to_count(turn, person):
        return
    items = await _with_bag(turn, deed)
    if items is None or await _size_not_ordered(turn, person, items):
        return
    mended = any(one.mended for one in items)
    waiting = await counting.expected(turn.db, person.id, mended=mended)
    asked = BagAsked(person=person.id, items=items, bag=deed.bag)
    match counted(items, waiting):
        case HowMany():
            await _ask_how_many(turn, person, asked, waiting)
        case Unequal(total=total, told=told):
            more = "true" if told > total else "false"
            await turn.ask(asked, "check-unequal", total=total, told=told, difference=abs(total - told), more=more)
        case WhichSize():
            await turn.ask(replace(asked, items=()), "check-which-size", name=clean(person.call_name))
        case Counted() as count:
            await _say_back(turn, person, count, asked)


async def _with_bag(turn: Turn, deed: CheckOf) -> tuple[Item, ...] | None:
    """What is said, with what was counted in the bag that had no name; None where that can't be checked any more."""
    if deed.bag is None:
        return deed.items
    bag = await bags.by_id(turn.db, deed.bag)
    if bag is None:
        turn.reply("bag-unknown", number=deed.bag)
        return None
    if await say_taken(turn, deed.bag):
        return None
    if bag.pieces is None or any(one.pieces for one in deed.items):
        return deed.items
    # "T-3 punya Sri, bagus semua": as many as were counted in it.
    return (Item(pieces=bag.pieces), *deed.items)


async def _size_not_ordered(turn: Turn, person: Person, items: Sequence[Item]) -> bool:
    """Whether a size is named that nobody ordered and that she didn't report; then that is said."""
    ordered = await counting.ordered_sizes(turn.db)
    odd = [one.size for one in items if one.size and one.size not in ordered]
    waiting = await ledger.waiting.of(turn.db, Place.finished(person.id)) if odd else []
    left = [size for size in odd if size not in {one.thing.size for one in waiting}]
    if left:
        turn.reply("check-size-unknown", size=left[0], sizes=", ".join(ordered))
    return bool(left)


async def _for_others_to_count(turn: Turn, person: Person) -> bool:
    """Whether her own count of this tailor's was contested, and somebody else is counting again; then that is said."""
    contested = await inspections.to_recount(turn.db, person.id, turn.now - LATELY)
    if contested is None or contested.checked_by != turn.person.id:
        return False
    turn.reply("check-recount-other", name=clean(person.call_name), counted=contested.counted)
    return True


async def _ask_how_many(turn: Turn, person: Person, asked: BagAsked, waiting: int) -> None:
    if not waiting:
        await _say_nothing_waits(turn, person)
        return
    good = (Item(pieces=waiting, result=Result.GOOD),)
    options = [
        Option(
            "button-all-good-of",
            CheckOf(person=person.id, items=good, bag=asked.bag),
            {"pieces": waiting},
        ),
        Option("button-not-that", Drop(says=DROPPED)),
    ]
    await turn.ask(replace(asked, items=()), "check-how-many", options, name=clean(person.call_name), pieces=waiting)


async def _say_nothing_waits(turn: Turn, person: Person) -> None:
    """Nothing of hers waits: a second check of the same bag, or one of somebody else's."""
    last = await inspections.latest_of(turn.db, person.id)
    by = await people.by_id(turn.db, last.checked_by) if last else None
    name = clean(person.call_name)
    if last and by:
        day = last.checked_on.isoformat()
        turn.reply("check-done-before", name=name, by=clean(by.call_name), counted=last.counted, date=day)
    else:
        turn.reply("check-nothing", name=name)


async def _say_back(turn: Turn, person: Person, count: Counted, asked: BagAsked) -> None:
    held = await counting.hold(turn.db, person, count.lines)
    if isinstance(held, WhichSize):
        await turn.ask(replace(asked, items=()), "check-which-size", name=clean(person.call_name))
        return
    if not held.lot.reported:
        await _say_nothing_waits(turn, person)
        return
    last = await inspections.latest_of(turn.db, person.id)
    if held.lot.surplus and last and (last.counted, last.checked_on) == (held.pieces, turn.today):
        await _say_nothing_waits(turn, person)
        return
    if await entered_alone.refused(turn, person, [one.source.move_id for one in held.drawn.taken]):
        return
    if held.lot.surplus > max(MOST_SURPLUS, held.lot.reported):
        name, all_hers = clean(person.call_name), held.lot.reported
        turn.reply("check-too-many", name=name, reported=all_hers, counted=held.pieces)
        return
    book_ = BookCheck(
        person=person.id,
        lines=held.lines,
        reported=held.lot.reported,
        surplus=held.lot.surplus,
        after=last.id if last else 0,
        bag=asked.bag,
    )
    options = [Option("button-all-good" if count.assumed else "button-record", book_)]
    if count.assumed:
        not_all = NotAllGood(person=person.id, items=asked.items, bag=asked.bag)
        options.append(Option("button-not-all-good", not_all))
    options.append(Option("button-not-that", Drop(says=DROPPED)))
    lines = counting.lines_of(held)
    await turn.ask(asked, "check-all-good" if count.assumed else "check-ask", options, lines=lines)


async def written(turn: Turn, question: Question[BagAsked]) -> bool:
    """ "2 perbaiki jahitan miring, 1 buang": what is in the bag that was asked about; whether it says so."""
    asked, items = question.asked, items_of(turn.heard)
    if not items:
        return False
    await turn.close_question()
    told = merged(asked.items, items, unequal=question.key == "check-unequal")
    await of(turn, CheckOf(person=asked.person, items=told, bag=asked.bag))
    return True


async def not_all_good(turn: Turn, deed: NotAllGood) -> None:
    """Not all of it is good: what isn't?"""
    asked = BagAsked(person=deed.person, items=deed.items, bag=deed.bag)
    await turn.ask(asked, "check-what-not")


async def book(turn: Turn, deed: BookCheck) -> None:
    """What was counted is booked, unless another was first or her record has changed."""
    person = await to_check(turn, deed.person)
    if person is None:
        turn.reply("stale-plain")
        return
    last = await inspections.latest_of(turn.db, person.id)
    if (last.id if last else 0) != deed.after:
        await _say_nothing_waits(turn, person)
        return
    if await _for_others_to_count(turn, person) or (deed.bag is not None and await say_taken(turn, deed.bag)):
        return
    held = await counting.hold(turn.db, person, deed.lines)
    if isinstance(held, WhichSize) or (held.lot.reported, held.lot.surplus) != (deed.reported, deed.surplus):
        turn.reply("check-changed", name=clean(person.call_name))
        items = tuple(_item(one) for one in deed.lines)
        await of(turn, CheckOf(person=person.id, items=items, bag=deed.bag))
        return
    if await entered_alone.refused(turn, person, [one.source.move_id for one in held.drawn.taken]):
        return
    before = await inspections.to_recount(turn.db, person.id, turn.now - LATELY)
    instead = before.id if before else None
    number = await accepting.accept(turn, held, bag=deed.bag, instead=instead)
    await _say_done(turn, held, number, before)


def _item(line: BagLine) -> Item:
    return Item(pieces=line.pieces, result=line.result, size=line.size, reason=line.reason, mended=line.mended)


async def _say_done(turn: Turn, held: Held, number: int, before: Inspection | None) -> None:
    lines: Sequence[list[Any]] = counting.lines_of(held)
    options = [Option("button-undo", accepting.UndoCheck(inspection=number))]
    turn.reply("check-booked", options=options, told=Told.CHECKED, lines=list(lines))
    by, name = clean(turn.person.call_name), clean(held.person.call_name)
    more = "less" if held.lot.missing else "more" if held.lot.surplus else "same"
    difference = held.lot.missing or held.lot.surplus
    answers = [
        Option("button-fits", contesting.Fits(inspection=number)),
        Option("button-differs", contesting.Differs(inspection=number)),
    ]
    said_before = {"was": before.counted} if before else {}
    await turn.tell_person(
        held.person.id,
        "check-told-again" if before else "check-told",
        topic="check",
        told=Told.BAG_COUNTED,
        options=answers,
        by=by,
        lines=list(lines),
        more=more,
        difference=difference,
        **said_before,
    )
    if before and before.checked_by != turn.person.id:
        counts = {"was": before.counted, "counted": held.pieces}
        await turn.tell_person(before.checked_by, "check-recounted", topic="check", by=by, name=name, **counts)

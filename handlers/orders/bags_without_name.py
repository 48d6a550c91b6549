"""Bags on which nobody wrote a name: each gets a number, those who may have sewn it, and what is in it once known."""

from collections.abc import Sequence
from typing import Any, ClassVar

from handlers.orders import bags_waiting, checking
from handlers.orders.bags_waiting import Unchecked, of_turn
from handlers.orders.counting import CheckOf
from handlers.reading.checks_said import Bag, Item, items_of
from handlers.reading.nameless_said import NamelessFound, puts_off
from handlers.reading.names import clean
from handlers.rules.limits import LONGEST_LABEL, MOST_OWNERS
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import bags, inspections, outbox, people
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetBag(Deed):
    """Such a bag was none after all."""

    bag: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatBagHolds(Asked):
    """How many are in a bag without a name?"""

    must_be_last: ClassVar[bool] = True
    refused: str | None = "bag-later"

    bag: int


async def found(turn: Turn, said: NamelessFound, named: Sequence[int] = ()) -> None:
    """ "kantong tanpa nama 18": each gets a number; `named` are those whose it may be, as it was said."""
    if not said.pieces:
        turn.reply("bag-how-many")
        return
    await _close_open(turn)
    numbers = [
        await bags.found(turn.db, one, turn.person.workshop_id, turn.person.id, turn.cause_id, turn.now)
        for one in said.pieces
    ]
    turn.did("bag")
    if len(numbers) > 1:
        lines = [_line(number, pieces) for number, pieces in zip(numbers, said.pieces, strict=True)]
        options = [Option("button-undo", ForgetBag(bag=numbers[0]))]
        turn.reply("bags-noted", options=options, lines=lines, number=numbers[0])
        return
    await _say_noted(turn, numbers[0], said.pieces[0], named)


def _line(number: int, pieces: int | None) -> list[Any]:
    return ["bag-line", {"number": number, "pieces": pieces or 0}]


async def _say_noted(turn: Turn, number: int, pieces: int | None, named: Sequence[int] = ()) -> None:
    likely = await _likely(turn, pieces, named)
    lines = [["bag-owner", {"name": clean(one.person.call_name), "pieces": one.pieces}] for one in likely]
    items = (Item(pieces=pieces),) if pieces else ()
    options = [
        Option(
            "button-name",
            CheckOf(person=one.person.id, items=items, bag=number),
            {"name": clean(one.person.name).cut(LONGEST_LABEL)},
        )
        for one in likely
    ]
    options.append(Option("button-undo", ForgetBag(bag=number)))
    if pieces is None:
        key = "bag-uncounted" if likely else "bag-uncounted-nobody"
        await turn.ask(WhatBagHolds(bag=number), key, options, number=number, lines=lines)
    else:
        key = "bag-noted" if likely else "bag-noted-nobody"
        turn.reply(key, options=options, number=number, pieces=pieces, lines=lines)


async def _likely(turn: Turn, pieces: int | None, named: Sequence[int]) -> list[Unchecked]:
    """Who may have sewn it: whoever is named, then those who reported about as many, the longest ago first."""
    waiting = await of_turn(turn)

    def order(one: Unchecked) -> tuple[bool, int, Any]:
        return (one.person.id not in named, abs(one.pieces - pieces) if pieces else 0, one.since)

    return sorted(waiting, key=order)[:MOST_OWNERS]


async def of_number(turn: Turn, number: int, said: Bag) -> None:
    """ "T-3 isi 18", "cek T-3": what is in it is kept; its number says nothing of whose it is."""
    known = await bags.by_id(turn.db, number)
    if known is None:
        turn.reply("bag-unknown", number=number)
        return
    if await checking.say_taken(turn, number):
        return
    await _close_open(turn)
    pieces = _pieces(said.items)
    if pieces and pieces != known.pieces:
        await bags.counted(turn.db, number, pieces)
        turn.did("bag counted")
        await _say_noted(turn, number, pieces)
    elif known.pieces is None:
        await _say_noted(turn, number, None)
    else:
        turn.reply("bag-whose", number=number, pieces=known.pieces)


async def owned(turn: Turn, owner: int) -> None:
    """ "kantong tanpa nama kemarin ternyata punya Yuni": the only one there is; which, where there are more."""
    there = await bags.nameless(turn.db)
    if len(there) == 1:
        await _close_open(turn)
        await _say_noted(turn, there[0].id, there[0].pieces, [owner])
    elif there:
        await bags_waiting.show(turn)
    else:
        turn.reply("bag-nameless-none")


async def _close_open(turn: Turn) -> None:
    """What another bag holds isn't asked any more."""
    if turn.question and isinstance(turn.question.asked, WhatBagHolds):
        await turn.close_question()


async def claimed(turn: Turn, number: int) -> None:
    """ "T-3 punya saya": whoever checks hears it; nothing is counted by it."""
    known = await bags.by_id(turn.db, number)
    if known is None:
        turn.reply("bag-unknown", number=number)
        return
    items = (Item(pieces=known.pieces),) if known.pieces else ()
    mine = CheckOf(person=turn.person.id, items=items, bag=number)
    taken = await inspections.of_bag(turn.db, number)
    owner = await people.by_id(turn.db, taken.person_id) if taken else None
    told = await turn.tell_deciders(
        turn.person.workshop_id,
        "bag-claimed-told",
        topic="check",
        options=[] if taken else [Option("button-name", mine, {"name": clean(turn.person.name).cut(LONGEST_LABEL)})],
        name=clean(turn.person.call_name),
        number=number,
        pieces=known.pieces or 0,
        owner=clean(owner.call_name) if owner else Spoken("none"),
    )
    turn.did("bag claimed")
    turn.reply("bag-claimed" if told else "bag-claimed-nobody", number=number)


def _pieces(items: Sequence[Item]) -> int:
    """How many a count says, with its good ones and its bad ones."""
    wholes = [one.pieces or 0 for one in items if one.result is None]
    return sum(wholes) or sum(one.pieces or 0 for one in items)


async def written(turn: Turn, question: Question[WhatBagHolds]) -> bool:
    """ "18", "isine 2 lusin", "24: 21 bagus": whether it says how many are in the bag that was asked about."""
    pieces = _pieces(items_of(turn.heard))
    if not pieces and puts_off(turn.heard):
        await turn.close_question()
        turn.reply("bag-later")
        return True
    if not pieces:
        return False
    await of_number(turn, question.asked.bag, Bag(items=(Item(pieces=pieces),)))
    return True


async def forget(turn: Turn, deed: ForgetBag) -> None:
    """ "hapus T-3", "batal": it was no bag, or one of those that were told of with it."""
    known = await bags.by_id(turn.db, deed.bag)
    if known is None:
        turn.reply("bag-unknown", number=deed.bag)
        return
    for one in await bags.of_cause(turn.db, known.cause_id) if turn.said.kind == "button" else [known]:
        if not await checking.say_taken(turn, one.id):
            await bags.forget(turn.db, one.id, turn.now)
            turn.did("bag gone")
            turn.reply("bag-gone", number=one.id)


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after bags were told of: whether these were."""
    cause = await outbox.last_answered(turn.db, turn.channel, turn.address)
    told = await bags.of_cause(turn.db, cause) if cause else []
    for one in told:
        await forget(turn, ForgetBag(bag=one.id))
    return bool(told)

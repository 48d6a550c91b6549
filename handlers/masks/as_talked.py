"""Masks as a coordinator talks of them: one size for several, and a report that was another's; said in plain words."""

from typing import Any

from handlers.reading.names import clean
from handlers.reading.owners_said import says_whose, whose_it_is
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import ledger


async def all_of_size(turn: Turn, told: AsTold) -> Heeded:
    """ "Sari 20, Ani 25, Wati 30, dewasa semua": the size is said once, for all."""
    del turn
    talk = told.talk
    if len(talk.names) != len(talk.amounts) or len(talk.sizes) != 1:
        return False
    parts = [f"{name} {one.number} {talk.sizes[0]}" for name, one in zip(talk.names, talk.amounts, strict=True)]
    return f"titip: {', '.join(parts)}"


async def moved(turn: Turn, told: AsTold) -> Heeded:
    """ "laporan Sari yang kemarin itu punyanya Ani": whose it is stands behind "punya", or isn't behind "bukan"."""
    del turn
    right, wrong = whose_it_is(told.talk)
    which = f"yang {told.number} " if told.number else ""
    return f"{which}itu punya {right} bukan {wrong}" if right and wrong and says_whose(told.talk) else False


async def swapped(turn: Turn, told: AsTold) -> Heeded:
    """ "angka Ani ketuker sama Sari": what each has today, and how each is set right."""
    if len(told.people) != 2:
        return False
    sums = []
    for person in told.people:
        made = await ledger.masks.made_on(turn.db, person.id, [turn.today])
        sums.append(sum(one.move.quantity for one in made))
    first, second = told.people
    args: dict[str, Any] = {
        "name": clean(first.call_name),
        "other": clean(second.call_name),
        "pieces": sums[0],
        "others": sums[1],
    }
    turn.reply("swap-how", **args)
    return True


async def resized(turn: Turn, told: AsTold) -> Heeded:
    """ "Sari salah ukuran, harusnya anak semua": her one report of today, in that size."""
    if told.person is None or len(told.talk.sizes) != 1:
        return False
    made = await ledger.masks.made_on(turn.db, told.person.id, [turn.today])
    if len({one.move.source_id for one in made}) != 1:
        turn.reply("resize-none", name=clean(told.person.call_name))
        return True
    pieces = sum(one.move.quantity for one in made)
    return f"{told.talk.names[0]} harusnya {pieces} {told.talk.sizes[0]}"


async def given_back(turn: Turn, _: AsTold) -> Heeded:
    """ "Wati 5 masker jaitannya lepas, balikin": no new masks."""
    turn.reply("coordinator-mended")
    return True

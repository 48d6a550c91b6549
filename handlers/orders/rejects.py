"""What wasn't accepted in some days: whose most, and of one tailor why; and what is told of a check as one talks."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.orders import checking, counting
from handlers.orders.counting import CheckOf
from handlers.reading.checks_as_talked import mended_items
from handlers.reading.checks_said import Item, Result
from handlers.reading.names import clean
from handlers.reading.spans_said import Span
from handlers.reading.talk_parts import Amount
from handlers.rules.permissions import may_check
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import inspections, ledger, people
from storage.inspections import Inspected
from storage.ledger import Place
from storage.spoken import Spoken

A_WEEK = timedelta(days=6)


def _days(turn: Turn, told: AsTold) -> Span | None:
    """The days that are meant, the last seven where none are named; None where they are no days that have passed."""
    span = told.span or Span(turn.today - A_WEEK, turn.today, "range")
    if span.ahead or span.nosuch:
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return None
    return span


def _said(span: Span) -> dict[str, Any]:
    return {
        "first": span.first.isoformat(),
        "last": span.last.isoformat(),
        "days": (span.last - span.first).days + 1,
    }


async def by_tailor(turn: Turn, told: AsTold) -> Heeded:
    """ "yang paling banyak ditolak minggu ini siapa": each with how many were rejected or given back."""
    span = _days(turn, told)
    if span is None:
        return True
    known = {one.id: one for one in await people.everyone(turn.db)}
    rejected, mended, counted = Counter[int](), Counter[int](), Counter[int]()
    for one in await inspections.standing(turn.db, span.first, span.last):
        tailor = known.get(one.person_id)
        if tailor is None or not may_check(turn.person, tailor):
            continue
        for line in await inspections.lines_of(turn.db, one.id):
            counted[tailor.id] += line.pieces
            rejected[tailor.id] += line.pieces * (line.result == Result.REJECT)
            mended[tailor.id] += line.pieces * (line.result == Result.MEND)
    worst = [number for number in counted if rejected[number] or mended[number]]
    worst.sort(key=lambda number: (-rejected[number], -mended[number], known[number].call_name))
    lines = [
        [
            "rejects-line",
            {
                "name": clean(known[number].call_name),
                "rejected": rejected[number],
                "rework": mended[number],
                "counted": counted[number],
            },
        ]
        for number in worst
    ]
    turn.reply("rejects", lines=lines, counted=counted.total(), **_said(span))
    turn.note = "quality"
    return True


async def of_tailor(turn: Turn, told: AsTold) -> Heeded:
    """ "kenapa punya Umi ditolak kemarin": what was found, line by line, with why."""
    span, person = _days(turn, told), told.person
    if span is None:
        return True
    if person is None or not may_check(turn.person, person):
        return False
    lines = list[list[Any]]()
    counted = 0
    for one in await inspections.standing(turn.db, span.first, span.last):
        if one.person_id == person.id:
            for line in await inspections.lines_of(turn.db, one.id):
                counted += line.pieces
                if line.result != Result.GOOD:
                    lines.append(_line(line))
    turn.reply("rejected-of", name=clean(person.call_name), lines=lines, counted=counted, bad=len(lines), **_said(span))
    turn.note = "quality"
    return True


async def faults(turn: Turn, told: AsTold) -> Heeded:
    """ "cacatnya apa saja": what was found, by why, the most first; of the month where no days are named."""
    span = _days(turn, told) if told.span else Span(turn.today.replace(day=1), turn.today, "month")
    if span is None:
        return True
    known = {one.id: one for one in await people.everyone(turn.db)}
    sums, counted = Counter[tuple[str, str]](), 0
    for one in await inspections.standing(turn.db, span.first, span.last):
        tailor = known.get(one.person_id)
        if tailor is None or not may_check(turn.person, tailor) or (told.person and tailor.id != told.person.id):
            continue
        for line in await inspections.lines_of(turn.db, one.id):
            counted += line.pieces
            if line.result != Result.GOOD:
                sums[str(line.result), str(counting.why(line) or "none")] += line.pieces
    lines = [
        ["rejected-line", {"pieces": pieces, "size": "any", "result": result, "why": Spoken(why)}]
        for (result, why), pieces in sums.most_common()
    ]
    who = clean(told.person.call_name) if told.person else "none"
    turn.reply("faults", who=who, lines=lines, counted=counted, bad=sums.total(), **_said(span))
    turn.note = "quality"
    return True


def _line(line: Inspected) -> list[Any]:
    why = counting.why(line)
    args = {"pieces": line.pieces, "size": line.size or "any", "result": str(line.result), "why": why or "none"}
    return ["rejected-line", args]


async def checked(turn: Turn, told: AsTold) -> Heeded:
    """ "tadi cek punya Yuni 40, 3 jelek": in the words in which a check is told; it is said back before it counts."""
    del turn
    amounts, kinds = told.talk.amounts, told.talk.kinds()
    if told.person is None or len(amounts) != 2:
        return False
    whole, part = sorted(amounts, key=lambda one: -one.number)
    bad = "bad" in kinds or "mended" in kinds or "rejected" in kinds
    good = Amount(whole.number - part.number if bad else part.number)
    rest = whole.number - good.number
    how = "buang" if "rejected" in kinds else "perbaiki"
    size = f"{whole.size} " if whole.size else ""
    said = f"cek {told.talk.names[0]} {size}{whole.number}: {size}{good.number} bagus"
    return f"{said}, {size}{rest} {how}" if rest else said


async def mended(turn: Turn, told: AsTold) -> Heeded:
    """ "perbaikan punya Wati yang 5 sudah bagus": checked again, in the size of what she had to mend."""
    if told.person is None:
        return False
    waiting = await ledger.waiting.of(turn.db, Place.repair(told.person.id))
    sizes = {one.thing.size for one in waiting}
    pieces = sum(one.pieces for one in waiting)
    number = told.number or pieces
    name = clean(told.person.call_name)
    mended_ones = sum(one.pieces for one in await ledger.waiting.of(turn.db, Place.finished(told.person.id)))
    if told.number and not pieces and told.number <= mended_ones:
        # She has said that they are mended, and they wait with what else is to be checked.
        return f"cek {told.talk.names[0]} {told.number} bagus"
    if not number or number > pieces:
        turn.reply("mended-none", name=name, pieces=pieces)
        return True
    size = told.talk.sizes[0] if told.talk.sizes else sizes.pop() if len(sizes) == 1 else None
    if len(told.talk.amounts) > 1:
        items = tuple(replace(one, size=one.size or size, mended=True) for one in mended_items(told.talk.text))
        if not items or sum(one.pieces or 0 for one in items) > pieces:
            turn.reply("mended-none", name=name, pieces=pieces)
            return True
        await checking.of(turn, CheckOf(person=told.person.id, items=items))
        return True
    item = Item(pieces=number, result=Result.GOOD, size=size, mended=True)
    await checking.of(turn, CheckOf(person=told.person.id, items=(item,)))
    return True

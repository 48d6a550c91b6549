"""Sums of money beside sums: what came into the funds and from whom; wages with what each has on loan."""

from typing import Any

from handlers.money import treasurers
from handlers.reading.names import clean
from handlers.rules.limits import MOST_CANDIDATES
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import consents, funds, people, wages
from storage.consents import PAY
from storage.funds import GIVEN


async def fund_income(turn: Turn, told: AsTold) -> Heeded:
    """ "dana masuk dari mana saja": what was given, the latest first, into which fund."""
    if not treasurers.is_one(turn):
        return False
    names = {one.id: one.name for one in await funds.every(turn.db)}
    span = told.span
    given = [
        one
        for one in await funds.entries(turn.db)
        if one.kind == GIVEN and (span is None or span.first <= one.day <= span.last)
    ]
    lines = [
        ["fund-income-line", {"date": one.day.isoformat(), "amount": one.amount, "name": names[one.fund_id]}]
        for one in sorted(given, key=lambda one: one.day, reverse=True)[:MOST_CANDIDATES]
    ]
    turn.reply("fund-income", lines=lines, total=sum(one.amount for one in given), count=len(given))
    turn.note = "funds"
    return True


async def wages_less(turn: Turn, _: AsTold) -> Heeded:
    """ "upah semua dipotong kasbon": what is owed to each, her advance, and what is left; nothing is booked."""
    if not treasurers.is_one(turn):
        return False
    lines, whole = list[list[Any]](), 0
    for one in await wages.standings(turn.db):
        person = await people.by_id(turn.db, one.person_id) if one.owed else None
        if person and treasurers.may_decide_on(turn, person):
            held = min(one.owed, one.advance)
            args = {"name": clean(person.call_name), "owed": one.owed, "held": held, "rest": one.owed - held}
            lines.append(["wages-less-line", args])
            whole += one.owed - held
            await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    turn.reply("wages-less", lines=lines, total=whole, count=len(lines))
    turn.note = "pay"
    return True

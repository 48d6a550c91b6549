"""Sums of money that are asked for: what all earned in some days, what funds went for, whether they are enough."""

from collections import Counter
from typing import Any

from handlers.money import funding, treasurers
from handlers.money.showing_pay import within
from handlers.reading.names import clean
from handlers.reading.pay_said import Period
from handlers.reading.spans_said import Span
from handlers.rules.permissions import may
from handlers.rules.reckoning import total
from handlers.speaking import facts
from handlers.talk.as_told import AsTold
from handlers.talk.turn import Turn
from storage import consents, funds, people, wages
from storage.consents import PAY
from storage.funds import ADVANCED, GIVEN


def _said_wrong(turn: Turn, span: Span | None) -> bool:
    """Whether the days are none of the past, and then it is said."""
    if span and (span.ahead or span.nosuch):
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return True
    return False


async def wages_of_all(turn: Turn, told: AsTold) -> bool:
    """ "rekap upah minggu ini": what each earned with the masks of some days, by whoever pays."""
    if not treasurers.is_one(turn):
        return False
    if _said_wrong(turn, told.span):
        return True
    span = told.span
    period = Period(name="days", first=span.first, last=span.last) if span else None
    sums: Counter[int] = Counter()
    for one in await wages.earned(turn.db):
        sums[one.person_id] += total(within([one], period))
    lines = list[list[Any]]()
    whole = 0
    for number in sorted(sums):
        person = await people.by_id(turn.db, number)
        if person and sums[number] and treasurers.may_decide_on(turn, person):
            lines.append(["pay-list-line", {"name": clean(person.call_name), "amount": sums[number]}])
            whole += sums[number]
            await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    days: dict[str, Any] = (
        {"first": span.first.isoformat(), "last": span.last.isoformat()} if span else {"first": "", "last": ""}
    )
    length = (span.last - span.first).days + 1 if span else 0
    unpaid = await _unpaid(turn)
    turn.reply("wages-of-all", lines=lines, total=whole, people=len(lines), unpaid=unpaid, days=length, **days)
    turn.note = "pay"
    return True


async def _unpaid(turn: Turn) -> int:
    """How much is owed to all about whose money the speaker decides, in whole rupiah."""
    owed = 0
    for stands in await wages.standings(turn.db):
        person = await people.by_id(turn.db, stands.person_id)
        owed += stands.owed if person and treasurers.may_decide_on(turn, person) else 0
    return owed


async def fund_enough(turn: Turn, _: AsTold) -> bool:
    """ "cukup gak uangnya buat bayar upah": what is left of the funds beside what is owed."""
    if not treasurers.is_one(turn):
        return False
    left = sum([await funding.left_of(turn, one) for one in await funds.every(turn.db)])
    owed = await _unpaid(turn)
    turn.reply("fund-enough", left=left, owed=owed, rest=abs(left - owed), enough=str(left >= owed).lower())
    turn.note = "funds"
    return True


async def fund_spent(turn: Turn, told: AsTold) -> bool:
    """ "dana kepakai buat apa saja bulan ini": by kind, in some days."""
    if not treasurers.is_one(turn):
        return False
    if _said_wrong(turn, told.span):
        return True
    span = told.span
    sums: Counter[str] = Counter()
    for one in await funds.entries(turn.db):
        if one.kind not in (GIVEN, ADVANCED) and (span is None or span.first <= one.day <= span.last):
            sums[one.kind] += one.amount
    lines = [["fund-kind", {"kind": kind, "amount": amount}] for kind, amount in sums.most_common()]
    days: dict[str, Any] = (
        {"first": span.first.isoformat(), "last": span.last.isoformat()} if span else {"first": "", "last": ""}
    )
    length = (span.last - span.first).days + 1 if span else 0
    turn.reply("fund-went", lines=lines, total=sum(sums.values()), days=length, **days)
    turn.note = "funds"
    return True


async def payday(turn: Turn, _: AsTold) -> bool:
    """ "gajian hari apa": as a coordinator told it; else how to tell it."""
    answer = await facts.answer_to(turn, "kapan bayaran")
    if answer:
        await facts.say(turn, answer)
    else:
        turn.reply("payday-untold")
    return True


async def rights(turn: Turn, told: AsTold) -> bool:
    """ "pak Agus boleh lihat upah?": who sees wages, and whether this one does."""
    person = told.person
    if person is None:
        turn.reply("wages-seen-by")
    else:
        sees = "all" if may(person, "pay") else "own"
        turn.reply("wages-seen", name=clean(person.call_name), sees=sees)
    return True


async def rate_from_when(turn: Turn, told: AsTold) -> bool:
    """ "upah anak naik jadi 1200": from when?"""
    amount = told.money or told.number or 0
    turn.reply("rate-from-when", size=next(iter(told.talk.sizes), "any"), amount=amount)
    return True

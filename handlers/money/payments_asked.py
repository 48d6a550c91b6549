"""What is asked and said of payments as one talks: what was paid in some days, who hasn't it, in which instalments."""

from collections import Counter
from typing import Any

from handlers.money import paying, treasurers
from handlers.money.showing_pay import all_lines, within
from handlers.reading.advances_said import instalment_in
from handlers.reading.names import clean
from handlers.reading.pay_said import Period
from handlers.reading.talk_parts import Talk
from handlers.rules.limits import LEAST_PAID
from handlers.rules.reckoning import total
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import consents, loans, payments, people, wages
from storage.consents import PAY
from storage.payments import OPEN, VOID


async def paid_out(turn: Turn, told: AsTold) -> Heeded:
    """ "berapa total upah yang sudah kita keluarkan bulan Juli": what was paid in some days, by tailor."""
    if not treasurers.is_one(turn):
        return False
    span = told.span
    if span and (span.ahead or span.nosuch):
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return True
    sums: Counter[int] = Counter()
    for one in await payments.every(turn.db):
        if one.state != VOID and (span is None or span.first <= one.paid_on <= span.last):
            sums[one.person_id] += one.amount
    lines, whole = list[list[Any]](), 0
    for number in sorted(sums):
        person = await people.by_id(turn.db, number)
        if person and treasurers.may_decide_on(turn, person):
            lines.append(["pay-list-line", {"name": clean(person.call_name), "amount": sums[number]}])
            whole += sums[number]
            await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    days: dict[str, Any] = {
        "first": span.first.isoformat() if span else "",
        "last": span.last.isoformat() if span else "",
    }
    turn.reply("paid-out", lines=lines, total=whole, days=(span.last - span.first).days + 1 if span else 0, **days)
    turn.note = "pay"
    return True


async def unconfirmed(turn: Turn, _: AsTold) -> Heeded:
    """ "yang belum terima uangnya siapa": payments on their way, and what isn't paid yet is another question."""
    if not treasurers.is_one(turn):
        return False
    lines = list[list[Any]]()
    for one in await payments.in_state(turn.db, *OPEN):
        person = await people.by_id(turn.db, one.person_id)
        if person and treasurers.may_decide_on(turn, person):
            lines.append(["pay-list-line", {"name": clean(person.call_name), "amount": one.amount}])
            await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    turn.reply("pay-unconfirmed", lines=lines, count=len(lines))
    turn.note = "pay"
    return True


async def wage_of(turn: Turn, told: AsTold) -> Heeded:
    """ "Sari bulan kemarin dapat upah berapa": of the masks of those days, and what is owed now."""
    person, span = told.person, told.span
    if person is None or span is None or not treasurers.may_decide_on(turn, person):
        return f"upah {told.talk.names[0]}"
    if span.ahead or span.nosuch:
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return True
    period = Period(name="days", first=span.first, last=span.last)
    earned = total(within(await wages.earned(turn.db, person.id), period))
    owed = (await wages.standing(turn.db, person.id)).owed
    await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    days = {"first": span.first.isoformat(), "last": span.last.isoformat()}
    length = (span.last - span.first).days + 1
    lines = await all_lines(turn.db, person, period, turn.now, turn.zone)
    args: dict[str, Any] = {"name": clean(person.call_name), "earned": earned, "owed": owed, "lines": lines} | _any(
        days
    )
    turn.did("pay-shown")
    turn.reply("wage-of-days", days=length, **args)
    turn.note = "pay"
    return True


def _any(given: dict[str, str]) -> dict[str, Any]:
    return dict(given)


async def not_deducted(turn: Turn, told: AsTold) -> Heeded:
    """ "jangan potong kasbon Wati minggu ini": nothing is held back unless that is written."""
    turn.reply("never-deducted-alone", name=clean(told.person.call_name) if told.person else "none")
    return True


async def instalments(turn: Turn, told: AsTold) -> Heeded:
    """ "kasbon Ani dicicil 4x": how much of what she has is proposed with each payment from now on."""
    person = await paying.payee(turn, told.talk.names[0])
    if person is None:
        return True
    open_ = await paying.advances(turn, person.id)
    left = sum(one.open for one in open_)
    each = _each(told.talk, left)
    name = clean(person.call_name)
    if not left or not each:
        turn.reply("advance-stands" if left else "advance-none", name=name, left=left)
        return True
    for one in open_:
        await loans.set_instalment(turn.db, one.id, min(each, one.open))
    turn.did("instalments")
    turn.reply("instalments-set", name=name, left=left, amount=each)
    return True


def _each(talk: Talk, left: int) -> int:
    said = instalment_in(talk.text, left) or (talk.money[0] if talk.money else 0)
    return min(said, left) if said and said >= LEAST_PAID else 0


async def pay_less(turn: Turn, told: AsTold) -> Heeded:
    """ "bayar Sri 200 ribu, mau dipotong 50": so much of it is held back for her advance."""
    del turn
    held = told.talk.money[1] if len(told.talk.money) > 1 else told.number or 0
    held *= 1000 if 0 < held < LEAST_PAID else 1
    return f"bayar {told.talk.names[0]} {told.money} potong kasbon {held or ''}".strip()


async def spend(turn: Turn, told: AsTold) -> Heeded:
    """ "tadi Slamet beli bensin 25 ribu ambil dari kas": out of the fund, for what was bought."""
    if told.span and told.span.last < turn.today:
        turn.reply("spent-noted-today")
    what = [word.text for word in told.talk.words if not word.kinds or {"item", "tool", "cost"} & word.kinds]
    amount = f" {told.talk.amounts[0].said()}" if told.talk.amounts else ""
    return f"beli {' '.join(what)}{amount} Rp{told.money} dana" if what else False

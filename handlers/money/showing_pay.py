"""What somebody earned, has and is still owed, by size and rate; privately, and never another's."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Any

from handlers.money import pay_kept, receiving_pay, setting_rates, treasurers
from handlers.orders import counting
from handlers.reading.names import clean
from handlers.reading.pay_said import Period
from handlers.rules.reckoning import Line, lines_of, total
from handlers.rules.waits import REJECTED_SHOWN
from handlers.talk.turn import Turn
from storage import consents, inspections, ledger, payments, people, periods, wages
from storage.consents import PAY
from storage.database import Database
from storage.ledger import Place
from storage.people import Person
from storage.wages import Earned


async def own(turn: Turn, period: Period | None = None) -> None:
    """ "upah saya", "upahku minggu ini": hers, by size and rate."""
    person = turn.person
    stands = await wages.standing(turn.db, person.id)
    nothing = stands == wages.Standing(person_id=person.id, accepted=stands.accepted)
    if nothing and not await pay_kept.own(turn):
        return
    lines = await all_lines(turn.db, person, period, turn.now, turn.zone)
    waiting = await receiving_pay.open_of(turn)
    # What is on its way to her can be confirmed here, too.
    options = receiving_pay.answers(waiting[-1]) if waiting else []
    told = receiving_pay.told_of(waiting[-1]) if waiting else None
    if not lines and stands == wages.Standing(person_id=person.id):
        turn.reply("pay-none-yet")
    elif period:
        earned = total(within(await wages.earned(turn.db, person.id), period))
        turn.reply(
            "pay-own-period",
            options=options,
            told=told,
            earned=earned,
            period=period.name,
            owed=stands.owed,
            lines=lines,
        )
    else:
        turn.reply("pay-own", options=options, told=told, owed=stands.owed, lines=lines)
    turn.note = "pay"


async def payday(turn: Turn) -> None:
    """ "gajian kapan", where no coordinator told the day: what is known of her pay; the day itself is asked for."""
    stands = await wages.standing(turn.db, turn.person.id)
    paid = [one for one in await payments.of(turn.db, turn.person.id) if one.state != payments.VOID]
    if stands.owed:
        turn.reply("payday-owed", owed=stands.owed)
    if paid:
        turn.reply("payday-last", date=paid[-1].paid_on.isoformat())


async def of_others(turn: Turn) -> None:
    """A tailor asks for another's."""
    turn.reply("pay-of-others")


async def of_tailor(turn: Turn, person: Person | None, period: Period | None) -> None:
    """ "upah Sri", "upah #5", by whoever decides about it; she can see who looked."""
    if person is None or not treasurers.may_decide_on(turn, person):
        turn.reply("pay-not-yours")
        return
    await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    stands = await wages.standing(turn.db, person.id)
    nothing = stands == wages.Standing(person_id=person.id, accepted=stands.accepted)
    if nothing and not await pay_kept.of(turn, person):
        return
    lines = await all_lines(turn.db, person, period, turn.now, turn.zone)
    turn.did("pay-shown")
    turn.reply("pay-of", name=clean(person.call_name), owed=stands.owed, lines=lines)


async def rate(turn: Turn) -> None:
    """ "upah per masker berapa": what holds."""
    turn.reply("pay-rates", lines=await setting_rates.in_force(turn.db, turn.answered_on))
    turn.note = "rates"


def within(earned: Sequence[Earned], period: Period | None) -> list[Earned]:
    """Of some wages those of pieces that were made in some days."""
    return [one for one in earned if period is None or period.first <= one.work_date <= period.last]


async def all_lines(
    db: Database, person: Person, period: Period | None, now: datetime, zone: tzinfo
) -> list[list[Any]]:
    """A line each: what was earned, what is checked or mended, what wasn't accepted and why, what was paid."""
    every = await wages.earned(db, person.id)
    # Without days: what is in no closed period yet, after what is left of those.
    earned = within(every, period) if period else [one for one in every if one.period_id is None]
    lines = [earned_line(one) for one in lines_of(earned)]
    if not period:
        lines = [*await _closed_lines(db, person.id, every), *lines]
    waiting = sum(one.pieces for one in await wages.without_rate(db, person.id))
    unchecked = sum(one.pieces for one in await ledger.waiting.of(db, Place.finished(person.id)))
    mending = sum(one.pieces for one in await ledger.waiting.of(db, Place.repair(person.id)))
    counts = {"pay-no-rate": waiting, "pay-unchecked": unchecked, "pay-mending": mending}
    lines += [[key, {"pieces": pieces}] for key, pieces in counts.items() if pieces]
    today = now.astimezone(zone).date()
    first, last = (period.first, period.last) if period else (today - REJECTED_SHOWN, today)
    for one in await inspections.rejected_of(db, person.id, first, last):
        why = counting.why(one)
        args = {"pieces": one.pieces, "size": one.size or "any"}
        lines.append(["pay-rejected-why", args | {"why": why}] if why else ["pay-rejected", args])
    asked = [one for one in await payments.of(db, person.id) if one.state == payments.ASKED]
    lines += [
        ["pay-to-deduct", {"call": person.call_name, "amount": one.amount, "deducted": one.deducted}] for one in asked
    ]
    return [*lines, *await _paid_lines(db, person.id)]


async def _closed_lines(db: Database, person_id: int, every: Sequence[Earned]) -> list[list[Any]]:
    """One line for all that is in closed periods."""
    closed = await periods.latest_of(db, person_id)
    amount = total(one for one in every if one.period_id is not None)
    return [["pay-closed", {"amount": amount, "date": closed.last_day.isoformat()}]] if closed else []


def earned_line(one: Line) -> list[Any]:
    """ "24 masker dewasa lolos cek, masing-masing Rp2.500: Rp60.000"."""
    key = "pay-line" if one.pieces > 0 else "pay-line-back"
    return [
        key,
        {
            "kind": one.kind,
            "size": one.size or "any",
            "pieces": abs(one.pieces),
            "rate": one.rate,
            "amount": abs(one.amount),
        },
    ]


async def _paid_lines(db: Database, person_id: int) -> list[list[Any]]:
    """What she has of it, what is on its way to her, and what she owes."""
    stands = await wages.standing(db, person_id)
    held = await held_back(db, person_id)
    got = stands.paid - held
    sums = {"pay-paid": got, "pay-held": held, "pay-paying": stands.paying, "pay-advance": stands.advance}
    return [[key, {"amount": amount}] for key, amount in sums.items() if amount]


async def held_back(db: Database, person_id: int) -> int:
    """What went to her advance, and never into her hands."""
    return sum(one.deducted for one in await payments.of(db, person_id) if one.state != payments.ASKED)


async def unpaid(turn: Turn) -> None:
    """ "siapa yang belum dibayar": who is still owed something, of those about whom one decides."""
    lines = list[list[Any]]()
    sums = 0
    for stands in await wages.standings(turn.db):
        person = await people.by_id(turn.db, stands.person_id)
        if stands.owed and person and treasurers.may_decide_on(turn, person):
            lines.append(["pay-list-line", {"name": clean(person.call_name), "amount": stands.owed}])
            sums += stands.owed
            await consents.note_reading_once(turn.db, person.id, turn.person.id, PAY, turn.now)
    turn.reply("pay-unpaid" if lines else "pay-nobody", lines=lines, total=sums)
    await pay_kept.say_waiting(turn)
    turn.note = "pay"

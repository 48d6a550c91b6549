"""A period of wages is closed: it stays as it is, and what is set right later is a line of the next one."""

from datetime import date

from handlers.money import showing_pay, treasurers
from handlers.reading.names import clean
from handlers.reading.periods_said import CloseTold
from handlers.rules.reckoning import lines_of, total
from handlers.talk import private
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import consents, people, periods, wages
from storage.consents import PAY
from storage.people import Role
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseWages(Deed):
    """Close the wages of a workshop, or of all, up to a work day, with so many whole rupiah in them."""

    workshop: int | None
    last_day: date
    amount: int


async def said(turn: Turn, told: CloseTold) -> None:
    """ "tutup upah minggu ini": what would be closed, to be confirmed."""
    if told.last_day is None:
        turn.reply("close-how")
        return
    workshop = None if turn.person.role is Role.LEAD else turn.person.workshop_id
    sums = await periods.to_close(turn.db, workshop, told.last_day)
    if not sums:
        turn.reply("close-nothing", date=told.last_day.isoformat())
        return
    lines = []
    for number, amount in sums.items():
        person = await people.by_id(turn.db, number)
        await consents.note_reading_once(turn.db, number, turn.person.id, PAY, turn.now)
        lines.append(["pay-list-line", {"name": clean(person.call_name) if person else "", "amount": amount}])
    amount = sum(sums.values())
    deed = CloseWages(workshop=workshop, last_day=told.last_day, amount=amount)
    options = [Option("button-close-wages", deed), Option("button-not-pay", Drop(says="close-dropped"))]
    await turn.ask(Choice(), "close-ask", options, lines=lines, total=amount, date=told.last_day.isoformat())


async def close(turn: Turn, deed: CloseWages) -> None:
    """It is closed, unless something changed since it was said back; each hears of hers."""
    if not treasurers.is_one(turn) or (turn.person.role is not Role.LEAD and deed.workshop != turn.person.workshop_id):
        turn.reply("stale-plain")
        return
    sums = await periods.to_close(turn.db, deed.workshop, deed.last_day)
    if sum(sums.values()) != deed.amount:
        await said(turn, CloseTold(deed.last_day))
        return
    await periods.close(turn.db, deed.workshop, deed.last_day, turn.person.id, turn.now)
    turn.did("wages closed")
    turn.reply("close-done", date=deed.last_day.isoformat(), total=deed.amount, people=len(sums))
    for number, amount in sums.items():
        await private.tell(turn, number, "close-told", date=deed.last_day.isoformat(), amount=amount)


async def slip(turn: Turn) -> bool:
    """ "slip upah": her latest closed period; whether there is one."""
    period = await periods.latest_of(turn.db, turn.person.id)
    if period is None:
        return False
    hers = [one for one in await wages.earned(turn.db, turn.person.id) if one.period_id == period.id]
    lines = [showing_pay.earned_line(one) for one in lines_of(hers)]
    owed = (await wages.standing(turn.db, turn.person.id)).owed
    turn.reply("slip", date=period.last_day.isoformat(), amount=total(hers), owed=owed, lines=lines)
    turn.note = "pay"
    return True

"""How many masks a day are needed until a day that is named, or the order's deadline: by all, and by each who sews."""

from datetime import date, timedelta
from math import ceil

from handlers.reading.days_ahead import spans_in
from handlers.rules.calendar import is_working_day, of_any
from handlers.rules.permissions import expects_masks
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import orders, people, workshops
from storage.spoken import Spoken
from storage.workshops import WorkingDays


async def needed(turn: Turn, told: AsTold) -> Heeded:
    """ "tiap orang harusnya dapat berapa sehari biar keburu": until the day it names, else until the deadline."""
    running = [one for one in await orders.phases(turn.db) if one.left]
    if not running:
        return "progres"
    phase = running[0]
    last = _named(told, turn.today) or await _deadline(turn, phase.order_id)
    if last is None or last < turn.today:
        turn.reply("pace-until-when", number=phase.number, left=phase.left)
        return True
    working = of_any(list((await workshops.working_days(turn.db)).values()) or [WorkingDays()])
    span = (turn.today + timedelta(days=ahead) for ahead in range((last - turn.today).days + 1))
    days = sum(is_working_day(day, working) for day in span)
    sewing = sum(bool(expects_masks(one)) for one in await people.everyone(turn.db))
    daily = ceil(phase.left / days) if days else phase.left
    turn.reply(
        "pace-needed",
        name=Spoken(phase.order),
        number=phase.number,
        left=phase.left,
        last=last.isoformat(),
        days=days,
        daily=daily,
        each=ceil(daily / sewing) if sewing else daily,
        sewing=sewing,
    )
    turn.note = "orders"
    return True


def _named(told: AsTold, today: date) -> date | None:
    days = [day for one in spans_in(told.talk.plain, today) for day in one.days if day >= today]
    return max(days) if days else None


async def _deadline(turn: Turn, order_id: int) -> date | None:
    order = next((one for one in await orders.everything(turn.db) if one.id == order_id), None)
    return order.terms.deadline if order else None

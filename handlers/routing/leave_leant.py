"""Leave that leans on what was noted or answered just now: more days, until later, moved, denied, in the same month."""

from dataclasses import replace
from datetime import date, timedelta

from handlers.days import resting
from handlers.reading.joy_said import Feast
from handlers.reading.leave_leaning import (
    behind,
    denies,
    in_month_of,
    moved_in,
    names_no_month,
    speaks_of_leave,
    works_on,
)
from handlers.reading.leave_said import (
    Back,
    CalledOff,
    Moved,
    Off,
    SaidOfLeave,
    WhichDays,
    days_long_in,
    last_day_in,
    more_days_in,
)
from handlers.reading.news_said import News
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import days_off

# After a loss or a rescue some days are off by themselves, and she may say how many.
WITH_HER = (Told.COMFORTED, Told.RESCUED, Told.STAYED)


async def said(turn: Turn, text: str, told: News) -> SaidOfLeave | None:
    """What few words say of leave that was spoken of just now; None if nothing."""
    if told.feast is Feast.LABOUR:
        had = await days_off.of(turn.db, turn.person.id, turn.today)
        return None if turn.today in had else Off((turn.today,), no_end=True)
    if denies(text) or works_on(text):
        run = await _nearest(turn)
        said_so = denies(text) or await turn.was_told(Told.LEAVE_OFF)
        return CalledOff(run) if run or said_so else None
    if speaks_of_leave(text) or await turn.was_told(Told.LEAVE_OFF, Told.DAYS_OFF, Told.LEAVE_WHICH):
        days = moved_in(text, turn.today)
        if days is not None:
            return Moved(Off(days)) if days else WhichDays()
    return None


async def more(turn: Turn, text: str, told: News) -> Off | None:
    """ "lusa juga", "paling 2 hari an", "eh sampai Senin deh", where nothing else is said of days off."""
    if await turn.was_told(Told.DAYS_OFF):
        return more_days_in(told.rest, turn.today) or await _lasts(turn, told.rest) or await _longer(turn, text)
    return await _lasts(turn, text) if await turn.was_told(*WITH_HER) else None


async def _nearest(turn: Turn) -> tuple[date, ...]:
    """Her days off that come first, without a gap; what is off later is another matter."""
    had = sorted(await days_off.of(turn.db, turn.person.id, turn.today))
    run = [day for number, day in enumerate(had) if day == had[0] + timedelta(days=number)]
    return tuple(run)


async def back(turn: Turn, leave: Back) -> Back:
    """ "selasa kerja lagi", right after "senin libur": the Tuesday behind it."""
    noted = await resting.noted_latest(turn) if await turn.was_told(Told.DAYS_OFF) else ()
    soon = leave.day <= turn.today + timedelta(days=1) and not noted
    if not noted or soon or leave.day >= min(noted) or leave.day == turn.today:
        return leave
    return replace(leave, day=behind(leave.day, noted))


async def dated(turn: Turn, leave: Off, text: str) -> Off:
    """ "ijin e tgl 9 sampe 15", right after the twelfth of next month was noted: of that month."""
    if not names_no_month(text) or not await turn.was_told(Told.DAYS_OFF):
        return leave
    days = in_month_of(leave.days, await resting.noted_latest(turn))
    return replace(leave, days=days) if days else leave


async def _lasts(turn: Turn, text: str) -> Off | None:
    """ "paling 2 hari an": so long from the first of the days that were just noted."""
    days, had = days_long_in(text), await days_off.of(turn.db, turn.person.id, turn.today)
    if not days or not had:
        return None
    return Off(tuple(min(had) + timedelta(days=number) for number in range(days)))


async def _longer(turn: Turn, text: str) -> Off | None:
    """ "eh sampai minggu depan deh": from the first of the days that were just noted until then."""
    last, had = last_day_in(text, turn.today), await days_off.of(turn.db, turn.person.id, turn.today)
    if last is None or not had or last < min(had):
        return None
    return Off(tuple(min(had) + timedelta(days=number) for number in range((last - min(had)).days + 1)))

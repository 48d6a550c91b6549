"""Whether the workshop is open, for whoever asks: on days that are named, over the feast, or when it is closed next."""

from collections.abc import Sequence
from datetime import date, timedelta

from handlers.days.off_days import working_days_of
from handlers.reading.open_asked import OpenAsked
from handlers.rules.calendar import SUNDAY, is_working_day, lebaran_after
from handlers.rules.limits import MOST_DAYS_TOLD
from handlers.rules.permissions import may
from handlers.rules.waits import LOOK_AHEAD
from handlers.talk.days_told import lines_of
from handlers.talk.turn import Turn
from storage.workshops import WorkingDays


async def say(turn: Turn, asked: OpenAsked) -> None:
    """Which of these days are open and which closed; to whoever sews, also how she takes leave of her own."""
    usual = await working_days_of(turn.db, turn.person.workshop_id)
    days = _meant(asked, usual, turn.today)
    if not days:
        turn.reply("open-none", date=(turn.today + LOOK_AHEAD).isoformat())
        return
    runs = [(works, [day for day in days if is_working_day(day, usual) is works]) for works in (True, False)]
    lines = [["open-on" if works else "shut-on", {"lines": lines_of(some)}] for works, some in runs if some]
    leave = asked.off and bool(runs[0][1]) and may(turn.person, "report")
    turn.reply("open-asked", lines=lines, leave=str(leave).lower())


def _meant(asked: OpenAsked, usual: WorkingDays, today: date) -> Sequence[date]:
    """The days that were named; else those on which it is closed next, for another reason than a Sunday."""
    if asked.days:
        return asked.days[:MOST_DAYS_TOLD]
    ahead = [today + timedelta(days=number) for number in range(LOOK_AHEAD.days)]
    off = [day for day in ahead if not is_working_day(day, usual)]
    feast = lebaran_after(today)
    first = (
        feast if asked.lebaran else next((day for day in off if day.weekday() != SUNDAY or day in usual.closed), None)
    )
    if first is None or (asked.lebaran and is_working_day(feast, usual)):
        return [feast] if asked.lebaran else []
    begin = end = first
    while begin > today and not is_working_day(begin - timedelta(days=1), usual):
        begin -= timedelta(days=1)
    while not is_working_day(end + timedelta(days=1), usual) and end - begin < LOOK_AHEAD:
        end += timedelta(days=1)
    return [begin + timedelta(days=number) for number in range((end - begin).days + 1)]

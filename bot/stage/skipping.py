"""Where the clock stops when a long time is skipped: few enough to be quick, at the moments when something is due."""

from datetime import datetime, time, timedelta

from handlers.rules.waits import DOUBTS_BEFORE_TALLY
from storage import people, schedule
from storage.database import Database

MIDNIGHT = time(0)
# What follows on something else, as a question whether goods arrived, is this late at most.
BY_DAY = tuple(time(hour) for hour in range(6, 21, 2))


async def stops(db: Database, now: datetime, until: datetime) -> list[datetime]:
    """The moments after `now`, up to `until` itself."""
    own = {time.fromisoformat(one.reminder_at) for one in await people.everyone(db) if one.reminder_at}
    found, day = {until}, now.date()
    while day <= until.date():
        tallies = set((await schedule.hours(db, "tally", day)).values())
        reminders = set((await schedule.hours(db, "reminder", day)).values())
        hours = {MIDNIGHT, *BY_DAY, *own, *tallies, *reminders}
        moments = {datetime.combine(day, hour, now.tzinfo) for hour in hours}
        moments |= {datetime.combine(day, hour, now.tzinfo) - DOUBTS_BEFORE_TALLY for hour in tallies}
        found |= {one for one in moments if now < one < until}
        day += timedelta(days=1)
    return sorted(found)

"""Working days, quiet hours, and the moments at which something is due."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache

import holidays

from storage.schedule import WorkingDays

QUIET_FROM, QUIET_UNTIL = time(20), time(6)
SUNDAY = 6


@cache
def _public_holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("ID", years=year))


def is_working_day(day: date, days: WorkingDays) -> bool:
    """Whether a workshop works on this day; Sundays and Indonesian public holidays are off unless it says so."""
    if day.weekday() == SUNDAY and not days.sundays:
        return False
    return days.holidays or day not in _public_holidays(day.year)


def last_working_days(day: date, count: int, days: WorkingDays) -> list[date]:
    """The `count` working days up to and including `day`, newest first; at most two months back."""
    back = (day - timedelta(days=n) for n in range(60))
    return [one for one in back if is_working_day(one, days)][:count]


def is_quiet(moment: datetime) -> bool:
    """Whether a local moment lies in the hours in which only answers are sent."""
    return moment.time() >= QUIET_FROM or moment.time() < QUIET_UNTIL


def slots(
    after: datetime, now: datetime, at: Mapping[date, time], days: WorkingDays, zone: tzinfo
) -> Iterator[datetime]:
    """The working days' moments at each day's local hour, later than `after` and not later than `now`."""
    for day, hour in sorted(at.items()):
        slot = datetime.combine(day, hour, zone)
        if after < slot <= now and is_working_day(day, days):
            yield slot

"""Working days, quiet hours, and the moments at which something is due."""

import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from itertools import groupby
from typing import Any

from apscheduler.triggers.cron import CronTrigger

from handlers.rules.waits import NEAR_THE_FEAST, QUIET_FROM, QUIET_UNTIL, WORKING_DAYS_WITHIN
from storage.workshops import WorkingDays

SUNDAY = 6
BARELY = timedelta(microseconds=1)


@cache
def _holidays(year: int) -> Mapping[date, str]:
    """The public holidays of a year, each with its name."""
    return dict(_calendar()(years=year))


@cache
def _calendar() -> Any:
    """The library's calendar of Indonesia, loaded where a day is first looked up, and without those of 250 countries.

    Loading its package `countries` loads them all, for a third of a second and 12 MB, so an empty one stands for it.
    """
    countries = find_spec("holidays.countries")
    if countries is None:
        raise ModuleNotFoundError("holidays.countries")
    sys.modules[countries.name] = module_from_spec(countries)
    try:
        return import_module("holidays.countries.indonesia").Indonesia
    finally:
        # Whoever else asks for it gets the whole of it.
        del sys.modules[countries.name]


def is_working_day(day: date, days: WorkingDays) -> bool:
    """Whether a workshop works on this day; Sundays and Indonesian public holidays are off unless it says so."""
    if day in days.closed or day in days.opened:
        return day not in days.closed
    if day.weekday() == SUNDAY and not days.sundays:
        return False
    return days.holidays or day not in _holidays(day.year)


def lebaran_from(day: date) -> date:
    """When leave for Lebaran begins that is told on this day: at once, if it is near; else on its first day."""
    feast = lebaran_after(day)
    return day if feast - day <= NEAR_THE_FEAST else feast


def lebaran_after(day: date) -> date:
    """The first day of the next Lebaran, or of one that is just past."""
    feasts = (
        found
        for year in range(day.year, day.year + 2)
        for found, name in sorted(_holidays(year).items())
        if "Eid al-Fitr" in name or "Idul Fitri" in name or "Idulfitri" in name
    )
    return next((one for one in feasts if one + NEAR_THE_FEAST >= day), day)


def of_any(several: Collection[WorkingDays]) -> WorkingDays:
    """The days on which at least one of some workshops works."""
    usual = WorkingDays(any(one.sundays for one in several), any(one.holidays for one in several))
    said = {day for one in several for day in one.closed | one.opened}
    works = frozenset(day for day in said if any(is_working_day(day, one) for one in several))
    return replace(usual, closed=frozenset(said - works), opened=works)


def days_off_before(day: date, days: WorkingDays) -> list[date]:
    """The days off since the last working day before this one, oldest first; none before a day off."""
    found: list[date] = []
    while is_working_day(day, days) and len(found) < WORKING_DAYS_WITHIN.days:
        before = day - timedelta(days=len(found) + 1)
        if is_working_day(before, days):
            break
        found.insert(0, before)
    return found


def is_usually_off(day: date) -> bool:
    """Whether this day is a Sunday or a public holiday."""
    return not is_working_day(day, WorkingDays())


def last_working_days(day: date, count: int, days: WorkingDays) -> list[date]:
    """The `count` working days up to and including `day`, newest first; fewer where these lie too far back."""
    back = (day - timedelta(days=n) for n in range(WORKING_DAYS_WITHIN.days))
    return [one for one in back if is_working_day(one, days)][:count]


def is_quiet_hour(hour: time) -> bool:
    """Whether a local hour is one in which only answers are sent."""
    return hour >= QUIET_FROM or hour < QUIET_UNTIL


def is_quiet(moment: datetime) -> bool:
    """Whether a local moment lies in the hours in which only answers are sent."""
    return is_quiet_hour(moment.time())


@cache
def _each_day_at(hour: time, zone: tzinfo) -> CronTrigger:
    return CronTrigger(hour=hour.hour, minute=hour.minute, second=0, timezone=zone)


# The same ones are asked for each minute of a day.
@lru_cache(maxsize=2048)
def next_slot(after: datetime, hour: time, days: WorkingDays, zone: tzinfo) -> datetime:
    """The first moment later than `after` at which what is sent at this local hour is due: on a working day."""
    trigger = _each_day_at(hour, zone)
    slot: datetime = trigger.get_next_fire_time(None, after + BARELY)
    while not is_working_day(slot.date(), days):
        slot = trigger.get_next_fire_time(slot, slot + BARELY)
    return slot


def slots(
    after: datetime, now: datetime, at: Mapping[date, time], days: WorkingDays, zone: tzinfo
) -> Iterator[datetime]:
    """The working days' moments at each day's local hour, later than `after` and not later than `now`.

    `at` holds the hour of each day, since it may have been changed while nothing was sent.
    """
    for hour, group in groupby(sorted(at), key=at.__getitem__):
        run = list(group)
        begin = max(after, datetime.combine(run[0], time(), zone) - BARELY)
        end = min(now, datetime.combine(run[-1], time.max, zone))
        slot = next_slot(begin, hour, days, zone)
        while slot <= end:
            yield slot
            slot = next_slot(slot, hour, days, zone)

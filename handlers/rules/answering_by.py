"""Until when one may answer an invitation, and when those who haven't are reminded. Pure: no clock."""

from datetime import date, datetime, time, timedelta, tzinfo

from handlers.rules.calendar import is_quiet
from handlers.rules.waits import ANSWER_REMINDED_AFTER, ANSWER_REMINDED_AT

A_DAY = timedelta(days=1)


def end_of(day: date, zone: tzinfo) -> datetime:
    """The moment at which a day is over."""
    return datetime.combine(day + A_DAY, time(), zone)


def usual_end(today: date, happens_on: date, zone: tzinfo) -> datetime:
    """Until when one answers if nobody says: the day before, or today where that is past."""
    return end_of(max(today, happens_on - A_DAY), zone)


def last_day(answer_by: datetime, zone: tzinfo) -> date:
    """The last day on which one can answer."""
    return (answer_by.astimezone(zone) - timedelta(microseconds=1)).date()


def remind_at(sent: datetime, answer_by: datetime, zone: tzinfo) -> datetime | None:
    """When those who haven't answered are reminded, once: on the last morning, or half way; None: there is no time."""
    at = datetime.combine(last_day(answer_by, zone), ANSWER_REMINDED_AT, zone)
    if at < sent + ANSWER_REMINDED_AFTER:
        at = (sent + (answer_by - sent) / 2).astimezone(zone)
    return None if is_quiet(at) or at >= answer_by else at

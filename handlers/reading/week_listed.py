"""A week that is told day by day: "senin 20, selasa 22, kamis 18", on a Monday, begins with the Monday before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from handlers.reading.day_words import DAY_OF
from handlers.reading.tokens import Token

WEEK = timedelta(days=7)
# With two days, today and one before may be meant.
LEAST = 3


def of_last_week(found: Sequence[Token], today: date) -> list[Token]:
    """The tokens, in which today's weekday leads a row of days that are all past; then it is a week ago."""
    named = [at for at, token in enumerate(found) if token.day is not None]
    days = [day for at in named if (day := found[at].day) is not None]
    out = list(found)
    if len(days) < LEAST or found[named[0]].text not in DAY_OF or days[0] != today:
        return out
    later = days[1:]
    if all(today - WEEK < day < today for day in later) and later == sorted(set(later)):
        first = named[0]
        out[first] = replace(out[first], day=today - WEEK, tags=out[first].tags - {"today"})
    return out

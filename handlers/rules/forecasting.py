"""When so many masks will be made: each tailor's recent days drawn again and again. Pure; chance is an argument."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from math import ceil
from random import Random

from handlers.rules.limits import FORECAST_RUNS, MOST_DAYS_AHEAD, RANGE_HOLDS
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Worker:
    """A tailor: her workshop, what she made on each of her recent working days (0 too), and when she is away."""

    workshop: int
    recent: tuple[int, ...]
    away: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Supply:
    """For how many masks a workshop's material still is, at homes and in the store."""

    workshop: int
    item: str
    masks: int


@dataclass(frozen=True, slots=True)
class Limit:
    """A material that is used up before the masks are made, and after how many days."""

    workshop: int
    item: str
    days: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """A range of working days that holds the truth in four cases of five, and the dates of both."""

    days_low: int
    days_high: int
    date_low: date
    date_high: date


def forecast(
    remaining: int,
    workers: Sequence[Worker],
    days: Sequence[date],
    chance: Random,
    *,
    absent: int = 0,
    extra: int = 0,
    enough: Mapping[int, int] | None = None,
) -> Forecast | None:
    """On which of the working `days` ahead the remaining masks are made; None if that can't be said.

    `absent` of them, whichever, stay away; `extra` join who sew like any of them. A workshop of `enough` makes no more
    masks than that.
    """
    able = [one for one in workers if sum(one.recent)]
    staying = max(0, len(able) - absent)
    pace = sum(sum(one.recent) / len(one.recent) for one in able) / max(1, len(able)) * (staying + extra)
    if remaining <= 0 or not pace:
        return None
    # Where some workshops stop, the others take longer.
    longer = 4 if enough else 2
    seen = days[: min(MOST_DAYS_AHEAD, ceil(longer * remaining / pace) + 14)]
    found = Counter[int]()
    for _ in range(FORECAST_RUNS):
        like = (chance.choice(able) for _ in range(extra))
        here = [*chance.sample(able, staying), *(Worker(one.workshop, one.recent) for one in like)]
        found[_days_needed(remaining, here, seen, chance, enough or {})] += 1
    low, high = _range(found)
    return Forecast(low, high, seen[low - 1], seen[high - 1]) if high <= len(seen) else None


def _days_needed(
    remaining: int, workers: Sequence[Worker], days: Sequence[date], chance: Random, enough: Mapping[int, int]
) -> int:
    """After how many days, in one run, all are made; one more than there are days, if they never are."""
    made_in = {one.workshop: [0] * len(days) for one in workers}
    for one in workers:
        totals = made_in[one.workshop]
        # Her recent days are few: how she usually works isn't known better than they tell.
        usual = chance.choices(one.recent, k=len(one.recent))
        for at, pieces in enumerate(chance.choices(usual, k=len(days))):
            if days[at] not in one.away:
                totals[at] += pieces
    for workshop, most in enough.items():
        made_in[workshop] = _until(most, made_in.get(workshop, []))
    made = 0
    for at in range(len(days)):
        made += sum(one[at] for one in made_in.values() if one)
        if made >= remaining:
            return at + 1
    return len(days) + 1


def _until(most: int, daily: Sequence[int]) -> list[int]:
    """What is made each day until so many are."""
    capped = []
    for pieces in daily:
        capped.append(min(pieces, most))
        most -= capped[-1]
    return capped


def _range(found: Mapping[int, int]) -> tuple[int, int]:
    """Of the likeliest ranges of each length, the one that comes nearest to what a range shall hold."""
    first, last, runs = min(found), max(found), sum(found.values())
    best = (2.0, 0, first, last)
    for length in range(last - first + 1):
        held, low = max(
            (sum(found.get(day, 0) for day in range(low, low + length + 1)), -low)
            for low in range(first, last - length + 1)
        )
        best = min(best, (abs(held / runs - RANGE_HOLDS), length, -low, -low + length))
    return best[2], best[3]


def least_of(supplies: Sequence[Supply]) -> dict[int, int]:
    """For how many masks the material of each workshop still is, where that is known."""
    least: dict[int, int] = {}
    for one in supplies:
        least[one.workshop] = min(one.masks, least.get(one.workshop, one.masks))
    return least


def enough_for(supplies: Sequence[Supply], workers: Sequence[Worker]) -> int | None:
    """For how many masks the material of all workshops that sew still is; None where that isn't known of each."""
    least = least_of(supplies)
    sewing = {one.workshop for one in workers if sum(one.recent)}
    return sum(least[workshop] for workshop in sewing) if sewing and sewing <= set(least) else None


def limit(supplies: Sequence[Supply], workers: Sequence[Worker], days: int) -> Limit | None:
    """The material that is used up first, if that is before so many days of work are done."""
    pace: dict[int, float] = {}
    for one in workers:
        pace[one.workshop] = pace.get(one.workshop, 0) + sum(one.recent) / max(1, len(one.recent))
    lasting = [
        Limit(one.workshop, one.item, int(one.masks // pace[one.workshop]))
        for one in supplies
        if pace.get(one.workshop)
    ]
    first = min(lasting, key=lambda one: (one.days, one.workshop, one.item), default=None)
    return first if first and first.days < days else None

"""A rehearsed month in which 36 tailors get cut pieces each working day: by the rule, or first come, first served.

`python -m tests.orders.sharing_month SEED…` prints how fair both were, in the same month.
"""

import random
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from handlers.rules.limits import SHARED_FOR, SHARED_OVER
from handlers.rules.sharing import Sewer, daily, share

DAYS, TAILORS = 26, 36
# A month in which there is a little less to sew than all of them want together.
SCARCE = 0.93


@dataclass
class Tailor:
    """One who sews: what she wants a day, how she really sews, when she is away, and what she has and got."""

    id: int
    wish: int
    paces: Sequence[int]
    away: frozenset[int]
    eager: float
    held: int = 0
    idle: int = 0
    worked: int = 0
    best: int = 0
    got: list[int] = field(default_factory=lambda: [0] * DAYS)

    def wanted(self, first: int, last: int) -> int:
        """What she wanted on these days, both included."""
        return self.wish * sum(day not in self.away for day in range(max(0, first), last + 1))


@dataclass(frozen=True)
class Fairness:
    """The share of days on which somebody wanted to work and had nothing; how far from the mean (got ÷ wanted) lies."""

    idle: float
    spread: float


Give = Callable[[int, int, Sequence[Tailor]], Mapping[int, int]]


def by_rule(day: int, pieces: int, tailors: Sequence[Tailor]) -> Mapping[int, int]:
    """As `bagi` proposes it."""
    known = [
        Sewer(
            id=one.id,
            wish=daily(one.wish, one.best or None) or one.wish,
            days=sum(ahead not in one.away for ahead in range(day, min(DAYS, day + SHARED_FOR))),
            held=one.held,
            got=sum(one.got[max(0, day - SHARED_OVER) : day]),
            wanted=one.wanted(day - SHARED_OVER, day - 1),
        )
        for one in tailors
        if day not in one.away
    ]
    return share(pieces, known)


def first_come(day: int, pieces: int, tailors: Sequence[Tailor]) -> Mapping[int, int]:
    """Whoever comes first takes what she wants for three days, until nothing is left; the eager come early."""
    queue = sorted((one for one in tailors if day not in one.away), key=lambda one: one.eager)
    taken = {}
    for one in queue:
        taken[one.id] = min(pieces, max(0, 3 * one.wish - one.held))
        pieces -= taken[one.id]
    return taken


def month(*, seed: int, fair: bool) -> Fairness:
    """A month of sharing, sewing and leave; the same for the same seed."""
    chance = random.Random(seed)
    tailors = [_tailor(chance, number) for number in range(1, TAILORS + 1)]
    daily_cut = [
        round(SCARCE * sum(one.wish for one in tailors if day not in one.away) * chance.uniform(0.85, 1.15) / 10) * 10
        for day in range(DAYS)
    ]
    queue = random.Random(seed + 1)
    store = 0
    for day in range(DAYS):
        for one in tailors:
            one.eager = one.eager * 0.7 + 0.3 * queue.random()
        store += daily_cut[day]
        given = (by_rule if fair else first_come)(day, store, tailors)
        for one in tailors:
            one.got[day] = given.get(one.id, 0)
            one.held += one.got[day]
            store -= one.got[day]
            _sews(one, day)
    ratios = [sum(one.got) / one.wanted(0, DAYS - 1) for one in tailors]
    mean = sum(ratios) / len(ratios)
    idle = sum(one.idle for one in tailors) / sum(one.idle + one.worked for one in tailors)
    return Fairness(idle, max(abs(one - mean) for one in ratios) / mean)


def _tailor(chance: random.Random, number: int) -> Tailor:
    wish = round(min(300, max(30, chance.lognormvariate(4.1, 0.6))))
    paces = [max(1, round(wish * chance.uniform(0.8, 1.15))) for _ in range(DAYS)]
    begin = chance.randrange(DAYS)
    away = frozenset(range(begin, min(DAYS, begin + chance.choice((0, 0, 1, 2, 5)))))
    return Tailor(number, wish, paces, away, eager=chance.random())


def _sews(one: Tailor, day: int) -> None:
    if day in one.away:
        return
    made = min(one.held, one.paces[day])
    one.held -= made
    one.best = max(one.best, made)
    one.worked += made > 0
    one.idle += made == 0


def main(seeds: Sequence[str]) -> None:
    """Print both of each month."""
    for seed in seeds or ("7",):
        fair, queue = month(seed=int(seed), fair=True), month(seed=int(seed), fair=False)
        print(  # noqa: T201
            f"seed {seed}: by rule idle {fair.idle:.1%}, spread ±{fair.spread:.1%};"
            f" first come idle {queue.idle:.1%}, spread ±{queue.spread:.1%}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])

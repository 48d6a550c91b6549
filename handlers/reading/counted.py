"""One number of a report, and what is said of it."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from handlers.reading.spelling import NOTHING
from handlers.reading.tokens import Token


@dataclass(slots=True, eq=False)
class Part:
    """One number of a report: its role, value, size and day.

    `total`: said to be a sum; `rest`: a rest without a number, `said_rest`: one with its number; `subset`, `among`,
    `theirs`, `bracket`: marked as part of another; `variants`, `labels`: what it is of, `whose`: somebody's, `dated`:
    of a day named beside it; `added`: said to come on top, `joined`: or named beside another; `by_now`: what has
    been reached.
    """

    role: str
    value: Fraction
    size: str | None = None
    day: date | None = None
    subset: bool = False
    token: Token | None = None
    total: bool = False
    rest: bool = False
    bracket: bool = False
    bare: bool = False
    others: bool = False
    mine: bool = False
    named: bool = False
    among: bool = False
    theirs: bool = False
    begun: bool = False
    made: bool = False
    only: bool = False
    finished: bool = False
    becomes: bool = False
    sums_up: bool = False
    said_rest: bool = False
    sized_first: bool = False
    joined: bool = False
    added: bool = False
    whose: bool = False
    dated: bool = False
    handed: bool = False
    by_now: bool = False
    explained: bool = False
    variants: frozenset[str] = NOTHING
    labels: frozenset[str] = NOTHING

    @property
    def marked(self) -> bool:
        """Whether it is said to be part of another count."""
        return self.subset or self.among or self.bracket or self.said_rest or self.theirs

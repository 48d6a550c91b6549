"""Of which groups it may be told how many people are in them: none of a few, nor of a few that are left. Pure."""

from collections import Counter
from collections.abc import Iterable

from handlers.rules.limits import FEWEST_OF_GROUP


def told_groups(groups: Iterable[str | None]) -> tuple[list[tuple[str, int]], int]:
    """The groups that may be told, each with its people, and how many are left; None: of whom nothing may be said."""
    every = list(groups)
    sums = Counter(one for one in every if one)
    told = sorted(((one, count) for one, count in sums.items() if count >= FEWEST_OF_GROUP), key=lambda one: -one[1])
    while told and 0 < len(every) - sum(count for _, count in told) < FEWEST_OF_GROUP:
        # Of so few it could be reckoned who they are.
        told.pop()
    return told, len(every) - sum(count for _, count in told)

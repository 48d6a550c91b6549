"""Who gets how many cut pieces: fairly over four weeks, nobody idle, nobody more than she wants or can sew. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from handlers.rules.limits import SHARED_IN, WORK_GROWS_BY
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sewer:
    """One who sews, in pieces: `wish` a day, `days` that she can sew in the time ahead, and what she `held`s.

    `held` is at her home or on its way; `got` is what she got in the weeks before, and `wanted` what she wanted then.
    """

    id: int
    wish: int
    days: int
    held: int = 0
    got: int = 0
    wanted: int = 0

    @property
    def room(self) -> int:
        """How many more she can take: what she wants for the days ahead, beyond what she has."""
        return max(0, self.wish * self.days - self.held)

    def at_home(self, given: int) -> float:
        """For how many days her work lasts, if she is given so many."""
        return (self.held + given) / self.wish

    def served(self, given: int) -> float:
        """How much of what she wanted she has got, with so many more; 1 is all of it."""
        return (self.got + given) / (self.wanted + self.wish * self.days)


def daily(wanted: int | None, best: int | None) -> int | None:
    """What somebody is counted on for, a day: what she wants, as far as her best recent day lets hope for."""
    if not wanted:
        return best
    if not best:
        return wanted
    return min(wanted, -(-best * WORK_GROWS_BY[0] // WORK_GROWS_BY[1]))


def share(total: int, sewers: Iterable[Sewer], unit: int = SHARED_IN) -> dict[int, int]:
    """How many of `total` pieces each gets; fewer than all of them only where nobody has room for more.

    First everybody who has room gets one unit, whoever runs out first before others; then nobody stays under a day's
    work; then whoever got least of what she wanted comes first. Those who stand alike differ by a unit at most.
    """
    known = sorted((one for one in sewers if one.room), key=lambda one: one.id)
    given = dict.fromkeys((one.id for one in known), 0)
    left = min(total, sum(one.room for one in known))
    # What can't be shared in whole units comes last, so that it makes nobody's heap an odd one but the last.
    left = _in_units(left - left % unit, known, given, unit)[1] + left % unit
    _one_by_one(left, known, given)
    return given


def _in_units(left: int, known: Sequence[Sewer], given: dict[int, int], unit: int) -> tuple[Mapping[int, int], int]:
    rounds: tuple[tuple[Callable[[Sewer], bool], Callable[[Sewer], float]], ...] = (
        (lambda one: not given[one.id], lambda one: one.at_home(given[one.id])),
        (lambda one: one.at_home(given[one.id]) < 1, lambda one: one.at_home(given[one.id])),
        (lambda one: one.room > 0, lambda one: one.served(given[one.id])),
    )
    for wants, first in rounds:
        while left >= unit:
            able = [one for one in known if one.room - given[one.id] >= unit and wants(one)]
            if not able:
                break
            chosen = min(able, key=lambda one: (first(one), one.served(given[one.id]), one.id))
            given[chosen.id] += unit
            left -= unit
    return given, left


def _one_by_one(left: int, known: Sequence[Sewer], given: dict[int, int]) -> None:
    """The rest, which is less than a unit, or for which nobody has room for a whole one."""
    while left > 0:
        able = [one for one in known if one.room > given[one.id]]
        if not able:
            return
        chosen = min(able, key=lambda one: (one.served(given[one.id]), one.id))
        more = min(left, chosen.room - given[chosen.id])
        given[chosen.id] += more
        left -= more


def equally(total: int, ids: Sequence[int]) -> dict[int, int]:
    """As many for each; what can't be shared so goes one by one to the first."""
    each, over = divmod(total, len(ids)) if ids else (0, 0)
    return {number: each + (at < over) for at, number in enumerate(sorted(ids))}

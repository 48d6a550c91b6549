"""What was earned, put together: pieces of one size at one rate are one line. Pure: no clock."""

from collections import Counter
from collections.abc import Iterable

from storage.rates import RateKind
from storage.values import dataclass
from storage.wages import Earned


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """So many pieces of a size at a rate; less than none where more was taken back than given."""

    kind: RateKind
    size: str | None
    rate: int
    pieces: int

    @property
    def amount(self) -> int:
        """In whole rupiah."""
        return self.pieces * self.rate


def lines_of(earned: Iterable[Earned]) -> list[Line]:
    """What some wages come to, size by size and rate by rate; what was taken back is off."""
    sums: Counter[tuple[RateKind, str | None, int]] = Counter()
    for one in earned:
        sums[one.kind, one.size, one.rate] += -one.pieces if one.back else one.pieces
    order = list(RateKind)
    found = [
        Line(kind=kind, size=size, rate=rate, pieces=pieces) for (kind, size, rate), pieces in sums.items() if pieces
    ]
    return sorted(found, key=lambda one: (order.index(one.kind), one.size or "", one.rate))


def total(earned: Iterable[Earned]) -> int:
    """What some wages come to, in whole rupiah."""
    return sum(one.amount for one in earned)

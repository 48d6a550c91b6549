"""How many of a batch are tested, and how many of these may fail. Pure.

The plan is that of ISO 2859-1, general inspection level II, normal inspection, AQL 2.5, and may be told otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile


@dataclass(frozen=True, slots=True, order=True)
class PlanRow:
    """From a batch of so many pieces on, so many are tested, of which so many may fail."""

    from_pieces: int
    tested: int
    accepts: int


STANDARD = (
    PlanRow(2, 5, 0),
    PlanRow(51, 20, 1),
    PlanRow(151, 32, 2),
    PlanRow(281, 50, 3),
    PlanRow(501, 80, 5),
    PlanRow(1_201, 125, 7),
    PlanRow(3_201, 200, 10),
    PlanRow(10_001, 315, 14),
    PlanRow(35_001, 500, 21),
)


def plan(told: Sequence[PlanRow]) -> list[PlanRow]:
    """The plan, with the rows that somebody told in place of the standard's."""
    return sorted(({one.from_pieces: one for one in STANDARD} | {one.from_pieces: one for one in told}).values())


def row_for(rows: Sequence[PlanRow], lot: int) -> PlanRow:
    """What is tested of a batch; of a small one all of it."""
    found = [*takewhile(lambda one: one.from_pieces <= lot, rows)] or [rows[0]]
    return PlanRow(found[-1].from_pieces, min(lot, found[-1].tested), found[-1].accepts)


def allowed(rows: Sequence[PlanRow], lot: int, tested: int) -> int:
    """How many of so many tested ones may fail: by the batch's row, or, if fewer were tested, by a lower one."""
    wanted = row_for(rows, lot)
    if tested >= wanted.tested:
        return wanted.accepts
    return max((one.accepts for one in rows if one.tested <= tested), default=0)


def passes(accepts: int, failed: int | None, critical: int) -> bool | None:
    """Whether a batch passes; None where it isn't known how many failed. One critical fault fails it."""
    if critical:
        return False
    return None if failed is None else failed <= accepts

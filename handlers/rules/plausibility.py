"""Whether a report may be kept as it was read, or is asked about once."""

from collections.abc import Sequence

from handlers.reading import Reading, Report
from handlers.reading.model import MOST_A_DAY
from storage.values import dataclass

TIMES_USUAL = 3


@dataclass(frozen=True, slots=True)
class Accept:
    """Keep it."""


@dataclass(frozen=True, slots=True)
class Confirm:
    """Ask first: `why` is `unsure` (the words) or `many` (the number)."""

    why: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """There is no number to ask about: ask for one."""


Verdict = Accept | Confirm | Unclear


def judge(reading: Reading, usual: int | None) -> Verdict:
    """Judge a report by its reading and what she usually makes in a day (pieces)."""
    if not possible(reading.reports):
        return Unclear()
    if not reading.certain:
        return Confirm("unsure")
    return Confirm("many") if unusually_many(reading.reports, usual) else Accept()


def possible(reports: Sequence[Report]) -> bool:
    """Whether there is something made, and no more defects than pieces."""
    return bool(reports) and all(one.pieces > 0 and 0 <= one.defects <= one.pieces for one in reports)


def unusually_many(reports: Sequence[Report], usual: int | None) -> bool:
    """More on one day than three times her usual, or than anybody sews in a day."""
    days = {report.date for report in reports}
    most = max(sum(r.pieces for r in reports if r.date == day) for day in days)
    return most > MOST_A_DAY or (usual is not None and most > TIMES_USUAL * usual)

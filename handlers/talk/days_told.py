"""Days as sentences tell them: those in a row by the first and the last."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any


def lines_of(days: Sequence[date]) -> list[list[Any]]:
    """A line for each row of days; the second and later ones begin with "dan"."""
    runs: list[list[date]] = []
    for day in days:
        if runs and day - runs[-1][-1] == timedelta(days=1):
            runs[-1].append(day)
        else:
            runs.append([day])
    ends = ({"first": run[0].isoformat(), "date": run[-1].isoformat(), "days": len(run)} for run in runs)
    return [["days-run", {**one, "more": str(at > 0).lower()}] for at, one in enumerate(ends)]

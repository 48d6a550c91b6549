"""What somebody usually makes in a day, from what she made on her latest days."""

from collections.abc import Iterable


def usual_day(days: Iterable[int], said: int | None) -> float | None:
    """Her usual day, in pieces: the mean of the days with masks among her latest, else what she said herself."""
    made = [pieces for pieces in days if pieces > 0]
    return sum(made) / len(made) if made else said

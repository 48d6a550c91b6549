"""A day's tally for whoever sees totals only: the same sums, and nobody by name."""

from storage.outbox import Content

# The lines of a tally in which nobody is named.
SUMS = ("tally-workshop", "tally-no-workshop")


def without_people(tally: Content, tailors: int) -> Content:
    """What is left of a tally without people; `tailors` is how many told of masks."""
    kept = {name: tally.args[name] for name in ("lead", "total", "defects", "week", "phase")}
    lines = [line for line in tally.args["lines"] if line[0] in SUMS]
    return Content("tally-totals", {**kept, "tailors": tailors, "lines": lines})

"""Numbers that count something else in ordinary life, as the first message of a day: none is booked in silence."""

from pathlib import Path

from handlers.reading import read
from tests.reading.told import TODAY, line_of

FILE = Path(__file__).parents[1] / "data" / "counts_else.txt"


def test_what_counts_something_else_is_never_booked_unasked() -> None:
    said = [line for line in FILE.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(said) > 200
    readings = {text: read(text, TODAY) for text in said}
    booked = [f"{text!r} read {line_of(one)}" for text, one in readings.items() if one.reports and one.certain]
    assert not booked, "\n".join(booked)

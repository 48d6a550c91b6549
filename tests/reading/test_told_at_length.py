"""Messages as they are told at the end of a day: with life in between, work received, bags, wishes, bad ones."""

from pathlib import Path

import pytest

from tests.reading.told import CIRCLE, NOBODY, check

FILE = Path(__file__).parents[1] / "data" / "told_at_length.txt"
PARTS = [part.partition("\n")[::2] for part in FILE.read_text("utf-8").removeprefix("## ").split("\n## ")]


@pytest.mark.parametrize(("heading", "lines"), PARTS, ids=[heading for heading, _ in PARTS])
def test_told_at_length(heading: str, lines: str) -> None:
    """Each line is read as one of what stands behind its arrow."""
    cases = dict(line.rsplit(" => ", 1) for line in lines.splitlines() if line)
    assert cases
    check(cases, circle=CIRCLE if "[circle]" in heading else NOBODY)

"""Short talks of tailors, couriers and coordinators come to the totals that they mean.

Every third of the talks that were once unseen, and all others; `make soak` and `python -m tests.talks` play each.
"""

import os
from pathlib import Path

import pytest

from tests.talks import play, talks_of

FOLDER = Path(__file__).parents[1] / "data" / "talks"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_talks(path: Path) -> None:
    """All of a file in one test: what pytest does around each talk took as long as the talk."""
    sampled = path.stem.startswith("unseen") and "SOAK" not in os.environ
    talks = list(talks_of(path.read_text("utf-8")))[:: 3 if sampled else 1]
    wrong = {talk.number: (found, talk.lines) for talk in talks if (found := play(talk))}
    assert talks
    assert wrong == {}

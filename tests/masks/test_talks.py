"""Short talks of tailors, couriers and coordinators come to the totals that they mean."""

from pathlib import Path

import pytest

from tests.talks import play, talks_of

FOLDER = Path(__file__).parents[1] / "data" / "talks"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_talks(path: Path) -> None:
    """All of a file in one test: what pytest does around each talk took as long as the talk."""
    talks = talks_of(path.read_text("utf-8"))
    wrong = {talk.number: (found, talk.lines) for talk in talks if (found := play(talk))}
    assert talks
    assert wrong == {}

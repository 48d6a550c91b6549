"""Short talks of tailors, couriers and coordinators come to the totals that they mean."""

from pathlib import Path

import pytest

from tests.talks import Talk, play, talks_of

FOLDER = Path(__file__).parents[1] / "data" / "talks"
TALKS = [
    pytest.param(talk, id=f"{path.stem}:{talk.number}")
    for path in sorted(FOLDER.glob("*.txt"))
    for talk in talks_of(path.read_text("utf-8"))
]


@pytest.mark.parametrize("talk", TALKS)
def test_talk(talk: Talk) -> None:
    assert play(talk) == [], talk.lines

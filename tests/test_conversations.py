"""Every dialogue of tests/conversations plays against the real bot."""

from pathlib import Path

import pytest

from tests.dialogue import Dialogue

FOLDER = Path(__file__).parent / "conversations"


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.txt")), ids=lambda path: path.stem)
async def test_dialogue(path: Path, tmp_path: Path) -> None:
    await Dialogue(tmp_path).play(path.read_text("utf-8"))


async def test_a_dialogue_that_is_wrong_fails(tmp_path: Path) -> None:
    script = ": Sri tailor Kota\nSri > setor 25\nSri < 26 masker …"
    with pytest.raises(AssertionError, match="line 3"):
        await Dialogue(tmp_path).play(script)

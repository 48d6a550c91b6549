"""Kinds of messages on which the reader once failed, each in a dozen wordings written down before it was mended."""

from pathlib import Path

import pytest

from handlers.reading import read
from tests.reading.told import TODAY, check

DATA = Path(__file__).parents[1] / "data"
PARTS = [
    part.partition("\n")[::2]
    for name in ("told_by_kind.txt", "told_by_kind_again.txt")
    for part in (DATA / name).read_text("utf-8").removeprefix("## ").split("\n## ")
]


@pytest.mark.parametrize(("heading", "lines"), PARTS, ids=[heading for heading, _ in PARTS])
def test_told_by_kind(heading: str, lines: str) -> None:
    """Each line is read as one of what stands behind its arrow; "\\n" is a new line."""
    cases = dict(line.replace("\\n", "\n").rsplit(" => ", 1) for line in lines.splitlines() if line)
    assert len(cases) > 9, heading
    check(cases)


MATERIALS = {
    "njaluk furing sak meter setengah karo kain abang rong meter": "furing 1.5 m, kain 2 m merah",
    "minta karet 2 meter setengah": "karet 2.5 m",
    "kain hitam semeter setengah bu": "kain 1.5 m hitam",
    "tali sak gulung setengah": "tali 1.5 roll",
    "karet rong meter setengah, benang sak klos": "benang 1 roll, karet 2.5 m",
    "butuh benang setengah gulung": "benang 0.5 roll",
    "minta kain 1,5 meter": "kain 1.5 m",
    "benang puti tinggal dkit, kain skalian 2 yard": "benang putih, kain 2 yard",
    "minta kain puti 2 meter karo benang kunin sak klos": "benang 1 roll kuning, kain 2 m putih",
    "benang mera tinggal dikit": "benang merah",
    "kain hita 3 meter habis": "kain 3 m hitam",
}


@pytest.mark.parametrize("text", MATERIALS)
def test_materials_told(text: str) -> None:
    reading = read(text, TODAY)
    parts = [(one.item, f"{one.quantity:g}" if one.quantity else "", one.unit, one.colour) for one in reading.materials]
    assert ", ".join(sorted(" ".join(filter(None, part)) for part in parts)) == MATERIALS[text]
    assert reading.certain

"""Reading messages: the labelled ones, numbers in words, and whatever else people may type."""

import csv
import json
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from num2words import num2words

from handlers.reading import Reading, read
from handlers.reading.normal import normal
from handlers.reading.tokens import tokens
from tests.world import ZONE

DATA = Path(__file__).parent / "data"
WEDNESDAY = datetime(2020, 5, 13, 17, 0, tzinfo=ZONE)


def labelled(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def wanted(label: dict[str, Any]) -> dict[tuple[str, str | None], tuple[int, int]]:
    return {(one["date"], one["size"]): (one["pieces"], one["defects"]) for one in label["reports"]}


def found(reading: Reading) -> dict[tuple[str, str | None], tuple[int, int]]:
    return {(one.date.isoformat(), one.size): (one.pieces, one.defects) for one in reading.reports}


def asked(label: dict[str, Any]) -> list[tuple[object, ...]]:
    return sorted((one["item"], one["qty"], one["unit"], one["colour"]) for one in label["materials"])


def materials(reading: Reading) -> list[tuple[object, ...]]:
    return sorted((one.item, one.quantity, one.unit, one.colour) for one in reading.materials)


@pytest.mark.parametrize("name", ["dev.jsonl", "fresh.jsonl"])
def test_labelled_messages(name: str) -> None:
    """Counts never wrong and certain; the rest as the rules say."""
    labels = labelled(name)
    wrong_and_certain, wrong = [], []
    for label in labels:
        reading = read(label["text"], datetime.fromisoformat(label["now"]))
        mixed_up = {label["intent"], str(reading.intent)} == {"report", "correction"}
        if reading.certain and found(reading) and (found(reading) != wanted(label) or mixed_up):
            wrong_and_certain.append(label["text"])
        right = found(reading) == wanted(label) and materials(reading) == asked(label)
        right = right and reading.certain == label["certain"]
        if not right or str(reading.intent) not in [label["intent"], *label["alt"]]:
            wrong.append(label["text"])
    assert wrong_and_certain == []
    assert len(wrong) <= 0.02 * len(labels), wrong


def number(text: str) -> object:
    read_ = tokens(normal(text))
    return read_[0].value if len(read_) == 1 else None


def test_indonesian_numbers_in_words() -> None:
    assert [n for n in range(1, 10_000) if number(num2words(n, lang="id")) != n] == []


def javanese() -> Iterator[tuple[str, float]]:
    with (DATA / "javanese_numbers.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            yield row["word"], float(row["value"])


def test_javanese_numbers() -> None:
    # These are no numbers by themselves: prefixes of a unit, and "none".
    others = {"sak", "se-", "kosong", "sak prapat"}
    wrong = [word for word, value in javanese() if word not in others and number(word) != value]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("sak lusin", 12),
        ("selusin", 12),
        ("sak kodi punjul limo", 25),
        ("dua setengah lusin", 30),
        ("kodi setengah", 30),
    ],
)
def test_units(text: str, pieces: int) -> None:
    assert [one.pieces for one in read(text, WEDNESDAY).reports] == [pieces]


def test_peer_numerals() -> None:
    """Whole positive numbers of another project's Indonesian corpus, as far as they can be counts."""
    with (DATA / "duckling_id.tsv").open(encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if "\tnumeral\t" in line]
    counts = [(text, value) for text, value, *_ in rows if value.isdigit() and 0 < int(value) <= 10_000]
    counts = [(text, value) for text, value in counts if text[-1] not in "KkMG"]
    assert len(counts) > 10
    assert [text for text, value in counts if number(text) != int(value)] == []


@pytest.mark.parametrize(
    "text",
    ["1_000", "٣٥", "m²", "-5", "9" * 5000, "setor " + "5" * 30, "１２"],
)
def test_hostile_digits(text: str) -> None:
    reading = read(text, WEDNESDAY)
    assert all(0 <= one.pieces < 10**9 for one in reading.reports)
    if text == "１２":
        assert [one.pieces for one in reading.reports] == [12]
    if text in ("٣٥", "m²", "1_000"):
        assert not (reading.certain and reading.reports)


ALPHABET = st.characters() | st.sampled_from("0123456789 .,/-+x()\n")
PIECES = st.lists(
    st.sampled_from(
        [
            "20",
            "lusin",
            "kodi",
            "dewasa",
            "anak",
            "cacat",
            "kemarin",
            "besok",
            "bukan",
            "salah",
            "harusnya",
            "kain",
            "karet",
            "m",
            "minta",
            "tgl",
            "3",
            "masing2",
            "isi",
            "jadi",
            "setor",
            "sisa",
            "total",
            "separuh",
            "satu",
            "setengah",
            "rong",
            "puluh",
            ",",
            ".",
            "(",
            ")",
            "?",
            "+",
            "=",
            "→",
            "eh",
        ]
    ),
    max_size=40,
)


@given(st.text(ALPHABET, max_size=4096) | PIECES.map(" ".join))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_a_reading(text: str) -> None:
    reading = read(text, WEDNESDAY)
    for one in reading.reports:
        assert one.pieces >= 0
        assert one.defects >= 0
        assert isinstance(one.date, date)
    assert reading.certain or reading.doubts


@pytest.mark.parametrize(
    "text",
    ["1 " * 2048, "a" * 4096, "satu" * 1024, "(" * 4096, "20 jadi " * 512, "a-" * 2048, "kain " * 819, "tgl 3 " * 682],
    ids=lambda text: text[:6],
)
def test_long_texts_are_read_at_once(text: str) -> None:
    read("setor 25", WEDNESDAY)
    start = time.process_time()
    read(text, WEDNESDAY)
    assert time.process_time() - start < 0.05

"""A plain report is read by its sample; the whole grammar says the same of it."""

import json
from datetime import datetime
from itertools import cycle, islice, product
from pathlib import Path

from handlers.reading import read
from handlers.reading.grammar import NOBODY, _read
from handlers.reading.leaning import _leaning_of, leaning_of
from handlers.reading.model import MOST_A_DAY
from handlers.reading.plain import plain_report
from tests.world import ZONE

AT = datetime(2020, 5, 13, 17, tzinfo=ZONE)
HEADS = [*("", "hari ini setor ", "saya lapor ", "Setor ", "setor ", "lapor ", "dapat ", "jadi ", "hasil ")]
THINGS = ["", " masker", " biji", " pcs", " buah"]
ENDS = ["", " ya", " nggih", " bu", " ya mbak", " nggih pak", " mas"]
# Small ones, days of a month, hours, years' ends, dozens, and the most that is taken without asking.
NUMBERS = [*range(1, 32), 36, 40, 45, 60, 99, 100, 110, 112, 120, 144, 199, 200, 202, 240, 299, MOST_A_DAY]


def same(text: str) -> bool:
    return read(text, AT) == _read(text, AT, NOBODY) and leaning_of(text) == _leaning_of(text)


def test_a_plain_report_is_what_the_whole_grammar_reads() -> None:
    numbers = cycle(NUMBERS)
    said = [
        f"{head}{number}{thing}{end}"
        for head, thing, end in product(HEADS, THINGS, ENDS)
        for number in islice(numbers, 5)
    ]
    assert all(plain_report(text) for text in said)
    assert [text for text in said if not same(text)] == []


def test_whatever_was_written_is_read_the_same() -> None:
    lines = [line for path in Path("tests/data").glob("*.jsonl") for line in path.read_text("utf-8").splitlines()]
    said = {json.loads(line).get("text", "") for line in lines}
    plain = [text for text in said if plain_report(text)]
    assert plain
    assert [text for text in plain if not same(text)] == []


def test_what_is_more_than_a_plain_report_goes_its_own_way() -> None:
    for text in ("setor 301", "setor 025", "setor 25 cacat 3", "25 hari ini", "total 25", "setor 25?", "setor 20 anak"):
        assert plain_report(text) is None

"""A plain report takes a shorter way through the order; what comes of it is what the whole order makes of it."""

import re
from collections.abc import Sequence
from itertools import cycle, islice, product

import pytest

from handlers.routing import order
from handlers.routing.step import Heard
from handlers.talk.turn import Turn
from tests import talks

HEADS = ["", "hari ini setor ", "saya lapor ", "Setor ", "lapor ", "dapat ", "jadi ", "hasil "]
TAILS = ["", " masker", " biji ya", " pcs bu", " ya mbak", " nggih pak"]
# Small ones, as many as were told before, more than is usual, and more than is likely.
NUMBERS = [1, 3, 7, 12, 20, 24, 33, 70, 250]
# What went before, nothing of which asks her anything.
BEFORE = {
    "nothing": [],
    "a count": ["Sri > setor 12"],
    "yesterday's": ["Sri > setor 20", "+ 1 hari"],
    "by a courier": ["Slamet > titip bu Sri 20"],
    "material": ["Sri > minta kain 3 meter"],
    "leave": ["Sri > besok saya libur"],
    "illness": ["Sri > saya sakit bu"],
    "despair": ["Sri > gak mung kesel awak, kesel urip", "Sri > gak usah dipikir mbak"],
    "passed on": ["Sri > bilang ke bu Rini mesin saya macet", "Rini > jawab Sri: besok saya datang"],
    "invited": ["Rini > undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis", "Rini > kirim"],
    "told to all": ["Rini > umumkan: besok bengkel tutup", "Rini > kirim"],
    "paused": ["Sri > jangan ingatkan saya lagi"],
    "taken back": ["Sri > setor 15", "Sri > batal"],
    "checked": ["Sri > setor 12", "Rini > Sri 12 bagus semua"],
}


def said_after(lines: Sequence[str], text: str) -> list[str]:
    """All that everybody was told, and what counts, when somebody writes this behind these lines."""
    with talks.workshop() as room:
        for line in (*lines, f"Sri > {text}"):
            talks.hear(room, line)
        told = [repr(one) for name in ("Sri", "Rini", "Slamet") for one in room.contents(name)]
        # Each button has a code of its own, and each question a mark.
        return [re.sub(r"code='[^']*'|question:[\w-]*", "", one) for one in told]


@pytest.mark.parametrize("before", BEFORE)
def test_the_shorter_way_ends_where_the_whole_order_does(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    start = list(BEFORE).index(before)
    ways = list(islice(cycle(product(HEADS, TAILS)), 5 * start, 5 * start + 7))
    texts = [f"{head}{number}{tail}" for (head, tail), number in zip(ways, cycle(NUMBERS), strict=False)]
    shorter = [said_after(BEFORE[before], text) for text in texts]
    monkeypatch.setattr(order, "is_plain", lambda *_: False)
    assert [said_after(BEFORE[before], text) for text in texts] == shorter


def test_a_report_that_says_more_or_answers_goes_the_whole_way(monkeypatch: pytest.MonkeyPatch) -> None:
    ways: list[bool] = []
    plain = order.is_plain

    def noted(turn: Turn, heard: Heard) -> bool:
        ways.append(plain(turn, heard))
        return ways[-1]

    monkeypatch.setattr(order, "is_plain", noted)
    for text, shorter in (
        ("setor 20", True),
        ("20 dewasa", False),
        ("20?", False),
        ("setor 20, minta kain 2 m", False),
    ):
        ways.clear()
        said_after((), text)
        assert any(ways) is shorter, text
    ways.clear()
    said_after(["Sri > sekitar 20 an"], "20")
    assert not any(ways)

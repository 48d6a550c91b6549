"""What a coordinator says of records that are wrong: which go, which are too many; and whole sheets in one message."""

from datetime import date, datetime

import pytest

from handlers.reading.coordinators_said import TakenAway, taken_away
from handlers.reading.model import Circle, Member
from handlers.reading.sheets import read_sheet
from tests.world import ZONE

AT = datetime(2020, 5, 13, 9, 0, tzinfo=ZONE)
CIRCLE = Circle(
    (Member(1, ("Bu Sri", "Sri Wahyuni")), Member(2, ("Ani", "Ani")), Member(3, ("Umi", "Umi"))),
    (Member(9, ("Bu Rini", "Rini")),),
)

GOES = {
    "hapus setoran Ani hari ini": (2, date(2020, 5, 13), None, False),
    "batal punya Sri": (1, None, None, False),
    "batalkan laporan bu Sri kemarin": (1, date(2020, 5, 12), None, False),
    "tolong hapuskan catatan Umi tgl 11/5": (3, date(2020, 5, 11), None, False),
    "hapus 15 punya Ani": (2, None, 15, False),
    "busaken nggone Sri sing wingi": (1, date(2020, 5, 12), None, False),
    "punya Ani dihapus saja bu": (2, None, None, False),
    "tadi Ani dobel": (2, None, None, True),
    "Sri kecatat dua kali": (1, None, None, True),
    "setoran Umi tercatat 2x hari ini": (3, date(2020, 5, 13), None, True),
    "coret Sri": (1, None, None, False),
}


@pytest.mark.parametrize(("text", "wanted"), GOES.items())
def test_what_goes(text: str, wanted: tuple[int, date | None, int | None, bool]) -> None:
    found = taken_away(text, AT, CIRCLE)
    assert found is not None
    assert (found.who, found.day, found.pieces, found.doubled) == ((wanted[0],), *wanted[1:])
    assert not found.fewer


def test_how_many_too_many() -> None:
    many = [taken_away(text, AT, CIRCLE) for text in ("Umi kelebihan 2", "punya Umi kebanyakan 2", "Umi kakehan 2 bu")]
    assert [one and (one.who, one.fewer) for one in many] == [((3,), 2)] * 3
    few = taken_away("Sri kurang 3", AT, CIRCLE)
    assert few == TakenAway((1,), "sri", differs=3)


NOTHING = [
    "Sri 20",
    "hapus data saya",
    "batal",
    "buang kain 1 m karena sobek",
    "batal minta karet",
    "Sri kurang enak badan",
    "hapus Sri dan Ani",
    "Sri kelebihan kain 2 meter",
    "Ani kurang karet 2",
    "masker Sri kurang bagus",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_takes_nothing_away(text: str) -> None:
    assert taken_away(text, AT, CIRCLE) is None


SHEETS = {
    "Senin 11/5\nSri 20, Ani 15\nSelasa 12/5\nSri 18": {1: [(20, 11), (18, 12)], 2: [(15, 11)]},
    "Rekap hari Senin:\n1. Sri 20\n\nRekap hari Selasa:\n1. Sri 18\n2. Umi 22": {
        1: [(20, 11), (18, 12)],
        3: [(22, 12)],
    },
    "Nama Sen Sel Rab\nSri 20 18 22\nAni 15 - 10": {1: [(20, 11), (18, 12), (22, 13)], 2: [(15, 11), (10, 13)]},
    "| Nama | Kam | Jum |\n| Sri | 20 | 18 |\n| Ani | | 12 |": {1: [(20, 7), (18, 8)], 2: [(12, 8)]},
    "Minggu 4-9 Mei\nNo Nama Sen Sel\n1 Sri 20 x\n2 Ani 0 12/2\nJumlah 20 12": {1: [(20, 4)], 2: [(12, 5)]},
    "Nama | Jadi | Cacat\nSri | 20 | 1\nAni | 15 | 0\nTotal | 35 | 1": {1: [(20, 13)], 2: [(15, 13)]},
}


@pytest.mark.parametrize(("text", "wanted"), SHEETS.items())
def test_sheets(text: str, wanted: dict[int, list[tuple[int, int]]]) -> None:
    found = read_sheet(text, AT, CIRCLE)
    assert found is not None
    assert found.certain
    assert {one.who[0]: [(r.pieces, r.date.day) for r in one.reading.reports] for one in found.portions} == wanted


@pytest.mark.parametrize(
    "text", ["Sri 20\nAni 15\nUmi 8", "halo bu\nSri 20", "kemarin 20\nhari ini 15", "setor 20\nkain habis"]
)
def test_what_is_read_as_a_message(text: str) -> None:
    assert read_sheet(text, AT, CIRCLE) is None


def test_the_sheets_defects() -> None:
    found = read_sheet("Nama | Jadi | Cacat\nSri | 20 | 1\nAni | 15 | 0", AT, CIRCLE)
    assert found is not None
    assert [one.reading.reports[0].defects for one in found.portions] == [1, 0]

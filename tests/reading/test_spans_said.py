"""Days that somebody asks for, in many wordings, and what is asked of masks over them."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.reading.model import Circle, Member
from handlers.reading.normal import normal
from handlers.reading.results_said import asks_results, asks_who, asks_who_is_off
from handlers.reading.spans_said import spans_in
from tests.world import ZONE

# A Wednesday.
AT = datetime(2020, 5, 13, 9, 0, tzinfo=ZONE)
CIRCLE = Circle((Member(1, ("Bu Sri", "Sri Wahyuni")), Member(2, ("Ani", "Ani"))), (Member(9, ("Bu Rini", "Rini")),))
PLACES = {1: "Kota Malang", 2: "Kab. Malang", 3: "Kota Batu"}

SPANS = {
    (11, 13): ["minggu ini", "mgg ini", "minggu iki", "seminggu ini", "sak minggu iki", "minggu niki", "mingguan"],
    (4, 10): ["minggu lalu", "minggu kemarin", "minggu wingi", "pekan lalu", "seminggu kemarin", "minggu yang lalu"],
    (7, 13): ["7 hari terakhir", "pitung dino terakhir", "seminggu terakhir", "tujuh hari terakhir"],
    (12, 13): ["2 hari terakhir", "rong dino iki", "dua hari terakhir", "mulai kemarin", "dari wingi sampai saiki"],
    (1, 13): [
        "bulan ini",
        "wulan iki",
        "sasi iki",
        "bulan mei",
        "bln 5",
        "mei",
        "dari tanggal 1",
        "awal bulan - sekarang",
    ],
    (4, 9): ["4/5 sampai 9/5", "4/5-9/5", "4-9 mei", "tgl 4 s/d 9", "4 mei hingga 9 mei", "04/05/2020 sd 09/05/2020"],
    (12, 12): ["kemarin", "wingi", "kmrn", "selasa", "hari selasa", "12/5", "tgl 12", "12 mei", "1 hari yang lalu"],
    (11, 11): ["kemarin lusa", "kemarin dulu", "senin kemarin", "seninnya", "2 hari lalu", "2020-05-11"],
    (5, 5): ["selasa minggu lalu", "5 mei", "5-5-2020", "selasa tgl 5"],
    (13, 13): ["hari ini", "dino iki", "dinten niki", "sekarang", "rabu"],
}


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in SPANS.items() for text in texts])
def test_days_of_may(days: tuple[int, int], text: str) -> None:
    asked = asks_results(f"rekap {text}", AT, CIRCLE, PLACES)
    assert asked is not None
    assert not asked.unclear
    assert [(one.first, one.last) for one in asked.spans] == [(date(2020, 5, days[0]), date(2020, 5, days[1]))]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("bulan lalu", "2020-04-01", "2020-04-30"),
        ("april", "2020-04-01", "2020-04-30"),
        ("desember", "2019-12-01", "2019-12-31"),
        ("28 sampai 3 mei", "2020-04-28", "2020-05-03"),
        ("maret - april", "2020-03-01", "2020-04-30"),
        ("tahun ini", "2020-01-01", "2020-05-13"),
        ("2 minggu terakhir", "2020-04-30", "2020-05-13"),
        ("senin sampai jumat", "2020-05-11", "2020-05-13"),
    ],
)
def test_other_days(text: str, first: str, last: str) -> None:
    (span,), rest = spans_in(normal(text), AT)
    assert (span.first.isoformat(), span.last.isoformat(), rest) == (first, last, "")


@given(st.integers(0, 130), st.integers(0, 130), st.sampled_from(["sampai", "s/d", "-", "hingga", "tekan"]))
def test_any_two_days(ago: int, more: int, until: str) -> None:
    last = AT.date() - timedelta(days=min(ago, more))
    first = AT.date() - timedelta(days=max(ago, more))
    (span,), rest = spans_in(normal(f"{first.day}/{first.month} {until} {last.day}/{last.month}"), AT)
    assert (span.first, span.last, rest) == (first, last, "")


def test_days_that_cannot_have_masks() -> None:
    assert [spans_in(one, AT)[0][0].ahead for one in ("besok", "minggu depan", "20/5 sampai 25/5")] == [True] * 3
    assert spans_in("31/4", AT)[0][0].nosuch
    assert spans_in("30 februari", AT)[0][0].nosuch
    assert spans_in("minggu", AT)[0][0].or_week
    assert not spans_in("hari minggu", AT)[0][0].or_week


ASKED = [
    ("rekap Sri", [(1,)], ()),
    ("hasil bu Ani bulan ini", [(2,)], ()),
    ("Sri sama Ani minggu lalu berapa", [(1,), (2,)], ()),
    ("rekap kota batu", [], (3,)),
    ("kabupaten malang minggu ini dapat berapa", [], (2,)),
    ("rekap malang", [], (1, 2)),
    ("total keseluruhan", [], ()),
    ("sing paling akeh sopo minggu iki", [], ()),
]


@pytest.mark.parametrize(("text", "who", "places"), ASKED)
def test_whose(text: str, who: list[tuple[int, ...]], places: tuple[int, ...]) -> None:
    asked = asks_results(text, AT, CIRCLE, PLACES)
    assert asked is not None
    assert (list(asked.who), asked.places, asked.unclear) == (who, places, "")


TELLS = [
    "Sri 20",
    "hasil hari ini 25",
    "setoran Sri sudah masuk",
    "hasil kemarin dua lusin",
    "kain minggu ini berapa",
    "upah Sri minggu ini berapa",
    "Sri libur minggu ini",
    "total 25",
    "catat Ani 15 kemarin",
    "bengkel tutup minggu depan",
    "berapa potongan di gudang",
]


@pytest.mark.parametrize("text", TELLS)
def test_what_asks_for_no_masks(text: str) -> None:
    asked = asks_results(text, AT, CIRCLE, PLACES)
    assert asked is None
    assert asks_who(text, AT) is None


@pytest.mark.parametrize("text", ["hasil kemarin", "setoran hari senin", "hasil tgl 4", "setoran kemarin"])
def test_what_a_tailor_may_begin_a_report_with(text: str) -> None:
    asked = asks_results(text, AT, CIRCLE, PLACES, own=True)
    assert asked is not None
    assert not asked.plain


MISSING = [
    "siapa belum setor?",
    "sopo sing durung setor",
    "yang belum lapor siapa",
    "siapa saja yang belum masuk",
    "ada yang belum setor?",
    "daftar yang belum lapor",
    "sudah setor semua?",
    "wis podo setor kabeh durung",
    "cek siapa yang belum setor",
    "sinten ingkang dereng setor",
    "siapa yang tidak setor kemarin",
]


@pytest.mark.parametrize("text", MISSING)
def test_who_is_missing(text: str) -> None:
    asked = asks_who(text, AT)
    assert asked is not None
    assert not asked.told


def test_who_has_told_and_who_is_off() -> None:
    told = asks_who("siapa yang sudah setor", AT)
    assert told is not None
    assert told.told
    assert asks_who("siapa yang belum dibayar", AT) is None
    assert asks_who("sudah setor semua", AT, all_in=False) is None
    assert asks_who_is_off("siapa yang libur besok", AT.date()) == (date(2020, 5, 14),)
    assert asks_who_is_off("ada yang cuti hari ini?", AT.date()) == (AT.date(),)
    assert len(asks_who_is_off("siapa prei minggu depan", AT.date())) == 7
    assert asks_who_is_off("Sri libur besok", AT.date()) == ()

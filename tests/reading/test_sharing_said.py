"""What is said of cut pieces, in many wordings: cut, shared out, changed, given, asked for; and what is none of it."""

import pytest

from handlers.reading.model import Circle, Member
from handlers.reading.sharing_said import (
    Changes,
    CutSaid,
    GiveSaid,
    ShareAsked,
    asks_for_work,
    asks_how_many_cut,
    changes,
    cut_said,
    given_to,
    share_asked,
    who_has_work,
)

CIRCLE = Circle(tuple(Member(number, (name,)) for number, name in enumerate(("Sri", "Ani", "Umi"), start=1)), ())

SHARES = {
    "bagi 500 potongan": ShareAsked(500),
    "bagi garapan 300": ShareAsked(300),
    "tolong bagikan 400 potongan untuk besok": ShareAsked(400),
    "ada 600 potongan siap, bagi rata ya": ShareAsked(600, equal=True),
    "bagi 200 potongan ke Sri, Ani": ShareAsked(200, (1, 2)),
    "bagi sisanya besok": ShareAsked(None),
    "bagi semua potongan": ShareAsked(None),
    "dum 300 garapan": ShareAsked(300),
    "500 potongan dibagi ya bu": ShareAsked(500),
    "bagi telung atus potongan": ShareAsked(300),
    "bagi potongan 500 rata ke semua penjahit": ShareAsked(500, equal=True),
    "bagikan potongan": ShareAsked(None),
}


@pytest.mark.parametrize(("text", "wanted"), SHARES.items())
def test_a_share(text: str, wanted: ShareAsked) -> None:
    assert share_asked(text, CIRCLE) == wanted


CUT = {
    "potong kain 60 m jadi 300 potongan": CutSaid(300, "kain 60 m"),
    "habis motong 250 lembar, kain 50 meter": CutSaid(250, "kain 50 meter"),
    "hari ini potong kain jadi 300 potongan": CutSaid(300),
    "potongan 500 sudah jadi": CutSaid(500),
    "kain 60 m dipotong jadi 300": CutSaid(300, "kain 60 m"),
    "motong 200 pakai kain 40 meter": CutSaid(200, "kain 40 meter"),
    "potong 300": CutSaid(300),
    "wis motong 300 potongan bu": CutSaid(300),
}


@pytest.mark.parametrize(("text", "wanted"), CUT.items())
def test_a_cut(text: str, wanted: CutSaid) -> None:
    assert cut_said(text) == wanted


def test_who_has_work() -> None:
    empty = ["siapa kosong?", "siapa yang garapannya habis", "sopo sing gak duwe garapan", "siapa yang butuh potongan"]
    empty += ["sopo sing nganggur", "siapa yang belum dapat garapan", "ada yang kosong?"]
    full = ["siapa numpuk?", "siapa yang masih banyak garapan", "sopo sing garapane numpuk"]
    none = ["siapa belum setor", "siapa yang minta bahan", "siapa paling banyak minggu ini", "siapa yang belum dibayar"]
    assert {who_has_work(one) for one in empty} == {"empty"}
    assert {who_has_work(one) for one in full} == {"full"}
    assert {who_has_work(one) for one in none} == {None}
    assert who_has_work("siapa dapat berapa potongan minggu ini") == "got"


def test_how_many_there_are() -> None:
    stores = [
        "sisa potongan di gudang berapa",
        "stok potongan",
        "potongan tinggal berapa",
        "ada potongan berapa di gudang",
    ]
    assert [asks_how_many_cut(one, CIRCLE) for one in stores] == [()] * len(stores)
    assert asks_how_many_cut("potongan di rumah Sri masih berapa", CIRCLE) == ((1,),)
    assert asks_how_many_cut("Ani masih punya garapan berapa", CIRCLE) == ((2,),)


GIVEN = {
    "kasih Sri 50 potongan": GiveSaid((1,), 50, False),
    "kirim potongan Ani 40": GiveSaid((2,), 40, False),
    "kirim 50 potongan ke Umi": GiveSaid((3,), 50, False),
    "Sri minta garapan 50": GiveSaid((1,), 50, True),
}


@pytest.mark.parametrize(("text", "wanted"), GIVEN.items())
def test_given(text: str, wanted: GiveSaid) -> None:
    assert given_to(text, CIRCLE) == wanted


CHANGED = {
    "Sri 40": Changes({1: 40}, {}),
    "40 untuk Sri": Changes({1: 40}, {}),
    "Ani jangan": Changes({2: 0}, {}),
    "Umi tambah 20": Changes({}, {3: 20}),
    "Umi kurangi 10": Changes({}, {3: -10}),
    "Sri kebanyakan, kurangi jadi 40": Changes({1: 40}, {}),
    "Sri 40, Ani 50": Changes({1: 40, 2: 50}, {}),
    "jadi 400 saja": Changes({}, {}, 400),
}


@pytest.mark.parametrize(("text", "wanted"), CHANGED.items())
def test_changed(text: str, wanted: Changes) -> None:
    assert changes(text, CIRCLE) == wanted


WORK = [
    "minta garapan 50",
    "nyuwun potongan malih bu",
    "garapanku wis entek",
    "minta 50 potongan",
    "potongan saya habis bu",
]
WORK += ["bu saya minta garapan lagi", "mbak njaluk garapan 40", "butuh potongan 60 lembar", "garapan habis"]
NO_WORK = [
    "minta karet 5 m",
    "masih ada garapan?",
    "setor 25",
    "minta 30",
    "garapan 50 sudah jadi 30",
    "30 potongan jadi 25",
]


@pytest.mark.parametrize("text", WORK)
def test_asked_for_work(text: str) -> None:
    assert asks_for_work(text)


@pytest.mark.parametrize("text", NO_WORK)
def test_what_asks_for_no_work(text: str) -> None:
    assert not asks_for_work(text)


NOTHING = [
    "bagi karet 10 m",
    "bagikan info",
    "potong kasbon Sri 50 ribu",
    "salah potong 3",
    "Sri 20",
    "rekap minggu ini",
    "setor 25",
    "kirim Sri kain 3 m",
    "halo",
    "ya",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_of_cut_pieces(text: str) -> None:
    assert share_asked(text, CIRCLE) is None
    assert cut_said(text) is None
    assert given_to(text, CIRCLE) is None
    assert who_has_work(text) is None

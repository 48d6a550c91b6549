"""Bags that are counted: how they are said, and what is held against what."""

from datetime import UTC, date, datetime

import pytest

from handlers.reading import checks_said
from handlers.reading.checks_said import Bag, Item, Result
from handlers.reading.model import Circle, Member
from handlers.reading.nameless_said import NamelessFound, nameless_said
from handlers.rules.bags import BagLine, Counted, Drawn, HowMany, Unequal, WhichSize, counted, drawn, lot, merged
from storage.ledger import Place, Thing
from storage.ledger.waiting import Waiting
from storage.spoken import Spoken

CIRCLE = Circle((Member(1, ("Bu Sri", "Sri Rahayu")), Member(2, ("Kasiyem",))), (Member(9, ("Bu Rini",)),))
GOOD, MEND, REJECT = Result.GOOD, Result.MEND, Result.REJECT


def said(text: str) -> Bag | None:
    return checks_said.bag(text, CIRCLE)


def items(text: str) -> list[tuple[int | None, Result | None]]:
    bag = said(text)
    assert bag is not None
    return [(one.pieces, one.result) for one in bag.items]


@pytest.mark.parametrize(
    "text",
    [
        "cek Sri 24: 21 bagus, 2 perbaiki jahitan miring, 1 buang sobek",
        "cek Sri 24:21 bagus, 2 perbaiki, 1 buang",
        "cek bu Sri 24 bagus 21 perbaiki 2 buang 1",
        "periksa Sri dua puluh empat, bagus 21, dandani 2, afkir 1",
        "kantong Sri isi 2 lusin: 21 apik, 2 dipermak soale miring, 1 ditolak",
        "tolong cek Sri 24 = 21 lolos, 2 diperbaiki, 1 reject",
    ],
)
def test_one_bag_said_in_several_ways(text: str) -> None:
    assert items(text) == [(24, None), (21, GOOD), (2, MEND), (1, REJECT)]


@pytest.mark.parametrize(
    "text",
    [
        "cek bahan",
        "cek stok",
        "cek hasil Sri",
        "cek Sri berapa",
        "Sri 20",
        "setor 25, 2 perbaiki",
        "titip Sri 20 cacat 2",
        "tolak Sri",
        "buang kain 1 m karena sobek",
        "kantong 3 isi 10",
        "pesan untuk Sri: yang 4 tolong dibetulkan",
        "Sri retur 3 sudah dibetulkan",
    ],
)
def test_what_is_no_bag(text: str) -> None:
    assert said(text) is None


def test_whose_and_why() -> None:
    bag = said("tolak Sri 2 kotor kena oli")
    assert bag is not None
    assert bag.who == (1,)
    assert [(one.pieces, one.result, one.reason) for one in bag.items] == [(2, REJECT, "kotor kena oli")]
    assert said("T-3 punya Kasiyem") == Bag(who=(2,), name=Spoken("kasiyem"), number=3)
    assert said("cek Sri 20, Kasiyem 15") == said("cek Sri dan Kasiyem 20") == Bag(several=True)
    assert items("cek Sri 12: 1 perbaiki filter kurang satu, sisanya bagus") == [(12, None), (1, MEND), (None, GOOD)]
    stranger = said("cek Bambang 20")
    assert stranger is not None
    assert (stranger.who, stranger.name) == ((), "bambang")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("kantong tanpa nama 18", (18,)),
        ("ono kantong gak onok jenenge isine selawe", (25,)),
        ("kantong tanpa nama", (None,)),
        ("tas iki ra ono jenenge", (None,)),
        ("kantong siapa ini?", (None,)),
        ("ada karung gak jelas punya siapa isi 20", (20,)),
        ("15 masker di kresek hitam gak ada nama", (15,)),
        ("kantong tak dikenal 18", (18,)),
        ("tas lali ditulisi jeneng isine rolas", (12,)),
        ("kantong embuh duweke sopo isi 25", (25,)),
        ("kantong tanpa nama dewasa 10 anak 8", (18,)),
        ("ada 2 kantong tanpa nama, isi 18 dan 12", (18, 12)),
        ("kantong tanpa nama 18 sama kantong tanpa nama 12", (18, 12)),
        ("2 tas tanpa nama masing-masing 20", (20, 20)),
        ("loro kresek tanpo jeneng", (None, None)),
        # How many are in each?
        ("2 tas tanpa nama isi 20", ()),
    ],
)
def test_bags_without_a_name(text: str, pieces: tuple[int | None, ...]) -> None:
    assert nameless_said(text) == NamelessFound(pieces)


@pytest.mark.parametrize(
    "text",
    [
        "kalau ada kantong tanpa nama gimana",
        "jangan terima kantong tanpa nama",
        "umumkan: kantong tanpa nama tidak dihitung",
        "kantong siapa yang belum dicek",
        "ada karung kain tanpa nama 3",
        "gak tahu bu, 2 kresek tadi",
        "kantongnya Ani belum sampai",
        "T-1 punya Sri",
    ],
)
def test_what_finds_no_bag(text: str) -> None:
    assert nameless_said(text) is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("cek Sri 30, 2 miring sisanya oke", [(30, None), (2, MEND), (None, GOOD)]),
        ("cek Sri: bagus 21 miring 2 sobek 1", [(21, GOOD), (2, MEND), (1, MEND)]),
        ("cek Sri 24 sobek 1 miring 2 liyane bagus", [(24, None), (1, MEND), (2, MEND), (None, GOOD)]),
        ("cek sri isi 24 yang 2 talinya lepas lain e apik", [(24, None), (2, MEND), (None, GOOD)]),
        ("cek Sri 24, 2 tidak bagus", [(24, None), (2, MEND)]),
        ("cek Sri 24 jelek 2", [(24, None), (2, MEND)]),
        ("Sri dihitung 24, 1 dibuang", [(24, None), (1, REJECT)]),
        ("punya Sri saya hitung 24 yang 2 dibuang", [(24, None), (2, REJECT)]),
    ],
)
def test_what_isnt_good_in_other_words(text: str, parts: list[tuple[int | None, Result | None]]) -> None:
    assert items(text) == parts


def test_an_answer_sets_right_what_did_not_add_up() -> None:
    before = (Item(pieces=24), Item(pieces=21, result=GOOD), Item(pieces=2, result=MEND))
    for text, sums in (("3 perbaiki", (24, 21, 3)), ("22 bagus", (24, 22, 2)), ("yang betul 23", (23, 21, 2))):
        found = merged(before, checks_said.items_of(text), unequal=True)
        assert sorted(one.pieces or 0 for one in found) == sorted(sums), text
        assert isinstance(counted(found, 25), Counted)
    one_more = merged(
        (Item(pieces=24), Item(pieces=2, result=MEND, reason=Spoken("tali"))),
        checks_said.items_of("1 sobek"),
        unequal=False,
    )
    assert [one.pieces for one in one_more] == [24, 2, 1]


def test_an_answer_that_is_about_something_else() -> None:
    assert checks_said.items_of("masuk kain 50 m") == ()
    for text in ("rekap", "terima Sri", "setuju semua", "kirim Sri lewat Budi", "ya"):
        assert checks_said.items_of(text) == ()
    assert [one.pieces for one in checks_said.items_of("ada 24 saja bu")] == [24]
    assert [(one.pieces, one.result) for one in checks_said.items_of("18 bagus, sisanya perbaiki")] == [
        (18, GOOD),
        (None, MEND),
    ]


def of(text: str, waiting: int = 0) -> object:
    return counted(checks_said.items_of(text), waiting)


def lines(found: object) -> list[tuple[int, Result, str | None]]:
    assert isinstance(found, Counted), found
    return [(one.pieces, one.result, one.size) for one in found.lines]


def test_what_isnt_said_is_good_and_what_doesnt_add_up_is_asked() -> None:
    assert lines(of("24: 2 perbaiki, 1 buang")) == [(21, GOOD, None), (2, MEND, None), (1, REJECT, None)]
    assert lines(of("20, 2 perbaiki, sisanya bagus")) == [(18, GOOD, None), (2, MEND, None)]
    assert lines(of("semua bagus", 12)) == [(12, GOOD, None)]
    assert lines(of("2 buang, sisanya bagus", 12)) == [(10, GOOD, None), (2, REJECT, None)]
    assert of("24: 21 bagus, 2 perbaiki") == Unequal(total=24, told=23)
    assert of("20: 21 bagus, 2 perbaiki") == Unequal(total=20, told=23)
    assert of("semua bagus") == HowMany()
    only = of("20")
    assert isinstance(only, Counted)
    assert only.assumed


def test_sizes() -> None:
    assert lines(of("dewasa 15 anak 9, 1 anak perbaiki tali")) == [
        (15, GOOD, "dewasa"),
        (8, GOOD, "anak"),
        (1, MEND, "anak"),
    ]
    assert of("dewasa 15 anak 9, 1 perbaiki") == WhichSize()


def waiting(*pieces: tuple[int, int, str | None]) -> list[Waiting]:
    """Reports that wait, each on a day of May with its pieces and its size."""
    return [
        Waiting(
            move_id=number,
            person_id=1,
            place=Place.finished(1),
            thing=Thing.mask(size),
            phase_id=1,
            work_date=date(2020, 5, day),
            since=datetime(2020, 5, day, tzinfo=UTC),
            pieces=many,
        )
        for number, (day, many, size) in enumerate(pieces, start=1)
    ]


@pytest.mark.parametrize(
    ("count", "reported", "missing", "surplus", "beyond"),
    [(24, 25, 1, 0, 30), (25, 25, 0, 0, 30), (26, 55, 29, 0, 0), (55, 55, 0, 0, 0), (58, 55, 0, 3, 0)],
)
def test_a_bag_is_held_against_the_oldest_reports(
    count: int, reported: int, missing: int, surplus: int, beyond: int
) -> None:
    found = lot(waiting((4, 25, None), (5, 30, None)), count)
    assert (found.reported, found.missing, found.surplus, found.beyond) == (reported, missing, surplus, beyond)


def test_the_oldest_is_taken_first_and_each_size_from_its_own() -> None:
    found = drawn(
        waiting((4, 10, None), (5, 12, "dewasa")),
        [BagLine(pieces=14, result=GOOD, size="dewasa"), BagLine(pieces=5, result=MEND, size="anak")],
    )
    assert isinstance(found, Drawn)
    taken = [(one.source.move_id, one.pieces, one.result, one.size) for one in found.taken]
    assert taken == [(2, 12, GOOD, "dewasa"), (1, 2, GOOD, "dewasa"), (1, 5, MEND, "anak")]
    assert found.surplus == ()


def test_which_size_is_asked_where_it_matters() -> None:
    two = waiting((4, 10, "anak"), (5, 12, "dewasa"))
    assert drawn(two, [BagLine(pieces=20, result=GOOD)]) == WhichSize()
    assert isinstance(drawn(two, [BagLine(pieces=22, result=GOOD)]), Drawn)
    assert drawn(two, [BagLine(pieces=20, result=GOOD), BagLine(pieces=2, result=MEND)]) == WhichSize()

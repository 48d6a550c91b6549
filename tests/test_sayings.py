"""Masks and goods in one message: each is booked, neither for the other, and nothing she didn't say."""

from collections.abc import Iterator

import pytest

from handlers.reading import goods_said
from handlers.reading.goods_said import BareAnswer
from handlers.reading.materials_said import HowMuchSaid, how_much_said
from storage import checks, ledger
from storage.ledger import Place
from tests.workroom import Workroom

# 5 m of cloth and 9 m of elastic are on their way to Sri; what she says; her masks, and her cloth and elastic in cm.
WHILE_COMING = [
    ("setor 20 tapi karet belum sampai", 20, 0, 0),
    ("20 bu, karete durung teko", 20, 0, 0),
    ("durung teko bu, setor wingi 20", 20, 0, 0),
    ("sudah terima kain 5 m, karet 9 m, setor 20", 20, 100, 180),
    ("kainnya cuma 4 m, karetnya pas, setor 20", 20, 0, 180),
    ("wes teko bu, sekalian setor 20", 20, 100, 180),
    ("sampun dugi bu, kulo setor 20", 20, 100, 180),
    ("setor 20, bahan sudah sampai", 20, 100, 180),
    ("sudah terima kain 5 karet 9 bu, hari ini jadi 20", 20, 100, 180),
    ("sudah terima\nsetor 20", 20, 100, 180),
    ("kain sudah sampai, minta benang 2", 0, 500, 0),
    ("sudah terima tapi karetnya habis lagi", 0, 500, 900),
    ("sudah terima bu, makasih", 0, 500, 900),
    ("wes teko kabeh", 0, 500, 900),
    ("sudah saya terima jam 10 tadi", 0, 500, 900),
    ("wis tak jupuk mau", 0, 500, 900),
    ("kain wis teko tapi karete durung", 0, 500, 0),
    ("wes teko tapi karete durung", 0, 500, 0),
    ("kainnya belum datang, karetnya sudah", 0, 0, 900),
    ("baru kainnya aja", 0, 500, 0),
    ("sudah terima kain 5 meter", 0, 500, 0),
    ("terima kain 4, karet 9", 0, 400, 900),
    ("kainnya cuma 2 meter", 0, 200, 900),
    ("sudah terima 5", 0, 0, 0),
    ("ok", 0, 0, 0),
    ("nggih matur nuwun", 0, 0, 0),
    ("nggih bu sesuk tak jupuk", 0, 0, 0),
    ("barang sudah sampai rumah saya", 0, 0, 0),
    ("belum sampai", 0, 0, 0),
    ("kapan sampai?", 0, 0, 0),
    ("kain sudah datang hari ini 20", 20, 100, 0),
    ("hari ini 20 karet belum datang", 20, 0, 0),
    ("setor 20 karet sudah datang", 20, 0, 180),
    ("sudah terima bu setor 20", 20, 100, 180),
    ("kain 5 m dugi dino iki 20", 20, 100, 0),
    ("minta karet 10 m setor 20", 20, 0, 0),
    ("minta benang 2 setor 20", 20, 0, 0),
    ("karet habis setor 20", 20, 0, 0),
    ("setor 25", 25, 0, 0),
    ("sudah terima 25 masker", 0, 0, 0),
]
# Sri has 5 m of cloth and 9 m of elastic; after a yes to what the bot asks.
AT_HOME = [
    ("kembalikan kain 2 m", 0, 300, 900),
    ("tak balekke kain 2 m bu", 0, 300, 900),
    ("kain 2 m dan karet 3 m saya kembalikan ke bengkel", 0, 300, 600),
    ("setor 20, kembalikan kain 1 m", 20, 0, 180),
    ("kasih Ani karet 2 m", 0, 500, 700),
    ("kasih Ani karet 1 m, setor 20", 20, 100, 80),
    ("kain tak kasih mbak Ani 1 m", 0, 400, 900),
    ("kain 1 m rusak, setor 20", 20, 0, 180),
    ("hari ini 20 bu, karet sobek 1 m", 20, 100, 80),
    ("kainnya masih 6 meter", 0, 600, 900),
    ("dikasih Ani kain 1 m", 0, 500, 900),
    ("minta mesin jahit 1", 0, 500, 900),
    ("kainnya salah warna", 0, 500, 900),
]


@pytest.fixture
def room() -> Iterator[Workroom]:
    made = Workroom()
    for name in ("Sri", "Ani"):
        made.add(name, "tailor", "Kota", usual_pieces=20)
    made.add("Rini", "coordinator", "Kota")
    made.say("Rini", "resep: kain 20 cm, karet 36 cm")
    made.say("Rini", "masuk kain 100 m, karet 200 m dari BMPD")
    made.say("Rini", "kirim Sri: kain 5 m, karet 9 m")
    yield made
    assert made.run(checks.broken(made.db)) == []
    assert made.run(made.db.rows("SELECT id FROM inbox WHERE outcome = 'quarantined'")) == []
    made.close()


def masks(room: Workroom) -> int:
    made = "SELECT COALESCE(-SUM(quantity), 0) FROM balance WHERE place = 'made'"
    return int(room.run(room.db.value(made)))


def at_home(room: Workroom) -> tuple[int, int]:
    held = {one.item: one.quantity for one in room.run(ledger.goods.at(room.db, Place.home(room.ids["Sri"])))}
    return held.get("kain", 0), held.get("karet", 0)


@pytest.mark.parametrize(("text", "pieces", "cloth", "elastic"), WHILE_COMING)
def test_while_goods_are_on_their_way(room: Workroom, text: str, pieces: int, cloth: int, elastic: int) -> None:
    room.say("Sri", text)
    assert (masks(room), *at_home(room)) == (pieces, cloth, elastic)


@pytest.mark.parametrize(("text", "pieces", "cloth", "elastic"), AT_HOME)
def test_what_becomes_of_her_own(room: Workroom, text: str, pieces: int, cloth: int, elastic: int) -> None:
    room.say("Sri", "sudah terima")
    room.say("Sri", text)
    room.say("Sri", "ya")
    assert (masks(room), *at_home(room)) == (pieces, cloth, elastic)


@pytest.mark.parametrize(
    "texts",
    [
        ("minta karet 10 m", "eh 5 aja"),
        ("karet habis", "kebanyakan bu, 10 aja"),
        ("karet habis", "10"),
        ("karet habis", "sepuluh"),
        ("minta benang", "putih 2 hitam 1"),
        ("minta benang", "2"),
        ("minta bahan", "kain karo karet"),
        ("minta mesin jahit 1",),
        ("kasih 5 mesin",),
    ],
)
def test_an_amount_of_material_is_no_report(room: Workroom, texts: tuple[str, ...]) -> None:
    for text in texts:
        room.say("Sri", text)
    assert masks(room) == 0


def test_a_question_about_material_waits_while_she_reports(room: Workroom) -> None:
    room.say("Sri", "karet habis")
    room.say("Sri", "setor 20")
    room.say("Sri", "ya")
    assert masks(room) == 20
    line = room.run(room.db.row("SELECT asked, proposed FROM request_line"))
    assert line is not None
    assert line[0] == line[1] > 0


def test_a_report_with_an_amount_of_cloth_beside_it_is_both(room: Workroom) -> None:
    room.say("Sri", "setor 20, kain 5 meter")
    assert masks(room) == 20
    assert room.run(room.db.rows("SELECT item, asked FROM request_line")) == [("kain", 500)]


@pytest.mark.parametrize("text", ["masuk kain -5 m", "masuk kain 10 m 50 cm", "masuk kain 0 m", "masuk kain"])
def test_an_amount_that_is_not_understood_whole_is_not_booked(room: Workroom, text: str) -> None:
    before = room.run(room.db.value("SELECT COUNT(*) FROM move"))
    room.say("Rini", text)
    assert room.run(room.db.value("SELECT COUNT(*) FROM move")) == before


def test_the_same_count_is_agreed_to_once(room: Workroom) -> None:
    room.add("Tutik", "coordinator", "Kota")
    for name in ("Rini", "Tutik"):
        room.say(name, "hitung kain 50 m karena salah catat")
    room.say("Tutik", "setuju")
    room.say("Rini", "setuju")
    store = {one.item: one.quantity for one in room.run(ledger.goods.at(room.db, Place.store(1)))}
    assert store["kain"] == 5000


@pytest.mark.parametrize("text", ["ya", "njih bu", "inggih", "oke mbak", "betul"])
def test_a_yes_is_one_whatever_was_asked_about_goods(text: str) -> None:
    assert goods_said.bare_answer(text) is BareAnswer.YES
    assert how_much_said(text) is HowMuchSaid.YES


@pytest.mark.parametrize("text", ["sudah bu", "dah", "sampun nggih"])
def test_a_bare_already_is_one(text: str) -> None:
    assert goods_said.bare_answer(text) is BareAnswer.ALREADY

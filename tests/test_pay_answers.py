"""What is said of money on its way: by her who waits for it, and by whoever pays where she hasn't it."""

from collections.abc import Iterator

import pytest

from handlers.reading.deduct_answers import deduct_said
from handlers.reading.dispute_decided import decided_in
from handlers.reading.pay_answers import got_said
from handlers.reading.pay_handed import handed_said
from storage import checks, disputes, ledger, loans, payments, wages
from storage.payments import Payment
from tests.workroom import MORNING, Parts, Workroom

GOT = {
    "got": (
        "wes tak tompo bu",
        "sampun kulo tampi",
        "nggih sampun, matur nuwun",
        "sip sudah masuk bu, alhamdulillah",
        "alhamdulillah cair",
        "sudah saya ambil tadi",
        "sudah dikasihkan ke saya",
        "wis tak jupuk wingi",
        "sudah diterima suami saya",
        "sudah di tangan bu",
        "uange wis tekan",
        "wis tak cekel",
        "60 ribu sudah saya terima",
        "terima kasih bu sudah saya terima 60.000",
        "baru saja diterima",
        "inggih sampun katampi bu, suwun sanget",
        "tidak apa-apa bu, sudah saya terima",
        "sampun dugi bu artanipun",
        "kurangnya wis tak tompo, suwun bu",
    ),
    "not-got": (
        "belum bu",
        "durung tak tompo",
        "dereng kulo tampi",
        "durung ono sing ngeterno",
        "belum ada yang kasih bu",
        "kok belum masuk ya bu?",
        "transferannya belum masuk",
        "lho mana uangnya",
        "uange endi bu",
        "belum, kurirnya belum datang",
    ),
    "partly": (
        "cuma terima 50 ribu bu",
        "sing tak tompo mung 50 ewu",
        "kurang 10 ribu bu, yang saya terima 50 ribu",
        "uangnya kurang 10 ribu",
        "sudah, tapi kurang 5 ribu",
        "uangnya sudah saya terima tapi kurang",
    ),
    "later": ("belum saya cek", "nanti saya cek dulu", "tak delok sik", "besok saya ambil"),
    "glad": ("matur suwun bu", "makasih", "👍"),
}
NO_ANSWER = (
    "setor 12",
    "sudah 20",
    "sudah saya ambil karetnya",
    "iya sudah selesai",
    "belum setor",
    "hari ini belum",
    "sudah diterima?",
    "upah yang belum dibayar berapa",
    "upahku kok kurang bu",
    "boleh diambil suami saya?",
)


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in GOT.items() for text in texts])
def test_whether_she_has_it(what: str, text: str) -> None:
    said = got_said(text)
    assert said
    assert said.what == what


@pytest.mark.parametrize("text", NO_ANSWER)
def test_no_answer_to_that(text: str) -> None:
    assert got_said(text) is None


DEDUCTS = {
    "yes": ("nggih boleh", "monggo", "tidak apa-apa dipotong", "ya wis gpp bu", "ora popo bu dipotong"),
    "no": ("ojo disik bu", "jangan", "gak mau dipotong dulu, lagi butuh", "minggu depan saja", "belum bisa bu"),
    "other": (
        "jangan semua, 10 ribu saja",
        "potongen separo wae",
        "boleh, tapi setengahnya",
        "nggih 25 rb",
        "potong 10",
    ),
    "why": ("kok dipotong?", "kasbon apa to kok dipotong"),
}


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in DEDUCTS.items() for text in texts])
def test_whether_some_may_be_held_back(what: str, text: str) -> None:
    said = deduct_said(text)
    assert said
    assert said.what == what


@pytest.mark.parametrize("text", ["setor 20", "20 jadi", "sudah 20 bu", "boleh 20"])
def test_a_count_is_no_sum_to_hold_back(text: str) -> None:
    assert deduct_said(text) is None


HANDED = {
    "handed": (
        "sudah saya kasihkan ke suaminya",
        "lho wes tak kekno bojone wingi",
        "sampun kulo paringaken garwanipun",
        "kemarin saya titipkan Slamet",
        "sudah saya transfer tadi pagi",
        "tadi sudah tak serahno ibuke",
        "dititip nang Yuni wingi",
        "lho kok belum, wong sudah saya kasihkan kemarin",
        "wis nang bojone",
    ),
    "coming": (
        "nanti sore saya antar",
        "masih di saya bu, besok saya antar",
        "besok ya",
        "sesuk tak kekno",
        "durung tak kekno, lali",
        "uangnya dibawa Slamet",
        "dia bilang mau ambil sendiri",
    ),
    "looked-for": ("tak cek dulu", "sebentar saya tanyakan kurirnya"),
    "void": ("salah catat, belum saya bayar", "batalkan saja", "dobel itu"),
}


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, texts in HANDED.items() for text in texts])
def test_where_the_money_is(what: str, text: str) -> None:
    said = handed_said(text)
    assert said
    assert said.what == what


@pytest.mark.parametrize(
    "text",
    [
        "cek Ani 8 bagus",
        "rekap",
        "sudah saya kirim karetnya",
        "Ani sudah setor 20",
        "bayar Ani 20.000",
        "Sri besok libur",
        "pesan untuk Sri: uangnya besok ya",
        "sampaikan ke Sri besok saya antar",
    ],
)
def test_nothing_of_that_money(text: str) -> None:
    assert handed_said(text) is None


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("memang segitu bu, yang 2 masih diperbaiki", False),
        ("catatannya sudah benar", False),
        ("pancen sakmono", False),
        ("sudah saya betulkan, tadi salah hitung", True),
        ("wis tak benerno", True),
        ("upahnya berapa to", None),
        ("dia itu belum ngitung yang diperbaiki", None),
    ],
)
def test_what_is_decided_of_her_doubt(text: str, changed: bool | None) -> None:
    assert decided_in(text) is changed


@pytest.fixture(scope="module")
def kept() -> Iterator[tuple[Workroom, Parts]]:
    """A workshop in which Sri and Ani are owed money, and Kasiyem, who has no phone."""
    room = Workroom()
    for name in ("Sri", "Ani"):
        room.add(name, "tailor", "Kota", usual_pieces=40)
    room.add("Kasiyem", "tailor", "Kota", account=False)
    for name in ("Rini", "Tutik"):
        room.add(name, "coordinator", "Kota")
    room.add("Ken", "lead", None)
    talk(room, "Rini > upah 2.500 mulai 4/5", "Rini > ya", "Ken > setuju")
    for name in ("Sri", "Ani", "Kasiyem"):
        talk(room, f"Ken > titip: {name} 40", f"Rini > cek {name} 40 bagus", "Rini > ya")
    yield room, room.keep()
    room.close()


@pytest.fixture
def room(kept: tuple[Workroom, Parts]) -> Iterator[Workroom]:
    found, parts = kept
    parts.take_back()
    found.now = MORNING.replace(hour=11)
    found.sent.clear()
    before = masks(found)
    yield found
    # Whatever was said of money, no mask moved.
    assert masks(found) == before
    assert found.run(checks.broken(found.db)) == []


def talk(room: Workroom, *lines: str) -> None:
    for line in lines:
        name, _, text = line.partition(" > ")
        room.say(name, text)


def masks(room: Workroom) -> list[tuple[int, int]]:
    rows = room.run(room.db.rows("SELECT id, quantity FROM move WHERE thing LIKE 'mask%' ORDER BY id"))
    return [(row[0], row[1]) for row in rows]


def latest(room: Workroom, name: str) -> Payment:
    return room.run(payments.of(room.db, room.ids[name]))[-1]


def last(room: Workroom, name: str) -> str:
    return str(room.told(name)[-1])


@pytest.mark.parametrize("text", HANDED["handed"])
def test_after_a_not_yet_the_payers_words_reach_her(room: Workroom, text: str) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > belum bu", f"Rini > {text}")
    assert latest(room, "Sri").state == "paying"
    assert room.told("Sri")[-1]["key"] == "paid-told-again"
    assert text in last(room, "Sri")
    talk(room, "Sri > oh iya sudah sama suami saya")
    assert latest(room, "Sri").state == "confirmed"


@pytest.mark.parametrize("text", HANDED["coming"])
def test_that_it_comes_later_reaches_her_and_confirms_nothing(room: Workroom, text: str) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > belum bu", f"Rini > {text}")
    assert text in last(room, "Sri")
    # A plain yes to that is no receipt.
    talk(room, "Sri > ya bu")
    assert latest(room, "Sri").state == "missing"
    talk(room, "Sri > uangnya sudah saya terima")
    assert latest(room, "Sri").state == "confirmed"


def test_an_error_is_taken_back_once_that_is_said_again(room: Workroom) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > belum bu", "Rini > salah catat, belum saya bayar")
    assert latest(room, "Sri").state == "missing"
    talk(room, "Rini > ya")
    assert room.run(payments.of(room.db, room.ids["Sri"])) == []
    assert room.run(wages.standing(room.db, room.ids["Sri"])).owed == 100_000


def test_whose_money_it_is_says_her_name(room: Workroom) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Rini > bayar Ani 40.000", "Sri > belum", "Ani > durung")
    talk(room, "Rini > uangnya Sri sudah saya titipkan suaminya")
    assert (latest(room, "Sri").state, latest(room, "Ani").state) == ("paying", "missing")


def test_words_nobody_understands_are_offered_for_her(room: Workroom) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > belum", "Rini > amplopnya warna biru di laci bengkel")
    assert room.told("Rini")[-1]["key"] == "pay-perhaps-missing"
    talk(room, "Rini > ya")
    assert "warna biru" in last(room, "Sri")


def test_those_who_decide_nothing_of_it_are_not_heard(room: Workroom) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > belum", "Ani > uangnya Sri sudah saya kasihkan ke suaminya")
    assert latest(room, "Sri").state == "missing"


@pytest.mark.parametrize("text", GOT["partly"])
def test_less_than_was_paid_is_not_hers(room: Workroom, text: str) -> None:
    talk(room, "Rini > bayar Sri 60.000", f"Sri > {text}")
    assert latest(room, "Sri").state == "missing"
    assert text in last(room, "Rini")
    assert text in last(room, "Tutik")
    talk(room, "Rini > kurangnya sudah saya kasihkan suaminya", "Sri > sudah")
    assert latest(room, "Sri").state == "confirmed"


@pytest.mark.parametrize("text", GOT["glad"] + GOT["later"])
def test_thanks_are_no_receipt(room: Workroom, text: str) -> None:
    talk(room, "Rini > bayar Sri 60.000", f"Sri > {text}")
    assert latest(room, "Sri").state == "paying"
    talk(room, "Sri > sudah bu")
    assert latest(room, "Sri").state == "confirmed"


def test_a_receipt_is_of_what_she_is_asked_about(room: Workroom) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > mung 50 ewu bu", "Rini > bayar Sri 40.000", "Sri > sampun mlebet bu")
    assert [one.state for one in room.run(payments.of(room.db, room.ids["Sri"]))] == ["missing", "confirmed"]
    talk(room, "Sri > kurangnya wis tak tompo")
    assert latest(room, "Sri").state == "confirmed"
    assert {one.state for one in room.run(payments.of(room.db, room.ids["Sri"]))} == {"confirmed"}


def test_what_else_she_says_is_heard(room: Workroom) -> None:
    talk(room, "Rini > bayar Sri 60.000", "Sri > sudah bu, besok saya libur")
    assert latest(room, "Sri").state == "confirmed"
    assert "day-off" in str(room.told("Sri")[-1]) or "off" in str(room.told("Sri")[-1])


def lends(room: Workroom) -> None:
    talk(room, "Rini > kasbon Sri 100.000", "Rini > ya")


@pytest.mark.parametrize("text", DEDUCTS["other"])
def test_another_sum_to_hold_back_goes_to_the_payer(room: Workroom, text: str) -> None:
    lends(room)
    talk(room, "Rini > bayar Sri 60.000 potong kasbon 20.000", f"Sri > {text}")
    assert room.run(payments.of(room.db, room.ids["Sri"])) == []
    talk(room, "Rini > potong segitu")
    asked = latest(room, "Sri")
    assert (asked.state, asked.deducted) == ("asked", 25_000 if "25" in text else 10_000)
    talk(room, "Sri > nggih")
    assert latest(room, "Sri").state == "paying"


@pytest.mark.parametrize("text", DEDUCTS["why"])
def test_why_is_answered_with_the_sums(room: Workroom, text: str) -> None:
    lends(room)
    talk(room, "Rini > bayar Sri 60.000 potong kasbon 20.000", f"Sri > {text}")
    assert room.told("Sri")[-1]["key"] == "deduct-why"
    assert latest(room, "Sri").state == "asked"
    talk(room, "Sri > ojo disik bu")
    assert room.run(payments.of(room.db, room.ids["Sri"])) == []


@pytest.mark.parametrize(
    "text",
    [
        "kasbonku 100 ribu kemarin sudah saya terima suwun",
        "kasbon 100rb sampun kulo tampi",
        "matur nuwun kasbone wis tak tompo",
        "uang kasbonnya sudah masuk bu",
    ],
)
def test_an_advance_that_came_is_no_wish_for_one(room: Workroom, text: str) -> None:
    lends(room)
    talk(room, f"Sri > {text}")
    assert room.told("Sri")[-1]["key"] == "advance-got"
    assert room.run(room.db.value("SELECT COUNT(*) FROM agreement WHERE kind = 'AdvanceWanted'")) == 0


@pytest.mark.parametrize("text", ["uang kasbonnya belum saya terima bu", "kasbonku durung dikekno bu"])
def test_an_advance_that_did_not_come_is_told_to_whoever_lent_it(room: Workroom, text: str) -> None:
    lends(room)
    talk(room, f"Sri > {text}")
    assert room.told("Rini")[-1]["key"] == "advance-missing-told"


@pytest.mark.parametrize("text", ["bayar kasbon 20 ribu bu", "kasbonku tak cicil 20 ribu", "tak saur utangku 20 ewu"])
def test_what_she_brings_back_is_booked_by_whoever_gets_it(room: Workroom, text: str) -> None:
    lends(room)
    talk(room, f"Sri > {text}")
    assert room.run(wages.standing(room.db, room.ids["Sri"])).advance == 100_000
    talk(room, "Rini > uangnya kembali")
    assert room.run(wages.standing(room.db, room.ids["Sri"])).advance == 80_000


@pytest.mark.parametrize("text", ["100", "satus ewu bu", "100 ribu buat bayar sekolah", "seratus ribu saja"])
def test_a_number_after_how_much_is_money(room: Workroom, text: str) -> None:
    talk(room, "Sri > mau kasbon bu", f"Sri > {text}")
    told = room.told("Rini")[-1]
    assert (told["key"], told["args"]["amount"]) == ("advance-wanted-told", 100_000)


@pytest.mark.parametrize("text", ["gak jadi bu", "ora sido bu", "wurung mbak", "tidak jadi kasbon bu"])
def test_she_wants_none_after_all(room: Workroom, text: str) -> None:
    talk(room, "Sri > kasbon 100 ribu boleh bu?", f"Sri > {text}", "Rini > setuju")
    assert room.run(loans.open_ones(room.db, room.ids["Sri"])) == []


def test_whoever_decides_names_another_sum(room: Workroom) -> None:
    talk(room, "Sri > aku ngebon 50 disik yo bu", "Tutik > kasih 30 saja", "Tutik > ya")
    assert room.run(wages.standing(room.db, room.ids["Sri"])).advance == 30_000
    # What she asked for is decided by that.
    talk(room, "Rini > setuju")
    assert room.run(wages.standing(room.db, room.ids["Sri"])).advance == 30_000


@pytest.mark.parametrize(
    ("text", "state"), [("pancen sakmono bu", "kept"), ("iya, sudah saya betulkan barusan", "changed")]
)
def test_a_doubt_is_decided_in_words_that_both_keep(room: Workroom, text: str, state: str) -> None:
    talk(room, "Sri > upahku kok mung sithik", "Sri > uangnya", f"Tutik > {text}")
    found = room.run(disputes.of(room.db, room.ids["Sri"]))[-1]
    assert (found.state, found.note) == (state, text)
    assert text in last(room, "Sri")


@pytest.mark.parametrize(
    "text", ["borongan pagi 12", "borongan sore 12 masker", "setor borongan 12", "anak borongan 24"]
)
def test_work_by_the_piece_is_a_count(room: Workroom, text: str) -> None:
    talk(room, f"Sri > {text}")
    assert "question:" in str(room.told("Sri")[-1].get("told"))
    assert room.told("Rini")[-1]["key"] != "forwarded"


@pytest.mark.parametrize(
    "text",
    [
        "kok cuma 38 masker, saya setor 40",
        "saya setor 40 kok cuma lolos 38 bu",
        "lho kok dihitung 38, wong aku setor 40",
    ],
)
def test_a_doubt_about_a_bag_shows_the_sum_and_changes_no_count(room: Workroom, text: str) -> None:
    talk(room, f"Sri > {text}")
    assert "dispute-ask" in last(room, "Sri")


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("bayar Sri 50.000, Ani 40.000", {"Sri": 50_000, "Ani": 40_000}),
        ("bayar Sri sama Ani", {"Sri": 100_000, "Ani": 100_000}),
        ("bayaren kabeh kejaba Ani", {"Sri": 100_000, "Ani": 0, "Kasiyem": 100_000}),
        ("bayar Sri sisanya", {"Sri": 100_000}),
        ("Sri dilunasi ya", {"Sri": 100_000}),
    ],
)
def test_several_are_paid_by_one_message(room: Workroom, text: str, paid: dict[str, int]) -> None:
    talk(room, f"Rini > {text}", "Rini > ya")
    for name, amount in paid.items():
        assert room.run(wages.standing(room.db, room.ids[name])).paying == amount, name


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("mulai besok upah dewasa 2.750 anak 2.200", [("piece", 2200), ("piece", 2500), ("piece", 2750)]),
        ("tambahan perbaikan 500 mulai hari ini", [("piece", 2500), ("rework", 500)]),
        ("yang diperbaiki ditambah 300 mulai hari ini", [("piece", 2500), ("rework", 300)]),
    ],
)
def test_a_rate_in_other_orders(room: Workroom, text: str, rates: list[tuple[str, int]]) -> None:
    talk(room, f"Rini > {text}", "Rini > ya", "Tutik > nggih setuju")
    assert room.run(room.db.rows("SELECT kind, amount FROM rate ORDER BY kind, amount")) == rates


@pytest.mark.parametrize("text", ["saya punya utang berapa", "utangku kari piro"])
def test_what_she_owes_is_shown(room: Workroom, text: str) -> None:
    lends(room)
    talk(room, f"Sri > {text}")
    assert "100000" in last(room, "Sri")


def test_nothing_of_this_is_a_report(room: Workroom) -> None:
    """Every sentence above, said by a tailor to whom money is on its way, moves no mask and asks about none."""
    talk(room, "Rini > bayar Sri 60.000")
    made = room.run(ledger.masks.made_by(room.db, room.ids["Sri"], MORNING.date(), MORNING.date()))
    for texts in (*GOT.values(), *DEDUCTS.values()):
        for text in texts:
            talk(room, f"Sri > {text}")
            assert "masker, hari ini" not in last(room, "Sri")
    assert room.run(ledger.masks.made_by(room.db, room.ids["Sri"], MORNING.date(), MORNING.date())) == made

"""What coordinators and those with a duty say that must book nothing, and of which day a whole sheet is."""

from collections.abc import Iterator

import pytest

from handlers.reading.sheet_days import sheet_of, sheets_apart, without_sums
from storage import checks
from tests.workroom import Workroom

# Who says it, and what: nothing is there yet, it is denied, or only asked.
BOOKS_NOTHING = (
    ("Rini", "besok Wati mau pinjam 50 potongan dulu"),
    ("Rini", "jangan bagi 200 potongan dulu"),
    ("Rini", "belum sempat bagi 300 potongan"),
    ("Rini", "kalau Sri ambil 10 meter kain cukup gak"),
    ("Rini", "Ani bilang besok setor 30"),
    ("Rini", "kemarin Sri 20 Ani 15, hari ini Sri 25"),
    ("Rini", "Sri 20, Ani 15 kemarin"),
    ("Rini", "hasil Sri dan Ani hari ini"),
    ("Rini", "tas 118 lolos, 119 tolak 3"),
    ("Rini", "jangan ingatkan Nur dulu"),
    ("Rini", "bapaknya Nur meninggal tadi subuh, Nur diliburkan seminggu"),
    ("Rini", "minta tolong Slamet siapa yang antar"),
    ("Rini", "wati sudah masuk lagi hari ini, liburnya dicabut sisanya"),
    ("Karno", "Sri ambil 2 gulung karet besok"),
    ("Karno", "Nur belum ambil kain 10 meter"),
    ("Karno", "masuk karet 5 rol besok"),
    ("Karno", "karet habis?"),
    ("Karno", "benang habis"),
    ("Lestari", "Ani kubayar besok 100 ribu"),
    ("Lestari", "nanti Sri kubayar 50 ribu"),
    ("Lestari", "Umi belum kubayar 100 ribu"),
    ("Lestari", "dana dari BMPD belum masuk 5 juta"),
    ("Lestari", "dana dari kota termin 2 masuk 5 juta"),
    ("Lestari", "Pinjamkan catatan beli kain"),
    ("Joko", "tas Nur 30 belum saya cek"),
    ("Joko", "121 tolak 4, noda oli"),
    ("Joko", "siapa yang lapor 24"),
    ("Agus", "buka bengkel baru di Lawang kapan ya"),
    ("Agus", "pesanan dari Dinsos dibatalkan"),
)


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workroom]:
    room = Workroom()
    for name in ("Sri", "Ani", "Nur", "Umi", "Wati"):
        room.add(name, "tailor", "Kota", usual_pieces=30)
    for name in ("Karno", "Lestari", "Joko"):
        room.add(name, "tailor", "Kota")
    room.add("Slamet", "courier", "Kota")
    room.add("Rini", "coordinator", "Kota")
    room.add("Agus", "lead", None)
    for name, duty in (("Karno", "gudang"), ("Lestari", "bendahara"), ("Joko", "pemeriksa")):
        room.say("Agus", f"tugas {name} {duty}")
    room.say("Agus", "pesanan baru: Masker Dinsos, pemesan Dinsos, tahap 2.000")
    room.say("Agus", "dana masuk 5.000.000 dari BMPD")
    room.say("Karno", "masuk kain 100 m, karet 100 m")
    room.say("Karno", "masuk potongan 400")
    for name in ("Sri", "Ani", "Nur"):
        room.say(name, "setor 24")
    yield room
    assert room.run(checks.broken(room.db)) == []
    room.close()


def test_what_only_asks_denies_or_is_to_come_books_nothing(workshop: Workroom) -> None:
    kept, now = workshop.keep(), workshop.now
    first = counted(workshop)
    booked = []
    for who, text in BOOKS_NOTHING:
        workshop.say(who, text)
        booked.append((text, counted(workshop)))
        kept.take_back()
        workshop.now = now
    assert [text for text, counts in booked if counts != first] == []
    assert first[0] > 0


def counted(room: Workroom) -> tuple[int, ...]:
    """How much was ever booked, and how many workshops, days off and orders there are."""
    tables = ("move", "workshop", "day_off", "customer_order")
    return tuple(room.run(room.db.value(f"SELECT COUNT(*) FROM {table}")) for table in tables)  # noqa: S608


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("kemarin: Sri 42, Ani 38, Umi libur", "kemarin Sri 42, Ani 38, Umi libur"),
        ("hasil kemarin ya: Sri 42, Ani 38", "kemarin Sri 42, Ani 38"),
        ("Sri 42, Ani 38. Semua tanggal kemarin", "kemarin Sri 42, Ani 38"),
        ("Sri 42 Ani 38 kabeh wingi", "wingi Sri 42 Ani 38"),
        ("Sri 20, Ani 15, semuanya tgl 10", "tgl 10 Sri 20, Ani 15"),
        ("Sri 20, Ani 15 itu semua hari Senin ya", "Senin Sri 20, Ani 15"),
        ("Sri 20, Ani 15", None),
        ("kemarin Sri 20", None),
    ],
)
def test_a_day_told_beside_a_sheet_is_of_all_of_it(text: str, whole: str | None) -> None:
    found = sheet_of(text)
    assert (found.whole if found and not found.unsure else None) == whole


def test_a_day_behind_the_last_row_may_be_of_that_row_only() -> None:
    found = sheet_of("Sri 42, Ani 38, Nur 19 kemarin")
    assert found is not None
    assert found.unsure


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("kemarin Sri 20 Ani 15, hari ini Sri 25", ("kemarin Sri 20 Ani 15", "hari ini Sri 25")),
        ("Sri 20 Ani 15 tanggal 10 dan Nur 12 hari ini", ("tanggal 10 Sri 20 Ani 15", "hari ini Nur 12")),
        ("Sri 20, Ani 15", ()),
        ("kemarin Sri 20, Ani 15", ()),
    ],
)
def test_rows_of_several_days_are_told_apart(text: str, apart: tuple[str, ...]) -> None:
    assert sheets_apart(text) == apart


def test_a_sum_with_its_parts_in_brackets_counts_once() -> None:
    assert without_sums("yuni 41 (itu dua hari, senen 20 selasa 21)") == "yuni senen 20, yuni selasa 21"
    assert without_sums("yuni 41 (senin 20 selasa 20)") == "yuni 41 (senin 20 selasa 20)"

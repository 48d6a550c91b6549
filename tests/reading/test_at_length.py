"""What a coordinator writes at length: bags, clauses, sheets of several days, moods; and what enters no count."""

from datetime import date
from pathlib import Path

import pytest

from handlers.reading.at_length import clauses, is_off_too, sheets_of_days, spent_in, tells_of_else
from handlers.reading.checks_as_talked import check_of
from handlers.reading.coming_said import answers_of
from handlers.reading.invited_said import on_another_day
from handlers.reading.mood_said import mood_in
from handlers.reading.retold import fact_told, retold

NAMES = frozenset("sri ani sari wati umi yuni nur".split())  # noqa: SIM905
BAGS = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "data" / "coordinator_bags.tsv").read_text("utf-8").splitlines()
]
TODAY = date(2020, 6, 11)


@pytest.mark.parametrize(("text", "wanted"), BAGS)
def test_a_bag_as_a_checker_talks_of_it(text: str, wanted: str) -> None:
    assert check_of(text, NAMES.__contains__) == (None if wanted == "-" else wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mbak Nur takon, potongane kapan teko. jawab ae sesuk isuk", "pesan untuk Nur: sesuk isuk"),
        ("Tolong chat-kan ke Bu Wati, tasnya ketinggalan", "pesan untuk Wati: tasnya ketinggalan"),
        ("info jam buka workshop diganti 7.30 - 15.30", "info jam: 7.30 - 15.30"),
        ("alamat kota sekarang Jl Kawi 14", "info alamat: Jl Kawi 14"),
        (
            "Assalamualaikum. Tolong sampaikan ke semua penjahit, besok ambil potongan jam 8. Yang tidak bisa kabari",
            "umumkan ke penjahit: besok ambil potongan jam 8. Yang tidak bisa kabari",
        ),
        (
            "Minta tolong undangkan ibu-ibu Kota semuanya untuk pelatihan lipit, Kamis jam 1 siang",
            "undang penjahit Kota: pelatihan lipit, Kamis jam 1 siang",
        ),
        ("Tolong umumkan ke penjahit kota, besok masuk jam 7", None),
    ],
)
def test_words_put_behind_their_command(text: str, wanted: str | None) -> None:
    assert retold(text, NAMES.__contains__) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Umi 32, filter masih berapa. Terus Sari cuti besok", ("Umi 32", "filter masih berapa", "Sari cuti besok")),
        ("Untuk Batu, tanggal 17 ditutup dulu ya", ("Untuk Batu tanggal 17 ditutup dulu ya",)),
        ("jam 7.30 buka, kain 1.150 lembar", ("jam 7.30 buka", "kain 1.150 lembar")),
    ],
)
def test_clauses_are_cut_where_they_end(text: str, wanted: tuple[str, ...]) -> None:
    assert clauses(text) == wanted


@pytest.mark.parametrize(
    ("text", "else_"),
    [
        ("ambil 40 potong dari Sri kasihkan Ani", True),
        ("20 potong sri kasih ke umi", True),
        ("bu wati gak iso WA, hp ne rusak. sementara lewat nomor anake 089670045512", True),
        ("bu yuni komplain upahnya kurang 30rb, tolong rincian hitungannya dari tgl 1", True),
        ("Kemarin tas Wati saya terima 45, barusan dihitung ulang ternyata cuma 43", True),
        ("Mas Slamet tadi sudah berangkat bawa 400 masker ke balai kota", True),
        ("Sri 20, bayaran Ani 50 ribu", False),
        ("punya Ani barusan kuhitung di tas cuma 15, tolong diganti", False),
        ("rekap sore total ani 20, umi 30", False),
        ("Punya Wati dibetulkan jadi 21 ya, yang 2 belum ada karetnya", False),
        ("Kasiyem 20", False),
    ],
)
def test_what_enters_no_count(text: str, else_: bool) -> None:
    assert tells_of_else(text) is else_


def test_sheets_of_several_days_stay_apart() -> None:
    text = "Siang bot. Senin: Ani 30 Wati 42. Selasa: Ani 33, Wati 38"
    assert sheets_of_days(text) == ("Senin Ani 30 Wati 42", "Selasa Ani 33, Wati 38")
    assert sheets_of_days("Kemarin: Sri 40, Ani 35") == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("capek sekali hari ini, hujan terus lagi", "tired"),
        ("wah hebat, sudah tembus sepuluh ribu ya, selamat buat kita semua", "glad"),
        ("wis mangan durung bot? hehe", "eaten"),
        ("Bot", "calls"),
        ("wis sore, pamit sik yo bot", "bye"),
        ("selamat, Ani 20", None),
        ("Umi capek, libur besok", None),
        ("alhamdulillah dana cair 25 juta", None),
    ],
)
def test_a_mood_is_nothing_but_that(text: str, wanted: str | None) -> None:
    assert mood_in(text) == wanted


def test_whoever_arrives_answers_no_invitation() -> None:
    assert answers_of("ani dan umi datang, yuni tidak bisa") == ()
    assert answers_of("Slamet datang") == ()
    told = answers_of(
        "Soal pelatihan, Bu Ani karo Bu Umi teko, lek Bu Yuni gak iso soale mantenan. Liyane durung njawab"
    )
    assert told == (("bu ani", "yes"), ("bu umi", "yes"), ("bu yuni", "no"))


def test_what_is_moved_keeps_its_other_words() -> None:
    moved = on_another_day("pelatihan Kamis jam 9 di bengkel", "diundur ke Sabtu jam 10", date(2020, 6, 18), TODAY)
    assert moved == ("pelatihan sabtu jam 10 di bengkel", date(2020, 6, 20))
    assert on_another_day("pelatihan Kamis", "pelatihannya diundur", date(2020, 6, 18), TODAY) is None


def test_small_things_in_other_words() -> None:
    assert fact_told("infokan alamat baru Kota: Jl Kawi 14") == "info alamat: Jl Kawi 14"
    assert spent_in("bensin Mas Slamet 30 ribu") == "beli bensin Rp30000"
    assert spent_in("harganya 350 ribu sudah termasuk ongkir") is None
    assert is_off_too("ani cuti juga", TODAY)
    assert not is_off_too("ani besok cuti juga", TODAY)

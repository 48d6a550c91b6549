"""Hearing of the workshop's days: which it is closed on, which it works on, from when it is open again."""

from datetime import date

import pytest

from handlers.reading.closing_said import closing_in, names_workshop

# A Monday.
TODAY = date(2020, 5, 4)
WEEK = [21, 22, 23, 24, 25, 26, 27]

SHUT = [
    ("bengkel tutup 21–27/5", WEEK),
    ("bengkel tutup 21-27 mei", WEEK),
    ("bengkel tutup tanggal 21 sampai 27 Mei", WEEK),
    ("bengkel tutup 21 sampai 27 mei", WEEK),
    ("Bengkel tutup 21 s/d 27 Mei ya ibu-ibu", WEEK),
    ("bengkel libur lebaran 21/5 - 27/5", WEEK),
    ("tgl 21-27 mei bengkel prei", WEEK),
    ("bengkel prei tanggal 21 nganti 27 mei", WEEK),
    ("bengkel tutup tanggal 21 ngantos 27 mei nggih", WEEK),
    ("Kamis bengkel libur", [7]),
    ("bengkel libur Kamis", [7]),
    ("bengkele prei dino kemis", [7]),
    ("dinten Kemis bengkel prei", [7]),
    ("besok bengkel tutup, ada rapat", [5]),
    ("sesuk bengkel tutup yo", [5]),
    ("mbenjing bengkel prei nggih", [5]),
    ("bengkel tutup besok karena mati lampu", [5]),
    ("hari ini bengkel tutup", [4]),
    ("Posko tutup Jumat dan Sabtu", [8, 9]),
    ("bengkel gak masuk hari Sabtu", [9]),
    ("bengkel tidak buka besok", [5]),
    ("semua libur Kamis", [7]),
    ("kabari semua bengkel libur Kamis", [7]),
    ("Kamis kita libur", [7]),
    ("bengkel tutup seminggu mulai besok", [5, 6, 7, 8, 9, 10, 11]),
    ("bengkel tutup 3 hari", [4, 5, 6]),
    ("minggu depan bengkel tutup", [11, 12, 13, 14, 15, 16, 17]),
]
OPEN = [
    ("Kamis masuk", [7]),
    ("kamis masuk ya", [7]),
    ("Kemis mlebu", [7]),
    ("dinten kemis mlebet nggih", [7]),
    ("hari Minggu masuk", [10]),
    ("Minggu tanggal 10 bengkel buka", [10]),
    ("besok tetap masuk ya", [5]),
    ("besok bengkel masuk seperti biasa", [5]),
    ("sesuk mlebu koyo biasane", [5]),
    ("bengkel tidak jadi tutup Kamis", [7]),
    ("Kamis gak jadi libur", [7]),
    ("tanggal 22 mei bengkel buka", [22]),
]
AGAIN = [
    ("bengkel buka lagi besok", [5]),
    ("besok bengkel buka maneh", [5]),
    ("mbenjing bengkel bukak malih", [5]),
    ("bengkel buka lagi Senin", [11]),
    ("bengkel masuk lagi tanggal 25", [25]),
    ("bengkel buka lagi", [4]),
    ("bengkel tidak jadi tutup", []),
]
ASKED_FIRST = ["Kamis libur", "besok libur ya", "libur lebaran 21-27 mei", "bengkel Malang tutup Kamis"]
NOT_SAID = [
    "kain masuk Kamis",
    "masuk kain 50 m",
    "Sri libur Kamis",
    "Sri masuk lagi besok",
    "besok saya libur",
    "bengkel tutup jam 3",
    "besok bengkel tutup jam 12",
    "bengkel buka jam berapa",
    "bengkel libur Kamis?",
    "kapan bengkel libur",
    "kemarin bengkel tutup",
    "jadwal minggu masuk",
    "setiap minggu bengkel libur",
    "kalau hujan besok bengkel tutup",
    "jawab Sri: Kamis bengkel libur",
    "titip: Sri 20, Ani libur",
    "setor 20 besok bengkel libur",
    "barang sudah masuk",
    "karet sudah masuk besok dikirim",
]


@pytest.mark.parametrize(("text", "days"), SHUT)
def test_closed(text: str, days: list[int]) -> None:
    said = closing_in(text, TODAY)
    assert said
    assert ([day.day for day in said.days], said.works, said.sure) == (days, False, True)


@pytest.mark.parametrize(("text", "days"), OPEN)
def test_open(text: str, days: list[int]) -> None:
    said = closing_in(text, TODAY)
    assert said
    assert ([day.day for day in said.days], said.works, said.again, said.sure) == (days, True, False, True)


@pytest.mark.parametrize(("text", "days"), AGAIN)
def test_open_again_from_a_day_on(text: str, days: list[int]) -> None:
    said = closing_in(text, TODAY)
    assert said
    assert ([day.day for day in said.days], said.again, said.sure) == (days, True, True)


@pytest.mark.parametrize("text", ASKED_FIRST)
def test_what_may_mean_something_else_is_asked_about(text: str) -> None:
    said = closing_in(text, TODAY)
    assert said
    assert said.days
    assert not said.sure


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_says_nothing_of_the_workshops_days(text: str) -> None:
    assert closing_in(text, TODAY) is None


def test_which_days_is_open() -> None:
    said = closing_in("bengkel tutup", TODAY)
    assert said
    assert said.days == ()


def test_a_workshop_by_name() -> None:
    assert names_workshop("batu", "Batu")
    assert names_workshop("kota", "Bengkel Kota")
    assert not names_workshop("malang", "Kota Malang")

"""Whether a message asks if the workshop is open, and of which days."""

from datetime import date

import pytest

from handlers.reading.closing_said import closing_in
from handlers.reading.open_asked import open_asked

TODAY = date(2020, 5, 4)
TOMORROW = (date(2020, 5, 5),)


@pytest.mark.parametrize(
    "text",
    [
        "besok bengkel buka bu?",
        "sesuk prei gak bu",
        "besok tutup ya bu?",
        "tgl merah besok tetap kerja?",
        "besok masuk apa libur",
        "mbenjing bukak nopo mboten",
        "besok libur ya bu?",
        "assalamualaikum bu, besok bengkel buka?",
        "apakah besok masuk bu",
    ],
)
def test_a_day_that_is_asked_after(text: str) -> None:
    asked = open_asked(text, TODAY)
    assert asked is not None
    assert asked.days == TOMORROW


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hari minggu masuk ga", 10),
        ("tanggal 21 masuk ta", 21),
        ("jumat tetep setor kan bu", 8),
        ("kamis tanggal 21 libur gak mbak", 21),
        ("besuk minggu tetep buka tah", 10),
        ("bengkel buka gak", 4),
        ("bu hari ini bengkel tutup ta", 4),
    ],
)
def test_other_days(text: str, day: int) -> None:
    asked = open_asked(text, TODAY)
    assert asked is not None
    assert asked.days == (date(2020, 5, day),)


@pytest.mark.parametrize("text", ["lebaran libur tidak?", "libur lebaran kapan bu", "riyaya prei ta bu"])
def test_the_feast(text: str) -> None:
    asked = open_asked(text, TODAY)
    assert asked is not None
    assert asked.lebaran


@pytest.mark.parametrize("text", ["kapan bengkel tutup", "kapan tanggal merah", "hari apa libur bu"])
def test_the_next_day_off(text: str) -> None:
    asked = open_asked(text, TODAY)
    assert asked is not None
    assert (asked.days, asked.lebaran, asked.off) == ((), False, True)


@pytest.mark.parametrize(
    "text",
    """besok saya libur ya bu|saya izin besok boleh?|barang masuk ga besok?|kain masuk kamis?|laporan saya masuk gak?
    20 masuk gak bu?|sudah masuk belum|hari ini masuk berapa|besok libur dulu bu|bengkel tutup kamis|setor 20 masuk kan
    kapan bayaran|besok bisa ambil kain?|jam berapa buka|sabtu 20|tidak masuk bu, anak sakit|besok setor 20 boleh?
    kapan bahan datang|tetap 20 kan|gak masuk kerja hari ini""".replace("\n", "|").split("|"),
)
def test_what_asks_after_something_else(text: str) -> None:
    assert open_asked(text.strip(), TODAY) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("bengkel tutup 20 sampai 25/5 kecuali 22", [20, 21, 23, 24, 25]),
        ("bengkel tutup 20-25/5 kecuali tanggal 22 dan 23", [20, 21, 24, 25]),
        ("besok sampai sabtu libur semua kecuali kamis", [5, 6, 8, 9]),
        ("bengkel prei senin sampai kamis kejaba rebo", [11, 12, 14]),
    ],
)
def test_days_but_for_some(text: str, days: list[int]) -> None:
    told = closing_in(text, TODAY)
    assert told is not None
    assert [day.day for day in told.days] == days


def test_but_for_somebody_is_not_of_days() -> None:
    assert closing_in("bengkel tutup minggu depan kecuali Bu Ani", TODAY) is None

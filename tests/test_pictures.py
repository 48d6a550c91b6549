"""Pictures in the chat: which words ask for one, and that each is small, wide enough and shows what it should."""

from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from handlers.papers.drawing import AHEAD, DAYS, LASTING, drawn
from handlers.reading.pictures_said import picture_in
from tests.world import ZONE

NOW = datetime(2020, 5, 9, 9, tzinfo=ZONE)
SIX = [
    [f"{name}\n{day}/5", pieces] for name, day, pieces in zip("SSRKJS", range(4, 10), (9, 8, 7, 0, 9, 3), strict=True)
]
PHASE = {"title": "Tahap 1: 8.120 dari 12.500", "key": "Bergaris: 1.830", "before": 6290, "new": 1830, "pieces": 12500}
OF: dict[str, dict[str, Any]] = {
    DAYS: {"title": "4 - 9 Mei 2020: 36 masker, Bengkel Kabupaten Malang", "bars": SIX, "phase": PHASE},
    AHEAD: {
        "title": "Kapan tahap 1 penuh",
        "now": 7671,
        "pieces": 12500,
        "low": 12,
        "high": 12,
        "today": "2 Mei",
        "when": "14 Mei 2020",
        "said": "kira-kira 12 hari kerja lagi",
    },
    LASTING: {"title": "Bahan", "bars": [["Karet", "habis", 0, True], ["Kain", "14 hari", 14, False]]},
}
ASKED = {
    DAYS: (
        "gambar",
        "grafik minggu ini",
        "gambar hasil minggu ini",
        "minta grafik hasil minggu lalu",
        "grafike endi",
        "diagram hasil bulan Mei",
        "hasil saya dalam gambar",
        "njaluk gambare hasil",
        "tolong buatkan grafik minggu wingi",
        "rekap minggu ini pakai gambar",
        "grafik 4/5 sampai 9/5",
        "delok grafik produksi",
    ),
    AHEAD: (
        "kapan penuh gambarnya",
        "gambarnya kapan selesai bu?",
        "kirim gambar perkiraan",
        "kapan tahap 2 penuh? gambarnya",
    ),
    "material": ("grafik bahan", "gambar stok", "gambar karet tinggal berapa hari", "gambar bahan di gudang"),
}
NOT_ASKED = (
    "setor 20 gambar boneka",
    "kain gambar boneka habis",
    "masker gambar kotak2 15",
    "gambarnya tidak bisa dibuka",
    "gambar masker yang rusak",
    "ini gambarnya bu",
    "saya kirim gambar ktp",
    "minta kain yang gambar bunga 2 meter",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in ASKED.items() for text in texts])
def test_asked(kind: str, text: str) -> None:
    said = picture_in(text, NOW)
    assert said is not None
    assert (said.kind, said.sure, said.rest) == (kind, True, "")


@pytest.mark.parametrize("text", NOT_ASKED)
def test_not_asked(text: str) -> None:
    said = picture_in(text, NOW)
    # What is left is nobody's name, so it passes on.
    assert said is None or said.rest or not (said.sure or said.own)


@pytest.mark.parametrize("how", OF)
def test_a_picture_is_small_and_told_apart_without_colour(how: str) -> None:
    made = drawn(how, OF[how], NOW)
    assert len(made) <= 200_000
    picture = Image.open(BytesIO(made))
    assert picture.width == 720
    assert picture.height <= 1280
    assert picture.info["Title"] == OF[how]["title"]
    # Of the greys that are left without colour, the dark bar, the bright one and the paper are far from each other.
    greys = {grey for grey, count in enumerate(picture.convert("L").histogram()) if count > 500}
    assert max(greys) == 255
    assert any(grey < 80 for grey in greys)
    if how != AHEAD:
        assert any(150 < grey < 220 for grey in greys)


@pytest.mark.parametrize("how", OF)
@pytest.mark.parametrize(
    "title",
    [
        "30 November - 31 Desember 2026: 12.520 masker, 999 perlu diperbaiki",
        "Perkiraan lamanya bahan di gudang bengkel",
    ],
)
def test_a_long_title_stays_within_the_picture(how: str, title: str) -> None:
    picture = Image.open(BytesIO(drawn(how, {**OF[how], "title": title}, NOW))).convert("L")
    # The bars and axes leave room on the right; so must the words above them.
    edge = picture.crop((712, 0, 720, 130))
    assert edge.getextrema() == (255, 255)

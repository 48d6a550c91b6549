"""Who made the rest of what several brought, and decimals as they are said."""

import pytest

from handlers.reading import read
from tests.reading.told import CIRCLE, TODAY, check


def test_the_rest_of_a_whole_is_hers_who_is_named() -> None:
    check(
        {
            "semua 45 yang saya bawa, bu sari 20 sisanya mbak ani": "Bu Sari 20, Mbak Ani 25",
            "semua 45 yang saya bawa, wati 20 sisanya bu yuni": "Bu Yuni 25, Wati 20",
            "total 30, sari 12 sisanya wati": "Bu Sari 12, Wati 18",
            "titip 40: sari 15, sisanya punya ani": "Bu Sari 15, Mbak Ani 25",
            "45 semua, 20 punya sari sisanya punya ani": "Bu Sari 20, Mbak Ani 25",
            "ini 45 bu, yang 20 punya sari, lainnya wati": "Bu Sari 20, Wati 25",
            "total 45, sari 20 wati 10 liyane bu yuni": "Bu Sari 20, Bu Yuni 15, Wati 10",
            "semua 45, saya 20 sisanya wati": "Wati 25, self 20",
            "saya bawa 45, sari 20 wati 25": "Bu Sari 20, Wati 25",
            "sari 20 sisanya wati": "?Bu Sari 20, Wati 0",
            "semua 20, sari 20 sisanya wati": "?Bu Sari 20, Wati 0",
        },
        circle=CIRCLE,
    )


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("minta kain dua koma lima meter", {("kain", 2.5, "m")}),
        ("karet rong koma lima m", {("karet", 2.5, "m")}),
        ("butuh kain satu koma lima meter sama benang 2", {("kain", 1.5, "m"), ("benang", 2, None)}),
        ("karet nol koma lima kg bu", {("karet", 0.5, "kg")}),
        ("kain tiga koma dua lima meter", {("kain", 3.25, "m")}),
        ("njaluk kain 2 koma 5 meter", {("kain", 2.5, "m")}),
    ],
)
def test_decimals_as_they_are_said(text: str, asked: set[tuple[str, float, str | None]]) -> None:
    found = {(one.item, one.quantity, one.unit) for one in read(text, TODAY).materials}
    assert found
    assert found <= asked


def test_decimals_of_dozens() -> None:
    check({"jadi dua koma lima kodi": "50", "setor satu koma lima lusin": "18", "setor 20 koma 5 anak": "?20 + 5 anak"})

"""Days as they are written, and days that don't exist."""

from datetime import datetime

from handlers.reading import Doubt, read
from tests.reading.told import TODAY, ZONE, check

SUNDAY = "25 @3/5"


def test_dates_with_figures_and_months() -> None:
    check(
        dict.fromkeys(
            [
                "3-Mei setor 25",
                "03.05.2020 setor 25",
                "setor 25 tgl 3.5.20",
                "2020-05-03 setor 25",
                "2020/05/03 setor 25",
                "3/mei setor 25",
                "3 mei: 25",
                "3 mei 25",
                "3 Mei 2020 jadi 25",
                "3mei setor 25",
                "tgl 3-5 setor 25",
                "tgl 3.5 setor 25",
                "tgl 3 bulan 5 setor 25",
                "tanggal 3 bulan mei setor 25",
                "minggu 3 mei setor 25",
                "minggu, 3-5-2020: 25",
                "minggu 3.5.20 jadi 25",
                "3/5/20 25 pcs",
                "3 mey setor 25",
                "setor 25 tanggal 3 mei 20",
                "telu mei setor 25",
                "tgl telu wingi setor 25",
                "laporan tgl 03-05-20 = 25",
                "3.5.2020\n25 masker",
                "3 mei '20 setor 25",
                "3-mei-2020 setor 25",
                "3.mei.2020 setor 25",
                "25 masker, 3 mei 2020",
                "setor 25 tertanggal 3/5",
                "25 masker (tgl 3 kemarin)",
                "minggu(3/5) 25",
                "kemarin (minggu) 25",
                "setor 25 -- kemarin",
                "mei tgl 3 setor 25",
            ],
            SUNDAY,
        )
    )
    check({"28 aprl setor 20": "20 @28/4", "28 Apr 20 masker": "20 @28/4", "setor 20 tgl 28/4": "20 @28/4"})


def test_brackets_hide_no_day() -> None:
    check(
        dict.fromkeys(
            [
                "setor 25 (kemarin)",
                "setor 25 [kemarin]",
                "setor 25 (3 Mei)",
                "25 (wingi)",
                "25 (tgl 3)",
                "25 [3/5]",
                "25 (03.05.2020)",
                "25 {kemarin}",
                "25 masker (hasil kemarin)",
                "(kemarin) setor 25",
                "[kemarin] 25",
                "setor 25 *kemarin*",
                "setor 25 - kemarin",
                "setor 25, kemarin",
                "setor 25, kemarin ya bu",
                "25 (hari minggu)",
                "25 (minggu kemarin)",
                "setor 25 (dari kemarin)",
                "setor 25 (buat kemarin)",
                "jadi 25\nkemarin",
                "setor 25. yang kemarin",
            ],
            "25 @3/5",
        )
        | {"25 (minggu kemarin)": "?25 @3/5 | 25 @3/5"}
    )
    check(
        {
            "20 (kemarin) 15 (hari ini)": "15 + 20 @3/5",
            "20 (sabtu), 15 (minggu)": "20 @2/5 + 15 @3/5",
            "dewasa 20, anak 15 (kemarin)": "15 anak @3/5 + 20 dewasa @3/5 | ?15 anak @3/5 + 20 dewasa @3/5",
            "setor 25 (kemarin libur)": "25",
            "setor 25, kemarin libur": "25",
            "setor 25 (bukan kemarin)": "25 | ?25",
            "setor 25 (hari ini)": "25",
            "25 (senin)": "25",
            "setor 25, kemarin 20": "25 + 20 @3/5",
        }
    )


def test_a_day_that_does_not_exist_is_asked_about() -> None:
    texts = [
        "31 april setor 20",
        "tgl 32 setor 20",
        "30 feb setor 20",
        "31/4 setor 20",
        "32/5 setor 20",
        "setor 20 tgl 31 april",
        "setor 20 (31 april)",
        "tanggal 31-04-2020 jadi 20",
        "tgl 0 setor 20",
        "31.04.2020 setor 20",
        "2020-04-31 setor 20",
        "29 februari 2019 setor 20",
        "5/13 setor 20",
        "31-apr setor 20",
        "setor 20 tanggal 30/2",
        "tgl 45 jadi 20",
        "tgl telung puluh loro setor 20",
        "senin 31 april setor 20",
        "0/5 setor 20",
        "dewasa 20 tgl 31/4",
    ]
    check(dict.fromkeys(texts, "?20 | ?20 dewasa"))
    assert [text for text in texts if Doubt.WHICH_DAY not in read(text, TODAY).doubts] == []
    spring = datetime(2021, 3, 1, 17, 0, tzinfo=ZONE)
    check({"29/2 setor 20": "?20", "29 feb setor 20": "?20", "28/2 setor 20": "20 @28/2"}, spring)


def test_what_looks_like_a_day_and_is_none() -> None:
    check(
        {
            "setor 31": "31",
            "31 masker": "31",
            "20/15": "?other | ?20 | ?35 | ?15 | other",
            "4-5 setor 20": "?20 | ?24 | ?4",
            "dewasa/anak 20/15": "?20 | ?35 | other | ?other | ?15 anak + 20 dewasa",
            "setor 20-25": "?20",
            "100-120 masker": "?100",
            "3/4 lusin": "9",
            "setor 1/2 lusin": "6",
            "setor 3,5 lusin": "42",
            "setor 3.5 lusin": "42",
        }
    )


def test_the_day_repaired_inside_a_message() -> None:
    check(
        {
            "kemarin eh hari ini setor 20": "20",
            "hari ini eh kemarin setor 20": "20 @3/5",
            "senin eh minggu jadi 20": "20 @3/5",
            "setor 20 hari ini eh kemarin": "20 @3/5",
            "setor 20 kemarin, eh hari ini maksudnya": "20",
            "tgl 3 eh tgl 2 setor 20": "20 @2/5",
            "setor 20 tgl 3 eh 2": "20 @2/5 | ?20 @2/5",
            "wingi, salah, winginane setor 20": "20 @2/5",
            "setor 20 kemarin, maksud saya hari ini": "20",
            "setor 20 kemarin maksudnya sabtu": "20 @2/5",
            "kemarin 20, eh bukan kemarin, sabtu": "20 @2/5 | ?20 @2/5",
            "20 kemarin ralat hari ini": "20 | ?20",
            "setor 20 kemarin eh 22": "22 @3/5",
            "kemarin setor 20 eh 22 hari ini": "22 | ?22 | ?22 @3/5",
        }
    )

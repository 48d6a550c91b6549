"""A number that only numbers a line or a delivery is no count."""

from handlers.reading import read
from tests.reading.told import CIRCLE, TODAY, check

BOTH = "15 anak + 20 dewasa"


def test_the_number_of_a_line_is_not_counted() -> None:
    check(
        {
            "1. setor 20": "20",
            "2. jadi 20 bu": "20",
            "(1) setor 20": "20",
            "1) setor 20": "20",
            "1. setor 2 lusin": "24",
            "1️⃣ setor 20": "20",
            "3. masker jadi 25": "25",
            "2.jadi 20": "20",
            "1.) setor 20": "20",
            "1 ) setor 20": "20",
            "bu,\n1. setor 20": "20",
            "1. wis dadi rong puluh": "20",
            "2) sampun dados kalih dasa": "20",
            "1. kemarin 20": "20 @3/5",
            "1. setor 20 cacat 2": "20/2",
            "1. setor 20, 2. cacat 2": "20/2",
            "no.1 setor 18": "18",
            "1 . setor 20": "20",
            "1. Bu lapor, setor 20": "20",
            "2) anak 15 cacat 1": "15/1 anak",
            "*1.* setor 20": "20",
            "1. 20 masker": "20",
        }
    )


def test_lists_of_sizes() -> None:
    check(
        {
            "1️⃣ dewasa 20\n2️⃣ anak 15": BOTH,
            "1. dewasa 20\n2. anak 15": BOTH,
            "1.dewasa 20 2.anak 15": BOTH,
            "1. dewasa 20 2. anak 15": BOTH,
            "1) dewasa 20, 2) anak 15": BOTH,
            "(1) dewasa 20 (2) anak 15": BOTH,
            "1.) dewasa 20\n2.) anak 15": BOTH,
            "1- dewasa 20\n2- anak 15": BOTH,
            "#1 dewasa 20\n#2 anak 15": BOTH,
            "no 1 dewasa 20, no 2 anak 15": BOTH,
            "no. 1: dewasa 20\nno. 2: anak 15": BOTH,
            "a. dewasa 20\nb. anak 15": BOTH,
            "1. Dewasa: 20\n2. Anak: 15\nTotal: 35": BOTH,
            "laporan:\n1. dewasa 20\n2. anak 15": BOTH,
            "1 dewasa 20\n2 anak 15": BOTH,
            "1. gede 20\n2. cilik 15": BOTH,
            "1. dws = 20\n2. ank = 15": BOTH,
            "1. dewasa dua puluh\n2. anak lima belas": BOTH,
            "1. 20 dewasa\n2. 15 anak": BOTH,
            "ⓐ dewasa 20\nⓑ anak 15": BOTH,
            "1: dewasa 20\n2: anak 15": BOTH,
            "poin 1 dewasa 20, poin 2 anak 15": BOTH,
            "I. dewasa 20 II. anak 15": BOTH,
            "- 20 dewasa\n- 15 anak": BOTH,
            "• dewasa 20\n• anak 15": BOTH,
            "*dewasa*: 20\n*anak*: 15": BOTH,
            "1. dewasa polos 12\n2. dewasa motif 8\n3. anak 15": BOTH,
        }
    )


def test_the_number_of_a_delivery_is_not_counted() -> None:
    check(
        {
            "laporan 2: setor 20": "20",
            "pertemuan 3 setor 20": "20",
            "setoran ke-3: 20": "20",
            "setoran ke 3, 20 masker": "20",
            "kiriman 2: 25": "25",
            "hari ke 4: jadi 18": "18",
            "hari ke 4 setor 18": "18",
            "laporan no 5, 20 masker": "20",
            "laporan #2: 20": "20",
            "tahap 2 setor 30": "30",
            "setoran kedua 20": "20",
            "gelombang 3, jadi 20": "20",
            "kelompok 4 setor 20": "20",
            "minggu ke 3 setor 20": "20 | ?20",
            "paket 2: 25": "25",
            "setoran nomor 3 dua puluh": "20",
            "laporan kaping 2: 20": "20",
        }
    )


def test_numbers_that_do_count() -> None:
    check(
        {
            "2️⃣5️⃣ masker": "25",
            "setor 2️⃣0️⃣": "20",
            "🔟 masker": "10",
            "*20* masker": "20",
            "20. masker": "20",
            "20. sudah jadi": "20",
            "20": "20",
            "setor 20.": "20",
            "20) dewasa": "20 dewasa | 20",
            "20. dewasa": "20 dewasa | 20",
            "(20)": "20",
            "setor (20)": "20",
            "laporan: 20": "20",
            "setoran: 20": "20",
            "laporan 20": "20",
            "setoran 20": "20",
            "setoran 35: 20 dewasa 15 anak": BOTH,
        }
    )


def test_in_doubt_it_is_asked() -> None:
    check(
        {
            "1. 20\n2. 15": "?35",
            "1 setor 20": "?20 | ?21",
            "laporan 2 setor 20": "?20 | ?22 | 20",
            "12. setor 20": "?20 | 20 | ?32",
        }
    )


def test_materials_in_a_list() -> None:
    for text in (
        "1. karet 10 m\n2. benang 3 gulung",
        "1.karet 10 m 2.benang 3 gulung",
        "minta:\n1) karet 10 m\n2) benang 3 gulung",
        "1️⃣ karet 10 m\n2️⃣ benang 3 gulung",
        "(1) karet 10 m, (2) benang 3 gulung",
    ):
        reading = read(text, TODAY)
        found = {(one.item, one.quantity, one.unit) for one in reading.materials}
        assert found == {("karet", 10, "m"), ("benang", 3, "roll")}, text
        assert not reading.reports, text
    both = read("1. setor 20\n2. minta benang 2 gulung", TODAY)
    assert [one.pieces for one in both.reports] == [20]
    assert [(one.item, one.quantity) for one in both.materials] == [("benang", 2)]
    assert [(one.item, one.quantity) for one in read("1. minta karet 10 m", TODAY).materials] == [("karet", 10)]


def test_lists_of_tailors() -> None:
    all_three = "Bu Sari 22, Mbak Ani 18, Wati 0"
    check(
        {
            "titip: 1.Sari 22 2.Ani 18 3.Wati kosong": all_three,
            "titip: 1. Sari 22 2. Ani 18 3. Wati kosong": all_three,
            "titip:\n1. Sari 22\n2. Ani 18\n3. Wati kosong": all_three,
            "1) Sari: 22\n2) Ani: 18\n3) Wati: kosong": all_three,
            "1️⃣ Sari 22\n2️⃣ Ani 18\n3️⃣ Wati kosong": all_three,
            "1 Sari 22\n2 Ani 18\n3 Wati kosong": all_three,
            "titip (1) Sari 22 (2) Ani 18 (3) Wati kosong": all_three,
            "1.sari=22\n2.ani=18\n3.wati=0": all_three,
            "titip 1.Sari 22, 2.Ani 18, 3.Wati libur": all_three,
        },
        circle=CIRCLE,
    )

"""Names as people write them, and names that are also a day or a number."""

from handlers.reading import read
from tests.reading.told import CIRCLE, TODAY, check


def test_digits_of_a_registered_name_are_part_of_it() -> None:
    both = "Bu Sri 1 20, Bu Sri 2 15"
    check(
        {
            "titip: Sri 1 20, Sri 2 15": both,
            "titip: Sri1 20, Sri2 15": both,
            "Bu Sri 1 20\nBu Sri 2 15": both,
            "bu sri 1: 20, bu sri 2: 15": both,
            "sri-1 20, sri-2 15": both,
            "Sri 1 = 20, Sri 2 = 15": both,
            "titip 20 Sri 1, 15 Sri 2": both,
            "sri satu 20, sri dua 15": both,
            "Sri 1 dua puluh, Sri 2 lima belas": both,
            "punyane sri 1 20 punyane sri 2 15": both,
            "titip: Sri (1) 20, Sri (2) 15": both,
        },
        circle=CIRCLE,
    )
    check(
        {
            "titip: Sri 20, Ani 15": "?Mbak Ani 15, several 20",
            "titip: Sri 1 lusin, Ani 15": "?Mbak Ani 15, several 12 | ?Bu Sri 1 0, Mbak Ani 15",
            "titip: Sri 1, Ani 15": "?Bu Sri 1 0, Mbak Ani 15 | ?Mbak Ani 15, several 1",
            "titip: Sri 3 20, Ani 15": "?Mbak Ani 15, several 23 | ?Mbak Ani 15, several 20 | ?Mbak Ani 15, nobody 20",
            "titip: Sri 12, Ani 15": "?Mbak Ani 15, several 12",
            "titip: Sri 1 2 lusin, Ani 15": "Bu Sri 1 24, Mbak Ani 15",
        },
        circle=CIRCLE,
    )


def test_apostrophes_and_hyphens_are_nothing() -> None:
    both = "Bu Nur'aini 20, Mbak Ani 15"
    check(
        {
            f"titip: {name} 20, Ani 15": both
            for name in ("Nur'aini", "Nur’aini", "Nur‘aini", "Nur`aini", "Nur´aini", "Nurʼaini", "Nuraini", "Nur aini")
        }
        | {
            "bu nur'aini 20 mbak ani 15": both,
            "punyane Nur'aini 20, punyane Ani 15": both,
            "titip: Nur-aini 20, Ani 15": both,
            "titip: Nuraeni 20, Ani 15": both,
        },
        circle=CIRCLE,
    )
    three = "Bu Sari 20, Mbak Ani 18, Wati 15"
    check(
        {
            "titip: Sari-20 Ani-18 Wati-15": three,
            "Sari-20, Ani-18, Wati-15": three,
            "Sari - 20\nAni - 18\nWati - 15": three,
            "Sari:20 Ani:18 Wati:15": three,
            "Sari=20;Ani=18;Wati=15": three,
            "Sari(20) Ani(18) Wati(15)": three,
            "Sari20 Ani18 Wati15": three,
            "20-Sari 18-Ani 15-Wati": three,
            "sari/20 ani/18 wati/15": three,
            "Sari.20 Ani.18 Wati.15": three,
            "Sari_20 Ani_18 Wati_15": three,
            "titip: Siti Aminah 20, Ani 15": "Mbak Ani 15, Mbak Siti-Aminah 20",
        }
        | {f"titip: {name} 20, Ani 15": "Mbak Ani 15, Mbak Siti-Aminah 20" for name in ("Siti-Aminah", "Sitiaminah")},
        circle=CIRCLE,
    )


def test_a_registered_name_is_a_name_first() -> None:
    check(
        {
            "titip: Kemis 20, Ani 15": "Bu Kemis 20, Mbak Ani 15",
            "bu kemis 20 mbak ani 15": "Bu Kemis 20, Mbak Ani 15",
            "titip: Enem 20, Ani 15": "Mak Enem 20, Mbak Ani 15",
            "mak enem 20, ani 15": "Mak Enem 20, Mbak Ani 15",
            "punyane bu kemis 20": "Bu Kemis 20",
            "setor 20 hari kemis": "20 @30/4",
            "setor nem belas": "16",
            "setor enam": "6",
            "dino kemis setor 20": "20 @30/4",
            "kemis wingi setor 20": "20 @30/4",
        },
        circle=CIRCLE,
    )


def test_an_unread_name_is_never_a_sum() -> None:
    for text in (
        "titip: Jum'ati 20, Ani 15",
        "titip: Parmi2 20, Ani 15",
        "titip: Parmi 20, Ani 15",
        "titip: Parmi-20 Ani-15",
        "titip: Bu P 20, Ani 15",
        "titip: Ny. X 20, Ani 15",
        "Al-Maidah 20, Ani 15",
        "titip: R. Ayu 20, Ani 15",
        "titip: D'Vina 20; Ani 15",
        "Ani 15, yg satunya 20",
        "Ani 15\n20 Q",
        "titip: Bu Rahma-Dewi 20, Ani 15",
        "titip: 20, Ani 15",
    ):
        reading = read(text, TODAY, CIRCLE)
        assert not reading.stated, text
        assert not reading.certain, text
        assert any(one.who == (1,) and one.reading.reports[0].pieces == 15 for one in reading.portions), text


def test_a_sum_is_one() -> None:
    for text in ("titip: Sari 20, Ani 15, total 35", "Sari 20 Ani 15 = 35", "35 semuanya: Sari 20, Ani 15"):
        reading = read(text, TODAY, CIRCLE)
        assert reading.certain, text
        assert sum(one.pieces for part in reading.portions for one in part.reading.reports) == 35, text
    differs = read("titip: Sari 20, Ani 15, total 40", TODAY, CIRCLE)
    assert not differs.certain
    assert differs.stated == 40

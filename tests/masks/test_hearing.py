"""What a message changes of the record, without a bot: read, held against what was told before, decided."""

from datetime import datetime, timedelta

import pytest

from handlers.reading import read
from handlers.reading.leaning import leaning_of
from handlers.rules.hearing import hear
from handlers.rules.record import (
    Add,
    Ask,
    Dialogue,
    Meaning,
    Mend,
    Noted,
    Put,
    Raise,
    Record,
    Stand,
    TakeBack,
    Usual,
)

MORNING = datetime(2020, 5, 4, 9, 0)  # noqa: DTZ001 - a local moment, as reading takes it
SHE, COURIER = 1, 2


def noted(text: str, source: int, *, by: int = SHE, ago: int = 60) -> Noted:
    """What a message recorded so many minutes ago."""
    reading = read(text, MORNING)
    return Noted(source, MORNING - timedelta(minutes=ago), by, reading.reports, (source,), reading.handed)


def heard(text: str, *before: Noted, quoted: int | None = None) -> Meaning:
    dialogue = Dialogue(MORNING, MORNING.date(), SHE, SHE, usual=20, quoted=quoted)
    return hear(read(text, MORNING), leaning_of(text), Record(before), dialogue)


def after(text: str, *before: str) -> Meaning:
    """What a text means after these messages, the first the oldest, half an hour apart."""
    count = len(before)
    return heard(text, *(noted(one, at, ago=30 * (count - at)) for at, one in enumerate(before)))


@pytest.mark.parametrize(
    "text",
    [
        "total hari ini 25",
        "semuanya 25",
        "kabeh selawe",
        "jadi 25 semua ya sama yang tadi pagi",
        "totale dino iki 25 mbak",
        "dados sedaya 25 bu, kaliyan ingkang wau",
        "sampek saiki gunggunge 25",
        "sudah termasuk yang tadi 25 bu",
    ],
)
def test_a_total_raises_the_day(text: str) -> None:
    meaning = after(text, "setor 20")
    assert isinstance(meaning, Raise)
    assert (meaning.total, sum(one.pieces for one in meaning.reports)) == (25, 5)


@pytest.mark.parametrize("text", ["sama 5 lagi jadi 25", "tambah 5 dadi 25 yo", "5 maneh dadi 25 kabeh"])
def test_an_addition_and_what_it_comes_to_agree(text: str) -> None:
    meaning = after(text, "setor 20")
    assert isinstance(meaning, Raise)
    assert sum(one.pieces for one in meaning.reports) == 5


def test_an_addition_that_comes_to_something_else_is_asked_about() -> None:
    assert isinstance(after("tambah 5 jadi 30", "setor 20"), Ask)


def test_a_total_below_what_is_recorded_is_asked_about() -> None:
    assert isinstance(after("totalnya cuma 18 bu", "setor 20"), Ask)


def test_a_total_that_is_recorded_changes_nothing() -> None:
    assert isinstance(after("jd total 15 y bu", "dws 10", "anak 5"), Stand)


@pytest.mark.parametrize(
    "text",
    [
        "iya 20",
        "berarti 20 ya bu yang masuk",
        "kok cuma 20",
        "sudah masuk belum 20",
        "20 ku mlebu ta mbak?",
        "nggih leres 20",
        "wis tak kirim mau 20",
        "kan tadi 20 bu",
    ],
)
def test_what_is_said_again_adds_nothing(text: str) -> None:
    assert isinstance(after(text, "setor 20"), Stand)


@pytest.mark.parametrize("text", ["setor 20", "20 bu", "stor rong puluh"])
def test_the_same_number_again_is_asked_about(text: str) -> None:
    assert isinstance(after(text, "setor 20"), Ask)


@pytest.mark.parametrize("text", ["tambah 20", "20 lagi bu", "setor maneh 20", "ketambahan 20"])
def test_as_many_more_are_more(text: str) -> None:
    assert isinstance(after(text, "setor 20"), Usual | Add)


@pytest.mark.parametrize(
    "text", ["lho kok cuma 20 bu? tadi saya 25", "kok mung 20 se mbak, kudune 25", "yg dihitung cuma 20, saya setor 25"]
)
def test_a_complaint_with_a_number_offers_it(text: str) -> None:
    meaning = after(text, "setor 20")
    assert isinstance(meaning, Ask | Put)
    put = meaning.choices[0] if isinstance(meaning, Ask) else meaning
    assert isinstance(put, Put)
    assert sum(one.pieces for one in put.reports) == 25


@pytest.mark.parametrize(
    "text",
    [
        "4 masker yang dikembalikan sudah saya betulkan bu",
        "retur 4 sudah jadi",
        "sing balik wingi 4 wis tak dandani",
        "ini 4 hasil perbaikan ya mbak",
        "ingkang 4 wangsul wau sampun kula leresaken",
    ],
)
def test_repaired_pieces_are_not_new(text: str) -> None:
    assert after(text, "setor 20") == Mend(4)


@pytest.mark.parametrize("text", ["maaf 6", "eh 6", "*6", "6 ding", "ngapunten 6 mbak"])
def test_a_slip_means_the_latest(text: str) -> None:
    meaning = heard(text, noted("setor 20", 1, ago=30), noted("setor 5", 2, ago=1))
    assert isinstance(meaning, Put)
    assert [one.source for one in meaning.instead_of] == [2]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("setelah dihitung ulang 19", 19),
        ("jadikan 25", 25),
        ("12 maksudku, bkn 20, jempol kegedean", 12),
        ("tulung dipun gantos saking 20 dados 16", 16),
        ("maaf mbak kelebihan 1, harusnya 19", 19),
        ("wau kirang 3 mbak, leresipun 23", 23),
        ("tak itung maneh jebule 17", 17),
    ],
)
def test_a_new_number_takes_the_place_of_the_old(text: str, right: int) -> None:
    meaning = after(text, "setor 20")
    assert isinstance(meaning, Put)
    assert sum(one.pieces for one in meaning.reports) == right


@pytest.mark.parametrize(("text", "likeliest"), [("kakehan 2 mbak mau", 18), ("kurang 2 ngitungku mbak", 22)])
def test_so_many_too_many_or_too_few_is_asked_about(text: str, likeliest: int) -> None:
    meaning = after(text, "setor 20")
    assert isinstance(meaning, Ask)
    assert isinstance(meaning.choices[0], Put)
    assert sum(one.pieces for one in meaning.choices[0].reports) == likeliest


def test_the_quoted_message_is_the_one_meant() -> None:
    before = (noted("setor 20", 1, ago=30), noted("setor 5", 2, ago=10))
    meaning = heard("yg ini harusnya 22", *before, quoted=1)
    assert isinstance(meaning, Put)
    assert [one.source for one in meaning.instead_of] == [1]
    assert heard("yang ini batal bu", *before, quoted=1) == TakeBack(before[:1])


@pytest.mark.parametrize("text", ["lho saya belum setor apa apa", "aku durung setor lo mbak", "kula dereng nyetor"])
def test_who_says_that_she_reported_nothing_is_shown_what_another_did(text: str) -> None:
    meaning = heard(text, noted("setor 20", 1, by=COURIER))
    assert isinstance(meaning, Ask)
    assert isinstance(meaning.choices[0], TakeBack)


def test_sizes_right_behind_a_sum_break_it_down() -> None:
    meaning = heard("dewasa 12 anak 9", noted("setor 21", 1, ago=0))
    assert isinstance(meaning, Put)
    assert [(one.size, one.pieces) for one in meaning.reports] == [("dewasa", 12), ("anak", 9)]
    assert isinstance(heard("dewasa 12 anak 9", noted("setor 20", 1, ago=0)), Ask)


def test_a_part_of_what_was_just_said_is_among_it() -> None:
    meaning = heard("sing 6 anak", noted("setor 18", 1, ago=0))
    assert isinstance(meaning, Put)
    assert sum(one.pieces for one in meaning.reports) == 18


def test_a_bare_number_above_the_day_is_asked_about() -> None:
    meaning = after("25", "setor 20")
    assert isinstance(meaning, Ask)
    assert isinstance(meaning.choices[0], Raise)


@pytest.mark.parametrize("text", ["setor 5", "sore 5", "anak 5 bu", "5"])
def test_what_leans_on_nothing_is_read_as_it_is(text: str) -> None:
    assert isinstance(after(text, "setor 20"), Usual)


def test_nothing_recorded_leaves_everything_as_it_is_read() -> None:
    for text in ("total hari ini 25", "iya 20", "kok cuma 20", "jadikan 25"):
        assert isinstance(after(text), Usual)


def test_a_number_with_more_in_it_is_no_change_of_another() -> None:
    assert after("2 lusin lebih 10", "setor 12") == Usual()
    assert after("3 lusin kurang 2", "setor 36") == Usual()

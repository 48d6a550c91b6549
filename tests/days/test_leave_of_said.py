"""Hearing a coordinator who tells of others' leave: whose, which days, whether it is over; and what tells of none."""

from datetime import date

import pytest

from handlers.reading.leave_of_said import leave_of
from handlers.reading.leave_said import Back, CalledOff, Off
from handlers.reading.model import Circle, Member

# A Monday.
TODAY = date(2020, 5, 4)
CIRCLE = Circle(
    (Member(1, ("Bu Sri", "Sri Wahyuni")), Member(2, ("Mbak Ani", "Ani"))), (Member(9, ("Bu Rini", "Rini")),)
)

OFF = [
    ("Sri libur 3 hari", [(1,)], [4, 5, 6]),
    ("bu Sri libur besok", [(1,)], [5]),
    ("besok Sri libur", [(1,)], [5]),
    ("Sri sakit sampai Kamis", [(1,)], [4, 5, 6, 7]),
    ("Sri sakit", [(1,)], [4]),
    ("sri loro weteng, prei sik", [(1,)], [4]),
    ("bu sri gerah, nyuwun prei tigang dinten nggih", [(1,)], [4, 5, 6]),
    ("mbak ani prei rong dino", [(2,)], [4, 5]),
    ("Ani gak masuk besok", [(2,)], [5]),
    ("sesuk Ani ora iso njahit", [(2,)], [5]),
    ("Sri cuti tanggal 8 sampai 10", [(1,)], [8, 9, 10]),
    ("Sri izin sampai Rabu", [(1,)], [4, 5, 6]),
    ("Sri Wahyuni libur 21-23/5", [(1,)], [21, 22, 23]),
    ("kata bu Ani besok libur", [(2,)], [5]),
    ("jarene Ani anake sakit, prei sesuk", [(2,)], [5]),
    ("Sri minta libur Jumat karena ada hajatan", [(1,)], [8]),
    ("Sri dan Ani libur besok", [(1,), (2,)], [5]),
    ("libur: Sri 3 hari", [(1,)], [4, 5, 6]),
]
BACK = [
    ("Sri masuk lagi besok", 5),
    ("bu Sri besok masuk", 5),
    ("Sri wis mlebu maneh sesuk", 5),
    ("Sri sampun saras, mlebet malih mbenjing", 5),
    ("Sri mulai kerja lagi Kamis", 7),
]
CALLED_OFF = ["Sri tidak jadi libur", "Sri gak sido prei", "libur Sri batal"]
NOTHING = [
    "Sri 20, Ani libur",
    "titip: Sri 20, Ani libur",
    "Sri libur?",
    "kapan Sri libur",
    "kain Sri masuk besok",
    "setoran Sri masuk 20",
    "Sri 24",
    "salah, Sri harusnya 24",
    "kurir libur besok, kain dikirim Rabu saja",
    "jawab Sri: libur saja besok",
    "kemarin Sri libur",
    "Sri setor 20",
]


@pytest.mark.parametrize(("text", "who", "days"), OFF)
def test_off(text: str, who: list[tuple[int, ...]], days: list[int]) -> None:
    told = leave_of(text, TODAY, CIRCLE)
    assert told
    assert isinstance(told.said, Off)
    assert (list(told.who), [day.day for day in told.said.days]) == (who, days)
    assert told.said.rest == ""


@pytest.mark.parametrize(("text", "day"), BACK)
def test_back(text: str, day: int) -> None:
    told = leave_of(text, TODAY, CIRCLE)
    assert told
    assert isinstance(told.said, Back)
    assert (told.who, told.said.day.day) == (((1,),), day)


@pytest.mark.parametrize("text", CALLED_OFF)
def test_called_off(text: str) -> None:
    told = leave_of(text, TODAY, CIRCLE)
    assert told
    assert isinstance(told.said, CalledOff)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert leave_of(text, TODAY, CIRCLE) is None


def test_a_name_that_nobody_has_is_left_to_be_asked() -> None:
    told = leave_of("bu Titin libur besok", TODAY, CIRCLE)
    assert told
    assert (told.who, told.name) == ((), "titin")

"""What is said of duties: given, taken, asked for; and what only sounds like it."""

import pytest

from handlers.reading.duties_said import DutiesAsked, DutySaid, SewsSaid, said_of_duties
from storage.people import Duty

GIVEN = """
tugas Wati gudang
tugas Wati: gudang
Tugas gudang untuk bu Wati
tugaskan Wati di gudang
Wati jadi penjaga gudang
jadikan bu Wati penjaga gudang
Wati pegang gudang
bu Wati sing jogo gudang
Wati gudang
tolong Wati mengurus gudang ya bu
""".strip().splitlines()
TAKEN = """
cabut tugas gudang Wati
cabut tugas Wati gudang
tugas Wati gudang dicabut
Wati bukan gudang lagi
Wati berhenti jadi penjaga gudang
Wati ora jogo gudang maneh
Wati sudah tidak pegang gudang
bukan gudang Wati
""".strip().splitlines()


@pytest.mark.parametrize("text", GIVEN)
def test_given(text: str) -> None:
    told = said_of_duties(text)
    assert isinstance(told, DutySaid)
    assert (told.name, told.duties, told.takes, told.only) == ("wati", (Duty.STORE,), False, False)


@pytest.mark.parametrize("text", TAKEN)
def test_taken(text: str) -> None:
    told = said_of_duties(text)
    assert isinstance(told, DutySaid)
    assert (told.name, told.duties, told.takes) == ("wati", (Duty.STORE,), True)


@pytest.mark.parametrize(
    ("text", "duty"),
    [
        ("pemeriksa Ani", Duty.INSPECTOR),
        ("angkat Ani jadi juru periksa", Duty.INSPECTOR),
        ("Ani jadi bendahara", Duty.TREASURER),
        ("tugas Ani kurir", Duty.COURIER),
        ("beri Ani tugas pengamat", Duty.OBSERVER),
    ],
)
def test_which(text: str, duty: Duty) -> None:
    told = said_of_duties(text)
    assert isinstance(told, DutySaid)
    assert (told.name, told.duties) == ("ani", (duty,))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("tugas", DutiesAsked()),
        ("tugas siapa saja?", DutiesAsked()),
        ("siapa yang pegang gudang?", DutiesAsked(duty=Duty.STORE)),
        ("bendaharanya siapa", DutiesAsked(duty=Duty.TREASURER)),
        ("sopo sing dadi kurir?", DutiesAsked(duty=Duty.COURIER)),
        ("tugas Wati apa", DutiesAsked(name="wati")),
        ("tugas saya apa", DutiesAsked(name="saya")),
    ],
)
def test_asked(text: str, asked: DutiesAsked) -> None:
    assert said_of_duties(text) == asked


@pytest.mark.parametrize(
    ("text", "sews"),
    [
        ("pak Darto tidak menjahit", False),
        ("Darto ora njahit", False),
        ("Darto hanya antar, tidak menjahit", False),
        ("Darto berhenti menjahit", False),
        ("Darto menjahit lagi", True),
        ("Darto juga menjahit", True),
    ],
)
def test_who_sews(text: str, sews: bool) -> None:
    assert said_of_duties(text) == SewsSaid(name="darto", sews=sews)


def test_who_does_nothing_else_does_not_sew() -> None:
    told = said_of_duties("Darto cuma kurir saja")
    assert isinstance(told, DutySaid)
    assert told.only


@pytest.mark.parametrize(
    "text",
    ["setor 20", "gudang", "siapa yang belum dicek", "mesin jahit rusak", "kirim 20 potong ke gudang", "hasil saya"],
)
def test_something_else(text: str) -> None:
    assert said_of_duties(text) is None

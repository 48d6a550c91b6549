"""What is said of workshops and staff: new ones, other names; who stops, comes back, moves, is invited."""

import pytest

from handlers.reading.staff_said import (
    Invited,
    Moves,
    NewWorkshop,
    Renamed,
    Returns,
    Stops,
    WhoStopped,
    WorkshopsAsked,
    said_of_staff,
)
from storage.people import Role
from storage.spoken import Spoken

NEW = """
bengkel baru: Kota Batu
tambah bengkel Kota Batu
tambahkan bengkel baru Kota Batu
tolong buatkan bengkel baru: Kota Batu
bengkel baru di Kota Batu
buat bengkel bernama Kota Batu
buka bengkel baru di Kota Batu
gawe bengkel anyar Kota Batu
Tambah bengkel “Kota Batu”
""".strip().splitlines()
RENAMED = """
ganti nama bengkel Kota jadi Kota Malang
ubah nama bengkel Kota menjadi Kota Malang
bengkel Kota ganti nama jadi Kota Malang
nama bengkel Kota diganti jadi Kota Malang
bengkel Kota namanya diganti menjadi Kota Malang
tolong ganti nama bengkel Kota dadi Kota Malang
""".strip().splitlines()
ASKED = ["daftar bengkel", "bengkel apa saja?", "ada bengkel apa saja", "bengkel", "ono bengkel mana saja"]
STOPS = """
Ani berhenti
bu Ani sudah berhenti
Ani mau berhenti kerja
Ani keluar
Ani mengundurkan diri
Ani wis mandek njahit
Ani resign
Ani sudah tidak kerja lagi
Ani ora melu njahit maneh
berhentikan Ani
keluarkan Ani dari daftar
Ani berhenti jadi penjahit
""".strip().splitlines()
RETURNS = """
Ani kembali bekerja
Ani ikut lagi
Ani gabung lagi
Ani balik kerja
Ani njahit maneh
aktifkan Ani lagi
terima Ani kembali
Ani masuk lagi
""".strip().splitlines()
MOVES = """
pindahkan Ani ke Batu
pindah Ani ke bengkel Batu
Ani pindah ke Batu
Ani pindah bengkel ke Batu
Ani pindah dari Kota ke Batu
mbak Ani ngalih nang Batu
tolong pindahkan Ani dari Kota ke bengkel Batu
""".strip().splitlines()


def name_of(text: str) -> str:
    return text.removeprefix("bu ").removeprefix("mbak ").split()[0]


@pytest.mark.parametrize("text", NEW)
def test_a_new_workshop(text: str) -> None:
    assert NewWorkshop(name=Spoken("Kota Batu")) in list(said_of_staff(text))


@pytest.mark.parametrize("text", RENAMED)
def test_another_name(text: str) -> None:
    assert list(said_of_staff(text)) == [Renamed(was="Kota", name=Spoken("Kota Malang"))]


@pytest.mark.parametrize("text", ASKED)
def test_which_there_are(text: str) -> None:
    assert WorkshopsAsked() in list(said_of_staff(text))


@pytest.mark.parametrize("text", STOPS)
def test_who_stops(text: str) -> None:
    (told,) = (one for one in said_of_staff(text) if isinstance(one, Stops))
    assert name_of(told.name) == "ani"


@pytest.mark.parametrize("text", RETURNS)
def test_who_comes_back(text: str) -> None:
    (told,) = (one for one in said_of_staff(text) if isinstance(one, Returns))
    assert name_of(told.name) == "ani"


@pytest.mark.parametrize("text", MOVES)
def test_who_moves(text: str) -> None:
    told = [one for one in said_of_staff(text) if isinstance(one, Moves)]
    assert told
    assert {(name_of(one.name), one.place) for one in told} == {("ani", "batu")}


@pytest.mark.parametrize("text", ["siapa yang sudah berhenti?", "daftar yang berhenti", "sopo sing wis metu"])
def test_who_stopped(text: str) -> None:
    assert WhoStopped() in list(said_of_staff(text))


@pytest.mark.parametrize(
    ("text", "invited"),
    [
        ("undang Sri", Invited(name="sri")),
        ("buatkan undangan untuk Sri", Invited(name="sri")),
        ("minta link untuk Sri", Invited(name="sri")),
        ("undang penjahit baru", Invited(role=Role.TAILOR)),
        ("undang penjahit ke Batu", Invited(role=Role.TAILOR, place="batu")),
        ("undang kurir baru di bengkel Batu", Invited(role=Role.COURIER, place="batu")),
        ("buat undangan untuk koordinator", Invited(role=Role.COORDINATOR)),
    ],
)
def test_invited(text: str, invited: Invited) -> None:
    assert invited in list(said_of_staff(text))


@pytest.mark.parametrize(
    "text",
    [
        "setor 25",
        "bengkel tutup besok",
        "bengkel buka lagi besok",
        "Ani libur 3 hari",
        "pindah kain 5 m ke Batu",
        "rekap",
    ],
)
def test_something_else(text: str) -> None:
    told = list(said_of_staff(text))
    assert not [one for one in told if not isinstance(one, Moves)]
    assert all(" " in one.name for one in told if isinstance(one, Moves))

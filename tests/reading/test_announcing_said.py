"""What is announced, and for whom; and what only sounds like it."""

import pytest

from handlers.reading.announcing_said import Announced, WhoGotIt, announced, head_of
from storage.people import Duty, Role

TO_ALL = (
    """
umumkan: besok bengkel tutup
Umumkan besok bengkel tutup
tolong umumkan: besok bengkel tutup
pengumuman: besok bengkel tutup
Pengumuman besok bengkel tutup
PENGUMUMAN
besok bengkel tutup
woro-woro: besok bengkel tutup
wara wara besok bengkel tutup
umumno sesuk: besok bengkel tutup
umumno besok bengkel tutup
siarkan: besok bengkel tutup
bu tolong diumumkan besok bengkel tutup
mohon umumkan besok bengkel tutup
/umumkan besok bengkel tutup
buat pengumuman: besok bengkel tutup
""".replace("PENGUMUMAN\n", "PENGUMUMAN\\n")
    .replace("umumno sesuk: ", "umumno: ")
    .strip()
)
TO_A_GROUP = """
umumkan ke semua: besok tutup
umumkan untuk semua penjahit: besok tutup
kabari semua: besok tutup
beri tahu semua penjahit: besok tutup
kandhani kabeh: besok tutup
sampaikan ke semua: besok tutup
pesan untuk semua penjahit: besok tutup
kasih tahu para kurir: besok tutup
infokan ke bengkel Kota: besok tutup
kabarkan ke Sri, Ani dan Yuni: besok tutup
""".strip()
WHO_GOT = """
siapa belum terima pengumuman?
siapa yang belum dapat pengumuman
sopo sing durung oleh kabar
pengumuman tadi sudah sampai?
pengumuman sudah diterima berapa orang
siapa saja yang belum menerima pengumuman tadi
""".strip()
SOMETHING_ELSE = """
setor 25
info jam: 08.00–16.00
jawab Sri: Jumat ya
rekap
siapa yang belum setor?
siapa belum terima kain?
minta karet 5 m
""".strip()


@pytest.mark.parametrize("text", TO_ALL.splitlines())
def test_to_all(text: str) -> None:
    told = announced(text.replace("\\n", "\n"))
    assert isinstance(told, Announced)
    assert (told.head, told.text, told.plainly) == ("", "besok bengkel tutup", True)


@pytest.mark.parametrize("text", TO_A_GROUP.splitlines())
def test_to_a_group(text: str) -> None:
    told = announced(text)
    assert isinstance(told, Announced)
    assert (told.text, bool(told.head)) == ("besok tutup", True)


@pytest.mark.parametrize("text", WHO_GOT.splitlines())
def test_who_got_it(text: str) -> None:
    assert announced(text) == WhoGotIt()


@pytest.mark.parametrize("text", SOMETHING_ELSE.splitlines())
def test_something_else(text: str) -> None:
    told = announced(text)
    assert told is None or not told.plainly  # type: ignore[union-attr]


def test_an_hour_in_it_ends_no_head() -> None:
    told = announced("umumkan besok jam 10:00 kumpul")
    assert isinstance(told, Announced)
    assert (told.head, told.text) == ("", "besok jam 10:00 kumpul")


@pytest.mark.parametrize(
    ("head", "roles", "duties", "names"),
    [
        ("semua penjahit", (Role.TAILOR,), (), ()),
        ("para kurir", (Role.COURIER,), (), ()),
        ("penjahit di Kota", (Role.TAILOR,), (), ("kota",)),
        ("bengkel Kota", (), (), ("kota",)),
        ("koordinator dan pembina", (Role.COORDINATOR, Role.LEAD), (), ()),
        ("bendahara", (), (Duty.TREASURER,), ()),
        ("Sri, Ani dan bu Yuni", (), (), ("sri", "ani", "yuni")),
        ("semua", (), (), ()),
        ("kabeh", (), (), ()),
    ],
)
def test_heads(head: str, roles: tuple[Role, ...], duties: tuple[Duty, ...], names: tuple[str, ...]) -> None:
    found = head_of(head)
    assert (found.roles, found.duties, found.names, found.tells_group) == (roles, duties, names, False)


@pytest.mark.parametrize(
    "head",
    [
        "difabel",
        "teman-teman difabel",
        "orang tua ABK",
        "ortu abk Kota",
        "yang tuli",
        "penyandang disabilitas",
        "warga",
    ],
)
def test_a_group_that_tells_of_people_is_none(head: str) -> None:
    assert head_of(head).tells_group

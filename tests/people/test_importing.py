"""A file of people: read as spreadsheets write it, and never against what people changed or erased by chat."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from bot.cli.importing import Done, Wish, keep_people
from bot.cli.people_file import Row, read_people
from bot.cli.sheets import BadFile
from handlers.reading import people_sheet
from handlers.reading.people_sheet import PhoneFault
from storage import checks, people
from storage.people import Role
from tests.workroom import Workroom
from tests.world import ZONE

TWO = """name,call_name,role,group,workshop,telegram_id,phone,usual_pieces
Sri Wahyuni,Bu Sri,tailor,difabel,Kota,101,081211112222,25
Ani Rahayu,Bu Ani,tailor,abk,Kota,102,081233334444,
Ken,Bu Ken,lead,,,103,,
"""


@pytest.fixture
def room() -> Iterator[Workroom]:
    made = Workroom()
    made.accounts = {"Sri": "101", "Ani": "102", "Ken": "103"}
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "orang.csv"


def taken(room: Workroom, file: Path, text: str | bytes, **wish: Any) -> Done:
    """What came of a file."""
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return room.run(keep_people(room.db, read_people(file).rows, Wish(**wish), room.now, ZONE))


def counts(done: Done) -> tuple[int, int, int]:
    return len(done.added), len(done.changed), done.same


def found(room: Workroom, number: int) -> people.Person:
    person = room.run(people.by_id(room.db, number))
    assert person is not None
    return person


def the_row(file: Path, text: str | bytes) -> Row:
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    (row,) = read_people(file).rows
    return row


SRI = """nama;panggilan;peran;kelompok;bengkel;no hp;sehari
Sri Nur’aini;Bu Sri;Penjahit;Orang Tua ABK;Kota;0812-1111-2222;25
"""


@pytest.mark.parametrize(
    "raw",
    [
        SRI.encode(),
        b"\xef\xbb\xbf" + SRI.encode(),
        SRI.encode("cp1252"),
        SRI.replace(";", "\t").encode("utf-16"),
        SRI.replace(";", "\t").encode("utf-16-le"),
        ("sep=;\r\n" + SRI.replace("\n", "\r\n")).encode("cp1252"),
        SRI.replace(";", ",").encode(),
        ("\n" + SRI).encode(),
    ],
    ids=["utf-8", "mark", "ansi", "utf-16", "utf-16 bare", "sep", "commas", "empty line"],
)
def test_every_way_a_spreadsheet_saves_it(file: Path, raw: bytes) -> None:
    row = the_row(file, raw)
    assert (row.name, row.call_name, row.role, row.community) == ("Sri Nur’aini", "Bu Sri", Role.TAILOR, "abk")
    assert (row.workshop, row.phone, row.usual_pieces) == ("Kota", "081211112222", 25)


def test_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Nama Lengkap", "Jabatan", "No. WA", "Target", "Bengkel", "Alamat"])
    sheet.append(["Sri Wahyuni", "penjahit", 81211112222, 25, "Kota", "Jl. Mawar"])
    sheet.append([None, None, None, None, None, None])
    sheet.append(["Darto", "kurir", 6281233334444.0, 0, "Kota", ""])
    book.save(tmp_path / "orang.xlsx")
    read = read_people(tmp_path / "orang.xlsx")
    assert [(row.name, row.phone, row.usual_pieces, row.sews, row.number) for row in read.rows] == [
        ("Sri Wahyuni", "081211112222", 25, None, 2),
        ("Darto", "081233334444", None, False, 4),
    ]
    assert read.unknown == ("Alamat",)


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("081211112222", "081211112222"),
        ("81211112222", "081211112222"),
        ("6281211112222", "081211112222"),
        ("+62 812-1111-2222", "081211112222"),
        ("6281211112222.0", "081211112222"),
        ("'081211112222", "081211112222"),
        ("0341 555123", "0341555123"),
        ("+65 8123 4567", "+6581234567"),
        ("WA: 0812.1111.2222", "081211112222"),
        ("8,12E+09", PhoneFault.CUT),
        ("6,28123E+12", PhoneFault.CUT),
        ("8.12e+10", PhoneFault.CUT),
        ("8E+11", PhoneFault.CUT),
        ("0812 / 0813333344", "08120813333344"),
        ("0812xxxx", PhoneFault.NONE),
        ("tidak ada", PhoneFault.NONE),
    ],
)
def test_telephone_numbers(text: str, phone: str | PhoneFault) -> None:
    assert people_sheet.phone(text) == phone


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Kab Malang", "Kab. Malang"),
        ("Kabupaten Malang", "Kab. Malang"),
        ("Bengkel Kab. Malang", "Kab. Malang"),
        ("kab.malang", "Kab. Malang"),
        ("Kota Mlang", "Kota Malang"),
        ("Kota Batu", None),
        ("Malang 2", None),
        ("Lawang", None),
    ],
)
def test_near_workshops(name: str, near: str | None) -> None:
    assert people_sheet.near_workshop(name, ["Kab. Malang", "Kota Malang", "Malang 1"]) == near


def test_a_number_that_a_spreadsheet_has_cut_is_refused_with_its_line(room: Workroom, file: Path) -> None:
    with pytest.raises(BadFile) as refused:
        taken(room, file, 'nama,peran,hp\nSri,penjahit,08121\nAni,penjahit,"8,12E+09"\n')
    (problem,) = refused.value.problems
    assert problem[1]["row"] == 3
    assert problem[1]["problem"][0][0] == "cli-row-phone-cut"


def test_what_chat_changed_stays_and_is_named(room: Workroom, file: Path) -> None:
    assert counts(taken(room, file, TWO)) == (3, 0, 0)
    for text in ("ganti telepon 089911112222", "ganti panggilan Bu Yuyun", "ganti nama Sri Wahyuningsih"):
        room.say("Sri", text)
    room.say("Ken", "pindah bengkel Ani ke Kota")
    again = taken(room, file, TWO)
    assert counts(again) == (0, 0, 2)
    ((person, left),) = again.left
    assert {what: (str(kept), str(said)) for what, kept, said in left} == {
        "name": ("Sri Wahyuningsih", "Sri Wahyuni"),
        "call_name": ("Bu Yuyun", "Bu Sri"),
        "phone": ("089911112222", "081211112222"),
    }
    assert found(room, person.id).call_name == "Bu Yuyun"
    # What the file says anew is taken, beside what stays.
    newer = taken(room, file, TWO.replace(",25", ",30"))
    assert [what for what, *_ in newer.changed[0][1]] == ["usual_pieces"]
    assert (found(room, person.id).usual_pieces, found(room, person.id).phone) == (30, "089911112222")
    # Both changed it: asked for, the file wins, and she hears of it.
    both = TWO.replace("081211112222", "081299990000")
    assert [what for what, *_ in taken(room, file, both).left[0][1]] == ["name", "call_name", "phone"]
    assert counts(taken(room, file, both, overwrite=True))[1] == 1
    assert found(room, person.id).phone == "081299990000"
    said = room.run(room.db.value("SELECT COUNT(*) FROM outbox WHERE topic = 'imported' AND address = '101'"))
    assert said == 3
    assert room.run(checks.broken(room.db)) == []


def test_who_erased_herself_is_not_made_again(room: Workroom, file: Path) -> None:
    taken(room, file, TWO)
    room.say("Ani", "hapus data saya")
    room.say("Ani", "ya")
    again = taken(room, file, TWO)
    assert counts(again) == (0, 0, 2)
    assert [(row.number, row.name) for row in again.erased] == [(3, "Ani Rahayu")]
    assert counts(taken(room, file, "name,role,workshop,phone\nAni R,tailor,Kota,62812 3333 4444\n")) == (0, 0, 0)
    # One of her name with another number is somebody else, and isn't taken for her.
    other = "name,role,workshop,phone\nAni Rahayu,tailor,Kota,081277778888\n"
    assert counts(taken(room, file, other)) == (1, 0, 0)
    assert len(taken(room, file, TWO).erased) == 1
    assert room.run(room.db.rows("SELECT * FROM imported WHERE person_id = 2")) == []


def test_who_erased_herself_may_come_again(room: Workroom, file: Path) -> None:
    taken(room, file, TWO)
    room.say("Ani", "hapus data saya")
    room.say("Ani", "ya")
    assert counts(taken(room, file, TWO, again=True)) == (1, 0, 2)


def test_a_new_phone_told_by_chat_stays(room: Workroom, file: Path) -> None:
    taken(room, file, TWO)
    move = "UPDATE speaker SET address = '555' WHERE address = '101'"

    async def to_another() -> None:
        async with room.db.transaction():
            await room.db.run(
                "INSERT INTO address (channel, address, person_id, bound_at) SELECT channel, '555',"
                " person_id, bound_at FROM address WHERE address = '101'"
            )
            await room.db.run(move)
            await room.db.run("DELETE FROM address WHERE address = '101'")

    room.run(to_another())
    assert counts(taken(room, file, TWO)) == (0, 0, 3)
    assert room.run(room.db.rows("SELECT address FROM speaker WHERE person_id = 1")) == [("555",)]


def test_a_missing_column_changes_nothing(room: Workroom, file: Path) -> None:
    taken(room, file, TWO)
    assert counts(taken(room, file, "nama,peran\nAni Rahayu,penjahit\nSri Wahyuni,penjahit\n")) == (0, 0, 2)
    assert (found(room, 2).call_name, found(room, 2).workshop_id) == ("Bu Ani", 1)


def test_a_near_workshop_moves_nobody(room: Workroom, file: Path) -> None:
    taken(room, file, TWO.replace("Kota", "Kab. Malang"))
    written_otherwise = TWO.replace("Kota", "Kab Malang")
    with pytest.raises(BadFile) as refused:
        taken(room, file, written_otherwise)
    assert refused.value.problems[0][1] == {"name": "Kab Malang", "near": "Kab. Malang", "count": 2}
    assert room.run(room.db.rows("SELECT name FROM workshop")) == [("Kab. Malang",)]
    assert counts(taken(room, file, written_otherwise, new_workshops=True))[1] == 2


def test_who_is_paused_stays_so_and_who_waits_is_taken_in(room: Workroom, file: Path) -> None:
    taken(room, file, TWO)
    room.say("Ken", "jeda Sri")
    assert counts(taken(room, file, TWO)) == (0, 0, 3)
    assert found(room, 1).state == "paused"


def test_trying_keeps_nothing(room: Workroom, file: Path) -> None:
    assert counts(taken(room, file, TWO, dry=True)) == (3, 0, 0)
    assert room.run(people.everyone(room.db)) == []
    assert room.run(room.db.rows("SELECT * FROM workshop")) == []


def test_a_courier_who_makes_none_does_not_sew(room: Workroom, file: Path) -> None:
    text = "nama,peran,sehari\nDarto,kurir,{}\n"
    taken(room, file, text.format(0))
    assert found(room, 1).sews is False
    taken(room, file, text.format(20))
    assert (found(room, 1).sews, found(room, 1).usual_pieces) == (None, 20)

"""`omah export`: a workbook that says what the ledger says, and in which nothing that somebody wrote is a formula."""

import io
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from openpyxl import Workbook, load_workbook
from typer.testing import CliRunner, Result

from bot.cli.commands import command_line
from handlers.papers import workbook
from storage import checks, funds, loans, payments, people
from tests.workroom import Workroom

BAD = "=cmd|' /C calc'!A0"
XML = "<r><t>a</t></r></is></c><c r='Z9'><f>1+1</f></c><c t='inlineStr'><is><r></r>"
SHEETS = [
    "Perpindahan",
    "Orang",
    "Hari",
    "Cek",
    "Upah",
    "Rincian upah",
    "Pembayaran",
    "Kasbon",
    "Stok",
    "Dana",
    "Serah terima",
]
OFFICE = shutil.which("soffice")


class Kept(NamedTuple):
    """A workshop, the file it was written to, and the same with its formulas."""

    room: Workroom
    file: Path
    values: Workbook
    formulas: Workbook


def export(room: Workroom, *words: str) -> Result:
    path = room.run(room.db.value("SELECT file FROM pragma_database_list WHERE name = 'main'"))
    return CliRunner().invoke(
        command_line(*words[:1]), list(words), env={"OMAH_DATABASE": path}, catch_exceptions=False
    )


def work(room: Workroom) -> None:
    """A few days with all that a workbook has a sheet for."""
    for name, workshop in (("Sri", "Kota"), ("Ani", "Kota"), ("Tuti", "Kota"), ("Yuni", "Kota"), ("Umi", "Kota")):
        room.add(name, "tailor", workshop, usual_pieces=90, phone="081234567890", community="difabel")
    for name, role in (("Rini", "coordinator"), ("Wati", "coordinator"), ("Ken", "lead")):
        room.add(name, role, None if role == "lead" else "Kota")
    for who, text in (
        ("Ken", "pesanan baru: Masker Kota, pemesan Dinas KOPINDAG, tahap 200 + 300, mulai 1/5/2020"),
        ("Ken", "nomor BAST: 003/BAST/OD-LINKSOS/V/2020"),
        ("Rini", "upah dewasa 2.500, anak 2.000 mulai 4/5"),
        ("Rini", "ya"),
        ("Ken", "setuju"),
        ("Rini", "dana masuk 10.000.000 dari BMPD"),
        ("Rini", "kain masuk 500 m"),
        ("Rini", "transport 150rb dana BMPD"),
        ("Rini", "ongkos kirim 90.000 dana BMPD"),
        ("Rini", "batal"),
        ("Rini", "pinjami Sri: uang 100.000"),
        ("Rini", "pinjami Tuti: uang 50.000"),
        ("Rini", "pinjami Ani: mesin jahit 1"),
        ("Sri", "setor dewasa 40, anak 10"),
        ("Sri", "setor dewasa 5 lagi"),
        ("Sri", "batal"),
        ("Ani", "setor dewasa 30, 3 cacat"),
        ("Tuti", "setor dewasa 20"),
        ("Yuni", "setor anak 12"),
        ("Umi", "setor anak 8"),
        ("Rini", "cek Sri dewasa 38 bagus, dewasa 2 buang sobek, anak 10 bagus"),
        ("Rini", "ya"),
        ("Rini", "cek Ani dewasa 25 bagus, dewasa 2 perbaiki jahitan lepas"),
        ("Rini", "ya"),
        ("Wati", "cek Tuti dewasa 20 bagus"),
        ("Wati", "ya"),
        ("Wati", "cek Yuni anak 12 bagus"),
        ("Wati", "ya"),
        ("Wati", "batal"),
        ("Wati", "cek Yuni anak 11 bagus, anak 1 buang noda"),
        ("Wati", "ya"),
        ("Rini", "bayar Sri 60.000 potong kasbon 20.000"),
        ("Sri", "boleh dipotong"),
        ("Sri", "sudah terima"),
        ("Rini", "bayar Tuti 50.000 dana BMPD"),
        ("Tuti", "sudah terima"),
        ("Rini", "bayar Ani 10.000"),
        ("Ani", "belum"),
        ("Rini", "serahkan 40 dewasa ke Dinas"),
        ("Ken", "sudah diserahkan"),
        ("Rini", "serahkan 12 dewasa ke Dinas"),
        ("Tuti", "hapus data saya"),
        ("Tuti", "ya"),
    ):
        room.say(who, text)
    for name, called in (("Yuni", BAD), ("Umi", XML)):
        room.ids[called] = room.ids[name]
        room.run(rename(room, name, called))


async def rename(room: Workroom, name: str, called: str) -> None:
    async with room.db.transaction():
        await people.set_field(room.db, room.ids[name], "name", called)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    folder = tmp_path_factory.mktemp("export")
    room = Workroom(folder / "omah.db")
    work(room)
    file = folder / "buku.xlsx"
    done = export(room, "export", str(file))
    assert done.exit_code == 0, done.output
    yield Kept(room, file, load_workbook(file, data_only=True), load_workbook(file))
    assert room.run(checks.broken(room.db)) == []
    room.close()


def rows(book: Workbook, name: str) -> list[dict[str, Any]]:
    """A sheet's rows by heading, without the sums below."""
    sheet = book[name]
    headings = [cell.value for cell in sheet[1]]
    last = int(sheet.auto_filter.ref.rpartition(":")[2].lstrip("ABCDEFGHIJKLMNOP"))
    found = sheet.iter_rows(min_row=2, max_row=last, values_only=True) if last > 1 else ()
    return [dict(zip(headings, row, strict=True)) for row in found]


def below(book: Workbook, name: str) -> list[list[Any]]:
    """The sums below a sheet's rows."""
    sheet = book[name]
    return [list(row) for row in sheet.iter_rows(min_row=len(rows(book, name)) + 2, values_only=True) if any(row)]


def asked(room: Workroom, sql: str) -> Any:
    return room.run(room.db.value(sql))


def test_nothing_but_our_sums_is_a_formula(kept: Kept) -> None:
    assert kept.formulas.sheetnames == SHEETS
    written = [
        (sheet.title, cell.column, cell.value)
        for sheet in kept.formulas.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert written
    assert all(text.startswith(("=SUM(", "=SUMIFS(")) for _, _, text in written)
    assert {sheet for sheet, _, _ in written} == set(SHEETS) - {"Perpindahan", "Orang"}
    named = [one["Nama"] for one in rows(kept.values, "Orang")]
    assert BAD in named
    assert XML in named
    with zipfile.ZipFile(kept.file) as packed:
        for name in packed.namelist():
            text = packed.read(name).decode("utf-8", "replace")
            assert "<f>1+1</f>" not in text
            assert "hyperlink" not in text
            assert "ddeLink" not in text


def test_every_sheet_can_be_read_and_filtered(kept: Kept) -> None:
    for sheet in kept.values.worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert len(rows(kept.values, sheet.title)) > 0, sheet.title
        assert all(cell.value for cell in sheet[1])
        assert all(sheet.column_dimensions[cell.column_letter].width >= 8 for cell in sheet[1])


def test_every_move_is_in_it(kept: Kept) -> None:
    moves = rows(kept.values, "Perpindahan")
    assert [one["Nomor"] for one in moves] == list(range(1, asked(kept.room, "SELECT COUNT(*) FROM move") + 1))
    assert sum(one["Jumlah"] for one in moves) == asked(kept.room, "SELECT SUM(quantity) FROM move")
    assert [one["Membatalkan nomor"] for one in moves if one["Membatalkan nomor"]]
    first = moves[0]
    at = datetime.fromisoformat(asked(kept.room, "SELECT recorded_at FROM move WHERE id = 1")).astimezone(UTC)
    assert first["Dicatat"] == (at + timedelta(hours=7)).replace(tzinfo=None, microsecond=0)
    assert first["Hari kerja"].date() == date(2020, 5, 4)
    assert all(one["Sebab"] and one["Dari"] and one["Ke"] and one["Dicatat oleh"] for one in moves)
    assert not [one for one in moves if "karangan" in one["Sebab"]]
    erased = f"#{kept.room.ids['Tuti']}"
    assert {one["Orang"] for one in moves if one["No. orang"] == kept.room.ids["Tuti"]} == {erased}


def test_no_group_and_nothing_of_the_erased(kept: Kept) -> None:
    text = "\n".join(
        str(cell) for sheet in kept.values.worksheets for row in sheet.iter_rows(values_only=True) for cell in row
    )
    assert "difabel" not in text
    assert "Tuti" not in text
    erased = next(one for one in rows(kept.values, "Orang") if one["No. orang"] == kept.room.ids["Tuti"])
    assert (erased["Nama"], erased["Telepon"], erased["Keadaan"]) == (f"#{kept.room.ids['Tuti']}", None, "berhenti")
    sri = next(one for one in rows(kept.values, "Orang") if one["Nama"] == "Sri")
    # As text: a number would lose its nought.
    assert sri["Telepon"] == "081234567890"


def test_wages_are_those_of_the_ledger(kept: Kept) -> None:
    said = json.loads(export(kept.room, "wages", "--json").output)
    names = ("Masker lolos", "Belum dibayar", "Sedang dibayarkan", "Sudah diterima", "Kasbon")
    keys = ("accepted", "owed", "paying", "paid", "advance")
    found = rows(kept.values, "Upah")
    assert [
        {
            "name": one["Orang"].strip(),
            **{key: one[name] for key, name in zip(keys, names, strict=True)},
        }
        for one in found
    ] == [{key: value for key, value in one.items() if key != "person_id"} for one in said]
    sums = below(kept.values, "Upah")[0]
    assert sums[3] == sum(one["accepted"] for one in said)
    assert sums[6:] == [sum(one[key] for one in said) for key in ("owed", "paying", "paid", "advance")]
    detail = rows(kept.values, "Rincian upah")
    assert sum(one["Jumlah"] for one in detail) == below(kept.values, "Rincian upah")[0][8] == sums[5]
    assert all(one["Jumlah"] == one["Masker"] * one["Upah per masker"] for one in detail)
    assert any(one["Jumlah"] < 0 for one in detail)
    moves = {one["Nomor"]: one for one in rows(kept.values, "Perpindahan")}
    assert all(moves[one["No. perpindahan"]]["Jumlah"] == abs(one["Jumlah"]) for one in detail)


def test_money_is_traced_to_moves(kept: Kept) -> None:
    room, moves = kept.room, {one["Nomor"]: one for one in rows(kept.values, "Perpindahan")}

    def trail(text: str) -> list[dict[str, Any]]:
        return [moves[int(one)] for one in str(text).split(", ")]

    paid = rows(kept.values, "Pembayaran")
    assert [one["Upah"] for one in paid] == [one.amount for one in room.run(payments.every(room.db))]
    for one in paid:
        parts = trail(one["No. perpindahan"])
        assert {part["No. orang"] for part in parts if part["Sebab"] != "belanja"} == {one["No. orang"]}
        assert sum(part["Jumlah"] for part in parts if part["Sebab"] == "dibayarkan") == one["Diserahkan"]
    lent = rows(kept.values, "Kasbon")
    assert [one["Sisa"] for one in lent] == [one.open for one in room.run(loans.every(room.db))]
    assert below(kept.values, "Kasbon")[0][9] == sum(one["Kasbon"] for one in rows(kept.values, "Upah"))
    assert all(trail(one["No. perpindahan"])[0]["Jumlah"] == one["Jumlah"] for one in lent)
    fund = room.run(funds.every(room.db))[0]
    assert below(kept.values, "Dana")[0][6:9] == [10_000_000, 200_000, room.run(funds.cash(room.db, fund.id))]
    assert all(
        moves[one["No. perpindahan"]]["Jumlah"] == (one["Masuk"] or one["Keluar"]) for one in rows(kept.values, "Dana")
    )


def test_masks_and_goods(kept: Kept) -> None:
    room = kept.room
    made = asked(room, "SELECT -SUM(quantity) FROM balance WHERE place = 'made' AND thing LIKE 'mask%'")
    assert below(kept.values, "Hari")[0][5] == sum(one["Masker"] for one in rows(kept.values, "Hari")) == made
    assert below(kept.values, "Hari")[0][6] == 3
    found = rows(kept.values, "Cek")
    assert sum(one["Dihitung"] for one in found) == sum(
        one["Lolos"] + one["Diperbaiki"] + one["Dibuang"] for one in found
    )
    assert any("sobek" in (one["Sebabnya"] or "") for one in found)
    held = asked(room, "SELECT SUM(quantity) FROM balance WHERE thing <> 'rupiah' AND place LIKE '%:%'")
    assert sum(one["Jumlah"] for one in rows(kept.values, "Stok")) == held
    assert sum(row[5] for row in below(kept.values, "Stok")) == held
    signed, draft = rows(kept.values, "Serah terima")
    assert (signed["Masker"], draft["Masker"], below(kept.values, "Serah terima")[0][5]) == (40, 12, 40)
    moves = {one["Nomor"]: one for one in rows(kept.values, "Perpindahan")}
    assert sum(moves[int(one)]["Jumlah"] for one in str(signed["No. perpindahan"]).split(", ")) == 40
    assert draft["No. perpindahan"] is None


def test_reading_of_pay_is_shown_to_her(kept: Kept) -> None:
    looked = "SELECT COUNT(*) FROM access_log WHERE what = 'pay' AND reader_id IS NULL AND person_id ="
    for name in ("Sri", "Ani", BAD):
        assert asked(kept.room, f"{looked} {kept.room.ids[name]}") == 1
    assert asked(kept.room, f"{looked} {kept.room.ids['Rini']}") == 0


def test_nothing_is_written_over(kept: Kept, tmp_path: Path) -> None:
    before = kept.file.read_bytes()
    done = export(kept.room, "export", str(kept.file))
    assert (done.exit_code, done.stderr) == (2, f"Berkas {kept.file} sudah ada. Pakai nama lain.\n")
    assert kept.file.read_bytes() == before
    for name, said in (("buku.pdf", "bukan nama buku kerja"), ("tidak/ada/buku.xlsx", "tidak bisa ditulis")):
        done = export(kept.room, "export", str(tmp_path / name))
        assert done.exit_code == 2
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert os.stat(kept.file).st_mode & 0o077 == 0


def test_a_sheet_that_is_too_long(kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 5)
    done = export(kept.room, "export", str(tmp_path / "buku.xlsx"))
    assert done.exit_code == 2
    assert "Lembar Perpindahan terlalu panjang" in done.stderr
    assert not (tmp_path / "buku.xlsx").exists()


def test_an_empty_workshop(tmp_path: Path) -> None:
    room = Workroom(tmp_path / "omah.db")
    room.add("Rini", "coordinator", "Kota")
    assert export(room, "export", str(tmp_path / "buku.xlsx")).exit_code == 0
    book = load_workbook(io.BytesIO((tmp_path / "buku.xlsx").read_bytes()))
    assert book.sheetnames == SHEETS
    assert [sheet.title for sheet in book.worksheets if sheet.max_row > 1] == ["Orang"]
    room.close()


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="there is no LibreOffice (soffice)")
def test_reckoned_anew_the_sums_are_the_same(kept: Kept, tmp_path: Path) -> None:
    # Without what was stored: the sums can only come from the formulas.
    bare = tmp_path / "bare.xlsx"
    kept.formulas.save(bare)
    assert load_workbook(bare, data_only=True)["Upah"]["I2"].value is None
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    kind = "xlsx:Calc MS Excel 2007 XML"
    subprocess.run(
        [str(OFFICE), "--headless", home, "--convert-to", kind, "--outdir", str(tmp_path / "out"), str(bare)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    anew = load_workbook(tmp_path / "out" / "bare.xlsx", data_only=True)
    compared = 0
    for sheet in kept.formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    compared += 1
                    assert (
                        anew[sheet.title][cell.coordinate].value == kept.values[sheet.title][cell.coordinate].value
                    ), (
                        sheet.title,
                        cell.coordinate,
                        cell.value,
                    )
    assert compared > 30

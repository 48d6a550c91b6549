"""Documents by which masks are handed over: what they say is what the ledger has; as PDF, as DOCX, short and long."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner, Result

from bot.cli.commands import command_line
from handlers.orders.documents import content
from handlers.papers import bast as papers_bast
from handlers.papers.as_docx import docx_of
from handlers.papers.as_pdf import pdf_of
from handlers.papers.bast import (
    Bast,
    Goods,
    Standing,
    bast,
    delivery_note,
    figure,
    number_in_words,
)
from handlers.papers.sample_sheet import SampleSheet, sample_sheet
from handlers.reading.handing_said import (
    BackTold,
    DocumentAsked,
    HandTold,
    SignedTold,
    VoidTold,
    said_of_handing,
)
from handlers.reading.parties_said import NumberingTold, PartyTold, in_number
from storage import checks, handovers, orders
from storage.parties import Party
from tests.workroom import Workroom

DATA = Path(__file__).parent.parent / "data"
NOW = datetime(2020, 5, 28, 3, 0, tzinfo=UTC)
TODAY = date(2020, 5, 4)
READER = shutil.which("pdftotext") or "pdftotext"
BUYERS = ("Dinas KOPINDAG", "RS Saiful Anwar")


def text_of(pdf: bytes, tmp_path: Path) -> str:
    """What a PDF reader reads."""
    (tmp_path / "paper.pdf").write_bytes(pdf)
    done = subprocess.run([READER, "-layout", tmp_path / "paper.pdf", "-"], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workroom]:
    made = Workroom(tmp_path_factory.mktemp("handovers") / "omah.db")
    for name, role in (("Sri", "tailor"), ("Rini", "coordinator"), ("Ken", "lead")):
        made.add(name, role, None if role == "lead" else "Kota", usual_pieces=90 if role == "tailor" else None)
    for text in (
        "pesanan baru: Masker Kota, pemesan Dinas KOPINDAG, tahap 50 + 100, mulai 1/5/2020, sampel RSJ Lawang, "
        "SPK 027/123 tanggal 30/4/2020, dana CSR BMPD, barang masker tiga lapis",
        "nomor BAST: 003/BAST/OD-LINKSOS/V/2020",
        "pihak pertama: nama Ken Kerta, jabatan Pembina, tempat Malang",
        "pihak kedua Dinas KOPINDAG: nama Budi, NIP 19700101 199003 1 002",
    ):
        made.say("Ken", text)
    for who, text in (
        ("Sri", "setor dewasa 40"),
        ("Sri", "setor anak 30 lagi"),
        ("Rini", "cek Sri dewasa 40 bagus, anak 30 bagus"),
        ("Rini", "ya"),
        ("Rini", "sampel RS 20 dari 70: 1 tidak lolos"),
        ("Rini", "ya"),
        ("Rini", "serahkan 40 ke Dinas (dewasa 30, anak 10) isi 5"),
        ("Ken", "sudah diserahkan"),
        ("Rini", "serahkan 12 ke Dinas"),
        ("Rini", "anak 12"),
    ):
        made.say(who, text)
    yield made
    made.close()


def test_what_a_document_says_is_what_the_ledger_has(room: Workroom, tmp_path: Path) -> None:
    first, second = room.run(handovers.everything(room.db))
    assert (first.state, second.state) == ("signed", "draft")
    assert [one.number for one in (first, second)] == ["001/BAST/OD-LINKSOS/V/2020", "002/BAST/OD-LINKSOS/V/2020"]
    data = room.run(content(room.db, first))
    moved = room.run(
        room.db.rows(
            "SELECT f.number, m.thing, SUM(m.quantity) FROM move AS m JOIN phase AS f ON f.id = m.phase_id"
            " WHERE m.to_place = 'buyer' GROUP BY f.number, m.thing"
        )
    )
    assert {(one.phase, f"mask/{one.size}"): one.pieces for one in data.goods} == {
        (phase, thing): pieces for phase, thing, pieces in moved
    }
    phases = {one.number: one for one in room.run(orders.phases(room.db))}
    for one in data.standing:
        assert one.phase is not None
        assert (one.ordered, one.before, one.now) == (phases[one.phase].pieces, 0, phases[one.phase].handed_over)
    note = text_of(pdf_of(delivery_note(data), NOW), tmp_path)
    read = " ".join(text_of(pdf_of(bast(data), NOW), tmp_path).split())
    for each in data.goods:
        size, pieces = str(each.size).capitalize(), figure(each.pieces)
        assert re.search(rf"tahap {each.phase} +{size} .* {pieces}$", note, re.MULTILINE)
        assert f"{size} {pieces} buah {number_in_words(each.pieces)}" in read
    for said in (
        "001/BAST/OD-LINKSOS/V/2020",
        "Senin, tanggal empat, bulan Mei, tahun dua ribu dua puluh (04-05-2020)",
        "SPK nomor 027/123 tanggal 30 April 2020",
        "NIP 19700101 199003 1 002",
        "batch 1 (4 Mei 2020), 20 dari 70 diperiksa, 1 gagal",
        "6 kemasan isi 5",
        "tiga puluh",
        "PIHAK KESATU",
    ):
        assert said in read
    assert "Sri" not in read
    after = room.run(content(room.db, second))
    assert sum(one.before for one in after.standing) <= 40
    assert room.run(checks.broken(room.db)) == []


def test_a_document_for_a_word_processor_says_the_same(room: Workroom) -> None:
    first = room.run(handovers.everything(room.db))[0]
    data = room.run(content(room.db, first))
    document = docx.Document(BytesIO(docx_of(bast(data), NOW)))
    goods = next(one for one in document.tables if one.rows[0].cells[0].text == "No")
    rows = [[cell.text for cell in row.cells] for row in goods.rows][1:]
    assert [row[3] for row in rows] == [*(figure(one.pieces) for one in data.goods), figure(data.pieces)]
    assert any("001/BAST/OD-LINKSOS/V/2020" in one.text for one in document.paragraphs)


EMPTY = Bast(
    kind="handover",
    number="001/BAST/V/2020",
    dated=TODAY,
    ours=Party(),
    theirs=Party(),
    order="Masker",
    spk="",
    spk_on=None,
    fund="",
    product="",
    goods=[Goods(size=None, phase=1, pieces=20)],
    standing=[Standing(phase=1, ordered=20, before=0, now=20)],
    pack_of=None,
    filters=None,
    tested=[],
    tester="",
    about="",
    why="",
)


def test_the_emptiest_fits_on_a_page_with_room_to_write_by_hand(tmp_path: Path) -> None:
    first, attached = text_of(pdf_of(bast(EMPTY), NOW), tmp_path).rstrip("\f").split("\f")
    assert "Lampiran" in attached
    assert first.count("....") >= 8
    assert "Saksi" in first


def test_what_nearly_fits_on_a_page_is_put_on_one(tmp_path: Path) -> None:
    party = Party(
        name="Drs. Budi Santoso, M.M.",
        position="Kepala Bidang Industri",
        nip="19700101 199003 1 002",
        institution="Dinas Koperasi, Perindustrian dan Perdagangan Kota Malang",
        address="Jl. Raden Panji Suroso 18, Kota Malang",
        authority="Surat Tugas nomor 800/1204/35.73.310/2020",
    )
    told = replace(
        EMPTY,
        ours=replace(party, nip="", contact="0812-3456-7890", place="Malang"),
        theirs=party,
        spk="027/123/35.73.310/2020",
        spk_on=TODAY,
        fund="CSR BMPD dan FKIJK",
        product="Masker kain tiga lapis dengan kawat hidung dan kantong filter",
        goods=[Goods(size=size, phase=phase, pieces=500) for phase in (1, 2) for size in ("dewasa", "anak")],
        standing=[Standing(phase=phase, ordered=12500, before=0, now=1000) for phase in (1, 2)],
        pack_of=5,
        filters=2000,
        tested=[papers_bast.Tested(number=number, lot=2000, tested=125, failed=3, on=TODAY) for number in (7, 8)],
        tester="PRRS RSJ Dr. Radjiman Wediodiningrat",
    )
    first, second = text_of(pdf_of(bast(told), NOW), tmp_path).rstrip("\f").split("\f")
    assert "Saksi" in first
    assert "Lampiran" in second
    # Where it doesn't fit in any way the letters stay as large as they are.
    more = replace(told, goods=list(told.goods) * 3)
    sizes = pdf_of(replace(bast(more), least=1.0), NOW)
    assert pdf_of(bast(more), NOW) == sizes


def test_fifty_lines_and_long_names_break_well(tmp_path: Path) -> None:
    goods = [Goods(size=("dewasa", "anak")[at % 2], phase=at + 1, pieces=1000 + at) for at in range(50)]
    long = "Dinas Koperasi, Perindustrian dan Perdagangan Kota Malang Provinsi Jawa Timur " * 2
    full = replace(
        EMPTY,
        goods=goods,
        theirs=Party(name="Raden Ajeng " * 6, institution=long, address=long, nip="1" * 18),
        standing=[Standing(phase=one.phase, ordered=2000, before=0, now=one.pieces) for one in goods],
        product="Masker kain tiga lapis dengan kawat hidung",
    )
    pdf = pdf_of(bast(full), NOW)
    found = [page for page in text_of(pdf, tmp_path).split("\f") if page.strip()]
    read = " ".join(" ".join(found).split())
    assert all(figure(one.pieces) in read for one in goods)
    assert figure(sum(one.pieces for one in goods)) in read
    # The heads come again on each page of the table, and who signs isn't torn apart.
    assert sum("Terbilang" in page for page in found) > 1
    (signed,) = [page for page in found if "Saksi" in page]
    assert signed.count("(cap)") == 2
    assert "NIP" in signed.partition("(cap)")[2]
    assert len(docx_of(bast(full), NOW)) > 1000


def test_the_hospitals_sheet_says_how_many(tmp_path: Path) -> None:
    data = SampleSheet(ours=Party(), tester="RSJ Lawang", order="Masker", lot=2000, tested=125, accepts=7, on=TODAY)
    read = text_of(pdf_of(sample_sheet(data), NOW), tmp_path)
    assert "2.000 (dua ribu)" in read
    assert "125 (seratus dua puluh lima)" in read


def test_on_the_laptop(room: Workroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = room.run(room.db.value("SELECT file FROM pragma_database_list WHERE name = 'main'"))
    monkeypatch.setenv("OMAH_DATABASE", where)

    def omah(*words: str) -> Result:
        return CliRunner().invoke(command_line(*words[:1]), words)

    listed = json.loads(omah("handovers", "--json").stdout)
    assert [(one["number"], one["buyer"], one["pieces"], one["state"], one["date"]) for one in listed] == [
        ("001/BAST/OD-LINKSOS/V/2020", "Dinas KOPINDAG", 40, "signed", "2020-05-04"),
        ("002/BAST/OD-LINKSOS/V/2020", "Dinas KOPINDAG", 12, "draft", "2020-05-04"),
    ]
    for number, name in (("1", "a.pdf"), ("001/BAST/OD-LINKSOS/V/2020", "a.docx")):
        assert omah("handovers", "print", number, str(tmp_path / name)).exit_code == 0
        assert (tmp_path / name).stat().st_size > 1000
    for words in (("9", "a.pdf"), ("1", "a.odt"), ("1", "/no/such/a.pdf")):
        done = omah("handovers", "print", *words)
        assert done.exit_code == 2
        assert len(done.stderr.splitlines()) == 1
    (order,) = json.loads(omah("orders", "--json").stdout)
    assert [(one["released"], one["handed_over"]) for one in order["phases"]] == [(50, 40), (19, 0)]


# What is said


@pytest.mark.parametrize(
    ("text", "pieces", "sizes", "buyer"),
    [
        (
            "serahkan 2000 ke Dinas KOPINDAG (dewasa 1500, anak 500)",
            2000,
            {"dewasa": 1500, "anak": 500},
            "Dinas KOPINDAG",
        ),
        ("Serahkan 2.000 masker ke dinas", 2000, {}, "dinas"),
        ("serah terima 2000 ke Dinas Kopindag", 2000, {}, "Dinas Kopindag"),
        ("serahkan dewasa 1500 dan anak 500 ke Dinas", 2000, {"dewasa": 1500, "anak": 500}, "Dinas"),
        ("buat BAST 2000 ke Dinas", 2000, {}, "Dinas"),
        ("kirim 2rb ke dinas kopindag", 2000, {}, "dinas kopindag"),
        ("tolong serahkan dua ribu masker ke Dinas ya bu", 2000, {}, "Dinas"),
        ("serahno rong ewu nang dinas", 2000, {}, "dinas"),
        ("serahkan 400 pak isi 5 ke Dinas", 2000, {}, "Dinas"),
        ("penyerahan 2000 masker kepada Dinas KOPINDAG tanggal 28 Mei 2020", 2000, {}, "Dinas KOPINDAG"),
        ("antar 500 ke RS Saiful Anwar", 500, {}, "RS Saiful Anwar"),
        ("serahkan semua ke Dinas KOPINDAG", None, {}, "Dinas KOPINDAG"),
    ],
)
def test_handing_over(text: str, pieces: int | None, sizes: dict[str, int], buyer: str) -> None:
    told = said_of_handing(text, TODAY, BUYERS)
    assert isinstance(told, HandTold)
    assert (told.pieces, dict(told.sizes), told.buyer) == (pieces, sizes, buyer)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("sudah diserahkan", None),
        ("wis diserahno", None),
        ("sampun dipasrahaken", None),
        ("sudah ttd", None),
        ("serah terima beres", None),
        ("dinas sudah terima", None),
        ("masker sudah sampai di dinas", None),
        ("BAST nomor 003 sudah diteken", 3),
        ("bast 3 sudah ditandatangani", 3),
    ],
)
def test_signed(text: str, number: int | None) -> None:
    told = said_of_handing(text, TODAY, BUYERS)
    assert isinstance(told, SignedTold)
    assert told.number == number


@pytest.mark.parametrize(
    "text", ["batalkan BAST 3", "BAST 3 batal", "bast 003/BAST/OD-LINKSOS/V/2020 tidak jadi", "bast 3 ora sido"]
)
def test_void(text: str) -> None:
    assert said_of_handing(text, TODAY, BUYERS) == VoidTold(3)


@pytest.mark.parametrize(
    ("text", "missed", "number", "pieces"),
    [
        ("Dinas kembalikan 20 dari BAST 3: jahitan lepas", False, 3, 20),
        ("retur BAST 3: dewasa 15 anak 5", False, 3, 20),
        ("20 masker dibalikin dinas karena kotor", False, None, 20),
        ("Dinas terima kurang 5 dari BAST 3", True, 3, 5),
        ("menurut dinas kurang 5", True, None, 5),
        ("dinas cuma terima 1995 dari 2000", True, None, 5),
    ],
)
def test_given_back(text: str, missed: bool, number: int | None, pieces: int) -> None:
    told = said_of_handing(text, TODAY, BUYERS)
    assert isinstance(told, BackTold)
    assert (told.missed, told.number, told.pieces) == (missed, number, pieces)


def test_what_is_arranged_and_asked_for() -> None:
    assert said_of_handing("nomor BAST: 003/BAST/OD-LINKSOS/V/2020", TODAY) == NumberingTold(
        "003/BAST/OD-LINKSOS/V/2020"
    )
    assert in_number("003/BAST/OD-LINKSOS/V/2020") == "{no:03}/BAST/OD-LINKSOS/{month}/{year}"
    told = said_of_handing("pihak kedua Dinas KOPINDAG: nama Budi, alamat Jl. A 3, Malang", TODAY, BUYERS)
    assert told == PartyTold("Dinas KOPINDAG", {"name": "Budi", "address": "Jl. A 3, Malang"})
    assert said_of_handing("kirim BAST 3", TODAY) == DocumentAsked(3, "paper")
    assert said_of_handing("surat jalan 3", TODAY) == DocumentAsked(3, "note")
    assert said_of_handing("daftar BAST", TODAY) == DocumentAsked()


@pytest.mark.parametrize(
    "text",
    [
        "serahkan karet 10 m ke Sri",
        "kirim kain ke Sri",
        "sudah diterima",
        "karet sudah sampai kantor",
        "belum diserahkan",
        "karet 5 kembali ke kantor",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert said_of_handing(text, TODAY, BUYERS) is None


def test_no_report_is_taken_for_it() -> None:
    for name in ("dev", "fresh", "fresh2", "fresh3", "more", "unseen", "unseen2", "unseen3", "titip"):
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines():
            text = json.loads(line).get("text", "")
            told = said_of_handing(text, TODAY, BUYERS)
            # Only who decides is heard so, and only while a document waits.
            assert told is None or (isinstance(told, SignedTold) and not told.sure), text

"""Photos that a document has attached: fetched, in the PDF and in the DOCX, and nothing breaks where they can't be."""

import asyncio
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from functools import partial
from io import BytesIO
from pathlib import Path

import docx
import pytest
from typer.testing import CliRunner

from bot.cli.commands import command_line
from bot.sandbox import Fault
from handlers.reading.document_photos_said import PhotoGone, PhotoTold, said_of_photos
from storage import handovers, photos
from storage.handovers import DRAFT, SIGNED, VOID
from storage.spoken import Spoken
from tests.test_funder_photos import photo
from tests.test_papers import PDFTOTEXT
from tests.world import World

PDFIMAGES = shutil.which("pdfimages") or "pdfimages"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path / "omah.db")
    await made.add("Sri", "tailor", "Kota")
    await made.add("Rini", "coordinator", "Kota")
    await made.add("Ken", "lead", None)
    await made.start()
    await made.says("Ken", "pesanan baru: Masker Kota, pemesan Dinas KOPINDAG, tahap 100, mulai 1/5/2020")
    await made.says("Sri", "setor 60")
    await made.says("Rini", "cek Sri semua bagus")
    await made.says("Rini", "ya")
    await made.says("Rini", "serahkan 40 ke Dinas isi 5")
    yield made
    await made.stop()


async def shows(world: World, who: str, caption: str, data: bytes, *, kind: str = "photo", name: str = "f.jpg") -> None:
    def send(number: int) -> None:
        world.messenger(number).send_file(number, kind, data, name=name, caption=caption)

    await world.heard_by(who, send)


async def papers(world: World, who: str, text: str) -> dict[str, bytes]:
    """What arrives of a document, by the end of its file's name."""
    number = world.accounts[who]
    before = len(world.telegram.messages(number))
    await world.says(who, text)
    found: dict[str, bytes] = {}
    for _ in range(400):
        for one in world.telegram.messages(number)[before:]:
            if one.file:
                found[one.file[0].rpartition(".")[2]] = one.file[2]
        if {"pdf", "docx"} <= set(found):
            break
        await asyncio.sleep(0.05)
    return found


def shown_by(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def read(pdf: bytes, tmp_path: Path) -> tuple[str, int]:
    """What a PDF reader reads, and how many photos are in it."""
    file = tmp_path / "bast.pdf"
    file.write_bytes(pdf)
    said = " ".join(shown_by(PDFTOTEXT, str(file), "-").split())
    return said, len(re.findall(r" jpeg ", shown_by(PDFIMAGES, "-list", str(file))))


async def test_they_are_in_the_pdf_and_in_the_docx(world: World, tmp_path: Path) -> None:
    empty = await papers(world, "Rini", "kirim BAST 1")
    said, pictures = read(empty["pdf"], tmp_path)
    assert "Tempelkan atau lampirkan foto penyerahan di sini" in said
    assert pictures == 0
    await shows(world, "Rini", "foto BAST 1: Sri dan 8 kardus di mobil dinas", photo("red"))
    await world.says("Rini", "sudah, semua setuju")
    # The photo of the paper says that it is signed, and is one of its attachments.
    await shows(world, "Ken", "", photo("white"))
    await world.presses("Ken", "Ya, sudah")
    # Of a signed one, and without a number: the latest.
    await shows(world, "Ken", "serah terima di kantor dinas", photo("blue"))
    await world.says("Ken", "tidak ada orangnya")
    (document,) = await handovers.everything(world.running().db)
    assert document.state == SIGNED
    sent = await papers(world, "Rini", "kirim BAST 1")
    said, pictures = read(sent["pdf"], tmp_path)
    assert pictures == 3
    for words in (
        "Berita acara yang sudah ditandatangani.",
        "Sri dan 8 kardus di mobil dinas Izin: yang terlihat setuju, 4 Mei 2020.",
        "serah terima di kantor dinas Tidak ada orang yang terlihat.",
    ):
        assert words in said
    assert "Tempelkan" not in said
    written = docx.Document(BytesIO(sent["docx"]))
    assert len(written.inline_shapes) == 3
    for shape in written.inline_shapes:
        assert shape._inline.docPr.get("descr")
    # None of them is in the report to whoever gave the money, where nobody agreed to it.
    day = document.dated
    assert await photos.between(world.running().db, day, day) == []
    # A laptop prints the same, though the files beside the data are gone.
    shutil.rmtree(photos.folder(tmp_path / "omah.db"))
    for name in ("a.pdf", "a.docx"):
        words_ = ["handovers", "print", "1", str(tmp_path / name)]
        run = partial(
            CliRunner().invoke, command_line("handovers"), words_, env={"OMAH_DATABASE": str(tmp_path / "omah.db")}
        )
        done = await asyncio.to_thread(run)
        assert done.exit_code == 0, done.output
    assert read((tmp_path / "a.pdf").read_bytes(), tmp_path)[1] == 3
    assert len(docx.Document(str(tmp_path / "a.docx")).inline_shapes) == 3
    # Who is named takes her consent back: hers goes, the others stay.
    await world.says("Sri", "cabut izin foto")
    said, pictures = read((await papers(world, "Rini", "kirim BAST 1"))["pdf"], tmp_path)
    assert pictures == 2
    assert "8 kardus" not in said
    assert await world.broken() == []


async def test_a_photo_goes_again_and_the_document_stays(world: World) -> None:
    db = world.running().db
    await shows(world, "Rini", "foto untuk BAST: kardus pertama", photo("red"))
    await world.says("Rini", "tidak ada orangnya")
    await world.says("Rini", "hapus foto BAST 1")
    assert "dihapus dari 001/BAST/V/2020" in world.told("Rini")[-1]
    (document,) = await handovers.everything(db)
    assert document.state == DRAFT
    for caption in ("lampiran BAST 1: kardus kedua", "lampirkan ke BAST kardus ketiga"):
        await shows(world, "Rini", caption, photo("red"))
        await world.says("Rini", "tidak ada orangnya")
    await world.says("Rini", "hapus foto BAST 1")
    assert re.findall(r"kardus \w+", world.told("Rini")[-1]) == ["kardus kedua", "kardus ketiga"]
    number = re.findall(r"Foto (\d+): kardus ketiga", world.told("Rini")[-1])[0]
    await world.says("Rini", f"hapus foto {number}")
    assert [one.caption for one in await photos.of_document(db, document.id, photos.GOODS)] == ["kardus kedua"]
    await world.says("Rini", "hapus BAST 1")
    (document,) = await handovers.everything(db)
    assert document.state == VOID
    await shows(world, "Rini", "foto BAST 1: kardus", photo("red"))
    assert await photos.every(db) == await photos.of_document(db, document.id, photos.GOODS)


async def test_what_cant_be_fetched_breaks_nothing(world: World, tmp_path: Path) -> None:
    await shows(world, "Rini", "foto BAST 1: kardus", b"no picture")
    await world.says("Rini", "tidak ada orangnya")
    sent = await papers(world, "Rini", "kirim BAST 1")
    # It was put together before anybody knew.
    assert "belum bisa diambil" in read(sent["pdf"], tmp_path)[0]
    await world.until_told("Rini", "untuk 001/BAST/V/2020 tidak bisa diambil")
    assert "Tempelkan" in read((await papers(world, "Rini", "kirim BAST 1"))["pdf"], tmp_path)[0]
    # The network doesn't answer: the paper comes with the words, and later with the photo.
    world.telegram.faults.add(Fault("status", method="getFile", times=None))
    await shows(world, "Rini", "foto BAST 1: kardus lagi", photo("red"))
    await world.says("Rini", "tidak ada orangnya")
    said, pictures = read((await papers(world, "Rini", "kirim BAST 1"))["pdf"], tmp_path)
    assert "kardus lagi" in said
    assert "belum bisa diambil" in said
    assert pictures == 0
    world.telegram.faults.clear()
    assert read((await papers(world, "Rini", "kirim BAST 1"))["pdf"], tmp_path)[1] == 1


async def test_the_signed_paper_may_come_as_a_scan_or_later(world: World, tmp_path: Path) -> None:
    await shows(world, "Ken", "BAST 1 sudah ditandatangani", b"%PDF-1.4", kind="document", name="bast.pdf")
    (document,) = await handovers.everything(world.running().db)
    assert document.state == SIGNED
    said, pictures = read((await papers(world, "Rini", "kirim BAST 1"))["pdf"], tmp_path)
    assert "Berkas berita acara yang ditandatangani tersimpan di percakapan bot" in said
    assert pictures == 0
    await shows(world, "Rini", "ini foto BAST 1 yang sudah ditandatangani", photo("white"))
    said, pictures = read((await papers(world, "Rini", "kirim BAST 1"))["pdf"], tmp_path)
    assert "Berita acara yang sudah ditandatangani." in said
    assert pictures == 1


async def test_who_doesnt_want_to_be_shown_isnt(world: World) -> None:
    await world.says("Sri", "cabut izin foto")
    await shows(world, "Rini", "foto BAST 1: Bu Sri dan kardus", photo("red"))
    assert "Sri tidak mau" in world.told("Rini")[-1]
    assert await photos.every(world.running().db) == []


TOLD = {
    "foto BAST 3: kardus di mobil": (3, "kardus di mobil"),
    "Foto untuk BAST 3 kardus di mobil": (3, "kardus di mobil"),
    "foto bast: serah terima di kantor dinas": (None, "serah terima di kantor dinas"),
    "lampiran BAST no 3: kardus": (3, "kardus"),
    "tolong lampirkan di BAST 003/BAST/OD-LINKSOS/V/2020: kardus": (3, "kardus"),
    "iki foto kanggo bast, kardus wis siap": (None, "kardus wis siap"),
    "tambah foto ke BAST 3 - kardus": (3, "kardus"),
    "serah terima di kantor dinas": (None, "serah terima di kantor dinas"),
    "foto serah terima di kantor dinas": (None, "foto serah terima di kantor dinas"),
    "foto serah terima 3: Pak Budi menerima": (3, "Pak Budi menerima"),
    "penyerahan masker ke Pak Budi": (None, "penyerahan masker ke Pak Budi"),
    "BAST 3": (3, ""),
    "foto BAST 3": (3, ""),
}
GONE = {
    "hapus foto BAST 3": 3,
    "busak foto bast": None,
    "tolong hapus lampiran BAST 3": 3,
    "hilangkan foto di BAST nomor 3 yang salah": 3,
}
OTHER = ("foto laporan: kain datang", "kardus", "foto kain rusak", "setor 20", "hapus foto laporan 3", "hapus BAST 3")


def test_wordings() -> None:
    for text, (number, caption) in TOLD.items():
        assert said_of_photos(text, pictured=True) == PhotoTold(number=number, caption=Spoken(caption)), text
        assert said_of_photos(text, pictured=False) is None, text
    for text, number in GONE.items():
        assert said_of_photos(text, pictured=False) == PhotoGone(number), text
    for text in OTHER:
        assert said_of_photos(text, pictured=True) is None, text

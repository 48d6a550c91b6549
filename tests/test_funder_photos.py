"""Photos for the report to whoever gave the money: fetched, shown in it, and gone when somebody wants that."""

import asyncio
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner

from bot.backup import copies
from bot.backup.restoring import restore
from bot.cli.commands import command_line
from bot.sandbox import Message
from handlers.papers import photographs
from handlers.reading.for_funder_said import NotesAsked, NoteTold, PhotosAsked, PhotoTold, said_for_funder
from storage import photos
from tests.keeping.test_copies import KEY
from tests.test_papers import PDFTOTEXT
from tests.world import World

PDFIMAGES = shutil.which("pdfimages") or "pdfimages"
NOON = datetime(2020, 5, 20, 5, 0, tzinfo=UTC)


def photo(color: str) -> bytes:
    """A picture as a camera makes it, with where and when it was taken."""
    exif = Image.Exif()
    exif[0x0132], exif[0x010E] = "2020:05:04 09:12:13", "keterangan kamera"
    file = BytesIO()
    Image.new("RGB", (2400, 1800), color).save(file, "JPEG", exif=exif)
    return file.getvalue()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path / "omah.db", whatsapp=True)
    await made.add("Sri", "tailor", "Kota")
    await made.add("Rini", "coordinator", "Kota")
    await made.add("Wati", "coordinator", "Kota", whatsapp=True)
    await made.start()
    await made.says("Sri", "setor 20")
    yield made
    await made.stop()


async def shows(world: World, who: str, caption: str, color: str, answer: str) -> None:
    def send(number: int) -> None:
        world.messenger(number).send_file(number, "photo", photo(color), name="foto.jpg", caption=caption)

    await world.heard_by(who, send)
    await world.says(who, answer)


async def printed(world: World, tmp_path: Path) -> Path:
    """The report as it arrives."""
    await world.says("Rini", "cetak laporan bank")
    found: list[Message] = []
    for _ in range(200):
        if found:
            break
        await asyncio.sleep(0.05)
        every = world.telegram.messages(world.accounts["Rini"])
        found = [one for one in every if one.file and one.file[0].endswith(".pdf")]
    assert found, world.told("Rini")
    assert found[-1].file
    file = tmp_path / "laporan.pdf"
    file.write_bytes(found[-1].file[2])
    return file


def shown_by(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


async def test_they_are_in_the_report_and_can_be_erased(world: World, tmp_path: Path) -> None:
    await shows(world, "Rini", "foto laporan: Sri menjahit tahap 1", "red", "ya")
    await shows(world, "Wati", "foto untuk laporan bank: kain datang", "blue", "tidak ada orangnya")
    file = await printed(world, tmp_path)
    said = " ".join(shown_by(PDFTOTEXT, str(file), "-").split())
    assert "Sri menjahit tahap 1 Izin: yang terlihat setuju, 4 Mei 2020." in said
    assert "kain datang Tidak ada orang yang terlihat." in said
    assert "fotonya sudah dihapus" not in said
    listed = shown_by(PDFIMAGES, "-list", str(file))
    assert len(re.findall(r" jpeg ", listed)) == 2, listed
    folder = photos.folder(tmp_path / "omah.db")
    kept = sorted(folder.iterdir())
    assert len(kept) == 2
    for one in kept:
        assert one.stat().st_mode & 0o077 == 0
        with Image.open(one) as picture:
            assert max(picture.size) == photographs.LONGEST
            assert not picture.getexif()
        assert b"keterangan kamera" not in one.read_bytes()
    # A copy that is put back elsewhere holds them: nothing has to be fetched, so a laptop prints them, too.
    copy, back = tmp_path / "one.age", tmp_path / "there" / "omah.db"
    back.parent.mkdir()
    await asyncio.to_thread(copies.make, tmp_path / "omah.db", copy, KEY)
    await asyncio.to_thread(restore, copy, back, KEY)
    again = tmp_path / "lagi.pdf"
    words = ["papers", "funder", str(again), "--days", "4/5/2020 sampai 4/5/2020"]
    run = partial(CliRunner().invoke, command_line("papers"), words, env={"OMAH_DATABASE": str(back)})
    done = await asyncio.to_thread(run)
    assert done.exit_code == 0, done.output
    assert len(re.findall(r" jpeg ", shown_by(PDFIMAGES, "-list", str(again)))) == 2
    files = {one.name: one.read_bytes() for one in kept}
    assert {one.name: one.read_bytes() for one in photos.folder(back).iterdir()} == files
    # A file that is lost here comes out of the data as well.
    kept[0].unlink()
    await world.running().gallery.tick()
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == files
    # She takes her consent back: the photo and its file go; the other is erased by a word, on WhatsApp.
    await world.says("Sri", "cabut izin foto")
    await world.running().gallery.tick()
    assert len(list(folder.iterdir())) == 1
    await world.says("Wati", "hapus foto laporan 2")
    await world.running().gallery.tick()
    assert list(folder.iterdir()) == []
    assert await photos.every(world.running().db) == []
    assert await world.running().db.value("SELECT COUNT(*) FROM report_photo_file") == 0


async def test_an_erased_person_is_in_no_photo(world: World, tmp_path: Path) -> None:
    await shows(world, "Rini", "foto laporan: Sri menjahit", "red", "sudah, semua setuju")
    await world.running().gallery.tick()
    await world.says("Sri", "hapus data saya")
    await world.says("Sri", "ya")
    await world.running().gallery.tick()
    assert list(photos.folder(tmp_path / "omah.db").iterdir()) == []


async def test_what_is_no_picture_is_asked_for_once_more(world: World, tmp_path: Path) -> None:
    def send(number: int) -> None:
        world.messenger(number).send_file(number, "photo", b"no picture", name="foto.jpg", caption="foto laporan: kain")

    await world.heard_by("Rini", send)
    await world.says("Rini", "tidak ada orangnya")
    await world.running().gallery.tick()
    await world.settle()
    assert "tidak bisa diambil" in world.told("Rini")[-1]
    assert list(photos.folder(tmp_path / "omah.db").iterdir()) == []
    assert await photos.between(world.running().db, date(2020, 5, 4), date(2020, 5, 4)) == []


TOLD = {
    NoteTold: (
        "kendala: kain katun sulit dicari|Hambatan bulan lalu: hujan terus|rencana: tahap 2 selesai Juni|alangan: hujan"
        "|RENCANA\nbeli mesin|kendala - listrik mati 2 hari|catat kendala: mesin rusak|kendala laporan kain sulit"
        "|Rencana bulan depan: tambah 5 penjahit|kesulitan: benang habis di toko|tindak lanjut: pelatihan"
        "|rencana laporan buka bengkel baru|hambatan tahap 1 : karet telat|kendala minggu ini: banjir|kendalane: banjir"
    ),
    NotesAsked: "kendala|daftar kendala|rencana|isi laporan|isi laporan bank|lihat rencana|catatan laporan",
    PhotosAsked: "foto laporan|daftar foto laporan|lihat foto laporan|foto laporan ada berapa",
}
SHOWN = (
    "foto laporan: Bu Sri menjahit|Foto untuk laporan: serah terima di Dinas|foto laporan bank serah terima"
    "|laporan foto: Ani|ini foto laporan: pelatihan|foto buat laporan April: kain datang|foto utk lap: x y"
    "|foto kanggo laporan - njahit|poto laporan: bengkel|FOTO LAPORAN\nbengkel baru|foto untuk bank: serah terima"
    "|foto laporan LPJ: kain|iki foto laporan bengkel rame"
)
OTHER = (
    "setor 20|foto kain rusak|rencana libur besok|kendala apa bu?|kendalanya apa|beli kain 500 m Rp7.500.000 dana BMPD"
    "|cetak laporan bank|laporan saya mana|minta foto|kendala mesin|foto Sri|laporan hari ini 20"
)


def test_wordings() -> None:
    for kind, texts in TOLD.items():
        for text in texts.split("|"):
            assert isinstance(said_for_funder(text, NOON, pictured=False), kind), text
    for text in SHOWN.split("|"):
        assert isinstance(said_for_funder(text, NOON, pictured=True), PhotoTold), text
    for text in OTHER.split("|"):
        for pictured in (True, False):
            assert said_for_funder(text, NOON, pictured=pictured) is None, text

"""The poster for the wall: read as a PDF holds it, and written by the command."""

import asyncio
import re
import shutil
import subprocess
import zlib
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest
import segno
import typer
from fpdf import FPDF
from typer.testing import CliRunner, Result

from bot.cli.poster import people_poster
from handlers.papers.as_pdf import FONT, add_letters
from handlers.papers.poster import UPRIGHT, poster, posters, printable
from handlers.reading.enrolling_said import invite_in, workshop_of_poster
from storage import audit, workshops
from storage.database import Database

PEN = FPDF()
add_letters(PEN, "", UPRIGHT)
PDFTOTEXT = shutil.which("pdftotext") or "pdftotext"
PT = 25.4 / 72
LONG = "Sanggar Jahit Kelurahan Sukun Kota Malang"
BOTS = ("abbot", "omah_jahit_bot", "omah_difabel_kota_malangraya_bot", "B" * 29 + "bot")
NAMES = (
    "Kota",
    "",
    LONG,
    "Bengkel " + LONG,
    "W" * 40,
    "W" * 400,
    "Jl. Merdeka " * 12,
    "縫製",
    "Bu’s “Łódź”\n🧵 đ\u200d",
    "é)(\\",
)


class Rect(NamedTuple):
    """Where something is, in mm from the left upper corner."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Rect") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


class Line(NamedTuple):
    """A line of text: its letters' size in pt, and its place."""

    text: str
    size: float
    place: Rect


class Sheet:
    """What is on the one page of a PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.outside = re.sub(rb"stream\n.*?\nendstream", b"", pdf, flags=re.S).decode("latin-1")
        streams = [
            (int(number), zlib.decompress(stream) if b"FlateDecode" in told else stream)
            for number, told, stream in re.findall(
                rb"\n(\d+) 0 obj\n<<((?:(?!>>\n).)*)>>\nstream\n(.*?)\nendstream", pdf, re.S
            )
        ]
        self.drawn = next(stream for _, stream in streams if b" Tf ET" in stream).decode("latin-1")
        # Which letter each code of a font stands for.
        self._letters = {
            number: {
                int(code, 16): chr(int(letter, 16))
                for code, letter in re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]{4})>", stream)
            }
            for number, stream in streams
            if b"beginbfchar" in stream
        }
        self.lines = list(self._read())

    def _read(self) -> list[Line]:
        fonts = {}
        for name, number in re.findall(r"/(F\d) (\d+) 0 R", self.outside):
            told = re.search(rf"\n{number} 0 obj\n<<(.*?)>>", self.outside, re.S)
            assert told
            bold = re.search(r"/BaseFont /[A-Z]+\+STIXGeneral(Bold)?\n", told[1])
            assert bold, "its letters are in the file"
            fonts[name] = ("B" if bold[1] else "", self._letters[int(told[1].split("/ToUnicode ")[1].split()[0])])
        pen, found = PEN, []
        for font, size, x, y, text in re.findall(
            r"/(F\d) ([\d.]+) Tf|BT ([\d.]+) ([\d.]+) Td \(((?:\\.|[^\\)])*)\) Tj", self.drawn, re.S
        ):
            if font:
                letters = float(size)
                style, codes = fonts[font]
                pen.set_font(FONT, style, letters)
                continue
            raw = re.sub(r"\\(.)", lambda hit: {"r": "\r", "n": "\n"}.get(hit[1], hit[1]), text, flags=re.S)
            said = "".join(codes[ord(one) * 256 + ord(other)] for one, other in zip(raw[::2], raw[1::2], strict=True))
            left, base = float(x) * PT, 297 - float(y) * PT
            right = left + pen.get_string_width(said.rstrip())
            found.append(Line(said, letters, Rect(left, base - 0.73 * letters * PT, right, base + 0.21 * letters * PT)))
        return found

    @property
    def text(self) -> str:
        return "".join(line.text if line.text.endswith(" ") else f"{line.text}\n" for line in self.lines)

    def modules(self) -> list[Rect]:
        """The dark modules of the code; they are drawn in mm."""
        assert re.search(r"q 2\.8346 0 0 -2\.8346 0 841\.89 cm [^q]*q 0 g ", self.drawn), "black, in mm from the top"
        squares = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re", self.drawn)
        return [Rect(float(x), float(y), float(x) + float(w), float(y) + float(h)) for x, y, w, h in squares]


def test_it_is_one_a4_page_that_says_what_it_is() -> None:
    sheet = Sheet(poster("Kota", 7, "omah_jahit_bot"))
    assert sheet.outside.count("/Type /Page\n") == 1
    assert "/MediaBox [0 0 595.28 841.89]" in sheet.outside
    assert "/Title (Mau ikut menjahit masker? Bengkel Kota)" in sheet.outside
    assert "/Lang (id)" in sheet.outside


def test_a_page_for_each_workshop(tmp_path: Path) -> None:
    file = tmp_path / "poster.pdf"
    file.write_bytes(posters([("Kota", 7), ("Batu", 9)], "omah_jahit_bot", "telegram"))
    pages = subprocess.run([PDFTOTEXT, str(file), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    for page, (name, number) in zip(pages, (("Kota", 7), ("Batu", 9)), strict=False):
        assert f"Bengkel {name}" in page
        assert f"Tulis: daftar {name}" in page
        assert f"?start=ikut-{number}" in page
    assert len(pages) == 3


def test_the_words() -> None:
    sheet = Sheet(poster("Kota", 7, "omah_jahit_bot"))
    assert sheet.text == (
        "Mau ikut menjahit masker?\n"
        "Untuk teman difabel, orang tua anak berkebutuhan khusus, dan warga sekitar.\n"
        "Bengkel Kota\n"
        "Arahkan kamera HP ke kode ini.\n"
        "Lalu tekan Mulai atau Start.\n"
        "Boleh dibantu keluarga atau teman.\n"
        "Bisa juga tanpa kamera:\n"
        "1.\nBuka Telegram.\n"
        "2.\nCari: @omah_jahit_bot\n"
        "3.\nTulis: daftar Kota\n"
        "https://t.me/omah_jahit_bot?start=ikut-7\n"
    )


def test_a_screen_reader_hears_headings_texts_and_what_the_code_is_for() -> None:
    sheet = Sheet(poster("Kota", 7, "omah_jahit_bot"))
    assert "/MarkInfo <</Marked true>>" in sheet.outside
    assert re.findall(r"/S /(\w+)\n/Type /StructElem", sheet.outside) == [
        *("Document", "H1", "P", "H2", "Figure", "P", "P", "P", "H2"),
        *["P"] * 7,
    ]
    alt = "/Alt (Kode QR untuk mendaftar lewat Telegram: https://t.me/omah_jahit_bot?start=ikut-7)"
    assert alt in sheet.outside
    shown = re.sub(r"/P <</MCID \d+>> BDC.*?EMC", "", sheet.drawn, flags=re.S)
    assert "Tj" not in shown, "everything is told"


@pytest.mark.parametrize("bot", BOTS)
def test_the_code_is_the_link_in_black_squares(bot: str) -> None:
    link = f"https://t.me/{bot}?start=ikut-12"
    modules = Sheet(poster("Kota", 12, bot)).modules()
    left, top = min(one.left for one in modules), min(one.top for one in modules)
    width, height = max(one.right for one in modules) - left, max(one.bottom for one in modules) - top
    matrix = segno.make_qr(link, error="m").matrix
    side = width / len(matrix)
    assert width >= 90
    assert width == pytest.approx(height, abs=0.01)
    drawn = [bytearray(len(matrix)) for _ in matrix]
    for one in modules:
        assert (one.right - one.left, one.bottom - one.top) == pytest.approx((side, side), abs=0.01)
        drawn[round((one.top - top) / side)][round((one.left - left) / side)] = 1
    assert drawn == list(matrix)


def test_the_code_is_what_segno_makes_by_itself() -> None:
    assert segno.make("https://t.me/omah_jahit_bot?start=ikut-7") == segno.make_qr(
        "https://t.me/omah_jahit_bot?start=ikut-7", error="m"
    )


@pytest.mark.parametrize(
    ("name", "bot"), [*((name, BOTS[-1]) for name in NAMES), *((LONG, bot) for bot in (*BOTS[:-1], "628111111111234"))]
)
def test_everything_has_its_place_and_is_large(name: str, bot: str) -> None:
    sheet = Sheet(poster(name, 123456, bot, "whatsapp" if bot.isdecimal() else "telegram"))
    modules = sheet.modules()
    assert sheet.outside.count("/Type /Page\n") == 1
    assert sheet.lines[0].size >= 40
    assert min(line.size for line in sheet.lines) >= 18
    for line in sheet.lines:
        place = line.place
        assert place.left >= 14.9, line
        assert place.top >= 10, line
        assert place.right <= 195.1, line
        assert place.bottom <= 289, line
    for one, other in combinations(sheet.lines, 2):
        assert not one.place.meets(other.place), (one, other)
    white = 4 * (modules[0].right - modules[0].left) - 0.01
    code = Rect(
        min(one.left for one in modules) - white,
        min(one.top for one in modules) - white,
        max(one.right for one in modules) + white,
        max(one.bottom for one in modules) + white,
    )
    assert code.left >= 0
    assert not [line for line in sheet.lines if line.place.meets(code)], "the code has its white around it"


def test_a_long_name_is_said_whole() -> None:
    said = Sheet(poster(LONG, 123456, "omah_difabel_kota_malangraya_bot")).text
    assert f"\nBengkel {LONG}\n" in said
    assert f"\nTulis: daftar {LONG}\n" in said
    assert "\nhttps://t.me/omah_difabel_kota_malangraya_bot?start=ikut-123456\n" in said
    said = Sheet(poster(LONG, 123456, "W" * 29 + "bot")).text
    wide = re.search(r"\n(https://t\.me/W+(?:\nW+)?bot)\n\?start=ikut-123456\n", said)
    assert wide, "what is too wide takes more lines"
    assert wide[1].replace("\n", "") == f"https://t.me/{'W' * 29}bot"


def test_what_cannot_be_written_out_is_cut_on_the_sheet_only() -> None:
    sheet = Sheet(poster("Jl. Merdeka " * 12, 3, "omah_bot"))
    assert re.search(r"\nBengkel Jl\. Merdeka [\w. ]+\.\.\.\n", sheet.text)
    assert "\nTulis: daftar\n" in sheet.text, "nobody copies that from a wall; the bot asks"


def test_bengkel_is_not_said_twice() -> None:
    assert "\nBengkel Sukun\n" in Sheet(poster("Bengkel Sukun", 3, "omah_bot")).text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Café Kota", "Café Kota"),
        ("Cafe\u0301", "Café"),
        ("Bu’s “Łódź” – 2…", 'Bu\'s "Lódz" - 2...'),
        ("縫製 Kota\u200d\n🧵", "Kota"),
        ("Kota\u00adKita", "KotaKita"),
        ("縫製 (-)", ""),
    ],
)
def test_a_name_in_letters_that_can_be_printed(name: str, shown: str) -> None:
    assert printable(name) == shown


def test_a_name_that_cannot_be_printed_is_left_out() -> None:
    said = Sheet(poster("縫製", 3, "omah_bot")).text
    assert "Bengkel" not in said
    assert "\nTulis: daftar\n" in said


class Desk:
    """A database with workshops, and the command."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.database = folder, folder / "omah.db"
        monkeypatch.chdir(folder)
        monkeypatch.setenv("OMAH_DATABASE", str(self.database))

    def keep(self, *names: str, bot: str = "", number: str = "") -> None:
        async def work() -> None:
            async with await Database.open(self.database) as db, db.transaction():
                for name in names:
                    await workshops.make(db, name)
                if bot:
                    await audit.remember(db, "bot-name:telegram", bot)
                if number:
                    await audit.remember(db, "bot-name:whatsapp", number)

        asyncio.run(work())

    def run(self, *words: str) -> Result:
        cli = typer.Typer()
        cli.command()(people_poster)
        return CliRunner().invoke(cli, words)

    def fails(self, *words: str) -> str:
        done = self.run(*words)
        assert done.exit_code == 2
        assert done.stdout == ""
        assert not list(self.folder.glob("*.pdf"))
        return done.stderr


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


def test_the_command_writes_the_poster(desk: Desk) -> None:
    desk.keep("Kabupaten", "Kota", bot="omah_jahit_bot")
    done = desk.run("--workshop", "kota", "poster.pdf")
    assert (done.exit_code, done.stdout) == (0, "Poster ditulis ke poster.pdf. Cetak di kertas A4.\n")
    said = Sheet((desk.folder / "poster.pdf").read_bytes()).text
    assert "\nTulis: daftar Kota\n" in said
    assert "\nhttps://t.me/omah_jahit_bot?start=ikut-2\n" in said


def test_a_poster_that_leads_to_whatsapp(desk: Desk) -> None:
    desk.keep("Kota", number="628111111111")
    assert desk.run("--workshop", "Kota", "only.pdf").exit_code == 0, "it is known that there is no other"
    desk.keep(bot="omah_jahit_bot")
    assert desk.run("--workshop", "Kota", "both.pdf").exit_code == 0
    assert desk.run("--whatsapp", "--workshop", "Kota", "whatsapp.pdf").exit_code == 0
    only, both, chosen = (
        Sheet((desk.folder / f"{name}.pdf").read_bytes()).text for name in ("only", "both", "whatsapp")
    )
    assert only == chosen
    assert "Telegram" not in only
    assert "\nhttps://wa.me/628111111111?text=Daftar%20ikut-1\n" in only
    assert "\nNomornya: +62 811 1111 111\n" in only.replace("2. ", "")
    assert "https://t.me/omah_jahit_bot?start=ikut-1" in both
    assert workshop_of_poster(invite_in("Daftar ikut-1")) == 1


def test_a_mistake_is_one_sentence(desk: Desk) -> None:
    assert "Belum ada data" in desk.fails("--workshop", "Kota", "poster.pdf")
    desk.keep()
    assert "Belum ada bengkel." in desk.fails("--workshop", "Kota", "poster.pdf")
    desk.keep("Kota", "Kabupaten")
    assert desk.fails("poster.pdf") == (
        "Poster untuk bengkel mana? Tulis --workshop dan salah satu nama ini: Kabupaten, Kota.\n"
    )
    assert desk.fails("--workshop", "Mars", "poster.pdf") == "Tidak ada bengkel bernama “Mars”.\n"
    assert desk.fails("--workshop", "Kota", "poster.pdf") == "Belum tahu nama bot. Jalankan omah run sekali.\n"
    desk.keep(bot="omah_jahit_bot")
    nowhere = str(Path("tidak-ada", "poster.pdf"))
    assert desk.fails("--workshop", "Kota", nowhere).startswith(f"Poster tidak bisa ditulis ke {nowhere}.")

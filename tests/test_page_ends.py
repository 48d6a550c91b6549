"""Where a page ends: signatures have something above them that is signed, and no heading stands alone at the foot."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from handlers.papers.as_pdf import pdf_of
from handlers.papers.blocks import Block, Paper, Signature, Signatures, Style, Table, Text

PDFTOTEXT = shutil.which("pdftotext") or "pdftotext"
NOW = datetime(2020, 5, 4, 3, 0, tzinfo=UTC)
SIGNED = Signatures([Signature("Yang menyerahkan", name="Ken"), Signature("Yang menerima")], "Demikian dibuat.")


def pages(blocks: list[Block], folder: Path) -> list[list[str]]:
    """The lines of each page, without its foot."""
    file = folder / "paper.pdf"
    file.write_bytes(pdf_of(Paper("Kertas", "Kertas no. 1", blocks), NOW))
    printed = subprocess.run([PDFTOTEXT, "-layout", str(file), "-"], capture_output=True, text=True, check=True).stdout
    every = [[line.strip() for line in page.splitlines() if line.strip()] for page in printed.split("\f")[:-1]]
    return [[line for line in page if not line.startswith("Kertas no.")] for page in every]


@pytest.mark.parametrize("lines", range(34, 46, 2))
def test_signatures_come_with_what_was_said_last(lines: int, tmp_path: Path) -> None:
    told: list[Block] = [Text(f"Baris {number}.") for number in range(lines)]
    last = Text("Rencana: " + "menjahit tas kain untuk sekolah di Kota Batu bersama orang tua anak istimewa, " * 3)
    found = pages([*told, Text("Rencana", Style.HEADING), last, SIGNED], tmp_path)
    end = next(page for page in found if any("Yang menyerahkan" in line for line in page))
    at = next(number for number, line in enumerate(end) if line.startswith("Demikian"))
    assert at > 1, end
    assert end[at - 1].endswith("istimewa,")
    assert all(page[-1] != "Rencana" for page in found)


@pytest.mark.parametrize("lines", range(30, 42, 3))
def test_signatures_come_with_the_last_rows_of_a_table(lines: int, tmp_path: Path) -> None:
    rows = [(str(number), f"barang {number}") for number in range(lines)]
    table = Table(("No", "Barang"), rows, (10, 90), total=(("", "Jumlah"),))
    found = pages([table, Text("Dihitung dari catatan.", Style.SMALL), SIGNED], tmp_path)
    end = next(page for page in found if any("Yang menyerahkan" in line for line in page))
    assert any(line.endswith(f"barang {lines - 1}") for line in end)
    assert sum(
        line.endswith(tuple(f"barang {number}" for number in range(lines))) for page in found for line in page
    ) == (lines)


@pytest.mark.parametrize("lines", range(30, 42, 3))
def test_a_heading_comes_with_its_table(lines: int, tmp_path: Path) -> None:
    table = Table(("No", "Barang"), [(str(number), "barang") for number in range(9)], (10, 90))
    told: list[Block] = [Text(f"Baris {number}.") for number in range(lines)]
    found = pages([*told, Text("Kartu kain", Style.HEADING), table], tmp_path)
    assert all(page[-1] != "Kartu kain" for page in found)
    (on,) = [page for page in found if "Kartu kain" in page]
    assert sum(line.endswith("barang") for line in on) == 9

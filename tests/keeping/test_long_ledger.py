"""A ledger of years as a workbook: what a row costs, in time and in memory, held at two weeks of 36 tailors."""

import asyncio
import time
import tracemalloc
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from handlers.money import exporting, sheets_of_work
from handlers.papers import workbook
from storage.database import Database
from tests.keeping.three_years import fill, plain

DAYS = 14
ZONE = ZoneInfo("Asia/Jakarta")
# Three years are 270,000 moves; 200 MB, of which the program itself takes 80, would be 400 bytes for each.
BYTES_A_MOVE = 200


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "omah.db"

    async def write() -> None:
        async with await Database.open(path) as db:
            await fill(db, DAYS)

    asyncio.run(write())
    return path


def export(path: Path) -> tuple[int, bytes]:
    """The workbook, and how many moves are in it."""

    async def work() -> tuple[int, bytes]:
        into = BytesIO()
        async with await Database.open(path) as db:
            return await exporting.workbook(db, ZONE, datetime.now(UTC), into), into.getvalue()

    return asyncio.run(work())


def test_a_row_takes_no_longer_than_the_library_alone(ledger: Path, tmp_path: Path) -> None:
    export(ledger)  # what is loaded once
    began = time.process_time()
    moves, book = export(ledger)
    ours = time.process_time() - began
    with ZipFile(BytesIO(book)) as packed:
        cells = sum(packed.read(one).count(b"<c ") for one in packed.namelist() if "worksheets/" in one)
    assert cells > 14 * moves > 30_000
    began = time.process_time()
    plain(tmp_path / "plain.xlsx", cells)
    alone = time.process_time() - began
    assert ours < alone / 2, "reading, naming and writing a cell takes less than writing one takes the library"


def test_no_row_stays_in_memory(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Smaller portions, so that they are to this ledger what they are to one of years.
    monkeypatch.setattr(sheets_of_work, "PORTION", 500)
    monkeypatch.setattr(workbook, "AT_ONCE", 500)
    export(ledger)
    tracemalloc.start()
    moves, book = export(ledger)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # A portion of rows, and the pages of the library, are there however long the ledger is.
    assert most - len(book) < 4_000_000 + BYTES_A_MOVE * moves

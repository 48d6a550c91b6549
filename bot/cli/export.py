"""`omah export`: the ledger as a workbook."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Annotated

import typer

from bot.cli.shared import fail, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.money.exporting import workbook
from handlers.papers.workbook import TooLong
from storage.database import Database


def export_(
    file: Annotated[Path, typer.Argument(help="Berkas .xlsx yang ditulis; yang sudah ada tidak ditimpa.")],
) -> None:
    """Tulis seluruh catatan ke buku kerja Excel: perpindahan, hasil, cek, upah, dana, serah terima."""
    if file.suffix.lower() != ".xlsx":
        fail("cli-export-kind", text=str(file))
    if file.exists():
        fail("cli-export-exists", path=str(file))

    async def work(db: Database, chosen: Settings) -> int:
        # Into the file at once: kept whole in memory it would be copied, and the copy again.
        with _new(file) as into:
            return await workbook(db, chosen.zone, system_clock(), into)

    try:
        moves = with_database(work)
    except TooLong as error:
        fail("cli-export-too-long", name=str(error))
    except FileExistsError:
        fail("cli-export-exists", path=str(file))
    except OSError:
        fail("cli-export-not-written", path=str(file))
    say("cli-export-written", path=str(file), count=moves)


@contextmanager
def _new(file: Path) -> Iterator[IO[bytes]]:
    """A file that wasn't there; gone again if it isn't written to its end."""
    # Wages are in it: for whoever made it, and for nobody else on this machine.
    descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as into:
            yield into
    except BaseException:
        file.unlink()
        raise

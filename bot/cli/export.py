"""`omah export`: the ledger as a workbook."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.shared import fail, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.money.exporting import Exported, workbook
from handlers.papers.workbook import TooLong
from storage.database import Database


def export_(
    file: Annotated[Path, typer.Argument(help="Berkas .xlsx yang ditulis; yang sudah ada tidak ditimpa.")],
) -> None:
    """Tulis seluruh catatan ke buku kerja Excel: perpindahan, hasil, cek, upah, dana, serah terima."""
    if file.suffix.lower() != ".xlsx":
        fail("cli-export-kind", text=file.name)
    if file.exists():
        fail("cli-export-exists", path=str(file))

    async def work(db: Database, chosen: Settings) -> Exported:
        return await workbook(db, chosen.zone, system_clock())

    try:
        made = with_database(work)
        # Wages are in it: for whoever made it, and for nobody else on this machine.
        file.touch(0o600, exist_ok=False)
        file.write_bytes(made.file)
    except TooLong as error:
        fail("cli-export-too-long", name=str(error))
    except FileExistsError:
        fail("cli-export-exists", path=str(file))
    except OSError:
        fail("cli-export-not-written", path=str(file))
    say("cli-export-written", path=str(file), count=made.moves)

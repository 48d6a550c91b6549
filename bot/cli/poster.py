"""`omah people poster`: a sheet for the wall by which somebody enrols."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.shared import Workshop, chosen_workshop, fail, need_pdf, say, with_database
from bot.settings import Settings
from handlers.papers.poster import poster
from handlers.people import messengers
from storage import workshops
from storage.database import Database


def people_poster(
    file: Annotated[Path, typer.Argument(help="Berkas PDF yang ditulis.")],
    workshop: Workshop = None,
    whatsapp: Annotated[bool, typer.Option("--whatsapp", help="Mendaftarnya lewat WhatsApp, bukan Telegram.")] = False,
) -> None:
    """Buat poster A4 dengan kode QR, untuk mendaftar di satu bengkel."""
    need_pdf(file)

    async def work(db: Database, _: Settings) -> tuple[str, int, str, str]:
        name, number = await _one_workshop(db, workshop)
        # Where there is only WhatsApp, nobody has to say so.
        over = await messengers.leads_to(db, "whatsapp" if whatsapp else "")
        if over is None:
            fail("cli-poster-no-bot")
        channel, bot_name = over
        return name, number, bot_name, channel

    sheet = poster(*with_database(work))
    try:
        file.write_bytes(sheet)
    except OSError:
        fail("cli-poster-not-written", path=str(file))
    say("cli-poster", path=str(file))


async def _one_workshop(db: Database, wanted: str | None) -> tuple[str, int]:
    """The workshop of the option, as it is written in the database, with its number."""
    names = await workshops.names(db)
    if not names:
        fail("cli-poster-no-workshops")
    number = await chosen_workshop(db, wanted)
    if number is None:
        fail("cli-poster-which", names=", ".join(names.values()))
    return names[number], number

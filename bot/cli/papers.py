"""`omah papers`: sheets to print, as they can be had by chat."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.shared import Workshop, chosen_workshop, fail, say, settings, with_database
from bot.clock import system_clock
from bot.gallery import lacking
from bot.settings import Settings
from handlers.papers.drawing import BOOK, DOCX, PDF, Drawing, Lacking, drawn
from handlers.reading import papers_said
from handlers.reading.names import meant
from handlers.reading.papers_said import PaperSaid, paper_named
from handlers.routing.printing import PAPERS, PaperAsked, put_together
from storage import people, photos
from storage.database import Database

# What is said where a paper would be empty, whatever the days are.
NOTHING = {papers_said.INVITES: "cli-papers-all-came", papers_said.STOCK: "cli-papers-no-goods"}
HOWS = {".pdf": PDF, ".docx": DOCX, ".xlsx": BOOK}
NAME = Annotated[
    str | None,
    typer.Argument(help="Nama kertas, misalnya slips, payments, week atau “kartu kain”; tanpa nama: daftarnya."),
]
FILE = Annotated[Path | None, typer.Argument(help="Berkas .pdf, .docx atau .xlsx yang ditulis.")]
PERSON = Annotated[str | None, typer.Option("--person", help="Hanya orang ini.")]
DAYS = Annotated[str, typer.Option("--days", help="Hari-harinya, misalnya “minggu lalu” atau “4/5 sampai 9/5”.")]


def papers_(
    name: NAME = None, file: FILE = None, workshop: Workshop = None, person: PERSON = None, days: DAYS = ""
) -> None:
    """Tulis kertas untuk dicetak: slip upah, daftar bayar, lembar mingguan, rekap, kartu stok, undangan."""
    if name is None:
        for kind in PAPERS:
            say("cli-papers-line", kind=kind)
        return
    how = _how(name, file)
    said, now = _said(name, days)
    if (how == BOOK) != (said.kind in (papers_said.BOOK, papers_said.PAY_BOOK)):
        fail("cli-papers-no-book" if how == BOOK else "cli-papers-only-book", text=name)

    async def work(db: Database, chosen: Settings) -> Drawing | Lacking | None:
        place = await chosen_workshop(db, workshop)
        async with db.transaction():
            whom = await _person(db, person, said)
            if said.kind == papers_said.FUNDER:
                await lacking(db, await photos.every(db))
            return await put_together(db, PaperAsked(said=said, workshop=place, person=whom, by=None), now, chosen.zone)

    made = with_database(work)
    if not isinstance(made, Drawing):
        fail(made.key if made else NOTHING.get(said.kind, "cli-papers-nothing"))
    if how == DOCX and not made.edited:
        fail("cli-papers-only-pdf", text=name)
    _write(file or Path(), drawn(how if made.edited else made.how, made.of, now), private=bool(made.reads))
    say("cli-papers-written", title=made.title, path=str(file))


def _how(name: str, file: Path | None) -> str:
    """As what a file is written, by its name; before anything is put together."""
    if file is None:
        fail("cli-papers-file", name=name)
    how = HOWS.get(file.suffix.lower())
    if how is None:
        fail("cli-papers-kind", text=file.name)
    if not file.resolve().parent.is_dir():
        fail("cli-papers-folder", path=str(file.resolve().parent))
    return how


def _said(name: str, days: str) -> tuple[PaperSaid, datetime]:
    """Which paper a name means, and of which days."""
    now = system_clock()
    said = paper_named(f"{name} {days}".strip(), now.astimezone(settings().zone))
    if said is None or said.kind not in PAPERS:
        fail("cli-papers-unknown", text=name, names=", ".join(PAPERS))
    if days and not said.next_week and (said.span is None or said.span.ahead):
        fail("cli-papers-days", text=days)
    return said, now


def _write(file: Path, made: bytes, *, private: bool) -> None:
    try:
        # Pay is in some of them: for whoever made it, and for nobody else on this machine.
        if private:
            file.touch(0o600, exist_ok=True)
        file.write_bytes(made)
    except OSError:
        fail("cli-papers-not-written", path=str(file))


async def _person(db: Database, option: str | None, said: PaperSaid) -> int | None:
    """The one person that is named, in the option or behind the paper's name."""
    if not PAPERS[said.kind].own:
        if option:
            fail("cli-papers-of-all", names=", ".join(name for name, one in PAPERS.items() if one.own))
        return None
    wanted = option or said.rest
    if not wanted:
        return None
    found = meant(await people.everyone(db), wanted)
    if len(found) != 1:
        fail("cli-papers-person" if not found else "cli-papers-persons", name=wanted)
    return found[0].id

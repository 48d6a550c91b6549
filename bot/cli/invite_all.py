"""`omah people invite --all`: a sheet of slips for everybody on the list who hasn't come to the bot yet."""

from pathlib import Path

from bot.cli.shared import chosen_workshop, fail, need_pdf, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.papers.drawing import Drawing, drawn
from handlers.reading.papers_said import INVITES, PaperSaid
from handlers.routing.printing import PaperAsked, put_together
from storage.database import Database


def invite_all(file: Path, workshop: str | None) -> None:
    """Write the slips; the codes count only if they were written."""
    need_pdf(file)

    async def work(db: Database, chosen: Settings) -> tuple[int, str]:
        place, now = await chosen_workshop(db, workshop), system_clock()
        asked = PaperAsked(said=PaperSaid(kind=INVITES), workshop=place, person=None, by=None)
        async with db.transaction():
            made = await put_together(db, asked, now, chosen.zone)
            if isinstance(made, Drawing):
                _write(file, drawn(made.how, made.of, now))
                return len(made.of["whom"]), made.of["until"]
        if made:
            fail(made.key)
        return 0, now.date().isoformat()

    count, until = with_database(work)
    say("cli-slips" if count else "cli-slips-none", path=str(file), count=count, date=until)


def _write(file: Path, sheet: bytes) -> None:
    try:
        file.write_bytes(sheet)
    except OSError:
        fail("cli-slips-not-written", path=str(file))

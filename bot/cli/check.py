"""`omah check`: whether every invariant of the ledger holds."""

import typer

from bot.cli.shared import say, with_database
from bot.settings import Settings
from storage import checks
from storage.database import Database


def check_() -> None:
    """Hitung ulang semua aturan buku besar."""

    async def work(db: Database, _: Settings) -> bool:
        found = await checks.broken(db)
        for one in found:
            say("cli-check-bad", rule=one.rule, count=one.count, example=one.example)
        if not found:
            say("cli-check-good")
        return bool(found)

    if with_database(work):
        raise typer.Exit(1)

"""`omah check`: whether every invariant of the ledger holds."""

import json

import typer

from bot.cli.shared import Json, say, with_database
from bot.settings import Settings
from storage import checks
from storage.checks import Broken
from storage.database import Database


def check_(as_json: Json = False) -> None:
    """Hitung ulang semua aturan buku besar."""

    async def work(db: Database, _: Settings) -> list[Broken]:
        return await checks.broken(db)

    found: list[Broken] = with_database(work)
    if as_json:
        rows = [{"rule": one.rule, "count": one.count, "example": one.example} for one in found]
        typer.echo(json.dumps(rows, ensure_ascii=False))
    else:
        for one in found:
            say("cli-check-bad", rule=[[sentence_of(one.rule), {}]], count=one.count, example=one.example)
        say("cli-check-do" if found else "cli-check-good", count=len(found))
    if found:
        raise typer.Exit(1)


def sentence_of(rule: str) -> str:
    """The sentence that says that a rule doesn't hold; it is called as the rule is."""
    return "rule-" + "".join(letter for letter in rule.replace(" ", "-") if letter.isalpha() or letter == "-")

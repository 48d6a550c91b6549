"""`omah tally`: a day's tally."""

import json
from typing import Any

import typer

from bot.cli.shared import Day, Json, Workshop, chosen_day, chosen_workshop, say, with_database
from bot.settings import Settings
from handlers.days import tallying
from storage import workshops
from storage.database import Database


def tally_(day: Day = None, workshop: Workshop = None, as_json: Json = False) -> None:
    """Rekap satu hari."""

    async def work(db: Database, chosen: Settings) -> None:
        which = chosen_day(day, chosen.zone)
        found = await tallying.tally_of(db, which, await chosen_workshop(db, workshop))
        if as_json:
            typer.echo(json.dumps(tally_data(found), ensure_ascii=False))
            return
        said = tallying.content(found, await workshops.names(db))
        say(said.key, **said.args)

    with_database(work)


def tally_data(found: tallying.Tally) -> dict[str, Any]:
    """A tally in the form of `--json`."""
    lines = [
        {"id": line.person.id, "name": line.person.name, "pieces": line.pieces, "defects": line.defects}
        for line in found.lines
    ]
    return {
        "date": found.day.isoformat(),
        "total": found.total,
        "defects": found.defects,
        "tailors": lines,
        "silent": [person.name for person in found.silent],
    }

"""`omah wages`: what each tailor earned, is owed, is being paid, has and owes; whole rupiah."""

import json

import typer

from bot.cli.shared import Json, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from storage import consents, people, wages
from storage.consents import PAY
from storage.database import Database


def wages_(as_json: Json = False) -> None:
    """Upah tiap penjahit: yang diterima dan masih harus dibayar."""

    async def work(db: Database, _: Settings) -> None:
        rows = []
        async with db.transaction():
            for one in await wages.standings(db):
                person = await people.by_id(db, one.person_id)
                # Whoever sits at the laptop reads it: that is shown to her like any other reading.
                await consents.note_reading_once(db, one.person_id, None, PAY, system_clock())
                sums = {"owed": one.owed, "paying": one.paying, "paid": one.paid, "advance": one.advance}
                name = person.name if person else ""
                rows.append({"person_id": one.person_id, "name": name, "accepted": one.accepted, **sums})
        if as_json:
            typer.echo(json.dumps(rows, ensure_ascii=False))
            return
        for row in rows:
            say("cli-wages-line", **row)
        if not rows:
            say("cli-wages-none")

    with_database(work)

"""`omah schedule`: what is sent when, and one sent now."""

import json
from typing import Annotated

import typer

from bot.cli.shared import Day, Json, chosen_day, fail, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.days import reminding, tallying
from handlers.words import label
from storage import outbox, schedule, workshops
from storage.database import Database

schedule_cli = typer.Typer(help="Apa yang dikirim kapan.")


@schedule_cli.callback(invoke_without_command=True)
def schedule_list(context: typer.Context, as_json: Json = False) -> None:
    """Apa yang dikirim jam berapa."""
    if context.invoked_subcommand is not None:
        return

    async def work(db: Database, chosen: Settings) -> None:
        names = await workshops.names(db)
        today = chosen_day(None, chosen.zone)
        rows = [
            {
                "kind": kind,
                "at": at.strftime("%H.%M"),
                "workshop": names.get(number) or label("cli-everywhere"),
                "workshop_id": number or None,
            }
            for kind in ("tally", "reminder")
            for number, at in (await schedule.hours(db, kind, today)).items()
        ]
        if as_json:
            typer.echo(json.dumps(rows, ensure_ascii=False))
            return
        for row in rows:
            say(f"cli-schedule-{row['kind']}", at=row["at"], where=row["workshop"])

    with_database(work)


@schedule_cli.command("fire")
def schedule_fire(
    kind: Annotated[str, typer.Argument(metavar="NAMA", help="tally atau reminder.")], day: Day = None
) -> None:
    """Antrekan sekarang; bot yang sedang berjalan mengirimnya."""
    if kind not in ("tally", "reminder"):
        fail("cli-unknown-kind", text=kind)

    async def work(db: Database, chosen: Settings) -> bool:
        which, now = chosen_day(day, chosen.zone), system_clock()
        if which > chosen_day(None, chosen.zone):
            fail("cli-future", text=which.isoformat())
        module = tallying if kind == "tally" else reminding
        async with db.transaction():
            letters, had = await module.fire(db, which, now, chosen.zone)
            await outbox.put(db, letters, now)
        if not letters and not had:
            say(f"cli-fired-nobody-{kind}")
            return False
        say("cli-fired", count=len(letters), had=had)
        return True

    if not with_database(work):
        raise typer.Exit(1)

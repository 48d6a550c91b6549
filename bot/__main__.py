"""The command line `omah`."""

import asyncio
import json
from collections.abc import Coroutine
from typing import Annotated, Any

import typer

from bot import logs
from bot.cli.people import people_cli
from bot.cli.read import read_
from bot.cli.shared import Day, Json, Workshop, chosen_day, chosen_workshop, fail, say, settings, with_database
from bot.cli.stock import stock_
from bot.clock import system_clock
from bot.settings import Settings
from handlers.days import tallying
from handlers.words import label
from storage import audit, checks, orders, outbox, people, schedule
from storage.database import Database, DatabaseInUse

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Bot bengkel jahit: mencatat hasil, mengirim rekap dan pengingat.",
)
orders_cli = typer.Typer(help="Pesanan dan tahapnya.")
schedule_cli = typer.Typer(help="Apa yang dikirim kapan.")
cli.add_typer(people_cli, name="people")
cli.add_typer(orders_cli, name="orders")
cli.add_typer(schedule_cli, name="schedule")
cli.command("read")(read_)
cli.command("stock")(stock_)


def main() -> None:
    """Run the command line."""
    cli()


@cli.command()
def run() -> None:
    """Jalankan bot."""
    from bot.app import App
    from bot.channels.telegram import Telegram

    chosen = settings()
    logs.configure(chosen.log_level)
    token = chosen.token.get_secret_value()
    if not token:
        fail("cli-no-token")
    channel = Telegram(token, chosen.api_url, chosen.zone)
    app = App(chosen.database, channel, chosen.zone, limited=chosen.pace == "telegram")
    run_app(app.run(), str(chosen.database))


def run_app(work: Coroutine[Any, Any, None], path: str) -> None:
    """Run the bot; a database in use is a sentence, not a trace."""
    try:
        asyncio.run(work)
    except DatabaseInUse:
        fail("cli-database-in-use", path=path)


@cli.command()
def demo(
    port: Annotated[int, typer.Option(help="Port halaman.")] = 8080,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Jangan buka peramban.")] = False,
) -> None:
    """Coba bot tanpa token: Telegram tiruan dan halaman dengan telepon."""
    from bot.stage.demo import PortBusy, run_demo

    logs.configure("WARNING")
    try:
        asyncio.run(run_demo(port, browser=not no_browser))
    except PortBusy:
        fail("cli-port-busy", port=str(port), other=str(port + 1))


@cli.command()
def rehearse(
    seed: Annotated[int, typer.Option(help="Dari benih yang sama, hari yang sama.")] = 1,
    days: Annotated[int, typer.Option(help="Berapa hari kerja.", min=1, max=60)] = 1,
    as_json: Json = False,
) -> None:
    """Gladi: 36 penjahit tiruan bekerja beberapa hari, dan setiap rekap dicocokkan."""
    from bot.stage.rehearsal import rehearse as play

    logs.configure("ERROR")
    result = asyncio.run(play(seed, days))
    if as_json:
        typer.echo(json.dumps(result.as_data(), ensure_ascii=False))
    else:
        for day in result.days:
            say(
                "rehearsal-day",
                date=day.date,
                tally=day.tally,
                made=day.made,
                unanswered=day.unanswered,
                questions=day.questions,
            )
            for differs in day.differs:
                typer.echo(f"  {differs}")
        for broken in result.broken:
            typer.echo(broken)
        say("rehearsal-good" if result.good else "rehearsal-bad", messages=result.messages)
    raise typer.Exit(0 if result.good else 1)


@cli.command()
def tally(day: Day = None, workshop: Workshop = None, as_json: Json = False) -> None:
    """Rekap satu hari."""

    async def work(db: Database, chosen: Settings) -> None:
        which = chosen_day(day, chosen.zone)
        found = await tallying.tally_of(db, which, await chosen_workshop(db, workshop))
        if as_json:
            typer.echo(json.dumps(tally_data(found), ensure_ascii=False))
            return
        said = tallying.content(found, await people.workshops(db))
        say(said.key, **said.args)

    with_database(work)


def tally_data(found: tallying.Tally) -> dict[str, Any]:
    """A tally in the form of `--json`."""
    lines = [{"name": line.person.name, "pieces": line.pieces, "defects": line.defects} for line in found.lines]
    return {
        "date": found.day.isoformat(),
        "total": found.total,
        "defects": found.defects,
        "tailors": lines,
        "silent": [person.name for person in found.silent],
    }


@cli.command()
def check() -> None:
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


@orders_cli.callback(invoke_without_command=True)
def orders_list(context: typer.Context, as_json: Json = False) -> None:
    """Pesanan, tahapnya, dan sampai di mana."""
    if context.invoked_subcommand is not None:
        return

    async def work(db: Database, _: Settings) -> None:
        found = await orders.phases(db)
        if as_json:
            rows = [
                {
                    "order": one.order,
                    "buyer": one.buyer,
                    "starts_on": one.starts_on,
                    "phase": one.number,
                    "pieces": one.pieces,
                    "made": one.made,
                }
                for one in found
            ]
            typer.echo(json.dumps(rows, ensure_ascii=False))
            return
        for one in found:
            say("cli-order-line", order=one.order, number=one.number, made=one.made, pieces=one.pieces)
        if not found:
            say("cli-no-orders")

    with_database(work)


@orders_cli.command("add")
def orders_add(
    name: Annotated[str, typer.Argument(help="Nama pesanan.")],
    pieces: Annotated[list[int], typer.Argument(help="Jumlah masker tiap tahap, misalnya 12500 12500.")],
    buyer: Annotated[str, typer.Option(help="Pemesan.")] = "",
    start: Annotated[str | None, typer.Option("--from", help="Mulai tanggal, seperti 2020-05-04.")] = None,
) -> None:
    """Catat pesanan dengan tahap-tahapnya."""
    if any(number <= 0 for number in pieces):
        fail("cli-order-pieces")

    async def work(db: Database, chosen: Settings) -> None:
        if any(phase.order.casefold() == name.casefold() for phase in await orders.phases(db)):
            fail("cli-order-exists", name=name)
        async with db.transaction():
            await orders.add(db, name, buyer, chosen_day(start, chosen.zone), pieces)
            await audit.note(db, system_clock(), "laptop", "order added", name, str(pieces))
        say("cli-order-added", name=name, count=len(pieces))

    with_database(work, make=True)


@schedule_cli.callback(invoke_without_command=True)
def schedule_list(context: typer.Context, as_json: Json = False) -> None:
    """Apa yang dikirim jam berapa."""
    if context.invoked_subcommand is not None:
        return

    async def work(db: Database, chosen: Settings) -> None:
        names = await people.workshops(db)
        today = chosen_day(None, chosen.zone)
        for kind in ("tally", "reminder"):
            for workshop_id, at in (await schedule.hours(db, kind, today)).items():
                where = names.get(workshop_id) or label("cli-everywhere")
                if as_json:
                    typer.echo(json.dumps({"kind": kind, "at": at.strftime("%H:%M"), "workshop": where}))
                else:
                    say(f"cli-schedule-{kind}", at=at.strftime("%H.%M"), where=where)

    with_database(work)


@schedule_cli.command("fire")
def schedule_fire(
    kind: Annotated[str, typer.Argument(metavar="NAME", help="tally atau reminder.")], day: Day = None
) -> None:
    """Antrekan sekarang; bot yang sedang berjalan mengirimnya."""
    from handlers.days import reminding

    if kind not in ("tally", "reminder"):
        fail("cli-unknown-kind", text=kind)

    async def work(db: Database, chosen: Settings) -> None:
        which, now = chosen_day(day, chosen.zone), system_clock()
        if which > chosen_day(None, chosen.zone):
            fail("cli-future", text=which.isoformat())
        module = tallying if kind == "tally" else reminding
        async with db.transaction():
            letters, had = await module.fire(db, which, now, chosen.zone)
            await outbox.put(db, letters, now)
        say("cli-fired", count=len(letters), had=had)

    with_database(work)


if __name__ == "__main__":
    main()

"""The command line `omah`: a file a topic in `bot/cli/`."""

import platform
import sys
from typing import Annotated

import typer

from bot.cli.backup import backup_, restore_
from bot.cli.board import board_
from bot.cli.check import check_
from bot.cli.checks import checks_
from bot.cli.doctor import doctor_
from bot.cli.export import export_
from bot.cli.forecast import forecast_
from bot.cli.handovers import handovers_cli
from bot.cli.migrate import migrate_
from bot.cli.orders import orders_cli
from bot.cli.papers import papers_
from bot.cli.people import people_cli
from bot.cli.program import run
from bot.cli.read import read_
from bot.cli.run import run_
from bot.cli.schedule import schedule_cli
from bot.cli.service import service_cli
from bot.cli.shared import say
from bot.cli.stock import stock_
from bot.cli.tally import tally_
from bot.cli.trying import demo_, rehearse_
from bot.cli.wages import wages_
from bot.cli.whatsapp import whatsapp_cli
from bot.settings import may_be_served
from bot.version import VERSION
from storage.database import migrations

cli = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Bot bengkel jahit: mencatat hasil, mengirim rekap dan pengingat.",
)
cli.command("run")(run_)
cli.command("demo")(demo_)
cli.command("rehearse")(rehearse_)
cli.command("board")(board_)
cli.command("tally")(tally_)
cli.command("checks")(checks_)
cli.command("check")(check_)
cli.command("backup")(backup_)
cli.command("restore")(restore_)
cli.command("migrate", hidden=not may_be_served())(migrate_)
cli.command("doctor")(doctor_)
cli.command("read")(read_)
cli.command("forecast")(forecast_)
cli.command("stock")(stock_)
cli.command("wages")(wages_)
cli.command("export")(export_)
cli.command("papers")(papers_)
cli.add_typer(service_cli, name="service")
cli.add_typer(people_cli, name="people")
cli.add_typer(orders_cli, name="orders")
cli.add_typer(handovers_cli, name="handovers")
cli.add_typer(schedule_cli, name="schedule")
cli.add_typer(whatsapp_cli, name="whatsapp")


@cli.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Versi program dan datanya.")] = False,
) -> None:
    """What is said before any command."""
    if version:
        say("cli-version", version=VERSION, data=max(migrations()), python=platform.python_version())
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(2)


def main() -> None:
    """Run the command line."""
    sys.exit(run(cli))


if __name__ == "__main__":
    main()

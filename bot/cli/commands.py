"""Each command of `omah`, a file a topic beside this, and the command line that they make."""

import platform
from importlib import import_module
from typing import Annotated

import typer

from bot.cli.shared import say
from bot.version import VERSION
from storage.database import migrations

# Each command and each group of them, in the order of the help, with where it is.
COMMANDS = {
    "run": "run:run_",
    "demo": "trying:demo_",
    "rehearse": "trying:rehearse_",
    "board": "board:board_",
    "tally": "tally:tally_",
    "checks": "checks:checks_",
    "check": "check:check_",
    "backup": "backup:backup_",
    "restore": "backup:restore_",
    "migrate": "migrate:migrate_",
    "doctor": "doctor:doctor_",
    "read": "read:read_",
    "forecast": "forecast:forecast_",
    "stock": "stock:stock_",
    "wages": "wages:wages_",
    "export": "export:export_",
    "papers": "papers:papers_",
    "service": "service:service_cli",
    "people": "people:people_cli",
    "orders": "orders:orders_cli",
    "handovers": "handovers:handovers_cli",
    "schedule": "schedule:schedule_cli",
    "whatsapp": "whatsapp:whatsapp_cli",
}


def command_line(called: str = "") -> typer.Typer:
    """The command line: with the command that is called alone, so that it waits for nothing of others, or with all."""
    cli = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Bot bengkel jahit: mencatat hasil, mengirim rekap dan pengingat.",
    )
    cli.callback(invoke_without_command=True)(start)
    for name in [called] if called in COMMANDS else COMMANDS:
        module, _, what = COMMANDS[name].partition(":")
        found = getattr(import_module(f"bot.cli.{module}"), what)
        if isinstance(found, typer.Typer):
            cli.add_typer(found, name=name)
        else:
            cli.command(name)(found)
    return cli


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

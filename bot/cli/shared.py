"""What the commands of `omah` share: settings, the database, one clear sentence at a mistake."""

import asyncio
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from pydantic import ValidationError

from bot.clock import system_clock
from bot.settings import Settings
from handlers.words import label
from storage import workshops
from storage.database import Database

Json = Annotated[bool, typer.Option("--json", help="Keluaran untuk mesin.")]
Workshop = Annotated[str | None, typer.Option("--workshop", help="Nama bengkel.")]
Day = Annotated[str | None, typer.Option("--date", help="Tanggal, seperti 2020-05-04. Biasanya hari ini.")]


def fail(key: str, **args: Any) -> NoReturn:
    """End with one clear sentence."""
    typer.echo(label(key, args), err=True)
    raise typer.Exit(2)


def say(key: str, **args: Any) -> None:
    """Print a sentence."""
    typer.echo(label(key, args))


def settings() -> Settings:
    """The settings; a wrong one ends the program with a sentence."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        where = f"OMAH_{'_'.join(map(str, first['loc'])).upper()}: " if first["loc"] else ""
        typer.echo(f"{where}{first['msg'].removeprefix('Value error, ')}", err=True)
        raise typer.Exit(2) from None


def with_database(work: Any, *, make: bool = False, at: Path | None = None) -> Any:
    """Run `work(db, settings)` on the database, or that `at` another place; without `make`, there must be one."""
    chosen = settings()
    if not make and not chosen.database.exists():
        fail("cli-no-database", path=str(chosen.database))

    async def open_and_work() -> Any:
        async with await Database.open(at or chosen.database) as db:
            return await work(db, chosen)

    return asyncio.run(open_and_work())


def chosen_day(text: str | None, zone: Any) -> date:
    """The day of an option, or today."""
    if text is None:
        return system_clock().astimezone(zone).date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        fail("cli-bad-date", text=text)


async def chosen_workshop(db: Database, name: str | None) -> int | None:
    """The number of a workshop named in an option."""
    if name is None:
        return None
    number = await workshops.named(db, name)
    if number is None:
        fail("cli-unknown-workshop", name=name)
    return number

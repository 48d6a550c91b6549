"""What the commands of `omah` share: settings, the database, one clear sentence at a mistake."""

import asyncio
import os
import re
from collections.abc import Callable, Sequence
from datetime import date
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from dotenv.parser import parse_stream
from pydantic import ValidationError

from bot.cli.program import shown
from bot.clock import system_clock
from bot.settings import Settings
from handlers.reading.dates import date_named
from handlers.words import label
from storage import workshops
from storage.database import Database
from storage.where import Where, exists

THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
Json = Annotated[bool, typer.Option("--json", help="Keluaran untuk mesin.")]
Workshop = Annotated[str | None, typer.Option("--workshop", help="Nama bengkel.")]
Day = Annotated[
    str | None, typer.Option("--date", help="Tanggal, misalnya kemarin, 4/5 atau 2020-05-04. Biasanya hari ini.")
]


def fail(key: str, **args: Any) -> NoReturn:
    """End with one clear sentence; of what is too long to be shown, its beginning."""
    typer.echo(label(key, shown(args)), err=True)
    raise typer.Exit(2)


def say(key: str, **args: Any) -> None:
    """Print a sentence."""
    typer.echo(label(key, args))


def settings() -> Settings:
    """The settings; a wrong one, or one that doesn't exist, ends the program with a sentence."""
    _check_names(_env_file())
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        said = first["msg"].removeprefix("Value error, ")
        if not first["loc"]:
            typer.echo(said, err=True)
            raise typer.Exit(2) from None
        name = f"OMAH_{'_'.join(map(str, first['loc'])).upper()}"
        expected = first.get("ctx", {}).get("expected", "")
        if expected:
            fail("cli-setting-one-of", name=name, values=str(expected).replace("' or '", "' atau '").replace("'", ""))
        kind = "zone" if name == "OMAH_TIMEZONE" else "address" if name.endswith("_URL") else "bad"
        number = name in ("OMAH_WEBHOOK_PORT", "OMAH_WHATSAPP_MONTHLY")
        fail(f"cli-setting-{'number' if number else kind}", name=name, text=str(first["input"]))


def _env_file() -> list[str]:
    """The names that the file `.env` sets; it is read here first, since its reader complains in English."""
    path = Path(".env")
    if not path.is_file():
        return []
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        fail("cli-env-encoding")
    if "\0" in text:
        fail("cli-env-encoding")
    for statement in parse_stream(StringIO(text)):
        if statement.error:
            fail("cli-env-line", number=statement.original.line)
    names = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            name, sign, _ = line.partition("=")
            if not sign:
                fail("cli-env-line", number=number)
            names.append(name.strip().removeprefix("export ").strip())
    return names


def _check_names(written: Sequence[str]) -> None:
    """A name nearly right would be passed over in silence."""
    known = [f"OMAH_{field.upper()}" for field in Settings.model_fields]
    for name in (*written, *os.environ):
        even = name.upper()
        # What our own tests are told isn't a setting.
        ours = even.startswith("OMAH_") and not even.startswith("OMAH_TEST_")
        if even in known or not (ours or name in written):
            continue
        # In our own file what is nearly a setting is meant as one; the rest there may be another program's.
        near = [f"OMAH_{even}"] if f"OMAH_{even}" in known else get_close_matches(even, known, 1, 0.6 if ours else 0.8)
        if ours or near:
            fail("cli-setting-unknown", name=name, near=near[0] if near else "none")


def with_database(work: Any, *, make: bool = False, at: Where | None = None) -> Any:
    """Run `work(db, settings)` on the database, or that `at` another place; without `make`, there must be one."""
    chosen = settings()
    if not make and not exists(chosen.database):
        fail("cli-no-database", path=str(chosen.database))

    async def open_and_work() -> Any:
        async with await Database.open(at or chosen.database) as db:
            return await work(db, chosen)

    return asyncio.run(open_and_work())


def chosen_day(text: str | None, zone: Any) -> date:
    """The day of an option, as in the chat or in ISO form; or today."""
    now = system_clock().astimezone(zone)
    if text is None:
        return now.date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        said = date_named(text, now)
    if said is None:
        fail("cli-bad-date", text=text)
    return said


def number(least: int = 0, most: int = 10**9) -> Callable[[str | int], int]:
    """Reads a whole number of an option as people write it: 12500, 12.500."""

    def read(text: str | int) -> int:
        plain = str(text).strip()
        if THOUSANDS.fullmatch(plain):
            plain = plain.replace(".", "")
        if not (plain.isascii() and plain.isdigit() and least <= int(plain[:18]) <= most):
            fail("cli-bad-number", text=str(text), least=least, most=most if most < 10**9 else 0)
        return int(plain)

    return read


def need_pdf(file: Path) -> None:
    """End with a sentence where what is drawn would be written over something else, such as the data."""
    if file.suffix.lower() != ".pdf":
        fail("cli-no-pdf", text=str(file))


async def chosen_workshop(db: Database, name: str | None) -> int | None:
    """The number of a workshop named in an option."""
    if name is None:
        return None
    number = await workshops.named(db, name)
    if number is None:
        fail("cli-unknown-workshop", name=name)
    return number

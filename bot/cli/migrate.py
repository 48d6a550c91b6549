"""`omah migrate`: a workshop's data moved to a server, or back into a file."""

import asyncio
import json
from typing import Annotated

import typer

from bot.cli.shared import Json, fail, say, settings
from storage import checks, copying, moving
from storage.copying import Contents
from storage.database import Database, DatabaseInUse
from storage.where import Where, exists, where

From = Annotated[str, typer.Argument(help="Data yang dipindah: berkas, atau postgresql://…", show_default=False)]
Into = Annotated[str, typer.Argument(help="Tempat yang masih kosong: postgresql://…, atau berkas.", show_default=False)]


def migrate_(source: From, target: Into, as_json: Json = False) -> None:
    """Pindahkan data ke server PostgreSQL, atau kembali ke berkas; yang lama tetap ada."""
    settings()
    here, there = where(source), where(target)
    if not exists(here):
        fail("cli-no-database", path=str(here))
    found = asyncio.run(_moved(here, there))
    if as_json:
        kept = {"people": found.people, "moves": found.moves, "messages": found.messages}
        typer.echo(json.dumps({"from": str(here), "to": str(there), **kept}))
    else:
        say("cli-migrate-done", path=str(there), people=found.people, moves=found.moves, messages=found.messages)


async def _moved(here: Where, there: Where) -> Contents:
    """Moved, with nobody at work on either side, and recomputed on both."""
    async with await Database.open(here) as source, await Database.open(there) as target:
        for one in (source, target):
            _take(one)
        if not (await copying.contents(target)).empty:
            fail("cli-migrate-full", path=str(there))
        if await checks.broken(source):
            fail("cli-migrate-unsound", path=str(here))
        try:
            await moving.move(source, target)
        except moving.Differs as error:
            fail("cli-migrate-differs", table=str(error))
        if await checks.broken(target):
            fail("cli-migrate-unsound", path=str(there))
        return await copying.contents(target)


def _take(db: Database) -> None:
    try:
        db.take_lease()
    except DatabaseInUse as error:
        fail("cli-migrate-live", path=str(error))

"""`omah doctor`: what is set up, what is missing, and what to do."""

import asyncio
import json
import platform
from pathlib import Path

import typer

from bot import doctor
from bot.channels.base import Channel
from bot.cli.shared import Json, say, settings
from bot.clock import system_clock
from bot.doctor import Finding, Found
from bot.settings import Settings
from bot.version import VERSION
from handlers.words import label
from storage.where import exists


def doctor_(as_json: Json = False) -> None:
    """Periksa semuanya: token, jam, disk, data, orang, cadangan; tiap yang kurang disebut obatnya."""
    chosen = settings()
    found = asyncio.run(_looked(chosen))
    bad = [one for one in found if not one.well]
    if as_json:
        rows = [{"check": one.what, "ok": one.well, "message": label(one.key, one.args)} for one in found]
        typer.echo(json.dumps(rows, ensure_ascii=False))
    else:
        say("doctor-version", version=VERSION, python=platform.python_version())
        for one in sorted(found, key=lambda one: one.well):
            say("doctor-line", well=str(one.well).lower(), text=[[one.key, one.args]])
        say("doctor-count", count=len(bad))
    if bad:
        raise typer.Exit(1)


async def _looked(chosen: Settings) -> list[Finding]:
    """Everything, one thing after the other."""
    now = system_clock()
    found = [*doctor.settings_of(chosen, now)]
    database = chosen.database
    if isinstance(database, Path) and database.absolute().parent.is_dir():
        found.append(doctor.disk(database.absolute()))
    for one in _channels(chosen):
        found += await doctor.channel(one, system_clock())
    return [*found, *doctor.of_data(await known(chosen), now, chosen)]


async def known(chosen: Settings) -> Found:
    """What the data says."""
    now = system_clock()
    if not exists(chosen.database):
        return doctor.no_data(chosen.database)
    return await doctor.data(chosen.database, now, chosen.zone)


def _channels(chosen: Settings) -> list[Channel]:
    from bot.cli.run import channels_of

    if not chosen.token.get_secret_value() and not chosen.has_whatsapp:
        return []
    return list(channels_of(chosen))

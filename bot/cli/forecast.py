"""`omah forecast`: when the open phase will be full."""

import json
from typing import Annotated

import typer

from bot.cli.shared import Json, fail, number, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.orders.foreseeing import Outlook, foresee, limit_args, sentence_args
from handlers.words import label
from storage.database import Database
from storage.spoken import Spoken


def forecast_(
    as_json: Json = False,
    phase: Annotated[
        int | None, typer.Option(parser=number(1), metavar="ANGKA", help="Nomor tahap. Biasanya yang sedang diisi.")
    ] = None,
    absent: Annotated[int, typer.Option(parser=number(), metavar="ANGKA", help="Kalau sekian penjahit libur.")] = 0,
    extra: Annotated[int, typer.Option(parser=number(), metavar="ANGKA", help="Kalau ditambah sekian penjahit.")] = 0,
) -> None:
    """Berapa hari kerja lagi tahap yang sedang diisi penuh, dan apa yang membatasinya."""

    async def work(db: Database, chosen: Settings) -> None:
        today = system_clock().astimezone(chosen.zone).date()
        found = await foresee(db, today, phase, absent=absent, extra=extra)
        if found is None:
            fail("forecast-nothing-open")
        limited = await limit_args(db, found, found.limited) if found.limited else None
        if as_json:
            text = label("forecast-limit", limited) if limited else None
            typer.echo(json.dumps(_plain(found, text), ensure_ascii=False))
            return
        if found.when is None:
            name, number = Spoken(found.phase.order), found.phase.number
            say("forecast-unknown", name=name, number=number, remaining=found.remaining)
        else:
            say("forecast", **sentence_args(found, found.when, absent=absent, extra=extra))
        if limited:
            say("forecast-limit", **limited)

    with_database(work)


def _plain(found: Outlook, limited: str | None) -> dict[str, object]:
    """An outlook as plain data."""
    when = found.when
    return {
        "order": found.phase.order,
        "order_id": found.phase.order_id,
        "phase": found.phase.number,
        "remaining": found.remaining,
        "days_low": when.days_low if when else None,
        "days_high": when.days_high if when else None,
        "date_low": when.date_low.isoformat() if when else None,
        "date_high": when.date_high.isoformat() if when else None,
        "limited_by": limited,
        "material_for": found.enough_for,
        "if_supplied": found.if_supplied,
    }

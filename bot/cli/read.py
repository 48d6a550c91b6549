"""`omah read`: how a message is understood, for a coordinator who wonders why, and for scoring."""

import json
import sys
from datetime import datetime, tzinfo
from functools import partial
from typing import Annotated, Any

import typer

from bot.cli.people import one_person
from bot.cli.shared import Json, fail, say, settings, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.masks import for_others
from handlers.reading import Circle, Reading, read
from handlers.routing import explaining
from storage import people
from storage.database import Database


def read_(
    text: Annotated[str | None, typer.Argument(help="Pesan penjahit.")] = None,
    now: Annotated[str | None, typer.Option(help="Waktu pesan, ISO.")] = None,
    sender: Annotated[str | None, typer.Option("--from", help="Nama pengirim, supaya nama temannya dikenal.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Baris JSON dari masukan baku.")] = False,
    as_json: Json = False,
) -> None:
    """Tunjukkan bagaimana sebuah pesan dipahami."""
    zone = settings().zone
    if jsonl:
        for number, line in enumerate(sys.stdin, start=1):
            if line.strip():
                typer.echo(_line(line, number, zone))
        return
    sent_at = _moment(now, zone) if now else system_clock().astimezone(zone)
    circle = with_database(partial(_circle_of, name=sender)) if sender else Circle()
    reading = read(text if text is not None else sys.stdin.read(), sent_at, circle)
    if as_json:
        typer.echo(json.dumps(as_data(reading), ensure_ascii=False))
    else:
        for key, args in explaining.lines(reading, sent_at):
            say(key, **args)


def _line(line: str, number: int, zone: tzinfo) -> str:
    """One line of `--jsonl`, read."""
    try:
        given = json.loads(line)
        text, moment = str(given["text"]), str(given["now"])
    except (ValueError, KeyError, TypeError):
        fail("cli-bad-line", number=str(number))
    return json.dumps(as_data(read(text, _moment(moment, zone))), ensure_ascii=False)


def _moment(text: str, zone: tzinfo) -> datetime:
    """A moment in ISO form; without an offset it is the workshop's time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        fail("cli-bad-moment", text=text)
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


async def _circle_of(db: Database, _: Settings, *, name: str) -> Circle:
    """Whom somebody may name in a message."""
    person = await one_person(db, name)
    return for_others.circle([*await people.around(db, person), person])


def as_data(reading: Reading) -> dict[str, Any]:
    """A reading in the form of `--jsonl`."""
    reports = [
        {"pieces": one.pieces, "defects": one.defects, "size": one.size, "date": one.date.isoformat()}
        for one in reading.reports
    ]
    materials = [
        {"item": one.item, "qty": one.quantity, "unit": one.unit, "colour": one.colour} for one in reading.materials
    ]
    return {
        "intent": str(reading.intent),
        "reports": reports,
        "materials": materials,
        "certain": reading.certain,
    }

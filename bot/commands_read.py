"""`omah read`: how a message is understood, for a coordinator who wonders why, and for scoring."""

import json
import sys
from datetime import datetime, tzinfo
from functools import partial
from typing import Annotated, Any

import typer

from bot.clock import system_clock
from bot.commands import Json, fail, say, settings, with_database
from bot.commands_people import one_person
from bot.settings import Settings
from handlers import titip
from handlers.materials import material_line
from handlers.reading import Circle, Portion, Reading, Report, read
from handlers.reports import report_args
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
        explain(reading, sent_at)


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
    return titip.circle(await people.around(db, await one_person(db, name)))


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


def explain(reading: Reading, sent_at: datetime) -> None:
    """Say a reading in words: what it is, what would be kept, what would be asked."""
    say("read-intent", intent=str(reading.intent))
    for portion in reading.portions:
        _explain_portion(portion, sent_at)
    for one in reading.reports if not reading.portions else ():
        say("report-guess", **report_args(one, sent_at.date()))
    for material in reading.materials:
        key, args = material_line(material)
        say(key, **args)
    for doubt in reading.doubts:
        say("read-doubt", why=str(doubt))
    for other in reading.others:
        _offer(other, sent_at)
    if reading.certain and (reading.reports or reading.portions):
        say("read-certain")


def _explain_portion(portion: Portion, sent_at: datetime) -> None:
    found = ("unknown", "one")[len(portion.who)] if len(portion.who) < 2 else "several"
    say("read-portion", name=portion.name.title(), who="own" if portion.own else found)
    for one in portion.reading.reports:
        say("report-guess", **report_args(one, sent_at.date()))
    for doubt in portion.reading.doubts:
        say("read-doubt", why=str(doubt))


def _offer(reports: tuple[Report, ...], sent_at: datetime) -> None:
    for one in reports:
        say("read-other")
        say("report-guess", **report_args(one, sent_at.date()))

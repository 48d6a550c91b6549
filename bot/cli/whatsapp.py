"""`omah whatsapp`: whether the number works, how its templates stand, what the month took."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

from bot.cli.shared import Json, fail, say, settings, with_database
from bot.clock import system_clock
from bot.settings import WHATSAPP, Settings
from handlers.words import label
from storage import templates
from storage.database import Database
from storage.times import month_began

if TYPE_CHECKING:
    from bot.channels.whatsapp import WhatsApp

whatsapp_cli = typer.Typer(no_args_is_help=True, help="WhatsApp: nomor, templat, biaya.")
templates_cli = typer.Typer(no_args_is_help=True, help="Templat: yang dikirim kalau orangnya lama tidak menulis.")
whatsapp_cli.add_typer(templates_cli, name="templates")
# What of Meta's answers may be shown of the number.
SHOWN = ("display_phone_number", "verified_name", "quality_rating")


@whatsapp_cli.command("check")
def check(as_json: Json = False) -> None:
    """Periksa nomor, templat, dan apakah Meta bisa menghubungi bot."""
    chosen = _settings()
    found = _at_meta(chosen, lambda channel: _looked_at(channel, chosen))
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
    else:
        for key, args in _lines(found):
            say(key, **args)
    if not found["ok"]:
        raise typer.Exit(1)


async def _looked_at(channel: "WhatsApp", chosen: Settings) -> dict[str, Any]:
    from bot.cli.run import listening_of
    from bot.upkeep import is_reached

    about = await channel.about()
    subscribed = await channel.subscribed()
    if not subscribed:
        # Without it Meta calls nobody, and nothing shows why.
        await channel.subscribe()
        subscribed = await channel.subscribed()
    states = {one.name: one.status for one in await channel.templates()}
    wanted = [one["name"] for one in _wanted()]
    listening = listening_of(chosen)
    reached = await is_reached(listening) if listening and listening.url else None
    missing = [name for name in wanted if states.get(name) != templates.APPROVED]
    return {
        "number": {name: about.get(name, "") for name in SHOWN},
        "subscribed": subscribed,
        "templates": {name: states.get(name, "missing") for name in wanted},
        "reached": reached,
        "ok": subscribed and not missing and reached is not False,
    }


def _lines(found: dict[str, Any]) -> Sequence[tuple[str, dict[str, Any]]]:
    number = found["number"]
    lines: list[tuple[str, dict[str, Any]]] = [
        ("cli-whatsapp-number", {"number": number["display_phone_number"], "name": number["verified_name"]})
    ]
    if not found["subscribed"]:
        lines.append(("cli-whatsapp-not-subscribed", {}))
    waiting = [name for name, status in found["templates"].items() if status != templates.APPROVED]
    lines.append(("cli-whatsapp-templates", {"missing": len(waiting), "names": ", ".join(waiting)}))
    reached = {True: "cli-whatsapp-reached", False: "cli-whatsapp-unreached", None: "cli-whatsapp-no-url"}
    lines.append((reached[found["reached"]], {}))
    return lines


@templates_cli.command("show")
def show(as_json: Json = False) -> None:
    """Tunjukkan templat dan keadaannya di Meta."""
    states = {one.name: one for one in _at_meta(_settings(), lambda channel: channel.templates())}
    rows = [
        {
            "name": one["name"],
            "status": states[one["name"]].status if one["name"] in states else "missing",
            "category": states[one["name"]].category if one["name"] in states else "",
            "text": one["components"][0]["text"],
            "buttons": [button["text"] for button in one["components"][1]["buttons"]],
        }
        for one in _wanted()
    ]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False))
        return
    for row in rows:
        typer.echo(f"{row['name']} · {row['status']}\n  {row['text']}\n  [{'] ['.join(row['buttons'])}]")


@templates_cli.command("push")
def push() -> None:
    """Ajukan templat yang belum ada ke Meta."""
    made = _at_meta(_settings(), _pushed)
    say("cli-whatsapp-pushed", count=len(made), names=", ".join(made))


async def _pushed(channel: "WhatsApp") -> list[str]:
    there = {one.name for one in await channel.templates()}
    missing = [one for one in _wanted() if one["name"] not in there]
    for one in missing:
        await channel.make_template(one)
    return [one["name"] for one in missing]


@whatsapp_cli.command("costs")
def costs(as_json: Json = False) -> None:
    """Berapa pesan bulan ini, yang gratis dan yang dibayar, menurut Meta."""

    async def work(db: Database, chosen: Settings) -> tuple[str, list[tuple[str, bool, int]], int]:
        now: datetime = system_clock().astimezone(chosen.zone)
        month = month_began(now)
        return f"{month:%Y-%m}", await templates.charges(db, month), await templates.sent_since(db, month)

    month, found, sent = with_database(work)
    monthly = settings().whatsapp_monthly
    if as_json:
        rows = [{"category": category, "billed": billed, "count": count} for category, billed, count in found]
        typer.echo(json.dumps({"month": month, "messages": rows, "templates": sent, "monthly": monthly}))
        return
    for category, billed, count in found:
        say("cli-whatsapp-cost", category=category, billed=str(billed).lower(), count=count)
    say("cli-whatsapp-sent", count=sent, monthly=monthly if monthly is not None else "none")


def _wanted() -> list[dict[str, Any]]:
    from bot.channels.whatsapp_templates import all_wanted

    return all_wanted()


def _settings() -> Settings:
    chosen = settings()
    if not chosen.has_whatsapp:
        fail("cli-no-whatsapp", names=", ".join(f"OMAH_{name.upper()}" for name in WHATSAPP))
    return chosen


def _at_meta(chosen: Settings, work: Callable[["WhatsApp"], Awaitable[Any]]) -> Any:
    """Do something at Meta; what it refuses is one sentence."""
    from bot.channels.base import AccessLost, FetchFailed, SendFailed
    from bot.cli.run import whatsapp_of

    async def connected() -> Any:
        channel = whatsapp_of(chosen)
        try:
            await channel.start()
            return await work(channel)
        finally:
            await channel.stop()

    try:
        return asyncio.run(connected())
    except AccessLost:
        fail("cli-whatsapp-refused")
    except (FetchFailed, SendFailed) as error:
        fail("cli-whatsapp-failed", code=str(error) or label("cli-whatsapp-no-code"))

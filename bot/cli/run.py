"""`omah run`: the bot."""

import asyncio
import errno
import re
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from bot import logs
from bot.channels.base import AccessLost, Channel
from bot.cli.program import sentence
from bot.cli.screen import Screen
from bot.cli.shared import fail, say, settings
from bot.loading import loading
from bot.settings import Settings
from storage.database import DatabaseInUse
from storage.fitness import NoServer
from storage.where import Server, beside

if TYPE_CHECKING:
    from bot.channels.whatsapp import WhatsApp
    from bot.webhook import Listening

TOKEN = re.compile(r"\d+:[\w-]+")


def run_() -> None:
    """Jalankan bot."""
    with loading():
        from bot.app import App

    chosen = settings()
    log = _log_of(chosen)
    logs.configure(chosen.log_level, log if log.parent.is_dir() else None, Screen().heard)

    def app(*, again: bool = False) -> App:
        return App(
            chosen.database,
            channels_of(chosen),
            chosen.zone,
            limited=chosen.pace != "off",
            passphrase=chosen.backup_key.get_secret_value(),
            listening=listening_of(chosen),
            heartbeat=chosen.heartbeat_url,
            again=again,
        )

    first = app()
    say("run-starting", path=str(chosen.database))
    say("run-log", path=str(log))
    replaced = run_app(first.run(), chosen)
    while replaced:
        replaced = run_app(app(again=True).run(), chosen)
    say("run-stopped")


def _log_of(chosen: Settings) -> Path:
    """Where what happens is written down: beside the data, or where we are started."""
    database = chosen.database
    return beside(database) / "omah.log" if isinstance(database, Server) else database.with_suffix(".log")


def channels_of(chosen: Settings) -> Sequence[Channel]:
    """The channels that are set up; without any, an error."""
    from bot.channels.telegram import Telegram

    found: list[Channel] = []
    token = chosen.token.get_secret_value()
    if token:
        if not TOKEN.fullmatch(token):
            fail("cli-token-form")
        found.append(Telegram(token, chosen.api_url, chosen.zone))
    if chosen.has_whatsapp:
        found.append(whatsapp_of(chosen))
    if not found:
        fail("cli-no-token")
    return found


def whatsapp_of(chosen: Settings) -> "WhatsApp":
    """WhatsApp, as it is set up."""
    from bot.channels.whatsapp import Access, WhatsApp

    access = Access(
        token=chosen.whatsapp_token.get_secret_value(),
        app_secret=chosen.whatsapp_app_secret.get_secret_value(),
        verify_token=chosen.whatsapp_verify_token.get_secret_value(),
        phone_id=chosen.whatsapp_phone_id,
        account_id=chosen.whatsapp_account_id,
        api_url=chosen.whatsapp_api_url,
        version=chosen.whatsapp_version,
    )
    return WhatsApp(access, chosen.zone, monthly=chosen.whatsapp_monthly)


def listening_of(chosen: Settings) -> "Listening | None":
    """Where Meta calls us; None without WhatsApp."""
    if not chosen.has_whatsapp:
        return None
    from bot.webhook import Listening

    return Listening(
        verify_token=chosen.whatsapp_verify_token.get_secret_value(),
        host=chosen.webhook_host,
        port=chosen.webhook_port,
        path=chosen.webhook_path,
        url=chosen.webhook_url,
    )


def run_app(work: Coroutine[Any, Any, bool], chosen: Settings) -> bool:
    """Run the bot; a database in use, or a port that is taken, is a sentence. Whether it is to begin anew."""
    try:
        return asyncio.run(work)
    except DatabaseInUse:
        fail("cli-database-in-use", path=str(chosen.database))
    except AccessLost:
        fail("cli-token-refused")
    except NoServer as error:
        # Whatever starts us with the machine tries again, as it doesn't after a mistake in the settings.
        typer.echo(sentence(error), err=True)
        raise typer.Exit(1) from None
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
            raise
        fail("cli-webhook-port", port=chosen.webhook_port)

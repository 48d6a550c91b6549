"""`omah run`: the bot."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from bot import logs
from bot.channels.base import Channel
from bot.cli.shared import fail, settings
from bot.settings import Settings
from storage.database import DatabaseInUse


def run_() -> None:
    """Jalankan bot."""
    from bot.app import App

    chosen = settings()
    logs.configure(chosen.log_level)
    app = App(
        chosen.database,
        channels_of(chosen),
        chosen.zone,
        limited=chosen.pace != "off",
        passphrase=chosen.backup_key.get_secret_value(),
    )
    run_app(app.run(), str(chosen.database))


def channels_of(chosen: Settings) -> Sequence[Channel]:
    """The channels that are set up; without any, an error."""
    from bot.channels.telegram import Telegram

    token = chosen.token.get_secret_value()
    if not token:
        fail("cli-no-token")
    return [Telegram(token, chosen.api_url, chosen.zone)]


def run_app(work: Coroutine[Any, Any, None], path: str) -> None:
    """Run the bot; a database in use is a sentence, not a trace."""
    try:
        asyncio.run(work)
    except DatabaseInUse:
        fail("cli-database-in-use", path=path)

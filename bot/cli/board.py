"""`omah board`: the workshop at a glance, in a browser on this computer."""

import asyncio
import signal
import webbrowser
from typing import Annotated, Any

import typer

from bot.cli.shared import Workshop, chosen_workshop, fail, number, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from storage.database import Database


def board_(
    port: Annotated[
        int, typer.Option(parser=number(0, 65535), metavar="ANGKA", help="Port papan; 0: yang bebas.")
    ] = 8090,
    workshop: Workshop = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Jangan buka peramban.")] = False,
) -> None:
    """Papan bengkel: pesanan, hasil hari ini, kantong, bahan, dan yang menunggu. Hanya untuk dilihat."""

    async def work(db: Database, chosen: Settings) -> None:
        from bot.board.seen import seen
        from bot.board.server import Board

        place = await chosen_workshop(db, workshop)

        async def look() -> dict[str, Any]:
            return await seen(db, system_clock().astimezone(chosen.zone), place)

        board, stopping = Board(look), asyncio.Event()
        for one in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(one, stopping.set)
        try:
            await board.start(port)
        except OSError:
            fail("cli-port-busy", command="board", port=str(port), other=str(port + 1))
        say("cli-board", link=board.link)
        if not no_browser:
            webbrowser.open(board.link)
        await stopping.wait()
        await board.stop()

    with_database(work)

"""`omah demo` and `omah rehearse`: the bot without a token."""

import asyncio
import json
from typing import Annotated, NoReturn

import typer

from bot import logs
from bot.cli.shared import Json, fail, number, say


def demo_(
    port: Annotated[
        int, typer.Option(parser=number(0, 65535), metavar="ANGKA", help="Port halaman; 0: yang bebas.")
    ] = 8080,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Jangan buka peramban.")] = False,
) -> None:
    """Coba bot tanpa token: Telegram tiruan dan halaman dengan telepon."""
    from bot.stage.demo import PortBusy, run_demo

    logs.configure("WARNING")
    try:
        asyncio.run(run_demo(port, browser=not no_browser))
    except PortBusy:
        fail("cli-port-busy", command="demo", port=str(port), other=str(port + 1))


def rehearse_(
    seed: Annotated[
        int, typer.Option(parser=number(), metavar="ANGKA", help="Dari benih yang sama, hari yang sama.")
    ] = 1,
    days: Annotated[int, typer.Option(parser=number(1, 60), metavar="ANGKA", help="Berapa hari kerja.")] = 1,
    order: Annotated[
        bool, typer.Option("--order", help="Satu pesanan, dari laporan pertama sampai BAST terakhir.")
    ] = False,
    whatsapp: Annotated[bool, typer.Option("--whatsapp", help="Separuh penjahit memakai WhatsApp.")] = False,
    pieces: Annotated[int, typer.Option(help="Dengan --order: berapa masker tiap tahap.", min=60, max=12500)] = 12500,
    as_json: Json = False,
) -> None:
    """Gladi: 36 penjahit tiruan bekerja beberapa hari, dan setiap rekap dicocokkan."""
    from bot.stage.rehearsal import rehearse

    logs.configure("ERROR")
    if order:
        _rehearse_order(seed, pieces, as_json)
    result = asyncio.run(rehearse(seed, days, whatsapp=whatsapp))
    if as_json:
        typer.echo(json.dumps(result.as_data(), ensure_ascii=False))
    else:
        for day in result.days:
            say(
                "rehearsal-day",
                date=day.date,
                tally=day.tally,
                made=day.made,
                unanswered=day.unanswered,
                questions=day.questions,
            )
            for differs in day.differs:
                typer.echo(f"  {differs}")
        for broken in result.broken:
            typer.echo(broken)
        say("rehearsal-good" if result.good else "rehearsal-bad", messages=result.messages)
    raise typer.Exit(0 if result.good else 1)


def _rehearse_order(seed: int, pieces: int, as_json: bool) -> NoReturn:
    """A whole order, and whether all of it agrees."""
    from bot.stage.order_rehearsal import rehearse_order

    result = asyncio.run(rehearse_order(seed, pieces))
    if as_json:
        typer.echo(json.dumps(result.as_data(), ensure_ascii=False))
    else:
        say(
            "rehearsal-order",
            days=result.days,
            reported=result.reported,
            accepted=result.accepted,
            rework=result.rework,
            rejected=result.rejected,
            batches=result.batches,
            documents=result.documents,
            kills=result.kills,
        )
        for line in (*result.differs, *result.broken):
            typer.echo(line)
        say("rehearsal-good" if result.good else "rehearsal-bad", messages=result.messages)
    raise typer.Exit(0 if result.good else 1)

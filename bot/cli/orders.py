"""`omah orders`: what was ordered, in phases."""

import json
from typing import Annotated

import typer

from bot.cli.shared import Json, chosen_day, fail, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from storage import audit, orders
from storage.database import Database

orders_cli = typer.Typer(help="Pesanan dan tahapnya.")


@orders_cli.callback(invoke_without_command=True)
def orders_list(context: typer.Context, as_json: Json = False) -> None:
    """Pesanan, tahapnya, dan sampai di mana."""
    if context.invoked_subcommand is not None:
        return

    async def work(db: Database, _: Settings) -> None:
        found = await orders.phases(db)
        if as_json:
            rows = [
                {
                    "order": one.order,
                    "buyer": one.buyer,
                    "starts_on": one.starts_on,
                    "phase": one.number,
                    "pieces": one.pieces,
                    "made": one.made,
                }
                for one in found
            ]
            typer.echo(json.dumps(rows, ensure_ascii=False))
            return
        for one in found:
            say("cli-order-line", order=one.order, number=one.number, made=one.made, pieces=one.pieces)
        if not found:
            say("cli-no-orders")

    with_database(work)


@orders_cli.command("add")
def orders_add(
    name: Annotated[str, typer.Argument(help="Nama pesanan.")],
    pieces: Annotated[list[int], typer.Argument(help="Jumlah masker tiap tahap, misalnya 12500 12500.")],
    buyer: Annotated[str, typer.Option(help="Pemesan.")] = "",
    start: Annotated[str | None, typer.Option("--from", help="Mulai tanggal, seperti 2020-05-04.")] = None,
) -> None:
    """Catat pesanan dengan tahap-tahapnya."""
    if any(number <= 0 for number in pieces):
        fail("cli-order-pieces")

    async def work(db: Database, chosen: Settings) -> None:
        if any(phase.order.casefold() == name.casefold() for phase in await orders.phases(db)):
            fail("cli-order-exists", name=name)
        async with db.transaction():
            await orders.add(db, name, buyer, chosen_day(start, chosen.zone), pieces)
            await audit.note(db, system_clock(), "laptop", "order added", name, str(pieces))
        say("cli-order-added", name=name, count=len(pieces))

    with_database(work, make=True)

"""`omah orders`: what was ordered, in phases, and how far each is."""

import json
from typing import Annotated, Any

import typer

from bot.cli.shared import Json, fail, say, settings, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.orders.drafting import Problem
from handlers.orders.ordering import carry_out
from handlers.orders.progress import lines_of
from handlers.reading.dates import date_named
from handlers.reading.orders_said import OrderTold
from storage import orders
from storage.database import Database
from storage.orders import Order

orders_cli = typer.Typer(help="Pesanan dan tahapnya.")

Name = Annotated[str, typer.Argument(help="Nama pesanan, atau nomornya.")]
Buyer = Annotated[str | None, typer.Option(help="Pemesan.")]
Start = Annotated[
    str | None, typer.Option("--from", help="Mulai tanggal, seperti kemarin, 4/5 atau 2020-05-04. Biasanya hari ini.")
]
Spk = Annotated[str | None, typer.Option(help="Nomor SPK.")]
SpkOn = Annotated[str | None, typer.Option("--spk-date", help="Tanggal SPK.")]
Fund = Annotated[str | None, typer.Option(help="Dananya dari mana.")]
Price = Annotated[str | None, typer.Option(help="Rupiah untuk satu masker.")]
Deadline = Annotated[str | None, typer.Option(help="Tenggat.")]
Product = Annotated[str | None, typer.Option(help="Barangnya.")]
Sizes = Annotated[str | None, typer.Option(help="Ukurannya.")]
Sample = Annotated[str | None, typer.Option(help="Siapa yang memeriksa sampel sebelum diserahkan; atau: tidak.")]


@orders_cli.callback(invoke_without_command=True)
def orders_list(context: typer.Context, as_json: Json = False) -> None:
    """Pesanan, tahapnya, dan sampai di mana."""
    if context.invoked_subcommand is not None:
        return

    async def work(db: Database, _: Settings) -> None:
        known = await orders.everything(db)
        if as_json:
            typer.echo(json.dumps([plain_order(one) for one in known], ensure_ascii=False))
            return
        for one in known:
            for key, args in lines_of(one):
                say(key, **args)
        if not known:
            say("orders-none")

    with_database(work)


def plain_order(order: Order) -> dict[str, Any]:
    """An order as plain data."""
    terms = order.terms
    return {
        "id": order.id,
        "name": order.name,
        "buyer": order.buyer,
        "starts_on": order.starts_on.isoformat(),
        "closed_on": order.closed_on.isoformat() if order.closed_on else None,
        "spk": terms.spk,
        "spk_date": terms.spk_on.isoformat() if terms.spk_on else None,
        "fund": terms.fund,
        "price": terms.price,
        "deadline": terms.deadline.isoformat() if terms.deadline else None,
        "product": terms.product,
        "sizes": terms.sizes,
        "sample": terms.sample,
        "phases": [
            {
                "number": one.number,
                "pieces": one.pieces,
                "reported": one.made,
                "rejected": one.rejected,
                "accepted": one.accepted,
                "released": one.released,
                "handed_over": one.handed_over,
            }
            for one in order.phases
        ],
    }


def _carry_out(told: OrderTold, *, make: bool = False) -> tuple[Order, int]:
    """Keep what is said of an order; one clear sentence if it can't be meant."""

    async def work(db: Database, chosen: Settings) -> tuple[Order, int]:
        now = system_clock()
        today = now.astimezone(chosen.zone).date()
        async with db.transaction():
            done = await carry_out(db, told, today, "laptop", now)
            if isinstance(done, Problem):
                fail(done.key, **done.args)
        return done

    result: tuple[Order, int] = with_database(work, make=make)
    return result


def _begun(text: str | None) -> str | None:
    """A day that is over, as the chat names it: kemarin; any other text as it is."""
    day = date_named(text, system_clock().astimezone(settings().zone)) if text else None
    return day.isoformat() if day else text


def _given(**options: str | None) -> dict[str, str]:
    return {name: text for name, text in options.items() if text is not None}


@orders_cli.command("add")
def orders_add(
    name: Annotated[str, typer.Argument(help="Nama pesanan.")],
    pieces: Annotated[list[str], typer.Argument(help="Jumlah masker tiap tahap, misalnya 12500 12500.")],
    buyer: Buyer = None,
    start: Start = None,
    spk: Spk = None,
    spk_on: SpkOn = None,
    fund: Fund = None,
    price: Price = None,
    deadline: Deadline = None,
    product: Product = None,
    sizes: Sizes = None,
    sample: Sample = None,
) -> None:
    """Catat pesanan dengan tahap-tahapnya."""
    written = _given(
        buyer=buyer,
        starts_on=_begun(start),
        spk=spk,
        spk_on=spk_on,
        fund=fund,
        price=price,
        deadline=deadline,
        product=product,
        sizes=sizes,
        sample=sample,
    )
    told = OrderTold("new", name, written, dict(enumerate(pieces, start=1)))
    order, moved = _carry_out(told, make=True)
    total = sum(one.pieces for one in order.phases)
    say("cli-order-added", name=order.name, count=len(order.phases), pieces=total)
    _say_moved(moved)


@orders_cli.command("edit")
def orders_edit(
    order: Name,
    name: Annotated[str | None, typer.Option(help="Nama baru.")] = None,
    phase: Annotated[list[str] | None, typer.Option(help="Jumlah satu tahap, misalnya 2=12500.")] = None,
    buyer: Buyer = None,
    start: Start = None,
    spk: Spk = None,
    spk_on: SpkOn = None,
    fund: Fund = None,
    price: Price = None,
    deadline: Deadline = None,
    product: Product = None,
    sizes: Sizes = None,
    sample: Sample = None,
) -> None:
    """Ubah pesanan: hanya yang disebut."""
    written = _given(
        name=name,
        buyer=buyer,
        starts_on=_begun(start),
        spk=spk,
        spk_on=spk_on,
        fund=fund,
        price=price,
        deadline=deadline,
        product=product,
        sizes=sizes,
        sample=sample,
    )
    phases = {}
    for one in phase or []:
        number, _, pieces = one.partition("=")
        if not (number.isascii() and number.isdigit()):
            fail("cli-order-phase", text=one)
        phases[int(number)] = pieces
    changed, moved = _carry_out(OrderTold("changed", order, written, phases))
    say("cli-order-changed", name=changed.name)
    for key, args in lines_of(changed):
        say(key, **args)
    _say_moved(moved)


@orders_cli.command("close")
def orders_close(
    order: Name,
    reopen: Annotated[bool, typer.Option("--reopen", help="Buka lagi pesanan yang ditutup.")] = False,
) -> None:
    """Tutup pesanan: laporan baru tidak masuk ke situ lagi."""
    done, moved = _carry_out(OrderTold("opened" if reopen else "closed", order))
    say("cli-order-opened" if reopen else "cli-order-closed", name=done.name)
    _say_moved(moved)


def _say_moved(moved: int) -> None:
    if moved:
        say("order-moved", pieces=moved)

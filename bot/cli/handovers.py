"""`omah handovers`: documents by which masks go to the buyer, and printing one."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.shared import Json, fail, say, with_database
from bot.clock import system_clock
from bot.gallery import lacking
from bot.settings import Settings
from handlers.orders.documents import FILES, content
from handlers.papers.bast import bast, delivery_note
from storage import handovers, orders, photos
from storage.database import Database
from storage.handovers import Handover

handovers_cli = typer.Typer(help="Serah terima ke pemesan (BAST).")


@handovers_cli.callback(invoke_without_command=True)
def handovers_list(context: typer.Context, as_json: Json = False) -> None:
    """Nomor, tanggal, pemesan, banyaknya, dan sudah ditandatangani atau belum."""
    if context.invoked_subcommand is not None:
        return

    async def work(db: Database, _: Settings) -> None:
        known = await handovers.everything(db)
        if as_json:
            names = {one.id: one.name for one in await orders.everything(db)}
            typer.echo(json.dumps([plain_handover(one, names) for one in known], ensure_ascii=False))
            return
        for one in known:
            args = {"number": one.number, "date": one.dated.isoformat(), "pieces": one.pieces, "buyer": one.buyer}
            say("handover-line", **args, state=one.state, kind=one.kind)
        if not known:
            say("cli-handovers-none")

    with_database(work)


def plain_handover(one: Handover, names: dict[int, str]) -> dict[str, object]:
    """A document as plain data."""
    return {
        "id": one.id,
        "number": one.number,
        "date": one.dated.isoformat(),
        "buyer": one.buyer,
        "pieces": one.pieces,
        "state": one.state,
        "kind": one.kind,
        "order": names[one.order_id],
        "order_id": one.order_id,
        "signed_on": one.signed_on.isoformat() if one.signed_on else None,
    }


@handovers_cli.command("print")
def handovers_print(
    number: Annotated[str, typer.Argument(help="Nomor BAST, seperti 3 atau 003/BAST/OD-LINKSOS/V/2020.")],
    file: Annotated[Path, typer.Argument(help="Berkas .pdf atau .docx yang ditulis.")],
    note: Annotated[bool, typer.Option("--delivery-note", help="Surat jalannya, bukan BAST-nya.")] = False,
) -> None:
    """Tulis BAST ke berkas PDF, atau DOCX untuk diubah dulu."""
    writes = FILES.get(file.suffix.lower())
    if writes is None:
        fail("cli-handover-kind", text=file.name)

    async def work(db: Database, _: Settings) -> tuple[str, bytes]:
        found = _named(await handovers.everything(db), number)
        if found is None:
            fail("cli-handover-unknown", text=number)
        async with db.transaction():
            await lacking(db, await photos.every(db))
        data = await content(db, found)
        return found.number, writes(delivery_note(data) if note else bast(data), system_clock())

    name, written = with_database(work)
    try:
        file.write_bytes(written)
    except OSError:
        fail("cli-handover-not-written", path=str(file))
    say("cli-handover-written", number=name, path=str(file))


def _named(known: list[Handover], number: str) -> Handover | None:
    """The document with this number, written whole, or the latest with this number of its year."""
    plain = number.strip()
    whole = [one for one in known if one.number.casefold() == plain.casefold()]
    short = [one for one in known if plain.isascii() and plain.isdigit() and one.serial == int(plain)]
    found = whole or short
    return found[-1] if found else None

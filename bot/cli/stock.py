"""`omah stock`: per material and place, with the days of work that it lasts."""

import json

import typer

from bot.cli.shared import Json, Workshop, chosen_day, chosen_workshop, say, with_database
from bot.settings import Settings
from handlers.rules.supply import base_unit, shown
from handlers.stores.storing import Stock, stock
from storage import materials, workshops
from storage.database import Database


def stock_(workshop: Workshop = None, as_json: Json = False) -> None:
    """Bahan: di gudang, di jalan, di rumah, dan cukup berapa hari kerja."""

    async def work(db: Database, chosen: Settings) -> None:
        today = chosen_day(None, chosen.zone)
        found = await stock(db, today, await chosen_workshop(db, workshop))
        packs, names = await materials.packs(db), await workshops.names(db)
        if as_json:
            typer.echo(json.dumps([stock_data(one, names) for one in found], ensure_ascii=False))
            return
        for one in found:
            quantity, unit = shown(one.item, one.quantity, packs)
            say(
                "cli-stock-line" if one.days is None else "cli-stock-line-days",
                workshop=names.get(one.workshop, "-"),
                place=place_of(one),
                holder=holder_of(one) or "none",
                item=one.item,
                quantity=quantity,
                unit=unit,
                days=one.days or 0,
            )
        if not found:
            say("cli-no-stock")

    with_database(work)


def place_of(one: Stock) -> str:
    """`store`, `coming` (on its way), `home` or `advance` (on loan)."""
    return str(one.place.shelf)


def holder_of(one: Stock) -> str:
    """Whose home it is, or to whom it is on its way; empty for a workshop."""
    return one.holder.name if one.holder else ""


def stock_data(one: Stock, names: dict[int, str]) -> dict[str, object]:
    """A line in the form of `--json`: the quantity in the base unit, cm for lengths."""
    return {
        "workshop": names.get(one.workshop),
        "workshop_id": one.workshop,
        "place": place_of(one),
        "holder": holder_of(one) or None,
        "holder_id": one.holder.id if one.holder else None,
        "item": one.item,
        "quantity": one.quantity,
        "unit": base_unit(one.item),
        "days_left": one.days,
    }

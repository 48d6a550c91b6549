"""What the board shows, as plain data: orders, today, bags, material, what waits, the last copy. It only reads."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.stage.english import worded
from bot.stage.meaning import meaning
from handlers.days import tallying
from handlers.days.outlook import outlook
from handlers.days.safekeeping import made_args
from handlers.orders import bags_waiting
from handlers.orders.foreseeing import foresee, sentence_args
from handlers.reading.names import clean
from handlers.rules.supply import shown
from handlers.stores.storing import stock
from handlers.words import label
from storage import backups, materials, orders, workshops
from storage.database import Database
from storage.ledger.places import Shelf
from storage.people import Person

Data = dict[str, Any]


async def seen(db: Database, now: datetime, workshop_id: int | None = None) -> Data:
    """The board at this moment, in the workshop's time, of one workshop or (None) of all."""
    today = now.date()
    return {
        "day": today.isoformat(),
        "workshop": (await workshops.names(db)).get(workshop_id or 0),
        "phases": await _phases(db),
        "forecast": await _forecast(db, now),
        "today": await _today(db, now, workshop_id),
        "bags": [
            {"name": clean(one.person.call_name), "pieces": one.pieces, "since": one.since.isoformat()}
            for one in await bags_waiting.unchecked(db, workshop_id)
        ],
        "materials": await _materials(db, now, workshop_id),
        "waiting": [_said(key, args) for key, args in await outlook(db, today, workshop_id)],
        "backup": await _backup(db, now),
    }


async def _phases(db: Database) -> list[Data]:
    """Each open phase, or all of them where none is open."""
    known = await orders.phases(db)
    names = ("order", "number", "pieces", "accepted", "released", "handed_over", "sampled")
    shown = [one for one in known if not one.closed] or known
    return [{name: getattr(one, name) for name in names} | {"made": one.filled} for one in shown]


def _said(key: str, args: Mapping[str, Any]) -> list[str]:
    """A sentence of the bot in Indonesian and in English: the page has a switch."""
    return [label(key, args), meaning(key, args)]


async def _forecast(db: Database, now: datetime) -> list[str] | None:
    found = await foresee(db, now.date())
    if found is None or found.when is None:
        return None
    return _said("forecast", sentence_args(found, found.when, absent=0, extra=0))


async def _today(db: Database, now: datetime, workshop_id: int | None) -> Data:
    tally = await tallying.tally_of(db, now.date(), workshop_id)
    return {
        "total": tally.total,
        "defects": tally.defects,
        "tailors": [
            {"name": clean(line.person.call_name), "pieces": line.pieces, "defects": line.defects}
            for line in tally.lines
        ],
        "silent": _names(tally.silent) if tally.working else [],
        "none": _names(tally.none),
        "away": _names(tally.away),
    }


def _names(people: Sequence[Person]) -> list[str]:
    return [clean(one.call_name) for one in people]


async def _materials(db: Database, now: datetime, workshop_id: int | None) -> list[Data]:
    """What lies in the stores, and for how many working days."""
    packs, names = await materials.packs(db), await workshops.names(db)
    found = []
    for one in await stock(db, now.date(), workshop_id):
        if one.place.shelf is Shelf.STORE:
            quantity, unit = shown(one.item, one.quantity, packs)
            amount = _said("amount", {"quantity": quantity, "unit": unit})
            item = [one.item, worded("item", one.item)]
            line = {"workshop": names.get(one.workshop, ""), "item": item, "amount": amount, "days": one.days}
            found.append(line)
    return found


async def _backup(db: Database, now: datetime) -> list[str] | None:
    last = await backups.last(db)
    return _said("backup-last", made_args(last, now.tzinfo)) if last and now.tzinfo else None

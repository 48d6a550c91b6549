"""The day's tally on materials: what waits, for whom it is urgent, what runs out when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from handlers.passports import by_urgency, wanted_in_words
from handlers.rules.names import clean
from handlers.rules.supply import SOON_DAYS
from handlers.stock import Stock, runs_out, stock
from handlers.supplies import in_words
from storage import agreements, materials, people, shipments
from storage.database import Database
from storage.people import Person
from storage.requests import WAITING

MOST_LINES = 5


async def outlook(db: Database, today: date, workshop_id: int | None) -> list[list[Any]]:
    """Lines on the materials of one workshop or (None) of all; none where there is nothing to say."""
    known = {
        one.id: one
        for one in await people.everyone(db)
        if one.is_tailor and one.state == "active" and workshop_id in (None, one.workshop_id)
    }
    return [
        *await _waiting(db, today, known),
        *await _second_person(db, workshop_id),
        *await _under_way(db, known),
        *await _running_out(db, today, workshop_id),
        *await _running_out_at_home(db, today, workshop_id, known),
    ]


async def _waiting(db: Database, today: date, known: Mapping[int, Person]) -> list[list[Any]]:
    """Requests that wait, the most urgent first."""
    found = [each for each in await by_urgency(db, today, known) if each[1].state in WAITING]
    if not found:
        return []
    packs = await materials.packs(db)
    lines: list[list[Any]] = [["outlook-waiting", {"count": len(found)}]]
    for days, request, person in found[:MOST_LINES]:
        args = {"name": clean(person.call_name), "goods": wanted_in_words(request, packs), "days": int(min(days, 999))}
        lines.append(["outlook-waits-urgent" if days < SOON_DAYS else "outlook-waits", args])
    return lines


async def _second_person(db: Database, workshop_id: int | None) -> list[list[Any]]:
    """How many differences and write-offs wait for a second person."""
    count = await agreements.waiting(db, workshop_id)
    return [["outlook-agreements", {"count": count}]] if count else []


async def _under_way(db: Database, known: Mapping[int, Person]) -> list[list[Any]]:
    """How many tailors haven't said yet that something arrived."""
    names = dict.fromkeys(
        clean(known[one.to_person or 0].call_name) for one in await shipments.open_ones(db) if one.to_person in known
    )
    return [["outlook-way", {"count": len(names), "names": ", ".join(list(names)[:MOST_LINES])}]] if names else []


async def _running_out(db: Database, today: date, workshop_id: int | None) -> list[list[Any]]:
    """What a store has for a few days only."""
    packs, names = await materials.packs(db), await people.workshops(db)
    lines: list[list[Any]] = []
    for one in (await runs_out(db, today, workshop_id))[:MOST_LINES]:
        args = {
            "item": one.item.capitalize(),
            "days": one.days or 0,
            "workshop": names.get(one.workshop, ""),
            "goods": in_words(one.item, one.quantity, packs),
        }
        lines.append(["outlook-store" if workshop_id else "outlook-store-of", args])
    return lines


async def _running_out_at_home(
    db: Database, today: date, workshop_id: int | None, known: Mapping[int, Person]
) -> list[list[Any]]:
    """Who has something for less than a day's work, and nothing of it asked for."""
    asked = {each[1].person_id for each in await by_urgency(db, today, known)}
    coming = {one.to_person for one in await shipments.open_ones(db)}
    low: dict[int, list[Stock]] = {}
    for one in await stock(db, today, workshop_id):
        at_home = one.holder is not None and one.place.endswith("/home") and one.days is not None and one.days < 1
        if one.holder and at_home and one.holder.id in known and one.holder.id not in asked | coming:
            low.setdefault(one.holder.id, []).append(one)
    names = [
        f"{clean(known[number].call_name)} ({', '.join(one.item for one in found)})"
        for number, found in list(low.items())[:MOST_LINES]
    ]
    return [["outlook-homes", {"names": ", ".join(names)}]] if names else []

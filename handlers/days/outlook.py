"""The day's tally on materials: what waits, for whom it is urgent, what runs out when."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from handlers.reading.names import clean
from handlers.requests.measures import so_much
from handlers.requests.standing import by_urgency, wanted_listed
from handlers.rules.limits import MOST_OUTLOOK_LINES
from handlers.rules.supply import SOON_DAYS
from handlers.stores.storing import Stock, runs_out, stock
from storage import agreements, materials, passed_on, people, shipments, workshops
from storage.database import Database
from storage.ledger.places import Shelf
from storage.materials import Packs
from storage.people import Person, PersonState
from storage.requests import WAITING, Request
from storage.spoken import Spoken


async def outlook(db: Database, today: date, workshop_id: int | None) -> list[list[Any]]:
    """Lines on the materials of one workshop or (None) of all; none where there is nothing to say."""
    known = {
        one.id: one
        for one in await people.everyone(db)
        if one.is_tailor and one.state is PersonState.ACTIVE and workshop_id in (None, one.workshop_id)
    }
    packs, asked = await materials.packs(db), await by_urgency(db, today, known)
    under_way = [one.to_person for one in await shipments.open_ones(db) if one.to_person in known]
    held = await stock(db, today, workshop_id)
    return [
        *_waiting([each for each in asked if each[1].state in WAITING], packs),
        *await _second_person(db, workshop_id),
        *await _unanswered(db, workshop_id),
        *_under_way(dict.fromkeys(clean(known[number or 0].call_name) for number in under_way)),
        *_running_out(held, packs, {} if workshop_id else await workshops.names(db)),
        *_running_out_at_home(held, known, {request.person_id for _, request, _ in asked}.union(under_way)),
    ]


def _waiting(found: Sequence[tuple[float, Request, Person]], packs: Packs) -> list[list[Any]]:
    """Requests that wait, the most urgent first."""
    lines: list[list[Any]] = [["outlook-waiting", {"count": len(found)}]] if found else []
    for days, request, person in found[:MOST_OUTLOOK_LINES]:
        args = {"name": clean(person.call_name), "goods": wanted_listed(request, packs), "days": int(min(days, 999))}
        lines.append(["outlook-waits-urgent" if days < SOON_DAYS else "outlook-waits", args])
    return lines


async def _second_person(db: Database, workshop_id: int | None) -> list[list[Any]]:
    """How many differences and write-offs wait for a second person."""
    count = await agreements.waiting(db, workshop_id)
    return [["outlook-agreements", {"count": count}]] if count else []


async def _unanswered(db: Database, workshop_id: int | None) -> list[list[Any]]:
    """How many messages wait for an answer, with their numbers."""
    found = [one for one in await passed_on.waiting(db) if workshop_id in (None, one.workshop_id)]
    names = []
    for one in found[:MOST_OUTLOOK_LINES]:
        asker = await people.by_id(db, one.from_id)
        names += [f"{clean(asker.call_name)} (nomor {one.id})"] if asker else []
    return [["outlook-passed-on", {"count": len(found), "names": Spoken(", ".join(names))}]] if found else []


def _under_way(names: Collection[Spoken]) -> list[list[Any]]:
    """How many tailors haven't said yet that something arrived."""
    listed = Spoken(", ".join(list(names)[:MOST_OUTLOOK_LINES]))
    return [["outlook-way", {"count": len(names), "names": listed}]] if names else []


def _running_out(held: Sequence[Stock], packs: Packs, names: Mapping[int, str]) -> list[list[Any]]:
    """What a store has for a few days only; with the names of the workshops, where it is about several."""
    lines: list[list[Any]] = []
    for one in runs_out(held)[:MOST_OUTLOOK_LINES]:
        args = {
            "item": one.item.capitalize(),
            "days": one.days or 0,
            "workshop": names.get(one.workshop, ""),
            "goods": so_much(one.item, one.quantity, packs),
        }
        lines.append(["outlook-store-of" if names else "outlook-store", args])
    return lines


def _running_out_at_home(
    held: Sequence[Stock], known: Mapping[int, Person], cared_for: Collection[int | None]
) -> list[list[Any]]:
    """Who has something for less than a day's work, and nothing asked for or on its way."""
    low: dict[int, list[Stock]] = {}
    for one in held:
        at_home = one.holder is not None and one.place.shelf is Shelf.HOME and one.days is not None and one.days < 1
        if one.holder and at_home and one.holder.id in known and one.holder.id not in cared_for:
            low.setdefault(one.holder.id, []).append(one)
    names = [
        f"{clean(known[number].call_name)} ({', '.join(one.item for one in found)})"
        for number, found in list(low.items())[:MOST_OUTLOOK_LINES]
    ]
    return [["outlook-homes", {"names": Spoken(", ".join(names))}]] if names else []

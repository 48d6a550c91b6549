"""What is still open with somebody who leaves or has left: material, things on loan, masks, money."""

from typing import Any

from handlers.rules.supply import shown
from handlers.words import Listed, listed
from storage import ledger, materials, wages
from storage.database import Database
from storage.ledger import Place, Thing
from storage.ledger.things import Kind
from storage.materials import Packs
from storage.spoken import Spoken


async def open_lines(db: Database, person_id: int) -> list[list[Any]]:
    """A line each: at home, on its way, on loan, unchecked, to be mended, unpaid; said before, and found afterwards."""
    packs = await materials.packs(db)
    held = [one for one in await ledger.goods.all_with(db, person_id) if one[2] > 0]
    home = Place.home(person_id)
    lines: list[list[Any]] = []
    for key, place in (("leaving-home", home), ("leaving-coming", home.coming)):
        goods = [(thing, count) for at, thing, count in held if at == place]
        lines += [[key, {"goods": _listed(goods, packs)}]] if goods else []
    lent = [(thing, count) for at, thing, count in held if at == Place.advance(person_id)]
    lines += [["leaving-lent", {"thing": _listed([one], packs)}] for one in lent]
    for key, place in (("leaving-unchecked", Place.finished(person_id)), ("leaving-mending", Place.repair(person_id))):
        pieces = sum(count for at, _, count in held if at == place)
        lines += [[key, {"pieces": pieces}]] if pieces else []
    stands = await wages.standing(db, person_id)
    lines += [["leaving-owed", {"amount": stands.owed}]] if stands.owed else []
    return lines + ([["leaving-paying", {"amount": stands.paying}]] if stands.paying else [])


def _listed(things: list[tuple[Thing, int]], packs: Packs) -> Listed:
    return listed([_thing(thing, quantity, packs) for thing, quantity in things])


def _thing(thing: Thing, quantity: int, packs: Packs) -> list[Any]:
    match thing.kind:
        case Kind.RUPIAH:
            return ["rupiah", {"amount": quantity}]
        case Kind.MATERIAL:
            number, unit = shown(thing.name, quantity, packs)
            return ["material-line-amount", {"item": thing.name, "quantity": number, "unit": unit}]
        case _:
            return ["thing-counted", {"name": Spoken(thing.name), "count": quantity}]

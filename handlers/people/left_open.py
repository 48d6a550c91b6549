"""What is still open with somebody who leaves: material, things on loan, money; said before, and found afterwards."""

from typing import Any

from handlers.rules.supply import shown
from handlers.words import listed
from storage import ledger, loans, materials, wages
from storage.database import Database
from storage.ledger import Place, Thing
from storage.ledger.things import Kind
from storage.materials import Packs
from storage.spoken import Spoken


async def stays_open(db: Database, person_id: int) -> list[list[Any]]:
    """A line each: what she has of the workshop's, and what it owes her."""
    packs = await materials.packs(db)
    held = [(Thing.material(one.item), one.quantity) for one in await ledger.goods.at(db, Place.home(person_id))]
    lent = [(one.thing, one.open) for one in await loans.open_ones(db, person_id)]
    lines: list[list[Any]] = [
        ["leaves-held", {"thing": listed([_thing(thing, quantity, packs)])}] for thing, quantity in held if quantity > 0
    ]
    lines += [["leaves-lent", {"thing": listed([_thing(thing, quantity, packs)])}] for thing, quantity in lent]
    stands = await wages.standing(db, person_id)
    return lines + ([["leaves-owed", {"amount": stands.owed + stands.paying}]] if stands.owed + stands.paying else [])


def _thing(thing: Thing, quantity: int, packs: Packs) -> list[Any]:
    match thing.kind:
        case Kind.RUPIAH:
            return ["rupiah", {"amount": quantity}]
        case Kind.MATERIAL:
            number, unit = shown(thing.name, quantity, packs)
            return ["material-line-amount", {"item": thing.name, "quantity": number, "unit": unit}]
        case _:
            return ["thing-counted", {"name": Spoken(thing.name), "count": quantity}]

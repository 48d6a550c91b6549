"""A workshop is closed for good, by the lead, once nothing and nobody is in it; else it is said what still is."""

from typing import Any

from handlers.orders.between_workshops import place
from handlers.reading.names import clean
from handlers.reading.staff_said import ShutForGood
from handlers.requests.measures import Amount, goods_listed
from handlers.rules.limits import MOST_LISTED
from handlers.rules.permissions import may
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from handlers.words import listed
from storage import audit, lent_work, materials, people, shipments, workshops
from storage.ledger.things import Thing
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutWorkshop(Deed):
    """This workshop is no more."""

    workshop: int


async def said(turn: Turn, told: ShutForGood) -> bool:
    """ "hapus bengkel Batu", "bengkel Batu ditutup selamanya"; False where no workshop is named."""
    number = await place(turn.db, told.name)
    if number is None:
        turn.reply("roster-no-workshop", name=clean(told.name.title()))
    elif not may(turn.person, "role"):
        turn.reply("workshop-only-lead")
    elif lines := await _still_there(turn, number):
        await _say_still_there(turn, number, lines)
    else:
        options = [
            Option("button-shut-workshop", ShutWorkshop(workshop=number)),
            Option("button-not-that", Drop(says="lent-dropped")),
        ]
        await turn.ask(Choice(), "workshop-shut-ask", options, name=Spoken((await workshops.names(turn.db))[number]))
    return True


async def shut(turn: Turn, deed: ShutWorkshop) -> None:
    """The button; what came into it since is asked about once more."""
    name = (await workshops.names(turn.db)).get(deed.workshop)
    if name is None:
        turn.reply("stale-plain")
    elif lines := await _still_there(turn, deed.workshop):
        await _say_still_there(turn, deed.workshop, lines)
    else:
        await workshops.close(turn.db, deed.workshop, turn.today)
        await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "closed", f"workshop:{deed.workshop}")
        turn.did("workshop")
        turn.reply("workshop-shut", name=Spoken(name))


async def _say_still_there(turn: Turn, number: int, lines: list[list[Any]]) -> None:
    turn.reply("workshop-not-empty", name=Spoken((await workshops.names(turn.db))[number]), lines=listed(lines))


async def _still_there(turn: Turn, number: int) -> list[list[Any]]:
    """What keeps a workshop from being closed: people, goods, masks, and what is on its way or lent."""
    lines: list[list[Any]] = []
    here = [one for one in await people.everyone(turn.db) if one.workshop_id == number]
    if here:
        names = ", ".join(clean(one.call_name) for one in here[:MOST_LISTED])
        lines.append(["workshop-has-people", {"count": len(here), "names": Spoken(names)}])
    held = [(Thing(thing), quantity) for _, thing, quantity in await workshops.held(turn.db, number)]
    goods = [Amount(thing.name, "", quantity) for thing, quantity in held if thing.kind == "material"]
    if goods:
        lines.append(["workshop-has-goods", {"goods": goods_listed(goods, await materials.packs(turn.db))}])
    masks = sum(quantity for thing, quantity in held if thing.kind == "mask")
    if masks:
        lines.append(["workshop-has-masks", {"pieces": masks}])
    leaving = [one for one in await shipments.open_ones(turn.db) if one.from_place.workshop == number]
    if leaving or any(one.from_workshop == number for one in await lent_work.under_way(turn.db)):
        lines.append(["workshop-has-on-its-way", {}])
    if any(number in (one.from_workshop, one.to_workshop) for one in await lent_work.open_ones(turn.db)):
        lines.append(["workshop-has-lent", {}])
    return lines

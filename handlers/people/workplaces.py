"""Workshops by chat: a new one, another name, and which there are; said by the lead, listed for whoever decides."""

from typing import Any

from handlers.reading.names import clean
from handlers.reading.people_sheet import near_workshop
from handlers.reading.staff_said import NewWorkshop, Renamed
from handlers.rules.calendar import is_working_day
from handlers.rules.permissions import may
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import audit, people, workshops
from storage.people import PersonState, Role
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeWorkshop(Deed):
    """There is a new workshop of this name, though another is called nearly so."""

    name: Spoken


async def list_all(turn: Turn) -> None:
    """ "daftar bengkel": each with how many work there, who decides, and whether it works today."""
    names, everyone = await workshops.names(turn.db), await people.everyone(turn.db)
    days = await workshops.working_days(turn.db)
    lines: list[list[Any]] = []
    for number, name in names.items():
        here = [one for one in everyone if one.workshop_id == number and one.state is PersonState.ACTIVE]
        deciding = [clean(one.call_name) for one in here if one.role is Role.COORDINATOR]
        args: dict[str, Any] = {"name": Spoken(name), "count": sum(one.is_tailor for one in here)}
        args |= {"by": Spoken(", ".join(deciding)) if deciding else "none"}
        lines.append(["workshop-line", args | {"open": str(is_working_day(turn.today, days[number])).lower()}])
    turn.reply("workshops" if lines else "workshops-none", lines=lines, count=len(lines))
    turn.note = "workshops"


async def new(turn: Turn, told: NewWorkshop) -> None:
    """ "bengkel baru: Kota Batu"."""
    name, names = clean(told.name), await workshops.names(turn.db)
    if not may(turn.person, "role"):
        turn.reply("workshop-only-lead")
    elif any(one.casefold() == name.casefold() for one in names.values()):
        turn.reply("workshop-there", name=name)
    elif near := near_workshop(name, list(names.values())):
        options = [
            Option("button-workshop-new", MakeWorkshop(name=name)),
            Option("button-not-that", Drop(says="workshop-dropped")),
        ]
        await turn.ask(Choice(), "workshop-near", options, name=name, near=Spoken(near))
    else:
        await make(turn, MakeWorkshop(name=name))


async def make(turn: Turn, deed: MakeWorkshop) -> None:
    """The button, where another is called nearly so."""
    number = await workshops.make(turn.db, deed.name)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "made", f"workshop:{number}")
    turn.did("workshop")
    turn.reply("workshop-made", name=Spoken(deed.name))


async def rename(turn: Turn, told: Renamed) -> bool:
    """ "ganti nama bengkel Kota jadi Kota Malang"; whether there is a workshop of the old name."""
    number, name = await workshops.named(turn.db, clean(told.was)), clean(told.name)
    if number is None:
        turn.reply("roster-no-workshop", name=clean(told.was))
    elif not may(turn.person, "role"):
        turn.reply("workshop-only-lead")
    elif await workshops.named(turn.db, name) not in (None, number):
        turn.reply("workshop-there", name=name)
    else:
        was = (await workshops.names(turn.db))[number]
        await workshops.rename(turn.db, number, name)
        await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "renamed", f"workshop:{number}")
        turn.did("workshop")
        turn.reply("workshop-renamed", was=Spoken(was), name=name)
    return True

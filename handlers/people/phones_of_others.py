"""Phones of others, as a coordinator tells of them: a lost one is released at once; numbers are listed."""

from typing import Any

from handlers.reading.names import clean
from handlers.rules.permissions import may_decide_on
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import accounts, audit, people, profiles
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasePhone(Deed):
    """Nothing goes to somebody's phones any more, and nothing from them counts."""

    person: int


async def lost(turn: Turn, told: AsTold) -> Heeded:
    """ "HP-nya Sri hilang, jangan kirim apa-apa ke nomor lama": asked first."""
    person = told.person
    if person is None or not may_decide_on(turn.person, person):
        return False
    name = clean(person.call_name)
    if not await accounts.of(turn.db, person.id):
        turn.reply("phone-none-bound", name=name)
        return True
    options = [
        Option("button-release-phone", ReleasePhone(person=person.id)),
        Option("button-not-that", Drop(says="roster-dropped")),
    ]
    await turn.ask(Choice(), "phone-release-ask", options, name=name)
    return True


async def release(turn: Turn, deed: ReleasePhone) -> None:
    """Her accounts don't speak for her any more."""
    person = await people.by_id(turn.db, deed.person)
    if person is None or not may_decide_on(turn.person, person):
        turn.reply("stale-plain")
        return
    for account in await accounts.of(turn.db, person.id):
        await profiles.remember_former(turn.db, person.id, "account", f"{account.channel}:{account.address}")
        await accounts.unbind(turn.db, account.channel, account.address, person.id)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "phone released", f"person:{person.id}")
    turn.did("phone released")
    turn.reply("phone-released", name=clean(person.call_name))


async def numbers(turn: Turn, _: AsTold) -> Heeded:
    """ "daftar nama sama nomor HP": of all about whom she decides."""
    mine = [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]
    if not mine:
        return "daftar penjahit"
    lines: list[list[Any]] = [
        ["phones-line", {"name": clean(one.name), "phone": Spoken(one.phone) if one.phone else "none"}] for one in mine
    ]
    turn.reply("phones", lines=lines)
    turn.note = "roster"
    return True

"""Somebody stops: what is with her, on loan and unpaid is said first, and stays on the books; and she may come back."""

from datetime import timedelta
from typing import Any, ClassVar

from handlers.people import left_open
from handlers.reading.names import clean, meant
from handlers.reading.staff_said import Returns, Stops
from handlers.rules.limits import MOST_NAMED
from handlers.rules.permissions import may_decide_on
from handlers.rules.waits import SOON
from handlers.talk.asked import Asked
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn
from storage import accounts, audit, conversations, people, requests
from storage.people import PersonState
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HasStopped(Deed):
    """Somebody works here no more."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StopAsked(Asked):
    """Shall she be noted as having stopped?"""

    yes_counts: ClassVar[timedelta] = SOON


async def said(turn: Turn, told: Stops) -> bool:
    """ "Ani berhenti": what is open first, then whether to note it; False if nobody is meant."""
    found = meant([one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)], told.name)
    if len(found) != 1 or found[0].state is PersonState.WAITING:
        return False
    person = found[0]
    lines = await left_open.open_lines(turn.db, person.id)
    options = [
        Option("button-leave", HasStopped(person=person.id)),
        Option("button-not-that", Drop(says="leaving-dropped")),
    ]
    key = "leaving-ask" if lines else "leaving-ask-nothing"
    await turn.ask(StopAsked(refused="leaving-dropped"), key, options, name=clean(person.call_name), lines=lines)
    return True


async def leave(turn: Turn, deed: HasStopped) -> None:
    """The button, or a yes: she isn't expected, reminded or told any more; the books stay as they are."""
    person = await people.by_id(turn.db, deed.person)
    if person is None or person.state is PersonState.LEFT or not may_decide_on(turn.person, person):
        turn.reply("stale-plain")
        return
    lines = await left_open.open_lines(turn.db, person.id)
    await turn.tell_person(person.id, "leaving-told", topic="roster", lines=lines)
    await people.set_state(turn.db, person.id, PersonState.LEFT)
    for one in await requests.of(turn.db, person.id):
        await requests.withdraw(turn.db, one.id)
    for account in await accounts.of(turn.db, person.id):
        await conversations.close(turn.db, account.channel, account.address, person.id)
        # On a phone of her own she can still ask for her data, and have it erased.
        if await accounts.sharing(turn.db, account.channel, account.address):
            await accounts.unbind(turn.db, account.channel, account.address, person.id)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "left", f"person:{person.id}")
    turn.did("left")
    turn.reply("leaving-done" if lines else "leaving-done-nothing", name=clean(person.call_name), lines=lines)


async def returned(turn: Turn, told: Returns) -> bool:
    """ "Ani kembali bekerja"; False if nobody who stopped is meant."""
    found = meant([one for one in await people.gone(turn.db) if may_decide_on(turn.person, one)], told.name)
    if len(found) != 1:
        return False
    person = found[0]
    await people.let_join(turn.db, person.id, turn.answered_on)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "returned", f"person:{person.id}")
    turn.did("returned")
    reached = await turn.tell_person(person.id, "returned-told", topic="roster", menu=person.role)
    turn.reply("returned" if reached else "returned-invite", name=clean(person.call_name))
    return True


async def who_stopped(turn: Turn) -> None:
    """ "siapa yang sudah berhenti?": each with what is still open."""
    gone = [one for one in await people.gone(turn.db) if may_decide_on(turn.person, one)]
    lines: list[list[Any]] = []
    for person in gone[:MOST_NAMED]:
        lines.append(["stopped-line", {"name": clean(person.call_name)}])
        lines += await left_open.open_lines(turn.db, person.id)
    turn.reply("stopped" if lines else "stopped-nobody", lines=lines)
    turn.note = "roster"


async def still_gone(turn: Turn) -> None:
    """Somebody who stopped writes: what she may still do."""
    turn.reply("stopped-still")

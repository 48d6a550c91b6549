"""Who somebody is: strangers, invites, waiting for the coordinator, welcome."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from handlers.rules.names import clean
from handlers.rules.permissions import may_decide_on
from handlers.turn import Option, Turn
from storage import audit, people
from storage.people import Account, Invite, Person

START = re.compile(r"/start\s+([A-Za-z0-9_-]{1,64})")
WRONG_CODES_AN_HOUR = 5


async def stranger(turn: Turn) -> None:
    """An account nobody knows: an invite's code, or else one answer an hour."""
    turn.note = "stranger"
    code = START.match(turn.said.text)
    invite = await people.use_invite(turn.db, code[1], turn.now) if code else None
    if invite:
        await _invited(turn, invite)
    elif code:
        if await people.wrong_codes(turn.db, turn.channel, turn.address, turn.now) <= WRONG_CODES_AN_HOUR:
            turn.reply("invite-unknown")
    elif await people.tell_stranger(turn.db, turn.channel, turn.address, turn.now):
        turn.reply("stranger")


async def _invited(turn: Turn, invite: Invite) -> None:
    """The code is good: become the person it was made for, or wait for the coordinator."""
    turn.note = ""
    if invite.person_id is not None:
        await people.bind(turn.db, turn.channel, turn.address, invite.person_id, turn.now)
        turn.known = await people.by_id(turn.db, invite.person_id)
        await audit.note(turn.db, turn.now, f"person:{invite.person_id}", "bound", f"person:{invite.person_id}")
        await _tell_bound(turn)
        turn.did("bound")
        await welcome(turn, "")
        return
    name = clean(turn.said.name) or "Tanpa Nama"
    person_id = await people.add(
        turn.db,
        name=name,
        call_name=name,
        role=invite.role,
        workshop_id=invite.workshop_id,
        joined_on=turn.today,
        state="waiting",
    )
    await people.bind(turn.db, turn.channel, turn.address, person_id, turn.now)
    turn.known = await people.by_id(turn.db, person_id)
    turn.did("waiting")
    turn.reply("waiting-now", call=name)
    for account in await _deciders(turn, turn.person):
        options = [Option("button-accept", "accept", {"person": person_id})]
        options.append(Option("button-refuse", "refuse", {"person": person_id}))
        turn.tell(account, "applicant", topic="applicant", options=options, name=name, role=invite.role)


async def _deciders(turn: Turn, applicant: Person) -> list[Account]:
    found = [one for one in await people.accounts(turn.db) if may_decide_on(one.person, applicant)]
    own = [one for one in found if one.person.role == "coordinator"]
    return own or found


async def _tell_bound(turn: Turn) -> None:
    """The coordinators hear which account now speaks for whom, and can undo it."""
    for account in await _deciders(turn, turn.person):
        arguments = {"channel": turn.channel, "address": turn.address, "person": turn.person.id}
        options = [Option("button-not-them", "not-them", arguments)]
        account_name = clean(turn.said.name)
        turn.tell(account, "bound", topic="bound", options=options, name=turn.person.name, called=account_name)


async def still_waiting(turn: Turn) -> None:
    """Waiting for the coordinator: said at most once an hour."""
    if await people.tell_stranger(turn.db, turn.channel, turn.address, turn.now):
        turn.reply("waiting-still", call=turn.person.call_name)


async def welcome(turn: Turn, _: str) -> None:
    """ "mulai": who this is for, what she can do, and her buttons."""
    role = "tailor" if turn.person.is_tailor else "coordinator"
    turn.reply(f"welcome-{role}", menu=True, call=turn.person.call_name)
    turn.set_commands()


async def accept(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator accepts somebody who waits."""
    await _decide(turn, arguments["person"], accepted=True)


async def refuse(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator refuses somebody who waits."""
    await _decide(turn, arguments["person"], accepted=False)


async def accept_named(turn: Turn, name: str) -> None:
    """ "terima NAMA"."""
    await _decide_named(turn, name, accepted=True)


async def refuse_named(turn: Turn, name: str) -> None:
    """ "tolak NAMA"."""
    await _decide_named(turn, name, accepted=False)


async def _decide_named(turn: Turn, name: str, *, accepted: bool) -> None:
    waiting = [
        one for one in await people.by_name(turn.db, name) if one.state == "waiting" and may_decide_on(turn.person, one)
    ]
    if len(waiting) == 1:
        await _decide(turn, waiting[0].id, accepted=accepted)
    else:
        turn.reply("applicant-unknown", name=clean(name))


async def _decide(turn: Turn, person_id: int, *, accepted: bool) -> None:
    applicant = await people.by_id(turn.db, person_id)
    if applicant is None or not may_decide_on(turn.person, applicant):
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    if applicant.state != "waiting":
        turn.reply("applicant-decided", name=applicant.name, state=applicant.state)
        return
    await people.set_state(turn.db, person_id, "active" if accepted else "left")
    actor, action = f"person:{turn.person.id}", "accepted" if accepted else "refused"
    await audit.note(turn.db, turn.now, actor, action, f"person:{person_id}")
    turn.did(action)
    turn.reply(f"applicant-{action}", name=applicant.name)
    key = f"you-are-{action}"
    for account in await people.accounts_of(turn.db, person_id):
        turn.tell(account, key, topic=key, call=applicant.call_name)
        if not accepted:
            await people.unbind(turn.db, account.channel, account.address, person_id)


async def not_them(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator says that an account isn't the person it was bound to."""
    person = await people.by_id(turn.db, arguments["person"])
    allowed = person is not None and may_decide_on(turn.person, person)
    where = (arguments["channel"], arguments["address"])
    if person is None or not allowed or not await people.unbind(turn.db, *where, person.id):
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "unbound", f"person:{person.id}")
    turn.did("unbound")
    turn.reply("unbound", name=person.name)


INVITE_LASTS = timedelta(hours=72)

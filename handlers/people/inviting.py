"""Links by chat: for somebody on the list who hasn't come yet, or for somebody new."""

import secrets
from typing import Any

from handlers.reading.names import clean, meant
from handlers.reading.staff_said import Invited
from handlers.rules.permissions import may, may_decide_on
from handlers.rules.waits import INVITE_LASTS
from handlers.talk.turn import Turn
from storage import accounts, audit, invites, people, workshops
from storage.invites import Invite
from storage.people import COORDINATORS, Person, PersonState, Role
from storage.spoken import Spoken


async def said(turn: Turn, told: Invited) -> bool:
    """ "undang Sri", "undang penjahit baru ke Batu"; False where it invites nobody on the list, and no role."""
    if told.role:
        await _newcomer(turn, told.role, told.place)
        return True
    mine = [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]
    found = meant(mine, told.name)
    if len(found) != 1 or told.place:
        return False
    await _known(turn, found[0])
    return True


async def _known(turn: Turn, person: Person) -> None:
    if await accounts.has_one(turn.db, person.id):
        turn.reply("invite-has-one", name=clean(person.call_name))
    elif person.state is PersonState.WAITING:
        turn.reply("roster-state", name=clean(person.call_name), state=person.state)
    else:
        await _give(turn, Invite("", person.role, person.workshop_id, person.id), clean(person.call_name))


async def _newcomer(turn: Turn, role: Role, place: str) -> None:
    if role in COORDINATORS and not may(turn.person, "role"):
        turn.reply("invite-only-lead")
        return
    number = turn.person.workshop_id
    if place:
        number = await workshops.named(turn.db, place)
        if number is None:
            turn.reply("roster-no-workshop", name=clean(place))
            return
    if not may(turn.person, "role") and number != turn.person.workshop_id:
        turn.reply("invite-own-workshop")
        return
    await _give(turn, Invite("", role, number, None), Spoken())


async def _give(turn: Turn, about: Invite, name: Spoken) -> None:
    """A code that counts once, said with its link where the bot's own name is known."""
    code = secrets.token_urlsafe(16)
    made = Invite(invites.hashed(code), about.role, about.workshop_id, about.person_id)
    until = turn.now + INVITE_LASTS
    await invites.keep_invite(turn.db, made, until)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "invited", f"person:{made.person_id}")
    bot = await audit.recall(turn.db, "bot-name:telegram")
    how: list[Any] = ["invite-link", {"bot": bot, "code": code}] if bot else ["invite-code", {"code": code}]
    turn.did("invited")
    shown = until.astimezone(turn.zone)
    key = "invite-for" if name else "invite-for-new"
    whom: dict[str, Any] = {"name": name} if name else {"role": about.role}
    turn.reply(key, date=shown.date().isoformat(), hour=shown.strftime("%H.%M"), how=[how], **whom)

"""Who somebody is: strangers, invites, waiting for the coordinator, welcome."""

import re
import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from handlers.people import admitting, consenting, enrolling, filling, roster
from handlers.reading.assent import AGREES
from handlers.reading.names import called, clean
from handlers.reading.normal import normal
from handlers.rules.permissions import may_decide_on
from handlers.talk.turn import Option, Turn
from storage import audit, drafts, invites, outbox, people
from storage import consents as kept_consents
from storage.invites import Invite

START = re.compile(r"/start\s+([A-Za-z0-9_-]{1,64})")
WRONG_CODES_AN_HOUR = 5
INVITE_LASTS = timedelta(hours=72)


async def stranger(turn: Turn) -> None:
    """An account nobody knows: enrolling, an invite's code, or else one answer an hour."""
    turn.note = "stranger"
    code = START.match(turn.said.text)
    if await _enrols(turn, code[1] if code else ""):
        return
    invite = await invites.use_invite(turn.db, code[1], turn.now) if code else None
    if invite:
        await _invited(turn, invite)
    elif code:
        if await invites.wrong_codes(turn.db, turn.channel, turn.address, turn.now) <= WRONG_CODES_AN_HOUR:
            turn.reply("invite-unknown")
    elif await invites.tell_stranger(turn.db, turn.channel, turn.address, turn.now):
        turn.reply("stranger")


async def _enrols(turn: Turn, code: str) -> bool:
    """Whether a stranger is enrolling, or begins to now: by a word, or by the link of a workshop's poster."""
    draft = await drafts.of(turn.db, turn.channel, turn.address, None)
    poster = enrolling.POSTER.fullmatch(code)
    if draft and not code:
        if await drafts.heard(turn.db, turn.channel, turn.address, turn.now) <= filling.MOST_AN_HOUR:
            await filling.from_stranger(turn, draft)
        return True
    if poster:
        known = await people.workshops(turn.db)
        await filling.begin(turn, "enrol", {"workshop": int(poster[1])} if int(poster[1]) in known else {})
    elif turn.said.kind == "message" and (enrolling.wants(turn.said.text) or await _says_yes(turn)):
        await filling.begin(turn, "enrol", await enrolling.workshop_in(turn.db, turn.said.text))
    else:
        return False
    return True


async def _says_yes(turn: Turn) -> bool:
    """A stranger's yes to what was just said to them: how to join."""
    last = await outbox.last_said(turn.db, turn.channel, turn.address)
    return last == "stranger" and bool(AGREES.match(normal(turn.said.text)))


async def _invited(turn: Turn, invite: Invite) -> None:
    """The code is good: become the person it was made for, or wait for the coordinator."""
    turn.note = ""
    invited = await people.by_id(turn.db, invite.person_id) if invite.person_id is not None else None
    if invited and invited.state == "left":
        turn.reply("invite-unknown")
        return
    if invite.person_id is not None and await people.has_account(turn.db, invite.person_id):
        await _ask_about_phone(turn, invite.person_id)
        return
    if invite.person_id is not None:
        await people.bind(turn.db, turn.channel, turn.address, invite.person_id, turn.now)
        turn.known = await people.by_id(turn.db, invite.person_id)
        await audit.note(turn.db, turn.now, f"person:{invite.person_id}", "bound", f"person:{invite.person_id}")
        await _tell_bound(turn)
        if turn.person.is_tailor and not await kept_consents.of(turn.db, turn.person.id):
            await consenting.ask_soon(turn.db, turn.channel, turn.address, turn.person.id, turn.now)
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
    await admitting.tell(turn)


async def _ask_about_phone(turn: Turn, person_id: int) -> None:
    """Somebody who has an account writes from another phone: a coordinator confirms it before it counts."""
    person = await people.by_id(turn.db, person_id)
    accounts = await admitting.deciders(turn.db, person) if person else []
    turn.did("new-phone-asked")
    turn.reply("new-phone-wait" if accounts else "form-no-coordinator")
    about = {"channel": turn.channel, "address": turn.address, "person": person_id}
    await audit.remember(turn.db, roster.asked_about(about), "asked")
    for account in accounts:
        options = [
            Option("button-new-phone", "new-phone", about),
            Option("button-not-them", "not-them", about),
        ]
        name = person.name if person else ""
        turn.tell(account, "new-phone-asked", topic="bound", options=options, name=name, called=clean(turn.said.name))


async def invite_to_phone(turn: Turn, name: str) -> None:
    """ "hp baru Sri": a one-time code by which she comes from another phone."""
    mine = [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]
    found = called(mine, name)
    if len(found) != 1 or found[0].role == "lead":
        turn.reply("roster-several" if len(found) > 1 else "roster-none", name=clean(name))
        return
    code = secrets.token_urlsafe(16)
    person = found[0]
    invite = Invite(invites.hashed(code), person.role, person.workshop_id, person.id)
    await invites.keep_invite(turn.db, invite, turn.now + INVITE_LASTS)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "invited", f"person:{person.id}")
    turn.did("invited")
    turn.reply("new-phone-code", name=person.call_name, code=code)


async def _tell_bound(turn: Turn) -> None:
    """The coordinators hear which account now speaks for whom, and can undo it."""
    for account in await admitting.deciders(turn.db, turn.person):
        arguments = {"channel": turn.channel, "address": turn.address, "person": turn.person.id}
        options = [Option("button-not-them", "not-them", arguments)]
        account_name = clean(turn.said.name)
        turn.tell(account, "bound", topic="bound", options=options, name=turn.person.name, called=account_name)


async def welcome(turn: Turn, _: str) -> None:
    """ "mulai": who this is for, what she can do, and her buttons."""
    role = "tailor" if turn.person.is_tailor else "coordinator"
    turn.reply(f"welcome-{role}", menu=True, call=turn.person.call_name)
    turn.set_commands()


async def not_them(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator says that an account isn't the person it was bound to."""
    person = await people.by_id(turn.db, arguments["person"])
    allowed = person is not None and may_decide_on(turn.person, person)
    where = (arguments["channel"], arguments["address"])
    if person and allowed and await audit.recall(turn.db, roster.asked_about(arguments)) == "asked":
        await audit.remember(turn.db, roster.asked_about(arguments), "refused")
        turn.did("phone-refused")
        turn.reply("new-phone-refused", name=person.name)
        return
    if person is None or not allowed or not await people.unbind(turn.db, *where, person.id):
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "unbound", f"person:{person.id}")
    turn.did("unbound")
    turn.reply("unbound", name=person.name)

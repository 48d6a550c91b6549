"""A second messenger beside the first: one person, who writes over either and is told where she wrote last."""

import secrets
from typing import Any

from handlers.papers.slips import LINKS
from handlers.rules.waits import INVITE_LASTS
from handlers.talk.turn import Turn
from storage import accounts, audit, invites
from storage.database import Database
from storage.invites import Invite
from storage.people import Person


async def leads_to(db: Database, asked: str = "") -> tuple[str, str] | None:
    """Over which messenger paper leads to the bot, and its name there: the one that is `asked` for, else any."""
    for channel in [asked] if asked else LINKS:
        if name := await audit.recall(db, f"bot-name:{channel}"):
            return channel, name
    return None


async def wished(turn: Turn, channel: str) -> None:
    """ "pakai WhatsApp": a code that she sends from there, once."""
    messenger: list[list[Any]] = [[f"channel-{channel}", {}]]
    name = await audit.recall(turn.db, f"bot-name:{channel}")
    mine = [one for one in await accounts.of(turn.db, turn.person.id) if one.channel == channel]
    if channel == turn.channel:
        turn.reply("messenger-here", messenger=messenger)
    elif not name:
        turn.reply("messenger-none", messenger=messenger)
    elif mine:
        turn.reply("messenger-had", messenger=messenger)
    else:
        me, code = turn.person, secrets.token_urlsafe(16)
        invite = Invite(invites.hashed(code), me.role, me.workshop_id, me.id, adds=True)
        await invites.keep_invite(turn.db, invite, turn.now + INVITE_LASTS)
        await audit.note(turn.db, turn.now, f"person:{me.id}", "invited", f"person:{me.id}")
        turn.did("invited")
        turn.reply("messenger-code", link=LINKS[channel].format(name=name, code=code), messenger=messenger)


async def added(turn: Turn, person: Person) -> None:
    """The code has come from there: from now on this account speaks for her, too, and the other one hears of it."""
    others = await accounts.of(turn.db, person.id)
    await accounts.bind(turn.db, turn.channel, turn.address, person.id, turn.now)
    turn.known = person
    await audit.note(turn.db, turn.now, f"person:{person.id}", "bound", f"person:{person.id}", turn.channel)
    turn.did("bound")
    messenger: list[list[Any]] = [[f"channel-{turn.channel}", {}]]
    turn.reply("messenger-linked", menu=True, messenger=messenger)
    for account in others:
        turn.tell(account, "messenger-linked-told", topic="bound", messenger=messenger)
    turn.set_commands()


async def ended(turn: Turn, channel: str) -> None:
    """ "putus WhatsApp": that account doesn't speak for her any more, as long as there is another."""
    messenger: list[list[Any]] = [[f"channel-{channel}", {}]]
    every = await accounts.of(turn.db, turn.person.id)
    there = [one for one in every if one.channel == channel]
    if not there:
        turn.reply("messenger-not-had", messenger=messenger)
        return
    if len(there) == len(every):
        turn.reply("messenger-only", messenger=messenger)
        return
    await _let_go(turn, turn.person, channel)
    turn.did("unbound")
    turn.reply("messenger-ended", messenger=messenger)


async def refused(turn: Turn) -> bool:
    """She doesn't agree to what is asked of a messenger that she just added: it goes, and all else stays as it was."""
    if await audit.recall(turn.db, asked_about(turn.person.id, turn.channel)) != "asked":
        return False
    if all(one.channel == turn.channel for one in await accounts.of(turn.db, turn.person.id)):
        return False
    turn.did("unbound")
    turn.reply("messenger-ended", messenger=[[f"channel-{turn.channel}", {}]])
    await _let_go(turn, turn.person, turn.channel)
    return True


async def _let_go(turn: Turn, person: Person, channel: str) -> None:
    for one in await accounts.of(turn.db, person.id):
        if one.channel == channel:
            await accounts.unbind(turn.db, one.channel, one.address, person.id)
    await audit.note(turn.db, turn.now, f"person:{person.id}", "unbound", f"person:{person.id}", channel)


def asked_about(person_id: int, channel: str) -> str:
    """The name of the fact that she is asked anew about what a messenger is told."""
    return f"phone:{person_id}:consent-{channel}"

"""Slips by which everybody who is known and hasn't come yet comes to the bot; each code is used once."""

import secrets
from dataclasses import asdict
from datetime import timedelta

from handlers.papers.drawing import INVITES, Drawing, Lacking
from handlers.papers.slips import Slip
from handlers.papers.wanted import Wanted
from handlers.rules.waits import INVITE_LASTS
from handlers.words import label
from storage import accounts, audit, invites, people, workshops
from storage.database import Database
from storage.invites import Invite
from storage.people import Person, PersonState

# The messenger whose links can be scanned.
CHANNEL = "telegram"
COMES = (PersonState.ACTIVE, PersonState.PAUSED)


async def slips_for_all(db: Database, wanted: Wanted) -> Drawing | Lacking | None:
    """The slips; their codes count in the transaction in which they are made. None if all have come."""
    bot_name = await audit.recall(db, f"bot-name:{CHANNEL}")
    if not bot_name:
        return Lacking("cli-poster-no-bot")
    made = [await _invited(db, wanted, one) for one in await _without_account(db, wanted)]
    if not made:
        return None
    names = await workshops.names(db)
    told = [asdict(slip) | {"workshop": names.get(number, "")} for number, slip in made]
    told.sort(key=lambda one: (one["workshop"].casefold(), one["name"].casefold()))
    # The last whole day on which they are good.
    until = (wanted.now + INVITE_LASTS - timedelta(days=1)).astimezone(wanted.zone).date().isoformat()
    of = {"whom": told, "bot": bot_name, "until": until}
    return Drawing(stem=f"undangan-{wanted.number}", title=label("slips-title"), how=INVITES, of=of)


async def _without_account(db: Database, wanted: Wanted) -> list[Person]:
    working = [one for one in await people.everyone(db) if one.state in COMES]
    ours = [one for one in working if wanted.workshop in (None, one.workshop_id or 0)]
    return [one for one in ours if not await accounts.has_one(db, one.id)]


async def _invited(db: Database, wanted: Wanted, one: Person) -> tuple[int, Slip]:
    code = secrets.token_urlsafe(16)
    invite = Invite(invites.hashed(code), one.role, one.workshop_id, one.id)
    await invites.keep_invite(db, invite, wanted.now + INVITE_LASTS)
    by = f"person:{wanted.by}" if wanted.by else "laptop"
    await audit.note(db, wanted.now, by, "invited", f"role:{one.role}", f"person:{one.id}")
    return one.workshop_id or 0, Slip(name=one.name, call_name=one.call_name, workshop="", code=code)

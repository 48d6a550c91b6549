"""Paper by which people come to the bot: a slip for each who is known, whose code is used once, and the poster."""

import secrets
from dataclasses import asdict
from datetime import timedelta

from handlers.papers.drawing import INVITES, POSTER, Drawing, Lacking
from handlers.papers.slips import Slip
from handlers.papers.wanted import Wanted, of_workshop
from handlers.people import messengers
from handlers.rules.waits import INVITE_LASTS
from handlers.words import label
from storage import accounts, audit, invites, people, workshops
from storage.database import Database
from storage.invites import Invite
from storage.people import Person, PersonState

COMES = (PersonState.ACTIVE, PersonState.PAUSED)


async def slips_for_all(db: Database, wanted: Wanted) -> Drawing | Lacking | None:
    """The slips; their codes count in the transaction in which they are made. None if all have come."""
    over = await messengers.leads_to(db, wanted.channel)
    if over is None:
        return Lacking("paper-not-there" if wanted.channel else "cli-poster-no-bot")
    made = [await _invited(db, wanted, one) for one in await _without_account(db, wanted)]
    if not made:
        return None
    names = await workshops.names(db)
    told = [asdict(slip) | {"workshop": names.get(number, "")} for number, slip in made]
    told.sort(key=lambda one: (one["workshop"].casefold(), one["name"].casefold()))
    # The last whole day on which they are good.
    until = (wanted.now + INVITE_LASTS - timedelta(days=1)).astimezone(wanted.zone).date().isoformat()
    of = {"whom": told, "bot": over[1], "until": until, "channel": over[0]}
    return Drawing(stem=f"undangan-{wanted.number}", title=label("slips-title"), how=INVITES, of=of)


async def posters(db: Database, wanted: Wanted) -> Drawing | Lacking:
    """The poster of a workshop, for the wall; of each on a page of its own, where none is named."""
    over = await messengers.leads_to(db, wanted.channel)
    if over is None:
        return Lacking("paper-not-there" if wanted.channel else "cli-poster-no-bot")
    names = await workshops.names(db)
    chosen = [(name, number) for number, name in names.items() if wanted.workshop in (None, number)]
    if not chosen:
        return Lacking("cli-poster-no-workshops")
    alone = len(chosen) == 1
    title = (
        label("poster-of", {"workshop": of_workshop("poster-workshop", chosen[0][0])}) if alone else label("poster-all")
    )
    of = {"workshops": chosen, "bot": over[1], "channel": over[0]}
    return Drawing(stem=f"poster-{wanted.number}", title=title, how=POSTER, of=of)


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

"""`omah people invite --all`: a sheet of slips for everybody on the list who hasn't come to the bot yet."""

import secrets
from datetime import datetime, timedelta
from pathlib import Path

from bot.cli.importing import CHANNEL
from bot.cli.shared import chosen_workshop, fail, say, with_database
from bot.clock import system_clock
from bot.settings import Settings
from handlers.papers.slips import Slip, slips
from handlers.rules.waits import INVITE_LASTS
from storage import accounts, audit, invites, people, workshops
from storage.database import Database
from storage.invites import Invite
from storage.people import Person, PersonState


def invite_all(file: Path, workshop: str | None) -> None:
    """Write the slips; the codes count only if they were written."""

    async def work(db: Database, chosen: Settings) -> tuple[int, str]:
        place = await chosen_workshop(db, workshop)
        bot_name = await audit.recall(db, f"bot-name:{CHANNEL}")
        if not bot_name:
            fail("cli-poster-no-bot")
        now = system_clock()
        # The last whole day on which they are good.
        until = (now + INVITE_LASTS - timedelta(days=1)).astimezone(chosen.zone).date().isoformat()
        async with db.transaction():
            whom = await _without_account(db, place)
            made = await _invited(db, whom, now)
            if made:
                _write(file, slips(made, bot_name, until))
        return len(made), until

    count, until = with_database(work)
    say("cli-slips" if count else "cli-slips-none", path=str(file), count=count, date=until)


async def _without_account(db: Database, place: int | None) -> list[Person]:
    working = [one for one in await people.everyone(db) if one.state in (PersonState.ACTIVE, PersonState.PAUSED)]
    ours = [one for one in working if place in (None, one.workshop_id)]
    return [one for one in ours if not await accounts.has_one(db, one.id)]


async def _invited(db: Database, whom: list[Person], now: datetime) -> list[Slip]:
    names, made = await workshops.names(db), []
    for one in whom:
        code = secrets.token_urlsafe(16)
        await invites.keep_invite(
            db, Invite(invites.hashed(code), one.role, one.workshop_id, one.id), now + INVITE_LASTS
        )
        await audit.note(db, now, "laptop", "invited", f"role:{one.role}", f"person:{one.id}")
        workshop = names.get(one.workshop_id or 0, "")
        made.append(Slip(name=one.name, call_name=one.call_name, workshop=workshop, code=code))
    return sorted(made, key=lambda one: (one.workshop.casefold(), one.name.casefold()))


def _write(file: Path, sheet: bytes) -> None:
    try:
        file.write_bytes(sheet)
    except OSError:
        fail("cli-slips-not-written", path=str(file))

"""Bringing others along: a link that works once, from anybody who works here; and who brought whom, for deciders."""

import secrets
from typing import Any

from handlers.reading.names import clean
from handlers.reading.referring_said import BroughtBy
from handlers.rules.limits import MOST_OPEN_REFERRALS
from handlers.rules.permissions import may_answer
from handlers.rules.waits import INVITE_LASTS
from handlers.talk import named
from handlers.talk.turn import Turn
from storage import audit, invites, people, referrals
from storage.invites import Invite
from storage.people import Person, Role
from storage.spoken import Spoken


async def give_link(turn: Turn) -> None:
    """ "teman saya mau ikut": a link and a code for one friend, who is remembered as hers."""
    if await referrals.still_open(turn.db, turn.person.id, turn.now) >= MOST_OPEN_REFERRALS:
        turn.reply("referral-many", count=MOST_OPEN_REFERRALS)
        return
    code = secrets.token_urlsafe(16)
    until = turn.now + INVITE_LASTS
    made = Invite(invites.hashed(code), Role.TAILOR, turn.person.workshop_id, None, by_id=turn.person.id)
    await invites.keep_invite(turn.db, made, until)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "invited", "person:None")
    bot = await audit.recall(turn.db, "bot-name:telegram")
    how: list[Any] = [["invite-link", {"bot": bot, "code": code}]] if bot else []
    how.append(["referral-code", {"code": code}])
    turn.did("invited")
    shown = until.astimezone(turn.zone)
    turn.reply("referral-link", date=shown.date().isoformat(), hour=shown.strftime("%H.%M"), how=how)


async def asked(turn: Turn, told: BroughtBy) -> bool:
    """ "siapa yang mengajak Ratih?", "Sri ngajak siapa", "siapa mengajak siapa"; False where it names nobody."""
    known = {one.id: one for one in await people.everyone(turn.db)}
    mine = [one for one in known.values() if may_answer(turn.person, one)]
    if not told.name:
        await _say_all(turn, mine, known)
        return True
    person = await named.one(turn, mine, told.name.title(), none="roster-none", several="roster-several")
    if person is None:
        return True
    if told.brought:
        brought = [known[number] for number in await referrals.brought(turn.db, person.id) if number in known]
        turn.reply("referral-brought", name=clean(person.call_name), count=len(brought), names=_names(brought))
    else:
        by = known.get(await referrals.by_whom(turn.db, person.id) or 0)
        turn.reply("referral-by", name=clean(person.call_name), by=clean(by.call_name) if by else "none")
    turn.note = "referrals"
    return True


async def _say_all(turn: Turn, mine: list[Person], known: dict[int, Person]) -> None:
    hers = {one.id for one in mine}
    pairs = [
        (known[by], known[person])
        for person, by in await referrals.all_pairs(turn.db)
        if person in hers and by in known
    ]
    of_each = dict[int, list[Person]]()
    for by, person in pairs:
        of_each.setdefault(by.id, []).append(person)
    lines = [
        ["referral-line", {"name": clean(known[by].call_name), "names": _names(who)}] for by, who in of_each.items()
    ]
    turn.reply("referral-all" if lines else "referral-none", lines=lines)
    turn.note = "referrals"


def _names(persons: list[Person]) -> Spoken:
    return Spoken(", ".join(clean(one.name) for one in persons))

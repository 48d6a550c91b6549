"""Duties beside roles, given and taken by the lead by chat; who has which; and who doesn't sew."""

from typing import Any

from handlers.reading.duties_said import DutiesAsked, DutySaid, SaidOfDuties, SewsSaid
from handlers.reading.names import clean, meant
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.permissions import DECIDES, may, may_decide_on
from handlers.speaking.passing_on import Forward
from handlers.talk import named
from handlers.talk.asked import Choice
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import accounts, audit, duties, ledger, people
from storage.people import Duty, Person, PersonState, Role

HERSELF = frozenset(("saya", "aku", "kula", "kulo", "ku", "saya sendiri"))


async def said(turn: Turn, told: SaidOfDuties) -> bool:
    """ "tugas Wati gudang", "siapa bendahara?", "pak Darto tidak menjahit"; whether it was about that."""
    if isinstance(told, DutiesAsked):
        return await _asked(turn, told)
    return await (_sews(turn, told) if isinstance(told, SewsSaid) else _changed(turn, told))


async def _among(turn: Turn) -> list[Person]:
    """Those of whom this person may hear or say what they do."""
    return [one for one in await people.everyone(turn.db) if may_decide_on(turn.person, one)]


async def _changed(turn: Turn, told: DutySaid) -> bool:
    if not may(turn.person, "accept"):
        return False
    if told.name in HERSELF or meant([turn.person], told.name):
        turn.reply("duty-own")
        return True
    among = await _among(turn)
    found = meant(among, told.name)
    if len(found) != 1 and not told.plainly:
        return False
    person = await named.one(turn, among, told.name, none="roster-none", several="roster-several")
    if person is None:
        return True
    wanted = told.duties or tuple(Duty(one) for one in person.duties.split())
    # Who checks is left to a workshop's own coordinator; whoever decides of money and goods is named by the lead.
    if not may(turn.person, "role") and any(one is not Duty.INSPECTOR for one in wanted):
        options = [
            Option("button-forward", Forward(text=turn.heard.cut(LONGEST_PASSED_ON))),
            Option("button-no-need", Drop(says="dropped-forward")),
        ]
        await turn.ask(Choice(), "duty-only-lead", options)
        return True
    if not wanted:
        turn.reply("duties-none-of", name=clean(person.call_name))
    for duty in wanted:
        await _change(turn, person, duty, told)
    if told.only and person.is_tailor:
        await _keep_sews(turn, person, sews=False)
    return True


async def _change(turn: Turn, person: Person, duty: Duty, told: DutySaid) -> None:
    who = clean(person.call_name)
    if not told.takes and duty in DECIDES and await _shares(turn, person):
        turn.reply("duty-shared", name=who)
        return
    now = await people.by_id(turn.db, person.id) or person
    change = duties.take if told.takes else duties.give
    if not await change(turn.db, now, duty):
        key = "duty-by-role" if told.takes and duty is Duty.COURIER and now.carries else "duty-had-not"
        turn.reply(key if told.takes else "duty-had", name=who, duty=duty)
        return
    word = "duty taken" if told.takes else "duty given"
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", word, f"person:{person.id}", duty)
    turn.did("duty")
    turn.reply("duty-taken" if told.takes else "duty-given", name=who, duty=duty)
    told_key = "duty-taken-told" if told.takes else "duty-given-told"
    await turn.tell_person(person.id, told_key, topic="duty", duty=duty)
    if duty is Duty.OBSERVER and not told.takes and person.is_tailor:
        made = await ledger.masks.last_day_of_each(turn.db, turn.today)
        if person.sews is None and person.id not in made:
            await duties.set_sews(turn.db, person.id, False)


async def _shares(turn: Turn, person: Person) -> bool:
    own = await accounts.of(turn.db, person.id)
    return any([len(await accounts.sharing(turn.db, one.channel, one.address)) > 1 for one in own])


async def _sews(turn: Turn, told: SewsSaid) -> bool:
    """Only of those who do something else: of a plain tailor it means a day."""
    if told.name in HERSELF:
        person = turn.person
    else:
        found = meant(await _among(turn), told.name) if may(turn.person, "accept") else []
        if len(found) != 1:
            return False
        person = found[0]
    if not person.is_tailor or not (person.carries or person.duties or person.sews is False):
        return False
    await _keep_sews(turn, person, sews=told.sews)
    return True


async def _keep_sews(turn: Turn, person: Person, *, sews: bool) -> None:
    await duties.set_sews(turn.db, person.id, sews)
    word = "sews" if sews else "doesn't sew"
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", word, f"person:{person.id}")
    turn.did("sews")
    turn.reply("sews" if sews else "sews-not", name=clean(person.call_name))


async def _asked(turn: Turn, told: DutiesAsked) -> bool:
    if told.name in HERSELF:
        turn.reply("duties-yours" if turn.person.duties else "duties-none-yours", duties=_held(turn.person))
        return True
    if not may(turn.person, "accept"):
        return False
    among = [one for one in [*await _among(turn), turn.person] if one.state is PersonState.ACTIVE]
    if told.name:
        found = meant(among, told.name)
        if len(found) != 1:
            return False
        lines = [_line(one) for one in found if one.duties]
        turn.reply("duties" if lines else "duties-none-of", lines=lines, name=clean(found[0].call_name))
    else:
        has = [one for one in among if _does(one, told.duty)]
        if has or told.duty is None:
            turn.reply("duties" if has else "duties-none", lines=[_line(one) for one in has])
        else:
            turn.reply("duties-nobody", duty=told.duty)
    turn.note = "duties"
    return True


def _does(person: Person, duty: Duty | None) -> bool:
    """Whether somebody has a duty, a courier by her role, too; or any, where none is named."""
    if duty is Duty.COURIER:
        return person.carries
    return person.has(duty) if duty else bool(person.duties)


def _line(person: Person) -> list[Any]:
    by_role = person.role is Role.COURIER and not person.has(Duty.COURIER)
    duties = listed(
        [["duty-name", {"duty": one}] for one in [*person.duties.split(), *([Duty.COURIER] if by_role else [])]]
    )
    return ["duties-line", {"name": clean(person.call_name), "duties": duties}]


def _held(person: Person) -> Listed:
    return listed([["duty-name", {"duty": one}] for one in person.duties.split()])

"""Those who wait: the coordinator decides, or asks first; what the two write is passed on."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from handlers.people import consenting
from handlers.reading.names import called, clean
from handlers.reading.personal import holds_private
from handlers.rules.calendar import is_quiet
from handlers.rules.permissions import may_decide_on
from handlers.talk.turn import Option, Turn, buttons_for
from storage import audit, conversations, erasure, inbox, invites, people, profiles, schedule
from storage import consents as kept_consents
from storage.conversations import Question
from storage.database import Database
from storage.outbox import BROADCAST, Content, Letter
from storage.people import Account, Person
from storage.times import moment

BROUGHT_UP_AFTER = timedelta(days=2)
LONGEST = 500
# So many answers to one question are passed on.
MOST_RELAYED = 10


async def deciders(db: Database, applicant: Person) -> list[Account]:
    """Who decides about an applicant: her workshop's coordinators, and the leads where there is none."""
    found = [one for one in await people.accounts(db) if may_decide_on(one.person, applicant)]
    own = [one for one in found if one.person.role == "coordinator"]
    return own or found


def options_on(applicant: Person) -> list[Option]:
    """What a coordinator may do with an application."""
    about = {"person": applicant.id}
    return [
        Option("button-accept", "accept", about),
        Option("button-ask-first", "ask-applicant", about),
        Option("button-refuse", "refuse", about),
    ]


async def tell(turn: Turn) -> None:
    """The coordinators hear of somebody who waits; of her group and needs nothing is written in a chat."""
    lines = await lines_of(turn.db, turn.person)
    for account in await deciders(turn.db, turn.person):
        turn.tell(
            account,
            "applicant",
            topic="applicant",
            options=options_on(turn.person),
            name=turn.person.name,
            role=turn.person.role,
            lines=lines,
        )


async def lines_of(db: Database, applicant: Person) -> list[list[Any]]:
    """What a coordinator needs to decide, line by line."""
    said = await profiles.of(db, applicant.id)
    told: Sequence[tuple[str, Any]] = (
        ("guardian", said.guardian),
        ("workshop", (await people.workshops(db)).get(applicant.workshop_id or 0)),
        ("phone", applicant.phone),
        ("experience", said.experience),
        ("machine", said.machine),
        ("pieces", applicant.usual_pieces),
        ("hours", said.hours),
        ("questions", said.questions),
    )
    return [[f"enrol-{name}", {"value": value}] for name, value in told if value]


async def accept(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator accepts somebody who waits."""
    await _decide(turn, arguments["person"], accepted=True)


async def refuse(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator refuses somebody who waits."""
    await _decide(turn, arguments["person"], accepted=False)


async def accept_named(turn: Turn, name: str) -> None:
    """ "terima NAMA"."""
    if applicant := await _named(turn, name):
        await _decide(turn, applicant.id, accepted=True)


async def refuse_named(turn: Turn, name: str) -> None:
    """ "tolak NAMA"."""
    if applicant := await _named(turn, name):
        await _decide(turn, applicant.id, accepted=False)


async def ask_named(turn: Turn, rest: str) -> None:
    """ "tanya NAMA: kapan bisa mulai?"."""
    name, _, text = rest.partition(":")
    name = name.strip() or rest.split()[0]
    if applicant := await _named(turn, name):
        written = turn.said.text.partition(":")[2].strip() or text.strip()
        await (_ask(turn, applicant, written) if written else ask(turn, {"person": applicant.id}))


async def _named(turn: Turn, name: str) -> Person | None:
    """The one who waits under this name, if this coordinator decides about her; else says that there is none."""
    waiting = [
        one for one in await people.everyone(turn.db) if one.state == "waiting" and may_decide_on(turn.person, one)
    ]
    found = called(waiting, name)
    if len(found) == 1:
        return found[0]
    turn.reply("roster-several" if found else "applicant-unknown", name=clean(name))
    return None


async def _to_decide(turn: Turn, person_id: int) -> Person | None:
    """An applicant this coordinator may decide about, if nobody has; else how things stand is said."""
    applicant = await people.by_id(turn.db, person_id)
    if applicant is None or not may_decide_on(turn.person, applicant):
        turn.reply("stale-plain", call=turn.person.call_name)
    elif applicant.state != "waiting":
        turn.reply("applicant-decided", name=applicant.name, state=applicant.state)
    else:
        return applicant
    return None


async def _decide(turn: Turn, person_id: int, *, accepted: bool) -> None:
    applicant = await _to_decide(turn, person_id)
    if applicant is None:
        return
    action = "accepted" if accepted else "refused"
    if accepted:
        await people.let_join(turn.db, person_id, turn.answered_on)
    else:
        await people.set_state(turn.db, person_id, "left")
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", action, f"person:{person_id}")
    turn.did(action)
    turn.reply(f"applicant-{action}", name=applicant.name)
    accounts = await people.accounts_of(turn.db, person_id)
    if not accepted:
        # What she told to be able to join isn't needed any more.
        await erasure.erase(turn.db, person_id, turn.cause_id)
    key, topic = f"you-are-{action}", "accepted" if accepted else "erased"
    for account in accounts:
        turn.tell(account, key, topic=topic, menu=applicant.role if accepted else None, call=applicant.call_name)
        if not accepted:
            continue
        turn.set_commands(account)
        await conversations.close(turn.db, account.channel, account.address, person_id)
        if applicant.is_tailor and not await kept_consents.of(turn.db, person_id):
            await consenting.ask_soon(turn.db, account.channel, account.address, person_id, turn.now)
        if len(await people.sharing(turn.db, account.channel, account.address)) > 1:
            name = applicant.name.split()[0]
            turn.tell(account, "shared-how", topic="shared", call=applicant.call_name, name=name)


# "Tanya dulu": what the two write is passed on.


async def ask(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A coordinator wants to ask somebody who waits: what?"""
    if applicant := await _to_decide(turn, arguments["person"]):
        await turn.ask("applicant-ask-what", "ask-applicant", {"person": applicant.id}, [], name=applicant.call_name)


async def question_written(turn: Turn, question: Question) -> bool:
    """The question that a coordinator wrote."""
    applicant = await _to_decide(turn, question.about["person"])
    await turn.close_question()
    if applicant:
        await _ask(turn, applicant, turn.said.text)
    return True


async def _ask(turn: Turn, applicant: Person, text: str) -> None:
    accounts = await people.accounts_of(turn.db, applicant.id)
    for account in accounts:
        about = {"asker": turn.person.id, "options": [], "labels": []}
        relay = Question(secrets.token_urlsafe(6), "relay", about, turn.now)
        await conversations.ask(turn.db, account.channel, account.address, applicant.id, relay)
        said = {"by": turn.person.call_name, "call": applicant.call_name, "text": text.strip()[:LONGEST]}
        turn.tell(account, "applicant-asked", topic="applicant", options=(), **said)
    turn.did("applicant-asked")
    turn.reply("applicant-asked-done" if accounts else "applicant-unreachable", name=applicant.call_name)


async def relayed(turn: Turn, question: Question) -> None:
    """What somebody who waits answers goes to the coordinator who asked."""
    if question.about.get("count", 0) >= MOST_RELAYED:
        await still_waiting(turn)
        return
    text = " ".join(turn.said.text.split())[:LONGEST]
    if holds_private(text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.did("relay-refused")
        turn.reply("relay-private", call=turn.person.call_name)
        return
    asker = await people.by_id(turn.db, question.about["asker"])
    known = await people.accounts_of(turn.db, asker.id) if asker and may_decide_on(asker, turn.person) else []
    for account in known or await deciders(turn.db, turn.person):
        args = {"name": turn.person.name, "text": text}
        turn.tell(account, "applicant-answered", topic="applicant", options=options_on(turn.person), **args)
    count = question.about.get("count", 0) + 1
    about = {**question.about, "count": count}
    await conversations.ask(turn.db, turn.channel, turn.address, turn.person.id, replace(question, about=about))
    turn.did("relayed")
    turn.reply("relayed", call=turn.person.call_name)


async def still_waiting(turn: Turn) -> None:
    """Waiting for the coordinator: said at most once an hour."""
    if await invites.tell_stranger(turn.db, turn.channel, turn.address, turn.now):
        turn.reply("waiting-still", call=turn.person.call_name)


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Applications that have waited two days, and every two days after; call it inside a transaction."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    letters: list[Letter] = []
    for person_id, since in await profiles.waiting_since(db):
        times = (now - moment(since)) // BROUGHT_UP_AFTER
        applicant = await people.by_id(db, person_id)
        day = moment(since).astimezone(zone).date()
        if times < 1 or not applicant:
            continue
        if not await schedule.claim(db, "applicant", day, f"person:{person_id}/{times}", now):
            continue
        for account in await deciders(db, applicant):
            choices, buttons = buttons_for(account.person, options_on(applicant))
            await conversations.keep_buttons(db, buttons, now)
            said = Content("applicant-waits", {"name": applicant.name, "days": 2 * times}, choices)
            letters.append(Letter(account.channel, account.address, said, "applicant", BROADCAST))
    return letters

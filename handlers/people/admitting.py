"""Those who wait: the coordinator decides, or asks first; what the two write is passed on."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, ClassVar

from handlers.people import consenting
from handlers.reading.commands import Command
from handlers.reading.names import clean, meant
from handlers.reading.normal import normal
from handlers.reading.personal import holds_private
from handlers.rules.calendar import is_quiet
from handlers.rules.limits import LONGEST_RELAYED, MOST_RELAYED
from handlers.rules.permissions import may_decide_on, may_supply
from handlers.rules.waits import APPLICATION_BROUGHT_UP, COUNTED_WITHIN, SOON
from handlers.speaking import replying
from handlers.talk import named
from handlers.talk.asked import Asked, Question, stored
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.turn import Turn, buttons_for
from storage import (
    accounts,
    audit,
    conversations,
    erasure,
    inbox,
    invites,
    people,
    profiles,
    referrals,
    schedule,
    workshops,
)
from storage import consents as kept_consents
from storage.accounts import Account
from storage.database import Database
from storage.outbox import Content, Letter
from storage.people import Person, PersonState, Role
from storage.spoken import Spoken
from storage.times import moment
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept(Deed):
    """Accept somebody who waits."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse(Deed):
    """Refuse somebody who waits."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskApplicant(Deed):
    """Ask somebody who waits something, to be written."""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantQuestion(Asked):
    """What does a coordinator want to ask this applicant?"""

    person: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptAsked(Asked):
    """Shall somebody who waits be accepted?"""

    must_be_last: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseAsked(Asked):
    """Shall somebody who waits be refused, and all she told erased?"""

    yes_counts: ClassVar[timedelta] = SOON
    must_be_last: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay(Asked):
    """What a coordinator, `asker`, asked somebody who waits; `count` answers of hers were passed on."""

    asker: int
    count: int = 0


async def deciders(db: Database, applicant: Person) -> list[Account]:
    """Who decides about an applicant: her workshop's coordinators, and the leads where there is none."""
    found = [one for one in await accounts.of_everyone(db) if may_decide_on(one.person, applicant)]
    own = [one for one in found if one.person.role is Role.COORDINATOR]
    return own or found


def options_on(applicant: Person) -> list[Option]:
    """What a coordinator may do with an application."""
    return [
        Option("button-accept", Accept(person=applicant.id)),
        Option("button-ask-first", AskApplicant(person=applicant.id)),
        Option("button-refuse", Refuse(person=applicant.id)),
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
    by = await people.by_id(db, await referrals.by_whom(db, applicant.id) or 0)
    told: Sequence[tuple[str, str | int | None]] = (
        ("brought-by", clean(by.name) if by else None),
        ("guardian", said.guardian),
        ("workshop", (await workshops.names(db)).get(applicant.workshop_id or 0)),
        ("phone", applicant.phone),
        ("experience", said.experience),
        ("machine", said.machine),
        ("pieces", applicant.usual_pieces),
        ("hours", said.hours),
        ("questions", said.questions),
    )
    return [[f"enrol-{name}", {"value": value}] for name, value in told if value]


async def accept(turn: Turn, deed: Accept) -> None:
    """A coordinator accepts somebody who waits."""
    await _decide(turn, deed.person, accepted=True)


async def refuse(turn: Turn, deed: Refuse) -> None:
    """A coordinator refuses somebody who waits."""
    await _decide(turn, deed.person, accepted=False)


async def accept_named(turn: Turn, name: str) -> None:
    """ "terima NAMA": by the whole name at once; "terima Sri" may be said of her masks, so it is asked first."""
    applicant = await _named(turn, name, Command.ACCEPT)
    if applicant is None:
        return
    whole = name == named.as_number(applicant.id) or normal(name) == normal(applicant.name)
    if whole and not meant(await _sewing(turn), name):
        await _decide(turn, applicant.id, accepted=True)
        return
    options = [
        Option("button-accept-yes", Accept(person=applicant.id)),
        Option("button-not-that", Drop(says="refuse-dropped")),
    ]
    await turn.ask(AcceptAsked(), "accept-ask", options, name=applicant.name)


async def refuse_named(turn: Turn, name: str) -> None:
    """ "tolak NAMA"."""
    if applicant := await _named(turn, name, Command.REFUSE):
        # "tolak Sri" may be said of her mask; what is refused is erased, so it is asked first.
        options = [
            Option("button-refuse-erase", Refuse(person=applicant.id)),
            Option("button-not-that", Drop(says="refuse-dropped")),
        ]
        await turn.ask(RefuseAsked(), "refuse-ask", options, name=applicant.name)


async def ask_named(turn: Turn, rest: str) -> None:
    """ "tanya NAMA: kapan bisa mulai?"."""
    name, _, text = rest.partition(":")
    name = name.strip() or rest.split()[0]
    written = Spoken(turn.heard.partition(":")[2].strip() or text.strip())
    if written and not meant(await _waiting(turn), name) and await replying.is_about_one(turn, name):
        await replying.message(turn, rest)
        return
    applicant = await _named(turn, name, Command.ASK_APPLICANT, after=f": {written}" if written else "")
    if applicant:
        await (_ask(turn, applicant, written) if written else ask(turn, AskApplicant(person=applicant.id)))


async def _named(turn: Turn, name: str, command: Command, *, after: str = "") -> Person | None:
    """The one who waits under this name, if this coordinator decides about her; else says that there is none."""
    waiting = await _waiting(turn)
    return await named.one(
        turn, waiting, name, none="applicant-unknown", several="roster-several", command=command, after=after
    )


async def _sewing(turn: Turn) -> list[Person]:
    """The tailors whose masks this coordinator may accept."""
    everyone = await people.everyone(turn.db)
    return [one for one in everyone if one.state is PersonState.ACTIVE and may_supply(turn.person, one)]


async def _waiting(turn: Turn) -> list[Person]:
    everyone = await people.everyone(turn.db)
    return [one for one in everyone if one.state is PersonState.WAITING and may_decide_on(turn.person, one)]


async def list_waiting(turn: Turn) -> None:
    """ "ada yang daftar baru?": who waits to be accepted."""
    waiting = await _waiting(turn)
    names = Spoken(", ".join(clean(one.name) for one in waiting))
    turn.reply("applicants-waiting", names=names, count=len(waiting))
    turn.note = "applicants"


async def _to_decide(turn: Turn, person_id: int) -> Person | None:
    """An applicant this coordinator may decide about, if nobody has; else how things stand is said."""
    applicant = await people.by_id(turn.db, person_id)
    if applicant is None or not may_decide_on(turn.person, applicant):
        turn.reply("stale-plain")
    elif applicant.state is not PersonState.WAITING:
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
        await people.set_state(turn.db, person_id, PersonState.LEFT)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", action, f"person:{person_id}")
    turn.did(action)
    turn.reply(f"applicant-{action}", name=applicant.name)
    if accepted:
        await _welcome(turn, applicant)
        return
    account = await accounts.reach(turn.db, person_id)
    # What she told to be able to join isn't needed any more.
    await erasure.erase(turn.db, person_id, turn.cause_id)
    if account:
        turn.tell(account, "you-are-refused", topic="erased")


async def _welcome(turn: Turn, accepted: Person) -> None:
    """She hears that she is accepted, gets the commands of her role, and is asked for her consent if she never was."""
    await turn.tell_person(accepted.id, "you-are-accepted", topic="accepted", menu=accepted.role)
    for account in await accounts.of(turn.db, accepted.id):
        turn.set_commands(account)
        await conversations.close(turn.db, account.channel, account.address, accepted.id)
    reached = await accounts.reach(turn.db, accepted.id)
    if reached is None:
        return
    if accepted.is_tailor and "work" not in await kept_consents.of(turn.db, accepted.id):
        await consenting.ask_soon(turn.db, reached.channel, reached.address, accepted.id, turn.now)
    if len(await accounts.sharing(turn.db, reached.channel, reached.address)) > 1:
        turn.tell(reached, "shared-how", topic="shared", name=Spoken(accepted.name.split()[0]))


# "Tanya dulu": what the two write is passed on.


async def ask(turn: Turn, deed: AskApplicant) -> None:
    """A coordinator wants to ask somebody who waits: what?"""
    if applicant := await _to_decide(turn, deed.person):
        await turn.ask(ApplicantQuestion(person=applicant.id), "applicant-ask-what", name=applicant.call_name)


async def question_written(turn: Turn, question: Question[ApplicantQuestion]) -> bool:
    """The question that a coordinator wrote."""
    applicant = await _to_decide(turn, question.asked.person)
    await turn.close_question()
    if applicant:
        await _ask(turn, applicant, turn.heard)
    return True


async def _ask(turn: Turn, applicant: Person, text: Spoken) -> None:
    account = await accounts.reach(turn.db, applicant.id)
    if account:
        await _open_relay(turn, account, Relay(asker=turn.person.id))
        said = Spoken(text.strip()).cut(LONGEST_RELAYED)
        turn.tell(account, "applicant-asked", topic="applicant", by=turn.person.call_name, text=said)
    turn.did("applicant-asked")
    turn.reply("applicant-asked-done" if account else "applicant-unreachable", name=applicant.call_name)


async def _open_relay(turn: Turn, account: Account, relay: Relay) -> None:
    """What she writes from now on goes to whoever asked."""
    question = Question(id=secrets.token_urlsafe(6), asked=relay, key="", args={}, options=(), asked_at=turn.now)
    await conversations.ask(turn.db, account.channel, account.address, account.person.id, stored(question))


async def relayed(turn: Turn, question: Question[Asked], asked: Relay) -> None:
    """What somebody who waits answers goes to the coordinator who asked."""
    if asked.count >= MOST_RELAYED:
        await still_waiting(turn)
        return
    text = Spoken(" ".join(turn.heard.split())).cut(LONGEST_RELAYED)
    if holds_private(text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.did("relay-refused")
        turn.reply("relayed-private")
        return
    asker = await people.by_id(turn.db, asked.asker)
    known = await accounts.reach(turn.db, asker.id) if asker and may_decide_on(asker, turn.person) else None
    for account in [known] if known else await deciders(turn.db, turn.person):
        options = options_on(turn.person)
        turn.tell(account, "applicant-answered", topic="applicant", options=options, name=turn.person.name, text=text)
    again = stored(replace(question, asked=replace(asked, count=asked.count + 1)))
    await conversations.ask(turn.db, turn.channel, turn.address, turn.person.id, again)
    turn.did("relayed")
    turn.reply("relayed")


async def still_waiting(turn: Turn) -> None:
    """Waiting for the coordinator: said at most once an hour."""
    if await invites.tell_stranger(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        turn.reply("waiting-still")


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Applications that have waited two days, and every two days after; call it inside a transaction."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    letters: list[Letter] = []
    for person_id, since in await profiles.waiting_since(db):
        times = (now - moment(since)) // APPLICATION_BROUGHT_UP
        applicant = await people.by_id(db, person_id)
        day = moment(since).astimezone(zone).date()
        if times < 1 or not applicant:
            continue
        if not await schedule.claim(db, "applicant", day, f"person:{person_id}/{times}", now):
            continue
        days = times * APPLICATION_BROUGHT_UP.days
        for account in await deciders(db, applicant):
            choices, buttons = buttons_for(account.person, options_on(applicant))
            await conversations.keep_buttons(db, buttons, now)
            said = Content("applicant-waits", {"name": applicant.name, "days": days}, choices)
            letters.append(Letter.to(account, said, topic="applicant"))
    return letters

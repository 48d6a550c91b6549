"""Who somebody is: strangers, invites, waiting for the coordinator, welcome."""

import secrets

from handlers.people import admitting, consenting, enrolling, filling, messengers, new_numbers, reception, roster
from handlers.reading import enrolling_said
from handlers.reading.assent import agrees
from handlers.reading.commands import Command
from handlers.reading.facts_said import topic_asked
from handlers.reading.names import clean
from handlers.reading.unknown_ask import Concern, concern_in
from handlers.rules.limits import MOST_ANSWERED_STRANGER, MOST_FROM_STRANGER, MOST_WRONG_CODES
from handlers.rules.permissions import may_decide_on
from handlers.rules.waits import COUNTED_WITHIN, INVITE_LASTS
from handlers.speaking import facts
from handlers.talk import named
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import accounts, audit, drafts, inbox, invites, marks, people, workshops
from storage import consents as kept_consents
from storage.invites import Invite
from storage.people import PersonState, Role
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NotThem(Deed):
    """This account isn't the person it was, or is to be, bound to."""

    person: int
    channel: str
    address: str


async def stranger(turn: Turn) -> None:
    """An account nobody knows: enrolling, an invite's code, or else one answer an hour."""
    turn.note = "stranger"
    code = enrolling_said.invite_in(turn.heard)
    enrols = await drafts.of(turn.db, turn.channel, turn.address, None) is not None
    if not code and not enrols and await _heard_before_enrolling(turn):
        return
    if await _enrols(turn, code):
        return
    here = (turn.channel, turn.address, turn.now, COUNTED_WITHIN)
    invite = await invites.use_invite(turn.db, code, turn.now) if code else None
    if invite:
        await _invited(turn, invite)
    elif code:
        if await invites.wrong_codes(turn.db, *here) <= MOST_WRONG_CODES:
            turn.reply("invite-unknown")
    elif turn.said.kind == "message" and await reception.thanked(turn):
        return
    elif reception.is_for_person(turn) or await reception.goes_with_it(turn):
        await reception.passed_on_by_itself(turn)
    elif await invites.tell_stranger(turn.db, *here):
        turn.reply("stranger", told=Told.HOW_TO_JOIN)
    elif turn.said.kind == "message":
        await reception.not_understood(turn)


async def _heard_before_enrolling(turn: Turn) -> bool:
    """Whether a stranger is in danger, one of us with a new phone, wants a person, or asks what anybody may know."""
    if await reception.in_danger(turn):
        return True
    if turn.said.kind == "message" and (await reception.asked_for_person(turn) or await _answered(turn)):
        return True
    return await new_numbers.heard(turn, NotThem)


async def _answered(turn: Turn) -> bool:
    """Whether a stranger asks what anybody may know; so often in an hour she is answered."""
    enrols = enrolling_said.enrols_another(turn.heard) and "?" not in turn.heard
    concern = None if enrols else concern_in(turn.heard)
    if concern is Concern.WELCOME and enrolling_said.wants_to_join(turn.heard):
        # She is told so as she begins to enrol.
        concern = None
    asked = concern is not None or (topic_asked(turn.heard) is not None and not enrols)
    if not asked or await _too_often(turn):
        return False
    if concern is not None:
        await reception.told(turn, concern)
        return True
    if not await facts.answered_stranger(turn, turn.heard):
        return False
    if await invites.tell_stranger(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        turn.reply("stranger", told=Told.HOW_TO_JOIN)
    return True


async def _too_often(turn: Turn) -> bool:
    heard = await drafts.heard(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN)
    return heard > MOST_ANSWERED_STRANGER


async def _enrols(turn: Turn, code: str) -> bool:
    """Whether a stranger is enrolling, or begins to now: by a word, or by the link of a workshop's poster."""
    draft = await drafts.of(turn.db, turn.channel, turn.address, None)
    if draft and not code:
        sent = await drafts.heard(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN)
        if sent <= MOST_FROM_STRANGER:
            await filling.from_stranger(turn, draft)
        return True
    workshop = enrolling_said.workshop_of_poster(code)
    if workshop is not None:
        known = await workshops.names(turn.db)
        await filling.begin(turn, "enrol", {"workshop": workshop} if workshop in known else {})
    elif (
        not code and turn.said.kind == "message" and (enrolling_said.wants_to_join(turn.heard) or await _says_yes(turn))
    ):
        other = enrolling_said.enrols_another(turn.heard) or enrolling_said.names_another(turn.heard)
        whom = {"whom": "other"} if other else {}
        await filling.begin(turn, "enrol", {**await enrolling.workshop_in(turn.db, turn.heard), **whom})
    else:
        return False
    return True


async def _says_yes(turn: Turn) -> bool:
    """A stranger's yes, or a name, to what was just said to them: how to join."""
    named = enrolling_said.names_herself(turn.heard) or enrolling_said.names_another(turn.heard)
    if named:
        told = await marks.told_since(turn.db, turn.channel, turn.address, turn.now - COUNTED_WITHIN)
        return Told.HOW_TO_JOIN.mark in told
    return agrees(turn.heard) and await turn.was_told(Told.HOW_TO_JOIN)


async def _invited(turn: Turn, invite: Invite) -> None:
    """The code is good: become the person it was made for, or wait for the coordinator."""
    turn.note = ""
    if invite.by_id is not None:
        # A friend enrols as anybody does; who brought her along stands with the form until it is sent.
        known = {"workshop": invite.workshop_id} if invite.workshop_id else {}
        await filling.begin(turn, "enrol", known | {"brought_by": invite.by_id})
        return
    invited = await people.by_id(turn.db, invite.person_id) if invite.person_id is not None else None
    if invited and invited.state is PersonState.LEFT:
        turn.reply("invite-unknown")
        return
    if invited and invite.adds and await accounts.has_one(turn.db, invited.id):
        await messengers.added(turn, invited)
        if invited.is_tailor:
            # The words are another company's to carry now: she is asked about that.
            await audit.remember(turn.db, messengers.asked_about(invited.id, turn.channel), "asked")
            await consenting.ask_soon(turn.db, turn.channel, turn.address, invited.id, turn.now)
        return
    if invite.person_id is not None and await accounts.has_one(turn.db, invite.person_id):
        await _ask_about_phone(turn, invite.person_id)
        return
    if invite.person_id is not None:
        await accounts.bind(turn.db, turn.channel, turn.address, invite.person_id, turn.now)
        turn.known = await people.by_id(turn.db, invite.person_id)
        await audit.note(turn.db, turn.now, f"person:{invite.person_id}", "bound", f"person:{invite.person_id}")
        await inbox.handle_again(turn.db, turn.channel, turn.address, new_numbers.KEPT)
        await _tell_bound(turn)
        if turn.person.is_tailor and "work" not in await kept_consents.of(turn.db, turn.person.id):
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
        state=PersonState.WAITING,
    )
    await accounts.bind(turn.db, turn.channel, turn.address, person_id, turn.now)
    turn.known = await people.by_id(turn.db, person_id)
    turn.did("waiting")
    turn.reply("waiting-now")
    await admitting.tell(turn)


async def _ask_about_phone(turn: Turn, person_id: int) -> None:
    """Somebody who has an account writes from another phone: a coordinator confirms it before it counts."""
    person = await people.by_id(turn.db, person_id)
    deciders = await admitting.deciders(turn.db, person) if person else []
    turn.did("new-phone-asked")
    turn.reply("new-phone-wait" if deciders else "form-no-coordinator")
    new_phone = roster.NewPhone(person=person_id, channel=turn.channel, address=turn.address)
    await audit.remember(turn.db, roster.asked_about(person_id, turn.channel, turn.address), "asked")
    options = [
        Option("button-new-phone", new_phone),
        Option("button-not-them", NotThem(person=person_id, channel=turn.channel, address=turn.address)),
    ]
    for account in deciders:
        name, called = person.name if person else "", clean(turn.said.name)
        turn.tell(account, "new-phone-asked", topic="bound", options=options, name=name, called=called)


async def invite_to_phone(turn: Turn, name: str) -> None:
    """ "hp baru Sri": a one-time code by which she comes from another phone."""
    everyone = await people.everyone(turn.db)
    mine = [one for one in everyone if may_decide_on(turn.person, one) and one.role is not Role.LEAD]
    person = await named.one(turn, mine, name, none="roster-none", several="roster-several", command=Command.NEW_PHONE)
    if person is None:
        return
    code = secrets.token_urlsafe(16)
    invite = Invite(invites.hashed(code), person.role, person.workshop_id, person.id)
    await invites.keep_invite(turn.db, invite, turn.now + INVITE_LASTS)
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "invited", f"person:{person.id}")
    turn.did("invited")
    turn.reply("new-phone-code", name=person.call_name, code=code)


async def _tell_bound(turn: Turn) -> None:
    """The coordinators hear which account now speaks for whom, and can undo it."""
    not_her = NotThem(person=turn.person.id, channel=turn.channel, address=turn.address)
    options, called = [Option("button-not-them", not_her)], clean(turn.said.name)
    for account in await admitting.deciders(turn.db, turn.person):
        turn.tell(account, "bound", topic="bound", options=options, name=turn.person.name, called=called)


async def welcome(turn: Turn, _: str) -> None:
    """ "mulai": who this is for, what she can do, and her buttons."""
    role = Role.TAILOR if turn.person.is_tailor else Role.COORDINATOR
    turn.reply(f"welcome-{role}", menu=True)
    if not turn.person.is_tailor:
        turn.set_commands()


async def not_them(turn: Turn, deed: NotThem) -> None:
    """A coordinator says that an account isn't the person it was bound to."""
    person = await people.by_id(turn.db, deed.person)
    allowed = person is not None and may_decide_on(turn.person, person)
    asked = roster.asked_about(deed.person, deed.channel, deed.address)
    if person and allowed and await audit.recall(turn.db, asked) == "asked":
        await audit.remember(turn.db, asked, "refused")
        notes = (new_numbers.ASKED, new_numbers.KEPT)
        await inbox.renote(turn.db, deed.channel, deed.address, notes, new_numbers.REFUSED)
        turn.did("phone-refused")
        turn.reply("new-phone-refused", name=person.name)
        return
    if person is None or not allowed or not await accounts.unbind(turn.db, deed.channel, deed.address, person.id):
        turn.reply("stale-plain")
        return
    await audit.note(turn.db, turn.now, f"person:{turn.person.id}", "unbound", f"person:{person.id}")
    turn.did("unbound")
    turn.reply("unbound", name=person.name)

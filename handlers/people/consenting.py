"""What somebody agrees to have kept: asked purpose by purpose, changed by a word, asked again when its words change."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime

from handlers.people import messengers
from handlers.reading import consents_said
from handlers.reading.assent import agrees, refuses
from handlers.reading.names import clean
from handlers.rules.permissions import may_pay
from handlers.rules.waits import FORM_OFFERED_AFTER
from handlers.speaking import passing_on
from handlers.talk import forms
from handlers.talk.forms import Answers, Field, Filled, Form, Pick
from handlers.talk.turn import Turn
from storage import accounts, audit, consents, drafts, people, photos, profiles, schedule, wages
from storage.consents import PAY, PURPOSES, Consent
from storage.database import Database
from storage.drafts import Draft
from storage.people import PersonState
from storage.spoken import Spoken

# The version of the sentences `enrol-ask-consent-…`; a higher one asks everybody again.
VERSION = 2

YES_NO = (
    Pick("button-yes", True, lambda text: agrees(text) or consents_said.agrees_in_confidence(text)),
    Pick("button-not", False, refuses),
)
# Reminders may be agreed to with a wish when they come.
YES_NO_REMINDERS = (
    Pick("button-yes", True, lambda text: agrees(text) or consents_said.agrees_to_reminders_but(text)),
    Pick("button-not", False, refuses),
)
NAMED = {
    "work": ("izin catatan", "izin kerja"),
    "pay": ("izin upah", "izin gaji", "izin bayaran"),
    "reminders": ("izin pengingat",),
    "needs": ("izin kelompok", "izin kebutuhan"),
    "photos": ("izin foto",),
}
# What says, at any point, that this purpose is taken back.
UNWANTED = {
    "reminders": consents_said.reminders_unwanted,
    "needs": consents_said.needs_unwanted,
    "photos": consents_said.photos_unwanted,
    "pay": consents_said.pay_unwanted,
}


def field_of(purpose: str) -> str:
    """The name of the field that asks for a purpose."""
    return f"consent-{purpose}"


def given(answers: Answers, purpose: str) -> bool:
    """Whether these answers agree to a purpose."""
    return bool(answers.get(field_of(purpose)))


def fields(purposes: Sequence[str] = PURPOSES) -> Form:
    """One question a purpose. Without the first one nothing can be kept, so the others aren't asked."""

    def agreed(answers: Answers) -> bool:
        return given(answers, "work")

    def always(_: Answers) -> bool:
        return True

    return tuple(
        Field(
            field_of(purpose),
            f"enrol-ask-{field_of(purpose)}",
            YES_NO_REMINDERS if purpose == "reminders" else YES_NO,
            named=NAMED[purpose],
            unwanted=UNWANTED.get(purpose),
            when=agreed if "work" in purposes and purpose != "work" else always,
        )
        for purpose in purposes
    )


async def form_of_all(_: Database) -> Form:
    """Every purpose."""
    return fields()


async def form_of_pay(_: Database) -> Form:
    """That of her pay alone."""
    return fields((PAY,))


async def keep(turn: Turn, person_id: int, filled: Filled, given_by: Spoken | None = None) -> None:
    """Keep what was agreed to and refused, with the messages that said so."""
    for purpose in PURPOSES:
        name = field_of(purpose)
        if name in filled.answers:
            source = filled.sources.get(name) or turn.cause_id
            agreed = bool(filled.answers[name])
            await consents.keep(
                turn.db,
                person_id,
                Consent(
                    purpose=purpose, version=VERSION, given=agreed, given_by=given_by, at=turn.now, source_id=source
                ),
            )
            await apply(turn.db, person_id, purpose, agreed=agreed)
    if filled.answers.get(field_of(PAY)):
        # What waited for her yes is owed from now on.
        await wages.earn(turn.db, actor_id=person_id, cause_id=turn.cause_id, now=turn.now)


async def apply(db: Database, person_id: int, purpose: str, *, agreed: bool) -> None:
    """What a yes or a no does at once."""
    if purpose == "reminders":
        person = await people.by_id(db, person_id)
        await people.set_reminders(db, person_id, on=agreed, at=person.reminder_at if person else None)
    elif purpose == "needs" and not agreed:
        await people.forget_needs(db, person_id)
        await profiles.forget_needs(db, person_id)
    elif purpose == "photos" and not agreed:
        await photos.forget_seen(db, person_id)


async def ask_soon(
    db: Database, channel: str, address: str, person_id: int, now: datetime, *, kind: str = "consent"
) -> None:
    """Whoever was never asked is asked within a minute: a form that has waited long enough to be offered."""
    state = asdict(forms.start(fields() if kind == "consent" else fields((PAY,))))
    await drafts.save(
        db,
        Draft(
            channel=channel,
            address=address,
            kind=kind,
            person_id=person_id,
            state=state,
            touched_at=now - 2 * FORM_OFFERED_AFTER,
        ),
        now,
    )


async def ask_for_pay(turn: Turn, person_id: int) -> None:
    """Something of hers is to be paid: whether that may be kept is asked now, unless she knows or is asked already."""
    if await consents.pay(turn.db, person_id) is not None:
        return
    reached = await accounts.reach(turn.db, person_id)
    if reached is None:
        await _have_her_asked(turn, person_id)
    elif not await drafts.of(turn.db, reached.channel, reached.address, person_id):
        await ask_soon(turn.db, reached.channel, reached.address, person_id, turn.now, kind=PAY)


async def _have_her_asked(turn: Turn, person_id: int) -> None:
    """She has no phone: those who pay her hear, once, that she is to be asked."""
    person, asked = await people.by_id(turn.db, person_id), f"pay-to-be-heard/{person_id}"
    if person is None or await audit.recall(turn.db, asked):
        return
    await audit.remember(turn.db, asked, "told")
    for account in await accounts.of_everyone(turn.db):
        near = person.workshop_id == account.person.workshop_id
        if near and may_pay(account.person, person):
            name = clean(person.call_name)
            turn.tell(account, "pay-consent-needed", topic="pay", name=name, whole=clean(person.name))


async def pay_in_chat(turn: Turn, filled: Filled) -> None:
    """She answered whether her pay may be kept."""
    await keep(turn, turn.person.id, filled)
    turn.did("consents")
    agreed = given(filled.answers, PAY)
    turn.reply("consent-pay-kept" if agreed else "consent-pay-refused")
    if not agreed:
        await _say_pay_refused(turn)


async def _say_pay_refused(turn: Turn) -> None:
    """Whoever pays her hears that it is reckoned on paper from now on, and what is still owed."""
    owed = (await wages.standing(turn.db, turn.person.id)).owed
    await passing_on.tell_coordinators(turn, "consent-pay-refused-told", owed=owed)


async def ask_outdated(db: Database, now: datetime) -> None:
    """Whoever agreed to older words is asked about the new ones, once."""
    stale = await consents.outdated(db, VERSION)
    for account in await accounts.of_everyone(db) if stale else ():
        person = account.person
        claimed = f"person:{person.id}/{VERSION}"
        day = date.fromisoformat(person.joined_on)
        if person.id in stale and await schedule.claim(db, "consent", day, claimed, now):
            await ask_soon(db, account.channel, account.address, person.id, now)


async def given_in_chat(turn: Turn, filled: Filled) -> None:
    """The consent form of somebody known is sent."""
    if not given(filled.answers, "work") and await messengers.refused(turn):
        return
    await audit.remember(turn.db, messengers.asked_about(turn.person.id, turn.channel), "given")
    known = await consents.of(turn.db, turn.person.id)
    guardian = next((one.given_by for one in known.values()), None)
    await keep(turn, turn.person.id, filled, guardian)
    turn.did("consents")
    if filled.answers.get(field_of(PAY)) is False and (PAY not in known or known[PAY].given):
        await _say_pay_refused(turn)
    if given(filled.answers, "work"):
        if turn.person.state is PersonState.PAUSED:
            await people.set_state(turn.db, turn.person.id, PersonState.ACTIVE)
        turn.reply("consents-kept", menu=True)
        return
    if turn.person.state is PersonState.ACTIVE:
        await people.set_state(turn.db, turn.person.id, PersonState.PAUSED)
        await passing_on.tell_coordinators(turn, "consent-withdrawn-told")
    turn.reply("consent-work-withdrawn", lines=[])


async def agree_again(turn: Turn, purpose: str) -> None:
    """She asks for what she had refused: that is her yes."""
    kept = (await consents.of(turn.db, turn.person.id)).get(purpose)
    if kept and not kept.given:
        again = Consent(
            purpose=purpose, version=VERSION, given=True, given_by=kept.given_by, at=turn.now, source_id=turn.cause_id
        )
        await consents.keep(turn.db, turn.person.id, again)


async def withdrawn(db: Database, person_id: int) -> bool:
    """Whether she has taken back that her work is kept, or never agreed to it when asked."""
    work = (await consents.of(db, person_id)).get("work")
    return work is not None and not work.given


async def withdraw(turn: Turn, rest: str) -> None:
    """ "cabut izin foto": at once; without a purpose, which ones there are."""
    chosen = consents_said.purposes_named(rest, PURPOSES)
    if not chosen:
        turn.reply("consent-withdraw-which")
        return
    known = await consents.of(turn.db, turn.person.id)
    for purpose in chosen:
        before = known.get(purpose)
        by = before.given_by if before else None
        await consents.keep(
            turn.db,
            turn.person.id,
            Consent(purpose=purpose, version=VERSION, given=False, given_by=by, at=turn.now, source_id=turn.cause_id),
        )
        await apply(turn.db, turn.person.id, purpose, agreed=False)
        if purpose == "work" and turn.person.state is PersonState.ACTIVE:
            await people.set_state(turn.db, turn.person.id, PersonState.PAUSED)
            await passing_on.tell_coordinators(turn, "consent-withdrawn-told")
    turn.did("consent-withdrawn")
    turn.reply(
        "consent-work-withdrawn" if "work" in chosen else "consent-withdrawn",
        lines=[[f"consent-no-{purpose}", {}] for purpose in chosen if purpose != "work"],
    )
    if PAY in chosen:
        await _say_pay_refused(turn)

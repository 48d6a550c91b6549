"""A form in a chat: what is heard goes through `forms.advance`, and where it stands is said."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from handlers.people import consenting, enrolling, enrolment_form
from handlers.people.beside_answers import is_consent, is_long, said_at_once, said_to
from handlers.reading import form_said, read
from handlers.reading.enrolling_said import asks_again_to_join, asks_if_welcome
from handlers.reading.facts_said import topic_asked
from handlers.reading.greeting import Greeting, greeting_in
from handlers.reading.names import clean
from handlers.reading.personal import holds_private, names_illness, own_words
from handlers.rules.deciders import coordinators, deciders
from handlers.rules.limits import LONGEST_FROM_STRANGER, LONGEST_PASSED_ON, MOST_QUESTIONS, MOST_SHARING
from handlers.rules.permissions import shares_phone
from handlers.speaking import facts, passing_on
from handlers.talk import forms
from handlers.talk.deeds import Deed, Option
from handlers.talk.forms import Answered, Answers, Change, Event, Filled, Form, Picked, Step, Word
from handlers.talk.told import FieldAsked
from handlers.talk.turn import Turn
from storage import accounts, conversations, drafts, inbox, workshops
from storage.consents import PAY
from storage.database import Database
from storage.drafts import Draft
from storage.inbox import Outcome
from storage.people import PersonState
from storage.spoken import Spoken
from storage.values import dataclass

# A child's name isn't looked for where a name is asked for.
NAMES = ("name", "call", "guardian", "workshop", "phone")
# Fields where a number or a thing is the answer, and no report or request.
COUNTS_IN = ("pieces", "machine", "phone", "hours")
# What is said before the question is asked again; `form-stale` and so on.
REMARKED = (Step.NO_SKIP, Step.STALE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPressed(Deed):
    """A button of a form of this kind: a word said `at` a field, or a field's own button with its value."""

    kind: str
    word: Word | None = None
    at: str | None = None
    field: str | None = None
    value: bool | int | str | tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of form: its questions, how it is read back, and what is done when it is sent."""

    form: Callable[[Database], Awaitable[Form]]
    read_back: str
    done: Callable[[Turn, Filled], Awaitable[None]]


TOPICS = {
    "enrol": Topic(enrolling.form_of, "enrol-read-back", enrolling.sent),
    "consent": Topic(consenting.form_of_all, "", consenting.given_in_chat),
    PAY: Topic(consenting.form_of_pay, "", consenting.pay_in_chat),
}


async def begin(turn: Turn, kind: str, answers: Answers | None = None) -> None:
    """Begin a form; an older one of this account is over."""
    filled = forms.start(await TOPICS[kind].form(turn.db), answers)
    await _save(turn, kind, filled)
    if turn.outcome is Outcome.IGNORED:
        turn.outcome, turn.note = Outcome.QUESTION, f"form-{kind}"
    private = holds_private(turn.heard)
    if private:
        await inbox.purge_one(turn.db, turn.cause_id)
    if greeting_in(turn.heard) is Greeting.SALAM:
        turn.reply("salam")
    if kind == "enrol" and asks_if_welcome(turn.heard):
        turn.reply("enrol-everybody")
    elif private:
        turn.reply("form-not-kept")
    turn.reply(f"{kind}-begin")
    await _ask(turn, kind, filled, moved=True)


async def consents_again(turn: Turn, rest: str) -> None:
    """ "izin": every purpose is asked once more; "izin upah": that of her pay."""
    await begin(turn, PAY if rest else "consent")


async def from_stranger(turn: Turn, draft: Draft) -> None:
    """Something from somebody who enrols and isn't known yet."""
    if turn.said.kind == "button":
        button = await conversations.button(turn.db, turn.said.code[:64])
        deed = turn.kinds.deed(button.deed, button.fields) if button and button.account == turn.account else None
        if isinstance(deed, FormPressed):
            await pressed(turn, deed)
            return
    if turn.said.kind == "message" and form_said.begins_again(turn.heard):
        await begin(turn, draft.kind, forms.stays(unpacked(draft)))
    elif turn.said.kind != "message" or asks_again_to_join(turn.heard):
        turn.outcome, turn.note = Outcome.QUESTION, f"form-{draft.kind}"
        turn.reply("form-waits" if turn.said.kind == "message" else "form-edited")
        await _ask(turn, draft.kind, unpacked(draft))
    else:
        if unpacked(draft).at not in COUNTS_IN and is_about_work(turn):
            turn.reply("form-not-yet")
        await heard(turn, draft)


async def takes(turn: Turn) -> bool:
    """Whether a text is a word or a button of the open form; then the form has it, before any other word."""
    draft = await _draft(turn)
    if draft is None or turn.question or turn.said.kind != "message":
        return False
    form, filled = await TOPICS[draft.kind].form(turn.db), unpacked(draft)
    if not turn.said.phone and isinstance(forms.hear(form, filled, turn.heard), Answered):
        return False
    await heard(turn, draft)
    return True


async def enrol_another(turn: Turn, _: str) -> None:
    """ "daftar" from somebody known: another who uses this phone enrols."""
    sharing = await accounts.sharing(turn.db, turn.channel, turn.address)
    if turn.person.state is PersonState.WAITING:
        turn.reply("waiting-still")
    elif not shares_phone(turn.person):
        # Whoever decides must not also be the one decided about.
        turn.reply("share-not-coordinator")
    elif len(sharing) >= MOST_SHARING:
        turn.reply("share-full", count=MOST_SHARING)
    else:
        await begin(turn, "enrol")


def is_about_work(turn: Turn) -> bool:
    """Whether a text reports masks for certain, or asks for material, whatever else is being asked."""
    reading = read(turn.heard, turn.sent_at)
    return (bool(reading.reports) and reading.certain) or bool(reading.materials)


async def answered(turn: Turn) -> bool:
    """Whether a text answers what the open form asks; a report or a request doesn't, and the form waits."""
    draft = await _draft(turn)
    if draft is None or turn.question:
        return False
    now = forms.asked(await TOPICS[draft.kind].form(turn.db), unpacked(draft))
    if now is None or now.read is None or now.read(turn.heard) is None:
        return False
    if is_about_work(turn) and (now.name not in COUNTS_IN or form_said.hands_over(turn.heard)):
        return False
    await heard(turn, draft)
    return True


async def heard(turn: Turn, draft: Draft) -> None:
    """Something written while a form is open."""
    form, filled = await TOPICS[draft.kind].form(turn.db), unpacked(draft)
    turn.outcome, turn.note = Outcome.QUESTION, f"form-{draft.kind}"
    now = forms.asked(form, filled)
    text = turn.said.phone or turn.heard
    if not text.strip():
        turn.reply("form-only-text")
        await _ask(turn, draft.kind, filled)
        return
    asks = Answered(Spoken(text), turn.cause_id) if topic_asked(text) and not is_long(text) else None
    event = asks or forms.hear(form, filled, text, turn.cause_id)
    if isinstance(event, Picked) and is_consent(filled.at) and not await turn.was_told(FieldAsked(event.name)):
        # A yes or no to something said since is no answer to this.
        turn.reply("form-waits")
        await _ask(turn, draft.kind, filled)
        return
    named = now is not None and now.name in NAMES
    private = names_illness(text) if named else holds_private(text)
    known = said_at_once(text, picks=isinstance(event, Picked)) if draft.kind == "enrol" else None
    if private:
        await inbox.purge_one(turn.db, turn.cause_id)
    if known:
        turn.reply(known)
        await _ask(turn, draft.kind, filled)
        return
    if private:
        turn.reply("form-not-kept")
        if "?" in text:
            turn.reply("form-ask-directly")
    if isinstance(event, Answered) and (private or await _beside(turn, draft, form, filled, Spoken(text))):
        if private:
            await _answered_beside_private(turn, draft, form, filled, event)
        return
    await _advance(turn, draft.kind, form, filled, event)


async def _answered_beside_private(turn: Turn, draft: Draft, form: Form, filled: Filled, event: Answered) -> None:
    """What must not be kept is dropped; what else the words answer counts, as long as it isn't the words themselves."""
    now = forms.asked(form, filled)
    value = now.read(event.text) if now and now.read else None
    if now and value is not None and not isinstance(value, str):
        await _advance(turn, draft.kind, form, filled, Picked(now.name, value, event.source))
    else:
        await _ask(turn, draft.kind, filled)


async def _beside(turn: Turn, draft: Draft, form: Form, filled: Filled, text: Spoken) -> bool:
    """Whether it was for a person, or a question: that is passed on or noted, and the form waits."""
    to_coordinator = form_said.asks_for_coordinator(text)
    if to_coordinator and holds_private(text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("form-not-kept")
    elif to_coordinator and not form_said.is_question(text):
        told = await _tell_coordinators(turn, filled, text)
        turn.reply("form-forwarded" if told else "form-no-coordinator")
    elif form_said.asks_for_help(text):
        turn.reply("form-help")
    elif not is_long(text) and await facts.answered_stranger(turn, text, filled.answers.get("workshop")):
        turn.note = f"form-{draft.kind}"
    elif form_said.is_unclear(text):
        turn.reply("form-explain", at=filled.at or "none")
    elif not forms.reads(form, filled, text) and (key := said_to(text, filled.at)):
        turn.reply(key)
    elif form_said.is_question(text) or (form_said.seems_to_ask(text) and not forms.reads(form, filled, text)):
        asked = [one for one in (*filled.answers.get("questions", ()), own_words(text)) if one][-MOST_QUESTIONS:]
        filled = replace(filled, answers={**filled.answers, "questions": asked})
        await _save(turn, draft.kind, filled)
        turn.reply("form-question-noted")
    else:
        return False
    await _ask(turn, draft.kind, filled)
    return True


async def _tell_coordinators(turn: Turn, filled: Filled, text: Spoken) -> bool:
    if turn.known:
        return await passing_on.tell_coordinators(turn, "forwarded", text=text.cut(LONGEST_PASSED_ON))
    name = clean(filled.answers.get("call") or turn.said.name) or "Pelamar"
    phone = filled.answers.get("phone") or "none"
    said = text.cut(LONGEST_FROM_STRANGER)
    everybody = await accounts.of_everyone(turn.db)
    told = deciders(everybody, filled.answers.get("workshop")) or coordinators(everybody)
    for account in told:
        turn.tell(account, "form-wants-to-talk", topic="applicant", name=name, phone=phone, text=said)
    return bool(told)


async def pressed(turn: Turn, deed: FormPressed) -> None:
    """A button of a form."""
    draft = await _draft(turn)
    if draft is None or draft.kind != deed.kind:
        turn.reply("form-over")
        return
    form, filled = await TOPICS[draft.kind].form(turn.db), unpacked(draft)
    turn.outcome, turn.note = Outcome.QUESTION, f"form-{draft.kind}"
    if deed.word and deed.at != filled.at:
        turn.reply("form-stale")
        await _ask(turn, draft.kind, filled)
        return
    event: Event = deed.word or Picked(deed.field or "", deed.value, turn.cause_id)
    await _advance(turn, draft.kind, form, filled, event)


async def _advance(turn: Turn, kind: str, form: Form, filled: Filled, event: Event) -> None:
    after, step = forms.advance(form, filled, event)
    if after is None or (step is Step.READ_BACK and not TOPICS[kind].read_back):
        await drafts.drop(turn.db, turn.channel, turn.address)
        if step is Step.CANCELLED:
            await _cancelled(turn, kind, filled)
        else:
            await TOPICS[kind].done(turn, after or filled)
        return
    if kind == "enrol" and after.answers.get("consent-work") is False:
        await _refused(turn)
        return
    if kind == "enrol":
        after = await _about_another(form, filled, after)
        if turn.known and str(after.answers.get("name", "")).casefold() == turn.person.name.casefold():
            await drafts.drop(turn.db, turn.channel, turn.address)
            turn.reply("enrol-already")
            return
    await _save(turn, kind, after)
    if isinstance(event, Change) and after.answers != filled.answers:
        turn.reply("form-changed")
    await _say_step(turn, kind, after, step)


async def _say_step(turn: Turn, kind: str, filled: Filled, step: Step) -> None:
    """Say what came of what was said, and what is asked now."""
    if step is Step.PAUSED:
        turn.reply("form-paused")
        return
    if step in (Step.AGAIN, Step.PERSON) and filled.at is None:
        # Not the whole of it once more.
        turn.reply("form-which", options=(await shown_now(turn.db, kind, filled)).options)
        return
    if step is Step.AGAIN and is_consent(filled.at):
        turn.reply("form-again-consent")
    elif step in (Step.AGAIN, Step.PERSON):
        turn.reply("form-explain", at=filled.at or "none")
        if step is Step.PERSON:
            turn.reply("form-person")
    elif step in REMARKED:
        turn.reply(f"form-{step}")
    await _ask(turn, kind, filled, moved=step is Step.ASK and not filled.changing)


async def _about_another(form: Form, before: Filled, after: Filled) -> Filled:
    """If somebody else enrols now than was said first, the consents are asked again."""
    if before.answers.get("whom") in (None, after.answers.get("whom")):
        return after
    kept = {key: value for key, value in after.answers.items() if not is_consent(key)}
    return replace(forms.start(form, kept), sources=after.sources)


async def _cancelled(turn: Turn, kind: str, filled: Filled) -> None:
    """She doesn't want to go on: nothing of a new form is kept; consents answered so far are."""
    if kind == "consent":
        await consenting.keep(turn, turn.person.id, filled)
    if turn.known is None:
        await inbox.purge_chat(turn.db, turn.channel, turn.address, turn.cause_id)
    turn.did("form-cancelled")
    turn.reply(f"{kind}-cancelled")


async def _refused(turn: Turn) -> None:
    """Without a yes to the first purpose nothing can be kept, so nothing is."""
    await drafts.drop(turn.db, turn.channel, turn.address)
    if turn.known is None:
        await inbox.purge_chat(turn.db, turn.channel, turn.address, turn.cause_id)
    turn.did("form-refused")
    turn.reply("enrol-refused")


async def go_on(turn: Turn) -> None:
    """Ask once more what an open form asks, after something else was said."""
    if turn.form and not turn.asks and (draft := await _draft(turn)):
        turn.reply("form-waits")
        await _ask(turn, draft.kind, unpacked(draft))


async def _ask(turn: Turn, kind: str, filled: Filled, *, moved: bool = False) -> None:
    """Say what is asked now, or read everything back; `moved`: this is a next question, so say how far she is."""
    shown = await shown_now(turn.db, kind, filled)
    if moved and kind == "enrol" and filled.at:
        at, of = enrolment_form.progress(await TOPICS[kind].form(turn.db), filled)
        turn.reply("form-progress", at=at, of=of)
    told = FieldAsked(filled.at) if filled.at else None
    turn.reply(shown.key, options=shown.options, keyboard=shown.keyboard, told=told, **shown.args)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a form says now: a sentence with its variables, its buttons, and lasting ones."""

    key: str
    args: Mapping[str, Any]
    options: Sequence[Option]
    keyboard: str | None = None


async def shown_now(db: Database, kind: str, filled: Filled) -> Shown:
    now = forms.asked(await TOPICS[kind].form(db), filled)
    if now is None:
        options = [
            Option("button-send", FormPressed(kind=kind, word=Word.SEND)),
            Option("button-form-cancel", FormPressed(kind=kind, word=Word.CANCEL)),
        ]
        lines = enrolment_form.lines(filled.answers, await workshops.names(db))
        return Shown(TOPICS[kind].read_back, {"lines": lines}, options)
    options = [
        Option(pick.label, FormPressed(kind=kind, field=now.name, value=pick.value), pick.label_args)
        for pick in now.picks
    ]
    if now.optional and now.keyboard is None:
        options.append(Option("button-skip", FormPressed(kind=kind, word=Word.SKIP, at=now.name)))
    return Shown(*enrolment_form.sentence(now, filled.answers), options, now.keyboard)


async def _save(turn: Turn, kind: str, filled: Filled) -> None:
    whose = None if kind == "enrol" else turn.person.id
    draft = Draft(
        channel=turn.channel,
        address=turn.address,
        kind=kind,
        person_id=whose,
        state=asdict(filled),
        touched_at=turn.now,
    )
    await drafts.save(turn.db, draft, turn.now)


async def _draft(turn: Turn) -> Draft | None:
    return await drafts.of(turn.db, turn.channel, turn.address, turn.known.id if turn.known else None)


def unpacked(draft: Draft) -> Filled:
    """How far a kept form is."""
    return Filled(**draft.state)

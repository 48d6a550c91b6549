"""Whatever a coordinator must see: passed on word by word, under a number, so that the answer comes back."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from typing import Any

from handlers.reading import Intent
from handlers.reading.asking import asks
from handlers.reading.assent import without_politeness
from handlers.reading.facts_said import topic_asked
from handlers.reading.names import clean
from handlers.reading.personal import holds_private, is_for_no_chat, is_of_child_only, speaks_of_child, without_private
from handlers.reading.to_a_person import for_coordinator
from handlers.reading.work_words import of_work
from handlers.rules.deciders import deciders
from handlers.rules.limits import LONGEST_PASSED_ON, LONGEST_UNDER_FILE
from handlers.rules.passable import passable
from handlers.rules.permissions import may, may_answer
from handlers.rules.waits import QUESTION_FADES
from handlers.talk.asked import AboutMasks, Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import QuestionAsked, Told
from handlers.talk.turn import Turn
from storage import accounts, inbox, outbox, passed_on
from storage.accounts import Account
from storage.outbox import Attached
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

# So many words say something to a person; fewer may be a slip.
LEAST_OF_SENTENCE = 3
# The questions by which it is offered.
OFFERED = ("heard-question", "heard-other")
# In these somebody speaks; and under these no words can stand.
HEARD = ("voice", "audio", "video", "video_note")
WITHOUT_WORDS = ("video_note", "location")
# What asks for an answer, and has a number; and what else says her words.
NUMBERED = ("forwarded", "wants-to-talk", "file-sent")
WORDED = (*NUMBERED, "inspected-told")


class Sent(Enum):
    """What became of something for the coordinators: there are none, it was sent, or only that she wants to talk."""

    NOBODY = auto()
    WHOLE = auto()
    ONLY_A_WISH = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward(Deed):
    """Pass this on to the coordinator."""

    text: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyTo(Deed):
    """Answer what was passed on under this number, with words to be written."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteDown(Deed):
    """Enter what the voice note or picture says that was passed on under this number."""

    number: int


async def offer_to_forward(turn: Turn, intent: str) -> None:
    """Something the bot can't answer: offer to pass it on; with a picture it is clear that a person is to see it."""
    if passable(turn.said.files):
        await forward_file(turn)
        return
    asking = intent == str(Intent.QUESTION)
    if not asking and is_of_child_only(turn.heard) and not of_work(turn.heard) and turn.said.forwarded is None:
        # Told, and nobody need do anything about it.
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("told-of-child")
        return
    if await _called_a_person(turn, asking=asking):
        return
    if asking:
        await pass_on(turn, "question-passed-on")
        return
    if len(turn.heard.split()) >= LEAST_OF_SENTENCE and turn.said.forwarded is None:
        await pass_on(turn, "told-on", quiet=True)
        return
    options = [
        Option("button-forward", Forward(text=turn.heard.cut(LONGEST_PASSED_ON))),
        Option("button-no-need", Drop(says="dropped-forward")),
    ]
    await turn.ask(Choice(), f"heard-{intent}", options)


async def pass_on(turn: Turn, done: str, *, quiet: bool = False) -> None:
    """Her words go to a person at once; `quiet`: without a sound, and nobody is asked for an answer."""
    if is_for_no_chat(turn.heard):
        turn.heard = await _asked_openly(turn)
    if not quiet and await _asked_before(turn):
        turn.reply("question-waits", told=Told.PERSON_CALLED)
        return
    question = turn.question
    if question and question.key in OFFERED:
        await turn.close_question()
    elif question and isinstance(question.asked, AboutMasks) and question.asked.reports:
        # A later "siap" is a yes to this, unless what was open is asked again.
        if question.asked.repeated or turn.now - question.asked_at > QUESTION_FADES:
            await turn.drop_question()
        else:
            again = replace(question, asked=replace(question.asked, repeated=True))
            turn.later.append(partial(turn.ask_again, again))
    sent = await _send(turn, "forwarded", awaits=not quiet, quiet=quiet, text=turn.heard.cut(LONGEST_PASSED_ON))
    say_sent(turn, sent, done, told=Told.PERSON_CALLED)


async def _asked_openly(turn: Turn) -> Spoken:
    """What she asks, or says of work, without her health; all of it, where nothing would be left."""
    rest = without_private(turn.heard)
    told = of_work(rest) and not speaks_of_child(turn.heard)
    if not (asks(rest) or told) or len(rest.split()) < LEAST_OF_SENTENCE:
        return turn.heard
    await inbox.purge_one(turn.db, turn.cause_id)
    return rest


async def withdraw_latest(turn: Turn) -> bool:
    """ "batal" right after something of hers was passed on: nobody need answer."""
    if not await turn.was_told(Told.PERSON_CALLED):
        return False
    return await withdraw(turn)


async def withdraw(turn: Turn, done: str = "question-withdrawn") -> bool:
    """What she passed on last and nobody answered needs no answer any more; whether there was such."""
    mine = [one for one in await passed_on.from_person(turn.db, turn.person.id) if one.waits]
    if not mine:
        return False
    number = mine[-1].id
    await passed_on.answer(turn.db, number, turn.person.id, turn.now)
    me = turn.person
    said: dict[str, Any] = {"name": clean(me.name), "number": number}
    await turn.tell_deciders(
        me.workshop_id, "question-withdrawn-told", topic="forwarded-off", but=me.id, quiet=True, **said
    )
    turn.did("question-withdrawn")
    turn.reply(done)
    return True


async def _asked_before(turn: Turn) -> bool:
    """Whether the same question of hers still waits for an answer."""
    topic, plain = topic_asked(turn.heard), without_politeness(turn.heard)
    for one in await passed_on.from_person(turn.db, turn.person.id):
        said = await outbox.said_by(turn.db, one.cause_id, "forwarded") if one.waits else None
        text = str(said.args.get("text", "")) if said else ""
        if text and (without_politeness(text) == plain or (topic and topic_asked(text) is topic)):
            return True
    return False


async def wants_to_talk(turn: Turn) -> None:
    """ "bu Rini ada?", "mau ngomong penting": a coordinator hears that, and nothing else."""
    sent = await _send(turn, "wants-to-talk", says_so=False)
    # What she says next is for a person, too.
    told = Told.PERSON_CALLED if sent is not Sent.NOBODY else None
    turn.reply("wish-passed-on" if told else "no-coordinator", told=told)


async def _called_a_person(turn: Turn, *, asking: bool) -> bool:
    """Whether nothing was understood just before either: then a person gets it by itself, and what follows it."""
    if await turn.was_told(Told.PERSON_CALLED):
        await pass_on(turn, "forwarded-too", quiet=not asking)
        return True
    question = turn.question
    if question is None or not await turn.was_told(QuestionAsked(question.id)):
        return False
    before = question.options[0].deed if question.key in OFFERED else None
    if not isinstance(before, Forward):
        return False
    await turn.close_question()
    text = Spoken(f"{before.text}\n{turn.heard}").cut(LONGEST_PASSED_ON)
    say_sent(
        turn,
        await _send(turn, "forwarded", text=text),
        "question-passed-on" if asking else "forwarded-by-itself",
        told=Told.PERSON_CALLED,
    )
    return True


async def forward(turn: Turn, deed: Forward) -> None:
    """She wants it passed on."""
    say_sent(turn, await _send(turn, "forwarded", text=deed.text))


async def forward_question(turn: Turn, text: Spoken | None = None) -> None:
    """A question beside a report: passed on at once, in her words."""
    sent = await _send(turn, "forwarded", text=(text or turn.heard).cut(LONGEST_PASSED_ON))
    say_sent(turn, sent, "question-forwarded")


async def forward_file(turn: Turn) -> None:
    """A voice note, a picture, a file: passed on as it is, with the words beside it."""
    files = passable(turn.said.files)
    say_file_sent(turn, await _send(turn, "file-sent", **shown_with(files, turn.heard)))


async def to_person(turn: Turn, _: str) -> None:
    """ "bicara dengan koordinator": what follows is passed on word by word, or just that she wants to talk."""
    text = for_coordinator(turn.heard)
    if text:
        say_sent(turn, await _send(turn, "forwarded", text=text.cut(LONGEST_PASSED_ON)))
    else:
        say_sent(turn, await _send(turn, "wants-to-talk"))


async def reply_up(turn: Turn, to: Person, text: Spoken, *, awaits: bool) -> None:
    """What somebody replies to a coordinator: to that one, while she still decides, else to all who do."""
    files = passable(turn.said.files)
    if files:
        say_file_sent(turn, await _send(turn, "file-sent", to=to, **shown_with(files, text)))
        return
    say_sent(turn, await _send(turn, "forwarded", to=to, awaits=awaits, text=text.cut(LONGEST_PASSED_ON)))


async def send_to(turn: Turn, to: Person, text: Spoken) -> Sent:
    """Words of hers to this one alone."""
    return await _send(turn, "forwarded", to=to, text=text.cut(LONGEST_PASSED_ON))


def say_sent(turn: Turn, sent: Sent, done: str = "forward-done", told: Told | None = None) -> None:
    """She hears what became of it; `told` is what she knows from it."""
    keys = {Sent.NOBODY: "no-coordinator", Sent.WHOLE: done, Sent.ONLY_A_WISH: "wish-passed-on"}
    turn.reply(keys[sent], told=told)


def say_file_sent(turn: Turn, sent: Sent) -> None:
    """She hears that a person listens, or looks."""
    if sent is Sent.WHOLE:
        what = shown_with(passable(turn.said.files), Spoken())["what"]
        turn.reply("file-passed-on", told=Told.FILE_SENT, what=what, kind=turn.said.files[0].kind)
    else:
        say_sent(turn, sent)


def shown_with(files: Sequence[Attached], words: Spoken) -> dict[str, Any]:
    """The variables with which a sentence says what was sent, and the words beside it."""
    said = words.cut(LONGEST_UNDER_FILE)
    return {
        "what": [["file-what", {"kind": files[0].kind}]],
        "words": [["file-said", {"text": said}]] if said.strip() else [],
    }


def tell_files(turn: Turn, account: Account, key: str, files: Sequence[Attached], **more: Any) -> None:
    """Something said to somebody under what was sent; all of it, and what has no place for words goes before them."""
    first, *others = files
    if first.kind in WITHOUT_WORDS:
        turn.tell(account, "verbatim", topic="file-more", file=first, text=Spoken(), quiet=more.get("quiet", False))
        turn.tell(account, key, topic="file-sent", **more)
    else:
        turn.tell(account, key, topic="file-sent", file=first, **more)
    for one in others:
        turn.tell(account, "verbatim", topic="file-more", file=one, text=Spoken(), quiet=True)


async def keep_private(turn: Turn) -> bool:
    """Whether a message holds what goes through no chat; then the coordinator only hears that she wants to talk."""
    if not is_for_no_chat(turn.said.text):
        return False
    say_sent(turn, await _send(turn, "wants-to-talk"))
    return True


async def tell_coordinators(turn: Turn, key: str, **args: Any) -> bool:
    """Whether there was a coordinator to tell."""
    return await _send(turn, key, **args) is not Sent.NOBODY


async def _send(
    turn: Turn, key: str, *, to: Person | None = None, awaits: bool = True, says_so: bool = True, **args: Any
) -> Sent:
    said = Spoken() if turn.said.kind == "button" else turn.heard.cut(LONGEST_PASSED_ON)
    whole = f"{said} {args.get('text', '')}"
    private = is_for_no_chat(whole) if key in WORDED else holds_private(whole)
    if private or (key == "wants-to-talk" and is_for_no_chat(turn.said.text)):
        # Illness and children's names don't go through a chat: the coordinator is told to talk with her.
        await inbox.purge_one(turn.db, turn.cause_id)
        private, key, args, awaits = True, "wants-to-talk", {}, True
        if any(letter.content.key == key for letter in turn.letters):
            return Sent.ONLY_A_WISH
        if says_so:
            turn.reply("relay-private")
    if key not in NUMBERED:
        args |= {"said": said}
    told = await (_numbered(turn, key, to, args, awaits=awaits) if key in NUMBERED else _plain(turn, key, args))
    if told:
        turn.did(key)
    return Sent.NOBODY if not told else Sent.ONLY_A_WISH if private else Sent.WHOLE


async def _plain(turn: Turn, key: str, args: dict[str, Any]) -> bool:
    me = turn.person
    return await turn.tell_deciders(me.workshop_id, key, topic=key, but=me.id, name=clean(me.name), **args)


async def _numbered(turn: Turn, key: str, to: Person | None, args: dict[str, Any], *, awaits: bool) -> bool:
    """To one who still decides for her, or to all of these; each may answer, and the first answer counts."""
    me = turn.person
    told = deciders(await accounts.of_everyone(turn.db), me.workshop_id, but=me.id)
    one = await accounts.reach(turn.db, to.id) if to and may_answer(to, me) else None
    told = [one] if one else told
    if not told:
        return False
    number = await passed_on.add(
        turn.db,
        from_id=me.id,
        workshop_id=me.workshop_id,
        to_id=to.id if to and one else None,
        cause_id=turn.cause_id,
        awaits=awaits,
        now=turn.now,
    )
    options = [Option("button-answer", ReplyTo(number=number))]
    if key == "file-sent" and may(me, "report"):
        options = [Option("button-write-down", WriteDown(number=number)), *options]
    for account in told:
        said = {"options": options, "name": clean(me.name), "number": number, **args}
        if key == "file-sent":
            tell_files(turn, account, key, passable(turn.said.files), **said)
        else:
            turn.tell(account, key, topic=key, **said)
    return True

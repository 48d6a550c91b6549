"""Somebody unknown who wants a person, or isn't understood: passed on once an hour, and the answer comes back."""

from typing import Any, ClassVar

from handlers.reading import enrolling_said, read
from handlers.reading.asking import asks
from handlers.reading.assent import without_softening
from handlers.reading.chat_said import Talk, talk_in
from handlers.reading.commands import Command, commands_in
from handlers.reading.form_said import Word, form_word
from handlers.reading.greeting import Greeting, greeting_in, is_mere_greeting
from handlers.reading.lost_said import declines, is_lost, is_mistaken, is_spam
from handlers.reading.names import clean
from handlers.reading.news_said import Trouble, news_in
from handlers.reading.personal import is_for_no_chat
from handlers.reading.to_a_person import for_coordinator
from handlers.reading.unknown_ask import Concern
from handlers.rules.deciders import coordinators, deciders
from handlers.rules.limits import LONGEST_FROM_STRANGER, MOST_ANSWERED_STRANGER, MOST_WITH_IT
from handlers.rules.passable import passable
from handlers.rules.waits import COUNTED_WITHIN
from handlers.speaking import passing_on
from handlers.speaking.passing_on import LEAST_OF_SENTENCE
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import ANSWER_TOPIC, Turn
from storage import accounts, drafts, inbox, invites, workshops
from storage.accounts import Account
from storage.outbox import ANSWER, Content, Letter
from storage.people import Role
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerStranger(Deed):
    """Answer somebody unknown who writes from this account, with words to be written."""

    channel: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StrangerWords(Asked):
    """What is the answer to somebody unknown?"""

    waits: ClassVar[bool] = True

    channel: str
    address: str


# What can't wait, whoever writes; and how somebody is called of whom nothing is known.
ACUTE = (
    *(Trouble.DESPAIR, Trouble.VIOLENCE, Trouble.THREAT, Trouble.FIRE, Trouble.GAS, Trouble.MISSING, Trouble.SEIZURE),
    *(Trouble.GRAVE, Trouble.SHOCK, Trouble.BURN, Trouble.WOUND, Trouble.ACCIDENT, Trouble.DISASTER, Trouble.ASH),
    *(Trouble.HOSPITAL, Trouble.GRIEF, Trouble.DANGER),
)
UNNAMED = "Kak"
# Whoever doesn't sew needn't hear that the work can wait.
OF_NO_TAILOR = {Trouble.HOSPITAL: "get-well", Trouble.GRIEF: "stranger-grief", Trouble.DANGER: "stranger-danger"}
# Told at some length, these are news of somebody, and no small talk.
FELT = (Talk.SAD, Talk.AFRAID, Talk.WEARY, Talk.FAMILY)
OF_LIFE = (Talk.GLAD, Talk.FAMILY, Talk.SAD, Talk.ANGRY, Talk.INVITES)
LEAST_OF_STORY = 6


async def desk(turn: Turn) -> list[Account]:
    """Who hears of strangers: the coordinators of the only workshop, else the leads, else every coordinator."""
    known, all_ = await workshops.names(turn.db), await accounts.of_everyone(turn.db)
    mine = deciders(all_, next(iter(known))) if len(known) == 1 else []
    deciding = coordinators(all_)
    return mine or [one for one in deciding if one.person.role is Role.LEAD] or deciding


async def asked_for_person(turn: Turn) -> bool:
    """Whether a stranger wants to talk to a coordinator: "bicara dengan koordinator: …"."""
    if not any(said is Command.TO_A_PERSON for said, _ in commands_in(turn.heard)):
        return False
    if not await invites.talk(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        heard = await drafts.heard(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN)
        if heard <= MOST_ANSWERED_STRANGER:
            turn.reply("stranger-passed-on-before")
        return True
    await _pass_on(turn, for_coordinator(turn.heard).cut(LONGEST_FROM_STRANGER))
    return True


def is_for_person(turn: Turn) -> bool:
    """Whether a stranger sends a voice note, a picture or a file, asks something, or tells something in a sentence."""
    if turn.said.kind != "message":
        return False
    text = turn.said.text
    if is_spam(text):
        return False
    talk = talk_in(text)
    if talk is Talk.WANTS_PERSON or passable(turn.said.files):
        return True
    if talk in OF_LIFE and len(text.split()) >= LEAST_OF_STORY:
        # "saya suaminya Bu Wati, istri saya lahiran tadi pagi"
        return True
    if talk or turn.said.files or is_mere_greeting(text) or read(text, turn.sent_at).reports:
        return False
    return asks(text) or len(text.split()) >= LEAST_OF_SENTENCE


async def goes_with_it(turn: Turn) -> bool:
    """Whether a few words belong to what a stranger was passed on with just now: "kira-kira 500 lembar"."""
    talk = talk_in(turn.said.text)
    if turn.said.kind != "message" or (talk and talk not in FELT) or len(turn.said.text.split()) <= 1:
        return False
    return await invites.talked(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN)


# What is said to these is no question for a person, and wants an answer all the same.
ANSWERED = {
    Talk.THANKS: "stranger-thanked",
    Talk.MISSENT: "stranger-missent",
    Talk.SORRY: "stranger-missent",
    Talk.SLIP: "stranger-missent",
    Talk.LOST: "stranger-lost",
}


async def thanked(turn: Turn) -> bool:
    """Whether a stranger says thanks, wrote here by mistake, or is lost; she is answered, now and then."""
    text = turn.said.text
    key = ANSWERED.get(talk_in(text) or Talk.AGREES)
    if is_lost(text) or is_mistaken(text):
        key = "stranger-lost" if is_lost(text) else "stranger-missent"
    if declines(text):
        key = "stranger-declines"
    if form_word(without_softening(text)) is Word.PAUSE:
        key = "stranger-thinks"
    if key is None:
        return False
    if await drafts.heard(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN) <= MOST_ANSWERED_STRANGER:
        turn.reply(key)
    return True


async def passed_on_by_itself(turn: Turn) -> None:
    """What is for a person goes to one, once an hour, with the few messages that belong to it."""
    here = (turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN)
    heard = await drafts.heard(*here)
    if await invites.talk(*here):
        if greeting_in(turn.said.text) is Greeting.SALAM:
            turn.reply("salam")
        await _pass_on(turn, turn.said.text.cut(LONGEST_FROM_STRANGER))
        await invites.tell_stranger(*here)
    elif heard <= MOST_WITH_IT:
        await _pass_on(turn, turn.said.text.cut(LONGEST_FROM_STRANGER), quiet=True)
    elif heard <= MOST_ANSWERED_STRANGER:
        turn.reply("stranger-passed-on-before")


async def _pass_on(turn: Turn, text: Spoken, *, quiet: bool = False) -> None:
    """To whoever hears of strangers, without anybody's health or child."""
    told, files = await desk(turn), passable(turn.said.files)
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
        text = Spoken()
    options = [Option("button-answer", AnswerStranger(channel=turn.channel, address=turn.address))]
    called = clean(turn.said.name) or Spoken("Tanpa Nama")
    said: dict[str, Any] = {"options": options, "called": called, "quiet": quiet}
    for account in told:
        if files:
            passing_on.tell_files(turn, account, "stranger-file", files, **said, **passing_on.shown_with(files, text))
        else:
            words = [["file-said", {"text": text}]] if text.strip() else []
            turn.tell(account, "stranger-wants-to-talk", topic="stranger", words=words, **said)
    done = "stranger-passed-on-too" if quiet else "stranger-passed-on"
    turn.reply(done if told else "form-no-coordinator")


async def told(turn: Turn, concern: Concern) -> None:
    """What a stranger asks or fears is answered, with how to join once an hour; nothing of her health is kept."""
    if is_for_no_chat(turn.said.text):
        await inbox.purge_one(turn.db, turn.cause_id)
    if concern is Concern.FLIRTS:
        turn.reply("stranger-flirts")
        return
    turn.reply(f"stranger-{concern}", told=Told.HOW_TO_JOIN)
    if concern in (Concern.WEARY, Concern.OTHERS_DATA):
        await passed_on_by_itself(turn)
        return
    if await invites.tell_stranger(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        turn.reply("stranger-join")


async def in_danger(turn: Turn) -> bool:
    """Whether a stranger tells of danger to her life: she hears what helps, and a coordinator that she writes."""
    trouble = news_in(turn.heard).trouble if turn.said.kind == "message" else None
    if trouble not in ACUTE or enrolling_said.wants_to_join(turn.heard):
        return False
    await inbox.purge_one(turn.db, turn.cause_id)
    turn.reply(OF_NO_TAILOR.get(trouble, f"kind-{trouble}"), call=UNNAMED)
    if await invites.talk(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        await _pass_on(turn, Spoken())
    return True


async def not_understood(turn: Turn) -> None:
    """How a stranger reaches a person: said once an hour."""
    if await invites.tell_again(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN):
        turn.reply("stranger-again")


async def pressed(turn: Turn, deed: AnswerStranger) -> None:
    """ "Jawab", under what somebody unknown wrote: what is the answer?"""
    if await accounts.by_address(turn.db, deed.channel, deed.address):
        # She has joined meanwhile, under her own name.
        turn.reply("stale-plain")
        return
    asked = StrangerWords(channel=deed.channel, address=deed.address, refused="reply-dropped")
    await turn.ask(asked, "stranger-reply-what")


async def written(turn: Turn, question: Question[StrangerWords]) -> bool:
    """What a coordinator answers a stranger: it goes there as it is, without anybody's health."""
    asked, text = question.asked, Spoken(turn.heard.strip()).cut(LONGEST_FROM_STRANGER)
    await turn.close_question()
    if is_for_no_chat(text):
        await inbox.purge_one(turn.db, turn.cause_id)
        turn.reply("reply-private")
        return True
    said = Content("stranger-answered", {"by": turn.person.call_name, "text": text})
    letter = Letter(
        channel=asked.channel,
        address=asked.address,
        content=said,
        topic=ANSWER_TOPIC,
        priority=ANSWER,
        source_id=turn.cause_id,
    )
    turn.letters.append(letter)
    turn.did("reply-sent")
    turn.reply("stranger-reply-sent")
    return True

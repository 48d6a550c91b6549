"""Somebody unknown who wants a person, or isn't understood: passed on once an hour, and the answer comes back."""

from dataclasses import dataclass
from typing import ClassVar

from handlers.reading.commands import Command, commands_in
from handlers.reading.names import clean
from handlers.reading.personal import is_for_no_chat
from handlers.reading.to_a_person import for_coordinator
from handlers.rules.deciders import coordinators, deciders
from handlers.rules.limits import LONGEST_FROM_STRANGER, MOST_ANSWERED_STRANGER
from handlers.rules.waits import COUNTED_WITHIN
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import ANSWER_TOPIC, Turn
from storage import accounts, drafts, inbox, invites, workshops
from storage.accounts import Account
from storage.outbox import ANSWER, Content, Letter
from storage.people import Role
from storage.spoken import Spoken


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
    told = await desk(turn)
    text = for_coordinator(turn.heard).cut(LONGEST_FROM_STRANGER)
    if is_for_no_chat(turn.heard):
        await inbox.purge_one(turn.db, turn.cause_id)
        text = Spoken()
    options = [Option("button-answer", AnswerStranger(channel=turn.channel, address=turn.address))]
    for account in told:
        called = clean(turn.said.name) or Spoken("Tanpa Nama")
        words = [["file-said", {"text": text}]] if text else []
        turn.tell(account, "stranger-wants-to-talk", topic="stranger", options=options, called=called, words=words)
    turn.reply("stranger-passed-on" if told else "form-no-coordinator")
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

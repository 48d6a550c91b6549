"""A turn: who speaks, what they sent, now, and what is answered."""

import json
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from typing import Any

from handlers.reading.model import Part
from handlers.rules.deciders import deciders, helpers
from handlers.rules.limits import LONGEST_BUBBLE
from handlers.rules.passable import as_sent
from handlers.rules.permissions import Permission
from handlers.rules.presenting import menu_of
from handlers.talk.asked import AboutMasks, Asked, Kinds, Question, stored
from handlers.talk.deeds import Option, fields_of, name_of
from handlers.talk.told import FieldAsked, QuestionAsked, Told
from storage import accounts, conversations, outbox
from storage.accounts import Account
from storage.conversations import Button
from storage.database import Database
from storage.inbox import Outcome
from storage.outbox import ANSWER, BROADCAST, Attached, Choice, Content, Letter
from storage.people import Person
from storage.spoken import Spoken

ANSWER_TOPIC = "answer"

# What to do about something said, once all of a message is understood.
Act = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Doing:
    """What to do about something said. `asks`: it may end in a question; `guess`: nothing is sure, it is only asked."""

    act: Act
    asks: bool = True
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody sent: `kind` is message, edit or button; `name` is what their account calls them.

    `phone` is their own number, if they shared it, `number` the one that their account shows;
    `forwarded` names whose message this is that they pass on. `files`
    is what they sent beside words, or without; it `follows` what was sent at the same time and is answered already.
    """

    kind: str
    text: Spoken
    name: Spoken
    sent_at: datetime
    code: str = ""
    phone: str = ""
    number: str = ""
    forwarded: Spoken | None = None
    files: tuple[Attached, ...] = ()
    follows: bool = False


@dataclass(slots=True, kw_only=True)
class Turn:
    """One thing that somebody sent, and what comes of it.

    `source_id` is the inbox row that first brought the message, `cause_id` the row being handled now; they
    differ for an edited message. `quoted` is the message that she quotes, or about which the answer is that she quotes.
    `usual` is what she makes in a day, in pieces, where that is known; `never_sewed`: she has a duty, and nobody knows
    whether she sews. `other` is a tailor for whom she reports, `part` what a question about others is about, `rest`
    what is to be asked after it; `near` are the others of her workshop, once asked for, and
    `shown_as` names that tell apart those of one call name.
    `heard` is what of the message is being understood now: all of it, or the part that is left; only the order in
    which it is heard changes that. `step` is the step that took it, `later` is what is done when all is understood.
    `scarce` are materials that just fell short of a day's work, with the masks that they last; `answering`: it gives
    the number that was asked for; `asks`: it ends with a question. `shared`: others write from this account too;
    `form`: one is being filled in here. `again` is what was meant by it, in plain words, to be heard after
    it; `anew`: as if it had just come.
    """

    db: Database
    now: datetime
    zone: tzinfo
    channel: str
    address: str
    said: Said
    source_id: int
    cause_id: int
    kinds: Kinds
    quoted: int | None = None
    known: Person | None = None
    question: Question[Asked] | None = None
    usual: int | None = None
    never_sewed: bool = False
    first_contact: bool = False
    letters: list[Letter] = field(default_factory=list)
    buttons: list[Button] = field(default_factory=list)
    outcome: Outcome = Outcome.IGNORED
    note: str = ""
    other: Person | None = None
    rest: list[Part] = field(default_factory=list)
    part: Part | None = None
    near: list[Person] | None = None
    shown_as: dict[int, Spoken] = field(default_factory=dict)
    scarce: dict[str, int] = field(default_factory=dict)
    asks: bool = False
    shared: bool = False
    form: bool = False
    answering: bool = False
    closed: bool = False
    step: str = ""
    again: Spoken | None = None
    anew: bool = False
    later: list[Act] = field(default_factory=list)
    heard: Spoken = field(init=False)

    def __post_init__(self) -> None:
        self.heard = self.said.text

    @property
    def account(self) -> str:
        """The account that this came from, as one word."""
        return f"{self.channel}:{self.address}"

    @property
    def person(self) -> Person:
        """Who speaks; only for turns of people the workshop knows."""
        if self.known is None:
            raise LookupError("a stranger has no person")
        return self.known

    @property
    def whose(self) -> Person:
        """Whose masks this is about: the speaker's, or those of another for whom she reports."""
        return self.other or self.person

    @property
    def sent_at(self) -> datetime:
        """When it was sent, in the workshop's time."""
        return self.said.sent_at.astimezone(self.zone)

    @property
    def today(self) -> date:
        """The day on which it was sent."""
        return self.sent_at.date()

    @property
    def answered_on(self) -> date:
        """The day on which it is answered; a later one, if the bot was down."""
        return self.now.astimezone(self.zone).date()

    @property
    def spoke(self) -> bool:
        """Whether something is answered already in this chat."""
        return any(self._is_here(one) and one.content.key != "menu" for one in self.letters)

    def did(self, note: str) -> None:
        """Something was changed."""
        self.outcome, self.note = Outcome.EFFECT, note

    def reply(
        self,
        key: str,
        *,
        options: Sequence[Option] = (),
        menu: bool = False,
        keyboard: str | None = None,
        told: Told | FieldAsked | None = None,
        **args: Any,
    ) -> None:
        """Answer in this chat; what is said after the first sentence of a turn joins the same message.

        `menu` shows the lasting buttons of her role, `keyboard` others that last; `told` is what she knows from it,
        where something may lean on that. The sentence may always say how she is called.
        """
        if not self.note:
            self.note = key
        choices = self.show(self.known, options)
        role = menu_of(self.known) if menu and self.known else None
        marks = (told.mark,) if told else ()
        self._say(Content(key, self._called(args), choices, keyboard or role, told=marks))

    def _called(self, args: dict[str, Any]) -> dict[str, Any]:
        return {"call": self.known.call_name, **args} if self.known else args

    def _is_here(self, letter: Letter) -> bool:
        """Whether a letter goes to this chat."""
        return (letter.channel, letter.address) == (self.channel, self.address)

    def _say(self, content: Content) -> None:
        for at, letter in enumerate(self.letters):
            first = letter.content
            if self._is_here(letter) and letter.topic == ANSWER_TOPIC and first.key != "menu":
                more = (*first.more, (content.key, content.args))
                menu = content.menu or first.menu
                told = (*first.told, *content.told)
                joined = replace(first, more=more, choices=content.choices or first.choices, menu=menu, told=told)
                self.letters[at] = replace(letter, content=joined)
                return
        if self.shared and self.known:
            content = replace(content, whom=self.known.call_name)
        self.send(content)

    def speaks_of(self, topic: str) -> bool:
        """Whether something said here begins with this word in its key."""
        said = [one.content for one in self.letters if self._is_here(one)]
        keys = [key for one in said for key in (one.key, *(key for key, _ in one.more))]
        return any(key.split("-")[0] == topic for key in keys)

    async def before_asking(self, act: Act) -> None:
        """Do something whose answer comes before what was asked here, so that the question is the last thing said."""
        asked, self.letters = self.letters, []
        await act()
        for letter in asked:
            if not self._is_here(letter):
                self.letters.append(letter)
                continue
            self._say(replace(letter.content, more=()))
            for key, args in letter.content.more:
                self._say(Content(key, args))

    def send(self, content: Content, topic: str = ANSWER_TOPIC) -> None:
        """An answer that is a message of its own, whatever else is said here."""
        self.letters.append(
            Letter(
                channel=self.channel,
                address=self.address,
                content=content,
                topic=topic,
                priority=ANSWER,
                source_id=self.cause_id,
            )
        )

    async def ask(self, asked: Asked, key: str, options: Sequence[Option] = (), **args: Any) -> None:
        """Ask one question; its first option is what a plain yes means."""
        self._say_dropped(asked)
        if isinstance(asked, AboutMasks):
            whose = self.other.id if self.other else None
            heard = self.heard if 0 < len(self.heard) <= LONGEST_BUBBLE else None
            asked = replace(asked, whose=whose, part=self.part, rest=tuple(self.rest), heard=heard)
        question = Question(
            id=secrets.token_urlsafe(6),
            asked=asked,
            key=key,
            args=self._called(args),
            options=options,
            asked_at=self.now,
        )
        await conversations.ask(self.db, self.channel, self.address, self.person.id, stored(question))
        self.asks = True
        if self.outcome is Outcome.IGNORED:
            self.outcome, self.note = Outcome.QUESTION, key
        choices = self.show(self.known, options, question.id)
        self._say(Content(key, dict(question.args), choices, told=(QuestionAsked(question.id).mark,)))

    def _say_dropped(self, asked: Asked) -> None:
        """Masks that were asked about and that nobody will ask about any more: she hears that they don't count."""
        left = self.question.asked if self.question and not self.closed else None
        if isinstance(left, AboutMasks) and left.reports and asked.source != left.source:
            self.reply("doubt-dropped", pieces=sum(one.pieces for one in left.reports))
            self.closed = True

    async def drop_question(self) -> None:
        """What she was asked about masks is dropped, and she hears that they don't count."""
        left = self.question.asked if self.question else None
        if not self.closed and isinstance(left, AboutMasks):
            if left.reports:
                self.reply("doubt-dropped", pieces=sum(one.pieces for one in left.reports))
            await self.close_question()

    async def close_question(self) -> None:
        """What she was asked is answered or dropped."""
        self.closed = True
        await conversations.close(self.db, self.channel, self.address, self.person.id)

    async def ask_again(self, question: Question[Asked]) -> None:
        """The open question once more, as it was asked."""
        await self.ask(question.asked, question.key, question.options, **question.args)

    async def was_told(self, *wanted: Told | FieldAsked | QuestionAsked) -> bool:
        """Whether one of these was in the last thing said in this chat."""
        last = await outbox.last_told(self.db, self.channel, self.address)
        return any(one.mark in last for one in wanted)

    def tell(
        self,
        account: Account,
        key: str,
        *,
        topic: str,
        options: Sequence[Option] = (),
        menu: str | None = None,
        told: Told | None = None,
        quiet: bool = False,
        at_once: bool = False,
        file: Attached | None = None,
        **args: Any,
    ) -> None:
        """Say something to somebody else; `menu` shows them the lasting buttons of a role.

        `file`: under what was sent here; `quiet`: without a sound; `at_once`: also in the
        hours in which only answers are sent.
        """
        called = {"call": account.person.call_name, **args}
        marks = (told.mark,) if told else ()
        attach = as_sent(file, self.channel) if file else {}
        choices = self.show(account.person, options)
        content = Content(key, called, choices=choices, menu=menu, quiet=quiet, attach=attach, told=marks)
        priority = ANSWER if at_once else BROADCAST
        self.letters.append(Letter.to(account, content, topic=topic, priority=priority, source_id=self.cause_id))

    async def tell_person(self, person_id: int | None, key: str, *, topic: str, **more: Any) -> bool:
        """Say something to somebody by number, as `tell` does; whether she can be told."""
        account = await accounts.reach(self.db, person_id) if person_id else None
        if account:
            self.tell(account, key, topic=topic, **more)
        return account is not None

    async def tell_deciders(
        self,
        workshop_id: int | None,
        key: str,
        *,
        topic: str,
        but: int | None = None,
        also: Permission | None = None,
        **more: Any,
    ) -> bool:
        """Say something to all who decide for a workshop, but the one it is about; whether there is anybody.

        `also` those whose duty lets them do this.
        """
        everyone = await accounts.of_everyone(self.db)
        told = deciders(everyone, workshop_id, but=but)
        told += helpers(everyone, workshop_id, also, but) if also else []
        for account in told:
            self.tell(account, key, topic=topic, **more)
        return bool(told)

    def set_commands(self, account: Account | None = None) -> None:
        """Show the commands of a role in a chat's menu: this person's, or those of somebody else's account."""
        letter = Letter(
            channel=account.channel if account else self.channel,
            address=account.address if account else self.address,
            content=Content("menu", {"role": account.person.role if account else self.person.role}),
            topic="menu",
            priority=ANSWER,
            source_id=self.cause_id,
        )
        self.letters.append(letter)

    def show(
        self, person: Person | None, options: Sequence[Option], question_id: str | None = None
    ) -> tuple[Choice, ...]:
        """Buttons for options, bound to the person they are shown to, or to the account of somebody unknown."""
        choices, buttons = buttons_for(person or self.account, options, question_id)
        self.buttons += buttons
        return choices


def buttons_for(
    whose: Person | str, options: Sequence[Option], question_id: str | None = None
) -> tuple[tuple[Choice, ...], list[Button]]:
    """What is shown for options, and what each means when this person, or anybody at this account, presses it."""
    person_id, account = (None, whose) if isinstance(whose, str) else (whose.id, None)
    coded = [(secrets.token_urlsafe(12), option) for option in options]
    choices = tuple(Choice(option.label, code, dict(option.label_args)) for code, option in coded)
    buttons = [
        Button(
            code=code,
            person_id=person_id,
            question_id=question_id,
            first_code=coded[0][0],
            label=option.label,
            deed=name_of(type(option.deed)),
            fields=json.dumps(fields_of(option.deed), ensure_ascii=False),
            account=account,
        )
        for code, option in coded
    ]
    return choices, buttons

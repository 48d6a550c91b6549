"""A turn: who speaks, what they sent, now, and what is answered."""

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from typing import Any

from handlers import words
from storage import conversations
from storage.conversations import Button, Question
from storage.database import Database
from storage.outbox import ANSWER, BROADCAST, Choice, Content, Letter
from storage.people import Account, Person

ANSWER_TOPIC = "answer"
# What of a question belongs to how it was asked, and not to what it is about.
OF_ASKING = ("options", "labels", "key", "args", "shown")

# What to do about something said, once all of a message is understood.
Act = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Option:
    """Something one may choose: the label's key and variables, and what choosing it does."""

    label: str
    action: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    label_args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody sent: `kind` is message, edit or button; `name` is what their account calls them.

    `phone` is their own number, if they shared it.
    """

    kind: str
    text: str
    name: str
    sent_at: datetime
    code: str = ""
    media: str | None = None
    phone: str = ""


@dataclass(slots=True)
class Turn:
    """One thing that somebody sent, and what comes of it.

    `source_id` is the inbox row that first brought the message, `cause_id` the row being handled now; they
    differ for an edited message. `usual` is what she makes in a day, in pieces, where that is known. `other` is a
    tailor for whom she reports, `part` what a question about others is about, `rest` what is to be asked after it;
    `near` are the others of her workshop, once asked for, and `shown_as` names that tell apart those of one call name.
    `scarce` are materials that just fell short of a day's work, with the masks that they last; `asks`: it ends with a
    question. `shared`: others write from this account too; `form`: one is being filled in here.
    """

    db: Database
    now: datetime
    zone: tzinfo
    channel: str
    address: str
    said: Said
    source_id: int
    cause_id: int
    known: Person | None = None
    question: Question | None = None
    usual: int | None = None
    first_contact: bool = False
    letters: list[Letter] = field(default_factory=list)
    buttons: list[Button] = field(default_factory=list)
    outcome: str = "ignored"
    note: str = ""
    other: Person | None = None
    rest: list[dict[str, Any]] = field(default_factory=list)
    part: dict[str, Any] | None = None
    near: list[Person] | None = None
    shown_as: dict[int, str] = field(default_factory=dict)
    scarce: dict[str, int] = field(default_factory=dict)
    asks: bool = False
    shared: bool = False
    form: bool = False

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
        return any(one.address == self.address and one.content.key != "menu" for one in self.letters)

    def did(self, note: str) -> None:
        """Something was changed."""
        self.outcome, self.note = "effect", note

    def reply(
        self, key: str, *, options: Sequence[Option] = (), menu: bool = False, keyboard: str | None = None, **args: Any
    ) -> None:
        """Answer in this chat; what is said after the first sentence of a turn joins the same message.

        `menu` shows the lasting buttons of her role, `keyboard` others that last.
        """
        if not self.note:
            self.note = key
        choices = self.show(self.known, options)
        role = self.known.role if menu and self.known else None
        self._say(Content(key, args, choices, keyboard or role))

    def _say(self, content: Content) -> None:
        for at, letter in enumerate(self.letters):
            first = letter.content
            if letter.address == self.address and letter.topic == ANSWER_TOPIC and first.key != "menu":
                more = (*first.more, (content.key, content.args))
                menu = content.menu or first.menu
                joined = replace(first, more=more, choices=content.choices or first.choices, menu=menu)
                self.letters[at] = replace(letter, content=joined)
                return
        if self.shared and self.known:
            content = replace(content, whom=self.known.call_name)
        self.letters.append(Letter(self.channel, self.address, content, ANSWER_TOPIC, ANSWER, self.cause_id))

    async def ask(self, key: str, kind: str, about: Mapping[str, Any], options: Sequence[Option], **args: Any) -> None:
        """Ask one question; its first option is what a plain yes means."""
        labels = [words.label(one.label, one.label_args) for one in options]
        asked = {**about, "options": [_kept(o) for o in options], "labels": labels}
        asked |= {"key": key, "args": args, "shown": [[one.label, dict(one.label_args)] for one in options]}
        if self.other:
            asked["for"] = self.other.id
        if self.part:
            asked |= {"part": self.part, "rest": self.rest}
        question = Question(secrets.token_urlsafe(6), kind, asked, self.now)
        await conversations.ask(self.db, self.channel, self.address, self.person.id, question)
        self.asks = True
        if self.outcome == "ignored":
            self.outcome, self.note = "question", key
        self._say(Content(key, args, self.show(self.known, options, question.id)))

    async def close_question(self) -> None:
        """What she was asked is answered or dropped."""
        await conversations.close(self.db, self.channel, self.address, self.person.id)

    async def ask_again(self, question: Question) -> None:
        """The open question once more, as it was asked."""
        about = {name: value for name, value in question.about.items() if name not in OF_ASKING}
        options = [
            Option(label, action, arguments, label_args)
            for (action, arguments), (label, label_args) in zip(
                question.about["options"], question.about["shown"], strict=True
            )
        ]
        await self.ask(question.about["key"], question.kind, about, options, **question.about["args"])

    def tell(
        self,
        account: Account,
        key: str,
        *,
        topic: str,
        options: Sequence[Option] = (),
        menu: str | None = None,
        **args: Any,
    ) -> None:
        """Say something to somebody else; `menu` shows them the lasting buttons of a role."""
        content = Content(key, args, self.show(account.person, options), menu)
        self.letters.append(Letter(account.channel, account.address, content, topic, BROADCAST, self.cause_id))

    def set_commands(self, account: Account | None = None) -> None:
        """Show the commands of a role in a chat's menu: this person's, or those of somebody else's account."""
        where = (account.channel, account.address) if account else (self.channel, self.address)
        content = Content("menu", {"role": account.person.role if account else self.person.role})
        self.letters.append(Letter(*where, content, "menu", ANSWER, self.cause_id))

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
        Button(code, person_id, question_id, coded[0][0], option.label, option.action, dict(option.arguments), account)
        for code, option in coded
    ]
    return choices, buttons


def _kept(option: Option) -> list[Any]:
    return [option.action, dict(option.arguments)]

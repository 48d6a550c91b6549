"""What can be asked, as types: each says what may interrupt it, how long a plain yes counts, and what a no does."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Generic, TypeVar

from pydantic import ValidationError

from handlers.reading.model import Part, Report
from handlers.rules.waits import YES_COUNTS
from handlers.talk.deeds import Deed, Option, adapter, fields_of, name_of
from storage import spoken
from storage.conversations import StoredQuestion
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Something that somebody was asked.

    `waits`: masks told meanwhile leave it open, and it is asked again after them; else they close it. A plain yes is
    the first option, for so long as `yes_counts`; later it is asked again, and so is what `must_be_last` if anything
    was said since. A plain no is the option number `no`, else the one that drops; `refused` is what is said then.
    `repeated`: it was asked once more after masks, and isn't again. `own`: it is about oneself, and may be answered
    while one waits to be accepted. `source` is the message that it came from.
    """

    waits: ClassVar[bool] = False
    yes_counts: ClassVar[timedelta] = YES_COUNTS
    must_be_last: ClassVar[bool] = False
    own: ClassVar[bool] = False

    no: int | None = None
    refused: str | None = None
    source: int | None = None
    repeated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutMasks(Asked):
    """A question about masks: the reports and the day it is about, where these are known.

    `whose` is another tailor whose masks they are; `part` is what of a message for several is asked about, and `rest`
    what is asked after it. `heard` is the message, which the next bubble may go on with.
    """

    reports: tuple[Report, ...] = ()
    day: date | None = None
    whose: int | None = None
    part: Part | None = None
    rest: tuple[Part, ...] = ()
    heard: Spoken | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(AboutMasks):
    """One of the buttons, and nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Which(Choice):
    """One of the buttons, and a plain yes says none of them."""

    yes_counts = timedelta(0)


A_co = TypeVar("A_co", bound=Asked, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[A_co]):
    """An open question of a chat: its number, what is asked, as which sentence, with which options, and when."""

    id: str
    asked: A_co
    key: str
    args: Mapping[str, Any]
    options: Sequence[Option]
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Kinds:
    """Every deed and every question by the name it is kept under."""

    deeds: Mapping[str, type[Deed]] = field(default_factory=dict)
    questions: Mapping[str, type[Asked]] = field(default_factory=dict)

    def deed(self, kind: str, fields: str) -> Deed | None:
        """A kept deed; None for one of an older program, whose name or fields this one doesn't know."""
        try:
            found: Deed = adapter(self.deeds[kind]).validate_json(fields)
        except (LookupError, ValidationError):
            return None
        return found

    def question(self, stored: StoredQuestion) -> Question[Asked]:
        """A kept question."""
        kept = spoken.unpack(stored.state)
        options = [
            Option(label, adapter(self.deeds[kind]).validate_python(fields), args)
            for label, args, kind, fields in kept["options"]
        ]
        asked: Asked = adapter(self.questions[stored.kind]).validate_python(kept["asked"])
        return Question(
            id=stored.id, asked=asked, key=kept["key"], args=kept["args"], options=options, asked_at=stored.asked_at
        )


def stored(question: Question[Asked]) -> StoredQuestion:
    """A question as it is kept."""
    options = [
        [one.label, dict(one.label_args), name_of(type(one.deed)), fields_of(one.deed)] for one in question.options
    ]
    state = {"key": question.key, "args": dict(question.args), "asked": fields_of(question.asked), "options": options}
    asked = question.asked
    reports = asked.reports if isinstance(asked, AboutMasks) else ()
    day = reports[0].date.isoformat() if reports else None
    pieces = sum(one.pieces for one in reports)
    return StoredQuestion(
        id=question.id,
        kind=name_of(type(asked)),
        state=spoken.pack(state),
        asked_at=question.asked_at,
        pieces=pieces,
        work_date=day,
    )

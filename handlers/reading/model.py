"""What reading a message gives."""

from datetime import date
from enum import StrEnum

from storage.spoken import Spoken
from storage.values import dataclass

# More masks than anybody sews in a day.
MOST_A_DAY = 300


class Intent(StrEnum):
    """What a message is for."""

    REPORT = "report"
    MATERIAL = "material"
    MIXED = "mixed"
    CORRECTION = "correction"
    QUESTION = "question"
    PROMISE = "promise"
    ZERO = "zero"
    GREETING = "greeting"
    OTHER = "other"


class Doubt(StrEnum):
    """Why a reading isn't certain, and so what to ask."""

    APPROXIMATE = "approximate"
    RANGE = "range"
    NO_NUMBER = "no-number"
    CONTAINER = "container"
    NOT_WHOLE = "not-whole"
    VERY_MANY = "very-many"
    TWO_NUMBERS = "two-numbers"
    WHICH_SIZE = "which-size"
    WHICH_DAY = "which-day"
    SEVERAL_DAYS = "several-days"
    OTHERS_TOO = "others-too"
    MORE = "more"
    ITEM_OR_MASK = "item-or-mask"
    LETTERS = "letters"
    TOTAL_DIFFERS = "total-differs"
    DEFECTS_ONLY = "defects-only"
    STILL_IN_WORK = "still-in-work"
    NO_NEW_VALUE = "no-new-value"
    WHOSE = "whose"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Report:
    """Masks made on a day: all pieces, the defects among them, and the size (`dewasa`, `anak` or None)."""

    pieces: int
    defects: int
    size: str | None
    date: date


@dataclass(frozen=True, slots=True)
class Material:
    """A material asked for; quantity and unit are None where she didn't say."""

    item: str
    quantity: float | None
    unit: str | None
    colour: str | None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody whom a message may name: their number, and the names they go by, the usual one first."""

    id: int
    names: tuple[str, ...]

    def __hash__(self) -> int:
        # All of a circle are asked for theirs several times a message.
        return self.id


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom a message may name: tailors for whom the sender may report, and those to whom she speaks."""

    tailors: tuple[Member, ...] = ()
    addressed: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class Portion:
    """What a message says of one tailor: her name as written, who that may be, and her part of it.

    `who` holds the one number of the circle that fits; none or several of them are a doubt. `own`: the sender herself.
    """

    name: Spoken
    who: tuple[int, ...]
    own: bool
    reading: "Reading"

    @property
    def certain(self) -> bool:
        """Whether it may be kept without asking."""
        return self.reading.certain and (self.own or len(self.who) == 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message means; `certain` is False where a coordinator would ask back.

    For a correction, `reports` hold the new value and `was` the number she takes back, where she named it.
    `day` is a day she named, also where no number could be read. `others` are less likely readings that a question
    should offer too. `about_own` says that a question asks for her own counts. `portions` are the parts of the
    tailors named, where she reports for others, and `stated` the sum that she named for all of them; `may_name`
    says that a word could be somebody's name. `handed`: she hands the masks over; `adds`: they come on top of
    earlier ones; `mine`: she calls them her own.
    """

    intent: Intent
    reports: tuple[Report, ...] = ()
    materials: tuple[Material, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    was: int | None = None
    corrects: bool = False
    asks: bool = False
    about_own: bool = False
    others: tuple[tuple[Report, ...], ...] = ()
    day: date | None = None
    portions: tuple[Portion, ...] = ()
    may_name: bool = False
    stated: int = 0
    handed: bool = False
    adds: bool = False
    mine: bool = False

    @property
    def certain(self) -> bool:
        """Whether it may be kept without asking."""
        return not self.doubts and all(portion.certain for portion in self.portions)


@dataclass(frozen=True, slots=True)
class Part:
    """What the message `source` said of one tailor and is still to be asked about; `same`: as many were told before."""

    text: Spoken
    portion: Portion
    same: bool = False
    source: int | None = None

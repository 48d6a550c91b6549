"""A clause of a coordinator's message: its words, what it is, and what is made of it."""

from enum import Enum, auto

from handlers.reading.frames import Meant
from storage.values import dataclass


class Hears(Enum):
    """What a clause is."""

    ASKS = auto()
    ACTS = auto()
    ROW = auto()
    COLOURS = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as it was written, what it is, and what a frame makes of it."""

    text: str
    hears: Hears
    meant: tuple[Meant, ...] = ()
    same: str = ""
    guessed: bool = False
    freely: bool = False

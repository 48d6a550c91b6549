"""A step of the order: what it is given, and what it leaves; and a phase, which is a few of them."""

from collections.abc import Awaitable, Callable

from handlers.talk.turn import Turn
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Heard:
    """What is left of a message: its text, and whether that is all of it."""

    text: Spoken
    whole: bool = True


# What a step leaves; None where it took all that was left.
Left = Heard | None
Step = Callable[[Turn, Heard], Awaitable[Left]]


@dataclass(frozen=True, slots=True)
class Phase:
    """Steps that are tried one after the other, under a name that says what they look for.

    `plain`: a tailor's plain report may be for them; the others have nothing to hear in it.
    """

    name: str
    steps: tuple[Step, ...]
    plain: bool = False

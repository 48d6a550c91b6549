"""What the page can do to the program around the sandbox: turn its clock, kill its bot, look into it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Behind:
    """How the last message of a chat was read: a sentence or two why, and all of it under titles."""

    why: str
    sections: Sequence[tuple[str, Sequence[str]]]


@dataclass(frozen=True)
class Meaning:
    """What a message of the bot says in English, and each of its buttons beside what it means."""

    text: str
    buttons: Sequence[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Done:
    """What came of an action: a sentence, its kind and count for a page in another language."""

    said: str
    key: str = ""
    count: int = 0
    # What is to be written on whose phone now.
    chat: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Hooks:
    """What the program around the sandbox lets the page do; the sandbox knows nothing of it."""

    # Name and Indonesian label of each moment that the clock can be turned to.
    jumps: Sequence[tuple[str, str]]
    # A jump's name → a sentence to show.
    turn: Callable[[str], Awaitable[str]]
    # In times of real time.
    speeds: Sequence[int]
    speed: Callable[[], int]
    set_speed: Callable[[int], Awaitable[None]]
    running: Callable[[], bool]
    kill: Callable[[], Awaitable[None]]
    start: Callable[[], Awaitable[None]]
    # Lets another workshop take this one's place.
    fresh: Callable[[], None]
    # Whose chat, and whether in English.
    behind: Callable[[int, bool], Awaitable[Behind]]
    # A message on somebody's phone; None where it isn't known (any more).
    meaning: Callable[[int, int], Awaitable[Meaning | None]]
    # What the workshop's board shows, as plain data.
    board: Callable[[], Awaitable[dict[str, Any]]]
    # The session as the text of a dialogue file.
    dialogue: Callable[[], Awaitable[str]]

"""How somebody greets, so that salam is answered with salam, and thanks with thanks."""

from enum import Enum, auto

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

SALAM = Pattern(r"(?:wa)?'?al?ai?kum|ass?alam|askum|ass\b")
HELLO = Pattern(r"\b(?:halo|hai|hi|selamat|pagi|siang|sore|malam|sugeng)\b")


class Greeting(Enum):
    """What a greeting asks to be answered with."""

    SALAM = auto()
    GREETING = auto()
    THANKS = auto()


def greeting_in(text: str) -> Greeting:
    """What a text that is nothing but a greeting is."""
    plain = normal(text)
    if SALAM.match(plain):
        return Greeting.SALAM
    return Greeting.GREETING if HELLO.search(plain) else Greeting.THANKS


MERE = Pattern(
    r"(?:(?:halo+|hai|hi|hei|selamat|met|pagi|siang|sore|malam|sugeng|enjing|dalu|enjang|bu|ibu|mbak|mas|pak|kak|min|bot"
    r"|semua|semuanya|ya|titik|koma)[ ,.!?]*)+"
)


def is_mere_greeting(text: str) -> bool:
    """Whether a text greets and says nothing else."""
    return MERE.fullmatch(normal(text)) is not None

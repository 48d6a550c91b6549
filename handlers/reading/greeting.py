"""How somebody greets, so that salam is answered with salam, and thanks with thanks."""

from enum import Enum, auto

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

SALAM = Pattern(r"(?:wa)?'?al?ai?kum|ass?alam|askum|as+l[aeiou]*m\w*m\b|as+mkum|sam[aeiu]?l[ei]kum|m[ie]kum\b|ass\b")
# Drawn out, too: "pagiii".
HELLO = Pattern(r"\b(?:h[ae]l+o+|ha+i+|hi+|selama+t|pa+gi+|sia+ng+|so+re+|ma+la+m+|suge+ng+|met)\b")
THANKS = Pattern(
    r"\b(?:t(?:e)?ri+ma ?ka+si+h+|ma+ka+si+h*|tr[i]?ms?|tq|thx|thanks?|\w*(?:nu+wu+n|su+wu+n|su+wo+n)\w*|ma+tu?r"
    r" ?nu\w+|jaza\w*)\b|🙏"
)


class Greeting(Enum):
    """What a greeting asks to be answered with."""

    SALAM = auto()
    GREETING = auto()
    THANKS = auto()
    OTHER = auto()


def greeting_in(text: str) -> Greeting:
    """What a text that is nothing but a greeting is."""
    plain = normal(text)
    if SALAM.match(plain):
        return Greeting.SALAM
    if HELLO.search(plain):
        return Greeting.GREETING
    return Greeting.THANKS if THANKS.search(plain) or THANKS.search(text) else Greeting.OTHER


MERE = Pattern(
    r"(?:(?:h[ae]l+o+|ha+i+|hi+|hei|selama+t|met|pa+gi+|sia+ng+|so+re+|ma+la+m+|sugeng|enjing|dalu|enjang|bu|ibu"
    r"|mbak|mas|pak|kak|min|bot"
    r"|semua|semuanya|ya|titik|koma)[ ,.!?]*)+"
)


def is_mere_greeting(text: str) -> bool:
    """Whether a text greets and says nothing else."""
    return MERE.fullmatch(normal(text)) is not None


HOW_ARE_YOU = Pattern(
    r"\b(?:kabar\w*|sehat|waras|apik|saras|sugeng|baik-?baik)\b|\b(?:halo|hai|pagi|siang|sore|malam)[ ,]*(?:bu"
    r"|mbak|pak)?[ ,]*(?:apa|opo)?[ ?]*$"
)


def asks_after_her(text: str) -> bool:
    """ "pagi bu, sehat?": how somebody is, and nothing for a person to answer."""
    return HOW_ARE_YOU.search(normal(text)) is not None

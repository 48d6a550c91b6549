"""Whose masks they were after all: "eh bukan Sari, itu Ani", "sing 15 iku nggone Umi dudu Wati", "itu punya Nur"."""

import re
from collections.abc import Sequence

from handlers.reading.families import one_of, pattern
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import names_folded
from handlers.reading.tokens import Token
from storage.values import dataclass

# "bukan Sari, Ani" and no more.
MOST_WORDS = 6
NOT_HERS = frozenset("bukan bkn dudu duduk guduk sanes senes dede".split())  # noqa: SIM905
OWNED = one_of(r"punya\w* duwek\w* duwe\w* nggon\w* gadhah\w* kagungan\w* milik\w*")
WRONG = one_of("salah keliru kliru klentu kleru")
SOMEBODY = one_of("orang orange wong wonge tiyang nama namane jeneng jenenge")
WRONG_PERSON = pattern(rf"{WRONG} (?:catat |tulis |ketik )?{SOMEBODY}")
# What was told before, and not something new.
POINTS = Pattern(
    r"\b(?:itu|iku|kui|kuwi|niku|punika|tadi|td|mau|wau|barusan|yang|yg|sing|ingkang|tapi|tp|eh|salah|kliru|keliru|klentu"
    r"|maksud\w*|maksute)\b"
)


@dataclass(frozen=True, slots=True)
class Moved:
    """Masks told of before are somebody else's: whose they were, whose they are, how many; None where it isn't said."""

    was: int | None
    whose: int
    pieces: int | None


def is_wrong_person(text: str) -> bool:
    """Whether a text says that what was told is another person's: "salah orang, harusnya Wati"."""
    return WRONG_PERSON.search(normal(text)) is not None


def may_move(text: str) -> bool:
    """Whether a text may say so, before it is known whom it could name."""
    plain = normal(text)
    return POINTS.search(plain) is not None or re.search(one_of(*NOT_HERS), plain) is not None


def moved_in(text: str, circle: Circle) -> Moved | None:
    """Whether a text says that what was told of one tailor is another's; None where the names or numbers say more."""
    plain = normal(text)
    found = names_folded(plain, circle)
    names = [at for at, token in enumerate(found) if token.has("name") and len(token.who) == 1]
    numbers = [int(token.value) for token in found if token.value is not None and token.value.denominator == 1]
    denied = [at for at in names if _denied(found, at)]
    points = POINTS.search(plain) or (denied and len(found) <= MOST_WORDS)
    if len(numbers) > 1 or not 0 < len(names) <= 2 or not points:
        return None
    pieces = numbers[0] if numbers else None
    hers = [at for at in names if at not in denied]
    if len(hers) != 1:
        return None
    whose = found[hers[0]].who[0]
    if denied:
        return Moved(found[denied[0]].who[0], whose, pieces)
    owned = any(token.has("owned") for token in found[max(0, hers[0] - 3) : hers[0]]) and _points_back(plain)
    return Moved(None, whose, pieces) if (owned or is_wrong_person(text)) and len(names) == 1 else None


def _denied(found: Sequence[Token], at: int) -> bool:
    """ "bukan Sari", "dudu nggone Sari"."""
    return any(token.text in NOT_HERS for token in found[max(0, at - 2) : at])


def points_back(text: str) -> bool:
    """Whether a text may speak of masks that were told of before, and whose they are."""
    plain = normal(text)
    return POINTS.search(plain) is not None and re.search(rf"{OWNED}|{one_of(*NOT_HERS)}", plain) is not None


def _points_back(plain: str) -> bool:
    return re.search(r"\b(?:itu|iku|kui|kuwi|kae|niku|punika|tadi|mau|wau|barusan)\b", plain) is not None

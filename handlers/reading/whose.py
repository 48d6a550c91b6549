"""Whose masks they were after all: "eh bukan Sari, itu Ani", "sing 15 iku nggone Umi dudu Wati", "itu punya Nur"."""

import re
from collections.abc import Sequence

from handlers.reading.families import DISOWNS, one_of, pattern
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
BY = frozenset("dari teko saking kata jare jarene titipan titipane laporan laporane".split())  # noqa: SIM905
MOST_NAMES = 3
MIXED_UP = Pattern(r"\b(?:ke|ter)(?:tukar|tuker|balik|walik|campur)\b|\bketuker\b|\bketukar\b")
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


def disowns(text: str) -> bool:
    """Whether it says that what was told isn't hers: "iku duduk nggonku"."""
    return DISOWNS.search(normal(text)) is not None


def may_move(text: str) -> bool:
    """Whether a text may say so, before it is known whom it could name."""
    plain = normal(text)
    return POINTS.search(plain) is not None or re.search(one_of(*NOT_HERS), plain) is not None


def moved_in(text: str, circle: Circle) -> Moved | None:
    """Whether a text says that what was told of one tailor is another's; None where the names or numbers say more."""
    plain = normal(text)
    found = names_folded(plain, circle)
    named = [at for at, token in enumerate(found) if token.has("name") and len(token.who) == 1]
    # "yang 14 dari Slamet itu punya Nur bukan Ani": who brought or told of them is neither.
    names = [at for at in named if not (at and found[at - 1].text in BY) or len(named) < MOST_NAMES]
    numbers = [int(token.value) for token in found if token.value is not None and token.value.denominator == 1]
    denied = [at for at in names if _denied(found, at)]
    points = POINTS.search(plain) or (denied and len(found) <= MOST_WORDS)
    if len(numbers) > 1 or not 0 < len({found[at].who for at in names}) <= 2 or not points:
        return None
    pieces = numbers[0] if numbers else None
    # "bukan yuni, wati yang 18. yuni sakit": whoever was denied once isn't meant where she is named again.
    not_hers = {found[at].who for at in denied}
    hers = [at for at in names if found[at].who not in not_hers]
    owned = [at for at in hers if _owned(found, at)]
    if not denied and len(owned) == 1 and (MIXED_UP.search(plain) or is_wrong_person(text)):
        # "yang Ani tadi ketuker, 30 itu punya Sari": it is the owner's, and was the other's.
        others = {found[at].who[0] for at in hers} - {found[owned[0]].who[0]}
        return Moved(min(others, default=None), found[owned[0]].who[0], pieces) if len(others) < 2 else None
    if len(hers) != 1:
        return None
    whose = found[hers[0]].who[0]
    if denied:
        return Moved(found[denied[0]].who[0], whose, pieces)
    mine = bool(owned) and _points_back(plain)
    return Moved(None, whose, pieces) if (mine or is_wrong_person(text)) and len(names) == 1 else None


def _denied(found: Sequence[Token], at: int) -> bool:
    """ "bukan Sari", "dudu nggone Sari"."""
    return any(token.text in NOT_HERS for token in found[max(0, at - 2) : at])


def _owned(found: Sequence[Token], at: int) -> bool:
    """ "punya bu Sari", with nothing between but how she is called."""
    before = found[max(0, at - 3) : at]
    owned = [at for at, token in enumerate(before) if token.has("owned")]
    return bool(owned) and not any(token.has("comma", "name") for token in before[owned[-1] :])


def points_back(text: str) -> bool:
    """Whether a text may speak of masks that were told of before, and whose they are."""
    plain = normal(text)
    return POINTS.search(plain) is not None and re.search(rf"{OWNED}|{one_of(*NOT_HERS)}", plain) is not None


def _points_back(plain: str) -> bool:
    return re.search(r"\b(?:itu|iku|kui|kuwi|kae|niku|punika|tadi|mau|wau|barusan)\b", plain) is not None

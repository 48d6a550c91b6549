"""A count told somewhere within a longer message: "upahnya sudah masuk ya hari ini saya setor 12 masker, anak …"."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from handlers.reading.day_words import A_DAY, MONTH_WORDS, PARTS_OF_DAY, TODAY_WORDS, WEEKS
from handlers.reading.grammar import read
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Intent, Reading
from handlers.reading.no_counts import set_aside
from handlers.reading.normal import normal
from handlers.reading.tokens import Token, tokens
from storage.spoken import Spoken
from storage.values import dataclass

# What may stand between "dapat" and its number, and between "hari ini" and "dapat".
BETWEEN = ("only", "filler", "own", "already", "address", "span", "thanks")
CUES = ("done", "handed", "plus")
# What a number of masks may be followed by.
BEHIND = ("pieces", "more", "filler", "address", "only", "already", "thanks", "comma", "stop", "done", "span", "then")
# What of the same clause makes it no finished count.
NOT_MADE = (
    *("future", "want", "if", "target", "request", "notyet", "not", "cut", "cutting", "workload", "left", "paying"),
    *("cash", "mend", "able", "capacity", "daily", "recorded-by", "item", "defect", "question"),
)
FIRST = ("dulu", "dlu", "sik", "sek", "disik", "dhisik", "ya", "yo", "nggih")
MOST_BETWEEN = 4
DAYS = ("kemarin", "kmrn", "wingi", "wau", *TODAY_WORDS)
NEW_CLAUSE = ("comma", "stop", "then", "because", "junk")


@dataclass(frozen=True, slots=True)
class Within:
    """What it plainly tells of finished masks, whatever else stands around it.

    `text`: the words that tell it, `before`: what is said before these; `alone`: in a clause of its own, in which
    nothing else is said; `mine`: of the speaker's own.
    """

    text: Spoken
    before: Spoken
    reading: Reading
    alone: bool
    mine: bool


def count_within(text: str, sent_at: datetime) -> Within | None:
    """The count that stands within a longer message; None where that isn't one."""
    found = _of_today(set_aside(tokens(normal(text))))
    told = [at for at in range(len(found)) if _is_count(found, at)]
    if not told or any(later - one > 2 for one, later in pairwise(told)):
        return None
    pieces, end = sum(int(found[at].value or 0) for at in told), _end(found, told[-1]) + 1
    for start in dict.fromkeys((_start(found, told[0]), told[0])):
        text = " ".join(token.text for token in found[start:end])
        reading = read(text, sent_at)
        plain = reading.intent is Intent.REPORT and reading.certain
        if plain and sum(one.pieces for one in reading.reports) == pieces:
            mine = any(token.has("own") for token in found[start:end])
            before = " ".join(token.text for token in found[:start])
            return Within(Spoken(text), Spoken(before), reading, _is_alone(found, start, end), mine)
    return None


def _of_today(found: list[Token]) -> list[Token]:
    """ "total 19 hari ini": no span of days."""
    last = len(found) - 2
    return [
        tokens(token.text)[0] if token.has("days") and at < last and found[at + 2].text in TODAY_WORDS else token
        for at, token in enumerate(found)
    ]


def _is_alone(found: Sequence[Token], start: int, end: int) -> bool:
    """Whether the words around it begin or end something else."""
    begins = start == 0 or found[start - 1].has("comma", "stop", "then", "address", "thanks", "greeting")
    while end < len(found) and (found[end].has("already", "thanks", "done") or found[end].text in FIRST):
        end += 1
    return begins and (end == len(found) or found[end].has("comma", "stop", "then", "because", "address"))


def _is_count(found: Sequence[Token], at: int) -> bool:
    """Whether a number is said to be of masks, or made: "12 masker", "dapat 12", "anak 9"."""
    token = found[at]
    if not token.has("number") or token.value is None or token.value.denominator != 1 or not token.value:
        return False
    after = found[at + 1] if at + 1 < len(found) else Token("", frozenset({"stop"}))
    if after.has("pieces"):
        said = True
    elif after.has(*SIZES):
        said = _led(found, at) or _sized(found, at)
    else:
        said = after.has(*BEHIND) and _led(found, at)
    clause = found[_clause_from(found, at) : _end(found, at) + 1]
    pointed = any(one.has("which") for one in found[max(0, _start(found, at) - 1) : at])
    of_long = any(one.text in (*WEEKS, *MONTH_WORDS) for one in clause)
    return said and not pointed and not of_long and not any(one.has(*NOT_MADE) for one in clause)


def _led(found: Sequence[Token], at: int) -> bool:
    """ "dapat cuma 12", "masker saya 12"."""
    place = at - 1
    while place >= 0 and found[place].has(*BETWEEN) and not found[place].has(*CUES, "pieces"):
        place -= 1
    if place < 0 or at - place > MOST_BETWEEN:
        return False
    # "1 masker 1500" is a price.
    priced = found[place].has("pieces") and place > 0 and found[place - 1].value is not None
    # "punya saya sampai jam segini total 19"
    own = found[place].has("total") and any(one.has("own", "mine") for one in found[_clause_from(found, at) : place])
    return (found[place].has(*CUES, "pieces") or own) and not priced


def _sized(found: Sequence[Token], at: int) -> bool:
    """ "9 anak 12 dewasa": so many of each size."""
    pairs = [one for one in (at - 2, at + 2) if 0 <= one < len(found) - 1 and found[one].has("number")]
    return any(found[one + 1].has(*SIZES) for one in pairs)


def _clause_from(found: Sequence[Token], at: int) -> int:
    """Where the clause of a number begins: behind a comma, another number, or words that go on with something new."""
    place = at
    while place > 0 and not found[place - 1].has(*NEW_CLAUSE) and found[place - 1].value is None:
        today = found[place].text in A_DAY and found[place + 1].text in TODAY_WORDS
        if today or (found[place - 1].has("address") and place < at - 1):
            break
        place -= 1
    return place


def _start(found: Sequence[Token], at: int) -> int:
    """From which word on it is told: its verb, and the day where that stands with it."""
    first, place = _clause_from(found, at), at
    while place > first and found[place - 1].has(*BETWEEN, *CUES, "pieces", "total"):
        place -= 1
    days = [one for one in range(first, place) if found[one].text in DAYS]
    place = days[-1] if days else place
    while place > first and found[place - 1].text in (*A_DAY, *PARTS_OF_DAY):
        place -= 1
    return place


def _end(found: Sequence[Token], at: int) -> int:
    """With which word that ends: its size, its unit, and "hari ini" behind it."""
    place = at
    while place + 1 < len(found) and (
        found[place + 1].has("pieces", "more", *SIZES) or found[place + 1].text in (*A_DAY, *DAYS)
    ):
        place += 1
    return place

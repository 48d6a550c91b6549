"""How a message leans on what was said before: a total, the same again, a doubt, a complaint, a change, an undo.

A reading tells what a message says by itself; this tells in which way its number is to be held against the record.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from handlers.reading import leaning_words as words
from handlers.reading.about_pay import PAY, VERB
from handlers.reading.dated import is_dated
from handlers.reading.families import ENDING
from handlers.reading.lexicon import SIZES
from handlers.reading.no_counts import whole_numbers
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.plain import plain_report
from handlers.reading.rejected_said import is_complaint
from handlers.reading.sizes import only_size
from handlers.reading.spelling import slip_among
from handlers.reading.tokens import Token, tokens
from handlers.reading.undo_said import HOW_TO_UNDO, NO_UNDO, UNDO
from handlers.reading.unexplained import denied_number, in_digits, so_many_more

# Words of these with a slip of the finger: "kakean" is "kakehan".
SLIPPED = frozenset(word for one in words.TURNING for word in re.findall(r"[a-z]{6,}", one.pattern))
LONG = Pattern(r"[a-z]{5,}")


@dataclass(frozen=True, slots=True)
class Leaning:
    """In which ways a message leans on what was said before; each may hold by itself.

    `total`: its number is the whole of the day, or of a size; `by_now`: "sekarang sudah 30", `only_now`: and no more;
    `of_those`: "dari 30 itu"; `good`: "yang bagus 18"; `echoes`: it takes note of a number; `dated`: it names a day
    and says no more; `reaches`: "jadi 25" and no more; `adds`: it comes on top; `confirms`, `asks`, `before`: it says
    the same again, asks whether it is noted, says that it was told before; `doubts`: "kok cuma 20"; `sets`: it takes
    the place of what was told, `slip` of what was told last; `only`: so many and no more; `annoyed`: something is
    wrong; `pay`, `mends`: it is about money, about pieces that came back; `few`, `many`: what was told is too little
    or too much; `not_mine`: she reported nothing; `undo`, `how_to_undo`: take it back, and how one does that; `verb`:
    it says that masks are made or handed over; `bare`: numbers and politeness only; `subset`: it names a part of what
    was just said; `size`: the only size that it names, `sized`: and it says no more than that; `first`: it means what
    was told first today; `points`: it says something of so many that it points at, `unready`: that they aren't done,
    `untold`: or told; `rest_finished`, `those_finished`: that the rest, or those, are done by now; `by_parts`: what
    each part of the day brought; `comes_to`, `more_to`: what that, or what it doesn't say, comes to; `denied`: the
    number that it isn't; `further`: "5 lagi", beside another number.
    """

    total: bool = False
    included: bool = False
    by_now: bool = False
    only_now: bool = False
    of_those: bool = False
    good: bool = False
    echoes: bool = False
    dated: bool = False
    reaches: bool = False
    becomes: bool = False
    adds: bool = False
    confirms: bool = False
    stays: bool = False
    asks: bool = False
    before: bool = False
    doubts: bool = False
    wonders: bool = False
    sets: bool = False
    slip: bool = False
    recounts: bool = False
    only: bool = False
    annoyed: bool = False
    pay: bool = False
    mends: bool = False
    few: bool = False
    many: bool = False
    not_mine: bool = False
    undo: bool = False
    how_to_undo: bool = False
    verb: bool = False
    bare: bool = False
    subset: bool = False
    size: str | None = None
    sized: bool = False
    first: bool = False
    points: bool = False
    unready: bool = False
    untold: bool = False
    rest_finished: bool = False
    those_finished: bool = False
    by_parts: bool = False
    comes_to: bool = False
    more_to: bool = False
    numbers: tuple[int, ...] = ()
    denied: int | None = None
    further: int | None = None


def leaning_of(text: str) -> Leaning:
    """How a text leans on what was said before."""
    sample, pieces = plain_report(text) or (text, 0)
    return replace(_leaning_of(sample), numbers=(pieces,)) if pieces else _leaning_of(text)


@lru_cache(maxsize=4096)
def _leaning_of(text: str) -> Leaning:
    plain = LONG.sub(lambda found: slip_among(found[0], SLIPPED) or found[0], normal(text))
    written = text.strip().lower()
    found = tokens(plain)

    def says(wanted: Pattern) -> bool:
        return wanted.search(plain) is not None

    slip, how = words.SLIPS.search(written) is not None or says(words.SLIPS), says(HOW_TO_UNDO)
    apart = words.OTHERS.sub(" ", plain)
    more = apart != plain or words.ADDS.search(words.REDOES.sub(" ", words.NOTHING_MORE.sub(" ", plain))) is not None
    return Leaning(
        total=words.WHOLE.search(words.OF_ONE_SIZE.sub(" ", plain)) is not None and not says(words.MANY_DAYS),
        included=words.INCLUDED.search(apart) is not None or (says(words.UNTIL_AN_HOUR) and not more),
        by_now=says(words.BY_NOW),
        only_now=says(words.BY_NOW) and _is_of(found, "now", beside=("number", "already", "count", "pieces")),
        of_those=says(words.OF_THOSE),
        good=says(words.GOOD_ONES),
        echoes=says(words.ECHOES),
        dated=is_dated(plain),
        reaches=says(words.REACHES),
        becomes=says(words.BECOMES),
        adds=more,
        confirms=says(words.CONFIRMS),
        stays=re.search(words.STAYS, plain) is not None,
        asks=says(words.ASKING) and re.search(words.NOTED, plain) is not None,
        before=words.SAID_BEFORE.search(ENDING.sub("", plain)) is not None or says(words.UNANSWERED),
        doubts=says(words.DOUBTS),
        wonders=says(words.WONDERS),
        sets=slip or says(words.SETS) or says(words.RECOUNTS),
        slip=slip,
        recounts=says(words.RECOUNTS),
        only=says(words.ONLY),
        annoyed=words.ANNOYED.search(apart) is not None,
        pay=says(PAY),
        mends=_mends(plain),
        few=says(words.TOO_FEW),
        many=says(words.TOO_MANY),
        not_mine=says(words.NOT_MINE),
        undo=says(UNDO) and not how and not says(NO_UNDO),
        how_to_undo=how,
        verb=says(VERB),
        bare=_is_of(found, "number", beside=("count", "pieces")),
        subset=words.SUBSET.match(plain) is not None,
        size=only_size(tokens(words.TAKEN_FOR.sub(" ", plain))),
        first=says(words.FIRST),
        unready=says(words.UNREADY),
        untold=says(words.UNTOLD),
        rest_finished=words.REST_FINISHED.search(in_digits(found)) is not None,
        those_finished=words.THOSE_FINISHED.search(in_digits(found)) is not None,
        points=words.POINTS.search(in_digits(found)) is not None,
        comes_to=words.COMES_TO.search(in_digits(found)) is not None,
        more_to=words.MORE_TO.search(in_digits(found)) is not None,
        by_parts=words.BY_PARTS.search(in_digits(found)) is not None,
        sized=_is_of(found, *SIZES, beside=("which", "pieces")),
        numbers=whole_numbers(found),
        denied=denied_number(text),
        further=so_many_more(found),
    )


def _mends(plain: str) -> bool:
    """Whether it speaks of masks that came back or were repaired, in the sentence of its number."""
    of_masks = words.TO_AND_FRO.sub(" ", words.NO_MASKS.sub(" ", plain))
    return words.MENDS.search(of_masks) is not None and not is_complaint(plain) and not _apart(words.MENDS, plain)


SENTENCES = Pattern(r"[.!?;\n]+(?=\s|$)")


def _apart(wanted: Pattern, plain: str) -> bool:
    """Whether it is said in another sentence than that of a count: "potongannya dibalikin? hari ini jadi 14"."""
    counts = [one for one in SENTENCES.split(plain) if whole_numbers(tokens(one))]
    return bool(counts) and not any(wanted.search(one) or not VERB.search(one) for one in counts)


def _is_of(found: Sequence[Token], *wanted: str, beside: Sequence[str]) -> bool:
    """Whether it says something of these kinds and, but for politeness and what stands beside it, nothing else."""
    fitting = (*wanted, *beside, "address", "filler", "thanks", "stop", "comma")
    return any(token.has(*wanted) for token in found) and all(token.has(*fitting) for token in found)

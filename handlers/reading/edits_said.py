"""What a message says of something told before: which of it, and what becomes of it.

"yang 3 belum ada talinya, jangan dihitung dulu", "sing isuk kudune 14", "sing 12 iku jahitane Sri, aku mek 18".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from handlers.reading import edit_words as words
from handlers.reading.about_pay import PAY
from handlers.reading.edit_words import ADULT, CHILD
from handlers.reading.marked import marked_with_names
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import names_folded
from handlers.reading.undo_said import STAYS_AFTER_ALL
from storage.values import dataclass

T = TypeVar("T")
SIZE_OF = {ADULT: "dewasa", CHILD: "anak"}
MOST = 300
NUMBER = Pattern(r"(?<![@\w])\d+")


@dataclass(frozen=True, slots=True)
class Edit:
    """What it says of the masks told before, in pieces.

    `out`: they shall not count, `leaves`: though they were told; `unready`, `elsewhere`, `broken`: why; `turns`: it
    comes as news; `slip`: as a slip of what came last; `agrees`: yes; `sure`: so it is; `wrong`: that is wrong;
    `huh`: she wonders;
    `asks`: it ends as a question; `recounted`: it was counted anew; `points`: it points at something told; `back`:
    they count again; `told`: that it was told before; `more`: some come on top; `meant`: only that it means what
    came last; `requests`: it asks for something, or got it; `returned`: some
    that came back before; `half`: of half of them; `swapped`: turned round;
    `together`: sewn by two, `evenly`: as many each; `finished`: the first number is of finished ones; `left`: it
    tells of what is left to sew.
    `numbers` it says: `named`, those it speaks of, `pointed`, those it points at; `right`: what is right, or left;
    `denied`: what it isn't; `inside`: what is in another already; `mine`: how many are her own; `sized`: how many of
    which size; `today`, `before`: how many are of today, of yesterday; `carried`: how many were fetched already;
    `part_of`: so many of so many; `some`: some, without a number, `off`: of which something is wrong;
    `apart`: how many aren't in it; `fewer`: how many are to be taken off, `too_many`: how many are too many;
    `further`: how many are to come on top, `lacking`: how many are still to be made.
    `size`, `order` (0 is the first, -1 the last), `yesterday`, `every`: which of them; `with_before`: earlier days
    are in it; `sewn_before`: they were sewn yesterday; `today_none`: she made nothing today. `hers`: whose they are
    after all, `not_hers` whose they aren't, `shares` how many of whom, `stays` whose count stays, `about` other
    tailors that it names.
    """

    out: bool = False
    leaves: bool = False
    unready: bool = False
    elsewhere: bool = False
    broken: bool = False
    turns: bool = False
    slip: bool = False
    agrees: bool = False
    sure: bool = False
    wrong: bool = False
    huh: bool = False
    asks: bool = False
    recounted: bool = False
    points: bool = False
    back: bool = False
    told: bool = False
    more: bool = False
    meant: bool = False
    requests: bool = False
    returned: bool = False
    half: bool = False
    swapped: bool = False
    together: bool = False
    evenly: bool = False
    finished: bool = False
    left: bool = False
    numbers: tuple[int, ...] = ()
    named: tuple[int, ...] = ()
    pointed: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    denied: tuple[int, ...] = ()
    inside: tuple[int, ...] = ()
    sized: tuple[tuple[int, str], ...] = ()
    mine: int | None = None
    today: int | None = None
    before: int | None = None
    carried: int | None = None
    part_of: tuple[int, int] | None = None
    some: bool = False
    off: bool = False
    apart: int | None = None
    fewer: int | None = None
    too_many: int | None = None
    further: int | None = None
    lacking: int | None = None
    size: str | None = None
    order: int | None = None
    yesterday: bool = False
    every: bool = False
    both: bool = False
    with_before: bool = False
    sewn_before: bool = False
    today_none: bool = False
    hers: tuple[int, ...] = ()
    not_hers: tuple[int, ...] = ()
    shares: tuple[tuple[int, int], ...] = ()
    stays: tuple[tuple[int, int], ...] = ()
    about: tuple[int, ...] = ()


NOTHING = Edit()
# "dua-duanya dibatalkan": no number
BOTH = Pattern(
    r"\b(?:(?:2|dua|loro|kalih)[- ]*(?:2|dua|loro|kalih) ?(?:nya|ne|nipun)|keduanya|kedua2nya|kedua-duanya)\b"
)


def may_edit(text: str) -> bool:
    """Whether a message may say something of masks told before, seen from its words alone."""
    return words.MAY.search(normal(text)) is not None


@lru_cache(maxsize=1024)
def edit_in(text: str, circle: Circle) -> Edit:
    """What a message says of masks that were told before."""
    marked = words.UNDIVIDED.sub(" ", marked_with_names(text, circle))
    if any(one.search(marked) for one in (words.ASKS, words.PACKED, STAYS_AFTER_ALL, PAY)):
        return NOTHING
    counted = words.TIMES.sub(" ", BOTH.sub(" ", marked))
    clauses = [one for one in words.CUTS.split(counted) if one and not (_stays(one) or words.OF_CUT.search(one))]
    plain = " , ".join(clauses)
    edit = _signs(marked, clauses)
    edit = _numbers(edit, plain, clauses)
    if any(one > MOST for one in edit.numbers):
        return NOTHING
    stays = tuple((int(who), int(n)) for who, n in _pairs(words.STAYS_SO_MANY, counted))
    return replace(_people(edit, plain), shares=_shares(clauses), stays=stays)


def _signs(marked: str, clauses: Sequence[str]) -> Edit:
    """What it says of them but for numbers and names."""
    plain = " , ".join(clauses)

    def says(wanted: Pattern, text: str = plain) -> bool:
        return wanted.search(text) is not None

    told = [one for one in clauses if len(clauses) == 1 or words.SAYS_WHICH.search(one)]
    sizes = {SIZE_OF[one["size"]] for clause in told for one in words.SIZE_SAID.finditer(clause)}
    return Edit(
        out=says(words.OUT),
        leaves=says(words.LEAVING),
        unready=says(words.UNREADY),
        elsewhere=says(words.ELSEWHERE),
        broken=says(words.BROKEN),
        turns=says(words.TURNS, marked),
        slip=says(words.SLIP, marked),
        agrees=says(words.AGREES, marked),
        sure=says(words.SURE),
        wrong=says(words.WRONG),
        huh=says(words.HUH, marked),
        asks="?" in marked,
        recounted=says(words.RECOUNTED),
        points=says(words.POINTS),
        # "kembalikan kain 2 m" speaks of no mask.
        back=any(
            says(words.COMES_BACK, one) for one in clauses if "-" not in one.split() and not says(words.LATER, one)
        ),
        told=says(words.TOLD_BEFORE),
        more=any(says(words.MORE, one) for one in clauses if NUMBER.search(one)),
        meant=says(words.MEANT, marked) and not NUMBER.search(plain),
        requests=says(words.REQUESTS),
        returned=says(words.RETURNED) and says(words.OF_BEFORE),
        half=says(words.HALF),
        some=says(words.SOME),
        off=says(words.SOME_OFF),
        swapped=says(words.SWAPPED),
        together=says(words.TOGETHER, marked),
        evenly=says(words.EVENLY, marked),
        finished=says(words.FINISHED, clauses[0] if clauses else ""),
        left=says(words.LEFT),
        size=sizes.pop() if len(sizes) == 1 else None,
        order=_order(plain),
        yesterday=re.search(words.ON_ANOTHER_DAY, words.TOLD_THEN.sub(" ", plain)) is not None,
        every=says(words.ALL_OF_IT),
        both=says(BOTH, marked),
        with_before=says(words.WITH_BEFORE, marked),
        sewn_before=says(words.SEWN_BEFORE),
        today_none=says(words.NOTHING_TODAY),
    )


def _numbers(edit: Edit, plain: str, clauses: Sequence[str]) -> Edit:
    """The same with its numbers, each by what it is said to be."""

    def one_of(wanted: Pattern) -> int | None:
        found = _all(wanted, plain)
        return found[0] if len(found) == 1 else None

    said = tuple(map(int, NUMBER.findall(plain)))
    denied, inside = _all(words.DENIED, plain), _all(words.INSIDE, plain)
    numbers = tuple(one for one in said if one not in denied)
    pointed = tuple(one for one in _all(words.POINTED, plain) if one not in (*denied, *inside))
    today, fewer, too_many = one_of(words.OF_TODAY), one_of(words.FEWER), one_of(words.TOO_MANY)
    before = [one for one in _all(words.OF_YESTERDAY, plain) if one != today]
    off = words.TAKE_OFF.search(plain) is not None
    alone = said[0] if len(said) == 1 and not words.RIGHT.search(plain) else None
    left_over = words.LEFT_OVER.search(plain) and words.ADD_THEM.search(plain)
    by = {fewer, too_many} if len(set(said)) > 1 else set()
    right = tuple(one for one in _all(words.RIGHT, plain) if one not in (*denied, *inside, *by))
    by_how_many = fewer is not None or too_many is not None
    if not right and edit.slip and numbers[:1] != pointed[:1] and not (edit.out or edit.unready or by_how_many):
        right = numbers[:1]
    return replace(
        edit,
        numbers=numbers,
        named=tuple(dict.fromkeys(one for one in numbers if one not in right and one not in inside)),
        pointed=pointed,
        right=right,
        denied=denied,
        inside=inside,
        sized=_sized(clauses),
        mine=one_of(words.MINE),
        today=today,
        before=before[0] if len(before) == 1 else None,
        carried=one_of(words.CARRIED),
        lacking=one_of(words.LACKING),
        part_of=next(
            ((int(n), int(of)) for way in (words.PART_OF, words.OF_WHOLE) for n, of in _pairs(way, plain)), None
        ),
        apart=one_of(words.APART),
        fewer=fewer if fewer is not None or not off else too_many if too_many is not None else alone,
        too_many=too_many,
        further=said[0] if len(said) == 1 and left_over else None,
    )


def _part_of(plain: str) -> tuple[int, int] | None:
    """So many of so many, in whatever order."""
    found = [*_pairs(words.PART_OF, plain), *_pairs(words.OF_WHOLE, plain)]
    return (int(found[0][0]), int(found[0][1])) if found else None


def _people(edit: Edit, plain: str) -> Edit:
    """The same with whose they are, whose they aren't, and who else is named."""
    not_hers = _all(words.NOT_HERS, plain)
    hers = tuple(one for one in _all(words.HERS, plain) if one not in not_hers)
    names = dict.fromkeys(int(one) for one in re.findall(r"@(\d+)", words.CARRIED.sub(" ", plain)))
    about = tuple(one for one in names if one not in hers and one not in not_hers)
    return replace(edit, hers=hers, not_hers=not_hers, about=about)


def by_whom(text: str, circle: Circle) -> frozenset[int]:
    """Tailors of whom a message says only that they brought or told of it: "dilaporno Wati 12", "Wati salah"."""
    return frozenset(_all(words.BY_WHOM, marked_with_names(text, circle)))


def without_names(text: str, circle: Circle, who: frozenset[int]) -> str:
    """The message without the names of these."""
    found = names_folded(normal(text), circle)
    return " ".join(one.text for one in found if not (one.has("name") and set(one.who) <= who))


def _stays(clause: str) -> bool:
    """ "siang tetap", "Yuni tetap 17": of this nothing changes."""
    if words.OUT.search(clause) or not words.STAYS.search(clause):
        return False
    return words.STAYS_SO_MANY.search(clause) is not None or not re.search(r"(?<!@)\b\d", clause)


def _order(plain: str) -> int | None:
    if words.EARLY.search(plain):
        return 0
    if words.LATE.search(plain):
        return -1
    found = [at for at, wanted in words.ORDER.items() if wanted.search(plain)]
    return found[0] if len(found) == 1 else None


def _sized(clauses: Sequence[str]) -> tuple[tuple[int, str], ...]:
    """How many of which size, clause by clause: "dewasa 10", or "10 dewasa"."""
    found: list[tuple[int, str]] = []
    for clause in clauses:
        said = words.WHOLE_OF_SIZES.sub("", clause)
        first = re.search(rf"{words.SIZE}|(?<![@\w])\d", said)
        wanted = words.SIZE_FIRST if first and not first[0].isdigit() else words.COUNT_FIRST
        found += [(int(n), SIZE_OF[size]) for size, n in _pairs(wanted, said)]
    return tuple(found)


def _shares(clauses: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """How many are of whom: "12 punya Nur", or "Nur 12"."""
    found: list[tuple[int, int]] = []
    for clause in clauses:
        others = words.MINE.sub(" ", clause)
        ways = [[(int(who), int(n)) for who, n in _pairs(one, others)] for one in words.SHARE]
        found += _most(ways)
    return tuple(found)


def _most(ways: Sequence[list[T]]) -> list[T]:
    """The reading that finds most, the first of several."""
    return next(one for one in ways if len(one) == max(map(len, ways)))


def _all(wanted: Pattern, plain: str) -> tuple[int, ...]:
    found = [value for one in wanted.finditer(plain) for value in one.groupdict().values() if value is not None]
    return tuple(dict.fromkeys(map(int, found)))


def _pairs(wanted: Pattern, clause: str) -> list[tuple[str, str]]:
    return [(one["x"], one["a"]) for one in wanted.finditer(clause)]

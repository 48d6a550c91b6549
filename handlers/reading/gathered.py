"""What the clauses of a message hold, before it is put together."""

from dataclasses import field
from datetime import date
from itertools import pairwise

from handlers.reading.clause_asks import asks_how_many
from handlers.reading.clauses import Clause
from handlers.reading.counted import Part
from handlers.reading.counts import rest_of
from handlers.reading.day_words import is_now
from handlers.reading.lexicon import COLOURS, SIZES
from handlers.reading.model import Doubt, Material
from handlers.reading.sizes import is_of_all, is_size
from handlers.reading.tokens import Token
from storage.values import dataclass


@dataclass(slots=True)
class Gathered:
    """What the clauses hold, before it is put together."""

    parts: list[Part] = field(default_factory=list)
    materials: list[Material] = field(default_factory=list)
    doubts: set[Doubt] = field(default_factory=set)
    material_doubts: set[Doubt] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    sizes_named: set[str] = field(default_factory=set)
    colours: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    day: date | None = None
    day_named: bool = False
    # A day of which something else was told: "kemarin ada ibu-ibu komplain".
    day_of_else: bool = False
    several: bool = False
    each: bool = False
    size_for_all: bool = False
    last_week: bool = False
    question: bool = False
    sums_asked: bool = False
    people: bool = False
    asked: bool = False
    about_own: bool = False
    greeting: bool = False

    def note(self, kind: str, clause: Clause) -> None:
        """Another clause of this kind."""
        self.kinds.add(kind)
        if kind == "count":
            self.words |= {tag for tag in ("handed", "more", "plus", "own", "mine") if clause.has(tag)}
        if kind == "count" and clause.has("total") and (size := _size_of_all(clause)):
            self.sizes_named.add(size)
            self.size_for_all = True
        self._note_others(clause)
        if clause.has(*SIZES) and not clause.quantities:
            places = range(len(clause.tokens))
            named = {size for size in SIZES if any(is_size(clause, at, size) for at in places)}
            self.sizes_named |= named
            self.size_for_all |= bool(named) and is_of_all(clause) and rest_of(clause) is None
        self.each = self.each or clause.has("each")
        if clause.has("colour"):
            self.colours |= {colour for colour in COLOURS if clause.has(colour)}
        if clause.has("defect") and clause.has("vague") and not clause.quantities:
            self.doubts.add(Doubt.UNCLEAR)
        if kind == "vague":
            self.doubts.add(Doubt.NO_NUMBER)
        if clause.has("unmended"):
            self.doubts.add(Doubt.STILL_IN_WORK)
        if clause.has("approx") and not clause.quantities and all(one.has(*ROUGHLY) for one in clause.tokens):
            self.doubts.add(Doubt.APPROXIMATE)
        if clause.has("collected") or (kind == "count" and _up_to_a_day(clause)):
            self.doubts.add(Doubt.SEVERAL_DAYS)
            self.several = True
        self.question = self.question or kind == "question"
        self.sums_asked = self.sums_asked or (kind == "question" and asks_how_many(clause))
        self.asked = self.asked or (kind == "question" and clause.asked)
        self.greeting = self.greeting or kind == "greeting"

    def _note_others(self, clause: Clause) -> None:
        self.people = self.people or _counts_people(clause)
        if not clause.quantities and _of_two_days(clause):
            self.doubts.add(Doubt.SEVERAL_DAYS)
            self.several = True

    def see_day(self, token: Token) -> None:
        """A day that holds for what follows."""
        self.day = token.day
        self.see_date_doubts(token)

    def see_date_doubts(self, token: Token) -> None:
        """What is doubtful about a day."""
        self.day_named = self.day_named or not token.has("today")
        if token.has("far", "clash", "ahead", "nosuch"):
            self.doubts.add(Doubt.WHICH_DAY)
        if token.has("week"):
            self.doubts.add(Doubt.SEVERAL_DAYS)
            self.several = True
            self.last_week = self.last_week or not token.has("thisweek")


def _counts_people(clause: Clause) -> bool:
    """ "36 orang", but not "sing wong gedhe"."""
    pairs = zip(clause.tokens, [*clause.tokens[1:], Token("")], strict=True)
    return any(one.has("people") and not two.has(*SIZES) for one, two in pairs)


def _of_two_days(clause: Clause) -> bool:
    """ "kemarin sama hari ini, 38": both days in one number."""
    days = {token.day for token in clause.tokens if token.day is not None}
    off = clause.has("none", "notyet", "not", "future", "want", "unwell", "question", "elsewhere", "oops", "correct")
    return len(days) > 1 and clause.has("and", "with") and not off


# "kurang lebih dapat segitu, 25"
ROUGHLY = ("approx", "done", "filler", "address", "vague", "only")


def _up_to_a_day(clause: Clause) -> bool:
    """ "total semua sampai hari ini 120", but not "dari pagi sampai sekarang 12"."""
    pairs = pairwise(clause.tokens)
    up_to = any(one.text in UP_TO_A_DAY and two.has("date") and not is_now(two.text) for one, two in pairs)
    return up_to and not (clause.has("from") and clause.has("variant"))


UP_TO_A_DAY = ("sampai", "sampe", "nganti", "ngantos", "smp", "sampek", "hingga")


def _size_of_all(clause: Clause) -> str | None:
    """ "semuanya ukuran dewasa", "dewasa semua": a size for every number of the message."""
    several = len(clause.quantities) > 1 and not all(clause.has(size) for size in SIZES)
    tokens = clause.tokens
    end = max((at + 1 for at, token in enumerate(tokens) if not token.has("address", "thanks")), default=0)
    for at, token in enumerate(tokens):
        size = next((size for size in SIZES if token.has(size)), None)
        if size is None:
            continue
        beside = tokens[max(0, at - 2) : at] + tokens[at + 1 : at + 2]
        # In "hitam 12 putih 8 dewasa semua" it is of both.
        counted = any(one.has("number") for one in beside) and not (several and at + 2 >= end)
        if any(one.has("total") for one in beside) and not counted:
            return size
    return None


@dataclass(frozen=True, slots=True)
class Seen:
    """What the clauses before leave for the next: the kind of the last, the material named, what else goes on."""

    kind: str = ""
    item: str | None = None
    short: bool = False
    elsewhere: bool = False
    paying: bool = False
    wants: bool = False
    promising: bool = False
    provided: bool = False
    takes_on: bool = False

"""What is recorded of a tailor, what a message stands in, and what it may change."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from handlers.reading.model import Report
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class Noted:
    """What one message recorded of one tailor: when, by whom, the reports, and its moves by number and day.

    `handed`: it said that the masks were handed over; `raised`: it told a total of the day, and these were missing;
    `settled`: they were counted at a check, or set right. `causes` are the messages by which this came to be recorded.
    """

    source: int
    at: datetime
    by: int
    reports: tuple[Report, ...]
    moves: tuple[int, ...]
    handed: bool = False
    raised: bool = False
    causes: frozenset[int] = frozenset()
    settled: bool = False
    days: tuple[date, ...] = ()

    @property
    def pieces(self) -> int:
        """All pieces of it."""
        return sum(one.pieces for one in self.reports)

    def on(self, day: date) -> Self | None:
        """What of it is recorded for a day."""
        reports = tuple(one for one in self.reports if one.date == day)
        if not reports or len(reports) == len(self.reports):
            return self if reports else None
        moves = tuple(move for move, of in zip(self.moves, self.days, strict=True) if of == day)
        return replace(self, reports=reports, moves=moves, days=(day,) * len(moves))


@dataclass(frozen=True, slots=True)
class Record:
    """What counts of one tailor for today and yesterday, oldest first."""

    noted: tuple[Noted, ...] = ()

    def on(self, day: date) -> tuple[Noted, ...]:
        """What is recorded for a day."""
        return tuple(kept for one in self.noted if (kept := one.on(day)))


@dataclass(frozen=True, slots=True)
class Dialogue:
    """What a message stands in: when it was sent, on which day, by whom, about whom, her usual day, what it quotes.

    `answering`: it gives the number that was asked for, so that only what it says of a total leans on the record.
    `sets_right`: she may change what others told of this tailor. `unexplained`: words beside the number that no plain
    report holds. `gone`: what was taken out of today's count and hasn't come back, oldest first.
    """

    now: datetime
    today: date
    speaker: int
    whose: int
    usual: int | None = None
    answering: bool = False
    quoted: int | None = None
    sets_right: bool = True
    unexplained: frozenset[str] = frozenset()
    gone: tuple[Report, ...] = ()


# What a message may change


@dataclass(frozen=True, slots=True)
class Usual:
    """Nothing leans on the record: what the reading says by itself."""


@dataclass(frozen=True, slots=True)
class Raise:
    """The day's total becomes so many: what is missing is added."""

    reports: tuple[Report, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Put:
    """These reports take the place of what some messages recorded; `total`: so that the day's total becomes so many."""

    reports: tuple[Report, ...]
    instead_of: tuple[Noted, ...]
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """Nothing changes: she hears how her count stands."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What some messages recorded is taken back."""

    noted: tuple[Noted, ...]


class Why(StrEnum):
    """Why somebody is asked what a message changes; the end of the question's key."""

    TOTAL = "total"
    SAME = "again"
    RIGHT = "right"
    WHICH = "which"
    BY = "by"
    PART = "part"
    MENDED = "mended"
    NOT_MINE = "not-mine"
    UNDO = "undo"
    MORE = "more"
    THOSE = "those"
    ONE_OF = "one-of"
    DAY = "day"
    MOVED = "moved"


Change = Raise | Put | Stand | TakeBack


@dataclass(frozen=True, slots=True)
class Add:
    """These reports come on top."""

    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Two readings give different totals: what she may mean, the likeliest first."""

    why: Why
    choices: tuple[Change | Add, ...]


@dataclass(frozen=True, slots=True)
class Mend:
    """Pieces that came back were repaired; none of them is new. `pieces` is None where no number is said."""

    pieces: int | None


Meaning = Usual | Add | Raise | Put | Stand | TakeBack | Ask | Mend


def changes(meaning: Meaning | None) -> bool:
    """Whether it changes what was told before."""
    return isinstance(meaning, Raise | Put | TakeBack)


def asked_first(meaning: Meaning, reports: tuple[Report, ...] = ()) -> Meaning:
    """The same, done only when she says so; `reports`: what would be kept where nothing leans on the record."""
    match meaning:
        case Usual() | Add():
            return Ask(Why.MORE, (Add(reports), Stand()))
        case Raise():
            return Ask(Why.TOTAL, (meaning, Stand()))
        case Put(new, instead_of):
            told = [one for noted in instead_of for one in noted.reports]
            moves = sorted(one.pieces for one in new) == sorted(one.pieces for one in told)
            moves = moves and {one.date for one in new}.isdisjoint(one.date for one in told)
            return Ask(Why.MOVED if moves else Why.RIGHT, (meaning, Stand()))
        case TakeBack():
            return Ask(Why.UNDO, (meaning, Stand()))
        case _:
            return meaning


def sized_as(new: Sequence[Report], was: Noted) -> tuple[Report, ...]:
    """A new number says nothing about the size told before, so that stays."""
    sizes = {one.size for one in was.reports}
    if len(new) == 1 and new[0].size is None and len(sizes) == 1:
        return (replace(new[0], size=sizes.pop()),)
    return tuple(new)


def by_size(reports: Sequence[Report]) -> Counter[str | None]:
    """The pieces of each size."""
    sums: Counter[str | None] = Counter()
    for one in reports:
        sums[one.size] += one.pieces
    return sums


def may_be_the_same(some: Sequence[Report], others: Sequence[Report]) -> bool:
    """Whether two people may have counted the same masks: of no other sizes, and not far less."""
    one, two = {report.size for report in some}, {report.size for report in others}
    alike = None in one | two or bool(one & two)
    return alike and 2 * sum(report.pieces for report in some) >= sum(report.pieces for report in others)

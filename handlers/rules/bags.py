"""A bag of masks that is counted, beside what its tailor reported: what becomes of each piece. Pure: no clock."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers.reading.checks_said import Item, Result
from storage.ledger.waiting import Waiting
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BagLine:
    """So many pieces of a size (None: of whichever she reported) with one result, and why in the checker's words."""

    pieces: int
    result: Result
    size: str | None = None
    reason: Spoken | None = None
    mended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What was counted, to the last piece. `assumed`: nobody said yet that the rest is good."""

    lines: tuple[BagLine, ...]
    assumed: bool = False

    @property
    def pieces(self) -> int:
        """All pieces."""
        return sum(one.pieces for one in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unequal:
    """The parts don't add up to what was counted."""

    total: int
    told: int


@dataclass(frozen=True, slots=True)
class WhichSize:
    """Several sizes are there, and it isn't said which of them is meant."""


@dataclass(frozen=True, slots=True)
class HowMany:
    """Nothing is said that could be counted."""


def counted(items: Sequence[Item], waiting: int) -> Counted | Unequal | WhichSize | HowMany:
    """What some words say of a bag; `waiting` pieces are expected, where she says only "semua bagus"."""
    totals: Counter[str | None] = Counter()
    lines: list[BagLine] = []
    rest: Result | None = None
    for one in items:
        if one.every and one.result:
            rest = one.result
            if one.pieces:
                totals[one.size] += one.pieces
        elif one.result and one.pieces:
            lines.append(
                BagLine(pieces=one.pieces, result=one.result, size=one.size, reason=one.reason, mended=one.mended)
            )
        elif one.pieces:
            totals[one.size] += one.pieces
    if not totals and rest and waiting > sum(one.pieces for one in lines):
        totals[None] = waiting
    if not totals and not lines:
        return HowMany()
    return _summed(totals, lines, rest)


def merged(before: Sequence[Item], said: Sequence[Item], *, unequal: bool) -> tuple[Item, ...]:
    """What is in a bag, after an answer to what was said of it.

    `unequal`: its parts didn't add up, and the answer sets one of them right. Else a count is a new one, and what only
    tells of bad ones goes with the one before.
    """
    whole = any(one.result is None or one.result is Result.GOOD for one in said)
    kept = [one for one in before if not one.every and not any(_is_instead(one, new) for new in said)]
    if not unequal:
        bare = len(said) == 1 and said[0].result is None and any(one.result for one in before)
        return (*kept, *said) if bare or not whole else tuple(said)
    together = (*kept, *said)
    if isinstance(counted(together, 0), Counted) or not isinstance(counted(said, 0), Counted):
        return together
    return tuple(said)


def _is_instead(before: Item, new: Item) -> bool:
    """Whether an item is said anew: the same result of the same size, and no other reason."""
    if before.result is not new.result or (new.size and before.size != new.size):
        return False
    return before.reason is None or new.reason is None or before.reason == new.reason


def _summed(
    totals: Counter[str | None], lines: Sequence[BagLine], rest: Result | None
) -> Counted | Unequal | WhichSize:
    """Totals and lines put together, each size for itself."""
    if not totals:
        return Counted(lines=tuple(lines))
    total, told = sum(totals.values()), sum(one.pieces for one in lines)
    good_told = any(one.result is Result.GOOD for one in lines)
    if told > total or (told < total and good_told and not rest):
        return Unequal(total=total, told=told)
    if set(totals) == {None}:
        sizes = {one.size for one in lines}
        if len(sizes - {None}) > 1 or (sizes - {None} and told < total):
            return WhichSize() if told < total else Counted(lines=tuple(lines))
        left = [BagLine(pieces=total - told, result=rest or Result.GOOD)] if told < total else []
        return Counted(lines=(*left, *lines), assumed=rest is None and not lines)
    only = next(iter(totals)) if len(totals) == 1 else None
    sized = [replace(one, size=one.size or only) for one in lines]
    if None in totals or any(one.size not in totals for one in sized):
        return WhichSize()
    used = Counter[str | None]()
    for one in sized:
        used[one.size] += one.pieces
    if any(used[size] > pieces for size, pieces in totals.items()):
        return Unequal(total=total, told=told)
    left = [
        BagLine(pieces=pieces - used[size], result=rest or Result.GOOD, size=size)
        for size, pieces in totals.items()
        if pieces > used[size]
    ]
    return Counted(lines=(*left, *sized), assumed=rest is None and not lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """What a bag is held against: her oldest reports, as many as it takes. `since` is the day of the first of them.

    `missing` of these weren't in the bag; `surplus` were in it that she never reported; `beyond` were reported later.
    """

    reported: int
    missing: int
    surplus: int
    beyond: int
    since: date | None
    days: int


def lot(waiting: Sequence[Waiting], pieces: int) -> Lot:
    """Her reports, oldest first, up to the one in which the count ends; a day is one report."""
    reported, days = 0, list[date]()
    for one in waiting:
        if reported >= pieces and one.work_date not in days:
            break
        reported += one.pieces
        days.append(one.work_date)
    every = sum(one.pieces for one in waiting)
    return Lot(
        reported=reported,
        missing=max(0, reported - pieces),
        surplus=max(0, pieces - every),
        beyond=every - reported,
        since=days[0] if days else None,
        days=len(set(days)),
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """So many pieces of what one report brought, with one result; `size` is what they are, if she reported another."""

    source: Waiting
    pieces: int
    result: Result
    size: str | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a bag takes of her reports, and what of it she never reported."""

    taken: tuple[Taken, ...]
    surplus: tuple[BagLine, ...]


def drawn(waiting: Sequence[Waiting], lines: Sequence[BagLine]) -> Drawn | WhichSize:
    """What is taken of which report, the oldest first: of its own size, then what she reported without a size or as
    another one.
    """
    if not _sizes_are_clear(waiting, lines):
        return WhichSize()
    left = [one.pieces for one in waiting]
    open_ = [one.pieces for one in lines]
    taken: list[Taken] = []
    for fits in (_same_size, _no_size, _any_size):
        for at, line in enumerate(lines):
            for cell, source in enumerate(waiting):
                pieces = min(open_[at], left[cell])
                if pieces and fits(line, source):
                    taken.append(Taken(source, pieces, line.result, line.size or source.thing.size))
                    left[cell] -= pieces
                    open_[at] -= pieces
    surplus = [replace(line, pieces=more) for line, more in zip(lines, open_, strict=True) if more]
    return Drawn(tuple(taken), tuple(surplus))


def _sizes_are_clear(waiting: Sequence[Waiting], lines: Sequence[BagLine]) -> bool:
    """Whether it is told of which size the pieces are, or there is but one, or all of them are alike."""
    if all(one.size for one in lines) or len({one.thing for one in waiting}) <= 1:
        return True
    every = sum(one.pieces for one in waiting) == sum(one.pieces for one in lines)
    return every and len({one.result for one in lines}) == 1


def _same_size(line: BagLine, source: Waiting) -> bool:
    return line.size in (None, source.thing.size)


def _no_size(_: BagLine, source: Waiting) -> bool:
    return source.thing.size is None


def _any_size(_: BagLine, __: Waiting) -> bool:
    return True

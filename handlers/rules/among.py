"""Some among those that were told of: bad ones, good ones, some of another size."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.model import Report
from handlers.rules.heard import Heard
from handlers.rules.record import Add, Ask, Meaning, Mend, Noted, Put, Raise, Why, sized_as


def bad_among(heard: Heard) -> Meaning | None:
    """ "dari 30 itu yang 2 cacat": as many as were told, and now some of them are bad."""
    told = next((one for one in reversed(heard.noted) if one.pieces == heard.pieces), None)
    bad = sum(one.defects for one in heard.reports)
    rest = next((one for one in reversed(heard.noted) if one.pieces == heard.pieces + bad), None)
    if told is None and rest is not None and not heard.lean.adds:
        # "dadi 18 bu, sing 2 suwek", of 20 that were told
        whole = tuple(replace(one, pieces=one.pieces + one.defects) for one in heard.reports)
        return Ask(Why.RIGHT, (Put(whole, (rest,)), Put(heard.reports, (rest,)), Add(heard.reports)))
    if told is None or any(one.defects for one in told.reports) or heard.lean.adds:
        return None
    put = Put(sized_as(heard.reports, told), (told,))
    meant = heard.lean.of_those or heard.lean.before or heard.lean.sets or heard.reading.corrects
    return put if meant else Ask(Why.RIGHT, (put, Add(heard.reports)))


def part_of_those(heard: Heard) -> Meaning | None:
    """ "yg 5 dari 20 itu ternyata ukuran anak": of what was told, so many are of another size."""
    sizes, numbers = {one.size for one in heard.reports}, sorted(set(heard.lean.numbers))
    if not (heard.lean.of_those or heard.lean.subset) or len(numbers) != 2 or not heard.noted:
        return None
    size = heard.lean.size or next(iter(sizes), None)
    told = next((one for one in reversed(heard.noted) if one.pieces == numbers[1] and len(one.reports) == 1), None)
    if told is None or size is None or told.reports[0].size == size:
        return None
    rest = replace(told.reports[0], pieces=numbers[1] - numbers[0])
    return Put((rest, replace(rest, pieces=numbers[0], size=size, defects=0)), (told,))


def part_of_one(heard: Heard, told: Noted) -> Meaning | None:
    """ "yang 10 ukuran anak", "betul 34, yang 8 anak", said of 34 without a size: so many of them are of that size."""
    size, numbers = heard.lean.size, set(heard.lean.numbers) - {told.pieces}
    points = heard.lean.subset or heard.lean.of_those or told.pieces in heard.lean.numbers
    if size is None or not points or len(numbers) != 1 or heard.lean.adds or len(told.reports) != 1:
        return None
    whole, pieces = told.reports[0], numbers.pop()
    if whole.size == size or pieces >= whole.pieces:
        return None
    heard.explained = frozenset(heard.reading.doubts)
    rest = replace(whole, pieces=whole.pieces - pieces)
    return Put((rest, replace(rest, pieces=pieces, size=size, defects=0)), (told,))


def part_of_another_day(heard: Heard) -> Meaning | None:
    """ "yang 10 itu hasil kemarin", of 30 told today: a part of those, or ten beside them? All 30 are moved."""
    lean, today = heard.lean, heard.dialogue.today
    told = [one for one in heard.all if one.by == heard.dialogue.speaker and {r.date for r in one.reports} == {today}]
    days = {one.date for one in heard.reports}
    if not told or lean.untold or not (lean.subset or lean.of_those) or len(days) != 1 or today in days or lean.adds:
        return None
    whole, pieces = told[-1], min(lean.numbers, default=0)
    if len(whole.reports) != 1 or not 0 < pieces <= whole.pieces:
        return None
    first = whole.reports[0]
    if pieces == whole.pieces:
        heard.explained = frozenset(heard.reading.doubts)
        return Put((replace(first, date=days.pop()),), (whole,))
    part = replace(first, pieces=pieces, date=days.pop(), defects=0)
    put = Put((replace(first, pieces=whole.pieces - pieces), part), (whole,))
    heard.explained = frozenset(heard.reading.doubts)
    return Ask(Why.PART, (put, Add((part,))))


def good_of_them(heard: Heard) -> Meaning | None:
    """ "yang bagus 18", of 20 that were told: the other two are bad, or 18 more?"""
    if not heard.lean.good or not heard.noted or not heard.reports or heard.pieces >= heard.latest.pieces:
        return None
    bad = heard.latest.pieces - heard.pieces
    whole = tuple(replace(one, pieces=one.pieces + bad, defects=bad) for one in heard.reports[:1])
    return Ask(Why.RIGHT, (Put(sized_as(whole, heard.latest), (heard.latest,)), Add(heard.reports)))


def of_a_size(heard: Heard) -> Meaning | None:
    """ "anak jadi 10", where 8 of that size are recorded: ten of it in all, or ten more?"""
    sizes = {one.size for one in heard.reports}
    if not heard.lean.becomes or heard.lean.adds or heard.reading.corrects or len(sizes) != 1 or None in sizes:
        return None
    size = next(iter(sizes))
    known = sum(one.pieces for noted in heard.noted for one in noted.reports if one.size == size)
    last = next((one for one in reversed(heard.noted) if any(report.size == size for report in one.reports)), None)
    if last is None or not known < heard.pieces <= 2 * known:
        return None
    more = tuple(replace(one, pieces=heard.pieces - known, defects=0) for one in heard.reports[:1])
    return Ask(Why.TOTAL, (Raise(more, heard.total + heard.pieces - known), Add(heard.reports)))


def mended(heard: Heard) -> Meaning | None:
    """Returned pieces that were repaired are no new ones."""
    lean, numbers = heard.lean, heard.lean.numbers
    if not lean.mends or any(one.defects for one in heard.reports):
        return None
    if heard.reading.asks and not heard.reports:
        return None
    if len(set(numbers)) == 2 and heard.reports:
        # "22, sing 4 iku permakan": of the 22, or beside them.
        rest = max(numbers) - min(numbers)
        return Ask(Why.MENDED, (Add(_with(heard.reports, rest)), Add(_with(heard.reports, max(numbers)))))
    whole, *parts = sorted(set(numbers), reverse=True) or [0]
    if len(parts) == 2 and sum(parts) == whole and heard.reports:
        # "22 masker tapi yang 2 perbaikan, jadi barunya 20"
        return Ask(Why.MENDED, tuple(Add(_with(heard.reports, part)) for part in parts))
    return Mend(numbers[0] if len(numbers) == 1 else None)


def _with(reports: Sequence[Report], pieces: int) -> tuple[Report, ...]:
    """A report of so many in place of these, of their size where they have one only."""
    sizes = {one.size for one in reports}
    return (replace(reports[0], pieces=pieces, defects=0, size=sizes.pop() if len(sizes) == 1 else None),)

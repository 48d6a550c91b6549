"""Totals of a day held against its record: what they add, and what they contradict."""

from collections import Counter
from collections.abc import Sequence

from handlers.reading.model import Doubt, Report
from handlers.rules.heard import Heard
from handlers.rules.record import Add, Ask, Change, Meaning, Noted, Put, Raise, Stand, Why, sized_as

# Two numbers of a message agree with each other once the record is known.
BY_THE_RECORD = frozenset({Doubt.MORE, Doubt.TOTAL_DIFFERS, Doubt.TWO_NUMBERS, Doubt.UNCLEAR})


def total(heard: Heard) -> Meaning | None:
    """A total of the day raises the day; it isn't added."""
    lean = heard.lean
    says_so = lean.total or lean.included
    if not says_so or not heard.noted or not heard.reports or heard.reading.corrects:
        return None
    if lean.adds and not lean.included and not lean.becomes and heard.pieces < heard.total:
        return None
    if lean.included and heard.reading.day in (None, heard.dialogue.today):
        # "sampek saiki", where something is recorded for today, is today's.
        heard.explained = frozenset({Doubt.SEVERAL_DAYS, *({Doubt.UNCLEAR} if lean.total else ())})
    missing = _missing(heard)
    if missing is not None:
        return Raise(missing, heard.total + sum(one.pieces for one in missing)) if missing else Stand()
    fewer = Put(heard.reports, heard.noted)
    return Ask(Why.TOTAL, (fewer, Add(heard.reports), Stand()))


def grown(heard: Heard) -> Meaning | None:
    """ "pagi 8 siang 7", where eight are recorded: what was told stands at the beginning, and the rest is new."""
    lean, numbers = heard.lean, heard.lean.numbers
    told = [one.pieces for one in heard.noted if one.by == heard.dialogue.speaker]
    new = numbers[len(told) :]
    if not lean.by_parts or not told or not new or list(numbers[: len(told)]) != told or heard.reading.corrects:
        return None
    if len({one.size for one in heard.reports}) != 1 or heard.pieces != sum(numbers) or lean.adds:
        return None
    return Raise(heard.one(sum(new)), heard.total + sum(new))


def by_now(heard: Heard) -> Meaning | None:
    """ "saiki wis 30", where fewer are recorded: all of today; beside other words, or "jadi 25": or so many more?"""
    reached = heard.lean.by_now or (heard.lean.reaches and heard.reading.certain)
    if not reached or heard.lean.adds or not heard.noted or not heard.reports or heard.reading.corrects:
        return None
    if heard.pieces <= heard.total:
        return None
    if heard.lean.only_now:
        return to_whole(heard, heard.pieces)[0]
    return Ask(Why.TOTAL, (*to_whole(heard, heard.pieces), Add(heard.reports)))


def _missing(heard: Heard) -> tuple[Report, ...] | None:
    """What the day lacks to be what she says, by size where she says sizes; None where less is said than recorded."""
    day = heard.day
    told = Counter({one.size: one.pieces for one in heard.reports})
    known: Counter[str | None] = Counter()
    for one in heard.noted:
        for report in one.reports:
            known[report.size] += report.pieces
    of_sizes = None not in told and set(told) < set(known)
    if (set(known) <= set(told) and len(told) > 1) or set(known) == set(told) or of_sizes:
        lacks = {size: told[size] - known[size] for size in told}
        if any(number < 0 for number in lacks.values()) or day is None:
            return None
        return tuple(Report(number, 0, size, day) for size, number in lacks.items() if number)
    if heard.pieces < heard.total or day is None:
        return None
    size = heard.reports[0].size if len(told) == 1 else None
    lack = heard.pieces - heard.total
    return (Report(lack, 0, size, day),) if lack else ()


def adds_up(heard: Heard) -> Meaning | None:
    """ "ini 8 yang baru, jadi semua 16", where 8 are recorded: what is new and the whole fit together."""
    lean, numbers = heard.lean, heard.lean.numbers
    if lean.becomes and len(numbers) == 1 and Doubt.TWO_NUMBERS in heard.reading.doubts:
        # "lusin kedua selesai, jadi 24"
        numbers = (heard.pieces - numbers[0], numbers[0])
    if lean.more_to and len(numbers) == 1 and heard.noted and numbers[0] > heard.total and not heard.reading.corrects:
        # "segitu lagi, jadi 24"
        heard.explained = BY_THE_RECORD
        return Raise(heard.one(numbers[0] - heard.total), numbers[0])
    says_so = lean.becomes or lean.total or lean.included or lean.comes_to
    if len(numbers) != 2 or not says_so or heard.reading.corrects:
        return None
    more, whole = sorted(numbers)
    if not heard.noted or len({one.size for one in heard.reports}) > 1 or heard.total + more != whole:
        return None
    heard.explained = BY_THE_RECORD
    return Raise(heard.one(more), whole)


def recap(heard: Heard) -> Meaning | None:
    """ "rekap: pagi 8, siang 6 bukan 5, total 14": all of today, with a better number for one of its parts."""
    lean = heard.lean
    if right := _size_and_whole(heard):
        return right
    *parts, whole = [one for one in lean.numbers if one != lean.denied] or [0]
    if not lean.total or not heard.noted or len(parts) < 2 or sum(parts) != whole or heard.pieces != whole:
        return None
    if lean.denied is None or len({one.size for one in heard.reports}) != 1:
        return None
    return to_whole(heard, whole)[0]


def _size_and_whole(heard: Heard) -> Meaning | None:
    """ "koreksi: anak 11, total jadi 31", where 20 of the other size and 10 of this are recorded."""
    lean, size = heard.lean, heard.lean.size
    if not lean.total or size is None or len(lean.numbers) != 2 or not (heard.reading.corrects or lean.sets):
        return None
    part, whole = lean.numbers
    of_size = [one for one in heard.noted if any(report.size == size for report in one.reports)]
    known = sum(report.pieces for one in of_size for report in one.reports if report.size == size)
    if len(of_size) != 1 or heard.total - known + part != whole:
        return None
    heard.explained = frozenset(heard.reading.doubts)
    others = tuple(report for report in of_size[0].reports if report.size != size)
    return Put((*others, Report(part, 0, size, heard.dialogue.today)), (of_size[0],))


def over_two_days(heard: Heard) -> Meaning | None:
    """ "hari ini 25, jadi sama yang kemarin 55", where 30 are recorded for yesterday: today's are new."""
    numbers, today = heard.lean.numbers, heard.dialogue.today
    if len(set(numbers)) != 2 or not (heard.lean.included or heard.lean.becomes or heard.lean.total):
        return None
    more, whole = sorted(set(numbers))
    before = sum(one.pieces for noted in heard.all for one in noted.reports if one.date != today)
    if not before or more + before != whole or any(r.date == today for one in heard.all for r in one.reports):
        return None
    heard.explained = frozenset(heard.reading.doubts)
    return Add((Report(more, 0, heard.lean.size, today),))


def known_of_before(heard: Heard) -> Meaning | None:
    """ "wingi kan 19, dino iki luwih akeh, 21", where 19 are recorded for yesterday: only today's are new."""
    today = heard.dialogue.today
    new = tuple(one for one in heard.reports if one.date == today)
    old = [one for one in heard.reports if one.date != today]
    days = {one.date for one in old}
    if not new or len(days) != 1 or heard.lean.adds or heard.reading.corrects:
        return None
    day = days.pop()
    told = sum(one.pieces for noted in heard.all for one in noted.reports if one.date == day)
    if told != sum(one.pieces for one in old) or any(r.date == today for one in heard.all for r in one.reports):
        return None
    heard.explained = frozenset(heard.reading.doubts)
    return Add(new)


def whole_after_all(heard: Heard) -> Meaning | None:
    """ "maksudku 15 itu sudah sama yang 10 tadi", after 10 and 15 were told: the 15 were the whole."""
    numbers = sorted(set(heard.lean.numbers))
    if not heard.lean.included or len(heard.noted) < 2 or len(numbers) != 2 or heard.lean.adds:
        return None
    before = heard.total - heard.latest.pieces
    earlier = {before, *(one.pieces for one in heard.noted[:-1])}
    if heard.latest.pieces != numbers[1] or numbers[0] not in earlier or before >= numbers[1]:
        return None
    heard.explained = frozenset(heard.reading.doubts)
    size = heard.latest.reports[0].size if len(heard.latest.reports) == 1 else None
    return Put((Report(numbers[1] - before, 0, size, heard.dialogue.today),), (heard.latest,), numbers[1])


def summed(heard: Heard) -> Meaning | None:
    """ "5 lagi jadi 25": what comes on top and what it comes to, if the two agree; else she is asked."""
    lean, numbers = heard.lean, heard.lean.numbers
    if len(numbers) != 2 or not (lean.adds or lean.becomes or lean.included) or heard.reading.corrects:
        return None
    more, whole = sorted(numbers)
    if len({one.size for one in heard.reports}) > 1 or len({one.date for one in heard.reports}) > 1:
        # "sampai sore dewasa 14 anak 8", "kemarin jadi 11, hari ini baru jadi 4": two sums.
        return None
    if not lean.becomes and not lean.total and not lean.included:
        return None
    if not heard.noted:
        # Nothing is known that the five would come on top of.
        unsure = lean.becomes and lean.adds and (heard.pieces not in numbers or not heard.reading.certain)
        return Ask(Why.TOTAL, (Add(heard.one(whole)), Add(heard.one(more)))) if unsure else None
    if heard.total == whole and lean.becomes:
        return Stand()
    return Ask(Why.TOTAL, (Add(heard.one(more)), *to_whole(heard, whole)))


def to_whole(heard: Heard, whole: int) -> tuple[Change, ...]:
    lack = whole - heard.total
    if lack > 0:
        return (Raise(heard.one(lack), whole),)
    if not lack:
        return (Stand(),)
    return (instead(heard, heard.one(whole)) if heard.latest.raised else Put(heard.one(whole), heard.noted),)


def _other_sizes(latest: Noted, reports: Sequence[Report]) -> tuple[Report, ...]:
    """ "eh yg anak 6", after 12 of one size and 9 of the other: what was told of the other size stays."""
    sizes = {one.size for one in reports}
    known = {one.size for one in latest.reports}
    stays = None not in sizes and sizes < known
    return tuple(one for one in latest.reports if one.size not in sizes) if stays else ()


def instead(heard: Heard, reports: Sequence[Report]) -> Put:
    """A better number for what was told last; where that was a total of the day, this is one too."""
    latest, reports = heard.latest, (*_other_sizes(heard.latest, reports), *reports)
    pieces = sum(one.pieces for one in reports)
    missing = pieces - (heard.total - latest.pieces)
    if not latest.raised or any(one.size or one.defects for one in reports):
        return Put(sized_as(reports, latest), (latest,))
    if missing <= 0:
        return Put(heard.one(pieces), heard.noted, pieces)
    return Put(sized_as(heard.one(missing), latest), (latest,), pieces)

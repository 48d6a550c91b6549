"""Another number for what was told: by how much it was wrong, the old and the new one, a slip, a doubt."""

from dataclasses import replace

from handlers.rules.heard import Heard
from handlers.rules.record import Add, Ask, Meaning, Put, Stand, Why, by_size, sized_as
from handlers.rules.totals import BY_THE_RECORD, instead
from handlers.rules.waits import BUBBLE, JUST_NOW


def relative(heard: Heard) -> Meaning | None:
    """ "kakehan 2", "kurang 2 ngitungku": a change without saying of what is asked about."""
    lean, numbers = heard.lean, heard.lean.numbers
    if not (lean.few or lean.many) or not heard.noted or heard.reading.materials:
        return None
    told = heard.total if heard.latest.raised else heard.latest.pieces
    if len(numbers) == 1 and (lean.only or lean.recounts) and numbers[0] < told < 2 * numbers[0]:
        # "kelebihan bu, pas dihitung cuma 18"
        return instead(heard, heard.one(numbers[0])) if lean.many else None
    if len(numbers) == 2:
        # "kurang 3, leresipun 18"
        by, right = numbers if numbers[0] < numbers[1] else reversed(numbers)
        fits = right in (told + by, told - by)
        heard.explained = BY_THE_RECORD if fits else frozenset()
        return instead(heard, heard.one(right)) if fits else None
    if len(numbers) == 1 and (heard.reading.corrects or not lean.verb) and numbers[0] < told:
        more, less = told + numbers[0], told - numbers[0]
        first, second = (less, more) if lean.many else (more, less)
        choices = tuple(instead(heard, heard.one(number)) for number in (first, second))
        return Ask(Why.BY, (*choices, Stand()))
    return None


def old_and_new(heard: Heard) -> Meaning | None:
    """ "12 maksudku, bukan 21": of two numbers one is recorded, and the other takes its place."""
    lean, numbers = heard.lean, heard.lean.numbers
    if not (lean.sets or lean.annoyed or heard.reading.corrects) or not heard.noted or len(set(numbers)) != 2:
        return None
    if lean.adds and lean.before:
        return None
    if lean.subset and heard.reading.was == heard.pieces and heard.is_known(heard.pieces):
        # "yang 35 tadi 8 batik, yang lain polos": of what kinds those are
        return Stand()
    old = [one for one in reversed(heard.noted) if one.pieces in numbers]
    whole = heard.total in numbers
    was = heard.reading.was
    if lean.annoyed and not lean.sets and was in numbers and not heard.is_known(was) and heard.is_known(heard.pieces):
        # "lho kok ditulis 25? aku tadi 35", where 35 are recorded
        return Stand()
    denied = lean.denied
    parts = [report.pieces for one in heard.noted for report in one.reports]
    if denied in numbers and old and denied not in (heard.total, *(one.pieces for one in old), *parts):
        # "15 lho ya, bukan 51", where 15 are recorded
        return Stand()
    if len({one.pieces for one in old}) > 1 or not (old or whole) or any(one.defects for one in heard.reports):
        return None
    was = old[0].pieces if old else heard.total
    right = next(number for number in numbers if number != was)
    instead = tuple(old[:1]) or heard.noted
    put = Put(sized_as(heard.one(right), instead[-1]), instead)
    heard.explained = BY_THE_RECORD
    return put if (lean.sets or heard.reading.corrects) and not lean.doubts else Ask(Why.RIGHT, (put, Stand()))


def _which_of(heard: Heard) -> Meaning | None:
    """ "waduh salah, harusnya 10", after 12 of one size and 9 of the other, or 14 and 11: another may be meant."""
    told, pieces, latest = heard.latest.reports, heard.pieces, heard.latest.pieces
    if any(one.size for one in heard.reports) or heard.lean.total:
        return None
    if len(told) > 1 and min(abs(one.pieces - pieces) for one in told) < abs(latest - pieces):
        changed = [(*told[:at], replace(one, pieces=pieces), *told[at + 1 :]) for at, one in enumerate(told)]
        puts = [Put(reports, (heard.latest,)) for reports in changed]
        return Ask(Why.BY, (*puts, Stand()))
    others = [one for one in heard.noted[:-1] if abs(one.pieces - pieces) < abs(latest - pieces)]
    if not others or heard.ago <= BUBBLE:
        return None
    puts = [Put(sized_as(heard.reports, one), (one,)) for one in (heard.latest, others[-1])]
    return Ask(Why.ONE_OF, (*puts, Stand()))


def slipped(heard: Heard) -> Meaning | None:
    """ "eh 18": another number right behind the first takes its place."""
    lean, reading = heard.lean, heard.reading
    if not heard.noted or not heard.reports or not lean.slip or reading.was is not None:
        return None
    sizes = {one.size for one in heard.reports}
    same = by_size(heard.latest.reports) == by_size(heard.reports)
    if same or (heard.pieces == heard.latest.pieces and sizes == {None}):
        return Stand()
    if lean.points and not reading.corrects:
        return None
    if which := _which_of(heard):
        return which
    near = heard.ago <= JUST_NOW or len(heard.noted) == 1
    put = instead(heard, heard.reports)
    return put if near else Ask(Why.RIGHT, (put, Add(heard.reports)))


def said_twice(heard: Heard) -> Meaning | None:
    """ "34 ternyata, ada yang nyelip. wes fix 34": the same better number twice."""
    numbers, reading = heard.lean.numbers, heard.reading
    if not heard.noted or not reading.corrects or heard.reports or reading.was is None or len(numbers) < 2:
        return None
    right = reading.was
    return instead(heard, heard.one(right)) if {*numbers} == {right} and not heard.is_known(right) else None


def _one_of_several(heard: Heard) -> Meaning | None:
    """ "8 maneh", "typo", "9", one right after the other: the latest; else it is asked which of them."""
    last = instead(heard, heard.reports)
    if not heard.reading.corrects:
        return Ask(Why.WHICH, (last, Put(heard.reports, heard.noted), Stand()))
    alike = {one.size for one in heard.reports} == {None} and 2 * heard.pieces >= heard.latest.pieces
    off = abs(heard.latest.pieces - heard.pieces)
    nearest = all(abs(one.pieces - heard.pieces) >= off for one in heard.noted)
    return last if heard.lean.bare and heard.ago <= BUBBLE and alike and nearest else None


def corrected(heard: Heard) -> Meaning | None:
    """A new number takes the place of what was told."""
    lean, reading = heard.lean, heard.reading
    if not heard.noted or not heard.reports or not (reading.corrects or lean.sets):
        return None
    if lean.slip and reading.was is None:
        return None
    if lean.annoyed and lean.before and heard.is_known(heard.pieces) and not reading.corrects:
        return Stand()
    sizes = {one.size for one in heard.reports}
    if heard.pieces == heard.total and len(heard.noted) > 1 and not lean.slip:
        return Stand()
    if len(heard.noted) > 1:
        return _one_of_several(heard)
    same = by_size(heard.latest.reports) == by_size(heard.reports)
    if same or (heard.pieces == heard.latest.pieces and sizes == {None}):
        return Stand()
    if sizes != {None} or reading.was is not None:
        return None
    if which := _which_of(heard):
        return which
    if lean.recounts and 2 * heard.pieces < heard.total:
        # "5 ternyata kebesaran": not all were counted anew
        return Ask(Why.RIGHT, (instead(heard, heard.reports), Stand()))
    return instead(heard, heard.reports) if reading.certain else None


def only(heard: Heard) -> Meaning | None:
    """ "tadi bu Sari 18 saja": of somebody else, so many and no more than that; of oneself it is asked."""
    latest = heard.latest if heard.noted else None
    mine = latest is not None and latest.by == heard.dialogue.speaker
    if latest is None or not mine or not heard.lean.only or not heard.reports or heard.lean.adds:
        return None
    if heard.pieces == latest.pieces:
        return Stand()
    put = Put(sized_as(heard.reports, latest), (latest,))
    if heard.dialogue.whose != heard.dialogue.speaker:
        return put
    return Ask(Why.RIGHT, (put, Add(heard.reports))) if heard.pieces < latest.pieces and not heard.lean.verb else None


def doubted(heard: Heard) -> Meaning | None:
    """ "kok cuma 20": a doubt changes nothing; "tadi saya 25" beside it is asked about."""
    lean = heard.lean
    if not (lean.doubts or lean.annoyed) or lean.mends or lean.adds or not heard.noted or heard.reading.corrects:
        return None
    told = [number for number in lean.numbers if not heard.is_known(number)]
    if not lean.numbers:
        return None
    if not told:
        return Stand()
    right = heard.one(told[-1])
    if len(heard.noted) == 1:
        return Ask(Why.RIGHT, (Put(right, heard.noted), Stand()))
    return Ask(Why.WHICH, (Put(right, heard.noted), Put(right, heard.noted[-1:]), Stand()))

"""What a message changes of the record: added, raised to, replaced, taken back, or nothing. Pure: no bot, no clock.

When two readings give different totals she is asked, the likeliest first. What is recorded is never changed by a
sentence that may mean something else.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from handlers.reading.leaning import Leaning
from handlers.reading.model import Doubt, Reading
from handlers.rules.among import (
    bad_among,
    good_of_them,
    mended,
    of_a_size,
    part_of_another_day,
    part_of_one,
    part_of_those,
)
from handlers.rules.corrected import corrected, doubted, old_and_new, only, relative, said_twice, slipped
from handlers.rules.heard import Heard
from handlers.rules.plausibility import unusually_many
from handlers.rules.record import (
    Add,
    Ask,
    Dialogue,
    Meaning,
    Put,
    Raise,
    Record,
    Stand,
    TakeBack,
    Usual,
    Why,
    by_size,
    may_be_the_same,
    sized_as,
)
from handlers.rules.totals import (
    adds_up,
    by_now,
    grown,
    instead,
    known_of_before,
    over_two_days,
    recap,
    summed,
    to_whole,
    total,
    whole_after_all,
)
from handlers.rules.waits import BUBBLE, JUST_NOW


def hear(reading: Reading, leaning: Leaning, record: Record, dialogue: Dialogue) -> Meaning:
    """What a message means for the record of the tailor it is about."""
    heard = Heard(reading, leaning, record, dialogue)
    steps: Sequence[Callable[[Heard], Meaning | None]] = ANSWERING if dialogue.answering else STEPS
    if any(one.defects for one in reading.reports):
        # Defects among as many change more than a number.
        steps = (_quoted, total, bad_among, _same, _says_more)
    meaning = next((found for step in steps if (found := step(heard)) is not None), Usual())
    return _sure(heard, meaning)


def _sure(heard: Heard, meaning: Meaning) -> Meaning:
    """A doubtful reading, or an unusual number, changes nothing before she says so."""
    if not isinstance(meaning, Raise | Put):
        return meaning
    if not set(heard.reading.doubts) - heard.explained and not unusually_many(meaning.reports, heard.dialogue.usual):
        return meaning
    if isinstance(meaning, Put):
        return Ask(Why.RIGHT, (meaning, Stand()))
    sums = {sum(one.pieces for one in other) for other in heard.reading.others} - {meaning.total}
    return Ask(Why.TOTAL, (meaning, *(one for whole in sorted(sums) for one in to_whole(heard, whole)), Stand()))


def _asked_about(heard: Heard) -> Meaning | None:
    """ "yang kemarin kecatat berapa? 24 kan": she asks how a number stands that is recorded."""
    if not (heard.reading.asks and heard.lean.asks) or not heard.lean.numbers or not heard.all or heard.lean.adds:
        return None
    known = {one.pieces for one in heard.all}
    return Stand() if set(heard.lean.numbers) <= known else None


def _quoted(heard: Heard) -> Meaning | None:
    """A quoted message is the one that is meant."""
    quoted = [one for one in heard.all if heard.dialogue.quoted in (one.source, *one.causes)]
    if not quoted:
        return None
    one = quoted[0]
    if part := part_of_one(heard, one):
        return part
    if heard.reports:
        day = one.reports[0].date
        told = heard.one(right) if (right := _explained(heard, one.pieces)) else heard.reports
        if heard.lean.slip and len(heard.lean.numbers) == 1:
            # "salah ketik 13", about that message
            heard.explained = frozenset(heard.reading.doubts)
        new = told if heard.reading.day else tuple(replace(report, date=day) for report in told)
        if sum(report.pieces for report in new) == one.pieces and not heard.lean.adds:
            return Stand()
        return Usual() if heard.lean.adds else Put(sized_as(new, one), (one,))
    return TakeBack((one,)) if heard.lean.undo else None


def _explained(heard: Heard, pieces: int) -> int | None:
    """ "yang ini 8 bu, ketelisut satu", of seven: the number from which the others differ by what is recorded."""
    numbers = set(heard.lean.numbers)
    fits = [one for one in numbers - {pieces} if numbers - {one} <= {pieces, abs(one - pieces)}]
    if len(numbers) < 2 or len(fits) != 1:
        return None
    heard.explained = frozenset(heard.reading.doubts)
    return fits[0]


def _not_mine(heard: Heard) -> Meaning | None:
    """ "saya belum setor": what another reported for her is shown, and she can take it back."""
    others = tuple(one for one in heard.all if one.by != heard.dialogue.speaker)
    if not heard.lean.not_mine or not others or (heard.reports and not heard.is_known(heard.pieces)):
        return None
    return Ask(Why.NOT_MINE, (TakeBack(others[-1:]), Stand()))


def _said_again(heard: Heard) -> Meaning | None:
    """What is confirmed, asked after, or said to have been told before is not new."""
    lean = heard.lean
    leans = lean.confirms or lean.asks or lean.before or lean.wonders
    if lean.echoes and heard.noted and heard.is_known(heard.pieces):
        return Stand()
    if lean.echoes and heard.reports and not lean.verb:
        # "siap bu 50": taken note of, where no such number was told
        return Ask(Why.MORE, (Add(heard.reports), Stand()))
    if not leans or not heard.noted or lean.adds or not lean.numbers:
        return None
    if all(heard.is_known(number) for number in lean.numbers) or heard.is_known(heard.pieces) or lean.wonders:
        return Stand()
    if not heard.reports:
        return None
    put = instead(heard, heard.reports)
    return Ask(Why.RIGHT, (put, Add(heard.reports), Stand()))


def _bubble(heard: Heard) -> Meaning | None:
    """What follows within a minute and belongs to what was just said: its sizes, its parts, a part of it."""
    if not heard.noted or heard.ago > BUBBLE or heard.lean.adds:
        return None
    latest = heard.latest
    if heard.lean.sized and {one.size for one in latest.reports} == {None}:
        return Put(tuple(replace(one, size=heard.lean.size) for one in latest.reports), (latest,))
    if not heard.reports:
        return None
    if heard.lean.becomes and heard.pieces == heard.total:
        return Stand()
    sized = all(one.size for one in heard.reports)
    rest = next((one for one in latest.reports if one.size is None), None)
    if sized and rest and len(latest.reports) > 1 and heard.pieces == rest.pieces:
        # "25", "yang dewasa 15", "anak 10": what was left of it
        return Put((*(one for one in latest.reports if one is not rest), *heard.reports), (latest,))
    whole = all(one.size is None for one in latest.reports) and latest.by == heard.dialogue.speaker
    if not (sized and whole):
        return None
    if heard.pieces == latest.pieces:
        return Put(heard.reports, (latest,))
    if len(heard.reports) == 1 and heard.pieces < latest.pieces:
        rest = replace(heard.reports[0], pieces=latest.pieces - heard.pieces, defects=0, size=None)
        part = Put((rest, *heard.reports), (latest,))
        return part if heard.lean.subset else Ask(Why.PART, (part, Add(heard.reports)))
    if len(heard.reports) > 1 and 5 * abs(heard.pieces - latest.pieces) <= latest.pieces:
        return Ask(Why.RIGHT, (Put(heard.reports, (latest,)), Add(heard.reports)))
    return None


def _pointed(heard: Heard) -> Meaning | None:
    """ "eh yang 5 belum", after 20: something is said of as many of them; are they in the count?"""
    lean, latest = heard.lean, heard.latest if heard.noted else None
    if latest is None or not lean.points or lean.adds or len(lean.numbers) != 1:
        return None
    if not lean.unready and (lean.verb or not heard.reports):
        return None
    rest = latest.pieces - lean.numbers[0]
    if lean.pay or len(latest.reports) > 1 or rest <= 0 or latest.by != heard.dialogue.speaker:
        return None
    return Ask(Why.THOSE, (Put((replace(latest.reports[0], pieces=rest, defects=0),), (latest,)), Stand()))


def _finished_since(heard: Heard) -> Meaning | None:
    """ "sing kari 10 mau wis rampung", after 20: they come on top; "yang 5 tadi sudah tak karet": if new."""
    lean = heard.lean
    if not (lean.rest_finished or lean.those_finished) or not heard.noted or len(lean.numbers) != 1 or lean.total:
        return None
    pieces = lean.numbers[0]
    if heard.is_known(pieces) or lean.mends or lean.pay or any(one.defects for one in heard.reports):
        return None
    heard.explained = frozenset(heard.reading.doubts)
    more = Add(heard.one(pieces))
    return more if lean.rest_finished else Ask(Why.MORE, (more, Stand()))


def _of_the_other_size(heard: Heard) -> Meaning | None:
    """ "yang anak sama bu, 14 juga", after 14 of the other size: these are of that size, and new."""
    lean, reading = heard.lean, heard.reading
    known = {report.size for one in heard.noted for report in one.reports}
    alone = len(heard.reports) == 1 and heard.reports[0].size is None and reading.certain
    other = lean.size is not None and known and None not in known and lean.size not in known
    if not (alone and other) or reading.corrects or lean.sets or lean.total or lean.denied is not None:
        return None
    return Add((replace(heard.reports[0], size=lean.size),))


def _told_before(heard: Heard) -> Meaning | None:
    """ "jadi 30" in the afternoon and "setor 30" in the evening may be the same thirty; so may what another told."""
    if not heard.reports or heard.lean.adds or heard.reading.adds or not heard.reading.certain:
        return None
    speaker = heard.dialogue.speaker
    told = [one for one in heard.all if not (one.handed and one.by == speaker)]
    made = [one for one in told if heard.reading.handed or one.by != speaker]
    sums = {one.pieces for one in made} | {sum(one.pieces for one in made)}
    return Ask(Why.SAME, (Stand(), Add(heard.reports))) if made and heard.pieces in sums else None


def _another_day(heard: Heard) -> Meaning | None:
    """ "eh kemarin ding": what was told just now was of another day."""
    day = heard.reading.day or heard.dialogue.today
    if not heard.lean.dated or heard.reports or not heard.all:
        return None
    told = heard.all[-1]
    if told.by != heard.dialogue.speaker or abs(heard.dialogue.now - told.at) > JUST_NOW:
        return None
    put = Put(tuple(replace(one, date=day) for one in told.reports), (told,))
    heard.explained = frozenset(heard.reading.doubts)
    return Stand() if all(one.date == day for one in told.reports) else put


def _by_another(heard: Heard) -> Meaning | None:
    """ "itu 18 bu", where another told of 20: a better number, or as many more?"""
    if not heard.noted or not heard.reports or heard.lean.adds or heard.reading.adds or heard.reading.corrects:
        return None
    latest = heard.latest
    if latest.by == heard.dialogue.speaker or latest.settled or not heard.reading.certain:
        return None
    if not may_be_the_same(heard.reports, latest.reports):
        return None
    if heard.dialogue.sets_right:
        return Ask(Why.RIGHT, (Put(sized_as(heard.reports, heard.latest), (heard.latest,)), Add(heard.reports)))
    whole = to_whole(heard, heard.pieces) if heard.pieces > heard.total else (Stand(),)
    return Ask(Why.TOTAL, (*whole, Add(heard.reports)))


def _known_and_more(heard: Heard) -> Meaning | None:
    """ "8 yang tadi dibawa mas Slamet, ini nambah 7": of two numbers one is recorded, and the other comes on top."""
    lean, numbers = heard.lean, heard.lean.numbers
    if len(set(numbers)) != 2 or lean.total or lean.denied or not heard.noted:
        return None
    told = tuple(one for one in heard.reports if one.pieces == numbers[-1])
    further = lean.further == numbers[-1] and (told or heard.pieces == sum(numbers))
    if not further and (lean.becomes or not (lean.adds and lean.before)):
        return None
    new = [number for number in numbers if not heard.is_known(number)]
    return Add(told or heard.one(new[0])) if new == [numbers[-1]] else None


def _added(heard: Heard) -> Meaning | None:
    """ "5 lagi", after something was told: that many more."""
    doubts = set(heard.reading.doubts) - {Doubt.MORE}
    more = heard.lean.adds and heard.noted and heard.reports and not heard.reading.corrects
    return Add(heard.reports) if more and not doubts and Doubt.MORE in heard.reading.doubts else None


def _same(heard: Heard) -> Meaning | None:
    """As many of the same sizes were told today: the same again, or as many more?"""
    # "12 udah, besok 10 lagi": what is added isn't what was told
    adds = heard.lean.adds and heard.lean.further in (None, heard.pieces)
    # "halooo 16 buu", of sixteen: whatever else it says
    clear = set(heard.reading.doubts) <= {Doubt.UNCLEAR}
    if not heard.reports or adds or heard.reading.corrects or not clear:
        return None
    bad = sum(one.defects for one in heard.reports)
    mine = [one.reports for one in heard.noted if one.by == heard.dialogue.speaker or heard.reading.handed]
    together = [report for reports in mine for report in reports]
    sizes = by_size(heard.reports)
    told = [by_size(one) for one in (*mine, together)]
    if bad and bad not in [sum(report.defects for report in one) for one in (*mine, together)]:
        return None
    # "22" may be the 12 and the 10 of two sizes that were told.
    alike = sizes in told or (set(sizes) == {None} and heard.pieces in [one.total() for one in told])
    if alike:
        return Ask(Why.SAME, (Stand(), Add(heard.reports)))
    # "20", and later "12 dewasa 8 anak": what they were, or as many more?
    plain = next((one for one in reversed(heard.noted) if {report.size for report in one.reports} == {None}), None)
    if plain and len(sizes) > 1 and None not in sizes and plain.pieces == heard.pieces and not bad:
        return Ask(Why.RIGHT, (Put(heard.reports, (plain,)), Add(heard.reports)))
    return None


def _says_more(heard: Heard) -> Meaning | None:
    """ "yang 3 tak ambil lagi buat contoh", after 20: words that no plain report holds may say something else of it."""
    lean, latest = heard.lean, heard.latest if heard.noted else None
    if latest is None or not heard.reports or lean.adds or heard.reading.adds or not heard.dialogue.unexplained:
        return None
    if lean.sets or heard.reading.corrects or not heard.reading.certain:
        return None
    mine = latest.by == heard.dialogue.speaker
    puts = (instead(heard, heard.reports),) if mine and heard.pieces != latest.pieces else ()
    return Ask(Why.MORE, (Add(heard.reports), *puts, Stand()))


def _bare(heard: Heard) -> Meaning | None:
    """A bare number that is more than the day may be its total; soon after another, a better one."""
    if not heard.noted or not heard.reports or not heard.lean.bare or heard.lean.adds:
        return None
    if heard.ago <= BUBBLE and len(heard.noted) > 1 and heard.pieces == heard.total:
        # "13", "tambah 6", and at once "19"
        return Stand()
    if heard.ago <= BUBBLE and str(heard.pieces) == str(heard.latest.pieces)[::-1]:
        # "51", and at once "15"
        return instead(heard, heard.reports)
    if heard.pieces > heard.total:
        return Ask(Why.TOTAL, (*to_whole(heard, heard.pieces), Add(heard.reports)))
    if heard.ago <= BUBBLE and 2 * heard.pieces >= heard.latest.pieces:
        put = instead(heard, heard.reports)
        return Ask(Why.RIGHT, (put, Add(heard.reports)))
    return None


STEPS = (
    _asked_about,
    mended,
    _quoted,
    _another_day,
    _not_mine,
    relative,
    adds_up,
    recap,
    part_of_another_day,
    over_two_days,
    known_of_before,
    _finished_since,
    _known_and_more,
    whole_after_all,
    part_of_those,
    old_and_new,
    summed,
    total,
    grown,
    by_now,
    good_of_them,
    of_a_size,
    _of_the_other_size,
    _added,
    slipped,
    said_twice,
    corrected,
    only,
    doubted,
    _said_again,
    _bubble,
    _pointed,
    _told_before,
    _same,
    _by_another,
    _bare,
    _says_more,
)
# What may lean on the record in an answer to "how many?".
ANSWERING = (mended, _quoted, adds_up, summed, total)

"""A number said while a question is open: which of the buttons it may stand for."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.masks.reporting import Keep, Replace, SameAgain, WhichReport
from handlers.reading import Reading, Report
from handlers.reading.denial import Same, same_or_more, whole_or_more
from handlers.reading.leaning import Leaning
from handlers.rules.plausibility import possible, unusually_many
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed


def in_words(question: Question[Asked], text: str) -> Deed | None:
    """What a button does of which free words say the same: "sama", "tambahan", "itu sudah semuanya"."""
    asked, deeds = question.asked, [one.deed for one in question.options]
    if isinstance(asked, SameAgain):
        said = same_or_more(text, asked.pieces)
        return None if said is None else deeds[0 if said is Same.SAME else 1]
    kept = [one for one in deeds if isinstance(one, Keep)]
    whole, more = [one for one in kept if one.total], [one for one in kept if not one.total]
    said = whole_or_more(text) if len(whole) == 1 == len(more) else None
    return None if said is None else (whole if said is Same.SAME else more)[0]


def said_by(question: Question[Asked], reading: Reading, pieces: int) -> list[Keep | Replace]:
    """The buttons' deeds that a number may stand for."""
    kept = [one.deed for one in question.options if isinstance(one.deed, Keep | Replace)]
    so_far = {one.total - _pieces(one) for one in kept if isinstance(one, Keep) and one.total}
    # "jadi 28", of twelve and whether sixteen are the whole: they come on top
    more: list[Keep | Replace] = [
        one for one in kept if isinstance(one, Keep) and not one.total and pieces - _pieces(one) in so_far
    ]
    return more or [deed for deed in kept if deed.reports == reading.reports or _is_total(deed, pieces)]


def _pieces(deed: Keep) -> int:
    return sum(one.pieces for one in deed.reports)


def told_apart(deeds: Sequence[Keep | Replace], lean: Leaning, pieces: int) -> list[Keep | Replace]:
    """Which of them is meant by what is said beside the number; none where that isn't said."""
    whole = lean.total or lean.included
    if whole == lean.adds:
        return []
    return [deed for deed in deeds if _is_total(deed, pieces) == whole][:1]


def _is_total(deed: Deed, pieces: int) -> bool:
    """Whether a button says that so many are the whole of the day."""
    return isinstance(deed, Keep) and deed.total == pieces


def one_size_right(asked: WhichReport, reading: Reading) -> tuple[Report, ...]:
    """ "eh anaknya 8", while 10 of one size and 7 of the other are asked about: the two with the better number."""
    sizes = [one.size for one in asked.reports]
    if len(reading.reports) != 1 or len(set(sizes)) < 2 or not reading.certain or reading.adds:
        return ()
    new = reading.reports[0]
    if new.size is None or sizes.count(new.size) != 1:
        return ()
    return tuple(replace(one, pieces=new.pieces) if one.size == new.size else one for one in asked.reports)


def right_of(asked: Asked, reading: Reading, lean: Leaning, usual: int | None) -> tuple[Report, ...]:
    """What is asked about, set right by a number or insisted on; nothing where the number may be meant otherwise."""
    if not isinstance(asked, WhichReport):
        return ()
    better = one_size_right(asked, reading) or _slip_of(asked, reading, lean)
    return better or (reading.reports if _insists(asked, reading, usual) else ())


def _insists(asked: WhichReport, reading: Reading, usual: int | None) -> bool:
    """Whether she names an unusual number of her own again, after she was asked whether such a one is right."""
    own = asked.part is None and asked.whose is None and bool(asked.reports) and not reading.portions
    unusual = own and unusually_many(asked.reports, usual) and bool(reading.reports)
    return unusual and reading.certain and possible(reading.reports) and unusually_many(reading.reports, usual)


def _slip_of(asked: WhichReport, reading: Reading, lean: Leaning) -> tuple[Report, ...]:
    """ "16 ding", while 15 of another day are asked about: sixteen of that day."""
    one = len(asked.reports) == len(reading.reports) == 1
    if not one or not (lean.slip or lean.recounts) or reading.day is not None or not reading.certain or reading.adds:
        return ()
    old, new = asked.reports[0], reading.reports[0]
    same_size = new.size is None or new.size == old.size
    return (replace(old, pieces=new.pieces),) if old.date != new.date and same_size else ()

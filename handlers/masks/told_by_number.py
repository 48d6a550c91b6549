"""A number said while a question is open: which of the buttons it may stand for."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.masks.reporting import Keep, Replace, WhichReport
from handlers.reading import Reading, Report
from handlers.reading.leaning import Leaning
from handlers.talk.asked import Asked, Question
from handlers.talk.deeds import Deed


def said_by(question: Question[Asked], reading: Reading, pieces: int) -> list[Keep | Replace]:
    """The buttons' deeds that a number may stand for."""
    kept = [one.deed for one in question.options if isinstance(one.deed, Keep | Replace)]
    return [deed for deed in kept if deed.reports == reading.reports or _is_total(deed, pieces)]


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


def right_of(asked: WhichReport, reading: Reading, lean: Leaning) -> tuple[Report, ...]:
    """What is asked about, with the better number that she gives for it; nothing where it may be meant otherwise."""
    return one_size_right(asked, reading) or _slip_of(asked, reading, lean)


def _slip_of(asked: WhichReport, reading: Reading, lean: Leaning) -> tuple[Report, ...]:
    """ "16 ding", while 15 of another day are asked about: sixteen of that day."""
    one = len(asked.reports) == len(reading.reports) == 1
    if not one or not (lean.slip or lean.recounts) or reading.day is not None or not reading.certain or reading.adds:
        return ()
    old, new = asked.reports[0], reading.reports[0]
    same_size = new.size is None or new.size == old.size
    return (replace(old, pieces=new.pieces),) if old.date != new.date and same_size else ()

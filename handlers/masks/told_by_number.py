"""A number said while a question is open: which of the buttons it may stand for."""

from collections.abc import Sequence

from handlers.masks.reporting import Keep, Replace
from handlers.reading import Reading
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

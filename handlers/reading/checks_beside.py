"""What stands in a count beside its pieces: the day it is of, and a size that no mask of ours has."""

from datetime import date, datetime

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.spans_said import spans_in
from storage.values import dataclass

ODD = Pattern(
    r"\b(?:ukuran|size|uk|ukurane|ukurannya) (?P<named>x{0,3}[lsm]|xs|all ?size|besar|kecil|sedang|gede|cilik|tanggung"
    r"|\d{1,2})\b|"
    + r"\b(?P<odd>jumbo|xx?x?l|xs|balita|batita|bayi|remaja|abg|tanggung|big ?size|all ?size|medium|large|small"
    r"|lansia|kids|junior)\b"
)
# "ukuran kekecilan" is why it isn't good, and so is "ukuran salah".
NO_SIZE = Pattern(one_of("salah beda keliru kliru kekecilan kegedean kebesaran"))


@dataclass(frozen=True, slots=True)
class Dated:
    """A count without the day that it named, and that day; `ahead`: nobody can have counted yet."""

    text: str
    day: date | None = None
    ahead: bool = False


def dated(text: str, sent_at: datetime) -> Dated:
    """ "cek Sri tgl 4 mei 20 bagus": the count, and the day."""
    spans, rest = spans_in(normal(text), sent_at)
    if len(spans) != 1 or spans[0].first != spans[0].last:
        return Dated(text)
    return Dated(rest, spans[0].first, spans[0].ahead)


def odd_size(text: str) -> str | None:
    """ "cek Sri jumbo 20": a size that no mask of ours has."""
    plain = normal(text)
    found = ODD.search(plain)
    return None if found is None or NO_SIZE.search(plain) else found["named"] or found["odd"]

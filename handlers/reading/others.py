"""Less likely readings of a doubtful message, worth offering when it is asked about."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from handlers.reading.clauses import Clause
from handlers.reading.counted import Part
from handlers.reading.lexicon import SIZES
from handlers.reading.model import MOST_A_DAY, Doubt, Report

MOST = 2


def other_readings(
    reports: Sequence[Report], doubts: Iterable[Doubt], everything: Sequence[Part], today: date
) -> tuple[tuple[Report, ...], ...]:
    """What a doubtful report could mean instead of `reports`; at most two."""
    if not reports:
        return ()
    base = reports[0]
    found: list[tuple[Report, ...]] = []
    for doubt in doubts:
        if doubt is Doubt.WHICH_SIZE:
            found += [(replace(base, size=size),) for size in SIZES]
        elif doubt is Doubt.WHICH_DAY and base.date != today:
            found.append(tuple(replace(one, date=today) for one in reports))
        else:
            numbers = _numbers(doubt, reports, everything)
            size = base.size if all(one.size == base.size for one in reports) else None
            most = max(MOST_A_DAY, 1000) if doubt is Doubt.RANGE else MOST_A_DAY
            found += [(Report(pieces, 0, size, base.date),) for pieces in numbers if 0 < pieces <= most]
    return tuple([one for one in dict.fromkeys(found) if one != tuple(reports)][:MOST])


def _numbers(doubt: Doubt, reports: Sequence[Report], everything: Sequence[Part]) -> Iterator[int]:
    """Other counts: a range's upper end, a stated total, what is finished already, everybody's together."""
    counts = [part for part in everything if part.role in ("count", "good")]
    whole = sum(one.pieces for one in reports)
    if doubt is Doubt.RANGE:
        texts = [part.token.text for part in everything if part.token is not None and part.token.has("range")]
        yield from (int(first) for first in (text.partition(" ")[0] for text in texts) if first.isdigit())
    elif doubt is Doubt.TOTAL_DIFFERS:
        yield from (int(part.value) for part in counts if part.total)
    elif doubt is Doubt.TWO_NUMBERS:
        yield from (int(part.value) for part in counts[-1:])
    elif doubt is Doubt.ITEM_OR_MASK:
        yield from (int(part.value) for part in counts[:1])
    elif doubt is Doubt.OTHERS_TOO:
        yield int(sum(part.value for part in counts))
    elif doubt is Doubt.STILL_IN_WORK:
        yield whole - int(sum(part.value for part in everything if part.role == "mend"))
    elif doubt is Doubt.UNCLEAR:
        yield from (int(part.value) for part in counts if part.value != whole)


def numbers_in(found: Sequence[Clause], today: date) -> tuple[tuple[Report, ...], ...]:
    """The numbers of a message that nobody understood, as if each were a count of today; at most two."""
    masks = [clause for clause in found if not clause.has("cutting", "workload", "cut")]
    tokens = [token for clause in masks for token in clause.tokens if token.has("q") and token.has("mask")]
    values = [token.value for token in tokens if token.value and token.value.denominator == 1]
    pieces = [int(value) for value in dict.fromkeys(values) if value <= MOST_A_DAY]
    return tuple((Report(one, 0, None, today),) for one in pieces[:MOST])

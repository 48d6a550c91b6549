"""The parts of a message for several put together: one a tailor, and a size that is said for all of them."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.lexicon import SIZES
from handlers.reading.model import Doubt, Portion, Reading, Report
from handlers.reading.tokens import Token


def merged(parts: Sequence[Portion]) -> list[Portion]:
    """One portion a tailor: "Sari 20 … Sari 5" adds up."""
    out: list[Portion] = []
    for part in parts:
        same = next(
            (at for at, one in enumerate(out) if (one.who, one.own) == (part.who, part.own) and (one.own or one.who)),
            None,
        )
        if same is None:
            out.append(part)
        else:
            out[same] = replace(out[same], reading=_added(out[same].reading, part.reading))
    return out


def _added(first: Reading, second: Reading) -> Reading:
    """Two readings of the same tailor's masks as one."""
    if not second.reports:
        return first if first.reports or not second.materials else second
    sums: dict[tuple[object, object], Report] = {}
    for one in (*first.reports, *second.reports):
        was = sums.get((one.date, one.size))
        sums[one.date, one.size] = (
            replace(one, pieces=one.pieces + was.pieces, defects=one.defects + was.defects) if was else one
        )
    doubts = tuple(doubt for doubt in dict.fromkeys((*first.doubts, *second.doubts)) if doubt is not Doubt.NO_NUMBER)
    return replace(second, reports=tuple(sums.values()), doubts=doubts)


def sized(parts: Sequence[Portion], beside: Sequence[Token]) -> list[Portion]:
    """ "Wati 12, Yuni 15, dewasa semua": each part without a size has that one."""
    named = [size for size in SIZES if any(token.has(size) for token in beside)]
    every = any(token.has("total") for token in beside) and not any(token.has("number") for token in beside)
    told = any(report.size for part in parts for report in part.reading.reports)
    if len(named) != 1 or not every or told:
        return list(parts)
    return [replace(part, reading=_of_size(part.reading, named[0])) for part in parts]


def _of_size(reading: Reading, size: str) -> Reading:
    return replace(reading, reports=tuple(replace(one, size=size) for one in reading.reports))

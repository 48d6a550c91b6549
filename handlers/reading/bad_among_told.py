"""Bad ones that were found among what was told before: "lupa bilang, yang 28 itu ada 3 sobek"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

THAT = ("itu", "iku", "kuwi", "niku")
# What says that the number is told now: "28 masker, 3 sobek".
TOLD_NOW = ("pieces", "defect", "done")
NEAR = (-1, 1, 2, 3)


def holds_bad(found: Sequence[Clause], place: tuple[int, int]) -> bool:
    """Whether the number at a place, the first of a message, was told before, and of it bad ones are told now."""
    numbers = [(c, t) for c, clause in enumerate(found) for t in clause.quantities]
    if len(numbers) < 2 or numbers[0] != place:
        return False
    bad = any(_beside(found, numbers[1], step).has("defect") for step in NEAR)
    that = _beside(found, place, 1).text in THAT
    now = any(_beside(found, place, step).has(*TOLD_NOW) for step in (-1, -2))
    return bad and not now and (that or _forgot(found, place))


def _forgot(found: Sequence[Clause], place: tuple[int, int]) -> bool:
    """ "lupa bilang", "tadi belum bilang"."""
    c, t = place
    led = [token for clause in found[:c] for token in clause.tokens] + found[c].tokens[:t]
    return any(one.has("late", "notyet") for one in led) and any(one.has("wrote", "lapor", "recorded") for one in led)


def _beside(found: Sequence[Clause], place: tuple[int, int], step: int) -> Token:
    line = found[place[0]].tokens
    at = place[1] + step
    return line[at] if 0 <= at < len(line) else Token("")


def bad_corrected(found: Sequence[Clause], old: Sequence[tuple[int, int]]) -> list[Clause]:
    """The clauses of a correction of bad ones, with the new number told of them too: "cacatnya bukan 2 tapi 5"."""
    numbers = [(c, t) for c, clause in enumerate(found) for t in clause.quantities]
    if not numbers:
        return list(found)
    c, t = numbers[0]
    led = [token for clause in found[:c] for token in clause.tokens] + found[c].tokens[:t]
    bad = next((token for token in led if token.has("defect")), None)
    other = any(clause.has("done", "handed", "pieces", *SIZES) and clause.quantities for clause in found)
    if bad is None or other or any(token.has("mend", "good") for token in led):
        return list(found)
    out = list(found)
    for place in numbers:
        line = out[place[0]].tokens
        near = line[max(0, place[1] - 3) : place[1] + 3]
        if place not in old and not any(token.has("defect", "good", "total") and token is not bad for token in near):
            # Behind all others, so that what is taken back still stands where it stood.
            out[place[0]] = replace(out[place[0]], tokens=[*line, bad], _seen=-1)
    return out

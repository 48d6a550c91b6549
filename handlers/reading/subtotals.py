"""Sums of what stands right before them, said between: "anak polos 3 motif 8 (11), dewasa 16"."""

from collections.abc import Sequence
from itertools import accumulate

from handlers.reading.tokens import Token

COMMA = Token(",", frozenset({"comma"}))
SUMMING = ("total", "equals", "filler", "colon", "done")


def subtotals(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens without the sums that only say again what stands right before them."""
    if not any(token.has("open", "equals") for token in found):
        return found
    out: list[Token] = []
    counts: list[Token] = []
    at = 0
    while at < len(found):
        end = _sum_ends(found, at)
        if end and _adds_up(counts, _number(found[at:end])):
            out += [COMMA] if end < len(found) else []
            counts = []
            at = end
            continue
        if found[at].has("q") and found[at].has("mask"):
            counts.append(found[at])
        out.append(found[at])
        at += 1
    return out


def _number(group: Sequence[Token]) -> Token:
    return next(token for token in group if token.has("q"))


def _sum_ends(found: Sequence[Token], at: int) -> int:
    """Where a sum in brackets, or behind "=" with more to come, ends that begins here; 0 if none does."""
    bracket = found[at].has("open")
    if not (bracket or found[at].has("equals")):
        return 0
    place = at + 1
    while place < len(found) and found[place].has(*SUMMING) and not found[place].has("q"):
        place += 1
    if place >= len(found) or not (found[place].has("q") and found[place].has("mask")):
        return 0
    place += 1
    if bracket:
        return place + 1 if place < len(found) and found[place].has("close") else 0
    more = any(token.has("q") and token.has("mask") for token in found[place:])
    several = any(token.has("equals") for token in found[:at])
    ends = place == len(found) or found[place].has("comma", "stop", "address", "thanks", "filler")
    return place if ends and (more or several) else 0


def _adds_up(counts: Sequence[Token], total: Token) -> bool:
    """Whether the last of some counts, two or more, or one that was summed, add up to a number."""
    if not counts:
        return False
    sums = list(accumulate(token.value or 0 for token in reversed(counts)))
    return total.value in sums[1:] or (counts[-1].has("summed", "product") and total.value == sums[0])

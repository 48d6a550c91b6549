"""Dozens told one after the other: "lusin pertama selesai, lusin kedua baru 5" is seventeen."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import takewhile

from handlers.reading.lexicon import PACKS, UNITS
from handlers.reading.tokens import Token

BETWEEN = ("only", "done", "already", "still", "filler", "exists")


def in_lots(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where of a dozen only begun no more than what is in it counts; units are not yet folded."""
    if not any(token.has(*PACKS) for token in found):
        return found
    out: list[Token] = []
    at = 0
    while at < len(found):
        end = _ordinal_ends(found, at)
        number = _begun(found, end) if end else 0
        if number:
            sure = any(token.has(*PACKS) for token in out) and end == at + 2
            out += found[end:number]
            out.append(found[number].tagged("counted") if sure else found[number].tagged("inferred"))
            at = number + 1
        elif end and end - at > 2 and _is_done(found, end):
            # "lusin ke 1 selesai"
            out += [Token("1", frozenset({"number", "inferred"}), Fraction(1)), found[at]]
            at = end
        elif end and _and_another(found, end):
            # "lusin pertama sama kedua selesai"
            out += [Token("2", frozenset({"number"}), Fraction(2)), replace(found[at], tags=found[at].tags - {"one"})]
            at = end + 2
        else:
            out.append(found[at])
            at += 1
    return out


def _ordinal_ends(found: Sequence[Token], at: int) -> int:
    """Where "lusin pertama", "kodi ke 2" ends; 0 if none stands here."""
    behind = found[at + 1 : at + 3]
    if not found[at].has(*PACKS) or (at and found[at - 1].has("number")) or not behind:
        return 0
    if behind[0].has("first"):
        return at + 2
    which = len(behind) == 2 and behind[0].text in ("ke", "ke-") and behind[1].value is not None
    return at + 3 if which else 0


def _begun(found: Sequence[Token], at: int) -> int:
    """Where it stands how many there are of a dozen only begun: "baru 5"; 0 if nothing does."""
    place = at
    while place < len(found) and found[place].has(*BETWEEN) and not found[place].has("number"):
        place += 1
    number = found[place] if at < place < len(found) else Token("")
    after = found[place + 1] if place + 1 < len(found) else Token("")
    return place if number.value and number.has("number") and not after.has(*UNITS) else 0


def _is_done(found: Sequence[Token], at: int) -> bool:
    """Whether it says next that it is made: "juga sudah selesai"."""
    beside = takewhile(lambda one: one.has("already", "too", "filler", "done"), found[at:])
    return any(one.has("done") for one in beside)


def _and_another(found: Sequence[Token], at: int) -> bool:
    return at + 1 < len(found) and found[at].has("and") and found[at + 1].has("first")

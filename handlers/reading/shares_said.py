"""Shares of a number, "separuh dari 24", and the rest that is bad: "30, cuma 26 yang layak, sisanya miring"."""

from collections.abc import Sequence
from fractions import Fraction

from handlers.reading.tokens import Token

HALVES = ("separ", "separo", "setengah", "sepalih")
THIRDS = {"sepertiga": 3, "sepertelu": 3, "seperempat": 4, "seprapat": 4, "seperlima": 5}
OF_IT = ("nya", "ne", "e", "ipun")
BETWEEN = ("which", "filler", "exists", "only")


def shares_said(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where a share of a number is its own number, and one of which nothing is known is unsure."""
    return _rest_is_bad(_share_of(found))


def _share_of(found: Sequence[Token]) -> Sequence[Token]:
    """ "separuh dari 24", "setengahnya 40": half as many, most likely."""
    for at, token in enumerate(found):
        part = _part(token)
        number = at + 1
        while number < len(found) and found[number].has("from", "filler") and not found[number].has("number"):
            number += 1
        if not part or number >= len(found) or not found[number].has("number") or found[number].value is None:
            continue
        of_it = number > at + 1 or token.text.endswith(OF_IT)
        whole = found[number].value or Fraction(0)
        if of_it and whole > 1 and whole.denominator == 1:
            share = Token(f"{token.text} {found[number].text}", frozenset({"number", "inferred"}), whole * part)
            return [*found[:at], share, *found[number + 1 :]]
    return found


def _part(token: Token) -> Fraction:
    if token.has("fraction") and token.text.startswith(HALVES):
        return Fraction(1, 2)
    share = next((parts for word, parts in THIRDS.items() if token.text.startswith(word)), 0)
    return Fraction(1, share) if share else Fraction(0)


def _rest_is_bad(found: Sequence[Token]) -> Sequence[Token]:
    """ "30, 26 bisa disetor, sisanya miring": so many are bad."""
    at = next((at for at, token in enumerate(found) if token.has("rest")), None)
    if at is None or at + 1 >= len(found) or any(token.has("number") for token in found[at:]):
        return found
    bad = next((token for token in found[at + 1 : at + 4] if not token.has(*BETWEEN)), Token(""))
    numbers = [token.value or Fraction(0) for token in found[:at] if token.has("number")]
    if not bad.has("defect") or len(numbers) != 2 or numbers[0] <= numbers[1]:
        return found
    rest = numbers[0] - numbers[1]
    return [*found[: at + 1], Token(str(rest), frozenset({"number"}), rest), *found[at + 1 :]]

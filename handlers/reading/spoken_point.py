"""A decimal as it is said: "dua koma lima meter", "rong koma lima kodi"."""

from collections.abc import Sequence
from fractions import Fraction

from handlers.reading.lexicon import MEASURES, PACKS
from handlers.reading.tokens import Token

POINT = frozenset({"koma", "titik"})


def spoken_point(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where a number, "koma" and another before a unit are one number."""
    out: list[Token] = []
    at = 0
    while at < len(found):
        decimals = _decimals(found, at) if out and found[at].text in POINT and _is_whole(out[-1]) else []
        if decimals:
            tail = "".join(str(token.value) for token in decimals)
            value = (out[-1].value or Fraction(0)) + Fraction(int(tail), 10 ** len(tail))
            said = " ".join(token.text for token in decimals)
            out[-1] = Token(f"{out[-1].text} koma {said}", frozenset({"number"}), value)
            at += 1 + len(decimals)
        else:
            out.append(found[at])
            at += 1
    return out


def _is_whole(token: Token) -> bool:
    return token.has("number") and token.value is not None and token.value.denominator == 1


def _decimals(found: Sequence[Token], at: int) -> Sequence[Token]:
    """The figures behind "koma", if a unit stands behind them: "lima", "dua lima", "dua puluh lima"."""
    for count in (1, 2):
        said, unit = found[at + 1 : at + 1 + count], found[at + 1 + count : at + 2 + count]
        digits = all(_is_whole(token) and 0 < (token.value or 0) <= (MOST if count == 1 else LAST) for token in said)
        if digits and unit and unit[0].has(*MEASURES, *PACKS):
            return said
    return []


# What may stand behind a point by itself, and what figure by figure.
MOST = 99
LAST = 9

"""A size or a day told by what it has more or less than another: "anak 13, sing gede luwih 4 teko sing cilik"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

IDLE = ("which", "filler", "address", "more", "owned")


def compared(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with a number that is only the difference to another size made into that size's own."""
    if not any(token.has("from") for token in found):
        return found
    out = list(found)
    for at, token in enumerate(found):
        if not (token.has("plus", "minus") and at + 1 < len(found) and _counts(found[at + 1])):
            continue
        own = _size_beside(found, at - 1)
        other, end = _than(found, at + 2)
        told = _count_of(found, other, at) if own and other and own != other else None
        if told is None:
            continue
        sign = -1 if token.has("minus") else 1
        value = (told.value or Fraction(0)) + sign * (found[at + 1].value or 0)
        if value > 0:
            number = replace(told, text=str(value), value=value, tags=told.tags | {"summed"})
            return [*out[:at], number, *compared(out[end:])]
    return out


def _counts(token: Token) -> bool:
    return token.has("q") and token.has("mask") and not token.has("about", "range")


def _named(token: Token) -> str | date | None:
    """The size or the day that a word names."""
    return token.day or next((size for size in SIZES if token.has(size)), None)


def _size_beside(found: Sequence[Token], at: int) -> str | date | None:
    """The size or day that stands right before a place."""
    while at >= 0 and found[at].has(*IDLE) and not _named(found[at]):
        at -= 1
    return _named(found[at]) if at >= 0 else None


def _than(found: Sequence[Token], at: int) -> tuple[str | date | None, int]:
    """The size or day that follows "dari", and where that ends."""
    if at >= len(found) or not found[at].has("from"):
        return None, at
    at += 1
    while at < len(found) and found[at].has(*IDLE) and not _named(found[at]):
        at += 1
    return (_named(found[at]), at + 1) if at < len(found) else (None, at)


def _count_of(found: Sequence[Token], named: str | date, until: int) -> Token | None:
    """How many of a size or day were told before a place, where that is one number only."""
    numbers = [at for at in range(until) if _counts(found[at])]
    if len(numbers) != 1:
        return None
    beside = found[max(0, numbers[0] - 3) : numbers[0] + 2]
    return found[numbers[0]] if any(_named(token) == named for token in beside) else None

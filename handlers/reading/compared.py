"""A size or a day told by what it has more or less than another: "anak 13, sing gede luwih 4 teko sing cilik"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

IDLE = ("which", "filler", "address", "more", "owned")
MUCH = frozenset("banyak akeh kathah sedikit sithik sitik selisih".split())  # noqa: SIM905
THAT = ("itu", "iku", "kuwi", "niku", "tadi", "mau")
BECOMES = ("jadi", "jd", "dadi", "dados", "total", "totalnya")
# "dari itu", where only one number was told
ITSELF = "that"


def compared(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with a number that is only the difference to another size made into that size's own."""
    if not any(token.has("from") or token.text in BECOMES for token in found):
        return found
    out = list(found)
    for at, token in enumerate(found):
        if not token.has("plus", "minus"):
            continue
        start, end, number = _difference(found, at)
        if number is None:
            continue
        own = _size_beside(found, start - 1)
        other, end = _than(found, end)
        told = _count_of(found, other, own, start) if own and own != other else None
        if told is None:
            continue
        sign = (
            -1 if token.has("minus") or any(one.text.startswith("s") for one in found[at:end] if _is_little(one)) else 1
        )
        value = (told.value or Fraction(0)) + sign * (number.value or 0)
        summed = _summed_behind(found, end, value)
        if value > 0 and (summed or (other and not isinstance(own, date)) or isinstance(other, date)):
            whole = replace(told, text=str(value), value=value, tags=told.tags | {"summed"})
            return [*out[:start], whole, *compared(out[summed or end :])]
    return out


def _is_little(token: Token) -> bool:
    return token.text in ("sedikit", "sithik", "sitik")


def _difference(found: Sequence[Token], at: int) -> tuple[int, int, Token | None]:
    """Where "lebih 4", "4 lebih banyak" begins and ends, and its number."""
    end = at + 1
    while end < len(found) and found[end].text in MUCH:
        end += 1
    if end < len(found) and _counts(found[end]):
        end += 1
        number = found[end - 1]
        while end < len(found) and found[end].text in MUCH:
            end += 1
        return at, end, number
    if at and _counts(found[at - 1]):
        return at - 1, end, found[at - 1]
    return at, end, None


def _summed_behind(found: Sequence[Token], at: int, value: Fraction) -> int:
    """Where "jadi 13" ends that says the sum again; 0 if it doesn't stand here."""
    while at < len(found) and found[at].has("comma", "filler"):
        at += 1
    again = at + 1 < len(found) and found[at].text in BECOMES and found[at + 1].value == value
    return at + 2 if again else 0


def _counts(token: Token) -> bool:
    return token.has("q") and token.has("mask") and not token.has("about", "range")


def _named(token: Token) -> str | date | None:
    """The size or the day that a word names."""
    return token.day or next((size for size in SIZES if token.has(size)), None)


def _size_beside(found: Sequence[Token], at: int) -> str | date | None:
    """The size or day that stands right before a place."""
    while at >= 0 and (found[at].has(*IDLE) or found[at].text in MUCH) and not _named(found[at]):
        at -= 1
    return _named(found[at]) if at >= 0 else None


def _than(found: Sequence[Token], at: int) -> tuple[str | date | None, int]:
    """The size or day that follows "dari", or the number told before ("dari itu"), and where that ends."""
    if at >= len(found) or not found[at].has("from"):
        return None, at
    start = at
    at += 1
    if at < len(found) and found[at].text in THAT and not (at + 1 < len(found) and _named(found[at + 1])):
        return ITSELF, at + 1
    while at < len(found) and found[at].has(*IDLE) and not _named(found[at]):
        at += 1
    return (_named(found[at]), at + 1) if at < len(found) and _named(found[at]) else (None, start)


def _count_of(found: Sequence[Token], named: str | date | None, own: str | date, until: int) -> Token | None:
    """How many of a size or day were told before a place, where that is one number only."""
    numbers = [at for at in range(until) if _counts(found[at])]
    if len(numbers) != 1:
        return None
    beside = [_named(token) for token in found[max(0, numbers[0] - 3) : numbers[0] + 2]]
    if named in (None, ITSELF):
        # The difference to what is of another size.
        others = [one for one in beside if one and one != own]
        return found[numbers[0]] if others and type(others[0]) is type(own) else None
    return found[numbers[0]] if named in beside else None

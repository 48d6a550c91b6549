"""What was left over from an earlier day and is finished now: "sisa 12 yang kemarin belum itu sudah selesai"."""

from collections.abc import Sequence
from datetime import date

from handlers.reading.tokens import Token

LEFT = ("left", "rest", "notyet")
LACKING = frozenset("kurang kurangan kurange kurangannya kekurangan utang utangan".split())  # noqa: SIM905
# So many words may stand between "sudah" and "selesai".
BETWEEN = 2


def rest_finished(found: Sequence[Token], today: date) -> Sequence[Token]:
    """The tokens without the day and "sisa" or "belum", where the rest of that day was finished since."""
    end = _finished(found)
    if end is None:
        return found
    start = max((at + 1 for at in range(end) if found[at].has("stop", "comma")), default=0)
    said = found[start:end]
    days = [one for one in said if one.day is not None and one.day < today]
    left = [one for one in said if _is_left(one)]
    if len(days) != 1 or not left or sum(one.has("number") for one in said) != 1:
        return found
    kept = [one for one in said if not (_is_left(one) or one.day is not None or one.has("done"))]
    return [*found[:start], *kept, *found[end:]]


def _is_left(token: Token) -> bool:
    return token.has(*LEFT) or token.text in LACKING


def _finished(found: Sequence[Token]) -> int | None:
    """Where "sudah selesai" stands; None where it doesn't."""
    for at, token in enumerate(found):
        if token.has("already") and any(one.has("done") for one in found[at + 1 : at + 2 + BETWEEN]):
            return at
    return None

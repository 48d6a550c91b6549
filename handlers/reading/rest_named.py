"""Who made the rest of what several brought: "semua 45 yang saya bawa, Sri 20 sisanya Nur"."""

from collections.abc import Sequence
from fractions import Fraction

from handlers.reading.tokens import Token

BETWEEN = ("owned", "filler", "address", "colon", "which", "for", "from")
IDLE = frozenset({"filler"})


def rest_named(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with the number of whoever made the rest behind her name, where the whole was told first."""
    at = next((at for at, token in enumerate(found) if token.has("rest")), None)
    if at is None or sum(token.has("rest") for token in found) > 1:
        return found
    name = at + 1
    while name < len(found) and found[name].has(*BETWEEN) and not found[name].has("name"):
        name += 1
    if name >= len(found) or not found[name].has("name") or any(token.has("number") for token in found[at:]):
        return found
    counts = [place for place in range(at) if found[place].has("number")]
    names = [place for place in range(at) if _is_whose(found, place)]
    if len(counts) < 2 or not names or (counts[0] > names[0] and not found[names[0]].has("own")):
        return found
    names = [place for place in names if place > counts[0]]
    whole, *parts = (found[place].value or Fraction(0) for place in counts)
    rest = whole - sum(parts, Fraction(0))
    if not names or rest <= 0 or rest.denominator != 1:
        return found
    number = Token(str(rest), frozenset({"number"}), rest)
    if counts[-1] < names[-1]:
        # "20 punya Sri sisanya punya Nur"
        return [*found[:at], number, *found[at + 1 :]]
    return [*found[:at], Token(found[at].text, IDLE), *found[at + 1 : name + 1], number, *found[name + 1 :]]


def _is_whose(found: Sequence[Token], at: int) -> bool:
    """Whether a name stands here, or a "saya" with her own number."""
    own = found[at].has("own") and at + 1 < len(found) and found[at + 1].has("number")
    return own or found[at].has("name")

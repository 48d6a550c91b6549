"""Sizes in one breath, "34 yang anak 12 yang 22 dewasa", and one of which there are none, "ga ada anak"."""

from collections.abc import Sequence

from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

COMMA = Token(",", frozenset({"comma"}))
IDLE = ("filler", "pieces", "colon")
NONE = ("not", "none", "notyet", "without")
BETWEEN = ("exists", "which", "filler", "pieces")
ENDS = ("comma", "stop", "address", "close", "thanks", "but", "ask")


def each_with_its_size(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with a pause before and behind each "yang 12 anak" of several behind a whole."""
    groups = [(at, end) for at in range(len(found)) if (end := _group_ends(found, at))]
    if len(groups) < len(SIZES):
        return found
    first = groups[0][0]
    whole = [token for token in found[:first] if token.has("number")]
    if len(whole) != 1 or len({_size(found[at:end]) for at, end in groups}) != len(groups):
        return found
    if whole[0].value != sum(_number(found[at:end]) for at, end in groups):
        return found
    starts, ends = {at for at, _ in groups}, {end for _, end in groups}
    out: list[Token] = []
    for at, token in enumerate(found):
        if (at in starts or at in ends) and out and not (out[-1].has("comma", "stop") or token.has(*ENDS)):
            out.append(COMMA)
        out.append(token)
    return out


def _group_ends(found: Sequence[Token], at: int) -> int:
    """Where "yang anak 12", "yang 22 dewasa", "anaknya 12" ends that begins here; 0 if none does."""
    if not (found[at].has("which") or (found[at].has(*SIZES) and found[at].text.endswith(("nya", "ne", "e")))):
        return 0
    place = at + found[at].has("which")
    said: list[Token] = []
    while place < len(found) and len(said) < 2:
        token = found[place]
        if token.has("number") or (token.has(*SIZES) and not token.has("number")):
            said.append(token)
        elif not token.has(*IDLE):
            break
        place += 1
    sized = [token.has(*SIZES) for token in said]
    return place if len(said) == 2 and sorted(sized) == [False, True] else 0


def _size(group: Sequence[Token]) -> str:
    return next(size for token in group for size in SIZES if token.has(size))


def _number(group: Sequence[Token]) -> int:
    return int(next(token.value or 0 for token in group if token.has("number")))


def without_other_size(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens without "tidak ada yang anak", where another size is told of all of them."""
    if not (any(token.has("total") for token in found) and all(any(one.has(size) for one in found) for size in SIZES)):
        return found
    for at in range(1, len(found)):
        end = _none_ends(found, at)
        before = [size for size in SIZES if any(token.has(size) for token in found[:at])]
        none = _size(found[at:end]) if end else ""
        if end and len(before) == 1 and before[0] != none and any(token.has("number") for token in found[:at]):
            return [*found[:at], COMMA, *found[end:]]
    return found


def _none_ends(found: Sequence[Token], at: int) -> int:
    """Where "tidak ada yang anak", "anaknya kosong", "sing gedhe durung" ends that begins here; 0 if none does."""
    place = at
    none = sized = False
    while place < len(found) and not (none and sized):
        token = found[place]
        if token.has("number", "q"):
            return 0
        if not none and token.has(*NONE) and not token.has("isnot"):
            none = True
        elif not sized and token.has(*SIZES):
            sized = True
        elif not token.has(*BETWEEN) or not (none or sized or token.has("which")):
            return 0
        place += 1
    while place < len(found) and found[place].has("exists", "filler"):
        place += 1
    ends = place == len(found) or found[place].has(*ENDS)
    return place if none and sized and ends else 0

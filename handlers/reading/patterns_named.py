"""What masks are told apart by: names of patterns that nobody knows, and materials that a sum is broken down by."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.lexicon import MEASURES, SIZES
from handlers.reading.tokens import Token

VARIANT = frozenset({"variant"})
SHORTEST = 3
LEAST = 2
# What may stand between a number and the material it is told apart by.
LED = ("which", "using", "with", "pieces", "filler")


def patterns_named(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where what only tells counts apart is a kind of masks, and nothing else that is counted."""
    return _by_material(_behind_sizes(_behind_kind(found)))


# Behind these the name of a kind of masks follows, whatever else it may mean.
NAMING = frozenset("motif motip motife motifnya gambar gambare corak corake".split())  # noqa: SIM905
# "yang hijab 9 yang biasa 16"
PLAIN = frozenset("biasa biasane standar standard".split())  # noqa: SIM905
NONE = Token("")
ELSE = ("number", "q", "colon", "stop", "comma", "defect", "good", "done", "handed", "not", "notyet", "which", *SIZES)


def _behind_kind(found: Sequence[Token]) -> Sequence[Token]:
    """ "motif kotak 10", "gambar mobil 7"."""
    if not any(token.text in NAMING or token.text in PLAIN for token in found):
        return found
    out = [
        replace(one, tags=VARIANT) if one.text in PLAIN and before.has("which") and behind.has("number") else one
        for before, one, behind in zip([NONE, *found], found, [*found[1:], NONE], strict=False)
    ]
    for at in range(1, len(out) - 1):
        counted = out[at + 1].has("number") and not out[at].has("left", "rest", "short")
        if (
            counted
            and out[at - 1].text in NAMING
            and not out[at].has(*ELSE)
            and out[at].text.isalpha()
            and len(out[at].text) > 2
        ):
            out[at] = replace(out[at], tags=VARIANT)
    return out


def _behind_sizes(found: Sequence[Token]) -> Sequence[Token]:
    """ "ank tayo 4 ank frozen 6 dws songket 9": between a size and its number, in a list of such."""
    if not any(token.has("dewasa") for token in found):
        # "anak kucing 2 anak ayam 3"
        return found
    named: list[int] = []
    told = 0
    sized = False
    for at, token in enumerate(found):
        if token.has(*SIZES) and not token.has("number"):
            sized = True
        elif token.has("stop", "open", "ask"):
            sized = False
        number = found[at + 1] if at + 1 < len(found) else Token("")
        before = found[at - 1] if at else Token("")
        if not (sized and number.has("number") and before.has(*SIZES, "and", "comma", "plus", "number")):
            continue
        if _is_unknown(token):
            named.append(at)
            told += 1
        elif token.has("variant", "colour") or token.has(*SIZES):
            told += 1
    if told < LEAST:
        return found
    return [replace(token, tags=VARIANT) if at in named else token for at, token in enumerate(found)]


def _is_unknown(token: Token) -> bool:
    return not token.tags and len(token.text) >= SHORTEST and token.text.isalpha()


def _by_material(found: Sequence[Token]) -> Sequence[Token]:
    """ "28 total, rinciannya 11 kain batik 17 kain polos": of what the masks are, and no material asked for."""
    places = [at for at, token in enumerate(found) if token.has("item") and not token.has("number")]
    if not places or any(token.has("request", "short", "left", *MEASURES) for token in found):
        return found
    numbers = [at for at, token in enumerate(found) if token.has("number") and token.value]
    if len(numbers) <= LEAST or any(found[at].has("fraction") for at in numbers):
        return found
    told = {at for at in numbers if any(_is_beside(found, at, place) for place in places)}
    kinds = told | {at for at in numbers if _is_of_kind(found, at)}
    others = [at for at in numbers if at not in kinds]
    if len(others) != 1 or not told or len(kinds) < LEAST:
        return found
    agrees = found[others[0]].value == sum(found[at].value or 0 for at in kinds)
    summed = any(token.has("total") for token in found) or all(_is_led(found, at) for at in kinds)
    if not (agrees or summed):
        return found
    return [replace(token, tags=VARIANT) if at in places else token for at, token in enumerate(found)]


def _is_beside(found: Sequence[Token], number: int, item: int) -> bool:
    """Whether nothing but a word that leads to it stands between a number and a material."""
    low, high = sorted((number, item))
    between = found[low + 1 : high]
    return len(between) <= 2 and all(
        token.has(*LED, "item", "variant") or (item < number and token.has("colon")) for token in between
    )


def _is_of_kind(found: Sequence[Token], at: int) -> bool:
    return any(token.has("variant", "colour") or _is_unknown(token) for token in (*found[at + 1 : at + 2],))


def _is_led(found: Sequence[Token], at: int) -> bool:
    return any(token.has("which") for token in found[max(0, at - 2) : at])

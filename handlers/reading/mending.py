"""Pieces that came back and were repaired, told beside new ones: they are taken out, for they aren't new."""

import re

from handlers.reading.families import one_of, pattern
from handlers.reading.leaning_words import MENDS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import tokens

CUTS = Pattern(r"\s*(?:[,.;\n]+|(?<!\w)\+(?!\w)|\b(?:sama|karo|kalih|ambek|ambi|dan|lan|plus|terus|trus|tapi|tp)\b)\s*")
REPAIRED = pattern(
    r"\b(?:di|dipun)_?(?:betul|dandan|benah|bener|leres|permak|perbaik|dedel|servis|baleni)\w*",
    r"\b(?:m|me|mem|nge|ng|n|nd)_?(?:betul|bener|benah|benak|dandan|permak|perbaik|dedel|servis)\w*",
    one_of("dandani ndandani dandosi betulkan betulin perbaiki memperbaiki benahi benerin benakno leresaken permak"),
    r"\b(?:di|tak |saya |aku )?(?:dedel\w*|(?:bener|benah)(?:i|in|no|ke|kan))\b",
    # "njahit maneh" goes on sewing.
    r"\b(?:di|n)?(?:jahit|jait)\w* ulang\b|\b(?:di|tak |saya )(?:jahit|jait)\w* (?:maneh|lagi|malih)\b",
    one_of("perbaikan permakan servisan dandanan balenan returan retur revisian"),
)
UNDONE = pattern(
    one_of("besok sesuk mene nanti ngko engko mengko mau_saya arep akan masih isih belum durung dereng dulu sik")
)
# Beside repaired ones, these only say which ones aren't.
NEW = pattern(one_of("baru anyar enggal"))
LED_IN = Pattern(r"\b(?:yang|yg|sing|seng|ingkang|ada|ono|onok|wonten)$")
# Some of those that were told before, not others beside them.
AMONG = Pattern(
    r"\b(?:dari|saking|teko) (?:yang|yg|sing|seng|ingkang|itu|iku|tadi|mau|kemarin|wingi|\d)"
    r"|\b(?:termasuk|diantaranya)\b"
)
# "ngembaliin 6 yang jahitannya lepas, sudah dia benerin"
GIVEN_BACK = pattern(MENDS.pattern, r"\bn?ge?mbal(?:i|e)(?:k|in|kan|kno|no)\w*")
OF_THOSE = Pattern(r"(?:yang|yg|sing|seng|ingkang) \d")


def without_mended(text: str) -> tuple[str, int] | None:
    """A message without what it says of repaired pieces, and how many those are; None unless it counts others too.

    "18 sama retur 3 sudah saya betulkan" → "18", 3. Repairs that are still to come are defects, and stay.
    """
    plain = normal(text)
    pieces: list[str] = []
    mended, last = 0, ""
    for piece in CUTS.split(plain):
        numbers = _numbers(piece)
        if OF_THOSE.match(piece) and any(map(_numbers, pieces)):
            return None
        last = "" if numbers else last
        if len(numbers) == 1 and REPAIRED.search(piece) and not UNDONE.search(piece):
            mended += numbers[0]
            pieces.append(_before(piece))
        elif last and REPAIRED.search(piece) and not UNDONE.search(piece):
            mended += _numbers(last)[0]
            pieces[pieces.index(last)] = _before(last)
        else:
            pieces.append(piece)
        last = piece if len(numbers) == 1 and GIVEN_BACK.search(piece) and pieces[-1] == piece else last
    rest = ", ".join(piece for piece in pieces if piece)
    others = _numbers(rest)
    if not mended or not others or MENDS.search(rest) or AMONG.search(plain):
        return None
    return NEW.sub("", rest), mended


def _numbers(text: str) -> list[int]:
    found = (token.value for token in tokens(text))
    return [int(value) for value in found if value is not None and value.denominator == 1 and value > 0]


def _before(piece: str) -> str:
    """What leads up to the number and the repair: a name, a greeting."""
    number = next(token.text for token in tokens(piece) if token.value is not None)
    found = [re.search(rf"\b{re.escape(number)}", piece), GIVEN_BACK.search(piece)]
    return LED_IN.sub("", piece[: min((one.start() for one in found if one), default=0)].strip())

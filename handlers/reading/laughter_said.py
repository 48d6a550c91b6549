"""Laughter: in letters or in signs, by itself or at the end of what somebody wonders at or jokes about."""

from handlers.reading.patterns import Pattern
from handlers.reading.plans_said import whole
from handlers.reading.shorthand import spelt_out
from handlers.reading.small_talk_said import WONDERS

LAUGH = (
    r"(?:(?:wk){2,}w?k?|wk+wk\w*|kwk\w+|(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}h?|(?:xi){2,}|(?:hu){2,}ha\w*|ngakak|lol)"
)
LAUGHING = "😂🤣😁😆😄😅😃😀😜😝😛🤭"
LAUGHING_ONLY = whole(rf"(?:{LAUGH}|(?:cuma |hanya |mung |cm )?(?:ber|be)?(?:canda|candaan|guyon\w*|gojek|gojekan))")
ENDS_LAUGHING = Pattern(rf"\b{LAUGH}\W*$|^\W*{LAUGH}\b|\b(?:cuma |mung )?(?:ber|be)?(?:canda|guyon)\b")


def laughs(text: str) -> bool:
    """Whether a message ends in laughter, in letters or in signs."""
    return any(one in LAUGHING for one in text.rstrip()[-2:]) or ENDS_LAUGHING.search(spelt_out(text)) is not None


def only_laughs(text: str) -> bool:
    """Whether a text that wonders at something ends in laughter: "kok malah kefoto sandal 🤣"."""
    laughed = any(one in LAUGHING for one in text.rstrip()[-2:])
    return laughed and "?" not in text and WONDERS.fullmatch(spelt_out(text)) is not None

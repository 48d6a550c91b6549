"""A text made even for families of words: plain numbers, names as "@12", and sizes as one word each."""

from handlers.reading import edit_words as words
from handlers.reading.day_words import DATE_WORDS
from handlers.reading.edit_words import ADULT, CHILD
from handlers.reading.leaning import LONG
from handlers.reading.model import Circle
from handlers.reading.no_counts import set_aside
from handlers.reading.normal import normal
from handlers.reading.people import names_folded
from handlers.reading.spelling import slip_among
from handlers.reading.tokens import Token, tokens

# So many of these are no masks.
LENGTHS = ("m", "cm", "mm", "yard", "roll", "cone", "kg", "ons", "g")
# Words of these with a slip of the finger: "trnyata" is "ternyata".
SLIPPED = frozenset(word for line in words.TURNING for word in line.split() if len(word) > 5)


def marked_with_names(text: str, circle: Circle) -> str:
    """The text with plain numbers, names as "@12" and sizes as one word each."""
    even = LONG.sub(lambda found: slip_among(found[0], SLIPPED) or found[0], normal(text))
    found = set_aside(names_folded(words.MOVED_TO.sub(r"\1", even), circle))
    none = Token("")
    return " ".join(
        _shown(before, one, behind)
        for before, one, behind in zip([none, *found], found, [*found[1:], none], strict=False)
    )


def _shown(before: Token, token: Token, following: Token) -> str:
    if token.has("name") and len(token.who) == 1:
        return f"@{token.who[0]}"
    if token.value is not None and token.value.denominator == 1:
        # "1 pak" of filters; "14 pak" may be said to a man
        goods = following.has(*LENGTHS) or (following.has("pack") and token.value == 1)
        return "-" if before.text in DATE_WORDS or goods else str(token.value)
    if token.has("days"):
        return " ".join(str(one.value) if one.value is not None else one.text for one in tokens(token.text))
    if token.has("junk") and token.text.isdecimal():
        # "jam 10", "telat 20 menit": a number of something else
        return "-"
    hers = token.text.endswith("ku") or (following.has("own", "unwell") and not before.has("which"))
    if token.has("anak") and not hers:
        return CHILD
    return ADULT if token.has("dewasa") else token.text

"""A plain report: so many masks, and no word whose sense hangs on how many."""

from functools import lru_cache

from handlers.reading.model import MOST_A_DAY
from handlers.reading.patterns import Pattern

# Whatever is read of such a message with one number is read of it with any other: `tests/reading/test_plain.py`.
PLAIN = Pattern(
    r"(?P<head>(?:(?:[Hh]ari ini |[Ss]aya )?(?:[Ss]etor|[Ll]apor|[Dd]apat|[Jj]adi|[Hh]asil) )?)"
    r"(?P<pieces>[1-9]\d{0,2})"
    r"(?P<tail>(?: (?:masker|biji|pcs|buah))?(?: (?:ya|nggih))?(?: (?:bu|mbak|pak|mas))?)"
)
SAMPLE = 25


# Several steps ask it of the same message, one after the other.
@lru_cache(maxsize=32)
def plain_report(text: str) -> tuple[str, int] | None:
    """The same report of 25, which is read once for all, and of how many it is; None for any other message."""
    found = PLAIN.fullmatch(text)
    if found is None or int(found["pieces"]) > MOST_A_DAY:
        return None
    return f"{found['head']}{SAMPLE}{found['tail']}", int(found["pieces"])

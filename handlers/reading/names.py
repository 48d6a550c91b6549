"""Names as people type them, made safe to show."""

import re
import unicodedata
from collections.abc import Sequence

from handlers.reading.normal import normal
from storage.people import Person

LONGEST = 40


def clean(name: str) -> str:
    """A name without control and format characters, in one line, of at most 40 characters (NFKC)."""
    text = unicodedata.normalize("NFKC", name)
    text = "".join(" " if c.isspace() else c for c in text if unicodedata.category(c)[0] != "C" or c.isspace())
    return re.sub(r" +", " ", text).strip()[:LONGEST].strip()


def called(found: Sequence[Person], name: str) -> list[Person]:
    """Those whose full or call name this is; else those whose name has all its words."""
    wanted = normal(name)
    whole = [one for one in found if wanted in (normal(one.name), normal(one.call_name))]
    if whole:
        return whole
    words = set(wanted.split())
    return [one for one in found if words and words <= set(normal(f"{one.name} {one.call_name}").split())]


def last_words(text: str, told: str) -> str:
    """The end of a text as it was written, as many words of it as `told` has in its evened-out form."""
    count = len(told.split())
    return " ".join(text.split()[-count:]) if count else ""

"""Of which kinds a word is that a coordinator talks with, and whether words could be a name."""

import re
from collections.abc import Mapping
from functools import cache

from handlers.reading.frame_words import DUTIES, KINDS_OF_WORDS
from handlers.reading.lexicon import ITEMS, SIZES
from handlers.reading.lexicon import WORDS as LEXICON
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS

ENDINGS = ("nya", "ne", "ku", "mu", "e", "ane")


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in KINDS_OF_WORDS.items():
        for word in words.split():
            found.setdefault(word.rstrip("_"), set()).add(kind)
    for duty, words in DUTIES.items():
        for word in words.split():
            found.setdefault(word, set()).update(("duty", f"duty:{duty}"))
    return {word: frozenset(kinds) for word, kinds in found.items()}


def kinds_of(word: str) -> frozenset[str]:
    """Of which kinds a word is, also with an ending."""
    known = _kinds()
    if word in known:
        return known[word] - {"item"}
    items = LEXICON.get(word, frozenset())
    if not items.isdisjoint(ITEMS):
        return frozenset(("item",))
    if not items.isdisjoint(SIZES):
        return frozenset(("size",))
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and (kinds := kinds_of(word[: -len(ending)])):
            return kinds
    return frozenset()


MOST_NAME_WORDS = 3


def may_be_name(text: str) -> bool:
    """Whether some words could be a name: few, and none of them means something else."""
    words = [word for word in re.findall(r"[a-z#0-9']+", text.lower()) if word not in HONORIFICS]
    if words and kinds_of(words[0]) & {"thanks"}:
        return False
    return len(words) <= MOST_NAME_WORDS and not any(kinds_of(word) - {"soft"} or word in FILLS for word in words[1:])


def means_something(text: str) -> bool:
    """Whether the first word is one of those that are known, and so nobody's name."""
    words = [word for word in re.findall(r"[a-z']+", text.lower()) if word not in HONORIFICS]
    return bool(words and kinds_of(words[0]) - {"soft"})


def begins_with_name(text: str) -> bool:
    """Whether what stands before a colon, a number or the way it goes could be a name: "Kasiyem: kain 3 m"."""
    return may_be_name(NAME_ENDS.split(text.lower(), maxsplit=1)[0])


NAME_ENDS = Pattern(r":|\d| (?:lewat|liwat|via|titip|karena|krn)\b")
# Words beside a name that are none: "e wati isih piro".
FILLS = frozenset("e ne isih masih piro berapa brp td tadi udah sudah yg yang ya dong".split())  # noqa: SIM905

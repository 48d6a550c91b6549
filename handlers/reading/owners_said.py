"""Whose of two people masks are after all, "punya" before the one, "bukan" before the other; and what a number is."""

import re

from handlers.reading.patterns import Pattern
from handlers.reading.sheet_days import DAY
from handlers.reading.talk_parts import Talk

OWNED = r"(?:punya|milik|duwek|duwe|gone|nggone|hasil)(?:nya|ne|e)?"


def whose_it_is(talk: Talk) -> tuple[str, str]:
    """Whose of two masks are after all, and whose they aren't; empty where that isn't plain.

    "punya" stands before the one, "bukan" before the other.
    """
    names = talk.names
    denied = [one for one in names if re.search(rf"\b(?:bukan|dudu|dede) (?:{OWNED} )?{one}\b", talk.plain)]
    owns = [one for one in names if one not in denied and re.search(rf"\b{OWNED} {one}\b", talk.plain)]
    right = owns[-1] if owns else next((one for one in names if denied and one not in denied), "")
    return right, next((one for one in names if one != right), "")


SAYS_WHOSE = Pattern(r"\b(?:punya|milik|duwek|duwe|gone|nggone|bukan|dudu|dede|salah|pindah|keliru|kliru)\w*\b")


def says_whose(talk: Talk) -> bool:
    """Whether anything says whose they are: "hasil Umi dan Nur" only asks for both."""
    return SAYS_WHOSE.search(talk.plain) is not None


SETS_NUMBER = Pattern(r"\b(?:se)?(?:harus|kudu|mesti)\w* (?:jadi |dadi )?\d+(?![\d/])")


def sets_number(plain: str) -> bool:
    """Whether a number is what it should be: "4/5 harusnya 11", and not "yang 11 harusnya 4/5"."""
    return SETS_NUMBER.search(plain) is not None


PUT_RIGHT = Pattern(r"\b(?:di|tolong )?(?:betul|bener|benar|ganti|ubah|ralat|koreksi)\w* (?:jadi|dadi|menjadi|ke) \d+")


def put_right(plain: str) -> bool:
    """Whether a count is to become another: "yang Wati tolong dibetulkan jadi 16"."""
    return PUT_RIGHT.search(plain) is not None


DENIED_DAY = Pattern(
    rf"\b(?:bukan|dudu|duduk|dede|sanes)(?: (?:yang|sing|untuk|buat|nggo|kanggo))? (?:{DAY}|hari ini|dino iki"
    rf"|sekarang|saiki)"
)
A_DAY = Pattern(rf"\b(?:{DAY}|hari ini|dino iki)")


def day_meant(plain: str) -> str:
    """The day that is not denied: "15 kuwi wingi, dudu dino iki" is of yesterday."""
    found = A_DAY.search(DENIED_DAY.sub(" ", plain))
    return found[0] if found else ""

"""What is to be passed on to a person, word by word."""

import re
import unicodedata

from handlers.reading.patterns import Pattern
from storage.spoken import Spoken

COORDINATOR = Pattern("koordinator", re.IGNORECASE)
ONLY_POLITE = ("bu", "pak", "mbak", "mas", "ya")


def for_coordinator(text: str) -> Spoken:
    """What follows "bicara dengan koordinator", as it was written; empty where nothing does."""
    # Invisible characters inside the word, or wide letters, were evened out when it was recognised.
    even = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    rest = "".join(COORDINATOR.split(even, maxsplit=1)[1:]).strip(" :,.-\n")
    return Spoken("" if rest.casefold() in ONLY_POLITE else rest)

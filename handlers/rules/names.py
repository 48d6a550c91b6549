"""Names as people type them, made safe to show."""

import re
import unicodedata

LONGEST = 40


def clean(name: str) -> str:
    """A name without control and format characters, in one line, of at most 40 characters (NFKC)."""
    text = unicodedata.normalize("NFKC", name)
    text = "".join(" " if c.isspace() else c for c in text if unicodedata.category(c)[0] != "C" or c.isspace())
    return re.sub(r" +", " ", text).strip()[:LONGEST].strip()

"""A text with its numbers as plain digits, for what is read by whole phrases: "seratus dua puluh lima" → 125."""

from functools import lru_cache

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import tokens

THOUSANDS = Pattern(r"(?<=\d) ?(?:rb|k|rebu|ewu)\b")
UNITS = {"lusin": 12, "kodi": 20, "gros": 144, "gross": 144}
DOZENS = Pattern(rf"\b(?P<count>\d+) (?P<unit>{'|'.join(UNITS)})\b(?: (?:masker|biji))?")
# Marks stand by themselves, but these bind what they join.
MARKS = Pattern(r" ?([/,.:;!?()\[\]+=\n-]) ?")


@lru_cache(maxsize=32)
def flat(text: str) -> str:
    """Lower case, numbers as digits, marks apart: "Sampel RS 125/2.000" → "sampel rs 125 / 2000"."""
    plain = THOUSANDS.sub(" ribu", normal(text))
    found = tokens(plain)
    words = [str(one.value) if one.value is not None and one.value.denominator == 1 else one.text for one in found]
    joined = " ".join(words).replace("rumah-sakit", "rumah sakit")
    return DOZENS.sub(lambda said: str(int(said["count"]) * UNITS[said["unit"]]), joined).strip()

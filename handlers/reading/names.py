"""Names as people type them: made safe to show, and whom of some people one means."""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS, sound
from storage.people import Person
from storage.spoken import Spoken

LONGEST = 40
WORD = Pattern(r"[^\W\d_]+")
Words = tuple[str, ...]


def clean(name: str, most: int = LONGEST) -> Spoken:
    """A name without control and format characters, in one line, of at most so many characters (NFKC)."""
    text = unicodedata.normalize("NFKC", name)
    text = "".join(" " if c.isspace() else c for c in text if unicodedata.category(c)[0] != "C" or c.isspace())
    return Spoken(re.sub(r" +", " ", text).strip()[:most].strip())


def meant(among: Sequence[Person], name: str) -> list[Person]:
    """Those whom a name means: by all of it, else by some of its words; as written, else without titles, or by sound.

    "mbak Wahyuni" is Bu Wahyuni, or Sri Wahyuni; "Soeti" is Suti.
    """
    wanted = normal(name)
    whole = [one for one in among if wanted in (normal(one.name), normal(one.call_name))]
    if whole:
        return whole
    spoken = _words(name)
    heard = tuple(sound(word) for word in spoken)
    named = [(one, [_words(one.name), _words(one.call_name)]) for one in among]
    sounding = [(one, [tuple(sound(word) for word in words) for words in names]) for one, names in named]
    for words, known in ((spoken, named), (heard, sounding)):
        fits = [one for one, names in known if words and words in names]
        fits = fits or [
            one for one, names in known if words and set(words) <= {word for each in names for word in each}
        ]
        if fits:
            return fits
    return []


def near(among: Sequence[Person], name: str, nearness: float) -> list[Person]:
    """Those whose name, or a word of it, is at least so near (of 100) to what was written, the nearest first."""
    wanted = " ".join(_words(name))
    found = [(_nearness(one, wanted), one) for one in among] if wanted else []
    return [one for how, one in sorted(found, key=lambda each: -each[0]) if how >= nearness]


def _nearness(person: Person, wanted: str) -> float:
    names = (_words(person.name), _words(person.call_name))
    known = {" ".join(words) for words in names} | {word for words in names for word in words}
    return max((fuzz.ratio(wanted, one) for one in known), default=0)


def _words(name: str) -> Words:
    """The words of a name, without the titles before it."""
    words = WORD.findall(normal(name))
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    return tuple(words)


def last_words(text: str, told: str) -> Spoken:
    """The end of a text as it was written, as many words of it as `told` has in its evened-out form."""
    count = len(told.split())
    return Spoken(" ".join(text.split()[-count:]) if count else "")

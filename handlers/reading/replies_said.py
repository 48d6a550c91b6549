"""What somebody writes to another by name or by number: to whom, and in which words."""

import re
from collections.abc import Sequence

from handlers.reading.names import meant
from handlers.reading.patterns import Pattern
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass

TO = r"(?:(?:untuk|utk|ke|kepada|kpd|buat)\b\s*)?"
LED = Pattern(
    rf"[\s/]*(?:(?:jawab|balas)(?:an|kan)?|(?:kirim(?:kan)?[ _]+)?pesan|sampaikan|tanya)\b[\s:]*{TO}", re.IGNORECASE
)
NUMBERED = Pattern(
    r"(?:(?:pesan|no|nomor|nomer)\b\.?\s*)*#?(?P<number>\d{1,9})(?![\d.,]*\d)[\s:.,)-]+(?P<text>.*)", re.DOTALL
)
# The first colon is one of an hour: "Sri jam 10:00".
HOUR = Pattern(r"[^:]*\d:\d")
# A name has no more words.
LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Addressed:
    """To whom something is written, by number or by name as it was written, and the words; these may be missing."""

    number: int | None
    name: str
    text: Spoken


def addressed(text: str, among: Sequence[Person]) -> Addressed:
    """ "jawab Sri: Jumat ya bu", "balas bu Sri Jumat ya", "jawab 12: …"; `among` are those who can be meant."""
    rest = LED.sub("", text, count=1).strip() if LED.match(text) else text.strip()
    numbered = NUMBERED.fullmatch(f"{rest} ")
    if numbered:
        return Addressed(int(numbered["number"]), "", Spoken(numbered["text"].strip()))
    name, colon, said = rest.partition(":")
    if colon and len(name.split()) <= LONGEST_NAME and not HOUR.match(rest):
        return Addressed(None, name.strip(), Spoken(said.strip()))
    words = rest.split()
    for count in range(min(LONGEST_NAME, len(words)), 0, -1):
        if meant(among, " ".join(words[:count])):
            left = rest.split(maxsplit=count)[count:]
            return Addressed(None, " ".join(words[:count]), Spoken("".join(left).strip()))
    return Addressed(None, words[0] if words else "", Spoken(rest.partition(" ")[2].strip()))


def is_for_bot(text: str) -> bool:
    """Whether a message, though it quotes another, says itself to whom it goes: "jawab Sri: …", "/rekap"."""
    found = LED.match(text)
    return text.startswith("/") or bool(found and ":" in text)

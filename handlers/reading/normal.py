"""Text made even: one case, plain digits, no marks that carry no meaning."""

import re
import unicodedata
from datetime import time

LONGEST = 4096
ARROWS = re.compile(r"(?:→|⇒|➡|->|=>|>>+)")
# "1. kain", "- kain": the marks of a list's lines
LISTED = re.compile(r"(?:\d{1,2}[.)] |[-*] )")
# "1/2 kg" is a half and no date.
HALF = re.compile(r"\b1/([24])(?= ?(?:kg|kilo|m|mtr|meter|lusin|kodi|gross|rol|roll|yard|pak|ons)\b)", re.IGNORECASE)
# "*28": how people repair the message before.
REPAIRED = re.compile(r"\A\s*\*(?=\s?\d)")
NUMBERED = re.compile(r"#\s?\d+")
CLOCK = re.compile(r"(?:jam |pukul )?(\d{1,2})(?:[.:](\d{2}))?(?: wib)?")


def normal(text: str) -> str:
    """Lower case, NFKC, no emoji or invisible characters, single spaces; line ends stay."""
    text = REPAIRED.sub("ralat ", text)
    # "#12" is what somebody is called who had her name erased, and no amount.
    text = NUMBERED.sub(" ", text.replace("½", " setengah "))
    text = HALF.sub(lambda found: " setengah " if found[1] == "2" else " seperempat ", text)
    # A raised digit is no count ("m²"), and NFKC would make it one.
    text = "".join(c for c in text[:LONGEST] if not (c.isdigit() and not c.isdecimal()))
    text = unicodedata.normalize("NFKC", text).lower()
    text = text.replace("×", "x").replace("–", "-").replace("—", "-").replace("’", "'").replace("`", "'")
    text = ARROWS.sub(" → ", text)
    text = unicodedata.normalize("NFD", text)
    kept = "".join(c if _kept(c) else " " for c in text if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    lines = [" ".join(line.split()) for line in kept.splitlines()]
    if sum(bool(LISTED.match(line)) for line in lines) > 1:
        lines = [LISTED.sub("", line) for line in lines]
    return "\n".join(line for line in lines if line)


def _kept(c: str) -> bool:
    if c.isdecimal() and not c.isascii():
        return False
    return c.isalnum() or c in "\n→.,;:!?()[]+-*/=@&'%\"_"


def clock_time(text: str) -> time | None:
    """`19.00`, `19:00`, `jam 7` as a time of day."""
    found = CLOCK.fullmatch(text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))

"""What a coordinator may do for a tailor of hers after a loss, in the words of the commands that do it."""

import re

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

A_WEEK = Pattern(r"\b(?:seminggu|sak ?minggu|1 minggu|7 hari|pitung dino)\b")
NOTICE = Pattern(
    r"\b(?:umumkan|umumno|kabarkan|kabari|beri ?tahu(?:kan)?)(?: (?:ke|nang))?(?: (?:semua|kabeh))?[,:]? "
    r"(?P<rest>[^.\n]{8,})",
    re.IGNORECASE,
)


def done_for(text: str, name: str) -> list[str]:
    """Days off, a pause, and what of the message is for all."""
    length = "seminggu" if A_WEEK.search(normal(text)) else "3 hari"
    notice = NOTICE.search(text)
    told = [f"umumkan: {notice['rest'].strip()}"] if notice else []
    return [f"{name} libur {length}", f"jeda {name}", *told]

"""What befalls another of the workshop, as it is told of her; and what her coordinator may do for her then."""

import re

from handlers.reading.household_said import UNHAPPY
from handlers.reading.news_said import Trouble, news_in
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import is_ill

A_WEEK = Pattern(r"\b(?:seminggu|sak ?minggu|1 minggu|7 hari|pitung dino)\b")
NOTICE = Pattern(
    r"\b(?:umumkan|umumno|kabarkan|kabari|beri ?tahu(?:kan)?)(?: (?:ke|nang))?(?: (?:semua|kabeh))?[,:]? "
    r"(?P<rest>[^.\n]{8,})",
    re.IGNORECASE,
)

# Whoever tells: after these it is of herself, too.
ME = Pattern(r"\b(?:saya|aku|kulo|kula|sy|kami|kita|awak ?dewe|\w{3,}ku)\b")
# Right behind her name, so that it is said of her.
SOON_BEHIND = 6
RIGHT_BEHIND = 3
# Where another clause begins: "pas saya ke rumahnya".
CLAUSE = Pattern(r"\b(?:pas|waktu|saat|ketika|karena|soalnya|terus|trus|tadi saya|mau tak)\b|[.;]")
# "rumah bu Tutik": a place, where nothing befalls it.
HOUSE_OF = Pattern(r"\b(?:rumah|omah|griya)(?:nya|e|ne)? (?=(?:bu|ibu|mbak|pak)\b)")
# A loss among these is her own.
OWN = (Trouble.DESPAIR, Trouble.THREAT, Trouble.CRY)


def about_people(text: str) -> str:
    """A text in which a house stands for who lives there: "rumah bu Tutik kebakaran"."""
    return HOUSE_OF.sub("", normal(text))


def is_urgent(text: str) -> bool:
    """Whether what befalls another can't wait for a call."""
    return news_in(text).trouble not in (None, Trouble.GRIEF, Trouble.HOSPITAL)


def befalls(text: str, name: str) -> bool:
    """ "mbak Ani bapaknya meninggal", "bu Sri tadi nangis": whether a text tells of trouble of whom it names."""
    before, _, behind = normal(text).partition(normal(name))
    trouble = news_in(behind).trouble
    behind = CLAUSE.split(behind)[0]
    near, right = (" ".join(behind.split()[:number]) for number in (SOON_BEHIND, RIGHT_BEHIND))
    if ME.search(before):
        return False
    if trouble and trouble not in OWN:
        return ME.search(right) is None
    return (is_ill(right) and ME.search(right) is None) or (UNHAPPY.search(near) is not None and not ME.search(behind))


def done_for(text: str, name: str) -> list[str]:
    """Days off, a pause, and what of the message is for all."""
    length = "seminggu" if A_WEEK.search(normal(text)) else "3 hari"
    notice = NOTICE.search(text)
    told = [f"umumkan: {notice['rest'].strip()}"] if notice else []
    return [f"{name} libur {length}", f"jeda {name}", *told]

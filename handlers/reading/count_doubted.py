"""Somebody doubts what was counted of hers: "kok cuma 48 masker, saya setor 50"."""

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

WONDERS = one_of("kok koq lho loh kenapa knp knapa nyapo kurang")
ONLY = one_of("cuma cuman mung namung mek hanya tok jadi dadi dihitung diitung dianggap dianggep lolos ditulis dicatat")
MADE = Pattern(
    one_of(
        "setor setoran setoranku nyetor jahit jahitan jahitanku njahit garap garapanku kumpul ngumpulno antar",
        "padahal wong maskerku",
    )
)
LESS_THEN_MORE = Pattern(
    rf"^(?=.*{WONDERS}).*?{ONLY}\D*(?P<less>\d{{1,4}})\b(?P<between>.*?)\b(?P<more>\d{{1,4}})\b(?P<rest>.*)$"
)
MORE_THEN_LESS = Pattern(
    rf"^(?=.*{WONDERS})(?P<before>.*?)\b(?P<more>\d{{1,4}})\b.*?{ONLY}\D*(?P<less>\d{{1,4}})\b\D*$"
)


def count_doubted(text: str) -> tuple[int, int] | None:
    """How many she says were counted, and how many she handed over; None where it isn't such a doubt."""
    plain = normal(text).replace("\n", ", ")
    if found := LESS_THEN_MORE.match(plain):
        said = MADE.search(found["between"]) and not any(one.isdigit() for one in found["between"] + found["rest"])
    elif found := MORE_THEN_LESS.match(plain):
        said = MADE.search(found["before"]) and not any(one.isdigit() for one in found["before"])
    if not found or not said:
        return None
    less, more = int(found["less"]), int(found["more"])
    return (less, more) if less < more else None

"""Several are paid by one message: "bayar Sri 50.000, Ani 40.000", "bayar Sri sama Ani", "bayar semua kecuali",
"Ani"."""

import re

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.paying_said import ALL, FILLING, OF_PAY, PAYS
from handlers.reading.rupiah import money_in
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralTold:
    """Who is paid, and how much (None: all that is owed); or all `but` those of these names."""

    each: tuple[tuple[str, int | None], ...] = ()
    bare: bool = False
    but: tuple[str, ...] = ()


LED = Pattern(rf"/?(?:tolong |sudah |wis |wes |saya |tak )*(?:{PAYS})\b(?: {OF_PAY})* (?P<rest>.+)", re.DOTALL)
BUT = Pattern(
    rf"{ALL}(?: (?:upah|upahe|penjahit))*,? (?:kecuali|kejaba|kajaba|selain|tapi (?:jangan|ojo|gak)) (?P<names>.+)"
)
AND = Pattern(r" ?[,;\n]+ ?(?!\d{3}\b)| (?:dan|sama|karo|lan|kalih|&) ")
NAME = Pattern(r"[a-z'][a-z' ]{1,39}")
ASKS = Pattern(r"\?|\b(?:kapan|berapa|piro|belum|durung|kok|kenapa|potong|kasbon|dana|lewat|titip)\w*\b")


def several_in(text: str) -> SeveralTold | None:
    """What a text says of paying several; None if it is about one, or about anything else."""
    plain = normal(text)
    led = LED.fullmatch(plain)
    if led is None or ASKS.search(plain):
        return None
    if but := BUT.fullmatch(led["rest"]):
        names = tuple(_name(one) for one in AND.split(but["names"]))
        return SeveralTold(but=names) if all(NAME.fullmatch(one) for one in names) else None
    each, bare = list[tuple[str, int | None]](), False
    for part in AND.split(led["rest"]):
        sums = money_in(part)
        name = _name(f"{part[: sums[0].start]} {part[sums[0].end :]}" if sums else part)
        if len(sums) > 1 or not NAME.fullmatch(name) or re.fullmatch(ALL, name):
            return None
        each.append((name, sums[0].amount if sums else None))
        bare = bare or any(not one.marked for one in sums)
    return SeveralTold(each=tuple(each), bare=bare) if len(each) > 1 else None


def _name(text: str) -> str:
    return " ".join(re.sub(FILLING, " ", text).split()).strip(" .!")

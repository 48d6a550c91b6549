"""What somebody asks to have passed on: "tolong sampaikan ke bu koordinator ya, kancing belum dikirim"."""

import re
from collections.abc import Collection

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass

PLEASE = (
    r"(?:(?:tolong|tulung|tlg|tlong|mohon|minta tolong|nyuwun tulung|nyuwun tolong|mbok|coba|bisa|boleh|iso|saged|titip"
    r"|sekalian|maaf|bu|mbak|mas|pak|min|eh|oh|oiya|oh ya|oh iya|terus|trus|lan|dan|karo|sama|nanti|mengko|cuma"
    r"|cuman|mau)[ ,]+)*"
)
TELLS = (
    r"(?:(?:di ?)?(?:sampai|sampe|smpai|sampek)(?:kan|in|no|ake|aken|ne|an)?|(?:di)?bilang(?:in|kan|no|i)?"
    r"|(?:di)?(?:omong|kandha|kanda|kando|matur|atur|crita|cerita)(?:kan|in|k?no|ke|ake|aken|i)?|(?:di)?kasih"
    r" (?:tau|tahu|kabar)"
    r"|(?:di)?kabar(?:i|in|no|kan)|(?:di)?(?:terus|lanjut|forward)(?:kan|in|no|ke|ake)?|beri ?(?:tau|tahu)(?:kan|in)?"
    r"|(?:titip )?(?:pesan|pesen|salam)|(?:di)?tanya(?:kan|in|no|ke)?|(?:di)?takok(?:no|ke|ne)|(?:di)?lapor(?:kan"
    r"|no)?)(?:nya|e)?"
)
TO = r"(?:(?:ke|kepada|sama|karo|kaliyan|nang|ning|teng|dateng|dhateng|buat|untuk|kanggo|kangge|mbek|ambek) ?)?"
DESK = (
    r"(?:(?:bu|ibu|pak|bapak|mbak|mas|para)? ?(?:koordinator|kordinator|koord|koor|pengurus|pimpinan|pembina"
    r"|admin|bengkel|kantor|atasan)(?:nya|e)?)"
)
TITLED = r"(?:(?:bu|ibu|pak|bapak|mbak|mb|mas|kak) )?"
# What may stand between whom it goes to and what it is.
BETWEEN = (
    r"(?:[ ,:.?]+(?:ya|yo|nggih|njih|bahwa|kalau|kalo|nek|lek|soal|tentang|bu|mbak|pak|mas|dong|tolong|to))*["
    r" ,:.?-]*"
)
BARE = Pattern(
    rf"^{PLEASE}(?:bilang(?:in|kan|no)?|(?:di)?sampai(?:kan|in|no)|omongno|kandakno|aturno)\b{BETWEEN}(?P<rest>.+)$"
)
SALAM = Pattern(r"\bsalam(?:nya|e)? (?:buat|untuk|kanggo|kangge|ke|dari)\b|\b(?:titip|sampaikan|sampein) salam\b")
ANY = Pattern(rf"\b{TELLS}\b")
# To many at once, or to somebody else than whoever decides: that is no word for these.
TO_MANY = Pattern(r"\b(?:semua|kabeh|sedaya|ibu2|ibu-ibu|ibu ibu|teman-teman|teman2|penjahit)\b")


@dataclass(frozen=True, slots=True)
class Relayed:
    """Words for a coordinator; empty where she only says that there are some. `greets`: it is a greeting."""

    text: Spoken
    greets: bool = False


def may_be_relayed(text: str) -> bool:
    """Whether a text has a word for passing something on at all."""
    return ANY.search(normal(text)) is not None


def relayed_in(text: str, names: Collection[str] = (), *, before: bool = False) -> Relayed | None:
    """What a message wants passed on to whoever decides, whose `names` these are.

    `before`: something of hers was passed on just before, so that a bare "bilang …" goes the same way.
    """
    plain = normal(text).replace("\n", " ")
    whom = "|".join([DESK, *(rf"{TITLED}{re.escape(normal(one))}" for one in sorted(names) if normal(one))])
    asks = Pattern(rf"^{PLEASE}{TELLS} {TO}(?:{whom})\b(?P<rest>.*)$")
    late = Pattern(rf"^(?P<rest>.{{8,}}?)[ ,.]+{PLEASE}{TELLS} {TO}(?:{whom})\b[ a-z,]{{0,14}}$")
    if found := asks.match(plain):
        rest = Pattern(rf"^{BETWEEN}").sub("", found["rest"])
        only = len(rest.split()) < LEAST or JUST_THEM.search(rest)
        if SALAM.search(found[0]) and not found["rest"].strip(" ,.!"):
            return Relayed(Spoken(text), greets=True)
        greets = SALAM.search(plain) is not None
        return Relayed(Spoken(text) if greets else Spoken("" if only else _as_written(text, rest)), greets)
    if late.match(plain):
        return Relayed(Spoken(text))
    if GREETS_THEM.match(plain):
        return Relayed(Spoken(text), greets=True)
    if before and not TO_MANY.search(plain) and (found := BARE.match(plain)):
        return Relayed(Spoken(_as_written(text, found["rest"])))
    return None


# "sekalian bilang makasih kemarin dikasih beras"
GREETS_THEM = Pattern(
    rf"^{PLEASE}(?:bilang(?:in|kan|no)?|sampai(?:kan|in|no)|ucap(?:kan|in|no)|aturno|ngucap\w*|titip)"
    r" (?:(?:ke|sama|nang) (?:bu|pak|mbak|mas) \w+ )?(?:makasih|terima kasih|trims|suwun|matur nuwun|maturnuwun"
    r"|nuwun)\b.*"
)
LEAST = 2
# "tapi jangan ke yang lain": the message itself is still to come.
JUST_THEM = Pattern(
    r"^(?:(?:tapi|tp|tpi|ning|saja|aja|ae|wae|tok|thok) )*(?:jangan|jgn|ojo|ampun|cukup|rahasia|penting|ada yang"
    r" penting"
    r"|aku|saya|ya)?\b(?: (?:ke|sama|nang|buat|kasih tau|bilang|bilang-bilang|sampai|ketahuan|yang|yg|sing|liyane"
    r"|lain|lainnya"
    r"|orang|siapa|siapa2|siapa-siapa|sopo|sopo-sopo|ibu|ibu2|teman|tetangga|ya|bu|mbak|penting|dulu|lho|lo))*[ .!]*$"
)


def _as_written(text: str, rest: str) -> str:
    """The end of a text as it was written, of which this is the end in normal form."""
    words, kept = text.split(), len(rest.split())
    tail = words[-kept:] if kept else []
    return " ".join(tail) if normal(" ".join(tail)).split()[-1:] == rest.split()[-1:] else text

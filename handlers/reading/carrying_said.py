"""What is said of goods that are sent and carried: to whom, by whom, that they were handed over."""

from handlers.reading.assent import ALREADY, POLITELY
from handlers.reading.patterns import Pattern
from storage.values import dataclass

HANDS = r"(?:di)?(?:antar|anter|kasih|serahkan|terno|terke|terne)(?:kan)?"
NAME_AFTER = Pattern(rf"(?:{ALREADY} )?(?:tak |saya )?{HANDS}(?: ke| nang)? (?P<name>[\w ]+)")
NAME_BEFORE = Pattern(rf"(?P<name>[\w ]+?) {ALREADY}(?: (?:tak |saya )?(?:{HANDS}|terima|sampai|trimo))?")
BARE = Pattern(rf"{ALREADY}(?: (?:tak |saya )?{HANDS})?{POLITELY}")
NOT_HANDED = Pattern(
    r"(?P<name>[\w ]+?) (?:belum|durung|dereng|(?:ga|gak|ndak|tidak|ora|mboten) (?:ada|ono|wonten|ketemu))\b.*"
)
ALL = ("semua", "semuanya", "kabeh", "sedoyo", "semua sudah", "sudah semua")
WITH = Pattern(r"\s+(?:lewat|lwt|liwat|via|dititip(?:kan)? ke|oleh|dibawa)\s+(?P<courier>[\w ]+)$")
GOODS_FIRST = Pattern(r"(?P<goods>.+?) (?:untuk|buat|ke|kepada) (?P<name>[\w ]+)")
WORD = Pattern(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class RoundSaid:
    """What a courier says of the round: handed over to whom, or to all; or (`not_yet`) that somebody lacks it still.

    `bare`: just "sudah", which is about the round only if that was spoken of.
    """

    name: str = ""
    all: bool = False
    bare: bool = False
    not_yet: bool = False


def handed_over(text: str) -> RoundSaid | None:
    """ "sudah diantar Sri", "Sri sudah", "semua sudah diantar", "Ani belum"."""
    found = NAME_AFTER.fullmatch(text) or NAME_BEFORE.fullmatch(text)
    name = found["name"].strip() if found else ""
    bare, not_yet = BARE.fullmatch(text) is not None, NOT_HANDED.fullmatch(text) is not None
    if not (found or bare or not_yet):
        return None
    return RoundSaid(name, name in ALL, bare, not_yet and not found)


def with_courier(text: str) -> tuple[str, str]:
    """What is sent, and by whom it is carried: "Sri lewat Budi"; nobody, where none is named."""
    found = WITH.search(text)
    return (text[: found.start()], found["courier"]) if found else (text, "")


def goods_and_name(text: str) -> tuple[str, str] | None:
    """ "kain 3 m untuk Sri": what, and for whom."""
    found = GOODS_FIRST.fullmatch(text)
    return (found["goods"], found["name"]) if found else None


def words_of(text: str) -> list[str]:
    """The words of a text, without numbers and marks."""
    return WORD.findall(text)

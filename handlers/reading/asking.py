"""Whether something is asked, in the words in which one asks a person."""

from functools import lru_cache

from handlers.reading import assent
from handlers.reading.assent import without_politeness
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g|nda|ngk)"

ASKS = Pattern(
    rf"\?|\b(?:berapa|brp|brapa|piro|pira|pinten|kapan|kpn|siapa|sapa|sopo|sinten|di ?mana|dmn|ngendi|pundi|ke ?mana"
    rf"|gimana"
    rf"|bagaimana|gmn|gmna|piye|pripun|kados pundi|kenapa|knp|ngapa|ngopo|kenopo|mengapa|apakah|bolehkah|bisakah|mana"
    rf"|endi"
    rf"|opo|nopo|napa|kok(?! *$)|mosok|apa(?!(?:[- ]?(?:apa|2)|pa)\b)(?<!apa-apa)(?<!apa apa))\b"
    rf"|\b(?:boleh|bisa|bs|iso|saged|oleh|angsal|ada|onok|wonten|enek|masih|perlu|harus|sudah|udah|udh|sdh|wis|wes"
    rf"|sampun)\b.*"
    rf"\b(?:{NOT}|belum|blm|durung|dereng|apa|kah|po|nggih|ya|gpp|kan|to|ta|a)$"
    rf"|\b(?:kan|kah|to|sih|ta|{NOT}|belum|blm|gpp ?kan)$|\bboleh\b"
    rf"|^(?:\w+,? )?(?:ada|ono|onok|enek|wonten)(?: \w+){{1,3}} {NOT} (?:di|nang|ning|dari|ya|yo|bu|mbak)\b"
    rf"|^(?:\w+,? )?(?:bisa|bs|iso|saged|oleh|angsal) (?:{NOT}|ta|tah|kah)\b"
    rf"|^(?:\w+,? )?(?:bisa|bs|iso|saged|oleh|angsal)(?: \w+){{1,4}} (?:{NOT}|ta|tah),"
)
# "kalau bulan ini": the question before, of something else.
GOES_ON = Pattern(r"(?:trus|terus|lha|lah|nah|dan)? ?(?:kalau|kalo|nek|lek|misal\w*) (?:\w+ ?){1,3}$")
STATED_NOT = Pattern(
    rf"^(?:\w+ )?(?:{NOT}|belum|blm)$"
    r"|^(?:(?:yang|yg|sing|kalau|untuk|utk|buat)[ ,]+)*(?:hari|hr|dino|dinten|malam|pagi|siang|sore) (?:ini|iki"
    r"|niki) (?:belum|blm|durung"
    r"|dereng)$"
)


PLAINLY = Pattern(rf"\?|^(?:\w+,? )?(?:boleh|bisa|oleh|iso|saged|angsal) (?:{NOT}|ta|tah|kah)\b")


def asks_plainly(text: str) -> bool:
    """With a mark, or by its first words: "boleh ndak ponakan saya bantu"."""
    return PLAINLY.search(without_politeness(text)) is not None


# Several steps ask it of the same message, one after the other.
@lru_cache(maxsize=32)
def asks(text: str) -> bool:
    """Whether a text asks something, with or without a mark."""
    plain = without_politeness(text).replace("\n", " ").strip(" .!")
    return bool(ASKS.search(plain) or GOES_ON.match(plain)) and not STATED_NOT.match(plain)

"""What somebody says beside an answer while she enrols: her name too early, a story, that she is ashamed to ask."""

from handlers.reading.asking import asks
from handlers.reading.names import clean
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.personal import full_name
from handlers.reading.tokens import tokens

ASHAMED = Pattern(
    r"\b(?:isin|malu|minder|sungkan|gak enak|ga enak|ora penak|pekewuh|rikuh)\b(?!.*\b(?:anak|dia|dek'?e)\b)"
    r"|\b(?:maaf|sepurane|ngapunten) (?:\w+ )?(?:banyak tanya|kakehan takon|takon terus|nanya terus|cerewet)\b"
)
# A child who writes for herself: sewing for pay is for grown-ups.
A_CHILD = Pattern(
    r"\b(?:aku|saya|ku) (?:\w+ ){0,3}(?:kelas|kls) (?:\d|1[0-2]|satu|dua|tiga|empat|lima|enam|tujuh|delapan)\b"
    r"|\b(?:aku|saya) (?:\w+ )?(?:masih|sik|isih) (?:sd|smp|kecil|cilik|anak-anak|bocah)\b"
    r"|\b(?:umurku|umur(?: saya| aku)?) (?:\w+ )?(?:[7-9]|1[0-6])\b(?! (?:tahun jahit|tahun njahit))"
    r"|\b(?:aku|saya) (?:umur|usia) (?:[7-9]|1[0-6])\b"
)
NAMED = Pattern(r"^(?:\w+ ){0,2}(?:nama|nm|jeneng|asma)\w*(?: (?:saya|sy|kulo|aku|lengkap))? (?P<name>[a-z ]{3,40})$")
OLD = Pattern(r"\b(?:umur|usia)\w* \d+\b")
LEAST_OF_STORY, LEAST_AT_FIRST = 4, 3
MOST_OF_NAME = 3
LEAST_LETTERS = 4


def is_ashamed(text: str) -> bool:
    """ "isin aku takon ngene"."""
    return ASHAMED.search(normal(text)) is not None


def is_a_child(text: str) -> bool:
    """ "aku kelas 5"."""
    return A_CHILD.search(normal(text)) is not None


def gives_name(text: str) -> bool:
    """Whether a text is only somebody's name: "Hartono", "nama saya Rina", "rina"."""
    plain = OLD.sub("", normal(text)).strip(" ,.!")
    if NAMED.fullmatch(plain):
        return True
    words = clean(text).split()
    if not words or len(words) > MOST_OF_NAME or full_name(text) is None or asks(text):
        return False
    capital = all(word[:1].isupper() for word in words)
    unknown = all(not one.tags for one in tokens(plain)) and len(plain) >= LEAST_LETTERS
    return unknown and (capital or len(words) == 1)


def tells_story(text: str, *, at_first: bool = False) -> bool:
    """Whether a text tells something, and asks nothing; at the first question a few words are something."""
    plain = normal(text)
    least = LEAST_AT_FIRST if at_first else LEAST_OF_STORY
    told = len(plain.split()) >= least or (at_first and OLD.search(plain) is not None)
    return told and not asks(text)

"""Yes, no, already, and polite words at the end: one family each, in Indonesian and Javanese."""

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

# Parts of patterns, for whatever else is heard with such words in it.

# How somebody is spoken to, and what makes a word softer: said behind anything, and changing nothing.
TITLES = r"bu|ibu|buk|bun|pak|mbak|mb|mba|mbk|mas|kak"
SOFTLY = r"ya|yo|nggih|njih|saja|aja|mawon|ae|wae|deh|dong|lah|kok"
POLITELY = rf"(?: (?:{TITLES}|{SOFTLY}))*"
ALREADY = r"(?:sudah|sdh|udah|udh|uda|dah|wis|wes|uwis|uwes|wus|sampun|mpun|pun)"
NOT_YET = r"(?:belum|blm|blum|durung|drg|dereng)"
YEA = r"ya|y|iya+|iyo+|yo|yes|ok|oke+|nggih|inggih|njih|sip|siap|monggo|setuju|oyi"
TRUE = r"betul|bener|benar|leres|yakin"
NOT = r"tidak|tdk|kadit|ndak|nggak|ngga|gak|gk|ga|enggak|ora|mboten|boten|bukan|dudu|no"
# It isn't to be, whether or not it is so.
UNWILLING = r"jangan|jgn|ojo|emoh|wegah"
# Wherever it stands, what is said isn't a plain yes.
NAY = r"(?:tidak|tdk|jangan|jgn|ojo|ampun|bukan|ndak|nggak|gak|ga|enggak|ora|mboten|boten|emoh|belum|dereng|durung)\b"

# A plain answer to what was asked.

# "udah tak itung bener, pas segitu"
SO_MANY = (
    rf"(?:{ALREADY} (?:tak |saya |aku )?(?:itung|hitung|cek)\w*(?: (?:bener|lagi|maneh|ulang))?,? )?"
    r"(?:memang |pancen |pas |bener |betul |ya )+(?:segitu|sakmono|semono|sakmunu|semanten|sementen|semunten)"
)
YES = Pattern(rf"(?:{YEA}|{TRUE}|{SO_MANY})(?: (?:{YEA}|{TRUE}|{TITLES}|{SOFTLY}|catat|dicatat|simpan))*")
NO = Pattern(rf"(?:{NOT}|salah|{UNWILLING})(?: (?:{TITLES}|{SOFTLY}|jadi|usah|perlu|mau|dulu))*")
DENIES = Pattern(rf"(?:{NOT}|salah)(?: (?:{TITLES}|jadi|usah))*")
BARE_ALREADY = Pattern(rf"{ALREADY}{POLITELY}")

# The same at the beginning of an answer that says more; with a no anywhere in it, it isn't a plain yes.

YES_BEGINS = Pattern(
    r"^(?:ya|y|iya|iyo|yo|ok|oke|boleh|setuju|nggih|inggih|njih|purun|oleh|angsal|mau|gelem|saged|sering|kadang|sok"
    r"|silakan)\b"
    rf"(?!.*\b{NAY}|.*\?)"
)
# "tidak apa-apa" is no no.
NO_BEGINS = Pattern(rf"^(?!.*\b(?:apa|apa2|papa|popo|masalah|keberatan)\b){NAY}(?!.*\?)")

# A consent is a plain yes and nothing beside it: "boleh tanya dulu" isn't one.

AGREED = rf"{YEA}|boleh+|bole+h|purun|silakan|silahkan"
AGREES = Pattern(
    rf"^(?:(?:ya ?udah|yaudah|ya ?sudah|yo ?wis|yowes|yo ?wes)[ ,]+(?=boleh|oke|setuju|monggo|silakan|catat))?"
    rf"(?:(?:saya|kulo|kula|aku|sy) )?(?:oleh|angsal|catat (?:saja|aja|ae|mawon)|{AGREED})"
    rf"(?:,? (?:{AGREED}|{TITLES}|{SOFTLY}|saya|kulo|mau|sekali|banget|angsal|kersa"
    r"|gpp|gapapa|ga ?papa|gak ?papa|rapopo|tidak apa-?apa|catet|dicatet|tulis|ditulis"
    r"|dicatat|catat|diingatkan|ingatkan|dipakai|pakai|terima kasih|makasih|matur nuwun))*$"
)
# And a refusal is a plain no: "tidak paham" isn't one.
REFUSES = Pattern(
    rf"^(?:(?:foto|pengingat|yang itu|saya|ya) )?(?:{NOT}|{UNWILLING}|g|ampun|moh)"
    rf"(?:,? (?:{TITLES}|{SOFTLY}|boleh|mau|setuju|usah|perlu|dulu|ah|kersa|purun|gelem|oleh|angsal"
    r"|terima kasih|makasih|jangan|foto|diingatkan|dicatat|dipakai))*$"
)

# "ok setuju", "nggih, kulo setuju": the yes before a button's own word.
YES_BEFORE = Pattern(rf"^(?:(?:{YEA}|{TRUE}|saya|sy|aku|kulo|kula|sae|baik|apik|wis|sudah)(?:,? |$))+(?=[a-z])")

ADDRESSED_AT_END = Pattern(rf"(?: (?:{TITLES}|ya|yo))+[.! ]*$")
SOFT_END = Pattern(r"(?: (?:bu|pak|mbak|mas|kak|ya|dulu|saja|aja|nggih|njih))+[.! ]*$")
DENIED_OR_ASKED = Pattern(rf"\b{NAY}|\?")


def is_yes(text: str) -> bool:
    """A plain yes to a question: "njih bu", "ya betul", "siap", "monggo"."""
    return YES.fullmatch(normal(text)) is not None


def is_no(text: str) -> bool:
    """A plain no to a question: "boten", "jangan bu", "emoh", "tidak jadi"."""
    return NO.fullmatch(normal(text)) is not None


def denies(text: str) -> bool:
    """A plain no where nothing was asked: "tidak ada" isn't one, and neither is "jangan"."""
    return DENIES.fullmatch(normal(text)) is not None


def is_already(text: str) -> bool:
    """ "sudah bu", and nothing else."""
    return BARE_ALREADY.fullmatch(normal(text)) is not None


def begins_with_yes(text: str) -> bool:
    """A yes that may say more: "kadang, kalau sore"."""
    return YES_BEGINS.match(normal(text)) is not None


def begins_with_no(text: str) -> bool:
    """A no that may say more: "ora, anakku wis gedhe"; not "tidak apa-apa"."""
    return NO_BEGINS.match(normal(text)) is not None


def agrees(text: str) -> bool:
    """A consent: a plain yes, or "boleh dicatat bu"."""
    return AGREES.match(normal(text)) is not None


def refuses(text: str) -> bool:
    """A consent refused: a plain no, or "jangan dipakai ya"."""
    return REFUSES.match(normal(text)) is not None


def denies_or_asks(text: str) -> bool:
    """Whether a text holds a no or a question, so that what it names isn't chosen by it."""
    return DENIED_OR_ASKED.search(normal(text)) is not None


def without_politeness(text: str) -> str:
    """A text in normal form, without the "bu" or "ya" at its end."""
    return ADDRESSED_AT_END.sub("", normal(text))


def without_yes(text: str) -> str:
    """A text in normal form, without the yes before what it says: "ok setuju" says "setuju"."""
    plain = normal(text)
    left = YES_BEFORE.sub("", plain)
    # Where all of it is a yes, its last word is what it says.
    return left if YES_BEFORE.search(plain) else plain


def without_softening(text: str) -> str:
    """A text in normal form, without marks, and without the "bu", "dulu" or "saja" at its end."""
    return SOFT_END.sub("", normal(text).strip(" .!"))

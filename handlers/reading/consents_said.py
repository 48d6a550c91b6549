"""What somebody says of what may be kept of her: that a purpose is taken back, and which."""

from collections.abc import Sequence

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

# Said at any point, it takes this purpose back: "foto jangan ya", "gak usah diingatkan".
NOT = r"(?:jangan|jgn|ojo|cabut|dicabut|tarik|(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:usah|boleh|mau))"
REMINDERS_UNWANTED = Pattern(
    rf"\b{NOT}\b.*\b(?:di)?ingat\w*|\bpengingat\b.*\b{NOT}\b|\b{NOT}\b.*\bpengingat\b",
)
NEEDS_UNWANTED = Pattern(rf"\b{NOT}\b.*\b(?:kelompok|kebutuhan)\w*|\b(?:kelompok|kebutuhan)\w*\b.*\b{NOT}\b")
PHOTOS_UNWANTED = Pattern(rf"\b{NOT}\b.*\b(?:di)?foto\w*|\bfoto\w*\b.*\b{NOT}\b")
# "upahku ojo dicatet", "gak usah nyatet gajiku"; "izin upah", "upah saya boleh dicatat".
PAY_NAMED = r"(?:upah|gaji|bayaran|kasbon)"
RECORD = r"(?:di|ny)?(?:c?atat|c?atet|tulis)\w*"
PAY_UNWANTED = Pattern(
    rf"\b{PAY_NAMED}\w*(?: (?:saya|kulo|kula|aku|ku))? {NOT} {RECORD}\b"
    rf"|\b{NOT} {RECORD} {PAY_NAMED}\w*"
)
PAY_WANTED = (
    rf"(?:(?:beri|buka|kasih|saya|atur) )*i[zj]in {PAY_NAMED}(?:ku|nya|e|ne)?(?: (?:saya|kulo|kula))?"
    rf"|(?:(?:boleh|tolong|iya|ya|monggo|silakan) )*{RECORD} {PAY_NAMED}(?:ku|(?:e|ne|nya)? (?:saya|kulo|kula))"
    rf"(?: (?:di sini|nang kene|di bot|saja|ae|wae))*"
    rf"|{PAY_NAMED}(?:ku|e|ne|nya)?(?: (?:saya|kulo|kula))? (?:boleh|oleh|angsal) {RECORD}"
)

# Which purpose is named: "cabut izin foto".
NAMED = {
    "photos": Pattern(r"foto|gambar"),
    "reminders": Pattern(r"pengingat|ingat\w*"),
    "needs": Pattern(r"kelompok|kebutuhan|khusus"),
    "pay": Pattern(r"upah|gaji|bayaran|kasbon|uang"),
    "work": Pattern(r"kerja|catatan|hasil"),
}
PARTS = Pattern(r",|\bdan\b|\bsama\b")
ALL = Pattern(r"semua(?:nya)?")


# "ya tapi jangan malam": none comes at night, so this is a yes.
YES_BUT_WHEN = Pattern(
    r"(?:ya|iya|iyo|yo|ok|oke|boleh|nggih|inggih|njih|purun|silakan|angsal)\b,? (?:(?:bu|mbak|pak|mas|nggih|ya) )*,? ?"
    r"(?:tapi|tp|tpi|asal\w*|nanging|ning|cuma|pokoke?)\b.*\b(?:malam|malem|mlm|bengi|dalu|wengi|subuh|pagi|isuk"
    r"|sering\w*"
    r"|terus\w*|bolak-balik|kebanyakan|banyak\w*|akeh\w*)\b.*"
)


# "boleh tapi jangan disebar ya": nothing is, so this is a yes.
YES_BUT_PRIVATE = Pattern(
    r"(?:ya|iya|iyo|yo|ok|oke|boleh|nggih|inggih|njih|silakan|setuju)\b,? (?:(?:bu|mbak|pak|mas|nggih|ya) )*,? ?"
    r"(?:tapi|tp|tpi|asal\w*|nanging|ning|pokoke?|yang penting|sing penting)\b (?:\w+ )?(?:jangan|jgn|ojo|ampun|gak"
    r"|tidak|ora|ndak)"
    r" (?:sampai |sampe |nganti )?(?:di)?(?:sebar\w*|bagi\w*|bocor\w*|umbar|kasih tau|kasih tahu|share|jual|omong\w*"
    r"|ceritakan|crita\w*)"
    r"\b.{0,40}"
)


def agrees_in_confidence(text: str) -> bool:
    """ "boleh tapi jangan disebar ya"."""
    return YES_BUT_PRIVATE.fullmatch(normal(text)) is not None and "?" not in text


def agrees_to_reminders_but(text: str) -> bool:
    """ "ya tapi jangan malam", "nggih, ning ojo bengi-bengi"."""
    return YES_BUT_WHEN.fullmatch(normal(text)) is not None and "?" not in text


def reminders_unwanted(text: str) -> bool:
    """ "gak usah diingatkan"."""
    return REMINDERS_UNWANTED.search(normal(text)) is not None


def pay_unwanted(text: str) -> bool:
    """ "upahku ojo dicatet"."""
    return PAY_UNWANTED.search(normal(text)) is not None


def needs_unwanted(text: str) -> bool:
    """ "kelompoknya jangan dicatat"."""
    return NEEDS_UNWANTED.search(normal(text)) is not None


def photos_unwanted(text: str) -> bool:
    """ "foto jangan ya"."""
    return PHOTOS_UNWANTED.search(normal(text)) is not None


def purposes_named(text: str, purposes: Sequence[str]) -> list[str]:
    """Which purposes are named, each part of the text one: "foto saat bekerja" is about photos; all for "semua"."""
    parts = [[one for one, pattern in NAMED.items() if pattern.search(part)] for part in PARTS.split(text)]
    chosen = list(dict.fromkeys(named[0] for named in parts if named))
    return list(purposes) if not chosen and ALL.fullmatch(text) else chosen

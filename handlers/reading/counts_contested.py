"""What a tailor says of a bag that was counted: that it isn't what she counted, or that one without a name is hers."""

import re

from handlers.reading.checks_said import NUMBERED
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

CONTEST = Pattern(
    r"(?:bu |lho |loh )*(?:(?:tidak|gak|ga|nggak|ora|mboten|ndak|kok (?:tidak|gak|ora)) (?:cocok|sama|pas)|"
    r"beda|hitungannya (?:salah|beda|tidak cocok)|itungane (?:salah|bedo)"
    r"|(?:kok |masa |moso )+(?:yang |sing )?(?:bagus|apik|lolos|diterima|dihitung|ketampa)\w*"
    r" (?:cuma|cuman|mung|hanya|kurang)"
    r")\b(?P<rest>.*)"
    # "kok 12 to bu, aku cuma nggawe 10", "lho aku setor 25 lho"
    r"|(?:bu |mbak )*(?:kok|lho|loh|masa|moso|lha) (?:.*\b)?\d+\b.*",
    re.DOTALL,
)
FITS = Pattern(r"\b(?:cocok|pas|oke?|betul|bener|leres|nggih|ya wis|yo wis|ya sudah|gpp|gak papa)\b")
# "T-3 punya saya": a tailor says whose a bag without a name is.
MINE = Pattern(
    r"\b(?:(?:punya|milik|duwek|duwe|nggon|gon|kagungan|gadhahan)(?:an)?(?:ku|nku)|"
    r"(?:punya|punyane|milik|milike|duweke|nggone|gone|kagungane|gadhahane|dari) (?:saya|sy|aku|kula|kulo)"
    r"|(?:saya|aku) (?:punya|yang punya))\b"
)


def contests(text: str) -> bool:
    """ "tidak cocok, saya hitung 25"."""
    plain = normal(text)
    found = CONTEST.fullmatch(plain)
    return found is not None and (found["rest"] is not None or not FITS.search(plain))


def claims_bag(text: str) -> int | None:
    """ "kantong T-3 punya saya": the number of a bag that somebody says is hers."""
    plain = normal(text)
    found = NUMBERED.search(plain)
    return int(found["number"]) if found and MINE.search(plain) else None

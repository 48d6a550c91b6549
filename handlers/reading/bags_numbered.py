"""Bags that are spoken of by a number, as some workshops write on them: "tas 118 lolos", "121 tolak 4, noda oli"."""

import re

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

BAG = r"(?:tas|tase|kantong|kantonge|kresek|tasnya|kantongnya)"
NUMBER = r"(?:(?:nomor|nomer|no|ke)\.? ?)?#?\d{2,4}\b(?! (?:masker|pcs|biji|buah|lembar|isi))"
NUMBERED = Pattern(
    rf"\b{BAG} {NUMBER}|\b(?:nomor|nomer|no) {BAG} (?:terakhir|berapa|piro|pira)|\b{BAG} (?:nomor|nomer) berapa"
)
CHECKED = one_of(
    "lolos lulus tolak ditolak perbaikan perbaiki balekno balikin balik dibalikin kembalikan apik bagus reject rejek",
    "terima buang",
)
# Without the word for a bag: a number, and right behind it what was found.
BARE = Pattern(rf"^(?:tolong |catat |tas )?\d{{3,4}} {CHECKED}\b")
NAMELESS = Pattern(one_of("tanpa_nama tidak_ada_namanya ndak_ada_namanya gak_ada_namanya gak_onok_jenenge"))


def by_number(text: str) -> bool:
    """Whether bags are named by numbers only, which nobody keeps."""
    plain = normal(text)
    numbered = NUMBERED.search(plain) or BARE.search(plain) or (re.search(BAG, plain) and SEVERAL.search(plain))
    return not NAMELESS.search(plain) and bool(numbered)


def of_several(text: str) -> bool:
    """Whether several are named: "134 sampek 140"."""
    return SEVERAL.search(normal(text)) is not None


SEVERAL = Pattern(
    r"\b\d{3,4} ?(?:sampai|sampe|sampek|tekan|s/d|sd|-) ?\d{3,4}\b"
    r"|\b\d{3,4}\b.*\b(?:tas )?\d{3,4} (?:lolos|tolak|perbaik)"
)

"""What a tailor says after an advance was spoken of: how much, or that she wants none after all."""

import re

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import Money, money_in

BESIDE = Pattern(
    one_of(
        "kasih beri wenehi kekno wehi setuju bisanya isane cuma mung hanya ya iya nggih oke kira-kira sekitar",
        "cukup saja aja ae wae mawon dulu sik disik rumiyin bu mbak pak mas",
        "saya kulo aku",
        "kalau nek boleh angsal kasbon buat kanggo gawe untuk gae nggo tulung tolong mawi uang duit rp minta",
        "nyuwun butuh",
    )
)
OFF = Pattern(
    r"(?:(?:oh|eh|ya|maaf|ngapunten|wis|sudah|kasbonku|kasbonnya|kasbone|utange)[ ,]+)*"
    r"(?:gak|ga|nggak|ngga|ndak|ora|mboten|tidak|tdk|gak usah|ora usah|tidak usah)"
    r" (?:jadi|sido|sios|usah|sah|jadi kasbon|sido kasbon)(?: (?:kasbon|utang|wis|deh|saja|ae|wae|dulu|sik|disik))*"
    r"(?: (?:bu|mbak|pak|mas|ya|yo|nggih|maaf|makasih|suwun))*[ .!]*"
    r"|wurung(?: \w+)?|batal(?:kan)?(?: \w+)?"
)
LEAST_SUM = 1000


def sum_in(text: str, *, alone: bool = False) -> Money | None:
    """How much, where one was asked: "100", "satus ewu bu", "50 rb buat sekolah"; `alone`: nothing else is said."""
    plain = normal(text)
    sums = [one for one in money_in(plain) if one.amount]
    if len(sums) != 1:
        return None
    left = f"{plain[: sums[0].start]} {plain[sums[0].end :]}"
    words = re.findall(r"[a-z-]+", left)
    if any(one.isdigit() for one in left):
        return None
    # A number that isn't marked as money is one only where nothing else is said.
    known = all(BESIDE.fullmatch(word) for word in words)
    return sums[0] if known or (sums[0].marked and not alone) else None


def calls_off(text: str) -> bool:
    """ "gak jadi bu", "ora sido kasbon"."""
    return OFF.fullmatch(normal(text)) is not None

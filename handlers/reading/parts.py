"""The parts of a message that may each be about something else: masks, and goods beside them."""

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

PARTS = Pattern(
    r"(?:,(?!\d)|[;\n]|\. |\b(?:tapi|tpi|tp|nanging|sekalian|sisan|terus|trus|lalu|sambil|sekaligus)\b|\bdan juga\b)"
)
# "kain sudah datang hari ini 20", "minta karet 10 m setor 20", "hari ini 20 karet belum datang": cut without a comma.
RUN_ON = Pattern(
    r"\b(m|meter|cm|bu|mbak|pak|datang|dateng|dtg|terima|teko|dugi|\d+)"
    r" (?=(?:hari ini|dino iki|wingi|kemarin|setor|stor|jadi|dadi|dapat|oleh) \d"
    r"|(?<=\d )(?:kain|karet|benang|bahan)\w* (?:belum|blm|durung|dereng|sudah|wis|wes|sampun|sobek|rusak|cuma)\b)"
)
LONGEST = 400


def parts_of(text: str) -> list[str]:
    """The parts of a message, in normal form; none of a very long one."""
    even = RUN_ON.sub(r"\1, ", normal(text))
    return [part.strip() for part in PARTS.split(even) if part.strip()] if len(even) <= LONGEST else []

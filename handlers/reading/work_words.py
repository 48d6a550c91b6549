"""Whether something is about the work: material, machines, masks, what goes to and fro."""

from handlers.reading.lexicon import ITEMS, WORDS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

ITEM = "|".join(sorted({word for word, tags in WORDS.items() if tags & set(ITEMS)}, key=len, reverse=True))
OF_WORK = Pattern(
    rf"\b(?:{ITEM}|mesin|masker|kurir|jahitan|potongan|garapan|bahan|tas|kresek|kiriman"
    r"|titipan|paket)(?:nya|ne|e|ku)?\b"
)


def of_work(text: str) -> bool:
    """Whether a text speaks of material, machines or masks."""
    return OF_WORK.search(normal(text)) is not None

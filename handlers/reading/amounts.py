"""So much of which material, where a command or a question says already that this is what follows."""

from dataclasses import replace
from datetime import datetime

from handlers.reading.grammar import read
from handlers.reading.model import Doubt, Material
from handlers.reading.patterns import Pattern

MINUS = Pattern(r"(?<![\w.])-\s?\d")
# Words with which masks are reported: a number beside them is no amount of material.
TELLS_MASKS = Pattern(
    r"\b(?:setor|stor|setoran|lapor|jadi|jd|dadi|dados|mari|rampung|selesai|kelar|beres|dapat|dpt|oleh|angsal|masker|mskr|total\w*|gunggung\w*)\b"
)


# Cut pieces: a material of which whole pieces are counted, and a word for work to the reader of reports.
CUT = "potongan"
CUT_WORDS = Pattern(r"\b(?:potongan|ptongan|garapan|grapan|guntingan)(?:e|ne|nya|ku|mu|ipun)?\b")
# A material that is read like it, in its place.
LIKE_CUT = "stopper"


def amounts(text: str, sent_at: datetime, item: str = "") -> tuple[Material, ...]:
    """The materials of a text, read as what is asked for; `item` is what it is about where it names none."""
    cut = item == CUT or CUT_WORDS.search(text) is not None
    if not cut or LIKE_CUT in text:
        return _amounts(text, sent_at, item)
    found = _amounts(CUT_WORDS.sub(LIKE_CUT, text), sent_at, LIKE_CUT if item == CUT else item)
    return tuple(replace(one, item=CUT, unit=_whole(one.unit)) if one.item == LIKE_CUT else one for one in found)


def _whole(unit: str | None) -> str | None:
    return None if unit in (None, "pcs") else unit


def _amounts(text: str, sent_at: datetime, item: str) -> tuple[Material, ...]:
    if MINUS.search(text):
        return ()
    asked = read(f"minta {text}", sent_at)
    if not asked.materials and item:
        asked = read(f"minta {item} {text}", sent_at)
    return () if Doubt.RANGE in asked.doubts else asked.materials

"""So much of which material, where a command or a question says already that this is what follows."""

import re
from datetime import datetime

from handlers.reading.grammar import read
from handlers.reading.model import Doubt, Material

MINUS = re.compile(r"(?<![\w.])-\s?\d")
# Words with which masks are reported: a number beside them is no amount of material.
TELLS_MASKS = re.compile(
    r"\b(?:setor|stor|setoran|lapor|jadi|jd|dadi|dados|mari|rampung|selesai|kelar|beres|dapat|dpt|oleh|angsal|masker|mskr|total\w*|gunggung\w*)\b"
)


def amounts(text: str, sent_at: datetime, item: str = "") -> tuple[Material, ...]:
    """The materials of a text, read as what is asked for; `item` is what it is about where it names none."""
    if MINUS.search(text):
        return ()
    asked = read(f"minta {text}", sent_at)
    if not asked.materials and item:
        asked = read(f"minta {item} {text}", sent_at)
    return () if Doubt.RANGE in asked.doubts else asked.materials

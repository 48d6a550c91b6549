"""So much of which material, where a command or a question says already that this is what follows."""

from datetime import datetime

from handlers.reading.grammar import read
from handlers.reading.model import Doubt, Material


def amounts(text: str, sent_at: datetime, item: str = "") -> tuple[Material, ...]:
    """The materials of a text, read as what is asked for; `item` is what it is about where it names none."""
    asked = read(f"minta {text}", sent_at)
    if not asked.materials and item:
        asked = read(f"minta {item} {text}", sent_at)
    return () if Doubt.RANGE in asked.doubts else asked.materials

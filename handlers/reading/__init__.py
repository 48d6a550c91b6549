"""What a message means: numbers, units, dates, things, people."""

from handlers.reading.amounts import TELLS_MASKS, amounts
from handlers.reading.grammar import read
from handlers.reading.model import Circle, Doubt, Intent, Material, Member, Part, Portion, Reading, Report
from handlers.reading.people import is_herself, who_is_named, whose_it_is

__all__ = [
    "TELLS_MASKS",
    "Circle",
    "Doubt",
    "Intent",
    "Material",
    "Member",
    "Part",
    "Portion",
    "Reading",
    "Report",
    "amounts",
    "is_herself",
    "read",
    "who_is_named",
    "whose_it_is",
]

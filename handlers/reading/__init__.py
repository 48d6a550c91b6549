"""What a message means: numbers, units, dates, things, people."""

from handlers.reading.grammar import read
from handlers.reading.model import Doubt, Intent, Material, Reading, Report

__all__ = ["Doubt", "Intent", "Material", "Reading", "Report", "read"]

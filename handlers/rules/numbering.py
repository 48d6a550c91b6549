"""How documents are numbered: by a pattern that is told once, by an example."""

from datetime import date

from storage.handovers import HANDOVER, RETURN

USUAL = "{no:03}/BAST/{month}/{year}"
MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
BACK, MISSED = "RETUR", "KURANG"


def number_of(pattern: str, serial: int, day: date, kind: str) -> str:
    """The number of a document: "003/BAST/OD-LINKSOS/V/2020"; what came back has another word for BAST."""
    word = "BAST" if kind == HANDOVER else BACK if kind == RETURN else MISSED
    named = pattern.replace("BAST", word) if "BAST" in pattern else f"{word}-{pattern}" if kind != HANDOVER else pattern
    return named.format(no=serial, month=MONTHS[day.month - 1], year=day.year)

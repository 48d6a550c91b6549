"""How documents are numbered: by a pattern that is told once, by an example; and many numbers in few words."""

from collections.abc import Iterable
from datetime import date

from storage.handovers import HANDOVER, RETURN

USUAL = "{no:03}/BAST/{month}/{year}"
MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
BACK, MISSED = "RETUR", "KURANG"
# More numbers than that, far apart, are told by the first and the last.
MOST_RANGES = 3


def number_of(pattern: str, serial: int, day: date, kind: str) -> str:
    """The number of a document: "003/BAST/OD-LINKSOS/V/2020"; what came back has another word for BAST."""
    word = "BAST" if kind == HANDOVER else BACK if kind == RETURN else MISSED
    named = pattern.replace("BAST", word) if "BAST" in pattern else f"{word}-{pattern}" if kind != HANDOVER else pattern
    return named.format(no=serial, month=MONTHS[day.month - 1], year=day.year)


def ranges(numbers: Iterable[int]) -> str:
    """ "12-14, 20"; of many far apart the first and the last: "12 ... 90"."""
    every = sorted(numbers)
    parts: list[list[int]] = []
    for one in every:
        if parts and one == parts[-1][1] + 1:
            parts[-1][1] = one
        else:
            parts.append([one, one])
    if len(parts) > MOST_RANGES:
        return f"{every[0]} ... {every[-1]}"
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)

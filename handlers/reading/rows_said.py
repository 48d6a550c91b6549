"""A sheet that was filled in by hand, typed back row by row: "lembar 17", then "1 20/2 15 - 18 20 10" and so on."""

import re
import unicodedata

from handlers.reading.normal import EVEN, normal
from handlers.reading.patterns import Pattern
from handlers.reading.sheets import CELL
from storage.values import dataclass

HEAD = Pattern(
    r"(?:isi(?:an|ne)? |ini |iki |hasil )*(?:lembar\w*|formulir|form|blangko|blanko|sheet)\b"
    r"(?: (?:mingguan|minggu|pekan|isian|kerja|penjahit|bengkel|no|nomor|nomer|ini|iki|lalu|kemarin|wingi|depan)\b\.?)*"
    r" ?#?(?P<number>\d{1,6})?[ :.,=-]*"
)
ROW = Pattern(r"(?:no\.? ?|baris ?)?\|? ?(?P<row>\d{1,3})(?: ?[.):=|]|;|,)? +(?P<cells>\S.*)")
BETWEEN = Pattern(r"\s*[|;]\s*|\s*,\s*|\s+")
LETTERS = Pattern(r"[a-z]{2,}")
NOTHING = Pattern(r"(?:libur|prei|kosong|nol|x|sakit|izin|ijin|absen)")
DAYS = 6


@dataclass(frozen=True, slots=True)
class RowSaid:
    """A row: what was made each day from Monday on, and of it what isn't good; `fault`: what can't be read."""

    row: int
    days: tuple[tuple[int, int], ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True)
class RowsSaid:
    """The rows of a sheet with this number, or of the latest one."""

    number: int | None
    rows: tuple[RowSaid, ...]


def rows_in(text: str) -> RowsSaid | None:
    """The rows of a sheet that is typed back; None if a text is anything else."""
    # A dash is a day without masks here, and "1." a row: what makes other texts even takes both for marks of a list.
    even = unicodedata.normalize("NFKC", text).lower().translate(EVEN)
    head, *lines = [" ".join(line.replace("\t", " | ").split()) for line in even.splitlines() if line.strip()] or [""]
    found = HEAD.fullmatch(normal(head))
    if not found or not lines:
        return None
    number = found["number"]
    rows = [_row(line, sure=bool(number)) for line in lines]
    if None in rows:
        return None
    return RowsSaid(int(number) if number else None, tuple(one for one in rows if one))


def _row(line: str, *, sure: bool) -> RowSaid | None:
    """None where it has no number, or, unless the sheet is `sure`, words instead of days."""
    found = ROW.fullmatch(line)
    words = LETTERS.search(NOTHING.sub("", found["cells"])) if found else None
    if not found or (words and not sure):
        return None
    if words:
        return RowSaid(int(found["row"]), fault=words[0])
    told = re.sub(r" ?/ ?", "/", found["cells"]).strip(" .|;,")
    cells = BETWEEN.split(NOTHING.sub("-", told))
    row = int(found["row"])
    if len(cells) > DAYS:
        return RowSaid(row, fault=cells[DAYS])
    read = [_cell(one) for one in cells]
    wrong = next((cell for cell, one in zip(cells, read, strict=True) if one is None), "")
    return RowSaid(row, tuple(one for one in read if one), wrong)


def _cell(text: str) -> tuple[int, int] | None:
    """ "20/2", "20", "-"; None if it is anything else."""
    found = CELL.fullmatch(text)
    if not found:
        return None
    made, bad = int(found["made"] or 0), int(found["bad"] or 0)
    return (made, bad) if bad <= made else None

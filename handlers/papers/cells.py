"""Rows of a workbook as the XML of its sheets, thousands at once and a column after the other.

A library that is called for each cell takes a minute for three years of 36 tailors.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import Enum, auto
from functools import lru_cache
from html import escape
from itertools import chain, repeat

from storage.values import dataclass

# So many values of a column are kept as they were written before; the same ones come again and again.
MOST_KEPT = 20_000
# What a spreadsheet takes in a cell.
LONGEST = 32_767
# How spreadsheets count days.
FIRST_DAY = date(1899, 12, 30)
SECONDS = 24 * 60 * 60
# What XML can't hold is written by its number; so is what looks like such a number.
UNWRITABLE = str.maketrans(
    {code: f"_x{code:04X}_" for code in (*range(9), 11, 12, *range(13, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)}
)


class Is(Enum):
    """What a column holds."""

    TEXT = auto()
    # A number by which something is called: nothing to add up.
    KEY = auto()
    COUNT = auto()
    RUPIAH = auto()
    DAY = auto()
    MOMENT = auto()


@dataclass(frozen=True, slots=True)
class Formula:
    """What is reckoned by the spreadsheet, and what comes of it: for whoever reads without reckoning."""

    text: str
    value: int


Cell = str | int | date | datetime | Formula | None


@lru_cache(maxsize=4096)
def day_number(day: date) -> int:
    """A day as spreadsheets count it."""
    return (day - FIRST_DAY).days


def moment_number(at: datetime) -> float:
    """A moment as spreadsheets count it: days, and the part of one that is over; to a second."""
    return round(day_number(at.date()) + (at.hour * 3600 + at.minute * 60 + at.second) / SECONDS, 8)


def number_of(cell: Cell) -> float | None:
    """What a spreadsheet counts for a cell that isn't a text."""
    if isinstance(cell, datetime):
        return moment_number(cell)
    return day_number(cell) if isinstance(cell, date) else cell if isinstance(cell, int) else None


def text_xml(text: str) -> str:
    """A text as it stands in a cell: no mark of it is XML, and none of it is lost."""
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    safe = escape(text.replace("_x", "_x005F_x"), quote=False).translate(UNWRITABLE)
    return f'<t xml:space="preserve">{safe}</t>' if text != text.strip() else f"<t>{safe}</t>"


class Column(dict[Cell, str]):
    """A column: each value as the end of its cell, written once however often it comes; its width, and its sum."""

    def __init__(self, kind: Is, style: int | None, width: int) -> None:
        super().__init__()
        self._kind = kind
        self._style = f' s="{style}"' if style is not None else ""
        self.width = width
        self.sum = 0

    def __missing__(self, cell: Cell) -> str:
        self[cell] = made = self._made(cell)
        return made

    def ends(self, cells: Sequence[Cell]) -> list[str]:
        """What stands in each cell after its column and row."""
        if self._kind is Is.KEY:
            # Hardly one of them comes twice.
            return ['"/>' if one is None else f'"{self._style}><v>{one}</v></c>' for one in cells]
        if len(self) > MOST_KEPT:
            self.clear()
        if self._kind in (Is.COUNT, Is.RUPIAH):
            self.sum += sum(one.value if isinstance(one, Formula) else one for one in cells if one)  # type: ignore[misc]
        return list(map(self.__getitem__, cells))

    def _made(self, cell: Cell) -> str:
        if isinstance(cell, int):
            return f'"{self._style}><v>{cell}</v></c>'
        if cell is None:
            return '"/>'
        if isinstance(cell, str):
            self.width = max(self.width, len(cell) + 2)
            return f'" t="inlineStr"><is>{text_xml(cell)}</is></c>'
        if isinstance(cell, Formula):
            text = escape(cell.text.removeprefix("="), quote=False)
            return f'"{self._style}><f>{text}</f><v>{cell.value}</v></c>'
        return f'"{self._style}><v>{number_of(cell)}</v></c>'


def rows_xml(columns: Sequence[Column], first: int, cells: Sequence[Sequence[Cell]]) -> str:
    """Rows by their columns' cells, the first of which stands in row `first` of its sheet."""
    numbers = list(map(str, range(first, first + len(cells[0]))))

    def parts() -> Iterator[Iterable[str]]:
        yield from (repeat('<row r="'), numbers, repeat('">'))
        for place, (column, of) in enumerate(zip(columns, cells, strict=True)):
            yield from (repeat(f'<c r="{letter(place)}'), numbers, column.ends(of))
        yield repeat("</row>")

    # The rows, side by side: their numbers end before what is repeated does.
    return "".join(chain.from_iterable(zip(*parts(), strict=False)))


def letter(column: int) -> str:
    """The letter of a column; there are fewer than 27."""
    return chr(ord("A") + column)

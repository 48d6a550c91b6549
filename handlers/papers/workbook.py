"""A workbook for a spreadsheet: headings that stay, filters, real dates and numbers; no text becomes a formula."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from functools import lru_cache
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# How many rows a sheet can have under its headings, with some left for sums.
MOST_ROWS = 1_048_576 - 100
WIDEST = 50
# How spreadsheets count days.
FIRST_DAY = date(1899, 12, 30)
SECONDS = 24 * 60 * 60


class TooLong(Exception):
    """A sheet can't hold so many rows."""


class Is(Enum):
    """What a column holds."""

    TEXT = auto()
    # A number by which something is called: nothing to add up.
    KEY = auto()
    COUNT = auto()
    RUPIAH = auto()
    DAY = auto()
    MOMENT = auto()


FORMATS = {Is.KEY: "0", Is.COUNT: "#,##0", Is.RUPIAH: '"Rp"#,##0', Is.DAY: "dd/mm/yyyy", Is.MOMENT: "dd/mm/yyyy hh:mm"}
LEAST_WIDTHS = {Is.TEXT: 8, Is.KEY: 8, Is.COUNT: 10, Is.RUPIAH: 15, Is.DAY: 12, Is.MOMENT: 17}


@dataclass(frozen=True, slots=True)
class Formula:
    """What is reckoned by the spreadsheet, and what comes of it: for whoever reads without reckoning."""

    text: str
    value: int


Cell = str | int | date | datetime | Formula | None


@lru_cache(maxsize=4096)
def _day_number(day: date) -> int:
    return (day - FIRST_DAY).days


def _moment_number(at: datetime) -> float:
    seconds = at.hour * 3600 + at.minute * 60 + at.second
    return _day_number(at.date()) + seconds / SECONDS


class Page:
    """A sheet, written from above to below."""

    def __init__(self, sheet: "Worksheet", name: str, headings: Sequence[str], columns: Sequence[Is]) -> None:
        self._sheet = sheet
        self._name = name
        self._columns = columns
        self._widths = [max(LEAST_WIDTHS[one], len(head) + 4) for one, head in zip(columns, headings, strict=True)]
        self._next = 1
        self._last = 0
        self.formats: dict[Is | None, Format] = {}
        self._sums = [0] * len(columns)

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write rows under those that are there; TooLong if there is no place for them."""
        for row in rows:
            if self._next > MOST_ROWS:
                raise TooLong(self._name)
            self._write(row, self.formats)
            for number, cell in enumerate(row):
                if isinstance(cell, int):
                    self._sums[number] += cell
                elif isinstance(cell, Formula):
                    self._sums[number] += cell.value
            self._next += 1
        self._last = self._next - 1

    def under(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write sums below all rows, outside of what is filtered; the first after an empty row."""
        if self._next == self._last + 1:
            self._next += 1
        for row in rows:
            self._write(row, {**self.formats, Is.TEXT: self.formats[None]})
            self._next += 1

    def total(self, words: str, *columns: int) -> None:
        """The sums of columns, below all rows."""
        if self._last:
            row: list[Cell] = [None] * len(self._columns)
            row[0] = words
            for number in columns:
                row[number] = Formula(f"=SUM({self.cells(number, own=True)})", self._sums[number])
            self.under([row])

    def cells(self, column: int, *, own: bool = False) -> str:
        """The cells of a column, for a formula of this sheet's `own` or another's."""
        letter = chr(ord("A") + column)
        where = "" if own else f"'{self._name}'!"
        return f"{where}${letter}$2:${letter}${max(self._last, 1) + 1}"

    def close(self) -> None:
        """Filters over the rows, and columns as wide as what they hold."""
        self._sheet.autofilter(0, 0, self._last, len(self._columns) - 1)
        for number, width in enumerate(self._widths):
            self._sheet.set_column(number, number, min(width, WIDEST))

    def _write(self, row: Sequence[Cell], formats: "dict[Is | None, Format]") -> None:
        sheet, at = self._sheet, self._next
        for number, cell in enumerate(row):
            kind = self._columns[number]
            if cell is None:
                continue
            if isinstance(cell, str):
                # The library takes a text in these marks for its own XML, and writes it as it is.
                text = f" {cell}" if cell.startswith("<r>") and cell.endswith("</r>") else cell
                sheet.write_string(at, number, text, formats.get(Is.TEXT))
                if len(cell) + 2 > self._widths[number]:
                    self._widths[number] = len(cell) + 2
            elif isinstance(cell, int):
                sheet.write_number(at, number, cell, formats[kind])
            elif isinstance(cell, datetime):
                sheet.write_number(at, number, _moment_number(cell), formats[kind])
            elif isinstance(cell, date):
                sheet.write_number(at, number, _day_number(cell), formats[kind])
            else:
                sheet.write_formula(at, number, cell.text, formats[kind], cell.value)


class Book:
    """A workbook; rows go to a folder at once, so that it may be longer than the memory; used with `with`."""

    def __init__(self) -> None:
        from xlsxwriter import Workbook

        self._folder = TemporaryDirectory()
        self._bytes = BytesIO()
        self._book = Workbook(
            self._bytes,
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "tmpdir": self._folder.name,
            },
        )
        self._head = self._book.add_format({"bold": True, "bg_color": "#E7E6E6", "bottom": 1})
        self._formats: dict[Is | None, Format] = {
            kind: self._book.add_format({"num_format": shown, "align": "right" if kind is not Is.KEY else "left"})
            for kind, shown in FORMATS.items()
        }
        self._formats[None] = self._book.add_format({"bold": True})
        self._pages: list[Page] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for sheet in self._book.worksheets():
            # Still open where it wasn't finished.
            sheet.row_data_fh.close()
        self._folder.cleanup()

    def page(self, named: str, *columns: Is) -> Page:
        """A sheet; `named` is its name, a colon and its headings with semicolons between."""
        name, _, rest = named.partition(": ")
        headings = rest.split("; ")
        sheet = self._book.add_worksheet(name)
        for number, heading in enumerate(headings):
            sheet.write_string(0, number, heading, self._head)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        page = Page(sheet, name, headings, columns)
        page.formats = self._formats
        self._pages.append(page)
        return page

    def finished(self, title: str, made: datetime) -> bytes:
        """The whole workbook; OSError if there is no room for it."""
        from xlsxwriter.exceptions import FileCreateError

        for page in self._pages:
            page.close()
        self._book.set_properties({"title": title, "created": made.replace(tzinfo=None)})
        try:
            self._book.close()
        except FileCreateError as error:
            raise OSError(str(error)) from error
        return self._bytes.getvalue()

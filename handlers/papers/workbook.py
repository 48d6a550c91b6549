"""A workbook for a spreadsheet: headings that stay, filters, real dates and numbers; no text becomes a formula."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime
from io import BytesIO
from itertools import islice
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Self
from zipfile import ZIP_DEFLATED, ZipFile

from handlers.papers.cells import Cell, Column, Formula, Is, letter, number_of, rows_xml

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

__all__ = ("Book", "Cell", "Formula", "Is", "Page", "TooLong")

# How many rows a sheet can have under its headings, with some left for sums.
MOST_ROWS = 1_048_576 - 100
WIDEST = 50
# So many rows are put into words at once.
AT_ONCE = 5_000
# Twice as large as with the most thorough packing, in a fifth of the time.
PACKING = 2
FORMATS = {Is.KEY: "0", Is.COUNT: "#,##0", Is.RUPIAH: '"Rp"#,##0', Is.DAY: "dd/mm/yyyy", Is.MOMENT: "dd/mm/yyyy hh:mm"}
LEAST_WIDTHS = {Is.TEXT: 8, Is.KEY: 8, Is.COUNT: 10, Is.RUPIAH: 15, Is.DAY: 12, Is.MOMENT: 17}


class TooLong(Exception):
    """A sheet can't hold so many rows."""


class Page:
    """A sheet: its rows go to a file of their own at once, so that it may be longer than the memory."""

    def __init__(
        self,
        sheet: "Worksheet",
        name: str,
        headings: Sequence[str],
        columns: Sequence[Is],
        formats: "dict[Is, Format]",
        bold: "Format",
        rows: IO[bytes],
    ) -> None:
        self._sheet = sheet
        self._name = name
        self._kinds = columns
        self._formats = formats
        self._bold = bold
        self._columns = [
            Column(
                kind,
                # The number by which a cell names its format; the library has no other word for it.
                formats[kind]._get_xf_index() if kind in formats else None,
                max(LEAST_WIDTHS[kind], len(heading) + 4),
            )
            for kind, heading in zip(columns, headings, strict=True)
        ]
        self._rows = rows
        self._next = 1
        self._last = 0

    def add(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write rows under those that are there; TooLong if there is no place for them."""
        rows = iter(rows)
        while found := list(islice(rows, AT_ONCE)):
            self.add_columns(list(zip(*found, strict=True)))

    def add_columns(self, columns: Sequence[Sequence[Cell]]) -> None:
        """The same, a column after the other: how they are written, so that no row is put together."""
        many = len(columns[0])
        if self._next + many - 1 > MOST_ROWS:
            raise TooLong(self._name)
        self._rows.write(rows_xml(self._columns, self._next + 1, columns).encode())
        self._next += many
        self._last = self._next - 1

    def under(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write sums below all rows, outside of what is filtered; the first after an empty row."""
        if self._next == self._last + 1:
            self._next += 1
        for row in rows:
            self._write(row)
            self._next += 1

    def total(self, words: str, *columns: int) -> None:
        """The sums of columns, below all rows."""
        if self._last:
            row: list[Cell] = [None] * len(self._columns)
            row[0] = words
            for number in columns:
                row[number] = Formula(f"=SUM({self.cells(number, own=True)})", self._columns[number].sum)
            self.under([row])

    def cells(self, column: int, *, own: bool = False) -> str:
        """The cells of a column, for a formula of this sheet's `own` or another's."""
        name = letter(column)
        where = "" if own else f"'{self._name}'!"
        return f"{where}${name}$2:${name}${max(self._last, 1) + 1}"

    def close(self) -> None:
        """Filters over the rows, and columns as wide as what they hold."""
        self._sheet.autofilter(0, 0, self._last, len(self._columns) - 1)
        for number, column in enumerate(self._columns):
            self._sheet.set_column(number, number, min(column.width, WIDEST))

    def whole(self, bare: bytes) -> tuple[bytes, IO[bytes], bytes]:
        """The XML of the sheet: what the library wrote above the rows, these, and what it wrote below."""
        head, heading, tail = bare.partition(b"</row>")
        before, dimension, after = head.partition(b'<dimension ref="')
        _, _, after = after.partition(b'"')
        cells = f"A1:{letter(len(self._columns) - 1)}{max(self._next, 1)}"
        self._rows.seek(0)
        return before + dimension + cells.encode() + b'"' + after + heading, self._rows, tail

    def _write(self, row: Sequence[Cell]) -> None:
        for number, cell in enumerate(row):
            shown = self._formats.get(self._kinds[number], self._bold)
            if isinstance(cell, Formula):
                self._sheet.write_formula(self._next, number, cell.text, shown, cell.value)
            elif isinstance(cell, str):
                # The library takes a text in these marks for its own XML, and writes it as it is.
                text = f" {cell}" if cell.startswith("<r>") and cell.endswith("</r>") else cell
                self._sheet.write_string(self._next, number, text, self._bold)
            elif cell is not None:
                self._sheet.write_number(self._next, number, number_of(cell), shown)


class Book:
    """A workbook; XlsxWriter makes all of it but the rows, which are put under its headings; used with `with`."""

    def __init__(self) -> None:
        from xlsxwriter import Workbook

        self._bytes = BytesIO()
        self._book = Workbook(
            self._bytes,
            {
                "in_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._head = self._book.add_format({"bold": True, "bg_color": "#E7E6E6", "bottom": 1})
        self._formats = {
            kind: self._book.add_format({"num_format": shown, "align": "right" if kind is not Is.KEY else "left"})
            for kind, shown in FORMATS.items()
        }
        self._bold = self._book.add_format({"bold": True})
        self._pages: list[Page] = []
        self._files = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

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
        rows = self._files.enter_context(TemporaryFile())  # noqa: SIM115 - closed with the others
        page = Page(sheet, name, headings, columns, self._formats, self._bold, rows)
        self._pages.append(page)
        return page

    def finished(self, title: str, made: datetime) -> bytes:
        """The whole workbook, where it is no long one; OSError if there is no room for it."""
        whole = BytesIO()
        self.write(whole, title, made)
        return whole.getvalue()

    def write(self, into: IO[bytes], title: str, made: datetime) -> None:
        """Put the whole workbook into a file; OSError if there is no room for it."""
        for page in self._pages:
            page.close()
        self._book.set_properties({"title": title, "created": made.replace(tzinfo=None)})
        self._book.close()
        pages = {f"xl/worksheets/sheet{number}.xml": page for number, page in enumerate(self._pages, start=1)}
        with ZipFile(self._bytes) as bare, ZipFile(into, "w", ZIP_DEFLATED, compresslevel=PACKING) as packed:
            for name in bare.namelist():
                if name not in pages:
                    packed.writestr(name, bare.read(name))
                    continue
                before, rows, after = pages[name].whole(bare.read(name))
                with packed.open(name, "w") as sheet:
                    sheet.write(before)
                    copyfileobj(rows, sheet, 1 << 20)
                    sheet.write(after)

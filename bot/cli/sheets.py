"""A sheet from a file: CSV as spreadsheets write it, in any of their encodings, or a workbook."""

import csv
import io
import zipfile
from pathlib import Path
from typing import Any

MOST_ROWS = 5000
MOST_BYTES = 20_000_000
WORKBOOK, OLD_WORKBOOK = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
DELIMITERS = ";,\t|"
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# A line of a sheet, with the number it has in the file.
Line = tuple[int, list[str]]


class BadFile(Exception):
    """The file can't be imported: (key, variables) of each problem's sentence."""

    def __init__(self, *problems: tuple[str, dict[str, Any]]) -> None:
        super().__init__(problems)
        self.problems = problems


def read_sheet(path: Path) -> list[Line]:
    """The lines of a file that aren't empty; BadFile if it is no sheet."""
    unread = BadFile(("cli-no-file", {"path": str(path)}))
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadFile(("cli-file-big", {"path": str(path)}))
        raw = path.read_bytes()
    except OSError:
        raise unread from None
    if raw.startswith(OLD_WORKBOOK):
        raise BadFile(("cli-old-workbook", {"path": str(path)}))
    lines = _workbook(raw, unread) if raw.startswith(WORKBOOK) else _csv(_text(raw), unread)
    if len(lines) > MOST_ROWS:
        raise BadFile(("cli-file-big", {"path": str(path)}))
    return [(number, cells) for number, cells in lines if any(cells)]


def _text(raw: bytes) -> str:
    for mark, name in BOMS:
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    if raw[:200].count(0) > len(raw[:200]) // 4:
        return raw.decode("utf-16-be" if raw[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        # What Windows calls ANSI; the few bytes that it leaves out are written as in Latin-1.
        try:
            return raw.decode("cp1252")
        except UnicodeDecodeError:
            return raw.decode("latin-1")


def _csv(text: str, unread: BadFile) -> list[Line]:
    first, _, rest = text.partition("\n")
    skipped = 0
    if first.strip().strip('"').lower().startswith("sep="):
        delimiter = first.strip().strip('"')[4:5] or "\t"
        text, skipped = rest, 1
    else:
        head = next((line for line in text.splitlines() if line.strip()), "")
        delimiter = max(DELIMITERS, key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\0", "")), delimiter=delimiter))
    except csv.Error:
        raise unread from None
    return [(number, [cell.strip() for cell in row]) for number, row in enumerate(rows, start=1 + skipped)]


def _workbook(raw: bytes, unread: BadFile) -> list[Line]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows = list(sheet.iter_rows(max_row=MOST_ROWS + 1, values_only=True))
        book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, IndexError, ValueError, TypeError, OSError, EOFError):
        raise unread from None
    return [(number, [_cell(cell) for cell in row]) for number, row in enumerate(rows, start=1)]


def _cell(value: object) -> str:
    """What a cell of a workbook says; a whole number without what a spreadsheet puts behind it."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()

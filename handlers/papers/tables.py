"""Tables of a PDF: row by row, with their heads on each page. Lengths are in mm, letters in pt."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.papers.as_pdf import FONT, branch, lines_of, tagged, unread
from handlers.papers.blocks import Table, fitted

if TYPE_CHECKING:
    from fpdf import FPDF

CELL, LINE = 9.5, 4.2
PADDING, BESIDE = 0.6, 1.2
# The longest words of a column, by their letters: one of them is the widest.
MEASURED = 6
# A table of so few rows stays on one page.
TOGETHER = 10
SHADE = 235


def put(pdf: "FPDF", block: Table, scale: float, after: float) -> None:
    """Row by row: none is torn, and the heads come again on each page; the last rows stay with what comes after."""
    size = CELL * scale
    widths = _widths(pdf, block, size)
    pdf.set_line_width(0.2)
    inside, pdf.c_margin = pdf.c_margin, 0
    lines = _rows(block)
    head, heights = _heights(pdf, block, widths, size)
    last = max(0, len(lines) - len(block.total) - 1)
    needs = [*heights[:last], *([sum(heights[last:]) + after] if heights else []), *heights[last + 1 :]]
    with branch(pdf, "/Table"):
        first = needs[0] if needs else after
        if len(lines) <= TOGETHER:
            first = min(sum(heights) + after, pdf.eph - head)
        if pdf.will_page_break(head + first):
            pdf.add_page()
        _row(pdf, block, block.head, widths, size, "B", head, tag="/TH")
        for (cells, style), high, need in zip(lines, heights, needs, strict=True):
            if pdf.will_page_break(need):
                pdf.add_page()
                _row(pdf, block, block.head, widths, size, "B", head, tag="/TH")
            _row(pdf, block, cells, widths, size, style, high)
    pdf.c_margin = inside
    pdf.set_y(pdf.get_y() + 2)


def opening(pdf: "FPDF", block: Table, scale: float) -> float:
    """How high the heads are with the first row, or with all of a small table."""
    size = CELL * scale
    inside, pdf.c_margin = pdf.c_margin, 0
    some = block if len(_rows(block)) <= TOGETHER else replace(block, rows=block.rows[:1], total=())
    head, heights = _heights(pdf, some, _widths(pdf, block, size), size)
    pdf.c_margin = inside
    return head + min(sum(heights), pdf.eph - head)


def _rows(block: Table) -> list[tuple[Sequence[str], str]]:
    """Its rows, each with how its letters are."""
    return [(row, "") for row in block.rows] + [(row, "B") for row in block.total]


def _heights(pdf: "FPDF", block: Table, widths: Sequence[float], size: float) -> tuple[float, list[float]]:
    """How high the heads are, and each row."""
    head = _row_height(pdf, block.head, widths, size, "B", 0)
    return head, [
        _row_height(pdf, cells, widths, size, style, 0 if style else block.least) for cells, style in _rows(block)
    ]


def _widths(pdf: "FPDF", block: Table, size: float) -> list[float]:
    """How wide each column is: as was wished, but no word and no number of it is torn where others have room."""
    pdf.set_font(FONT, "B", size)
    shares = sum(block.widths)
    widths = [pdf.epw * one / shares for one in block.widths]
    needs = []
    for column in zip(block.head, *block.rows, *block.total, strict=True):
        words = sorted({word for cell in column for word in cell.split()}, key=len)[-MEASURED:]
        needs.append(max((pdf.get_string_width(word) for word in words), default=0) + 2 * BESIDE + 0.1)
    return fitted(widths, needs)


def _row_height(
    pdf: "FPDF", cells: Sequence[str], widths: Sequence[float], size: float, style: str, least: float
) -> float:
    pdf.set_font(FONT, style, size)
    line = LINE * size / CELL
    most = max(len(lines_of(pdf, cell, width - 2 * BESIDE)) for cell, width in zip(cells, widths, strict=True))
    return max(most * line + 2 * PADDING, least)


def _row(
    pdf: "FPDF",
    block: Table,
    cells: Sequence[str],
    widths: Sequence[float],
    size: float,
    style: str,
    high: float,
    tag: str = "/TD",
) -> None:
    pdf.set_font(FONT, style, size)
    x, y, line = pdf.l_margin, pdf.get_y(), LINE * size / CELL
    with branch(pdf, "/TR"), tagged(pdf, tag):
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            with unread(pdf):
                pdf.set_fill_color(SHADE)
                pdf.rect(x, y, width, high, style="DF" if tag == "/TH" else "D")
            pdf.set_xy(x + BESIDE, y + PADDING)
            align = "R" if at in block.numbers else "L"
            pdf.multi_cell(width - 2 * BESIDE, line, cell, align=align)
            x += width
    pdf.set_xy(pdf.l_margin, y + high)

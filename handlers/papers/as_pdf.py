"""Writes a paper as PDF, A4, with its letters in it. Lengths are in mm, letters in pt."""

from collections.abc import Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from handlers.papers.blocks import Facts, Letterhead, NewPage, Paper, Signature, Signatures, Style, Table, Text

if TYPE_CHECKING:
    from fpdf import FPDF

FONT, OTHER_LETTERS = "Stix", "DejaVu"
# Letters that are drawn with the other libraries, so that a paper looks the same on every computer.
FILES = {("", FONT): "STIXGeneral.ttf", ("B", FONT): "STIXGeneralBol.ttf", ("I", FONT): "STIXGeneralItalic.ttf"}
OTHERS = {("", OTHER_LETTERS): "DejaVuSans.ttf", ("B", OTHER_LETTERS): "DejaVuSans-Bold.ttf"}
# Of these the usual ones have all.
USUAL_LETTERS, MARKS = 0x180, "“”‘’–—…•→×"
LEFT, TOP, FOOT, WIDTH = 20, 14, 16, 170
SIZES = {Style.TITLE: 14, Style.NUMBER: 11, Style.HEADING: 11, Style.PLAIN: 10.5, Style.SMALL: 9}
CELL, LINE, TABLE_LINE = 9.5, 4.5, 4.2
LABEL = 34
STAMP_ROOM = 19


def pdf_of(paper: Paper, made: datetime) -> bytes:
    """A paper as a PDF; the same paper of the same moment gives the same file."""
    pdf = _sheet(paper, made)
    for block in paper.blocks:
        match block:
            case Letterhead():
                _letterhead(pdf, block)
            case Text():
                _text(pdf, block)
            case Facts():
                _facts(pdf, block.rows)
            case Table():
                _table(pdf, block)
            case Signatures():
                _signatures(pdf, block.rows)
            case NewPage():
                pdf.add_page()
    return bytes(pdf.output())


def _fonts() -> Path:
    """The folder of the letters."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise LookupError("the library that brings the letters is missing")
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"


def _sheet(paper: Paper, made: datetime) -> "FPDF":
    from fpdf import FPDF

    class Sheet(FPDF):
        """A page with its foot."""

        def footer(self) -> None:
            self.set_y(-FOOT + 4)
            self.set_font(FONT, "", 8)
            self.cell(WIDTH - 30, 4, paper.foot)
            self.cell(30, 4, f"{self.page_no()} / {{nb}}", align="R")

    pdf = Sheet(format="A4")
    folder = _fonts()
    for (style, family), name in FILES.items():
        pdf.add_font(family, style, folder / name)
    # The other letters take as long to load as all the rest of a paper.
    if not all(ord(letter) < USUAL_LETTERS or letter in MARKS for letter in str(paper)):
        for (style, family), name in OTHERS.items():
            pdf.add_font(family, style, folder / name)
        pdf.set_fallback_fonts([OTHER_LETTERS], exact_match=False)
    pdf.set_title(paper.title)
    pdf.set_lang("id")
    pdf.set_creation_date(made)
    pdf.set_margins(LEFT, TOP, 210 - LEFT - WIDTH)
    pdf.set_auto_page_break(True, margin=FOOT)
    pdf.add_page()
    return pdf


def _write(pdf: "FPDF", text: str, size: float, style: str = "", align: str = "L", **more: Any) -> None:
    pdf.set_font(FONT, style, size)
    pdf.multi_cell(WIDTH, size * 0.43, text, align=align, new_x="LMARGIN", new_y="NEXT", **more)


def _letterhead(pdf: "FPDF", block: Letterhead) -> None:
    _write(pdf, block.name, 15, "B", "C")
    for line in block.lines:
        _write(pdf, line, 9.5, "", "C")
    y = pdf.get_y() + 1
    pdf.set_line_width(0.7)
    pdf.line(LEFT, y, LEFT + WIDTH, y)
    pdf.set_line_width(0.2)
    pdf.line(LEFT, y + 0.9, LEFT + WIDTH, y + 0.9)
    pdf.set_y(y + 4)


def _text(pdf: "FPDF", block: Text) -> None:
    size = SIZES[block.style]
    if block.style is Style.HEADING:
        # A heading alone at the foot of a page says nothing.
        if pdf.will_page_break(18):
            pdf.add_page()
        pdf.ln(1.5)
    centred = block.style in (Style.TITLE, Style.NUMBER)
    bold = block.style in (Style.TITLE, Style.HEADING)
    _write(pdf, block.text, size, "B" if bold else "", "C" if centred else "L" if bold else "J")
    pdf.ln(0.4 if block.style is Style.TITLE else 1.6)


def _lines(pdf: "FPDF", text: str, width: float) -> list[str]:
    """The lines that a text takes in the font that is set."""
    return cast("list[str]", pdf.multi_cell(width, LINE, text or " ", dry_run=True, output="LINES"))


def _facts(pdf: "FPDF", rows: Sequence[tuple[str, str]]) -> None:
    pdf.set_font(FONT, "", SIZES[Style.PLAIN])
    for name, value in rows:
        if pdf.will_page_break(LINE * len(_lines(pdf, value, WIDTH - LABEL - 4))):
            pdf.add_page()
        y = pdf.get_y()
        pdf.cell(LABEL, LINE, name)
        pdf.cell(4, LINE, ":")
        pdf.multi_cell(WIDTH - LABEL - 4, LINE, value or " ", align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.set_y(max(pdf.get_y(), y + LINE))
    pdf.ln(1.2)


def _table(pdf: "FPDF", block: Table) -> None:
    from fpdf.enums import TableBordersLayout
    from fpdf.fonts import FontFace

    pdf.set_font(FONT, "", CELL)
    pdf.set_line_width(0.2)
    bold = FontFace(emphasis="BOLD")
    aligns = tuple("RIGHT" if at in block.numbers else "LEFT" for at in range(len(block.head)))
    with pdf.table(
        col_widths=tuple(block.widths),
        text_align=aligns,
        headings_style=FontFace(emphasis="BOLD", fill_color=(235, 235, 235)),
        borders_layout=TableBordersLayout.ALL,
        line_height=TABLE_LINE,
        padding=(0.6, 1.2),
        width=WIDTH,
    ) as table:
        for cells in (block.head, *block.rows):
            row = table.row()
            for cell in cells:
                row.cell(cell)
        for cells in block.total:
            row = table.row()
            for cell in cells:
                row.cell(cell, style=bold)
    pdf.ln(2)


def _signatures(pdf: "FPDF", rows: Sequence[Signature]) -> None:
    pdf.set_font(FONT, "", SIZES[Style.PLAIN])
    width = WIDTH / len(rows)

    def height(text: str) -> float:
        return LINE * len(_lines(pdf, text, width - 4))

    above = max(height(one.role) + height(one.institution) for one in rows)
    under = max(height(one.name) + height(one.below) for one in rows)
    # They are never torn apart.
    if pdf.will_page_break(above + STAMP_ROOM + under + 4):
        pdf.add_page()
    top = pdf.get_y() + 2
    for at, one in enumerate(rows):
        x = LEFT + at * width + 2
        _under_each_other(pdf, x, top, width - 4, (one.role, one.institution))
        if one.stamp:
            pdf.set_font(FONT, "I", 8)
            pdf.set_xy(x, top + above + STAMP_ROOM / 2 - 2)
            pdf.cell(width - 4, 4, one.stamp, align="C")
        name_at = top + above + STAMP_ROOM
        _under_each_other(pdf, x, name_at, width - 4, (one.name or "." * 34, one.below), bold=bool(one.name))
    pdf.set_xy(LEFT, top + above + STAMP_ROOM + under + 2)


def _under_each_other(
    pdf: "FPDF", x: float, y: float, width: float, texts: Sequence[str], *, bold: bool = False
) -> None:
    pdf.set_y(y)
    for at, text in enumerate(texts):
        if text:
            pdf.set_font(FONT, "B" if bold and at == 0 else "", SIZES[Style.PLAIN])
            pdf.set_x(x)
            pdf.multi_cell(width, LINE, text, align="C", new_x="LEFT", new_y="NEXT")

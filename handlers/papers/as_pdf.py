"""Writes a paper as PDF, A4, with its letters in it, tagged for a screen reader. Lengths are in mm, letters in pt."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from handlers.papers.blocks import (
    Block,
    Cards,
    Chart,
    Facts,
    Letterhead,
    NewPage,
    Paper,
    Photos,
    Signature,
    Signatures,
    Style,
    Table,
    Text,
    fitted,
)
from handlers.words import label

if TYPE_CHECKING:
    from fpdf import FPDF

FONT, OTHER_LETTERS = "Stix", "DejaVu"
# Letters that are drawn with the other libraries, so that a paper looks the same on every computer.
FILES = {("", FONT): "STIXGeneral.ttf", ("B", FONT): "STIXGeneralBol.ttf", ("I", FONT): "STIXGeneralItalic.ttf"}
OTHERS = {("", OTHER_LETTERS): "DejaVuSans.ttf", ("B", OTHER_LETTERS): "DejaVuSans-Bold.ttf"}
# Of these the usual ones have all.
USUAL_LETTERS, MARKS = 0x180, "“”‘’–—…•→×"
LEFT, TOP, FOOT, WIDTH = 20, 14, 16, 170
# A paper that lies has less room at its sides.
WIDE_LEFT = 12
SIZES = {Style.TITLE: 14.0, Style.NUMBER: 11.0, Style.HEADING: 11.0, Style.PLAIN: 10.5, Style.SMALL: 9.0}
TAGS = {Style.TITLE: "/H1", Style.HEADING: "/H2"}
CELL, LINE, TABLE_LINE = 9.5, 4.5, 4.2
PADDING, BESIDE = 0.6, 1.2
LABEL = 34
STAMP_ROOM = 19
# The longest words of a column, by their letters: one of them is the widest.
MEASURED = 6
# A table of so few rows stays on one page.
TOGETHER = 10
SHADE = 235


def pdf_of(paper: Paper, made: datetime) -> bytes:
    """A paper as a PDF; the same paper of the same moment gives the same file."""
    from handlers.papers.tags import Tags

    pdf = _sheet(paper, made)
    for block in paper.blocks:
        _block(pdf, block, paper.scale)
    cast("Tags", pdf.struct_builder).know_pages(pdf)
    return bytes(pdf.output())


def _block(pdf: "FPDF", block: Block, scale: float) -> None:
    match block:
        case Letterhead():
            _letterhead(pdf, block)
        case Text():
            _text(pdf, block, scale)
        case Facts():
            _facts(pdf, block.rows, scale)
        case Table():
            _table(pdf, block, scale)
        case Signatures():
            _signatures(pdf, block.rows, block.opening)
        case NewPage():
            pdf.add_page()
        case Cards():
            from handlers.papers import cards

            cards.draw(pdf, block.rows)
        case Chart() | Photos():
            from handlers.papers import figures

            figures.put(pdf, block)


def _fonts() -> Path:
    """The folder of the letters."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise LookupError("the library that brings the letters is missing")
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"


def _sheet(paper: Paper, made: datetime) -> "FPDF":
    from fpdf import FPDF

    from handlers.papers.tags import Tags

    class Sheet(FPDF):
        """A page with its foot, whose texts are all tagged."""

        measures = False

        @contextmanager
        def measuring(self) -> Iterator[None]:
            """What is written now is only measured."""
            self.measures = True
            yield
            self.measures = False

        def footer(self) -> None:
            with unread(self):
                self.set_y(-FOOT + 4)
                self.set_font(FONT, "", 8)
                self.cell(self.epw - 40, 4, paper.foot)
                self.cell(40, 4, label("paper-page", {"page": self.page_no(), "pages": "{nb}"}), align="R")

        def multi_cell(self, *args: Any, **more: Any) -> Any:
            if more.get("dry_run"):
                # The library measures by calling this again.
                with self.measuring():
                    return super().multi_cell(*args, **more)
            if self.measures:
                return super().multi_cell(*args, **more)
            # A text is never torn by the end of a page, since each asks for its room before.
            broke, self.auto_page_break = self.auto_page_break, False
            with self._marked_sequence():
                found = super().multi_cell(*args, **more)
            self.auto_page_break = broke
            return found

    pdf = Sheet(orientation="landscape" if paper.wide else "portrait", format="A4")
    pdf.struct_builder = Tags()
    add_letters(pdf, str(paper))
    pdf.set_title(paper.title)
    pdf.set_lang("id")
    pdf.set_creation_date(made)
    side = WIDE_LEFT if paper.wide else LEFT
    pdf.set_margins(side, TOP, side)
    pdf.set_auto_page_break(True, margin=FOOT)
    pdf.add_page()
    return pdf


def add_letters(pdf: "FPDF", said: str) -> None:
    """The letters that a text needs come into the file."""
    folder = _fonts()
    for (style, family), name in FILES.items():
        pdf.add_font(family, style, folder / name)
    # The other letters take as long to load as all the rest of a paper.
    if not all(ord(letter) < USUAL_LETTERS or letter in MARKS for letter in said):
        for (style, family), name in OTHERS.items():
            pdf.add_font(family, style, folder / name)
        pdf.set_fallback_fonts([OTHER_LETTERS], exact_match=False)


@contextmanager
def unread(pdf: "FPDF") -> Iterator[None]:
    """What a screen reader passes over: lines, frames, the foot."""
    pdf._out("/Artifact BMC")
    yield
    pdf._out("EMC")


@contextmanager
def tagged(pdf: "FPDF", kind: str) -> Iterator[None]:
    """What the texts that are written now are."""
    from handlers.papers.tags import Tags

    tags = cast("Tags", pdf.struct_builder)
    was, tags.now = tags.now, kind
    yield
    tags.now = was


@contextmanager
def branch(pdf: "FPDF", kind: str) -> Iterator[None]:
    """What is written now belongs together."""
    from handlers.papers.tags import Tags

    with cast("Tags", pdf.struct_builder).branch(kind, pdf.page):
        yield


def _write(pdf: "FPDF", text: str, size: float, style: str = "", align: str = "L", tag: str = "/P") -> None:
    """A paragraph, over the end of a page line by line."""
    pdf.set_font(FONT, style, size)
    height = size * 0.43
    lines = _lines(pdf, text, pdf.epw)
    with tagged(pdf, tag):
        if not pdf.will_page_break(height * len(lines)):
            pdf.multi_cell(pdf.epw, height, text, align=align, new_x="LMARGIN", new_y="NEXT")
            return
        for line in lines:
            if pdf.will_page_break(height):
                pdf.add_page()
            pdf.multi_cell(pdf.epw, height, line, align="L", new_x="LMARGIN", new_y="NEXT")


def _letterhead(pdf: "FPDF", block: Letterhead) -> None:
    _write(pdf, block.name, 15, "B", "C")
    for line in block.lines:
        _write(pdf, line, 9.5, "", "C")
    y = pdf.get_y() + 1
    with unread(pdf):
        pdf.set_line_width(0.7)
        pdf.line(pdf.l_margin, y, pdf.l_margin + pdf.epw, y)
        pdf.set_line_width(0.2)
        pdf.line(pdf.l_margin, y + 0.9, pdf.l_margin + pdf.epw, y + 0.9)
    pdf.set_y(y + 4)


def _text(pdf: "FPDF", block: Text, scale: float) -> None:
    size = SIZES[block.style] * scale
    if block.style is Style.HEADING:
        # A heading alone at the foot of a page says nothing.
        if pdf.will_page_break(18):
            pdf.add_page()
        pdf.ln(1.5)
    centred = block.style in (Style.TITLE, Style.NUMBER)
    bold = block.style in (Style.TITLE, Style.HEADING)
    tag = TAGS.get(block.style, "/P")
    _write(pdf, block.text, size, "B" if bold else "", "C" if centred else "L" if bold else "J", tag)
    pdf.ln(0.4 if block.style is Style.TITLE else 1.6)


def _lines(pdf: "FPDF", text: str, width: float) -> list[str]:
    """The lines that a text takes in the font that is set."""
    return cast("list[str]", pdf.multi_cell(width, LINE, text or " ", dry_run=True, output="LINES"))


def _facts(pdf: "FPDF", rows: Sequence[tuple[str, str]], scale: float) -> None:
    pdf.set_font(FONT, "", SIZES[Style.PLAIN] * scale)
    line, beside = LINE * scale, LABEL * scale
    width = pdf.epw - beside - 4
    for name, value in rows:
        if pdf.will_page_break(line * len(_lines(pdf, value, width))):
            pdf.add_page()
        x, y = pdf.l_margin, pdf.get_y()
        pdf.multi_cell(beside, line, name, align="L", new_x="RIGHT", new_y="TOP")
        pdf.set_xy(x + beside, y)
        pdf.multi_cell(pdf.epw - beside, line, f": {value}", align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.set_y(max(pdf.get_y(), y + line))
    pdf.ln(1.2)


def _table(pdf: "FPDF", block: Table, scale: float) -> None:
    """Row by row: none is torn, and the heads come again on each page."""
    size = CELL * scale
    widths = _widths(pdf, block, size)
    pdf.set_line_width(0.2)
    inside, pdf.c_margin = pdf.c_margin, 0
    lines = [(row, "") for row in block.rows] + [(row, "B") for row in block.total]
    with branch(pdf, "/Table"):
        head = _row_height(pdf, block.head, widths, size, "B", 0)
        first = _row_height(pdf, lines[0][0], widths, size, lines[0][1], block.least) if lines else 0
        if len(lines) <= TOGETHER:
            heights = [_row_height(pdf, cells, widths, size, style, block.least) for cells, style in lines]
            first = min(sum(heights), pdf.eph - head)
        if pdf.will_page_break(head + first):
            pdf.add_page()
        _row(pdf, block, block.head, widths, size, "B", head, tag="/TH")
        for cells, style in lines:
            high = _row_height(pdf, cells, widths, size, style, block.least if not style else 0)
            if pdf.will_page_break(high):
                pdf.add_page()
                _row(pdf, block, block.head, widths, size, "B", head, tag="/TH")
            _row(pdf, block, cells, widths, size, style, high)
    pdf.c_margin = inside
    pdf.set_y(pdf.get_y() + 2)


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
    line = TABLE_LINE * size / CELL
    most = max(len(_lines(pdf, cell, width - 2 * BESIDE)) for cell, width in zip(cells, widths, strict=True))
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
    x, y, line = pdf.l_margin, pdf.get_y(), TABLE_LINE * size / CELL
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


def _signatures(pdf: "FPDF", rows: Sequence[Signature], opening: str) -> None:
    pdf.set_font(FONT, "", SIZES[Style.PLAIN])
    width = pdf.epw / len(rows)

    def height(text: str) -> float:
        return LINE * len(_lines(pdf, text, width - 4))

    above = max(height(one.role) + height(one.institution) for one in rows)
    under = max(height(one.name) + height(one.below) for one in rows)
    before = LINE * len(_lines(pdf, opening, pdf.epw)) if opening else 0
    # They are never torn apart.
    if pdf.will_page_break(before + above + STAMP_ROOM + under + 4):
        pdf.add_page()
    if opening:
        _write(pdf, opening, SIZES[Style.PLAIN], align="J")
    top = pdf.get_y() + 2
    for at, one in enumerate(rows):
        x = pdf.l_margin + at * width + 2
        _under_each_other(pdf, x, top, width - 4, (one.role, one.institution))
        if one.stamp:
            pdf.set_font(FONT, "I", 8)
            pdf.set_xy(x, top + above + STAMP_ROOM / 2 - 2)
            pdf.multi_cell(width - 4, 4, one.stamp, align="C")
        name_at = top + above + STAMP_ROOM
        _under_each_other(pdf, x, name_at, width - 4, (one.name or "." * 34, one.below), bold=bool(one.name))
    pdf.set_xy(pdf.l_margin, top + above + STAMP_ROOM + under + 2)


def _under_each_other(
    pdf: "FPDF", x: float, y: float, width: float, texts: Sequence[str], *, bold: bool = False
) -> None:
    pdf.set_y(y)
    for at, text in enumerate(texts):
        if text:
            pdf.set_font(FONT, "B" if bold and at == 0 else "", SIZES[Style.PLAIN])
            pdf.set_x(x)
            pdf.multi_cell(width, LINE, text, align="C", new_x="LEFT", new_y="NEXT")

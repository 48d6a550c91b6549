"""Writes a paper as PDF, A4, with its letters in it, tagged for a screen reader. Lengths are in mm, letters in pt."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from handlers.papers.blocks import (
    Block,
    Cards,
    Chart,
    Facts,
    Letterhead,
    NewPage,
    Paper,
    Photos,
    Signatures,
    Style,
    Table,
    Text,
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
LINE = 4.5
# A line's height beside its letters', in mm for pt; what is at most above and under a paragraph.
LEADING, AROUND = 0.43, 3.1
# Letters are made smaller in such steps, where it is only a little that doesn't fit on the first page.
SMALLER, BARELY = 0.02, 2
# So many last lines of a paragraph stay together.
TAIL = 2
LABEL = 34
STAMP_ROOM = 19


def pdf_of(paper: Paper, made: datetime) -> bytes:
    """A paper as a PDF; the same paper of the same moment gives the same file."""
    from handlers.papers.tags import Tags

    pdf = _drawn(replace(paper, scale=_fitting(paper, made)), made)
    cast("Tags", pdf.struct_builder).know_pages(pdf)
    return bytes(pdf.output())


def _drawn(paper: Paper, made: datetime) -> "FPDF":
    pdf = _sheet(paper, made)
    for block, after in zip(paper.blocks, _afters(pdf, paper), strict=True):
        _block(pdf, block, paper.scale, after)
    return pdf


def _fitting(paper: Paper, made: datetime) -> float:
    """How large the letters are: smaller only if what comes before the first new page then stays on one."""
    breaks = [at for at, block in enumerate(paper.blocks) if isinstance(block, NewPage)]
    first = replace(paper, blocks=paper.blocks[: breaks[0]] if breaks else paper.blocks)
    scale = paper.scale
    while scale >= paper.least:
        pages = _pages(replace(first, scale=scale), made) if paper.least < paper.scale else 1
        if pages == 1:
            return scale
        scale = round(scale - SMALLER, 2) if pages == BARELY else 0
    return paper.scale


def _pages(paper: Paper, made: datetime) -> int:
    """How many pages a paper has, drawn for nothing else."""
    from fpdf.fonts import TTFFont

    pdf = _drawn(paper, made)
    for font in pdf.fonts.values():
        # The library closes these files only when it writes its own.
        if isinstance(font, TTFFont):
            font.close()
    return int(pdf.page_no())


def _afters(pdf: "FPDF", paper: Paper) -> list[float]:
    """How high that is what stays on the page of each block's end: signatures, and what leads to them.

    Nobody signs a page on which nothing stands that is signed.
    """
    found, after, leads = [], 0.0, False
    for block in reversed(paper.blocks):
        found.append(after)
        match block:
            case Signatures():
                after, leads = _signed(pdf, block).all, False
            # One paragraph, and its heading.
            case Text(style=style) if after and (not leads or style is Style.HEADING):
                after, leads = after + _tail(pdf, block, paper.scale), True
            case _:
                after = 0.0
        if isinstance(block, Text) and block.style is Style.HEADING:
            after = 0.0
    heights = [_opening(pdf, block, paper.scale) for block in paper.blocks[1:]]
    return [
        # A heading alone at the foot of a page says nothing.
        max(after, opening) if isinstance(block, Text) and block.style is Style.HEADING else after
        for block, after, opening in zip(paper.blocks, found[::-1], [*heights, 0.0], strict=True)
    ]


def _opening(pdf: "FPDF", block: Block, scale: float) -> float:
    """How high that is of a block which isn't torn from what is above it."""
    match block:
        case Text():
            return _tail(pdf, block, scale)
        case Facts():
            return LINE * scale
        case Table():
            from handlers.papers import tables

            return tables.opening(pdf, block, scale)
        case Chart() | Photos():
            from handlers.papers import figures

            return figures.opening(pdf, block)
        case _:
            return 0.0


def _tail(pdf: "FPDF", block: Text, scale: float) -> float:
    """How high the end of a paragraph is, with what is above and under it."""
    size = SIZES[block.style] * scale
    pdf.set_font(FONT, "B" if block.style in (Style.TITLE, Style.HEADING) else "", size)
    return min(len(lines_of(pdf, block.text, pdf.epw)), TAIL) * size * LEADING + AROUND


def _block(pdf: "FPDF", block: Block, scale: float, after: float) -> None:
    match block:
        case Letterhead():
            _letterhead(pdf, block)
        case Text():
            _text(pdf, block, scale, after)
        case Facts():
            _facts(pdf, block.rows, scale)
        case Table():
            from handlers.papers import tables

            tables.put(pdf, block, scale, after)
        case Signatures():
            _signatures(pdf, block)
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


def add_letters(pdf: "FPDF", said: str, styles: Sequence[str] = ("", "B", "I")) -> None:
    """The letters that a text needs come into the file, in these styles."""
    folder = _fonts()
    for (style, family), name in FILES.items():
        if style in styles:
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


def _write(
    pdf: "FPDF", text: str, size: float, style: str = "", align: str = "L", tag: str = "/P", after: float = 0
) -> None:
    """A paragraph, over the end of a page line by line; its last lines stay with what comes `after`, so high."""
    pdf.set_font(FONT, style, size)
    height = size * LEADING
    lines = lines_of(pdf, text, pdf.epw)
    with tagged(pdf, tag):
        if len(lines) <= TAIL and pdf.will_page_break(height * len(lines) + after):
            pdf.add_page()
        if not pdf.will_page_break(height * len(lines) + after):
            pdf.multi_cell(pdf.epw, height, text, align=align, new_x="LMARGIN", new_y="NEXT")
            return
        for left, line in zip(range(len(lines), 0, -1), lines, strict=True):
            if pdf.will_page_break(height * TAIL + after if left == TAIL else height):
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


def _text(pdf: "FPDF", block: Text, scale: float, after: float) -> None:
    size = SIZES[block.style] * scale
    if block.style is Style.HEADING:
        if pdf.will_page_break(size * LEADING + AROUND + after):
            pdf.add_page()
        pdf.ln(1.5)
    centred = block.style in (Style.TITLE, Style.NUMBER)
    bold = block.style in (Style.TITLE, Style.HEADING)
    tag = TAGS.get(block.style, "/P")
    _write(pdf, block.text, size, "B" if bold else "", "C" if centred else "L" if bold else "J", tag, after)
    pdf.ln(0.4 if block.style is Style.TITLE else 1.6)


def lines_of(pdf: "FPDF", text: str, width: float) -> list[str]:
    """The lines that a text takes in the font that is set."""
    return cast("list[str]", pdf.multi_cell(width, LINE, text or " ", dry_run=True, output="LINES"))


def _facts(pdf: "FPDF", rows: Sequence[tuple[str, str]], scale: float) -> None:
    pdf.set_font(FONT, "", SIZES[Style.PLAIN] * scale)
    line, beside = LINE * scale, LABEL * scale
    width = pdf.epw - beside - 4
    for name, value in rows:
        if pdf.will_page_break(line * len(lines_of(pdf, value, width))):
            pdf.add_page()
        x, y = pdf.l_margin, pdf.get_y()
        pdf.multi_cell(beside, line, name, align="L", new_x="RIGHT", new_y="TOP")
        pdf.set_xy(x + beside, y)
        pdf.multi_cell(pdf.epw - beside, line, f": {value}", align="L", new_x="LMARGIN", new_y="NEXT")
        pdf.set_y(max(pdf.get_y(), y + line))
    pdf.ln(1.2)


class Signed(NamedTuple):
    """How high the parts of signatures are, in mm: the opening, who signs as what, and the names."""

    opening: float
    above: float
    under: float

    @property
    def all(self) -> float:
        """Of all together, with the room in which is signed."""
        return self.opening + self.above + STAMP_ROOM + self.under + 4


def _signed(pdf: "FPDF", block: Signatures) -> Signed:
    pdf.set_font(FONT, "", SIZES[Style.PLAIN])
    width = pdf.epw / len(block.rows)

    def height(text: str) -> float:
        return LINE * len(lines_of(pdf, text, width - 4))

    above = max(height(one.role) + height(one.institution) for one in block.rows)
    under = max(height(one.name) + height(one.below) for one in block.rows)
    return Signed(LINE * len(lines_of(pdf, block.opening, pdf.epw)) if block.opening else 0, above, under)


def _signatures(pdf: "FPDF", block: Signatures) -> None:
    rows, opening = block.rows, block.opening
    width, signed = pdf.epw / len(rows), _signed(pdf, block)
    above, under = signed.above, signed.under
    # They are never torn apart.
    if pdf.will_page_break(signed.all):
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

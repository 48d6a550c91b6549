"""Writes a paper as DOCX, A4, to be changed before it is printed. Lengths are in mm, letters in pt."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from handlers.papers.blocks import (
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
    fitted,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table as _Table
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
MARGIN, WIDE_MARGIN, TOP = 20, 12, 12
# How wide a letter of a table is on average, and what is left and right of them in a cell, in mm.
LETTER, CELL_MARGINS = 2.25, 2.4
# Of the unit in which a document counts, in one mm.
MM = 36000
SIZES = {Style.TITLE: 14, Style.NUMBER: 11, Style.HEADING: 11, Style.PLAIN: 10, Style.SMALL: 8.5}
CELL = 9
# What signatures stay with: looked for in so many paragraphs and tables before, and so many rows of a table.
LOOKED_BACK, LAST_ROWS = 3, 2
# More isn't allowed by the format.
LONGEST_TITLE = 255
LANGUAGE = "id-ID"
HEADINGS = {Style.TITLE: "Heading 1", Style.HEADING: "Heading 2"}


def docx_of(paper: Paper, made: datetime) -> bytes:
    """A paper as a document for a word processor."""
    document = _sheet(paper, made)
    for block in paper.blocks:
        match block:
            case Letterhead():
                _letterhead(document, block)
            case Text():
                _text(document, block)
            case Facts():
                _facts(document, block)
            case Table():
                _table(document, block)
            case Signatures():
                _signatures(document, block)
            case NewPage():
                _new_page(document)
            case Chart() | Photos():
                from handlers.papers import figures

                figures.add(document, block)
    kept = BytesIO()
    document.save(kept)
    return kept.getvalue()


def _sheet(paper: Paper, made: datetime) -> "Document":
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm, Pt

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = (Mm(297), Mm(210)) if paper.wide else (Mm(210), Mm(297))
    section.orientation = WD_ORIENT.LANDSCAPE if paper.wide else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Mm(WIDE_MARGIN if paper.wide else MARGIN)
    section.top_margin, section.bottom_margin = Mm(TOP), Mm(16)
    section.footer_distance = Mm(8)
    plain = document.styles["Normal"]
    plain.font.name, plain.font.size = FONT, Pt(SIZES[Style.PLAIN])
    plain.paragraph_format.space_after = plain.paragraph_format.space_before = Pt(0)
    document.core_properties.title = paper.title[:LONGEST_TITLE]
    document.core_properties.author = ""
    _spoken(document)
    document.core_properties.created = document.core_properties.modified = made.replace(tzinfo=None)
    foot = section.footer.paragraphs[0]
    foot.paragraph_format.tab_stops.add_tab_stop(Mm(_room(document)), WD_TAB_ALIGNMENT.RIGHT)
    _run(foot, f"{paper.foot}\t", 8)
    _field(foot, "PAGE")
    _run(foot, " / ", 8)
    _field(foot, "NUMPAGES")
    return document


def _spoken(document: "Document") -> None:
    """What a screen reader goes by: the language, and headings that look as ours do."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    document.core_properties.language = LANGUAGE
    for one in document.styles.element.iter(qn("w:lang")):
        one.set(qn("w:val"), LANGUAGE)
    for of, name in HEADINGS.items():
        style = document.styles[name]
        # The template's letters are those of a theme, which go before any that are named.
        style.element.rPr.rFonts.attrib.clear()
        # The style of letters that is linked to it is blue, and some programs go by that.
        for link in style.element.findall(qn("w:link")):
            style.element.remove(link)
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(SIZES[of]), RGBColor(0, 0, 0)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)


def _new_page(document: "Document") -> None:
    from docx.enum.text import WD_BREAK

    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _run(paragraph: "Paragraph", text: str, size: float, *, bold: bool = False, italic: bool = False) -> Any:
    from docx.shared import Pt

    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    return run


def _field(paragraph: "Paragraph", name: str) -> None:
    """A number that the word processor knows: of the page, or of all pages."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run = _run(paragraph, "", 8)
    for kind, text in (("begin", None), (None, name), ("end", None)):
        made = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            made.set(qn("w:fldCharType"), kind)
        made.text = text
        run._r.append(made)


def _letterhead(document: "Document", block: Letterhead) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    _centred(document, block.name, 15, bold=True)
    last = None
    for line in block.lines:
        last = _centred(document, line, 9.5)
    last = last if last is not None else document.paragraphs[-1]
    borders, line_ = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "double"), ("sz", "8"), ("space", "2"), ("color", "auto")):
        line_.set(qn(f"w:{name}"), value)
    borders.append(line_)
    last._p.get_or_add_pPr().append(borders)
    _after(last, 8)


def _centred(document: "Document", text: str, size: float, *, bold: bool = False) -> "Paragraph":
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _run(paragraph, text, size, bold=bold)
    return paragraph


def _after(paragraph: "Paragraph", points: float) -> None:
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(points)


def _text(document: "Document", block: Text) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    size = SIZES[block.style]
    if block.style in (Style.TITLE, Style.NUMBER):
        paragraph = _centred(document, block.text, size, bold=block.style is Style.TITLE)
    else:
        paragraph = document.add_paragraph()
        heading = block.style is Style.HEADING
        paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if heading else WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.keep_with_next = heading
        _run(paragraph, block.text, size, bold=heading)
    if block.style in HEADINGS:
        paragraph.style = HEADINGS[block.style]
    _after(paragraph, 1 if block.style is Style.TITLE else 4)


def _facts(document: "Document", block: Facts) -> None:
    table = document.add_table(rows=0, cols=3)
    for name, value in block.rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, (name, ":", value), strict=True):
            _run(cell.paragraphs[0], text, SIZES[Style.PLAIN])
    _widths(table, (34, 4, _room(document) - 38))
    _after(document.add_paragraph(), 0)
    _small_gap(document)


def _room(document: "Document") -> float:
    """How wide what is written is, in mm."""
    section = document.sections[0]
    return round(((section.page_width or 0) - 2 * (section.left_margin or 0)) / MM)


def _small_gap(document: "Document") -> None:
    from docx.shared import Pt

    document.paragraphs[-1].paragraph_format.line_spacing = Pt(4)


def _widths(table: "_Table", widths: Sequence[float]) -> None:
    """How wide each column is: of the table, and of each of its cells, for programs ask for the one or the other."""
    from docx.shared import Mm

    table.autofit = False
    _narrow(table)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width)


def _narrow(table: "_Table") -> None:
    """Less room beside the words of a cell, in twentieths of a pt."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "50")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.append(margins)


def _needs(block: Table) -> list[float]:
    """How wide the columns must be that no word of them is torn, as far as that can be known without the letters."""
    columns = zip(block.head, *block.rows, *block.total, strict=True)
    return [
        max((len(word) for cell in column for word in cell.split()), default=0) * LETTER + CELL_MARGINS
        for column in columns
    ]


def _table(document: "Document", block: Table) -> None:
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    table = document.add_table(rows=0, cols=len(block.head))
    table.style = "Table Grid"
    shares, room = sum(block.widths), _room(document)
    lines = [(block.head, True), *((row, False) for row in block.rows), *((row, True) for row in block.total)]
    for number, (cells, bold) in enumerate(lines):
        row = table.add_row()
        # A row is never torn, and the heads come again on each page.
        marks = row._tr.get_or_add_trPr()
        marks.append(OxmlElement("w:cantSplit"))
        if number == 0:
            marks.append(OxmlElement("w:tblHeader"))
        elif block.least and not bold:
            row.height, row.height_rule = Mm(block.least), WD_ROW_HEIGHT_RULE.AT_LEAST
        for at, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
            paragraph = cell.paragraphs[0]
            if at in block.numbers:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _run(paragraph, text, CELL, bold=bold)
            if number == 0:
                _shade(cell)
    _widths(table, fitted([room * one / shares for one in block.widths], _needs(block)))
    document.add_paragraph()
    _small_gap(document)


def _shade(cell: "_Cell") -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "EBEBEB")):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)


def _stays_with_next(document: "Document") -> None:
    """The last that was written, a paragraph or the last rows of a table, stays on the page of what comes after it."""
    from docx.table import Table as Written

    for one in list(document.iter_inner_content())[: -LOOKED_BACK - 1 : -1]:
        if isinstance(one, Written):
            paragraphs = [cell.paragraphs[0] for row in one.rows[-LAST_ROWS:] for cell in row.cells]
        else:
            paragraphs = [one]
        for paragraph in paragraphs:
            paragraph.paragraph_format.keep_with_next = True
        if any(paragraph.text for paragraph in paragraphs):
            return


def _signatures(document: "Document", block: Signatures) -> None:
    from docx.oxml import OxmlElement

    plain, small = SIZES[Style.PLAIN], 8
    _stays_with_next(document)
    if block.opening:
        _text(document, Text(block.opening))
        document.paragraphs[-1].paragraph_format.keep_with_next = True
    table = document.add_table(rows=0, cols=len(block.rows))
    for lines in (
        [[(one.role, plain), (one.institution, plain)] for one in block.rows],
        [[("", plain), (one.stamp, small), ("", plain)] for one in block.rows],
        [[(one.name or "." * 34, plain), (one.below, plain)] for one in block.rows],
    ):
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, texts in zip(row.cells, lines, strict=True):
            _cell_lines(cell, texts)
    _widths(table, [_room(document) / len(block.rows)] * len(block.rows))


def _cell_lines(cell: "_Cell", texts: Sequence[tuple[str, float]]) -> None:
    """Lines under each other; all stay on the page of the next."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    for at, (text, size) in enumerate(texts):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.keep_with_next = True
        _run(paragraph, text, size, italic=size < CELL)

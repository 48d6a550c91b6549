"""The key of copies as a sheet of paper: nine words, and the same as a QR code. Lengths are in mm, letters in pt."""

import io
from datetime import date
from typing import TYPE_CHECKING

from handlers.papers.as_pdf import FONT, add_letters
from handlers.words import label

if TYPE_CHECKING:
    from fpdf import FPDF

UPRIGHT = ("", "B")
MARGIN = 20
CODE_SIDE = 70


def key_sheet(words: str, made_on: date) -> bytes:
    """A page with the key, to print and put away; a PDF."""
    import segno
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.set_margin(MARGIN)
    pdf.set_title(label("paper-key-title"))
    pdf.set_lang("id")
    add_letters(pdf, words, UPRIGHT)
    pdf.add_page()
    _write(pdf, label("paper-key-title"), 26, "B", tag="/H1")
    _write(pdf, label("paper-key-what"), 14)
    for number, word in enumerate(words.split(), start=1):
        _write(pdf, f"{number}.  {word}", 20, "B", after=1)
    picture = io.BytesIO()
    segno.make(words, error="m", micro=False).save(picture, kind="png", scale=10)
    pdf.ln(4)
    pdf.image(picture, x=MARGIN, w=CODE_SIDE, alt_text=words)
    pdf.ln(4)
    _write(pdf, label("paper-key-how"), 14)
    _write(pdf, label("paper-key-made", {"date": made_on.isoformat()}), 11)
    return bytes(pdf.output())


def _write(pdf: "FPDF", text: str, size: int, style: str = "", after: float = 4, tag: str = "/P") -> None:
    pdf.set_font(FONT, style, size)
    with pdf._marked_sequence() as element:
        element.s = tag
        pdf.multi_cell(0, size * 0.5, text, align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(after)

"""Cards on a page, four of them, to be cut out: a wage slip for each. Lengths are in mm, letters in pt."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from handlers.papers.as_pdf import FONT, branch, tagged, unread
from handlers.papers.blocks import Card, Line

if TYPE_CHECKING:
    from fpdf import FPDF

ON_A_PAGE, COLUMNS = 4, 2
WIDTH, HEIGHT, EDGE = 105, 140, 6
# From the largest letters to the smallest that can still be read by everybody who signs.
LARGEST, SMALLEST, STEP = 12.5, 6.5, 0.5
LEADING = 0.43
VALUE_SHARE = 0.36
SIGN_ROOM = 12


def draw(pdf: "FPDF", cards: Sequence[Card]) -> None:
    """The cards, with a line to cut along; all in letters of one size."""
    size = min((_size(pdf, one) for one in cards), default=LARGEST)
    for number, card in enumerate(cards):
        at = number % ON_A_PAGE
        if number and not at:
            pdf.add_page()
        x, y = at % COLUMNS * WIDTH, at // COLUMNS * HEIGHT
        with unread(pdf):
            pdf.set_line_width(0.1)
            pdf.set_dash_pattern(dash=1, gap=1.5)
            pdf.line(x, y + HEIGHT, x + WIDTH, y + HEIGHT)
            if not at % COLUMNS:
                pdf.line(x + WIDTH, y, x + WIDTH, y + HEIGHT)
            pdf.set_dash_pattern()
        _card(pdf, card, x + EDGE, y + EDGE, WIDTH - 2 * EDGE, size)


def _size(pdf: "FPDF", card: Card) -> float:
    """The largest letters in which a card fits."""
    size = LARGEST
    while size > SMALLEST and _height(pdf, card, WIDTH - 2 * EDGE, size) > HEIGHT - 2 * EDGE:
        size -= STEP
    return size


def _card(pdf: "FPDF", card: Card, x: float, y: float, width: float, size: float) -> None:
    line = size * LEADING
    with branch(pdf, "/Sect"):
        y = _put(pdf, card.title, x, y, width, size + 2, "B", tag="/H2")
        y = _put(pdf, card.number, x, y, width, size) + 0.8
        for name, value in card.facts:
            _put(pdf, name, x, y, width * 0.3, size)
            y = _put(pdf, value, x + width * 0.3, y, width * 0.7, size, "B")
        y += 1
        with branch(pdf, "/Table"):
            for one in card.lines:
                y = _line(pdf, one, x, y, width, size)
        y = _put(pdf, card.note, x, y + 1, width, size, "I") + 1
        each = width / max(1, len(card.signatures))
        roles = max((_count(pdf, sign.role, each - 2, size) for sign in card.signatures), default=0)
        below = y + line * roles + SIGN_ROOM
        for at, sign in enumerate(card.signatures):
            _put(pdf, sign.role, x + at * each, y, each - 2, size, align="C")
            _put(pdf, sign.name or "." * 24, x + at * each, below, each - 2, size, "B" if sign.name else "", align="C")


def _line(pdf: "FPDF", one: Line, x: float, y: float, width: float, size: float) -> float:
    style, value_at = "B" if one.strong else "", width * (1 - VALUE_SHARE)
    if one.strong:
        with unread(pdf):
            pdf.set_line_width(0.2)
            pdf.line(x, y + 0.2, x + width, y + 0.2)
        y += 0.5
    words = width if not one.value else value_at
    with branch(pdf, "/TR"), tagged(pdf, "/TD"):
        end = _put(pdf, one.text, x, y, words, size, style, tag="/TD")
        if one.value:
            end = max(end, _put(pdf, one.value, x + value_at, y, width - value_at, size, style, "R", "/TD"))
    return end


def _put(
    pdf: "FPDF",
    text: str,
    x: float,
    y: float,
    width: float,
    size: float,
    style: str = "",
    align: str = "L",
    tag: str = "/P",
) -> float:
    """A text; where it ends."""
    if not text:
        return y
    pdf.set_font(FONT, style, size)
    pdf.set_xy(x, y)
    with tagged(pdf, tag):
        pdf.multi_cell(width, size * LEADING, text, align=align, new_x="LEFT", new_y="NEXT")
    return pdf.get_y()


def _count(pdf: "FPDF", text: str, width: float, size: float, style: str = "") -> int:
    pdf.set_font(FONT, style, size)
    return len(cast("list[str]", pdf.multi_cell(width, size, text, dry_run=True, output="LINES"))) if text else 0


def _height(pdf: "FPDF", card: Card, width: float, size: float) -> float:
    """How high a card would be in letters of a size."""
    words = width * (1 - VALUE_SHARE)
    lines = _count(pdf, card.number, width, size) + _count(pdf, card.note, width, size, "I")
    lines += sum(max(1, _count(pdf, value, width * 0.7, size, "B")) for _, value in card.facts)
    for one in card.lines:
        style = "B" if one.strong else ""
        lines += max(_count(pdf, one.text, words if one.value else width, size, style), 1)
    each = width / max(1, len(card.signatures)) - 2
    signs = [
        _count(pdf, sign.role, each, size) + _count(pdf, sign.name or "." * 24, each, size, "B")
        for sign in card.signatures
    ]
    title = _count(pdf, card.title, width, size + 2, "B") * (size + 2) * LEADING
    gaps = 4 + 0.5 * sum(one.strong for one in card.lines)
    return title + (lines + max(signs, default=0)) * size * LEADING + (SIGN_ROOM if signs else 0) + gaps

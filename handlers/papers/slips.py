"""Slips by which people on the list come to the bot: six on an A4 page, to be cut apart. Lengths are in mm."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from handlers.papers.as_pdf import FONT, add_letters, unread
from handlers.papers.poster import MM, UPRIGHT, Box, as_dialled, draw_code, sheet
from handlers.reading.names import clean
from handlers.words import label
from storage.values import dataclass

if TYPE_CHECKING:
    from fpdf import FPDF

COLUMNS, ROWS = 2, 3
MARGIN, WIDTH, HEIGHT = 10, 95, 92
CODE = Box(4, 21, 38, 38)  # the modules alone; around them stay four modules of white
STEPS = Box(47, 20, 46, 41)
PICTURE = 9
BELOW = Box(4, 63, 88, 28)
LEADING, SIZE = 1.15, 11.0


# How somebody writes to the bot over a messenger, with a code, by the bot's own name there.
LINKS = {
    "telegram": "https://t.me/{name}?start={code}",
    "whatsapp": "https://wa.me/{name}?text=Daftar%20{code}",
}
# How small a long name becomes before it is cut off.
SMALLEST, ALMOST = 0.7, 0.99


@dataclass(frozen=True, slots=True)
class Over:
    """The messenger that the slips lead to, the bot's name or number there, and until which day (ISO) they do."""

    channel: str
    bot: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Whom one slip is for, where she works, and the code that only she uses."""

    name: str
    call_name: str
    workshop: str
    code: str


def slips(whom: Sequence[Slip], bot_name: str, last_day: str, channel: str = "telegram") -> bytes:
    """A slip for each, good until a day (ISO), over a messenger where the bot has this name or number; a PDF."""
    over = Over(channel, bot_name, last_day)
    pdf = sheet(label("slips-title"))
    add_letters(pdf, "".join(f"{one.name}{one.call_name}{one.workshop}" for one in whom), UPRIGHT)
    for number, one in enumerate(whom):
        at = number % (COLUMNS * ROWS)
        if number and not at:
            pdf.add_page()
        _slip(
            pdf,
            Box(MARGIN + at % COLUMNS * WIDTH, MARGIN + at // COLUMNS * HEIGHT, WIDTH, HEIGHT),
            one,
            over,
        )
    return bytes(pdf.output())


def _slip(pdf: "FPDF", box: Box, one: Slip, over: Over) -> None:
    pdf.set_draw_color(150)
    pdf.set_dash_pattern(dash=1, gap=1)
    with unread(pdf):
        pdf.rect(box.x, box.y, box.width, box.height)
    pdf.set_dash_pattern()
    pdf.set_draw_color(0)
    name = clean(one.call_name) or clean(one.name)
    _line(pdf, box.x + 4, box.y + 3, box.width - 8, label("slip-for", {"call": name}), 17, "B", "/H1")
    whole = ", ".join(part for part in (clean(one.name), clean(one.workshop)) if part)
    _line(pdf, box.x + 4, box.y + 11, box.width - 8, whole, 11, "", "/P")
    link = LINKS[over.channel].format(name=over.bot, code=one.code)
    draw_code(
        pdf, Box(box.x + CODE.x, box.y + CODE.y, CODE.width, CODE.height), link, label("slip-code", {"call": name})
    )
    for at, key in enumerate(("slip-scan", "slip-press", "slip-answer")):
        x, y = box.x + STEPS.x, box.y + STEPS.y + at * STEPS.height / len(PICTURES)
        with unread(pdf):
            PICTURES[at](pdf, x, y + 1, over.channel)
        _lines(pdf, x + PICTURE + 2, y, STEPS.width - PICTURE - 2, label(key, {"channel": over.channel}), SIZE)
    y = box.y + BELOW.y
    bot = as_dialled(over.bot) if over.channel == "whatsapp" else over.bot
    below = (
        label("slip-or", {"bot": bot, "channel": over.channel}),
        label("slip-write", {"code": one.code, "channel": over.channel}),
    )
    for text in (*below, label("slip-only", {"date": over.until})):
        y = _lines(pdf, box.x + BELOW.x, y, BELOW.width, text, SIZE) + 0.5


def _phone(pdf: "FPDF", x: float, y: float, _: str) -> None:
    """A phone that looks at a code."""
    pdf.rect(x + 1.5, y, 6, 10.5, round_corners=True, corner_radius=1)
    for column, row in ((0, 0), (2, 0), (1, 1), (0, 2), (2, 2)):
        pdf.rect(x + 2.6 + column * 1.3, y + 2.6 + row * 1.3, 1.2, 1.2, style="F")
    pdf.line(x + 3.8, y + 9, x + 5.2, y + 9)


def _button(pdf: "FPDF", x: float, y: float, channel: str) -> None:
    """A button to press."""
    pdf.rect(x, y + 1.5, PICTURE, 5, round_corners=True, corner_radius=1.5)
    pdf.set_font(FONT, "B", 7)
    pdf.set_xy(x, y + 1.5)
    pdf.cell(PICTURE, 5, label("slip-start", {"channel": channel}), align="C")


def _bubble(pdf: "FPDF", x: float, y: float, _: str) -> None:
    """Something that is written."""
    pdf.rect(x, y, PICTURE, 6.5, round_corners=True, corner_radius=1.5)
    pdf.polyline([(x + 2, y + 6.5), (x + 2, y + 8.7), (x + 4.4, y + 6.5)])
    for row in (2.2, 4.2):
        pdf.line(x + 1.5, y + row, x + PICTURE - 1.5, y + row)


PICTURES = (_phone, _button, _bubble)


def _line(pdf: "FPDF", x: float, y: float, width: float, text: str, size: float, style: str, tag: str) -> None:
    """One line, in smaller letters where it is long, and cut off where even these don't fit."""
    pdf.set_font(FONT, style, size)
    if (share := width / (pdf.get_string_width(text) or 1)) < 1:
        size *= max(share * ALMOST, SMALLEST)
        pdf.set_font(FONT, style, size)
    shown = text
    while pdf.get_string_width(shown) > width:
        shown = f"{shown.removesuffix('...')[:-1].rstrip()}..."
    with pdf._marked_sequence() as element:
        element.s = tag
        pdf.set_xy(x, y)
        pdf.cell(width, size * LEADING * MM, shown)


def _lines(pdf: "FPDF", x: float, y: float, width: float, text: str, size: float) -> float:
    """A text on as many lines as it takes; where it ends."""
    pdf.set_font(FONT, "", size)
    pdf.set_xy(x, y)
    with pdf._marked_sequence() as element:
        element.s = "/P"
        pdf.multi_cell(width, size * LEADING * MM, text, align="L", new_x="LEFT", new_y="NEXT")
    return pdf.get_y()

"""The poster by which somebody enrols: one A4 page to hang on a wall. Lengths are in mm, letters in pt."""

import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from handlers.papers.as_pdf import FONT, add_letters
from handlers.words import label

if TYPE_CHECKING:
    from fpdf import FPDF

UPRIGHT = ("", "B")
SMALLEST = 18
LEADING = 1.2
MM = 25.4 / 72  # of one pt
# What nobody can type from a wall, and what stands for it.
ALIKE = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "Đ": "D", "đ": "d", "Ł": "L", "ł": "l"}
)


class Box(NamedTuple):
    """A place on the page: its left upper corner and its size, in mm."""

    x: float
    y: float
    width: float
    height: float


TITLE = Box(15, 12, 180, 46)
WHO = Box(15, 60, 180, 23)
WORKSHOP = Box(15, 87, 180, 16)
CODE = Box(15, 116, 93, 93)  # the modules alone; around them stay four modules, up to 13 mm, of white
SCAN = Box(122, 115, 73, 42)
PRESS = Box(122, 159, 73, 23)
HELP = Box(122, 186, 73, 33)
OTHER_WAY = Box(15, 222, 180, 11)
STEPS = Box(15, 233, 180, 38.2)
INDENT = 12  # of a step's words, for its number
LINK = Box(15, 272, 180, 15.5)


# How somebody comes to the bot over each messenger, by its name or number there.
LINKS = {
    "telegram": "https://t.me/{bot}?start=ikut-{workshop}",
    "whatsapp": "https://wa.me/{bot}?text=Daftar%20ikut-{workshop}",
}


def poster(workshop: str, workshop_id: int, bot_name: str, channel: str = "telegram") -> bytes:
    """The poster of a workshop, whose link and code lead to enrolling there over a messenger; a PDF."""
    return posters([(workshop, workshop_id)], bot_name, channel)


def posters(of: Sequence[tuple[str, int]], bot_name: str, channel: str) -> bytes:
    """A poster for each of these workshops, on a page of its own; a PDF.

    `bot_name` is the bot's name or number there.
    """
    alone = _called(printable(of[0][0])) if len(of) == 1 else ""
    pdf = sheet(f"{label('poster-title')} {alone}".strip())
    add_letters(pdf, "", UPRIGHT)
    for at, (workshop, workshop_id) in enumerate(of):
        if at:
            pdf.add_page()
        _page(pdf, workshop, LINKS[channel].format(bot=bot_name, workshop=workshop_id), bot_name, channel)
    return bytes(pdf.output())


def _page(pdf: "FPDF", workshop: str, link: str, bot_name: str, channel: str) -> None:
    name = printable(workshop)
    called = _called(name)
    _fill(pdf, TITLE, label("poster-title"), 64, "B", "/H1")
    _fill(pdf, WHO, label("poster-who"), 26)
    shown = _cut(pdf, WORKSHOP, called, "B")
    if shown:
        _fill(pdf, WORKSHOP, shown, 38, "B", "/H2")
    draw_code(pdf, CODE, link, label("poster-code", {"link": link, "channel": channel}))
    _fill(pdf, SCAN, label("poster-scan"), 32, "B")
    _fill(pdf, PRESS, label("poster-press", {"channel": channel}), 26)
    _fill(pdf, HELP, label("poster-help"), 26)
    _fill(pdf, OTHER_WAY, label("poster-other-way"), 24, "B", "/H2")
    _steps(pdf, name if shown == called else "", bot_name, channel)
    _link(pdf, link)


def printable(name: str) -> str:
    """A name in Latin-1, as it can be typed from the wall: other letters lose their marks, or are left off."""
    even = unicodedata.normalize("NFC", name.translate(ALIKE))
    found = " ".join("".join(_plain(c) for c in even).split())
    return found if any(c.isalnum() for c in found) else ""


def _plain(c: str) -> str:
    """A character as it can be printed, or nothing."""
    if c.isspace():
        return " "
    if unicodedata.category(c).startswith("C"):
        return ""
    if ord(c) < 256:
        return c
    return unicodedata.normalize("NFKD", c).encode("latin-1", "ignore").decode("latin-1")


def _called(name: str) -> str:
    """The workshop's name as a title; "Bengkel" isn't said twice."""
    if not name or name.lower().startswith("bengkel"):
        return name
    return label("poster-workshop", {"workshop": name})


def sheet(title: str) -> "FPDF":
    """An empty A4 page, with what the file says of itself."""
    from fpdf import FPDF, ViewerPreferences

    pdf = FPDF(format="A4")
    pdf.set_title(title)
    pdf.set_lang("id")
    pdf.viewer_preferences = ViewerPreferences(display_doc_title=True)
    pdf.set_auto_page_break(False)
    pdf.c_margin = 0
    pdf.add_page()
    return pdf


def _fill(pdf: "FPDF", box: Box, text: str, biggest: int, style: str = "", tag: str = "/P") -> None:
    """Write a text in a box, as big as it fits there, at most `biggest` pt."""
    _put(pdf, box, text, _size(pdf, box, [text], biggest, style) or SMALLEST, style, tag)


def _size(pdf: "FPDF", box: Box, texts: Sequence[str], biggest: int, style: str) -> int | None:
    """How big letters can be, in pt, that texts under each other fit in a box and no word is torn; None: too small."""
    for size in range(biggest, SMALLEST - 1, -1):
        pdf.set_font(FONT, style, size)
        torn = any(pdf.get_string_width(word) > box.width for text in texts for word in text.split())
        if not torn and sum(_height(pdf, box, text) for text in texts) <= box.height:
            return size
    return None


def _lines(pdf: "FPDF", box: Box, text: str) -> list[str]:
    """The lines that a text takes in a box, in the font that is set."""
    return cast("list[str]", pdf.multi_cell(box.width, text=text, align="L", dry_run=True, output="LINES"))


def _height(pdf: "FPDF", box: Box, text: str) -> float:
    """How high a text is in a box, in mm, in the font that is set."""
    return len(_lines(pdf, box, text)) * pdf.font_size_pt * LEADING * MM


def _cut(pdf: "FPDF", box: Box, text: str, style: str) -> str:
    """A text, cut off where it doesn't fit in a box even in the smallest letters."""
    pdf.set_font(FONT, style, SMALLEST)

    def is_too_high(short: str) -> bool:
        return _height(pdf, box, short) > box.height

    if not is_too_high(text):
        return text
    begun = [f"{text[:length].rstrip()}..." for length in range(len(text))]
    return begun[bisect_left(begun, True, lo=1, key=is_too_high) - 1]


def _put(pdf: "FPDF", box: Box, text: str, size: int, style: str = "", tag: str = "/P") -> float:
    """Write a text at the top of a box, `size` pt; where it ends, in mm from the top of the page.

    The tag says to a screen reader what it is.
    """
    pdf.set_font(FONT, style, size)
    pdf.set_xy(box.x, box.y)
    with pdf._marked_sequence() as element:
        element.s = tag
        rest = text
        for line in _lines(pdf, box, text):
            rest = rest.removeprefix(line)
            # The space at a line's end isn't seen, but words that aren't parted run together when they are heard.
            shown, rest = (f"{line} ", rest[1:]) if rest.startswith(" ") else (line, rest.removeprefix("\n"))
            pdf.cell(box.width, size * LEADING * MM, shown, new_x="LEFT", new_y="NEXT")
    return pdf.get_y()


def draw_code(pdf: "FPDF", box: Box, link: str, alt: str) -> None:
    """Draw the QR code of a link: all dark modules as one shape, so that no white line runs between them."""
    import segno
    from fpdf.drawing import PaintedPath

    rows = segno.make_qr(link, error="m").matrix
    side, path = box.width / len(rows), PaintedPath()
    path.style.fill_color = "#000000"
    path.style.stroke_color = None
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                path.rectangle(box.x + x * side, box.y + y * side, side, side)
    with pdf._marked_sequence(alt_text=alt), pdf.drawing_context() as context:
        # A copy of all its squares would take as long as the rest of the page.
        context.add_item(path, clone=False)


def _steps(pdf: "FPDF", name: str, bot_name: str, channel: str) -> None:
    """Write the steps under each other, with their numbers, all in letters of one size.

    Without a name that can be copied from the wall, the bot asks for the workshop.
    """
    box = STEPS._replace(x=STEPS.x + INDENT, width=STEPS.width - INDENT)
    bot = as_dialled(bot_name) if channel == "whatsapp" else bot_name
    first = [
        label("poster-step-open", {"channel": channel}),
        label("poster-step-find", {"bot": bot, "channel": channel}),
    ]
    steps = [*first, label("poster-step-write", {"workshop": name})]
    size = _size(pdf, box, steps, 28, "B") if name else None
    if size is None:
        steps = [*first, label("poster-step-write-only")]
        size = _size(pdf, box, steps, 28, "B") or SMALLEST
    y = box.y
    for number, step in enumerate(steps, 1):
        _put(pdf, STEPS._replace(y=y), f"{number}.", size, "B")
        y = _put(pdf, box._replace(y=y), step, size, "B")


def as_dialled(number: str) -> str:
    """ "628111111111" as it is easily copied: "+62 811 1111 111"."""
    rest = number[2:]
    return " ".join([f"+{number[:2]}", rest[:3], *(rest[at : at + 4] for at in range(3, len(rest), 4))])


def _link(pdf: "FPDF", link: str) -> None:
    """Write the link out: on one line if it fits, else on two."""
    pdf.set_font(FONT, "", SMALLEST)
    fits = pdf.get_string_width(link) <= LINK.width
    _fill(pdf, LINK, link if fits else link.replace("?", "\n?"), 22)

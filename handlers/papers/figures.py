"""Pictures within a paper: a chart of phases, and photos with their captions; in a PDF and in a document. In mm."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from handlers.papers.blocks import Chart, Photo, Photos
from handlers.papers.pictures import BRIGHT, DARK, GREY
from handlers.words import label

if TYPE_CHECKING:
    from docx.document import Document
    from fpdf import FPDF
    from PIL.Image import Image

WIDE, DOTS, INCH = 170, 220, 25.4
# A bar with its name above it, and what the colours mean at the foot; in inches.
BAR, AROUND = 0.55, 0.55
LETTERS = 9
GAP = 4
CAPTION, CAPTION_LINE = 8.5, 3.6
GONE = "photo-gone"
# Between dark and bright, so that without colours all three differ.
BETWEEN = "#7ea6d0"


def chart(of: dict[str, Any]) -> bytes:
    """A lying bar for each phase: handed over, accepted, told, and up to its target what is lacking; a PNG."""
    from matplotlib.figure import Figure

    bars = of["bars"]
    figure = Figure(figsize=(WIDE / INCH, AROUND + BAR * len(bars)), dpi=DOTS, layout="constrained", facecolor="white")
    axes = figure.subplots()
    most = max(max(one["target"], one["made"]) for one in bars) or 1
    for at, one in enumerate(bars):
        axes.barh(at, one["target"], color="white", edgecolor=GREY, linewidth=1, height=0.5)
        done = 0
        for name, color, hatch in (("handed", DARK, ""), ("accepted", BETWEEN, ""), ("made", BRIGHT, "////")):
            length = max(0, one[name] - done)
            axes.barh(at, length, left=done, color=color, hatch=hatch, edgecolor="black", linewidth=0.6, height=0.5)
            done += length
        axes.text(0, at - 0.33, f"{one['name']}: {_dotted(one['target'])}", fontsize=LETTERS, va="bottom")
    axes.set_xlim(0, most * 1.002)
    axes.set_ylim(len(bars) - 0.6, -0.75)
    axes.axis("off")
    _key(axes, of["keys"])
    file = BytesIO()
    figure.savefig(file, format="png", metadata={"Software": None})
    return file.getvalue()


def _key(axes: Any, keys: dict[str, str]) -> None:
    from matplotlib.patches import Patch

    looks = {"handed": (DARK, ""), "accepted": (BETWEEN, ""), "made": (BRIGHT, "////"), "target": ("white", "")}
    patches = [
        Patch(facecolor=color, hatch=hatch, edgecolor="black", linewidth=0.6, label=keys[name])
        for name, (color, hatch) in looks.items()
    ]
    axes.legend(
        handles=patches, loc="upper center", bbox_to_anchor=(0.5, 0.02), ncols=4, frameon=False, fontsize=LETTERS
    )


def _dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def seen(photo: Photo) -> "Image | None":
    """The picture, if its file is still there."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(Path(photo.path)) as opened:
            opened.load()
            return opened
    except (OSError, UnidentifiedImageError):
        return None


def opening(pdf: "FPDF", block: Chart | Photos) -> float:
    """How high a chart is, or the first photos."""
    if isinstance(block, Chart):
        return pdf.epw / WIDE * INCH * (AROUND + BAR * len(block.of["bars"]))
    return block.high + CAPTION_LINE


def put(pdf: "FPDF", block: Chart | Photos) -> None:
    """Into a PDF; what it shows is said to a screen reader."""
    if isinstance(block, Chart):
        picture = BytesIO(chart(block.of))
        if pdf.will_page_break(opening(pdf, block)):
            pdf.add_page()
        pdf.image(picture, x=pdf.l_margin, w=pdf.epw, alt_text=block.said)
        pdf.ln(1)
        return
    for at in range(0, len(block.rows), block.beside):
        _row(pdf, block, block.rows[at : at + block.beside])


def _row(pdf: "FPDF", block: Photos, photos: Sequence[Photo]) -> None:
    """Photos beside each other, with their captions; never torn apart."""
    width = (pdf.epw - GAP * (block.beside - 1)) / block.beside
    pdf.set_font(pdf.font_family, "", CAPTION)
    texts = [f"{one.caption}\n{one.consent}".strip() for one in photos]
    lines = [cast("list[str]", pdf.multi_cell(width, CAPTION_LINE, one, dry_run=True, output="LINES")) for one in texts]
    pictures = [seen(one) for one in photos]
    sizes = [_fitting(one, width, block.high) if one is not None else (0.0, 0.0) for one in pictures]
    # Lying photos are less high than there is room for.
    high = max(tall + 1 + CAPTION_LINE * len(said) for (_, tall), said in zip(sizes, lines, strict=True))
    if pdf.will_page_break(high):
        pdf.add_page()
    top = pdf.get_y()
    for at, (one, picture, text) in enumerate(zip(photos, pictures, texts, strict=True)):
        x, (wide, tall) = pdf.l_margin + at * (width + GAP), sizes[at]
        if picture is not None:
            pdf.image(picture, x=x + (width - wide) / 2, y=top, w=wide, h=tall, alt_text=one.caption)
        pdf.set_xy(x, top + (tall + 1 if picture is not None else 0))
        said = text if picture is not None else f"{text} {label(GONE)}"
        pdf.multi_cell(width, CAPTION_LINE, said, align="L")
    pdf.set_xy(pdf.l_margin, top + high + 2)


def _fitting(picture: "Image", width: float, high: float) -> tuple[float, float]:
    share = min(width / picture.width, high / picture.height)
    return picture.width * share, picture.height * share


def add(document: "Document", block: Chart | Photos) -> None:
    """Into a document for a word processor."""
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    if isinstance(block, Chart):
        run = document.add_paragraph().add_run()
        run.add_picture(BytesIO(chart(block.of)), width=Mm(WIDE))
        _describe(run, block.said)
        return
    table = document.add_table(rows=0, cols=block.beside)
    width = WIDE / block.beside - GAP
    for at in range(0, len(block.rows), block.beside):
        row = table.add_row()
        # A photo and its caption are never torn apart.
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell in row.cells:
            cell.width = Mm(WIDE / block.beside)
        for cell, one in zip(row.cells, block.rows[at : at + block.beside], strict=False):
            _cell(cell, one, width, block.high)


def _cell(cell: Any, photo: Photo, width: float, high: float) -> None:
    from docx.shared import Mm, Pt

    picture, text = seen(photo), f"{photo.caption}\n{photo.consent}".strip()
    if picture is not None:
        wide, tall = _fitting(picture, width, high)
        file = BytesIO()
        picture.convert("RGB").save(file, "JPEG", quality=85)
        run = cell.paragraphs[0].add_run()
        run.add_picture(BytesIO(file.getvalue()), width=Mm(wide), height=Mm(tall))
        _describe(run, photo.caption)
    said = text if picture is not None else f"{text} {label(GONE)}"
    cell.add_paragraph().add_run(said).font.size = Pt(CAPTION)


def _describe(run: Any, words: str) -> None:
    """What a screen reader says of a picture."""
    from docx.oxml.ns import qn

    for one in run._r.iter(qn("wp:docPr")):
        one.set("descr", words)

"""Photos that people sent, made smaller for paper: nothing but what is seen stays in them, so no place and no hour."""

from io import BytesIO
from pathlib import Path

# So many dots on the longer side; a picture of more dots altogether isn't opened.
LONGEST, MOST_DOTS, QUALITY = 1000, 60_000_000, 82


def smaller(path: str) -> bytes:
    """The picture of a file as a small JPEG; an error if it is none."""
    from PIL import Image, ImageOps

    with Image.open(Path(path)) as opened:
        if opened.width * opened.height > MOST_DOTS:
            raise ValueError("a picture of too many dots")
        opened.draft("RGB", (LONGEST, LONGEST))
        turned = ImageOps.exif_transpose(opened).convert("RGB")
        turned.thumbnail((LONGEST, LONGEST))
        # Pasted on a new one, so that nothing but its dots is taken over.
        clean = Image.new("RGB", turned.size)
        clean.paste(turned)
    file = BytesIO()
    clean.save(file, "JPEG", quality=QUALITY)
    return file.getvalue()

"""What is said of photos that go with a document: "foto BAST 3: kardus di mobil dinas", "hapus foto BAST 3"."""

import re

from handlers.reading.families import one_of
from handlers.reading.flat import flat
from handlers.reading.for_funder_said import AFTER, PICTURE, REMOVE
from handlers.reading.handing_said import BAST, VOID
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoTold:
    """The photo goes with a document: that with this number, or the latest; and what is to stand under it."""

    number: int | None = None
    caption: Spoken = Spoken("")


@dataclass(frozen=True, slots=True)
class PhotoGone:
    """The photo of a document goes."""

    number: int | None = None


HINTS = Pattern(r"foto|poto|photo|potret|gambar|lampir|bast|berita acara|[sy]erah|dokumen", re.IGNORECASE)
PUTS = one_of(
    r"(?:di)?lampir\w* tambah\w* (?:di)?simpan\w* (?:di)?masuk\w* masukno pasang\w* tempel\w* dilebokno lebokno",
    "ini niki iki tolong tulung",
)
INTO = one_of("untuk utk buat kanggo kagem di ke nang ning neng dalam pada ing")
OF = rf"{BAST}(?: (?:no|nomor|nomer))?(?:\.? ?0*(?P<number>\d{{1,5}})\b(?:/\S+)?)?"
HEAD = rf"(?:{PUTS} )*(?:(?:{PICTURE}|lampiran\w*) )*(?:{INTO} )?(?:(?:{PICTURE}|lampiran\w*) )?{OF}"
# "foto BAST 3: kardus di mobil", "lampiran BAST kardus di mobil"; alone: "BAST 3".
WITH_WORDS = Pattern(rf"{HEAD}(?:{AFTER}|,? )(?P<text>\S.*)", re.DOTALL | re.IGNORECASE)
ALONE = Pattern(rf"{HEAD}", re.IGNORECASE)
# "serah terima di kantor dinas", "saat penyerahan": what is seen, with nothing before it.
GIVEN = one_of(r"penyerahan\w* menyerahkan diserahkan\w* serah_terima\w*")
SEEN = Pattern(rf"{BAST}|{GIVEN}", re.IGNORECASE)
SERAH_TERIMA = Pattern(r"\bserah ?-?terima", re.IGNORECASE)
GONE = Pattern(rf"(?:tolong )?{REMOVE} (?:{PICTURE}|lampiran\w*)(?: (?:yang|sing))?(?: {INTO})? {OF}(?: .*)?")
END = " .!,?"


def said_of_photos(text: str, *, pictured: bool) -> PhotoTold | PhotoGone | None:
    """What a text says of a document's photos; None if it is about anything else. `pictured`: it stands under one."""
    if not HINTS.search(text):
        return None
    plain = normal(text).strip(END)
    if found := GONE.fullmatch(plain):
        return PhotoGone(_number(found))
    if not pictured:
        return None
    written = " ".join(text.split()).strip(END)
    if found := ALONE.fullmatch(written):
        return PhotoTold(number=_number(found))
    found = WITH_WORDS.fullmatch(written)
    if found and not SERAH_TERIMA.search(found[0][: found.start("text")]):
        return PhotoTold(number=_number(found), caption=Spoken(found["text"].strip()))
    if found and ":" in found[0][: found.start("text")]:
        return PhotoTold(number=_number(found), caption=Spoken(found["text"].strip()))
    # "serah terima di kantor dinas" is itself what is seen.
    seen = SEEN.search(written) and not VOID.fullmatch(flat(written))
    return PhotoTold(caption=Spoken(written)) if seen else None


def _number(found: re.Match[str]) -> int | None:
    return int(found["number"]) if found["number"] else None

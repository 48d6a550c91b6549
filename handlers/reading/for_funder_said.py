"""What is said for the report to whoever gave the money: "kendala: …", "rencana: …", "foto laporan: …", "hapus …"."""

import re
from datetime import datetime

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.spans_said import Span, spans_in
from storage.for_funder import OBSTACLE, PLAN
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteTold:
    """An obstacle or a plan, of these days if any were named."""

    kind: str
    text: Spoken
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class NotesAsked:
    """What is noted, of one kind or (None) of both; with the photos, where all is asked for."""

    kind: str | None = None


@dataclass(frozen=True, slots=True)
class NoteGone:
    """The obstacle or plan with this number goes."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoTold:
    """A photo for the report, with its caption."""

    caption: Spoken
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class PhotosAsked:
    """Which photos there are."""


@dataclass(frozen=True, slots=True)
class PhotoGone:
    """The photo with this number goes."""

    number: int


ForFunderSaid = NoteTold | NotesAsked | NoteGone | PhotoTold | PhotosAsked | PhotoGone

# Without any of these a text is about something else.
HINTS = Pattern(r"kendal|hambat|halang|alang|kesulit|rencan|tindak lanjut|foto|gambar|poto|photo|lap", re.IGNORECASE)
OBSTACLES = r"(?:kendala\w*|hambatan\w*|h?alangan\w*|kesulitan\w*)"
PLANS = r"(?:rencana(?!\w* sampel)\w*|rancangan|tindak lanjut\w*|rtl)"
REPORT = r"(?:laporan|lapuran|lap|report|lpj)"
GIVER = r"(?:(?:untuk|utk|buat|kanggo|kagem|dana|bank|pemodal|donatur|pemberi)(?: |$|(?=:)))"
FOR_IT = rf"(?:(?:untuk|utk|buat|kanggo|kagem|di|nang|ning|dalam) )?{REPORT}(?: {GIVER}+)?"
PICTURE = r"(?:foto|photo|poto|potret|gambar|fotone|fotonya)"
# What parts a head from what is told.
AFTER = r"\s*(?::|=|\n|\s[-–]\s)\s*"
HEAD = r"(?P<head>[^:=\n]{0,40}?)"
NOTE = Pattern(
    rf"(?:(?:catat|tulis|tambah) )?(?P<kind>{OBSTACLES}|{PLANS})\b{HEAD}{AFTER}(?P<text>\S.*)",
    re.DOTALL | re.IGNORECASE,
)
PLAIN_NOTE = Pattern(rf"(?P<kind>{OBSTACLES}|{PLANS}) {FOR_IT} (?P<text>\S+ \S.*)", re.DOTALL | re.IGNORECASE)
# "foto untuk BAST 3" goes with a document.
NO_DOCUMENT = r"(?!(?:lampiran\w* )?(?:bast|berita acara|serah ?-?terima|penyerahan|dokumen))"
OF_REPORT = rf"(?:{PICTURE} {FOR_IT}|{FOR_IT} {PICTURE}|{PICTURE} {GIVER}+{NO_DOCUMENT})"
PHOTO = Pattern(rf"(?:(?:ini|niki|iki) )?{OF_REPORT}\b{HEAD}{AFTER}(?P<text>\S.*)", re.DOTALL | re.IGNORECASE)
PLAIN_PHOTO = Pattern(rf"(?:(?:ini|niki|iki) )?{OF_REPORT}(?: ?(?P<text>\S.*))?", re.DOTALL | re.IGNORECASE)
LIST = one_of("daftar lihat liat tampilkan mana cek apa_saja isi delok")
NOTES_ASKED = Pattern(rf"(?:{LIST} )?(?P<kind>{OBSTACLES}|{PLANS})(?: {FOR_IT})?(?: {LIST})?")
ALL_ASKED = Pattern(rf"(?:isi|bahan|catatan) {FOR_IT}")
PHOTOS_ASKED = Pattern(rf"(?:{LIST} )?{PICTURE} {FOR_IT}(?: {LIST}| ada berapa)?")
REMOVE = one_of("hapus busak busaken buang batalkan hilangkan cabut tarik copot delete")
NUMBER = r"(?:(?:no|nomor|nomer)\.? |#)?(?P<number>\d{1,6})"
NOTE_GONE = Pattern(rf"{REMOVE} (?:{OBSTACLES}|{PLANS})(?: {FOR_IT})? {NUMBER}")
PHOTO_GONE = Pattern(rf"{REMOVE} {PICTURE}(?: {FOR_IT})? {NUMBER}")
# Says nothing but for what it is.
ONLY_FOR_IT = Pattern(rf"(?:{FOR_IT}|nya|ne|e)", re.IGNORECASE)
END = " .!,?"


def said_for_funder(text: str, sent_at: datetime, *, pictured: bool) -> ForFunderSaid | None:
    """What a text says for the report; None if it is about anything else. `pictured`: it stands under a picture."""
    if not HINTS.search(text):
        return None
    plain = normal(text).strip(END)
    if found := NOTE_GONE.fullmatch(plain):
        return NoteGone(int(found["number"]))
    if found := PHOTO_GONE.fullmatch(plain):
        return PhotoGone(int(found["number"]))
    written = "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
    if found := PHOTO.fullmatch(written) or (PLAIN_PHOTO.fullmatch(written) if pictured else None):
        head = found.groupdict().get("head") or ""
        return PhotoTold(caption=Spoken(found["text"] or ""), span=_past(head, sent_at))
    return _note(written, sent_at) or _asked(plain)


def _note(written: str, sent_at: datetime) -> NoteTold | None:
    found = NOTE.fullmatch(written) or PLAIN_NOTE.fullmatch(written)
    if not found:
        return None
    head, told = (found.groupdict().get("head") or "").strip(), Spoken(found["text"])
    span = _past(head, sent_at)
    if head and span is None and not ONLY_FOR_IT.fullmatch(head):
        # "rencana bulan depan: …" says when, "kendala tahap 1: …" of what.
        told = Spoken(f"{head[0].upper()}{head[1:]}: {told}")
    return NoteTold(kind=_kind(found["kind"]), text=told, span=span)


def _kind(word: str) -> str:
    return PLAN if re.match(PLANS, word, re.IGNORECASE) else OBSTACLE


def _past(head: str, sent_at: datetime) -> Span | None:
    spans, _ = spans_in(normal(head), sent_at) if head.strip() else ((), "")
    return spans[0] if spans and not spans[0].ahead and not spans[0].nosuch else None


def _asked(plain: str) -> NotesAsked | PhotosAsked | None:
    if PHOTOS_ASKED.fullmatch(plain):
        return PhotosAsked()
    if ALL_ASKED.fullmatch(plain):
        return NotesAsked()
    found = NOTES_ASKED.fullmatch(plain)
    return NotesAsked(_kind(found["kind"])) if found else None

"""What is said of work lent between workshops: so many masks of a phase, and finished ones that go on their way."""

import re

from handlers.reading.flat import flat
from handlers.reading.orders_said import ORDINALS
from handlers.reading.patterns import Pattern
from storage.values import dataclass

POLITE = r"(?:(?:tolong|coba|mohon|bu|ayo|saya mau|mau|bisa|minta)\s+)*"
SHOP = r"(?:bengkel |posko |sanggar )?"
NUMBER = r"(?P<pieces>\d[\d. ]*?)"
MASKS = r"(?:masker|potong|pcs|biji|buah|pieces?)"
NTH = r"(?:tahap|fase|termin) ?(?:ke ?-? ?)?(?P<phase>\d{1,2}|[a-z]+)"
WORK = r"(?:pekerjaan|kerjaan|garapan|gawean|order(?:an)?|pesanan|jatah)(?:nya|ne)?"
LENDS = r"(?:pinjam(?:kan|i|no|ke)?|nyilihno|silihno|oper(?:kan|no)?|limpah(?:kan|no)?|alih(?:kan)?)"
GIVES = (
    r"(?:bagi(?:kan|no)?|titip(?:kan|no)?|serah(?:kan|no)?|pindah(?:kan|no)?|kasih(?:kan|no)?|beri(?:kan)?"
    r"|lempar(?:kan)?|kirim(?:kan)?)"
)
TO = r"(?:ke|nang|menyang|marang|untuk|buat|kanggo|pada|kepada|dikerjakan(?: oleh)?|digarap(?: oleh| karo)?)"
PLACE_TOO = rf"{SHOP}[^\d,.:?]{{2,40}}?"
PLACE = rf"{SHOP}(?P<place>[^\d,.:?]{{2,40}}?)"
END = r"(?: (?:ya|bu|pak|mbak|mas|saja|aja|ae|dulu|sik))*[ .!]*"
LENT = (
    Pattern(
        rf"{PLACE} (?:bisa|iso|sanggup|mau|tolong) (?:ikut )?(?:bantu|ngerjakan|mengerjakan|kerjakan|garap|nggarap"
        rf"|bikin)"
        rf" {NUMBER} ?(?:{MASKS})?(?: (?:dari )?{NTH})?(?: (?:tidak|gak|ga|apa))*{END}"
    ),
    Pattern(rf"{POLITE}{LENDS} {PLACE} {NUMBER} ?(?:{MASKS} )?(?:dari )?{NTH}{END}"),
    Pattern(
        rf"{POLITE}{LENDS} (?:{WORK} )?{NUMBER} ?(?:{MASKS} )?(?:{WORK} )?(?:dari |untuk )?(?:{NTH} )?(?:{MASKS}"
        rf" )?{TO} {PLACE}{END}"
    ),
    Pattern(rf"{POLITE}{LENDS} (?:{WORK} )?{NTH} (?:sebanyak )?{NUMBER} ?(?:{MASKS} )?{TO} {PLACE}{END}"),
    Pattern(
        rf"{POLITE}{LENDS} (?:ke|nang|marang) {PLACE} (?:sebanyak )?{NUMBER} ?(?:{MASKS})?(?: (?:dari )?{NTH})?{END}"
    ),
    Pattern(rf"{POLITE}{GIVES} (?:{WORK} )?{NUMBER} ?(?:{MASKS} )?(?:dari )?{NTH} {TO} {PLACE}{END}"),
    Pattern(rf"{POLITE}{GIVES} {NTH} (?:sebanyak )?{NUMBER} ?(?:{MASKS} )?{TO} {PLACE}{END}"),
    Pattern(rf"{POLITE}{GIVES} {WORK} {NUMBER} ?(?:{MASKS} )?{TO} {PLACE}{END}"),
    Pattern(
        rf"{NUMBER} ?(?:{MASKS} )?(?:dari )?{NTH} (?:di)?(?:kerja|garap)(?:kan|no|ke)?(?: oleh| karo| di| nang)?"
        rf" {PLACE}{END}"
    ),
    Pattern(
        rf"{NTH} {NUMBER} ?(?:{MASKS} )?(?:di)?(?:kerja|garap)(?:kan|no|ke)?(?: oleh| karo| di| nang)? {PLACE}{END}"
    ),
    Pattern(
        rf"(?:minta )?(?:bantuan|bantu) {PLACE} (?:mengerjakan |kerjakan |nggarap |garap )?{NUMBER} ?(?:{MASKS}"
        rf" )?(?:dari )?{NTH}{END}"
    ),
)
READY = r"(?:jadi|bagus|lolos(?: cek)?|yang sudah jadi|sing wis dadi|hasil(?:nya)?|matang|dadi|finished)"
GOES = (
    r"(?:kirim(?:kan|no|en)?|dikirim|kembali(?:kan|no)?|dikembalikan|balik(?:kan|no)?|mbalekno|setor(?:kan|no)?"
    r"|pindah(?:kan|no)?|antar(?:kan)?|terno|serah(?:kan|no)?)"
)
MANY = rf"(?:{NUMBER}|(?P<all>semua|kabeh))"
SENT = (
    Pattern(
        rf"{POLITE}{GOES} (?:kembali )?{MANY} ?masker(?: {READY})?(?: {NTH})?(?: {READY})? (?:kembali )?(?:ke|nang"
        rf"|menyang) {PLACE}{END}"
    ),
    Pattern(
        rf"{POLITE}{GOES} (?:kembali )?(?:semua )?masker(?: {READY})?(?: {NTH})? {MANY} ?(?:biji|pcs|buah)?"
        rf" ?(?:kembali )?(?:ke|nang|menyang) {PLACE}{END}"
    ),
    Pattern(
        rf"{POLITE}{GOES} (?:kembali )?(?P<all2>semua )?masker {READY}(?: {NTH})? (?:kembali )?(?:ke|nang|menyang)"
        rf" {PLACE}{END}"
    ),
    Pattern(
        rf"masker {READY} {MANY} ?(?:biji|pcs|buah)? ?(?:saya |tak |sudah |wis )*(?:{GOES}) (?:ke|nang|menyang)"
        rf" {PLACE}{END}"
    ),
)
GOT = r"(?:sudah |wis |wes |sampun )?(?:sampai|datang|tiba|teko|teka|dugi|diterima|terima|nyampe|tekan|masuk)"
ARRIVED = (
    Pattern(
        rf"(?:kiriman )?masker(?: jadi)?(?:nya|e)? (?:kiriman )?(?:dari|saking|teko) {PLACE} {GOT}(?: semua| kabeh|"
        rf" (?P<pieces>\d[\d.]*))?(?: masker)?{END}"
    ),
    Pattern(
        rf"(?:saya |kami )?(?:sudah |wis |wes )?(?:terima|nerima|nrimo)(?: (?P<pieces>\d[\d.]*))? ?masker(?:"
        rf" jadi)?(?:nya|e)? (?:dari|saking) {PLACE}{END}"
    ),
)
CUT = Pattern(
    rf"{POLITE}{GOES} (?:(?:potongan|garapan) {NUMBER}|(?P<pieces2>\d[\d. ]*?) (?:potongan|potong|garapan))"
    rf"(?: biji| pcs)? (?:ke|nang|menyang|untuk|buat) {PLACE}{END}"
)
TAKES_BACK = Pattern(
    rf"{POLITE}(?:tarik|batal(?:kan|no)?|akhiri|hentikan|cabut|sudahi|ambil)(?: kembali)? (?:pinjaman )?(?:{WORK}"
    rf"|tahap \S+|pinjaman kerja)"
    rf"(?: {WORK})?(?: (?:tahap|fase) \S+)? (?:dari|ke|di|nang|yang di) {PLACE}{END}"
)
ASKED = Pattern(
    rf"(?:daftar |lihat )?(?:pinjaman (?:kerja(?:an)?|garapan|pekerjaan)|{WORK} (?:yang )?(?:di)?pinjam(?:kan|no)?"
    rf"|kerja sama bengkel|kerjasama bengkel|bagi kerja(?:an)?(?: antar bengkel)?)"
    rf"(?: (?:sampai mana|berapa|piye|gimana|bagaimana|apa saja))?{END}"
    rf"|(?:siapa|bengkel mana|bengkel apa)(?: saja)? (?:yang )?(?:mengerjakan|kerjakan|nggarap|garap|ikut"
    rf" mengerjakan) (?:tahap|fase) \S+{END}"
    rf"|{WORK} (?:yang |sing )?(?:di|nang|ke|(?:di)?pinjam(?:kan)?(?: ke| oleh)?) {PLACE_TOO} (?:sudah |wis |masih"
    rf" )?(?:sampai mana|berapa|piye|gimana"
    rf"|bagaimana){END}"
    rf"|(?:hasil|sampai mana|progres) {WORK} (?:yang )?(?:dipinjam(?:kan)?|di) {PLACE}{END}"
)
LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkLent:
    """So many masks, of this phase if one is named, are to be made by a workshop, as it was written."""

    pieces: int
    phase: int | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutSent:
    """So many cut pieces go to a workshop."""

    pieces: int
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MasksSent:
    """So many finished masks (None: all) go to a workshop."""

    pieces: int | None
    phase: int | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MasksArrived:
    """So many finished masks (None: all) have come from a workshop."""

    pieces: int | None
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkEnded:
    """What a workshop was lent is the lender's again."""

    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkAsked:
    """Which work is lent."""


SaidOfLent = WorkLent | CutSent | MasksSent | MasksArrived | WorkEnded | WorkAsked


def said_of_lent(text: str) -> SaidOfLent | None:
    """ "pinjamkan 500 tahap 2 ke Kota Batu", "kirim 300 masker jadi ke Kota", "masker dari Batu sudah sampai"."""
    plain = flat(text).strip(" .!?")
    if len(plain) > LONGEST:
        return None
    if ASKED.fullmatch(plain):
        return WorkAsked()
    for one in LENT:
        if found := one.fullmatch(plain):
            pieces, phase = _number(found["pieces"]), _phase(found.groupdict().get("phase"))
            return WorkLent(pieces=pieces, phase=phase, place=found["place"]) if pieces else None
    for one in SENT:
        if found := one.fullmatch(plain):
            groups = found.groupdict()
            return MasksSent(
                pieces=_number(groups.get("pieces") or "") or None,
                phase=_phase(groups.get("phase")),
                place=found["place"],
            )
    for one in ARRIVED:
        if found := one.fullmatch(plain):
            return MasksArrived(pieces=_number(found["pieces"] or "") or None, place=found["place"])
    cut = CUT.fullmatch(plain)
    if cut and _number(cut["pieces"] or cut["pieces2"]):
        return CutSent(pieces=_number(cut["pieces"] or cut["pieces2"]), place=cut["place"])
    back = TAKES_BACK.fullmatch(plain)
    return WorkEnded(place=back["place"]) if back else None


def _number(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    return int(digits[:7]) if digits else 0


def _phase(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if text.isdigit() else ORDINALS.get(text)

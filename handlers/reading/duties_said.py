"""What is said of duties: who keeps the store, checks, pays, carries or only looks on; and who doesn't sew."""

import re

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.people import Duty
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySaid:
    """Somebody gets a duty, or loses it; `only`: she does nothing else, so she doesn't sew; `plainly`: nothing else
    can be meant, even if nobody has this name. No duties: all that she has."""

    name: str
    duties: tuple[Duty, ...]
    takes: bool = False
    only: bool = False
    plainly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DutiesAsked:
    """Who has which duty; `name`: only hers; `duty`: only who has this one."""

    name: str = ""
    duty: Duty | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SewsSaid:
    """Somebody sews, or doesn't."""

    name: str
    sews: bool


SaidOfDuties = DutySaid | DutiesAsked | SewsSaid

WORDS: tuple[tuple[Duty, Pattern], ...] = (
    (Duty.STORE, Pattern(r"\b(?:(?:penjaga|pengurus|petugas|juru|bagian) )?gudang(?:e|nya)?\b")),
    (
        Duty.INSPECTOR,
        Pattern(r"\b(?:pemeriksa|pengecek|inspektor|qc|(?:juru|tukang|petugas) (?:periksa|cek))(?:e|nya|an)?\b"),
    ),
    (Duty.TREASURER, Pattern(r"\b(?:bendahara|bendara|kasir|(?:juru|tukang|petugas) bayar)(?:e|ne|nya)?\b")),
    (
        Duty.COURIER,
        Pattern(r"\b(?:kurir|pengantar|(?:tukang|petugas|juru) (?:antar|ngeter|kirim))(?:e|nya)?\b"),
    ),
    (Duty.OBSERVER, Pattern(r"\b(?:pengamat|pemantau|peninjau|pengawas)(?:e|nya)?\b")),
)
MAY_BE = Pattern(
    r"tugas|gudang|eriksa|cek|inspektor|qc|bend|kasir|bayar|kurir|antar|ngeter|jahit|awas|pantau|pengamat|tinjau"
)
TASK = Pattern(r"\b(?:ber)?tugas(?:nya|e|kan)?\b|\b(?:di)?tugaskan\b")
GIVES = Pattern(one_of("jadikan dijadikan angkat diangkat angkaten tunjuk ditunjuk beri kasih dikasih tambahkan"))
BECOMES = Pattern(
    one_of("jadi menjadi dadi sebagai pegang megang nyekel jaga njaga jogo njogo urus ngurus mengurus memegang menjaga")
)
TAKES = Pattern(
    one_of(
        "cabut dicabut copot dicopot hapus dihapus lepas dilepas bukan berhenti mandek selesai batalkan dibatalkan",
        "uwis_ora wes_ora sudah_tidak sudah_bukan",
    )
)
NOT = "tidak|tak|gak|ga|nggak|ngga|ora|mboten|ndak|bukan|dudu"
NO_MORE = Pattern(rf"\b(?:{NOT})\b.*\b(?:lagi|maneh|meneh|malih)\b")
ONLY = Pattern(one_of("saja aja ae tok thok doang cuma hanya mung khusus"))
WHO = Pattern(one_of("siapa sapa sopo sinten"))
WHAT = Pattern(one_of("apa opo daftar lihat semua saja saja_ya apa_saja nopo"))
FILLS = Pattern(
    one_of(
        "tolong mulai sekarang yang yg sing seng di ke untuk buat utk kepada kpd dari dan lan sama lagi maneh meneh",
        "ya yo bu pak mbak mas itu iku ini iki ada onok ono boleh mau juga sudah wis wes tidak tak gak ga nggak ora",
        "mboten ndak uwis malih bagian dadi coba ayo semua",
    )
)
AT_PRESENT = Pattern(
    one_of("hari_ini hari saiki sekarang besok nanti saat_ini dino_iki kita kene sini punya saja sini")
)
SEWS = Pattern(r"\b(?:men|n)?jahit(?:e)?\b|\bpenjahit\b")
NO_LONGER = Pattern(rf"\b(?:{NOT}|berhenti)\b")
DOESNT = Pattern(rf"\b(?:{NOT}|berhenti)(?: \w+)? (?:(?:men|n)?jahit|penjahit)\b")
DOES = Pattern(one_of("lagi maneh meneh juga ikut melu mulai tetap tetep sambil yo_iya"))
CARRIES = Pattern(one_of("antar ngantar mengantar ngeterke ngeterno anter nganter titip"))
DIGIT = Pattern(r"\d")
MOST_WORDS, MOST_NAMES = 11, 4


def said_of_duties(text: str) -> SaidOfDuties | None:
    """ "tugas Wati gudang", "cabut tugas kurir Wati", "siapa bendahara?", "pak Darto tidak menjahit"."""
    plain = " ".join(re.sub(r"[^\w ]", " ", normal(text)).split())
    if not MAY_BE.search(plain) or DIGIT.search(plain) or len(plain.split()) > MOST_WORDS:
        return None
    duties, rest = [], plain
    for duty, words in WORDS:
        if words.search(rest):
            duties.append(duty)
            rest = words.sub(" ", rest)
    if not duties:
        sews = _sews(plain)
        if sews or not TASK.search(plain):
            return sews
    return _of_duties(tuple(duties), rest)


def _of_duties(duties: tuple[Duty, ...], rest: str) -> SaidOfDuties | None:
    task = TASK.search(rest) is not None
    name = _left(rest, TASK, GIVES, BECOMES, TAKES, ONLY, WHO)
    takes = TAKES.search(rest) is not None or NO_MORE.search(rest) is not None
    if WHO.search(rest):
        name = " ".join(AT_PRESENT.sub(" ", name).split())
        return DutiesAsked(duty=duties[0] if duties else None) if not name or (task and WHAT.fullmatch(name)) else None
    if not duties:
        if takes:
            return DutySaid(name=name, duties=(), takes=True, plainly=True) if name else None
        asked = _left(name, WHAT)
        return DutiesAsked(name=asked) if len(asked.split()) <= MOST_NAMES else None
    if not name or len(name.split()) > MOST_NAMES:
        return None
    plainly = task or GIVES.search(rest) is not None
    only = ONLY.search(rest) is not None and not takes
    return DutySaid(name=name, duties=duties, takes=takes, only=only, plainly=plainly)


def _sews(plain: str) -> SewsSaid | None:
    if not SEWS.search(plain):
        return None
    sews = DOESNT.search(plain) is None
    if sews and not DOES.search(plain):
        return None
    name = _left(plain, SEWS, DOES, ONLY, CARRIES, NO_LONGER)
    return SewsSaid(name=name, sews=sews) if name and len(name.split()) <= MOST_NAMES else None


def _left(text: str, *known: Pattern) -> str:
    for words in (*known, FILLS):
        text = words.sub(" ", text)
    return " ".join(text.split())

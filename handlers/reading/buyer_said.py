"""What the buyer is said to complain of, without giving anything back: "Dinas komplain talinya gampang putus"."""

import re
from collections.abc import Sequence

from handlers.reading.families import one_of
from handlers.reading.flat import flat
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintTold:
    """What it is about, in words, and which document, if one was named."""

    said: Spoken
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ComplaintsAsked:
    """Which there are is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintAnswered:
    """The complaint with this number (None: the latest) is settled, and how."""

    number: int | None = None
    answer: Spoken | None = None


@dataclass(frozen=True, slots=True)
class ComplaintGone:
    """The complaint with this number was none."""

    number: int


BuyerSaid = ComplaintTold | ComplaintsAsked | ComplaintAnswered | ComplaintGone

COMPLAINT = (
    r"(?:komplain\w*|complain\w*|complen\w*|komplen\w*|keluhan\w*|keluhane|protes\w*|aduan\w*|pengaduan\w*|kritik\w*)"
)
COMPLAINS = (
    rf"(?:(?:di)?{COMPLAINT}|mengeluh\w*|ngeluh\w*|dikeluhkan|mengadu|ngadu|wadul|sambat|nggresula|nggrundel|kecewa|marah\w*"
    r"|ngamuk|(?:tidak|gak|ga|nggak|ora|kurang|ndak) (?:puas|cocok|seneng|marem|suka|sreg))"
)
BUYER = r"(?:dinas\w*|pemesan\w*|pembeli\w*|kantor\w*|kopindag|penerima\w*|konsumen|pelanggan|klien)"
SAYS = one_of(
    r"bilang ngomong kata katanya jare jarene lapor\w* telepon telpon telp nelpon wa chat kabar\w* ngabari tanya\w*",
    r"takon menurut sampaikan menyampaikan nyampekno matur",
)
POOR = Pattern(
    one_of(
        r"kekecilan kegedean kebesaran kecil\w* kesempitan sempit cilik longgar kendor kendur putus pedot copot "
        r"lepas\w*",
        r"sobek suwek robek bolong luntur mbleber kasar gatal gatel bau mambu miring mencong tipis tembus kotor reged",
        r"noda\w* bernoda kusut lecek jelek elek rusak\w* cacat\w* kaku sesak engap bahannya kainnya jahitannya "
        r"jahitane",
        r"talinya taline karetnya karete warnanya tali_\w+ brodol\w* mbrodol",
    )
)
DOCUMENT = Pattern(
    r"(?:\b(?:bast|berita acara|dokumen|kiriman|penyerahan)(?: (?:no|nomor|nomer|ke))?(?: ?[:#.-])? "
    r"?0*(?P<number>\d{1,5})\b"
    r"|\b0*(?P<before>\d{1,5}) ?/ ?bast\b\S*)"
)
NUMBER = r"(?:(?:no|nomor|nomer)\.? |#)?(?P<number>\d{1,5})"
OF_BUYER = rf"(?: (?:dari |soko |saking )?{BUYER}(?: \w+)?)?"
LISTED = Pattern(
    rf"(?:(?:daftar|lihat|liat|apa|ada|cek|tampilkan|delok|mana|semua|saja|ae) )*{COMPLAINT}{OF_BUYER}"
    rf"(?: (?:apa|apa saja|saja|opo|opo ae|yang|sing|belum|durung|selesai|dijawab|rampung|ada|berapa|piro|masih"
    rf"|terakhir|bulan ini|minggu ini))*[ ?.]*"
)
SETTLED = (
    r"(?:selesai|beres|rampung|sudah (?:selesai|beres|dijawab|diatasi|diganti)|wis (?:beres|rampung|dijawab)"
    r"|tuntas|teratasi)"
)
ANSWERED = Pattern(
    rf"{COMPLAINT}{OF_BUYER}(?: {NUMBER})? {SETTLED}(?: ?[:,]? ?(?P<answer>.*))?"
    rf"|(?:jawab(?:an)?|balas(?:an)?|tanggapan|tutup|selesaikan|rampungno) {COMPLAINT}{OF_BUYER}"
    r"(?: (?:(?:no|nomor|nomer)\.? |#)?(?P<first>\d{1,5}))?(?: ?[:,] ?(?P<reply>.*))?"
)
GONE = Pattern(rf"(?:hapus|batalkan|busak|buang|coret) {COMPLAINT}{OF_BUYER} {NUMBER}[. ]*")
# Given back, missed, supposed, or told to others.
ELSE = Pattern(
    one_of(
        r"retur\w* kembali\w* dikembali\w* mengembali\w* balik\w* dibalik\w* kurang_\d+ kalau kalo nek lek "
        r"misal\w* jangan",
        r"ojo umumkan pesan kabari supaya biar pengen ingin kapan kenapa siapa bagaimana gimana piye",
    )
)
# "keluhan Dinas: tali putus"
HEADED = Pattern(rf"[^:]*\b{COMPLAINT}[^:]{{0,40}}:\s*(?P<said>\S.*)", re.DOTALL | re.IGNORECASE)
LONGEST = 300


def said_of_buyer(text: str, buyers: Sequence[str] = ()) -> BuyerSaid | None:
    """What a text says of complaints of the buyer's (of one of `buyers`, by name, too); None if of anything else."""
    if len(text) > LONGEST:
        return None
    plain = flat(text)
    if gone := GONE.fullmatch(plain):
        return ComplaintGone(int(gone["number"]))
    if LISTED.fullmatch(plain):
        return ComplaintsAsked()
    if answered := ANSWERED.fullmatch(plain):
        number = answered["number"] or answered["first"]
        answer = (answered["answer"] or answered["reply"] or "").strip(" .")
        return ComplaintAnswered(number=int(number) if number else None, answer=Spoken(answer) if answer else None)
    named = "|".join(re.escape(word) for one in buyers for word in re.findall(r"[a-z]{4,}", one.casefold()))
    buyer = Pattern(rf"\b(?:{BUYER}{f'|{named}' if named else ''})\b")
    if not buyer.search(plain) or ELSE.search(plain) or "?" in text:
        return None
    complains = re.search(rf"\b{COMPLAINS}\b", plain)
    if not complains and not (re.search(SAYS, plain) and POOR.search(plain)):
        return None
    document = DOCUMENT.search(plain)
    number = int(document["number"] or document["before"]) if document else None
    headed = HEADED.fullmatch(text.strip())
    return ComplaintTold(said=Spoken(headed["said"] if headed else text.strip()), number=number)

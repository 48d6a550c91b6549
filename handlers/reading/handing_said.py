"""What is said of masks that go to the buyer: handed over, signed, void, given back, missed; and who signs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta

from handlers.reading.days_ahead import spans_in
from handlers.reading.families import one_of
from handlers.reading.flat import flat
from handlers.reading.home_said import is_measured
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from handlers.reading.parties_said import NumberingTold, PartyTold, arranged
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HandTold:
    """So many go to a buyer (as it was written): of these sizes, in packs of so many, with filters, on a day."""

    pieces: int | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)
    buyer: str = ""
    pack_of: int | None = None
    filters: bool = False
    on: date | None = None


@dataclass(frozen=True, slots=True)
class SignedTold:
    """A document is signed; the latest, or that with this number. `sure`: a document is named."""

    number: int | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class VoidTold:
    """A document is to be void."""

    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackTold:
    """The buyer gave so many back (or `missed` them), of which document, and why; `got`: that many came, no more."""

    missed: bool
    got: bool = False
    number: int | None = None
    pieces: int | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)
    why: Spoken | None = None


@dataclass(frozen=True, slots=True)
class DocumentAsked:
    """A document is wanted; without a number, which there are. `what`: the paper itself, a delivery note, a sheet.

    `how`: only as PDF or as DOCX, where that is said.
    """

    number: int | None = None
    what: str = "list"
    how: str = ""


HandingSaid = HandTold | SignedTold | VoidTold | BackTold | DocumentAsked | NumberingTold | PartyTold

# Without any of these a text is about something else.
HINTS = Pattern(
    r"serah|yerah|pasrah|bast|lembar sampel|\bttd|tanda ?tangan|teken|retur|kembali|balik|pihak|kop surat|surat jalan"
    r"|kirim|antar|dinas|kantor|kurang",
    re.IGNORECASE,
)
BAST = one_of(r"bast\w* berita_acara\w*(?:_serah_terima)? serah_terima\w* dokumen_serah\w*")
# "BAST 3", "BAST nomor 003", "003/BAST/OD-LINKSOS/V/2020"
NUMBER = Pattern(
    rf"(?:{BAST}|surat jalan|lembar sampel)(?: (?:no|nomor|nomer"
    rf"|ke))?(?: ?[:#.-])? ?0*(?P<number>\d{{1,5}})\b(?! (?:masker|ke|nang|dewasa|anak|pcs|biji))"
    r"|\b0*(?P<before>\d{1,5}) ?/ ?(?:bast|retur|kurang)\b"
)
GO = one_of(
    r"serah(?:kan|no|ke|in|aken)? serah-?terima\w* serah_terima\w* nyerah(?:kan|no|ke|in)? penyerahan\w* menyerahkan"
)
MAKE = rf"(?:buat|bikin|buatkan|bikinkan|gawe|gaweno|siapkan|terbitkan|tolong)(?:kan)? (?:\w+ )?{BAST}"
SEND = one_of(
    r"kirim\w* ngirim antar\w* ngantar (?:di)?setor(?:kan|no|ke)? nyetor\w* kirimno ater\w* ngeter\w* kasih\w* berikan"
)
TO = r"(?:ke|kepada|kpd|buat|untuk|utk|nang|neng|dateng|dhateng|marang|menyang)"
ALREADY = one_of("sudah sdh udah udh wis wes uwis sampun mpun telah beres selesai rampung")
BUYER_END = Pattern(
    r"\s*(?:[(,:;.]|\bisi\b|\bdewasa\b|\banak\b|\bdengan\b|\bdgn\b|\bpakai\b|\btgl\b|\btanggal\b|\bbesok\b"
    r"|\bhari\b|\b(?:tadi|td|mau|barusan|kemarin|kmrn|pagi|siang|sore|malam|sudah|udah|lagi|aja|saja)\b|\bsebanyak\b"
    r"|\bsejumlah\b|\b(?:tanpa|sekalian|plus|beserta|termasuk|lengkap|karo|sama|filter)\b|\bbu\b|\bpak\b|\bya\b|\byo\b"
    r"|\bnggih\b|\bmbak\b|\bmas\b|\d)"
)
SIZE_COUNT = Pattern(
    r"(?P<size>dewasa|anak)\w* ?[:=]? ?(?P<after>\d+)|(?P<before>\d+) (?:masker |pcs "
    r"|biji )?(?P<sized>dewasa|anak)\b"
)
PACK = Pattern(
    r"\b(?:isi|@|per ?pak|perpak|sepak|kemasan|packs? of|bungkus(?:an)?)(?:nya"
    r"|ne)? (?:isi )?(?P<of>\d+)\b|\b(?P<packs>\d+) (?:pak|pack|kemasan|bungkus) isi (?P<each>\d+)"
)
FILTERS = Pattern(r"\bfilter\w*")
NO_FILTERS = Pattern(r"\b(?:tanpa|tidak pakai|gak pakai|gak pake|ora nganggo|belum ada|tidak dengan|bukan) filter\w*")
GOODS = Pattern(
    one_of(
        r"kain\w* karet\w* benang\w* bolah\w* kawat\w* potongan\w* jarum\w* mesin\w* perca\w* bahan\w*",
        "tali gunting uang rp upah",
    )
)
ALL = one_of("semua semuanya kabeh kabehe sedaya seluruhnya")
SIGNED = Pattern(
    rf"{ALREADY}(?: \w+)* (?:(?:di)?(?:serah\w*|pasrah\w*|ttd|teken\w*|tanda tangan\w*|tandatangan\w*|terima dinas))"
    rf"|(?:serah terima\w*|penyerahan\w*) {ALREADY}|{ALREADY} {BAST}|{BAST}(?: \S+)* {ALREADY}"
    rf"|{ALREADY} (?:diterima|sampai|nyampe|tekan|ditampa|masuk)\b.*\b(?:dinas|pembeli|pemesan|kantor)"
    rf"|(?:dinas|pembeli|pemesan|kantor)\b.* {ALREADY} (?:ter[ie]ma|nerima|nampa|ttd|tanda tangan|teken)"
    r"|(?:ini |foto )?(?:bast |serah terima )(?:yang |sing )?(?:sudah )?(?:ttd|ditandatangani|ditandatangan"
    r"|diteken|tanda tangan)"
)
BUYERS = r"\b(?:dinas|pembeli|pemesan)\b"
NOT_YET = Pattern(r"\b(?:belum|durung|dereng|blm|rung|kapan|apa(?:kah)?|besok|nanti|tidak|gak|ora)\b|\?")
ASKS_WHETHER = Pattern(r"\b(?:belum|blm|durung|dereng|rung)(?: (?:ya|yo|bu|pak|mbak|mas|sih|to|nggih))*[ ?.!]*$")
VOID = Pattern(
    rf"(?:(?:tolong )?(?:di)?(?:batal\w*|hapus\w*|void|gagal\w*|cabut\w*|anulir) (?:\w+ )?{BAST}.*)"
    rf"|{BAST}(?: \S+){{0,12}} (?:batal\w*|dibatalkan|tidak jadi|gak jadi|ora sido|gak sido|void|salah|dihapus)"
    r"(?: ?,.*)?"
)
BACK = Pattern(
    one_of(
        r"retur\w* (?:di)?kembali\w* (?:me)?ngembali\w* (?:di|nge)?balik\w* (?:di)?balekno mbalekno (?:di)?pulangkan"
    )
)
MISSED = Pattern(r"\b(?:kurang|kirang|kekurangan|selisih|cuma|hanya|mung)\b")
GOT_ONLY = Pattern(r"\b(?:cuma|cuman|hanya|mung|tok)\b(?!.*\b(?:kurang|kirang|kekurangan|selisih)\b)")
FROM_BUYER = Pattern(rf"\b(?:dinas|pembeli|pemesan|kantor|kopindag|penerima)\b|{BAST}")
BUYER_GOT = Pattern(
    r"\b(?:terima|nerima|nampa|menerima|dihitung|hitung|menurut|kata|jare|datang|sampai"
    r"|tekan|bilang|ngomong|lapor|kabar|telepon|telpon|telp|nelpon)\w*\b"
)
PIECES = Pattern(r"\b(?P<pieces>\d+)(?! ?/)\b")
# "dikembalikan ke kantor" is nothing that came back from there.
NOT_FROM = Pattern(r"\?|\bberapa\b|\b(?:ke|nang|neng|menyang) (?:dinas|kantor|pemesan|pembeli)\b")
WHY = Pattern(
    r"(?:\b(?:karena|krn|karna|soalnya|soale|sebab|gara-gara|alasan(?:nya)?)\b ?:?"
    r"|[:,]) ?(?P<why>[a-z][a-z ,]{2,})$"
)
ASKS_LIST = Pattern(
    rf"(?:(?:lihat|daftar|cek|status|rekap|laporan|riwayat) )*(?:{BAST}|penyerahan)"
    rf"(?: (?:apa saja|semua|saja|terakhir|yang ada|berapa|sudah berapa))*[ ?.]*"
)
# "daftar nomor BAST semua penyerahan tahap 1"
LISTS = Pattern(rf"\b(?:daftar|riwayat|rekap\w*)\b.*(?:{BAST}|\bpenyerahan)")
# "saya menyerahkan 33 masker": of her own, to the workshop.
HANDS_IN = Pattern(r"\b(?:saya|aku|kula|kulo) (?:\w+ )?(?:me)?nyerah\w*")
# The number of a phase counts no masks.
OF_ORDER = Pattern(r"\b(?:tahap|fase|termin|batch|lot)(?:nya)? (?:ke ?-? ?)?\d{1,3}\b(?! masker)")
PRINTS = one_of(r"cetak\w* nyetak\w* print\w* ngeprin\w* unduh\w* donlot\w* download\w*")
ASKING = one_of(
    r"tolong tulung minta mintak njaluk jaluk nyuwun kirim kirimi kirimin kirimkan kirimno lihat buka mana ambil aku",
    r"ambilkan saya butuh bisa buatkan bikinkan gawekno bikin kasih kei",
    PRINTS,
)
FORM = one_of(
    r"pdf pdfnya pdfe docx? docxnya word wordnya worde file filenya berkas versi bentuk format dalam yang sing yg bisa",
    r"iso diedit diubah diedhit edit pakai pake sebagai nang",
)
BESIDE = rf"(?: (?:lagi|maneh|dong|bu|pak|ya|yo|rek|dulu|sik|saja|wae|terakhir|tadi|barusan|{FORM}))*[ ?.!]*"
ASKS_ONE = Pattern(
    rf"(?:{ASKING} )*(?:{FORM} |foto )*(?:{BAST}|surat jalan)(?: (?:no|nomor|nomer))?"
    rf" ?0*(?P<number>\d{{1,5}})(?: ?/ ?\S+)*{BESIDE}"
    rf"|(?:{ASKING} |{FORM} )*(?:surat jalan|lembar sampel)\w*(?: \d+)?(?: rs)?{BESIDE}"
    # Without a number: the latest.
    rf"|(?:{ASKING} )*{PRINTS}(?: {FORM})* {BAST}{BESIDE}|(?:{ASKING} )*(?:{FORM} )+{BAST}{BESIDE}"
    rf"|(?:{ASKING} )*{BAST}(?: (?:yang|sing))?(?: (?:terakhir|tadi|barusan|mau|keri))?(?: {FORM})+{BESIDE}"
)
AS_DOCX, AS_PDF = Pattern(one_of(r"docx?\w* word\w* diedit diubah diedhit edit")), Pattern(one_of("pdf"))
DAY = Pattern(
    r"\b(?:tgl|tanggal|pada) ?(?P<day>\d{1,2})(?: ?[/-] ?(?P<month>\d{1,2})"
    r"| (?P<named>[a-z]+))?(?: ?[/-]? ?(?P<year>20\d\d))?"
)


def said_of_handing(text: str, today: date, buyers: Sequence[str] = ()) -> HandingSaid | None:
    """What a text says of masks that go to the buyer; None if it is about anything else.

    `buyers` are those of the orders: "kirim 2000 ke Dinas" is about masks only where it names one of them.
    """
    if not HINTS.search(text) and not any(_names(text, one) for one in buyers):
        return None
    if told := arranged(text.strip()):
        return told
    plain = flat(text)
    number = _number(plain)
    if VOID.fullmatch(plain):
        return VoidTold(number)
    # "karena tali lepas" is why.
    goods = GOODS.search(WHY.sub("", plain)) is not None
    if not goods and (back := _back(plain, number)):
        return back
    if SIGNED.search(plain) and not goods and not NOT_YET.search(plain) and not _count_of(plain, number):
        return SignedTold(number, sure=re.search(rf"{BAST}|{BUYERS}", plain) is not None)
    if ASKS_LIST.fullmatch(plain) or (LISTS.search(plain) and not PIECES.search(OF_ORDER.sub(" ", plain))):
        return DocumentAsked()
    if ASKS_ONE.fullmatch(plain):
        note = "note" if "surat jalan" in plain else "sheet" if "lembar sampel" in plain else "paper"
        return DocumentAsked(number, note, "docx" if AS_DOCX.search(plain) else "pdf" if AS_PDF.search(plain) else "")
    return _handed(text, plain, today, buyers)


def asks_whether(text: str) -> bool:
    """ "dinas sudah terima belum ya": it is asked, and not told."""
    return ASKS_WHETHER.search(flat(text)) is not None


def _names(text: str, buyer: str) -> bool:
    """Whether a text names a buyer: by a word of its name that isn't short."""
    words = [word for word in re.findall(r"[a-z]+", buyer.casefold()) if len(word) > 3]
    return any(re.search(rf"\b{word}\b", text.casefold()) for word in words)


def _number(plain: str) -> int | None:
    found = NUMBER.search(plain)
    return int(found["number"] or found["before"]) if found else None


def _count_of(plain: str, number: int | None) -> bool:
    """Whether so many masks are told beside the number of a document."""
    # "yang 50 tadi sudah diteken" means masks that are on a document.
    rest = re.sub(r"\b(?:yang|sing|seng) \d+ (?:masker )?(?:tadi|td|mau|itu|iku|kuwi|kemarin|wingi)\b", " ", plain)
    return any(int(one) != number for one in re.findall(r"\b\d{2,}\b", NUMBER.sub(" ", rest)))


def _back(plain: str, number: int | None) -> BackTold | None:
    """ "retur BAST 3: dewasa 15, anak 5 krn sobek", "Dinas terima kurang 5"."""
    from_buyer = FROM_BUYER.search(plain)
    back = BACK.search(plain)
    missed = MISSED.search(plain) and (BUYER_GOT.search(plain) or re.search(BAST, plain))
    if not from_buyer or not (back or missed) or NOT_FROM.search(plain):
        return None
    why = WHY.search(plain)
    rest = plain[: why.start()] if why else plain
    rest = NUMBER.sub(" ", rest)
    sizes = _sizes(rest)
    counts = [int(one["pieces"]) for one in PIECES.finditer(rest)]
    if not back and len(counts) > 1:
        # "kurang 3 dari 50", "cuma 1995 dari 2000"
        lack = re.search(r"\b(?:kurang|kirang|kekurangan|selisih) (\d+)\b", rest)
        counts = [int(lack[1]) if lack else max(counts) - min(counts)]
    pieces = sum(sizes.values()) or (counts[0] if counts else None)
    # "cuma terima 53" says how many came, "kurang 2" how many didn't.
    got = not back and len(PIECES.findall(rest)) == 1 and not sizes and GOT_ONLY.search(rest) is not None
    return BackTold(
        missed=not back,
        got=got,
        number=number,
        pieces=pieces,
        sizes=sizes,
        why=Spoken(why["why"].strip()) if why else None,
    )


def _sizes(plain: str) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for one in SIZE_COUNT.finditer(plain):
        size = one["size"] or one["sized"]
        sizes[size] = sizes.get(size, 0) + int(one["after"] or one["before"])
    return sizes


def sizes_said(text: str, pieces: int) -> dict[str, int]:
    """ "dewasa 1500, anak 500", of so many altogether; where only one size has a number, the rest is the other's."""
    plain = flat(text)
    sizes = _sizes(plain)
    others = [one for one in ("dewasa", "anak") if one not in sizes]
    if len(sizes) == 1 and len(others) == 1 and sum(sizes.values()) < pieces:
        return {**sizes, others[0]: pieces - sum(sizes.values())}
    if not sizes and (
        only := re.fullmatch(r"(?:(?:semua|kabeh|yang|sing)\w* )*(dewasa|anak)\w*(?: (?:semua|kabeh)\w*)?", plain)
    ):
        return {only[1]: pieces}
    return sizes


def _handed(text: str, plain: str, today: date, buyers: Sequence[str]) -> HandTold | None:
    """ "serahkan 2000 ke Dinas KOPINDAG (dewasa 1500, anak 500)"."""
    plain = OF_ORDER.sub(" ", plain)
    buyer = _buyer(text)
    known = any(_names(buyer or text, one) for one in buyers)
    goes = re.search(rf"{GO}|{MAKE}", plain)
    sends = re.search(SEND, plain) and known and ("masker" in plain or PIECES.search(plain))
    if not (goes or sends) or is_measured(text) or GOODS.search(plain) or re.search(r"\?|\bkapan\b|\bberapa\b", plain):
        return None
    if not PIECES.search(plain) and not re.search(ALL, plain) and not (buyer and known) and not re.search(BAST, plain):
        return None
    if not buyer and HANDS_IN.search(plain):
        return None
    day = DAY.search(plain)
    on = _day(plain, day, today)
    rest = DAY.sub(" ", plain)
    pack = PACK.search(rest)
    rest = CLOCK.sub(" ", PACK.sub(" ", rest))
    if re.search(PRINTS, rest) and not PIECES.search(rest):
        # "tolong BAST tadi dicetak, mau ditandatangani sebelum jam 4"
        return None
    sizes = _sizes(rest)
    rest = SIZE_COUNT.sub(" ", rest)
    left = [int(one["pieces"]) for one in PIECES.finditer(rest)]
    pack_of = int(pack["of"] or pack["each"]) if pack else None
    if pack and pack["packs"] and pack_of and not left and not sizes:
        left = [int(pack["packs"]) * pack_of]
    return HandTold(
        pieces=max(left) if left else sum(sizes.values()) or None,
        sizes=sizes,
        buyer=buyer,
        pack_of=pack_of,
        filters=FILTERS.search(plain) is not None and not NO_FILTERS.search(plain),
        on=on,
    )


CLOCK = Pattern(r"\b(?:jam|jm|pukul|pkl) ?\d{1,2}(?:[.:]\d\d)?\b")
PRINTS = one_of(r"(?:di)?cetak\w* ceta\w* (?:di)?print\w* filenya berkasnya lembarannya")


def _buyer(text: str) -> str:
    """To whom, as it is written."""
    found = re.search(rf"\b{TO}\s+(?!bast|berita|serah|penyerahan)(?P<rest>[^\n]+)", text, re.IGNORECASE)
    if not found:
        return ""
    rest = found["rest"]
    end = BUYER_END.search(rest, 1)
    return rest[: end.start()].strip(" .,:;()") if end else rest.strip(" .,:;()")


WEEKDAY = Pattern(r"\bhari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b(?! (?:kemarin|lalu|wingi))")


def _day(plain: str, found: re.Match[str] | None, today: date) -> date | None:
    """The day that is named, of this year where none is."""
    if re.search(r"\b(?:besok|sesuk|sesok)\b", plain):
        return today + timedelta(days=1)
    if found is None:
        named = [one for one in spans_in(plain, today) if one.days] if WEEKDAY.search(plain) else []
        return named[0].days[0] if named and named[0].days[0] >= today else None
    month = int(found["month"]) if found["month"] else MONTH_NUMBERS.get(found["named"] or "", today.month)
    try:
        return date(int(found["year"] or today.year), month, int(found["day"]))
    except ValueError:
        return None


def mentions(text: str) -> bool:
    """Whether words under a picture say that it shows a signed document."""
    plain = normal(text)
    return (
        re.search(rf"{BAST}|\b(?:ttd|tanda ?tangan\w*|ditandatangani|diteken|teken|serah terima|diserahkan)\b", plain)
        is not None
    )

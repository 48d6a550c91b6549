"""Which paper is asked for: "cetak slip Sri", "print daftar bayar", "minta kartu kain", "unduh lembar minggu depan"."""

import re
from datetime import datetime

from handlers.reading.families import one_of
from handlers.reading.lexicon import ITEMS, WORDS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.spans_said import Span, spans_in
from storage.values import dataclass

# What is printed, in the order in which it is looked for; `omah papers` calls it so, too.
SLIPS, PAYMENTS, WEEK, RECAP, INVITES, POSTER, HOSPITAL, STOCK, FUNDER, BOOK, PAY_BOOK = (
    "slips",
    "payments",
    "week",
    "recap",
    "invites",
    "poster",
    "hospital",
    "stock",
    "funder",
    "book",
    "pay-book",
)
PRINT = one_of(
    r"cetak\w* nyetak\w* mencetak\w* dicetak\w* cetk ctak ctk cithak\w* nyithak\w* citak\w* cetaken cetakno",
    r"print\w* ngeprin\w* ngprin\w* diprin\w* prin prind printout cetaknya",
    r"unduh\w* ngunduh\w* mengunduh\w* diunduh\w* download\w* donlot\w* donlod\w* dowload",
)
# These mean paper only where nothing else is called so.
ASK = one_of(
    r"minta mintak mnt nyuwun nuwun njaluk jaluk kirim kirimi kirimkan kirimno kirimin buat buatkan bikin bikinkan",
    r"bikinin gawe gawekno gaweno damel damelaken butuh perlu mana kasih kasihkan kei keno ambil ambilkan siapkan",
    r"siapin nyiapkan tolong tulung mohon coba bisa boleh ada lihat liat",
)
ON_PAPER = one_of(
    r"pdf docx word kertas berkas file excel\w* exel\w* eksel\w* exsel\w* xlsx? spreadsheet\w* buku_kerja"
)
WAGES = r"(?:upah|gaji|bayaran|bayar|honor|opah)\w*"
SHEET = r"\b(?:lembar\w*|formulir|form|blangko|blanko|borang|kertas|sheet)\b"
LIST = r"\b(?:daftar|dftr|lembar\w*|list|tabel|formulir|form)\b"
EXCEL = r"(?:(?:m?s[ -]?)?(?:excel\w*|exel\w*|eksel\w*|exsel\w*|xlsx?)|spreadsheet\w*|lembar sebar|buku kerja\w*)"
TO_COME = r"(?:daftar|pendaftaran\w*|mendaftar|ndaftar|gabung|bergabung|ikut|melamar|rekrut\w*|cari penjahit\w*)"
REPORT = r"(?:laporan\w*|lap|lapor|lpj|pertanggungjawaban|pertanggung jawaban|report)"
GIVER = (
    r"(?:(?:pem|pen)(?:beri|yumbang|yandang|odal|berian|danaan|dana)\w*|pemodal\w*|modal|donatur\w*|donor\w*|funder\w*"
    r"|sponsor\w*|bank\w*|bmpd|fkijk|csr|ojk|dana|hibah|bantuan|yang (?:beri|kasih|nyumbang) (?:dana|modal|uang)"
    r"|sing (?:maringi|ngekei|menehi) (?:dana|modal|duit))"
)
RECAPS = Pattern(r"\b(?:rekap\w*|rekab\w*|ringkasan|recap)\b")
NOUNS: tuple[tuple[str, Pattern], ...] = (
    (
        FUNDER,
        Pattern(
            rf"\b{REPORT} (?:(?:untuk|utk|buat|kanggo|kagem|ke|kepada|program|kegiatan|forum|para|pihak|bulanan|akhir"
            rf"|keuangan|penggunaan|pemakaian|tanggung jawab|bpk|bapak|ibu) )*{GIVER}(?: {GIVER})*\b"
            rf"|\blpj\b|\b{REPORT} (?:program|pertanggungjawaban|pertanggung jawaban|kegiatan|penggunaan dana)\b"
            r"|\bfunder\b"
        ),
    ),
    (
        POSTER,
        Pattern(
            r"\b(?:poster|plakat|pamflet|pamplet|selebaran|spanduk|brosur|flyer|banner|tempelan)\w*(?: pendaftaran\w*)?"
            r"|\b(?:kode )?(?:qr|barcode)(?: ?code)?"
            rf"(?: (?:untuk|utk|buat|kanggo|kagem|gawe|yang|yg|sing|mau|arep|ajeng|pengen))* {TO_COME}"
        ),
    ),
    (
        INVITES,
        Pattern(
            rf"(?:(?:slip|kertas|{SHEET}|surat|kartu|kode|qr|barcode) ?)*\bundang\w*|\binvites?\b"
            r"|\b(?:kode |kartu |slip )?(?:qr|barcode)(?: ?code)?\b(?= .*\b(?:belum|durung|dereng)\b.*\bbot\b)"
        ),
    ),
    (
        HOSPITAL,
        Pattern(
            rf"{SHEET} (?:\w+ )?(?:rs|rsj|rumah sakit|radjiman|sampel\w*|sample|uji\w*|mutu|qc)\b(?: rs\b)?"
            r"|\bhospital(?: sheet)?\b"
        ),
    ),
    (
        STOCK,
        Pattern(
            r"\b(?:kartu|buku|catatan|lembar\w*|laporan) (?:stok|stock|persediaan|barang|gudang|bahan)\w*"
            r"|\bkartu\b(?= \w)|\bstock(?: card)?\b|\b(?:stok|persediaan)\b"
        ),
    ),
    (
        PAYMENTS,
        Pattern(
            rf"{LIST} (?:(?:tanda )?terima |ttd |tanda tangan |penerima\w* |untuk |yang )?(?:{WAGES}|pembayaran|uang)"
            rf"|{LIST} (?:tanda tangan|ttd|tanda terima)\b|\btanda terima {WAGES}|\bpembayaran {WAGES}"
            r"|\bpayments?(?: list)?\b|\bpembayaran\b"
        ),
    ),
    (
        SLIPS,
        Pattern(rf"\b(?:slip(?:s|nya|ku|mu|e)?|struk|kwitansi|kuitansi|nota)\b(?: {WAGES})?|\bwages?(?: slips?)?\b"),
    ),
    (
        WEEK,
        Pattern(
            rf"{SHEET}(?: (?:kosong|isian|kerja|catatan|setor\w*|hasil|titip\w*|mingguan|pekanan|manual|tulis|penjahit"
            r"|harian|isi|tanpa hp|tangan))*|\bweek(?:ly)?(?: sheet)?\b"
        ),
    ),
    (PAY_BOOK, Pattern(rf"\bpay book\b|{EXCEL}\b")),
    (
        BOOK,
        Pattern(
            r"\b(?:(?:rekap\w*|rekab\w*|hasil|laporan|setoran|data|file|berkas|tabel|daftar|bentuk|format) )*"
            rf"{EXCEL}\b|\bbook\b"
        ),
    ),
    (RECAP, RECAPS),
)
# Where only this is said beside "cetak", it is hers by name, or a list of all.
PAY_ALONE = Pattern(rf"\b{WAGES}\b")
RESULTS = Pattern(r"\b(?:hasil|setoran|laporan|catatan)\b")
# By these words alone nobody means anything else.
SURE = frozenset((SLIPS, PAYMENTS, STOCK, WEEK, HOSPITAL, INVITES, POSTER, FUNDER, BOOK, PAY_BOOK))
OTHERS = Pattern(one_of(r"bast surat serah_terima foto gambar pesan uang baju data pengumuman grafik"))
# Masks are what these are about; no slip is of masks.
MASKS, ABOUT_MASKS = Pattern(r"\bmasker\b"), frozenset((RECAP, HOSPITAL, FUNDER, WEEK))
# Other than masks is in no workbook here.
EXCEL_OF_OTHERS = Pattern(
    one_of(r"bast surat foto gambar pesan pengumuman slip\w* undang\w* poster kartu import\w* impor\w*")
)
# Over which messenger whoever reads a poster comes.
MESSENGERS = {
    "whatsapp": Pattern(one_of(r"whatsapp whatsap wasap watsap wa versi_wa")),
    "telegram": Pattern(one_of("telegram telegran tele tg")),
}
GOT = Pattern(one_of(r"sudah udah udh sdh wis wes sampun terima nerima tampi salah keliru beda kurang ilang hilang"))
OWN_SLIP = Pattern(rf"\bslip(?:nya|ku|e)?\b|\bstruk {WAGES}")
EVERYBODY = Pattern(one_of("semua semuanya kabeh sedoyo sedaya seluruh seluruhnya"))
BATCH = Pattern(r"\b(?:batch|bets|kelompok|lot) ?(?:no|nomor|nomer)?\.? ?(?P<batch>\d{1,5})\b")
LOT = Pattern(r"\b(?P<lot>\d{1,3}(?:\.\d{3})+|\d{2,6})\b")
CUT_PIECES = one_of(r"potongan\w* potong guntingan")
NEXT_WEEK = Pattern(r"\b(?:minggu|mgg|pekan) (?:depan|ngarep|ngajeng|besok|sesok|selanjutnya|berikut\w*)\b")
# What says nothing of whom a paper is about.
FILLER = Pattern(
    one_of(
        r"untuk utk buat kanggo kagem milik punya\w* nya ini iki niki itu yang yg sing hari dina dino ya yo bu ibu",
        r"pak mbak mas dong dulu sik saja aja wae dan sama karo lan serta juga lagi sekalian bengkel penjahit\w* orang",
        r"tiap setiap per masing-masing saya sy aku kula ku ke di dari dr nang hasil setoran laporan catatan sekarang",
        r"saiki sakniki langsung cepat segera dg dengan pakai bentuk versi format baru mau arep ajeng pengen pingin",
        r"jadi_satu sekalian berkas_satu dalam minggu-minggu di_sini ada tanda\w* tangan\w* kolom\w* urut\w* perlu",
        r"bagi\w* dibagi\w* tempel\w* ditempel\w* arsip\w* diarsip\w* paraf\w* diparaf\w* diteken tekenan dibawa balai",
        r"serahkan diserahkan dikirim dikirimkan rapat\w* evaluasi pegangan biar supaya ben kita kami nanti besok",
        r"dinten terakhir nomor no printer hp dulu bot min admin satu selembar rangkap upah gaji bayaran wes wis sudah",
    )
    + r"|[.,!?:;\"'()-]+"
)
INVITE_SLIPS = one_of(r"slip\w* kertas lembar\w* formulir surat kartu kode qr barcode pdf bot yang_belum sing_durung")
RATES = r"(?:lihat )?daftar upah(?:nya)?(?: (?:ya|bu|sekarang))*[ ?.!]*"
ASKED = Pattern(ASK)
SETTLED = Pattern(one_of(r"sudah udah wis wes telah tempel dipasang terpasang bagus jelek apik elek sobek"))
ASKS_FIRST = Pattern(
    rf"(?:(?:saya|sy|aku|kula|kulo|mbak|bu|pak|mas|bot|min|mau|arep|ajeng|pengen|pingin|halo|maaf|permisi) )*{ASK}"
)
ASKS_LAST = Pattern(
    r"\b(?:siapkan|siapin|buatkan|bikinkan|bikinin|gawekno|kirim(?:kan)?|kirimno)"
    r"(?: (?:ya|yo|bu|mbak|dong|sekarang))*[ .!]*$"
)
LONGEST, VERB_WITHIN, VERB_LAST, SAYS_MORE = 14, 5, 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSaid:
    """A paper: of which days, of what goods or batch, for everybody; `rest` is what is left, where names may be.

    `sure`: it says that it is printed; `next_week`: of the week to come; `channel`: the messenger that it leads to;
    `own`: a slip of wages, which is hers who says so, and nothing else.
    """

    kind: str
    span: Span | None = None
    item: str = ""
    batch: int | None = None
    lot: int | None = None
    everybody: bool = False
    next_week: bool = False
    sure: bool = False
    rest: str = ""
    channel: str = ""
    own: bool = False


BOOKS = (BOOK, PAY_BOOK)
# "pembayaran Wati tadi dibatalkan", "stok hasil hitung: …", "stok jadi cukup 1000 gak"
NO_PAPER = (
    r"\b(?:sudah|sdh|udah|wis|wes|sampun|telah) (?:saya |aku |tak |kita )?(?:di)?(?:kirim|bagi|isi|serah|antar)\w*|"
) + one_of(
    "hampir menipis apa_yang apa_saja_yang beli belanja tuku mbeli",
    r"batal\w* dibatal\w* salah keliru hasil_hitung dihitung ngitung cukup cukupkah jadi_ada siap_kirim",
)


SO_MANY = Pattern(r"\b\d[\d.]*(?:,\d+)? (?:lembar|lbr|helai)\b(?! (?:kosong|laporan|hasil|lapor|mingguan|kerja))")


# "kertas polanya dimakan kambing": what one cuts by, and none of what is printed here.
PATTERN_OF_MASKS = Pattern(r"\b(?:kertas|kertase) pola\w*\b|\bpola\w* (?:masker|kertas|ilang|hilang|sobek)\b")


def paper_in(text: str, sent_at: datetime) -> PaperSaid | None:
    """The paper that a text asks for; None if it is about anything else."""
    # "filter 40 lembar" is an amount, and no paper.
    plain = SO_MANY.sub(" ", normal(text)).strip()
    if "\n" in plain or len(plain.split()) > LONGEST or PATTERN_OF_MASKS.search(plain):
        return None
    words = plain.split()
    prints = re.search(PRINT, " ".join((*words[:VERB_WITHIN], "|", *words[-VERB_LAST:]))) is not None
    kind = _kind(plain, prints=prints)
    if kind is None or (not prints and kind not in BOOKS and re.search(NO_PAPER, plain)):
        return None
    asks = any((ASKS_FIRST.match(plain), ASKS_LAST.search(plain), re.search(ON_PAPER, plain)))
    if kind == POSTER and not prints:
        # "posternya sudah saya tempel".
        asks = ASKED.search(plain) is not None and not SETTLED.search(plain)
    bare = (
        (kind != POSTER or (len(words) < SAYS_MORE and not SETTLED.search(plain)))
        and _noun(kind, plain) is not None
        and plain.startswith(_noun(kind, plain) or " ")
    )
    on_paper = kind == RECAP and re.search(ON_PAPER, plain) is not None
    if not (prints or on_paper or (kind in SURE and (asks or bare))):
        return None
    if not prints and ((kind == INVITES and not re.search(INVITE_SLIPS, plain)) or re.fullmatch(RATES, plain)):
        # "undang pelatihan Sabtu", "undang Sri" and "daftar upah" ask for no paper.
        return None
    return _said(kind, plain, sent_at, sure=prints or asks)


# "iki sik nyetak": somebody does it, and nobody is asked to.
PRINTS_NOW = Pattern(
    r"\b(?:sik|sek|jek|lagi|masih|isih|tasih|wes|wis|sudah|baru)(?: di)? ?(?:ny|me?ny|nge?)?(?:cetak|etak|print)\w*"
)


def prints_herself(text: str) -> bool:
    """ "undangane nyusul, iki sik nyetak"."""
    return PRINTS_NOW.search(normal(text)) is not None


def paper_named(text: str, sent_at: datetime) -> PaperSaid | None:
    """The paper of a name as it is written after `omah papers`: "slips", "slip-upah", "kartu kain"."""
    return paper_in(f"cetak {text.replace('-', ' ').replace('_', ' ')}", sent_at)


def _kind(plain: str, *, prints: bool) -> str | None:
    if re.search(rf"\b{EXCEL}\b", plain) and not EXCEL_OF_OTHERS.search(plain):
        # "data excel", "laporan masker dalam bentuk excel".
        return PAY_BOOK if PAY_ALONE.search(plain) else BOOK
    for kind, pattern in NOUNS:
        if found := pattern.search(plain):
            # "daftar terima uang", "surat undangan": what the paper itself is called.
            beside = f"{plain[: found.start()]} {plain[found.end() :]}"
            other = OTHERS.search(beside) or (MASKS.search(beside) and kind not in ABOUT_MASKS)
            # "rekap minggu ini versi kertas"
            return None if other else RECAP if kind == WEEK and RECAPS.search(plain) else kind
    if not prints or OTHERS.search(plain) or MASKS.search(plain):
        return None
    if PAY_ALONE.search(plain):
        return SLIPS
    return RECAP if RESULTS.search(plain) else None


def _noun(kind: str, plain: str) -> str | None:
    found = next(pattern for name, pattern in NOUNS if name == kind).search(plain)
    return found[0].strip() if found else None


def _said(kind: str, plain: str, sent_at: datetime, *, sure: bool) -> PaperSaid:
    batch = BATCH.search(plain)
    spans, rest = spans_in(BATCH.sub("", plain), sent_at)
    lot = LOT.search(rest) if kind == HOSPITAL else None
    for pattern in (PRINT, ASK, ON_PAPER, EVERYBODY.pattern, _noun(kind, plain) or ""):
        rest = re.sub(pattern, " ", rest) if pattern else rest
    return PaperSaid(
        kind=kind,
        span=spans[0] if spans else None,
        item=_item(plain) if kind == STOCK else "",
        batch=int(batch["batch"]) if batch else None,
        lot=int(lot["lot"].replace(".", "")) if lot else None,
        own=kind == SLIPS and OWN_SLIP.search(plain) is not None and not GOT.search(plain),
        everybody=EVERYBODY.search(plain) is not None,
        next_week=NEXT_WEEK.search(plain) is not None,
        sure=sure,
        # Funds and orders are called anything.
        channel=next((name for name, pattern in MESSENGERS.items() if pattern.search(plain)), ""),
        rest=plain if kind == FUNDER else " ".join(FILLER.sub(" ", rest).split()),
    )


def _item(plain: str) -> str:
    """The material that a card is of; empty if none is named."""
    if re.search(CUT_PIECES, plain):
        return "potongan"
    tags = [WORDS.get(word.strip(".,?!"), frozenset()) for word in plain.split()]
    return next((item for item in ITEMS for one in tags if item in one), "")

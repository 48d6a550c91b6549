"""What somebody wants to be told of what can be written here: all of it, one part of it, or how one thing is done."""

import re
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern


class Part(StrEnum):
    """A screen of help."""

    FIRST = "1"
    SECOND = "2"
    THIRD = "3"
    DUTIES = "duties"


CAN = one_of("bisa iso isok isa saged boleh dapat mampu")
WRITE = one_of(
    r"tulis\w* ditulis nulis ketik\w* diketik ngetik tanya\w* ditanya\w* minta suruh disuruh ngongkon dikongkon"
    r" kongkon nyuruh lakukan dilakukan",
    r"kerjakan bantu dibantu kirim perintah\w* pakai dipakai",
)
WHAT = one_of("apa opo nopo apa_saja apa_aja opo_wae opo_ae")
ONLY = "(?: (?:saja|aja|ae|wae))?"
WHO = "(?:saya|aku|kamu|bot|ini|di sini)"
ALL = Pattern(
    rf"(?:(?:halo|bu|mbak|tolong|coba|kak|mas|min|bot) )*(?:{WHAT}|{WHO}|nang kene){ONLY}"
    rf"(?: (?:yang|yg|sing|to|sih|kah|seh))?(?: {WHO})?(?: {CAN})"
    rf"(?: (?:{WHO}|kowe|tak|di|ke sini|{WRITE}|{WHAT}|saja|aja|ae|wae|sih|to|ya|kah|disini|sini|di|dong|seh|nang"
    rf"|ndek|kene))*[ ?.!]*"
)
ASKED_HOW = "(?:cara|carane|gimana|bagaimana|piye)(?: cara(?:nya|ne)?)?"
ANYTHING = Pattern(
    rf"(?:{CAN} {WHAT}{ONLY}(?: (?:kamu|sih|bot|di sini|to|ya|seh))*"
    r"|(?:daftar|contoh|macam|list) (?:perintah\w*|kata\w*|tulisan\w*|command)(?: (?:apa saja|yang bisa ditulis|nya))?"
    rf"|(?:fitur|menu)\w*(?: (?:apa saja|{WHAT}))?"
    rf"|{ASKED_HOW} (?:pakai|pake|pakainya|pakenya|menggunakan|nggawe|ngangge)(?: (?:bot|ini|aplikasi|iki|niki))*"
    r"|(?:saya |aku )?(?:bingung|lupa)(?: (?:caranya|carane|cara nulis|nulisnya|(?:harus |mau )?(?:nulis|tulis) apa))?"
    r"|(?:bantuan|bantu|help|menu|panduan|petunjuk))(?: (?:bu|mbak|ya|dong|lagi))*[ ?.!]*"
)
HELP = "(?:bantuan|bantu|help|menu)"
PAGE = Pattern(rf"{HELP}(?: (?:ke|bagian|halaman))? ?-? ?(?P<page>[123]|tugas(?: saya|ku)?)[ .]*")
HOW = Pattern(
    rf"{HELP}(?: (?:soal|tentang|untuk|cara))? (?P<about>.+)"
    r"|(?:cara|carane|caranya|(?:gimana|bagaimana|piye|pripun)(?: cara(?:nya|ne)?)?)"
    r"(?: (?:untuk|mau|kalau|nek))? (?P<how>.+)"
    r"|(?P<what>.+?) (?:gimana|bagaimana|piye|pripun)(?: (?:cara(?:nya|ne)?|ya|to|sih))*[ ?]*"
)
# What each screen is about, in the order in which it is asked.
OF_GOODS = one_of(
    r"bahan\w* garapan potongan kain karet\w* benang gudang bagi\w* membagi mbagi kirim\w* mengirim permintaan",
    r"minta stok antar\w* nganter kurir motong potong pinjam\w*",
)
OF_MASKS = one_of(
    r"lapor\w* setor\w* nyetor hasil\w* rekap\w* catat\w* mencatat nyatet masker titip\w* ralat\w* betul\w*",
    r"membetulkan mbenerno salah batal\w* hapus\w* cek ngecek mengecek periksa\w* cacat input masuk\w* nulis\w*",
    r"tulis\w*",
)
OF_PEOPLE = one_of(
    r"libur\w* cuti izin prei pengingat\w* jadwal\w* orang penjahit pelamar daftar\w* mendaftar\w* terima menerima",
    r"umumkan mengumumkan pengumuman pesan pesanan upah\w* bayar\w* gaji\w* undang\w* mengundang hp nomor\w*",
    r"ganti\w* bengkel tutup peran tugas\w* bicara",
)
ABOUT = ((Part.SECOND, OF_GOODS), (Part.FIRST, OF_MASKS), (Part.THIRD, OF_PEOPLE))


def asks_for_help(text: str, *, how: bool = True) -> Part | None:
    """ "bantuan", "apa yang bisa saya tulis?", "bantuan 2"; `how`: "cara bagi garapan gimana". None if it is none."""
    plain = normal(text.removeprefix("/"))
    if len(plain.split()) > LONGEST:
        return None
    if ALL.fullmatch(plain) or ANYTHING.fullmatch(plain):
        return Part.FIRST
    if page := PAGE.fullmatch(plain):
        return Part(page["page"]) if page["page"].isdigit() else Part.DUTIES
    found = HOW.fullmatch(plain) if how else None
    if not found or re.search(NUMBERS, plain):
        return None
    said = found["about"] or found["how"] or found["what"] or ""
    return next((part for part, words in ABOUT if re.search(words, said)), None)


def says_how(text: str) -> bool:
    """Whether a text speaks of how something is done: "cara lapornya gimana"; "kainnya gimana" doesn't."""
    return re.search(r"\bcara(?:ne|nya|nipun)?\b", normal(text)) is not None


# "setor 20 gimana" tells of masks; how a thing is done is asked in few words.
NUMBERS, LONGEST = r"\d", 9


HOW_SAID = Pattern(
    r"\b(?:cara|carane|caranya|lali cara|lupa cara)\b.*|\b(?:nulis|tulis|ketik|ngetik|nulise|nulisnya"
    r"|ketiknya|ngetike|perintah)\w*"
    r" (?:apa|opo|gimana|bagaimana|piye)\b|\b(?:gimana|bagaimana|piye) (?:cara|carane|caranya|nulis|ngetik)\w*"
)


def asks_how(text: str) -> bool:
    """ "carane ngoreksi setoran piye", "kalau mau mengundang ketiknya apa": how something is written."""
    return HOW_SAID.search(normal(text)) is not None

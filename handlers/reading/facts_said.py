"""What is asked about the workshop and the bot, in anybody's words; and what a coordinator tells: "info jam: …"."""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass


class Topic(StrEnum):
    """What may be asked: the first ones are answered from what a coordinator told, the others always."""

    HOURS = "jam"
    ADDRESS = "alamat"
    PAYDAY = "bayaran"
    RATE = "upah"
    PHONE = "telepon"
    NEEDED = "syarat"
    FREE = "gratis"
    PURPOSE = "data"
    READERS = "dibaca"
    GENUINE = "asli"
    PHOTOS = "foto"
    SEND_PHOTO = "kirim-foto"
    READ_ALOUD = "bacakan"
    VOICE = "suara"
    BUTTONS = "tombol"
    COORDINATOR = "koordinator"
    NUMBER = "nomor"
    WHO = "siapa"
    LEAVING = "berhenti"
    UNDOING = "salah"


TOLD = (Topic.HOURS, Topic.ADDRESS, Topic.PAYDAY, Topic.RATE, Topic.PHONE, Topic.NEEDED)
# What anybody may know, unless a coordinator says otherwise.
PUBLIC = (Topic.HOURS, Topic.ADDRESS, Topic.NEEDED)

WHERE = r"(?:di ?mana|dmn|ngendi|n?endi|ndi|n[ae]ngendi|pundi|wonten pundi|(?:ke|sebelah|daerah) mana|mana(?= |$|\?))"
WHEN = (
    r"(?:kapan|kpn|(?:hari|dino|dinten) (?:apa|opo|nopo)|(?:tanggal|tgl) (?:berapa|brp|piro|pinten)"
    r"|jam (?:berapa|brp|piro|pira|pinten))"
)
MUCH = r"(?:berapa|brp|brapa|piro|pira|pinten)"
NOT_Q = r"(?:tidak|tdk|gak|ga|nggak|ngga|enggak|ndak|nda|ora|mboten|boten|apa|opo|kah|to|ta|a)"
NO = r"(?:tidak|tdk|gak|ga|nggak|ngga|enggak|ndak|ora|mboten|boten)"
PAID = (
    r"(?:bayaran\w*|bayare\w*|pembayaran\w*|gaji\w*|upah\w*|cair\w*|di ?bayar\w*|transfer\w*|ditransfer|honor\w*"
    r"|duit\w*|uang\w*)"
)
OWN_PAY = Pattern(
    r"\b(?:kurang|kok|salah|minggu (?:ini|lalu|kemarin|wingi)|bulan ini|kemarin|belum|durung|totalnya|harusnya"
    r"|(?:upah|gaji|bayaran|honor)(?: saya|ku| sy| kulo| aku))\b"
)
# Whether bad pieces are paid for is another question.
BAD_PIECES = Pattern(r"\b(?:cacat|rejek|reject|riject|rusak|retur|dikembalikan|bali\w*)\b")
OPEN = r"(?:buka(?!n\b)|tutup|bengkel)\w*"
PLACE = r"(?:alamat|lokasi|bengkel|tempat|kantor|posisi|omah ?(?:jahit|difabel)|rumah jahit)\w*"
BRING = r"(?:setor|antar|diantar|ngantar|ambil|ngambil|datang|kumpul|ngumpul|dikumpul)\w*"
NUMBER = r"(?:nomor|nomer|no|telepon|telpon|telp|hp|wa|kontak)\w*"
OF_WHOM = r"(?:bengkel|koordinator|kantor|bu \w+|pak \w+)\w*"
WHO_ASKED = r"(?:siapa|sapa|sopo|sinten)"
YOU = r"(?:ini|iki|niki|anda|kamu|sampeyan|panjenengan)"
MAN, BOT = r"(?:orang|manusia|wong|tiyang)", r"(?:robot|mesin|komputer|bot)"
READS = r"(?:li[ha]+t|lht|m?baca|tahu|tau|ngerti|ndelok|moco|pirso|akses|pegang)"
SPREAD = r"(?:dibaca|dilihat|diketahui|disebar\w*|dibagi\w*|kesebar|tersebar|bocor)"
KEPT = r"(?:data|disabilitas|difabel|kebutuhan|pribadi|nama|nomor|nomer|hp|foto|telepon|alamat|kelompok)\w*"
USED = r"(?:buat|untuk|utk|kanggo|kangge|gawe|dipakai|dipake|digunakan)"
HOW = r"(?:gimana|bagaimana|gmn|caranya|piye|pripun)"
LEAVE = r"(?:berhenti|keluar|mundur|metu|mandeg|leren)"
ONE = (
    r"(?:satu|1|per|se|sak|tiap|setiap|saben)[ -]?"
    r"(?:masker|biji|iji|lembar|potong|lusin|kodi|pcs|buah)\w*"
)
OTHERS = (
    r"(?:(?:ibu2|ibu-ibu|orang|penjahit|yang|yg|sing|teman|temen|konco|tetangga|tonggo|wong|bu) ?(?:lain\w*|liyo"
    r"|liya|liyane|lintune)|tetangga|tonggo|konco2|teman2|ibu2|suami|bojo)"
)
PICTURE = r"(?:foto|fto|poto|gambar|video|vidio|pidio)\w*"
SHOWN = (
    r"(?:dipajang|pajang|diposting|diupload|upload|dipasang|dimasuk\w*|masuk|disebar\w*|tersebar|kesebar"
    r"|dipublik\w*|dishare|share|dilihat\w*|ditunjuk\w*|ditaruh|dijual"
    r"|di ?(?:ig|instagram|fb|facebook|tiktok|internet|status|story|grup|koran|medsos|sosmed|web))"
)
# For each what asks for it; the first that fits is meant.
ASKED: tuple[tuple[Topic, Pattern], ...] = (
    (
        Topic.SEND_PHOTO,
        Pattern(
            r"\b(?:cara|carane|caranya|piye|gimana|gmn|bagaimana|pripun)\b.*\b(?:ngirim|kirim|mengirim|ngirimkan"
            rf"|masang|upload|unggah|ngeshare)\w*(?: \w+)? {PICTURE}"
            rf"|\b(?:ngirim|kirim|mengirim)\w* {PICTURE}(?: \w+)* (?:piye|gimana|gmn|caranya|carane|pripun|bagaimana)\b"
            rf"|\b{PICTURE}(?: \w+)? (?:dikirim|ngirim|kirim)\w*(?: \w+)? (?:piye|gimana|gmn|caranya|carane|pripun"
            r"|bagaimana|lewat mana|pencet (?:apa|mana))\b"
        ),
    ),
    (
        Topic.READ_ALOUD,
        Pattern(
            r"\b(?:bisa|iso|boleh|saged|isok|oleh|minta|tolong|apa|opo)\b.*\b(?:di)?(?:baca|woco|waca|maca)(?:kan|in"
            r"|k?no|ke|ake|kne)\w*\b"
            r".*\b(?:suara\w*|vn|voice\w*|rekaman|ta|tah|gak|ga|tidak|ndak|ora|mboten)\b|\b(?:jawab|balas|bales"
            r"|jawaban|balasan|ngomong)\w*"
            r" (?:pakai|pake|nganggo|lewat) (?:suara|vn|voice ?note)\b|\b(?:vn|suara) (?:saja|aja|ae|wae) (?:jawab"
            r"|balas|bales)\w*"
        ),
    ),
    (
        Topic.VOICE,
        Pattern(
            r"\b(?:bisa|iso|boleh|saged|isok|oleh)\b.*\b(?:suara|voice ?note|vn|rekaman|rekam|ngomong (?:saja|ae"
            r"|wae|aja)|pesan suara)\w*\b"
            r"|\b(?:suara|voice ?note|vn|rekaman)\w* (?:bisa|iso|boleh|oleh|saged)\b"
        ),
    ),
    (
        Topic.BUTTONS,
        Pattern(
            rf"\b(?:tombol|tomboll?e|kotak)\w*\b.*\b(?:(?:{NO}|belum|durung) (?:bisa|iso|muncul|metu|keluar"
            r"|jalan|dipencet|dipijet|ada|ono|onok)|ilang|hilang)\b"
            rf"|\b{NO} (?:bisa|iso|saged) (?:pencet|mencet|dipencet|tekan|nekan|mijet|klik) tombol\w*"
        ),
    ),
    (
        Topic.PHOTOS,
        Pattern(
            rf"\b{PICTURE}\b.*\b{SHOWN}\b.*(?:\?|\b(?:ta|tah|to|gak|ga|tidak|apa|opo|kah|siapa|kan|di ?mana|kemana"
            r"|ya)\b)"
            rf"|\b{PICTURE}\b.*\b(?:buat|untuk|kanggo|gawe|dipakai|digae) (?:apa|opo|nopo|napa)\b|\b(?:buat|untuk"
            rf"|kanggo|gawe) (?:apa|opo|nopo) {PICTURE}"
            rf"|\b(?:kenapa|kok|lapo|ngopo) (?:harus |kudu |minta |disuruh |perlu )+(?:kirim |ngirim )?{PICTURE}"
        ),
    ),
    (
        Topic.NUMBER,
        Pattern(
            r"\b(?:dapat|dpt|dapet|oleh|entuk|angsal|tau|tahu|tahunya|simpan)\b.*\b(?:nomor|nomer|no|nmr|wa"
            r"|kontak)\w*\b.*\b(?:dari|teko|saking) (?:mana|siapa|sopo|endi|ngendi)\b"
            r"|\b(?:nomor|nomer|no|nmr|kontak)\w*(?: (?:saya|ku|hp|sy))* (?:\w+ )?(?:dapat|dapet|tau|tahu"
            r"|oleh)?(?:nya)? ?(?:dari|teko) (?:mana|siapa|sopo|endi)\b"
            r"|\b(?:kok|ko) (?:bisa )?(?:tau|tahu|punya|duwe|ada) (?:nomor|nomer|no|wa)\w*(?: hp| wa)? (?:saya|ku|sy"
            r"|aku)\b|\b(?:dari|teko) (?:mana|siapa|endi|sopo)\b.{0,20} (?:dap[ae]t|oleh|tahu) (?:nom[eo]r|no|wa)\b"
        ),
    ),
    (
        Topic.WHO,
        Pattern(
            rf"\b{YOU} (?:wa|nomor|nomer|no|hp|akun)(?: ?nya|ne|e)? {WHO_ASKED}\b"
            rf"|^(?:maaf,? )?(?:halo,? )?{YOU}(?: dengan| sama)? ?{WHO_ASKED}(?: ya| nggih| to| sih)?[?. ]*$"
            rf"|^{WHO_ASKED} {YOU}(?: ya| to)?[?. ]*$|\b{BOT} (?:apa|atau|opo|po|ta) {MAN}\b"
            rf"|\b{MAN}\b.* (?:apa|atau|opo|nopo|po|ta|tah|to) {BOT}\b|\b{MAN} (?:beneran|asli|sungguhan|tenan)\b"
            rf"|^{YOU} {BOT}(?: (?:ya|to|{NOT_Q}))?[?. ]*$"
            rf"|^(?:\w+ )?(?:{BOT}|{MAN}) (?:ya|to|ta|kah|nggih|bukan)(?: (?:ini|iki|bu|mbak))?[?. ]*$"
            rf"|^(?:kon|kowe|koen|kamu|sampean|sampeyan|njenengan|panjenengan|anda) {WHO_ASKED}(?: (?:ya|to|se"
            rf"|sih))?[?. ]*$"
            rf"|\b(?:{YOU}|sampean|samean|kon|koen|awakmu|njenengan)\b(?: \w+){{0,2}} {BOT}\b(?: (?:tenan|beneran"
            r"|temenan|asli|ya|yo|ta|tah|to|apa|opo|bukan|kan|se|sih))+[ ?]*$"
            r"|^(?:\w+ ){0,3}(?:ini|iki|niki)(?: \w+)? (?:bukan|dudu|sanes) (?!ya\b|salah|punya|hasil|masker"
            r"|setor|laporan|angka|yang)\w+(?: \w+)?(?: (?:ya|to|ta|kah|kan))*[ ?.]*$"
            r"|^(?:\w+ ){0,3}(?:ini|iki|niki) (?:(?:nomor|nomer|no|nmr|akun|wa|hp)\w* )?(?:jne|jnt|j&t|shopee"
            r"|tokopedia|tiktok|gojek|grab|pak \w+|bu \w+|mas \w+) (?:bukan|ya|to|ta|kan|apa bukan)[ ?.]*$"
            rf"|\b(?:yang|yg|sing) (?:bales|balas|mbales|jawab|njawab|nulis|ngetik)(?: (?:ini|iki))? (?:{WHO_ASKED}"
            rf"|{BOT})\b"
            r"|\b(?:ini|iki|niki) (?:aplikasi|program|bot|nomor|nomer|akun) (?:apa|opo|nopo|siapa|sopo|sinten)\b"
        ),
    ),
    (
        Topic.GENUINE,
        Pattern(
            r"\b(?:penipu\w*|nipu|ditipu|ketipu|tipu-?tipu|ngapusi|hoa?x|bohongan|abal-?abal)\b"
            r"|\b(?:benar|bener|betul|leres|bnr)\b.*\b(?:omah ?(?:jahit|difabel)|(?:tempat|bengkel"
            r"|rumah) jahit\w*)\b(?!.*\balamat)"
            rf"|^(?!.*(?:kasih|suwun|nuwun|rajin|pinter)).*\b(?:{YOU}|bot(?:nya)?)\b.*\b(?:resmi|asli|beneran|betulan|terpercaya|tenan)\b"
            rf"|\b(?:resmi|asli|beneran|betulan|terpercaya|bener) (?:ini|iki|niki|{NOT_Q} (?:ini|iki|niki))\b"
        ),
    ),
    (
        Topic.FREE,
        Pattern(
            r"\b(?:gratis|free|tanpa biaya|mbayar)\b"
            r"|\b(?:di ?pungut|pakai|pake|ada|onok|enten|kena|perlu|harus|disuruh) (?:biaya|bayar|mbayar)\b"
            rf"|\b(?:bayar|biaya) {NOT_Q}\b|\bbiaya\w* (?:daftar|pendaftaran)?\w* ?{MUCH}\b"
            rf"|\b(?:daftar|ikut|gabung|melu)\w* (?:bayar|biaya\w* {MUCH})\b"
        ),
    ),
    (
        Topic.READERS,
        Pattern(
            rf"\b(?:chat|pesan|data|tulisan|cerita|omongan|wa|obrolan|curhat)\w*\b.*\b{READS}\b.*\b{WHO_ASKED}\b"
            rf"|\b{OTHERS}\b.*\b(?:bisa|iso|isok|boleh|saged|ikut|melu|bakal|apa|opo|juga)\b.*\b{READS}\b"
            r"|\b(?:chat|pesan|cerita|curhat)\w*\b.*\b(?:ketauan|ketahuan|konangan|bocor|disebar\w*"
            r"|diceritakno|diceritakan)\b"
            rf"|\b(?:dibaca|diwoco|dilihat|dideleng) (?:sama |karo |oleh |ambek )?(?:{WHO_ASKED}|koordinator\w*|bu"
            r" \w+|semua|orang|kabeh)\b"
            rf"|\b{READS} {WHO_ASKED}\b"
            r"|\bdata\w*(?: \w+){0,2} (?:disimpan|disimpen|simpan|simpen|ditaruh|dikirim) (?:di ?mana|nang endi"
            r"|ndek endi|ke ?mana|ke siapa|siapa)\b"
            rf"|\b{WHO_ASKED}\b.*\b{READS}\b|\b{READS}\b.*\b(?:chat|data|pesan|ini)\w*\b.*\b{WHO_ASKED}\b"
            rf"|\b(?:orang lain|tetangga|tonggo|teman|konco|suami|bojo) (?:bisa|iso|boleh) {READS}\b"
            rf"|\b{SPREAD}\b.*(?:\b(?:{WHO_ASKED}|orang lain|{NOT_Q})\b|\?)"
            r"|\bdata\w*\b.*\b(?:aman|dijual)\b|\baman\b.*\bdata\w*\b|\brahasia\b.*\?"
        ),
    ),
    (
        Topic.PURPOSE,
        Pattern(
            rf"\b(?:{KEPT}|ini|itu|semua|tanya)\b.*\b{USED} (?:apa|opo|nopo|keperluan apa)\b"
            rf"|\b{USED} (?:apa|opo|nopo)\b.*\b(?:{KEPT}|tanya|ditanya)\b"
            r"|\b(?:kenapa|kok|ngapain|nyapo|kenging nopo|mengapa)\b.*"
            rf"\b(?:tanya|nanya|nanyain|nanyakan|menanyakan|ditanya\w*|minta|catat|dicatat|perlu|butuh|takok"
            rf"|harus (?:tahu|tau|isi|tulis))\b.*\b{KEPT}\b"
        ),
    ),
    (
        Topic.LEAVING,
        Pattern(
            rf"\b(?:kalau|kalo|nek|menawi|bisa|boleh|iso|cara)\w*\b(?! {BOT}).*\b{LEAVE}\b"
            rf".*(?:\b(?:{HOW}|kapan|sewaktu|bisa|boleh|didenda|denda|{NOT_Q})\b|\?)|\bcara {LEAVE}\b"
            r"|\b(?:kalau|kalo|nek|lek) (?:minta |mau |njaluk |pengen )+(?:di)?hapus\w*(?: \w+)? (?:bisa|boleh|iso"
            r"|isok|oleh)\b"
            r"|\b(?:bisa|boleh|iso|saged|oleh) (?:\w+ ){0,2}(?:di)?hapus\w*\b(?!.*\b(?:foto|setoran|laporan|masker"
            r"|angka)\b)"
        ),
    ),
    (
        Topic.UNDOING,
        Pattern(
            rf"\b{HOW} (?:kalau|kalo|nek|misal\w*|menawi|yen)\b.*\b(?:salah|keliru|kliru)\b"
            rf"|\b(?:kalau|kalo|nek|misal\w*|menawi)\b.*\b(?:salah|keliru|kliru)\b.*(?:\b{HOW}\b|\?)"
            r"|\bcara\w* (?:mem)?(?:betulkan|benerin|benarkan|perbaiki|ralat)\b"
        ),
    ),
    (
        Topic.PAYDAY,
        Pattern(
            rf"\b{WHEN}\b.*\b{PAID}\b|\b{PAID}\b.*\b{WHEN}|\bdibayar\w* (?:harian|mingguan|bulanan)\b"
            rf"|\b{PAID} (?:tiap|setiap|saben) (?:apa|opo|nopo)\b"
        ),
    ),
    (
        Topic.RATE,
        Pattern(
            rf"\b(?:upah|ongkos|bayaran|gaji|honor|tarif|harga)\w*\b.*\b{MUCH}\b"
            rf"|\b{ONE}(?! (?:butuh|perlu|pakai|pake|habis))\b.*\b(?:{MUCH}|dibayar)\b|\b(?:dibayar|dihargai) {MUCH}\b"
            rf"|\bdapat {MUCH} (?:{ONE}|upah\w*)|\bdapat (?:uang|duit|upah) {MUCH}\b"
            rf"|\bdi ?bayar (?:{NOT_Q})\b|\bada (?:upah|bayaran|gaji|honor)\w*\b"
        ),
    ),
    (
        Topic.HOURS,
        Pattern(
            rf"\b{OPEN}\b.*\b{WHEN}\b|\b{WHEN}\b.*\b{OPEN}\b|\bjam (?:buka|kerja|operasional|bengkel)\w*\b"
            rf"|\bbuka (?:{NOT_Q}|sampai)\b"
            r"|\b(?:sabtu|minggu|besok|tanggal merah|hari ini|sekarang|masih)\b.{0,20}\bbuka\b"
        ),
    ),
    (
        Topic.ADDRESS,
        Pattern(
            rf"\b{PLACE}\b.*\b{WHERE}|\b{WHERE}\b.*\b{PLACE}\b"
            rf"|\b(?:minta|share|shareloc|kirim\w*|tolong|nyuwun|bagi)\b.*"
            r"\b(?:alamat|lokasi|maps?|peta|shareloc)\w*\b(?! (?:saya|sy|biasa|rumah|kulo|aku))"
            rf"|\b{BRING}(?: \w+)? {WHERE}|\b{WHERE} {BRING}"
            rf"|^(?:alamat|lokasi|share ?loc|maps?)(?:nya|e)?(?: lengkap\w*)?(?: bu| pak| mbak| ya)*\??$"
        ),
    ),
    (
        Topic.PHONE,
        Pattern(
            rf"\b{NUMBER}\b.*\b{OF_WHOM}\b.*\b(?:{MUCH}|apa|ada|minta)\b|\b(?:minta"
            rf"|nyuwun)\b.*\b{NUMBER}\b.*\b{OF_WHOM}\b"
            rf"|\b(?:bisa|boleh) (?:ditelepon|ditelpon|telepon|telpon|nelpon)\b.*\b(?:{MUCH}|ke mana|kemana)\b"
        ),
    ),
    (
        Topic.NEEDED,
        Pattern(
            r"\b(?:syarat|persyaratan)\w*\b|\b(?:perlu|harus|butuh) (?:bawa|siapkan|punya) (?:apa|opo)\b"
            r"|\b(?:harus|perlu|kudu) (?:bisa|punya) \w+(?: \w+)?\?"
        ),
    ),
    (
        Topic.COORDINATOR,
        Pattern(
            r"^(?:\w+[ ,]+){0,2}(?:nama )?(?:koordinator|kordinator|pengurus|ketua|pimpinan)\w*(?: \w+){0,2}"
            rf" {WHO_ASKED}\b.{{0,12}}$"
            rf"|^(?!.*\d).*\b(?:tanggung ?jawab|penanggung ?jawab|sing duwe|yang punya|pemilik\w*|yang (?:pegang|ngurus"
            rf"|urus))\b.{{0,25}}\b{WHO_ASKED}\b"
            rf"|\b{WHO_ASKED} (?:\w+ ){{0,2}}(?:tanggung ?jawab|penanggung|pemilik\w*|yang punya)\b(?!.*\d)"
            rf"|^(?:\w+[ ,]+){{0,2}}{WHO_ASKED} (?:\w+ ){{0,2}}(?:koordinator|kordinator|pengurus|ketua"
            r"|pimpinan)\w*\b.{0,20}$"
        ),
    ),
)
ASKS = Pattern(
    rf"\?|\b(?:{WHERE}|kapan|kpn|{MUCH}|apa|opo|nopo|siapa|sapa|sopo|sinten|gimana|bagaimana|gmn|piye|pripun|kenapa"
    rf"|kok|minta|nyuwun|bukan|kan|kah|boleh|bisa|tidak|gak|ga|nggak|ndak|ora|mboten|ada|onok|share|tolong|cara|aman"
    r"|info|takut|ta|tah)\b"
)
# "masih buka" and the like ask without a word for it; more words are a story, in which nothing is asked by one word.
SHORT, LONGEST_ASKED = 5, 45

# The day about which it is asked isn't one of a report.
ASKED_DAY = Pattern(rf"\b{WHEN}\b|\b(?:besok|sesuk|lusa|sabtu|minggu|tanggal merah|hari ini)\b")
# Not inside "2.500" or "08.00".
PARTS = Pattern(r"[?!;\n]+|[,.](?=\s|$)")

SYNONYMS = {
    Topic.HOURS: ("jam", "jam buka", "buka", "jam kerja", "jam bengkel"),
    Topic.ADDRESS: ("alamat", "lokasi", "tempat", "bengkel"),
    Topic.PAYDAY: ("bayaran", "gajian", "hari bayaran", "pembayaran", "gaji"),
    Topic.RATE: ("upah", "ongkos", "tarif", "harga"),
    Topic.PHONE: ("telepon", "telpon", "telp", "hp", "wa", "nomor", "kontak"),
    Topic.NEEDED: ("syarat", "persyaratan"),
}
SETTING = Pattern(
    r"\s*/?(?P<removes>hapus\s+)?info\s+(?P<who>umum\s+|penjahit\s+)?(?P<topic>[^:\n]+?)\s*(?::\s*(?P<text>.*))?",
    re.IGNORECASE | re.DOTALL,
)
LONGEST_TOPIC, LONGEST_FACT = 24, 300
REMOVED = ("hapus", "-", "kosong", "kosongkan")
OTHER_TOPIC = Pattern(r"[^\W\d_]{3,}(?: [^\W\d_]{2,})?")


@dataclass(frozen=True, slots=True)
class Setting:
    """What a coordinator tells: the topic, the words (None: only asked for; empty: removed), and for whom."""

    topic: str
    text: Spoken | None
    public: bool | None


@lru_cache(maxsize=32)
def topic_asked(text: str) -> Topic | None:
    """Which of the topics a text asks about; None if none, or if it is about one's own pay."""
    plain = normal(text).replace("\n", " ")
    if len(plain.split()) > LONGEST_ASKED or (not ASKS.search(plain) and len(plain.split()) > SHORT):
        return None
    for topic, pattern in ASKED:
        if pattern.search(plain):
            about_pay = topic in (Topic.RATE, Topic.PAYDAY)
            return None if about_pay and (OWN_PAY.search(plain) or BAD_PIECES.search(plain)) else topic
    return None


def without_questions(text: str) -> Spoken:
    """What is left of a text without the parts of it that ask about one of the topics."""
    parts = [_beside_question(part.strip()) for part in PARTS.split(text)]
    return Spoken(", ".join(part for part in parts if part))


def _beside_question(part: str) -> str:
    """A part of a text as it is, or, where it asks, only a number beside that: "setor 25 bayaran kapan"."""
    topic = topic_asked(part)
    if topic is None:
        return part
    asked = dict(ASKED)[topic].search(normal(part))
    left = normal(part).replace(asked[0], " ") if asked else ""
    if topic is Topic.HOURS:
        left = ASKED_DAY.sub(" ", left)
    return " ".join(left.split()) if any(one.isdigit() for one in left) else ""


def other_topic_asked(text: str, topics: Iterable[str]) -> str | None:
    """Which of the topics that coordinators named themselves a question holds."""
    plain = normal(text)
    if not ASKS.search(plain):
        return None
    return next((one for one in topics if re.search(rf"\b{re.escape(one)}(?:nya|e|ne)?\b", plain)), None)


def setting_in(text: str) -> Setting | None:
    """ "info jam: 08.00–16.00", "info umum upah: …", "hapus info jam"; None if it is none."""
    found = SETTING.fullmatch(text.strip())
    topic = _topic(found["topic"]) if found else None
    if found is None or topic is None:
        return None
    said = None if found["text"] is None else Spoken(" ".join(clean_words(found["text"]).split()))
    if found["removes"] or (said is not None and said.casefold() in REMOVED):
        said = Spoken()
    who = (found["who"] or "").strip().lower()
    return Setting(topic, said, None if not who else who == "umum")


def _topic(text: str) -> str | None:
    plain = normal(text).strip(" .?")
    known = next((topic for topic, words in SYNONYMS.items() if plain in words), None)
    if known:
        return str(known)
    return plain if OTHER_TOPIC.fullmatch(plain) and len(plain) <= LONGEST_TOPIC else None


def clean_words(text: str) -> str:
    """A text without characters that can't be seen."""
    return "".join(one if one.isprintable() else " " for one in text)[:LONGEST_FACT].strip()

"""What is told of work that doesn't go as it should, and counts nothing: on the road, at the machine, of goods."""

from enum import StrEnum

from handlers.reading import assent
from handlers.reading.asking import asks
from handlers.reading.assent import TITLES
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import tokens

NOT = rf"(?:{assent.NOT}|g)"
NOT_YET = rf"(?:{NOT}|belum|blm|durung|dereng)"


class Mishap(StrEnum):
    """What it is."""

    ROAD = "road"
    SOILED = "soiled"
    SWAPPED = "swapped"
    LATE = "late"
    FETCH_LATER = "fetch-later"
    FETCHES = "fetches"
    RECOUNT = "recount"
    SHORT_OF = "short-of"
    AFRAID_TO_ERR = "afraid-to-err"
    ASHAMED = "ashamed"
    MISSED = "missed"
    HURT = "hurt"
    TANGLED = "tangled"
    THREAD = "thread"
    SKIPS = "skips"
    NEEDLE = "needle"
    QUIET = "quiet"
    NEVER_MIND = "never-mind"
    PAID_OWN = "paid-own"
    CHECK_UP = "check-up"
    NO_RIDE = "no-ride"


DIGIT = Pattern(r"(?<![a-z])\d")
GOODS = r"(?:kain|karet|benang|jarum|bahan|garapan|potongan|kawat|filter|furing|gunting)"
PARCEL = r"(?:tas|kresek|kantong|paket|kiriman|titipan|barang|bungkusan|kardus|karung)"

ROAD = Pattern(
    r"\b(?:ban|velg|rante|rantai|motor|mobil|pick ?up|truk|sepeda)(?:ku|e|ne|nya)?\b(?: \w+){0,2} (?:bocor|kempes"
    r"|gembos"
    r"|gembes|meletus|mbledos|mogok|macet|mati|rusak|trouble|pedot|putus|ngadat)\b"
    r"|\bmacet(?! \w*(?:mesin|jarum))\b|\bmogok\b|\b(?:jalan|dalan|jembatan)\w*(?: \w+){0,3} (?:ditutup|tutup|buntu"
    r"|rusak|banjir|macet|longsor|dialihkan|putus)\b|\b(?:kehabisan|kentekan|entekan) bensin\b|\bbensin\w* (?:habis"
    r"|entek)\b|\b(?:hujan|udan)\w*\b.*\b(?:berhenti|mandeg|leren)\b|\b(?:neduh|ngeyup|ngiyup|berteduh|kejebak)\b"
    r"|\bmuter\w*\b.*\b(?:adoh|jauh)\b"
    r"|\b(?:telat|molor|terlambat)\b(?: \w+)? (?:sejam|sak ?jam|setengah jam|\d+ (?:jam|menit|mnt))\b"
)
NO_ROAD = Pattern(
    rf"\b(?:libur|prei|cuti|i[zj]in)\b|\b{NOT} (?:bisa|iso|saged) (?:\w+ )?(?:ambil|antar|anter|nganter|narik|kirim"
    rf"|ngirim|jemput"
    r"|masuk|kerja|keliling)\w*\b|\b(?:mesin|dinamo|obras) (?:\w+ )?(?:macet|mati|rusak|mogok)\b"
)

SPOILT = (
    r"(?:(?:di)?pipis\w*|diompoli|kencing\w*|ketumpahan|tumpahan|kecipratan|ngompol|kesiram|ketetesan|kodanan"
    r"|kehujanan|digigit|dibrakot"
    r"|dicokot|dicakar|diacak-?acak|jamuran|kepidak|diinjak|teles|basah|reged|kotor|kecemplung|luntur"
    r"|kena (?:hujan|ujan|udan|air|banyu|minyak|oli|lumpur|kopi|teh|kecap|tinta|kuah|sambel|muntah\w*|tembelek|eek))"
)
SPILT = r"(?:ketumpahan|kesiram|ketetesan|kodanan|kehujanan|kecipratan|digigit|dibrakot|dipipisi?|diompoli|kecemplung)"
SOILED = Pattern(
    rf"(?!.*(?<![a-z])\d)(?=.*\b(?:kain|bahan|potongan|karet)\w*\b).*\b{SPILT}\b(?!.*\b(?:minta|njaluk|kalau|nek"
    r"|boleh)\b).*"
    rf"|(?!.*(?<![a-z])\d)(?=.*\b(?:masker|jahitan|jaitan|setoran|kardus|tumpukan)\w*)(?=.*\b{SPOILT}\b)"
    r"(?!.*\b(?:minta|njaluk|nyuwun|dicuci|cuci|kumbah|kalau|kalo|nek|lek|boleh)\b).*"
)
SWAPPED = Pattern(
    rf"(?!.*(?<![a-z])\d)(?=.*\b(?:{GOODS}|{PARCEL})\w*\b)(?=.*\b(?:bu|mbak|pak|mas|punya\w*|nggon\w*|duwe\w*|orang"
    r"|wong)\b)"
    r".*\b(?:ketuker|ketukar|tertukar|ijolan|kebawa|katut"
    r"|salah (?:ngasih|kasih|ngekek\w*|antar|ngantar|nganter|turun|tas|kantong|orang|alamat|rumah))\b.*"
)
LATE = Pattern(
    rf"(?!.*(?<![a-z])\d)(?=.*\b(?:{GOODS}|{PARCEL}|kurir)\w*\b)(?=.*\b{NOT_YET} (?:\w+ )?(?:datang|dateng|datang2"
    rf"|teko|teka|sampai"
    r"|sampe|nyampe|nyampek|tekan|dikirim|diantar|dianter|diterno|rawuh)\w*)"
    r".*\b(?:padahal|kok|\w*janji\w*|katanya|jare\w*|nganggur|nunggu\w*|ngenteni\w*|ditunggu\w*|sampai (?:sekarang"
    r"|saiki)"
    r"|sampek saiki|tekan saiki)\b.*"
)

# "masker siap diambil tapi saya gak punya motor buat nganter", "gak onok sing ngeterno"
BRINGS = (
    r"(?:ng?anter|ng?antar|ng?ater|ngeter|ngirim|kirim|setor|nyetor|nggowo|bawa|budhal|berangkat|ke bengkel"
    r"|nang bengkel)\w*"
)
RIDE = r"(?:motor|kendaraan|sepeda|boncengan|ojek|tumpangan|bensin)\w*"
NO_RIDE = Pattern(
    rf"(?!.*(?<![a-z])\d)(?:.*\b{NOT} (?:punya|duwe|nduwe|gadhah|ada|onok|ono|wonten) {RIDE}\b.*\b{BRINGS}.*"
    rf"|.*\b{NOT} (?:ada|onok|ono|wonten|enek) (?:sing|yang|yg|wong|orang) (?:bisa |iso |gelem |mau )?{BRINGS}.*)"
)
HOURS = (
    r"(?:nanti|mengko|engko|engkok|besok|sesuk|sore|sorean|malam|malem|bengi|magrib|maghrib|isya|ashar|asar|dzuhur"
    r"|duhur|siang|siangan|jam)"
)
FETCH_LATER = Pattern(
    r"(?=.*\b(?:(?:di|ng)?ambil(?:nya|e|en)?|(?:di|n)?jemput(?:nya|e)?|(?:di|n)?jupuk(?:e|en)?|kurir(?:nya|e)?)\b)"
    rf"(?=.*\b{HOURS}\b)(?=.*\b(?:diundur|mundur|ditunda|sorean|siangan|agak (?:sore|siang)|(?:nanti|besok|sesuk|mengko"
    r"|engko) (?:saja|aja|ae|wae|mawon)|(?:habis|abis|bar|bakda|sesudah) (?:magrib|maghrib|ashar|asar|isya|dzuhur"
    r"|duhur|jumatan)|(?:saya|aku|kulo) (?:masih|lagi|isih|jek|sik|keluar|pergi|lunga|metu"
    r"|(?:tidak|gak|ga|ora) (?:di|nang|ada|ono|onok)))\b)"
    r"(?!.*\b(?:saya|aku|kulo|tak) (?:yang |sing |bisa |iso )?(?:ambil|ngambil|jemput|jupuk|njupuk)\b)"
    r"(?!.*\b(?:bayar\w*|upah|uang|duit|gaji)\b).*"
)
FETCHES = Pattern(
    rf"(?!.*(?<![a-z])\d)(?:.*\b)?(?:ambil|ngambil|jupuk|njupuk|mundhut)\w* (?:\w+ )?{GOODS}\w*(?: \w+){{0,2}} (?:dewe"
    rf"|sendiri"
    r"|piyambak|langsung|(?:ke|nang|ning|teng) (?:bengkel|workshop|posko|sana|kono))\b.*"
    rf"|(?!.*(?<![a-z])\d)(?=.*\b{GOODS}\w* (?:tak|saya|aku) (?:ambil|jupuk) (?:dewe|sendiri|piyambak)\b).*"
)

AGAIN = r"(?:lagi|lg|maneh|ulang|malih)"
RECOUNT = Pattern(
    r"(?!.*(?<![a-z])\d)(?!.*\b(?:batal|hapus|busak|busek|coret|cabut)\w*)(?:(?:.*\b(?:nanti|nti|ntar|engko|engkok"
    r"|mengko|sek|sik|dulu|bentar|sebentar|dilut|diluk)\b.*)?"
    rf"\b(?:tak |saya |aku |mau |arep )(?:itung|hitung|etung|ngitung|menghitung|cek|ngecek) {AGAIN}\b.*)"
)
REACHES = (
    r"(?:nyampe|nyampek|sampai|sampe|sampek|tekan|nutut|nyandak|tutug|cukup|dapat|dapet|oleh|entuk|bisa|iso|mungkin)"
    r"(?: (?:sampai|sampe|tekan|dapat|oleh))?"
)
SHORT_OF = Pattern(
    rf"\b{NOT} (?:\w+ )?{REACHES} (?:target|\d{{1,3}}\b(?! ?(?:m|meter|mtr|cm|gulung|roll|rol|klos|rb|ribu|ewu|persen"
    r"|menit|jam|x|kali|(?:hari|dino)(?! ?(?:ini|iki|niki)))\b|[./:]))"
)
NO_SHORT = Pattern(rf"\b(?:{GOODS}|uang|duit|upah|bayar|yang|sing|kemarin|wingi|minggu lalu|kalau|kalo|nek|lek)\w*\b")

ERR = (
    r"(?:salah|keliru|kliru|kleru)(?: (?:pencet|mencet|tulis|nulis|ketik|ngetik|lapor|laporan|laporane|kirim|isi|klik)"
    r"\w*)?"
)
AFRAID_TO_ERR = Pattern(
    rf"(?!.*(?<![a-z])\d)(?=.*\b(?:takut|wedi|ajrih|kuatir|khawatir)\w*,? (?:(?:nek|lek|kalau|kalo|saya|aku|nanti|malah"
    rf"|{TITLES}) )*{ERR}\b)(?=.*\b(?:pencet|mencet|tulis|nulis|ketik|ngetik|lapor|laporan|klik|carane|caranya|hp"
    rf"|bot)\w*"
    r"\b).*"
)
CROOKED = (
    rf"(?:mencong|menceng|miring|mleyot|mengsle|mletot|elek|jelek|(?:{NOT}|kurang) (?:rapi|lurus|apik|bagus)"
    r"|amburadul|acak-?acakan|berantakan|kacau|njomplang)"
)
ASHAMED = Pattern(
    r"(?!.*(?<![a-z])\d)(?!.*\b(?:mesin|jarum|kain|karet|dikembalikan|retur|ditolak|bu \w+ (?:jahit|njahit))\w*\b)"
    r"(?=.*\b(?:aku|saya|kulo|sy|malu|isin|takut|wedi|kecewa|\w+ku)\b)"
    rf".*\b(?:jahitan|jaitan|garapan)(?:ku|e|ne|nya)?(?: \w+){{0,3}} {CROOKED}\b.*"
)
MISSED = Pattern(
    r"(?=.*\b(?:kok|kenapa|lapo|kenopo|ngopo)\b)(?=.*\b(?:cuma|cuman|mung|mek|hanya|tok|thok|siji|satu|sekali)\b)"
    r"(?=.*\b(?:(?:di|ter|ke)?cat[ae]t|masuk|mlebu|terekam)\b)"
    r".*\b(?:2 ?x|2 ?kali|dua kali|ping (?:pindo|pindho|loro|2)|kaping pindho)\b.*"
)

WHO = (
    r"(?:kurir|sopir|supir|tetangga|tonggo|tanggi|orang|wong|bu|mbak|pak|mas|ibu-?ibu|ibu2|dia|dekne|guru|teman|konco)"
    r"(?:ku|e|ne|nya)?"
)
RUDELY = (
    r"(?:(?:ngomongin|ngrasani|ngerasani|nggosip\w*|jelek-?jelekno|jelek2in) (?:aku|saya)"
    r"|(?:bilang|ngomong|ngarani|ngatain) (?:aku|saya) (?:gak|tidak|ora|ga) \w+|(?:ngomong|omong|kata|sikap|bahasa"
    r"|mulut|cangkem)\w*(?: \w+){0,3} kasar|(?:nge|m|mem)?bentak\w*2?|ngenyek"
    r"|ngece|ngeremeh\w*|meremehkan|menghina|ngina|ngolok\w*|mengolok\w*|ngguyu|nyemooh|mencemooh|nyindir\w*|ngilok\w*"
    r"|ngatai\w*|ngatain|memaki|maki2|misuhi|misuh-?misuh)"
)
TREATED = (
    r"(?:dibentak\w*|diejek\w*|dihina|dienyek|diece|diolok\w*|diguyu|diremeh\w*|direndahkan|dikata-?katai|dikatain"
    r"|dipisuhi"
    r"|disindir\w*)"
)
HURT = Pattern(
    rf"(?!.*(?<![a-z])\d)(?!.*\b(?:anak|suami|bojo|mertua)\w*\b)(?:.*\b{WHO}\b.*\b{RUDELY}\b.*"
    rf"|.*\b(?:saya|aku|kulo|sy)\b(?: \w+){{0,3}} {TREATED}\b.*)"
)

TANGLED = Pattern(
    r"\bbenang\w*(?: \w+){0,3} (?:mbulet\w*|ruwet|ngruwel\w*|kusut|(?:nge|meng)?gumpal|nggumpal|menggumpal|bundet"
    r"|mbundet|semrawut|mbendol)\b"
)
THREAD = Pattern(r"\bbenang\w*(?: \w+){0,2} (?:pedot|pedhot|putus|tugel)\b")
SKIPS = Pattern(
    r"\b(?:jahitan|jaitan|jahit|njahit|benang)\w*(?: \w+){0,2} (?:loncat|lompat|mlumpat|mlompat|mencolot)\w*"
)
NEEDLE = Pattern(r"\bjarum\w*(?: \w+){0,2} (?:patah|putung|tugel|coklek)\b")
ASKS_HOW = Pattern(
    r"\b(?:piye|gimana|gmn|bagaimana|kenapa|kenopo|lapo|caranya|carane|solusi\w*|tips)\b"
    r"|\b(?:pake|pakai|nganggo|gawe) (?:jarum )?(?:nomer|nomor|no|ukuran)\b"
)
WANTS_GOODS = Pattern(r"\b(?:minta|njaluk|nyuwun|kirimi\w*|butuh|perlu|habis|entek|tinggal|sisa)\b")

DONT = r"(?:jangan|jgn|ojo|ampun|(?:gak|ga|tidak|ora|ndak) usah)"
QUIET = Pattern(
    rf"(?!.*\d{{2}})(?!.*\b(?:{GOODS}|{PARCEL}|kurir|foto|bu \w+)\w*\b)"
    r"(?=.*\b(?:minggu|jumat|sabtu|pagi|isuk|siang|malam|malam2|malem|bengi|subuh|magrib|jam|waktu|pas)\b)"
    rf".*\b{DONT}(?: \w+)? (?:(?:di|ng)?kirim\w*|ngirim\w*|wa|ngewa|chat|ngechat|dichat|diwa|hubungi|dihubungi|ganggu"
    rf"|diganggu"
    r"|sms)\b.*"
)
NEVER_MIND = Pattern(
    rf"(?:(?:{TITLES}|eh|oh|e+|em+|hm+)[ ,.]+)*anu[ ,.]+(?:(?:{TITLES})[ ,.]+)*{NOT} (?:sido|jadi|sios)"
    rf"(?:[ ,.]+(?:wes|wis|deh|lah|aja|ae|ya|yo|{TITLES}))*[ .!]*"
)
PAID_OWN = Pattern(
    r"\b(?:bensin|parkir|tol|ongkos|transport\w*|pulsa|kuota)(?:e|ne|nya)?\b.*\b(?:nalangi\w*|talangan|ditalangi"
    r"|nombok\w*|diganti"
    r"|uang sendiri|duit dewe|uang pribadi)\b"
)
CARE = (
    r"(?:kontrol|periksa|priksa|terapi|check ?up|cek ?(?:up|darah|mata|gula|tensi|kesehatan)|puskesmas|rumah sakit"
    r"|rs[a-z]{0,3}|klinik|dokter|imunisasi|vaksin\w*|fisioterapi|cuci darah|kemo\w*)"
)
CHECK_UP = Pattern(
    r"\b(?:besok|bsk|sesuk|lusa|nanti|mengko|engko|minggu depan|(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu)"
    r"|tanggal \d+)"
    rf"\b(?: \w+){{0,6}} {CARE}\b"
)
NO_CHECK_UP = Pattern(
    rf"\b(?:libur|prei|cuti|i[zj]in|{NOT} (?:(?:bisa|iso) )?(?:jahit|njahit|masuk|setor|kerja|kirim)|setor|lapor|kurir"
    rf"|antar|anter|kirim|masker"
    r"|ambil|minta|boleh)\w*\b"
)
LONGEST_CHECK_UP = 40

WHOLE: tuple[tuple[Mishap, Pattern], ...] = (
    (Mishap.NEVER_MIND, NEVER_MIND),
    (Mishap.RECOUNT, RECOUNT),
    (Mishap.MISSED, MISSED),
    (Mishap.AFRAID_TO_ERR, AFRAID_TO_ERR),
    (Mishap.HURT, HURT),
    (Mishap.ASHAMED, ASHAMED),
    (Mishap.SOILED, SOILED),
    (Mishap.SWAPPED, SWAPPED),
    (Mishap.FETCHES, FETCHES),
    (Mishap.LATE, LATE),
    (Mishap.FETCH_LATER, FETCH_LATER),
    (Mishap.QUIET, QUIET),
    (Mishap.NO_RIDE, NO_RIDE),
)
ADVISED: tuple[tuple[Mishap, Pattern], ...] = (
    (Mishap.NEEDLE, NEEDLE),
    (Mishap.TANGLED, TANGLED),
    (Mishap.SKIPS, SKIPS),
    (Mishap.THREAD, THREAD),
)
# A longer message says more than that.
MOST_WORDS = 25


def wants_goods(text: str) -> bool:
    """Whether a text asks for goods, or says that they have run out."""
    return WANTS_GOODS.search(normal(text)) is not None


def mishap_in(text: str, *, carries: bool = False) -> Mishap | None:
    """What a message tells of that; `carries`: by a courier, who is on the road."""
    plain = normal(text).replace("\n", " ")
    if len(plain.split()) <= LONGEST_CHECK_UP and CHECK_UP.search(plain) and not NO_CHECK_UP.search(plain):
        return Mishap.CHECK_UP
    if len(plain.split()) > MOST_WORDS:
        return None
    if carries and ROAD.search(plain) and not NO_ROAD.search(plain):
        return Mishap.ROAD
    if PAID_OWN.search(plain):
        return Mishap.PAID_OWN
    if found := next((mishap for mishap, pattern in WHOLE if pattern.fullmatch(plain)), None):
        return found
    if _falls_short(plain):
        return Mishap.SHORT_OF
    asked = ASKS_HOW.search(plain) is not None and not WANTS_GOODS.search(plain)
    return next((mishap for mishap, pattern in ADVISED if pattern.search(plain)), None) if asked else None


def _falls_short(plain: str) -> bool:
    """ "kayaknya hari ini gak nyampe 20", and no other number."""
    found = SHORT_OF.search(plain)
    if found is None or NO_SHORT.search(plain) or asks(plain):
        return False
    rest = f"{plain[: found.start()]} {plain[found.end() :]}"
    return not DIGIT.search(rest) and not any(one.value is not None for one in tokens(rest))

"""What is told of a fire, of somebody of hers who is missing, of an accident on the road, and of a seizure."""

from handlers.reading import assent
from handlers.reading.assent import ALREADY, TITLES
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g|belum|durung|blm|dereng)"
# What is feared, or was nearly so, is none.
FEARED = r"(?:takut|wedi|kalau|kalo|nek|lek|menawi|misal\w*|semoga|jangan sampai|ojo sampek?|hampir|meh|cegah|anti)"

# "wes mati alhamdulillah ditulungi tonggo", "apine sampun padam": the fire is out.
PUT_OUT = Pattern(
    rf"^(?:(?:{TITLES}|alhamdulillah|geni|api|kobongan|kobonge)(?:ne|nya|e)?[ ,.]+)*{ALREADY} (?:mati|padam|pejah"
    r"|dipadam\w*|disirem|disiram|dipateni)\b"
    rf"|\b(?:geni|api|kobongan|kebakaran)(?:ne|nya|e)? (?:\w+ )?{ALREADY} (?:mati|padam|pejah|dipadam\w*|beres|aman)\b"
)
# "banjir masuk rumah, sekarang sudah surut"
EBBED = Pattern(rf"\b(?:banjir|air|banyu)\w*\b.*\b{ALREADY} (?:surut|asat|sat|aman|kering)\b")
# Ashes of a volcano: one stays in, and doesn't run.
VOLCANO = r"(?:gunung|semeru|bromo|kelud|merapi|arjuno|welirang|raung)"
ASH = Pattern(
    rf"\b{VOLCANO}(?:ne|nya|e)?(?: \w+){{0,2}} (?:metu|meletus|njeblug|njebluk|mbledos|erupsi|batuk|kumat)\b"
    r"|\b(?:udan|hujan|kudanan) (?:awu|abu)\b|\berupsi\b"
    r"|\b(?:awu|abu)(?: ?(?:ne|nya|e)| vulkanik)?(?: \w+){0,3} (?:sampe|sampek|sampai|tekan|nyampe|nyampek|mudun"
    r"|turun)(?: (?:nang|ke|di))? (?:kene|sini|omah|rumah|deso|desa|atap|gendeng|genteng)\b"
)
NO_ASH = Pattern(rf"\b(?:{FEARED}|dulu|biyen|tahun|taun|film|berita|mimpi|warna|kain|rokok)\b")

PLACE = (
    r"(?:kompor|gas|elpiji|lpg|tabung|regulator|selang|dapur|pawon|rumah|omah|griya|kamar|atap|genteng|gorden|korden"
    r"|gudang|warung|kasur|meteran|motor|mobil)"
)
BURNS = (
    r"(?:meledak|mledak|m?b(?:e)?led(?:h)?[ou][sgk]|njebl[ou][kgs]|jebl[ou][kgs]|kobong(?:an)?|kebakar(?:an)?"
    r"|terbakar|dilalap (?:api|geni))"
)
FLAMES = (
    r"(?<!keluar )(?<!metu )\b(?:asap|kebul)(?:e|nya)? (?:sudah |wes )?(?:tebel|tebal|kandel|ireng|hitam|pekat"
    r"|mbulak|mengepul)\b"
    r"|\b(?:api|geni)(?:nya|ne|e)?(?: \w+){0,2} (?:gede|besar|nyamb[ae]r|menyambar|me?rambat|mrambat|me?njalar|mulad"
    r"|(?:hampir |meh |arep |mau )?(?:ke ?sini|mrene|rene))\b"
)
# "bu kobong bu", and no more
CRIED = (
    rf"^(?:(?:{TITLES}|tolong|tulung|aduh|waduh|ya allah|gusti|iki|ini|omah\w*)[ ,!.]+)*(?:kobong|kebakar|terbakar)\b"
    rf"(?:[ ,!.]+(?:{TITLES}|iki|ini|tolong|tulung))*[ !.]*$"
)
FIRE = Pattern(rf"\b{PLACE}\w*(?: \w+){{0,2}} {BURNS}\b|\b(?:kebakaran|kobongan)\b|{FLAMES}|{CRIED}")
NO_FIRE = Pattern(
    rf"\b(?:{FEARED}|{NOT}) (?:\w+ ){{0,2}}(?:{PLACE}\w* )?(?:\w+ )?(?:{BURNS}|kebakaran|kobongan)\b"
    r"|\b(?:mesin|dinamo|kabel|setrika|masakan|nasi)\w* (?:\w+ )?(?:kobong|kebakar\w*|terbakar)\b"
    r"|\b(?:kebakaran|kobongan|kobong|terbakar|kebakar) (?:\w+ )?(?:kemarin|wingi|kemaren|minggu|bulan|tahun|taun)\b"
    r"|\b(?:kebakaran|kobongan) (?:di|nang|ning|ndek) (?:pasar|pabrik|hutan|gunung|toko|mall|tv|berita|kota|surabaya"
    r"|jakarta)\b|\b(?:film|sinetron|berita|mimpi|ngimpi|latihan|simulasi|gratis)\b"
)

# Hers by a word of its own, for what is also how one is spoken to.
OF_HERS = (
    r"(?:(?:anak|putra|putri|adik|adek|suami|bojo|istri|cucu|putu|ponakan|keponakan|mertua|sepupu|simbah|mbah|nenek"
    r"|kakek|eyang|lare|bocah)(?:ku|q|e|nya|ne)?(?: (?:saya|sy|kulo|kula|aku|kami))?"
    r"|(?:bapak|ibu|ibuk|emak|mamak|kakak|mbak|mas)(?:ku|q| (?:saya|sy|kulo|kula|aku)))"
)
WHICH = (
    r"(?: (?:sing|yang|yg|seng|ingkang|autis\w*|down|syndrom\w*|tuna\w*|rungu|wicara|grahita|netra|daksa|cp|abk|pikun"
    r"|linglung|tuli|bisu|kecil|cilik|pertama|kedua|ragil|mbarep|lanang|wedok|perempuan|laki-?laki|istimewa|umur|usia"
    r"|\d+|tahun|taun|thn|tadi|mau|wau|td|barusan|kok|ket|dari|dr|pagi|isuk|subuh|siang|sore|kemarin|wingi))*"
)
GONE = (
    r"(?:hilang|ilang|ngilang|menghilang|minggat|kabur (?:dari|teko|saking|ambek|karo|ket|tadi|mau|mambengi|semalam))"
)
LOST = Pattern(
    rf"(?<!masker )(?<!setoran )\b{OF_HERS}{WHICH} {GONE}\b"
    r"(?! (?:semangat|nafsu|akal|sabar|fokus|hp|hape|uang|duit|dompet|kunci|suara|kontak"
    r"|kabar|ingatan|sinyal|kerja\w*|gawean|pekerjaan|jarum|kartu|sandal|sepatu|selera|kesadaran))"
)
WANDERED = Pattern(
    rf"\b{OF_HERS}{WHICH} (?:keluar|metu|pergi|lunga|lungo|jalan|mlaku)\b(?: \w+){{0,3}} {NOT} (?:tau|tahu|ngerti|eruh"
    rf"|weruh)"
    r" (?:ke ?mana|nang ?endi|ning ?ndi|parane|arahnya|di ?mana)\b"
)
NOT_BACK = Pattern(
    rf"\b{OF_HERS}(?: (?!sekolah|kerja)\w+){{0,6}} {NOT} (?:\w+ )?(?:(?:pulang|mulih|muleh|balik|kembali|ketemu)2?"
    r"|ditemukan|(?:ada|ono|onok) (?:di|nang|ning|neng) (?:rumah|omah|kamar|sekolah)(?:nya|e|an)?)\b"
)
SEARCHED = Pattern(
    r"\b(?:di)?(?:goleki|golek|cari\w*)\b|\b(?:nggoleki|nyari\w*|mencari)\b|\b(?:ketemu|ditemukan|bingung|panik|minggat"
    r"|(?:wis|wes|sudah|udah) \w+ (?:dino|hari|dinten|malam|bengi)|mambengi|semalam|semaleman|dari kemarin|ket wingi)\b"
)
NO_SEARCH = Pattern(r"\b(?:cari|nyari|golek) (?:uang|duit|kerja\w*|nafkah|kain|karet|rumput|suket|kayu)\b")

HIT = (
    r"(?:(?:truk|mobil|motor|angkot|bis|bus|orang|wong)\w* (?:nyerempet|nyrempet|nabrak|nubruk) (?:saya|aku|kulo)"
    r"|s(?:e)?rempetan|kes(?:e)?rempet|diserempet|tabrakan|ketabrak|ditabrak|nabrak|ketubruk|ditubruk|kecelakaan"
    r"|kcelakaan|laka lantas|njungkel|kejungkel|nyungsep|ndlosor)"
)
FELL = (
    r"(?:(?:ter)?jatuh|jatoh|tibo|tiba|ceblok|dhawah|gulung)(?: \w+)? (?:dari |teko |soko |saking )?(?:sepeda )?motor"
)
ACCIDENT = Pattern(rf"\b(?:{HIT}|{FELL})\b")
NO_ACCIDENT = Pattern(
    rf"\b(?:{FEARED}|{NOT}|ada|onok|ono|enek|wonten|karena|gara-?(?:2|gara)|akibat|dulu|pernah|bekas|habis"
    rf"|korban|kemarin|kemaren|wingi) (?:\w+ )?(?:{HIT}|{FELL})\b|\b{OF_HERS}\b"
)

SEIZURE = Pattern(
    r"\b(?:kejang\w*|kejet\w*|step(?! (?:by|satu|dua|\d))|(?:kumat|kambuh) (?:ayan|epilepsi)\w*"
    r"|(?:ayan|epilepsi)\w* (?:\w+ )?(?:kumat|kambuh))\b"
)
NO_SEIZURE = Pattern(
    r"\b(?:dulu|biyen|riwayat|sering|suka|kadang)\b(?: \w+){0,4} (?:kejang|kejet|step|kumat|kambuh)\w*|"
    rf"\b(?:{FEARED}|{NOT}|dulu|pernah|obat) (?:\w+ )?(?:kejang|kejet|step|kumat|kambuh)\w*\b"
)


# Water, and no cloth pressed on it.
HOT = r"(?:setrika|strika|kompor|knalpot|wajan|panci|solder|lilin|oven|(?:air|banyu) panas|minyak panas|kuah|wedang)"
BODY = (
    r"(?:tangan|kaki|sikil|lengan|jari|driji|jempol|telapak|kulit|muka|rai|awak|badan|paha|pupu|dengkul|perut|weteng"
    r"|dada"
    r"|leher|kuping)"
)
BURNT = Pattern(
    rf"\b(?:keslomot|kesundut|kesetrika)\b|\bluka bakar\b|\b(?:kesiram|kesiraman|ketumpahan|tersiram) {HOT}"
    rf"|\b{BODY}\w*(?: \w+){{0,3}} (?:kena|keno|kenek|nyenggol|nyentuh|kecipratan) {HOT}"
    rf"|\b(?:kena|keno|kenek|kecipratan) {HOT}\w*,?(?: \w+){{0,3}} {BODY}"
    r"|\b(?:air|banyu|minyak|kuah|wedang) panas (?:tumpah|wutah|muncrat)\b"
    rf"|\b{BODY}\w*(?: \w+){{0,3}} (?:m?lepuh|melepuh|mlonyoh|mlenthung|terbakar|kebakar|kobong)\b"
)
NO_BURN = Pattern(
    rf"\b(?:{FEARED}|dikit|sedikit|sithik|cuma|gak apa|gapapa|gpp|sudah sembuh|wis mari|masker|kain|karet|baju|setor"
    r"|lapor|bolong|gosong)\w*\b"
)


def is_burnt(plain: str) -> bool:
    """ "tangan keslomot setrika", "kesiram banyu panas": a text in normal form."""
    return BURNT.search(plain) is not None and NO_BURN.search(plain) is None


def is_fire(plain: str) -> bool:
    """ "kompor njebluk", "geni nyamber gorden": a text in normal form."""
    return FIRE.search(plain) is not None and NO_FIRE.search(plain) is None and not is_put_out(plain)


def is_put_out(plain: str) -> bool:
    """ "wes mati alhamdulillah ditulungi tonggo": a text in normal form, after a fire."""
    return PUT_OUT.search(plain) is not None or EBBED.search(plain) is not None


def rains_ash(plain: str) -> bool:
    """ "semeru metu maneh, awune sampe kene": a text in normal form."""
    return ASH.search(plain) is not None and NO_ASH.search(plain) is None


def is_missing(plain: str) -> bool:
    """ "anakku sing autis ilang ket mau", "simbah digoleki gak ketemu": a text in normal form."""
    away = NOT_BACK.search(plain) and SEARCHED.search(plain) and not NO_SEARCH.search(plain)
    return LOST.search(plain) is not None or WANDERED.search(plain) is not None or bool(away)


def met_with_accident(plain: str) -> bool:
    """ "aku tibo srempetan karo truk": of herself; a text in normal form."""
    return ACCIDENT.search(plain) is not None and NO_ACCIDENT.search(plain) is None


def has_seizure(plain: str) -> bool:
    """ "anak saya kejang barusan", "kumat ayane": a text in normal form."""
    return SEIZURE.search(plain) is not None and NO_SEIZURE.search(plain) is None

"""What is told of somebody who threatens her from outside, of a rougher hand at home, and of giving up on all of it."""

from handlers.reading import assent
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g)"
WEAPON = r"(?:pisau|peso|golok|parang|arit|clurit|celurit|pentungan|linggis|bendo|pedang|senjata|pistol|sajam)"
SOMEBODY = (
    r"(?:orang|wong|tiyang|tetangga|tonggo|tanggi|preman|pemuda|lelaki|laki-?laki|laki2|cowok|penagih|rentenir|pinjol"
    r"|debt ?collector|juru tagih|maling|rampok|yang|sing|yg)\w*"
)
GAP = r"(?: (?!jualan|kain|sayur)\w+){0,4}"
THREAT = Pattern(
    r"\b(?:nagih|penagih|tagih)\w*\b.*\bpreman\b|\b(?:m?bawa|nggowo) preman\b|"
    rf"\b{SOMEBODY}{GAP} (?:m?bawa|nggowo|nyekel|ngacung\w*|bw|pegang|megang) {WEAPON}\b"
    rf"|\b{SOMEBODY}{GAP} (?:ngancam\w*|ngancem\w*|mengancam\w*|neror|meneror|nggedor\w*|gedor\w*|ndobrak\w*|dobrak\w*"
    r"|ngobong|ngikutin|mbuntuti|nyulik|ngikuti (?:saya|aku)|nguntit)\b"
    rf"|\b(?:mau|arep|ajeng|akan|pengen|ngancam) (?:m?bunuh|mateni|nyulik|nyakiti|mejahi|ngobong (?:omah|rumah))\b"
    rf"|\b{SOMEBODY} (?:mabuk|mabok|mendem|kalap|gila|edan)\b{GAP} (?:ngamuk|masuk|mlebu|nang ngarep|di depan"
    rf"|rumah|omah)"
    rf"|\b(?:ada|ono|onok|enek) (?:orang|wong)(?: \w+)? (?:asing|gak kenal|tidak dikenal|ra kenal|mabuk|mendem)\b"
    rf"{GAP} (?:masuk|mlebu|nyelinap|ngintip)\b|\b(?:ada|ono|onok) (?:orang|wong) ngamuk\b"
    rf"|\b(?:saya|aku|kulo|sy) (?:\w+ ){{0,2}}(?:diteror|diancam|diancem|dikuntit|dibuntuti|diintai)\b"
)
# Somebody unknown who stays about her house: all three have to be told.
ABOUT = Pattern(
    r"\b(?:orang|wong|laki-?laki|laki2?|lelaki|lanang|cowok|pemuda|preman|bapak-?bapak)\b(?: \w+){0,6} (?:ngadek|ngadeg"
    r"|berdiri|mondar|riwa-?riwi|wira-?wiri|muter2?|nunggoni|nungguin|nongkrong|nyanggong|ngawasi|ngintip|mandengi"
    r"|ngetok|ngetuk|nggedor|nyoba|mbukak|ngikuti|ngetutno)"
)
HER_HOUSE = Pattern(
    r"\b(?:omah|rumah|griya|pintu|lawang|jendela|cendela|cendelo|pagar|pager|kamar|teras)(?:ku|e|ne|nya)?\b"
)
UNKNOWN = Pattern(
    rf"\b(?:{NOT} (?:kenal|dikenal|tau kenal|tak kenal|gelem ngomong|mau ngomong)|asing|aneh|takut|wedi|keweden"
    rf"|dewe?kan"
    r"|dewean|sendirian|ijen|mencurigakan)\b"
)
# Somebody of hers who is kept out, and from whom she hides.
AT_DOOR = Pattern(
    r"\b(?:suami|bojo|mantan|pacar|ipar|lanangan)(?:ku|e|nya| saya| suami)?(?: \w+){0,3} (?:ngetok|ngetuk|nggedor|gedor"
    r"|ndobrak|dobrak)\w*(?:2|-\w+)? (?:pintu|lawang|jendela|cendela|cendelo)"
)
HIDES = Pattern(r"\b(?:ngumpet|sembunyi|ndelik|takut|wedi|teriak|teriak2|bengok|ngamuk|marah\w*|nesu|mabuk|mendem)\b")
NO_THREAT = Pattern(
    r"\b(?:jual\w*|dagang|tukang (?:sayur|potong|sate|daging)|kurban|sembelih|mbeleh|masak|dapur umum|motong"
    r"|potong kain"
    r"|mimpi|film|sinetron|berita|guyon\w*|wk(?:wk)+|haha\w*|kalau|kalo|nek|lek|tas|masker|setoran)\b"
)
AT_HOME = (
    r"(?:suami|bojo|sumi|lanangan|lanange|mantan|garwa|bapak\w* (?:anak\w*|arek\w*|bocah\w*|lare\w*)(?:-\w+|2)?|mertua"
    r"|ipar|pacar|anak lanang|adik lanang)(?:ku|q|e|ne|nya| e| ne| saya| kulo)?"
)
WHEN = (
    r"(?: (?:kemarin|kemaren|wingi|mau|tadi|td|barusan|semalam|bengi|terus|trus|sering|kadang|malah|lagi|wis|sudah))*"
)
ROUGH = (
    r"(?:mecah\w*|ngrusak\w*|ngerusak\w*|merusak|ngobrak\w*|ndorong\w*|mendorong|nyurung|njorok\w*|ngantem\w*|nampol\w*"
    r"|ngaplok\w*|nempeleng\w*|ninju\w*|nonjok\w*|nyeret\w*|narik (?:rambut|tangan)\w*|nginjak\w*|nyundut\w*)"
)
PUSHED = (
    r"(?:di(?:jorok\w*|surung|banting|tempeleng|kaplok|tonjok|tinju|injak|sundut|seret|tampol|antem\w*|jambak|cekik"
    r"|pukul\w*)|didorong(?= (?:sampai|sampe|nganti|tekan|jatuh|tiba|nang|ke|bojo|suami)))"
)
ROUGHLY = Pattern(
    rf"\b{AT_HOME}{WHEN} {ROUGH}\b|\b(?:saya|aku|kulo|sy|rambut\w*|tangan\w*)(?: \w+)? {PUSHED}\b"
    rf"|\btangan\w* (?:saya )?ditarik {AT_HOME}"
)
NOT_ROUGH = Pattern(
    r"\b(?:gak sengaja|ga sengaja|tidak sengaja|ora sengojo|kesenggol|guyon\w*|wk(?:wk)+|haha\w*|kalau|kalo|nek|lek)\b"
)
WISH = r"(?:pengen|pingin|pengin|kepengin|kepingin|kepengen|ingin|pgn|mau)"
ONLY = r"(?:aja|ae|wae|saja|mawon|rasane|rasanya|dari semua\w*|soko kabeh)"
OF_WORK = Pattern(
    r"\b(?:jahit\w*|njahit\w*|jait\w*|masker\w*|mesin\w*|kain\w*|motif|pola|kerja\w*|nyambut|program|setor\w*|hari ini"
    r"|dino iki|besok|karet|benang|kuliah|sekolah|diet|ngaji)\b"
)
GIVES_UP = Pattern(
    rf"\b{WISH} (?:udahan|sudahan|udah|nyerah|menyerah|bubar)(?: {ONLY})+"
    rf"|\b{NOT} (?:ada|ono|onok|enek|wonten) (?:yang|yg|sing|seng) (?:butuh|mbutuh\w*|peduli|sayang|ngarep\w*|nganggep"
    rf"|kangen|kehilangan|nggoleki)(?: \w+)? (?:saya|aku|kulo|kula)\b"
    rf"|\b(?<!bilang )(?<!ngomong )(?<!kata )(?<!ngarani )(?:saya|aku|kulo)(?: \w+)? {NOT} (?:ada |ono "
    rf"|onok )?(?:gun[ao]\w*|berguna|artin\w+)(?: (?:lagi|maneh))?"
    r"|\b(?:capek|kesel|lelah|muak|bosen|cape) (?:sama|karo|dengan|ambek|kalih) (?:semua\w*|kabeh\w*|sedoyo|urip\w*"
    r"|hidup\w*)"
    r"|\b(?:buat|untuk|gawe|kanggo|nggo) (?:apa|opo|nopo) (?:saya |aku |kulo )?(?:masih |isih )?(?:hidup|urip|gesang)\b"
    rf"|\b{WISH} (?:pergi|lunga|lungo) (?:sing |yang )?(?:jauh|adoh)\b.*\b{NOT} (?:balik|kembali|mbalik|pulang)"
    r"|\b(?:dunia|donya|keluarga|anak\w*)\w* (?:\w+ )?(?:lebih baik|luwih apik) (?:tanpa|gak ono|tanpo) (?:saya|aku)\b"
    rf"|\b{WISH} (?:tidur|turu) (?:\w+ ){{0,2}}{NOT} (?:usah )?(?:bangun|tangi)"
)


def is_threatened(plain: str) -> bool:
    """Whether a text in normal form tells of somebody who threatens her or hers from outside."""
    about = ABOUT.search(plain) and HER_HOUSE.search(plain) and UNKNOWN.search(plain)
    return (THREAT.search(plain) is not None or bool(about)) and NO_THREAT.search(plain) is None


def is_hurt_at_home(plain: str) -> bool:
    """ "suamiku kemaren mecahin mesin", "aku didorong sampe kena meja": a text in normal form."""
    kept_out = AT_DOOR.search(plain) and HIDES.search(plain)
    return (ROUGHLY.search(plain) is not None or bool(kept_out)) and NOT_ROUGH.search(plain) is None


def gives_up(plain: str) -> bool:
    """ "rasanya pengen udahan aja", "ga ada yang butuh saya": a text in normal form; not where it is about work."""
    return GIVES_UP.search(plain) is not None and OF_WORK.search(plain) is None

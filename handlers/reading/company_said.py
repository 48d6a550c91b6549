"""What one says in company, beside the work: a verse, why, what money is for, slow fingers, whether she still"
" belongs."""

from handlers.reading import assent
from handlers.reading.asking import asks
from handlers.reading.assent import ALREADY, TITLES
from handlers.reading.patterns import Pattern
from handlers.reading.work_words import of_work

NOT = rf"(?:{assent.NOT}|g)"
ME = r"(?:saya|sy|aku|kulo|kula|awakku)"
MAY = r"(?:boleh|oleh|olih|bisa|bs|iso|isok|pareng|angsal|gpp|gapapa|gak ?popo)"
IF = r"(?:kalau|kalo|klo|nek|lek|menawi|misal\w*)"

# "mbak bot tak pantun yo", "aku nduwe bedekan"
VERSE = Pattern(
    r"\b(?:pantun\w*|parikan|tebak-?(?:2|tebak\w*)|tebakan|bedekan|cangkriman|teka-?teki|lelucon|humor|dongeng\w*)\b"
    r"(?!.*\b(?:masker|setor|motif|sablon)\b)"
)

WRITES = (
    r"(?:(?:nge?|m|me|di)?(?:ketik|tik|nulis|tulis|mencet|pencet|wa|chat|jawab|bales|balas|mbales)\w*)"
    r"(?: ?(?:e|ne|nya|ku))?"
)
SLOWLY = (
    rf"(?:suwe|sui|lama|alon|alon2|alon-alon|lambat|pelan|pelan2|pelan-pelan|angel|susah|sulit|lemot|lelet"
    rf"|{NOT} (?:iso |bisa |isok )?(?:cepet|cepat|gesit|lancar))"
)
# "ngetik e suwe aku", "nek nulis alon": her own fingers, and nobody else's answer.
SLOW = Pattern(
    rf"(?=.*\b{ME}\b|.*\b(?:jari|driji|tangan)\w*\b)(?=.*(?:\b(?:nge?|nu|me?n|tulisan|ketikan)\w*\b))"
    rf".*(?:\b(?:jari|driji|tangan)\w*\b.*\b(?:yang|yg|sing) (?:iso|isok|bisa|saged)\b.*\b{WRITES}"
    rf"|\b{WRITES}(?: \w+){{0,4}} {SLOWLY}\b"
    rf"|\b{SLOWLY} (?:{IF} |le |lek |sing )?(?:ngetik|nulis|mencet|pencet|mbales|balas|bales)\w*\b).*"
)
NOT_SLOW = Pattern(
    r"\b(?:bot|robot|sinyal|internet|hp|koordinator|kurir|sampean|sampeyan|kamu|njahit|jahit|lapor)\w*\b"
)

HOUR = (
    r"(?:wengi|bengi|malam|malem|malam2|malem2|mbengi|tengah (?:malam|wengi)|subuh2?|isuk|esuk|pagi|jam (?:\d+|piro"
    r"|berapa)"
    r"|kapan (?:saja|ae|aja|wae)|hari (?:minggu|libur)|dino minggu|tanggal merah)"
)
TELLS = (
    r"(?:nulis|ngetik|ngewa|wa|chat|ngechat|ngirim pesan|kirim pesan|ngabari|takon|tanya|(?:kirim |ngirim )?lapor"
    r"|(?:kirim |ngirim )?laporan"
    r"|hubungi)(?:nya|e|ne)?"
)
# "iki nek wengi oleh nulis ta mbak"
ANY_HOUR = Pattern(
    rf"(?=.*(?:\?|\b(?:ta|tah|to|kah|{NOT}|ya|yo|opo|apa|kan)\b))"
    rf"(?:.*\b{HOUR}\b.*\b{MAY} (?:\w+ )?{TELLS}\b.*|.*\b{MAY} (?:\w+ )?{TELLS}\b.*\b{HOUR}\b.*"
    rf"|.*\b{TELLS}\b.*\b{HOUR}\b.*\b{MAY}\b.*)"
)
NOT_ANY_HOUR = Pattern(
    r"\b(?:koordinator|bu (?!saya)\w+ (?:bisa|iso|boleh)|kurir|setor|nyetor|jemput|ambil|ojo|jangan)\b"
)

HELLO = (
    rf"(?:{TITLES}|halo|hai|hei|bot|min|selamat|sugeng|met|pagi|siang|sore|malam|sonten|enjing|dalu|isuk"
    r"|wa'?alaikum\w*|assalamu\w*|semua\w*)"
)
# "sugeng sonten mbak, piye kabare"
HOW_ARE_YOU = Pattern(
    rf"(?:{HELLO}[ ,.!]+)*(?:apa kabar\w*|(?:piye|pripun|gimana|yok opo) kabar\w*|kabar\w* (?:piye|pripun|gimana"
    r"|apik|sehat)"
    rf"|(?:sehat|waras|saras)(?: (?:ta|tah|kan|to|semua|kabeh|sedoyo))+)(?:[ ,]+(?:{HELLO}|hari ini|dino iki|sampean"
    r"|njenengan|sehat|to|ta|ya|yo))*[ ?.!]*"
)

DROPPED = (
    r"(?:di ?)?(?:coret|keluar(?:kan|in|no|ke)|tokno|pecat|blokir|copot|hapus (?:dari|teko|soko) \w+|singkirno"
    r"|singkirkan"
    r"|buang|depak)(?:2|-\w+)?"
)
# "apa saya sudah dicoret?", "jangan dikeluarkan ya bu", "saya masih ikut ya mbak"
BELONGS = Pattern(
    rf"(?:(?:{TITLES}|apa|opo|nopo|lho|terus|trus|jadi|dadi|ya|yo|wah|maaf|berarti)[ ,]+)*"
    rf"(?:(?:nama|jeneng)\w* )?{ME}?(?: (?:ini|iki|kok|apa|opo))* ?(?:{ALREADY} |bakal |belum |durung |{NOT} |kena "
    rf"|langsung )*{DROPPED}"
    rf"(?:[ ,]+(?:{TITLES}|ta|tah|to|ya|yo|kah|{NOT}|dari|teko|bengkel|daftar|grup|kelompok|apa|opo|bukan|kan|belum"
    r"|durung))*[ ?.!]*"
    rf"|(?:.*[ ,])?(?:jangan|jgn|ojo|ojok|ampun|mugo {NOT}|semoga {NOT}) (?:sampai |sampek "
    rf"|nganti )?(?:{ME} )?(?:di ?)?{DROPPED}\b"
    rf"(?!.*\b(?:catat|setor|lapor|foto|chat|nomor|nomer|pesan|data|angka|kain|karet|masker|sisa|perca)\w*).*"
    rf"|(?:(?:{TITLES}|apa|opo|nopo|tapi|maaf|ini|iki|lho)[ ,]+)*{ME} (?:masih|sik|isih|jek|tasih|tetep|tetap) (?:di)?"
    r"(?:ikut|melu|nderek|anggota|anggep|anggap|terdaftar|kedaftar|hitung|diitung|dianggep|dianggap"
    r"|diakui)(?! (?:suami|bojo|ibu|anak|arisan))\b"
    rf"(?:[ ,]+(?:{TITLES}|ta|tah|to|ya|yo|kah|{NOT}|kan|jahit|njahit|kerja|nggarap|kelompok|bengkel|di ?sini"
    r"|nang kene|lho|sebagai|penjahit|anggota))*[ ?.!🙏]*"
    r"(?:, ?(?:wes|wis|sudah|soale|soalnya|lama|suwi|suwe).{0,40})?"
)
NOT_BELONGS = Pattern(
    rf"\b{IF}\b|\b(?:pindah|anak\w*|setor\w*|lapor\w*|laporan|catatan\w*|angka\w*|masker\w*|foto\w*|nomor|nomer|data"
    r"|pesan)\b"
)

# "soale arep nang nggone mbah": why, of what was just said.
REASON = Pattern(
    r"(?:(?:oh|eh|ya|yo|iyo|iya)[ ,]+)*(?:soale|soalnya|soalipun|mergo|merga|mergane|karena|krn|karna|amargi|jalaran"
    r"|lha wong|wong)"
    r" \w+ \w+.*"
)
PAYS = (
    r"(?:m?bayar|tuku|tumbas|beli|membeli|nyicil|cicil|nyaur|sangu|nyangoni|blonjo|belanja|modal|nebus|isi|ngisi"
    r"|nabung|tabungan)"
)
# "gawe bayar spp anak ambek tuku beras": what her money goes to.
SPENDS = Pattern(
    r"(?:(?:alhamdulillah|langsung|lumayan|arep|mau|bade|badhe|tak|iki|ini|sudah|wes|wis|bisa|iso|cukup|iso tak"
    rf"|{TITLES})[ ,]+)*"
    rf"(?:gawe|digawe|buat|dibuat|untuk|kanggo|kangge|dienggo|dinggo|nggo|ge|ngge) {PAYS}\b.*"
)
NOT_SPENT = Pattern(
    r"\b(?:minta|njaluk|nyuwun|pinjam|pinjem|nyilih|utang|hutang|kasbon|butuh|perlu|kurang|belum|durung|masker|karet"
    r"|kain"
    r"|benang|jarum|mesin)\b|\?"
)


def asks_after_us(plain: str) -> bool:
    """ "sugeng sonten mbak, piye kabare": a text in normal form."""
    return HOW_ARE_YOU.fullmatch(plain) is not None


def is_slow(plain: str) -> bool:
    """ "ngetik e suwe aku": a text in normal form."""
    return SLOW.fullmatch(plain) is not None and NOT_SLOW.search(plain) is None


def asks_any_hour(plain: str) -> bool:
    """ "nek wengi oleh nulis ta mbak": a text in normal form."""
    return ANY_HOUR.fullmatch(plain) is not None and NOT_ANY_HOUR.search(plain) is None


def belongs_still(plain: str) -> bool:
    """ "apa saya sudah dicoret?", "jangan dikeluarkan ya bu": a text in normal form."""
    return BELONGS.fullmatch(plain) is not None and NOT_BELONGS.search(plain) is None


def gives_reason(plain: str) -> bool:
    """ "soale arep nang nggone mbah": a text in normal form, of nothing a person must know."""
    return REASON.fullmatch(plain) is not None and not asks(plain) and not of_work(plain)


def spends(plain: str) -> bool:
    """ "gawe bayar spp anak ambek tuku beras": a text in normal form."""
    return SPENDS.fullmatch(plain) is not None and NOT_SPENT.search(plain) is None

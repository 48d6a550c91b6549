"""What she says that she will do later: "sore nanti saya lapor", "mengko tak lanjutne"."""

from handlers.reading.assent import TITLES
from handlers.reading.patterns import Pattern

SOFT = (
    rf"(?:{TITLES}|bunda|ya+|yo|yaa+|y|nggih|njih|inggih|saja|aja|mawon|ae|wae|deh|dong|dg|lah|kok|sih|to|tho|nih|ini"
    rf"|iki|niki"
    r"|loh|lho|lo|si|kan|a|eh|oh|o|oo|ooh|hmm?|e|tadi|td|mau|wau|dulu|dl|dlu|sik|disik|rumiyin|riyin|banget|bgt|bngt"
    r"|sekali|pol|men"
    r"|sangat|juga|jg|ugi|saya|sy|aku|kulo|kula|ku|semua|rini|min|admin|bot(?:nya|e)?|lagi|maneh|malih)"
)
GAP = r"[ ,.!?\n-]*"
LATER = (
    r"(?:besok\w*|bsk|sesuk|mbenjing|benjing|enjing|nanti|nti|ntar|engko|mengko|mangke|mangkih|lusa|minggu depan"
    r"|seminggu lagi|sebentar|bentar|sekedap|diluk|sedelo"
    r"|(?<!selamat )(?<!met )(?:sore|sonten|siang|malam|malem|mlm|ndalu)|(?:kalau|nek|lek) (?:sudah|wis|selesai"
    r"|sempat)|siap|mulai)"
)
AFTER = (
    r"(?:habis|abis|hbs|bar|bakda|ba'da|sesudah|setelah|sehabis|sakwise|sawise) (?:\w+ )?(?:maghrib|magrib|isya"
    r"|subuh|dhuhur|duhur|zuhur|asar|ashar|tarawih|taraweh|ini|masak|makan|sholat|solat|pulang|sekolah|antar|pengajian"
    r"|arisan)"
)
DOING = (
    r"(?:(?:men)?jahit\w*|njahit|garap\w*|nggarap|ngerja\w*|kerja|kerjakan|kerjain|lapor\w*|laporin|setor|setorin"
    r"|nyetor|antar|anter|nganter\w*|kabari\w*|kabarin|kabar|mulai\w*|lanjut\w*|kejar|dikejar|full"
    r"|semangat\w*|mlebu|mlebet|cek|lihat|liat|tambah|selesaikan|rampung\w*|usahakan|diusahakan|datang|kesana|ke sana"
    r"|mampir|pulang|dikerjakan|ngebut|teruskan|terusin)"
)
# "kalau mau ngabari lewat anak saya ya" says what others are to do.
WILL_DO = Pattern(
    r"^(?!.*\b(?:gak|ga|tidak|nggak|ndak|ora|mboten) (?:bisa |iso |saged )?(?:datang|dateng|teko|hadir|ikut|melu)\b)"
    r"(?!.*\b(?:kalau|kalo|nek|lek|yen) (?:mau |arep |ada |ono )?(?:ngabari|ngabarin|kabar|hubungi|menghubungi"
    r"|nelpon|telpon"
    r"|perlu)\b)(?s:.*)(?:"
    rf"\b(?:{LATER}|{AFTER})\b.*\b{DOING}\b|\b{DOING}\b.*\b(?:{LATER}|{AFTER})\b|\b(?:tetap|tetep|pasti|langsung"
    rf"|gas) (?:\w+ )?{DOING}\b|\bsemangat\w*\b"
    rf"|\bjangan (?:khawatir|kuatir)\b|\b(?:agak|rada|rodo) (?:telat|siang|siangan|lambat|sore|molor)\b"
    rf"|^(?:{GAP}(?:{SOFT}|yaudah|ya ?udah|yowis)\b)*{GAP}(?:{LATER}"
    rf"|{AFTER})(?: (?:{LATER}|{AFTER}))?(?:{GAP}{SOFT}\b)*{GAP}$)"
)


def whole(core: str) -> Pattern:
    """Nothing but these words, and what makes them softer."""
    return Pattern(rf"{GAP}(?:{SOFT}\b{GAP})*(?:\b(?:{core})\b{GAP}(?:{SOFT}\b{GAP})*)+")

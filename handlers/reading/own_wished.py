"""What she wants to see of herself, in other words than its command: what is kept of her, and her counts day by day."""

import re

from handlers.reading.patterns import Pattern

ME = r"(?:saya|aku|ku|kulo|kula|sy)"
WHAT = r"(?:apa|opo|nopo|apa2|opo2)(?: (?:saja|aja|ae|wae|mawon|ta|sih|se))*"
KEPT = r"(?:di)?(?:simpan|simpen|catat|catet|rekam)(?:i|an)?"
KEEPS = Pattern(
    rf"(?!.*\b(?:di ?mana|siapa|sopo|sinten|buat|untuk|kanggo|gawe|kenapa|lapo|setor\w*|laporan|upah)\b)(?:"
    rf"(?:.*\b)?data\w*(?: (?:{ME}|pribadi|ne|e|diri|{WHAT}|yang|yg|sing|tentang|soal|di sini|nang kene))* {KEPT}\b.*"
    rf"|(?:\w+[ ,]+){{0,2}}{WHAT} (?:yang|yg|sing) (?:(?:bot|kamu|sampean|mbak|bengkel|kon"
    rf"|di) )*{KEPT}(?: \w+)? (?:soal"
    rf"|tentang|dari|teko|bab|perkara) {ME}\b.*"
    rf"|(?:\w+[ ,]+)?(?:yang|yg|sing) {KEPT}(?: \w+)? (?:soal|tentang|dari|bab) {ME} {WHAT}.{{0,12}})"
)
COUNTS = r"(?:hasil|setoran|laporan|catatan|jumlah|rekap|masker|jahitan)(?:ku|e|ne|nya)?(?: (?:saya|aku|kulo))?"
SOFT = r"(?:(?:tolong|tulung|minta|njaluk|coba|bu|mbak|mau|pengen|bisa|iso|lihat|liat|ndelok|yang|sing|kasih)[ ,]+)*"
IN_DETAIL = r"(?:(?:di)?rinci\w*|perinci\w*|diperinci|detail\w*|di ?jabarkan|dijelasno)"
EACH_DAY = r"(?:per|tiap|setiap|saben|se)[ -]?(?:hari|dino|dinten)(?:nya|e|ne)?"
SPAN = r"(?:(?:hari|minggu|bulan|dino|sasi|wulan) (?:ini|iki|niki|lalu|kemarin|wingi)|kemarin|wingi)"
ENDS = r"(?:[ ,]+(?:bu|mbak|dong|ya|yo|nggih|ta|gak|ga|tah|saja|aja|ae|wae))*[ ?.!]*"
BY_DAY = Pattern(
    rf"{SOFT}(?:{COUNTS} )?{IN_DETAIL} (?:{COUNTS} )?(?:{SPAN} )?{EACH_DAY}(?: {SPAN})?{ENDS}"
    rf"|{SOFT}{EACH_DAY} (?:dap[ae]t|oleh|jadi|dadi|setor|entuk) (?:berapa|piro|brp|pinten)\b(?!.*\d).{{0,40}}"
    rf"|{SOFT}{COUNTS} (?:{SPAN} )?{EACH_DAY}(?: {SPAN})?{ENDS}"
)


def without_each_day(plain: str) -> str:
    """ "rinci per hari minggu ini" asks for this week, and not for a Sunday: a text in normal form."""
    return re.sub(rf"\b{EACH_DAY}\b", " , ", plain)


def asks_what_is_kept(plain: str) -> bool:
    """ "data apa saja yang disimpan tentang saya": a text in normal form."""
    return KEEPS.fullmatch(plain) is not None


def asks_day_by_day(plain: str) -> bool:
    """ "rinci per hari", "setoran saya tiap hari minggu ini": a text in normal form."""
    return BY_DAY.fullmatch(plain) is not None


ADDRESSED = (
    r"(?:bu|ibu|mbak|mas|pak|lho|loh|eh|maaf|terus|trus|tadi|mau|wau|barusan|saya|aku|kulo|sampean|sampeyan"
    r"|njenengan|bot"
    r"|itu|iku|apa|yang|sing)"
)
ENDS = r"(?:[ ,]+(?:bu|mbak|to|ta|tah|ya|yo|sih|se|seh|tadi|mau|lali|lupa|aku|saya))*[ ?.!]*"
# "tadi ditanya apa to", "\"ya\" itu maksudnya ya yang mana"
WHAT_ASKED = Pattern(
    rf"(?:{ADDRESSED}[ ,]+)*(?:di ?)?(?:tanya|tanyak|takon|takok|takoni|tanyai|tanyain|tanyakan|takokno"
    r"|tangleti)(?:nya|ne|e)?"
    rf"(?: {ADDRESSED})* (?:soal )?(?:apa|opo|nopo){ENDS}(?:[,.] ?(?:hp|aku|saya|lali|lupa|maaf|kehapus|gak).{{0,30}})?"
    rf"|(?:{ADDRESSED}[ ,]+)*(?:disuruh|dikongkon|kon|harus|kudu) (?:jawab|njawab|mbales|bales|balas|nulis|tulis"
    rf"|ngetik) (?:apa|opo|nopo){ENDS}"
    r"|(?:(?:bu|mbak|lho|eh|maaf|terus)[ ,]+)*\W*(?:ya|iya|iyo|nggih|tidak|gak|mboten)\W* (?:itu|iku|ini|tadi|mau)"
    r"(?: (?:tadi|mau|itu|iku|maksud(?:nya|e)?|artinya|artine|untuk|buat|gawe|ya|iya))* (?:yang |sing )?"
    rf"(?:mana|endi|apa|opo|nopo){ENDS}"
)


def asks_what_was_asked(plain: str) -> bool:
    """ "tadi ditanya apa to": a text in normal form."""
    return WHAT_ASKED.fullmatch(plain) is not None

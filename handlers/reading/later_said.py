"""What a tailor will do or tell later, and what she asks of something that is wrong: no count is meant by it."""

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

LATER = one_of("besok bsk sesuk suk nanti mengko mangke engkok ntar mene lusa mbenjing benjing menawi kapan-kapan")
DOES = (
    r"(?:benerin|betulkan|betulin|dandani|perbaiki|benahi|benakno|dedel|lapor\w*|setor\w*|kabari\w*|kabarkan|tulis\w*"
    r"|kirim\w*|antar\w*|terno|lanjut\w*|garap|jahit|njahit|rampungno|selesaikan|telpon|nelpon|crito|cerita\w*|matur)"
)
I = r"(?:tak|saya|aku|kulo|kula|sy|mau|arep|ajeng|badhe)"  # noqa: E741
PLAN = Pattern(
    rf"(?!.*\d)(?!.*\b(?:libur|prei|cuti|izin|ijin|tidak bisa|gak bisa|minta|njaluk|tolong|kirimi|kapan|jam)\b)"
    rf"(?:.*\b{LATER}\b.*\b{I} {DOES}\b.*"
    r"|.*\b(?:kalau|kalo|nek|lek|yen) (?:sudah |wis |wes )?(?:ada|ono|onok|jadi|dadi|mari|rampung)(?: (?:ya|yo"
    rf"|nanti|pasti|mesti))* {I} (?:lapor|setor|kabari|nulis)\w*\b.{{0,20}}"
    rf"|(?:{I} )?(?:lapor|setor|kabari|nulis)(?: (?:kok|pasti|mesti|tetap))* (?:kalau|kalo|nek|lek|yen) (?:ada|ono"
    rf"|onok|sudah"
    rf"|wis|wes|jadi)\b.*)"
)
WRONG = r"(?:salah|keliru|kliru|kleru|jelek|kurang|rusak|miring|ditolak)"
WHAT = r"(?:apa|apanya|opo|opone|opoe|nopone|mana|endi|endine|ndi|di mana|nang endi|kenapa|kenopo|sebabe|sebabnya)"
WHAT_IS_WRONG = Pattern(
    rf"(?:(?:bu|mbak|lha|lho|terus|trus|emang|lah|kok|itu|iku|yang|sing|yg)[ ,]+)*(?:{WRONG}(?:nya|e|ne)? {WHAT}"
    rf"|{WHAT} (?:yang|yg|sing) {WRONG}|{WRONG} (?:yang |sing )?(?:bagian )?{WHAT})"
    r"(?:[ ,]+(?:ya|yo|bu|mbak|se|sih|to|ta|itu|iku))*[ ?.!]*"
)


# "eh yg satu isi 8 ding", behind bags that were told: one of them holds another number than the others.
ONE_HOLDS = Pattern(
    r"(?:(?:eh|oh|maaf|ding|bu|mbak|ternyata|tapi)[ ,]+)*(?:yang|yg|sing|seng) (?:satu|siji|1|terakhir"
    r"|setunggal)(?:nya|ne)?"
    r"(?: (?:ikat|iket|kresek|tas|bendel|bungkus|plastik))? (?:cuma |mung |mek |ternyata )?(?:isi|isine|isinya) \d+"
    r"(?:[ ,]+(?:ding|kok|ternyata|bu|mbak|ya|yo|aja|ae|tok|thok))*[ .!]*"
)


HELPERS = r"(?:anak|adik|suami|cucu|putu|keponakan|ponakan|mantu|menantu|bojo|kakak|putra|putri|tetangga)"
OF_HERS = r"(?:ibu|ibuk|emak|mak|mama|simbah|mbah|bapak|istri)"
CANNOT = r"(?:gak|ga|nggak|tidak|ndak|ora|mboten) (?:bisa|iso|saged)"
# "ini bukan bu Nur, ini anaknya", "yg nulis aku soalnya ibu ga bisa baca": who helps her with the phone.
HELPER = Pattern(
    rf"(?!.*\d).*(?:\b(?:ini|iki|niki|saya|aku|kulo) (?:bukan|dudu|sanes) (?:(?:bu|ibu|mbak|pak) )?\w+[ ,.]+(?:tapi )?"
    rf"(?:ini|iki|niki|saya|aku|kulo)? ?{HELPERS}(?:nya|e|ne|ku|nipun)?\b"
    rf"|\b(?:yang|yg|sing) (?:nulis|ngetik|wa|balas|mbales|kirim|ngirim) (?:ini )?(?:saya|aku|kulo|{HELPERS}(?:nya"
    rf"|e|ne|ku)?)\b"
    rf"|\b{OF_HERS}(?:ku|e| saya| kulo)?(?: \w+)? {CANNOT} (?:baca|moco|maos|nulis|ngetik|pegang hp|wa)\b).*"
)


def helps_her(text: str) -> bool:
    """ "ini bukan bu Nur, ini anaknya": somebody at home who writes for her, and no more is said."""
    return HELPER.fullmatch(normal(text).replace("\n", " ")) is not None


def one_holds_other(text: str) -> bool:
    """ "eh yg satu isi 8 ding": of bags told before, and nothing new."""
    return ONE_HOLDS.fullmatch(normal(text).replace("\n", " ")) is not None


def plans(text: str) -> bool:
    """ "besok tak benerin baru lapor", "aku lapor kok kalo ada": she will, and nothing is told yet."""
    return PLAN.fullmatch(normal(text).replace("\n", " ")) is not None


def asks_what_is_wrong(text: str) -> bool:
    """ "yang salah apanya": asked of what came back; no number of hers is meant."""
    return WHAT_IS_WRONG.fullmatch(normal(text).replace("\n", " ")) is not None

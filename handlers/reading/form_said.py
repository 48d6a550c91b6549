"""What may be said at any field of a form: words that move it, and which answer is to be changed."""

from collections.abc import Sequence
from enum import StrEnum

from handlers.reading.asking import asks
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass


class Word(StrEnum):
    """What may be said at any field."""

    BACK = "back"
    SKIP = "skip"
    CANCEL = "cancel"
    REPEAT = "repeat"
    PAUSE = "pause"
    SEND = "send"


# She wants to think about it, or to ask at home.
THINKS = r"(?:di)?(?:pikir|mikir|timbang|pertimbang|rembug|rembuk|runding|diskusi|musyawarah)(?:kan|an|no|i|in)?"
HERS = r"(?:suami|bojo|istri|bapak|ibu|ibuk|anak|keluarga|orang ?tua|mertua|wong omah|orang rumah)(?:ku|nya|e|ne|q)?"
FIRST = r"(?:dulu|dl|sik|sek|disik|disek|dhisik|riyin|rumiyin|dlu)"
WORDS = {
    Word.BACK: Pattern(r"kembali|mundur|balik|sebelumnya|mbalik"),
    Word.SKIP: Pattern(
        r"lewati|lewat|lompati|skip|kosong(?:kan)?|tidak usah|ndak usah|gak usah|mboten usah"
        r"|(?:saya )?(?:tidak|gak|ga|nggak|ndak|ora|mboten|emoh) ?(?:mau |gelem |purun )?(?:jawab|isi|njawab|ngisi"
        r"|mengisi|menjawab)(?: (?:itu|ini|dulu|boleh|bu))*[? ]*"
    ),
    Word.CANCEL: Pattern(
        r"(?:(?:maaf|yaudah|ya ?udah|yowis|wis|udah|sudah|eh)[ ,]+)*"
        r"(?:(?:saya |kulo )?(?:mau )?(?:cancel|keluar|udahan|mundur|berhenti|stop|nyerah)|(?:di|saya |tak "
        r"|mau )?batal(?:kan|in|no)?"
        r"|(?:saya )?(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:jadi|sido)(?: ikut)?)"
        r"(?: daftar\w*| mendaftar| ikut| pendaftaran\w*)?(?: dulu| deh| bu| saja| aja| ae| mbak| ya| lah| dah| maaf)*"
    ),
    Word.REPEAT: Pattern(
        r"ulangi|ulang|apa|opo|nopo|lanjut(?:kan)?|terus(?:kan)?|teruske"
        r"|(?!.*\b(?:tidak|gak|ga|nggak|ndak|ora|belum|jangan|ojo|besok|nanti"
        r"|mengko)\b).{0,90}\b(?:(?:di)?lanjut(?:kan|in)?"
        r"|diteruskan|terusno|ayo terus"
        r"|diterusno)(?: (?:ya|yo|yuk|lagi|maneh|mbak|bu|kak|dong|lah|saja|aja|ae))*"
        rf"|(?:kata|kt|jare|jarene|sama|wis|sudah)(?: \w+)? {HERS}(?: saya| ku)? (?:\w+ )?(?:boleh|oleh|gpp|gapapa"
        rf"|iya|ya|setuju|silakan)"
        r"(?:[ ,.]+(?:terus|lanjut|trus|jadi|daftar|ayo|bu|mbak|ya)\w*)*"
        r"|(?:(?:maaf|eh|tadi|td|mau|bu|mbak|lanjut\w*|terus|ayo|oke|ok|sudah|udah|wis)[ ,.]+)*(?:sampai|sampe|sampek"
        r"|tekan|nganti) (?:mana|ngendi|endi"
        r"|pertanyaan mana)(?: (?:tadi|mau|ya|yo|to"
        r"|bu|mbak))*\??"
    ),
    Word.PAUSE: Pattern(
        r"(?:(?:maaf|eh|oh|aduh|waduh|bu|mbak|ya|iya|tapi)[ ,]+)*"
        r"(?:se?bentar|bentar|tunggu|nanti|ntar|mengko|mangke|sekedap|sik|sek)\b.{0,60}"
        rf"|.{{0,40}}\b{THINKS}(?:-\w+|2| pikir| mikir)?(?: (?:(?:sama|karo|kalih|dengan) )?{HERS}(?: saya"
        rf"| ku)?)?(?: {FIRST}\b.{{0,30}})?"
        rf"|.{{0,20}}\b(?:tanya|takon|izin|ijin|pamit|matur) (?:sama |karo |ke )?{HERS}(?: saya"
        rf"| ku)?(?: {FIRST}\b.{{0,30}})?"
    ),
    Word.SEND: Pattern(
        r"(?:ya |iya |sudah |udah |udh |nggih |inggih |sampun |wis |wes )*"
        r"(?:kirim(?:kan)?|betul|benar|bener|leres|cocok|ya|iya|nggih|inggih|ok|oke|sip|monggo|sudah|sampun)"
        r"(?: (?:semua|semuanya|kirim|saja|aja|titik))*"
    ),
}
# What isn't clear of a question, or why it is asked.
UNCLEAR = Pattern(
    r"(?:(?:maaf|bu|mbak|lho|loh|lah),? )*(?:(?:itu |ini )?(?:maksud|maksude|maksudnya|artinya|tegese"
    r"|karepe)\w*(?: (?:itu|ini|e|nya|apa|opo|nopo|gimana|gmn|bagaimana|piye|pripun|to|ya|bu|mbak|yang|pertanyaan\w*))*"
    r"|(?:saya |kulo |aku )?(?:tidak|gak|ga|nggak|ndak|kurang|ora|mboten|belum) (?:paham|faham|ngerti|mengerti|mudeng"
    r"|jelas)\b.{0,40}"
    r"|(?:kelompok|kebutuhan(?: khusus)?|pengingat|telegram|whatsapp|foto|data\w*|upah\w*|izin) (?:itu |iku |niku"
    r" |yang |sing )*"
    r"(?:apa|opo|nopo|dimaksud|mana)(?: (?:apa|opo|maksud\w*|to|sih|ya|bu|mbak|itu|aja|saja|yang mana))*"
    r"|.{0,30}\b(?:bingung|bingungi)\b.{0,30}|(?:harus |kudu )?(?:jawab|dijawab|isi|diisi|nulis|tulis) (?:apa|opo"
    r"|gimana|piye|nopo)\b.{0,20}|yang mana\b.{0,20}"
    r"|(?:nama|jeneng|asma|nomor|nomer)\w* (?:saya|siapa|sinten|sopo)(?: (?:apa|atau|opo) .{0,30})?)[?. ]*"
)
# What leaves an optional question open.
UNSURE = Pattern(
    r"sebisanya|semampunya|sebisa mungkin|terserah|bebas|kapan saja|(?:tergantung|gumantung)\b.*"
    r"|(?:tidak|gak|ga|nggak|ndak|ora|mboten|belum) (?:tentu|mesti|tahu|tau|ngerti|punya|ada|hafal|mau|duwe"
    r"|gadhah|wonten)\b.*"
)
CHANGE = Pattern(r"(?:ganti|ubah|betulkan|salah) ")
BECOMES = Pattern(r"^ ?(?:saya |ku )?(?:(?:jadi|menjadi|dadi|:|=) ?)?")
# Masks or material are handed over or asked for, whatever number is the answer just now.
HANDED = Pattern(r"setor|lapor|minta|butuh")
BEGIN_AGAIN = ("mulai lagi", "daftar lagi", "ulang dari awal")
HELP = ("bantuan", "help", "bantu")


@dataclass(frozen=True, slots=True)
class ChangeSaid:
    """ "ganti nama jadi Sri Wahyuni": which field, and what it becomes, in normal form (empty: that isn't said)."""

    name: str
    told: str


def form_word(text: str) -> Word | None:
    """The word that a text is, in normal form and without what makes it softer."""
    return next((word for word, pattern in WORDS.items() if pattern.fullmatch(text)), None)


def leaves_open(text: str) -> bool:
    """ "terserah", "belum tahu": no answer to a question that needs none."""
    return UNSURE.fullmatch(text) is not None


def change_said(text: str, named: Sequence[tuple[str, str]]) -> ChangeSaid | None:
    """ "ganti nama": which field; `named` are the words for each, as (word, field)."""
    found = CHANGE.match(text)
    rest = text[found.end() :] if found else ""
    fits = [pair for pair in named if rest == pair[0] or rest.startswith((f"{pair[0]} ", f"{pair[0]}:"))]
    if not fits:
        return None
    word, name = max(fits, key=lambda pair: len(pair[0]))
    return ChangeSaid(name, BECOMES.sub("", rest[len(word) :]))


def hands_over(text: str) -> bool:
    """Whether a text begins with a word for handing over or asking for something."""
    return HANDED.match(normal(text)) is not None


def begins_again(text: str) -> bool:
    """ "mulai lagi": the form from its beginning."""
    return normal(text) in BEGIN_AGAIN


def asks_for_help(text: str) -> bool:
    """ "bantuan": how a form is answered."""
    return normal(text) in HELP


def is_unclear(text: str) -> bool:
    """ "maksudnya gimana", "nama saya atau nama anak?": she doesn't see what is asked."""
    return UNCLEAR.fullmatch(normal(text)) is not None


def asks_for_coordinator(text: str) -> bool:
    """ "bicara dengan koordinator"."""
    return "koordinator" in normal(text)


def is_question(text: str) -> bool:
    """Whether a text asks something."""
    return "?" in normal(text)


# A yes, however it may be meant.
MAY = ("boleh", "oleh", "angsal", "bisa", "boleh bu", "boleh ya", "oleh bu")


def seems_to_ask(text: str) -> bool:
    """Whether a text that answers nothing asks something: "berapa lama prosesnya"."""
    return asks(text) and normal(text).strip(" .!") not in MAY

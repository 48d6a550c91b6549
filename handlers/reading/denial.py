"""Short answers about what was said before: that it is wrong, that it is the same, or that it is more."""

from enum import Enum, auto

from handlers.reading.families import EARLIER, ME, POLITE, THE_ONE, one_of, pattern
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import tokens

WRONG = Pattern(
    r"(?:itu |iku )?(?:salah|keliru|bukan|dudu|kleru"
    r"|(?:tidak|tdk|ndak|nggak|gak|ga|ora|mboten) (?:betul|bener|benar|leres|setor))(?: itu| iku| bu| mbak| pak)*"
    r"|saya (?:tidak|tdk|ndak|nggak|gak|ga|ora) setor(?: bu| mbak| pak)*"
)
# "eh", and then the better number.
SLIP = Pattern(
    r"(?:lho |loh |lha )?(?:eh+|e|ups|aduh|waduh|walah|lho|loh)"
    r"(?: (?:bu|mbak|pak|mbk|maaf|salah|bukan|dudu|keliru|ding))*"
    r"|(?:bukan|bkn|dudu|duduk|sanes)(?: (?:bu|mbak|pak|mbk|itu|iku|segitu|semono|ding))*"
)
RELATIVE = Pattern(r"(?:tambah|nambah|kurang|lebih|tadi kurang|tadi lebih)\b")
# "kelebihan tadi bu", "kurangi ya", "yang 20 mau kakehan": too many or too few, and no better number.
OFF = pattern(
    one_of(
        "kakehan kakean kakehen kebanyakan kebanyaken kelebihan kelebihen kelebian kluwihen keluwihen kelangkungan",
        "kekurangan kekurangen kurangi kurangin kurangono dikurangi dikurangin dikurangono kurang kirang lebih luwih",
        "tambahi tambahin ditambahi",
    )
)
OFF_AROUND = pattern(
    POLITE,
    THE_ONE,
    ME,
    EARLIER,
    one_of(
        "itu iku niku ini iki jumlahnya jumlahe jumlah hitungan hitungannya itungan itungane hitungane angka angkanya"
    ),
    one_of(
        "angkane setoran setoranku setoranne laporan laporanku catatan catatannya masker maskernya maskere tolong tlg"
    ),
    one_of(
        "ternyata jebule jebul kayaknya kayake ketoke kok ki lho to ya yo deh dong sih eh waduh aduh maaf ngapunten"
    ),
    one_of("kecatat tercatat nulis nulisnya nulise ngitung ngitungku saya aku sedikit dikit sithik titik dulu sek"),
    r"\b\d+\b",
)
# It went out twice: "kepencet 2x", "kekirim dobel", "sinyale elek, tak kirim ulang".
TWICE = r"(?:2 ?x|2 kali|dua kali|ping (?:2|pindo|loro|kalih)|dobel|double|dobol|kembar)"
SAME = Pattern(
    r"\b(?:(?:ke|ter|ka)(?:pencet|tekan|kirim|klik)\w*|(?:ke)?(?:dobel|double|dobol)\w*|kembar"
    rf"|(?:ke|ter)?(?:kirim|setor|lapor)\w* {TWICE}"
    r"|(?:kirim|lapor|setor|ulang)\w* (?:ulang|balik|wangsul)|mengulang|ngulang|sinyal\w*|jaringan\w*"
    r"|(?:se)?sama\w*|podo|padha|sami"
    r"|(?:yang|yg|sing|ingkang) (?:tadi|td|mau|wau|itu|iku|barusan|pagi|isuk))\b"
)
ANOTHER = Pattern(
    r"\b(?:lagi|maneh|malih|beda|bedo|benten|lain|liyo|liyane|sanes|tambah\w*|nambah\w*|susulan|anyar|enggal)\b"
    r"|\b(?:yang|yg|sing|ingkang|masker) baru\b|\bbaru (?:jadi|selesai|rampung|mari|dadi|kelar)\b"
)
UNLIKE = Pattern(
    r"\b(?:bukan|bkn|dudu|duduk|sanes|tidak|tdk|gak|ga|nggak|ndak|ora|mboten|boten|beda|bedo|lain|liyo|benten)"
    r" (?:\w+ ){0,2}(?:sama|podo|padha|sami|tadi|td|mau|wau|itu|iku|barusan|pagi|isuk)\b"
)
# "beda mbak, yang barusan ukuran anak"
BEGINS_UNLIKE = Pattern(rf"(?:(?:{POLITE}|itu|iku|ini|iki)[ ,]*)*(?:beda|bedo|benten|lain|liyo|liyane|sanes)\b")
WHOLE = Pattern(
    r"\b(?:semua\w*|total\w*|kabeh\w*|sedaya\w*|sedoyo\w*|keseluruhan\w*|seluruh\w*|termasuk|akumulasi|gabungan"
    r"|(?:dari|ket|kat|saking|teko) (?:pagi|isuk|tadi|enjing|awal))\b"
)
NO_MORE = Pattern(
    r"\b(?:bukan|bkn|dudu|duduk|sanes|gak|ga|ora|tidak|mboten) (?:tambah\w*|nambah\w*|lagi|maneh|susulan|anyar|baru)\b"
)
COUNTED_TWICE = Pattern(rf"\b{TWICE}\b")


class Same(Enum):
    """What is told is the same as before, or comes on top of it."""

    SAME = auto()
    MORE = auto()


def same_or_more(text: str, pieces: int) -> Same | None:
    """ "sama", "kepencet 2x" or "tambahan", as an answer to whether so many masks were told of before.

    None where it says neither, or both, or another number.
    """
    plain = normal(text)
    found = tokens(COUNTED_TWICE.sub(" ", plain))
    asks = any(token.has("item", "request", "short", "question") for token in found)
    if asks or {token.value for token in found if token.value is not None} - {pieces}:
        return None
    if UNLIKE.search(plain) or BEGINS_UNLIKE.match(plain):
        return Same.MORE
    same, more = SAME.search(plain) is not None, ANOTHER.search(plain) is not None
    return None if same is more else Same.SAME if same else Same.MORE


def whole_or_more(text: str) -> Same | None:
    """ "itu sudah semuanya" or "tambahan", as an answer to whether a number is the whole of the day."""
    plain = normal(text)
    if any(token.value is not None or token.has("item", "request", "question", "ask") for token in tokens(plain)):
        return None
    apart = NO_MORE.sub(" ", plain)
    whole, more = WHOLE.search(plain) is not None or apart != plain, ANOTHER.search(apart) is not None
    return None if whole is more else Same.SAME if whole else Same.MORE


def is_wrong(text: str) -> bool:
    """Whether a text says of what was told last that it is wrong."""
    return WRONG.fullmatch(normal(text)) is not None


def off_in(text: str) -> tuple[int, ...] | None:
    """What it says to be too much or too little, where it says no more than that: the numbers it names, or none."""
    plain = normal(text)
    said = OFF.search(plain) is not None and not any(c.isalnum() for c in OFF_AROUND.sub(" ", OFF.sub(" ", plain)))
    return tuple(int(one.value) for one in tokens(plain) if one.value is not None) if said else None


def is_slip(text: str) -> bool:
    """Whether a text only says that what was sent just now isn't right: "eh", "waduh bu"."""
    return SLIP.fullmatch(normal(text)) is not None


def is_relative(text: str) -> bool:
    """ "kurang 5": a change, and no number by itself."""
    return RELATIVE.match(normal(text)) is not None

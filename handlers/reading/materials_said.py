"""What is said of material: asked for, how much of it, asked for again, decided about."""

import re
from datetime import datetime
from enum import Enum, auto

from handlers.reading.amounts import amounts
from handlers.reading.assent import YES
from handlers.reading.grammar import read
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

# Asked for, for whom and how

FOR_OTHER = Pattern(
    r"(?:(?:untuk|buat|kanggo|gawe|kagem|titipan) (?P<name>(?:\w+ ?){1,4})$|(?P<first>(?:\w+ ){1,3}?)"
    r"(?:minta|butuh|perlu|njaluk|nyuwun|kehabisan)\b)"
)
NO_NAME = Pattern(
    r"\b(?:kalau|kalo|nek|yen|tolong|mohon|minta|bisa|boleh|apa|mau|saya|aku|kulo|sempat|sekalian|juga|lagi|besok"
    r"|serius|beneran|tenan|sungguhan|temenan|guyon|canda|becanda|intinya|pokoknya|pokoke|jadi|dadi|terus|oh|eh|ya"
    r"|iya|nah|lha|wis|sudah|udah"
    r"|habis|abis|maaf|buruan|cepet|ndang|langsung|stok|bu|pak)\b"
)
# Where she asks, masks are named: "minta karet untuk 50 masker". Asked how much, "untuk 50" is enough.
FOR_MASKS = Pattern(r"\b(?:untuk|buat|kanggo|gawe|damel|cukup) (?P<count>\d{1,4}) (?:masker|mskr|biji|pcs)\b")
FOR_SO_MANY = Pattern(
    r"\b(?:untuk|buat|kanggo|gawe|damel|cukup) (?P<count>\d{1,4})(?: (?:masker|mskr|biji|pcs))?\b(?! ?m)"
)
AGAIN = Pattern(
    r"(?:(?:minta|kirim|pesan|njaluk) )?(?:bahan ?)?(?:lagi )?(?:sama|podo|padha|persis)?(?:nya)? ?"
    r"(?:seperti|spt|kayak|kyk|koyo|kaya|persis) (?:yang |yg )?(?:kemarin|kmrn|wingi|biasa|biasanya|dulu|tadi|terakhir)"
    r"(?: bu| mbak| pak| ya)*"
)
ASKED_FOR = Pattern(r"minta|kirim|pesan|njaluk|bahan")
MORE = Pattern(r"\b(?:di)?(?:tambah|tambahi|tambahin|ditambahi)\b")
# There is none, whatever is written. "hampir habis" is not out yet.
RUN_OUT = Pattern(
    r"(?<!hampir )(?<!mau )(?<!arep )(?<!ameh )(?<!meh )\b(?:habis|abis|kehabisan|entek|enthek|telas|kosong|ludes)\b"
)
NUMBER = Pattern(r"\d+(?:[.,/]\d+)*")
MOST_NAME_WORDS = 2


# "Dimas minta gendong" asks for no material.
CHILD_WANTS = Pattern(
    r"\b(?:minta|njaluk|nyuwun) (?:di)?(?:gendong|temani|temeni|jajan|susu|makan|maem|mangan|mainan|main|pulang|uang"
    r"|hp|beli\w*|jalan|es|mandi|tidur|turu|peluk"
    r"|suapi|dulang|antar|jemput)\w*\b"
)


def asked_for_whom(text: str) -> str:
    """The words that may name for whom material is asked: "Ani minta karet", "karet 5 m untuk Ani"; else empty."""
    plain = normal(text).rstrip(". ")
    found = FOR_OTHER.search(plain)
    if CHILD_WANTS.search(plain):
        return ""
    return "" if found is None or FOR_MASKS.search(plain) else (found["name"] or found["first"] or "").strip()


def could_be_name(words: str, sent_at: datetime) -> bool:
    """Whether such words, when they name nobody who is known, could still be a name."""
    each = words.split()
    return len(each) <= MOST_NAME_WORDS and not NO_NAME.search(words) and read(each[-1], sent_at).may_name


def masks_to_make(text: str) -> int:
    """For how many masks material is asked: "minta karet untuk 50 masker"; 0 where that isn't said."""
    found = FOR_MASKS.search(normal(text))
    return int(found["count"]) if found else 0


TELLS_LEFT = Pattern(r"\b(?:tinggal|tggl|tgl|kari|gari|kantun|sisa|sisane|sisanya|turah|cuma ada|mung ono)\b")


def is_more(text: str) -> bool:
    """ "tambah karet 5 m": on top of what was asked for."""
    return MORE.search(normal(text)) is not None


def is_all_kinds(text: str) -> bool:
    """ "bahan": whatever masks are made of."""
    return "bahan" in text.casefold()


def ran_out(text: str) -> bool:
    """ "karet habis"."""
    return RUN_OUT.search(normal(text)) is not None


def told_left(text: str) -> str:
    """ "kain tinggal 2 meter", "karet kari 3 meter": the goods that she has, which she sees herself; else nothing."""
    plain = normal(text)
    return TELLS_LEFT.sub(" ", plain) if TELLS_LEFT.search(plain) else ""


def is_same_again(text: str, *, asked: bool) -> bool:
    """ "minta seperti kemarin"; just "seperti kemarin", if she was `asked` what she needs."""
    return AGAIN.fullmatch(text) is not None and (asked or ASKED_FOR.match(text) is not None)


def count_numbers(text: str) -> int:
    """How many numbers a text holds, understood or not."""
    return len(NUMBER.findall(text))


def none_of(text: str, item: str) -> bool:
    """Whether a text says that there is none of a material: "kain 0", "kain habis"."""
    return bool(re.search(rf"\b{item}\w* (?:0|nol|kosong|habis)\b", text.casefold()))


# How much, when that is asked

NOT_NEEDED = Pattern(r"(?:tidak|tdk|gak|ga|nggak|ndak|ora|mboten) (?:usah|jadi|perlu|sido|sios)\b\D*")
UP_TO_YOU = Pattern(r"(?:terserah|manut|sak ?onone|seadanya|sakwontene|biar (?:ibu|koordinator)|pokoknya ada)\b.*")
AS_USUAL = Pattern(r"(?:seperti|kayak|koyo|kaya)? ?(?:biasa|biasanya|biasane)(?: bu| mbak| pak| saja| ae)*")
OF_A_DAY = Pattern(r"\b(?:hari ini|dino iki|dinten niki|kemarin|kmrn|wingi|tadi)\b")
COLOURED = Pattern(r"\b(?:putih|hitam|ireng|merah|abang|biru|hijau|ijo|kuning|coklat|abu)\w*\b")
SOFTLY = Pattern(
    r"(?P<eh>eh|oh|ralat|maksudnya|maksud saya|salah|lha)?[, ]*(?P<number>\d{1,4})(?P<only> (?:aja|saja|ae|tok|thok))?"
    r"(?: bu| mbak| pak)*"
)
METRES = Pattern(
    r"(?:itu |yang |sing )?(?:\d+ )?(?:m|meter|mtr|klos|gulung|bahan|karet|kain|benang)(?:nya)?(?: bu| mbak| pak)*"
)
MASKS = Pattern(r"(?:itu |yang |sing )?(?:\d+ )?(?:masker|mskr|masker jadi|yang jadi|jadi|setor)(?: bu| mbak| pak)*")


class HowMuchSaid(Enum):
    """An answer to how much, without an amount."""

    YES = auto()
    UP_TO_YOU = auto()
    AS_USUAL = auto()
    NONE = auto()


class Which(Enum):
    """What a number is of."""

    MATERIAL = auto()
    MASKS = auto()


def how_much_said(text: str) -> HowMuchSaid | None:
    """ "ya", "terserah bu", "seperti biasa", "tidak jadi"."""
    plain = normal(text)
    patterns = {
        HowMuchSaid.NONE: NOT_NEEDED,
        HowMuchSaid.YES: YES,
        HowMuchSaid.UP_TO_YOU: UP_TO_YOU,
        HowMuchSaid.AS_USUAL: AS_USUAL,
    }
    return next((one for one, pattern in patterns.items() if pattern.fullmatch(plain)), None)


def so_many_masks(text: str) -> int:
    """ "untuk 50", as an answer to how much; 0 where that isn't said."""
    found = FOR_SO_MANY.search(normal(text))
    return int(found["count"]) if found else 0


def is_of_a_day(text: str) -> bool:
    """ "hari ini 20": masks that are done, and no answer to how much."""
    return OF_A_DAY.search(normal(text)) is not None


def names_colour(text: str) -> bool:
    """ "putih 10": material has a colour, and masks have none."""
    return COLOURED.search(normal(text)) is not None


def other_number(text: str) -> int | None:
    """ "eh 5 aja": the number that takes the place of the one just said."""
    found = SOFTLY.fullmatch(text)
    return int(found["number"]) if found and (found["eh"] or found["only"]) else None


def which_it_is(text: str) -> Which | None:
    """ "meter" or "masker", as an answer to which of the two a number is."""
    plain = normal(text)
    if MASKS.fullmatch(plain):
        return Which.MASKS
    return Which.MATERIAL if METRES.fullmatch(plain) else None


# How it stands

LEFT = Pattern(r"\b(?:tinggal|sisa|sisane) (?:berapa|piro|pinten)\b|\bcukup (?:berapa|piro|untuk)\b")
ABOUT_MATERIAL = Pattern(r"bahan|permintaan|kiriman|antaran|paket|dikirim")


def is_about_material(text: str, sent_at: datetime) -> bool:
    """Whether a question is about material: it says so, or names some."""
    return any(ABOUT_MATERIAL.match(word) or amounts(word, sent_at) for word in normal(text).split())


def asks_what_is_left(text: str) -> bool:
    """ "kainku tinggal berapa?"."""
    return LEFT.search(" ".join(normal(text).split())) is not None


# What a coordinator decides

SEVERAL = Pattern(r",|\bdan\b|\bsama\b|&")
BECAUSE = Pattern(r"^(?:karena|krn|soalnya|sebab|dulu)\s+")


def is_everybody(text: str) -> bool:
    """ "semua"."""
    return text in ("semua", "semuanya", "kabeh")


def names_in(text: str) -> list[str]:
    """The names of a list: "Sri, Ani dan Wati"."""
    return [name.strip() for name in SEVERAL.split(text.removeprefix("permintaan "))]


def new_amount(text: str) -> str:
    """What an amount becomes: "jadi 5 m"."""
    return text.removeprefix("jadi ").removeprefix("menjadi ")


def reason_in(text: str) -> str:
    """A reason without the word that says that it is one: "karena kain belum datang"."""
    return BECAUSE.sub("", text)

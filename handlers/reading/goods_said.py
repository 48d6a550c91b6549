"""What is said of goods on their way, by whoever gets them: they are here, some of them, fewer, not yet."""

import re
from collections.abc import Collection
from datetime import datetime
from enum import Enum, auto

from handlers.reading import assent
from handlers.reading.amounts import TELLS_MASKS, amounts
from handlers.reading.model import Material
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass

ARRIVED = Pattern(
    r"\b(?:(?:di)?(?:terima|trima|tampa|tampani|tampi|tompo)(?:nya)?|nrimo|nampa|datang|dateng|dtg|teko|teka|rawuh"
    r"|dugi|dumugi"
    r"|(?:sampai|sampe|nyampe|nyampai)(?! (?:jam|\d|se|ke|mag|mah|sore|malam|siang|pagi|dzuhur|ashar|sekarang|saiki"
    r"|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|akhir|telat|lupa))"
    r"|(?:sudah|udah|sdh|wes|wis|sampun|pun) (?:saya |aku |tak |kulo )?(?:ambil|jupuk|pundhut))\b"
)
# "karetnya pas": beside a material's name.
FITS = Pattern(r"\b(?:lengkap|komplit|cocok|pas|utuh)\b")
RECEIVED = Pattern(r"\b(?:di)?(?:terima|trima|tampa|tampi)\b")
ONLY = Pattern(r"\b(?:cuma|cuman|hanya|mung|mek|tok|saja|aja|ae|thok|baru)\b")
SHORT_BY = Pattern(r"\b(?:kurang|kirang|krg)\b")
NOT_YET = Pattern(r"\b(?:belum|blm|blum|durung|drg|dereng|gak|ga|ndak|tidak|tdk|ora|mboten)\b")
LATER = Pattern(r"\b(?:besok|sesuk|nanti|mengko|engko|mangke|benjing)\b.*\b(?:ambil|jupuk|pundhut)\b")
FILLING = Pattern(
    rf"{ARRIVED.pattern}|{FITS.pattern}|{ONLY.pattern}|\b(?:sudah|udah|sdh|wes|wis|uwis|sampun|pun|saya|aku|kulo"
    r"|kula|tak|yang|yg|sing|iya|ya)\b"
)
THANKS = Pattern(
    r"\b(?:(?:terima|trima|tarima) ?kasih|trims|tks|makasih|mksh|mksih|matur ?(?:nuwun|suwun)|suwun|nuwun)"
    r"(?: banyak)?\b"
)
CLOCK = Pattern(r"\b(?:jam|pukul) \d{1,2}(?:[.:]\d{2})?\b|\b\d{1,3} (?:hari|dino|dinten|jam|menit|minggu)\b")
# What arrived is something else: masks at the workshop, wages.
ELSE = Pattern(r"\b(?:masker|mskr|upah|gaji|bayaran|honor|uang|duit|hasil)")
ASKS = Pattern(
    r"\b(?:minta|butuh|perlu|njaluk|nyuwun|kirim|pesan|lagi|maneh|tambah|habis|abis|entek|telas|buat|untuk|jaluk|suwun"
    r"|tunggu|nunggu|ngenteni|kalau|kalo|nek|yen|semoga|(?:gak|ga|tidak|ora|ndak) (?:sido|jadi))\b|\?"
)
# What may stand beside "sudah terima" and changes nothing.
BESIDE = Pattern(
    r"\b(?:bu|ibu|pak|mbak|mas|kak|barang\w*|bahan\w*|kiriman\w*|paket\w*|semua\w*|kabeh|sedoyo|sedaya|alhamdulillah"
    r"|dan|sama|karo|kok|tadi|mau|wau|pagi|siang|sore|barusan|nggih|njih|baik|dengan|di rumah|hari ini"
    r"|dari (?:kurir|bengkel|bu|pak|koordinator)|kurir"
    r"|assalamualaikum|halo|ke|nya)\b|[!:()]|[.,-](?!\d)"
)
MEASURED = Pattern(
    r"\d[\d.,]* ?(?:m|mtr|meter|cm|yard|gulung|rol|roll|klos|biji|bj|pcs|lembar|pak)?\b|\bse(?:meter|gulung|klos|rol)\b"
)
PARTS = Pattern(r"(?:,(?!\d)|[;\n]|\. |\b(?:tapi|tpi|tp|nanging|ning|dan|karo)\b)")
DIGIT = Pattern(r"\d")
# A number is about goods only beside the name of some; a report of masks must cost no look into what is on its way.
NAMES = Pattern(r"\b(?:kain|katun|karet|kolor|elast|benang|bolah|tali|kawat|jarum|filter|furing|plastik|label|stopper)")
NONE_AT_ALL = Pattern(
    r"(?:tidak|belum|blm|gak|ga|ndak|ora|mboten) (?:ada|ono|wonten)(?: sama sekali| bu| mbak| pak)*|kosong|nol|0"
)
ALREADY = Pattern(rf"\b{assent.ALREADY}\b")
NO = Pattern(rf"(?:{assent.NOT_YET}|{assent.NOT})(?: ada| bu| pak| mbak)*")


class BareAnswer(Enum):
    """What a bare word answers to what the bot said of goods on their way."""

    ALREADY = auto()
    YES = auto()
    NO = auto()


@dataclass(frozen=True, slots=True)
class Mention:
    """A material that a text names, as it was said; `beside`: its number stands right behind the name."""

    material: Material
    beside: bool


@dataclass(frozen=True, slots=True)
class GoodsPart:
    """What one part of a text says of goods.

    `mentions` are the materials with amounts or without, `named` the names of all it speaks of. `arrived`: something
    is here; `not_yet`; `short`: so much is missing; `only`: no more than that; `right`: it is there, or as it should
    be. `number`: it holds one; `more`: it holds words that are about none of this.
    """

    mentions: tuple[Mention, ...]
    named: frozenset[str]
    arrived: bool
    not_yet: bool
    short: bool
    only: bool
    right: bool
    number: bool
    more: bool


def may_be_about_goods(text: str) -> bool:
    """Whether a text may be about goods on their way: something arrived, and it isn't masks, wages or a request."""
    about = ARRIVED.search(THANKS.sub(" ", text)) or NAMES.search(text) or LATER.search(text)
    return bool(about) and not asks_for(text) and not ELSE.search(text)


def says_arrived(text: str) -> bool:
    """ "kain sudah sampai"."""
    return ARRIVED.search(text) is not None


def asks_for(text: str) -> bool:
    """Whether a text asks for something, so that an amount in it is no receipt."""
    return ASKS.search(text) is not None


def fetched_later(text: str) -> bool:
    """ "nggih bu, sesuk tak jupuk"."""
    return LATER.search(text) is not None


def received_so_many(text: str) -> bool:
    """ "sudah terima 5": a number received, and no masks."""
    return bool(RECEIVED.search(text) and DIGIT.search(text)) and not TELLS_MASKS.search(text)


def says_less(text: str) -> bool:
    """ "kainnya cuma 4": fewer than there should be."""
    return bool(ONLY.search(text) or SHORT_BY.search(text)) and DIGIT.search(text) is not None


def already_in(text: str) -> bool:
    """Whether a text says of something that it is so already."""
    return ALREADY.search(text) is not None


def nothing_at_all(text: str) -> bool:
    """ "tidak ada", as an answer to what arrived."""
    return NONE_AT_ALL.fullmatch(normal(text)) is not None


def bare_answer(text: str) -> BareAnswer | None:
    """ "sudah", "ya" or "belum", and nothing else."""
    if assent.is_already(text):
        return BareAnswer.ALREADY
    if assent.is_yes(text):
        return BareAnswer.YES
    return BareAnswer.NO if NO.fullmatch(text) else None


def goods_named(text: str, sent_at: datetime) -> tuple[str, ...]:
    """The materials that a text names, beside what it says of their arrival."""
    return tuple(one.item for one in amounts(FILLING.sub(" ", text), sent_at))


def goods_parts(text: str, coming: Collection[str], sent_at: datetime) -> list[GoodsPart]:
    """What a text says of goods, part by part; a number without a name is of the only material that is `coming`."""
    parts = (part.strip() for part in PARTS.split(CLOCK.sub(" ", THANKS.sub(" ", text))))
    return [_part(part, coming, sent_at) for part in parts if part]


def _part(part: str, coming: Collection[str], sent_at: datetime) -> GoodsPart:
    plain = BESIDE.sub(" ", FILLING.sub(" ", part))
    number = DIGIT.search(part) is not None
    said, found = part, amounts(plain, sent_at)
    if not found and number and len(coming) == 1:
        (item,) = coming
        said, found = f"{item} {plain}", amounts(plain, sent_at, item)
    named = {one.item for one in found} | {one.item for word in plain.split() for one in amounts(word, sent_at)}
    rest = SHORT_BY.sub(" ", MEASURED.sub(" ", plain)).split()
    return GoodsPart(
        tuple(Mention(one, _stands_beside(one.item, said)) for one in found),
        frozenset(named),
        arrived=says_arrived(part),
        not_yet=NOT_YET.search(part) is not None,
        short=SHORT_BY.search(part) is not None,
        only=ONLY.search(part) is not None,
        right=bool(FITS.search(part) or ALREADY.search(part)),
        number=number,
        more=any(not amounts(word, sent_at) for word in rest),
    )


def _stands_beside(item: str, said: str) -> bool:
    """ "kain 5", "kain sudah 5": whether a number follows the name with nothing that matters between."""
    return re.search(rf"\b{item[:3]}\w*\s+(?:{FILLING.pattern}|\s)*\d", said) is not None

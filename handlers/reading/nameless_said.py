"""Bags on which nobody wrote a name: "nemu kresek ra ono jenenge isi 18", "ada 2 tas tanpa nama, 18 sama 12"."""

from collections.abc import Sequence

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.tokens import Token, tokens
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class NamelessFound:
    """Bags that were found: what is in each, None where nobody counted; empty where it isn't clear which holds what."""

    pieces: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class NamelessAsked:
    """Which there are is asked."""


@dataclass(frozen=True, slots=True)
class NamelessGone:
    """The bag with this number was none: it goes from the list."""

    number: int


NO = (
    r"(?:tanpa|tanpo|tan|tak|tidak|tdk|ndak|nggak|ngga|gak|ga|g|gada|ora|ra|gk|mboten|boten|belum|blm|durung"
    r"|rung|dereng)"
)
HAS = r"(?:ada|ono|onok|enek|enten|wonten|dikasih|diberi|ditulis\w*|ketulis|tertulis|diwei|diwenehi|pakai|pake|nganggo)"
NAME = r"(?:nama\w*|jeneng\w*|asma\w*|identitas\w*|label\w*|tulisan\w*|keterangan\w*|etiket\w*|pemilik\w*)"
WHO = r"(?:siapa|siapa-siapa|sapa|sopo|sinten)"
OF = r"(?:punya\w*|milik\w*|duwek\w*|duwe\w*|gon\w*|nggon\w*|gadhah\w*|kagungan\w*|dari|soko|saka)"
BAG_WORD = (
    r"(?:kantong\w*|kanthong\w*|tas|tase|tasnya|kresek\w*|keresek\w*|plastik\w*|bungkus\w*|karung\w*|bag|goodie ?bag"
    r"|tumpukan\w*|gepok\w*|bendel\w*|ikat\w*|paket\w*|wadah\w*|dus|kardus\w*|kotak\w*|buntel\w*)"
)
MARK = Pattern(
    rf"\b{NO} (?:{HAS} )*{NAME}(?: (?:sama sekali|blas|babar blas|opo-opo|apa-apa))?\b"
    rf"|\b{NAME} {NO}(?: {HAS})\b|\b(?:tidak|tak|gak|ga|ora|tanpa) (?:ber|di)?(?:nama\w*|jeneng\w*)\b"
    rf"|\b{NO} (?:jelas|tahu|tau|ngerti|eruh|weruh|diketahui|ketahuan)(?: (?:iki|ini|itu|iku))?"
    rf"(?: {OF}(?: {WHO})?| {WHO})\b|\b{NO} (?:dikenal|kenal|ketahuan|diketahui)\b"
    rf"|\b(?:entah|embuh|mbuh|gatau|gaktau)(?: {OF})? {WHO}\b|\b(?:anonim|misterius|polosan)\b"
    rf"|\b(?:lupa|lali|kesupen|kelupaan|kelalen) (?:di)?(?:tulis\w*|nulis\w*|kasih|ngasih|diberi|diwei|nama\w*"
    rf"|jeneng\w*)"
    rf"(?: {NAME})?\b"
    rf"|\b{NAME} (?:hilang|ilang|luntur|kehapus|mbleber|gak kebaca|ora kewoco|tidak terbaca|gak jelas)\b"
)
WHOSE = Pattern(
    rf"(?:\b(?:ini|iki|niki|ada|ono|onok|enek)\b )?(?:\d+ )?\b{BAG_WORD}(?: (?:ini|iki|niki))?(?: {OF})? {WHO}"
    rf"(?: (?:ini|iki|niki|to|sih|ya|yo|bu))*(?= ?(?:$|[,.?!]|isi))"
)
BAG = Pattern(rf"\b{BAG_WORD}\b")
GONE = Pattern(
    r"(?:hapus|batal(?:kan)?|buang|coret|busak|copot|gak jadi|tidak jadi|ora sido)(?: (?:kantong|tas|nomor|no))* "
    r"t ?-? ?"
    r"(?P<number>\d{1,6})(?: (?:ya|yo|bu|pak|saja|ae|wae))*[.! ]*"
    r"|(?:kantong |tas )?t ?-? ?(?P<first>\d{1,6}) (?:itu |iku )?(?:gak jadi|tidak jadi|batal|dihapus|hapus|ora "
    r"sido|salah"
    r"|dobel|bukan kantong|gak ada|tidak ada|ora ono)(?: \w+)?[.! ]*"
)
ASKED = Pattern(
    rf"(?:(?:daftar|lihat|lihatkan|cek|mana|apa|tampilkan|delok) (?:saja |ae |yang |sing )*)?{BAG_WORD} (?:yang "
    rf"|sing )?"
    rf"{NO} (?:{HAS} )?{NAME}(?: (?:apa saja|mana saja|ada berapa|berapa|yang mana|opo ae|piro|masih ada|onok piro|ada"
    r" tidak|ada gak|yang ada))+[ ?.]*"
    rf"|(?:daftar|lihat|lihatkan|mana saja|tampilkan) {BAG_WORD} (?:yang |sing )?{NO} (?:{HAS} )?{NAME}[ ?.]*"
)
# Told to people, only supposed, or of goods: no bag was found.
ELSE = Pattern(
    one_of(
        r"kalau kalo nek lek yen misal\w* andai\w* jangan jgn ojo wajib harus kudu gimana piye bagaimana kenapa "
        r"kok boleh",
        r"berapa piro pinten umumkan pesan jawab bilang sampaikan kabari tanya\w* takon undang kain\w* karet\w* "
        r"benang\w*",
        r"filter\w* kawat\w* uang duit nota kuitansi dana kasbon upah amplop mesin gunting",
    )
)
LATER = Pattern(
    rf"^(?:(?:ya|masih|isinya|isine) )*(?:{NO}|nanti|mengko|mangke|sik|engko)"
    rf"(?: (?:tak|tahu|tau|ngerti|eruh|sempat|dihitung|hitung|itung|diitung|di|saja|ae|wae|dulu|sik|ya|bu|pak"
    rf"|isinya|isine))*[. ]*$"
)
EACH = Pattern(one_of("masing-masing masing masing_masing setiap tiap per saben @ podo sami"))
PACKS = {"pack12": 12, "pack20": 20}
MOST_AT_ONCE, LONGEST = 9, 140


def nameless_said(text: str) -> NamelessFound | NamelessAsked | NamelessGone | None:
    """What a text says of bags without a name; None if it is about anything else."""
    plain = normal(text)
    if len(plain) > LONGEST:
        return None
    if gone := GONE.fullmatch(plain):
        return NamelessGone(int(gone["number"] or gone["first"]))
    if ASKED.fullmatch(plain):
        return NamelessAsked()
    mark = MARK.search(plain) or WHOSE.search(plain)
    if mark is None or not BAG.search(plain) or ELSE.search(plain):
        return None
    kept = mark[0] if WHOSE.fullmatch(mark[0]) else " , "
    whole = f"{plain[: mark.start()]} {kept} {plain[mark.end() :]}"
    return NamelessFound(_pieces(tokens(MARK.sub(" , ", whole)), each=EACH.search(plain) is not None))


def puts_off(text: str) -> bool:
    """ "belum tak hitung bu", "nanti saja": nobody knows yet what is in it."""
    return LATER.search(normal(text)) is not None


def _pieces(found: Sequence[Token], *, each: bool) -> tuple[int | None, ...]:
    """What each of the bags holds."""
    bags, numbers, sized, named = 0, list[int](), 0, 0
    for at, token in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        named += BAG.fullmatch(token.text) is not None
        pieces = _number(found, at)
        if pieces is None:
            continue
        if after is not None and BAG.fullmatch(after.text) and not bags and pieces <= MOST_AT_ONCE:
            bags = pieces
            continue
        numbers.append(pieces)
        beside = found[max(0, at - 1) : at + 3]
        sized += any(one.has("dewasa", "anak") for one in beside)
    if sized and sized == len(numbers) and max(bags, named) <= 1:
        # "dewasa 10 anak 8" are in one bag.
        numbers = [sum(numbers)]
    return _shared(max(bags, named if len(numbers) == named else 0, 1), numbers, each=each, several=bool(bags))


def _shared(bags: int, numbers: list[int], *, each: bool, several: bool) -> tuple[int | None, ...]:
    if not numbers:
        return (None,) * bags
    if len(numbers) == bags:
        return tuple(numbers)
    if len(numbers) == 1:
        return tuple(numbers) * bags if each else ()
    return () if several else tuple(numbers)


def _number(found: Sequence[Token], at: int) -> int | None:
    """How many a word says: a number with its dozens, "selusin"."""
    token, after = found[at], found[at + 1] if at + 1 < len(found) else None
    if token.value is not None and token.value.denominator == 1 and token.value > 0:
        return int(token.value) * (_pack(after) or 1)
    before = found[at - 1] if at else None
    return _pack(token) if before is None or before.value is None else None


def _pack(token: Token | None) -> int | None:
    return next((many for tag, many in PACKS.items() if token and token.has(tag)), None)


OWNER = Pattern(rf"\b(?:ternyata|jebule|tibake|ketemu|itu|iku|kuwi|sudah tahu|wis eruh)\b.*\b{OF} (?!{WHO})\w+")


def says_owner(text: str) -> bool:
    """ "kantong yang gak ada namanya kemarin ternyata punya Yuni": whose a bag is that was told of before."""
    return OWNER.search(normal(text)) is not None

"""What a tailor says of her own material: given back, passed on to another, spoilt, counted; or for a person."""

import re
from collections.abc import Iterator
from datetime import datetime

from handlers.reading.amounts import TELLS_MASKS, amounts
from handlers.reading.goods_said import says_arrived
from handlers.reading.patterns import Pattern
from storage.values import dataclass

RETURNS = (
    r"(?:kembalikan|mengembalikan|ngembalikan|balikin|balikkan|balekke|balekne|balikke|mbalikno|mbalekno|balekno|retur"
    r"|pulangkan|mulihne|wangsulaken)"
)
RETURN = Pattern(rf"(?:saya |aku |tak |kulo )?(?:mau |arep |ingin |badhe )?{RETURNS} (?P<goods>.+)")
RETURNED = Pattern(
    rf"(?P<goods>\w+ .*\d.*?) (?:(?:saya|aku|tak|kulo|mau) )*{RETURNS}(?: ke bengkel| nang bengkel| bu| mbak)*"
)
RETURNED_SO_MUCH = Pattern(
    rf"(?P<item>[a-z]+(?: [a-z]+)?) (?:(?:saya|aku|tak|kulo|mau) )*{RETURNS}(?: ke bengkel| nang bengkel)?"
    r" (?P<much>(?:\d|se|sak).*)"
)
GIVES = (
    r"(?:kasih|kasihkan|beri|berikan|wenehi|wenehno|wenehke|kekno|oper|operkan|bagi|pinjamkan|serahkan|paringke"
    r"|paringaken"
    r"|aturke|titip)"
)
GIVE = Pattern(rf"(?:saya |aku |tak |kulo )?{GIVES}(?: ke| kepada| nang)? (?P<both>.+)")
GIVEN = Pattern(
    rf"(?P<item>[a-z]+)(?: (?:saya|aku|tak|kulo))? {GIVES}(?: ke| kepada| nang)? (?P<name>[a-z ]+?)"
    r" (?P<much>(?:\d|se|sak).*)"
)
GOODS_GIVEN = Pattern(
    rf"(?P<goods>[a-z]+ \d[^,]*?)(?: (?:saya|aku|tak|kulo))? {GIVES}(?: ke| kepada| nang)? (?P<name>[a-z ]+)"
)
BORROWED = Pattern(r"(?P<name>[a-z ]+?) (?:pinjam|nyilih|jaluk) (?P<goods>.+)")
NAME_LAST = Pattern(r"(?P<goods>.+?) (?:ke|kepada|nang|untuk|buat) (?P<name>[\w ]+)")
# "titip dari bu Wati 20 masker", "titip bu Ani 15 masker" tell of hers.
GIVES_MASKS = Pattern(
    r"(?!n?titip\w* (?!ke\b|nang\b|ning\b|kepada\b|dateng\b))"
    r"(?!.*\b(?:dari|punya|punyae|punyane|laporan|saking|teko)\b)"
    rf"(?:saya |aku |tak |kulo )?{GIVES}\b.*\d+ (?:masker|mskr)\b.*"
)
SPOIL = (
    r"(?:rusak|sobek|suwek|kotor|salah potong|kebuang|luntur|jamuran|putus|pedot|bolong|kena air|kecemplung|kobong"
    r"|terbakar)"
)
SPOILT = Pattern(
    rf"(?:ada )?(?:(?:buang|{SPOIL}) (?P<after>.+)|(?P<item>\w+(?: \w+)?) {SPOIL} (?P<much>.+)"
    rf"|(?P<goods>\w+ .*\d.*?) {SPOIL}(?: bu| mbak)*)"
)
LEFT = Pattern(
    r"(?:hitung|sisa|sisanya|sisane|turah|stok)(?: bahan)? (?P<goods>.+)"
    r"|(?P<item>\w+) (?:masih|isih|taksih)(?: ada| ono| wonten)? (?P<much>\d.*)"
)
UNIT = Pattern(
    r"(?:\d ?|\bse|\bsak |setengah )(?:m|mtr|meter|cm|yard|gulung|rol|roll|klos|cone|biji|bj|pcs|lembar|pak)\b"
)
# "kain sudah sampai; karet 2 m balikin": two things, each for itself.
OTHER_DOING = Pattern(rf"\b(?:{RETURNS}|{GIVES})\b")
FROM_FRIEND = Pattern(r"(?:di(?:kasih|kei|wenehi|paringi)|dapat|dapet|oleh|entuk|angsal)\b.*")
COMPLAINT = Pattern(r".*\b(?:salah|keliru|jelek|luntur|beda|bedo|elek|tipis)\b.*")
DIGIT = Pattern(r"\d")
# Machines, money and a coordinator's own commands are for a person.
FOR_A_PERSON = Pattern(
    r"(?:resep|gudang|barang masuk|pindah|pinjami|satu (?:gulung|klos|rol)|1 (?:rol|gulung|klos))\b.*"
    r"|(?:.*\b(?:minta|pinjam|nyilih|butuh|perlu|njaluk|kasih)\b.*)"
    r"\b(?:mesin|obras|setrika|strika|dinamo|meja|kursi|lampu|uang|duit|modal|kasbon|bon)\b.*"
)


@dataclass(frozen=True, slots=True)
class GoesBack:
    """These goods go back to the workshop."""

    goods: str


@dataclass(frozen=True, slots=True)
class GoesTo:
    """These goods go to somebody; no name and no goods where it can't be told which is which."""

    name: str
    goods: str


@dataclass(frozen=True, slots=True)
class IsSpoilt:
    """These goods are spoilt."""

    goods: str


@dataclass(frozen=True, slots=True)
class IsLeft:
    """So much is there."""

    goods: str


@dataclass(frozen=True, slots=True)
class CameFromFriend:
    """These goods came from another tailor."""

    goods: str


@dataclass(frozen=True, slots=True)
class ForAPerson:
    """Something that the bot doesn't decide."""


OwnGoods = GoesBack | GoesTo | IsSpoilt | IsLeft | CameFromFriend | ForAPerson


def becomes_of_goods(text: str, sent_at: datetime) -> Iterator[OwnGoods]:
    """What a text may say of her own material, the likeliest first; the first is meant whose goods can be measured."""
    for pattern in (RETURN, RETURNED, RETURNED_SO_MUCH):
        if found := pattern.fullmatch(text):
            yield GoesBack(_goods(found))
    for pattern in (GIVEN, GIVE, GOODS_GIVEN, BORROWED):
        if found := pattern.fullmatch(text):
            yield _goes_to(found, sent_at)
    if GIVES_MASKS.fullmatch(text):
        yield ForAPerson()
    if found := SPOILT.fullmatch(text):
        yield IsSpoilt(found["after"] or _goods(found))
    if found := LEFT.fullmatch(text):
        yield IsLeft(_goods(found))
    if FROM_FRIEND.fullmatch(text) and (text.startswith("di") or " dari " in text):
        yield CameFromFriend(text)
    if _complains(text, sent_at) or (FOR_A_PERSON.fullmatch(text) and not TELLS_MASKS.search(text)):
        yield ForAPerson()


def _goods(found: re.Match[str]) -> str:
    """What is spoken of: "kain 3 m", or "kain" and, further on, "3 m"."""
    said = found.groupdict()
    return said.get("goods") or f"{said['item']} {said['much']}"


def _goes_to(found: re.Match[str], sent_at: datetime) -> GoesTo:
    """ "kasih Ani karet 2 m", "kasih karet 2 m ke Ani", "karet tak kasih Ani 2 m"."""
    if "both" not in found.groupdict():
        return GoesTo(found["name"], _goods(found))
    if last := NAME_LAST.fullmatch(found["both"]):
        return GoesTo(last["name"], last["goods"])
    words = found["both"].split()
    starts = [at for at in range(1, len(words)) if amounts(words[at], sent_at)]
    return GoesTo(" ".join(words[: starts[0]]), " ".join(words[starts[0] :])) if starts else GoesTo("", "")


def _complains(text: str, sent_at: datetime) -> bool:
    """ "kainnya salah warna"."""
    if not COMPLAINT.fullmatch(text) or DIGIT.search(text):
        return False
    return any(amounts(word, sent_at) for word in text.split())


def is_measured(text: str) -> bool:
    """Whether a text holds an amount with a unit, and says nothing else of goods beside it."""
    return UNIT.search(text) is not None and not says_arrived(text) and not OTHER_DOING.search(text)

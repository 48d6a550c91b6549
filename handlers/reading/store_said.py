"""What a coordinator says of the store: goods in, counted, scrapped, moved on, offcuts; recipes and packs."""

import re

from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import money_in
from storage.values import dataclass

IN_WORKSHOP = Pattern(r"\s+(?:di|untuk|utk|buat)\s+(?:bengkel\s+)?(?P<said>[\w ]+)$")
FROM = Pattern(r"\s+dari\s+(?P<said>[\w .&-]{1,60}?)(?=\s+(?:di|untuk|buat)\s+|$)")
TO = Pattern(r"\s+ke\s+(?:bengkel\s+)?(?P<said>[\w ]+)$")
BECAUSE = Pattern(r"\s+(?:karena|krn|soalnya|sebab)\s+(?P<said>.{1,120})$")
OFFCUTS = Pattern(r"(?:masuk |(?P<out>keluar |diambil |dijual ))?(?P<number>\d{1,4}(?:,\d)?) ?(?P<unit>[a-z]+)")
UNITS = {
    "gulung": "roll",
    "rol": "roll",
    "roll": "roll",
    "klos": "roll",
    "gelondong": "roll",
    "cone": "cone",
    "kon": "cone",
    "pak": "pack",
    "bungkus": "pack",
    "dus": "box",
    "box": "box",
    "kotak": "box",
    "botol": "botol",
    "kg": "kg",
    "kilo": "kg",
    "ons": "ons",
    "biji": "pcs",
    "lembar": "pcs",
    "buah": "pcs",
}
PACK = Pattern(rf"(?:se|satu|1) ?(?P<unit>{'|'.join(UNITS)}) (?P<holds>.+)")
HOLDS = Pattern(r"\b(?:isi|isinya|itu|sama dengan|=)\b")
RECIPE = Pattern(r"(?:masker )?(?:(?P<product>dewasa|anak|semua)\b ?:? ?)?(?P<takes>.*)")


AT_PRICE = Pattern(r"[ ,]*\b(?:harga|hargane|harganya|seharga|rego|regane|total|bayar|habis)?[ :]*$")


LATER = Pattern(r"\b(?:besok|sesuk|lusa|nanti|mengko|minggu depan|bulan depan)\b", re.IGNORECASE)


def is_later(rest: str) -> bool:
    """ "masuk karet 5 rol besok": nothing is there yet."""
    return LATER.search(rest) is not None


def without_price(rest: str) -> tuple[str, int]:
    """ "filter 2000 harga Rp1.200.000" without what it cost; 0 where no sum is told."""
    sums = [one for one in money_in(rest) if one.marked]
    if not sums:
        return rest, 0
    left, right = rest[: sums[-1].start], rest[sums[-1].end :]
    return f"{AT_PRICE.sub('', left)} {right}".strip(" ,"), sums[-1].amount


@dataclass(frozen=True, slots=True)
class GoodsIn:
    """Goods for a store, and who gave them; None where that isn't said, here and below."""

    goods: str
    workshop: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Reasoned:
    """Goods that were counted, or are to be scrapped, and why."""

    goods: str
    workshop: str | None
    why: str | None


@dataclass(frozen=True, slots=True)
class MovedOn:
    """Goods that go from one workshop's store to another's."""

    goods: str
    workshop: str | None
    to: str | None


@dataclass(frozen=True, slots=True)
class Offcuts:
    """So much of offcuts, in a unit as it was written, into the store or (`out`) out of it."""

    amount: float
    unit: str
    out: bool
    workshop: str | None


@dataclass(frozen=True, slots=True)
class RecipeSaid:
    """What a mask of a size takes, or (None) one of any size."""

    size: str | None
    takes: str


@dataclass(frozen=True, slots=True)
class PackSaid:
    """What a pack of a unit holds."""

    unit: str
    holds: str


def _cut(pattern: Pattern, text: str) -> tuple[str, str | None]:
    """A text without its ending of this kind, and what that says."""
    found = pattern.search(text)
    if not found:
        return text, None
    return (text[: found.start()] + text[found.end() :]).strip(), found["said"].strip()


def bare_workshop(name: str) -> str:
    """A workshop's name without "bengkel"."""
    return name.casefold().removeprefix("bengkel").strip()


def goods_in(text: str) -> GoodsIn:
    """ "kain 50 m dari BMPD di Kota", after "masuk"."""
    text, workshop = _cut(IN_WORKSHOP, text)
    text, source = _cut(FROM, text)
    return GoodsIn(text, workshop, source)


def with_reason(text: str) -> Reasoned:
    """ "kain 45 m di Kota karena salah potong", after "hitung" or "buang"."""
    text, why = _cut(BECAUSE, text)
    text, workshop = _cut(IN_WORKSHOP, text)
    return Reasoned(text, workshop, why)


def moved_on(text: str) -> MovedOn:
    """ "kain 10 m dari Kota ke Kabupaten", after "pindah"."""
    text, to = _cut(TO, text.strip(" ."))
    text, source = _cut(FROM, text)
    text, workshop = _cut(IN_WORKSHOP, text)
    bare = bare_workshop(source) if source else None
    return MovedOn(text, workshop or bare, bare_workshop(to) if to else None)


def offcuts(text: str) -> Offcuts | None:
    """ "2 kg", "keluar 1,5 kg di Kota", after "perca"."""
    text, workshop = _cut(IN_WORKSHOP, text)
    found = OFFCUTS.fullmatch(text)
    if not found:
        return None
    return Offcuts(float(found["number"].replace(",", ".")), found["unit"], bool(found["out"]), workshop)


def recipe(text: str) -> RecipeSaid | None:
    """ "anak: kain 15 cm, karet 30 cm", after "resep"; None where nothing is told."""
    found = RECIPE.fullmatch(text)
    if not found or not found["takes"]:
        return None
    return RecipeSaid(None if found["product"] == "semua" else found["product"], found["takes"])


def pack(text: str) -> PackSaid | None:
    """ "satu gulung karet isi 50 m"."""
    found = PACK.fullmatch(text)
    return PackSaid(UNITS[found["unit"]], HOLDS.sub(" ", found["holds"])) if found else None

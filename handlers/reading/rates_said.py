"""What is said of rates: "upah dewasa 2.500, anak 2.000 mulai 4/5", "bonus 200 mulai besok", "daftar upah"."""

import re
from datetime import date, timedelta

from handlers.reading.days_ahead import spans_in
from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.orders_said import day_written
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import money_in, without
from handlers.reading.tokens import tokens
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RateSaid:
    """A rate: of which kind (`piece`, `rework`, `bonus`), for which size (None: all), in whole rupiah."""

    kind: str
    size: str | None
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RatesTold:
    """Rates and their first day; `day` is None where none is named, `unread` a day that nobody can read."""

    rates: tuple[RateSaid, ...]
    day: date | None = None
    unread: bool = False


@dataclass(frozen=True, slots=True)
class RatesAsked:
    """Which rates there are."""


SET = r"(?:ubah|ganti|naik(?:kan|no)?|turun(?:kan|no)?|tetapkan|atur|set|pasang|catat|tulis|tolong|mulai saiki|saiki)"
PAY = r"(?:upah|upahe|upahnya|ongkos|ongkose|ongkosnya|tarif|tarife|tarifnya|bayaran|bayarane|bayarannya|gaji|rate)"
REWORK = one_of(
    r"perbaikan perbaiki memperbaiki diperbaiki permak dandan dandani ndandani retur returan dedel ndedel mbenakno",
    r"benerin rework revisi betulan",
)
BONUS = one_of("bonus bonuse bonusnya tambahan insentif premi")
STARTS = Pattern(
    rf"/?(?:(?:{SET}) )*(?P<what>{PAY}|bonus|bonuse|bonusnya|insentif|premi|tambahan(?= (?:upah )?(?:{REWORK})))\b"
    rf"|(?:yang |sing |masker )*(?:{REWORK}) (?:di)?(?:tambah|tambahi|bayar|upah)(?:kan|i|no)?\b(?= \d| rp)"
)
# "mulai besok upah dewasa 2.750": the day may lead.
DAY_LEADS = Pattern(rf"/?(?P<since>(?:mulai|mule|wiwit|berlaku|sejak|kawit|per) .{{2,30}}?),? (?P<rest>(?:{PAY})\b.+)")
FROM = Pattern(
    r"(?:,|\.|\()? ?\b(?:mulai|mule|mulane|wiwit|berlaku|berlakunya|per(?= (?:tanggal|tgl|\d))|sejak|kawit)\b"
    r"(?: (?:berlaku|mulai|dari|per|pada|ing))*(?: (?:tanggal|tgl|hari|dina|dino))? ?(?P<day>[^,;]+)"
)
ALL_SIZES = one_of(r"semua semuanya kabeh kabehe sedaya segala tiap setiap saben ukuran ukurane ukurannya rata")
FILLING = Pattern(
    r"[#,.:;=()+&-]|"
    + one_of(
        r"upah\w* ongkos\w* tarif\w* bayaran\w* gaji rate bonus\w* insentif premi jahit njahit jahitan menjahit",
        r"masker",
        r"mskr biji sebiji siji satu per pcs buah lembar untuk utk kanggo buat yang yg sing dan lan karo sama jadi",
        "dadi",
        r"menjadi sekarang saiki sakniki skrg baru anyar ya yo bu pak mbak mas ke adalah yaitu harga piece tambahan",
        r"produk ukuran ditambah ditambahi dibayar diupah",
    )
)
LIST = Pattern(
    rf"/?(?:(?:lihat|cek|tunjukkan|daftar|apa|tolong|minta) )*(?:daftar )?{PAY}(?: (?:jahit|masker|per biji|saiki"
    r"|sekarang|per masker|sing berlaku|yang berlaku|berapa saja|piro ae|apa saja|berapa|piro|pinten))*[ ?.]*"
)
FROM_TO = Pattern(r"\b(?:dari|teko|saka|soko) # (?=(?:jadi|menjadi|dadi|ke) #)")


def rates_in(text: str, today: date) -> RatesTold | RatesAsked | None:
    """What a text says of rates; None if it is about anything else."""
    plain = normal(text).replace("\n", ", ")
    if LIST.fullmatch(plain) and not money_in(plain):
        return RatesAsked()
    if leads := DAY_LEADS.fullmatch(plain):
        plain = f"{leads['rest']} {leads['since']}"
    if not STARTS.match(plain):
        return None
    since = FROM.search(plain)
    said = (plain[: since.start()] + plain[since.end() :]) if since else plain
    rates = _rates(said)
    if not rates:
        return None
    day = _day(since["day"].strip(" .!)"), today) if since else None
    return RatesTold(rates=rates, day=day, unread=since is not None and day is None)


def _day(text: str, today: date) -> date | None:
    words = re.sub(r"(?: (?:ya|yo|bu|pak|mbak|mas|nggih|wae|saja|aja|ini))+$", "", text)
    written = day_written(words, today)
    if written:
        return written
    if re.fullmatch(r"(?:hari|dina|dino)? ?(?:ini|iki|niki|sekarang|saiki|sakniki|skrg)", text):
        return today
    if re.fullmatch(r"kemarin|wingi|kmrn", words):
        return today - timedelta(days=1)
    if re.fullmatch(r"(?:awal )?(?:bulan|sasi|wulan) (?:depan|ngarep|ngajeng)|awal bulan", words):
        return (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    if re.fullmatch(r"[1-9]|[12]\d|3[01]", words):
        return _next_of_month(int(words), today)
    spans = [one for one in spans_in(text, today) if one.days]
    return spans[0].days[0] if len(spans) == 1 else None


def _next_of_month(number: int, today: date) -> date | None:
    """The next day with this number: "mulai tanggal 1"."""
    ahead = (today + timedelta(days=more) for more in range(62))
    return next((day for day in ahead if day.day == number), None)


def _rates(said: str) -> tuple[RateSaid, ...]:
    """Each sum with the size and the kind that are named before it, or right behind it."""
    sums = money_in(said)
    left = without(said, sums)
    if FROM_TO.search(left):
        # "dari 2.000 jadi 2.500": only the second is the new one.
        sums, left = sums[1:], FROM_TO.sub("", left)
    if not sums or re.search(r"\b(?:saya|sy|ku|aku|kula|kok|kenapa|kapan|berapa|piro)\b", left):
        return ()
    kind, found = "piece", list[RateSaid]()
    size: str | None = None
    pieces = left.split("#")
    # "2.500 untuk dewasa, 2.000 untuk anak": what it is for stands behind it.
    behind = not (_sizes(pieces[0]) or _kind(pieces[0])) and bool(_sizes(pieces[1]))
    for at, one in enumerate(sums):
        about = pieces[at + 1] if behind else pieces[at]
        sizes, other = _sizes(about), _kind(about)
        if len(sizes) > 1 and not re.search(r"\b(?:dan|lan|karo|sama|&)\b", about):
            return ()
        if (other and other != kind) or re.search(ALL_SIZES, about):
            size = None
        kind = other or kind
        each: list[str | None] = [*sizes] or [size]
        found += [RateSaid(kind=kind, size=which, amount=one.amount) for which in each]
        size = each[-1]
    rest = re.sub(rf"\b{SET}\b|{REWORK}|{BONUS}|{ALL_SIZES}", " ", left)
    others = [word for word in re.findall(r"[a-z0-9]+|\S", rest) if not FILLING.fullmatch(word) and not _sizes(word)]
    doubled = len({(one.kind, one.size) for one in found}) < len(found)
    return () if others or doubled else tuple(found)


def _kind(text: str) -> str | None:
    return "rework" if re.search(REWORK, text) else "bonus" if re.search(BONUS, text) else None


def _sizes(text: str) -> list[str]:
    found = tokens(text)
    return [size for size in ("dewasa", "anak") if any(token.has(size) for token in found)]

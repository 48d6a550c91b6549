"""What whoever pays says: "bayar Sri 200.000 potong kasbon 50.000", "bayar semua", "transfer Ani 150rb"."""

import re

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS
from handlers.reading.rupiah import Money, money_in
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PayTold:
    """Wages are paid out: to whom (`name`, or to `everyone`), how much (None: all that is owed), and in which way.

    `bare`: the sum may be meant in thousands. `deduct` goes to an advance; 0 where it isn't said how much.
    """

    name: str = ""
    everyone: bool = False
    amount: int | None = None
    bare: bool = False
    deduct: int | None = None
    way: str = "cash"
    carrier: str = ""
    note: str = ""
    fund: str = ""


FIRST = r"(?:tolong|sudah|wis|wes|saya|aku|tak|mau|arep|ayo)"
PAYS = (
    r"(?:m|di)?bayar(?:kan|i|no|in|ke|ake)?|bayaren|lunasi|lunaskan|transfer(?:kan|i)?|tf"
    r"|(?:kasih|beri|serah)(?:kan)? upah"
)
OF_PAY = r"(?:upah|gaji|bayaran|uang|ke|kepada|untuk|nang|nggo|kanggo)"
LED = Pattern(rf"/?(?:{FIRST} )*(?P<how>{PAYS})\b(?: {OF_PAY})*(?:nya|ne|e)? ?(?P<rest>.*)", re.DOTALL)
# "Sri dibayar 200.000"
BEHIND = Pattern(
    r"(?P<name>[a-z' ]{2,40}?) (?:sudah |wis |wes |saya |tak )*(?:di ?bayar|tak bayar|saya bayar) (?P<rest>.+)"
)
# "Sri dilunasi ya"
SETTLED = Pattern(
    r"(?P<name>[a-z' ]{2,40}?) (?:upah(?:nya|e)? |gaji(?:nya|ne)? |sudah |wis |wes |tolong )*"
    r"(?:di ?|tak ?|saya |ku)lunas(?:i|ono|ana|kan|in)(?: (?:ya|yo|bu|mbak|semua|kabeh|saja|ae|upahnya|upahe))*[ .!]*"
)
DEBT = r"(?:kasbon|pinjaman|utang|hutang|bon|cicilan|angsuran)"
DEDUCT = Pattern(
    rf",? ?\b(?:di)?(?:potong|kurangi|dikurangi)(?:an|e|nya|en)? (?P<first>.*?)\b{DEBT}\w*"
    r" ?(?P<rest>(?:#|[\w.,]+)?(?: (?:#|ribu|rb|ewu|juta|jt))?)"
)
ENDS = r"(?= ?,|$| potong| tunai| transfer| lewat)"
FUND = Pattern(rf",? ?\b(?:dari |pakai |nganggo |memakai )?dana (?P<fund>[a-z0-9 .&-]{{1,40}}?){ENDS}")
BY_HAND = Pattern(
    r",? ?\b(?:lewat|liwat|dititip(?:kan|no)? ?(?:ke|nang)?|titip(?:kan)?|via) (?:kurir )?"
    rf"(?P<who>[a-z' ]{{2,40}}?){ENDS}"
)
# Brought by somebody who has no name here.
SOMEBODY = Pattern(
    one_of(
        r"kurir\w* pengantar\w* ojek ojol gojek grab orang suaminya bojone anaknya anake ibunya mboke ibuke saudaranya",
        r"sedulure tetangganya tanggane adiknya adike kakaknya mbakyune bapaknya bapake titipan amplop",
    )
)
CASH = Pattern(r",? ?\b(?:tunai|cash|kes|kontan|uang tunai)\b")
JUST_NOW = Pattern(
    r",? ?\b(?:barusan|baru saja|tadi(?: pagi| siang| sore| isuk)?|mau(?: isuk| esuk| awan)|wau|saiki"
    r"|sekarang)\b(?= ?$)"
)
TRANSFER = Pattern(r",? ?\b(?:di)?(?:transfer|tf|bank|rekening|rek)\b(?P<note>[^,]*)")
ALL = r"(?:semua|semuanya|kabeh|kabehe|sedaya|(?:semua|kabeh) (?:orang|penjahit)|penjahit semua|mereka semua)"
EVERYONE = Pattern(rf"{ALL}(?: (?:upah|upahe|penjahit|orang|yang belum dibayar|sing durung dibayar))*")
WHOLE = one_of(r"semua semuanya kabeh kabehe lunas lunasi penuh seluruhnya sisanya sisane total")
FILLING = one_of(r"upah gaji bayaran uang duit sebesar sejumlah ya yo dulu sik minggu ini iki rp nya untuk ke saja ae")
# "#5" is an erased person's number; letters stand for its digits while the sums are read.
NUMBER = Pattern(r"#\s?(\d{1,9})\b")
LETTERS = str.maketrans("0123456789", "abcdefghij")
CODED = Pattern(r"\bqznomor([a-j]+)\b")
SIGNED = Pattern(
    one_of(
        r"tanda_terima bukti_bayar bukti_terima kuitansi kwitansi ditandatangani sudah_ttd ttd tanda_tangan",
        r"daftar_bayar daftar_upah_ditandatangani bukti_pembayaran tekenan diteken daftar_ttd",
    )
)


def coded(text: str) -> str:
    """A text with an erased person's number in letters, which `by_number` turns back."""
    return NUMBER.sub(lambda found: f"qznomor{found[1].translate(LETTERS)}", text)


def without_fillings(text: str) -> str:
    """What is left of a text for a name."""
    return _without(text, FILLING)


def pay_in(text: str) -> PayTold | None:
    """What a text says of paying somebody; None if it is about anything else."""
    plain = normal(coded(text)).replace("\n", ", ")
    led, behind = LED.fullmatch(plain), BEHIND.fullmatch(plain)
    if (settled := SETTLED.fullmatch(plain)) and not re.search(DEBT, plain):
        return PayTold(name=by_number(_without(settled["name"], FILLING)))
    if led is None and behind is None:
        return None
    rest = led["rest"] if led else f"{behind['name']} {behind['rest']}" if behind else ""
    how = led["how"] if led else ""
    if "?" in rest or re.search(one_of("kapan berapa piro belum durung kok kenapa"), rest):
        return None
    deduct, rest = _deducted(rest)
    fund, rest = _cut(FUND, rest, "fund")
    carrier, rest = _cut(BY_HAND, rest, "who")
    way = "courier" if carrier else "cash"
    if SOMEBODY.fullmatch(carrier):
        carrier = ""
    rest = JUST_NOW.sub("", CASH.sub("", rest))
    if found := TRANSFER.search(rest):
        way, note, rest = "transfer", found["note"], rest[: found.start()]
    else:
        way, note = ("transfer" if how.startswith(("transfer", "tf")) else way), ""
    sums = money_in(rest)
    name = _name(rest, sums)
    if EVERYONE.fullmatch(name) and not sums:
        return PayTold(everyone=True, way=way, carrier=carrier, note=note.strip(" ()."), fund=fund)
    whole = re.search(WHOLE, name) is not None or how.startswith("lunas")
    name = _without(name, WHOLE)
    if len(sums) > 1 or not name or any(c.isdigit() for c in name) or len(name.split()) > 4:
        return None
    told = PayTold(name=by_number(name), deduct=deduct, way=way, carrier=carrier, note=note.strip(" ()."), fund=fund)
    if sums and not whole:
        return PayTold(
            name=told.name,
            amount=sums[0].amount,
            bare=not sums[0].marked,
            deduct=deduct,
            way=way,
            carrier=carrier,
            note=told.note,
            fund=fund,
        )
    return told if not sums else None


def pays_all_of_it(text: str) -> bool:
    """ "bayar Sri sisanya", "bayarkan upah Sri semua", "Sri dilunasi ya": all that she is owed, and no question."""
    told = pay_in(text)
    whole = re.search(WHOLE, normal(text)) is not None or SETTLED.fullmatch(normal(text)) is not None
    return told is not None and not told.everyone and told.amount is None and told.deduct is None and whole


def _deducted(rest: str) -> tuple[int | None, str]:
    """How much is held back for an advance, and the rest; 0 where it isn't said how much."""
    found = DEDUCT.search(rest)
    if not found:
        return None, rest
    begin = found.start()
    sums = [one for one in money_in(rest) if one.start >= begin]
    if len(sums) > 1:
        sums = sums[:1]
    end = max(found.end() if not sums else sums[0].end, found.start("rest"))
    return (sums[0].amount if sums else 0), f"{rest[:begin]} {rest[end:]}".strip()


def _cut(pattern: Pattern, rest: str, group: str) -> tuple[str, str]:
    found = pattern.search(rest)
    return (found[group].strip(), f"{rest[: found.start()]} {rest[found.end() :]}".strip()) if found else ("", rest)


def _name(rest: str, sums: list[Money]) -> str:
    for one in sorted(sums, key=lambda each: -each.start):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return _without(rest, FILLING)


def _without(text: str, pattern: str) -> str:
    words = [word.strip(",.:;!()") for word in re.sub(pattern, " ", text).split()]
    kept = [word for word in words if word]
    while len(kept) > 1 and kept[-1] in HONORIFICS:
        kept = kept[:-1]
    return " ".join(kept)


def by_number(name: str) -> str:
    """A name, or a number in its usual form: "#5"."""
    return CODED.sub(lambda found: "#" + found[1].translate(str.maketrans("abcdefghij", "0123456789")), name)


def is_signed_list(text: str) -> bool:
    """Words under a picture: "tanda terima", "daftar upah sudah ditandatangani"."""
    return SIGNED.search(normal(text)) is not None

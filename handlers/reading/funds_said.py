"""What is said of funds: "dana masuk 25.000.000 dari BMPD", "beli kain 500 m Rp7.500.000 dana BMPD", "dana"."""

import re
from collections.abc import Sequence

from handlers.reading.families import one_of
from handlers.reading.lexicon import ITEMS, WORDS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import Money, money_in
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class FundGiven:
    """So many whole rupiah came into a fund."""

    fund: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FundSpent:
    """So many whole rupiah of a fund (empty: not named) went for something; `why` where a reason is given."""

    fund: str
    amount: int
    kind: str
    what: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class FundsAsked:
    """How a fund stands, or (empty) all of them."""

    fund: str = ""


FundSaid = FundGiven | FundSpent | FundsAsked

NAME = r"(?P<fund>[a-z0-9][\w .&-]{0,79}?)"
END = r"(?= ?,| ?$| karena| krn| sebab| soalnya)"
USES = r"(?:dari|soko|saking|pakai|pake|nganggo|ngge|memakai|menggunakan|ambil|lewat)"
FUND = Pattern(rf",? ?\b(?:{USES} )*dana {NAME}{END}")
BUYS = r"(?:beli|mbeli|tuku|tumbas|mundhut|belanja|blanja|pembelian|bayar|mbayar)"
# The fund first: "dana BMPD dipakai beli kain 500 m 7.500.000".
FUND_FIRST = Pattern(
    rf"/?(?:{USES} )?dana {NAME},? (?:(?:buat|untuk|utk|kanggo|gawe|dipakai|dipake|digawe|wis|sudah|tadi) )*"
    rf"(?P<rest>(?:{BUYS}|ongkos|ongkir|transport\w*|sewa|bensin|biaya) .+)"
)
COSTS = Pattern(
    rf" {one_of('seharga harga regane hargane harganya habis entek total totale totalnya senilai sebesar')}"
    r"(?= (?:rp|\d))"
)
WHY = Pattern(r",? ?\b(?:karena|krn|karna|sebab|soalnya|soale) (?P<why>.+)")
ASKED = Pattern(
    rf"/?(?:(?:lihat|cek|sisa|saldo|laporan|catatan|berapa|piro) )*dana(?: {NAME})?(?: (?:berapa|piro|sisa|brp))*[ ?.]*"
)
COMES = one_of("masuk mlebu cair terima diterima nerima tampi turun dapat dapet entuk oleh")
GIVEN = Pattern(
    one_of("dana sumbangan donasi hibah bantuan_dana bantuan_uang")
    + r"|\b(?:uang|duit)\b.*\b(?:masuk|mlebu) (?:rekening|kas)\b"
    r"|\b(?:uang|duit) (?:masuk|mlebu|cair)\b.*\b(?:dari|soko|teko|saking)\b"
)
FROM = Pattern(rf"\b(?:dari|saking|teko|soko) (?:dana )?{NAME}(?= ?,| ?$| sebesar| masuk| #)")
CALLED = Pattern(
    rf"\b(?:dana|uang|duit|sumbangan|donasi|hibah) (?!{COMES}){NAME} (?:sudah |wis )?(?:masuk|mlebu|cair|turun|#)"
)
# "dana pemkot akhirnya cair": no part of its name.
AT_LAST = Pattern(
    r" (?:akhirnya|akhire|tadi|mau|baru|barusan|juga|sudah|wis|hari ini|dino iki|kemarin|wingi|yang|sing|itu)\b.*"
)
FIRST = r"(?:(?:sudah|wis|wes|mau|tadi|barusan|baru|bar|mbak|bu|pak|tolong|catat|saya|aku|kulo) )*"
SPENDS = Pattern(
    rf"/?{FIRST}(?P<how>{BUYS}|ongkos|ongkir|transport\w*|angkut\w*|sewa|bensin|biaya|keluar)\b"
    r" ?(?P<what>.*)"
)
BOUGHT = Pattern(rf"^/?{FIRST}(?:{BUYS}|keluar) ")
BUYING = ("beli", "mbeli", "tuku", "tumbas", "mundhut", "belanja", "blanja", "pembelian")
KINDS = (
    ("transport", one_of(r"transport\w* ongkir ongkos_kirim bensin angkut\w* parkir kurir pickup truk ekspedisi")),
    ("tools", one_of(r"mesin gunting alat setrika obras jarum_mesin lampu meja kursi")),
)


def fund_in(text: str) -> FundSaid | None:
    """What a text says of funds; None if it is about anything else."""
    plain = normal(text).replace("\n", ", ")
    if first := FUND_FIRST.fullmatch(plain):
        plain = f"{first['rest']} dana {first['fund']}"
    plain = COSTS.sub("", plain) if SPENDS.fullmatch(plain) else plain
    sums = [one for one in money_in(plain) if one.marked]
    if not sums:
        asked = ASKED.fullmatch(plain)
        return FundsAsked((asked["fund"] or "").strip()) if asked else None
    if spends := SPENDS.fullmatch(plain):
        return _spent(plain, spends, sums)
    return _given(plain, sums) if GIVEN.search(plain) and re.search(COMES, plain) else None


def _given(plain: str, sums: list[Money]) -> FundGiven | None:
    if len(sums) != 1 or re.search(r"\b(?:belum|durung|tidak|gak|kapan|besok|nanti)\b", plain):
        return None
    left = f"{plain[: sums[0].start]} # {plain[sums[0].end :]}"
    left = " ".join(left.split())
    found = FROM.search(left) or CALLED.search(left)
    fund = AT_LAST.sub("", found["fund"]).strip() if found else ""
    return FundGiven(fund, sums[0].amount) if fund else None


# "dari kota, termin 2": whoever gives, in words that are no fund's name.
IN_OTHER_WORDS = Pattern(
    one_of(r"termin tahap kota dinas pemerintah pusat sana mereka beliau donatur \d+ kedua ketiga lanjutan")
)


def may_be_known(name: str, known: Sequence[str]) -> bool:
    """Whether a fund that nobody knows may be one that is known: by a part of its name, or in words that name none."""
    plain, words = normal(name), set(normal(name).split())
    near = any(
        words & set(normal(one).split()) or plain in normal(one) or any(len(w) > 3 and w in normal(one) for w in words)
        for one in known
    )
    return near or IN_OTHER_WORDS.search(plain) is not None


def _spent(plain: str, spends: re.Match[str], sums: list[Money]) -> FundSpent | None:
    why = WHY.search(plain)
    fund = FUND.search(plain)
    # "bayar Sri 200.000" pays wages; only with a fund something else is bought.
    if len(sums) != 1 or (fund is None and spends["how"] not in BUYING):
        return None
    left = plain[: why.start()] if why else plain
    gone = sorted([(sums[0].start, sums[0].end), *([fund.span()] if fund else [])], reverse=True)
    for start, end in gone:
        left = f"{left[:start]} {left[end:]}" if end <= len(left) else left[:start]
    what = BOUGHT.sub("", left.strip())
    what = " ".join(what.replace(" ,", " ").split()).strip(" ,.:")
    kind = next((kind for kind, said in KINDS if re.search(said, plain)), "other")
    return FundSpent(
        fund=fund["fund"].strip() if fund else "",
        amount=sums[0].amount,
        kind=kind,
        what=what,
        why=why["why"].strip() if why else "",
    )


def materials_in(what: str) -> bool:
    """Whether what was bought is a material, of whatever amount: "benang"."""
    return any(not WORDS.get(word, frozenset()).isdisjoint(ITEMS) for word in normal(what).split())

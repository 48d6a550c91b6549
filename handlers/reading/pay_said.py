"""What a tailor says of her pay: asked for, doubted, received or not, an advance; "wis pira bayaranku"."""

import re
from datetime import date, timedelta
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.pay_answers import CAME
from handlers.reading.rupiah import Money, money_in
from storage.values import dataclass


class Pay(StrEnum):
    """What is said."""

    ASKED = "asked"
    DOUBTED = "doubted"
    RECEIVED = "received"
    NOT_RECEIVED = "not-received"
    ADVANCE_ASKED = "advance-asked"
    ADVANCE_WANTED = "advance-wanted"
    ADVANCE_GOT = "advance-got"
    ADVANCE_MISSING = "advance-missing"
    ADVANCE_BACK = "advance-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Some days, under a name for a sentence: `today`, `yesterday`, `week`, `last-week`, `month`, `last-month`."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PaySaid:
    """What is said of pay, for which days, and with which sums; `bare` numbers may be thousands."""

    what: Pay
    period: Period | None = None
    amount: int | None = None
    bare: bool = False


MINE = r"(?:saya|sy|ku|aku|kula|kulo|awakku|aq)"
NOUN = Pattern(
    r"\b(?:(?:upah|gaji|bayaran|bayare|honor|opah|slip)\w*"
    rf"|(?:ongkos|uang|duit|duwit|dhuwit|yatra|yatro|arta|arto)\w* (?:jahit\w*|njahit\w*|upah|{MINE}|masker)\b"
    r"|(?:duit|duwit|dhuwit|uang)ku)\b"
)
# Money of another kind: what she paid, what she will buy.
OTHER_MONEY = Pattern(
    one_of(
        "bensin listrik spp sekolah arisan pulsa gojek gosend ongkir parkir iuran pajak beras seragam kontrakan kos",
        "air plastik lem jarum",
    )
)
ADVANCE = Pattern(one_of(r"kasbon\w* ngasbon kas_bon ngebon bon ngutang nyilih nyelang panjar\w* uang_muka dp"))
# "pinjam hp mbak Wati, saya 12" asks for no money.
A_THING = one_of(
    "hp hape hapene hapenya hpne hpnya wa nomor mesin gunting jarum setrika obras motor charger alat meteran"
)
BORROWS = Pattern(
    one_of(r"pinjam\w* minjam utang hutang")
    + rf"(?! (?:\w+ )?{A_THING})"
    + r"(?=.*(?:uang|duit|duwit|rp|\d|ewu|ribu|rb|atus|ratus))"
)
MUCH = one_of("berapa brp brapa piro pira pinten")
OF_ADVANCE = Pattern(rf"(?:{MUCH}|{one_of('sisa sisane turah kurang lunas cicilan dipotong potongan daftar')})")
WANTS = one_of(
    "boleh oleh olih bisa iso saged angsal minta nyuwun mau arep ajeng pengen pingin kepengin butuh perlu dulu sik",
    "rumiyin tolong mohon badhe kate nggih ya ta tah kah",
)
# An advance that came is no wish for one, unless another is asked for beside it.
ASKS_FOR = Pattern(one_of("boleh olih bisa iso saged minta njaluk nyuwun pinjam nyilih lagi maneh malih butuh tambah"))
GOT = one_of(
    r"terima diterima nerima tampi kulo_tampi ditampi tompo tampa tak_tompo ketompo masuk mlebu mlebet nyampe sampai",
    r"dugi cair dikasih diparingi dapat entuk angsal pegang",
)
NOT_YET = one_of("belum blm belom blum durung drg dereng derenge rung tidak gak nggak ora mboten ndak")
DONE = one_of("sudah sdh udah udh wis wes sampun mpun pun")
THANKS = one_of("makasih terima_kasih suwun matur_nuwun maturnuwun trims tks thanks")
DOUBT = one_of(
    r"kok koq kenapa knp knapa lho loh salah keliru kliru klentu kleru beda bedo benten harusnya hrsnya seharusnya",
    r"kudune kudunya mestine mestinya janjine janjinya cocok sesuai pas mek cuma cuman mung namung tok thok hanya",
    r"kurange kurangnya kelebihan kluwihen kakehan dipotong kepotong kurang krg kirang",
)
NO_DOUBT = Pattern(rf"{one_of('kurang krg kirang')} {MUCH}|{MUCH} {one_of('kurange kurangnya')}")
ASKING = Pattern(
    rf"\?|{MUCH}|"
    + one_of(
        r"lihat cek rincian rinciane rinciannya slip total totalnya totale sisa sisane jumlah jumlahe hitungan",
        r"itungan",
        r"gunggung gunggunge mana tunjukkan minta pengen tahu eruh weruh opo apa durung belum dereng",
    )
)
WHEN = Pattern(one_of("kapan kpn kapankah hari_apa dino_opo tanggal_berapa tgl_berapa"))
WEEK = r"(?:minggu|mgg|mg|pekan)"
THIS = r"(?:ini|iki|niki|saiki|sakniki)"
LAST = r"(?:lalu|kemarin|kmrn|wingi|kepungkur|sebelumnya|kapengker)"
MONTH = r"(?:bulan|bln|wulan|sasi)"
PERIODS = (
    ("last-week", rf"\b{WEEK} {LAST}\b"),
    ("week", rf"\b(?<!hari ){WEEK} {THIS}\b|\bseminggu\b|\bsakminggu\b"),
    ("last-month", rf"\b{MONTH} {LAST}\b"),
    ("month", rf"\b{MONTH} {THIS}\b|\bsebulan\b|\bsesasi\b"),
    ("today", r"\b(?:hari|dina|dino|dinten) (?:ini|iki|niki)\b"),
    ("yesterday", r"\b(?:kemarin|kmrn|wingi|kala wingi)\b"),
)
COMPARES = Pattern(one_of(r"teman kancaku kanca kancane konco koncoku liyane orang_lain yang_lain tonggo tetangga"))
# What is to become of it, or would: "tolong dititipkan ke Ani", "kalau setor 50 sehari upahnya naik gak".
WHAT_IF = Pattern(
    r"\b(?:(?:di)?(?:titip|kasih|wehno|kek|serah)\w*|(?:di)?(?:kirim|transfer|bagi|bayar)\w* (?:\w+ )?(?:ke|nang"
    r"|lewat"
    r"|via|pakai|pake|sama|karo)|(?:lewat|via) \w+|naik|mundhak|mundak|naikkan"
    r"|dinaik\w*|(?:kalau|kalo|nek|lek|yen|misal\w*) (?:saya |aku |kulo |bisa |iso )*(?:setor|jahit|njahit|sakit"
    r"|libur|telat|jelek|rusak|dapat|oleh|kerja|kerjaan|kerjaanku|jahitan\w*))\b"
)
# "aku tak mbayar utang kasbonku 50 dulu": none is wanted.
PAYS_BACK = Pattern(
    r"(?<!buat )(?<!untuk )(?<!utk )(?<!gawe )(?<!kanggo )(?<!gae )\b(?:m?bayar|nyicil|cicil|mencicil|lunasi"
    r"|ngelunasi|melunasi|ngangsur|nyaur|saur|sauri"
    r"|nyahur|mbalekno|balikin|kembalikan|ngembalikan)(?: \w+)? (?:utang|hutang|kasbon|bon|pinjaman"
    r"|uang pinjaman)\w*\b"
    # "potong kasbonku 10 ribu saja", "kasbonku dicicil 10 ribu ya"
    r"|\b(?:di|nge|mo|mot)?(?:potong|kurangi|cicil|angsur)(?:en|in|no|kan)? (?:utang|hutang|kasbon|bon|pinjaman)\w*\b"
    rf"|\b(?:utang|hutang|kasbon|bon|pinjaman)(?:ku|kula|kulo| {MINE})(?: \w+)? (?:di)?(?:potong|cicil|angsur"
    rf"|kurangi|bayar)\w*\b"
    # "kasbonku tak lunasi 50 ribu"
    rf"|\b(?:utang|hutang|kasbon|bon|pinjaman)\w*(?: {MINE})?(?: (?:arep|mau|wis|sudah|iki|ini|dina|dino))*"
    r" (?:tak ?|dak ?|saya |aku |kulo )(?:lunasi|saur|sauri|balekno|balikno|cicil|bayar|angsur|kembalikan)\b"
)
HELD_BACK = Pattern(r"\b(?:di|nge|mo|mot)?(?:potong|kurangi)\w*\b")
# "utangku kari piro", "hutang saya berapa bu"
OWN_DEBT = Pattern(
    rf"^(?!.*\b(?:warung|bank|tetangga|tonggo|koperasi|pinjol|mekar|arisan|sekolah)\b).*\b(?:h?utang|pinjaman"
    rf"|silihan|cicilan|angsuran)(?:ku|kula|kulo| {MINE})\b"
)
# "saya punya utang berapa"
HAS_DEBT = Pattern(
    rf"\b{MINE} (?:masih |isih |taksih )?(?:punya|duwe|nduwe|gadhah|ada|onok|ono|ndhuwe) (?:h?utang|kasbon"
    rf"|pinjaman|silihan)\b"
)
# "yang sudah dibayar berapa bu", "aku wis dibayar piro"
PAID_MUCH = Pattern(rf"\bdi ?bayar\w*\b.*{MUCH}|{MUCH}.*\bdi ?bayar\w*\b")
# "yang ditolak kenapa gak dibayar"
WHY = one_of("kok koq kenapa knp knapa nyapo ngopo kenopo")
NOT_PAID_WHY = Pattern(rf"^(?=.*{WHY}).*{one_of('tidak gak nggak ora mboten ndak')} di ?bayar\b")
# "kok dipotong 50 ribu"
HELD_WHY = Pattern(r"\b(?:di|ke|ka)potong\b")
LONGEST = 160
NUMBERED = Pattern(r"#\s?(\d{1,9})\b")


def pay_said(text: str, today: date, *, others: bool = False) -> PaySaid | None:
    """What a text says of the speaker's own pay; None if it is about other money, or nothing that can be answered.

    `others`: it names somebody else, too.
    """
    plain = normal(text).replace("\n", ", ")
    if len(plain) > LONGEST:
        return None
    sums = [one for one in money_in(plain) if one.amount]
    sum_ = _sum(sums, plain)
    period = period_in(plain, today)
    if PAYS_BACK.search(plain) and not re.search(DOUBT.replace("dipotong", "dipotong_x"), plain):
        # What is to be held back is a coordinator's to write; what she brings, too, once it is there.
        brings = sum_ is not None and not others and not HELD_BACK.search(plain)
        return PaySaid(what=Pay.ADVANCE_BACK, amount=sum_.amount, bare=not sum_.marked) if brings and sum_ else None
    if _asks_debt(plain) and not sums and not others:
        return PaySaid(what=Pay.ADVANCE_ASKED)
    if ADVANCE.search(plain) or BORROWS.search(plain):
        return _of_advances(plain, sum_, period)
    if sums and (others or COMPARES.search(plain)) and re.search(MINE, plain) and re.search(DOUBT, plain):
        # "Ani dapat 200.000 saya 150.000 kenapa"
        return PaySaid(what=Pay.DOUBTED, period=period)
    if WHAT_IF.search(plain) and not re.search(MUCH, plain):
        return None
    if (without_noun := _without_noun(plain, sum_, period)) is not None:
        return without_noun
    if not NOUN.search(plain) or OTHER_MONEY.search(plain) or WHEN.search(plain):
        return None
    return _arrived(plain, sum_, period) or _of_her_pay(plain, sum_, period, alone=not sums)


def _of_her_pay(plain: str, sum_: Money | None, period: Period | None, *, alone: bool) -> PaySaid | None:
    """What is doubted or asked of it."""
    if (re.search(DOUBT, plain) and not NO_DOUBT.search(plain)) or COMPARES.search(plain):
        return PaySaid(what=Pay.DOUBTED, period=period, amount=sum_.amount if sum_ else None)
    few = len(plain.split()) <= 2 and alone
    asks = ASKING.search(plain) or names_own(plain) or period or few
    return PaySaid(what=Pay.ASKED, period=period) if asks else None


def _asks_debt(plain: str) -> bool:
    """ "utangku kari piro", "saya punya utang berapa"."""
    has = HAS_DEBT.search(plain) is not None and re.search(MUCH, plain) is not None
    return has or (OWN_DEBT.search(plain) is not None and OF_ADVANCE.search(plain) is not None)


def _without_noun(plain: str, sum_: Money | None, period: Period | None) -> PaySaid | None:
    """ "kok dipotong 50 ribu", "yang sudah dibayar berapa": what tells of pay without a word for it."""
    if HELD_WHY.search(plain) and sum_ and sum_.marked and re.search(DOUBT.replace("dipotong", "dipotong_x"), plain):
        return PaySaid(what=Pay.DOUBTED, period=period, amount=sum_.amount)
    if NOT_PAID_WHY.search(plain) and not OTHER_MONEY.search(plain):
        return PaySaid(what=Pay.DOUBTED, period=period)
    asks = PAID_MUCH.search(plain) and not (OTHER_MONEY.search(plain) or WHEN.search(plain) or sum_)
    return PaySaid(what=Pay.ASKED, period=period) if asks else None


def number_in(text: str) -> int | None:
    """The number under which somebody is known who erased herself: "upah #5"."""
    found = NUMBERED.search(text)
    return int(found[1]) if found else None


def names_own(plain: str) -> bool:
    """Whether a text says that it is about the speaker's own: "upah saya", "gajiku"."""
    return (
        re.search(rf"\b{MINE}\b|(?:upah|gaji|bayaran|honor|duit|uang|bayare|opah)(?:ku|kula|kulo)\b", plain) is not None
    )


def _of_advances(plain: str, sum_: Money | None, period: Period | None) -> PaySaid:
    if CAME.search(plain) and not ASKS_FOR.search(plain) and "?" not in plain:
        missing = re.search(NOT_YET, plain) is not None
        done = re.search(DONE, plain) or re.search(THANKS, plain)
        if missing or done:
            what = Pay.ADVANCE_MISSING if missing else Pay.ADVANCE_GOT
            return PaySaid(what=what, amount=sum_.amount if sum_ else None)
    if re.search(DOUBT.replace("dipotong", "dipotong_x"), plain) and not NO_DOUBT.search(plain):
        return PaySaid(what=Pay.DOUBTED, period=period)
    if OF_ADVANCE.search(plain) and not (sum_ and re.search(WANTS, plain)):
        return PaySaid(what=Pay.ADVANCE_ASKED)
    amount, bare = (sum_.amount, not sum_.marked) if sum_ else (None, False)
    return PaySaid(what=Pay.ADVANCE_WANTED, amount=amount, bare=bare)


def _arrived(plain: str, sum_: Money | None, period: Period | None) -> PaySaid | None:
    """ "upah sudah saya terima", "bayaran durung tak tompo"."""
    if not re.search(GOT, plain):
        return None
    if re.search(NOT_YET, plain) and not re.search(MUCH, plain):
        return PaySaid(what=Pay.NOT_RECEIVED, period=period)
    if (re.search(DONE, plain) and "?" not in plain) or re.search(THANKS, plain):
        return PaySaid(what=Pay.RECEIVED, amount=sum_.amount if sum_ else None)
    return None


def _sum(sums: list[Money], plain: str) -> Money | None:
    marked = [one for one in sums if one.marked]
    if marked:
        return marked[0]
    lone = [one for one in sums if not re.match(r" ?(?:lembar|biji|masker|pcs|/|jam|hari)", plain[one.end :])]
    return lone[0] if len(lone) == 1 else None


def period_in(plain: str, today: date) -> Period | None:
    """The days that a text in its evened-out form names; None if it names none."""
    monday = today - timedelta(days=today.weekday())
    first = today.replace(day=1)
    before = first - timedelta(days=1)
    days = {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1),) * 2,
        "week": (monday, monday + timedelta(days=6)),
        "last-week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "month": (first, _end_of(first)),
        "last-month": (before.replace(day=1), before),
    }
    name = next((name for name, pattern in PERIODS if re.search(pattern, plain)), None)
    return Period(name=name, first=days[name][0], last=days[name][1]) if name else None


def _end_of(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def is_about_pay(text: str) -> bool:
    """Whether a text asks for somebody's pay, without a sum in it: "upah Sri minggu ini", "gajine Ani piro"."""
    plain = normal(NUMBERED.sub(" ", text))
    return bool(NOUN.search(plain)) and not money_in(plain) and not WHEN.search(plain)


A_PIECE = Pattern(
    r"\b(?:per|tiap|saben|setiap|sak|se|satu|siji|setunggal|sak ?\w*) ?(?:masker|biji\w*|iji\w*|buah|lembar|pcs"
    r"|wiji)\b"
    r"|\bukuran\b|\b(?:masker )?(?:dewasa|anak)\b|\b(?:sebiji|sakbiji|sakiji|bijine|bijinya|perbiji|permasker)\b"
)


def asks_rate(text: str) -> bool:
    """ "upah per masker berapa", "upah e piro mb per biji", "masker anak dibayar piro": what a piece is paid."""
    plain = normal(text)
    paid = NOUN.search(plain) or re.search(r"\b(?:dibayar|bayare|ongkos\w*|tarif\w*|harga\w*)\b", plain)
    return bool(paid and A_PIECE.search(plain) and re.search(MUCH, plain)) and not names_own(plain)

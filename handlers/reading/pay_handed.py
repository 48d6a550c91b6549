"""What whoever pays says of money that a tailor hasn't: that it was handed over, comes later, is looked for, or",
"was an error."""

import re
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.pay_answers import MONEY, WORK
from handlers.reading.rupiah import money_in
from storage.values import dataclass


class Handed(StrEnum):
    """Where the money is: in somebody's hands, not yet, being looked for; or it was never paid."""

    HANDED = "handed"
    COMING = "coming"
    LOOKED_FOR = "looked-for"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedSaid:
    """What is said of it; `surely`: it names money, or one of hers who has it; `sums` are those it names."""

    what: Handed
    surely: bool
    sums: tuple[int, ...] = ()


HANDS = (
    r"(?:di|tak ?|nge|m|men|ny|ng|dak ?)?(?:kasih|kasi|beri|serah|titip|antar|anter|anterno|kirim|transfer|tf"
    r"|trf|bayar|taruh|"
    r"tinggal|deleh|selip|selehno)(?:kan|in|i|no|ke|ake|aken|ne)?"
    r"|(?:di|tak ?|dak ?)?(?:kek|kekno|kekke|weneh|wenehi|wenehno|weh|wehno|terno|eterno|pasrah|pasrahno|paring"
    r"|paringi|aturi|haturi"
    r"|aturaken|caosaken|sukani|sukakaken|gowo|bawa|gawani|jupuk|ambil)(?:e|i|no|kan|aken)?"
    r"|ngekeki|ngekekno|mbayar|menehi|nitip\w*|ngirim|ngeterno|nyerahno|nransfer|mentransfer|menyerahkan"
    r"|memberikan|masuk"
)
HAND = Pattern(rf"\b(?:{HANDS})\b")
DONE = Pattern(
    one_of(
        "sudah sdh udah udh wis wes uwis wus sampun mpun pun tadi wau mau_isuk mau_esuk mau_awan mau_bengi wingi",
        "kemarin kmrn barusan baru lha_wong isuk pagi",
        "esuk enjing kala",
    )
)
AHEAD = Pattern(
    one_of("nanti mengko ngko engko besok sesuk mbenjing mangke arep kate badhe akan lusa segera")
    + rf"|\bmau (?:saya |tak |di )?(?:{HANDS})\b"
)
NOT_YET = Pattern(
    one_of("belum blm durung drg dereng lupa lali kesupen masih isih taksih tasih nunggu ngenteni tunggu antri antre")
)
SLIP = one_of("salah kleru keliru kliru klentu")
WRITING = one_of("catat nyatat nyatet nulis tulis ketik pencet orang tekan input")
ERROR = Pattern(
    rf"{SLIP} (?:\w+ )?{WRITING}|"
    + one_of("batal batalkan batalno dibatalkan dibatalno wurung gak_sido ora_sido tidak_jadi gak_jadi dobel dobelan")
    + r"|\b(?:belum|durung|dereng)(?: \w+)? (?:di|tak ?|saya |aku |kulo )?(?:bayar|mbayar)\b"
)
LOOKS = Pattern(
    r"\b(?:tak ?|saya |aku |kulo |di)?(?:cek|ceken|tanyakan|tanya|takok|takokno|takoni|goleki|golekno|cari|lacak"
    r"|telusuri|deloki|telpon)"
    r"(?:kan|no|ke)?\b"
)
KIN = Pattern(
    r"\b(?:suami|bojo|istri|anak|ibu|mbok|mak|bapak|pak|adik|kakak|mbak|sedulur|saudara|tetangga|tonggo|mertua"
    r"|mbah|ipar|ponakan"
    r"|keponakan)(?:nya|ne|e)\b"
)
WHERE = Pattern(r"\b(?:di|ning|nang|ndek|ndik|wonten|dibawa|digowo|dipegang|dicekel|ke|dateng|teng)\b")
ASKS = Pattern(r"\?|" + one_of("berapa piro pira pinten siapa sopo kapan apa opo kenapa kok"))
# "kabari Sri besok saya antar" is a message, and no answer.
MESSAGE = Pattern(
    r"^(?:tolong |tulung )?(?:sampaikan|kabari|kabarin|kabarno|kandhani|kandani|pesan|umumkan|bilangin|bilangi"
    r"|ingatkan|elingno"
    r"|(?:kasih|beri) (?:tau|tahu|ngerti|kabar))\b"
)
CARRIED = Pattern(r"\b(?:di|lagi |sek )(?:bawa|gowo)\b")
WHEN = Pattern(
    one_of(
        "nanti mengko ngko engko besok sesuk mbenjing mangke lusa segera sore pagi siang malam isuk esuk awan",
        "bengi sonten enjing",
        "ya yo bu mbak pak mas nggih saja ae wae mawon ini iki niki habis bar magrib dhuhur asar senin selasa",
        "rabu kamis jumat",
        "sabtu minggu depan insyaallah",
    )
)
LONGEST = 20
CLAUSES = Pattern(r"[,;.\n]+ *(?!\d)")


def handed_said(text: str) -> HandedSaid | None:
    """ "sudah saya kasihkan ke suaminya", "nanti sore tak anter", "salah catat"; None if it is about anything",
    "else."""
    plain = normal(text).replace("\n", ", ")
    if not plain.strip() or len(plain.split()) > LONGEST:
        return None
    sums = [one for one in money_in(plain) if one.amount]
    left = plain
    for one in reversed(sums):
        left = f"{left[: one.start]} {left[one.end :]}"
    if (
        MESSAGE.search(plain)
        or WORK.search(left)
        or any(not one.marked for one in sums)
        or re.search(r"#|: ?\w", plain)
    ):
        return None
    surely = MONEY.search(left) is not None or KIN.search(left) is not None
    found = [one for one in map(_clause, CLAUSES.split(left)) if one]
    # What is done says more than what is to come, and that more than what one is about to look for.
    what = next((one for one in Handed if one in found), None)
    return HandedSaid(what=what, surely=surely, sums=tuple(one.amount for one in sums)) if what else None


def _clause(plain: str) -> Handed | None:
    if ERROR.search(plain):
        return Handed.VOID
    # "lho kok belum, wong sudah saya kasihkan" asks nothing.
    if "?" in plain or (ASKS.search(plain) and not HAND.search(plain)):
        return None
    hands = HAND.search(plain) is not None
    if hands and DONE.search(plain) and not AHEAD.search(plain) and not NOT_YET.search(plain):
        return Handed.HANDED
    if (hands and (AHEAD.search(plain) or NOT_YET.search(plain))) or (NOT_YET.search(plain) and WHERE.search(plain)):
        return Handed.COMING
    if LOOKS.search(plain):
        return Handed.LOOKED_FOR
    if CARRIED.search(plain):
        return Handed.COMING
    if (WHERE.search(plain) and (KIN.search(plain) or DONE.search(plain))) or (hands and KIN.search(plain)):
        return Handed.HANDED
    return Handed.COMING if AHEAD.search(plain) and _short(plain) else None


def _short(plain: str) -> bool:
    """ "besok ya", "nanti sore bu": says when, and nothing else."""
    return all(WHEN.fullmatch(word) for word in re.findall(r"[a-z]+", plain))

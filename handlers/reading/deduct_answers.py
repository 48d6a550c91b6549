"""What a tailor answers to whether some may be held back for her advance: yes, no, another sum, or why."""

import re
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import money_in
from storage.values import dataclass


class Deduct(StrEnum):
    """What she says of it; `other`: another sum than was asked for."""

    YES = "yes"
    NO = "no"
    OTHER = "other"
    WHY = "why"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductSaid:
    """What she says of it, with the sum that she names, where she names one (`bare`: perhaps in thousands)."""

    what: Deduct
    amount: int | None = None
    bare: bool = False
    half: bool = False


AGREES = Pattern(
    one_of(
        "ya iya iyo nggih inggih njih boleh oleh olih angsal oke ok okay setuju silakan silahkan monggo mangga",
        "gapapa gpp",
        "rapopo ikhlas siap sip manut",
    )
)
HARMLESS = Pattern(
    one_of("tidak gak nggak ora ra mboten ndak") + r" (?:apa-apa|opo-opo|apa2|papa|popo|nopo-nopo|masalah)\b"
)
REFUSES = Pattern(
    one_of(
        "jangan jgn ojo aja ampun tidak tdk gak ga nggak ora mboten ndak emoh moh wegah nanti mengko mangke",
        "keberatan belum",
        "durung dereng",
    )
)
HELD = r"(?:di|nge|mo|mot|ke)?(?:potong|kurangi|cicil|angsur)(?:en|in|no|kan|i|an)?"
OF_DEDUCTING = Pattern(
    one_of(
        "dulu sik disik rumiyin saja aja ae wae mawon usah bu buk mbak pak mas rini sementara lagi butuh perlu",
        "kok wis sudah",
        "kasbon kasbonnya kasbone kasbonku utang utangnya utange utangku segitu semono sakmono yang sing itu iku",
        "niku depan",
        "minggu besok bulan ngarep ngarepe dari saking upah upahku bayaran saya aku kulo semua kabeh terima",
        "kasih suwun",
        "matur nuwun maturnuwun makasih trims juga tapi bisa iso saged mau gelem purun",
    )
    + rf"|\b{HELD}\b"
)
OF_IT = Pattern(rf"\b{HELD}\b")
WHY = Pattern(one_of("kok kenapa knp knapa lho loh apa opo nopo berapa piro pinten kapan gimana piye") + r"|\?")
HALF = Pattern(one_of(r"separo\w* separuh\w* setengah\w* sepalih sebagian"))
ONLY = Pattern(one_of("saja aja ae wae mawon dulu sik disik"))
LATER = Pattern(one_of("minggu bulan bayaran") + " " + one_of("depan ngarep ngarepe"))
LONGEST_ANSWER = 12
LEAST_SUM = 1000


def deduct_said(text: str) -> DeductSaid | None:
    """An answer to "Boleh dipotong?": "nggih boleh", "ojo disik bu", "10 ribu saja"; None if it is anything else."""
    plain = normal(text).replace("\n", ", ")
    if not plain.strip() or len(plain.split()) > LONGEST_ANSWER:
        return None
    told = HARMLESS.sub(" gapapa ", plain)
    sums = [one for one in money_in(told) if one.amount]
    for one in reversed(sums):
        told = f"{told[: one.start]} {told[one.end :]}"
    held, half = OF_IT.search(told) is not None, HALF.search(told) is not None
    if any(one.isdigit() for one in told) or len(sums) > 1:
        return None
    if sums or half:
        bare = bool(sums) and not sums[0].marked and sums[0].amount < LEAST_SUM
        if not (held or (not bare and (ONLY.search(told) or _known(told))) or (half and _known(told))):
            return None
        return DeductSaid(what=Deduct.OTHER, amount=sums[0].amount if sums else None, bare=bare, half=half)
    if WHY.search(told) and held and not REFUSES.search(told):
        return DeductSaid(what=Deduct.WHY)
    if REFUSES.search(told):
        return DeductSaid(what=Deduct.NO) if held or _known(told) else None
    if LATER.search(told) and _known(told):
        return DeductSaid(what=Deduct.NO)
    return DeductSaid(what=Deduct.YES) if AGREES.search(told) and _known(told) else None


def _known(plain: str) -> bool:
    """Whether all of it is of this."""
    words = [one for one in re.findall(r"[a-z-]+|[^\sa-z]", HALF.sub(" ", plain)) if one not in ",.!-"]
    return all(any(kind.fullmatch(word) for kind in (AGREES, REFUSES, OF_DEDUCTING)) for word in words)

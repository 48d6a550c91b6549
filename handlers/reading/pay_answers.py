"""What a tailor answers to money that is on its way: that she has it, hasn't, has less; and whether some may be",
"held back."""

import re
from enum import StrEnum

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.rupiah import Money, money_in
from storage.values import dataclass


class Got(StrEnum):
    """What she says of money: `partly` of it came, `later` she will see, `glad`: she only thanks."""

    GOT = "got"
    NOT_GOT = "not-got"
    PARTLY = "partly"
    LATER = "later"
    GLAD = "glad"


@dataclass(frozen=True, slots=True, kw_only=True)
class GotSaid:
    """What she says of it, with the sum that came (`bare`: perhaps in thousands) and the one that lacks.

    `surely`: it can be about nothing but money. `rest` is what else she says, for others to hear.
    """

    what: Got
    amount: int | None = None
    short: int | None = None
    bare: bool = False
    surely: bool = False
    rest: str = ""


YES_WORDS = one_of("ya iya iyo yes yup nggih inggih njih sudah sdh udah udh wis wes uwis sampun mpun pun")
ALREADY = Pattern(one_of("sudah sdh udah udh wis wes uwis sampun mpun pun"))
NO_WORDS = one_of("belum blm blom durung drg dereng derenge rung tidak gak nggak ngga ora mboten ndak")
# In her hands, or in those of one of hers; by whatever verb.
IN_HAND = (
    r"(?:di|tak ?|ka|ke)?(?:terima|tampi|tompo|tampa|ketompo|katampi|trimo)(?:ke|no|kan)?|nerima|nampi|nompo"
    r"|masuk|mlebu|mlebet|cair"
)
BY_HAND = (
    r"(?:di|tak ?)?(?:ambil|jupuk|pendhet|pundhut|cekel|cekeli|gowo|bawa|pegang)|njupuk|ngambil|nyekel|megang"
    r"|(?:di|ke)(?:kasih|kasihkan|beri|berikan|wenehi|kek|kekno|kekke|paringi|paringaken|serahkan|antar|antarkan"
    r"|titipkan)"
    r"|kecekel|(?:di|ning|nang|ndek|wonten) (?:tangan|tanganku|saya|aku|kulo|rumah|omah)|tekan|teko|nyampe"
    r"|sampai|sampe|dugi"
    r"|dapat|dapet|entuk|oleh|angsal|nyandak"
)
CAME = Pattern(rf"\b(?:{IN_HAND}|{BY_HAND})\b")
SURELY_CAME = Pattern(rf"\b(?:{IN_HAND})\b")
MONEY = Pattern(
    r"\b(?:uang|duit|dhuwit|duwit|arto|arta|yatra|yatro|upah|gaji|bayaran|bayar|honor|transfer|transferan"
    r"|kiriman|amplop)"
    r"(?:e|ne|nya|ku|nipun|ane|an|annya)?\b|\b(?:bayarane|artane|saldo|rekening)\w*\b"
)
WORK = Pattern(
    r"\b(?:masker|setor\w*|nyetor|stor|jahit\w*|njahit\w*|garap\w*|lapor\w*|cacat|kain\w*|karet\w*|benang\w*|kawat\w*"
    r"|bahan\w*|filter\w*|potongan|guntingan|resleting|kancing\w*|mesin|jarum|lusin|kodi|biji|pcs|lembar|selesai"
    r"|rampung"
    r"|mari|kantong\w*|paket\w*)\b"
)
LESS = Pattern(one_of("kurang krg kurange kurangnya kirang cuma cuman hanya mung namung mek tok thok separo separuh"))
LACKS = Pattern(rf"{one_of('kurang krg kurange kurangnya kirang')}(?: (?:e|nya|bu|mbak|uangnya|duite))* ?$")
NOT_LESS = Pattern(rf"{NO_WORDS} (?:ada |ono |wonten )?(?:kurang|krg|kirang)|{one_of('pas cocok sesuai genep')}")
# "kurangnya wis tak tompo": what lacked has come.
REST_CAME = Pattern(
    rf"\b(?:kurangnya|kurange|kurangane|sisanya|sisane|turahane)\b.*{one_of('sudah sdh udah wis wes uwis sampun mpun')}"
)
WHERE = Pattern(one_of("mana endi ndi ngendi pundi"))
NOBODY = Pattern(rf"{NO_WORDS} (?:\w+ ){{0,2}}(?:yang|sing|seng|ingkang) ")
AHEAD = Pattern(
    one_of(
        "nanti mengko ngko engko besok sesuk mbenjing mangke arep kate badhe akan kapan tunggu enteni sebentar",
        "sik disik dulu",
    )
)
LOOKS = Pattern(
    r"\b(?:(?:di|tak ?|saya |aku |nge|kulo )?(?:cek|delok|deloki|lihat|liat|buka|tiliki|priksani|hitung|itung))\b"
)
ASKS = Pattern(one_of("boleh bisa iso saged gimana piye pripun berapa piro pira pinten siapa sopo tolong jangan ojo"))
HARMLESS = Pattern(rf"(?:{NO_WORDS} )?\b(?:apa-apa|opo-opo|apa2|papa|popo|nopo-nopo)\b")
BESIDE = Pattern(
    one_of(
        "alhamdulillah alkamdulilah oh o ok oke okay sip siap saya sy tak kulo kula aku bu buk ibu mbak pak mas",
        "kak rini ada",
        "ono wonten e ik lo lho loh anu maaf kok nya tunai cash tadi wau barusan baru saja wae mau semua kabeh",
        "sedaya semuanya",
        "kabehe terima kasih makasih suwun sanget matur nuwun maturnuwun trims tks thanks terimakasih banyak dan",
        "itu iku niku",
        "dari saking teko suami suamiku bojo bojoku anak anakku ibu ibuk mboke bapak adik kakak sama karo kalih",
        "lengkap utuh",
        "wingi kemarin isuk esuk enjing pagi siang sore awan bengi malam langsung yang sing pas cocok",
    )
)
GLAD = Pattern(
    r"\b(?:makasih|terima ?kasih|suwun|nuwun|maturnuwun|maturnuhun|trims|tks|thanks|alhamdulillah|sip|siap|oke?"
    r"|okay|syukur)\b"
)
THUMBS = Pattern("[👍👌🙏❤💪😊🤲]")
CLAUSES = Pattern(r"[,;.\n]+ *(?!\d)|(?<!\d),(?=\d)")
LONGEST_ANSWER = 16
LEAST_SUM = 1000


def got_said(text: str) -> GotSaid | None:
    """An answer to "Sudah diterima?": "sampun kulo tampi", "durung bu", "mung 50 ewu"; None if it is anything",
    "else."""
    plain = normal(text).replace("\n", ", ")
    if not plain.strip():
        return GotSaid(what=Got.GLAD) if THUMBS.search(text) else None
    if len(plain.split()) > LONGEST_ANSWER:
        return None
    whole = _answer(plain)
    parts = [one for one in CLAUSES.split(plain) if one.strip()]
    if len(parts) < 2 or (whole and whole.what is Got.PARTLY):
        return whole
    said = [(one, _answer(one)) for one in parts]
    told = [one for _, one in said if one and one.what not in (Got.GLAD, Got.LATER)]
    if not told:
        return whole
    if whole and all(one or not _unknown(part) for part, one in said):
        return whole
    kinds = {one.what for one in told}
    if len(kinds) > 1:
        return whole
    rest = [part for part, one in said if one is None and _unknown(part) and not LOOKS.search(part)]
    return GotSaid(
        what=told[0].what,
        amount=next((one.amount for one in told if one.amount), None),
        bare=any(one.bare for one in told),
        surely=any(one.surely for one in told),
        rest=", ".join(part.strip() for part in rest),
    )


def _answer(plain: str) -> GotSaid | None:
    """What a clause, or all of it, says."""
    told = HARMLESS.sub(" ", plain)
    sums = [one for one in money_in(told) if one.amount]
    bare = any(not one.marked and one.amount < LEAST_SUM for one in sums)
    left = _without(told, sums)
    if len(sums) > 2 or any(one.isdigit() for one in left) or WORK.search(left):
        return None
    came, money = CAME.search(left) is not None, MONEY.search(left) is not None
    if bare and not (came or money):
        return None
    surely = money or SURELY_CAME.search(left) is not None
    if REST_CAME.search(left) and came and not re.search(NO_WORDS, left):
        return GotSaid(what=Got.GOT, surely=True)
    if LESS.search(left) and not NOT_LESS.search(left):
        return _less(told, sums, bare=bare, surely=came and bool(money or sums)) if came or sums else None
    if WHERE.search(left) and money:
        return GotSaid(what=Got.NOT_GOT, surely=True)
    if re.search(NO_WORDS, left):
        return None if ASKS.search(left) else _not(left, came=came, surely=surely)
    return None if ASKS.search(left) or "?" in left else _has_it(left, sums, came=came, surely=surely, bare=bare)


def _has_it(left: str, sums: list[Money], *, came: bool, surely: bool, bare: bool) -> GotSaid | None:
    """It is there, or will be looked for; or she only thanks."""
    if (LOOKS.search(left) or came) and AHEAD.search(left):
        return GotSaid(what=Got.LATER)
    amount = sums[0].amount if sums else None
    if came or (re.search(YES_WORDS, left) and not _unknown(left)):
        return GotSaid(what=Got.GOT, amount=amount, bare=bare, surely=surely)
    if GLAD.search(left) and not _unknown(left) and not sums:
        return GotSaid(what=Got.GLAD)
    return None


def _not(left: str, *, came: bool, surely: bool) -> GotSaid | None:
    """It isn't there, or she hasn't looked; None where something else is not so."""
    if LOOKS.search(left):
        return GotSaid(what=Got.LATER)
    if "?" in left and ALREADY.search(left):
        return None
    return GotSaid(what=Got.NOT_GOT, surely=surely) if came or NOBODY.search(left) or not _unknown(left) else None


def _less(plain: str, sums: list[Money], *, bare: bool, surely: bool) -> GotSaid:
    """Less came than she was told: how much of it, or how much lacks, where she says so."""
    short = next((one.amount for one in sums if LACKS.search(plain[: one.start])), None)
    rest = [one.amount for one in sums if one.amount != short]
    return GotSaid(what=Got.PARTLY, amount=rest[0] if rest else None, short=short, bare=bare, surely=surely)


def _without(plain: str, sums: list[Money]) -> str:
    for one in sorted(sums, key=lambda each: -each.start):
        plain = f"{plain[: one.start]} {plain[one.end :]}"
    return plain


def _unknown(plain: str) -> list[str]:
    """The words of a clause that say neither yes nor no, nor what may stand beside it."""
    left = CAME.sub(" ", plain)
    known = (Pattern(YES_WORDS), Pattern(NO_WORDS), BESIDE, MONEY)
    return [
        word
        for word in re.findall(r"[a-z-]+|[^\sa-z]", left)
        if word not in ",.!;-" and not any(kind.fullmatch(word) for kind in known)
    ]

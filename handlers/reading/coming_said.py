"""Whether one comes who was invited: said by herself, or of several by whoever invites."""

import re

from handlers.reading.announcing_said import BETWEEN
from handlers.reading.assent import NOT, POLITELY
from handlers.reading.day_words import DAY_OF
from handlers.reading.families import one_of
from handlers.reading.invited_said import EVENT, HOUR
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass

GOES = r"(?:ikut(?:an|i|serta)?|melu|nderek|tumut|hadir|rawuh|gabung|bergabung|menghadiri|partisipasi|mengikuti)"
GOES_TOO = r"(?:datang|dateng|teka|teko|rawuh|berangkat|budal|budhal|merapat)"
GOD_WILLING = r"insyaallah|insya allah|insyaalloh|insya alloh|in sya allah"
A_NAMED_DAY = one_of(*(word for word in DAY_OF if word.isalpha()))
WILL = (
    r"(?:(?:saya|sy|aku|kulo|kula|siap|bisa|iso|isa|saged|mau|gelem|arep|pasti|jadi|sido|akan|bakal|tetap|pengen|pengin"
    r"|ok|oke|ya|iya|nggih|inggih|yo|bu|pak|mbak|boleh|sanggup|bersedia|alhamdulillah|untuk|undangan|soal|besok"
    rf"|{GOD_WILLING}|{A_NAMED_DAY})[, ]+)*"
)
ABLE = r"(?:bisa|iso|isa|saged|dapat|mau|gelem|sempat|kober|ada waktu)"
CANT = (
    rf"(?:(?:{NOT}|belum|blm|durung|dereng)(?: (?:akan|jadi|sido|sios))?(?: {ABLE})?"
    r"|batal|berhalangan|kayaknya tidak|absen)"
)
SORRY = (
    r"(?:(?:maaf|maap|mohon maaf|ngapunten|nyuwun pangapunten|sepurane|sepuntene|saya|sy|aku|kulo|kula|bu|pak|mbak|ya"
    rf"|yo|kayaknya|sepertinya|ketoke|kali ini|untuk|{GOD_WILLING})[, ]+)*"
)
NOT_SURE = r"(?:belum|blm|durung|dereng)"
PERHAPS = (
    r"(?:mungkin|mgkn|mungkn|kemungkinan|barangkali|paling|ragu|diusahakan|tak usahakno|(?:saya |tak )?usahakan"
    rf"|{NOT_SURE} (?:tahu|tau|eruh|ngerti|weruh|pasti|mesti|bisa (?:janji|pastikan|jawab)|iso janji)"
    r"|(?:lihat|liat|delok|ndelok|ningali)(?: (?:nanti|dulu|sik|disik|dhisik|mangke|situasi|keadaan|kondisi))+"
    r"|(?:nanti|engko|mengko|mangke) (?:saya |tak |kulo )?(?:kabari|dikabari|lihat|delok)(?: lagi| maneh)?)"
)
# What may stand behind it and changes nothing; a day or an hour is said again.
AFTER = (
    r"(?:[, ]+(?:bu|ibu|buk|pak|mbak|mas|ya|yo|nggih|njih|kok|deh|dong|saja|aja|ae|wae|juga|pisan|lagi|terima kasih"
    r"|makasih|suwun|matur nuwun|pasti|siap|undangan(?:nya|e)?|acara(?:nya|ne)?|besok|sesuk|lusa|hari|nanti|jadinya"
    r"|di \w+|jam \d{1,2}(?:[.:]\d{2})?|dengan senang hati|semangat|saya|aku|kulo|sy|tapi .*|tetapi .*|ning .*"
    rf"|cuma .*|{GOD_WILLING}|{EVENT.pattern}|{A_NAMED_DAY}))*"
)
# "ora melu, ana acara": why is hers.
WHY = r"(?:[,. \n].*)?"
BECAUSE = r"(?:[,.\n] ?.*| (?:karena|krn|soale|soalnya|mergo|amargi|ada acara|onok acara|wonten|lagi|masih|sedang) .*)?"
SURELY = Pattern(rf"{WILL}(?:{GOES}){AFTER}")
SURELY_TOO = Pattern(rf"{WILL}(?:{GOES_TOO}){AFTER}")
NEVER = Pattern(rf"{SORRY}(?:{CANT}|izin tidak) (?:{GOES}){WHY}", re.DOTALL)
NEVER_TOO = Pattern(
    rf"{SORRY}(?:{CANT} (?:{GOES_TOO}){WHY}|(?:{NOT}) {ABLE}{POLITELY}{BECAUSE}|(?:{NOT}){POLITELY}"
    rf"|(?:absen|berhalangan|ada acara(?: lain)?|ono acara|onok acara){POLITELY}{BECAUSE})",
    re.DOTALL,
)
MAYBE = Pattern(
    rf"{SORRY}{PERHAPS} (?:(?:bisa |iso |jadi )?{GOES}|saya|aku){WHY}|{SORRY}(?:{GOES}) {PERHAPS}{WHY}", re.DOTALL
)
MAYBE_TOO = Pattern(
    rf"{SORRY}(?:{PERHAPS}|{NOT_SURE})(?: (?:bisa|iso|{GOES_TOO}))?{POLITELY}{BECAUSE}|(?:{GOD_WILLING}){POLITELY}",
    re.DOTALL,
)
CAN = Pattern(rf"{WILL}(?:bisa|iso|saged|siap|mau|gelem|ok|oke|sanggup|bersedia){POLITELY}[.! ]*")
PLACES_IN_PART = Pattern(r"\s*[,.;\n]\s*(?=.*\d)", re.S)
LONGEST_ANSWER = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Whether one comes ("yes", "no", "maybe"); `plainly`: in words of an invitation's own; and what else is said."""

    comes: str
    plainly: bool
    rest: Spoken


def answers(text: str) -> Answers | None:
    """ "ikut bu", "ora iso melu, ana acara", "mungkin ikut"; "ikut, setor 25" leaves the report."""
    plain = normal(text).strip(" .!?")
    if not plain or len(plain.split()) > LONGEST_ANSWER or "?" in text:
        return None
    if any(c.isdigit() for c in HOUR.sub(" ", plain)):
        cut = PLACES_IN_PART.search(text)
        first = answers(text[: cut.start()]) if cut else None
        return (
            Answers(comes=first.comes, plainly=first.plainly, rest=Spoken(text[cut.end() :])) if first and cut else None
        )
    for said, comes, plainly in (
        (MAYBE, "maybe", True),
        (NEVER, "no", True),
        (SURELY, "yes", True),
        (MAYBE_TOO, "maybe", False),
        (NEVER_TOO, "no", False),
        (SURELY_TOO, "yes", False),
        (CAN, "yes", False),
    ):
        if said.fullmatch(plain):
            return Answers(comes=comes, plainly=plainly, rest=Spoken())
    return None


# For others

MODAL = rf"(?:(?:{NOT}|belum|batal|mungkin|bisa|iso|akan|mau|jadi|paling|{GOD_WILLING}) )*"
ARRIVES = rf"{GOES_TOO}|sanggup|gelem"
# "soale ono mantenan", "liyane durung njawab": why, and of whom nothing is told.
NOTHING_OF = Pattern(
    r"\b(?:soale|soalnya|karena|krn|mergo|amargi)\b[^,;.\n]*"
    r"|(?:^|(?<=[,;.\n]) ?)(?:liyane|lainnya|yang lain|sing liyo|sisanya|selebihnya)\b[^,;.\n]*"
)
ALONE = r"bisa|iso|tidak|mboten|ora|mungkin|absen|berhalangan"
# "Umi tidak masuk": at work, and no event.
AT_WORK = (
    r"(?! (?:(?:(?:bisa|iso|sempat|sempet) )*(?:masuk|mlebu|kerja|setor|nyetor|lapor|jahit|njahit|garap"
    r"|ada|onok|ono|libur|cuti|sakit|aktif|kebagian))\b)"
)
OF_ONE = Pattern(rf"(?P<name>[^\W\d_][^\d:]{{1,60}}?) (?P<said>{MODAL}(?:{GOES}|{ALONE})){AT_WORK}(?: .*)?")
WHO_ARRIVES = Pattern(rf"(?P<name>[^\W\d_][^\d:]{{1,60}}?) (?P<said>{MODAL}(?:{GOES}|{ARRIVES}|{ALONE}))(?: .*)?")
LISTED_FIRST = Pattern(rf"(?:yang |sing )?(?P<said>{MODAL}(?:{GOES}|bisa|mungkin)) ?: ?(?P<names>[^\d:]+)")
PARTS = Pattern(r"\s*(?:[,;.\n]|\btapi\b|\bsedangkan\b|\bnek\b|\blek\b(?= (?:bu|mbak|pak|mas)\b)|\bkalau\b)\s*")
MOST_SAID = 40


ABOUT_IT = Pattern(r"^(?:soal|tentang|untuk|buat|kanggo) ")


def answers_of(text: str) -> tuple[tuple[str, str], ...]:
    """ "Sri ikut, Tin tidak", "ikut: Sri, Ani": names as they were written, each with what is said of it."""
    plain = NOTHING_OF.sub("", normal(text)).strip(" .,!")
    if "?" in text or len(plain.split()) > MOST_SAID or any(c.isdigit() for c in plain):
        return ()
    if listed := LISTED_FIRST.fullmatch(plain):
        said = _said(listed["said"])
        return tuple((name, said) for name in BETWEEN.split(listed["names"]) if name and said)
    of_it = EVENT.search(plain) is not None or "undangan" in plain
    found: list[tuple[str, str]] = []
    waiting: list[str] = []
    for part in PARTS.split(plain):
        one = (WHO_ARRIVES if of_it else OF_ONE).fullmatch(part)
        if one and (said := _said(one["said"])):
            names = [*waiting, *(name for name in BETWEEN.split(one["name"]) if name)]
            found += [(name, said) for name in names]
            waiting = []
        elif re.search(rf"\b(?:{ARRIVES})\b", part):
            # "Slamet datang" tells of no event.
            return ()
        elif part and not EVENT.fullmatch(ABOUT_IT.sub("", part)):
            waiting += [name for name in BETWEEN.split(part) if name]
    return () if waiting else tuple(found)


def _said(words: str) -> str:
    if re.search(r"\b(?:mungkin|paling)\b", words):
        return "maybe"
    return "no" if re.search(rf"\b(?:{NOT}|belum|batal|absen|berhalangan)\b", words) else "yes"

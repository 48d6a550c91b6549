"""Leave that leans on what was noted just now: another month's days, back after it, moved, denied, or without an"
" end."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from handlers.reading import assent
from handlers.reading.assent import TITLES
from handlers.reading.days_ahead import days_meant, spans_in
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT})"
OFF = r"(?:libur(?:an)?|prei|prai|cuti|i[zj]in)"
ME = r"(?:saya|sy|aku|kulo|kula|ku)"
WORK = r"(?:kerj[ao]|njahit|jahit|masuk|mlebu|nyambut ?gawe|garap|nggarap)"
UNTIL = r"(?:sampai|sampe|sampek|smp|sd|nganti|ngantos|ngantek|hingga|dugi|tekan)"
FIRST = r"(?:dulu|dl|disik|disek|dhisik|sik|sek|rumiyin|riyin)"
# "leren disek yo gak ngerti sampe kapan"
OPEN = Pattern(
    rf"\b(?:{OFF}|leren|istirahat|ngaso|rehat|berhenti|mandeg|{NOT} (?:bisa |iso |isok |saged )?{WORK})\b.*"
    rf"\b(?:{NOT}|belum|durung|dereng|blm|entah|mbuh|embuh)(?: \w+)? ?(?:{UNTIL} (?:kapan|kpn|pirang dino|berapa hari)"
    rf"|kapan (?:bisa |iso |isok |saged )?(?:mulai|masuk|mlebu|balik|bali|{WORK}))\b"
    rf"|\b(?:{OFF}|leren|istirahat) (?:\w+ )?{UNTIL} (?:waktu (?:yang )?(?:belum|tidak) (?:ditentukan|tentu)"
    rf"|{NOT} tentu|mbuh|embuh)\b"
)
MOVED = Pattern(
    r"(?:(?:(?:i[zj]in|libur|prei|cuti)(?:nya|ne|e|ku)?(?: (?:hari |dino )?\w+)?|tapi|terus|trus|jadi(?:nya)?"
    r"|dadi(?:ne)?|kok|ternyata|eh|bu"
    r"|mbak)[ ,]+)*"
    r"(?:di)?(?:ganti|gantos|pindah|pindahno|undur|mundur|geser|ijol|tukar|majukan|maju)(?:kan|in|no|en|e)?[ ,]+"
    r"(?P<days>.+)"
)
SAID_OF_HER = r"(?:kok|jarene|jare|kata(?:nya|ne)?|dikir[ao]|diaran[io]|ditulis|dicat[ae]t|dianggep|dianggap|dilebokno)"
# "lho kok jarene aku prei", "sing prei iku bu Tutik": the leave was another's.
DENIED = Pattern(
    rf"\b{ME} (?:kok |kan |malah )+(?:jarene |katanya )?(?:di)?(?:catat|catet|tulis|anggep|anggap|kira|kiro|arani"
    rf"|lebokno) (?:\w+ )?{OFF}\b|"
    rf"\b{SAID_OF_HER}\b.*\b{ME} (?:\w+ )?{OFF}\b"
    rf"|\b(?:yang|yg|sing|seng) {OFF} (?:itu |iku |kuwi |niku |kan )?(?:bukan|dudu|duduk|sanes) (?:saya|aku|kulo)\b"
    rf"|\b(?:yang|yg|sing|seng) {OFF} (?:itu|iku|kuwi|niku|kan) (?:{TITLES}) \w+"
    rf"|\b(?:bukan|dudu|duduk|sanes) {ME} (?:yang |yg |sing |seng )?{OFF}\b"
)
ASKS_LEAVE = Pattern(r"\b(?:boleh|oleh|minta|njaluk|nyuwun|pengen|pingin|kapan)\b")
# "aku tetep kerjo", "aku gak prei kok"
WORKS = Pattern(
    rf"(?:(?:{TITLES}|lho|lha|padahal|wong|kok|tapi|hari ini|dino iki)[ ,]+)*{ME} (?:kan |iki |ini )?"
    rf"(?:(?:tetep|tetap|pancet|tetap saja|tetep ae) {WORK}|{NOT} {OFF})(?:[ ,]+(?:{TITLES}|kok|lho|ya|yo|lah|biasa"
    r"|terus|hari ini|dino iki))*[ .!]*"
)
BEGINS_WITH_LEAVE = Pattern(r"(?:(?:bu|mbak|maaf|eh)[ ,]+)*(?:i[zj]in|libur|prei|cuti)")
WEEK = 7


def has_no_end(plain: str) -> bool:
    """ "leren disek yo gak ngerti sampe kapan": a text in normal form."""
    return OPEN.search(plain) is not None


def denies(text: str) -> bool:
    """ "lho kok jarene aku prei": she is off by somebody's mistake."""
    plain = normal(text)
    return DENIED.search(plain) is not None and ASKS_LEAVE.search(plain) is None


def works_on(text: str) -> bool:
    """ "aku tetep kerjo"."""
    return WORKS.fullmatch(normal(text)) is not None


def speaks_of_leave(text: str) -> bool:
    """ "liburnya digeser ke hari kamis": it says itself what is moved."""
    return BEGINS_WITH_LEAVE.match(normal(text)) is not None


def moved_in(text: str, today: date) -> tuple[date, ...] | None:
    """ "diganti minggu ngarepe ae, senin pon": the days instead; none where only a week is named; None if not moved."""
    found = MOVED.fullmatch(normal(text).replace("\n", " "))
    spans = [one for one in spans_in(found["days"], today) if one.days or one.count] if found else []
    if not spans:
        return None
    weeks = [one.days for one in spans if len(one.days) == WEEK]
    named = [one for one in spans if len(one.days) != WEEK]
    if not named:
        return ()
    days = days_meant(named, today)
    if weeks and len(days) < WEEK:
        return tuple(day for day in weeks[0] if day.weekday() in {one.weekday() for one in days})
    return days


def names_no_month(text: str) -> bool:
    """Whether days are told by their numbers alone: "tgl 9 sampe 15"."""
    words = normal(text).split()
    numbered = any(word in ("tgl", "tanggal", "tg", "tgle", "tanggale") for word in words)
    return numbered and not any(word in MONTH_NUMBERS or "/" in word or word in ("bulan", "wulan") for word in words)


def in_month_of(days: Sequence[date], noted: Collection[date]) -> tuple[date, ...] | None:
    """The same numbers in the month of a day noted before that lies among them; None if there is none."""
    for day in sorted(noted):
        try:
            first, last = (one.replace(year=day.year, month=day.month) for one in (days[0], days[-1]))
        except ValueError:
            continue
        if first <= day <= last and first > days[0]:
            return tuple(first + timedelta(days=number) for number in range((last - first).days + 1))
    return None


def behind(day: date, noted: Collection[date]) -> date:
    """The weekday that comes after the days noted before, where it is said right behind these: "selasa kerja lagi"."""
    while day <= max(noted):
        day += timedelta(days=WEEK)
    return day

"""What is said of days off: from when to when, that she is back, that it is off again, or only a question about it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from handlers.reading import assent
from handlers.reading.assent import ALREADY, TITLES
from handlers.reading.day_words import DAY_OF
from handlers.reading.days_ahead import LONGEST_RANGE, Span, beside, days_meant, only_between, spans_in
from handlers.reading.leave_days import UNTIL_LEBARAN, counts, days_near, is_supposed, without
from handlers.reading.leave_leaning import has_no_end
from handlers.reading.leave_parts import HERS, PARTLY, days_more, evened, is_of_others, is_part_of_day, until_later
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from handlers.reading.nothing_made import GOODS_IN, NO_MATTER
from handlers.reading.patterns import Pattern
from handlers.reading.sickness import is_ill
from storage.values import dataclass

NOT = rf"(?:{assent.NOT})"
LONGEST = 400

OFF = r"(?:libur(?:an)?|prei|prai|cuti)"
SEW = (
    r"(?:(?:men)?ja(?:h)?it|jhit|jht|nja(?:h)?it|ngeja(?:h)?it|masuk|msk|mlebu|mlebet|kerja|nyambut ?gawe"
    r"|nyambut ?damel"
    r"|garap|nggarap|ngerjakan|ngerjain|nyambi)"
)
CAN = r"(?:bisa|bs|biso|saged|saget|isok?|isa|sempat|sempet|kober)"
NOT_TO = rf"(?:{NOT}|g|belum|blm|durung|dereng)"
CANNOT = (
    rf"{NOT_TO} (?:(?:{CAN}|dulu|mau|jadi) ){{0,2}}{SEW}(?! (?:\d+(?! ?(?:/|-\d|{'|'.join(MONTH_NUMBERS)}))"
    r"|ukuran|yang|yg|sing|kain|karet|masker|lagi kalau))"
)
PERMIT = r"i[zj]in (?:(?:ya|nggih|bu|mbak|pak) )*(?:dulu|dl|disik|disek|dhisik|sik|rumiyin|sehari|sedino|sedinten)\b"
REST = (
    r"(?:(?:jahitan|jaitan|garapan|kerjaan)\w* (?:saya |aku |kulo )?(?:tak |di)?tinggal (?:dulu|sik|disik"
    r"|rumiyin)|istirahat|ngaso|leren|rehat|absen|off|i[zj]in|mudik|(?:pulang|mulih|wangsul) (?:kampung|desa)"
    r"|(?:pulang|mulih|muleh|moleh|wangsul) (?:ke|nang|neng|teng|dateng|nyang) (?!rumah|omah|griya|rmh)[a-z]+|bed ?rest"
    r"|(?:ke )?luar kota|umroh|umrah)"
)

# "libure sabtu minggu senen": hers, right before the days.
HER_DAYS = (
    r"(?:libur|prei|cuti)(?:e|ne|nya|ku)(?= (?:sampai |sampe |sampek |nganti |ngantos |tekan |hari |dino |mulai "
    r"|dari |tanggal |tgl |besok|sesuk|lusa"
    rf"|{'|'.join(DAY_OF)})\b)"
)
LEAVE = Pattern(rf"\b(?:{OFF}|{CANNOT}|{PERMIT}|{HER_DAYS})\b")
# These mean leave only beside a day.
LEAVE_BESIDE_DAY = Pattern(rf"\b(?:{REST}|{NOT_TO} (?:{CAN} )?(?:setor|nyetor|lapor))\b")
# Somebody's or something else's days off.
ELSEWHERES = Pattern(
    rf"\b(?:bengkel|posko|workshop|toko|pasar|kurir|sekolah|kantor|koordinator|tempat|anak\w*(?: saya| kulo)?"
    rf"|suami\w*(?: saya)?|bojo\w*|libure|liburnya|(?:bu|pak|mbak|mas|buk|kak) (?!{OFF}|saya|sy|aku|kulo|kula|rini"
    rf"|mau|minta|nyuwun|tak|tgl|tanggal|hari|dino|dinten|hr|besok|bsk|lusa|sesuk|benjing|mbenjing|{'|'.join(DAY_OF)}"
    rf"|izin|ijin|pamit|jadi|g\b|maaf|{NOT}|sampai)[a-z]+)"
    rf"(?: (?:\d+|besok|bsk|hari|ini|tanggal|tgl|{'|'.join(DAY_OF)})){{0,3}} {OFF}|\b{OFF} (?:sekolah|anak|kurir"
    rf"|bengkel|nasional|(?:terapi|les|sekolah|ngaji|kursus|kuliah|madrasah|tpq|paud|pasar|kantor|pabrik|warung|toko"
    rf"|jualan|dagang|posyandu|bimbel|latihan)\w*)\b"
    rf"|\bhari {OFF}\w* (?:pun|juga|nasional|tetap)\b|\b(?:pas|waktu|saat|di|setiap|tiap) hari {OFF}\b"
    rf"|\btanggal merah\b"
)
YESTERDAY = r"(?:kemarin|kmrn|kmren|kemaren|wingi|wingine|semalam|dek ?wingi)"
PAST = Pattern(
    rf"\b(?:{YESTERDAY} (?:\w+ ){{0,2}}(?:{OFF}|{CANNOT})|{OFF}(?: \w+)? {YESTERDAY}"
    rf"|{ALREADY} (?:\w+ ){{0,2}}{OFF}|{ALREADY} \d+ (?:hari|dino|dinten) {OFF})\b"
)
NOT_NOW = Pattern(rf"\b{YESTERDAY}\b(?!.*\b(?:hari ini|dino iki|dinten niki|masih|isih|tasih|sampai sekarang)\b)")
NOT_YET = Pattern(r"(?:belum|blm|durung|dereng)\b")
NOT_OFF = Pattern(rf"\b(?:{NOT}|tanpa|walau(?:pun)?|meski(?:pun)?|masio) {OFF}\b")
ASKS = Pattern(
    r"\?|\b(?:ta|tah|kah|apakah|opo|nopo|napa|apa(?![- ]?apa| ?2)(?<!tidak apa)(?<!gak apa)|kapan|kpn|berapa|piro"
    r"|pinten"
    r"|boleh\w*|gimana|gmn|pripun|piye|siapa|kenapa|knp|po ra|bolehkah|to ya)\b"
    rf"|\b(?:{CAN}) {OFF}\b"
)
WHENEVER = (
    r"\d+|hari|dino|dinten|minggu|depan|ini|iki|niki|besok|bsk|sesuk|benjing|lusa|tanggal|tgl|sampai|sampe|mulai"
    r"|dari|sehari|sedino|sedinten|seminggu"
    rf"|dua|tiga|empat|lima|loro|telung|rong|kalih|tigang|{'|'.join(DAY_OF)}"
)
CALLED_OFF = Pattern(
    rf"\b(?:{NOT_TO} (?:jadi|sido|sios|sido)|(?:di)?batal(?:kan|aken|no)?|wurung|urung|mbatalno|cabut|hapus)"
    rf" (?:(?:saya|ambil|besok|njupuk) )?(?:{OFF}|i[zj]in)(?:nya|ne|e|ku)?\b"
    rf"|\b{OFF}(?:nya|ne|e|ku|nipun|\w*)? (?:(?:saya|besok|hari|{'|'.join(DAY_OF)}) )*"
    rf"(?:(?:saya )?(?:di)?batal\w*|{NOT} (?:jadi|sido|sios)|wurung|urung)\b"
    # "yg tadi saya bilang libur 3 hari gak jadi"
    rf"|\b(?:{OFF}|i[zj]in)\w*(?: (?:{WHENEVER})){{1,5}}[ ,]+(?:(?:itu|tadi|saya|mau|iku|kok"
    r"|ternyata) )*(?:(?:di)?batal\w*"
    rf"|{NOT} (?:jadi|sido|sios|usah)|wurung|urung)(?: (?:{TITLES}|ya|kok|dulu|deh|nggih|saja|aja|ae|lho))*(?="
    r" *(?:$|[,.!?\n]))"
)
# "mual terus jadi jahitnya pelan": she sews all the same.
SEWS_ON = Pattern(
    r"\b(?:jahit|njahit|garap|nggarap|setor|kerja)(?:nya|e|ne|ku)? (?:\w+ )?(?:pelan\w*|alon\w*|sithik\w*|dikit\w*"
    r"|sedikit\w*|lambat|semampu\w*|sebisa\w*|sak iso\w*|sesempat\w*)\b"
    r"|\b(?:tetap|tetep|sambil|karo|disambi) (?:jahit|njahit|garap|nggarap|kerja)\b|\b(?:pelan-?pelan|alon-?alon"
    r"|alon2|pelan2) (?:jahit|njahit|garap)\w*"
)
AGAIN = r"(?:lagi|lg|maneh|mane|malih)"
COMES = rf"(?:masuk|msk|mlebu|mlebet|aktif|kerja|{SEW})"
BACK = Pattern(
    rf"\b(?:(?:{ALREADY}|mulai|mule|wiwit|tetap|tetep|siap|{ALREADY} {CAN}|{CAN}) {COMES}(?: {AGAIN})?|{COMES} {AGAIN}"
    rf"|masuk|mlebu|mlebet)\b"
)
# "hari Senin baru bisa jahit lagi", "senin masuk": what stands behind the day on which she works again.
WORKS_THEN = Pattern(
    rf" ?(?:(?:saya|aku|kulo|kula|sudah|wis|wes|udah|baru|nembe|lagi|mulai|insya ?allah|insyaallah|nanti) )*(?:{CAN} )?"
    rf"{COMES}(?: {AGAIN})?\b"
)
WELL = Pattern(
    rf"(?<!belum )(?<!blm )(?<!dereng )(?<!durung )\b(?:sembuh|waras|saras|mari(?= (?:sakit|gerah|loro))"
    rf"|sehat (?:lagi|maneh|malih|kembali)|"
    rf"{ALREADY} (?:sehat|enakan|mendingan|baikan|pulih))\b(?! (?:total )?(?:belum|blm))"
)
HOPES = Pattern(
    r"\b(?:semoga|moga|mugi|mohon|doa\w*|nunggu|kalau|kalo|nek|lek|menawi|biar|supaya|cepat|lekas|ndang|enggal)\b"
)
REPORTS = Pattern(r"setor|lapor")
WORKSHOPS = Pattern(r"\b(?:bengkel|posko|workshop|tanggal merah|koordinator)\b")
LEBARAN = Pattern(r"\b(?:lebaran|riyaya|riyadi|bada|idul ?fitri|idulfitri)\b")


@dataclass(frozen=True, slots=True)
class Off:
    """These days off; `rest` is what else she says.

    `lebaran`: it is for the feast, for so many days (0 if she says none); `until_lebaran`: it lasts until then, and
    `over_lebaran`: until it is over; `no_end`: nobody knows how long. `ill`: she or hers are ill. `named`: she says
    "libur" or the like; `asked`: that, or a day, and not only that one is ill or that she can't sew.
    """

    days: tuple[date, ...]
    ill: bool = False
    asked: bool = True
    named: bool = True
    lebaran: int | None = None
    until_lebaran: bool = False
    over_lebaran: bool = False
    no_end: bool = False
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Back:
    """She works again from this day on; `well`: she or hers were ill, and aren't any more."""

    day: date
    well: bool = False
    rest: str = ""


@dataclass(frozen=True, slots=True)
class CalledOff:
    """Her leave is off: on these days, or all of it."""

    days: tuple[date, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class AsksLeave:
    """She asks after days off, or speaks of the workshop's: nothing is taken."""


@dataclass(frozen=True, slots=True)
class PartOff:
    """She can't work for a part of this day."""

    day: date
    rest: str = ""


@dataclass(frozen=True, slots=True)
class WhichDays:
    """She will be off, and of which days isn't plain: until something nobody can date, or days that are told apart."""

    rest: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """These days off instead of those noted last."""

    off: Off
    rest: str = ""


SaidOfLeave = Moved | Off | Back | CalledOff | AsksLeave | PartOff | WhichDays


def is_asked(plain: str) -> bool:
    """Whether a text in normal form asks something."""
    return ASKS.search(NO_MATTER.sub(" ", plain)) is not None


# Many write the same few words.
@lru_cache(maxsize=1024)
def leave_in(text: str, today: date) -> SaidOfLeave | None:
    """What a message says of days off; None if nothing."""
    plain = normal(text)
    if len(plain) > LONGEST:
        return None
    plain = evened(ENUMERATED.sub(" , ", plain)).replace("nuwun sewu", "nuwun")
    spans = list(spans_in(plain, today))
    if found := CALLED_OFF.search(plain):
        near = beside(plain, spans, found.start(), found.end())
        return CalledOff(days_meant(near, today)[:LONGEST_RANGE] if near else (), without(plain, [*near], found))
    if has_no_end(plain):
        return Off((today,), is_ill(plain), no_end=True)
    if is_part_of_day(plain) and not is_asked(plain):
        named = [one for one in spans if one.days]
        return PartOff(named[0].days[0] if named else today, without(plain, named, *PARTLY.finditer(plain)))
    if off := _until_back(plain, spans, today):
        return off
    if back := _back(plain, spans, today):
        return back
    return _off(plain, spans, today)


# "ada tiga hal: pertama besok saya kontrol jadi libur, kedua …"
ENUMERATED = Pattern(
    r"\b(?:ada |onok |ono )?(?:dua|tiga|empat|loro|telu|\d) (?:hal|perkara|perkoro|urusan|masalah)\b[ :,]*|(?:^"
    r"|(?<=[,.;:] ))(?:yang |sing )?"
    r"(?:pertama|kedua|ketiga|keempat|kaping \w+|nomor \w+)\b[ :,]*"
)
# "mertua sakit di Jember, saya ke sana 3 hari"
AWAY = Pattern(
    r"\b(?:ke ?sana|mrono|nang kono|di ?sana|nginep|menginap|nunggu\w*|nungguin|jaga\w*|njaga\w*|menjaga|njogo|nemani"
    r"|nemenin"
    r"|menemani|ngancani|rawat\w*|ngrawat|merawat|pulang|mulih|ke [a-z]+|nang [a-z]+)\b(?: \w+){0,2} (?:\w+ (?:hari"
    r"|dino|dinten"
    r"|minggu)|sehari|seminggu|sedino)\b"
)
MEETING = Pattern(
    r"\b(?:rapat|kumpulan|kumpul|pertemuan|arisan|pelatihan|latihan|senam|pengajian|undangan"
    r"|briefing)\w*\b"
)
SOME_DAY = date(2020, 5, 4)
# "paling 2 hari an": for how long, right after leave was noted.
HOW_LONG = Pattern(
    rf"(?:(?:{TITLES}|paling|palingan|mungkin|kayaknya|ketoke|kira-?kira|sepertinya|kurang lebih|sekitar|cuma|mung|jadi"
    r"|eh|oh|maaf|ternyata|pokoke|insya ?allah|insyaallah|libur(?:nya|e)?|selama|selami|bisa|iso)[ ,]+)*"
    r"(?P<span>\w+(?: \w+)? (?:hari|dino|dinten|minggu|pekan)|sehari|sedino|sedinten|seminggu|sakminggu|sebulan"
    r"|sesasi)(?: ?an|nan)?"
    r"(?:[ ,]+(?:baru|nembe|lagek|lek) (?:boleh |oleh |iso |bisa )?(?:pulang|mulih|muleh|metu|keluar|sembuh|waras"
    r"|njahit|jahit|mlaku))?"
    rf"(?:[ ,]+(?:{TITLES}|saja|aja|ae|wae|mawon|ya|yo|nggih|kok|dulu|sik|rumiyin|lagi|paling|kayaknya|mungkin"
    r"|libur(?:nya|e)?))*[ .!]*"
)


def days_long_in(text: str) -> int:
    """For how many days, where a message says nothing but that: "paling 2 hari an"; 0 if it doesn't."""
    found = HOW_LONG.fullmatch(normal(text))
    spans = [one for one in spans_in(found["span"], SOME_DAY) if one.count] if found else []
    return spans[0].count if len(spans) == 1 else 0


def more_days_in(text: str, today: date) -> Off | None:
    """ "lusa juga", right after other days were noted."""
    words = days_more(normal(text))
    spans = list(spans_in(words, today)) if words else []
    named = [one for one in spans if one.days]
    if not words or not named or not only_between(without(words, spans)):
        return None
    return Off(days_meant(named, today))


def last_day_in(text: str, today: date) -> date | None:
    """ "eh kayake sampe minggu depan deh", right after leave was noted: the last day of it."""
    until = until_later(evened(normal(text)))
    spans = list(spans_in(until, today)) if until else []
    if len(spans) != 1 or "until" not in spans[0].marks or not spans[0].days:
        return None
    return spans[0].days[-1]


def _until_back(plain: str, spans: Sequence[Span], today: date) -> Off | None:
    """ "besok mau izin, hari Senin baru bisa jahit lagi": off until the day before; None where that isn't said."""
    found = LEAVE.search(plain) or re.search(rf"\b{REST}\b", plain)
    if found is None or is_asked(plain) or PAST.search(plain) or is_of_others(plain) or NOT_OFF.search(plain):
        return None
    for one in (one for one in spans if one.days and one.start > found.end()):
        comes = WORKS_THEN.match(plain[one.end :])
        first = next((other.days[0] for other in spans if other.days and other.start < one.start), today)
        if comes and first < one.days[0] and not counts(without(plain, spans, found)):
            days = tuple(first + timedelta(days=number) for number in range((one.days[0] - first).days))
            ends = one.end + comes.end()
            return Off(days, is_ill(plain), rest=f"{plain[: found.start()]} , {plain[ends:]}".strip(" ,."))
    return None


def _back(plain: str, spans: Sequence[Span], today: date) -> Back | None:
    well = WELL.search(plain) if not HOPES.search(plain) else None
    found = BACK.search(plain)
    if found and (_negated(plain, found.start()) or is_asked(plain)):
        found = None
    if not found and not well:
        return None
    if re.search(rf"\b{OFF}\b|\b{CANNOT}\b", plain):
        return None
    near = [one for one in spans if one.days] if found else []
    left = without(plain, near, found) if found else ""
    bare = near or (re.search(AGAIN, found[0]) and only_between(left)) if found else None
    if not well and (not bare or counts(left)):
        # "masker sudah masuk", "tak garap maneh sing limolas": about work.
        return None
    day = near[0].days[0] if near else today if found else today + timedelta(days=1)
    rest = without(plain, near, *(one for one in (found, well) if one))
    return Back(day, well is not None, rest)


def _off(plain: str, spans: Sequence[Span], today: date) -> SaidOfLeave | None:
    found = LEAVE.search(plain) or LEAVE_BESIDE_DAY.search(plain)
    if not found or NOT_OFF.search(plain) or PAST.search(plain) or GOODS_IN.search(plain):
        return _ill_today(plain, spans, today)
    off = re.search(rf"\b{OFF}\b", plain)
    if LEAVE.search(plain) is None and MEETING.search(plain):
        # "besok rapat gak datang": she sews all the same.
        return None
    if (ELSEWHERES.search(plain) and not HERS.search(plain)) or is_of_others(plain):
        # The workshop's days off are a person's to tell; a friend's or a child's take nothing either.
        return AsksLeave() if off and WORKSHOPS.search(plain) else None
    if is_asked(plain):
        return AsksLeave() if off else None
    near, unsure = days_near(plain, spans, found)
    if not near and is_supposed(plain, found):
        return None
    if unsure:
        return WhichDays(without(plain, near, found))
    everywhere = [one for one in spans if one.days or one.count]
    if not _takes(plain, found, near, everywhere, today):
        return _ill_today(plain, spans, today)
    days = days_meant(near, today)
    lebaran = None
    lasts = UNTIL_LEBARAN.search(plain)
    until_lebaran = lasts is not None
    if LEBARAN.search(plain) and off and not until_lebaran and not any(one.days for one in near):
        lebaran = len(days) if near else 0
    named = off is not None or re.search(PERMIT, found[0]) is not None
    rest = without(plain, near, found)
    return Off(
        days,
        is_ill(plain),
        asked=named or bool(near),
        named=named,
        lebaran=lebaran,
        until_lebaran=until_lebaran,
        over_lebaran=lasts is not None and bool(lasts["over"] or lasts["week_after"]),
        rest=rest,
    )


def _takes(plain: str, found: re.Match[str], near: Sequence[Span], everywhere: Sequence[Span], today: date) -> bool:
    """Whether a word for leave takes days: these here, or today alone."""
    ends = any(one.count or "until" in one.marks for one in near)
    ends = ends or (bool(near) and all(day > today for one in near for day in one.days))
    if NOT_YET.match(found[0]) and not ends:
        # "belum sempat jahit": nothing yet today.
        return False
    if LEAVE.search(plain) is None and (not near or (_is_today(near, today) and REPORTS.search(found[0]))):
        # Nothing to report today is no leave.
        return False
    others = [one for one in everywhere if one.named and one not in near]
    listed = bool(near) and all(one.named for one in near) and bool(others)
    # "jumat 14, sabtu 17, minggu libur": a list of days that are past.
    return not listed or not counts(without(plain, everywhere, found))


def _ill_today(plain: str, spans: Sequence[Span], today: date) -> Off | None:
    """ "saya sakit bu": today is off, and until the day she says."""
    if not is_ill(plain) or is_asked(plain) or NOT_NOW.search(plain) or HOPES.search(plain) or NOT_OFF.search(plain):
        return None
    if SEWS_ON.search(plain):
        return None
    near = [one for one in spans if "until" in one.marks or today in one.days]
    lasts = [one for one in spans if one.count]
    if AWAY.search(plain) and len(lasts) == 1 and not near:
        near = lasts
    days = days_meant(near, today)
    # "hari ini 8 dulu badan meriang": today is the count's as well.
    rest = without(plain, [one for one in near if today not in one.days or "until" in one.marks])
    return Off(days if today in days else (today,), ill=True, asked=False, named=False, rest=rest)


def _negated(plain: str, at: int) -> bool:
    return re.search(rf"\b(?:{NOT_TO})(?: (?:{CAN}|dulu))* ?$", plain[:at]) is not None


def _is_today(near: Sequence[Span], today: date) -> bool:
    return days_meant(near, today) == (today,)

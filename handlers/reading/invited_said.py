"""What is said of an invitation: to what, for whom and until when; whether one comes; and who does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from handlers.reading.announcing_said import AROUND, BETWEEN, POLITE, TELLING, heads_in
from handlers.reading.assent import NOT, POLITELY
from handlers.reading.day_words import A_DAY, DAY_OF, TODAY_WORDS
from handlers.reading.days_ahead import DAY_AFTER, TOMORROW, Span, spans_in
from handlers.reading.families import one_of
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from storage.spoken import Spoken

CALLS = (
    r"(?:(?:(?:buat|bikin|gawe|kirim|sebar|beri|kasih)(?:kan|no|en)?\s+)?undangan|(?:me(?:ng)?|ng|di)?undang(?:kan"
    r"|no|ke|i|en)?"
    r"|ngajak|ajak(?:en|no)?|mengajak|ngulem(?:i)?|ulem(?:ono|en)?)"
)
LED = re.compile(rf"\s*/?{POLITE}(?P<call>{CALLS})\b\s*:?\s*(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
EVENT = re.compile(
    one_of(
        "pelatihan latihan training rapat meeting miting pertemuan temu kumpul kumpulan ngumpul kumpul-kumpul arisan",
        "pengajian yasinan tahlil tahlilan syukuran tasyakuran selamatan slametan selametan halal bukber buka_puasa",
        "buka_bersama kursus lokakarya seminar sosialisasi penyuluhan acara kegiatan kerja_bakti gotong_royong senam",
        "kunjungan pameran bazar lomba rekreasi piknik wisata jalan-jalan pembukaan peresmian evaluasi diskusi belajar",
        "musyawarah rembug rembugan sarasehan makan-makan makan_bersama reuni perpisahan demo praktik praktek briefing",
        "arahan silaturahmi silaturahim upacara outbound sinau melatih rapat_kerja",
    ),
    re.IGNORECASE,
)
# What may stand before what it is to, and says nothing.
BEFORE_EVENT = re.compile(
    one_of(
        "ke untuk utk ikut mengikuti ikutan hadir menghadiri dalam acara di ada melu datang buat kanggo pada supaya",
        "agar kegiatan nang menyang marang dateng sebuah satu undangan",
    )
    + r"|[:.-]"
)
FOR_AT_END = re.compile(
    r"[\s,(]+(?:untuk|utk|buat|kanggo|kagem|kepada|bagi)\s+(?P<head>[^:,.\n]{2,60}?)[\s).!]*$", re.I
)
HEADED = re.compile(
    r"\s*(?:(?:untuk|utk|ke|kepada|buat)\s+)?(?P<head>[^:\n]{2,90}?)\s*:(?!\d)\s*(?P<text>.+)", re.I | re.S
)
# Where it begins to be said until when one answers.
ANSWERS = r"(?:(?:di|men|te)?jawab(?:an|e|en|nya)?|konfirmasi(?:nya)?|kabari|balas|respon|balesen|wangsulan)"
UNTIL = re.compile(
    rf"[\s,;.(]+(?:(?:mohon|tolong|harap|harus|terakhir|paling lambat|paling telat|batas(?:nya|e)?)\s+)*"
    rf"(?:{ANSWERS}|batas(?:nya|e)?|deadline|paling lambat|paling telat|selambat(?:nya|-lambatnya)|maksimal|maks"
    r"|ditunggu)\b"
    r"(?P<until>[^\n;]*?)[\s.)!]*$",
    re.IGNORECASE,
)
BEFORE = re.compile(one_of("sebelum sebelume sakdurunge sadurunge sakdurung sebelumnya seblum sblm"))
DAY_BEFORE = re.compile(r"\bh ?- ?(?P<days>[1-7])\b|\bsehari sebelum(?:nya| acara)?\b")
HOUR = re.compile(
    r"\b(?:jam|jm|pukul|pkl)\.? ?(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?"
    r"(?: (?P<part>pagi|siang|sore|malam|bengi|isuk))?\b"
)
AFTERNOON = {"siang": 10, "sore": 11, "malam": 11, "bengi": 11}
LATER_HALF = 12
MOST_WORDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Until:
    """Until when one answers: before or on a day, or up to an hour of it; `early`: so many days before it is."""

    day: date | None = None
    hour: time | None = None
    before: bool = False
    early: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Inviting:
    """Somebody invites many: to what, as it was written, and on which day, if that is said; until when one answers.

    `heads` are the words that may say for whom it is, each with what is left, the likeliest first; one is `named` where
    they can only be that. `tells_group`: it is for those who would be told to be of a group.
    """

    text: Spoken
    happens_on: date | None
    until: Until | None
    heads: tuple[tuple[str, Spoken], ...]
    named: str
    tells_group: bool


def inviting(text: str, today: date) -> Inviting | None:
    """ "undang pelatihan Sabtu jam 9 di Lawang, jawab sebelum Kamis", "undang penjahit Kota: rapat besok"."""
    led = LED.fullmatch(text)
    if led is None or len(text.split()) > MOST_WORDS:
        return None
    rest = " ".join(led["rest"].split())
    said = UNTIL.search(rest)
    until = _until(said["until"], today) if said else None
    if said and until:
        rest = rest[: said.start()].strip(" ,;.")
    days = _days(rest, today)
    event = EVENT.search(rest)
    asks = re.search(r"\?|\b(?:siapa|sapa|sopo|berapa|piro|sampai mana|belum|durung)\b", rest, re.I)
    if not rest or asks or not (event or (days and "ajak" not in led["call"].lower()) or (said and until)):
        return None
    heads, named, left = _heads(rest, event)
    return Inviting(
        text=Spoken(left),
        happens_on=days[0].days[0] if days else None,
        until=until,
        heads=tuple(heads),
        named=named,
        tells_group=any(_tells_group(head) for head in (named, *(head for head, _ in heads))),
    )


SUNDAY = re.compile(r"\bminggu (?:depan|ngarep)(?=,? (?:jam|jm|pukul|pagi|siang|sore|tanggal|tgl))")


def _days(text: str, today: date) -> list[Span]:
    plain = SUNDAY.sub("hari minggu", normal(text))
    return [one for one in spans_in(plain, today) if one.days]


def _until(said: str, today: date) -> Until | None:
    plain = normal(said)
    if early := DAY_BEFORE.search(plain):
        return Until(early=int(early["days"] or 1))
    spans = [one for one in spans_in(plain, today) if one.days or one.count]
    hour = _hour(plain)
    if not spans and hour is None:
        return None
    day = spans[0].days[-1] if spans and spans[0].days else today + timedelta(days=spans[0].count if spans else 0)
    return Until(day=day, hour=hour, before=BEFORE.search(plain) is not None)


def _hour(plain: str) -> time | None:
    found = HOUR.search(plain)
    if found is None or int(found["hour"]) > 23 or int(found["minute"] or 0) > 59:
        return None
    hour = int(found["hour"])
    if found["part"] in AFTERNOON and hour <= AFTERNOON[found["part"]]:
        hour += LATER_HALF
    return time(hour % 24, int(found["minute"] or 0))


def _heads(rest: str, event: re.Match[str] | None) -> tuple[list[tuple[str, Spoken]], str, str]:
    """Words that may say for whom it is; the one that can only do that; and the whole without it."""
    headed = HEADED.fullmatch(rest)
    if headed and not EVENT.search(headed["head"]) and not HOUR.search(normal(headed["head"])):
        return [(headed["head"], Spoken(headed["text"]))], headed["head"], headed["text"]
    found: list[tuple[str, Spoken]] = []
    at_end = FOR_AT_END.search(rest)
    if at_end and not EVENT.search(at_end["head"]) and _until_a_day(at_end["head"]) == at_end["head"]:
        found.append((at_end["head"], Spoken(rest[: at_end.start()].strip())))
    if event is None:
        return [*found, *heads_in(rest)], "", rest
    before, left = rest[: event.start()], rest[event.start() :]
    name = re.sub(r"\s+,", ",", " ".join(BEFORE_EVENT.sub(" ", before).split())).strip(" ,")
    if name:
        return [(name, Spoken(left)), *found], name, left
    middle = _until_a_day(rest[event.end() :])
    if middle:
        found.append((middle, Spoken(rest)))
    return found, "", left


def _until_a_day(text: str) -> str:
    """The words up to the first that says when or where."""
    words: list[str] = []
    for word in text.split():
        plain = normal(word).strip(",.")
        if plain in STOPS or any(c.isdigit() for c in plain):
            break
        words.append(word)
        if word.endswith((",", ".")):
            break
    return " ".join(words).strip(" ,.")


STOPS = frozenset(
    {*DAY_OF, *TOMORROW, *DAY_AFTER, *A_DAY, *TODAY_WORDS, *MONTH_NUMBERS}
    | set("di nang ndek ke menyang pada jam jm pukul pkl tgl tanggal nanti mengenai tentang soal ten wonten".split())  # noqa: SIM905
)


def _tells_group(head: str) -> bool:
    """Whether some words name those who would be told to be of a group, and nobody else."""
    plain = normal(head)
    return TELLING.search(plain) is not None


# Whether one comes

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
SURELY = re.compile(rf"{WILL}(?:{GOES}){AFTER}")
SURELY_TOO = re.compile(rf"{WILL}(?:{GOES_TOO}){AFTER}")
NEVER = re.compile(rf"{SORRY}(?:{CANT}|izin tidak) (?:{GOES}){WHY}", re.DOTALL)
NEVER_TOO = re.compile(
    rf"{SORRY}(?:{CANT} (?:{GOES_TOO}){WHY}|(?:{NOT}) {ABLE}{POLITELY}{BECAUSE}|(?:{NOT}){POLITELY}"
    rf"|(?:absen|berhalangan|ada acara(?: lain)?|ono acara|onok acara){POLITELY}{BECAUSE})",
    re.DOTALL,
)
MAYBE = re.compile(
    rf"{SORRY}{PERHAPS} (?:(?:bisa |iso |jadi )?{GOES}|saya|aku){WHY}|{SORRY}(?:{GOES}) {PERHAPS}{WHY}", re.DOTALL
)
MAYBE_TOO = re.compile(
    rf"{SORRY}(?:{PERHAPS}|{NOT_SURE})(?: (?:bisa|iso|{GOES_TOO}))?{POLITELY}{BECAUSE}|(?:{GOD_WILLING}){POLITELY}",
    re.DOTALL,
)
CAN = re.compile(rf"{WILL}(?:bisa|iso|saged|siap|mau|gelem|ok|oke|sanggup|bersedia){POLITELY}[.! ]*")
PLACES_IN_PART = re.compile(r"\s*[,.;\n]\s*(?=.*\d)", re.S)
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
ALONE = r"bisa|iso|tidak|mboten|ora|mungkin|absen|berhalangan"
OF_ONE = re.compile(rf"(?P<name>[^\W\d_][^\d:]{{1,60}}?) (?P<said>{MODAL}(?:{GOES}|{ALONE}))(?: .*)?")
LISTED_FIRST = re.compile(rf"(?:yang |sing )?(?P<said>{MODAL}(?:{GOES}|bisa|mungkin)) ?: ?(?P<names>[^\d:]+)")
PARTS = re.compile(r"\s*(?:[,;.\n]|\btapi\b|\bsedangkan\b|\bnek\b)\s*")
MOST_SAID = 40


def answers_of(text: str) -> tuple[tuple[str, str], ...]:
    """ "Sri ikut, Tin tidak", "ikut: Sri, Ani": names as they were written, each with what is said of it."""
    plain = normal(text).strip(" .!")
    if "?" in text or len(plain.split()) > MOST_SAID or any(c.isdigit() for c in plain):
        return ()
    if listed := LISTED_FIRST.fullmatch(plain):
        said = _said(listed["said"])
        return tuple((name, said) for name in BETWEEN.split(listed["names"]) if name and said)
    found: list[tuple[str, str]] = []
    waiting: list[str] = []
    for part in PARTS.split(plain):
        one = OF_ONE.fullmatch(part)
        if one and (said := _said(one["said"])):
            names = [*waiting, *(name for name in BETWEEN.split(one["name"]) if name)]
            found += [(name, said) for name in names]
            waiting = []
        elif part and not EVENT.fullmatch(part):
            waiting += [name for name in BETWEEN.split(part) if name]
    return () if waiting else tuple(found)


def _said(words: str) -> str:
    if re.search(r"\b(?:mungkin|paling)\b", words):
        return "maybe"
    return "no" if re.search(rf"\b(?:{NOT}|belum|batal|absen|berhalangan)\b", words) else "yes"


# Asked, printed, called off

WHO = r"(?:siapa|sapa|sopo|sinten)"
MANY = r"(?:berapa|piro|pinten)"
BESIDE_WHO = r"(?: orang| saja| ae| wae| yang| sing| seng| sudah| wis| mau| bisa| jadi| bakal)*"
HOW = rf"sampai mana|piye|gimana|bagaimana|{WHO}|{MANY}|sudah|wis|kabare|kabarnya|hasil\w*|rekap"
NOT_THEY = rf"(?:{NOT}|belum|durung|dereng)"
ASKS = re.compile(
    rf"(?:{POLITE})?(?:(?:yang|sing) )?(?:{WHO}|{MANY}){BESIDE_WHO} (?:{NOT_THEY} (?:bisa )?)?"
    rf"(?:{GOES}|mau datang|bakal datang|jawab(?: undangan)?|menjawab)\b.*"
    rf"|(?:yang|sing|seng) (?:(?:{NOT_THEY}|mungkin|bisa|iso) ){{0,2}}(?:{GOES}|jawab|menjawab|datang)(?: .*)?"
    rf" (?:{WHO}|{MANY})\b.*"
    rf"|(?:{POLITE})?(?:undangan|undangane|undangannya)\b(?: .*)?\b(?:{HOW})\b.*"
    rf"|(?:rekap|hasil|jawaban|status|cek|lihat|daftar|kabar) (?:jawaban )?(?:undangan|peserta|kehadiran)\b.*"
    rf"|(?:{WHO}|{MANY})(?: \w+)? {NOT_THEY}(?: \w+)? (?:terima|jawab|menjawab|balas|bales|respon)\w* undangan\b.*"
)
LIST = r"(?:peserta|undangan|hadir|kehadiran|tamu|absen(?:si)?|yang ikut|sing melu)"
PRINTS = re.compile(
    rf"(?:tolong |coba |minta )?(?:cetak|print|pdf|unduh|minta|kirim|buat(?:kan)?)(?: daftar| list| nama)* ?{LIST}\b.*"
    rf"|daftar (?:hadir|absen(?:si)?|tamu)\b.*|(?:daftar|list) {LIST}.*\b(?:cetak|dicetak|print|pdf)\b.*"
)
EVENT_TOO = EVENT.pattern.removesuffix(r"\b") + r"(?:nya|e|ne)?\b"
MOVED = re.compile(
    rf"(?:undangan )?(?:{EVENT_TOO})[^:]*? (?:di)?(?:undur|mundur|maju|pindah|ganti hari|geser|tunda)(?:kan)?\b[^:]*"
    rf"|(?:undur|mundur|maju|geser|tunda)(?:kan)? (?:undangan |acara )?(?:{EVENT_TOO})[^:]*"
)
REMINDS = re.compile(
    rf"(?:{POLITE})?(?:ingat(?:kan|in|no)?|tagih|elingno|ingetin|desak) [^:]*(?:{NOT_THEY} )?(?:jawab|menjawab"
    rf"|balas)[^:]*"
    r"undangan[^:]*|(?:kirim )?pengingat undangan[^:]*"
)
CALLS_OFF = re.compile(
    rf"(?:{POLITE})?(?:batal(?:kan|no|e)?|tarik|cabut|hapus) (?:undangan|acara)(?P<what1>[^:]*)"
    r"|(?:undangan|acara)(?P<what2>[^:]*?) (?:di)?(?:batal(?:kan|no)?|tarik|cabut|tidak jadi|ora sido|gak sido)"
    rf"|(?:{POLITE})?batal(?:kan|no)? (?P<what3>(?:{EVENT.pattern})[^:]*)"
    rf"|(?P<what4>(?:{EVENT_TOO})[^:]*?) (?:batal|dibatalkan|(?:tidak|gak|ga|nggak) jadi|ora sido|gak sido)(?: .*)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoComes:
    """It is asked how an invitation stands; `about` are the words beside it, `prints`: as a list on paper."""

    about: str
    prints: bool = False
    reminds: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MovesIt:
    """What was invited to is to be on another day."""

    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallsOff:
    """What was invited to isn't to be."""

    about: str


def asked(text: str) -> WhoComes | CallsOff | MovesIt | None:
    """ "siapa ikut pelatihan?", "undangan sampai mana", "daftar hadir", "batalkan undangan pelatihan"."""
    plain = normal(text).strip(" .!?")
    if len(plain.split()) <= MOST_ASKED and MOVED.fullmatch(plain):
        return MovesIt(about=plain)
    if len(plain.split()) > MOST_ASKED or any(c.isdigit() for c in HOUR.sub(" ", plain)):
        return None
    if REMINDS.fullmatch(plain):
        return WhoComes(about=plain, reminds=True)
    if PRINTS.fullmatch(plain):
        return WhoComes(about=plain, prints=True)
    if off := CALLS_OFF.fullmatch(plain):
        return CallsOff(about=next((found for found in off.groups() if found), ""))
    return WhoComes(about=plain) if ASKS.fullmatch(plain) else None


MOST_ASKED = 14


def words_of(text: str) -> frozenset[str]:
    """The words of what is invited to, by which one of several is told."""
    return frozenset(_plain_words(text))


def _plain_words(text: str) -> Iterator[str]:
    for word in re.findall(r"[a-z-]{4,}", AROUND.sub(" ", normal(text))):
        if word not in COMMON:
            yield word


COMMON = frozenset(
    """siapa ikut hadir undangan yang sudah belum jawab acara kegiatan berapa orang daftar cetak peserta
    jadi""".split()  # noqa: SIM905
)

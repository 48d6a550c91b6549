"""What is said of an invitation: to what, for whom and until when; whether one comes; and who does."""

import re
from datetime import date, time, timedelta

from handlers.reading.announcing_said import POLITE, TELLING, heads_in
from handlers.reading.day_words import A_DAY, DAY_OF, TODAY_WORDS
from handlers.reading.days_ahead import DAY_AFTER, TOMORROW, Span, spans_in
from handlers.reading.families import one_of
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken
from storage.values import dataclass

CALLS = (
    r"(?:(?:(?:buat|bikin|gawe|kirim|sebar|beri|kasih)(?:kan|no|en)?\s+)?undangan|(?:me(?:ng)?|ng|di)?undang(?:kan"
    r"|no|ke|i|en)?"
    r"|ngajak|ajak(?:en|no)?|mengajak|ngulem(?:i)?|ulem(?:ono|en)?)"
)
LED = Pattern(rf"\s*/?{POLITE}(?P<call>{CALLS})\b\s*:?\s*(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
EVENT = Pattern(
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
BEFORE_EVENT = Pattern(
    one_of(
        "ke untuk utk ikut mengikuti ikutan hadir menghadiri dalam acara di ada melu datang buat kanggo pada supaya",
        "agar kegiatan nang menyang marang dateng sebuah satu undangan",
    )
    + r"|[:.-]"
)
FOR_AT_END = Pattern(r"[\s,(]+(?:untuk|utk|buat|kanggo|kagem|kepada|bagi)\s+(?P<head>[^:,.\n]{2,60}?)[\s).!]*$", re.I)
HEADED = Pattern(
    r"\s*(?:(?:untuk|utk|ke|kepada|buat)\s+)?(?P<head>[^:\n]{2,90}?)\s*:(?!\d)\s*(?P<text>.+)", re.I | re.S
)
# Where it begins to be said until when one answers.
ANSWERS = r"(?:(?:di|men|te)?jawab(?:an|e|en|nya)?|konfirmasi(?:nya)?|kabari|balas|respon|balesen|wangsulan)"
UNTIL = Pattern(
    rf"[\s,;.(]+(?:(?:mohon|tolong|harap|harus|terakhir|paling lambat|paling telat|batas(?:nya|e)?)\s+)*"
    rf"(?:{ANSWERS}|batas(?:nya|e)?|deadline|paling lambat|paling telat|selambat(?:nya|-lambatnya)|maksimal|maks"
    r"|ditunggu)\b"
    r"(?P<until>[^\n;]*?)[\s.)!]*$",
    re.IGNORECASE,
)
BEFORE = Pattern(one_of("sebelum sebelume sakdurunge sadurunge sakdurung sebelumnya seblum sblm"))
DAY_BEFORE = Pattern(r"\bh ?- ?(?P<days>[1-7])\b|\bsehari sebelum(?:nya| acara)?\b")
HOUR = Pattern(
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


SUNDAY = Pattern(r"\bminggu (?:depan|ngarep)(?=,? (?:jam|jm|pukul|pagi|siang|sore|tanggal|tgl))")


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


LATER = Pattern(r"\b(?:di)?(?:undur|mundur|tunda)")
A_WEEK = timedelta(days=7)


MOVES = Pattern(r"\b(?:di)?(?:undur|mundur|tunda|pindah|maju|ganti|geser)\w*")


def is_of_another_day(told: str, was: date, today: date) -> bool:
    """ "kumpulan yang besok diundur lusa", where it is on another day: not what was invited to."""
    plain = SUNDAY.sub("hari minggu", normal(told))
    verb = MOVES.search(plain)
    named = [one.days[0] for one in spans_in(plain, today) if one.days and verb and one.end <= verb.start()]
    return bool(named) and was not in named


def on_another_day(text: str, told: str, was: date, today: date) -> tuple[Spoken, date] | None:
    """What was invited to, with the day and the hour to which it is moved in place of its own; None without a day."""
    plain = SUNDAY.sub("hari minggu", normal(told))
    named = [one for one in spans_in(plain, today) if one.days and one.days[0] != was and one.days[0] >= today]
    if not named:
        return None
    day, words = named[-1].days[0], plain[named[-1].start : named[-1].end].strip()
    while LATER.search(plain) and day < was and named[-1].days[0] - today < A_WEEK:
        # "diundur ke Sabtu" is the Saturday after it.
        day += A_WEEK
    even = text.lower()
    own = [one for one in spans_in(even, today) if one.days and was in one.days]
    left = f"{text[: own[0].start]}{words}{text[own[0].end :]}" if own else f"{text}, {words}"
    new_hour, old_hour = HOUR.search(plain), HOUR.search(left.lower())
    if new_hour and old_hour:
        left = f"{left[: old_hour.start()]}{new_hour[0]}{left[old_hour.end() :]}"
    return Spoken(" ".join(left.split())), day

"""Days to come as tailors name them: "besok", "hari jumat", "tanggal 8 sampai 10", "telung dino"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import field
from datetime import date, timedelta

from handlers.reading.assent import ALREADY
from handlers.reading.day_words import A_DAY, DAY_OF, MONTH_WORDS, TODAY_WORDS, WEEKS
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern
from storage.values import dataclass

TOMORROW = frozenset(
    "besok bsk bsok besuk bsuk esok sesuk suk ngesuk mbenjing benjing mbenjang benjang mbenjeng mene".split()  # noqa: SIM905
)
DAY_AFTER = frozenset("lusa emben mbenemben embenan lusanya".split())  # noqa: SIM905
NOW = frozenset("sekarang skrg skr saiki sakniki saniki".split())  # noqa: SIM905
NEXT = frozenset("depan dpn ngarep ngarepe".split())  # noqa: SIM905
AND = frozenset("dan sama karo kalih lan sm &".split())  # noqa: SIM905
FROM = frozenset("mulai mule mulei dari dr wiwit saking ket kawit sejak".split())  # noqa: SIM905
UNTIL = frozenset("sampai sampe sampek smp smpe sd s/d s.d s.d. hingga nganti ngantos ngantek dugi tekan -".split())  # noqa: SIM905
DATE = frozenset("tgl tanggal tg tggl tanggale tanggalnya".split())  # noqa: SIM905
WEEKS_LONG = frozenset("seminggu semingguan sakminggu sepekan saminggu".split())  # noqa: SIM905
MONTHS_LONG = frozenset("sebulan sesasi sewulan sawulan".split())  # noqa: SIM905
ONE_DAY = frozenset("sehari sedino sedinten sakdino sedina".split())  # noqa: SIM905
COUNTED_WEEKS = frozenset({*WEEKS, "pekan"})
PARTS_OF_DAY = frozenset("pagi siang sore malam malem isuk awan bengi enjing".split())  # noqa: SIM905
# What may stand between a day and the word for leave, and changes nothing.
BETWEEN = frozenset(
    """bu ibu buk bun bunda pak mbak mb mba mbk mas kak rini saya sy aku kulo kula ku dulu dl disik disek
    dhisik sik sek rumiyin
    ya y yo nggih njih dan lan karo sama kalih jadi dadi dados dadine mau arep ajeng badhe tak minta mohon nyuwun
    pamit ambil njupuk mundhut i izin ijin maaf ngapunten pangapunten lebaran riyaya riyadi natal nyepi tutup full
    penuh hari dino dinten hr saja aja mawon ae wae insyaallah kayaknya kyknya sepertinya mungkin
    paling palingan untuk kalau lagi ini
    niki iki selama selami juga ugi kita , .""".split()  # noqa: SIM905
)
WORD = Pattern(
    r"\d{1,2}-\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}-\d{1,2}(?:-\d{2,4})?|\d+|\bs/d\b|\bs\.d\b\.?"
    r"|[a-z']+|[-,.;!?\n]"
)
LONGEST_RANGE = 366


@dataclass(frozen=True, slots=True)
class Span:
    """Words about days: where they stand, and what they say; `named`: by a weekday or a date, which may be past."""

    start: int
    end: int
    days: tuple[date, ...] = ()
    count: int = 0
    named: bool = False
    marks: frozenset[str] = field(default_factory=frozenset)


def spans_in(plain: str, today: date) -> Iterable[Span]:
    """All that is said of days, in order."""
    found = [(one[0], one.start(), one.end()) for one in WORD.finditer(plain)]
    words = [one[0] for one in found]
    at = 0
    while at < len(words):
        marks: set[str] = set()
        begin = at
        while at < len(words) and (words[at] in FROM or words[at] in UNTIL):
            marks.add("from" if words[at] in FROM else "until")
            at += 1
        hit = _day_at(words, at, today)
        if hit is None:
            at = max(at, begin + 1)
            continue
        days, count, end = hit
        named = bool(days) and words[at] not in TOMORROW | DAY_AFTER | NOW and not _is_about_now(words[at:end])
        if words[begin - 1 : begin] == [] or not re.fullmatch(ALREADY, words[begin - 1]):
            yield Span(found[begin][1], found[end - 1][2], days, count, named, frozenset(marks))
        at = end


def _is_about_now(words: Sequence[str]) -> bool:
    """ "hari ini", "minggu depan"."""
    return any(word in TODAY_WORDS or word in NEXT for word in words)


HALF = frozenset(("setengah", "separo", "separuh"))
Hit = tuple[tuple[date, ...], int, int]


def _day_at(words: Sequence[str], at: int, today: date) -> Hit | None:
    """Days, or a count of days, that are named by the words from here on; and where these end."""
    word, after = _at(words, at), _at(words, at + 1)
    if word in TOMORROW:
        later = _weekday(words, at + 1, today)
        return later or (_one(today, 1), 0, at + 1 + (after in PARTS_OF_DAY))
    if word in DAY_AFTER:
        return _one(today, 2), 0, at + 1
    if word in NOW or ((word in A_DAY or word in PARTS_OF_DAY) and after in TODAY_WORDS):
        return _one(today, 0), 0, at + (1 if word in NOW else 2)
    for named in (_month_end, _in_next_week, _week):
        if found := named(words, at, today):
            return _length(words, at) or found
    return _length(words, at) or _numbered(words, at, today) or _weekday(words, at, today)


def _one(today: date, ahead: int) -> tuple[date, ...]:
    return (today + timedelta(days=ahead),)


def _at(words: Sequence[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _length(words: Sequence[str], at: int) -> Hit | None:
    """ "3 hari", "telung dino", "seminggu", "dua minggu"."""
    for known, days in ((ONE_DAY, 1), (WEEKS_LONG, 7), (MONTHS_LONG, 30)):
        if _at(words, at) in known:
            # "sebulan setengah"
            half = _at(words, at + 1) in HALF and days > 1
            return (), days + half * days // 2, at + 1 + half
    number, end = _number(words, at)
    unit = _at(words, end)
    if number and unit in HALF and _at(words, end + 1) in COUNTED_WEEKS | MONTH_WORDS:
        days = 7 if _at(words, end + 1) in COUNTED_WEEKS else 30
        return (), number * days + days // 2, end + 2
    if number and unit in A_DAY:
        return (), number, end + 1
    if number and unit in COUNTED_WEEKS:
        return (), number * 7, end + 1
    return None


def _number(words: Sequence[str], at: int) -> tuple[int, int]:
    if _at(words, at).isdecimal():
        return int(words[at][:6]), at + 1
    parts, end = [], at
    while end < min(len(words), at + 3) and (more := morphemes(words[end])):
        parts += more
        end += 1
    value, used = value_at(parts, 0) if parts else (0, 0)
    return (value, end) if used == len(parts) and used else (0, at)


def _week(words: Sequence[str], at: int, today: date) -> Hit | None:
    """ "minggu ini", "minggu depan": the days of that week."""
    if _at(words, at) not in COUNTED_WEEKS or (at and words[at - 1] in A_DAY):
        return None
    after = _at(words, at + 1)
    sunday = today + timedelta(days=6 - today.weekday())
    if after in TODAY_WORDS:
        return _from_to(today, sunday), 0, at + 2
    if after in NEXT:
        return _from_to(sunday + timedelta(days=1), sunday + timedelta(days=7)), 0, at + 2
    return None


def _in_next_week(words: Sequence[str], at: int, today: date) -> Hit | None:
    """ "minggu depan hari rabu", "rabu sampai jumat minggu depan": a weekday of the week to come."""
    monday = today + timedelta(days=7 - today.weekday())
    if _at(words, at) in COUNTED_WEEKS and _at(words, at + 1) in NEXT:
        start = at + 2 + (_at(words, at + 2) in A_DAY)
        found = _at(words, start) in DAY_OF and (start > at + 2 or _at(words, start) not in WEEKS)
        return ((monday + timedelta(days=DAY_OF[words[start]]),), 0, start + 1) if found else None
    start = at + (_at(words, at) in A_DAY)
    if _at(words, start) not in DAY_OF:
        return None
    end = start + 1
    if _at(words, end) in UNTIL:
        second = end + 1 + (_at(words, end + 1) in A_DAY)
        end = second + 1 if _at(words, second) in DAY_OF else end
    named = _at(words, end) in COUNTED_WEEKS and _at(words, end + 1) in NEXT and _at(words, end + 2) not in DAY_OF
    if not named:
        return None
    return (monday + timedelta(days=DAY_OF[words[start]]),), 0, start + 1 if end > start + 1 else end + 2


def _month_end(words: Sequence[str], at: int, today: date) -> Hit | None:
    """ "akhir bulan": the last day of this month."""
    if _at(words, at) != "akhir" or _at(words, at + 1) not in MONTH_WORDS:
        return None
    after = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    return (after - timedelta(days=1),), 0, at + 2 + (_at(words, at + 2) in TODAY_WORDS)


def _from_to(first: date, last: date) -> tuple[date, ...]:
    return tuple(first + timedelta(days=number) for number in range(min((last - first).days, LONGEST_RANGE) + 1))


def _numbered(words: Sequence[str], at: int, today: date) -> Hit | None:
    """ "tanggal 8", "8 mei", "8/5", "tgl 8-10"; the next one there is."""
    start = at + 1 if _at(words, at) in DATE else at
    word = _at(words, start)
    figures = [int(part) for part in re.split("[/-]", word)] if re.fullmatch(r"\d+(?:[/-]\d+)+", word) else []
    dated = _at(words, start + 1) in MONTH_NUMBERS
    month = MONTH_NUMBERS.get(_at(words, start + 1))
    if len(figures) == 3 and re.fullmatch(r"\d+-\d+-\d+", word):
        # "7-5-2020"
        day = _ahead(figures[0], figures[1], today)
        return ((day,), 0, start + 1) if day else None
    if len(figures) == 3 and re.fullmatch(r"\d+-\d+/\d+", word):
        figures, month, dated = figures[:2], figures[2], False
    if figures and "-" in word and (start > at or dated or month):
        first, last = _ahead(figures[0], month, today), _ahead(figures[1], month, today)
        end = _past_year(words, start + 1 + dated, today) if dated else start + 1
        return (_from_to(first, last), 0, end) if first and last and first <= last else None
    if figures and "/" in word and len(figures) > 1:
        day = _ahead(figures[0], figures[1], today)
        return ((day,), 0, start + 1) if day else None
    after_until = at > 1 and words[at - 1] in UNTIL | AND and words[at - 2].isdecimal()
    if word.isdecimal() and not (start > at or dated) and (month := _month_of_several(words, at)):
        day = _ahead(int(word[:4]), month, today)
        return ((day,), 0, start + 1) if day else None
    if not word.isdecimal() or not (start > at or dated or (after_until and _at(words, at + 1) not in A_DAY)):
        # "tanggal 8 sampai 10": the second number is a date too.
        return None
    end = _past_year(words, start + 2, today) if dated else start + 1
    if month is None and _at(words, end) in MONTH_WORDS and _at(words, end + 1) in NEXT:
        # "tanggal 15 bulan depan"
        month, end = today.month % 12 + 1, end + 2
    day = _ahead(int(word[:4]), month, today)
    return ((day,), 0, end) if day else None


def _past_year(words: Sequence[str], at: int, today: date) -> int:
    """Where a date ends whose month is named: behind its year, if there is one ("10 mei 2020", "10 mei 20")."""
    year = at + (_at(words, at) == "tahun")
    if _at(words, year) in {str(today.year), str(today.year + 1)}:
        return year + 1
    short = _at(words, year) == str(today.year)[2:] and (year > at or not re.match(r"[a-z]", _at(words, year + 1)))
    return year + 1 if short or (_at(words, year) == str(today.year)[2:] and _at(words, year + 1) in UNTIL) else at


def _month_of_several(words: Sequence[str], at: int) -> int | None:
    """ "21 sampai 27 mei", "21, 22 dan 23/5": the month of the first, which is named once, behind the last."""
    first = at
    while _at(words, at).isdecimal() and _at(words, at + 1) in UNTIL | AND | {","}:
        at += 2
    dated = re.fullmatch(r"(\d+)/(\d+)", _at(words, at))
    last = dated[1] if dated else _at(words, at)
    month = int(dated[2]) if dated else MONTH_NUMBERS.get(_at(words, at + 1))
    if at == first or not last.isdecimal() or not month:
        return None
    # "28 sampai 3 juni"
    return month if int(words[first]) <= int(last) else (month - 2) % 12 + 1


def next_of_number(day: int, today: date) -> date | None:
    """The next day of a month that has this number: "tenggat 25"."""
    return _ahead(day, None, today)


def _ahead(day: int, month: int | None, today: date) -> date | None:
    """The next day of this number, in this month if one is named."""
    for ahead in range(13):
        year, number = divmod(today.month - 1 + ahead, 12)
        if month in (None, number + 1):
            try:
                named = date(today.year + year, number + 1, day)
            except ValueError:
                continue
            if named >= today:
                return named
    return None


def _weekday(words: Sequence[str], at: int, today: date) -> Hit | None:
    """ "jumat", "hari minggu", "senin depan", "jumat tanggal 8": the next one, never today."""
    start = at + 1 if _at(words, at) in A_DAY else at
    if _at(words, start) not in DAY_OF:
        return None
    dated = (
        _numbered(words, start + 1, today)
        if _at(words, start + 1) in DATE or _at(words, start + 2) in MONTH_NUMBERS
        else None
    )
    if dated:
        return dated
    ahead = (DAY_OF[words[start]] - today.weekday()) % 7 or 7
    return _one(today, ahead), 0, start + 1 + (_at(words, start + 1) in NEXT | TOMORROW)


def beside(plain: str, spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """The days that stand beside the word for leave, with nothing between but words that change nothing."""
    near: list[Span] = []
    for one in reversed([one for one in spans if one.end <= start]):
        if not only_between(plain[one.end : start]):
            break
        near.insert(0, one)
        start = one.start
    for one in (one for one in spans if one.start >= end):
        if not only_between(plain[end : one.start]):
            break
        near.append(one)
        end = one.end
    return near


def only_between(text: str) -> bool:
    return all(word in BETWEEN for word in WORD.findall(text))


def days_meant(near: Sequence[Span], today: date) -> tuple[date, ...]:
    """The days that are meant: from when, to when, or how many; today alone if nothing is said."""
    count = next((one.count for one in near if one.count), 0)
    until = next((one.days[-1] for one in near if one.days and "until" in one.marks), None)
    begins = [one for one in near if one.days and "until" not in one.marks]
    first = begins[0].days[0] if begins else today
    if until is not None:
        # "senin sampai rabu": the Wednesday after that Monday.
        while until <= first and (first - until).days < LONGEST_RANGE and until < today + timedelta(days=7 * 8):
            until += timedelta(days=7)
        return _from_to(first, until) if until > first else (first,)
    if count:
        return _from_to(first, first + timedelta(days=min(count, LONGEST_RANGE) - 1))
    return tuple(sorted({day for one in begins for day in one.days})) or (today,)

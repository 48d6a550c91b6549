"""Days that have passed as somebody asks for them: "minggu lalu", "bulan Mei", "4/5 sampai 9/5", "3 hari terakhir"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from handlers.reading.dates import date_named
from handlers.reading.day_words import (
    A_DAY,
    BEFORE_YESTERDAY,
    DATE_WORDS,
    DAY_OF,
    MONTH_WORDS,
    NEXT,
    WEEKS,
    YESTERDAY,
    spelt,
)
from handlers.reading.days_ahead import TOMORROW
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.numbers import morphemes, value_at
from handlers.reading.patterns import Pattern
from storage.values import dataclass

# "kemarin-kemarin" is no day.
AT_LARGE = Pattern(r"\b(kemarin|wingi)-\1\b")
# Before anybody sewed.
BEGINNING = date(2000, 1, 1)


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


THIS = r"(?:ini|iki|niki|punika|sekarang|skrg|saiki|sakniki|berjalan)"
LAST = r"(?:(?:yang |yg |sing )?(?:lalu|kemarin|kmrn|kemaren|wingi|kepungkur|sebelumnya|sakdurunge))"
LATEST = (
    r"(?:terakhir|terahir|trakhir|pungkasan|belakangan(?: ini)?|ke belakang|(?:yang |yg |sing )?lalu sampai sekarang)"
)
WEEK = r"(?:minggu|mnggu|mgg|mgu|pekan)"
MONTH = _any(MONTH_WORDS)
MONTH_NAME = _any(MONTH_NUMBERS)
DAYS = _any(A_DAY)
DATE = _any(DATE_WORDS)
UNTIL = r"(?:sampai dengan|sampai|sampe|sampek|smpai|smp|smpe|s/d|s\.d\.?|sd|hingga|nganti|ngantos|tekan|dugi|ke|-)"
SINCE = r"(?:mulai dari|mulai|mule|sejak|dari|dr|wiwit|saking|ket|kawit|antara)"
NUMBER = r"(?P<number>\d{1,3}|[a-z]+)"
YEAR = r"(?P<year>20\d\d)"

A_DATE = (
    rf"(?:{DATE} )?\d{{1,2}}[/-]\d{{1,2}}(?:[/-](?:20)?\d\d)?|\d{{4}}-\d\d-\d\d"
    rf"|(?:{DATE} )?\d{{1,2}} (?:{MONTH} )?{MONTH_NAME}(?: 20\d\d)?|{DATE} \d{{1,2}}(?: {MONTH} \d{{1,2}})?"
)
A_WEEKDAY = rf"(?:{DAYS} )?{_any(DAY_OF)}(?: (?:{WEEK} )?{LAST})?(?:,? (?:{A_DATE}))?"
A_DAY_NAMED = (
    rf"{DAYS} {THIS}|{_any(BEFORE_YESTERDAY)}|{_any(YESTERDAY)}"
    rf"|\w+ {DAYS} (?:yang |yg |sing )?(?:lalu|kepungkur)|{A_DATE}|{A_WEEKDAY}"
)
A_LONG_ONE = r"(?:se|sak|sa|satu |1 |per |sepanjang )"
OF_LAST_WEEK = rf"(?:{DAYS} )?{_any(set(DAY_OF) - set(WEEKS))} {WEEK} {LAST}|(?:kemarin|kmrn|wingi) (?:lusa|dulu)"
TO_COME = rf"(?:{WEEK}|{MONTH}|(?:{DAYS} )?{_any(DAY_OF)}|(?:tahun|thn)) {_any(NEXT)}|{_any(TOMORROW)}|lusa"
FROM_THE_START = rf"{SINCE} (?:awal|pertama|dulu)(?! bulan| minggu)(?: {UNTIL} {THIS})?"
THIS_WEEK = rf"(?<!hari )(?:se|sak ?|sa)?{WEEK} {THIS}|{A_LONG_ONE}(?:minggu|mgg|pekan)|mingguan|pekanan"
THIS_MONTH = rf"(?:se|sak ?|sa)?{MONTH} {THIS}|{A_LONG_ONE}{MONTH}|bulanan"
OF_MONTH = rf"{MONTH} (?P<month>{MONTH_NAME}|\d{{1,2}})(?: {YEAR})?|(?P<month2>{MONTH_NAME})(?: (?P<year2>20\d\d))?"
# In the order in which they are looked for; what an earlier one took, a later one doesn't see.
KINDS: tuple[tuple[str, Pattern], ...] = tuple(
    (kind, Pattern(rf"(?<![\w/@#.])(?:{pattern})(?![\w/])"))
    for kind, pattern in (
        ("day", OF_LAST_WEEK),
        ("ahead", TO_COME),
        ("all", rf"(?:{FROM_THE_START}|selama ini|sejauh ini|keseluruhan)"),
        ("latest-weeks", rf"{NUMBER} {WEEK} (?:{LATEST}|{THIS})"),
        ("latest-months", rf"{NUMBER} {MONTH} (?:{LATEST}|{THIS})"),
        # "total 32 hari ini" is of today.
        ("latest-days", rf"(?!\d\d+ {DAYS} {THIS}){NUMBER} {DAYS} (?:{LATEST}|{THIS})"),
        ("weeks-ago", rf"{NUMBER} {WEEK} {LAST}"),
        ("7-days", rf"(?:se|sak ?|sa)(?:minggu|mgg|pekan) {LATEST}"),
        ("30-days", rf"(?:se|sak ?|sa)(?:bulan|sasi|wulan) {LATEST}"),
        ("last-week", rf"(?<!hari )(?:se|sak ?|sa)?{WEEK} {LAST}"),
        ("week", THIS_WEEK),
        ("beginning", rf"awal (?:{MONTH}|minggu)(?: {THIS})?"),
        ("last-month", rf"(?:se|sak ?|sa)?{MONTH} {LAST}"),
        ("month", THIS_MONTH),
        ("last-year", rf"(?:tahun|thn|taun) {LAST}"),
        ("year", rf"(?:se)?(?:tahun|thn|taun) {THIS}|setahun"),
        ("of-year", rf"(?:tahun|thn|taun) {YEAR}"),
        ("day", f"(?:{A_DAY_NAMED})"),
        ("of-month", OF_MONTH),
        ("today", "(?:sekarang|skrg|saiki|sakniki)"),
    )
)
JOINED = Pattern(
    rf"(?:{SINCE} )?«(\d+)» ?{UNTIL} ?«(\d+)»|antara «(\d+)» (?:dan|sama|karo|lan) «(\d+)»"
    rf"|(?P<since>{SINCE}) «(\d+)»|«(\d+)»"
)
BARE = Pattern(
    rf"(?<![\w/.-])(?P<date>{DATE} )?(?P<one>\d{{1,2}}) ?{UNTIL} ?(?:{DATE} )?(?P<two>\d{{1,2}})"
    rf"(?P<month>/\d{{1,2}}(?:/\d{{2,4}})?| (?:{MONTH} )?{MONTH_NAME}(?: 20\d\d)?| {MONTH} \d{{1,2}})?(?![\w/-])"
)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, none after today.

    `kind` says how they were named, as "week" or "day"; `cut`: later days were named too; `ahead`: only later ones;
    `nosuch`: a day that no calendar has; `or_week`: a bare "minggu" may be a week as well as a Sunday.
    """

    first: date
    last: date
    kind: str
    cut: bool = False
    ahead: bool = False
    nosuch: bool = False
    or_week: bool = False


def spans_in(plain: str, sent_at: datetime, names: frozenset[str] = frozenset()) -> tuple[list[Span], str]:
    """The days that a text in normal form names, and the text without them.

    A word of `names` is somebody's name, unless it stands in a longer phrase.
    """
    found: list[Span] = []
    text = _spelt(plain)
    for kind, pattern in KINDS:
        text = pattern.sub(lambda hit, kind=kind: _mark(kind, hit, sent_at, names, found), text)
    spans: list[Span] = []
    rest = JOINED.sub(lambda hit: _join(hit, found, spans, sent_at.date()), text)
    return spans, " ".join(rest.split())


def _spelt(plain: str) -> str:
    """Days' names as they are spelt, and dates that share a month told each with its own."""
    text = " ".join(spelt(word) for word in AT_LARGE.sub("", plain).split())
    return BARE.sub(_each_its_month, OF_THIS_MONTH.sub(_of_this_month, text))


# "rekap Sri 1-15": days of this month, where a recap is asked for and nothing else is said.
OF_THIS_MONTH = Pattern(
    rf"^(?P<head>(?:rekap|hasil|total|laporan|upah)(?: (?!{DATE}\b)[a-z]+){{0,3}})"
    rf" (?P<one>\d{{1,2}}) ?{UNTIL} ?(?P<two>\d{{1,2}})$"
)


def _of_this_month(hit: re.Match[str]) -> str:
    one, two = int(hit["one"]), int(hit["two"])
    dated = 0 < one < two <= 31
    return f"{hit['head']} tanggal {one} sampai tanggal {two}" if dated else hit[0]


def _each_its_month(hit: re.Match[str]) -> str:
    one, two, month = hit["one"], hit["two"], hit["month"] or ""
    if month:
        return f"{one}{_month_before(month) if int(one) > int(two) else month} sampai {two}{month}"
    return f"tanggal {one} sampai tanggal {two}" if hit["date"] else hit[0]


def _month_before(month: str) -> str:
    """ "28 sampai 3 mei": the first of them is of April."""
    words = month.replace("/", " / ").split()
    number = next((MONTH_NUMBERS.get(word) or (int(word) if word.isdecimal() else 0)) for word in words if word != "/")
    return f"/{(number - 2) % 12 + 1}" if number else month


def _mark(kind: str, hit: re.Match[str], sent_at: datetime, names: frozenset[str], found: list[Span]) -> str:
    span = None if hit[0] in names else _span(kind, hit, sent_at)
    if span is None:
        return hit[0]
    found.append(span)
    return f"«{len(found) - 1}»"


def _number(word: str) -> int:
    if word.isdecimal():
        return int(word)
    parts = morphemes(word) or []
    value, used = value_at(parts, 0) if parts else (0, 0)
    return value if used == len(parts) else 0


def _span(kind: str, hit: re.Match[str], sent_at: datetime) -> Span | None:
    today = sent_at.date()
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    groups = hit.groupdict()
    number = _number(groups["number"] or "") if groups.get("number") else 1
    if not number or number > 400:
        return None
    year = int(groups.get("year") or groups.get("year2") or 0)
    match kind:
        case "day":
            return _day(hit[0], sent_at)
        case "of-month":
            return _month(groups["month"] or groups["month2"] or "", year, today)
        case "of-year":
            return _until_today(date(year, 1, 1), date(year, 12, 31), kind, today)
        case "beginning":
            start = monday if "minggu" in hit[0] else first
            return Span(start, start, "day")
        case "ahead":
            return Span(today + timedelta(days=1), today + timedelta(days=1), kind, ahead=True)
    before = first - timedelta(days=1)
    first_last = {
        "all": (BEGINNING, today),
        "latest-days": (today - timedelta(days=number - 1), today),
        "latest-weeks": (today - timedelta(days=7 * number - 1), today),
        "latest-months": (today - timedelta(days=30 * number - 1), today),
        "weeks-ago": (monday - timedelta(days=7 * number), monday - timedelta(days=7 * number - 6)),
        "7-days": (today - timedelta(days=6), today),
        "30-days": (today - timedelta(days=29), today),
        "week": (monday, today),
        "last-week": (monday - timedelta(days=7), monday - timedelta(days=1)),
        "month": (first, today),
        "last-month": (before.replace(day=1), before),
        "year": (date(today.year, 1, 1), today),
        "last-year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
        "today": (today, today),
    }
    return Span(*first_last[kind], kind)


def _day(text: str, sent_at: datetime) -> Span | None:
    day, today = date_named(text, sent_at), sent_at.date()
    if day is None:
        return None
    if no_such_day(text):
        return Span(day, day, "day", nosuch=True)
    week = re.fullmatch(WEEK, text) is not None
    return Span(day, day, "day", ahead=day > today, or_week=week)


def no_such_day(text: str) -> bool:
    """Whether a date is none of any year: "31/4", "30 februari"."""
    found = re.search(rf"(\d{{1,2}})(?:[/-]| (?:{MONTH} )?)(\d{{1,2}}|{MONTH_NAME})", text)
    if not found or re.match(r"\d{4}", text):
        return False
    month = MONTH_NUMBERS.get(found[2]) or int(found[2])
    try:
        # A leap year has every day that there is.
        date(2020, month, int(found[1]))
    except ValueError:
        return True
    return False


def _month(word: str, year: int, today: date) -> Span | None:
    number = MONTH_NUMBERS.get(word) or (int(word) if word.isdecimal() else 0)
    if not 1 <= number <= 12:
        return None
    year = year or (today.year if number <= today.month else today.year - 1)
    after = date(year + number // 12, number % 12 + 1, 1)
    return _until_today(date(year, number, 1), after - timedelta(days=1), "of-month", today)


def _until_today(first: date, last: date, kind: str, today: date) -> Span:
    return Span(first, min(last, today) if first <= today else last, kind, ahead=first > today)


def _join(hit: re.Match[str], found: list[Span], spans: list[Span], today: date) -> str:
    """Two ends, a beginning, or a span by itself."""
    one, two, alone = hit[1] or hit[3], hit[2] or hit[4], hit[7]
    if one:
        spans.append(_between(found[int(one)], found[int(two)], today))
    elif not alone:
        begins = found[int(hit[6])]
        is_span = begins.kind in ("all", "latest-days", "latest-weeks", "7-days", "30-days")
        spans.append(begins if is_span else Span(begins.first, max(begins.first, today), "since", ahead=begins.ahead))
    else:
        spans.append(found[int(alone)])
    return " "


def _between(one: Span, two: Span, today: date) -> Span:
    first, last = one.first, two.last
    if first > last and two.kind == "day" == one.kind:
        # "tgl 4 sampai 9" on the 6th: the 9th to come; "senin sampai jumat" on a Wednesday: the Friday to come.
        last = _after(first, last)
    elif first > last:
        first, last = two.first, one.last
    nosuch = one.nosuch or two.nosuch
    return Span(first, min(last, max(today, first)), "between", last > today, first > today, nosuch)


def _after(first: date, last: date) -> date:
    weeks = last + timedelta(days=7)
    if weeks >= first and (first - last).days < 7:
        return weeks
    return next(iter(_months_on(first, last)), first)


def _months_on(first: date, last: date) -> Iterator[date]:
    for ahead in range(1, 13):
        year, month = divmod(last.month - 1 + ahead, 12)
        try:
            day = date(last.year + year, month + 1, last.day)
        except ValueError:
            continue
        if day >= first:
            yield day

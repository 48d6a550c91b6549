"""Days as tailors name them, relative to the moment a message was sent (Asia/Jakarta)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers.reading.lexicon import CLOSE, tags_of
from handlers.reading.normal import normal
from handlers.reading.tokens import Token, tokens

WEEKDAYS = {
    0: "senin senen snin snn sen",
    1: "selasa seloso slasa slsa sls sloso",
    2: "rabu rebo rbu",
    3: "kamis kemis kms",
    4: "jumat jemuah jumuah jum'at jmt jemuwah jemah jumt",
    5: "sabtu setu sbtu sbt saptu",
    6: "minggu ahad ngahad mnggu mgg mgu akad",
}
WEEKS = ("minggu", "mnggu", "mgg", "mgu")
MONTHS = {
    1: "januari jan",
    2: "februari feb pebruari",
    3: "maret mar",
    4: "april apr",
    5: "mei",
    6: "juni jun",
    7: "juli jul",
    8: "agustus agt agu ags",
    9: "september sep sept",
    10: "oktober okt",
    11: "november nov nopember",
    12: "desember des",
}
DAY_OF = {word: number for number, words in WEEKDAYS.items() for word in words.split()}
MONTH_OF = {word: number for number, words in MONTHS.items() for word in words.split()}
YESTERDAY = frozenset("kemarin kmrn kmren kemaren kmarin kemrin wingi wingine kmaren dekwingi".split())  # noqa: SIM905
BEFORE_YESTERDAY = frozenset("winginane wingenane wingenani wingènané".split())  # noqa: SIM905
TODAY_WORDS = frozenset("ini iki niki nika".split())  # noqa: SIM905
A_DAY = frozenset("hari hr dino dina dinten hri".split())  # noqa: SIM905
AGO = frozenset("lalu kepungkur lalunya kapengker kepengker".split()) | YESTERDAY  # noqa: SIM905
NIGHT = frozenset("malam malem mlm bengi dalu mlem".split())  # noqa: SIM905
EARLIER = frozenset("tadi td mau wau tdi".split())  # noqa: SIM905
NEXT = frozenset("depan ngarep dpn besok ngarepe".split())  # noqa: SIM905
NOW = frozenset("saiki sakniki sekarang skrg skr".split())  # noqa: SIM905
PARTS_OF_DAY = frozenset("pagi siang sore malam isuk awan enjing".split())  # noqa: SIM905
LAST_NIGHT = frozenset("semalam semalem smalam smlm".split())  # noqa: SIM905
DATE_WORDS = frozenset("tgl tanggal tg tggl tanggale".split())  # noqa: SIM905
LINKS = frozenset("yg yang sing".split())  # noqa: SIM905
OLDEST = 14
SPAN_OF_DAYS = 7
NAMES = tuple(word for word in {*DAY_OF, *YESTERDAY, *BEFORE_YESTERDAY, "tanggal"} if len(word) >= 5)


@dataclass(frozen=True, slots=True)
class Found:
    """A day, where its words end, and what else they say (`today`, `future`, `week`, `weekday`, `clash`)."""

    day: date
    end: int
    tags: frozenset[str] = frozenset()


def fold_dates(found: Sequence[Token], sent_at: datetime) -> list[Token]:
    """The tokens with each date's words made into one token that carries the day."""
    today = sent_at.date()
    out: list[Token] = []
    at = 0
    while at < len(found):
        hit = _date_at(found, at, today)
        if hit is None:
            out.append(found[at])
            at += 1
            continue
        text = " ".join(token.text for token in found[at : hit.end])
        out.append(Token(text, hit.tags | {"date"} | _doubts(hit, today), None, hit.day))
        at = hit.end
    return out


def _doubts(hit: Found, today: date) -> set[str]:
    if hit.day > today:
        return {"future" if "weekday" in hit.tags else "ahead"}
    return {"far"} if (today - hit.day).days > OLDEST else set()


def date_named(text: str, sent_at: datetime) -> date | None:
    """The day that a text names and nothing else, such as "kemarin", "4/5", "2020-05-04"; else None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        pass
    found = fold_dates(tokens(normal(text)), sent_at)
    return found[0].day if len(found) == 1 else None


def _word(found: Sequence[Token], at: int) -> str:
    return _spelt(found[at].text) if at < len(found) else ""


@lru_cache(maxsize=4096)
def _spelt(word: str) -> str:
    """A word, or the day's name of which it is a misspelling."""
    for ending in ("nya", "ne", "e"):
        if word.removesuffix(ending) in DAY_OF and word.endswith(ending):
            return word.removesuffix(ending)
    if len(word) < 5 or word in NAMES or tags_of(word):
        return word
    best = process.extractOne(word, NAMES, scorer=fuzz.ratio, score_cutoff=CLOSE)
    return best[0] if best and best[0][0] == word[0] else word


def _date_at(found: Sequence[Token], at: int, today: date) -> Found | None:
    for pattern in (_relative, _days_ago, _numbered, _weekday):
        hit = pattern(found, at, today)
        if hit is not None:
            return hit
    return None


def _ago(today: date, days: int, end: int, *tags: str) -> Found:
    return Found(today - timedelta(days=days), end, frozenset(tags or ("past",)))


def _relative(found: Sequence[Token], at: int, today: date) -> Found | None:
    word, after = _word(found, at), _word(found, at + 1)
    if word in BEFORE_YESTERDAY:
        return _ago(today, 2, at + 1)
    if word in YESTERDAY:
        return _yesterday(found, at, today)
    if word in LAST_NIGHT:
        return _ago(today, 1, at + 1)
    if word in EARLIER and after in PARTS_OF_DAY and after not in NIGHT:
        return _ago(today, 0, at + 2, "today")
    if (word in EARLIER and after in NIGHT) or (word in NIGHT and after in {"tadi", "mau", "wau", "kemarin", "wingi"}):
        return _ago(today, 1, at + 2)
    if word in NOW and after and not found[at + 1].has("stop", "comma"):
        return _ago(today, 0, at + 1, "today")
    if (word in A_DAY or word in PARTS_OF_DAY) and after in TODAY_WORDS and not _days_on_end(found, at):
        return _ago(today, 0, at + 2, "today")
    return None


def _days_on_end(found: Sequence[Token], at: int) -> bool:
    """ "sudah 2 hari ini mesin seret": for two days now, and no count of today."""
    number = found[at - 1] if at else Token("")
    if number.value is None or number.value > SPAN_OF_DAYS or _word(found, at) not in A_DAY:
        return False
    return not any(token.has("done", "handed", "lapor") for token in found[max(0, at - 4) : at - 1])


def _yesterday(found: Sequence[Token], at: int, today: date) -> Found:
    after = _word(found, at + 1)
    if after in ("lusa", "dulu", "lusane") or (after in YESTERDAY and _word(found, at) != after):
        return _ago(today, 2, at + 2)
    if after in DAY_OF and not found[at + 1].has("number"):
        named = _weekday(found, at + 1, today)
        if named and after != "minggu":
            return Found(_latest(DAY_OF[after], today - timedelta(days=1)), named.end, frozenset({"weekday"}))
    return _ago(today, 1, at + 2 if after in NIGHT or after in ("sore", "pagi", "siang") else at + 1)


def _days_ago(found: Sequence[Token], at: int, today: date) -> Found | None:
    """ "2 hari yang lalu", "telung dino kepungkur"."""
    number, end = found[at], at + 1
    if not number.has("number") or number.value is None or _word(found, end) not in A_DAY:
        return None
    end += 2 if _word(found, end + 1) in LINKS else 1
    if _word(found, end) not in AGO or number.value.denominator != 1 or number.value > 366:
        return None
    return _ago(today, int(number.value), end + 1)


def _numbered(found: Sequence[Token], at: int, today: date) -> Found | None:
    """ "tgl 3", "tanggal 28 april", "28 april", "5/5", "4-5-2020"."""
    start = at + 1 if _word(found, at) in DATE_WORDS else at
    if start >= len(found):
        return None
    token = found[start]
    if token.has("figures"):
        return _figures(token.text, start + 1, today)
    if not token.has("number") or token.value is None or token.value.denominator != 1:
        return None
    day, month = int(token.value), MONTH_OF.get(_word(found, start + 1))
    if month:
        year = found[start + 2].value if start + 2 < len(found) else None
        dated = year is not None and 2000 <= year < 2100
        return _calendar(day, month, int(year) if dated and year else None, start + 2 + dated, today)
    if start == at or not 1 <= day <= 31:
        return None
    ago = _word(found, start + 1) in AGO
    return Found(_latest_of_month(day, today), start + 1 + ago, frozenset({"numbered"}))


def _figures(text: str, end: int, today: date) -> Found | None:
    parts = [int(part) for part in text.replace("-", "/").split("/")]
    year = None if len(parts) == 2 else parts[2] if parts[2] > 99 else 2000 + parts[2]
    return _calendar(parts[0], parts[1], year, end, today)


def _calendar(day: int, month: int, year: int | None, end: int, today: date) -> Found | None:
    try:
        named = date(year or today.year, month, day)
        if year is None and (named - today).days > 180:
            named = date(today.year - 1, month, day)
    except ValueError:
        return None
    return Found(named, end, frozenset({"numbered"}))


def _latest_of_month(day: int, today: date) -> date:
    month = today.replace(day=1)
    for _ in range(12):
        try:
            named = month.replace(day=day)
        except ValueError:
            named = today + timedelta(days=1)
        if named <= today:
            return named
        month = (month - timedelta(days=1)).replace(day=1)
    return today


def _latest(weekday: int, until: date) -> date:
    return until - timedelta(days=(until.weekday() - weekday) % 7)


def _weekday(found: Sequence[Token], at: int, today: date) -> Found | None:
    start = at
    if _word(found, at) in A_DAY or (_word(found, at) in NIGHT and _word(found, at + 1) in DAY_OF):
        start = at + 1
    word = _word(found, start)
    if word not in DAY_OF:
        return None
    night = _word(found, at) in NIGHT
    if word in WEEKS and not night and (week := _week(found, start, today)):
        return week if week.end > start else None
    weekday = DAY_OF[word]
    if weekday == 6 and night:
        weekday = 5
    return _weekday_tail(found, start + 1, weekday, today)


def _week(found: Sequence[Token], at: int, today: date) -> Found | None:
    """ "minggu" as a week; a Found that ends where it begins means: neither a week of ours nor a Sunday."""
    before, after = _word(found, at - 1) if at else "", _word(found, at + 1)
    spans = at and found[at - 1].has("number") and not (at + 1 < len(found) and found[at + 1].has("number"))
    if before in ("per", "tiap", "saben", "setiap", "se", "sak") or spans:
        return Found(today, at)
    if after in TODAY_WORDS:
        return Found(today, at + 2, frozenset({"week", "thisweek"}))
    if after in AGO and before not in A_DAY:
        return Found(_latest(6, today - timedelta(days=1)), at + 2, frozenset({"week"}))
    return None


def _weekday_tail(found: Sequence[Token], end: int, weekday: int, today: date) -> Found:
    """What follows a weekday: "kemarin", "minggu lalu", "depan", or a date that must agree."""
    after = _word(found, end)
    if after in NEXT:
        days = (weekday - today.weekday()) % 7 or 7
        return Found(today + timedelta(days=days), end + 1, frozenset({"weekday"}))
    if after in AGO:
        return Found(_latest(weekday, today - timedelta(days=1)), end + 1, frozenset({"weekday"}))
    if after in WEEKS and _word(found, end + 1) in AGO:
        monday = today - timedelta(days=today.weekday() + 7)
        return Found(monday + timedelta(days=weekday), end + 2, frozenset({"weekday"}))
    dated = _numbered(found, end + (after == ","), today)
    if dated and (after in DATE_WORDS or after == "," or found[end].has("figures") or _month_follows(found, end)):
        clash = {"clash"} if dated.day.weekday() != weekday else set()
        return Found(dated.day, dated.end, frozenset({"weekday"} | clash))
    return Found(_latest(weekday, today), end, frozenset({"weekday"}))


def _month_follows(found: Sequence[Token], at: int) -> bool:
    return _word(found, at + 1) in MONTH_OF

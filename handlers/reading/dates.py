"""Days as tailors name them, relative to the moment a message was sent (Asia/Jakarta)."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from handlers.reading.day_words import (
    A_DAY,
    AGO,
    BEFORE_YESTERDAY,
    BEGINNINGS,
    DATE_WORDS,
    DAY_OF,
    EARLIER,
    LAST_NIGHT,
    LINKS,
    MONTH_WORDS,
    NEXT,
    NIGHT,
    NOW,
    ONE_SPAN,
    PARTS_OF_DAY,
    SPANS,
    TODAY_WORDS,
    WEEKS,
    YESTERDAY,
    spelt,
)
from handlers.reading.days_repaired import COUNTED, latest_of_month, repaired, since_when
from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.spelling import slip_among
from handlers.reading.tokens import Token, tokens
from handlers.reading.week_listed import of_last_week
from storage.values import dataclass

OLDEST = 14
SPAN_OF_DAYS = 7


# A number of two digits behind a month is a year, unless one of these follows it.
@dataclass(frozen=True, slots=True)
class Found:
    """A day, where its words end, and what else they say: `today`, `future`, `week`, `weekday`, `clash`, `nosuch`."""

    day: date
    end: int
    tags: frozenset[str] = frozenset()


def fold_dates(found: Sequence[Token], sent_at: datetime) -> list[Token]:
    """The tokens with each date's words made into one token that carries the day."""
    today = sent_at.date()
    out: list[Token] = []
    at = 0
    while at < len(found):
        hit = _from_there(found, at, out, today) or (_date_at(found, at, today) if _may_begin(found[at]) else None)
        if hit is None:
            out += _two_numbers(found[at]) if found[at].has("figures") else [found[at]]
            at += 1
            continue
        text = " ".join(token.text for token in found[at : hit.end])
        since = since_when(out, found[hit.end : hit.end + 2])
        dated = Token(text, hit.tags | {"date"} | _doubts(hit, today), None, hit.day)
        out.append(Token(text, frozenset({"filler"})) if since else dated)
        at = hit.end
    return repaired(of_last_week(out, today), today)


def _from_there(found: Sequence[Token], at: int, before: Sequence[Token], today: date) -> Found | None:
    """ "jumat 8, besoknya 13", "sabtu 10, hari berikutnya 12": so many days after the one told last."""
    text = found[at].text
    end = at + 1
    if text in A_DAY and end < len(found) and found[end].text in FOLLOWING:
        days, end = 1, at + 2
    elif text in DAYS_AFTER or slip_among(text, AFTER_A_DAY):
        days = DAYS_AFTER[slip_among(text, AFTER_A_DAY) or text]
    else:
        return None
    last = next((token for token in reversed(before) if token.day is not None), None)
    if last is None or last.day is None or last.day >= today or last.has("week"):
        return None
    day = last.day + timedelta(days=days)
    return Found(day, end, frozenset({"today" if day == today else "past"})) if day <= today else None


FOLLOWING = frozenset("berikutnya berikute berikut candake candhake sakbanjure selanjutnya".split())  # noqa: SIM905
DAYS_AFTER = {
    **dict.fromkeys("besoknya besoke besuknya esoknya esuke sesuke mbesuke sesuknya benjingipun enjingipun".split(), 1),  # noqa: SIM905
    **dict.fromkeys(("lusanya", "lusane"), 2),
}


AFTER_A_DAY = frozenset(DAYS_AFTER)


def _may_begin(token: Token) -> bool:
    """Whether a date may begin with this; most words don't."""
    if token.value is not None or token.has("figures"):
        return True
    return not token.has("name") and (token.text in ONCE or spelt(token.text) in BEGINNINGS)


def _two_numbers(figures: Token) -> list[Token]:
    """ "20/15" is no day: two numbers side by side."""
    parts = re.split("[-/.]", figures.text)
    return [Token(part, frozenset({"number"}), Fraction(int(part))) for part in parts] if len(parts) == 2 else [figures]


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
    return spelt(found[at].text) if at < len(found) else ""


def _date_at(found: Sequence[Token], at: int, today: date) -> Found | None:
    for pattern in (_relative, _days_ago, _numbered, _weekday):
        hit = pattern(found, at, today)
        if hit is not None:
            return hit
    return None


LIKE = frozenset("kayak kyk kaya seperti sperti koyok koyo kados persis".split())  # noqa: SIM905


def _of_what_was_given(found: Sequence[Token], at: int) -> bool:
    """ "potongan yang dikasih kemarin sudah jadi 24": when the work came, and not when it was done."""
    start = next((place + 1 for place in range(at - 1, -1, -1) if found[place].has("comma", "stop", "done")), 0)
    led = [place for place in range(start, at) if found[place].has("cutting", "workload")]
    done = any(token.has("already", "done") for token in found[at + 1 : at + 2])
    which = any(token.has("which") for token in found[led[-1] + 1 : at]) if led else False
    return done and bool(led) and (which or found[at - 1].has("cutting"))


def _ago(today: date, days: int, end: int, *tags: str) -> Found:
    return Found(today - timedelta(days=days), end, frozenset(tags or ("past",)))


def _relative(found: Sequence[Token], at: int, today: date) -> Found | None:
    word, after = _word(found, at), _word(found, at + 1)
    if word in BEFORE_YESTERDAY:
        return _ago(today, 2, at + 1)
    if word in ONCE and after in YESTERDAY:
        return _yesterday(found, at + 1, today)
    if word in YESTERDAY:
        # "sama kayak kemarin, dapet 20": today's
        like = at > 0 and _word(found, at - 1) in LIKE and any(token.value is not None for token in found)
        return None if like or _of_what_was_given(found, at) else _yesterday(found, at, today)
    if word in LAST_NIGHT:
        return _ago(today, 1, at + 1)
    if word in EARLIER and after in PARTS_OF_DAY and after not in NIGHT:
        return _ago(today, 0, at + 2, "today")
    if word in THIS_MORNING and after in EARLIER and not _is_part(found, at):
        return _ago(today, 0, at + 2, "today")
    if (word in EARLIER and after in NIGHT) or (word in NIGHT and after in {"tadi", "mau", "wau", "kemarin", "wingi"}):
        return _ago(today, 1, at + 2)
    if word in NOW and after and not found[at + 1].has("stop", "comma"):
        return _ago(today, 0, at + 1, "today")
    if (word in A_DAY or word in PARTS_OF_DAY) and after in TODAY_WORDS and not _days_on_end(found, at):
        return _ago(today, 0, at + 2, "today")
    return None


# "dek wingi", "kala wingi"
ONCE = frozenset("dek kala kolo duk nalika".split())  # noqa: SIM905
# "isuk mau", "pagi tadi"; but "sore mau setor" is still to come.
THIS_MORNING = frozenset("isuk esuk enjing awan pagi".split())  # noqa: SIM905


def _is_part(found: Sequence[Token], at: int) -> bool:
    """ "pagi mau setor 20": will hand in; "setor pagi tadi 8, sore 6" tells parts of one day."""
    will = _word(found, at) == "pagi" and _word(found, at + 1) == "mau"
    return will or not any(token.day is None and _word([token], 0) in YESTERDAY for token in found[:at])


def _days_on_end(found: Sequence[Token], at: int) -> bool:
    """ "sudah 2 hari ini mesin seret": for two days now, and no count of today."""
    number = found[at - 1] if at else Token("")
    if number.value is None or number.value > SPAN_OF_DAYS or _word(found, at) not in A_DAY:
        return False
    of_a_day = at > 1 and _word(found, at - 2) in {*YESTERDAY, *DAY_OF}
    if of_a_day or (at + 2 < len(found) and found[at + 2].has("number")):
        # "kmrn 4 hr ini 8", "kmrn 4 hr ini belum"
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
    """ "2 hari yang lalu", "telung dino kepungkur"; "2 minggu lalu" and "bulan lalu", of which no day is sure."""
    number, word = found[at].value if found[at].has("number") else None, _word(found, at)
    once = ONE_SPAN.get(word) or (SPANS[word] if word in MONTH_WORDS else None)
    span = once if number is None else SPANS.get(_word(found, at + 1))
    end = at + (1 if number is None else 2)
    end += 2 if _word(found, end) in LINKS else 1
    number = Fraction(1) if number is None else number
    if span is None or _word(found, end - 1) not in AGO or number.denominator != 1 or number * span > 366:
        return None
    return _ago(today, int(number * span), end, *(("past", "clash") if span > 1 else ()))


def _numbered(found: Sequence[Token], at: int, today: date) -> Found | None:
    """ "tgl 3", "tanggal 28 april", "3-Mei", "tgl 3 bulan 5", "5/5", "03.05.2020", "2020-05-03", "mei tgl 3"."""
    if _word(found, at) in MONTH_NUMBERS and _word(found, at + 1) in DATE_WORDS:
        number = found[at + 2] if at + 2 < len(found) else Token("")
        return _of_month(number, MONTH_NUMBERS[_word(found, at)], at + 3, today)
    start = at + 1 if _word(found, at) in DATE_WORDS else at
    if start >= len(found):
        return None
    token = found[start]
    if token.has("figures") or (start > at and DOTTED.fullmatch(token.text)):
        return _figures(token.text, start + 1, today)
    if not token.has("number") or token.value is None or token.value.denominator != 1:
        return None
    month, end = _month_at(found, start + 1, told=start > at)
    if month:
        year, end = _year_at(found, end, today)
        hit = _calendar(int(token.value), month, year, end, today)
        return replace(hit, tags=hit.tags | {"clash"}) if _spans(found, start, today) and end == start + 3 else hit
    if start == at:
        return None
    if not 1 <= token.value <= 31:
        return _no_such(start + 1, today)
    ago = _word(found, start + 1) in AGO
    return Found(latest_of_month(int(token.value), today), start + 1 + ago, frozenset({"numbered"}))


DOTTED = Pattern(r"\d{1,2}\.\d{1,2}")


def _of_month(number: Token, month: int, end: int, today: date) -> Found | None:
    whole = number.value is not None and number.value.denominator == 1
    return _calendar(int(number.value or 0), month, None, end, today) if whole else None


def _spans(found: Sequence[Token], at: int, today: date) -> bool:
    """ "tgl 1-3": a day of March, or three days."""
    first, second = found[at], found[at + 2] if at + 2 < len(found) else Token("")
    return second.value is not None and (first.value or 0) < second.value <= today.day


def _month_at(found: Sequence[Token], at: int, *, told: bool) -> tuple[int, int]:
    """The month named here and where it ends; 0 if none is. `told`: a word said that a date comes, as in "tgl 3-5"."""
    joined = at < len(found) and found[at].text in ("-", "/", ".")
    named = _word(found, at) in MONTH_WORDS
    month = MONTH_NUMBERS.get(_word(found, at + (joined or named)), 0)
    number = found[at + 1] if at + 1 < len(found) else Token("")
    if not month and ((joined and told) or named) and number.text.isdigit() and 1 <= int(number.text) <= 12:
        month = int(number.text)
    return month, at + 1 + (joined or named)


def _year_at(found: Sequence[Token], at: int, today: date) -> tuple[int | None, int]:
    """The year named here and where it ends: "2020", "-2020", or "20" where the message has another count."""
    place = at + (at < len(found) and found[at].text in ("-", "/", "."))
    token = found[place] if place < len(found) else Token("")
    if token.value is not None and 2000 <= token.value < 2100:
        return int(token.value), place + 1
    following = found[place + 1] if place + 1 < len(found) else Token("")
    if token.text == str(today.year)[2:] and not following.has(*COUNTED) and _counts_beside(found, at):
        return today.year, place + 1
    return None, at


def _counts_beside(found: Sequence[Token], at: int) -> bool:
    """Whether another number of a message is surely its count: "setor 25", "25 masker"."""
    pairs = [(one, two) for place, (one, two) in enumerate(pairwise(found)) if place != at]
    told = ("done", "handed", "lapor")
    return any(
        (one.has(*told) and two.has("number")) or (one.has("number") and two.has("pieces", "count"))
        for one, two in pairs
    )


def _figures(text: str, end: int, today: date) -> Found | None:
    parts = [int(part) for part in re.split("[-/.]", text)]
    if parts[0] > 31:
        parts.reverse()
    year = None if len(parts) == 2 else parts[2] if parts[2] > 99 else 2000 + parts[2]
    if len(parts) == 2 and min(parts) > 12:
        # "20/15" is no date, "5/13" may be one.
        return None
    return _calendar(parts[0], parts[1], year, end, today)


def _calendar(day: int, month: int, year: int | None, end: int, today: date) -> Found:
    """A day of the calendar, in the year that fits; `nosuch` if there is none."""
    try:
        named = date(year or today.year, month, day)
        if year is None and (named - today).days > 180:
            named = date(today.year - 1, month, day)
    except ValueError:
        return _no_such(end, today)
    return Found(named, end, frozenset({"numbered"}))


def _no_such(end: int, today: date) -> Found:
    return Found(today, end, frozenset({"numbered", "nosuch"}))


def _latest(weekday: int, until: date) -> date:
    return until - timedelta(days=(until.weekday() - weekday) % 7)


def _weekday(found: Sequence[Token], at: int, today: date) -> Found | None:
    start = at
    if _word(found, at) in A_DAY or (_word(found, at) in NIGHT and _word(found, at + 1) in DAY_OF):
        start = at + 1
    word = _word(found, start)
    if word == "rb" and not (start and found[start - 1].has("number")) and _is_number(found, start + 1):
        # "sls 15, rb 9": Wednesday, and no thousand
        word = "rabu"
    if word not in DAY_OF:
        return None
    night = _word(found, at) in NIGHT
    if word in WEEKS and _word(found, start + 1) in ("ke", "ke-"):
        return None
    if word in WEEKS and not night and (week := _week(found, start, today)):
        return week if week.end > start else None
    weekday = DAY_OF[word]
    if weekday == 6 and night:
        weekday = 5
    return _weekday_tail(found, start + 1, weekday, today)


def _is_number(found: Sequence[Token], at: int) -> bool:
    return at < len(found) and found[at].has("number")


def _week(found: Sequence[Token], at: int, today: date) -> Found | None:
    """ "minggu" as a week; a Found that ends where it begins means: neither a week of ours nor a Sunday."""
    before, after = _word(found, at - 1) if at else "", _word(found, at + 1)
    counted = at + 1 + (after in (*TODAY_WORDS, *AGO))
    spans = at and found[at - 1].has("number") and not (counted < len(found) and found[counted].has("number"))
    # "setor 72 minggu" was on Sunday.
    made = any(token.has("done", "handed", "lapor") for token in found[max(0, at - 4) : at])
    spans = spans and not (made and (found[at - 1].value or 0) > SPAN_OF_DAYS)
    many = (found[at - 1].value or 0) > SPAN_OF_DAYS if at else False
    # "jumat 12 sabtu 9 minggu libur"
    spans = spans and not (at > 1 and _word(found, at - 2) in DAY_OF)
    spans = spans and after not in NEXT and not (many and after in TODAY_WORDS)
    if before in ("per", "tiap", "saben", "setiap", "se", "sak") or spans:
        return Found(today, at)
    if after in TODAY_WORDS:
        return Found(today, at + 2, frozenset({"week", "thisweek"}))
    if after in NEXT:
        return _weekday_tail(found, at + 1, 6, today)
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
    start = end + (after == ",")
    dated = _numbered(found, start, today)
    marked = start > end or after in DATE_WORDS or (start < len(found) and found[start].has("figures"))
    if dated and (marked or _month_at(found, start + 1, told=False)[0]):
        clash = {"clash"} if dated.day.weekday() != weekday else set()
        return Found(dated.day, dated.end, dated.tags | {"weekday"} | clash)
    return Found(_latest(weekday, today), end, frozenset({"weekday"}))

"""A whole paper sheet in one message: days as headings, a week as a table, columns for what is good and what isn't."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.reading.dates import date_named
from handlers.reading.day_words import DAY_OF, spelt
from handlers.reading.families import one_of
from handlers.reading.grammar import read
from handlers.reading.model import Circle, Intent, Portion, Reading, Report
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import names_folded
from handlers.reading.spans_said import spans_in
from storage.spoken import Spoken

# What may stand beside the day in a heading.
HEADS = Pattern(
    r"[:.,()=*-]|" + one_of(r"rekap\w* hasil\w* setoran\w* laporan\w* lembar\w* catatan\w* titip\w* hari tanggal tgl")
)
CELLS = Pattern(r"[ \t]*[|;\t][ \t]*")
NUMBERED = Pattern(r"^\s*\d{1,3}(?:\s*[.)|]\s*|\s+(?=[^\W\d_]))|^\s*\|\s*")
GOOD_COLUMN = one_of(r"jadi hasil\w* jumlah jml masker total dibuat selesai setor\w* pcs banyak\w*")
BAD_COLUMN = one_of(r"cacat rusak jelek perbaik\w* diperbaiki reject rejek afkir gagal")
SUM_ROW = Pattern(r"(?:jumlah|total|gunggung)\b[^a-z]*$")
NAME = r"[^\d:=]*?[^\W\d_][^\d:=]*?"
NAME_AND_CELLS = Pattern(rf"(?P<name>{NAME})[\s:=]*(?=\d|[-–x](?:\s|$))(?P<cells>.*)")
CELL = Pattern(r"(?P<made>\d{1,4})(?:\s*[/(+]\s*(?P<bad>\d{1,3})\s*\)?)?|(?P<none>[-–x]|libur|prei|kosong|nol)")
LEAST_ROWS = 2


def read_sheet(text: str, sent_at: datetime, circle: Circle) -> Reading | None:
    """A message that is a sheet, read row by row; None for any other, which is read as a message."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < LEAST_ROWS:
        return None
    return _week(lines, sent_at, circle) or _columns(lines, sent_at, circle) or _days(lines, sent_at, circle)


# Days as headings


def _days(lines: Sequence[str], sent_at: datetime, circle: Circle) -> Reading | None:
    """Each part under its own day."""
    sections: list[tuple[date, list[str]]] = []
    for line in lines:
        day = _heading(line, sent_at)
        if day:
            sections.append((day, []))
        elif not sections:
            return None
        else:
            sections[-1][1].append(line)
    if len(sections) < LEAST_ROWS or not all(rows for _, rows in sections):
        return None
    found = [(day, read("\n".join(rows), sent_at, circle)) for day, rows in sections]
    if any(not one.portions or one.reports or one.materials or one.corrects for _, one in found):
        return None
    parts = [(portion, _on(day, portion, sent_at)) for day, one in found for portion in one.portions]
    return _joined(parts, found[0][1])


def _heading(line: str, sent_at: datetime) -> date | None:
    """The one day that a line names, and nothing else."""
    plain = normal(line).strip(" :.-*()=")
    named = date_named(plain, sent_at)
    if named is None:
        spans, rest = spans_in(plain, sent_at)
        only = len(spans) == 1 and spans[0].first == spans[0].last and spans[0].kind == "day"
        if not only or any(not HEADS.fullmatch(word) for word in rest.split()):
            return None
        named = spans[0].first
    return named


def _on(day: date, portion: Portion, sent_at: datetime) -> tuple[Report, ...]:
    """What is told of one tailor under a day: of that day, unless a row names another."""
    return tuple(replace(one, date=day) if one.date == sent_at.date() else one for one in portion.reading.reports)


def _joined(parts: Sequence[tuple[Portion, tuple[Report, ...]]], like: Reading) -> Reading:
    """One portion a tailor, with all that the sheet says of her."""
    told: dict[tuple[str, tuple[int, ...]], list[tuple[Portion, tuple[Report, ...]]]] = {}
    for portion, reports in parts:
        key = ("", portion.who) if portion.who else (str(portion.name), ())
        told.setdefault(key, []).append((portion, reports))
    portions = []
    for group in told.values():
        known = tuple(one for _, reports in group for one in reports)
        doubts = tuple(dict.fromkeys(doubt for portion, _ in group for doubt in portion.reading.doubts))
        first = group[0][0]
        intent = Intent.REPORT if known else Intent.ZERO
        if known or first.reading.intent is not Intent.ZERO:
            portions.append(replace(first, reading=replace(first.reading, intent=intent, reports=known, doubts=doubts)))
    return replace(like, portions=tuple(portions), reports=(), stated=0, may_name=True)


# Columns: what was made, and what of it isn't good


def _columns(lines: Sequence[str], sent_at: datetime, circle: Circle) -> Reading | None:
    """ "Nama | Jadi | Cacat", then a row a tailor; a day may stand above."""
    at = next((at for at, line in enumerate(lines[:3]) if _two_columns(line)), None)
    if at is None:
        return None
    day = next((one for line in lines[:at] if (one := _heading(line, sent_at))), sent_at.date())
    rows = [(name, cells) for line in lines[at + 1 :] if (row := _row(line)) for name, cells in [row]]
    given = [line for line in lines[at + 1 :] if not SUM_ROW.match(normal(line))]
    if len(rows) < len(given):
        return None
    told = []
    for name, cells in rows:
        numbers = [_cell(one) for one in cells]
        if not 1 <= len(numbers) <= LEAST_ROWS or None in numbers:
            return None
        good, *rest = [one for one in numbers if one is not None]
        made, bad = good[0], rest[0][0] if rest else good[1]
        if bad > made:
            return None
        told.append((name, [Report(made, bad, None, day)] if made else []))
    return _sheet(told, sent_at, circle)


def _two_columns(line: str) -> bool:
    plain = normal(line)
    return bool(re.search(GOOD_COLUMN, plain) and re.search(BAD_COLUMN, plain)) and not re.search(r"\d", plain)


# A week as a table


def _week(lines: Sequence[str], sent_at: datetime, circle: Circle) -> Reading | None:
    """ "Nama Sen Sel Rab", then a row a tailor; the week is named above, or the latest that fits."""
    at = next((at for at, line in enumerate(lines[:3]) if len(_weekdays(line)) >= LEAST_ROWS), None)
    if at is None:
        return None
    columns = _weekdays(lines[at])
    rows = [row for line in lines[at + 1 :] if (row := _row(line))]
    given = [line for line in lines[at + 1 :] if not SUM_ROW.match(normal(line))]
    if len(rows) < len(given) or not rows or any(len(cells) != len(columns) for _, cells in rows):
        return None
    cells_of = [(name, [_cell(one) for one in cells]) for name, cells in rows]
    if any(one is None for _, cells in cells_of for one in cells):
        return None
    filled = [
        (name, [(day, *one) for day, one in zip(columns, cells, strict=True) if one and one[0]])
        for name, cells in cells_of
    ]
    monday = _monday(lines[:at], sent_at, max((day for _, made in filled for day, *_ in made), default=0))
    told = [
        (name, [Report(pieces, bad, None, monday + timedelta(days=day)) for day, pieces, bad in made])
        for name, made in filled
    ]
    return _sheet(told, sent_at, circle)


def _weekdays(line: str) -> list[int]:
    """The columns of a heading that names days of the week in their order; none if it is none."""
    words = [spelt(word) for word in re.findall(r"[a-z']+", normal(line))]
    named = [SHORT.get(word, word) for word in words if word not in COLUMN_WORDS]
    strange = [word for word in named if word not in DAY_OF]
    days = [DAY_OF[word] for word in named if word in DAY_OF]
    return days if not strange and days == sorted(set(days)) else []


SHORT = {
    "sen": "senin",
    "sel": "selasa",
    "rab": "rabu",
    "kam": "kamis",
    "jum": "jumat",
    "sab": "sabtu",
    "min": "minggu",
}
COLUMN_WORDS = frozenset("no nama penjahit hari".split())  # noqa: SIM905


def _monday(above: Sequence[str], sent_at: datetime, last: int) -> date:
    """The week's first day: as it is named above the table, else the latest week whose last filled day has come."""
    for line in above:
        spans, _ = spans_in(normal(line), sent_at)
        if len(spans) == 1:
            return spans[0].first - timedelta(days=spans[0].first.weekday())
    today = sent_at.date()
    monday = today - timedelta(days=today.weekday())
    return monday if last <= today.weekday() else monday - timedelta(days=7)


# Rows


def _row(line: str) -> tuple[str, list[str]] | None:
    """The name of a row, and its cells."""
    if SUM_ROW.match(normal(line)):
        return None
    told = NUMBERED.sub("", line).strip(" ").removesuffix("|")
    if CELLS.search(told):
        name, *cells = CELLS.split(told)
        return (name.strip(), [one.strip() or "-" for one in cells]) if name.strip() else None
    found = NAME_AND_CELLS.fullmatch(told)
    return (found["name"].strip(), found["cells"].split()) if found else None


def _cell(text: str) -> tuple[int, int] | None:
    """What was made, and what of it isn't good; None if a cell says anything else."""
    found = CELL.fullmatch(text.lower())
    if not found:
        return None
    if found["none"]:
        return 0, 0
    made, bad = int(found["made"]), int(found["bad"] or 0)
    return (made, bad) if bad <= made else None


def _sheet(told: Sequence[tuple[str, list[Report]]], sent_at: datetime, circle: Circle) -> Reading | None:
    """The rows as a reading: each name as it would be read in a message."""
    portions = []
    for name, reports in told:
        found = [token for token in names_folded(normal(name), circle) if token.has("name")]
        if len(found) > 1:
            return None
        who = found[0].who if found else ()
        intent = Intent.REPORT if reports else Intent.ZERO
        portions.append(Portion(Spoken(normal(name)), who, False, Reading(intent, tuple(reports))))
    empty = read("titip", sent_at)
    # Who has no number in a whole week wasn't there, and that says nothing of today.
    kept = [one for one in portions if one.reading.reports]
    if not any(one.who for one in kept):
        return None
    return replace(empty, intent=Intent.REPORT, portions=tuple(kept), reports=(), doubts=(), may_name=True)

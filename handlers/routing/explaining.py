"""How a message was understood and what came of it, in words: for a coordinator who wonders why."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handlers.masks.saying_back import report_args
from handlers.reading import Portion, Reading, Report
from handlers.requests.measures import as_said

Line = tuple[str, dict[str, Any]]


def lines(reading: Reading, sent_at: datetime) -> list[Line]:
    """What it is, what would be kept, what would be asked; as keys of sentences with their variables."""
    found: list[Line] = [("read-intent", {"intent": str(reading.intent)})]
    for portion in reading.portions:
        found += _portion(portion, sent_at)
    if not reading.portions:
        found += _reports(reading.reports, sent_at)
    for material in reading.materials:
        key, args = as_said(material)
        found.append((key, args))
    found += [("read-doubt", {"why": str(doubt)}) for doubt in reading.doubts]
    for other in reading.others:
        found += [("read-other", {}), *_reports(other, sent_at)]
    if reading.certain and (reading.reports or reading.portions):
        found.append(("read-certain", {}))
    return found


def _reports(reports: Sequence[Report], sent_at: datetime) -> list[Line]:
    return [("report-guess", report_args(one, sent_at.date())) for one in reports]


def _portion(portion: Portion, sent_at: datetime) -> list[Line]:
    who = "one" if len(portion.who) == 1 else "several" if portion.who else "unknown"
    named = ("read-portion", {"name": portion.name.title(), "who": "own" if portion.own else who})
    doubts: list[Line] = [("read-doubt", {"why": str(doubt)}) for doubt in portion.reading.doubts]
    return [named, *_reports(portion.reading.reports, sent_at), *doubts]

"""What a message was read as, in one line: "20/3 dewasa @3/5 + 15", "?" before what is asked about, or the intent."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.reading import Circle, Member, Reading, Report, read

ZONE = ZoneInfo("Asia/Jakarta")
# A Monday.
TODAY = datetime(2020, 5, 4, 17, 0, tzinfo=ZONE)
NOBODY = Circle()
CIRCLE = Circle(
    tuple(
        Member(number, names)
        for number, names in enumerate(
            [
                ("Bu Sari", "Sari Wulandari"),
                ("Mbak Ani", "Ani Kusuma"),
                ("Wati", "Wati Lestari"),
                ("Bu Sri 1", "Sri Hartatik"),
                ("Bu Sri 2", "Sri Lestari"),
                ("Bu Nur'aini", "Nur'aini"),
                ("Mbak Siti-Aminah", "Siti-Aminah"),
                ("Bu Kemis", "Kemis"),
                ("Mak Enem", "Enem"),
                ("Bu Yuni", "Yuni Astuti"),
            ]
        )
    ),
    (Member(99, ("Bu Wiwik", "Wiwik Handayani")),),
)


def as_told(text: str, now: datetime = TODAY, circle: Circle = NOBODY) -> str:
    """The reading of a message in one line."""
    return line_of(read(text, now, circle), now)


def line_of(reading: Reading, now: datetime = TODAY) -> str:
    """A reading in one line; the tailors named each with what is told of them."""
    if reading.portions:
        parts = [f"{_whose(one.own, one.who)} {_counts(one.reading.reports, now)}" for one in reading.portions]
        line = ", ".join(sorted(parts))
    elif reading.reports:
        line = _counts(reading.reports, now)
        line = f"{reading.was or ''} → {line}" if reading.corrects else line
    else:
        line = str(reading.intent)
    return line if reading.certain else f"?{line}"


def _whose(own: bool, who: tuple[int, ...]) -> str:
    return "self" if own else CIRCLE.tailors[who[0]].names[0] if len(who) == 1 else "nobody" if not who else "several"


def _counts(reports: Iterable[Report], now: datetime) -> str:
    said = []
    for one in reports:
        bad = f"/{one.defects}" if one.defects else ""
        size = f" {one.size}" if one.size else ""
        day = f" @{one.date.day}/{one.date.month}" if one.date != now.date() else ""
        said.append(f"{one.pieces}{bad}{size}{day}")
    return " + ".join(sorted(said, key=lambda one: (one.partition("@")[2], one))) or "0"


def check(cases: dict[str, str], now: datetime = TODAY, circle: Circle = NOBODY) -> None:
    """That each message is read as wanted."""
    found = wrong(cases, now, circle)
    assert not found, "\n".join(f"{text!r}: wanted {want}, read {got}" for text, want, got in found)


def wrong(cases: dict[str, str], now: datetime = TODAY, circle: Circle = NOBODY) -> list[tuple[str, str, str]]:
    """The messages that aren't read as wanted; "a | b" allows both."""
    found = [(text, want, as_told(text, now, circle)) for text, want in cases.items()]
    return [one for one in found if one[2] not in one[1].split(" | ")]

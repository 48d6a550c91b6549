"""What is said of days off: "libur besok", "libur 3 hari", "libur sampai senin"."""

from dataclasses import dataclass
from datetime import date, timedelta

from handlers.reading.dates import DAY_OF

# "999 hari"; a longer number is no count of days.
LONGEST_COUNT = 9


@dataclass(frozen=True, slots=True)
class DaysOff:
    """So many days off, from the first on."""

    first: date
    count: int


def days_off(text: str, today: date) -> DaysOff:
    """What follows "libur": from when on, and for how many days; nothing is today alone."""
    first = today + timedelta(days=1) if text == "besok" else today
    if text.endswith("hari") and text[:1].isdigit() and len(text) <= LONGEST_COUNT:
        return DaysOff(first, int(text.split()[0]))
    weekday = DAY_OF.get(text.removeprefix("sampai "))
    if weekday is not None:
        return DaysOff(first, (weekday - first.weekday()) % 7 + 1)
    return DaysOff(first, 7 if text == "seminggu" else 1)

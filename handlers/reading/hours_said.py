"""What is said of when reminders and tallies come: "pengingat mati", "pengingat 19.00", "jadwal minggu masuk"."""

from datetime import time
from enum import Enum, auto
from typing import Literal

from handlers.reading.normal import clock_time
from handlers.reading.patterns import Pattern
from storage.values import dataclass

KINDS: dict[str, Literal["tally", "reminder"]] = {"rekap": "tally", "pengingat": "reminder"}


class Switch(Enum):
    """What is to become of somebody's reminders."""

    ON = auto()
    OFF = auto()


@dataclass(frozen=True, slots=True)
class HourSaid:
    """From now on tallies or reminders come at this hour."""

    kind: Literal["tally", "reminder"]
    at: time


@dataclass(frozen=True, slots=True)
class DaysSaid:
    """From now on Sundays (`sundays`), else public holidays, are worked on or not."""

    sundays: bool
    works: bool


SOFT = r"(?: (?:lagi|maneh|malih|dong|mbak|bu|ya|yo|tolong|saja|aja|ae|dulu|sik|pengingatnya))*[ .!]*"
TURNED_OFF = Pattern(rf"(?:(?:di)?(?:mati|pateni|stop)(?:kan|in|no|en)?|berhenti|off|tidak usah|gak usah){SOFT}")
TURNED_ON = Pattern(rf"(?:(?:di)?(?:nyala|hidup|urip|aktif)(?:kan|in|no|kno)?|on){SOFT}")


def own_reminder(text: str) -> Switch | time | None:
    """What follows "pengingat": "mati", "nyala", or one's own hour."""
    if TURNED_OFF.fullmatch(text):
        return Switch.OFF
    if TURNED_ON.fullmatch(text):
        return Switch.ON
    return clock_time(text)


def timetable_change(text: str) -> HourSaid | DaysSaid | None:
    """What follows "jadwal": "rekap 18.00", "minggu masuk", "tanggal merah libur"."""
    what, _, value = text.partition(" ")
    at = clock_time(value)
    if what in KINDS and at is not None:
        return HourSaid(KINDS[what], at)
    if value.endswith(("masuk", "libur")) and (what == "minggu" or text.startswith("tanggal merah")):
        return DaysSaid(sundays=what == "minggu", works=value.endswith("masuk"))
    return None

"""What is said of closing wages: "tutup upah minggu ini", "tutup upah sampai 9/5"; and of slips: "slip upah"."""

import re
from datetime import date, timedelta

from handlers.reading.normal import normal
from handlers.reading.orders_said import day_written
from handlers.reading.patterns import Pattern
from handlers.reading.pay_said import NOUN, period_in
from storage.values import dataclass


@dataclass(frozen=True, slots=True)
class CloseTold:
    """Wages shall be closed up to a work day; None if that day can't be read."""

    last_day: date | None


CLOSE = Pattern(
    r"/?(?:tolong |ayo )?(?:tutup|tutupen|menutup|kunci)(?:kan|e|no)? (?:periode |buku |pembukuan |catatan )?"
    r"(?:upah|gaji|bayaran)(?:nya|e|ne)?\b ?(?P<rest>.*)"
)
UNTIL = Pattern(r"(?:sampai|sampek|nganti|hingga|s/d|sd)(?: (?:dengan|tanggal|tgl|hari))* (?P<day>.+)")
SLIP = Pattern(r"\b(?:slip|periode)\b")


def close_in(text: str, today: date) -> CloseTold | None:
    """What a text says of closing wages; None if it is about anything else."""
    found = CLOSE.fullmatch(normal(text))
    if not found:
        return None
    rest = re.sub(r"(?: ?(?:ya|yo|bu|pak|mbak|mas|dulu|sik|saja))+$", "", found["rest"].strip(" .!"))
    if not rest or rest in ("hari ini", "dina iki", "sekarang", "saiki"):
        return CloseTold(today)
    if rest in ("kemarin", "wingi"):
        return CloseTold(today - timedelta(days=1))
    if until := UNTIL.fullmatch(rest):
        words = until["day"]
        return CloseTold(today if words in ("hari ini", "sekarang") else _past(day_written(words, today), words, today))
    period = period_in(rest, today)
    return CloseTold(min(period.last, today) if period else None)


def _past(day: date | None, words: str, today: date) -> date | None:
    if day is None:
        return today - timedelta(days=1) if words in ("kemarin", "wingi") else None
    return day if day <= today else None


def asks_slip(text: str) -> bool:
    """ "slip upah", "upah periode lalu"."""
    plain = normal(text)
    return bool(SLIP.search(plain) and (NOUN.search(plain) or plain.startswith("slip")))

"""Sums of all that there is: since the beginning, until now, or until a day."""

from datetime import datetime

from handlers.reading.lexicon import MONTH_NUMBERS
from handlers.reading.patterns import Pattern

# Since the beginning, and until now: all that there is.
TILL_NOW = r"(?:sampai|sampe|sampek|tekan|hingga|nganti) (?:sekarang|saiki|hari ini|dino iki|skrg)"
SINCE_EVER = Pattern(
    r"\b(?:sejak|dari|mulai|wiwit|ket|kawit) (?:awal|pertama|mulai|program|mula)"
    rf"(?: (?:program(?:nya|e)?|mulai|jalan|kerja))*(?! (?:bulan|minggu|tahun|\d))\b(?: {TILL_NOW})?"
    r"|\b(?:selama|sejauh) (?:ini|iki)\b"
)
UP_TO_NOW = Pattern(rf"\b{TILL_NOW}\b")
UNTIL_DATE = Pattern(
    rf"\b(?:sampai|sampe|sampek|hingga|tekan) (?:tanggal|tgl) (\d{{1,2}})\b(?! ?(?:/|{'|'.join(MONTH_NUMBERS)}))"
)
ASKS_SUMS = Pattern(r"\b(?:total\w*|rekap\w*|hasil\w*|jumlah\w*|dapat|dapet|berapa|piro|produksi)\b")
BEGINS_LATER = Pattern(r"\b(?:dari|sejak|mulai|izin|ijin|cuti|libur|sakit|prei|belum|durung|minggu|bulan|tutup)\b")


def _from_the_start(even: str, sent_at: datetime) -> str:
    """ "total Batu sampai tanggal 15": since the beginning, until that day of this month."""
    if not ASKS_SUMS.search(even) or BEGINS_LATER.search(even):
        return even
    return UNTIL_DATE.sub(rf"dari 1/1 sampai \1/{sent_at.month}", even, count=1)


def so_far_in(even: str, sent_at: datetime) -> str:
    """ "sejak program mulai sampai sekarang", "Batu sampai hari ini": one word for all that there is."""
    even = _from_the_start(even, sent_at)
    if SINCE_EVER.search(even):
        return SINCE_EVER.sub("sampai_kini", even)
    return even if BEGINS_LATER.search(even) else UP_TO_NOW.sub("sampai_kini", even)

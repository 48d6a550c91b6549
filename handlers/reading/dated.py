"""What names a day for what was told before, and says no more: "eh kemarin ding", "itu punya kemarin bu"."""

import re
from datetime import date, datetime

from handlers.reading.day_words import BEGINNINGS, spelt
from handlers.reading.families import POLITE
from handlers.reading.normal import normal
from handlers.reading.spans_said import spans_in

# "eh kemarin ding", "itu kemarin bu": another day than was told.
DATED_BY = frozenset(
    """eh ehh e ups maaf maap mf sori sorry ngapunten ngapuntene sepurane pangapunten lho salah kliru keliru klentu itu
    iku kui niku yang yg sing tadi td barusan ding maksud maksudku maksude maksudnya maksute maksud-ku""".split()  # noqa: SIM905
)
BESIDE_A_DAY = frozenset(
    """bukan dudu sanes ini iki niki lalu kepungkur tgl tanggal saya aku untuk buat kanggo hari dino dinten punya punyae
    punyaku duwek duweke hasil hasile hasilnya garapan garapane garapanku setoran setorane setoranku jahitan jahitane
    jahitanku laporan gawean gaweane gadhahan masker maskere
    masuk masuknya mlebu mlebune pindah pindahkan pindahno pindahen ke dicatat catat""".split()  # noqa: SIM905
)


def is_dated(plain: str) -> bool:
    """Whether a normalised text says only that what was told is of another day."""
    words = re.sub(POLITE, " ", plain).replace(",", " ").strip(" .!").split()
    days = [word for word in words if spelt(word) in BEGINNINGS]
    rest = [word for word in words if word not in days and word not in BESIDE_A_DAY]
    marked = not DATED_BY.isdisjoint(words)
    return marked and bool(days) and all(word in DATED_BY or word[0].isdigit() for word in rest)


def day_told(text: str, sent_at: datetime, today: date) -> date:
    """The one day that a message is about, where it names one that is past; else today."""
    spans = [one for one in spans_in(normal(text), sent_at)[0] if not one.ahead and not one.nosuch]
    days = {day for one in spans for day in (one.first, one.last)}
    return days.pop() if len(days) == 1 else today

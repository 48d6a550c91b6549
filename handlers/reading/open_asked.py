"""Whether the workshop is open: "besok bengkel buka bu?", "lebaran libur tidak", "kapan tanggal merah"."""

import re
from datetime import date

from handlers.reading.closing_said import EVERYBODY, FILLING, MINE, PLACE, SAID
from handlers.reading.days_ahead import WORD, days_meant, spans_in
from handlers.reading.families import ENDING, one_of
from handlers.reading.leave_said import LONGEST, is_asked
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass

# "jumat tetep setor kan bu": work as on any other day.
WORKS = one_of("setor nyetor ngumpul kumpul jahit njahit kerja nyambut_gawe")
STILL = one_of("tetap tetep ttp pancet")
# "gak" asks at the end, and denies before.
TAGS = "gak ga nggak ngga ndak tidak tdk ora mboten boten ta tah kan"
ASKS = Pattern(
    r"\?|"
    + one_of("apa opo nopo napa apakah nopokah kapan kpn hari_apa dino_opo dinten_nopo tanggal_berapa tgl_berapa")
    + rf"|{one_of(TAGS)}{ENDING.pattern}"
)
WHEN = one_of("kapan kpn hari_apa dino_opo dinten_nopo tanggal_berapa tgl_berapa tanggal_piro")
LEBARAN = one_of("lebaran lebarane lebarannya riyaya riyoyo riyadi idul_fitri idulfitri bakda bodo")
RED = one_of("tanggal_merah tgl_merah hari_libur libur liburan liburnya libure prei tutup tutupnya tutupe")
SOFT = frozenset(
    """iya to tho sih se seh kok atau ato utawi lha lho eh oh maaf assalamualaikum halo tanya tanglet takon nanya
    numpang ngapunten merah kapan kpn libur liburan liburnya libure prei tutup buka masuk bukak mlebu berikutnya lagi
    lebaran lebarane lebarannya riyaya riyoyo riyadi idul fitri idulfitri bakda bodo tetap tetep ttp pancet setor nyetor
    jahit njahit kerja kumpul tanggal tgl depan sampai sampek nganti""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class OpenAsked:
    """Whether the workshop is open on these days; none: when it is closed next, or (`lebaran`) over the feast."""

    days: tuple[date, ...] = ()
    lebaran: bool = False
    off: bool = False


def open_asked(text: str, today: date) -> OpenAsked | None:
    """What a message asks of the days of the workshop; None if nothing, or of other things as well."""
    plain = normal(text)
    if len(plain) > LONGEST or MINE.search(plain) or not (is_asked(plain) or ASKS.search(plain)):
        return None
    said = SAID.search(plain) is not None or (re.search(STILL, plain) and re.search(WORKS, plain))
    spans = [one for one in spans_in(plain, today) if one.days]
    feast, when = re.search(LEBARAN, plain) is not None, re.search(WHEN, plain) is not None
    place = PLACE.search(plain) is not None
    if not said and not (when and re.search(RED, plain)):
        return None
    left = "".join(" " if any(one.start <= at < one.end for one in spans) else c for at, c in enumerate(plain))
    words = WORD.findall(re.sub(rf"{PLACE.pattern}|{ASKS.pattern}|{SAID.pattern}|{one_of(TAGS)}", " ", left))
    if any(word not in FILLING | EVERYBODY | SOFT for word in words):
        return None
    off = re.search(RED, plain) is not None
    if spans and not when:
        return OpenAsked(days_meant(spans, today), off=off)
    if feast:
        return OpenAsked(lebaran=True, off=off)
    if when and off:
        return OpenAsked(off=True)
    return OpenAsked((today,), off=off) if place and not when and not spans else None

"""What a coordinator says of the workshop's days: "bengkel tutup 21–27/5", "Kamis masuk", "bengkel buka lagi besok"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from handlers.reading import assent
from handlers.reading.assent import ALREADY
from handlers.reading.day_words import PARTS_OF_DAY
from handlers.reading.days_ahead import BETWEEN, WORD, Span, days_meant, spans_in
from handlers.reading.leave_said import LONGEST, is_asked
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes
from handlers.reading.patterns import Pattern
from storage.values import dataclass

NOT = rf"(?:{assent.NOT}|belum|blm|durung|dereng)"
PLACE = Pattern(r"\b(?:bengkel|posko|workshop|sanggar)(?:nya|ne|e|ipun)?\b")
SHUT = r"(?:tutup|ditutup|nutup|libur|diliburkan|diliburno|liburkan|liburno|prei|prai)"
OPEN = r"(?:buka|dibuka|bukak|dibukak|mbukak|masuk|dimasukkan|mlebu|mlebet|aktif|kerja)"
AGAIN = r"(?:lagi|lg|maneh|mane|malih|kembali)"
SAID = Pattern(
    rf"\b(?:(?P<no>{NOT}) (?:(?:jadi|sido|sios) )?)?(?:(?P<shut>{SHUT})|(?P<open>{OPEN}))(?: (?P<again>{AGAIN}))?\b"
)
EVERYBODY = frozenset(
    """semua semuanya kabeh sedoyo sedaya sadaya kita awak awake dewe teman-teman teman temen konco kanca penjahit
    ibu-ibu rek""".split()  # noqa: SIM905
)
# What changes nothing of what is said.
FILLING = (
    BETWEEN
    | EVERYBODY
    | frozenset(
        """tetap tetep seperti spt kaya koyo kados biasa biasanya biasane pas umumkan umumno kabari kabarno beritahu
        infokan tolong mohon bahwa yen nek supaya dicatat catat akan bakal full total sementara sik dhisik : -
        natalan natal lebaran riyaya lebaranan nyepi waisak imlek idul fitri adha agustusan bersama cuti deh lho yo
        wonten enten pengumuman kabar nanti nggeh nggih mas pada podo sami sampun sudah sdh wis wes""".split()  # noqa: SIM905
    )
)
# What stands behind these is why, and says nothing of days.
REASON = Pattern(
    r"\b(?:karena|krn|karna|soale|soalnya|soalipun|sebab|mergo|mergane|amargi|amarga|gara-gara|ada|ono"
    r"|onok|enten"
    r"|wonten"
    r"|untuk|buat|kanggo|dalam rangka|memperingati)\b.*"
)
MINE = Pattern(r"\b(?:saya|sy|aku|kulo|kula|dalem|ku)\b")
DOUBTS = Pattern(r"\b(?:kalau|kalo|kl|nek|lek|menawi|misal|misalnya|selain|jam|jm|pukul|setengah hari|separuh)\b")
# "kecuali 22": a number by itself is a date.
EXCEPT = Pattern(r"[ ,]*\b(?:kecuali|kejaba|kejobo|kajaba|kecuwali)\b(?P<days>.*)")
NUMBER = Pattern(r"(?<![\d/-])(?<!tgl )(?<!tanggal )(\d{1,2})(?![\d/-])")
FOR_ELSE = Pattern(r"(?:jawab|balas|pesan|kirim|sampaikan|tanya|titip|info|jadwal|rekap|barang)\b")
EVERY = Pattern(r"\b(?:setiap|tiap|tiap-tiap|saben|sabendino)\b")
PAST = Pattern(r"\b(?:kemarin|kmrn|kemaren|wingi|tadi|mau)\b")


@dataclass(frozen=True, slots=True)
class Closing:
    """On these days the workshop works, or doesn't; no days: she doesn't say which.

    `again`: it works from the first of them on. `sure`: nothing else is said but, perhaps, why. `about` are the words
    that may name a workshop.
    """

    days: tuple[date, ...]
    works: bool
    again: bool
    sure: bool
    about: str = ""


# "…, saya ada acara keluarga"
WHY = Pattern(
    r"[,.] *(?:saya|aku|kulo|kami|kita|bu \w+|pak \w+) (?:ada|ono|onok|mau|arep|harus|kudu|lagi|sedang|ke|nang|sakit"
    r"|jagong"
    r"|mantu) ?(?!.*(?:\d|masuk|buka))[^,.]*$"
)
# "untuk Batu, tanggal 17 ditutup": of which it is said, and no reason.
FOR_ONE = Pattern(r"^(?:untuk|buat|khusus|kanggo) (?:yang )?(?!semua\b)")


def closing_in(text: str, today: date) -> Closing | None:
    """What a message says of the days of a workshop; None if nothing."""
    whole = WHY.sub("", FOR_ONE.sub("", normal(text)))
    plain = EXCEPT.sub("", whole)
    said, place = SAID.search(plain), PLACE.search(plain)
    if said is None or len(plain) > LONGEST or FOR_ELSE.match(plain) or is_asked(plain):
        return None
    if DOUBTS.search(plain) or EVERY.search(plain) or PAST.search(plain) or MINE.search(plain):
        return None
    spans = [one for one in spans_in(plain, today) if one.days or one.count]
    left = _left(plain, spans, said, place)
    everybody = any(word in EVERYBODY for word in WORD.findall(plain))
    works = (said["open"] is not None) != (said["no"] is not None)
    others = [word for word in WORD.findall(REASON.sub(" ", left)) if word not in FILLING]
    if any(word in PARTS_OF_DAY or word[0].isdigit() or morphemes(word) for word in others):
        return None
    if place is None and (others or not spans):
        # "kain masuk Kamis", "Sri libur": of something else, or of somebody.
        return None
    if place and not spans and re.search(rf"\b{ALREADY} {said[0]}", plain):
        return None
    again = works and (said["again"] is not None or (said["shut"] is not None and not spans))
    days = days_meant(spans, today) if spans else (today,) if again and said["open"] else ()
    without = _excepted(whole, days[0] - timedelta(days=1) if days else today)
    if without is None:
        return None
    days = tuple(day for day in days if day not in without)
    sure = not others and (place is not None or everybody or works)
    return Closing(days, works, again, sure, " ".join(others))


def _excepted(plain: str, today: date) -> tuple[date, ...] | None:
    """The days behind "kecuali"; None where what stands there is no day."""
    found = EXCEPT.search(plain)
    if found is None:
        return ()
    named = NUMBER.sub(r"tgl \1", found["days"])
    spans = [one for one in spans_in(named, today) if one.days]
    rest = _left(named, spans, None, None)
    fitting = all(word in FILLING or SAID.fullmatch(word) for word in WORD.findall(rest))
    return days_meant(spans, today) if spans and fitting else None


def _left(plain: str, spans: Sequence[Span], said: re.Match[str] | None, place: re.Match[str] | None) -> str:
    """What is said beside the days, the word for closing and the workshop."""
    gone = [(one.start, one.end) for one in spans] + [(one.start(), one.end()) for one in (said, place) if one]
    return "".join(" " if any(start <= at < end for start, end in gone) else c for at, c in enumerate(plain))


def names_workshop(about: str, name: str) -> bool:
    """Whether some words hold all those of a workshop's name, but "bengkel"."""
    words = [word for word in WORD.findall(normal(name)) if not PLACE.fullmatch(word)]
    return bool(words) and set(words) <= set(about.split())

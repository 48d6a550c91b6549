"""Leave that a coordinator tells of for others: "Sri libur 3 hari", "Ani sakit sampai Kamis", "Sri masuk besok"."""

import re
from dataclasses import replace
from datetime import date

from handlers.reading.assent import ALREADY
from handlers.reading.closing_said import FOR_ELSE
from handlers.reading.days_ahead import BETWEEN, WORD, spans_in
from handlers.reading.leave_parts import HALF_DAY, is_half_day
from handlers.reading.leave_said import Back, CalledOff, Off, PartOff, WhichDays, leave_in
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.numbers import morphemes
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS, names_folded
from handlers.reading.sickness import SAYS_ILL
from storage.values import dataclass

TITLES = "|".join(sorted(HONORIFICS - {"h", "hj"}, key=len, reverse=True))
TITLE = Pattern(rf"\b(?:{TITLES})\.? (?=[a-z]{{3}})")
# "kata bu Sri besok libur": whoever says it is the one who is off.
SAYS = Pattern(
    r"\b(?:kata|katanya|katane|jare|jarene|ngendikane|ngendikanipun|tadi|mau|wau|bilang|ngomong|minta|pamit)\b"
)
# Who is ill is told to nobody; that she can't sew because of it is leave.
KIN = Pattern(r"\b(?:anak|suami|bojo|ibu|bapak|putra|putri|cucu|mertua)(?:ku|nya|ne|e|ipun)?\b")
OTHERS = r"(?:anak|suami|bojo|ibu|bapak|putra|putri|cucu|mertua|adik|kakak|adek|menantu|mantu|tetangga|ponakan)"
# "kurirnya diganti Dimas dulu": who does whose work is more than leave.
DUTY_MOVES = Pattern(
    r"\b(?:kurir\w*|pemeriksa\w*|bendahara\w*|gudang\w*|tugas\w*)\b.*\b(?:diganti\w*|ganti\w*|gantine|digantino"
    r"|gentos)\b"
)
LONGEST_NAME = 3
# "Nur gak masuk 3 hari": days off, and no day without masks.
AWAY = Pattern(
    r"\b(?:tidak|gak|ga|nggak|ora|mboten) (?:bisa |iso )?(?:masuk|kerja|mlebu|jahit)(?: dulu)? "
    r"(?=(?:\d{1,2}|dua|tiga|empat|lima|enam|rong|telung|patang|limang|beberapa) (?:hari|dino|minggu)"
    r"|seminggu|sebulan|sampai|sampek|sampe|nganti|tekan)"
)


@dataclass(frozen=True, slots=True)
class LeaveOf:
    """Leave of others: whom each of the names may mean, or a name that nobody has; and what is said of them."""

    who: tuple[tuple[int, ...], ...]
    name: str
    said: Off | Back | CalledOff | PartOff


@dataclass(frozen=True, slots=True)
class LeaveUnsure:
    """Somebody will be off, and of which days isn't plain."""


def leave_of(text: str, today: date, circle: Circle) -> LeaveOf | None:
    """Whose leave a message tells of; None if it tells of nobody's."""
    told = _told(text, today, circle)
    return told if isinstance(told, LeaveOf) else None


def is_unsure(text: str, today: date, circle: Circle) -> bool:
    """ "Sri libur sampai sembuh": whether somebody will be off, and of which days isn't plain."""
    return isinstance(_told(text, today, circle), LeaveUnsure)


def _told(text: str, today: date, circle: Circle) -> LeaveOf | LeaveUnsure | None:
    plain = normal(text)
    if FOR_ELSE.match(plain):
        return None
    plain = AWAY.sub("libur ", SAYS.sub(" ", plain))
    if DUTY_MOVES.search(plain):
        return None
    names = [token for token in names_folded(plain, circle) if token.has("name") and not _of_kin(plain, token.text)]
    if not names and any(token.has("name") for token in names_folded(plain, circle)):
        # "anaknya Bu Umi sakit": nothing is told of Umi herself.
        return None
    rest = plain
    for one in names:
        rest = re.sub(r"\W+".join(map(re.escape, one.text.split())), " ", rest, count=1)
    said = leave_in(TITLE.sub("", rest), today) or _half(TITLE.sub("", rest), today)
    if isinstance(said, WhichDays) and names:
        return LeaveUnsure()
    if not isinstance(said, Off | Back | CalledOff | PartOff):
        return None
    plain_rest = KIN.sub(" ", SAYS_ILL.sub(" ", said.rest))
    left = [word for word in WORD.findall(plain_rest) if word not in BETWEEN and not re.fullmatch(ALREADY, word)]
    if any(word[0].isdigit() or morphemes(word) for word in left):
        # "Sri 20, Ani libur" tells of masks.
        return None
    if names:
        # "kain Sri masuk besok"
        return (
            LeaveOf(tuple(one.who for one in names), "", _bare(said))
            if isinstance(said, Off | PartOff) or not left
            else None
        )
    return LeaveOf((), " ".join(left), _bare(said)) if 0 < len(left) <= LONGEST_NAME else None


def _of_kin(plain: str, name: str) -> bool:
    """ "anaknya Bu Umi": another, of hers."""
    words = r"\W+".join(map(re.escape, name.split()))
    return re.search(rf"\b{OTHERS}(?:ku|nya|ne|e|ipun)? (?:(?:{TITLES})\.? )?{words}\b", plain) is not None


def _half(plain: str, today: date) -> PartOff | None:
    """ "Ani besok setengah hari saja"."""
    if not is_half_day(plain):
        return None
    named = [one for one in spans_in(plain, today) if one.days]
    return PartOff(named[0].days[0] if named else today, HALF_DAY.sub(" ", plain))


def _bare(said: Off | Back | CalledOff | PartOff) -> Off | Back | CalledOff | PartOff:
    """Days, and nothing else of what was written."""
    return replace(said, rest="")

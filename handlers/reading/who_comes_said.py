"""What is asked of an invitation: who comes, as a list, called off, on another day."""

import re
from collections.abc import Iterator

from handlers.reading.announcing_said import AROUND, POLITE
from handlers.reading.assent import NOT
from handlers.reading.coming_said import GOES
from handlers.reading.invited_said import EVENT, HOUR
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass

WHO = r"(?:siapa|sapa|sopo|sinten)"
MANY = r"(?:berapa|piro|pinten)"
BESIDE_WHO = r"(?: orang| saja| ae| wae| yang| sing| seng| sudah| wis| mau| bisa| jadi| bakal)*"
HOW = rf"sampai mana|piye|gimana|bagaimana|{WHO}|{MANY}|sudah|wis|kabare|kabarnya|hasil\w*|rekap"
NOT_THEY = rf"(?:{NOT}|belum|durung|dereng)"
ASKS = Pattern(
    rf"(?:{POLITE})?(?:(?:yang|sing) )?(?:{WHO}|{MANY}){BESIDE_WHO} (?:{NOT_THEY} (?:bisa )?)?"
    rf"(?:{GOES}|mau datang|bakal datang|jawab(?: undangan)?|menjawab)\b.*"
    rf"|(?:yang|sing|seng) (?:(?:{NOT_THEY}|mungkin|bisa|iso) ){{0,2}}(?:{GOES}|jawab|menjawab|datang)(?: .*)?"
    rf" (?:{WHO}|{MANY})\b.*"
    rf"|(?:{POLITE})?(?:undangan|undangane|undangannya)\b(?: .*)?\b(?:{HOW})\b.*"
    rf"|(?:rekap|hasil|jawaban|status|cek|lihat|daftar|kabar) (?:jawaban )?(?:undangan|peserta|kehadiran)\b.*"
    rf"|(?:{WHO}|{MANY})(?: \w+)? {NOT_THEY}(?: \w+)? (?:terima|jawab|menjawab|balas|bales|respon)\w* undangan\b.*"
)
LIST = r"(?:peserta|undangan|hadir|kehadiran|tamu|absen(?:si)?|yang ikut|sing melu)"
PRINTS = Pattern(
    rf"(?:tolong |coba |minta )?(?:cetak|print|pdf|unduh|minta|kirim|buat(?:kan)?)(?: daftar| list| nama)* ?{LIST}\b.*"
    rf"|daftar (?:hadir|absen(?:si)?|tamu)\b.*|(?:daftar|list) {LIST}.*\b(?:cetak|dicetak|print|pdf)\b.*"
)
EVENT_TOO = EVENT.pattern.removesuffix(r"\b") + r"(?:nya|e|ne)?\b"
EVENT_NAMED = Pattern(EVENT_TOO, re.IGNORECASE)
A_WEEKDAY = r"(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)"
MOVED = Pattern(
    r"(?:(?:[^:]*, |ternyata |maaf )?(?:jadi )?)"
    rf"(?:yang {A_WEEKDAY} itu|sing {A_WEEKDAY} (?:iku|kae)|undangan(?:nya)?|acara(?:nya)?"
    rf"|(?:undangan )?(?:{EVENT_TOO}))"
    r"[^:]*? (?:di)?(?:undur|mundur|maju|pindah|ganti hari|geser|tunda)(?:kan)?\b[^:]*"
    rf"|(?:undur|mundur|maju|geser|tunda)(?:kan)? (?:undangan |acara )?(?:{EVENT_TOO})[^:]*"
)
REMINDS = Pattern(
    rf"(?:{POLITE})?(?:ingat(?:kan|in|no)?|tagih|elingno|ingetin|desak) [^:]*(?:{NOT_THEY} )?(?:jawab|menjawab"
    rf"|balas)[^:]*"
    r"undangan[^:]*|(?:kirim )?pengingat undangan[^:]*"
)
CALLS_OFF = Pattern(
    rf"(?:{POLITE})?(?:batal(?:kan|no|e)?|tarik|cabut|hapus) (?:undangan|acara)(?P<what1>[^:]*)"
    r"|(?:undangan|acara)(?P<what2>[^:]*?) (?:di)?(?:batal(?:kan|no)?|tarik|cabut|tidak jadi|ora sido|gak sido)"
    rf"|(?:{POLITE})?batal(?:kan|no)? (?P<what3>(?:{EVENT.pattern})[^:]*)"
    rf"|(?P<what4>(?:{EVENT_TOO})[^:]*?) (?:batal|dibatalkan|(?:tidak|gak|ga|nggak) jadi|ora sido|gak sido)(?: .*)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoComes:
    """It is asked how an invitation stands; `about` are the words beside it, `prints`: as a list on paper."""

    about: str
    prints: bool = False
    reminds: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MovesIt:
    """What was invited to is to be on another day."""

    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallsOff:
    """What was invited to isn't to be."""

    about: str


def asked(text: str) -> WhoComes | CallsOff | MovesIt | None:
    """ "siapa ikut pelatihan?", "undangan sampai mana", "daftar hadir", "batalkan undangan pelatihan"."""
    plain = normal(text).strip(" .!?")
    if len(plain.split()) <= MOST_MOVED and MOVED.fullmatch(plain):
        return MovesIt(about=plain)
    if len(plain.split()) > MOST_ASKED or any(c.isdigit() for c in HOUR.sub(" ", plain)):
        return None
    if REMINDS.fullmatch(plain):
        return WhoComes(about=plain, reminds=True)
    if PRINTS.fullmatch(plain):
        return WhoComes(about=plain, prints=True)
    if off := CALLS_OFF.fullmatch(plain):
        return CallsOff(about=next((found for found in off.groups() if found), ""))
    return WhoComes(about=plain) if ASKS.fullmatch(plain) else None


MOST_ASKED, MOST_MOVED = 14, 30


def event_in(text: str) -> str:
    """The kind of event that is named first, without its ending: "rapat" of "rapatnya batal"."""
    found = EVENT_NAMED.search(text)
    if found is None:
        return ""
    named = found[0].lower()
    bare = (named.removesuffix(end) for end in ("nya", "ne", "e"))
    return next((one for one in (named, *bare) if EVENT.fullmatch(one)), named)


def words_of(text: str) -> frozenset[str]:
    """The words of what is invited to, by which one of several is told."""
    return frozenset(_plain_words(text))


def _plain_words(text: str) -> Iterator[str]:
    for word in re.findall(r"[a-z-]{4,}", AROUND.sub(" ", normal(text))):
        if word not in COMMON:
            yield word


COMMON = frozenset(
    """siapa ikut hadir undangan yang sudah belum jawab acara kegiatan berapa orang daftar cetak peserta
    jadi""".split()  # noqa: SIM905
)

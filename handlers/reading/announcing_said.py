"""What is announced: "umumkan: besok bengkel tutup", "umumkan ke Kota: …", and who has got it."""

import re
from dataclasses import replace

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.people import Duty, Role
from storage.spoken import Spoken
from storage.values import dataclass

POLITE = r"(?:(?:tolong|coba|mohon|minta|ayo|bu|mbak|saya mau|mau|aku arep|arep|bisa)\s+)*"
# Said of an announcement, and of nothing else.
PLAINLY = (
    r"(?:(?:meng|di)?umumkan|umumno|umumke|umumin|ngumumno|ngumumke|pengumuman|wara[- ]?wara|woro[- ]?woro|siarkan"
    r"|siarno|broadcast|blast|buat pengumuman|kirim(?:kan)? pengumuman|beri pengumuman)"
)
# Said to one as well as to all: an announcement only where it names a group.
TELLS = (
    r"(?:beri ?tahu(?:kan)?|kasih ?tahu|kasih tau|kabarkan|kabari|kabarno|kandhani|kandani|infokan|info(?:no)?|sebarkan"
    r"|sampaikan|kirim(?:kan)? pesan|pesan|omongno|bilang(?:kan)?)"
)
TO = r"(?:(?:untuk|utk|ke|kepada|kpd|pada|buat|nang|marang|dateng|karo)\s+)?"
LED = Pattern(rf"\s*/?{POLITE}(?:(?P<plainly>{PLAINLY})|(?P<tells>{TELLS}))\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
HEADED = Pattern(rf"\s*(?P<to>{TO})(?P<head>[^:\n]{{0,120}}?)\s*:(?!\d)(?P<text>.*)", re.IGNORECASE | re.DOTALL)
UNHEADED = Pattern(rf"\s*(?P<to>{TO})(?P<text>.*)", re.IGNORECASE | re.DOTALL)
# A head with more words is a sentence in which a colon stands.
LONGEST_HEAD, LONGEST_UNHEADED = 14, 6
EVERYBODY = Pattern(one_of("semua semuanya kabeh kabehe seluruh seluruhnya sedaya sedanten sedoyo everybody"))
AROUND = Pattern(
    one_of(
        "para di yang yg sing seng bengkel posko teman temen teman-teman temen-temen kawan anggota orang wong grup",
        "ibu-ibu bapak-bapak ibu2 bapak2 kelompok bagian tim saja aja ya bu pak kita khusus",
    )
)
ROLES: tuple[tuple[Role, Pattern], ...] = (
    (Role.TAILOR, Pattern(one_of("penjahit penjahite penjahitnya tukang_jahit sing_njahit yang_menjahit"))),
    (Role.COURIER, Pattern(one_of("kurir kurire kurirnya"))),
    (Role.COORDINATOR, Pattern(one_of("koordinator kordinator koor pengurus"))),
    (Role.LEAD, Pattern(one_of("pembina pimpinan"))),
)
DUTIES: tuple[tuple[Duty, Pattern], ...] = (
    (Duty.STORE, Pattern(one_of("gudang penjaga_gudang"))),
    (Duty.INSPECTOR, Pattern(one_of("pemeriksa"))),
    (Duty.TREASURER, Pattern(one_of("bendahara"))),
    (Duty.OBSERVER, Pattern(one_of("pengamat"))),
)
# Whoever is told as one of these is told to be one.
TELLING = Pattern(
    one_of(
        r"difabel\w* disabilitas\w* penyandang\w* cacat abk ortu_abk orang_tua orangtua wali berkebutuhan",
        r"kebutuhan_khusus tuli tunarungu tuna_\w+ tunanetra netra buta bisu tunadaksa kursi_roda autis\w*",
        "warga warga_sekitar nondifabel non-difabel non_difabel",
    )
)
BETWEEN = Pattern(r"\s*(?:,|&|\+|/|;|\b(?:dan|lan|serta|sama|karo|plus)\b)\s*")
ASKS = "dibaca|terbaca|sampai|siapa|sapa|sopo|sinten|mana|berapa|piro|pinten|sudah|wis|wes|sampai|daftar"
GOT = "baca|membaca|dibaca|terbaca|lihat|terima|menerima|nerima|dapat|dapet|oleh|dikabari|diberi tahu"
WHO_GOT = Pattern(
    rf"(?=.*\b(?:pengumuman|woro-?woro|wara-?wara)\w*\b)(?=.*\b(?:{ASKS})\b)[^:]*"
    rf"|(?=.*\b(?:siapa|sapa|sopo|sinten)\b)(?=.*\b(?:belum|durung|dereng|rung)\b)(?=.*\b(?:{GOT})\b)"
    r"(?=.*\b(?:kabar|pengumuman|pesan|info)\w*\b)[^:]*"
)
SENDS = Pattern(
    r"(?:(?:ya|iya|yo|inggih|nggih|ok|oke|sip|betul|sudah|wis|wes|ayo|tolong|langsung)[ ,]+)*"
    r"(?:di)?(?:kirim|umum|siar|sebar)(?:kan|en|no|ke)?(?: (?:saja|aja|ae|wae|sekarang|lagi|ya|bu|pak|mbak|mas))*"
)
BACK = Pattern(
    r"(?:tolong |coba |bu )*(?:tarik|batal(?:kan|in|no)?|cabut|hapus|urungkan)(?: lagi| kembali)? (?:pengumuman"
    r"|woro-?woro|wara-?wara|umuman)"
    r"(?:nya|e)?(?: .*)?|(?:pengumuman|woro-?woro)(?:nya|e)?(?: (?:tadi|yang tadi|itu))* (?:di)?(?:tarik"
    r"|batal(?:kan)?|cabut|hapus)(?: .*)?"
)
MOST_WORDS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """What is to be announced.

    `head` is whom it is for as it was written, empty for everybody; `text` the words; `whole` all of them, if the head
    is none. `plainly`: nothing but an announcement can be meant; `led`: the head had "ke" before it.
    """

    head: str
    text: Spoken
    whole: Spoken
    plainly: bool
    led: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoGotIt:
    """It is asked whom the last announcement has reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakesItBack:
    """The last announcement is taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Whom a head names, part by part: everybody, roles, duties, and what is left as names of workshops or people."""

    everybody: bool = False
    roles: tuple[Role, ...] = ()
    duties: tuple[Duty, ...] = ()
    names: tuple[str, ...] = ()
    tells_group: bool = False
    without: tuple[str, ...] = ()


# "pengumuman tadi dibatalkan, tidak jadi libur" announces nothing.
CALLED_OFF = Pattern(
    r"^/?(?:(?:tolong|tulung|mohon|eh|maaf|bot|ternyata) )*(?:"
    r"(?:pengumuman|umuman)\w*(?: (?:yang|yg|sing|tadi|mau|td|barusan|kemarin|wingi|itu|iku|terakhir))*"
    r"(?: (?:salah|keliru|kliru|kleru)(?: (?:hari|tanggal|jam|tulis|ketik|kirim|isi)\w*)?)?,? "
    r"(?:(?:bisa|isa|iso|isok|boleh|apa|tolong|tulung|coba|minta|lebih baik) )*(?:di)?(?:batal|tarik|cabut"
    r"|hapus)\w*(?![\w ]*:)"
    r"|(?:(?:tidak|gak|nggak|ndak|ora) (?:jadi|sido) [\w ]{2,20}, )?(?:di)?(?:batal|tarik|cabut|hapus)\w* "
    r"(?:pengumuman|umuman)\w*)"
)


def announced(text: str) -> Announced | WhoGotIt | TakesItBack | None:
    """ "umumkan ke Kota: besok tutup", "kabari semua penjahit: …", "siapa belum terima pengumuman?"."""
    plain = normal(text)
    if len(plain.split()) <= MOST_WORDS and WHO_GOT.fullmatch(plain.strip(" ?.!")):
        return WhoGotIt()
    if CALLED_OFF.search(plain):
        return TakesItBack()
    if len(plain.split()) <= MOST_WORDS and BACK.fullmatch(plain.strip(" ?.!")):
        return TakesItBack()
    led = LED.fullmatch(text)
    if led is None:
        return None
    rest, plainly = led["rest"], led["plainly"] is not None
    headed = HEADED.fullmatch(rest)
    if headed and len(headed["head"].split()) <= LONGEST_HEAD:
        return Announced(
            head=headed["head"].strip(),
            text=Spoken(headed["text"].strip()),
            whole=Spoken(rest.strip(" :\n")),
            plainly=plainly,
            led=bool(headed["to"]),
        )
    unheaded = UNHEADED.fullmatch(rest)
    if unheaded is None or not plainly:
        return None
    left = Spoken(unheaded["text"].strip())
    return Announced(head="", text=left, whole=left, plainly=plainly, led=bool(unheaded["to"]))


def is_sent(text: str) -> bool:
    """ "iya kirim", "kirim saja bu": what was shown is to go out."""
    return SENDS.fullmatch(normal(text).strip(" .!")) is not None


# "ke penjahit aja, jangan ke Slamet"
WITHOUT = Pattern(
    r"[ ,(]+(?:kecuali|kejaba|selain|tanpa|(?:jangan|ojo|ojok|tidak|gak|ora|tanpa|bukan|dudu)(?: usah| perlu)?)"
    r"(?: (?:ke|kirim|dikirim|kepada|nang|buat|untuk))* (?P<whom>[^,:()]+(?:, ?[^,:()]+)*)\)?$"
    r"|, ?(?P<named>[^,:()]+) (?:tidak|gak|nggak|ora|ndak|ojo|jangan)(?: (?:usah|perlu|dikabari|dikirimi|ikut))*$"
)


def head_of(text: str) -> Head:
    """Whom a head names, and who of them is left out."""
    plain = normal(text)
    if TELLING.search(plain):
        return Head(tells_group=True)
    but = WITHOUT.search(f" {plain}")
    if but:
        plain = f" {plain}"[: but.start()].strip()
        left_out = tuple(" ".join(AROUND.sub(" ", part).split()) for part in BETWEEN.split(but["whom"] or but["named"]))
        return replace(head_of(plain), without=tuple(one for one in left_out if one))
    roles = tuple(role for role, said in ROLES if said.search(plain))
    duties = tuple(duty for duty, said in DUTIES if said.search(plain))
    everybody = EVERYBODY.search(plain) is not None
    for said in (*(said for _, said in (*ROLES, *DUTIES)), EVERYBODY):
        plain = said.sub(" ", plain)
    names = [" ".join(AROUND.sub(" ", part).split()) for part in BETWEEN.split(plain)]
    found = tuple(name for name in names if name)
    return Head(everybody=everybody or not (roles or duties or found), roles=roles, duties=duties, names=found)


def heads_in(text: str) -> list[tuple[str, Spoken]]:
    """Each way in which the first words of a text may be whom it is for, the longest first, with what is left."""
    words = text.split()
    cuts = range(min(LONGEST_UNHEADED, len(words) - 1), 0, -1)
    return [(" ".join(words[:at]), Spoken(" ".join(words[at:]))) for at in cuts]

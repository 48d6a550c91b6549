"""What is said of workshops and staff: a new workshop, another name; who stops, comes back, moves, is invited."""

import re
from collections.abc import Iterator

from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.people import Role
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkshop:
    """There is a new workshop of this name, as it was written."""

    name: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """A workshop gets another name."""

    was: str
    name: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class ShutForGood:
    """A workshop is no more."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkshopsAsked:
    """Which workshops there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stops:
    """Somebody works here no more."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Returns:
    """Somebody who had stopped works here again."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoStopped:
    """Who has stopped, and what of hers is still open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Somebody works in another workshop."""

    name: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """A link for somebody on the list, or for somebody new with this role, perhaps in a workshop."""

    name: str = ""
    role: Role | None = None
    place: str = ""


SaidOfStaff = NewWorkshop | Renamed | ShutForGood | WorkshopsAsked | Stops | Returns | WhoStopped | Moves | Invited

POLITE = r"(?:(?:tolong|coba|mohon|bu|ayo|saya mau|mau)\s+)*"
SHOP = r"(?:bengkel|posko|sanggar|workshop)"
# "buka bengkel baru di Lawang kapan ya" asks.
ASKED = r"(?!.*\b(?:kapan|siapa|sopo|gimana|bagaimana|piye|berapa|piro|kenapa|apa tidak|gak ya|enaknya)\b)"
WRITTEN = r"[\"“'‘]?(?P<name>[^\n\"”’:]{2,60}?)[\"”'’]?[.!]?"
NEW = Pattern(
    rf"\s*{ASKED}{POLITE}(?:(?:tambah(?:kan)?|buat(?:kan)?|gawe|bikin|daftarkan|buka|mbukak|masukkan|catat)\s+"
    rf"{SHOP}(?:\s+(?:baru|anyar))?|{SHOP}\s+(?:baru|anyar))\s*(?::|di\s|nang\s|bernama\s|namanya\s"
    rf"|jenenge\s)?\s*{WRITTEN}\s*",
    re.IGNORECASE,
)
ANOTHER_NAME = Pattern(
    rf"\s*{POLITE}(?:(?:ganti|ubah|rubah)\s+nama\s+{SHOP}\s+(?P<was1>[^\n:]+?)"
    rf"|{SHOP}\s+(?P<was2>[^\n:]+?)\s+(?:ganti|ganti nama|diganti|diganti nama|berganti nama|namanya diganti|dinamai)"
    rf"|nama\s+{SHOP}\s+(?P<was3>[^\n:]+?)\s+(?:diganti|ganti|diubah))"
    rf"\s+(?:jadi|menjadi|dadi|ke|dengan|:|->)\s*{WRITTEN}\s*",
    re.IGNORECASE,
)
LISTED = Pattern(
    rf"(?:daftar|lihat) {SHOP}|{SHOP}(?:nya|e|ne)? (?:apa|ada apa|mana|apa saja|mana saja|opo ae|ono opo)(?: saja| ae)?"
    rf"|(?:ada|punya|ono) {SHOP} (?:apa|mana|berapa)(?: saja)?|{SHOP} (?:kita )?ada berapa|{SHOP}"
)
FOR_GOOD = (
    r"(?:selamanya|untuk selamanya|seterusnya|untuk seterusnya|sak teruse|selawase|kanggo selawase|permanen"
    r"|secara permanen|untuk terakhir)"
)
SHUT = (
    Pattern(
        rf"{POLITE}(?:hapus(?:kan)?|bubar(?:kan|no)?|hilangkan|tiadakan|copot|busak(?:en)?) {SHOP} (?P<name>[^:]+?)"
    ),
    Pattern(rf"{POLITE}(?:tutup(?:en)?|tutupkan) {SHOP} (?P<name>[^:]+?) {FOR_GOOD}"),
    Pattern(rf"{SHOP} (?P<name>[^:]+?) (?:sudah |wis |wes |akan |mau )?(?:di)?(?:tutup|nutup) {FOR_GOOD}"),
    Pattern(
        rf"{SHOP} (?P<name>[^:]+?) (?:sudah |wis |wes |akan |mau )?(?:dihapus|dibubarkan|bubar|tidak ada lagi"
        r"|sudah tidak ada|wis gak ono|gak ono maneh|tidak dipakai lagi|dihapus saja)(?: saja| ae)?"
    ),
)
# Days and hours make of "bengkel buka" a day on which it works.
DAY = Pattern(
    r"\b(?:besok|sesuk|lusa|kemarin|hari|tanggal|tgl|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|lagi|jam"
    r"|pukul)\b|\d"
)
SOMEBODY = r"(?P<name>[^\W\d_][^\d:]{1,40}?)"
ALREADY = r"(?:sudah|wis|wes|uwis|sampun|mau|akan|arep|jadi|mulai besok|per hari ini)"
NOT = r"(?:tidak|gak|ga|nggak|ora|mboten|ndak|sudah tidak|wis ora|wes gak|nggak)"
WORKS = "kerja|bekerja|menjahit|jahit|njahit|ikut|gabung"
GOES = "berhenti|mandek|mandeg|leren|keluar|metu|mundur|resign|mengundurkan diri|undur diri"
FROM_WORK = "kerja|nyambut gawe|menjahit|jahit|njahit|dari bengkel|jadi penjahit|saja|wae"
STOPS = (
    Pattern(rf"{SOMEBODY} (?:{ALREADY} )*(?:{GOES})(?: (?:{FROM_WORK}))*"),
    Pattern(rf"{SOMEBODY} (?:sudah )?{NOT} (?:ikut |melu |mau )?(?:{WORKS}) (?:lagi|maneh|meneh)"),
    Pattern(
        rf"{POLITE}(?:berhentikan|keluarkan|hentikan|coret|copot)(?: penjahit| kurir)? {SOMEBODY}"
        r"(?: dari (?:daftar|bengkel))?"
    ),
)
COMES = "kembali|balik|mbalik|ikut|melu|gabung|bergabung|aktif|kerja|masuk|menjahit|njahit"
AGAIN = "lagi|maneh|meneh|malih|bekerja|kerja|ke bengkel|menjahit|gabung"
RETURNS = (
    Pattern(rf"{SOMEBODY} (?:{ALREADY} )*(?:{COMES}) (?:{AGAIN})(?: lagi| maneh)?"),
    Pattern(rf"{POLITE}(?:aktifkan|terima|masukkan|panggil) {SOMEBODY} (?:lagi|kembali|maneh)"),
)
STOPPED = Pattern(
    r"(?:daftar )?(?:siapa|sapa|sopo)?(?: saja)? ?(?:yang|sing|seng)? ?(?:sudah|wis|wes)? ?"
    r"(?:berhenti|keluar|mandek|metu)"
)
THERE = rf"(?: dari [^:]+?)? (?:ke|nang|menyang) (?:{SHOP} )?(?P<place>[^:]+?)"
MOVES = (
    Pattern(rf"{POLITE}(?:pindah(?:kan|no)?|mutasi(?:kan)?) {SOMEBODY}{THERE}"),
    Pattern(rf"{SOMEBODY} (?:{ALREADY} )*(?:pindah|dipindah(?:kan|no)?|ngalih)(?: {SHOP})?{THERE}"),
)
ROLES: tuple[tuple[Role, Pattern], ...] = (
    (Role.TAILOR, Pattern(one_of("penjahit tukang_jahit orang wong anggota teman kanca konco"))),
    (Role.COURIER, Pattern(one_of("kurir pengantar"))),
    (Role.COORDINATOR, Pattern(one_of("koordinator kordinator"))),
    (Role.LEAD, Pattern(one_of("pembina"))),
)
INVITES = Pattern(
    rf"{POLITE}(?:(?:buat(?:kan)?|minta|kirim(?:kan)?|gawekno|gawe) )?(?:undang(?:kan)?|undangan|ngundang|tautan|link)"
    r"(?: undangan)?(?: (?:untuk|utk|buat|kanggo|bagi))? (?P<whom>[^:\d]+?)"
    rf"(?: (?:ke|di|untuk|nang) (?:{SHOP} )?(?P<place>[^:\d]+?))?"
)
NEWCOMER = Pattern(one_of("baru anyar enggal satu seorang lagi"))
END = Pattern(r"[\s.!?]*(?:\b(?:ya|yo|bu|pak|mbak|mas|nggih|inggih)\b[\s.!?]*)*$")
MOST_WORDS, LONGEST = 14, 160


def said_of_staff(text: str) -> Iterator[SaidOfStaff]:
    """Each thing that a text may say of workshops and staff; whom a name means decides."""
    if len(text) > LONGEST or len(text.split()) > MOST_WORDS:
        return
    if (renamed := ANOTHER_NAME.fullmatch(text)) is not None:
        was = next(found for found in (renamed["was1"], renamed["was2"], renamed["was3"]) if found)
        yield Renamed(was=was.strip(), name=Spoken(renamed["name"].strip()))
        return
    if (new := NEW.fullmatch(text)) is not None and not DAY.search(normal(new["name"])):
        yield NewWorkshop(name=Spoken(new["name"].strip()))
    plain = END.sub("", normal(text))
    if LISTED.fullmatch(plain):
        yield WorkshopsAsked()
    yield from (ShutForGood(name=found["name"]) for one in SHUT if (found := one.fullmatch(plain)))
    if STOPPED.fullmatch(plain):
        yield WhoStopped()
    yield from _of_somebody(plain)


def _of_somebody(plain: str) -> Iterator[SaidOfStaff]:
    yield from (Stops(name=found["name"]) for one in STOPS if (found := one.fullmatch(plain)))
    yield from (Returns(name=found["name"]) for one in RETURNS if (found := one.fullmatch(plain)))
    yield from (Moves(name=found["name"], place=found["place"]) for one in MOVES if (found := one.fullmatch(plain)))
    if invited := INVITES.fullmatch(plain):
        yield from _invited(invited["whom"], invited["place"] or "")


def _invited(whom: str, place: str) -> Iterator[Invited]:
    role = next((role for role, said in ROLES if said.search(whom)), None)
    if role is None:
        yield Invited(name=whom, place=place)
        return
    left = NEWCOMER.sub(" ", next(said for one, said in ROLES if one is role).sub(" ", whom))
    if not left.strip():
        yield Invited(role=role, place=place)

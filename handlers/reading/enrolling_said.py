"""What somebody says who joins: that she wants to, by which link, and how she answers for herself."""

import re
from collections.abc import Collection, Mapping

from handlers.reading.normal import normal

# What somebody unknown may say who wants to join; a report of hers wouldn't say so.
WANTS = re.compile(
    r"^(?!.*\b(?:tidak|gak|ga|nggak) mau\b)(?!.*\b(?:beli|berduka|pesan)\b)(?:.*\b(?:n?daftar\w*|pendaftaran"
    r"|(?:ber)?gabung\w*|ikut|nderek"
    r"|melu|melok|ng?lamar|melamar|lowongan|join|penjahit baru)\b"
    r"|.*\b(?:mau|ingin|isok|iso|pengen|pingin|kepengin|badhe|arep|bisa|boleh|saged|cari)\b.*\b(?:jahit"
    r"|menjahit|njahit|jait|njait|kerja))"
)
ASKS_AGAIN = ("daftar", "/daftar")
START = re.compile(r"/start\s+([A-Za-z0-9_-]{1,64})")
POSTER = re.compile(r"ikut-(\d{1,6})")

HERSELF = re.compile(
    r"^(?:(?:ya|buat|untuk|kangge|kanggo) )*(?:diri )?(?:saya|sy|aku|kulo|kula|sendiri|dhewe|piyambak)\b"
    r"(?!.*\bdaftar(?:kan|in)\b)"
)
ANOTHER = re.compile(
    r"\b(?:orang lain|anak(?:ku)?|suami|istri|bojo(?:ku)?|ibu saya|adik|kakak|tetangga|teman|ponakan|keponakan|saudara"
    r"|daftar(?:kan|in))\b"
)
DIFABEL = re.compile(r"\bdifabel|disabilitas|penyandang")
PARENT = re.compile(r"\babk\b|orang ?tua|ortu|wali murid|tiyang sepuh")
NEIGHBOUR = re.compile(r"warga|tetangga|tonggo|tanggi|umum|sekitar")
NEW_AT_IT = re.compile(r"baru|belum (?:pernah|bisa)|dereng|durung|pemula|nol")
KNOWS_HOW = re.compile(r"^(?:ya |sudah |wis |sampun )?(?:bisa|saged|iso)$|lumayan")
LONG_AT_IT = re.compile(r"lama|tahun|taun|suwe|dangu|penjahit|garmen|konveksi")
HAS = re.compile(r"^(?:ya|iya|ada|punya|duwe|gadhah|nggih|sudah)(?: (?:ada|punya|mesin|bu))*$")
HAS_NOT = re.compile(r"^(?:belum|dereng|durung|tidak|ndak|gak|ora|mboten)\b")
WORD = re.compile(r"\w+")
BEFORE_PLACE = re.compile(r"^bengkel +", re.IGNORECASE)


def wants_to_join(text: str) -> bool:
    """ "daftar", "apa bisa ikut?", "badhe nderek njahit"."""
    return WANTS.search(normal(text)) is not None


def asks_again_to_join(text: str) -> bool:
    """Whether somebody who is enrolling says that she wants to."""
    return normal(text).startswith(ASKS_AGAIN)


def invite_in(text: str) -> str:
    """The code of an invite that was brought along; empty if there is none."""
    found = START.match(text)
    return found[1] if found else ""


def workshop_of_poster(code: str) -> int | None:
    """The workshop by whose poster somebody comes."""
    found = POSTER.fullmatch(code)
    return int(found[1]) if found else None


def for_herself(text: str) -> bool:
    """ "buat saya", "kulo piyambak"."""
    return HERSELF.search(normal(text)) is not None


def for_another(text: str) -> bool:
    """ "adik saya", "mau daftarkan tetangga"."""
    return ANOTHER.search(normal(text)) is not None


def is_difabel(text: str) -> bool:
    """ "saya difabel"."""
    return DIFABEL.search(normal(text)) is not None


def is_parent(text: str) -> bool:
    """ "ortu abk"."""
    return PARENT.search(normal(text)) is not None


def is_neighbour(text: str) -> bool:
    """ "warga sekitar"."""
    return NEIGHBOUR.search(normal(text)) is not None


def is_new_at_it(text: str) -> bool:
    """ "baru belajar bu"."""
    return NEW_AT_IT.search(normal(text)) is not None


def knows_how(text: str) -> bool:
    """ "sudah bisa", "lumayan"."""
    return KNOWS_HOW.search(normal(text)) is not None


def is_long_at_it(text: str) -> bool:
    """ "5 tahun di garmen"."""
    return LONG_AT_IT.search(normal(text)) is not None


def has_one(text: str) -> bool:
    """ "punya mesin"."""
    return HAS.search(normal(text)) is not None


def has_none(text: str) -> bool:
    """ "belum punya"."""
    return HAS_NOT.search(normal(text)) is not None


def place_names(workshops: Mapping[int, str]) -> dict[int, str]:
    """What each workshop is called, without "Bengkel" before it."""
    return {number: BEFORE_PLACE.sub("", name) for number, name in workshops.items()}


def own_words_of(names: Mapping[int, str]) -> dict[int, Collection[str]]:
    """The words of each name that no other has; all of it, where there is none."""
    words = {number: set(WORD.findall(normal(name))) for number, name in names.items()}
    found: dict[int, Collection[str]] = {}
    for number, name in names.items():
        others: set[str] = set().union(*(words[one] for one in words if one != number))
        found[number] = sorted(words[number] - others) or [normal(name)]
    return found


def names_one_of(text: str, words: Collection[str]) -> bool:
    """Whether a text has one of these words."""
    return any(re.search(rf"\b{re.escape(word)}\b", normal(text)) for word in words)

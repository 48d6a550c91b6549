"""A sheet of people, as a laptop gives it: which column a heading means, and what its cells say."""

import re
import unicodedata
from enum import StrEnum

from rapidfuzz import fuzz

from handlers.reading.patterns import Pattern
from storage.people import Role
from storage.values import dataclass

# How headings are written, by the column they mean.
HEADINGS = {
    "name": "name nama nama_lengkap nama_penjahit full_name nama_orang",
    "call_name": "call_name panggilan nama_panggilan sapaan dipanggil nickname callname",
    "role": "role peran jabatan tugas status_kerja bagian posisi",
    "group": "group kelompok golongan kategori kelompok_warga",
    "workshop": "workshop bengkel nama_bengkel posko lokasi tempat_kerja",
    "telegram_id": "telegram_id telegram id_telegram idtelegram nomor_telegram telegramid",
    "phone": "phone telepon telpon telp no_telepon no_telp no_telpon nomor_telepon nomor_hp no_hp hp nohp nomor no"
    " handphone wa no_wa nomor_wa whatsapp no_whatsapp nomor_whatsapp phone_number",
    "usual_pieces": "usual_pieces biasanya sehari per_hari jumlah_sehari jumlah_per_hari kemampuan kapasitas target"
    " kemampuan_sehari masker_sehari masker_per_hari biasanya_sehari",
}
COLUMNS = {said: column for column, words in HEADINGS.items() for said in words.split()}
ROLES = {
    Role.TAILOR: "tailor penjahit jahit tukang_jahit anggota",
    Role.COURIER: "courier kurir titip pengantar kurir_titip",
    Role.COORDINATOR: "coordinator koordinator kordinator pengurus koord",
    Role.LEAD: "lead pembina ketua pimpinan",
}
ROLE_WORDS = {said: role for role, words in ROLES.items() for said in words.split()}
GROUPS = {
    "difabel": "difabel disabilitas penyandang_disabilitas difable",
    "abk": "abk orang_tua_abk ortu_abk orangtua_abk orang_tua_anak_berkebutuhan_khusus ibu_abk wali_abk",
    "warga": "warga warga_sekitar tetangga umum sekitar masyarakat warga_umum",
}
GROUP_WORDS = {said: group for group, words in GROUPS.items() for said in words.split()}
SCIENTIFIC = Pattern(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
WHOLE = Pattern(r"(\d{1,6})(?:[.,]0+)?(?: ?(?:masker|pcs|biji|buah|potong))?(?: ?(?:/|per|se) ?hari)?")
ACCOUNT = Pattern(r"(\d{1,16})(?:[.,]0+)?")
FEWEST_DIGITS, MOST_DIGITS = 4, 15
# Above this (of 100) two names of workshops may be one.
NEAR_WORKSHOP = 85
SHORT_FOR = {"kab": "kabupaten", "kec": "kecamatan", "ds": "desa", "bkl": "bengkel"}


class PhoneFault(StrEnum):
    """Why something isn't a telephone number."""

    # A spreadsheet has cut its digits off: "8,12E+09".
    CUT = "cut"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """Which column of ours is where, which headings mean nothing, and which column is there twice."""

    at: dict[str, int]
    unknown: tuple[str, ...]
    twice: tuple[str, ...]


def headings(cells: list[str]) -> Headings:
    """The headings of a sheet, Indonesian or English, however they are spaced."""
    at: dict[str, int] = {}
    unknown, twice = [], []
    for place, cell in enumerate(cells):
        column = COLUMNS.get(_even(cell))
        if column is None:
            unknown += [cell.strip()] if cell.strip() else []
        elif column in at:
            twice.append(cell.strip())
        else:
            at[column] = place
    return Headings(at=at, unknown=tuple(unknown), twice=tuple(twice))


def role(text: str) -> Role | None:
    """ "penjahit", "Koordinator", "tailor"."""
    return ROLE_WORDS.get(_even(text))


def group(text: str) -> str | None:
    """ "difabel", "orang tua ABK", "warga sekitar"."""
    return GROUP_WORDS.get(_even(text))


def phone(text: str) -> str | PhoneFault:
    """A number as it is dialled, `0812…` (or `+65…` from abroad); else why it is none.

    A spreadsheet takes the 0 off and writes "81234567890", or ".0" behind it.
    """
    even = unicodedata.normalize("NFKC", text).strip().lstrip("'")
    if SCIENTIFIC.search(even.replace(" ", "")):
        return PhoneFault.CUT
    if re.fullmatch(r"\d+[.,]0", even):
        even = even[:-2]
    digits = re.sub(r"[\s().\-/]|^(?:hp|wa|telp|tel)\.?:?", "", even.lower())
    abroad = digits.startswith("+") and not digits.startswith("+62")
    digits = digits.removeprefix("+")
    if not (digits.isascii() and digits.isdigit() and FEWEST_DIGITS <= len(digits) <= MOST_DIGITS):
        return PhoneFault.NONE
    if abroad:
        return f"+{digits}"
    digits = digits.removeprefix("62") if digits.startswith("62") else digits
    return digits if digits.startswith("0") else f"0{digits}"


def as_dialled(text: str) -> str:
    """A number in the one form, to compare; as it is where it is none."""
    found = phone(text)
    return text if isinstance(found, PhoneFault) else found


def pieces(text: str) -> int | None:
    """How many masks a day: "25", "25 masker", a spreadsheet's "25.0"; None if it is no number."""
    found = WHOLE.fullmatch(unicodedata.normalize("NFKC", text).strip().lower())
    return int(found[1]) if found else None


def account(text: str) -> str | None:
    """An account's number without leading zeros, as Telegram writes it; None if it is none."""
    found = ACCOUNT.fullmatch(unicodedata.normalize("NFKC", text).strip().lstrip("'"))
    return str(int(found[1])) if found and int(found[1]) else None


def near_workshop(name: str, known: list[str]) -> str | None:
    """The workshop that a name may mean, though it is written otherwise: "Kab Malang" is near "Kab. Malang"."""
    wanted = _full(name)
    found = [(fuzz.ratio(wanted, _full(one)), one) for one in known if _digits(one) == _digits(name)]
    best = max(found, default=(0, ""))
    return best[1] if best[0] >= NEAR_WORKSHOP else None


def _even(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "_".join(re.findall(r"[a-z0-9]+", plain))


def _full(name: str) -> str:
    words = [SHORT_FOR.get(word, word) for word in _even(name).split("_")]
    return " ".join(word for word in words if word != "bengkel") or _even(name)


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)

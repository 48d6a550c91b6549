"""What somebody wants changed of what is kept of her."""

from typing import Literal

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass

Column = Literal["name", "call_name", "phone", "usual_pieces", "experience", "machine", "hours", "community", "access"]
NAMED: dict[Column, str] = {
    "name": r"nama(?: lengkap)?",
    "call_name": r"(?:nama )?panggilan",
    "phone": r"(?:(?:nomor|nomer|no) )?(?:telepon|telpon|telp|hp|nomor|nomer|wa)",
    "usual_pieces": r"target|jumlah(?: sehari)?",
    "experience": r"pengalaman",
    "machine": r"mesin(?: jahit)?",
    "hours": r"jam|waktu",
    "community": r"kelompok",
    "access": r"bantuan(?: khusus)?|kebutuhan",
}
CHANGES = {
    column: Pattern(rf"(?:{named})(?:ku| saya)?(?: jadi| menjadi| dadi)?(?:[ :=]+|$)")
    for column, named in NAMED.items()
}
FOR_A_COORDINATOR = Pattern(r"bengkel|peran")
GIVEN_UP = Pattern(r"(?:(?:tidak|gak|ga|nggak|ndak|ora|mboten) (?:jadi|usah)|batal)(?: bu| deh| saja| aja)*")


@dataclass(frozen=True, slots=True)
class OwnChange:
    """What she wants changed, and into what, in normal form (empty: that isn't said)."""

    column: Column
    told: str


def own_change(text: str) -> OwnChange | None:
    """What is said after "ganti": "nama Sri Wahyuni", "telepon", "jam jadi pagi"."""
    for column, pattern in CHANGES.items():
        if found := pattern.match(text):
            return OwnChange(column, text[found.end() :])
    return None


OF_REMINDERS = Pattern(r"\b(?:pengingat|reminder|n?g?ing[ae]t(?:in|kan|no)|eling(?:no|ke)|alarm)\w*\b")


def is_of_reminders(text: str) -> bool:
    """ "jam ingetinnya jadi sore": when she is reminded, and not when she sews."""
    return OF_REMINDERS.search(text) is not None


def is_for_a_coordinator(text: str) -> bool:
    """ "bengkel", "peran": what only a coordinator changes."""
    return FOR_A_COORDINATOR.match(text) is not None


def gives_up(text: str) -> bool:
    """ "tidak jadi", when asked what it becomes."""
    return GIVEN_UP.fullmatch(normal(text)) is not None

"""What is said on a phone that several share: who writes."""

import re

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.spoken import Spoken

I_AM = Pattern(r"(?:ini|iki|saya|sy|aku|kulo|kula)(?: (?:ini|iki))?(?: (?:bu|pak|mbak|mas))? (?P<name>[^\W\d_]+)")
WHO = Pattern(r"(?:ganti|gantian|pindah)(?: orang| yang (?:menulis|bicara))?|siapa(?: saya| ini)?|saya siapa")

NEW_PHONE = Pattern(
    r"\b(?:nomor|nomer|no|hp|hape|wa|wasap|telegram|akun|kartu)\w*(?: (?:saya|ku|sy|kulo|aku))? ?"
    r"(?:(?:yang|sing|yg) )?(?:baru|anyar|enggal|ganti|hilang|ilang|rusak|mati|jatuh|kecemplung|dicuri"
    r"|dijambret|lama|lawas)\b"
    r"|\b(?:ganti|gantos|pindah|nganggo|pakai|pake) (?:nomor|nomer|no|hp|hape|wa|telegram|akun|kartu)\w*\b"
)
# Words that follow "saya" or "ini" and are no name.
NO_NAME = frozenset(
    """nomor nomer no hp hape wa ganti pakai pake baru mau ingin sudah kok yang punya dari bot bener betul siapa apa
    telegram akun kartu bu pak mbak mas ini iki hilang rusak lagi juga""".split()  # noqa: SIM905
)


def new_phone_said(text: str) -> str | None:
    """ "ini Titik nomor baru, hp lama hilang": which name somebody gives who has a new phone; None if she doesn't."""
    plain = normal(text)
    if not NEW_PHONE.search(plain):
        return None
    names = (found["name"] for found in I_AM.finditer(plain) if found["name"] not in NO_NAME)
    return next(names, None)


def asks_who_writes(text: str) -> bool:
    """ "ganti orang", "siapa ini?"."""
    return WHO.fullmatch(first_line(text)) is not None


def first_line(text: str) -> str:
    """The first line of a text, in normal form."""
    return normal(text).partition("\n")[0]


def name_said(text: str) -> str | None:
    """By which name somebody says that she writes: "saya Ani, setor 20"; None if she doesn't."""
    found = I_AM.match(normal(text))
    return found["name"] if found else None


def has_word(words: str, name: str) -> bool:
    """Whether a name is one of some words."""
    return name in normal(words).split()


def after_name(text: Spoken, name: str) -> Spoken:
    """What a text says after a name, as it was written, over all its lines."""
    found = re.search(rf"\b{re.escape(name)}\w*", text, re.IGNORECASE)
    return Spoken(text[found.end() :].strip(" \t\r\n,.:;-")) if found else Spoken("")

"""What is said of the coordinator herself, or not to reach her: it isn't for her to read."""

import re
from collections.abc import Collection

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from handlers.reading.people import HONORIFICS

TITLE = r"(?:(?:bu|ibu|buk|mbak|pak|bapak|mas|kak) )?"
SHUNS = (
    r"(?:jangan|jgn|ojo|ampun|tanpa|selain|kecuali|lewati|gausah|rausah|(?:gak|ga|tidak|ndak|ora|mboten) (?:usah|mau"
    r"|gelem"
    r"|pengen|lewat|liwat|ke))"
)
COMPLAINT = (
    r"(?:komplain\w*|complain|protes\w*|keluhan\w*|keluh kesah|mengeluh|ngeluh|mengadu|ngadu|wadul|aduan|unek-?unek"
    r"|kritik"
    r"|lapor(?:an)? pelanggaran)"
)
OF = r"(?:tentang|ttg|soal|masalah|mengenai|perkara|bab|babagan|karo|sama|dengan)"
HARSH = (
    r"(?:pilih (?:kasih|sih)|berat sebelah|(?:gak|ga|tidak|ora|ndak|kurang) (?:adil|jujur|sopan|becus)|galak|kasar"
    r"|judes"
    r"|jahat|sombong|pelit|curang|korupsi|nyunat|(?:nge|mem)?bentak\w*|mbentak|marah-?marah|marah2|ngamuk\w*|nyebelin"
    r"|nylekit"
    r"|ngenyek|menghina|mbedak\w*|membeda\w*|ngapusi|bohong\w*|mbujuki|semena-?mena|sewenang-?wenang)"
)
HURT_BY = (
    r"(?:dimarah\w*|diseneni|dibentak\w*|dihina|dienyek|dibeda\w*|dibedak\w*|diapusi|dibohongi|disalah\w*|dikata-?\w*"
    r"|dipojokkan"
    r"|disindir\w*|dilecehkan|dipermalukan|dicueki)"
)
FEELS = (
    r"(?:takut|wedi|gak enak|ga enak|sungkan|jengkel|mangkel|kesel|kesal|sebel|marah|nesu|sakit hati|loro ati|kecewa"
    r"|gak suka"
    r"|ga suka|gak seneng|gak cocok|tersinggung)"
)
HIGHER = (
    r"(?:atasan(?:nya|e)?|pembina(?:nya|ne)?|pimpinan(?:nya|e)?|yang (?:lebih )?(?:tinggi|di ?atas)(?:nya)?"
    r"|sing (?:luwih )?"
    r"(?:duwur|ndukur)(?:e)?)"
)
SHORT = 6


MAY = Pattern(rf"\b(?:{COMPLAINT}|{HARSH}|{HURT_BY}|{FEELS}|{HIGHER})\b")


def may_complain(text: str) -> bool:
    """Whether a text may complain of somebody; most don't."""
    return MAY.search(normal(text)) is not None


def is_of_coordinator(text: str, names: Collection[str]) -> bool:
    """ "mau komplain tapi jangan ke bu Rini", "bu Rini pilih kasih": her coordinators' `names` tell whom it means."""
    plain = normal(text).replace("\n", " ")
    called = {word for name in names for word in normal(name).split()} - HONORIFICS
    who = rf"{TITLE}(?:{'|'.join(['koordinator(?:nya|e|ku)?', *sorted(map(re.escape, called))])})"
    complains = re.search(rf"\b{COMPLAINT}\b", plain) is not None
    past_her = re.search(rf"\b{SHUNS}(?: \w+){{0,2}} {who}\b", plain) is not None
    of_her = re.search(rf"\b{OF} (?:sikap |kelakuan |omongan |cara )?{who}\b", plain) is not None
    judged = re.search(
        rf"\b{who} (?:\w+ ){{0,3}}{HARSH}\b|\b{HURT_BY} (?:(?:sama|karo|ambek|oleh|dening) )?{who}\b", plain
    )
    afraid = re.search(rf"\b{FEELS} (?:sama|karo|ambek|ke|dengan|marang) {who}\b", plain)
    afraid = None if SORRY.search(plain) else afraid
    higher = re.search(rf"\b{HIGHER}\b", plain) is not None and (past_her or of_her or complains or who_is_meant(plain))
    return bool((complains and (past_her or of_her)) or judged or afraid or higher)


# "saya gak enak sama bu Rini", of her own work that isn't done: she is sorry, and complains of nobody.
SORRY = Pattern(
    r"\b(?:gak enak|ga enak|sungkan)\b(?!.*\b(?:dimarah\w*|diseneni|dibentak\w*|galak|kasar|judes|pilih kasih|adil)\b)"
    r"|^(?=.*\b(?:takut|wedi)\b)(?=.*\b(?:belum|durung|blm|dereng|telat|terlambat|maaf|ngapunten|sepurane)\b)"
)
WANTS = Pattern(
    r"\b(?:mau|pengen|pingin|arep|ingin|bisa|iso|boleh|minta|tolong|ajeng|badhe)\b.*\b(?:bicara|ngomong|omong|lapor"
    r"|matur|ketemu"
    r"|hubungi|disampaikan|sampaikan|diteruskan|teruskan|kontak|nomor\w*)\b"
)


def who_is_meant(plain: str) -> bool:
    """ "saya mau bicara sama pembinanya langsung": a text in normal form."""
    return WANTS.search(plain) is not None and len(plain.split()) <= 2 * SHORT

"""Somebody doesn't see how this is used: "saya pencet2 kok ndak keluar apa2", "ini gimana caranya ya", "?"."""

import re

from handlers.reading import assent
from handlers.reading.assent import TITLES
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NOT = rf"(?:{assent.NOT}|g)"
HOW = r"(?:gimana|gmn|gmna|bagaimana|piye|pripun|yok ?opo|ya ?apa)"
SOFT = (
    rf"(?:(?:{TITLES}|ini|iki|niki|maaf|permisi|lho|loh|kok|trus|terus|lah|nah|ya|yo|oh|saya|aku|kulo|sy|mau tanya"
    r"|tanya|eh|duh|aduh)[ ,.]+)*"
)
ENDS = (
    rf"(?:[ ,]+(?:{TITLES}|ya|yo|to|sih|se|seh|ini|iki|niki|dong|nggih|caranya|carane|saya|aku|bot(?:nya|e)?"
    r"|pakainya|makainya|pakenya|nganggone))*[ ?.!]*"
)
LOST = Pattern(
    rf"[ ?!.]+"
    rf"|{SOFT}{HOW}(?: (?:cara|carane|caranya|ini|iki|nganggone|pakainya|makainya|mulainya|mulaine|pakenya"
    rf"|selanjutnya))*{ENDS}"
    rf"|{SOFT}(?:cara|carane|caranya|cara pakai|cara pakainya|cara makai|cara mulai|cara mulainya)(?: (?:{HOW}|apa"
    rf"|opo))?{ENDS}"
    rf"|{SOFT}(?:harus|kudu|disuruh|mesti|saya) (?:ngapain|nyapo|lapo|apa|opo|ngopo|pencet (?:apa|mana|opo|sing"
    r" endi)|nulis (?:apa|opo)|ngetik (?:apa|opo)|klik (?:apa|mana))\b.{0,20}"
    r"|.*\b(?:pencet|mencet|tekan|dipencet|tak pencet|klik|diklik|buka|dibuka|kirim|nulis|ngetik|tak"
    rf" klik)\w*2?\b.*\b(?:{NOT}|belum|durung|blm) (?:\w+ )?(?:keluar|metu|muncul|jalan|bisa|iso|mlaku|ada|respon"
    r"|nyaut|kebuka"
    rf"|reaksi|gerak|onok|dibalas|dijawab)\w*\b.*"
    rf"|{SOFT}(?:{NOT} )?(?:tau|tahu|ngerti|paham|mudeng|iso|bisa) (?:cara(?:nya|ne)?|pakainya|makainya|nganggone"
    r"|pakenya|iki|ini)\b.{0,25}"
    r"|.*\bgaptek\b.*"
)


def is_lost(text: str) -> bool:
    """Whether somebody asks how this is used at all, or gets nowhere with it."""
    plain = normal(text).replace("\n", " ")
    return bool(text.strip()) and (LOST.fullmatch(plain) is not None if plain else "?" in text)


SPAM = Pattern(
    r"https?://|\bbit\.ly|\bwa\.me|\bt\.me/|\b(?:undian|pemenang|memenangkan|menang hadiah|berhadiah|pinjol|dana"
    r" (?:cepat|tunai)|pinjaman"
    r" (?:online|cepat|tanpa)|slot|gacor|togel|judi|investasi|cashback|klaim hadiah)\b",
    re.IGNORECASE,
)


def is_spam(text: str) -> bool:
    """ "SELAMAT! Nomor anda memenangkan undian, klik …": nobody need see it."""
    return SPAM.search(text) is not None


DECLINES = Pattern(
    rf"^(?!.*\?).*\b{NOT} (?:jadi|sido|sios|mau|pengen|gelem|minat) (?:ikut|melu|daftar|ndaftar|mendaftar|gabung"
    rf"|nderek)\w*\b"
    r"|^(?:\w+[ ,]+){0,3}data\w*(?: \w+){0,2} (?:di)?(?:hapus|busek|busak)\w*\b|^(?:\w+[ ,]+){0,3}(?:hapus"
    r"|busek)\w* data\w*\b"
)


def declines(text: str) -> bool:
    """A stranger doesn't want to join after all, or wants nothing kept: "aku gak jadi daftar ya"."""
    return DECLINES.search(normal(text).replace("\n", " ")) is not None


MISTAKEN = Pattern(
    r"(?:(?:oh|oalah|owalah|eh|waduh|lho|walah|ya|iya|maaf)[ ,]+)*(?:salah|keliru|kliru)(?: (?:ya|yo|nomor|nomer"
    r"|orang|sambung|kirim|to|ta))*"
    r"[ ,]+(?:maaf|sepurane|ngapunten|sori|sorry|nuwun sewu)\w*(?: (?:ya|pak|bu|mas|mbak|nggih|ganggu"
    r"|mengganggu))*[ .!]*"
)


def is_mistaken(text: str) -> bool:
    """A stranger took a wrong number: "oh salah ya maaf"."""
    return MISTAKEN.fullmatch(normal(text).replace("\n", " ")) is not None

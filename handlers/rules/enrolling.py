"""How answers about oneself are read, and what of them must not be kept."""

import re
from collections.abc import Sequence
from datetime import datetime

from handlers.reading import read
from handlers.reading.assent import NO, YES
from handlers.reading.normal import normal
from handlers.rules.names import clean

# What helps somebody: how messages are made for her, and that she would rather be called.
HELPS = ("reader", "few", "slow", "call")
MOST_WISHED = 300
LONGEST_WORDS = 80
# Any working day will do: only the number is read.
SOME_DAY = datetime(2020, 5, 4, 12, 0)  # noqa: DTZ001 - a local moment, as reading takes it

SAID_BEFORE_NAME = re.compile(
    r"^(?:(?:nama|jeneng|asma)(?: lengkap| panggilan)?(?: saya|ku|e|ipun)?(?: kulo| kula)?|saya|kulo|kula|aku"
    r"|(?:di)?panggil(?: saja| aja| saya)?|(?:di)?celuk(?: mawon| wae| ae)?|cukup)\b[ :,]*",
    re.IGNORECASE,
)
POLITE_END = re.compile(r"[ ,]+(?:saja|aja|mawon|ae|bu|ya|nggih)[.! ]*$", re.IGNORECASE)
NAME = re.compile(r"[^\W\d_][^\d_]*")
NOT_A_NAME = re.compile(
    r"[?!:;/=@#<>\[\]{}]|\b(?:tidak|ndak|gak|belum|mau|bisa|apa|kenapa|lapor|setor|masker|anak|nanti|dulu|maaf)\b"
)
PHONE = re.compile(r"(?:62|0)?8\d{7,12}|0\d{8,12}")

DIAGNOSIS = re.compile(
    r"\b(?:autis\w*|asd|adhd|down ?syndrom\w*|sindrom\w*|syndrom\w*|c[ea]rebral|celebral|palsy|cp|epilepsi|ayan|kejang"
    r"|tuna ?(?:rungu|netra|daksa|grahita|wicara|laras|ganda)|retardasi|hidrosefalus|mikrosefali|skizo\w*|bipolar"
    r"|depresi|polio|stroke|hiv|aids|tbc?|diabetes|kanker|tumor|lumpuh|buta|tuli|bisu|low ?vision|speech ?delay"
    r"|slow ?learner|disleksia|gangguan \w+|cacat \w+|kelainan \w+|diagnos\w+|amputasi|kusta|parkinson|demensia)\b"
)
CHILDS_NAME = re.compile(r"\b[Aa]nak(?:ku|e| saya| kulo| kula)?(?:,| yang)? [A-Z]\w+")
CHILD_NAMED = re.compile(
    r"\banak\w*(?: saya| kulo)?(?: yang)? (?:bernama|namanya|jenenge|asmanipun) \w+", re.IGNORECASE
)

SCREEN_READER = re.compile(r"pembaca layar|screen ?reader|talkback|dibaca(?:kan|in)? (?:hp|layar)|voice ?over|suara")
FEW_WORDS = re.compile(r"singkat|pendek|sedikit kata|kata\w* sedikit|gampang|mudah|cekak|cendhak")
SLOW = re.compile(r"pelan|jangan (?:buru|cepat)|alon|santai|jangan diingat\w* terus|ojo (?:kesusu|diburu)")
CALLED = re.compile(r"telepon|telpon|telfon|tlp|ditelp\w*|nelpon|dihubungi")
NO_HELP = re.compile(
    r"(?:tidak|ndak|gak|ga|nggak|ora|mboten)(?: ada| perlu| usah| butuh| onten| wonten)?|biasa(?: saja| aja| ae)?|cukup"
)


def holds_private(text: str) -> bool:
    """Whether a text names an illness or impairment, or a child: nothing of that is kept."""
    return bool(DIAGNOSIS.search(normal(text)) or CHILDS_NAME.search(text) or CHILD_NAMED.search(text))


def full_name(text: str) -> str | None:
    """A name of up to five words, without "nama saya" before it; None if it is none."""
    name = POLITE_END.sub("", SAID_BEFORE_NAME.sub("", clean(text))).strip(" .,\"'")
    said = YES.fullmatch(name.lower()) or NO.fullmatch(name.lower())
    fits = NAME.fullmatch(name) and not said and not NOT_A_NAME.search(name.lower()) and len(name.split()) <= 5
    return (name.title() if name.islower() or name.isupper() else name) if fits else None


def phone(text: str) -> str | None:
    """An Indonesian telephone number as it is dialled, `0812…`; None if it is none."""
    digits = re.sub(r"[ .()+-]", "", normal(text))
    found = PHONE.search(digits) if digits and len(digits) <= 40 else None
    if not found:
        return None
    number = found[0]
    return "0" + number[2:] if number.startswith("62") else number if number.startswith("0") else f"0{number}"


def pieces_a_day(text: str) -> int | None:
    """How many masks a day, from "20", "2 lusin sehari" or "selawe"; None if it is no number up to 300."""
    found = read(text, SOME_DAY)
    reports = found.reports or (found.others[0] if found.others else ())
    wished = sum(one.pieces for one in reports)
    return wished if 0 < wished <= MOST_WISHED else None


def own_words(text: str) -> str | None:
    """A short answer in her own words, in one line; None if nothing is left, or what must not be kept."""
    said = " ".join(clean_line(text).split())
    return said if said and not holds_private(said) else None


def clean_line(text: str) -> str:
    """A text without control characters, cut to a line."""
    return "".join(c if c.isprintable() else " " for c in text)[:LONGEST_WORDS].strip()


def helps(text: str) -> list[str] | None:
    """What helps, of `HELPS`, from one's own words; an empty list for "tidak perlu", None if nothing is understood."""
    plain = normal(text)
    patterns = zip(HELPS, (SCREEN_READER, FEW_WORDS, SLOW, CALLED), strict=True)
    found = [name for name, pattern in patterns if pattern.search(plain)]
    return found or ([] if NO_HELP.fullmatch(plain.strip(" .")) else None)


def access_of(found: Sequence[str] | None) -> str:
    """How messages are made for somebody, as it is kept: words of `HELPS` in their order."""
    return " ".join(name for name in HELPS if name in (found or ()))

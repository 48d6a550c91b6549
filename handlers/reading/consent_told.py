"""What whoever pays tells of somebody's wish: "izin upah Kasiyem", "Kasiyem tidak mau upahnya dicatat"."""

from handlers.reading.consents_said import PAY_NAMED, RECORD
from handlers.reading.families import one_of
from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentTold:
    """Whether somebody (`name`) wants her pay kept, as another tells."""

    name: str
    yes: bool


AGREES = one_of("boleh oleh olih angsal setuju mau gelem purun kersa ikhlas ngijinkan mengizinkan")
REFUSES = one_of("tidak tdk gak ga nggak ndak ora mboten emoh moh wegah jangan ojo")
NAME = r"(?P<name>[a-z'][a-z' ]{1,39}?)"
END = r"(?: (?:ya|yo|bu|mbak|pak|mas|nggih|di sini|nang kene|di bot))*[ .!]*"
LED = Pattern(
    rf"(?:catat |tulis )?i[zj]in {PAY_NAMED}(?:nya|e|ne)?(?: (?:untuk|dari|bu|mbak|pak|mas))* {NAME}"
    rf"(?P<no> {REFUSES}.*)?{END}"
)
WISH = rf"(?:(?:wis|sudah|sampun|tak takoni|saya tanya|katanya|jare|jarene)[ ,]+)*(?P<no>{REFUSES} )?(?:{AGREES} )?"
BEHIND = Pattern(
    rf"{NAME} {WISH}(?:{PAY_NAMED}(?:nya|e|ne)? )(?P<no2>{REFUSES} )?(?:{AGREES} )?{RECORD}{END}"
    rf"|(?:{PAY_NAMED}(?:nya|e|ne)? ){NAME.replace('name', 'name2')} (?P<no3>{REFUSES} )?(?:{AGREES} ){RECORD}{END}"
)
NO_NAME = Pattern(one_of("saya aku kula kulo ku semua kabeh apa opo siapa sopo kalau nek lek"))


def consent_told(text: str) -> ConsentTold | None:
    """Whose wish is told, and which; None where it is one's own, or about anything else."""
    plain = normal(text)
    if "?" in plain:
        return None
    led, behind = LED.fullmatch(plain), BEHIND.fullmatch(plain)
    if led:
        name, yes = led["name"], led["no"] is None
    elif behind:
        name = behind["name"] or behind["name2"]
        yes = not (behind["no"] or behind["no2"] or behind["no3"])
    else:
        return None
    return None if NO_NAME.search(name) else ConsentTold(name=name.strip(), yes=yes)

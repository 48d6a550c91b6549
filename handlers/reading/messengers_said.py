"""What somebody says of messengers: that she wants to write over another one too, or not over it any more."""

import re

from handlers.reading.normal import normal
from handlers.reading.patterns import Pattern

NAMES = {
    "whatsapp": r"w(?:hats?|ats?|as|ha)\s?[aeu]pp?|whatsap|wasap|watsap|wassap|wa",
    "telegram": r"telegram|telegran|tele|tlg|tg",
}
WHICH = "|".join(f"(?P<{name}>{words})" for name, words in NAMES.items())
WHO = r"(?:(?:saya|sy|aku|kulo|kula|bu|pak|mbak|mas|maaf|tolong|tulung|mohon|nyuwun|minta|kalau|nek|yen) )*"
MAY = (
    r"(?:(?:mau|pengen|pingin|kepingin|ingin|arep|badhe|ajeng|bisa|bs|iso|isok|saged|boleh|oleh|angsal|apa|opo"
    r"|nopo|bagaimana"
    r"|gimana|piye|caranya|carane|cara|lebih suka|luwih seneng|tak) )*"
)
USE = (
    r"(?:(?:pakai|pake|pk|pke|nganggo|ngagem|lewat|liwat|lwt|via|ganti|gantos|pindah|pindhah|tambah|nambah|sambung\w*"
    r"|hubung\w*|lapor|setor|nulis|menulis|tulis|kirim|chat|pesan|balas|daftar\w*|ke|nang|menyang|ning|di|teng"
    r"|dari|saking"
    r"|juga|barang|sekalian|aplikasi|nomor) )*"
)
END = (
    r"(?: (?:saja|aja|ae|wae|mawon|juga|barang|ya|yo|nggih|njih|bu|pak|mbak|mas|dong|to|gak|ga|nggak|ngga|ndak|tidak"
    r"|lagi|bisa|boleh|iso|isok|saged|oleh|tolong|piye|gimana|caranya|carane))*\W*"
)
WISH = Pattern(rf"{WHO}{MAY}{WHO}{USE}(?:{WHICH}){END}")
CUT = (
    r"(?:putus\w*|lepas\w*|copot|cabut|hapus\w*|hentikan|berhenti|mandheg|(?:tidak|tdk|gak|ga|nggak|ora|mboten"
    r"|jangan|ojo)"
    r"(?: (?:mau|usah|pakai|pake|nganggo|lewat|ngagem|jadi|sida|sido))+)"
)
ENDS = Pattern(rf"{WHO}{MAY}{CUT} (?:(?:dari|saking|akun|nomor|pakai|pake|lewat|nganggo|di) )*(?:{WHICH}){END}")


def wished(text: str) -> str | None:
    """ "pakai WhatsApp", "iso lewat wa ae?": over which messenger she wants to write too, if she says so."""
    found = WISH.fullmatch(_line(text))
    return _which(found) if found else None


def ended(text: str) -> str | None:
    """ "putus WhatsApp", "ora sido nganggo wa": over which messenger she doesn't want to be written to any more."""
    found = ENDS.fullmatch(_line(text))
    return _which(found) if found else None


def _line(text: str) -> str:
    return " ".join(normal(text).replace(",", " ").split())


def _which(found: re.Match[str]) -> str:
    return next(name for name in NAMES if found[name])

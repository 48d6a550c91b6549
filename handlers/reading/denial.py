"""Short answers about what was said before: that it is wrong, that it is the same, or that it is more."""

import re
from enum import Enum, auto

from handlers.reading.normal import normal

WRONG = re.compile(
    r"(?:itu |iku )?(?:salah|keliru|bukan|dudu|kleru"
    r"|(?:tidak|tdk|ndak|nggak|gak|ga|ora|mboten) (?:betul|bener|benar|leres|setor))(?: itu| iku| bu| mbak| pak)*"
    r"|saya (?:tidak|tdk|ndak|nggak|gak|ga|ora) setor(?: bu| mbak| pak)*"
)
# "eh", and then the better number.
SLIP = re.compile(r"(?:lho |loh |lha )?(?:eh+|e|ups|aduh|waduh|walah|lho|loh)(?: (?:bu|mbak|pak|mbk|maaf|salah))*")
RELATIVE = re.compile(r"(?:tambah|nambah|kurang|lebih|tadi kurang|tadi lebih)\b")
SAME = re.compile(r"(?:ya |iya )?(?:sama|podo|padha)(?: saja| ae| bu| mbak| itu)*")
ANOTHER = re.compile(r"(?:lagi|maneh|beda|bedo|lain|liyane|tambah|tambahan|nambah)(?: bu| mbak| lagi)*")


class Same(Enum):
    """What is told is the same as before, or comes on top of it."""

    SAME = auto()
    MORE = auto()


def same_or_more(text: str) -> Same | None:
    """ "sama" or "tambahan", as an answer to whether masks were told of before."""
    plain = normal(text)
    if SAME.fullmatch(plain):
        return Same.SAME
    return Same.MORE if ANOTHER.fullmatch(plain) else None


def is_wrong(text: str) -> bool:
    """Whether a text says of what was told last that it is wrong."""
    return WRONG.fullmatch(normal(text)) is not None


def is_slip(text: str) -> bool:
    """Whether a text only says that what was sent just now isn't right: "eh", "waduh bu"."""
    return SLIP.fullmatch(normal(text)) is not None


def is_relative(text: str) -> bool:
    """ "kurang 5": a change, and no number by itself."""
    return RELATIVE.match(normal(text)) is not None

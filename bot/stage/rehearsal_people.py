"""How invented tailors write: the same number in many wordings, with slips of the finger."""

import random
from collections.abc import Sequence

from num2words import num2words

from storage.values import dataclass

NGOKO = {
    1: "siji",
    2: "loro",
    3: "telu",
    4: "papat",
    5: "limo",
    6: "enem",
    7: "pitu",
    8: "wolu",
    9: "songo",
    10: "sepuluh",
    12: "rolas",
    15: "limolas",
    20: "rong puluh",
    25: "selawe",
    30: "telung puluh",
    40: "patang puluh",
    50: "seket",
    60: "sewidak",
}
# Slips that a phone's small keys make.
SLIPS = {"setor": "stor", "jadi": "jdi", "sudah": "sdh", "selesai": "slesai", "mari": "mri", "masker": "maskr"}


@dataclass(frozen=True, slots=True)
class Words:
    """What she writes, and what she means by it: all pieces, and the defects among them."""

    text: str
    pieces: int
    defects: int = 0


def in_ngoko(pieces: int) -> str | None:
    """A count in Javanese, where it is a usual one."""
    if pieces in NGOKO:
        return NGOKO[pieces]
    tens, ones = divmod(pieces, 10)
    return f"{NGOKO[tens * 10]} {NGOKO[ones]}" if tens * 10 in NGOKO and tens > 2 and ones else None


def _plain(pieces: int) -> Sequence[str]:
    return (
        f"setor {pieces}",
        f"{pieces} bu",
        f"lapor {pieces} masker",
        f"alhamdulillah jadi {pieces}",
        f"{pieces} sudah selesai",
        f"Bu, hari ini dapat {pieces} ya",
        f"wes mari {pieces} mbak",
        f"assalamualaikum bu, setor {pieces} biji",
        f"selesai {num2words(pieces, lang='id')} bu",
    )


def _packed(pieces: int) -> Sequence[str]:
    dozens, rest = divmod(pieces, 12)
    scores, left = divmod(pieces, 20)
    found = []
    if dozens and not rest:
        found += [f"setor {dozens} lusin", f"{dozens} lusin bu"]
    elif dozens:
        found.append(f"{dozens} lusin lebih {rest}")
    if scores and left >= 15:
        found.append(f"{scores + 1} kodi kurang {20 - left}")
    return found


def _parts(pieces: int, chance: random.Random) -> Sequence[str]:
    first = chance.randint(1, pieces - 1)
    return (
        f"pagi {first} sore {pieces - first}",
        f"dewasa {first} anak {pieces - first}",
        f"{pieces} bu, dewasa {first} sisanya anak",
    )


def report(pieces: int, chance: random.Random) -> Words:
    """A report of so many pieces in some wording; now and then unsure, with defects, or a slip of the finger."""
    if chance.random() < 0.06:
        return Words(chance.choice((f"sekitar {pieces} bu", f"{pieces}an mbak", f"kayaknya {pieces}")), pieces)
    choices = [*_plain(pieces), *_packed(pieces)]
    if pieces > 1:
        choices += _parts(pieces, chance)
    if ngoko := in_ngoko(pieces):
        choices += [f"oleh {ngoko}", f"wes dadi {ngoko} bu"]
    text, defects = chance.choice(choices), 0
    if pieces > 5 and "total" not in text and "sore" not in text and chance.random() < 0.12:
        defects = chance.randint(1, 3)
        text = f"{text}, {defects} cacat"
    return Words(_slip(text, chance), pieces, defects)


def _slip(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    places = [at for at, word in enumerate(words) if word in SLIPS]
    if places and chance.random() < 0.2:
        at = chance.choice(places)
        words[at] = SLIPS[words[at]]
    return " ".join(words)


# What leans on what was told today: {n} is the day's total by now, {last} what was told last.
TOTALS = (
    "total hari ini {n}",
    "semuanya {n} bu",
    "kabeh dadi {n}",
    "jadi {n} semua sama yang tadi",
    "total dino iki {n} mbak",
    "sampek saiki {n}",
)
ECHOES = ("iya {last}", "berarti {last} ya bu", "kok cuma {last}", "{last} sudah masuk belum bu?", "leres {last}")
SLIPS_OF_COUNTING = (
    "eh {n}",
    "maaf {n} bu",
    "harusnya {n}",
    "bukan {last}, {n}",
    "jadikan {n}",
    "setelah dihitung ulang {n}",
)
PAY = ("gaji saya kok cuma {n} ribu", "upahe kurang {n} ewu bu")
MENDED = ("{n} masker yang dikembalikan sudah saya betulkan", "retur {n} sampun kulo dandosi")

SHORTAGES = ("karet habis bu", "minta benang putih 2", "kain tinggal sedikit", "bolah ireng entek mbak")
SMALL_TALK = ("terima kasih bu", "hari ini libur dulu", "belum ada bu", "besok saya setor 20", "kapan bayaran ya bu?")

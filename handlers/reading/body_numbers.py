"""Numbers that belong to a body or a thing: how many fingers she has, wheels, holes in a cloth, "salam satu jiwa"."""

from collections.abc import Sequence

from handlers.reading.tokens import Token

LIMBS = (
    *("jari", "driji", "dariji", "tangan", "lengan", "kaki", "sikil", "mata", "mripat", "moto", "kuping", "telinga"),
    *("untu", "gigi"),
)
ENDINGS = ("", "ku", "q", "ne", "e", "nya", "nipun")
OF_BODY = frozenset(f"{limb}{ending}" for limb in LIMBS for ending in ENDINGS)
# "driji mek telu", "jari saya tinggal 4", "tangan sing iso mung siji"
ONLY = frozenset("mek mik mung cuma cuman hanya tinggal kari kantun sisa gur namung ming pung pancen".split())  # noqa: SIM905
BETWEEN = frozenset(
    "saya aku kulo kula sy ku sing yang yg iso isok bisa obah kuat wis wes sudah iki ini yo ya pancen tinggal".split()  # noqa: SIM905
)
MOST_LIMBS = 10
# "tangan saya sudah dijahit 4 di klinik"
SEWN = frozenset("dijahit dijait jahitan dijahiti".split())  # noqa: SIM905
WHEELS = frozenset("roda rodane rodanya ban bane".split())  # noqa: SIM905
MOST_WHEELS = 4
# "bolonge onok telu" are holes in one cloth, and no masks.
HOLES = tuple(
    f"{torn}{ending}" for torn in ("bolong", "sobek", "suwek", "robek") for ending in ("e", "ne", "nya", " e")
)
THERE = frozenset("ada ono onok enek wonten onten".split())  # noqa: SIM905
# "salam satu jiwa"
ONE = ("jiwa", "hati", "ati", "nyowo", "nyawa", "rasa", "roso", "keluarga", "tujuan", "darah")


def of_body(found: Sequence[Token], at: int) -> bool:
    """Whether a number tells of a limb, a wheel, a hole, or of what is one at heart."""
    value, after = found[at].value or 0, found[at + 1].text if at + 1 < len(found) else ""
    before = [token.text for token in found[max(0, at - 6) : at]]
    if (value == 1 and after in ONE) or (value <= MOST_LIMBS and after in LIMBS):
        return True
    if before[-1:] and before[-1] in WHEELS and value <= MOST_WHEELS:
        return True
    if before[-1:] and before[-1] in SEWN and any(word in OF_BODY for word in before[:-1]):
        return True
    return _holes(before) or (value <= MOST_LIMBS and _limbs(before))


def _limbs(before: Sequence[str]) -> bool:
    if not before or before[-1] not in ONLY:
        return False
    led = [word for word in before[:-1] if word not in BETWEEN]
    return bool(led) and led[-1] in OF_BODY


def _holes(before: Sequence[str]) -> bool:
    there = before and before[-1] in THERE
    return bool(there) and " ".join(before[-3:-1]).endswith(HOLES)

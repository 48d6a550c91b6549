"""What is still to be put on a mask, "yang 20 tinggal dikasih tali", and what may come of a cloth: no requests."""

from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.tokens import Token

ATTACHED = frozenset(
    """dikasih dikasi dikasihi dikei diwehi diwenehi diparingi dipasang dipasangi dipasangno dipasangin masangi
    dimasangi masukin masukkan masukno dimasukkan nglebokno dilebokno ditaleni ditalikno dikaroki dikareti dikaretin
    ditalini njahitno dijahitkan""".split()  # noqa: SIM905
)


def is_attaching(token: Token) -> bool:
    """Whether a word says that something is put on: "pasang", "dikasih", "masukin"."""
    return token.has("work") or token.text in ATTACHED


def lacks_a_part(found: Sequence[Token]) -> bool:
    """ "20 tinggal dikasih karet", "12 biji kurang dipasang kawat saja": so many that lack no more than that."""
    for at in range(1, len(found) - 1):
        if not found[at].has("left", "minus") or not is_attaching(found[at + 1]):
            continue
        counted = any(token.has("q") and token.has("mask") for token in found[max(0, at - 3) : at])
        bound = found[at + 1].text in ("dikaroki", "dikareti", "ditaleni", "dikaretin", "ditalini")
        if counted and (bound or any(token.has("item") for token in found[at + 2 : at + 4])):
            return not any(token.has("done", "handed") for token in found[:at])
    return False


ABLE = ("bisa", "bs", "iso", "isa", "saged")
MAY = (*ABLE, "cukup", "muat")
BECOMES = ("jadi", "jd", "dadi", "dados")


def gives(found: Sequence[Token]) -> bool:
    """ "kain 3 meter bisa jadi 24 masker": what may come of it; asked for is nothing."""
    may = any(one.text in MAY and two.text in BECOMES for one, two in pairwise(found)) or found[-1].text in ABLE
    may = may and any(token.has("item") for token in found)
    return may and not any(token.has("request", "short") for token in found)

"""What is said of several that were just told of, without a name: a better number, more for each, one for the other."""

from handlers.reading.families import one_of, pattern
from handlers.reading.leaning import leaning_of
from handlers.reading.normal import normal
from handlers.reading.tokens import tokens
from handlers.reading.unexplained import denied_number
from storage.values import dataclass

EACH = pattern(
    one_of(
        r"dua-?\s?duanya keduanya kedua-duanya dua2nya tiga-?\s?tiganya ketiganya keempatnya loro-?\s?lorone lorone",
        r"loro2ne telu-?\s?telune kalih-?\s?kalihipun semua semuanya smua kabeh kabehane sedaya sedoyo",
        r"masing-?\s?masing masing2 saben_wong siji-?\s?sijine tiap_orang setiap_orang sama-?\s?sama podo-?\s?podo",
    )
)
ONE_OF_THEM = pattern(one_of("salah_satu salah_satunya salah_siji"))
MORE = pattern(one_of(r"tambah\w* nambah\w* ditambah\w* ketambah\w* tmbh\w* imbuh\w* diimbuh\w*"), r"\+ ?\d")
SWAPPED = pattern(
    one_of(
        r"kebalik\w* terbalik kewalik\w* kuwalik\w* kwalik\w* walikan ketuker\w* tertukar ketukar\w* tuker\w*",
        r"dituker\w* ditukar\w* ijolan keijol\w*",
    )
)
WRONG = pattern(
    one_of("salah keliru kliru klentu kleru bukan dudu sanes harusnya hrsnya seharusnya kudune mestine eh ding maaf")
)


MINE = pattern(
    one_of(
        "punyaku punya_saya nduwekku duwekku duwek_ku nggonku gonku milikku milik_saya bagianku bagian_saya",
        "gadhahan_kula yang_saya sing_saya sing_aku yang_aku yang_punya_saya",
    )
)


@dataclass(frozen=True, slots=True)
class OfSeveral:
    """A better number, and the numbers that it may stand in the place of; so many more for each; or `swapped`.

    `right` is None where it only says that a number is wrong; `mine`: it says that it speaks of her own.
    """

    right: int | None = None
    instead_of: tuple[int, ...] = ()
    each: int = 0
    swapped: bool = False
    mine: bool = False


def of_several(text: str) -> OfSeveral | None:
    """What it says of them in pieces; None where it says nothing of the kind."""
    plain = normal(text)
    counted = ONE_OF_THEM.sub(" ", EACH.sub(" ", plain))
    numbers = [int(one.value) for one in tokens(counted) if one.value is not None and one.value.denominator == 1]
    if EACH.search(plain) and MORE.search(plain):
        return OfSeveral(each=numbers[0]) if len(numbers) == 1 else None
    if SWAPPED.search(plain) and not numbers:
        return OfSeveral(swapped=True)
    if not (WRONG.search(plain) or leaning_of(text).sets) or len(numbers) > 2:
        return None
    denied = denied_number(text)
    right = [one for one in numbers if one != denied]
    if denied is not None:
        return OfSeveral(right[0] if right else None, (denied,))
    return OfSeveral(right[-1] if right else None, tuple(right[:-1]), mine=MINE.search(plain) is not None)

"""Numbers in words: Indonesian, Javanese ngoko and krama, East-Javanese spellings, joined or split."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from handlers.reading.patterns import Pattern

# Morphemes by what they do in a number. D: a digit; A: a whole number below 100 by itself; T: a ten that may take
# a digit; H: one hundred; K: one thousand; p, b, l, h, k: puluh, belas, likur, ratus, ribu.
DIGITS = {
    1: "satu siji sijine setunggal satunggal",
    2: "dua loro ro rong kalih sekaliyan kaleh",
    3: "tiga telu telung tigang tigo",
    4: "empat papat pat patang petang sekawan kawan ampat",
    5: "lima limo limang gangsal",
    6: "enam enem nem nenem",
    7: "tujuh pitu pitung tjuh",
    8: "delapan wolu wolung lapan",
    9: "sembilan sanga songo sangang songong songang",
}
WHOLE = {
    0: "nol",
    10: "sepuluh sedasa sedoso",
    11: "sebelas sewelas sblas",
    12: "rolas",
    13: "telulas",
    14: "patbelas",
    15: "limalas limolas",
    16: "nembelas",
    17: "pitulas",
    18: "wolulas",
    19: "sangalas songolas",
    21: "selikur",
    22: "rolikur",
    25: "selawe selangkung molikur",
}
TENS = {50: "seket", 60: "sewidak suwidak swidak suidak sawidak"}
OTHERS = {
    "H": "seratus satus setus sakatus",
    "K": "seribu sewu sakewu",
    "p": "puluh puloh poloh pulu dasa doso",
    "b": "belas welas blas bls",
    "l": "likur",
    "h": "ratus atus",
    "k": "ribu ewu",
}
VALUES = {"H": 100, "K": 1000, "p": 10, "b": 10, "l": 20, "h": 100, "k": 1000}
FRACTIONS = {
    "setengah": Fraction(1, 2),
    "stngah": Fraction(1, 2),
    "setngah": Fraction(1, 2),
    "stengah": Fraction(1, 2),
    "stgh": Fraction(1, 2),
    "setgh": Fraction(1, 2),
    "separo": Fraction(1, 2),
    "sepalih": Fraction(1, 2),
    "setengahnya": Fraction(1, 2),
    "separone": Fraction(1, 2),
    "separuhe": Fraction(1, 2),
    "separonya": Fraction(1, 2),
    "setengahe": Fraction(1, 2),
    "separuhnya": Fraction(1, 2),
    "separuh": Fraction(1, 2),
    "seprapat": Fraction(1, 4),
    "seperempat": Fraction(1, 4),
}

Morpheme = tuple[str, int]
MORPHEMES: dict[str, Morpheme] = {
    **{word: ("D", value) for value, words in DIGITS.items() for word in words.split()},
    **{word: ("A", value) for value, words in WHOLE.items() for word in words.split()},
    **{word: ("T", value) for value, words in TENS.items() for word in words.split()},
    **{word: (kind, VALUES[kind]) for kind, words in OTHERS.items() for word in words.split()},
}
JOINED_TENS = [f"{digit}likur" for words in DIGITS.values() for digit in words.split() if len(digit) <= 5]
ONE_MORPHEME = "|".join(sorted(MORPHEMES, key=len, reverse=True))
JOINED = Pattern(f"(?:{ONE_MORPHEME})+")
SPLIT = Pattern(ONE_MORPHEME)
# "las" is heard inside rolas, telulas …, never as a word by itself.
LOOSE = {"ro", "pat", "nem", "kawan", "petang"}


def _hurried() -> dict[str, Morpheme]:
    """Long number words with one vowel left out: "sbelas", "dlapan"."""
    found: dict[str, Morpheme] = {}
    for word, morpheme in MORPHEMES.items():
        if len(word) >= 5:
            for at in range(1, len(word)):
                shorter = word[:at] + word[at + 1 :]
                if word[at] in "aeiou" and shorter not in MORPHEMES:
                    found.setdefault(shorter, morpheme)
    return found


HURRIED = _hurried()


@lru_cache(maxsize=8192)
def morphemes(word: str) -> list[Morpheme] | None:
    """The morphemes of a word that is nothing but a number or part of one, else None."""
    if word in MORPHEMES:
        return [MORPHEMES[word]]
    if word in HURRIED:
        return [HURRIED[word]]
    if len(word) > 5 and JOINED.fullmatch(word):
        return [MORPHEMES[part] for part in SPLIT.findall(word)]
    return None


def value_at(parts: Sequence[Morpheme], at: int) -> tuple[int, int]:
    """The longest number that begins at `at`, and where it ends; (0, at) if none does."""
    if at >= len(parts):
        # Most words are no part of a number.
        return 0, at
    thousands, end = 0, at
    if _kind(parts, at) == "K":
        thousands, end = 1000, at + 1
    else:
        small, after = _below_1000(parts, at)
        if after == at:
            return 0, at
        if _kind(parts, after) != "k":
            return small, after
        thousands, end = small * 1000, after + 1
    rest, after = _below_1000(parts, end)
    return thousands + rest, after


def _kind(parts: Sequence[Morpheme], at: int) -> str:
    return parts[at][0] if at < len(parts) else ""


def _below_1000(parts: Sequence[Morpheme], at: int) -> tuple[int, int]:
    hundreds, end = 0, at
    if _kind(parts, at) == "H":
        hundreds, end = 100, at + 1
    elif _kind(parts, at) == "D" and _kind(parts, at + 1) == "h":
        hundreds, end = parts[at][1] * 100, at + 2
    rest, after = _below_100(parts, end)
    return hundreds + rest, after


def _below_100(parts: Sequence[Morpheme], at: int) -> tuple[int, int]:
    match _kind(parts, at), _kind(parts, at + 1):
        case "D", "p":
            return _with_digit(parts, parts[at][1] * 10, at + 2)
        case "D", "b" | "l":
            return parts[at][1] + parts[at + 1][1], at + 2
        case "D", "h":
            return 0, at
        case "T", _:
            return _with_digit(parts, parts[at][1], at + 1)
        case "D" | "A", _:
            return parts[at][1], at + 1
    return 0, at


def _with_digit(parts: Sequence[Morpheme], tens: int, at: int) -> tuple[int, int]:
    """A ten and, if one follows that doesn't begin another number, its digit."""
    if _kind(parts, at) == "D" and _kind(parts, at + 1) not in ("p", "b", "l", "h"):
        return tens + parts[at][1], at + 1
    return tens, at

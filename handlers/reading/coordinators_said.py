"""What a coordinator sets right of her tailors' masks: a better number for one of them."""

import re
from dataclasses import dataclass

from handlers.reading.families import one_of
from handlers.reading.leaning import leaning_of
from handlers.reading.lexicon import SIZES
from handlers.reading.model import Circle
from handlers.reading.normal import normal
from handlers.reading.people import fold_names
from handlers.reading.tokens import Token, tokens

# Stands for a name in a text whose names are taken out, and for a number before its digits.
NAME, NUMBER = "@", "#"

INSTEAD = one_of("bukan bkn dudu duduk sanes dari soko saka saking teko seko")
BECOMES = one_of(
    r"jadi jd dadi dados menjadi harusnya hrsnya seharusnya mestinya mestine kudune kudunya kedahipun ke benernya",
    "leresipun sebenarnya yang_benar sing_bener yg_benar yg_bener yang_betul sing_betul",
)
CORRECTS = one_of(
    r"betulkan betulin betulno dibetulkan ralat\w* diralat koreksi\w* dikoreksi revisi\w* benerno benakno dibenerno",
    r"ganti\w* diganti ubah\w* diubah leresaken hrsnya harusnya seharusnya mestinya mestine kudune kudunya kedahipun",
    r"leresipun salah keliru kliru kleru klentu sing_bener yang_benar yg_benar yg_bener yang_betul sing_betul",
)


@dataclass(frozen=True, slots=True)
class Amended:
    """A better number for a tailor: whom the name may mean, the name, the number, and the one it takes the place of.

    `sure`: it is plain which of the numbers is the new one. `size` where she names one.
    """

    who: tuple[int, ...]
    name: str
    pieces: int
    was: int | None = None
    size: str | None = None
    sure: bool = True


def amended(text: str, circle: Circle) -> Amended | None:
    """ "salah, Sri harusnya 24", "Sri 24 bukan 25", "betulkan Sri 24"; None if no one tailor's number is set right."""
    found = fold_names(tokens(normal(text)), circle)
    names = [token for token in found if token.has("name")]
    marked = _marked(found)
    numbers = [int(one) for one in re.findall(rf"{NUMBER}(\d+)", marked)]
    if len({one.who for one in names}) != 1 or not 1 <= len(numbers) <= 2:
        return None
    instead = re.search(rf"{INSTEAD} (?:\w+ )?{NUMBER}(\d+)", marked)
    corrects = re.search(CORRECTS, marked) or leaning_of(text).slip
    if not corrects and not (instead and len(numbers) == 2):
        return None
    size = next((size for size in SIZES for token in found if token.has(size)), None)
    new, was, sure = _new_and_old(marked, numbers, int(instead[1]) if instead else None)
    return Amended(names[0].who, names[0].text, new, was, size, sure) if new is not None else None


def _new_and_old(marked: str, numbers: list[int], instead: int | None) -> tuple[int | None, int | None, bool]:
    """The new number, the one it takes the place of, and whether that is plain."""
    if len(numbers) == 1:
        return (None, None, False) if instead is not None else (numbers[0], None, True)
    if instead in numbers:
        rest = [one for one in numbers if one != instead]
        return (rest[0], instead, True) if rest else (None, None, False)
    first, last = numbers
    between = marked.partition(f"{NUMBER}{first}")[2].rpartition(f"{NUMBER}{last}")[0]
    return last, first, re.search(BECOMES, between) is not None


def _marked(found: list[Token]) -> str:
    """The words, with names and numbers marked."""
    return " ".join(
        NAME
        if token.has("name")
        else f"{NUMBER}{int(token.value)}"
        if token.value is not None and token.value.denominator == 1
        else token.text
        for token in found
    )

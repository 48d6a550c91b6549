"""Materials in numbers: units, what masks take, how long it lasts, how much to propose. No await, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import ceil

from storage.materials import ANY_SIZE, Ingredient, Packs

# Lengths are kept in cm, offcuts in grams, everything else in pieces.
LENGTHS = frozenset({"kain", "karet", "benang", "tali", "kawat", "furing"})
OFFCUTS = "perca"
IN_GRAMS = {"kg": 1000, "kilo": 1000, "ons": 100, "g": 1, "gram": 1, "gr": 1}
IN_CM: dict[str, float] = {"cm": 1, "m": 100, "yard": 91.44}
PIECES = "pcs"
# Cloth that is cut already: a mask takes one piece of it, and then no cloth.
CUT, CLOTH = "potongan", "kain"
# "benang 2" are two reels.
USUALLY_IN = {"benang": "roll"}
# How many days of work a proposal is for, and from when on little is left.
PROPOSED_DAYS, SOON_DAYS = 6, 3
# A counted difference up to this much, in the base unit, is one person's word.
ONE_PERSON = {"benang": 100_000}
ONE_PERSON_CM, ONE_PERSON_PIECES = 500, 20
MOST = 10_000_000


def base_unit(item: str) -> str:
    """The unit in which a material is kept: `cm`, `g` or `pcs`."""
    return "g" if item == OFFCUTS else "cm" if item in LENGTHS else PIECES


def in_base(item: str, quantity: float | None, unit: str | None, packs: Packs) -> int | None:
    """So much of a material in its base unit (cm or pieces); None where that isn't known."""
    if quantity is None or quantity <= 0:
        return None
    length = item in LENGTHS
    unit = unit or USUALLY_IN.get(item) or (None if length else PIECES)
    if unit in IN_CM and length:
        size: float | None = IN_CM[unit]
    elif unit == PIECES and not length:
        size = 1
    else:
        size = packs.get((item, unit or ""))
    amount = round(quantity * size) if size else 0
    return amount if 0 < amount <= MOST else None


def shown(item: str, amount: int, packs: Packs) -> tuple[float, str]:
    """An amount in the unit in which people speak of it: `(2.5, "m")`, `(80, "cm")`, `(2, "klos")`, `(5, "biji")`."""
    unit = USUALLY_IN.get(item)
    if unit and (item, unit) in packs:
        return round(amount / packs[item, unit], 1), "klos"
    if item == OFFCUTS:
        return (amount, "gram") if abs(amount) < IN_GRAMS["kg"] else (_short(amount / IN_GRAMS["kg"]), "kg")
    if item not in LENGTHS:
        return amount, "biji"
    return (amount, "cm") if abs(amount) < IN_CM["m"] else (_short(amount / IN_CM["m"]), "m")


def _short(number: float) -> float:
    return int(number) if number == int(number) else round(number, 2 if abs(number) < 10 else 1)


def per_piece(ingredients: Sequence[Ingredient], size: str | None, day: date) -> dict[str, int]:
    """What one mask of a size takes on a day, in base units: its own recipe, else the one for any size.

    A mask of which no size is known takes what any does, else what an adult's does.
    """
    valid = [one for one in ingredients if one.from_day <= day]
    taken: dict[str, int] = {}
    for product in (ANY_SIZE, size) if size else ("dewasa", ANY_SIZE):
        taken |= {one.item: one.per_piece for one in valid if one.product == product}
    return {item: amount for item, amount in taken.items() if amount}


def with_cut(taken: Mapping[str, int]) -> dict[str, int]:
    """What a mask takes where its cloth is cut already, beside what it takes of the rest."""
    return {CUT: 1, **{item: amount for item, amount in taken.items() if item != CUT}}


def lasts(taken: Mapping[str, int], held: Mapping[str, int]) -> dict[str, int]:
    """How many masks can be made of what is held, by material."""
    return {item: max(0, held.get(item, 0)) // amount for item, amount in taken.items()}


def proposal(item: str, taken: Mapping[str, int], usual: int | None, held: int) -> int | None:
    """How much to propose, in the base unit: six days' work beyond what she has, in whole metres; None if unknown."""
    if item not in taken or not usual:
        return None
    need = max(PROPOSED_DAYS * usual * taken[item] - max(0, held), usual * taken[item])
    step = 100 if item in LENGTHS else 10
    return ceil(need / step) * step


def days_left(held: int, used: Iterable[tuple[date, int]]) -> int | None:
    """For how many days of work something lasts, going by the days on which it was used; None if it never was."""
    by_day: dict[date, int] = {}
    for day, quantity in used:
        by_day[day] = by_day.get(day, 0) + quantity
    total = sum(by_day.values())
    return max(0, held) * len(by_day) // total if total > 0 else None


def needs_two(item: str, difference: int) -> bool:
    """Whether a counted difference is so big that a second person must agree."""
    limit = ONE_PERSON.get(item, ONE_PERSON_CM if item in LENGTHS else ONE_PERSON_PIECES)
    return abs(difference) > limit

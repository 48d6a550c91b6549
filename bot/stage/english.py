"""How English says what the bot's sentences are filled with: days, counts, sizes, roles, materials."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
SIZES = {"dewasa": "adult", "anak": "child"}
ROLES = {"tailor": "a tailor", "courier": "a courier", "coordinator": "a coordinator", "lead": "a lead"}
DUTIES = {
    "store": "storekeeper",
    "inspector": "checker",
    "treasurer": "treasurer",
    "courier": "courier",
    "observer": "observer",
}
IRREGULAR = {"person": "people"}
# Variables that hold a material or its unit, and what these are called.
MATERIALS = frozenset(("item", "unit", "pack", "goods", "other"))
WORDS = {
    "kain": "cloth",
    "karet": "elastic",
    "kawat": "wire",
    "benang": "thread",
    "filter": "filter",
    "potongan": "cut pieces",
    "perca": "offcuts",
    "putih": "white",
    "hitam": "black",
    "merah": "red",
    "biru": "blue",
    "hijau": "green",
    "kuning": "yellow",
    "abu-abu": "grey",
    "coklat": "brown",
    "gulung": "rolls",
    "pak": "packs",
    "dus": "boxes",
    "biji": "pieces",
    "klos": "reels",
    "lembar": "sheets",
    "meter": "metres",
    "m": "m",
    "masker": "masks",
    "cadangan": "spare",
}


def worded(variable: str, text: str) -> str:
    """A variable's value that the program put together itself: materials in English, 12.500 as 12,500."""
    if variable in MATERIALS:
        return " ".join(WORDS.get(word, word) for word in text.split(" "))
    parts = text.split(".")
    grouped = len(parts) > 1 and all(one.isdigit() for one in parts) and all(len(one) == 3 for one in parts[1:])
    return ",".join(parts) if grouped else text


def _day(text: Any) -> str:
    day = date.fromisoformat(str(text))
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _when(ago: Any, day: Any) -> str:
    near = {"0": "today", "1": "yesterday"}
    return near.get(str(ago)) or f"on {_day(day)}"


def _size(size: Any) -> str:
    return f"{SIZES[str(size)]} " if str(size) in SIZES else ""


def _count(number: Any, noun: str, more: Any = "") -> str:
    """`25 masks`, `1 adult mask`; `more` is a size, or a plural that isn't made by an s."""
    size = _size(more)
    if str(number) == "1":
        return f"1 {size}{noun}"
    plural = more if str(more).endswith("ies") else IRREGULAR.get(noun, f"{noun}s")
    return f"{number:,} {size}{plural}" if isinstance(number, int) else f"{number} {size}{plural}"


def _capital(text: Any) -> str:
    return f"{str(text)[:1].upper()}{str(text)[1:]}"


def _role(role: Any, form: Any = "") -> str:
    named = ROLES.get(str(role), str(role))
    return named.partition(" ")[2] if form else named


def _duty(duty: Any) -> str:
    return DUTIES.get(str(duty), str(duty))


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "DAY": _day,
    "WHEN": _when,
    "SIZE": _size,
    "N": _count,
    "CAP": _capital,
    "ROLE": _role,
    "DUTY": _duty,
}

"""Containers by a name that nobody knows: "lima gepok, tiap gepok enam lembar", "5 bek isi 12 biji"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.containers import PER
from handlers.reading.lexicon import MEASURES, SIZES
from handlers.reading.tokens import Token

SHORTEST = 3
# "satu talen isi 10", "sak gepok isine enem"
OF_ONE = frozenset("satu siji sak se setunggal 1".split())  # noqa: SIM905
HOLDS = ("isi", "each")


def unnamed_bags(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, where a word that is counted and of which it is said what each holds is a container."""
    found = _last_of_none(found)
    if not any(token.text in PER or token.has(*HOLDS) for token in found):
        return found
    if any(token.has("item", "paying", "money", "span", "elsewhere") and not token.has("bundle") for token in found):
        return found
    material = any(token.has("item") for token in found)
    names = {
        found[at].text
        for at in range(1, len(found))
        if _is_counted(found, at, material=material) and _is_rated(found, at)
    }
    if not names:
        return found
    return [
        replace(token, tags=frozenset({"bundle"}))
        if token.text in names and (not token.tags or token.has(*MEASURES))
        else token
        for token in found
    ]


LAST = frozenset("terakhir terakhire pungkasan pungkasane keri".split())  # noqa: SIM905


def _last_of_none(found: Sequence[Token]) -> Sequence[Token]:
    """ "bendel terakhir cuma 8": of how many, and what do the others hold?"""
    bags = [at for at, token in enumerate(found) if token.has("bundle")]
    if len(bags) != 1 or bags[0] + 1 >= len(found) or found[bags[0] + 1].text not in LAST:
        return found
    numbers = [at for at, token in enumerate(found) if token.has("number")]
    return [token.tagged("inferred") if numbers == [at] else token for at, token in enumerate(found)]


def _is_counted(found: Sequence[Token], at: int, *, material: bool) -> bool:
    """Whether a word that means nothing by itself stands right behind a number."""
    token = found[at]
    roll = token.has("roll", "pack", "box") and not material
    return (
        found[at - 1].has("number")
        and (roll or not token.tags)
        and len(token.text) >= SHORTEST
        and token.text.isalpha()
    )


def _is_rated(found: Sequence[Token], at: int) -> bool:
    """Whether what each of them holds is said: "tiap gepok 6", "satu gepok isi 6", or "isi 6" right behind it."""
    name = found[at].text
    for place in range(len(found) - 1):
        if found[place + 1].text != name or place + 1 == at:
            continue
        if found[place].text in PER:
            return True
        if found[place].text in OF_ONE and any(token.has("isi") for token in found[place + 2 : place + 4]):
            return True
    behind = [token for token in found[at + 1 : at + 4] if not token.has("address", "filler", "comma", *SIZES)]
    return bool(behind) and behind[0].has("isi") and any(token.has("number") for token in behind[1:2])

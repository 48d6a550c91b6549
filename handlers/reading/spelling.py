"""Words as they are written: stretched, shortened, with endings, without vowels, with slips."""

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers.reading.lexicon import IDLE, KEYS, MONTH_NUMBERS, PACKS, TURNS, UNITS, WORDS
from handlers.reading.numbers import FRACTIONS, JOINED_TENS, MORPHEMES

SUFFIXES = ("nya", "ny", "ne", "ipun", "e", "ku", "mu", "aken", "ake", "kno", "no", "kan", "ke", "in")


ONES = ("se", "sak", "sa", "s")


DRAWN = re.compile(r"(.)\1{2,}")


TWIN = re.compile(r"([a-z])\1+")


VOWELS = re.compile("[aeiou]")


GUESSABLE = [word for word in WORDS if len(word) >= 5 and "-" not in word]


CLOSE = 85


# A misspelling that turns the meaning of a whole message must be nearer.
SURE = 92


WEIGHTY = frozenset({"correct", "delete", "none", "isnot", "collected", "unwell", "future", "question"})


NOTHING: frozenset[str] = frozenset()


UNIT_TAGS = frozenset(UNITS)


# What may hold so many: bags, dozens.
HELD = frozenset({"bundle", *PACKS})


def _bones(word: str) -> str:
    """A word's first letter and its consonants."""
    return word[:1] + VOWELS.sub("", word[1:])


def _hurried() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in GUESSABLE:
        if len(_bones(word)) >= 3:
            found.setdefault(_bones(word), []).append(word)
    return found


HURRIED = _hurried()


def _slips(word: str) -> set[str]:
    """A word with one slip of the finger behind its first letter: a letter left out, typed twice, or two swapped."""
    inner = range(1, len(word) - 1)
    left_out = {word[:at] + word[at + 1 :] for at in inner}
    twice = {word[:at] + word[at] + word[at:] for at in range(1, len(word))}
    return left_out | twice | {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inner}


# Days and other words that are read with a slip too.
SURELY_MEANT = """
    kemarin kemaren wingi senin senen selasa seloso rabu rebo kamis kemis jumat jemuah sabtu setu minggu ahad
    tanggal ukuran nggih nuwun matur selusin sekodi segros""".split()  # noqa: SIM905


# Words of their own, and no slips of others: "lebar" is how wide, and not "lembar".
OTHER_WORDS = "lebar lebare lebarnya antaran jalan kiriman betulan".split()  # noqa: SIM905


LONG_ENOUGH = 5


SHORT = 4


KNOWN = {*WORDS, *MORPHEMES, *FRACTIONS, *MONTH_NUMBERS, *SURELY_MEANT, *JOINED_TENS, *OTHER_WORDS}


def _slips_of(words: Iterable[str], shortest: int) -> dict[str, set[str]]:
    """Slips of some words, and of which."""
    found: dict[str, set[str]] = {}
    for word in words:
        for slip in _slips(word):
            if len(slip) >= shortest and slip not in KNOWN:
                found.setdefault(slip, set()).add(word)
    return found


def slipped(words: Iterable[str], shortest: int) -> dict[str, str]:
    """Slips of some words, and what they are slips of, where that is one word only."""
    return {slip: next(iter(meant)) for slip, meant in _slips_of(words, shortest).items() if len(meant) == 1}


def _is_sure(word: str) -> bool:
    tags = WORDS.get(word, NOTHING)
    return (
        word in {*MORPHEMES, *JOINED_TENS, *SURELY_MEANT}
        or bool(tags & KEYS)
        or (len(word) > LONG_ENOUGH and bool(tags & TURNS))
    )


# Of any long word, and of those that are read with a slip also where nothing else tells what they are.
SLIPPED = slipped((word for word in KNOWN if len(word) >= LONG_ENOUGH), SHORT)


# "saing" may be "siang" or "saking".
AMBIGUOUS = frozenset(
    slip
    for slip, meant in _slips_of((word for word in GUESSABLE if word.isalpha()), SHORT).items()
    if len({WORDS[word] for word in meant}) > 1
)


MENDED = slipped((word for word in KNOWN if len(word) >= LONG_ENOUGH and _is_sure(word)), LONG_ENOUGH)


# Slips of whatever matters for a count; a word of these that means nothing else is asked about.
TELLING = [word for word in KNOWN if len(word) >= SHORT and not (word in WORDS and WORDS[word] <= IDLE)]


GARBLED = {slip for word in TELLING for slip in _slips(word) if len(slip) >= SHORT} - KNOWN


def mended(word: str) -> str:
    """A word without a slip of the finger, where that leaves no doubt."""
    slip_of = SLIPPED.get(word)
    if slip_of is None:
        return word
    return MENDED.get(word) or (slip_of if tags_of(word) else word)


def _without_vowels(word: str) -> frozenset[str]:
    """What a word means that lacks some of its vowels ("klr", "ksong"), if only one thing is meant."""
    if len(word) < 3 or not word.isalpha():
        return NOTHING
    known = HURRIED.get(_bones(word), [])
    if not known and len(word) >= 4 and not VOWELS.search(word):
        known = GUESSABLE
    meant = {WORDS[one] for one in known if len(one) > len(word) and one[0] == word[0] and _within(word, one)}
    return meant.pop() if len(meant) == 1 else NOTHING


def _within(word: str, known: str) -> bool:
    """Whether a word is another with letters left out, but its first and last."""
    letters = iter(known)
    return word[-1] == known[-1] and all(letter in letters for letter in word)


@lru_cache(maxsize=8192)
def tags_of(word: str) -> frozenset[str]:
    """What a word means for a reading; empty for a word that means nothing to us."""
    for spelling in _spellings(word):
        if spelling in WORDS:
            return WORDS[spelling]
    # "sakodi" is "sa" and "kodi"
    for one in [
        word.removeprefix(prefix) for prefix in ONES if word.startswith(prefix) and len(word) > len(prefix) + 2
    ]:
        if found := WORDS.get(one, NOTHING) & UNIT_TAGS:
            return found | {"one"}
        # "sebungkusnya", "sakkreseke"
        if found := WORDS.get(one.removesuffix("nya").removesuffix("e"), NOTHING) & HELD:
            return found | {"one"}
    if hurried := _without_vowels(word):
        return hurried
    if len(word) >= 5 and word.isalpha() and word not in AMBIGUOUS:
        best = process.extractOne(word, GUESSABLE, scorer=fuzz.ratio, score_cutoff=CLOSE)
        if best and best[0][0] == word[0] and abs(len(best[0]) - len(word)) <= 1:
            known = WORDS[best[0]]
            return known if best[1] >= SURE or not known & WEIGHTY else NOTHING
    return NOTHING


def _spellings(word: str) -> list[str]:
    """A word, and what it is without doubling, drawn-out letters and endings."""
    base = word.removesuffix("2")
    drawn = TWIN.sub(r"\1", base) if DRAWN.search(base) else base
    found = [word, base, drawn]
    half, _, twin = base.partition("-")
    if twin and (twin.startswith(half) or half == twin):
        found.append(half)
    stems = [drawn.removesuffix(ending) for ending in SUFFIXES if drawn.endswith(ending)]
    return [*found, *(stem for stem in stems if len(stem) >= 3)]

"""Words as they are written: stretched, shortened, with endings, without vowels, with slips."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers.reading.lexicon import IDLE, KEYS, MONTH_NUMBERS, PACKS, TURNS, UNITS, WORDS
from handlers.reading.numbers import FRACTIONS, JOINED_TENS, MORPHEMES
from handlers.reading.patterns import Pattern

SUFFIXES = ("nya", "ny", "ne", "ipun", "e", "ku", "mu", "aken", "ake", "kno", "no", "kan", "ke", "in")


ONES = ("se", "sak", "sa", "s")


DRAWN = Pattern(r"(.)\1{2,}")


TWIN = Pattern(r"([a-z])\1+")


VOWELS = Pattern("[aeiou]")


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


# Days and other words that are read with a slip too.
SURELY_MEANT = """
    kemarin kemaren wingi senin senen selasa seloso rabu rebo kamis kemis jumat jemuah sabtu setu minggu ahad
    tanggal ukuran nggih nuwun matur selusin sekodi segros""".split()  # noqa: SIM905


# Words of their own, and no slips of others: "lebar" is how wide, and not "lembar".
OTHER_WORDS = "lebar lebare lebarnya antaran jalan kiriman betulan".split()  # noqa: SIM905


LONG_ENOUGH = 5


SHORT = 4


KNOWN = {*WORDS, *MORPHEMES, *FRACTIONS, *MONTH_NUMBERS, *SURELY_MEANT, *JOINED_TENS, *OTHER_WORDS}


LETTERS = "".join(sorted({letter for word in KNOWN for letter in word}))


def _slips_into(word: str) -> set[str]:
    """Whatever has a word as its slip: looked for from the slip, since all slips of all words would fill megabytes."""
    inner = range(1, len(word) - 1)
    left_out = {word[:at] + letter + word[at:] for at in range(1, len(word)) for letter in LETTERS}
    twice = {word[:at] + word[at + 1 :] for at in range(1, len(word) - 1) if word[at] == word[at + 1]}
    return left_out | twice | {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inner}


def _is_sure(word: str) -> bool:
    tags = WORDS.get(word, NOTHING)
    return (
        word in {*MORPHEMES, *JOINED_TENS, *SURELY_MEANT}
        or bool(tags & KEYS)
        or (len(word) > LONG_ENOUGH and bool(tags & TURNS))
    )


# Of any long word, and of those that are read with a slip also where nothing else tells what they are.
LONG = frozenset(word for word in KNOWN if len(word) >= LONG_ENOUGH)


MENDED = frozenset(word for word in LONG if _is_sure(word))


# Whatever matters for a count; a slip of these that means nothing else is asked about.
TELLING = frozenset(word for word in KNOWN if len(word) >= SHORT and not (word in WORDS and WORDS[word] <= IDLE))


@lru_cache(maxsize=8192)
def _meant(word: str) -> frozenset[str]:
    """Known words of which another may be a slip."""
    return NOTHING if len(word) < SHORT or word in KNOWN else frozenset(_slips_into(word) & KNOWN)


def slip_of(word: str) -> str | None:
    """The long word of which another is a slip, where that is one only."""
    meant = _meant(word) & LONG
    return next(iter(meant)) if len(meant) == 1 else None


@lru_cache(maxsize=8192)
def slip_among(word: str, words: frozenset[str]) -> str | None:
    """The one of some words, known or not, of which a long word is a slip."""
    meant = NOTHING if len(word) < LONG_ENOUGH or word in KNOWN else _slips_into(word) & words
    return next(iter(meant)) if len(meant) == 1 else None


def garbled(word: str) -> bool:
    """Whether a word may be a slip of something that matters for a count."""
    return not TELLING.isdisjoint(_meant(word))


def _ambiguous(word: str) -> bool:
    """Whether a word may be a slip of two that mean different things: "saing" may be "siang" or "saking"."""
    meant = {WORDS[one] for one in _meant(word) if one in WORDS and len(one) >= LONG_ENOUGH and one.isalpha()}
    return len(meant) > 1


# "benang puti": a colour without its last letter.
CUT_COLOURS = {word[:-1]: word for word in ("putih", "hitam", "merah", "hijau", "kuning", "coklat")}


def mended(word: str) -> str:
    """A word without a slip of the finger, where that leaves no doubt."""
    if word in CUT_COLOURS and word not in KNOWN:
        return CUT_COLOURS[word]
    meant = slip_of(word)
    if meant is None:
        return word
    return meant if (meant in MENDED and len(word) >= LONG_ENOUGH) or tags_of(word) else word


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
    if (plainer := word.replace("dh", "d").replace("th", "t")) != word and len(word) >= LONG_ENOUGH:
        # "dhedheli": Javanese letters, which as many leave out
        return next((WORDS[one] for one in _spellings(plainer) if one in WORDS), NOTHING)
    if len(word) >= 5 and word.isalpha() and not _ambiguous(word):
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

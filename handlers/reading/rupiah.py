"""Money as people write it: "200rb", "Rp 200.000", "dua ratus ribu", "1,5 juta", "rong atus ewu"; whole rupiah."""

from collections.abc import Sequence
from fractions import Fraction

from handlers.reading.normal import normal
from handlers.reading.numbers import FRACTIONS, Morpheme, morphemes, value_at
from handlers.reading.patterns import Pattern
from storage.values import dataclass

# "25,000", "25,000.00" and "25 000" are as some write; "100,120" may be two numbers.
WORD = Pattern(
    r"rp\.?|[a-z]+|\d+(?:\.\d{3})+(?!\d)"
    r"|\d{1,3}(?:,\d{3})+(?:\.00)?(?![.,]?\d)|\d{1,3}(?: \d{3})* 000(?!\d)|\d+|[.,]|\S"
)
THOUSAND = frozenset("rb ribu rebu ribuan ewu k".split())  # noqa: SIM905
MILLION = frozenset("jt juta jeti yuta yuto jutaan".split())  # noqa: SIM905
HUNDRED = frozenset("ratus atus".split())  # noqa: SIM905
ONE_MILLION = frozenset("sejuta sayuta seyuto sakyuta".split())  # noqa: SIM905
CURRENCY = frozenset(("rupiah", "perak", "idr"))
# More digits than any sum of ours has.
LONGEST = 12


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in whole rupiah and where it stands in the evened-out text; `marked`: it can be nothing but money."""

    amount: int
    start: int
    end: int
    marked: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sum: its number, and what was said of it behind it (1, 1,000 or 1,000,000)."""

    value: Fraction
    times: int
    end: int
    marked: bool


def money_in(text: str) -> list[Money]:
    """All sums of a text, in order; also plain numbers, which aren't `marked`."""
    plain = normal(text)
    words = list(WORD.finditer(plain))
    found: list[Money] = []
    at = 0
    while at < len(words):
        one, end = _sum_at([word[0] for word in words], at)
        if one is None:
            at += 1
            continue
        amount, marked = one
        found.append(Money(amount, words[at].start(), words[end - 1].end(), marked))
        at = end
    return found


def rupiah(text: str) -> int | None:
    """A text that is nothing but a sum, in whole rupiah; None if it is anything else."""
    found = money_in(text)
    plain = normal(text).rstrip(" .!")
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(plain))
    return found[0].amount if whole else None


def without(text: str, sums: Sequence[Money]) -> str:
    """A text in its evened-out form, without some sums in it; `#` stands where each was."""
    plain, end = normal(text), len(text)
    for one in sorted(sums, key=lambda each: -each.start):
        plain = f"{plain[: one.start]} # {plain[one.end : end]}"
        end = len(plain)
    return " ".join(plain.split())


def _sum_at(words: Sequence[str], at: int) -> tuple[tuple[int, bool] | None, int]:
    """The sum that begins at a word, and whether it is marked as money; and where it ends."""
    marked, begin = False, at
    if words[at].rstrip(".") == "rp":
        marked, at = True, at + 1
    total, below = Fraction(0), None
    while at < len(words):
        part = _part_at(words, at)
        # "1 juta 250 ribu" is one sum, "50 200.000" are two.
        if part is None or (below is not None and not part.value * part.times < below):
            break
        if below is not None and below == 1:
            break
        total += part.value * part.times * (_short_of_a_million(part) if below == 10**6 else 1)
        marked, at, below = marked or part.marked, part.end, part.times
    if below is None or total.denominator != 1 or total >= 10**LONGEST:
        return None, begin + 1
    at, cents = _past_cents(words, at)
    if at < len(words) and words[at] in CURRENCY:
        marked, at = True, at + 1
    return (int(total), marked or cents), at


def _short_of_a_million(part: Part) -> int:
    """ "sejuta dua ratus", "1jt2": what stands behind a million without its thousands, times so much."""
    if part.times > 1 or part.value >= 1000:
        return 1
    return 10**5 if part.value < 10 else 1000


def _past_cents(words: Sequence[str], at: int) -> tuple[int, bool]:
    """Behind ",-" or ",00", which say only that it is money."""
    end = "".join(words[at : at + 2])
    return (at + 2, True) if end in (",-", ",00", ".-") else (at, False)


def _part_at(words: Sequence[str], at: int) -> Part | None:
    word = words[at]
    if word in ONE_MILLION:
        return Part(Fraction(1), 10**6, at + 1, marked=True)
    if word[0].isdigit():
        return _figure_at(words, at)
    if word in FRACTIONS:
        times = _times(words, at + 1)
        return Part(FRACTIONS[word], times, at + 2, marked=True) if times > 1 else None
    return _worded_at(words, at)


def _times(words: Sequence[str], at: int) -> int:
    word = words[at] if at < len(words) else ""
    return 10**3 if word in THOUSAND else 10**6 if word in MILLION else 1


def _figure_at(words: Sequence[str], at: int) -> Part | None:
    word = words[at].removesuffix(".00") if "," in words[at] else words[at]
    dotted = "." in word or word.endswith((",000", " 000"))
    digits = word.replace(".", "").replace(",", "").replace(" ", "")
    if len(digits) > LONGEST:
        return None
    value, end = Fraction(int(digits)), at + 1
    if word.count(",") == 1 and end < len(words) and words[end] in MILLION:
        # "1,250 juta"
        value /= 1000
    tail = words[end + 1] if end + 1 < len(words) else ""
    # "1,5 juta", "1.5 juta"; a comma or a stop without such a unit is none of the number's.
    if end < len(words) and words[end] in ".," and tail.isdigit() and len(tail) < 4 and _times(words, end + 2) > 1:
        value, end = value + Fraction(int(tail), 10 ** len(tail)), end + 2
        dotted = True
    if end < len(words) and words[end] in HUNDRED:
        value, end = value * 100, end + 1
    if end < len(words) and words[end] in FRACTIONS and _times(words, end + 1) > 1:
        value, end = value + FRACTIONS[words[end]], end + 1
    times = _times(words, end)
    return Part(value, times, end + (times > 1), marked=dotted or times > 1)


def _worded_at(words: Sequence[str], at: int) -> Part | None:
    parts: list[Morpheme] = []
    ends: list[int] = []
    end = at
    while end < len(words) and (found := morphemes(words[end])):
        parts += found
        end += 1
        ends += [end] * len(found)
    value, used = value_at(parts, 0) if parts else (0, 0)
    if not used:
        return None
    end, marked = ends[used - 1], value >= 1000
    total = Fraction(value)
    if end < len(words) and words[end] in FRACTIONS and _times(words, end + 1) > 1:
        total, end = total + FRACTIONS[words[end]], end + 1
    times = 1 if marked else _times(words, end)
    return Part(total, times, end + (times > 1), marked=marked or times > 1)

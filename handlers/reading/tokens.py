"""Text → tokens with meaning: numbers folded, words tagged."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import islice

from handlers.reading.lexicon import NOTHING, tags_of
from handlers.reading.numbers import FRACTIONS, LOOSE, Morpheme, morphemes, value_at

PIECES = re.compile(
    r"(?P<phone>(?:\+?62|\b0)8[\d -]{7,}\d|\d{3,}(?:-\d{2,})+|\b\d{1,2}(?::\d{2}|\.00)\b|\d+ ?%)"
    r"|(?P<date>\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b(?!/))"
    r"|(?P<letters>\b(?:\d+[ol]+\d*|[ol]\d+)\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>[a-z]{1,40}+(?:['-][a-z]{1,40}+){0,3}2?(?![0-9]))"
    r"|(?P<part>[a-z]{1,40})"
    r"|(?P<mark>[→.,;:!?()\[\]+\-*/=@&\n])"
)
MARKS = {
    ",": "comma",
    ";": "stop",
    ".": "stop",
    "!": "stop",
    "\n": "stop",
    "?": "ask",
    "+": "plus",
    "-": "dash",
    "*": "times",
    "/": "slash",
    "=": "equals",
    "@": "isi",
    "&": "and",
    "→": "arrow",
    ":": "colon",
    "(": "open",
    "[": "open",
    ")": "close",
    "]": "close",
}
LONGEST_NUMBER = 9
# "salah potong" is a defect, not a mistake in a message.
SPOILT = ("potong", "jahit", "jait", "gunting", "pola", "ukuran")
LONGEST_IN_WORDS = 12
# Two words that together mean something else than each by itself.
IDIOMS = {
    ("nuwun", "sewu"): "nuwun-sewu",
    ("nyuwun", "sewu"): "nuwun-sewu",
    ("apa", "apa"): "apa-apa",
    ("opo", "opo"): "opo-opo",
    ("jadi", "satu"): "sekalian",
    ("jd", "satu"): "sekalian",
    ("dadi", "siji"): "sekalian",
    ("satu", "per"): "satu-per-satu",
    ("satu", "persatu"): "satu-per-satu",
    ("satu-per-satu", "satu"): "satu-per-satu",
    ("siji", "siji"): "satu-per-satu",
    ("hitung", "ulang"): "hitung",
    ("dihitung", "ulang"): "hitung",
    ("diitung", "ulang"): "hitung",
    ("itung", "ulang"): "hitung",
    ("sak", "durunge"): "sebelum",
    ("rumah", "sakit"): "rumah-sakit",
    ("siap", "86"): "siap",
    ("kurang", "lebih"): "kurang-lebih",
    ("terima", "kasih"): "terima-kasih",
    ("matur", "nuwun"): "matur",
}
# No report is longer; what follows is not read, and such a message is asked about.
MOST_TOKENS = 120


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark: what was written, its tags, a number's value, a date's day, whom a name may mean."""

    text: str
    tags: frozenset[str] = NOTHING
    value: Fraction | None = None
    day: date | None = None
    who: tuple[int, ...] = ()

    def has(self, *tags: str) -> bool:
        """Whether it carries one of these tags."""
        return not self.tags.isdisjoint(tags)


def tokens(text: str) -> list[Token]:
    """The tokens of a normalised text, number words folded into numbers; at most `MOST_TOKENS` are read."""
    pieces = islice(PIECES.finditer(text), MOST_TOKENS)
    return _fold_numbers(_loosen([_token(match.lastgroup or "", match[0]) for match in pieces]))


def is_too_long(text: str) -> bool:
    """Whether a normalised text holds more than is read of it."""
    return next(islice(PIECES.finditer(text), MOST_TOKENS, None), None) is not None


def _token(kind: str, text: str) -> Token:
    match kind:
        case "phone":
            return Token(text, frozenset({"junk", "phone"}))
        case "date":
            return Token(text, frozenset({"figures"}))
        case "letters":
            plain = text.replace("o", "0").replace("l", "1")
            return Token(text, frozenset({"number", "letters"}), Fraction(int(plain[:LONGEST_NUMBER])))
        case "number":
            return _number(text)
        case "mark":
            return Token(text, frozenset({MARKS[text]}))
    if text == "x":
        return Token(text, frozenset({"times"}))
    return Token(text, tags_of(text))


def _number(text: str) -> Token:
    """A point before exactly three digits is a thousands mark, a comma is decimal."""
    if len(text) > LONGEST_NUMBER:
        return Token(text, frozenset({"junk"}))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", text):
        return Token(text, frozenset({"number"}), Fraction(int(text.replace(".", ""))))
    whole, *rest = re.split(r"[.,]", text)
    if len(rest) > 1:
        return Token(text, frozenset({"junk"}))
    decimals = rest[0] if rest else ""
    value = Fraction(int(whole + decimals), 10 ** len(decimals))
    return Token(text, frozenset({"number"}), value)


def _loosen(found: list[Token]) -> list[Token]:
    """Split hyphened words that mean nothing whole, and read "25an" as about 25."""
    out: list[Token] = []
    for token in found:
        last = out[-1] if out else Token("")
        if (last.text, token.text) in IDIOMS:
            out[-1] = _token("word", IDIOMS[last.text, token.text])
        elif last.has("question") and token.text in ("aja", "saja", "ae", "wae", "mawon"):
            # "kapan aja" asks nothing
            out[-1] = Token(last.text)
        elif last.text == "salah" and token.text in SPOILT:
            out[-1] = Token(f"{last.text} {token.text}", frozenset({"defect"}))
        elif last.has("not") and token.text.startswith("salah"):
            # "kalau ga salah": not sure
            if len(out) > 1 and out[-2].has("if"):
                out.pop()
            out[-1] = Token(f"{last.text} {token.text}", frozenset({"approx"}))
        elif token.text in ("an", "anan") and last.has("number"):
            out[-1] = replace(out[-1], tags=out[-1].tags | {"about"})
        elif not token.tags and "-" in token.text:
            out += [Token(part, tags_of(part)) for part in token.text.split("-") if part]
        else:
            out.append(token)
    return out


def _fold_numbers(found: Sequence[Token]) -> list[Token]:
    out: list[Token] = []
    at = 0
    while at < len(found):
        number, end = _number_at(found, at)
        if number is None:
            out.append(found[at])
            at += 1
        else:
            out.append(number)
            at = end
    return out


def _number_at(found: Sequence[Token], at: int) -> tuple[Token | None, int]:
    """A number in words that begins at `at`, and where it ends."""
    token = found[at]
    if token.text.endswith("an") and not token.tags and (about := morphemes(token.text[:-2])):
        return Token(token.text, frozenset({"number", "about"}), Fraction(value_at(about, 0)[0])), at + 1
    if token.text in FRACTIONS:
        return Token(token.text, frozenset({"number", "fraction"}), FRACTIONS[token.text]), at + 1
    parts: list[Morpheme] = []
    ends: list[int] = []
    if token.value is not None and not token.has("letters") and token.value.denominator == 1:
        after = morphemes(found[at + 1].text) if at + 1 < len(found) else None
        if not after or after[0][0] not in "phk":
            return None, at
        parts, ends = [("D", int(token.value))], [at + 1]
    stop = at + len(ends)
    while stop < min(len(found), at + LONGEST_IN_WORDS) and (more := morphemes(found[stop].text)):
        parts += more
        ends += [stop + 1] * len(more)
        stop += 1
    # "rong puluhan": about twenty
    roughly = stop < len(found) and bool(parts) and found[stop].text.endswith("an")
    tens = morphemes(found[stop].text[:-2]) if roughly else None
    if tens and tens[0][0] in "pblh":
        parts += tens
        ends += [stop + 1] * len(tens)
    if 0 < stop < len(found) and parts and parts[-1][0] == "p" and _digit(found[stop]):
        # "3 puluh 1"
        parts.append(("D", int(found[stop].value or 0)))
        ends.append(stop + 1)
    value, used = value_at(parts, 0)
    # Only whole words count: a number that ends inside one is read again from the next word on.
    while used and used < len(parts) and ends[used - 1] == ends[used]:
        used -= 1
    if not used:
        return None, at
    text = " ".join(one.text for one in found[at : ends[used - 1]])
    alone = ends[used - 1] == at + 1
    tags = {"number", "worded"} | ({"loose"} if alone and text in LOOSE else set())
    tags |= {"about"} if tens and ends[used - 1] == stop + 1 else set()
    return Token(text, frozenset(tags), Fraction(value)), ends[used - 1]


def _digit(token: Token) -> bool:
    return token.value is not None and token.value.denominator == 1 and 0 < token.value < 10 and token.text.isdigit()

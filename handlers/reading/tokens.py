"""Text → tokens with meaning: numbers folded, words tagged."""

import re
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import islice

from handlers.reading.idioms import AFTER, FEASTS, IDIOMS, PRAYERS
from handlers.reading.lexicon import MONTH_NUMBERS, PACKS, UNITS
from handlers.reading.numbers import FRACTIONS, LOOSE, Morpheme, morphemes, value_at
from handlers.reading.patterns import Pattern
from handlers.reading.spelling import NOTHING, mended, slip_of, tags_of
from storage.values import dataclass

PIECES = Pattern(
    r"(?P<date>\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.(?:20)?\d{2}\b(?![.,]\d)"
    r"|\b20\d\d[-/.][01]?\d[-/.][0-3]?\d\b|\b\d{1,2}/\d{1,2}\b(?!/))"
    r"|(?P<phone>(?:\+?62[ -]?|\b0)8\d{1,2}(?:[ -]?\d{3,4}){2,3}(?!\d)|(?:\+?62|\b0)8[\d -]{7,}\d|\b0\d{2,3}-\d{5,8}\b"
    r"|\d{3,}(?:-\d{2,}){2,}|\d{4,}-\d{2,}|\d{3,}-\d{4,}|\d+ ?%)"
    r"|(?P<clock>\b(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}\b|\b(?:[01]?\d|2[0-4])\.00\b)"
    r"|(?P<letters>\b(?:\d+[ol]+\d*|[ol]\d+|\d+e\d+)\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>[a-z]{1,40}+(?:['-][a-z]{1,40}+){0,3}2?(?![0-9]))"
    r"|(?P<part>[a-z]{1,40})"
    r"|(?P<mark>[→.,;:!?()\[\]+\-*/=@&#\n])"
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
    "#": "hash",
    "(": "open",
    "[": "open",
    ")": "close",
    "]": "close",
}
LONGEST_NUMBER = 9
# "salah potong" is a defect, not a mistake in a message.
SPOILT = ("potong", "jahit", "jait", "gunting", "pola", "ukuran")
HALF = ("setengah", "separuh", "separo", "stengah")
LONGEST_IN_WORDS = 12
# A point behind these ends no sentence: "no. 2", "pk. 17", "Rp. 500".
SHORTENED = frozenset("no nmr nmor pk pkl tgl tg jl jln rp bln hp tlp telp".split())  # noqa: SIM905
# "laporan 2: 20" is the second report.
TELLINGS = ("laporan", "setoran", "kiriman", "titipan", "paket", "antaran", "lapor")
HIGHEST_LINE = 9
# What may begin an idiom, but for questions and negations.
LEADS = frozenset({*(first for first, _ in IDIOMS), *HALF, *AFTER, "terima", "trima", "salah", "satu", "siji"})
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

    def tagged(self, *tags: str) -> "Token":
        """The same with more tags; quicker than `replace`."""
        return Token(self.text, self.tags.union(tags), self.value, self.day, self.who)


def tokens(text: str) -> list[Token]:
    """The tokens of a normalised text, number words folded into numbers; at most `MOST_TOKENS` are read."""
    return list(_tokens(text))


# Several steps look at the same message one after the other.
@lru_cache(maxsize=32)
def _tokens(text: str) -> tuple[Token, ...]:
    pieces = islice(PIECES.finditer(text), MOST_TOKENS)
    return tuple(
        _unlisted(
            _without_times_told(_fold_numbers(_loosen([_token(match.lastgroup or "", match[0]) for match in pieces])))
        )
    )


def is_too_long(text: str) -> bool:
    """Whether a normalised text holds more than is read of it."""
    return next(islice(PIECES.finditer(text), MOST_TOKENS, None), None) is not None


def _token(kind: str, text: str) -> Token:
    match kind:
        case "phone":
            return Token(text, frozenset({"junk", "phone"}))
        case "clock":
            return Token(text, frozenset({"junk", "clock"}))
        case "date":
            return Token(text, frozenset({"figures"}))
        case "letters":
            figures, _, zeros = text.replace("o", "0").replace("l", "1").partition("e")
            plain = figures + "0" * int(zeros[:1] or 0)
            return Token(text, frozenset({"number", "letters"}), Fraction(int(plain[:LONGEST_NUMBER])))
        case "number":
            return _number(text)
        case "mark":
            return Token(text, frozenset({MARKS[text]}))
    if text == "x":
        return Token(text, frozenset({"times"}))
    if "'" in text and not tags_of(text) and tags_of(text.replace("'", "")):
        # "kolor'e"
        text = text.replace("'", "")
    text = mended(text)
    return Token(text, tags_of(text))


def _number(text: str) -> Token:
    """A point before exactly three digits is a thousands mark, a comma is decimal, or before three digits either."""
    if len(text) > LONGEST_NUMBER:
        return Token(text, frozenset({"junk"}))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", text):
        return Token(text, frozenset({"number"}), Fraction(int(text.replace(".", ""))))
    whole, *rest = re.split(r"[.,]", text)
    if len(rest) > 1:
        return Token(text, frozenset({"junk"}))
    decimals = rest[0] if rest else ""
    value = Fraction(int(whole + decimals), 10 ** len(decimals))
    if len(decimals) == 3 and "," in text and whole.strip("0"):
        return Token(whole + decimals, frozenset({"number", "range"}), value)
    return Token(text, frozenset({"number"}), value)


def _loosen(found: list[Token]) -> list[Token]:
    """Split hyphened words that mean nothing whole, and read "25an" as about 25."""
    out: list[Token] = []
    for token in found:
        last = out[-1] if out else Token("")
        if (last.text in LEADS or last.has("question", "not")) and (idiom := _idiom(out, last, token)):
            # "kalau ga salah": not sure
            unsure = idiom.has("approx") and len(out) > 1 and out[-2].has("if")
            out[-1 - unsure :] = [idiom]
        elif token.text == "." and last.text in SHORTENED:
            continue
        elif token.text in ("an", "anan") and last.has("number"):
            out[-1] = out[-1].tagged("about")
        elif not token.tags and "-" in token.text:
            out += [Token(part, tags_of(part)) for part in token.text.split("-") if part]
        else:
            out.append(token)
    return out


def _only_begun(before: Sequence[Token]) -> bool:
    """Whether nothing has been said yet: "oya satu lagi, gunting tumpul" has one thing more to say."""
    return all(one.has("then", "filler", "oops", "comma", "address") for one in before)


def _idiom(out: Sequence[Token], last: Token, token: Token) -> Token | None:
    """A word and the one before it, where together they mean something else."""
    if (last.text, token.text) in IDIOMS:
        return _token("word", IDIOMS[last.text, token.text])
    if last.text in AFTER and (after := _after(out, last, token)):
        return after
    if last.text in ("satu", "siji") and token.text in ("lagi", "maneh") and _only_begun(out[:-1]):
        return Token(f"{last.text} {token.text}", frozenset({"then"}))
    if last.text in ("terima", "trima") and (slip_of(token.text) or token.text) in ("kasih", "kasi", "ksh", "ksih"):
        return _token("word", "terima-kasih")
    if last.has("question") and token.text in ("aja", "saja", "ae", "wae", "mawon"):
        # "kapan aja" asks nothing
        return Token(last.text)
    if last.text == "salah" and token.text in SPOILT:
        return Token(f"{last.text} {token.text}", frozenset({"defect"}))
    if last.has("not") and token.text.startswith(("salah", "keliru", "kliru", "kleru")):
        return Token(f"{last.text} {token.text}", frozenset({"approx"}))
    if last.text in HALF and token.text in ("jadi", "jd", "dadi") and not (len(out) > 1 and out[-2].has(*PACKS)):
        # "20 setengah jadi", but not "2 kodi setengah jadi semua"
        return _token("word", "setengah-jadi")
    return None


def _after(out: Sequence[Token], last: Token, token: Token) -> Token | None:
    """ "habis lebaran 20": made then, or to be made; "habis ini saya setor 12", but "karet habis ini" has run out."""
    if token.text in FEASTS:
        return Token(f"{last.text} {token.text}", frozenset({"approx"}))
    if token.text in PRAYERS:
        return Token(f"{last.text} {token.text}", frozenset({"variant"}))
    now = token.text in ("ini", "iki", "niki") and last.text != "mari"
    return _token("word", "nanti") if now and _only_begun(out[:-1]) else None


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
    if token.text.endswith("an") and not token.tags and value_at(about := morphemes(token.text[:-2]) or [], 0)[1]:
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
    if 0 < stop < len(found) and parts and parts[-1][0] == "p" and _digit(found[stop]) and not _is_apart(found, stop):
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


def _unlisted(found: list[Token]) -> list[Token]:
    """The tokens without numbers that only number a line: "1. dewasa 20", "(2) anak 15", "laporan 2: 20"."""
    heads = [at for at, token in enumerate(found) if token.text.isdigit() and token.has("number") and token.value]
    marked = [(at, end) for at in heads if (end := _mark_ends(found, at)) and _tells(found, end)]
    if not marked and len(heads) < 2:
        return found
    lines = (
        _in_order(found, marked)
        or [(at, end) for at, end in marked if _is_headed(found, at)]
        or _unmarked(found, heads)
    )
    out: list[Token] = []
    place = 0
    for at, end in lines:
        start = at - (at > 0 and found[at - 1].has("open"))
        out += [*found[place:start], *([BREAK] if start else [])]
        place = end
    return [*out, *found[place:]]


def _without_times_told(found: list[Token]) -> list[Token]:
    """ "sudah 3x bilang karet habis": how often she said it is no number of anything."""
    verbs = ("wrote", "recorded", "asking", "lapor")
    three = enumerate(zip(found, found[1:], found[2:], strict=False))
    told = [at for at, (one, x, verb) in three if one.value is not None and x.has("times") and verb.has(*verbs)]
    return [token for at, token in enumerate(found) if not {at, at - 1}.intersection(told)]


BREAK = Token("\n", frozenset({"stop"}))


def _mark_ends(found: Sequence[Token], at: int) -> int:
    """Where the mark behind a line's number ends: "1.", "1)", "(1)", "1.)", or "laporan 1:"; 0 if it has none."""
    before = found[at - 1] if at else BREAK
    marks = [token.text for token in found[at + 1 : at + 3]]
    if before.has("open"):
        return at + 2 if marks[:1] == [")"] else 0
    if before.text in TELLINGS and marks[:1] == [":"]:
        return at + 2
    return at + 3 if marks == [".", ")"] else at + 2 if marks[:1] in (["."], [")"]) else 0


def _in_order(found: Sequence[Token], marked: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines of a list whose numbers go on by one, wherever they stand."""
    # "Sri (1) 20, Sri (2) 15": their names.
    marked = [(at, end) for at, end in marked if not (at > 1 and found[at - 1].has("open") and not found[at - 2].tags)]
    for first in range(len(marked) - 1):
        lines = [marked[first]]
        for at, end in marked[first + 1 :]:
            if found[at].value == (found[lines[-1][0]].value or 0) + 1:
                lines.append((at, end))
        if len(lines) > 1:
            return lines
    return []


def _is_headed(found: Sequence[Token], at: int) -> bool:
    """Whether a number stands at the head of a line, or behind "laporan"."""
    start = at - (at > 0 and found[at - 1].has("open"))
    headed = not start or found[start - 1].has("stop", "colon") or found[at + 1].has("colon")
    return headed and (found[at].value or 0) <= HIGHEST_LINE


def _unmarked(found: Sequence[Token], heads: Sequence[int]) -> list[tuple[int, int]]:
    """ "1 dewasa 20 / 2 anak 15", "1: …", "1- …": lines numbered in order, each with a number of its own."""
    lines: list[tuple[int, int]] = []
    for at in heads:
        mark = found[at + 1 : at + 2]
        end = at + 1 + bool(mark and mark[0].has("colon", "dash"))
        headed = not at or found[at - 1].text == "\n"
        counted = end < len(found) and found[end].has(*UNITS)
        if headed and not counted and found[at].value == len(lines) + 1 and _tells(found, end):
            lines.append((at, end))
    return lines if len(lines) > 1 else []


def _tells(found: Sequence[Token], at: int) -> bool:
    """Whether what follows on the line has a number of its own, or says that there is none."""
    if at < len(found) and found[at].text in MONTH_NUMBERS:
        return False
    for token in found[at:]:
        if token.text == "\n":
            return False
        if token.has("number", "one", "none", "notyet", *PACKS):
            return True
    return False


def _is_apart(found: Sequence[Token], at: int) -> bool:
    """ "dua puluh 2) anak 5", "dua puluh 3 mei": the number of a line, or of a day."""
    return bool(_mark_ends(found, at)) or any(token.text in MONTH_NUMBERS for token in found[at + 1 : at + 2])


def _digit(token: Token) -> bool:
    return token.value is not None and token.value.denominator == 1 and 0 < token.value < 10 and token.text.isdigit()

"""Two lots told one after the other, each with what is bad of it: "selusin ada cacat 2, selusin lagi bagus semua"."""

from dataclasses import replace

from handlers.reading.clauses import Clause
from handlers.reading.lexicon import PACKS
from handlers.reading.numbers_told import FILLER
from handlers.reading.tokens import Token

PLUS = Token("tambah", frozenset({"plus"}))


def lots_added(found: list[Clause]) -> list[Clause]:
    """The clauses, where another lot comes on top of the one before, and "all good" says nothing more of either."""
    out = list(found)
    for c in range(1, len(found)):
        first, second = found[c - 1], found[c]
        a, b = _lot(first), _lot(second)
        if a is None or b is None or not (first.has("defect") or second.has("defect")):
            continue
        if first.has("good") and second.has("defect") and len(second.quantities) == 1:
            # "21 bagus, 3 lagi rejek"
            continue
        more = any(token.has("more") for token in second.tokens[b + 1 : b + 2])
        one, two = first.tokens[a], second.tokens[b]
        alike = all(one.has(f"by{size}") == two.has(f"by{size}") for size in PACKS.values())
        again = alike and one.value == two.value and first.has("good") != second.has("good")
        if not ((more and one.has("packed") == two.has("packed")) or (one.has("packed") and again)):
            continue
        out[c - 1] = _without_good(out[c - 1])
        kept = [token for at, token in enumerate(second.tokens) if not (more and at == b + 1)]
        at = b - 1 if b and kept[b - 1].has("plus", "and") else b
        out[c] = _without_good(replace(second, tokens=[*kept[:at], PLUS, *kept[b:]], _seen=-1))
    return out


def _lot(clause: Clause) -> int | None:
    """Where a lot is told: the first number of a clause, with no other but of bad ones."""
    at = next(iter(clause.quantities), None)
    if at is None or not clause.tokens[at].has("mask") or clause.has("from", "notyet", "left", "oops", "correct"):
        return None
    bad = clause.quantities[1:]
    return at if not bad or (len(bad) == 1 and clause.has("defect")) else None


def _without_good(clause: Clause) -> Clause:
    if clause.has("defect"):
        return clause
    line = [Token(token.text, FILLER) if token.has("good", "total") else token for token in clause.tokens]
    return replace(clause, tokens=line, _seen=-1)

"""A size that stands as a heading over lines of a list: "Dewasa:", and below it "- batik 9" and "- polos 12"."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.reading.lexicon import SIZES
from handlers.reading.tokens import Token

# What may stand in a heading beside its size, and what makes no more of a line than a number.
HEADED = (
    *("which", "pieces", "colon", "dash", "times", "filler", "equals", "address", "greeting", "thanks"),
    *SIZES,
)
BARE = ("q", "dash", "times", "colon", "filler", "address", "equals")


def under_headings(found: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with each line of a list told of the size that is its heading."""
    lines = _lines(found)
    if len(lines) < 2 or not any(_heading(line) for line in lines):
        return found
    out: list[Token] = []
    size: Token | None = None
    for at, line in enumerate(lines):
        headed = _heading(line)
        below = lines[at + 1] if at + 1 < len(lines) else []
        if headed and _is_listed(below):
            size = headed
            out.append(BREAK)
            continue
        ends = not line or line[0].has("total") or any(one.has(*SIZES) for one in line)
        size = None if ends else size
        out += _of_size(line, size) if size and _is_listed(line) else line
        out.append(BREAK)
    return out[:-1]


BREAK = Token("\n", frozenset({"stop"}))


def _lines(found: Sequence[Token]) -> list[list[Token]]:
    lines: list[list[Token]] = [[]]
    for token in found:
        if token.text == "\n":
            lines.append([])
        else:
            lines[-1].append(token)
    return lines


def _heading(line: Sequence[Token]) -> Token | None:
    """The size of which a line is no more than the heading."""
    # "selamat sore bu, dewasa:"
    line = line[max((at + 1 for at, token in enumerate(line) if token.has("comma")), default=0) :]
    sizes = [token for token in line if token.has(*SIZES)]
    plain = all(token.has(*HEADED) for token in line)
    return sizes[0] if len(sizes) == 1 and plain and not any(token.has("q") for token in line) else None


def _is_listed(line: Sequence[Token]) -> bool:
    """Whether a line says of which pattern or colour so many are, and not of which size."""
    counted = any(token.has("q") and token.has("mask") for token in line)
    return counted and not any(token.has(*SIZES) for token in line) and not all(token.has(*BARE) for token in line)


def _of_size(line: Sequence[Token], size: Token) -> list[Token]:
    start = next((at for at, token in enumerate(line) if not token.has("dash", "times")), 0)
    # "princess 5": whatever stands in such a list is a kind of masks
    listed = [token if token.tags else replace(token, tags=frozenset({"variant"})) for token in line[start:]]
    return [size.tagged("heading"), *listed]

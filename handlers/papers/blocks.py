"""A paper as blocks under each other, whatever it is written as; `as_pdf` and `as_docx` write it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Style(StrEnum):
    """What a text is."""

    TITLE = "title"
    NUMBER = "number"
    HEADING = "heading"
    PLAIN = "plain"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: the name, and lines under it."""

    name: str
    lines: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Facts:
    """Names of things with what they are, a line each."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the heads, the rows, how wide each column is beside the others; columns of numbers stand at the right.

    `total` are rows at the end, set off from the others.
    """

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    numbers: frozenset[int] = frozenset()
    total: Sequence[Sequence[str]] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: as what, for whom, the name under the room for it, and a number under the name."""

    role: str
    institution: str = ""
    name: str = ""
    below: str = ""
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signs, side by side."""

    rows: Sequence[Signature]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


Block = Letterhead | Text | Facts | Table | Signatures | NewPage


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its title for the file, what stands at the foot of each page, and its blocks."""

    title: str
    foot: str
    blocks: Sequence[Block] = field(default_factory=tuple)

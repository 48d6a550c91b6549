"""A paper as blocks under each other, whatever it is written as; `as_pdf` and `as_docx` write it."""

from collections.abc import Sequence
from dataclasses import field, fields, is_dataclass
from enum import StrEnum
from typing import Any

from storage.values import dataclass


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


def fitted(widths: Sequence[float], needs: Sequence[float]) -> list[float]:
    """Columns as wide as they were wished, but for those that need more: they get it of what others don't need."""
    lacks = [max(0, need - width) for need, width in zip(needs, widths, strict=True)]
    spare = [max(0, width - need) for need, width in zip(needs, widths, strict=True)]
    if sum(lacks) > sum(spare):
        return list(widths)
    share = sum(lacks) / sum(spare) if any(lacks) else 0
    return [width + lack - over * share for width, lack, over in zip(widths, lacks, spare, strict=True)]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the heads, the rows, how wide each column is beside the others; columns of numbers stand at the right.

    `total` are rows at the end, set off from the others; `least`: how high a row is where somebody writes by hand, mm.
    """

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    numbers: frozenset[int] = frozenset()
    total: Sequence[Sequence[str]] = ()
    least: float = 0


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
    """Who signs, side by side, under an opening sentence that stays with them."""

    rows: Sequence[Signature]
    opening: str = ""


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card: what it is, and how much; `strong` where all before it leads to it."""

    text: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A quarter of a page, to be cut out: a title, whom and what it is about, lines, a sentence, who signs."""

    title: str
    number: str
    facts: Sequence[tuple[str, str]]
    lines: Sequence[Line]
    note: str
    signatures: Sequence[Signature]


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards, four on a page."""

    rows: Sequence[Card]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of phases beside their targets, drawn `of` these numbers; `said` says the same in words."""

    of: dict[str, Any]
    said: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo: where its file is, what stands under it, and who agreed that it is shown."""

    path: str
    caption: str
    consent: str = ""


@dataclass(frozen=True, slots=True)
class Photos:
    """Photos, so many beside each other, none higher than that, in mm."""

    rows: Sequence[Photo]
    beside: int = 4
    high: float = 32


Block = Letterhead | Text | Facts | Table | Signatures | NewPage | Cards | Chart | Photos


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its title for the file, what stands at the foot of each page, and its blocks.

    `wide`: it lies; `scale`: how large its letters are beside those of a letter; `least`: how small they may become so
    that what comes before the first new page stays on one.
    """

    title: str
    foot: str
    blocks: Sequence[Block] = field(default_factory=tuple)
    wide: bool = False
    scale: float = 1.0
    least: float = 1.0


def plain(paper: Paper) -> dict[str, Any]:
    """A paper as plain data, to be kept until it is drawn; words of people stay marked as such."""
    return {name: _plain(getattr(paper, name)) for name in ("title", "foot", "blocks", "wide", "scale", "least")}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {"is": type(value).__name__} | {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def from_plain(data: dict[str, Any]) -> Paper:
    """The paper again."""
    return Paper(**{name: _again(one) for name, one in data.items()})


KINDS = (Letterhead, Text, Facts, Table, Signature, Signatures, NewPage, Line, Card, Cards, Chart, Photo, Photos)
BY_NAME: dict[str, type[Any]] = {one.__name__: one for one in KINDS}


def _again(value: Any) -> Any:
    match value:
        case {"is": str(name), **rest}:
            made: dict[str, Any] = {str(key): _again(one) for key, one in rest.items()}
            if name == Text.__name__:
                made["style"] = Style(made["style"])
            return BY_NAME[name](**made)
        case dict():
            return {name: _again(one) for name, one in value.items()}
        case list():
            return [_again(one) for one in value]
        case _:
            return value

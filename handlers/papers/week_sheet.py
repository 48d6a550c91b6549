"""A sheet to be filled in by hand, a row a tailor and a column a day; its rows can be typed back by their numbers."""

from collections.abc import Sequence
from datetime import timedelta

from handlers import words
from handlers.papers.blocks import Block, Paper, Signature, Signatures, Style, Table, Text
from handlers.papers.wanted import Wanted, foot, head, of_workshop
from handlers.words import label
from storage.spoken import Spoken
from storage.values import dataclass

DAYS = 6
# Row, name, the days, pieces and material with what came back, initials.
WIDTHS = (8, 44, *(19,) * DAYS, 17, 17, 24, 24, 15)
NUMBERS = frozenset((0,))
ROOM_TO_WRITE = 11


@dataclass(frozen=True, slots=True)
class Group:
    """The tailors of a workshop, in the order of their rows."""

    workshop: str
    names: Sequence[Spoken]


def week_sheet(wanted: Wanted, groups: Sequence[Group]) -> Paper:
    """The sheet, with how it is filled in and typed back; rows are numbered through all workshops."""
    title = label("week-title")
    blocks: list[Block] = [*head(wanted, title), Text(label("week-how"))]
    row = 0
    for one in groups:
        if one.workshop:
            blocks.append(Text(of_workshop("week-of", one.workshop), Style.HEADING))
        blocks.append(_table(wanted, one, row))
        row += len(one.names)
    blocks += [
        Text(label("week-back", {"number": wanted.number})),
        Signatures([Signature(label("week-sign-filled")), Signature(label("week-sign-knows"))]),
    ]
    return Paper(title, foot(wanted, title), tuple(blocks), wide=True, scale=1.1)


def _table(wanted: Wanted, group: Group, before: int) -> Table:
    days = [wanted.first + timedelta(days=number) for number in range(DAYS)]
    heads = [label("week-number"), label("week-name")]
    heads += [f"{words.DAYS[one.weekday()]} {one.day}/{one.month}" for one in days]
    heads += [label(f"week-{one}") for one in ("pieces", "pieces-back", "material", "material-back", "initials")]
    empty = ("",) * (len(WIDTHS) - 2)
    rows = [(str(number), name, *empty) for number, name in enumerate(group.names, start=before + 1)]
    return Table(heads, rows, WIDTHS, NUMBERS, least=ROOM_TO_WRITE)

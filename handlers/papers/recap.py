"""What was made in some days, on paper: workshop by workshop, tailor by tailor, and day by day."""

from collections.abc import Sequence
from datetime import date

from handlers import words
from handlers.papers.blocks import Block, Paper, Style, Table, Text
from handlers.papers.wanted import Wanted, figure, foot, head, of_workshop, source
from handlers.words import label
from storage.spoken import Spoken
from storage.values import dataclass

WIDTHS = (7, 34, 15, 15, 15, 17, 15)
DAY_WIDTHS = (40, 20, 20)
COUNTS, DAY_COUNTS = frozenset((0, 2, 3, 4, 5, 6)), frozenset((1, 2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Of somebody, or of all together: reported, of it to be mended, and what checks found, in pieces."""

    name: Spoken
    reported: int = 0
    defects: int = 0
    accepted: int = 0
    rework: int = 0
    rejected: int = 0

    @property
    def counts(self) -> tuple[int, ...]:
        """As columns."""
        return self.reported, self.defects, self.accepted, self.rework, self.rejected


@dataclass(frozen=True, slots=True)
class Part:
    """A workshop: what each made, and of each day all pieces and those to be mended."""

    workshop: str
    rows: Sequence[Made]
    days: Sequence[tuple[date, int, int]]


def recap(wanted: Wanted, parts: Sequence[Part]) -> Paper:
    """The recap; with several workshops the sum of all at the end."""
    title = label("recap-title")
    blocks: list[Block] = head(wanted, title)
    for one in parts:
        if one.workshop:
            blocks.append(Text(of_workshop("recap-of", one.workshop), Style.HEADING))
        blocks += [_by_tailor(one), _by_day(one)]
    if len(parts) > 1:
        every = _sum([row for one in parts for row in one.rows])
        blocks.append(Text(label("recap-all"), Style.HEADING))
        heads = _heads()[2:]
        blocks.append(Table(heads, [tuple(map(figure, every))], WIDTHS[2:], frozenset(range(len(heads)))))
    if not parts:
        blocks.append(Text(label("recap-none")))
    blocks.append(source(wanted))
    return Paper(title, foot(wanted, title), tuple(blocks), scale=1.15)


def _heads() -> list[str]:
    names = ("number", "name", "reported", "defects", "accepted", "rework", "rejected")
    return [label(f"recap-{one}") for one in names]


def _sum(rows: Sequence[Made]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*(one.counts for one in rows), strict=True))


def _by_tailor(part: Part) -> Table:
    rows = [(str(at), one.name, *map(figure, one.counts)) for at, one in enumerate(part.rows, start=1)]
    total = ("", label("recap-sum"), *map(figure, _sum(part.rows)))
    return Table(_heads(), rows, WIDTHS, COUNTS, (total,))


def _by_day(part: Part) -> Table:
    heads = [label(f"recap-{one}") for one in ("day", "reported", "defects")]
    rows = [(words.day_name(day.isoformat()), figure(made), figure(bad)) for day, made, bad in part.days]
    sums = figure(sum(one[1] for one in part.days)), figure(sum(one[2] for one in part.days))
    return Table(heads, rows, DAY_WIDTHS, DAY_COUNTS, ((label("recap-sum"), *sums),))

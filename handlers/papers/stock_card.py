"""A stock card: of one material in one store, what came, what went, and what was there, move by move."""

from collections.abc import Sequence
from datetime import date

from handlers.papers.blocks import Block, Paper, Style, Table, Text
from handlers.papers.wanted import Wanted, foot, head, source
from handlers.words import label
from storage.spoken import Spoken
from storage.values import dataclass

WIDTHS = (17, 19, 61, 16, 16, 16, 12)
NUMBERS = frozenset((3, 4, 5))
# Cloth is kept in centimetres, and spoken of in metres.
CM, METRE, IN_METRE = "cm", "m", 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """So much that came (`into`) or went (`out`), in base units, and what was there then; by which move, and why."""

    day: date
    move: int
    why: str
    other: Spoken
    into: int
    out: int
    balance: int
    counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One material in one store: what was there at first, in base units, and what came and went."""

    item: str
    unit: str
    store: str
    opening: int
    entries: Sequence[Entry]

    @property
    def closing(self) -> int:
        """What is there at last."""
        return self.entries[-1].balance if self.entries else self.opening

    @property
    def difference(self) -> int:
        """What counting found beyond the record, or less than nothing where it found less."""
        return sum(one.into - one.out for one in self.entries if one.counted)


def stock_cards(wanted: Wanted, cards: Sequence[Stock]) -> Paper:
    """The cards, one under the other."""
    title = label("card-title")
    blocks: list[Block] = head(wanted, title)
    for one in cards:
        blocks.append(Text(label("card-of", {"item": one.item, "store": one.store or "none"}), Style.HEADING))
        blocks.append(_table(wanted, one))
        difference = {"quantity": signed(one.difference, one.unit), "unit": _unit(one)}
        blocks.append(Text(label("card-difference" if one.difference else "card-no-difference", difference)))
    blocks.append(source(wanted))
    return Paper(title, foot(wanted, title), tuple(blocks), scale=1.05)


def _table(wanted: Wanted, card: Stock) -> Table:
    names = ("date", "document", "other", "in", "out", "balance", "initials")
    heads = [label(f"card-{one}", {"unit": _unit(card)} if one in ("in", "out", "balance") else None) for one in names]
    opening = (short(wanted.first), "", label("card-opening"), "", "", amount(card.opening, card.unit), "")
    rows = [
        (
            short(one.day),
            label("card-move", {"move": one.move}),
            Spoken(label("card-why", {"other": one.other, "why": one.why})),
            amount(one.into, card.unit) if one.into else "",
            amount(one.out, card.unit) if one.out else "",
            amount(one.balance, card.unit),
            "",
        )
        for one in card.entries
    ]
    sums = [amount(sum(all_), card.unit) for all_ in zip(*((one.into, one.out) for one in card.entries), strict=True)]
    sums = sums or [amount(0, card.unit)] * 2
    total = (short(wanted.last), "", label("card-closing"), *sums, amount(card.closing, card.unit), "")
    return Table(heads, [opening, *rows], WIDTHS, NUMBERS, (total,))


def _unit(card: Stock) -> str:
    return METRE if card.unit == CM else card.unit


def short(day: date) -> str:
    """ "4/5/2020"."""
    return f"{day.day}/{day.month}/{day.year}"


def amount(number: int, unit: str) -> str:
    """ "12.500", "-40"; centimetres as metres: "2,5"."""
    whole, part = divmod(abs(number), IN_METRE) if unit == CM else (abs(number), 0)
    decimals = f",{part:02}".rstrip("0") if part else ""
    return f"{'-' if number < 0 else ''}{whole:,}".replace(",", ".") + decimals


def signed(number: int, unit: str) -> str:
    """ "+40", "-40"."""
    return f"+{amount(number, unit)}" if number > 0 else amount(number, unit)

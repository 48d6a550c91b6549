"""The hospital's sheet: of a batch so many are tested, what was found, and whether it passed."""

from datetime import date

from handlers.papers.bast import DOTS, day_short, figure, letterhead, number_in_words
from handlers.papers.blocks import Block, Facts, Paper, Signature, Signatures, Style, Table, Text
from handlers.words import label
from storage.parties import Party
from storage.values import dataclass

# The reasons of the short list, then room for others.
FAULTS = ("seam", "torn", "stain", "strap", "size", "fold", "cloth")
FREE_ROWS = 3
WIDTHS = (10, 58, 24, 24, 24, 40)
NUMBERS = frozenset((0, 2, 3, 4))
ROOM_TO_WRITE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSheet:
    """What the hospital fills in: of so many masks so many are tested, of which so many may fail.

    Of a `batch` that was noted, what was found (`failed`, of it `critical`) and whether it `passed`; else None.
    """

    ours: Party
    tester: str
    order: str
    lot: int
    tested: int
    accepts: int
    on: date
    batch: int | None = None
    number: int | None = None
    failed: int | None = None
    critical: int | None = None
    passed: bool | None = None


def sample_sheet(data: SampleSheet) -> Paper:
    """The sheet, empty where nothing was noted yet."""
    title = label("sheet-title")
    facts = [
        (label("sheet-tester"), data.tester or DOTS),
        (label("sheet-order"), data.order or DOTS),
        (label("sheet-batch"), str(data.batch) if data.batch else DOTS),
        (label("note-date"), day_short(data.on)),
        (label("sheet-lot"), f"{figure(data.lot)} ({number_in_words(data.lot)})" if data.lot else DOTS),
        (label("sheet-tested"), f"{figure(data.tested)} ({number_in_words(data.tested)})" if data.lot else DOTS),
        (
            label("sheet-accepts"),
            label("sheet-accepts-value", {"accepts": figure(data.accepts) if data.lot else "....."}),
        ),
    ]
    rows = [(str(at), label(f"fault-{name}").capitalize(), "", "", "", "") for at, name in enumerate(FAULTS, start=1)]
    rows += [(str(len(rows) + at), "", "", "", "", "") for at in range(1, FREE_ROWS + 1)]
    heads = [label(f"sheet-head-{one}") for one in ("number", "fault", "critical", "major", "minor", "remarks")]
    total = ("", label("sheet-sum"), _noted(data.critical), "", "", _failed(data))
    foot = label("sheet-foot", {"number": data.number, "date": day_short(data.on)}) if data.number else title
    blocks: list[Block] = [
        letterhead(data.ours),
        Text(title, Style.TITLE),
        *([Text(label("paper-number", {"number": data.number}), Style.NUMBER)] if data.number else []),
        Facts(facts),
        Table(heads, rows, WIDTHS, NUMBERS, (total,), least=ROOM_TO_WRITE),
        Text(_result(data)),
        Text(label("sheet-explained"), Style.SMALL),
        Signatures(
            [
                Signature(label("sheet-sign-ours"), data.ours.institution),
                Signature(label("sheet-sign-tester"), data.tester, stamp=label("bast-stamp")),
            ]
        ),
    ]
    return Paper(title, foot, blocks, scale=1.1)


def _noted(number: int | None) -> str:
    return "" if number is None else figure(number)


def _failed(data: SampleSheet) -> str:
    return "" if data.failed is None else label("sheet-failed", {"failed": figure(data.failed)})


def _result(data: SampleSheet) -> str:
    if data.passed is None:
        return label("sheet-result")
    return label("sheet-passed" if data.passed else "sheet-not-passed")

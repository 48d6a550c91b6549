"""A list by which wages are paid: what each is owed and gets, and room for her to sign."""

from collections.abc import Sequence

from handlers.papers.blocks import Block, Paper, Signature, Signatures, Table, Text
from handlers.papers.wanted import Wanted, figure, foot, head, rupiah_in_words, source
from handlers.words import label
from storage.values import dataclass

WIDTHS = (7, 26, 10, 14, 13, 14, 14, 24)
NUMBERS = frozenset((0, 2, 3, 4, 5, 6))
ROOM_TO_SIGN = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What somebody is owed, in whole rupiah: `cash` is paid out and not in her hands yet, after what is `deducted`."""

    name: str
    accepted: int
    owed: int
    deducted: int
    cash: int
    advance: int


def payment_list(wanted: Wanted, place: str, rows: Sequence[Due], signers: Sequence[str]) -> Paper:
    """The list; empty cells are filled in by hand."""
    title = label("payments-title")
    facts = [(label("paper-workshop"), place)] if place else []
    heads = ("number", "name", "accepted", "owed", "deducted", "advance", "cash", "sign")
    table = Table(
        [label(f"payments-{one}") for one in heads],
        [
            (
                str(number),
                one.name,
                figure(one.accepted),
                figure(one.owed),
                figure(one.deducted) if one.deducted else "",
                figure(one.advance) if one.advance else "",
                figure(one.cash) if one.cash else "",
                "",
            )
            for number, one in enumerate(rows, start=1)
        ],
        WIDTHS,
        NUMBERS,
        (_total(rows),) if rows else (),
        least=ROOM_TO_SIGN,
    )
    owed, cash = sum(one.owed for one in rows), sum(one.cash for one in rows)
    blocks: list[Block] = [*head(wanted, title, facts), table]
    if rows:
        blocks.append(Text(label("payments-owed-words", {"words": rupiah_in_words(owed)})))
    else:
        blocks.append(Text(label("payments-none")))
    if cash:
        blocks.append(Text(label("payments-cash-words", {"words": rupiah_in_words(cash)})))
    blocks += [
        Text(label("payments-how")),
        source(wanted),
        Signatures([Signature(one) for one in signers]),
    ]
    return Paper(title, foot(wanted, title), tuple(blocks), scale=1.15)


def _total(rows: Sequence[Due]) -> tuple[str, ...]:
    sums = (
        sum(one.accepted for one in rows),
        sum(one.owed for one in rows),
        sum(one.deducted for one in rows),
        sum(one.advance for one in rows),
        sum(one.cash for one in rows),
    )
    return ("", label("payments-sum"), *(figure(one) for one in sums), "")

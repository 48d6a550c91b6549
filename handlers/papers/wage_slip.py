"""A wage slip: what somebody made, what of it was accepted at which rate, what she got, owes and is owed."""

from collections.abc import Iterator, Sequence

from handlers.papers.blocks import Card, Cards, Line, Paper, Signature
from handlers.papers.wanted import Wanted, figure, foot, rupiah, rupiah_in_words
from handlers.rules.reckoning import Line as Earnings
from handlers.words import label
from storage.ledger.statements import Checked
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """All that a slip says, in pieces and whole rupiah, of the days in `days`.

    `rejected`: why, and how many; `waiting` aren't checked and `unpriced` have no rate yet. What is `earned` in these
    days and `other` than these, less what is `deducted` for an advance, `paid` and on its way (`paying`), is `owed`.
    `moves`: the first and the last move of it.
    """

    person: int
    name: Spoken
    workshop: str
    days: str
    reported: int
    checked: Checked
    lines: Sequence[Earnings]
    rejected: Sequence[tuple[Spoken, int]]
    waiting: int
    unpriced: int
    earned: int
    other: int
    advance_before: int
    advance_new: int
    deducted: int
    advance: int
    paid: int
    paying: int
    owed: int
    moves: tuple[int, int] | None


def wage_slips(wanted: Wanted, slips: Sequence[Slip], payer: str) -> Paper:
    """The slips, four on a page."""
    title = label("slips-of-wages-title")
    return Paper(
        title, foot(wanted, title), (Cards([_card(wanted, at, one, payer) for at, one in enumerate(slips, start=1)]),)
    )


def _card(wanted: Wanted, at: int, one: Slip, payer: str) -> Card:
    facts = [(label("slip-name"), one.name), (label("paper-days"), one.days)]
    if one.workshop:
        facts.insert(1, (label("paper-workshop"), one.workshop))
    signs = [Signature(payer), Signature(label("slip-signs"), name=one.name)]
    number = label("paper-number", {"number": f"{wanted.number}-{at}"})
    return Card(label("slip-title"), number, facts, lines_of(one), in_words(one), signs)


def in_words(one: Slip) -> str:
    """What she got, or is to get, in words; and from which moves it comes."""
    amount = one.paid or one.owed
    key = "slip-words-paid" if one.paid else "slip-words-owed"
    said = label(key, {"words": rupiah_in_words(amount)})
    if one.moves is None:
        return said
    first, last = (figure(number) for number in one.moves)
    moves = label("slip-moves", {"first": first, "last": last})
    return f"{said} {moves}"


def lines_of(one: Slip) -> list[Line]:
    """Line by line; what is nothing is left out where it says nothing."""
    return [*_of_masks(one), *_of_money(one)]


def _of_masks(one: Slip) -> Iterator[Line]:
    checked = one.checked
    yield Line(label("slip-reported"), _pieces(one.reported))
    yield Line(label("slip-checked"), _pieces(checked.accepted + checked.rework + checked.rejected))
    for each in one.lines:
        args = {"kind": each.kind, "size": each.size or "any", "pieces": figure(abs(each.pieces))}
        key = "slip-line" if each.pieces > 0 else "slip-line-back"
        yield Line(label(key, args | {"rate": rupiah(each.rate)}), rupiah(each.amount))
    if checked.rework:
        yield Line(label("slip-rework"), _pieces(checked.rework))
    if checked.mended or checked.rework:
        yield Line(label("slip-mended"), _pieces(checked.mended))
    for why, pieces in one.rejected:
        yield Line(Spoken(label("slip-rejected", {"why": why or "none"})), _pieces(pieces))
    if one.unpriced:
        yield Line(label("slip-unpriced"), _pieces(one.unpriced))
    if one.waiting:
        yield Line(label("slip-waiting"), _pieces(one.waiting))


def _of_money(one: Slip) -> Iterator[Line]:
    yield Line(label("slip-earned"), rupiah(one.earned), strong=True)
    if one.other:
        yield Line(label("slip-other"), rupiah(one.other))
    yield Line(label("slip-advance-before"), rupiah(one.advance_before))
    if one.advance_new:
        yield Line(label("slip-advance-new"), rupiah(one.advance_new))
    yield Line(label("slip-deducted"), rupiah(one.deducted))
    yield Line(label("slip-advance"), rupiah(one.advance))
    yield Line(label("slip-paid"), rupiah(one.paid), strong=True)
    if one.paying:
        yield Line(label("slip-paying"), rupiah(one.paying))
    yield Line(label("slip-owed"), rupiah(one.owed), strong=True)


def _pieces(count: int) -> str:
    return label("paper-pieces", {"pieces": figure(count)})

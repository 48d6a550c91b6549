"""Parts of the report to whoever gave the money: wages, funds, quality, handovers, photos."""

from collections.abc import Mapping, Sequence
from datetime import date

from handlers.papers.bast import day_short
from handlers.papers.blocks import Block, Photo, Photos, Style, Table, Text
from handlers.papers.wanted import Wanted, figure, rupiah
from handlers.words import label
from storage.rates import RateKind
from storage.spoken import Spoken
from storage.values import dataclass

SPENT = ("material", "transport", "tools", "wages", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class AtRate:
    """So many accepted pieces at a rate; less than nothing where checks were taken back."""

    kind: RateKind
    size: str | None
    pieces: int
    rate: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wages:
    """Wages in whole rupiah: by rate, and what was paid to how many people; `…_all` since the first day."""

    rates: Sequence[AtRate]
    unpriced: int
    earned: int
    earned_all: int
    paid: int
    paid_all: int
    deducted: int
    deducted_all: int
    paying: int
    paying_all: int
    owed: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Money that came or went: its numbers in the ledger, and whether a photo of the receipt is there."""

    first: int
    numbers: str
    day: date
    kind: str
    what: Spoken
    amount: int
    proof: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """A fund in whole rupiah: what was given and what it went for, in these days and since the first day."""

    name: Spoken
    given: int
    given_all: int
    spent: dict[str, int]
    spent_by_kind: dict[str, int]
    advanced: int
    receipts: Sequence[Receipt]

    @property
    def spent_all(self) -> int:
        """All that went out since the first day."""
        return sum(self.spent_by_kind.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What checks of these days found, in pieces; why some isn't good; samples; what came of held ones `again`."""

    accepted: int
    rework: int
    rejected: int
    faults: Sequence[tuple[Spoken, int]]
    passed: int
    passed_pieces: int
    failed: int
    failed_pieces: int
    again: Mapping[str, int]

    @property
    def counted(self) -> int:
        """All pieces that were checked."""
        return self.accepted + self.rework + self.rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A signed document; `kind` is what it is, the pieces are less than nothing where masks came back."""

    number: str
    day: date
    kind: str
    buyer: str
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictured:
    """A photo: where its file is, its caption, and the sentence that says who agreed."""

    path: str
    caption: Spoken
    consent: str


def said_of_wages(wanted: Wanted, data: Wages) -> str:
    """What was earned and paid, in a sentence."""
    args = {
        "days": wanted.days,
        "earned": rupiah(data.earned),
        "paid": rupiah(data.paid),
        "people": data.people,
        "paying": rupiah(data.paying) if data.paying else "none",
        "owed": rupiah(data.owed),
        "date": day_short(wanted.last),
    }
    return label("funder-short-wages", args)


def wages(wanted: Wanted, data: Wages, *, whole: bool) -> list[Block]:
    """Pieces at their rates, and what became of the sum."""
    if not (data.earned_all or data.rates or data.unpriced):
        return [Text(label("funder-no-wages"))]
    found: list[Block] = []
    if data.rates:
        heads = [label(f"funder-rate-{one}") for one in ("what", "pieces", "rate", "amount")]
        rows = [
            (_rate_name(one), figure(one.pieces), rupiah(one.rate), rupiah(one.pieces * one.rate)) for one in data.rates
        ]
        total = (label("recap-sum"), "", "", rupiah(data.earned))
        found.append(Table(heads, rows, (70, 30, 30, 40), frozenset((1, 2, 3)), (total,)))
    lines = [
        ("earned", data.earned, data.earned_all),
        ("paid", data.paid, data.paid_all),
        ("deducted", data.deducted, data.deducted_all),
        ("paying", data.paying, data.paying_all),
    ]
    shown = [
        (label(f"funder-wages-{name}"), now, every) for name, now, every in lines if every or name in ("earned", "paid")
    ]
    owed = (label("funder-wages-owed"), *(() if whole else ("",)), rupiah(data.owed))
    found.append(_over_time(wanted, "funder-wages-head", shown, (owed,), whole=whole))
    if data.unpriced:
        found.append(Text(label("funder-unpriced", {"pieces": figure(data.unpriced)})))
    return found


def _rate_name(one: AtRate) -> str:
    return label("funder-rate-of", {"kind": one.kind, "size": one.size or "any"})


def _over_time(
    wanted: Wanted,
    name: str,
    lines: Sequence[tuple[str, int, int]],
    total: Sequence[Sequence[str]],
    *,
    whole: bool,
) -> Table:
    """Sums of these days, and since the first day, if that is something else."""
    until = label("funder-until", {"date": day_short(wanted.last)})
    heads = [label(name), *(() if whole else (wanted.days,)), until]
    rows = [(text, *(() if whole else (rupiah(now),)), rupiah(every)) for text, now, every in lines]
    widths = (90, 80) if whole else (70, 50, 50)
    return Table(heads, rows, widths, frozenset(range(1, len(heads))), total)


def accounts(wanted: Wanted, funds: Sequence[Accounts], *, whole: bool) -> list[Block]:
    """Each fund: given, spent by kind, left; and its receipts."""
    if not funds:
        return [Text(label("funder-no-funds"))]
    found: list[Block] = []
    for one in funds:
        left = one.given_all - one.spent_all
        args = {"fund": one.name, "given": rupiah(one.given_all), "spent": rupiah(one.spent_all)}
        key = "funder-fund-left" if left >= 0 else "funder-fund-short"
        found.append(Text(Spoken(label(key, args | {"left": rupiah(abs(left)), "date": day_short(wanted.last)}))))
        lines = [(label("funder-given"), one.given, one.given_all)]
        lines += [
            (label("funder-spent", {"kind": kind}), one.spent.get(kind, 0), one.spent_by_kind[kind])
            for kind in SPENT
            if one.spent_by_kind.get(kind)
        ]
        rest = (label("funder-left"), *(() if whole else ("",)), rupiah(left))
        found.append(_over_time(wanted, "funder-fund-head", lines, (rest,), whole=whole))
        if one.advanced:
            found.append(Text(label("funder-advanced", {"amount": rupiah(one.advanced)})))
        found.append(_receipts(one.receipts) if one.receipts else Text(label("funder-no-receipts")))
    return found


def _receipts(rows: Sequence[Receipt]) -> Table:
    heads = [label(f"funder-receipt-{one}") for one in ("number", "day", "what", "in", "out", "proof")]
    lines = [
        (
            one.numbers,
            day_short(one.day),
            Spoken(label("funder-receipt-of", {"kind": one.kind, "what": one.what or "none"})),
            rupiah(one.amount) if one.kind == "given" else "",
            "" if one.kind == "given" else rupiah(one.amount),
            label("funder-proof", {"there": str(one.proof).lower()}),
        )
        for one in rows
    ]
    sums = [sum(one.amount for one in rows if (one.kind == "given") is came) for came in (True, False)]
    total = (label("recap-sum"), "", "", *map(rupiah, sums), "")
    return Table(heads, lines, (24, 28, 50, 27, 27, 18), frozenset((3, 4)), (total,))


def quality(wanted: Wanted, data: Quality) -> list[Block]:
    """What checks found, and what the hospital's samples showed."""
    if not data.counted:
        found: list[Block] = [Text(label("funder-no-checks"))]
    else:
        sums = {name: figure(getattr(data, name)) for name in ("counted", "accepted", "rework", "rejected")}
        share = data.accepted * 100 // data.counted
        said = [label("funder-quality-said", sums | {"percent": share, "days": wanted.days})]
        if data.faults:
            faults = [label("funder-fault", {"why": why, "pieces": figure(pieces)}) for why, pieces in data.faults]
            said.append(label("funder-faults", {"faults": ", ".join(faults)}))
        found = [Text(Spoken(" ".join(said)))]
    if data.passed or data.failed:
        pieces = {"passed_pieces": figure(data.passed_pieces), "failed_pieces": figure(data.failed_pieces)}
        found.append(Text(label("funder-samples", {"passed": data.passed, "failed": data.failed} | pieces)))
    if data.again:
        pieces = {name: figure(data.again.get(name, 0)) for name in ("accepted", "rework", "rejected")}
        counted = figure(sum(data.again.values()))
        found.append(Text(label("funder-rechecked", {"counted": counted} | pieces)))
    return found


def handovers(rows: Sequence[Handed]) -> list[Block]:
    """The signed documents of these days."""
    if not rows:
        return [Text(label("funder-no-handovers"))]
    heads = [label(f"funder-handed-{one}") for one in ("number", "day", "kind", "pieces")]
    lines = [
        (one.number, day_short(one.day), label("funder-handed-as", {"kind": one.kind}), figure(one.pieces))
        for one in rows
    ]
    total = (label("recap-sum"), "", "", figure(sum(one.pieces for one in rows)))
    buyers = Spoken(", ".join(dict.fromkeys(one.buyer for one in rows if one.buyer)))
    found: list[Block] = [Text(Spoken(label("funder-handed-to", {"buyers": buyers})))] if buyers else []
    return [*found, Table(heads, lines, (70, 40, 30, 30), frozenset((3,)), (total,) if len(rows) > 1 else ())]


def pictures(rows: Sequence[Pictured]) -> list[Block]:
    """The photos, with their captions and who agreed."""
    if not rows:
        return [Text(label("funder-no-photos"))]
    return [
        Text(label("funder-photos-how"), Style.SMALL),
        Photos([Photo(one.path, one.caption, one.consent) for one in rows]),
    ]

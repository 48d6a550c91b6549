"""The report to whoever gave the money: what it says, in the order in which a stranger can follow it."""

from collections.abc import Sequence
from dataclasses import field
from datetime import date
from typing import Any

from handlers.papers.bast import DOTS, day_short, letterhead
from handlers.papers.blocks import Block, Chart, Facts, Paper, Signature, Signatures, Style, Table, Text
from handlers.papers.funder_tables import (
    Accounts,
    Handed,
    Pictured,
    Quality,
    Wages,
    accounts,
    handovers,
    pictures,
    quality,
    said_of_wages,
    wages,
)
from handlers.papers.wanted import Wanted, figure, foot, head, rupiah, source
from handlers.words import label
from storage.parties import Party
from storage.programme import Came
from storage.spoken import Spoken
from storage.values import dataclass

# So many dots leave room for a date beside them.
PLACE = 14
WIDTHS = (28, 22, 24, 22, 24, 25, 25)
NUMBERS = frozenset(range(1, 7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """An order as a report says it."""

    name: str
    buyer: str
    spk: str
    spk_on: date | None
    fund: str
    product: str
    starts_on: date
    deadline: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseResult:
    """A phase of so many pieces: what came before the days of the report, and in them."""

    order: str
    number: int
    pieces: int
    before: Came
    now: Came

    @property
    def all(self) -> Came:
        """What came until the last day."""
        return self.before + self.now


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """How many sewed, by workshop; and by group, where it may be said: `rest` are in none of these."""

    sewed: int
    workshops: Sequence[tuple[str, int]]
    groups: Sequence[tuple[str, int]]
    rest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that the report says; `whole`: its days are all days of the programme; `beyond`: masks in no phase."""

    ours: Party
    theirs: Party
    giver: str
    whole: bool
    orders: Sequence[Ordered]
    phases: Sequence[PhaseResult]
    beyond: int
    workers: Workers
    wages: Wages
    funds: Sequence[Accounts]
    quality: Quality
    handed: Sequence[Handed]
    pictured: Sequence[Pictured] = ()
    obstacles: Sequence[tuple[str, Spoken]] = ()
    plans: Sequence[tuple[str, Spoken]] = ()
    names: Sequence[str] = field(default_factory=tuple)

    @property
    def sum(self) -> PhaseResult:
        """All phases together."""
        none = Came()
        return PhaseResult(
            order="",
            number=0,
            pieces=sum(one.pieces for one in self.phases),
            before=sum((one.before for one in self.phases), none),
            now=sum((one.now for one in self.phases), none),
        )


def funders_paper(wanted: Wanted, data: Report) -> Paper:
    """The report."""
    title = label("funder-title")
    about = [(label("funder-to"), data.giver or DOTS), (label("funder-workshops"), ", ".join(data.names) or DOTS)]
    blocks: list[Block] = [letterhead(data.ours), *head(wanted, title, about)]
    parts = (
        ("program", _programme(data)),
        ("short", _short(wanted, data)),
        ("target", _target(wanted, data)),
        ("workers", _workers(wanted, data)),
        ("wages", wages(wanted, data.wages, whole=data.whole)),
        ("funds", accounts(wanted, data.funds, whole=data.whole)),
        ("quality", quality(wanted, data.quality)),
        ("handovers", handovers(data.handed)),
        ("photos", pictures(data.pictured)),
        ("obstacles", _told(data.obstacles, "obstacles")),
        ("plans", _told(data.plans, "plans")),
    )
    for number, (name, those) in enumerate(parts, start=1):
        blocks.append(Text(label("funder-heading", {"number": number, "text": label(f"funder-{name}")}), Style.HEADING))
        blocks += those
    blocks.append(_signatures(wanted, data))
    return Paper(title, foot(wanted, title), tuple(blocks))


def _programme(data: Report) -> list[Block]:
    """What it is about, and on which grounds."""
    found: list[Block] = []
    for one in data.orders:
        basis = [label("bast-spk-dated", {"number": one.spk, "date": day_short(one.spk_on)})] if one.spk_on else []
        basis = basis or ([label("bast-spk", {"number": one.spk})] if one.spk else [])
        rows = [
            (label("funder-order"), Spoken(one.name)),
            (label("funder-product"), Spoken(one.product) if one.product else label("bast-product")),
            (label("funder-buyer"), Spoken(one.buyer or DOTS)),
            (label("funder-basis"), Spoken(", ".join(basis) or DOTS)),
            (label("funder-fund"), Spoken(one.fund or DOTS)),
            (label("funder-began"), day_short(one.starts_on)),
            *([(label("funder-deadline"), day_short(one.deadline))] if one.deadline else []),
        ]
        found.append(Facts(rows))
    return found or [Text(label("funder-no-order"))]


def _short(wanted: Wanted, data: Report) -> list[Block]:
    """The whole of it in a few sentences."""
    last, every = day_short(wanted.last), data.sum
    said = []
    if data.phases:
        args: dict[str, Any] = {"date": last, "accepted": figure(every.all.accepted), "pieces": figure(every.pieces)}
        args |= {"percent": percent(every.all.accepted, every.pieces), "handed": figure(every.all.handed_over)}
        said.append(label("funder-short-masks", args))
    if data.workers.sewed:
        said.append(label("funder-short-workers", {"days": wanted.days, "count": data.workers.sewed}))
    if data.wages.earned_all:
        said.append(said_of_wages(wanted, data.wages))
    if data.funds:
        given, spent = (sum(getattr(one, name) for one in data.funds) for name in ("given_all", "spent_all"))
        args = {"given": rupiah(given), "spent": rupiah(spent), "left": rupiah(given - spent)}
        said.append(label("funder-short-funds", args))
    return [Text(" ".join(said) or label("funder-no-workers"))]


def percent(part: int, whole: int) -> int:
    """How many of a hundred, never more than there are: 99 where one of a thousand is lacking."""
    return part * 100 // whole if whole else 0


def _target(wanted: Wanted, data: Report) -> list[Block]:
    """Each phase beside its target, as a picture, as a table, and as the sentence that says the same."""
    if not data.phases:
        return [Text(label("funder-no-order"))]
    several = len({one.order for one in data.phases}) > 1
    said = " ".join(_phase_said(wanted, one, several=several, whole=data.whole) for one in data.phases)
    bars = [
        {
            "name": _phase_name(one, several=several),
            "target": one.pieces,
            "handed": one.all.handed_over,
            "accepted": one.all.accepted,
            "made": one.all.made - one.all.rejected - one.all.missed,
        }
        for one in data.phases
    ]
    keys = {name: label(f"funder-key-{name}") for name in ("handed", "accepted", "made", "target")}
    found: list[Block] = [Chart({"bars": bars, "keys": keys}, said), Text(said), _phases(data, several=several)]
    if data.beyond:
        found.append(Text(label("funder-beyond", {"pieces": figure(data.beyond)})))
    return [*found, Text(label("funder-target-how"), Style.SMALL)]


def _phase_name(one: PhaseResult, *, several: bool) -> str:
    return label("funder-phase-of" if several else "funder-phase", {"number": one.number, "order": one.order})


def _phase_said(wanted: Wanted, one: PhaseResult, *, several: bool, whole: bool) -> str:
    args = {
        "phase": _phase_name(one, several=several),
        "pieces": figure(one.pieces),
        "date": day_short(wanted.last),
        "made": figure(one.all.made),
        "accepted": figure(one.all.accepted),
        "percent": percent(one.all.accepted, one.pieces),
        "handed": figure(one.all.handed_over),
    }
    said = label("funder-phase-said", args)
    if whole:
        return said
    now = {"made": figure(one.now.made), "accepted": figure(one.now.accepted), "handed": figure(one.now.handed_over)}
    return f"{said} {label('funder-phase-now', now)}"


def _phases(data: Report, *, several: bool) -> Table:
    names = ("phase", "pieces", "made", "accepted", "rejected", "handed", "left")
    heads = [label(f"funder-head-{one}") for one in names]
    rows = [(_phase_name(one, several=several), *_columns(one)) for one in data.phases]
    every = [_left(one) for one in data.phases]
    total = (label("recap-sum"), *_columns(data.sum)[:-1], figure(sum(every)))
    return Table(heads, rows, WIDTHS, NUMBERS, (total,) if len(rows) > 1 else ())


def _columns(one: PhaseResult) -> tuple[str, ...]:
    every = one.all
    counts = (one.pieces, every.made, every.accepted, every.rejected, every.handed_over, _left(one))
    return tuple(figure(count) for count in counts)


def _left(one: PhaseResult) -> int:
    """What is still to be handed over."""
    return max(0, one.pieces - one.all.handed_over)


def _workers(wanted: Wanted, data: Report) -> list[Block]:
    """How many sewed; of groups only what may be said."""
    found = data.workers
    if not found.sewed:
        return [Text(label("funder-no-workers"))]
    said = [label("funder-short-workers", {"days": wanted.days, "count": found.sewed})]
    if len(found.workshops) > 1:
        parts = [label("funder-at", {"name": name, "count": count}) for name, count in found.workshops]
        said.append(label("funder-by-workshop", {"parts": ", ".join(parts)}))
    if found.groups:
        parts = [label("funder-group", {"group": name, "count": count}) for name, count in found.groups]
        said.append(label("funder-by-group", {"parts": ", ".join(parts), "rest": found.rest}))
    return [Text(" ".join(said)), Text(label("funder-groups-how"), Style.SMALL)]


def _told(those: Sequence[tuple[str, Spoken]], name: str) -> list[Block]:
    """Obstacles or plans, as they were told by chat."""
    if not those:
        return [Text(label(f"funder-no-{name}"))]
    return [
        Text(
            Spoken(label("funder-told", {"number": number, "place": place or "none", "text": text})),
        )
        for number, (place, text) in enumerate(those, start=1)
    ]


def _signatures(wanted: Wanted, data: Report) -> Signatures:
    place = label("funder-place", {"place": data.ours.place or DOTS[:PLACE], "date": day_short(wanted.today)})
    stamp = label("bast-stamp")
    ours = Signature(
        place, data.ours.institution or label("bast-institution"), data.ours.name, data.ours.position, stamp
    )
    knows = Signature(
        label("funder-sign-knows"), data.theirs.institution, data.theirs.name, data.theirs.position, stamp
    )
    gets = Signature(label("funder-sign-gets"), data.giver, "", "", stamp)
    return Signatures([ours, knows, gets], label("funder-closing", {"source": source(wanted).text}))

"""The report to whoever gave the money, put together out of the ledger."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from handlers.money import funder_money
from handlers.orders import counting
from handlers.papers.bast import day_short
from handlers.papers.drawing import Drawing, of_paper
from handlers.papers.for_funder import Ordered, PhaseResult, Report, Workers, funders_paper
from handlers.papers.funder_tables import Handed, Pictured, Quality
from handlers.papers.wanted import Wanted
from handlers.reading.checks_said import Result
from handlers.reading.normal import normal
from handlers.rules.groups import told_groups
from handlers.rules.limits import MOST_FAULTS_TOLD, MOST_HANDED_TOLD, MOST_PHOTOS_TOLD, MOST_RECEIPTS_TOLD
from handlers.words import label
from storage import (
    consents,
    for_funder,
    funds,
    handovers,
    inspections,
    ledger,
    orders,
    parties,
    people,
    photos,
    programme,
    samples,
    workshops,
)
from storage.database import Database
from storage.for_funder import OBSTACLE, PLAN
from storage.funds import Fund
from storage.handovers import HANDOVER, SIGNED
from storage.orders import Order
from storage.parties import OURS
from storage.people import Person
from storage.programme import Came
from storage.spoken import Spoken

NEEDS = "needs"
T = TypeVar("T", Order, Fund)


async def first_day(db: Database, today: date) -> date:
    """Since when the programme runs: from the first order that isn't closed on, or the first thing in the ledger."""
    known = await orders.everything(db)
    running = [one for one in known if not one.closed_on] or known
    started = [one.starts_on for one in running if one.starts_on <= today]
    began = await programme.began(db)
    return min([day for day in (began, *started) if day] or [today])


async def report(db: Database, wanted: Wanted) -> Drawing | None:
    """The report of some days; None if nothing is there to be reported."""
    chosen = _named(await orders.everything(db), wanted) or _of_days(await orders.everything(db), wanted)
    among = await funds.every(db)
    given = _named(among, wanted) or among
    money = [await funder_money.accounts(db, wanted, one, MOST_RECEIPTS_TOLD // len(given)) for one in given]
    pay = await funder_money.wages(db, wanted)
    workers = await _workers(db, wanted)
    if not (chosen or money or workers.sewed):
        return None
    began = await programme.began(db)
    results, beyond = await _phases(db, wanted, chosen)
    data = Report(
        ours=await parties.of(db, OURS),
        theirs=await parties.of(db, chosen[0].buyer if chosen else OURS) if chosen else parties.Party(),
        giver=Spoken(", ".join(one.name for one in given)),
        whole=began is None or wanted.first <= began,
        orders=[_ordered(one) for one in chosen],
        phases=results,
        beyond=beyond,
        workers=workers,
        wages=pay,
        funds=money,
        quality=await _quality(db, wanted),
        handed=await _handed(db, wanted, {one.id for one in chosen}),
        pictured=await _pictured(db, wanted),
        obstacles=await _told(db, wanted, OBSTACLE),
        plans=await _told(db, wanted, PLAN),
        names=[name for name in (await workshops.names(db)).values() if name],
    )
    return of_paper(f"laporan-dana-{wanted.number}", funders_paper(wanted, data), edited=True)


def _of_days(known: Sequence[Order], wanted: Wanted) -> list[Order]:
    """The orders that ran on some of these days."""
    return [
        one
        for one in known
        if one.starts_on <= wanted.last and (one.closed_on is None or one.closed_on >= wanted.first)
    ]


def _named(among: Sequence[T], wanted: Wanted) -> list[T]:
    """Those that the words behind the paper's name mean."""
    said = f" {normal(wanted.about)} "
    return [one for one in among if f" {normal(one.name)} " in said]


def _ordered(one: Order) -> Ordered:
    return Ordered(
        name=one.name,
        buyer=one.buyer,
        spk=one.terms.spk,
        spk_on=one.terms.spk_on,
        fund=one.terms.fund,
        product=one.terms.product,
        starts_on=one.starts_on,
        deadline=one.terms.deadline,
    )


async def _phases(db: Database, wanted: Wanted, chosen: Sequence[Order]) -> tuple[list[PhaseResult], int]:
    """What came of each phase, and how many masks are in none."""
    none = Came()
    came = await programme.came(db, wanted.first, wanted.last)
    results = []
    for order in chosen:
        for phase in order.phases:
            before, now = came.get(phase.id, (none, none))
            results.append(
                PhaseResult(order=order.name, number=phase.number, pieces=phase.pieces, before=before, now=now)
            )
    before, now = came.get(None, (none, none))
    return results, (before + now).made


async def _workers(db: Database, wanted: Wanted) -> Workers:
    """How many sewed; a group is told of those only who agreed to have it kept, and never of a few."""
    made = await ledger.masks.made_between(db, wanted.first, wanted.last)
    numbers = {one.person_id for one in made if one.pieces}
    known = [one for number in sorted(numbers) if (one := await people.by_id(db, number))]
    agreed = await consents.given(db, NEEDS)
    groups, rest = told_groups([_group(one, agreed) for one in known])
    names = await workshops.names(db)
    places = Counter(names.get(one.workshop_id or 0, "") for one in known)
    return Workers(
        sewed=len(known),
        workshops=[(name or "-", count) for name, count in sorted(places.items())],
        groups=groups,
        rest=rest,
    )


def _group(person: Person, agreed: set[int]) -> str | None:
    return str(person.community) if person.community and person.id in agreed else None


async def _quality(db: Database, wanted: Wanted) -> Quality:
    sums: Counter[str] = Counter()
    faults: Counter[str] = Counter()
    lines = await inspections.lines_between(db, wanted.first, wanted.last)
    for one in lines:
        sums[one.result] += one.pieces
        if one.result != Result.GOOD and (why := counting.why(one)):
            faults[why] += one.pieces
    tested = [one for one in await samples.standing(db) if wanted.first <= one.noted_on <= wanted.last]
    passed, failed = ([one.lot for one in tested if one.passed is good] for good in (True, False))
    return Quality(
        accepted=sums[Result.GOOD],
        rework=sums[Result.MEND],
        rejected=sums[Result.REJECT],
        faults=[(Spoken(why), pieces) for why, pieces in faults.most_common(MOST_FAULTS_TOLD)],
        passed=len(passed),
        passed_pieces=sum(passed),
        failed=len(failed),
        failed_pieces=sum(failed),
        again=await samples.rechecked_between(db, wanted.first, wanted.last),
    )


async def _pictured(db: Database, wanted: Wanted) -> list[Pictured]:
    """The latest photos of these days."""
    return [
        Pictured(
            path=str(photos.file_of(db.path, one)),
            caption=one.caption,
            consent=label(f"funder-photo-{one.consent}", {"date": day_short(one.agreed_on)}),
        )
        for one in (await photos.between(db, wanted.first, wanted.last))[-MOST_PHOTOS_TOLD:]
    ]


async def _told(db: Database, wanted: Wanted, kind: str) -> list[tuple[str, Spoken]]:
    """The obstacles, or the plans, of these days, and where they were told."""
    names = await workshops.names(db)
    found = await for_funder.notes(db, wanted.first, wanted.last)
    return [(names.get(one.workshop_id or 0, ""), one.text) for one in found if one.kind == kind]


async def _handed(db: Database, wanted: Wanted, chosen: set[int]) -> list[Handed]:
    """The documents that were signed in these days; the earliest of many together."""
    signed = [
        one
        for one in await handovers.everything(db)
        if one.state == SIGNED and one.signed_on and wanted.first <= one.signed_on <= wanted.last
        if one.order_id in chosen
    ]
    rows = [
        Handed(
            number=one.number,
            day=one.signed_on or one.dated,
            kind=one.kind,
            buyer=Spoken(one.buyer),
            pieces=one.pieces if one.kind == HANDOVER else -one.pieces,
        )
        for one in sorted(signed, key=lambda one: one.signed_cause or 0)
    ]
    early, late = rows[:-MOST_HANDED_TOLD], rows[-MOST_HANDED_TOLD:]
    return [*_together(early), *late]


def _together(rows: Iterable[Handed]) -> list[Handed]:
    """Several as one row."""
    all_ = list(rows)
    if not all_:
        return []
    number = label("funder-handed-more", {"count": len(all_)})
    return [Handed(number=number, day=all_[-1].day, kind="more", buyer="", pieces=sum(one.pieces for one in all_))]

"""What the report to whoever gave the money says of money: wages, and each fund with its receipts."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from handlers.papers.funder_tables import Accounts, AtRate, Receipt, Wages
from handlers.papers.wanted import Wanted
from handlers.rules.limits import FEWEST_RECEIPTS_TOLD, MOST_RECEIPTS_TOLD
from handlers.rules.numbering import ranges
from handlers.words import label
from storage import funds, payments, programme
from storage import wages as earnings
from storage.database import Database
from storage.funds import ADVANCED, GIVEN, WAGES, Entry, Fund
from storage.payments import CONFIRMED, MISSING, PAYING, Payment
from storage.spoken import Spoken
from storage.wages import Earned


async def wages(db: Database, wanted: Wanted) -> Wages:
    """What was earned for these days' masks, and what was paid on them."""
    until = [one for one in await earnings.earned(db) if one.work_date <= wanted.last]
    now = [one for one in until if one.work_date >= wanted.first]
    paid_all = [one for one in await payments.every(db) if one.paid_on <= wanted.last]
    paid = [one for one in paid_all if one.paid_on >= wanted.first]
    unpriced = await earnings.without_rate(db)
    return Wages(
        rates=_by_rate(now),
        unpriced=sum(one.pieces for one in unpriced if wanted.first <= one.work_date <= wanted.last),
        earned=sum(one.amount for one in now),
        earned_all=sum(one.amount for one in until),
        paid=_cash(paid, CONFIRMED),
        paid_all=_cash(paid_all, CONFIRMED),
        deducted=_deducted(paid),
        deducted_all=_deducted(paid_all),
        paying=_cash(paid, PAYING, MISSING),
        paying_all=_cash(paid_all, PAYING, MISSING),
        owed=await programme.owed(db, wanted.last),
        people=len({one.person_id for one in paid if one.state == CONFIRMED}),
    )


def _by_rate(among: Sequence[Earned]) -> list[AtRate]:
    pieces: Counter[tuple[str, str, int]] = Counter()
    for one in among:
        pieces[one.kind, one.size or "", one.rate] += -one.pieces if one.back else one.pieces
    kinds = {one.kind: one.kind for one in among}
    return [
        AtRate(kind=kinds[kind], size=size or None, pieces=count, rate=rate)  # type: ignore[index]
        for (kind, size, rate), count in sorted(pieces.items())
        if count
    ]


def _cash(among: Sequence[Payment], *states: str) -> int:
    return sum(one.cash for one in among if one.state in states)


def _deducted(among: Sequence[Payment]) -> int:
    return sum(one.deducted for one in among if one.state in (PAYING, MISSING, CONFIRMED))


async def accounts(db: Database, wanted: Wanted, fund: Fund, most: int = MOST_RECEIPTS_TOLD) -> Accounts:
    """A fund until the last day, and in these days; about so many receipts by themselves."""
    until = [one for one in await funds.entries(db, fund.id) if one.day <= wanted.last]
    now = [one for one in until if one.day >= wanted.first]
    spent_all, spent = _by_kind(until), _by_kind(now)
    return Accounts(
        name=fund.name,
        given=spent.pop(GIVEN, 0),
        given_all=spent_all.pop(GIVEN, 0),
        advanced=spent_all.pop(ADVANCED, 0),
        spent={kind: amount for kind, amount in spent.items() if kind != ADVANCED},
        spent_by_kind=dict(spent_all),
        receipts=_receipts([one for one in now if one.kind != ADVANCED], most),
    )


def _by_kind(among: Sequence[Entry]) -> dict[str, int]:
    sums: Counter[str] = Counter()
    for one in among:
        sums[one.kind] += one.amount
    return dict(sums)


def _receipts(entries: Sequence[Entry], most: int) -> list[Receipt]:
    """A row each; wages of one day are one row, and so are the smallest of many, each kind by itself."""
    pay = [one for one in entries if one.kind == WAGES]
    others = [one for one in entries if one.kind != WAGES]
    days = [
        list(those) for _, those in groupby(sorted(pay, key=lambda one: (one.day, one.move_id)), lambda one: one.day)
    ]
    rows = [_together(those, "funder-receipts-wages") for those in days]
    room = max(FEWEST_RECEIPTS_TOLD, most - len(rows))
    large = sorted(others, key=lambda one: (one.kind != GIVEN, -one.amount, one.move_id))[:room]
    rows += [_one(one) for one in others if one in large]
    small = sorted((one for one in others if one not in large), key=lambda one: one.kind)
    rows += [_together(list(those), "funder-receipts-more") for _, those in groupby(small, lambda one: one.kind)]
    return sorted(rows, key=lambda one: (one.day, one.first))


def _one(entry: Entry) -> Receipt:
    return Receipt(
        first=entry.move_id,
        numbers=str(entry.move_id),
        day=entry.day,
        kind=entry.kind,
        what=entry.what,
        amount=entry.amount,
        proof=entry.proof,
    )


def _together(entries: Sequence[Entry], key: str) -> Receipt:
    return Receipt(
        first=min(one.move_id for one in entries),
        numbers=ranges([one.move_id for one in entries]),
        day=max(one.day for one in entries),
        kind=entries[0].kind,
        what=Spoken(label(key, {"count": len(entries)})),
        amount=sum(one.amount for one in entries),
        proof=all(one.proof for one in entries),
    )

"""Sheets of the workbook that tell of money: each sum with the moves that it comes from."""

from collections import Counter
from datetime import date

from handlers.money.sheets_of_work import Known, numbers, say, thing_kind, unit_of
from handlers.papers.workbook import Book, Cell, Formula, Is, Page
from handlers.words import label
from storage import funds, loans, payments, periods, wages
from storage.database import Database
from storage.funds import ADVANCED, GIVEN
from storage.ledger.places import PAID, Place
from storage.ledger.things import RUPIAH
from storage.wages import Earned, Standing

PLAIN = {"owed": Place.owed(0), "paying": Place.paying(0), "paid": PAID, "advance": Place.advance(0)}


async def earnings(db: Database, book: Book, told: Known, ledger: Page, checked: Page) -> set[int]:
    """How each stands, reckoned from the ledger, and each accepted piece at its rate; whose wages these are."""
    summary = book.page(
        label("cli-export-wages"),
        *(Is.KEY, Is.TEXT, Is.TEXT, Is.COUNT, Is.COUNT),
        *(Is.RUPIAH,) * 5,
    )
    earned = await wages.earned(db)
    detail = await _detail(db, book, told, earned)
    sums: Counter[int] = Counter()
    for one in earned:
        sums[one.person_id] += one.amount
    waiting: Counter[int] = Counter()
    for unpriced in await wages.without_rate(db):
        waiting[unpriced.person_id] += unpriced.pieces
    standings = await wages.standings(db)
    for row, stands in enumerate(standings, start=2):
        who = stands.person_id
        key = f"$A${row}"
        summary.add(
            [
                (
                    who,
                    told.name(who),
                    told.workshop(who),
                    Formula(f"=SUMIFS({checked.cells(6)},{checked.cells(2)},{key})", stands.accepted),
                    waiting[who],
                    Formula(f"=SUMIFS({detail.cells(8)},{detail.cells(2)},{key})", sums[who]),
                    *_in_ledger(ledger, told, stands, key),
                )
            ]
        )
    summary.total(label("cli-export-total"), 3, 4, 5, 6, 7, 8, 9)
    return {one.person_id for one in standings} | set(sums)


def _in_ledger(ledger: Page, told: Known, stands: Standing, key: str) -> list[Cell]:
    """What is owed, being paid, paid and advanced: what came there less what left."""
    money, cells = say("cli-export-thing", "kind", RUPIAH.kind), []
    values = {"owed": stands.owed, "paying": stands.paying, "paid": stands.paid, "advance": stands.advance}
    for name, place in PLAIN.items():
        words = told.place(place, place.tailor or 0)
        sides = [
            f'SUMIFS({ledger.cells(5)},{ledger.cells(10)},{key},{ledger.cells(3)},"{money}",{ledger.cells(side)},"{words}")'
            for side in (8, 7)
        ]
        cells.append(Formula(f"={sides[0]}-{sides[1]}", values[name]))
    return list(cells)


async def _detail(db: Database, book: Book, told: Known, earned: list[Earned]) -> Page:
    """Accepted pieces at their rate; less than nothing where a check was taken back."""
    page = book.page(
        label("cli-export-earned"),
        *(Is.KEY, Is.DAY, Is.KEY, Is.TEXT, Is.TEXT, Is.TEXT, Is.COUNT, Is.RUPIAH, Is.RUPIAH, Is.DAY),
    )
    closed: dict[int | None, date] = {one.id: one.last_day for one in await periods.every(db)}
    page.add(
        (
            one.move_id,
            one.work_date,
            one.person_id,
            told.name(one.person_id),
            say("cli-export-rate", "kind", one.kind),
            one.size,
            -one.pieces if one.back else one.pieces,
            one.rate,
            one.amount,
            closed.get(one.period_id),
        )
        for one in earned
    )
    page.total(label("cli-export-total"), 8)
    return page


async def paid_out(db: Database, book: Book, told: Known) -> set[int]:
    """Payments, and a sum of those in each state; to whom they are."""
    page = book.page(
        label("cli-export-payments"),
        *(Is.KEY, Is.DAY, Is.KEY, Is.TEXT, Is.RUPIAH, Is.RUPIAH, Is.RUPIAH, Is.TEXT, Is.TEXT, Is.TEXT, Is.TEXT),
        *(Is.TEXT, Is.TEXT),
    )
    found, trail = await payments.every(db), await payments.numbers_of_moves(db)
    page.add(
        (
            one.id,
            one.paid_on,
            one.person_id,
            told.name(one.person_id),
            one.amount,
            one.deducted,
            one.cash,
            say("cli-export-way", "way", one.way),
            say("cli-export-payment", "state", one.state),
            told.name(one.paid_by),
            told.name(one.agreed_by),
            told.funds.get(one.fund_id or 0),
            numbers(trail.get(one.id)),
        )
        for one in found
    )
    below: list[tuple[Cell, ...]] = []
    for state in dict.fromkeys(one.state for one in found):
        these = [one for one in found if one.state == state]
        words = say("cli-export-payment", "state", state)
        values = (
            sum(one.amount for one in these),
            sum(one.deducted for one in these),
            sum(one.cash for one in these),
        )
        totals = [
            Formula(f'=SUMIFS({page.cells(column, own=True)},{page.cells(8, own=True)},"{words}")', value)
            for column, value in zip((4, 5, 6), values, strict=True)
        ]
        below.append((label("cli-export-total"), None, None, None, *totals, None, words))
    page.under(below)
    return {one.person_id for one in found}


async def advances(db: Database, book: Book, told: Known) -> set[int]:
    """What was lent, and a sum of the money among it; to whom."""
    page = book.page(
        label("cli-export-advances"),
        *(Is.KEY, Is.DAY, Is.KEY, Is.TEXT, Is.TEXT, Is.TEXT, Is.COUNT, Is.COUNT, Is.COUNT, Is.COUNT, Is.TEXT),
        *(Is.TEXT, Is.RUPIAH, Is.TEXT),
    )
    found = await loans.every(db)
    page.add(
        (
            one.id,
            one.lent_on,
            one.person_id,
            told.name(one.person_id),
            thing_kind(one.thing),
            one.thing.name or None,
            one.quantity,
            one.returned,
            one.lost,
            one.open,
            unit_of(one.thing),
            one.fund,
            one.instalment,
            told.by_loan.get((one.person_id, one.thing)),
        )
        for one in found
    )
    money = [one for one in found if one.thing == RUPIAH]
    if money:
        words = say("cli-export-thing", "kind", RUPIAH.kind)
        values = (
            sum(one.quantity for one in money),
            sum(one.returned for one in money),
            sum(one.lost for one in money),
            sum(one.open for one in money),
        )
        totals = [
            Formula(f'=SUMIFS({page.cells(column, own=True)},{page.cells(4, own=True)},"{words}")', value)
            for column, value in zip((6, 7, 8, 9), values, strict=True)
        ]
        page.under([(label("cli-export-total"), None, None, None, words, None, *totals, unit_of(RUPIAH))])
    return {one.person_id for one in found}


async def given(db: Database, book: Book, told: Known) -> None:
    """What came into each fund, what it went for, and what is left."""
    page = book.page(
        label("cli-export-funds"),
        *(Is.KEY, Is.DAY, Is.KEY, Is.TEXT, Is.TEXT, Is.TEXT, Is.RUPIAH, Is.RUPIAH, Is.RUPIAH, Is.TEXT),
    )
    came: Counter[int] = Counter()
    went: Counter[int] = Counter()
    for one in await funds.entries(db):
        comes = one.kind in (GIVEN, ADVANCED)
        (came if comes else went)[one.fund_id] += one.amount
        page.add(
            [
                (
                    one.move_id,
                    one.day,
                    one.fund_id,
                    told.funds.get(one.fund_id),
                    say("cli-export-fund", "kind", one.kind),
                    one.what,
                    one.amount if comes else None,
                    None if comes else one.amount,
                    None,
                    told.name(one.actor_id),
                )
            ]
        )
    below: list[tuple[Cell, ...]] = []
    for fund, name in told.funds.items():
        sides = [f"SUMIFS({page.cells(column, own=True)},{page.cells(2, own=True)},{fund})" for column in (6, 7)]
        below.append(
            (
                label("cli-export-total"),
                None,
                fund,
                name,
                None,
                None,
                Formula(f"={sides[0]}", came[fund]),
                Formula(f"={sides[1]}", went[fund]),
                Formula(f"={sides[0]}-{sides[1]}", await funds.cash(db, fund)),
            )
        )
    page.under(below)

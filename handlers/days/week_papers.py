"""Papers of a week, out of the ledger: the sheet for those without phones, and the recap of each workshop."""

from collections import Counter
from datetime import date
from itertools import groupby

from handlers.papers.drawing import Drawing, of_paper
from handlers.papers.recap import Made, Part, recap
from handlers.papers.wanted import Wanted
from handlers.papers.week_sheet import Group, week_sheet
from handlers.reading.names import clean
from storage import accounts, ledger, people, workshops
from storage.database import Database
from storage.ledger.statements import Checked
from storage.people import Person, PersonState

WORKS = (PersonState.ACTIVE, PersonState.PAUSED)


async def sheet(db: Database, wanted: Wanted) -> Drawing | None:
    """The sheet of those without a phone; of everybody, where all are asked for or all have one."""
    every = [one for one in await people.everyone(db) if one.is_tailor and one.state in WORKS]
    ours = [one for one in every if wanted.workshop in (None, one.workshop_id or 0)]
    without = [one for one in ours if not await accounts.has_one(db, one.id)]
    rows = ours if wanted.everybody or not without else without
    if not rows:
        return None
    names = await workshops.names(db)
    groups = [
        Group(names.get(number, ""), [clean(one.name) for one in those])
        for number, those in groupby(rows, key=lambda one: one.workshop_id or 0)
    ]
    paper = week_sheet(wanted, groups)
    numbers = tuple(one.id for one in rows)
    return of_paper(f"lembar-mingguan-{wanted.number}", paper, edited=True, rows=numbers)


async def recap_of(db: Database, wanted: Wanted) -> Drawing | None:
    """What was made in some days, by workshop; None if nothing was."""
    pieces: dict[int, Counter[date]] = {}
    defects: dict[int, Counter[date]] = {}
    for made in await ledger.masks.made_between(db, wanted.first, wanted.last):
        pieces.setdefault(made.person_id, Counter())[made.work_date] += made.pieces
        defects.setdefault(made.person_id, Counter())[made.work_date] += made.defects
    checked = await ledger.statements.checked(db, wanted.first, wanted.last)
    found = [await people.by_id(db, number) for number in {*pieces, *checked}]
    ours = [one for one in found if one and wanted.workshop in (None, one.workshop_id or 0)]
    ours = [one for one in ours if wanted.person in (None, one.id)]
    ours.sort(key=lambda one: (one.workshop_id or 0, one.name.casefold()))
    names = await workshops.names(db)
    parts = []
    for number, those in groupby(ours, key=lambda one: one.workshop_id or 0):
        here = list(those)
        rows = [_made(person, pieces, defects, checked) for person in here]
        days: Counter[date] = Counter()
        bad: Counter[date] = Counter()
        for person in here:
            days.update(pieces.get(person.id, Counter()))
            bad.update(defects.get(person.id, Counter()))
        parts.append(Part(names.get(number, ""), rows, [(day, days[day], bad[day]) for day in sorted(days)]))
    if not parts:
        return None
    return of_paper(f"rekap-{wanted.number}", recap(wanted, parts), edited=True)


def _made(
    person: Person, pieces: dict[int, Counter[date]], defects: dict[int, Counter[date]], checked: dict[int, Checked]
) -> Made:
    found = checked.get(person.id, Checked())
    return Made(
        name=clean(person.name),
        reported=pieces.get(person.id, Counter()).total(),
        defects=defects.get(person.id, Counter()).total(),
        accepted=found.accepted,
        rework=found.rework,
        rejected=found.rejected,
    )

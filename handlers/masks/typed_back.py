"""A sheet that was filled in by hand and is typed back: its rows are booked for whoever stands in them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.masks import for_others
from handlers.reading import Intent, Portion, Reading, Report, read
from handlers.reading.names import clean
from handlers.reading.papers_said import WEEK
from handlers.reading.rows_said import RowSaid, RowsSaid
from handlers.rules.permissions import may_report_for
from handlers.talk.turn import Turn
from storage import ledger, papers
from storage.papers import Printed
from storage.people import Person, Role
from storage.spoken import Spoken
from storage.values import dataclass

NO_WORDS = Spoken()


async def said(turn: Turn, told: RowsSaid) -> None:
    """All rows, or, where one of them can't be, none and which it is."""
    sheet = await _sheet(turn, told)
    if sheet is None:
        turn.reply("rows-no-sheet", number=told.number or 0)
        return
    in_rows = await papers.rows_of(turn.db, sheet.id)
    near = {one.id: one for one in await for_others.around(turn) if may_report_for(turn.person, one)}
    fault = _fault(turn, told.rows, in_rows, near, sheet)
    if fault:
        last = max(in_rows, default=0)
        turn.reply(fault.key, sheet=sheet.id, row=fault.row, last=last, text=fault.text)
        return
    rows = [(near[in_rows[one.row]], one) for one in told.rows]
    portions = [portion for person, row in rows if (portion := await _new(turn, person, row, sheet))]
    if portions:
        empty = read("titip", turn.sent_at)
        reading = replace(empty, intent=Intent.REPORT, portions=tuple(portions), reports=(), doubts=(), may_name=True)
        await for_others.report(turn, reading)
    elif not turn.spoke:
        turn.reply(
            "rows-known" if any(made for _, row in rows for made, _ in row.days) else "rows-empty", sheet=sheet.id
        )


async def _sheet(turn: Turn, told: RowsSaid) -> Printed | None:
    """The sheet with the number that is told, or the latest of her workshop."""
    if told.number is None:
        workshop = None if turn.person.role is Role.LEAD else turn.person.workshop_id
        return await papers.latest(turn.db, WEEK, workshop)
    found = await papers.by_number(turn.db, told.number)
    return found if found and found.kind == WEEK else None


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row: the key of what is said, and the words that can't be read."""

    key: str
    row: int
    text: Spoken = NO_WORDS


def _fault(
    turn: Turn, rows: Sequence[RowSaid], in_rows: dict[int, int], near: dict[int, Person], sheet: Printed
) -> Fault | None:
    """What is wrong with the first row that can't be booked."""
    seen: set[int] = set()
    for one in rows:
        if one.row not in in_rows:
            return Fault("rows-no-row", one.row)
        if in_rows[one.row] not in near:
            return Fault("rows-not-hers", one.row)
        if one.row in seen:
            return Fault("rows-twice", one.row)
        if one.fault:
            return Fault("rows-cell", one.row, Spoken(one.fault))
        last = max((day for day, (made, _) in enumerate(one.days) if made), default=0)
        if sheet.first + timedelta(days=last) > turn.today:
            return Fault("rows-ahead", one.row)
        seen.add(one.row)
    return None


async def _new(turn: Turn, person: Person, row: RowSaid, sheet: Printed) -> Portion | None:
    """What of a row isn't recorded yet; a day that stands with another number is told, and stays as it is."""
    told = [(sheet.first + timedelta(days=at), made, bad) for at, (made, bad) in enumerate(row.days) if made]
    stands: Counter[str] = Counter()
    for kept in await ledger.masks.made_on(turn.db, person.id, [day for day, _, _ in told]) if told else []:
        stands[kept.move.work_date] += kept.move.quantity
    name = turn.shown_as.get(person.id, clean(person.call_name))
    for day, made, _ in told:
        was = stands[day.isoformat()]
        if was not in (0, made):
            turn.reply(
                "rows-differ",
                row=row.row,
                name=name,
                date=day.isoformat(),
                day=f"{day.day}/{day.month}",
                was=was,
                pieces=made,
            )
    reports = tuple(Report(made, bad, None, day) for day, made, bad in told if not stands[day.isoformat()])
    if not reports:
        return None
    return Portion(Spoken(clean(person.call_name)), (person.id,), False, Reading(Intent.REPORT, reports))

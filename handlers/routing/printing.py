"""What can be printed: for each paper who may, of which days it usually is, and what puts it together."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime, timedelta, tzinfo

from handlers.days import recap_file, week_papers
from handlers.money import funder_report, pay_papers
from handlers.orders import documents
from handlers.papers.drawing import Drawing, Lacking
from handlers.papers.wanted import Wanted
from handlers.people import inviting_all
from handlers.reading import papers_said
from handlers.reading.papers_said import PaperSaid
from handlers.rules.permissions import Permission
from handlers.stores import stock_cards
from storage import consents, papers, programme
from storage.consents import PAY
from storage.database import Database
from storage.values import dataclass

Make = Callable[[Database, Wanted], Awaitable[Drawing | Lacking | None]]
Since = Callable[[Database, date], Awaitable[date]]
A_WEEK, TO_SATURDAY = timedelta(days=7), timedelta(days=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """A paper: what puts it together, who may have it, and whether it is of a whole week, with the days to come.

    `own`: whoever may not have it for others has it for herself; `of_one`: of all, or of a tailor who is named;
    `all_days`: "semua" without days is of all of them; `since`: its first day, where no days are named.
    """

    make: Make
    needs: Permission
    whole_week: bool = False
    own: bool = False
    of_one: bool = False
    all_days: bool = False
    since: Since | None = None


PAPERS: Mapping[str, Printable] = {
    papers_said.SLIPS: Printable(make=pay_papers.slips, needs="pay", own=True),
    papers_said.PAYMENTS: Printable(make=pay_papers.payments_due, needs="pay"),
    papers_said.WEEK: Printable(make=week_papers.sheet, needs="tally", whole_week=True),
    papers_said.RECAP: Printable(make=week_papers.recap_of, needs="tally", of_one=True),
    papers_said.BOOK: Printable(make=recap_file.book_of, needs="tally", of_one=True, all_days=True),
    papers_said.PAY_BOOK: Printable(make=pay_papers.book_of, needs="pay", of_one=True),
    papers_said.INVITES: Printable(make=inviting_all.slips_for_all, needs="accept"),
    papers_said.POSTER: Printable(make=inviting_all.posters, needs="accept"),
    papers_said.HOSPITAL: Printable(make=documents.hospitals_sheet, needs="release"),
    papers_said.STOCK: Printable(make=stock_cards.cards, needs="stock"),
    papers_said.FUNDER: Printable(make=funder_report.report, needs="pay", since=funder_report.first_day),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAsked:
    """Which paper somebody wants, as far as it was said: of a workshop, a person.

    `by`: who prints it; None is whoever sits at the laptop.
    """

    said: PaperSaid
    workshop: int | None
    person: int | None
    by: int | None


async def put_together(db: Database, asked: PaperAsked, now: datetime, zone: tzinfo) -> Drawing | Lacking | None:
    """The paper, numbered and noted, in a transaction; else why not, or None if nothing is in it."""
    paper, today = PAPERS[asked.said.kind], now.astimezone(zone).date()
    first, last = _days(asked.said, paper, today)
    all_days = asked.said.span.kind == "all" if asked.said.span else asked.said.everybody and paper.all_days
    if all_days:
        first = await programme.began(db) or today
    if paper.since and not asked.said.span:
        first = await paper.since(db, today)
    wanted = Wanted(
        number=await papers.next_number(db),
        last_move=await papers.last_move(db),
        first=first,
        last=last,
        today=today,
        now=now,
        zone=zone,
        workshop=asked.workshop,
        person=asked.person,
        item=asked.said.item,
        pieces=asked.said.lot,
        batch=asked.said.batch,
        everybody=asked.said.everybody,
        named=asked.said.span is not None,
        by=asked.by,
        about=asked.said.rest,
        channel=asked.said.channel,
    )
    drawing = await paper.make(db, wanted)
    if not isinstance(drawing, Drawing):
        return drawing
    kept = papers.Printed(
        id=wanted.number,
        kind=asked.said.kind,
        first=first,
        last=last,
        workshop_id=asked.workshop or None,
        person_id=asked.person,
        last_move=wanted.last_move,
    )
    await papers.keep(db, kept, printed_by=asked.by, now=now, rows=drawing.rows)
    for person_id in drawing.reads:
        if person_id != asked.by:
            # She can see who looked, like at any other reading.
            await consents.note_reading_once(db, person_id, asked.by, PAY, now)
    return drawing


def _days(said: PaperSaid, paper: Printable, today: date) -> tuple[date, date]:
    """The days that were named; else this week's, as far as they have come, or all of them."""
    monday = today - timedelta(days=today.weekday())
    if paper.whole_week:
        named = said.span.first if said.span and not said.span.ahead else today
        monday = named - timedelta(days=named.weekday()) + (A_WEEK if said.next_week else timedelta())
        return monday, monday + TO_SATURDAY
    return (said.span.first, said.span.last) if said.span else (monday, today)

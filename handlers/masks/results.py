"""Her own counts, of any days, and that nothing more was made."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.masks.saying_back import say_stands
from handlers.reading.normal import normal
from handlers.reading.own_wished import without_each_day
from handlers.reading.spans_said import Span, spans_in
from handlers.rules.limits import MOST_DAYS_LISTED
from handlers.talk.turn import Turn
from storage import days_off, ledger
from storage.ledger.masks import Made


async def zero(turn: Turn) -> None:
    """Nothing (more) finished: nothing is kept but that she was heard today."""
    made = await ledger.masks.made_by(turn.db, turn.person.id, turn.today, turn.today)
    if made:
        await say_stands(turn, "report-zero-more")
        return
    await days_off.take(turn.db, turn.person.id, [turn.today], leave=False)
    turn.did("zero")
    turn.reply("report-zero")


async def asked_too_often(turn: Turn) -> None:
    """ "wes ping telu aku ngomong": no reminder any more today, whatever is made."""
    await days_off.take(turn.db, turn.person.id, [turn.today], leave=False)
    turn.did("zero")
    turn.reply("talk-told-before")


async def own_results(turn: Turn) -> None:
    """Her own counts: of the days that she names, else of today and of this week."""
    spans, _ = spans_in(normal(turn.heard), turn.sent_at)
    await own_spans(turn, spans)


async def _today_and_week(turn: Turn) -> None:
    monday = turn.today - timedelta(days=turn.today.weekday())
    made = await ledger.masks.made_by(turn.db, turn.person.id, monday, turn.today)
    turn.reply(
        "report-own",
        menu=True,
        today=sum(one.pieces for one in made if one.work_date == turn.today),
        week=sum(one.pieces for one in made),
        defects=sum(one.defects for one in made),
    )


async def own_by_day(turn: Turn) -> None:
    """Her own counts a day a line, of the days that she names, else of this week."""
    monday = turn.today - timedelta(days=turn.today.weekday())
    spans, _ = spans_in(without_each_day(normal(turn.heard)), turn.sent_at)
    for span in [one for one in spans if one.kind != "all" and not one.or_week] or [Span(monday, turn.today, "week")]:
        if not said_wrong(turn, span):
            made = await ledger.masks.made_by(turn.db, turn.person.id, span.first, span.last)
            turn.reply("span-own", menu=True, **of_span(span, made))


async def own_spans(turn: Turn, spans: Sequence[Span]) -> None:
    """ "hasil bulan ini", "hasil saya minggu lalu": hers of these days; of this week with those of today."""
    if all(span.kind == "week" or span.first == turn.today == span.last for span in spans):
        await _today_and_week(turn)
        return
    for span in spans:
        if span.or_week:
            # A tailor who asks for "minggu" asks for her week.
            monday = turn.today - timedelta(days=turn.today.weekday())
            span = Span(monday, turn.today, "week")
        if said_wrong(turn, span):
            continue
        made = await ledger.masks.made_by(turn.db, turn.person.id, span.first, span.last)
        turn.reply("span-own", menu=True, **of_span(span, made))


def said_wrong(turn: Turn, span: Span) -> bool:
    """Whether these days can't have any masks: they are to come, or in no calendar. Then it is said."""
    if span.nosuch:
        turn.reply("span-nosuch")
    elif span.ahead:
        turn.reply("span-ahead")
    return span.nosuch or span.ahead


def of_span(span: Span, made: Sequence[Made]) -> dict[str, Any]:
    """What one tailor made in some days: the sums, and a line a day where these aren't many."""
    days = {one.work_date for one in made}
    return {
        **span_args(span, min(days, default=span.last)),
        "total": sum(one.pieces for one in made),
        "defects": sum(one.defects for one in made),
        "lines": _day_lines(made) if 1 < len(days) <= MOST_DAYS_LISTED else [],
    }


def span_args(span: Span, earliest: date) -> dict[str, Any]:
    """The days as sentences tell them; those "from the beginning" begin with the first masks."""
    first = max(span.first, earliest) if span.kind == "all" else span.first
    return {
        "what": span.kind,
        "first": first.isoformat(),
        "last": span.last.isoformat(),
        "days": (span.last - first).days + 1,
        "cut": str(span.cut).lower(),
    }


def _day_lines(made: Sequence[Made]) -> list[list[Any]]:
    """A line for each day on which masks were made."""
    pieces, defects = Counter[date](), Counter[date]()
    for one in made:
        pieces[one.work_date] += one.pieces
        defects[one.work_date] += one.defects
    return [
        ["span-day", {"date": day.isoformat(), "pieces": pieces[day], "defects": defects[day]}]
        for day in sorted(pieces)
    ]

"""Masks summed otherwise than by tailor: so many a day on average, each size by itself; and who hasn't told yet."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.days.asking import silent_in
from handlers.days.outlook import outlook
from handlers.days.tallying import scope_of, tally_of
from handlers.reading.names import clean
from handlers.reading.spans_said import Span, spans_in
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.turn import Turn
from storage import ledger, people, workshops
from storage.ledger.masks import Made
from storage.people import Person, Role


async def made_in(turn: Turn, told: AsTold, span: Span) -> list[Made]:
    """What was made in some days by whoever is named, or by all that somebody is told of."""
    if told.person:
        return await ledger.masks.made_by(turn.db, told.person.id, span.first, span.last)
    scope = scope_of(turn.person)
    known = {one.id: one.workshop_id for one in (*await people.everyone(turn.db), *await people.left(turn.db))}
    made = await ledger.masks.made_between(turn.db, span.first, span.last)
    return [one for one in made if scope is None or known.get(one.person_id) == scope]


def past_days(turn: Turn, told: AsTold, first: date) -> Span | None:
    """The days that are named, else those since the first; None where they aren't past, and it is said."""
    span = told.span or Span(first, turn.today, "month")
    if span.ahead or span.nosuch:
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return None
    return span


def days_said(span: Span) -> dict[str, Any]:
    """Some days, as sentences take them."""
    return {"first": span.first.isoformat(), "last": span.last.isoformat(), "days": (span.last - span.first).days + 1}


async def average(turn: Turn, told: AsTold) -> Heeded:
    """ "rata-rata sehari dapat berapa": over the days with masks, this month's where none are named."""
    span = past_days(turn, told, turn.today - timedelta(days=29))
    if span is None:
        return True
    by_day: Counter[date] = Counter()
    for one in await made_in(turn, told, span):
        by_day[one.work_date] += one.pieces
    worked = [day for day, pieces in by_day.items() if pieces]
    names = await workshops.names(turn.db)
    where = names.get(scope_of(turn.person) or 0, "none")
    args: dict[str, Any] = {"who": clean(told.person.call_name) if told.person else where, "total": by_day.total()}
    turn.reply(
        "average",
        worked=len(worked),
        average=round(by_day.total() / len(worked)) if worked else 0,
        best=max(by_day.values(), default=0),
        **args,
        **days_said(span),
    )
    turn.note = "tally"
    return True


async def sizes(turn: Turn, told: AsTold) -> Heeded:
    """ "kemarin total dewasa berapa anak berapa": each size of today, or of the days that are named."""
    span = past_days(turn, told, turn.today)
    if span is None:
        return True
    sums: Counter[str] = Counter()
    for one in await made_in(turn, told, span):
        sums[one.size or "any"] += one.pieces
    lines = [["size-line", {"size": size, "pieces": sums[size]}] for size in ("dewasa", "anak", "any") if sums[size]]
    names = await workshops.names(turn.db)
    where = names.get(scope_of(turn.person) or 0, "none")
    who = clean(told.person.call_name) if told.person else where
    turn.reply("by-size", who=who, total=sums.total(), lines=lines, **days_said(span))
    turn.note = "tally"
    return True


async def spans_compared(turn: Turn, told: AsTold) -> Heeded:
    """ "bulan lalu lebih banyak apa bulan ini", "minggu ini naik apa turun": two spans, by their sums and by day."""
    spans = spans_in(told.talk.span, turn.sent_at)[0][:2]
    if any(one.ahead or one.nosuch for one in spans) or not spans:
        turn.reply("span-ahead" if spans and spans[0].ahead else "span-nosuch")
        return True
    earlier, later = sorted(spans, key=lambda one: one.first) if len(spans) > 1 else (days_before(spans[0]), spans[0])
    sums, averages = list[int](), list[int]()
    for one in (earlier, later):
        by_day: Counter[date] = Counter()
        for made in await made_in(turn, told, one):
            by_day[made.work_date] += made.pieces
        sums.append(by_day.total())
        averages.append(round(by_day.total() / len(+by_day)) if +by_day else 0)
    lines = [
        ["span-compared-line", {"total": total, "average": average, **days_said(one)}]
        for one, total, average in zip((earlier, later), sums, averages, strict=True)
    ]
    way = "more" if sums[1] > sums[0] else "less" if sums[1] < sums[0] else "same"
    difference = abs(sums[1] - sums[0])
    args: dict[str, Any] = {
        "who": clean(told.person.call_name) if told.person else "none",
        "way": way,
        "difference": difference,
        "percent": round(100 * difference / sums[0]) if sums[0] else 0,
    }
    turn.reply("spans-compared", lines=lines, **args)
    turn.note = "tally"
    return True


def days_before(span: Span) -> Span:
    """As many days, of the week or the month before; else those right before."""
    days = (span.last - span.first).days
    first = span.first - timedelta(days=days + 1)
    if span.kind == "week":
        first = span.first - timedelta(days=7)
    elif span.kind == "month":
        first = (span.first - timedelta(days=1)).replace(day=1)
    return Span(first, min(first + timedelta(days=days), span.first - timedelta(days=1)), span.kind)


async def compared(turn: Turn, told: AsTold) -> Heeded:
    """ "bandingkan Kota sama Batu bulan ini": a lead sees both; a coordinator her own, and is told so."""
    span = told.talk.span or "bulan ini"
    if turn.person.role is not Role.LEAD and told.talk.places:
        turn.reply("span-not-yours")
        return f"rekap {span}"
    return f"rekap {span}"


async def remind(turn: Turn, told: AsTold) -> Heeded:
    """ "ingatkan yang belum lapor": an announcement to those who haven't told of masks today, shown first."""
    span = told.span if told.span and not told.span.ahead and told.span.last < turn.today else None
    silent = (await silent_in(turn, span))[0] if span else await _silent(turn, told.talk.length_days)
    if not silent:
        turn.reply("missing-nobody")
        return True
    until = f" sebelum {told.talk.clock}" if told.talk.clock else ""
    when = told.talk.span if span else "hari ini"
    return f"umumkan ke {', '.join(one.name for one in silent)}: tolong lapor hasil {when}{until}, ya"


async def open_tasks(turn: Turn, _: AsTold) -> Heeded:
    """ "apa yang belum aku kerjakan hari ini": what waits for who coordinates, as the tally says it."""
    lines = await outlook(turn.db, turn.today, scope_of(turn.person))
    silent = (await tally_of(turn.db, turn.today, scope_of(turn.person))).silent
    turn.reply("open-tasks", lines=lines, count=len(lines), silent=len(silent))
    return True


async def _silent(turn: Turn, days: int) -> Sequence[Person]:
    """Who told of no masks today; or in so many days until today."""
    silent = (await tally_of(turn.db, turn.today, scope_of(turn.person))).silent
    if days < LEAST_DAYS:
        return silent
    since = turn.today - timedelta(days=days - 1)
    made = {one.person_id for one in await ledger.masks.made_between(turn.db, since, turn.today)}
    return [one for one in silent if one.id not in made]


# "belum lapor 1 hari" is today.
LEAST_DAYS = 2


async def reported(turn: Turn, told: AsTold) -> Heeded:
    """ "sing lapor mau esuk sopo wae": who has told of masks today, or in the days that are named."""
    del turn
    return f"siapa yang sudah setor {told.talk.span or 'hari ini'}"


async def recap(turn: Turn, told: AsTold) -> Heeded:
    """A recap of the days that are named, on paper where it is to be printed; of one tailor where she is named."""
    del turn
    talk, kinds = told.talk, told.talk.kinds()
    who = f" {talk.names[0]}" if talk.names else ""
    if "picture" in kinds:
        return f"gambar hasil{who} {talk.span}".strip()
    if kinds & {"print", "file"} and not who:
        return f"cetak rekap {talk.span}".strip()
    return f"rekap{who} {talk.span}".strip()

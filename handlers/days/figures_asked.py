"""Figures beside sums: two held against each other, who fell, the best day, each by day, the last report."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from handlers.days.sums_asked import days_before, days_said, made_in, past_days, spans_compared
from handlers.orders import progress
from handlers.reading.names import clean
from handlers.reading.spans_said import BEGINNING, Span
from handlers.rules.limits import MOST_CANDIDATES
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.days_told import lines_of
from handlers.talk.turn import Turn
from storage import days_off, ledger, people
from storage.ledger.masks import Made

TWO_WEEKS = timedelta(days=13)
# A table of more days is a file.
MOST_DAYS = 14


async def tailors_compared(turn: Turn, told: AsTold) -> Heeded:
    """ "banding Ani karo Sri 2 minggu terakhir": each one's sum, her days with masks, and so many a day."""
    span = past_days(turn, told, turn.today - TWO_WEEKS)
    if span is None or len(told.people) < 2:
        return span is None
    lines = list[list[Any]]()
    for person in told.people:
        by_day = _by_day(await ledger.masks.made_by(turn.db, person.id, span.first, span.last))
        args = {"name": clean(person.call_name), "total": by_day.total(), "days": len(by_day)}
        lines.append(["tailors-compared-line", {**args, "average": _average(by_day)}])
    turn.reply("tailors-compared", lines=lines, **days_said(span))
    turn.note = "tally"
    return True


def _by_day(made: Sequence[Made]) -> Counter[date]:
    days = Counter[date]()
    for one in made:
        days[one.work_date] += one.pieces
    return +days


def _average(by_day: Counter[date]) -> int:
    return round(by_day.total() / len(by_day)) if by_day else 0


async def who_changed(turn: Turn, told: AsTold) -> Heeded:
    """ "siapa yang turun dibanding minggu lalu": whose masks are fewer than in the days before, or more."""
    monday = turn.today - timedelta(days=turn.today.weekday())
    span = told.span if told.span and told.span.last == turn.today else Span(monday, turn.today, "week")
    before = days_before(span)
    now = _by_maker(await made_in(turn, AsTold(talk=told.talk), span))
    was = _by_maker(await made_in(turn, AsTold(talk=told.talk), before))
    up = "more" in told.talk.kinds()
    known = {one.id: one for one in await people.everyone(turn.db)}
    changed = [one for one in {*now, *was} if one in known and (now[one] > was[one] if up else now[one] < was[one])]
    changed.sort(key=lambda one: -abs(now[one] - was[one]))
    lines = [
        ["who-changed-line", {"name": clean(known[one].call_name), "now": now[one], "was": was[one]}] for one in changed
    ]
    args: dict[str, Any] = {"from": before.first.isoformat(), "till": before.last.isoformat()}
    turn.reply("who-changed", lines=lines, count=len(lines), way="more" if up else "less", **args, **days_said(span))
    turn.note = "tally"
    return True


def _by_maker(made: Sequence[Made]) -> Counter[int]:
    sums = Counter[int]()
    for one in made:
        sums[one.person_id] += one.pieces
    return sums


async def changed_by_day(turn: Turn, told: AsTold) -> Heeded:
    """ "kok Yuni turun ya minggu ini": against the days before, and day by day."""
    if told.person is None or told.span is None or told.span.ahead or told.span.nosuch:
        return False
    await spans_compared(turn, told)
    return f"hasil {told.talk.names[0]} {told.talk.span}"


async def in_short(turn: Turn, told: AsTold) -> Heeded:
    """ "ringkas semua hari ini, mau tak lapor ke bu lurah": the order's progress beneath the day's tally."""
    await progress.say(turn, None)
    return f"rekap {told.talk.span or 'hari ini'}"


async def best_day(turn: Turn, told: AsTold) -> Heeded:
    """ "hari terbaik kita tanggal berapa": the day with most masks, of all or of one, and who made most on it."""
    span = past_days(turn, told, BEGINNING)
    if span is None:
        return True
    made = await made_in(turn, told, span)
    by_day = _by_day(made)
    if not by_day:
        turn.reply("best-day-none")
        return True
    least = bool(told.talk.kinds() & {"least", "worst"})
    day = min(by_day, key=lambda one: (by_day[one], one)) if least else max(by_day, key=lambda one: (by_day[one], one))
    lines = await _of_each(turn, [one for one in made if one.work_date == day])
    turn.reply(
        "best-day",
        date=day.isoformat(),
        total=by_day[day],
        who=clean(told.person.call_name) if told.person else "none",
        way="less" if least else "more",
        lines=[] if told.person else lines,
    )
    turn.note = "tally"
    return True


async def _of_each(turn: Turn, made: Sequence[Made]) -> list[list[Any]]:
    known = {one.id: one for one in (*await people.everyone(turn.db), *await people.left(turn.db))}
    sums = _by_maker(made)
    return [
        ["tally-line", {"name": clean(known[one].call_name), "pieces": pieces, "defects": 0}]
        for one, pieces in sums.most_common()
        if one in known
    ]


async def each_daily(turn: Turn, told: AsTold) -> Heeded:
    """ "tanggal 5-9 semua orang per hari": a line for each, with her days; of many days the recap."""
    span = past_days(turn, told, turn.today - timedelta(days=turn.today.weekday()))
    if span is None:
        return True
    if span.or_week:
        # "per dino minggu iki" speaks of a week's days, and of no Sunday.
        span = Span(turn.today - timedelta(days=turn.today.weekday()), turn.today, "week")
    if (span.last - span.first).days >= MOST_DAYS:
        return f"rekap {told.talk.span}"
    everyone = {one.id: one for one in (*await people.everyone(turn.db), *await people.left(turn.db))}
    by_maker = dict[int, Counter[date]]()
    made = await made_in(turn, AsTold(talk=told.talk), span)
    for one in made:
        by_maker.setdefault(one.person_id, Counter())[one.work_date] += one.pieces
    named = [(clean(everyone[one].call_name), days) for one, days in by_maker.items() if one in everyone]
    lines = [
        ["each-daily-line", {"name": name, "days": _in_days(+days), "total": days.total()}]
        for name, days in sorted(named, key=lambda one: one[0])
    ]
    turn.reply("each-daily", lines=lines, total=sum(one.pieces for one in made), count=len(lines), **days_said(span))
    turn.note = "tally"
    return True


def _in_days(days: Counter[date]) -> str:
    return ", ".join(f"{day:%-d/%-m} {days[day]}" for day in sorted(days))


async def last_report(turn: Turn, told: AsTold) -> Heeded:
    """ "Umi sudah 3 hari tidak ada kabar, terakhir setor kapan": her last day with masks, and whether she is away."""
    person = told.person
    if person is None:
        return False
    made = _by_day(await ledger.masks.made_by(turn.db, person.id, BEGINNING, turn.today))
    last = max(made, default=None)
    off = await days_off.of(turn.db, person.id, turn.today)
    turn.reply(
        "last-report",
        name=clean(person.call_name),
        any=len(made),
        date=(last or turn.today).isoformat(),
        ago=(turn.today - last).days if last else 0,
        pieces=made[last] if last else 0,
        off=len(off),
        days=lines_of(off[:MOST_CANDIDATES]),
    )
    turn.note = "tally"
    return True

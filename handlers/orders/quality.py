"""How good masks were, as they were checked in some days; and who has some to mend."""

from collections import Counter
from datetime import timedelta
from typing import Any

from handlers.reading.checks_said import Result
from handlers.reading.names import clean, meant
from handlers.reading.quality_said import MendersAsked, QualityAsked
from handlers.reading.spans_said import Span
from handlers.rules.limits import MOST_CANDIDATES
from handlers.rules.permissions import may_check
from handlers.talk.turn import Turn
from storage import inspections, ledger, people
from storage.ledger import Place
from storage.people import Person

A_WEEK = timedelta(days=6)


async def say(turn: Turn, asked: QualityAsked | MendersAsked) -> bool:
    """ "berapa yang rejek minggu ini", "hasil cek Sri"; False where it names nobody whose masks one checks."""
    if isinstance(asked, MendersAsked):
        await _menders(turn)
    elif asked.name:
        among = [one for one in await people.everyone(turn.db) if one.is_tailor and may_check(turn.person, one)]
        found = meant(among, asked.name)
        if not found and asked.sure:
            turn.reply("roster-none", name=clean(asked.name.title()))
            return True
        if not found:
            return False
        # Of one person nobody checks every day.
        span = asked.span or Span(turn.today - A_WEEK, turn.today, "range")
        for person in found[:MOST_CANDIDATES]:
            await _quality(turn, span, person)
    else:
        await _quality(turn, asked.span or Span(turn.today, turn.today, "day"))
    turn.note = "quality"
    return True


async def _quality(turn: Turn, span: Span, whose: Person | None = None) -> None:
    if span.ahead or span.nosuch:
        turn.reply("span-ahead" if span.ahead else "span-nosuch")
        return
    known = {one.id: one for one in await people.everyone(turn.db)}
    sums: Counter[str] = Counter()
    for one in await inspections.standing(turn.db, span.first, span.last):
        tailor = known.get(one.person_id)
        if whose is not None and one.person_id != whose.id:
            continue
        if tailor and (may_check(turn.person, tailor) or tailor.id == turn.person.id):
            for line in await inspections.lines_of(turn.db, one.id):
                sums[line.result] += line.pieces
    about: dict[str, Any] = {"name": clean(whose.call_name)} if whose else {}
    turn.reply(
        "quality-of" if whose else "quality",
        **about,
        first=span.first.isoformat(),
        last=span.last.isoformat(),
        days=(span.last - span.first).days + 1,
        counted=sum(sums.values()),
        accepted=sums[Result.GOOD],
        rework=sums[Result.MEND],
        rejected=sums[Result.REJECT],
    )


async def _menders(turn: Turn) -> None:
    lines = []
    total = 0
    for person in sorted(await people.everyone(turn.db), key=lambda one: one.call_name):
        if not person.is_tailor or not may_check(turn.person, person):
            continue
        pieces = sum(one.pieces for one in await ledger.waiting.of(turn.db, Place.repair(person.id)))
        total += pieces
        lines += [["menders-line", {"name": clean(person.call_name), "pieces": pieces}]] if pieces else []
    turn.reply("menders", total=total, lines=lines)

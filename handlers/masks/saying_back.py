"""What was recorded is said back, with how to undo it; and told to a tailor for whom another reported."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from handlers.reading import Report
from handlers.reading.names import clean
from handlers.talk.deeds import Deed, ForOther, Option
from handlers.talk.turn import Turn
from storage import ledger, vouched
from storage.ledger import Kept, Move
from storage.people import Person
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(ForOther):
    """Take back what came of a message."""

    source: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouch(Deed):
    """What the message `source` told of one's own masks is right."""

    source: int


async def say_kept(turn: Turn, key: str, reports: Sequence[Report], moves: Sequence[Move]) -> None:
    """Say back what was kept: number, size, day, her total of each day, and a button to undo it."""
    if turn.other:
        await say_kept_for_others(turn, [(turn.other, reports)], moves)
        return
    days = sorted({one.date for one in reports})
    turn.reply(
        key,
        options=undo_options(moves),
        lines=[["report-line", report_args(one, turn.answered_on)] for one in reports],
        totals=await totals(turn, days),
    )


async def say_raised(turn: Turn, reports: Sequence[Report], total: int, moves: Sequence[Move]) -> None:
    """Say what the day comes to, and by how much that is more; a tailor for whom it was reported hears it too."""
    more = sum(one.pieces for one in reports)
    args = day_args(reports[0].date, turn.answered_on) | {"total": total, "pieces": more}
    if not turn.other:
        turn.reply("report-raised", options=undo_options(moves), **args)
        return
    name = turn.shown_as.get(turn.other.id, clean(turn.other.call_name))
    turn.reply("titip-raised", options=undo_options(moves), name=name, **args)
    await _tell_owner(turn, turn.other, reports, moves[0].source_id or turn.source_id, corrected=False)


def undo_options(moves: Sequence[Move]) -> list[Option]:
    """A button that takes back what came of the message behind these moves."""
    source = next((move.source_id for move in moves), None)
    return [Option("button-undo", Undo(source=source))] if source is not None else []


async def say_kept_for_others(
    turn: Turn, parts: Sequence[tuple[Person, Sequence[Report]]], moves: Sequence[Move]
) -> None:
    """Say back what was kept of each tailor, and tell each of them who has an account."""
    turn.reply(
        "titip-kept",
        options=undo_options(moves),
        lines=[line for person, reports in parts for line in lines_of(turn, person, reports)],
        total=sum(one.pieces for _, reports in parts for one in reports),
        people=len(parts),
    )
    source = next((move.source_id for move in moves), None) or turn.source_id
    for person, reports in parts:
        if person.id != turn.person.id and reports:
            await _tell_owner(turn, person, reports, source, corrected=turn.note == "correction")


def lines_of(turn: Turn, person: Person, reports: Sequence[Report]) -> list[list[Any]]:
    """What is kept of one tailor, with her name."""
    name = {"name": turn.shown_as.get(person.id, clean(person.call_name))}
    if not reports:
        return [["titip-none", name]]
    return [["titip-line", name | report_args(one, turn.answered_on)] for one in reports]


async def _tell_owner(turn: Turn, person: Person, reports: Sequence[Report], source: int, *, corrected: bool) -> None:
    """She hears what another reported for her, and can object."""
    await turn.tell_person(
        person.id,
        "titip-told-corrected" if corrected else "titip-told",
        topic="titip",
        options=[*_right(turn, source), Option("button-not-right", Undo(source=source))],
        by=clean(turn.person.call_name),
        lines=[["report-guess", report_args(one, turn.answered_on)] for one in reports],
    )


def _right(turn: Turn, source: int) -> list[Option]:
    """What whoever decides told alone, its tailor may say is right."""
    return [Option("button-right", Vouch(source=source))] if not turn.person.is_tailor else []


async def vouch(turn: Turn, deed: Vouch) -> None:
    """She says that what another told for her is right."""
    kept = await ledger.masks.from_source(turn.db, deed.source)
    if not any(one.move.person_id == turn.person.id for one in kept):
        await say_stands(turn, "undo-done-before")
        return
    await vouched.say(turn.db, deed.source, turn.person.id, turn.now)
    turn.did("vouched")
    turn.reply("vouched")


async def say_changed(turn: Turn, was: Sequence[Kept], moves: Sequence[Move]) -> None:
    """A coordinator set another's count right: the old and the new number are said back, and told to the tailor."""
    before, now = sum(one.move.quantity for one in was), sum(move.quantity for move in moves)
    name = turn.shown_as.get(turn.whose.id, clean(turn.whose.call_name))
    day = day_args(date.fromisoformat(moves[0].work_date), turn.answered_on)
    options = undo_options(moves)
    turn.reply("titip-changed", options=options, name=name, was=before, pieces=now, **day)
    await turn.tell_person(
        turn.whose.id,
        "titip-told-changed",
        topic="titip",
        options=[Option("button-not-right", one.deed) for one in options],
        by=clean(turn.person.call_name),
        was=before,
        pieces=now,
        **day,
    )


async def totals(turn: Turn, days: Sequence[date]) -> list[list[Any]]:
    """Lines with her total of each day; none for another's, which are nobody else's business."""
    if turn.other:
        return []
    made = await ledger.masks.made_by(turn.db, turn.person.id, days[0], days[-1])
    return [
        [
            "report-total",
            {"total": sum(one.pieces for one in made if one.work_date == day), **day_args(day, turn.answered_on)},
        ]
        for day in days
    ]


def day_args(day: date, today: date) -> dict[str, Any]:
    """The variables with which a sentence names a day."""
    ago = (today - day).days
    return {"date": day.isoformat(), "ago": ago if ago in (0, 1) else 9}


def report_args(one: Report, today: date) -> dict[str, Any]:
    """The variables with which a sentence says a report."""
    return {
        "pieces": one.pieces,
        "defects": one.defects,
        "size": one.size or "any",
        **day_args(one.date, today),
    }


def guesses(turn: Turn, reports: Sequence[Report]) -> list[list[Any]]:
    """Lines with what is being asked about; another's with her name."""
    if turn.other:
        return lines_of(turn, turn.other, reports)
    return [["report-guess", report_args(one, turn.answered_on)] for one in reports]


async def say_stands(turn: Turn, key: str, **args: Any) -> None:
    """Say how her count stands now."""
    turn.reply(key, totals=await totals(turn, [turn.today]), **args)

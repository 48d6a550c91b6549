"""Reports of finished masks: judged, kept, said back; asked about when in doubt."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from handlers.reading import Doubt, Reading, Report
from handlers.rules.plausibility import Accept, Confirm, Unclear, judge, possible
from handlers.turn import Option, Turn
from storage import ledger, orders, people
from storage.conversations import Question
from storage.ledger import MADE, Kept, Move


async def report(turn: Turn, reading: Reading) -> None:
    """A report arrived: judge it, then keep it and say it back, or ask once."""
    if Doubt.DEFECTS_ONLY in reading.doubts:
        await turn.ask(
            "report-defects-of", "report", {"source": turn.source_id}, (), defects=reading.reports[0].defects
        )
        return
    match judge(reading, turn.usual):
        case Accept():
            moves = await keep(turn, reading.reports)
            await say_kept(turn, "report-kept", reading.reports, moves)
        case Confirm(why):
            await ask_whether(turn, reading, why)
        case Unclear():
            about = {"source": turn.source_id, "date": reading.day.isoformat() if reading.day else None}
            await turn.ask("report-how-many", "report", about, ())


async def keep(
    turn: Turn, reports: Sequence[Report], *, source_id: int | None = None, reason: str = "report"
) -> list[Move]:
    """Write the moves of a report; the moves."""
    source = turn.source_id if source_id is None else source_id
    phases = await orders.phases(turn.db)
    moves = []
    for one in reports:
        phase = orders.open_phase(phases, one.date)
        for quantity, place in (
            (one.pieces - one.defects, ledger.finished(turn.person.id)),
            (one.defects, ledger.repair(turn.person.id)),
        ):
            if quantity > 0:
                moves.append(
                    Move(
                        ledger.mask(one.size),
                        quantity,
                        MADE,
                        place,
                        phase.id if phase else None,
                        one.date.isoformat(),
                        reason,
                        turn.person.id,
                        turn.person.id,
                        source,
                        turn.cause_id,
                    )
                )
    await ledger.append(turn.db, moves, turn.now)
    turn.did(reason)
    return moves


async def take_back(turn: Turn, kept: Sequence[Kept], reason: str) -> list[Move]:
    """Reverse moves that still count; the reversals."""
    moves = [one.reversed(reason, turn.person.id, turn.cause_id) for one in kept]
    await ledger.append(turn.db, moves, turn.now)
    turn.did(reason)
    return moves


async def say_kept(turn: Turn, key: str, reports: Sequence[Report], moves: Sequence[Move]) -> None:
    """Say back what was kept: number, size, day, her total of each day, and a button to undo it."""
    days = sorted({one.date for one in reports})
    source = next((move.source_id for move in moves), None)
    turn.reply(
        key,
        options=[Option("button-undo", "undo", {"source": source})] if source is not None else [],
        call=turn.person.call_name,
        lines=[["report-line", report_args(one, turn.answered_on)] for one in reports],
        totals=await totals(turn, days),
    )


async def totals(turn: Turn, days: Sequence[date]) -> list[list[Any]]:
    """Lines with her total of each day."""
    made = await ledger.made_by(turn.db, turn.person.id, days[0], days[-1])
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


def packed(reports: Sequence[Report]) -> list[dict[str, Any]]:
    """Reports as a button's or a question's argument."""
    return [
        {"pieces": one.pieces, "defects": one.defects, "size": one.size, "date": one.date.isoformat()}
        for one in reports
    ]


def unpacked(rows: Sequence[Mapping[str, Any]]) -> tuple[Report, ...]:
    """Reports from an argument."""
    return tuple(Report(row["pieces"], row["defects"], row["size"], date.fromisoformat(row["date"])) for row in rows)


async def ask_whether(turn: Turn, reading: Reading, why: str, action: str = "keep", **more: object) -> None:
    """Ask whether this is what she meant, the likeliest reading first.

    `why` ends the key of the question: `unsure` (the words), `many` (the number), `none` (a correction of
    nothing), `again` (edited after it was undone).
    """
    options = [option_for(turn, reading.reports, action, **more)]
    base = reading.reports[0]
    for pieces in reading.others:
        other = (Report(pieces, 0, base.size, base.date),)
        options.append(option_for(turn, other, action, **more))
    options.append(Option("button-no", "drop", {"stays": True} if action == "replace" else {}))
    doubt = reading.doubts[0] if reading.doubts else Doubt.VERY_MANY
    await turn.ask(
        "report-many" if doubt is Doubt.VERY_MANY and why == "unsure" else f"report-{why}",
        "report",
        {"reports": packed(reading.reports), "source": turn.source_id},
        options,
        call=turn.person.call_name,
        why=str(doubt),
        lines=[["report-guess", report_args(one, turn.answered_on)] for one in reading.reports],
    )


def option_for(turn: Turn, reports: Sequence[Report], action: str, **more: object) -> Option:
    """A button that keeps these reports."""
    arguments = {"reports": packed(reports), "source": turn.source_id, **more}
    return Option("button-pieces", action, arguments, {"pieces": sum(one.pieces for one in reports)})


async def ask_again(turn: Turn, question: Question) -> None:
    """An old question, asked anew."""
    reports = unpacked(question.about["reports"])
    options = [
        Option("button-pieces", action, arguments, {"pieces": sum(one["pieces"] for one in arguments["reports"])})
        for action, arguments in question.about["options"]
        if action != "drop"
    ]
    await turn.ask(
        "report-unsure",
        "report",
        {"reports": question.about["reports"], "source": question.about["source"]},
        [*options, Option("button-no", "drop")],
        call=turn.person.call_name,
        why="other",
        lines=[["report-guess", report_args(one, turn.answered_on)] for one in reports],
    )


async def keep_confirmed(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She confirmed a reading: keep it as coming from the message in which she wrote it."""
    reports = unpacked(arguments["reports"])
    if not possible(reports):
        await turn.ask("report-how-many", "report", {"source": arguments["source"], "date": None}, ())
        return
    already = await ledger.from_source(turn.db, arguments["source"])
    if already:
        await say_stands(turn, "report-already")
        return
    moves = await keep(turn, reports, source_id=arguments["source"])
    await say_kept(turn, "report-kept", reports, moves)


async def say_stands(turn: Turn, key: str) -> None:
    """Say how her count stands now."""
    turn.reply(key, call=turn.person.call_name, totals=await totals(turn, [turn.today]))


async def zero(turn: Turn) -> None:
    """Nothing (more) finished: nothing is kept but that she was heard today."""
    made = await ledger.made_by(turn.db, turn.person.id, turn.today, turn.today)
    if made:
        await say_stands(turn, "report-zero-more")
        return
    await people.take_days_off(turn.db, turn.person.id, [turn.today])
    turn.did("zero")
    turn.reply("report-zero", call=turn.person.call_name)


async def own_results(turn: Turn) -> None:
    """Her own counts: today and this week."""
    monday = date.fromordinal(turn.today.toordinal() - turn.today.weekday())
    made = await ledger.made_by(turn.db, turn.person.id, monday, turn.today)
    turn.reply(
        "report-own",
        menu=True,
        call=turn.person.call_name,
        today=sum(one.pieces for one in made if one.work_date == turn.today),
        week=sum(one.pieces for one in made),
        defects=sum(one.defects for one in made),
    )

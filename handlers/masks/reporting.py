"""Reports of finished masks: judged, kept, said back; asked about when in doubt."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from handlers.masks.using import with_material
from handlers.reading import Doubt, Reading, Report
from handlers.reading.names import clean
from handlers.rules.plausibility import Accept, Confirm, Unclear, judge, possible
from handlers.speaking.passing_on import LONGEST, tell_coordinators
from handlers.talk.turn import Option, Turn
from storage import days_off, ledger, orders, people
from storage.conversations import Question
from storage.ledger import MADE, Kept, Move
from storage.people import Person

# How a move says that its masks were handed over, and how many days back the same masks may have been told of.
HANDED, SAME_WITHIN = "handed", timedelta(days=1)
# How far back "batal" and "salah" look for the latest report.
LATELY = timedelta(days=2)
SIZED = {"dewasa": "button-dewasa", "anak": "button-anak"}


async def report(turn: Turn, reading: Reading) -> None:
    """A report arrived: judge it, then keep it and say it back, or ask once."""
    if Doubt.DEFECTS_ONLY in reading.doubts:
        await turn.ask(
            "report-defects-of", "report", {"source": turn.source_id}, (), defects=reading.reports[0].defects
        )
        return
    match judge(reading, turn.usual):
        case Accept() if same := await told_before(turn, reading):
            await ask_whether_same(turn, reading, same)
        case Accept():
            moves = await keep(turn, reading.reports, handed=reading.handed)
            await say_kept(turn, "report-kept", reading.reports, moves)
        case Confirm(why):
            await ask_whether(turn, reading, why)
        case Unclear():
            about = {"source": turn.source_id, "date": reading.day.isoformat() if reading.day else None}
            await turn.ask("report-how-many", "report", about, ())


async def keep(
    turn: Turn,
    reports: Sequence[Report],
    *,
    source_id: int | None = None,
    reason: str = "report",
    handed: bool = False,
) -> list[Move]:
    """Write the moves of a report; the moves. `handed`: she said that she hands the masks over."""
    source = turn.source_id if source_id is None else source_id
    phases = await orders.phases(turn.db)
    moves = []
    whose = turn.whose.id
    for one in reports:
        phase = orders.open_phase(phases, one.date)
        for quantity, place in (
            (one.pieces - one.defects, ledger.finished(whose)),
            (one.defects, ledger.repair(whose)),
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
                        HANDED if handed else reason,
                        whose,
                        turn.person.id,
                        source,
                        turn.cause_id,
                    )
                )
    await ledger.append(turn.db, await with_material(turn, moves), turn.now)
    turn.did(reason)
    return moves


async def take_back(turn: Turn, kept: Sequence[Kept], reason: str) -> list[Move]:
    """Reverse masks that still count, with the material that went into them; the reversals of the masks.

    None, and a sentence, if some of them aren't hers any more: they were inspected, so a coordinator decides.
    """
    if not await ledger.still_there(turn.db, kept):
        told = await tell_coordinators(turn, "inspected-told")
        turn.reply("inspected" if told else "no-coordinator", call=turn.person.call_name)
        return []
    moves = [one.reversed(reason, turn.person.id, turn.cause_id) for one in kept]
    parts = await ledger.parts_of(turn.db, [one.id for one in kept])
    back = [one.reversed(reason, turn.person.id, turn.cause_id) for one in parts]
    await ledger.append(turn.db, [*moves, *back], turn.now)
    turn.did(reason)
    return moves


async def say_kept(turn: Turn, key: str, reports: Sequence[Report], moves: Sequence[Move]) -> None:
    """Say back what was kept: number, size, day, her total of each day, and a button to undo it."""
    if turn.other:
        await say_kept_for_others(turn, [(turn.other, reports)], moves)
        return
    days = sorted({one.date for one in reports})
    turn.reply(
        key,
        options=undo_options(moves),
        call=turn.person.call_name,
        lines=[["report-line", report_args(one, turn.answered_on)] for one in reports],
        totals=await totals(turn, days),
    )


def undo_options(moves: Sequence[Move]) -> list[Option]:
    """A button that takes back what came of the message behind these moves."""
    source = next((move.source_id for move in moves), None)
    return [Option("button-undo", "undo", {"source": source})] if source is not None else []


async def say_kept_for_others(
    turn: Turn, parts: Sequence[tuple[Person, Sequence[Report]]], moves: Sequence[Move]
) -> None:
    """Say back what was kept of each tailor, and tell each of them who has an account."""
    turn.reply(
        "titip-kept",
        options=undo_options(moves),
        call=turn.person.call_name,
        lines=[line for person, reports in parts for line in lines_of(turn, person, reports)],
        total=sum(one.pieces for _, reports in parts for one in reports),
        people=len(parts),
    )
    for person, reports in parts:
        if person.id != turn.person.id and reports:
            await _tell_owner(turn, person, reports, corrected=turn.note == "correction")


def lines_of(turn: Turn, person: Person, reports: Sequence[Report]) -> list[list[Any]]:
    """What is kept of one tailor, with her name."""
    name = {"name": turn.shown_as.get(person.id, clean(person.call_name))}
    if not reports:
        return [["titip-none", name]]
    return [["titip-line", name | report_args(one, turn.answered_on)] for one in reports]


async def _tell_owner(turn: Turn, person: Person, reports: Sequence[Report], *, corrected: bool) -> None:
    """She hears what another reported for her, and can object."""
    source = {"source": turn.source_id}
    for account in await people.accounts_of(turn.db, person.id):
        turn.tell(
            account,
            "titip-told-corrected" if corrected else "titip-told",
            topic="titip",
            options=[Option("button-not-right", "undo", source)],
            by=clean(turn.person.call_name),
            call=person.call_name,
            lines=[["report-guess", report_args(one, turn.answered_on)] for one in reports],
        )


async def totals(turn: Turn, days: Sequence[date]) -> list[list[Any]]:
    """Lines with her total of each day; none for another's, which are nobody else's business."""
    if turn.other:
        return []
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
    more |= {"handed": True} if reading.handed else {}
    options = [option_for(turn, reading.reports, action, **more)]
    base = reading.reports[0]
    options += [instead_of(turn, base, other, action, **more) for other in reading.others]
    if Doubt.UNCLEAR in reading.doubts:
        options.append(Option("button-person", "forward", {"text": first_text(turn)}))
    options.append(Option("button-no", "drop", {"stays": True} if action == "replace" else {}))
    doubt = reading.doubts[0] if reading.doubts else Doubt.VERY_MANY
    await turn.ask(
        "report-many" if doubt is Doubt.VERY_MANY and why == "unsure" else f"report-{why}",
        "report",
        {"reports": packed(reading.reports), "source": turn.source_id},
        options,
        call=turn.person.call_name,
        why=str(doubt),
        lines=guesses(turn, reading.reports),
    )


def guesses(turn: Turn, reports: Sequence[Report]) -> list[list[Any]]:
    """Lines with what is being asked about; another's with her name."""
    if turn.other:
        return lines_of(turn, turn.other, reports)
    return [["report-guess", report_args(one, turn.answered_on)] for one in reports]


def option_for(turn: Turn, reports: Sequence[Report], action: str, **more: object) -> Option:
    """A button that keeps these reports."""
    arguments = {"reports": packed(reports), "source": turn.source_id, **for_whom(turn), **more}
    return Option("button-pieces", action, arguments, {"pieces": sum(one.pieces for one in reports)})


def first_text(turn: Turn) -> str:
    """What she wrote that is being asked about, which isn't always what she wrote last."""
    return str(turn.part["text"]) if turn.part else turn.said.text[:LONGEST]


def instead_of(turn: Turn, base: Report, reports: Sequence[Report], action: str, **more: object) -> Option:
    """A button for a less likely reading: it says in what this differs."""
    option = option_for(turn, reports, action, **more)
    one, pieces = reports[0], sum(report.pieces for report in reports)
    if one.size and one.size != base.size:
        return replace(option, label=SIZED[one.size], label_args={"pieces": pieces})
    if one.date != base.date:
        return replace(option, label="button-today", label_args={})
    return replace(option, label="button-only", label_args={"pieces": pieces})


async def ask_perhaps(turn: Turn, reading: Reading) -> None:
    """A message that defeats the reader, but holds numbers: are they masks?"""
    options = [option_for(turn, one, "keep") for one in reading.others]
    options.append(Option("button-person", "forward", {"text": first_text(turn)}))
    options.append(Option("button-no", "drop", {"key": "dropped-forward"}))
    numbers = [one.pieces for (one,) in reading.others]
    key = "heard-numbers" if len(numbers) > 1 else "heard-number"
    about = {"reports": [], "source": turn.source_id}
    shown = dict(zip(("pieces", "second"), numbers, strict=False))
    await turn.ask(key, "report", about, options, call=turn.person.call_name, **shown)


def for_whom(turn: Turn) -> dict[str, int]:
    """For which other tailor an option does something, as its argument."""
    return {"for": turn.other.id} if turn.other else {}


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
        lines=guesses(turn, reports),
    )


async def told_before(turn: Turn, reading: Reading) -> list[Kept]:
    """Masks told before that may be the same: as many, and told as finished before she hands them over, or for her."""
    if reading.adds or turn.other:
        return []
    told = await ledger.told_since(turn.db, turn.person.id, turn.today - SAME_WITHIN, HANDED)
    # What she told herself as finished is told again only when it is handed over.
    made = [one for one in told if reading.handed or one.move.actor_id != turn.person.id]
    pieces = sum(one.pieces for one in reading.reports)
    for source in dict.fromkeys(one.move.source_id for one in reversed(made)):
        group = [one for one in made if one.move.source_id == source]
        if sum(one.move.quantity for one in group) == pieces:
            return group
    return made if made and sum(one.move.quantity for one in made) == pieces else []


async def ask_whether_same(turn: Turn, reading: Reading, told: Sequence[Kept]) -> None:
    """ "jadi 30" in the afternoon and "setor 30" in the evening may be the same thirty."""
    more = option_for(turn, reading.reports, "keep", handed=True)
    pieces = sum(one.pieces for one in reading.reports)
    options = [
        Option("button-same", "drop", {"stays": True}),
        replace(more, label="button-more", label_args={"pieces": pieces}),
    ]
    day = turn.today.fromisoformat(told[-1].move.work_date)
    await turn.ask(
        "report-same",
        "same",
        {"source": turn.source_id, "no": 1, "pieces": pieces},
        options,
        call=turn.person.call_name,
        pieces=pieces,
        **day_args(day, turn.answered_on),
    )


async def keep_confirmed(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She confirmed a reading: keep it as coming from the message in which she wrote it."""
    reports = unpacked(arguments["reports"])
    if not possible(reports):
        await turn.ask("report-how-many", "report", {"source": arguments["source"], "date": None}, ())
        return
    already = await ledger.from_source(turn.db, arguments["source"])
    if any(one.move.person_id == turn.whose.id for one in already):
        await say_stands(turn, "report-already")
        return
    moves = await keep(turn, reports, source_id=arguments["source"], handed=arguments.get("handed", False))
    await say_kept(turn, "report-kept", reports, moves)


def same(kept: Sequence[Kept], new: Sequence[Report]) -> bool:
    """Whether the new reading says what is kept already."""
    was: Counter[tuple[str, str, bool]] = Counter()
    for one in kept:
        was[one.move.thing, one.move.work_date, one.move.to_place.endswith("/repair")] += one.move.quantity
    now: Counter[tuple[str, str, bool]] = Counter()
    for report in new:
        thing, day = ledger.mask(report.size), report.date.isoformat()
        now[thing, day, False] += report.pieces - report.defects
        now[thing, day, True] += report.defects
    return was == now


async def say_stands(turn: Turn, key: str) -> None:
    """Say how her count stands now."""
    turn.reply(key, call=turn.person.call_name, totals=await totals(turn, [turn.today]))


async def zero(turn: Turn) -> None:
    """Nothing (more) finished: nothing is kept but that she was heard today."""
    made = await ledger.made_by(turn.db, turn.person.id, turn.today, turn.today)
    if made:
        await say_stands(turn, "report-zero-more")
        return
    await days_off.take(turn.db, turn.person.id, [turn.today])
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

"""Corrections: by a new number, by undoing, by editing the message; always a reversal and a new move."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from handlers import reports
from handlers.reading import Reading, Report
from handlers.rules.plausibility import possible, unusually_many
from handlers.turn import Option, Turn
from storage import ledger
from storage.ledger import Kept

LATELY_DAYS = 2


async def correct(turn: Turn, reading: Reading) -> None:
    """She amends an earlier report: find the one she means and replace it, or ask."""
    if not possible(reading.reports):
        await _ask_for_value(turn, reading)
        return
    days = sorted({one.date for one in reading.reports})
    kept = await ledger.made_on(turn.db, turn.person.id, days)
    targets = _meant(kept, reading)
    if not kept or (reading.was is not None and not targets):
        await _correct_another_day(turn, reading, kept)
    elif not reading.certain or unusually_many(reading.reports, turn.usual):
        await reports.ask_whether(turn, reading, "unsure", "replace", moves=[one.id for one in targets])
    elif len({one.move.source_id for one in targets}) > 1:
        await _ask_which(turn, reading.reports, targets)
    else:
        await _replace(turn, _with_defects(reading.reports, targets), targets, turn.source_id)


def _meant(kept: Sequence[Kept], reading: Reading) -> list[Kept]:
    """The moves a correction is about: of the sizes she named, of the number she takes back; none if that differs."""
    sizes = {ledger.mask(one.size) for one in reading.reports if one.size}
    found = [one for one in kept if one.move.thing in sizes] if sizes else list(kept)
    found = found or list(kept)
    if reading.was is None:
        return found
    for source in dict.fromkeys(one.move.source_id for one in reversed(found)):
        group = [one for one in found if one.move.source_id == source]
        if _pieces(group) == reading.was:
            return group
    return found if _pieces(found) == reading.was else []


def _pieces(moves: Sequence[Kept]) -> int:
    return sum(one.move.quantity for one in moves)


def _with_defects(new: Sequence[Report], targets: Sequence[Kept]) -> Sequence[Report]:
    """A new number says nothing about the defects told before, so they stay."""
    bad = sum(one.move.quantity for one in targets if one.move.to_place.endswith("/repair"))
    if len(new) != 1 or new[0].defects or not bad:
        return new
    return (replace(new[0], defects=min(bad, new[0].pieces)),)


async def _correct_another_day(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> None:
    """Nothing of that day fits: offer her latest report of the last days, or to keep it as new."""
    latest = [one for one in kept if one.move.source_id == kept[-1].move.source_id] or await latest_report(turn)
    if not latest or reading.day is not None:
        await reports.ask_whether(turn, reading, "none")
        return
    day = turn.today.fromisoformat(latest[0].move.work_date)
    new = tuple(replace(one, date=day) for one in reading.reports)
    instead = {"reports": reports.packed(new), "moves": [one.id for one in latest], "source": turn.source_id}
    options = [
        Option("button-replace", "replace", instead, {"pieces": _pieces(latest)}),
        Option("button-new", "keep", {"reports": reports.packed(reading.reports), "source": turn.source_id}),
        Option("button-not-that", "drop", {"stays": True}),
    ]
    await turn.ask(
        "correction-latest",
        "report",
        {"source": turn.source_id},
        options,
        call=turn.person.call_name,
        last=_pieces(latest),
        pieces=sum(one.pieces for one in new),
        **reports.day_args(day, turn.answered_on),
    )


async def _replace(turn: Turn, new: Sequence[Report], targets: Sequence[Kept], source_id: int) -> None:
    await reports.take_back(turn, targets, "correction")
    moves = await reports.keep(turn, new, source_id=source_id, reason="correction")
    await reports.say_kept(turn, "report-corrected", new, moves)


async def replace_chosen(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """She chose what a correction replaces."""
    new = reports.unpacked(arguments["reports"])
    targets = await ledger.still_counting(turn.db, turn.person.id, arguments["moves"])
    if len(targets) < len(arguments["moves"]):
        await reports.say_stands(turn, "report-changed-since")
        return
    await _replace(turn, new, targets, arguments["source"])


async def _ask_which(turn: Turn, new: Sequence[Report], targets: Sequence[Kept]) -> None:
    """Several messages of that day could be meant: the latest, or all of them together."""
    latest = [one for one in targets if one.move.source_id == targets[-1].move.source_id]
    options = [
        Option(
            label,
            "replace",
            {
                "reports": reports.packed(new),
                "moves": [one.id for one in moves],
                "source": turn.source_id,
            },
            {"pieces": sum(one.move.quantity for one in moves)},
        )
        for label, moves in (("button-the-last", latest), ("button-all", targets))
    ]
    await turn.ask(
        "correction-which",
        "choice",
        {},
        [*options, Option("button-not-that", "drop", {"stays": True})],
        call=turn.person.call_name,
        pieces=sum(one.pieces for one in new),
        last=sum(one.move.quantity for one in latest),
        total=sum(one.move.quantity for one in targets),
    )


async def _ask_for_value(turn: Turn, reading: Reading) -> None:
    """A correction without a new number: offer to remove what she named, or ask for the number."""
    latest = await latest_report(turn)
    if latest and reading.was is not None and sum(one.move.quantity for one in latest) == reading.was:
        source = latest[0].move.source_id
        options = [Option("button-remove", "undo", {"source": source})]
        options.append(Option("button-keep", "drop", {"stays": True}))
        await turn.ask("correction-remove", "choice", {}, options, pieces=reading.was)
        return
    await turn.ask("correction-how-many", "correction", {"source": turn.source_id}, (), call=turn.person.call_name)


async def latest_report(turn: Turn) -> list[Kept]:
    """The moves of her latest report that still counts, of today or the last days."""
    days = [turn.today.fromordinal(turn.today.toordinal() - n) for n in range(LATELY_DAYS + 1)]
    kept = await ledger.made_on(turn.db, turn.person.id, days)
    return [one for one in kept if one.move.source_id == kept[-1].move.source_id]


async def undo_latest(turn: Turn) -> None:
    """ "batal": take back her latest report."""
    latest = await latest_report(turn)
    if latest:
        await _undo(turn, latest)
    else:
        turn.reply("undo-nothing", call=turn.person.call_name)


async def undo(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """The undo button under a report."""
    kept = await ledger.from_source(turn.db, arguments["source"])
    if kept:
        await _undo(turn, kept)
    else:
        await reports.say_stands(turn, "undo-done-before")


async def _undo(turn: Turn, kept: Sequence[Kept]) -> None:
    moves = await reports.take_back(turn, kept, "undo")
    days = sorted({turn.today.fromisoformat(move.work_date) for move in moves})
    turn.reply(
        "undo-done",
        call=turn.person.call_name,
        pieces=sum(move.quantity for move in moves),
        totals=await reports.totals(turn, days),
    )


async def edited(turn: Turn, reading: Reading) -> None:
    """A message was edited: what it recorded is corrected to what it says now."""
    kept = await ledger.from_source(turn.db, turn.source_id)
    reading = _in_its_place(turn, reading, kept)
    if not kept:
        await _edited_without_record(turn, reading)
    elif not possible(reading.reports):
        options = [
            Option("button-remove", "undo", {"source": turn.source_id}),
            Option("button-keep", "drop", {"stays": True}),
        ]
        pieces = sum(one.move.quantity for one in kept)
        await turn.ask("edit-no-number", "choice", {}, options, pieces=pieces)
    elif not reading.certain or unusually_many(reading.reports, turn.usual):
        await reports.ask_whether(turn, reading, "unsure", "replace", moves=[one.id for one in kept])
    elif _same(kept, reading.reports):
        await reports.say_stands(turn, "edit-same")
    else:
        await _replace(turn, reading.reports, kept, turn.source_id)


def _in_its_place(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> Reading:
    """An edited message keeps what it doesn't say: its day, and the defects that a correction left as they were."""
    days = {one.move.work_date for one in kept}
    new = reading.reports
    if len(days) == 1 and reading.day is None:
        day = turn.today.fromisoformat(days.pop())
        new = tuple(replace(one, date=day) for one in new)
    if reading.corrects:
        new = tuple(_with_defects(new, kept))
    return replace(reading, reports=new)


def _same(kept: Sequence[Kept], new: Sequence[Report]) -> bool:
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


async def _edited_without_record(turn: Turn, reading: Reading) -> None:
    """The edited message records nothing (now): a report is new, unless it was undone or replaced before."""
    if not reading.reports:
        turn.reply("edit-nothing", call=turn.person.call_name)
    elif await ledger.ever_from_source(turn.db, turn.source_id):
        await reports.ask_whether(turn, reading, "again")
    else:
        await reports.report(turn, reading)

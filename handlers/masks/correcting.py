"""Corrections: by a new number, by undoing, by editing the message; always a reversal and a new move."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from handlers.masks import for_others, reporting, restoring, saying_back, setting_right, taken_back_for_others
from handlers.masks.reporting import Keep, Replace, WhichReport
from handlers.masks.saying_back import Undo
from handlers.reading import Reading, Report
from handlers.reading.names import clean
from handlers.rules.plausibility import possible, unusually_many
from handlers.rules.waits import LATELY
from handlers.talk.asked import AboutMasks, Choice, Which
from handlers.talk.deeds import Drop, Option
from handlers.talk.turn import Turn
from storage import ledger, outbox, requests
from storage.ledger import Kept, Reason, Thing
from storage.ledger.places import Shelf
from storage.people import Person
from storage.requests import WAITING
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NewValue(AboutMasks):
    """What is the right number, in place of the one that she took back?"""


async def correct(turn: Turn, reading: Reading) -> None:
    """She amends an earlier report: find the one she means and replace it, or ask."""
    if turn.other is None and await _about_titip(turn, reading):
        return
    if not possible(reading.reports):
        await _ask_for_value(turn, reading)
        return
    days = sorted({one.date for one in reading.reports})
    kept = await _made_on(turn, days)
    if turn.other and not kept and await ledger.masks.made_on(turn.db, turn.other.id, days):
        turn.reply("titip-not-yours", name=clean(turn.other.call_name))
        return
    targets = _meant(kept, reading)
    if not kept or (reading.was is not None and not targets):
        await _correct_another_day(turn, reading, kept)
    elif not reading.certain or unusually_many(reading.reports, turn.usual):
        await reporting.ask_whether(turn, reading, "unsure", [one.id for one in targets])
    elif len({one.move.source_id for one in targets}) > 1:
        await _ask_which(turn, reading.reports, targets)
    else:
        await _replace(turn, _with_defects(reading.reports, targets), targets, turn.source_id)


async def _about_titip(turn: Turn, reading: Reading) -> bool:
    """ "salah, harusnya 12" right after a report for others means that report: for one, it is hers; else asked."""
    touched = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    latest = [one for one in touched if one.move.source_id == touched[-1].move.source_id] if touched else []
    others = {one.move.person_id for one in latest if one.move.actor_id == turn.person.id} - {turn.person.id}
    if not others or reading.day is not None:
        return False
    if len({one.move.person_id for one in latest}) == 1:
        turn.other = await for_others.neighbour(turn, others.pop())
        return turn.other is None
    turn.reply("titip-correct-one")
    return True


async def object_to_other(turn: Turn) -> bool:
    """ "itu tidak betul": takes back what somebody else lately reported for her, if that was the latest."""
    kept = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    latest = [one for one in kept if one.move.source_id == kept[-1].move.source_id] if kept else []
    mine = [one for one in latest if one.move.person_id == turn.person.id != one.move.actor_id]
    if not mine:
        return False
    await _undo(turn, mine)
    return True


async def _made_on(turn: Turn, days: Sequence[date]) -> list[Kept]:
    """What a correction may be about: all of her own masks, or what she herself reported for another."""
    kept = await ledger.masks.made_on(turn.db, turn.whose.id, days)
    return [one for one in kept if turn.other is None or one.move.actor_id == turn.person.id]


def _meant(kept: Sequence[Kept], reading: Reading) -> list[Kept]:
    """The moves a correction is about: of the sizes she named, of the number she takes back; none if that differs."""
    sizes = {Thing.mask(one.size) for one in reading.reports if one.size}
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
    bad = sum(one.move.quantity for one in targets if one.move.to_place.shelf is Shelf.REPAIR)
    if len(new) != 1 or new[0].defects or not bad:
        return new
    return (replace(new[0], defects=min(bad, new[0].pieces)),)


async def _correct_another_day(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> None:
    """Nothing of that day fits: offer her latest report of the last days, or to keep it as new."""
    latest = [one for one in kept if one.move.source_id == kept[-1].move.source_id] or await latest_report(turn)
    if not latest and reading.handed and reading.day is None and reading.was is None and reading.certain:
        # "yang benar setor 9", where nothing was told yet
        await reporting.report(turn, replace(reading, corrects=False))
        return
    if not latest or reading.day is not None:
        await reporting.ask_whether(turn, reading, "none")
        return
    day = turn.today.fromisoformat(latest[0].move.work_date)
    new = tuple(replace(one, date=day) for one in reading.reports)
    whose, told = reporting.for_whom(turn), tuple(one.id for one in latest)
    instead = Replace(reports=new, moves=told, source=turn.source_id, whose=whose)
    anew = Keep(reports=reading.reports, source=turn.source_id, whose=whose)
    options = [
        Option("button-replace", instead, {"pieces": _pieces(latest)}),
        Option("button-new", anew),
        Option("button-not-that", Drop(stays=True)),
    ]
    await turn.ask(
        WhichReport(source=turn.source_id),
        "correction-latest",
        options,
        last=_pieces(latest),
        pieces=sum(one.pieces for one in new),
        **saying_back.day_args(day, turn.answered_on),
    )


async def _replace(turn: Turn, new: Sequence[Report], targets: Sequence[Kept], source_id: int) -> None:
    raised = {one.move.reason for one in targets} == {Reason.RAISED}
    reason = Reason.RAISED if raised else Reason.CORRECTION
    # What was partly checked is set right by a coordinator only, and to no fewer than were checked.
    decides = turn.other is not None and not turn.person.is_tailor
    partly = decides and not await ledger.waiting.all_there(turn.db, targets)
    moves = await setting_right.checked(turn, new, targets) if partly else []
    if not moves:
        if not await reporting.take_back(turn, targets, Reason.CORRECTION):
            return
        moves = await reporting.keep(turn, new, source_id=source_id, reason=reason)
    if raised and not turn.other:
        await saying_back.say_stands(turn, "report-total-corrected", options=saying_back.undo_options(moves))
    elif turn.other and not turn.person.is_tailor:
        await saying_back.say_changed(turn, targets, moves)
    else:
        await saying_back.say_kept(turn, "report-corrected", new, moves)
    await taken_back_for_others.tell_of_correction(turn, targets, sum(one.pieces for one in new))


async def replace_chosen(turn: Turn, deed: Replace) -> None:
    """She chose what a correction replaces."""
    targets = await ledger.moves.still_counting(turn.db, turn.whose.id, deed.moves) if turn.whose.is_tailor else []
    if len(targets) < len(deed.moves):
        await saying_back.say_stands(turn, "report-changed-since")
        return
    await _replace(turn, deed.reports, targets, deed.source)


async def put(turn: Turn, new: Sequence[Report], moves: Sequence[int]) -> None:
    """These reports take the place of the moves with these numbers."""
    targets = await ledger.moves.still_counting(turn.db, turn.whose.id, moves)
    await _replace(turn, _with_defects(new, targets), targets, turn.source_id)


async def put_each(turn: Turn, puts: Sequence[tuple[Person, Sequence[Report], Sequence[int]]]) -> None:
    """What is recorded of several tailors is set right, and said back together."""
    moves, told = [], []
    for person, new, numbers in puts:
        turn.other = None if person.id == turn.person.id else person
        targets = await ledger.moves.still_counting(turn.db, person.id, numbers)
        if numbers and not await reporting.take_back(turn, targets, Reason.CORRECTION):
            continue
        if not new:
            await taken_back_for_others.tell_of_undo(turn, targets, moved=True)
            continue
        right = _with_defects(new, targets)
        moves += await reporting.keep(turn, right, reason=Reason.CORRECTION)
        told.append((person, right))
        await taken_back_for_others.tell_of_correction(turn, targets, sum(one.pieces for one in right))
    turn.other = None
    if told:
        turn.note = "correction"
        await saying_back.say_kept_for_others(turn, told, moves)


async def instead_of(turn: Turn, source: int, reading: Reading) -> bool:
    """ "oke fix 18", after "hapus dulu, belum bener ngitungnya": whether it takes the place of what came of that."""
    kept = [one for one in await ledger.masks.from_source(turn.db, source) if one.move.person_id == turn.whose.id]
    if reading.adds or not kept:
        return False
    await put(turn, reading.reports, [one.id for one in kept])
    return True


async def take_back(turn: Turn, moves: Sequence[int]) -> None:
    """Take back these moves of one tailor, and nothing that the same message told of others."""
    kept = await ledger.moves.still_counting(turn.db, turn.whose.id, moves)
    for source in dict.fromkeys(one.move.source_id for one in kept):
        await _undo(turn, [one for one in kept if one.move.source_id == source])
    if not kept:
        await saying_back.say_stands(turn, "undo-done-before")


async def _ask_which(turn: Turn, new: Sequence[Report], targets: Sequence[Kept]) -> None:
    """Several messages of that day could be meant: the latest, or all of them together."""
    latest = [one for one in targets if one.move.source_id == targets[-1].move.source_id]
    whose = reporting.for_whom(turn)
    options = [
        Option(
            label,
            Replace(reports=tuple(new), moves=tuple(one.id for one in moves), source=turn.source_id, whose=whose),
            {"pieces": _pieces(moves)},
        )
        for label, moves in (("button-the-last", latest), ("button-all", targets))
    ]
    await turn.ask(
        Which(source=turn.source_id),
        "correction-which",
        [*options, Option("button-not-that", Drop(stays=True))],
        pieces=sum(one.pieces for one in new),
        last=_pieces(latest),
        total=_pieces(targets),
    )


async def _ask_for_value(turn: Turn, reading: Reading) -> None:
    """A correction without a new number: offer to remove what she named, or ask for the number."""
    latest = await latest_report(turn)
    source = latest[0].move.source_id if latest else None
    if source is not None and reading.was is not None and _pieces(latest) == reading.was:
        options = [Option("button-remove", Undo(source=source)), Option("button-keep", Drop(stays=True))]
        await turn.ask(Choice(), "correction-remove", options, pieces=reading.was)
        return
    await ask_number(turn)


async def ask_number(turn: Turn) -> None:
    """What was told is another number, which isn't said: it is asked for."""
    await turn.ask(NewValue(source=turn.source_id), "correction-how-many")


async def latest_report(turn: Turn) -> list[Kept]:
    """The moves of her latest report that still counts, of today or the last days."""
    days = [turn.today - timedelta(days=ago) for ago in range(LATELY.days + 1)]
    kept = await _made_on(turn, days)
    return [one for one in kept if one.move.source_id == kept[-1].move.source_id]


async def undo_latest(turn: Turn) -> None:
    """ "batal": take back the latest report that she made, or that was made for her."""
    kept = await ledger.masks.touched_since(turn.db, turn.person.id, turn.today - LATELY)
    if kept:
        await _undo(turn, [one for one in kept if one.move.source_id == kept[-1].move.source_id])
    else:
        turn.reply("undo-nothing")


async def told_last(turn: Turn) -> bool:
    """Whether what was answered last in this chat recorded masks of others."""
    cause = await ledger.moves.last_cause(turn.db, turn.person.id, turn.today - LATELY)
    if cause is None or cause != await outbox.last_answered(turn.db, turn.channel, turn.address):
        return False
    return bool(await ledger.masks.caused_by(turn.db, cause))


async def undo(turn: Turn, deed: Undo) -> None:
    """The undo button under a report: all that she reported with it, or her own part of another's report."""
    kept = await ledger.masks.from_source(turn.db, deed.source)
    kept = [one for one in kept if turn.person.id in (one.move.actor_id, one.move.person_id)]
    if kept:
        await _undo(turn, kept)
    else:
        await saying_back.say_stands(turn, "undo-done-before")


async def _undo(turn: Turn, kept: Sequence[Kept]) -> None:
    before, moved = await _in_place_of(turn, kept), await restoring.moved_from(turn, kept)
    moves = await reporting.take_back(turn, kept, Reason.UNDO)
    if not moves:
        return
    if moved:
        whose = {person.id for person, _ in moved}
        await taken_back_for_others.tell_of_undo(turn, [one for one in kept if one.move.person_id not in whose])
        await restoring.count_again(turn, moved)
        return
    if before:
        await _restore(turn, kept, before)
        return
    days = sorted({turn.today.fromisoformat(move.work_date) for move in moves})
    pieces = sum(move.quantity for move in moves)
    if {move.person_id for move in moves} == {turn.person.id}:
        turn.reply("undo-done", pieces=pieces, totals=await saying_back.totals(turn, days))
    else:
        turn.reply("titip-undone", pieces=pieces)
    await taken_back_for_others.tell_of_undo(turn, kept)
    beside = await requests.from_source(turn.db, kept[0].move.source_id or 0)
    if any(one.state in WAITING and turn.person.id in (one.person_id, one.actor_id) for one in beside):
        turn.reply("material-stays")


async def _in_place_of(turn: Turn, kept: Sequence[Kept]) -> list[Kept]:
    """What of a tailor's own record, or of another's, somebody else had put `kept` in the place of."""
    first = kept[0].move
    if len({one.move.person_id for one in kept}) > 1 or first.actor_id == first.person_id or first.cause_id is None:
        return []
    taken = await ledger.masks.taken_back_by(turn.db, first.cause_id, first.person_id, Reason.CORRECTION)
    return [one for one in taken if one.move.actor_id != first.actor_id]


async def _restore(turn: Turn, kept: Sequence[Kept], before: Sequence[Kept]) -> None:
    """A change of her count is taken back: what was recorded before counts again, and the other one hears of it."""
    first = kept[0].move
    mine = first.person_id == turn.person.id
    turn.other = None if mine else await for_others.neighbour(turn, first.person_id)
    if turn.whose.id == first.person_id:
        for source in dict.fromkeys(one.move.source_id for one in before):
            old = [one for one in before if one.move.source_id == source]
            handed = old[0].move.reason is Reason.HANDED
            new = reporting.reports_of(old)
            await reporting.keep(turn, new, source_id=source, reason=Reason.CORRECTION, handed=handed)
    was, pieces, by = _pieces(kept), _pieces(before), clean(turn.person.call_name)
    tailor = clean(turn.whose.call_name)
    if mine:
        day = turn.today.fromisoformat(first.work_date)
        turn.reply("change-undone", was=was, pieces=pieces, totals=await saying_back.totals(turn, [day]))
        await turn.tell_person(first.actor_id, "change-objected", topic="titip", name=tailor, was=was, pieces=pieces)
    else:
        turn.reply("change-undone-of", name=tailor, was=was, pieces=pieces)
        await turn.tell_person(first.person_id, "change-undone-told", topic="titip", by=by, was=was, pieces=pieces)


async def edited(turn: Turn, reading: Reading, kept: Sequence[Kept]) -> None:
    """A message was edited: what it recorded (`kept`) is corrected to what it says now."""
    reading = _in_its_place(turn, reading, kept)
    if not kept:
        await _edited_without_record(turn, reading)
    elif not possible(reading.reports):
        options = [
            Option("button-remove", Undo(source=turn.source_id)),
            Option("button-keep", Drop(stays=True)),
        ]
        pieces = sum(one.move.quantity for one in kept)
        await turn.ask(Choice(), "edit-no-number", options, pieces=pieces)
    elif not reading.certain or unusually_many(reading.reports, turn.usual):
        await reporting.ask_whether(turn, reading, "unsure", [one.id for one in kept])
    elif reporting.same(kept, reading.reports):
        await saying_back.say_stands(turn, "edit-same")
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


async def _edited_without_record(turn: Turn, reading: Reading) -> None:
    """The edited message records nothing (now): a report is new, unless it was undone or replaced before."""
    if not reading.reports:
        turn.reply("edit-nothing")
    elif await ledger.masks.ever_from_source(turn.db, turn.source_id):
        await reporting.ask_whether(turn, reading, "again")
    else:
        await reporting.report(turn, reading)

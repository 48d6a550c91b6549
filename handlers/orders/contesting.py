"""A tailor says whether a count fits; where it doesn't, a coordinator who didn't count decides, or counts again."""

from handlers.orders import accepting, counting
from handlers.orders.counting import BagAsked
from handlers.reading.names import clean
from handlers.rules.limits import LONGEST_PASSED_ON
from handlers.rules.permissions import may_check
from handlers.talk.deeds import Deed, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import inspections, people
from storage.inspections import AGREED, CONTESTED, COUNTED, KEPT, RECOUNTED, UNDONE, Inspection
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fits(Deed):
    """What was counted of hers fits."""

    inspection: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs(Deed):
    """What was counted of hers doesn't fit."""

    inspection: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountStays(Deed):
    """A contested count stays as it is."""

    inspection: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountAgain(Deed):
    """A contested bag is counted again, by somebody else."""

    inspection: int


async def fits(turn: Turn, deed: Fits) -> None:
    """She says that it fits."""
    if await _hers(turn, deed.inspection) is None:
        turn.reply("stale-plain")
    elif await inspections.set_state(turn.db, deed.inspection, AGREED, among=(COUNTED, AGREED)):
        turn.did("check agreed")
        turn.reply("check-fits")
    else:
        turn.reply("check-decided")


async def differs(turn: Turn, deed: Differs) -> None:
    """She says that it doesn't fit."""
    found = await _hers(turn, deed.inspection)
    if found:
        await contest(turn, found, None)
    else:
        turn.reply("stale-plain")


async def said(turn: Turn) -> bool:
    """ "tidak cocok, saya hitung 25", about what was counted of hers last; whether there was such a count."""
    found = await inspections.latest_of(turn.db, turn.person.id)
    if found is None or not await turn.was_told(Told.BAG_COUNTED):
        return False
    await contest(turn, found, turn.heard.cut(LONGEST_PASSED_ON))
    return True


async def _hers(turn: Turn, number: int) -> Inspection | None:
    found = await inspections.by_id(turn.db, number)
    return found if found and found.person_id == turn.person.id else None


async def contest(turn: Turn, found: Inspection, text: Spoken | None) -> None:
    """Both numbers go to somebody who decides and didn't count."""
    if not await inspections.set_state(turn.db, found.id, CONTESTED, among=(COUNTED, AGREED)):
        turn.reply("check-contested-before" if found.state == CONTESTED else "check-decided")
        return
    turn.did("check contested")
    by = await people.by_id(turn.db, found.checked_by)
    options = [
        Option("button-count-stays", CountStays(inspection=found.id)),
        Option("button-count-again", CountAgain(inspection=found.id)),
    ]
    said_so = [["check-her-words", {"text": text}]] if text else []
    told = await turn.tell_deciders(
        turn.person.workshop_id,
        "check-contested-told",
        topic="check",
        but=found.checked_by,
        options=options,
        name=clean(turn.person.call_name),
        by=clean(by.call_name) if by else Spoken(),
        reported=found.reported,
        counted=found.counted,
        lines=[*await counting.told_of(turn.db, found), *said_so],
    )
    turn.reply("check-contested" if told else "check-contested-nobody", reported=found.reported, counted=found.counted)


async def stays(turn: Turn, deed: CountStays) -> None:
    """Another decides that the count stays."""
    found, person = await _to_decide(turn, deed.inspection)
    if found is None or person is None:
        return
    await inspections.set_state(turn.db, found.id, KEPT, among=(CONTESTED,), decided_by=turn.person.id)
    turn.did("check kept")
    name, by = clean(person.call_name), clean(turn.person.call_name)
    turn.reply("check-kept", name=name, counted=found.counted)
    counts = {"counted": found.counted, "reported": found.reported}
    await turn.tell_person(person.id, "check-kept-told", topic="check", by=by, **counts)
    await turn.tell_person(found.checked_by, "check-kept-by", topic="check", by=by, name=name, counted=found.counted)


async def again(turn: Turn, deed: CountAgain) -> None:
    """Another counts again: the first count doesn't hold any more, and both stay to be seen."""
    found, person = await _to_decide(turn, deed.inspection)
    if found is None or person is None:
        return
    name = clean(person.call_name)
    if not await accepting.take_back(turn, found, RECOUNTED, decided_by=turn.person.id):
        turn.reply("check-stands", name=name)
        return
    turn.did("check again")
    by = await people.by_id(turn.db, found.checked_by)
    asked = BagAsked(person=person.id)
    called = clean(by.call_name) if by else Spoken()
    await turn.ask(asked, "check-again", name=name, by=called, reported=found.reported, counted=found.counted)


async def _to_decide(turn: Turn, number: int) -> tuple[Inspection | None, Person | None]:
    """A contested check that this coordinator decides about; else how it stands is said."""
    found = await inspections.by_id(turn.db, number)
    person = await people.by_id(turn.db, found.person_id) if found else None
    if not found or not person or found.checked_by == turn.person.id:
        turn.reply("check-not-your-own" if found and person else "stale-plain")
    elif not may_check(turn.person, person, "accept"):
        turn.reply("stale-plain")
    elif found.state != CONTESTED:
        by = await people.by_id(turn.db, found.decided_by) if found.decided_by else None
        if by:
            key = "check-decided-stays" if found.state == KEPT else "check-decided-again"
            turn.reply(key, by=clean(by.call_name), name=clean(person.call_name))
        else:
            turn.reply(
                "check-undone-before" if found.state == UNDONE else "check-decided", name=clean(person.call_name)
            )
    else:
        return found, person
    return None, None

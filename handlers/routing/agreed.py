"""What a second person says to what one proposed: each kind of proposal, who decides, and what books it."""

from handlers.money import advancing, consent_heard, funding, paying, setting_rates, vouching
from handlers.reading.names import clean
from handlers.stores import agreeing
from handlers.stores.agreeing import Agree, Disagree
from handlers.talk.deeds import name_of
from handlers.talk.turn import Turn
from storage import agreements

KINDS = {
    name_of(one.about): one
    for one in (
        agreeing.DIFFERENCE,
        agreeing.WRITE_OFF,
        setting_rates.RATES,
        paying.BIG,
        vouching.HEARD,
        consent_heard.HEARD,
        advancing.WANTED,
        advancing.BIG,
        funding.OVERSPEND,
    )
}


async def agree(turn: Turn, deed: Agree) -> None:
    """A second person agrees."""
    await _decide(turn, deed.agreement, agreed=True)


async def disagree(turn: Turn, deed: Disagree) -> None:
    """A second person doesn't, yet: nothing is booked."""
    await _decide(turn, deed.agreement, agreed=False)


async def _decide(turn: Turn, number: int, *, agreed: bool) -> None:
    found = await agreements.by_id(turn.db, number)
    kind = KINDS[found.kind] if found else None
    if found is None or kind is None or found.proposed_by == turn.person.id or not await kind.may(turn, found):
        turn.reply("stale-plain")
        return
    if found.agreed is not None:
        key = "agreement-agreed-before" if found.agreed else "agreement-refused-before"
        turn.reply(key, by=await agreeing.called(turn, found.decided_by or 0))
        return
    if found.withdrawn:
        turn.reply("agreement-withdrawn-before", by=await agreeing.called(turn, found.proposed_by))
        return
    about = kind.of(found)
    if agreed and not await kind.book(turn, found, about):
        return
    if not agreed and kind.refuse:
        await kind.refuse(turn, about)
    await agreements.decide(turn.db, number, turn.person.id, turn.now, agreed=agreed)
    turn.did("agreed" if agreed else "disagreed")
    turn.reply("agreement-done" if agreed else "agreement-refused")
    await turn.tell_person(
        found.proposed_by,
        "agreement-told-done" if agreed else "agreement-told-refused",
        topic="agreement",
        by=clean(turn.person.call_name),
        what=await kind.in_words(turn, about),
    )

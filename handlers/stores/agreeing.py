"""What needs two people: one proposes, a coordinator who is somebody else agrees; only then it is booked."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from handlers.reading.names import clean
from handlers.requests.measures import Amount, goods_in_words, move_of, moves_of
from handlers.rules.permissions import may_run_store
from handlers.talk.turn import Option, Turn
from storage import agreements, ledger, loans, materials, people
from storage.agreements import Agreement


async def propose(turn: Turn, kind: str, about: dict[str, Any], workshop_id: int | None, key: str, **args: Any) -> bool:
    """Ask the others who may decide; whether there is anybody."""
    number = await agreements.propose(turn.db, kind, about, workshop_id, turn.person.id, turn.cause_id, turn.now)
    turn.did("proposed")
    options = [
        Option("button-agree", "agree", {"agreement": number}),
        Option("button-not-yet", "disagree", {"agreement": number}),
    ]
    accounts = await people.coordinators_of(turn.db, workshop_id, but=turn.person.id)
    for account in accounts:
        turn.tell(account, key, topic="agreement", options=options, name=clean(turn.person.call_name), **args)
    return bool(accounts)


async def agree(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A second person agrees."""
    await _decide(turn, arguments["agreement"], agreed=True)


async def disagree(turn: Turn, arguments: Mapping[str, Any]) -> None:
    """A second person doesn't, yet: nothing is booked."""
    await _decide(turn, arguments["agreement"], agreed=False)


async def _decide(turn: Turn, number: int, *, agreed: bool) -> None:
    found = await agreements.by_id(turn.db, number)
    if found is None or found.proposed_by == turn.person.id or not may_run_store(turn.person, found.workshop_id):
        turn.reply("stale-plain", call=turn.person.call_name)
        return
    if found.agreed is not None:
        by = await people.by_id(turn.db, found.decided_by or 0)
        key = "agreement-agreed-before" if found.agreed else "agreement-refused-before"
        turn.reply(key, by=clean(by.call_name) if by else "")
        return
    if found.withdrawn:
        by = await people.by_id(turn.db, found.proposed_by)
        turn.reply("agreement-withdrawn-before", by=clean(by.call_name) if by else "")
        return
    if agreed and not await KINDS[found.kind](turn, found):
        return
    await agreements.decide(turn.db, number, turn.person.id, turn.now, agreed=agreed)
    turn.did("agreed" if agreed else "disagreed")
    turn.reply("agreement-done" if agreed else "agreement-refused")
    for account in await people.accounts_of(turn.db, found.proposed_by):
        turn.tell(
            account,
            "agreement-told-done" if agreed else "agreement-told-refused",
            topic="agreement",
            call=account.person.call_name,
            by=clean(turn.person.call_name),
            what=await _what(turn, found),
        )


async def _what(turn: Turn, found: Agreement) -> str:
    """What it is about, in words."""
    if found.kind == "write-off":
        return str(found.about["what"])
    return goods_in_words([Amount(found.about["item"], "", found.about["quantity"])], await materials.packs(turn.db))


async def _book_difference(turn: Turn, found: Agreement) -> bool:
    """A counted difference is booked, as far as it is still there."""
    about = found.about
    goods = [Amount(about["item"], "", about["quantity"])]
    counted_at = about["to"] if about["from"] == "own" else about["from"]
    held = {one.item: one.quantity for one in await materials.at(turn.db, counted_at)}
    if held.get(about["item"], 0) != about["was"]:
        by = await people.by_id(turn.db, found.proposed_by)
        turn.reply("agreement-changed", name=clean(by.call_name) if by else "")
        return False
    moves = moves_of(turn, goods, about["from"], about["to"], f"agreed: {about['why']}", found.proposed_by)
    await ledger.append(turn.db, moves, turn.now)
    return True


async def _write_off(turn: Turn, found: Agreement) -> bool:
    """A loan, or a part of it, is written off."""
    loan = await loans.by_id(turn.db, found.about["loan"])
    quantity = found.about["quantity"]
    if loan is None or loan.open < quantity:
        turn.reply("loan-less", call=turn.person.call_name)
        return False
    place = ledger.advance(loan.person_id)
    move = move_of(turn, loan.thing, quantity, place, "lost", "written off", loan.person_id)
    await ledger.append(turn.db, [move], turn.now)
    await loans.settle(turn.db, loan.id, lost=quantity)
    return True


KINDS: dict[str, Callable[[Turn, Agreement], Awaitable[bool]]] = {
    "difference": _book_difference,
    "write-off": _write_off,
}

"""The buyer complains and gives nothing back: kept beside the document, told to who decides, until it is settled."""

from typing import Any

from handlers.orders import signing
from handlers.reading.buyer_said import (
    BuyerSaid,
    ComplaintAnswered,
    ComplaintGone,
    ComplaintsAsked,
    ComplaintTold,
)
from handlers.reading.names import clean
from handlers.rules.deciders import coordinators
from handlers.rules.limits import LONGEST_REASON, MOST_DOCUMENTS
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import accounts, buyer_complaints, handovers, orders, outbox
from storage.buyer_complaints import GONE, OPEN, SETTLED, BuyerComplaint
from storage.handovers import HANDOVER, SIGNED
from storage.spoken import Spoken
from storage.values import dataclass

# Where no order names a buyer.
SOMEBODY = "pemesan"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetComplaint(Deed):
    """It was no complaint after all."""

    complaint: int


async def said(turn: Turn, told: BuyerSaid) -> None:
    """ "Dinas komplain talinya putus", "daftar keluhan", "keluhan 2 selesai: …"."""
    match told:
        case ComplaintTold():
            await _told(turn, told)
        case ComplaintsAsked():
            await _list(turn)
        case ComplaintAnswered():
            await _settle(turn, told)
        case ComplaintGone(number):
            await forget(turn, ForgetComplaint(complaint=number))


async def _told(turn: Turn, told: ComplaintTold) -> None:
    signed = [one for one in await handovers.everything(turn.db) if one.kind == HANDOVER and one.state == SIGNED]
    about = await signing.numbered(turn, told.number, signed)
    buyers = await orders.buyers(turn.db)
    if about is None and told.number is not None:
        turn.reply("handover-not-signed", number=told.number)
        return
    buyer = about.buyer if about else buyers[-1] if buyers else SOMEBODY
    text = told.said.cut(LONGEST_REASON)
    number = await buyer_complaints.keep(
        turn.db, buyer, about.id if about else None, text, told_by=turn.person.id, cause_id=turn.cause_id, now=turn.now
    )
    turn.did("complaint")
    args: dict[str, Any] = {
        "number": number,
        "buyer": Spoken(buyer),
        "text": text,
        "document": Spoken(about.number) if about else "none",
    }
    turn.reply("complaint-noted", options=[Option("button-undo", ForgetComplaint(complaint=number))], **args)
    by = clean(turn.person.call_name)
    for account in coordinators(await accounts.of_everyone(turn.db)):
        if account.person.id != turn.person.id:
            turn.tell(account, "complaint-told", topic="handover", by=by, **args)


async def _list(turn: Turn) -> None:
    """Those nobody has settled, and then the others, the latest of them."""
    known = await buyer_complaints.everything(turn.db)
    open_ = [one for one in known if one.state == OPEN]
    shown = [*open_, *[one for one in known if one.state == SETTLED][-MOST_DOCUMENTS:]]
    numbers = {one.id: one.number for one in await handovers.everything(turn.db)}
    lines = [_line(one, numbers.get(one.handover_id or 0, "none")) for one in shown]
    turn.reply("complaints" if lines else "complaints-none", lines=lines)
    turn.note = "complaints"


def _line(one: BuyerComplaint, document: str) -> list[Any]:
    args: dict[str, Any] = {
        "number": one.id,
        "date": one.day.isoformat(),
        "text": one.said,
        "document": Spoken(document),
        "state": one.state,
    }
    return ["complaint-line-answered", args | {"answer": one.answer}] if one.answer else ["complaint-line", args]


async def _found(turn: Turn, number: int | None) -> BuyerComplaint | None:
    """The one with this number, else the only one that is open; else it is said which there are."""
    known = await buyer_complaints.everything(turn.db)
    among = [one for one in known if one.id == number or (number is None and one.state == OPEN)]
    if len(among) == 1:
        return among[0]
    if among:
        turn.reply("complaint-which")
        await _list(turn)
    else:
        turn.reply("complaint-unknown", number=number or 0)
    return None


async def _settle(turn: Turn, told: ComplaintAnswered) -> None:
    found = await _found(turn, told.number)
    if found is None:
        return
    answer = told.answer.cut(LONGEST_REASON) if told.answer else None
    await buyer_complaints.settle(turn.db, found.id, SETTLED, answer, settled_by=turn.person.id, now=turn.now)
    turn.did("complaint settled")
    turn.reply("complaint-settled", number=found.id, buyer=Spoken(found.buyer))


async def forget(turn: Turn, deed: ForgetComplaint) -> None:
    """ "hapus keluhan 3", [Batalkan]."""
    found = await _found(turn, deed.complaint)
    if found:
        await buyer_complaints.settle(turn.db, found.id, GONE, None, settled_by=turn.person.id, now=turn.now)
        turn.did("complaint gone")
        turn.reply("complaint-gone", number=found.id)


async def undo_latest(turn: Turn) -> bool:
    """ "batal", right after a complaint was told: whether one was."""
    answered = await outbox.last_answered(turn.db, turn.channel, turn.address)
    told = [one for one in await buyer_complaints.everything(turn.db) if one.cause_id == answered]
    if told:
        await forget(turn, ForgetComplaint(complaint=told[-1].id))
    return bool(told)

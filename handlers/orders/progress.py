"""How far the orders are: asked for, and told when a phase is nearly full, full, checked or handed over."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from handlers.orders import lending_work
from handlers.rules.deciders import coordinators
from handlers.rules.phasing import stages
from handlers.talk.turn import Turn
from storage import accounts, orders
from storage.accounts import Account
from storage.database import Database
from storage.orders import Order, Phase
from storage.outbox import Content, Letter
from storage.spoken import Spoken

TOPIC = "orders"
BEYOND = "beyond"


async def list_all(turn: Turn) -> None:
    """ "pesanan": each with what it says and how far it is."""
    known = await orders.everything(turn.db)
    if known:
        turn.reply("orders", lines=[line for one in known for line in lines_of(one)])
    else:
        turn.reply("orders-none")
    turn.note = "orders"


async def say(turn: Turn, number: int | None) -> None:
    """ "progres", "tahap 2 sudah berapa": what is reported, checked and handed over, and what is still to be made."""
    known = await orders.phases(turn.db)
    running = [one for one in known if not one.closed] or known
    chosen = [one for one in running if number in (None, one.number)]
    turn.note = "orders"
    if not known:
        turn.reply("orders-none")
    elif not chosen:
        turn.reply("order-no-phase", number=number, count=max(one.number for one in running))
    else:
        beyond = await orders.beyond(turn.db) if number is None else 0
        turn.reply(
            "order-progress",
            lines=[*await _by_order(turn, chosen), *([["order-beyond", {"pieces": beyond}]] if beyond else [])],
        )


async def _by_order(turn: Turn, phases: Sequence[Phase]) -> list[list[Any]]:
    lines: list[list[Any]] = []
    for one in phases:
        if ["order-heading", {"name": Spoken(one.order)}] not in lines:
            lines.append(["order-heading", {"name": Spoken(one.order)}])
        lines.append(_line(one))
        lines += await lending_work.lines_of(turn.db, one)
    return lines


def _line(one: Phase) -> list[Any]:
    names = ("number", "pieces", "rejected", "accepted", "handed_over")
    said = {name: getattr(one, name) for name in names} | {"released": one.released if one.sampled else 0}
    return ["order-phase", said | {"made": one.filled, "left": max(0, one.pieces - one.filled)}]


def lines_of(order: Order) -> list[list[Any]]:
    """An order: its name, what it says, and a line a phase."""
    terms = order.terms
    pieces = sum(one.pieces for one in order.phases)
    heading = {"name": Spoken(order.name), "pieces": pieces, "closed": str(order.closed_on is not None).lower()}
    lines: list[list[Any]] = [["order-name", heading]]
    if order.buyer:
        lines.append(["order-buyer", {"buyer": Spoken(order.buyer)}])
    if terms.spk or terms.spk_on:
        dated = terms.spk_on.isoformat() if terms.spk_on else ""
        lines.append(
            ["order-spk-of", {"number": Spoken(terms.spk), "date": dated}]
            if dated
            else ["order-spk", {"number": Spoken(terms.spk)}]
        )
    if terms.fund:
        lines.append(["order-fund", {"fund": Spoken(terms.fund)}])
    if terms.price:
        lines.append(["order-price-of", {"price": terms.price}])
    if terms.product or terms.sizes:
        goods = ", ".join(one for one in (terms.product, terms.sizes and f"ukuran {terms.sizes}") if one)
        lines.append(["order-goods", {"goods": Spoken(goods)}])
    if terms.sample:
        lines.append(["order-sample", {"by": Spoken(terms.sample)}])
    lines.append(["order-start", {"date": order.starts_on.isoformat()}])
    if terms.deadline:
        lines.append(["order-deadline", {"date": terms.deadline.isoformat()}])
    return [*lines, *(_line(one) for one in order.phases)]


def tally_lines(phase: Phase | None, beyond: int) -> list[list[Any]]:
    """What a day's tally says of the order: its open phase, and what is in none."""
    lines: list[list[Any]] = []
    if phase:
        said = {"order": Spoken(phase.order), "number": phase.number, "pieces": phase.pieces}
        lines.append(
            [
                "tally-phase",
                {**said, "made": phase.filled, "checked": phase.accepted + phase.rejected, "accepted": phase.accepted},
            ]
        )
    return [*lines, *([["order-beyond", {"pieces": beyond}]] if beyond else [])]


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """What whoever decides hears of the phases, of each stage once; call it inside a transaction."""
    if now.astimezone(zone).date() > until:
        return []
    known, told = await orders.phases(db), await orders.told(db)
    letters: list[Letter] = []
    for one in known:
        new = [stage for stage in stages(one) if (one.id, stage) not in told and not one.closed]
        if new:
            said = await _content(db, known, one, new[-1])
            letters += [Letter.to(each, said, topic=TOPIC) for each in await _deciders(db)]
            await orders.note_told(db, one.id, new, now)
    last = known[-1] if known and not any(one.left for one in known) else None
    if last and (last.id, BEYOND) not in told and await orders.beyond(db):
        said = await _content(db, known, last, BEYOND)
        everybody = await _deciders(db)
        leads = [each for each in everybody if each.person.role == "lead"]
        letters += [Letter.to(each, said, topic=TOPIC) for each in leads or everybody]
        await orders.note_told(db, last.id, [BEYOND], now)
    return letters


async def _deciders(db: Database) -> list[Account]:
    return coordinators(await accounts.of_everyone(db))


async def _content(db: Database, known: Sequence[Phase], one: Phase, stage: str) -> Content:
    """What is said of a stage; of a full phase, which one comes next."""
    said: dict[str, Any] = {"name": Spoken(one.order), "number": one.number, "pieces": one.pieces}
    said["left"] = max(0, one.pieces - one.filled)
    if stage == BEYOND:
        return Content("phase-beyond", said | {"beyond": await orders.beyond(db)})
    following = next((each for each in known if each.left and each.id != one.id), None)
    if stage == "full" and following:
        next_ = {"next_order": Spoken(following.order), "next": following.number, "next_left": following.left}
        return Content("phase-full-next", said | next_)
    return Content(f"phase-{stage}", said)

"""Workshops lend each other work: so many masks of the running phase, offered by one and agreed to by the other."""

from typing import Any

from handlers.deliveries import shipping
from handlers.deliveries.on_the_way import receipt_options
from handlers.orders import foreseeing
from handlers.orders.between_workshops import from_where, place, runs
from handlers.reading.lent_work_said import WorkEnded, WorkLent
from handlers.reading.names import clean
from handlers.requests.measures import Amount
from handlers.rules.deciders import deciders
from handlers.rules.supply import CUT
from handlers.stores import cutting
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import accounts, lent_work, orders, workshops
from storage.database import Database
from storage.ledger import Place
from storage.lent_work import LentWork
from storage.orders import Phase
from storage.outbox import Content, Letter
from storage.spoken import Spoken
from storage.values import dataclass

TOPIC = "orders"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferWork(Deed):
    """Offer a workshop so many pieces of a phase, with so many cut pieces."""

    phase: int
    from_workshop: int
    to_workshop: int
    pieces: int
    cut: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeWork(Deed):
    """The other workshop takes what it is offered, or doesn't."""

    lent: int
    agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EndWork(Deed):
    """What isn't made by now is the lender's again."""

    lent: int


async def said(turn: Turn, told: WorkLent) -> bool:
    """ "pinjamkan 500 tahap 2 ke Kota Batu"; False where no workshop is named."""
    to = await place(turn.db, told.place)
    if to is None:
        if told.phase is None:
            return False
        known = await workshops.names(turn.db)
        turn.reply("roster-no-workshop", name=clean(told.place.title()))
        turn.reply("lent-workshops", names=Spoken(", ".join(known.values())))
        return True
    mine = await from_where(turn, to, itself="lent-to-oneself")
    if mine is None:
        return True
    running = next((one for one in await orders.phases(turn.db) if one.left), None)
    names = await workshops.names(turn.db)
    if running is None:
        turn.reply("forecast-nothing-open", number=0)
        return True
    if told.phase not in (None, running.number):
        turn.reply("lent-other-phase", number=told.phase, running=running.number, name=Spoken(running.order))
        return True
    free = running.left - await _lent_already(turn.db, running)
    if told.pieces > free:
        turn.reply("lent-too-many", free=max(0, free), number=running.number)
        return True
    there = min(told.pieces, await cutting.in_store(turn, mine))
    offer = OfferWork(phase=running.id, from_workshop=mine, to_workshop=to, pieces=told.pieces, cut=there)
    without = OfferWork(phase=running.id, from_workshop=mine, to_workshop=to, pieces=told.pieces, cut=0)
    options = [Option("button-with-cut", offer, {"pieces": there})] if there else []
    options += [Option("button-without-cut", without), Option("button-not-that", Drop(says="lent-dropped"))]
    about: dict[str, Any] = {"pieces": told.pieces, "number": running.number, "name": Spoken(running.order)}
    await turn.ask(Choice(), "lent-ask", options, workshop=names[to], cut=there, **about)
    return True


async def _lent_already(db: Database, phase: Phase) -> int:
    """How many of a phase's masks are lent and not made yet."""
    still = 0
    for one in await lent_work.open_ones(db):
        if one.phase_id == phase.id:
            still += max(0, one.pieces - await _made(db, one))
    return still


async def _made(db: Database, lent: LentWork) -> int:
    return await lent_work.made(db, lent) if lent.state == "agreed" else 0


async def offer(turn: Turn, deed: OfferWork) -> None:
    """The button: the other workshop's coordinators are asked."""
    running = next((one for one in await orders.phases(turn.db) if one.id == deed.phase), None)
    if running is None or not runs(turn, "accept", deed.from_workshop):
        turn.reply("stale-plain")
        return
    if deed.pieces > running.left - await _lent_already(turn.db, running):
        turn.reply(
            "lent-too-many", free=max(0, running.left - await _lent_already(turn.db, running)), number=running.number
        )
        return
    names = await workshops.names(turn.db)
    between = (deed.from_workshop, deed.to_workshop)
    number = await lent_work.offer(
        turn.db,
        phase_id=deed.phase,
        between=between,
        pieces=deed.pieces,
        cut=deed.cut,
        by_id=turn.person.id,
        cause=turn.cause_id,
        now=turn.now,
    )
    turn.did("work-offered")
    options = [
        Option("button-take-work", TakeWork(lent=number, agreed=True)),
        Option("button-not-able", TakeWork(lent=number, agreed=False)),
    ]
    about: dict[str, Any] = {
        "pieces": deed.pieces,
        "number": running.number,
        "name": Spoken(running.order),
        "cut": deed.cut,
    }
    asked = await turn.tell_deciders(
        deed.to_workshop,
        "lent-offered",
        topic=TOPIC,
        but=turn.person.id,
        options=options,
        by=turn.person.call_name,
        workshop=names[deed.from_workshop],
        **about,
    )
    undo = [Option("button-end-work", EndWork(lent=number))]
    key = "lent-offered-said" if asked else "lent-nobody-there"
    turn.reply(key, told=Told.WORK_OFFERED, options=undo, workshop=names[deed.to_workshop], pieces=deed.pieces)


async def decide(turn: Turn, deed: TakeWork) -> None:
    """The other workshop says whether it can; with its yes the cut pieces go on their way."""
    lent = await lent_work.by_id(turn.db, deed.lent)
    if lent is None or not runs(turn, "accept", lent.to_workshop) or turn.person.id == lent.by_id:
        turn.reply("stale-plain")
        return
    if not await lent_work.decide(turn.db, lent.id, turn.person.id, agreed=deed.agreed):
        turn.reply("lent-decided")
        return
    turn.did("work-agreed" if deed.agreed else "work-refused")
    names, phase = await workshops.names(turn.db), await _phase(turn.db, lent)
    about: dict[str, Any] = {"pieces": lent.pieces, "number": phase.number, "name": Spoken(phase.order)}
    if not deed.agreed:
        turn.reply("lent-refused", workshop=names[lent.from_workshop], **about)
        await turn.tell_person(lent.by_id, "lent-refused-told", topic=TOPIC, workshop=names[lent.to_workshop], **about)
        return
    cut = min(lent.cut, await cutting.in_store(turn, lent.from_workshop))
    options = await _send_cut(turn, lent, cut) if cut else []
    turn.reply("lent-agreed", options=options, workshop=names[lent.from_workshop], cut=cut, **about)
    told: dict[str, Any] = {"workshop": names[lent.to_workshop], "cut": cut, **about}
    await turn.tell_person(lent.by_id, "lent-agreed-told", topic=TOPIC, **told)


async def _send_cut(turn: Turn, lent: LentWork, cut: int) -> list[Option]:
    """Cut pieces leave the lender's store, in the name of whoever lends; the other workshop confirms them."""
    store, other = Place.store(lent.from_workshop), Place.store(lent.to_workshop)
    goods = [Amount(CUT, "", cut)]
    number = await shipping.begin(turn, store, other, goods, None, lent.by_id, sender=lent.by_id)
    return receipt_options(number)


async def _phase(db: Database, lent: LentWork) -> Phase:
    return next(one for one in await orders.phases(db) if one.id == lent.phase_id)


# Ended


async def ended(turn: Turn, told: WorkEnded) -> bool:
    """ "tarik pinjaman kerja dari Batu": what isn't made is the lender's again; False where no workshop is named."""
    other = await place(turn.db, told.place)
    if other is None:
        return False
    found = [
        one
        for one in await lent_work.open_ones(turn.db)
        if other in (one.from_workshop, one.to_workshop) and _may_end(turn, one)
    ]
    if not found:
        turn.reply("lent-none")
    else:
        await end(turn, EndWork(lent=found[-1].id))
    return True


def _may_end(turn: Turn, lent: LentWork) -> bool:
    return runs(turn, "accept", lent.from_workshop) or runs(turn, "accept", lent.to_workshop)


async def end(turn: Turn, deed: EndWork) -> None:
    """Either side ends it; the other hears of it."""
    lent = await lent_work.by_id(turn.db, deed.lent)
    if lent is None or not _may_end(turn, lent):
        turn.reply("stale-plain")
        return
    made = await _made(turn.db, lent)
    if not await lent_work.end(turn.db, lent.id):
        turn.reply("stale-plain")
        return
    turn.did("work-ended")
    names, phase = await workshops.names(turn.db), await _phase(turn.db, lent)
    about: dict[str, Any] = {"made": made, "left": max(0, lent.pieces - made), "number": phase.number}
    about |= {"workshop": names[lent.to_workshop], "lender": names[lent.from_workshop]}
    turn.reply("lent-ended", **about)
    mine = lent.to_workshop if runs(turn, "accept", lent.from_workshop) else lent.from_workshop
    await turn.tell_deciders(
        mine, "lent-ended-told", topic=TOPIC, but=turn.person.id, by=turn.person.call_name, **about
    )


async def undo_latest(turn: Turn) -> bool:
    """ "batal" right after it was offered: whether it was ended."""
    if not await turn.was_told(Told.WORK_OFFERED):
        return False
    mine = [one for one in await lent_work.open_ones(turn.db) if one.by_id == turn.person.id]
    if mine:
        await end(turn, EndWork(lent=mine[-1].id))
    return bool(mine)


# Shown


async def lines_of(db: Database, phase: Phase) -> list[list[Any]]:
    """What of a phase is lent, to whom, how many are made, and how many came back."""
    names, lines = await workshops.names(db), list[list[Any]]()
    for one in await lent_work.open_ones(db):
        if one.phase_id != phase.id:
            continue
        about: dict[str, Any] = {
            "pieces": one.pieces,
            "workshop": names[one.to_workshop],
            "lender": names[one.from_workshop],
        }
        if one.state == "offered":
            lines.append(["lent-line-offered", about])
        else:
            counts = {"made": await lent_work.made(db, one), "back": await lent_work.came_back(db, one)}
            lines.append(["lent-line", about | counts])
    return lines


async def show(turn: Turn) -> None:
    """ "pinjaman kerja": all that is lent now."""
    lines = list[list[Any]]()
    for phase in await orders.phases(turn.db):
        told = await lines_of(turn.db, phase)
        lines += [["order-heading", {"name": Spoken(phase.order)}]] if told else []
        lines += told
    turn.reply("lent-all" if lines else "lent-none", lines=lines)
    turn.note = "orders"


async def outlook(turn: Turn, number: int | None) -> None:
    """Beside a forecast of the phase with this number, else of the running one: when what is lent will be made."""
    running = [one for one in await orders.phases(turn.db) if one.left]
    phase = next((one for one in running if number in (None, one.number)), None)
    names = await workshops.names(turn.db)
    for one in await lent_work.open_ones(turn.db):
        if phase is None or one.state != "agreed" or one.phase_id != phase.id:
            continue
        remaining = one.pieces - await lent_work.made(turn.db, one)
        if remaining <= 0:
            continue
        when = await foreseeing.of_workshop(turn.db, turn.answered_on, one.to_workshop, remaining)
        about: dict[str, Any] = {"workshop": names[one.to_workshop], "remaining": remaining}
        if when is None:
            turn.reply("lent-forecast-unknown", **about)
        else:
            same = str(when.days_low == when.days_high).lower()
            turn.reply("lent-forecast", low=when.days_low, high=when.days_high, same=same, **about)


async def due(db: Database) -> list[Letter]:
    """Both sides hear once that all that was lent is made; call it inside a transaction."""
    letters: list[Letter] = []
    untold = await lent_work.full_untold(db)
    full = [one for one in untold if await lent_work.made(db, one) >= one.pieces]
    everyone = await accounts.of_everyone(db) if full else []
    names = await workshops.names(db) if full else {}
    for one in full:
        await lent_work.note_full(db, one.id)
        phase = await _phase(db, one)
        args: dict[str, Any] = {"pieces": one.pieces, "number": phase.number, "name": Spoken(phase.order)}
        args |= {"workshop": names[one.to_workshop], "lender": names[one.from_workshop]}
        whom = {
            account.person.id: account
            for at in (one.from_workshop, one.to_workshop)
            for account in deciders(everyone, at)
        }
        letters += [
            Letter.to(account, Content("lent-full", {"call": account.person.call_name, **args}), topic=TOPIC)
            for account in whom.values()
        ]
    return letters

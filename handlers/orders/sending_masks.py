"""Finished masks go from one workshop to another: on their way until the other says how many there are."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from handlers.orders.between_workshops import from_where, place, runs
from handlers.orders.finished import move, sized, take_back
from handlers.reading.flat import flat
from handlers.reading.lent_work_said import MasksArrived, MasksSent
from handlers.rules.drawing import count, drawn, without
from handlers.talk.asked import Asked, Choice, Question
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import handovers, ledger, lent_work, orders, workshops
from storage.ledger import Place, Reason
from storage.ledger.lots import Cell
from storage.ledger.places import Shelf
from storage.lent_work import MaskTransfer
from storage.values import dataclass

TOPIC = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class SendMasks(Deed):
    """So many accepted masks, of this phase if one is named, go to a workshop."""

    pieces: int
    phase: int | None
    from_workshop: int
    to_workshop: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MasksHere(Deed):
    """So many of a transfer are here; None: all."""

    transfer: int
    pieces: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MasksNotAll(Deed):
    """Not all of a transfer are here; how many are, will be asked."""

    transfer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoMasks(Deed):
    """They never left."""

    transfer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HowManyHere(Asked):
    """How many of a transfer are here? Only a number answers."""

    waits: ClassVar[bool] = True

    transfer: int


async def _cells(turn: Turn, workshop: int, phase: int | None) -> list[Cell]:
    """Accepted masks of a workshop that no document holds, of a phase's number if one is named."""
    found = [one for one in await ledger.lots.at(turn.db, Shelf.READY) if one.place == Place.ready(workshop)]
    numbered = {one.id for one in await orders.phases(turn.db) if one.number == phase}
    free = without(found, await handovers.in_drafts(turn.db))
    return [one for one in free if phase is None or one.phase_id in numbered]


async def said(turn: Turn, told: MasksSent) -> bool:
    """ "kirim 300 masker jadi ke Kota"; False where no workshop is named."""
    to = await place(turn.db, told.place)
    if to is None:
        return False
    mine = await from_where(turn, to, itself="masks-own-workshop")
    if mine is None:
        return True
    names = await workshops.names(turn.db)
    cells = await _cells(turn, mine, told.phase)
    there = count(cells)
    pieces = there if told.pieces is None else told.pieces
    if not there or pieces > there:
        turn.reply("masks-too-few", there=there, workshop=names[mine])
        return True
    options = [
        Option("button-send", SendMasks(pieces=pieces, phase=told.phase, from_workshop=mine, to_workshop=to)),
        Option("button-not-that", Drop(says="notice-dropped")),
    ]
    await turn.ask(Choice(), "masks-ask", options, workshop=names[to], **_counted(drawn(cells, pieces)))
    return True


def _counted(cells: Sequence[Cell]) -> dict[str, Any]:
    return {"pieces": count(cells), **sized(cells)}


async def send(turn: Turn, deed: SendMasks) -> None:
    """The button: they leave the one store, and are on their way to the other."""
    if not runs(turn, "release", deed.from_workshop):
        turn.reply("stale-plain")
        return
    cells = drawn(await _cells(turn, deed.from_workshop, deed.phase), deed.pieces)
    names = await workshops.names(turn.db)
    if count(cells) < deed.pieces:
        turn.reply("masks-too-few", there=count(cells), workshop=names[deed.from_workshop])
        return
    to = Place.ready(deed.to_workshop).coming
    await ledger.append(turn.db, [move(turn, one, one.place, to, Reason.MASKS_SENT) for one in cells], turn.now)
    between = (deed.from_workshop, deed.to_workshop)
    number = await lent_work.send(turn.db, between, turn.person.id, cells, turn.cause_id, turn.now)
    turn.did("masks-sent")
    told = _counted(cells)
    options = [
        Option("button-received", MasksHere(transfer=number)),
        Option("button-not-all", MasksNotAll(transfer=number)),
    ]
    asked = await turn.tell_deciders(
        deed.to_workshop,
        "masks-coming",
        topic=TOPIC,
        but=turn.person.id,
        options=options,
        by=turn.person.call_name,
        workshop=names[deed.from_workshop],
        **told,
    )
    undo = [Option("button-undo", UndoMasks(transfer=number))]
    turn.reply(
        "masks-sent" if asked else "masks-sent-nobody",
        told=Told.MASKS_SENT,
        options=undo,
        workshop=names[deed.to_workshop],
        **told,
    )


# Received


async def _to_settle(turn: Turn, number: int) -> MaskTransfer | None:
    """A transfer of which she may say how many are here, and nobody has; else None, and a sentence says so."""
    found = await lent_work.transfer(turn.db, number)
    if found is None or not runs(turn, "release", found.to_workshop) or found.sender_id == turn.person.id:
        turn.reply("stale-plain")
        return None
    if found.state != "sent":
        turn.reply("masks-settled" if found.state == "received" else "masks-undone-told-before")
        return None
    return found


async def here(turn: Turn, deed: MasksHere) -> None:
    """All of them are here, or so many."""
    found = await _to_settle(turn, deed.transfer)
    if found:
        await _book(turn, found, found.pieces if deed.pieces is None else deed.pieces)


async def not_all(turn: Turn, deed: MasksNotAll) -> None:
    """How many, then?"""
    found = await _to_settle(turn, deed.transfer)
    if found:
        await turn.ask(HowManyHere(transfer=found.id), "masks-how-many", pieces=found.pieces)


async def how_many(turn: Turn, question: Question[HowManyHere]) -> bool:
    """The number that was asked for."""
    words = flat(turn.heard).split()
    numbers = [int(word) for word in words if word.isdecimal()]
    if len(numbers) != 1 or len(words) > MOST_WORDS:
        return False
    await turn.close_question()
    found = await _to_settle(turn, question.asked.transfer)
    if found:
        await _book(turn, found, numbers[0])
    return True


MOST_WORDS = 5


async def arrived(turn: Turn, told: MasksArrived) -> bool:
    """ "masker dari Batu sudah sampai", "terima 295 masker dari Batu"; False where none is on its way."""
    source = await place(turn.db, told.place)
    found = [
        one
        for one in await lent_work.under_way(turn.db)
        if one.from_workshop == source and runs(turn, "release", one.to_workshop) and one.sender_id != turn.person.id
    ]
    if not found:
        if source is not None:
            turn.reply("masks-none-coming", workshop=(await workshops.names(turn.db))[source])
        return source is not None
    chosen = next((one for one in found if one.pieces == told.pieces), found[0])
    await _book(turn, chosen, chosen.pieces if told.pieces is None else told.pieces)
    return True


async def _book(turn: Turn, found: MaskTransfer, pieces: int) -> None:
    """What is here is this workshop's; what isn't is back where it came from, and whoever sent it hears of both."""
    names = await workshops.names(turn.db)
    if pieces > found.pieces:
        options = [Option("button-received", MasksHere(transfer=found.id))]
        turn.reply("masks-more", options=options, pieces=found.pieces, said=pieces)
        return
    coming = Place.ready(found.to_workshop).coming
    got = drawn(found.cells, pieces)
    rest = without(found.cells, got)
    moves = [move(turn, one, coming, Place.ready(found.to_workshop), Reason.MASKS_RECEIVED) for one in got]
    moves += [move(turn, one, coming, one.place, Reason.MASKS_STAYED) for one in rest]
    await ledger.append(turn.db, moves, turn.now)
    received = [replace(one, pieces=sum(each.pieces for each in got if _same(each, one))) for one in found.cells]
    await lent_work.settle(turn.db, found.id, turn.person.id, received)
    turn.did("masks-received")
    about: dict[str, Any] = {"missing": found.pieces - pieces, "workshop": names[found.from_workshop]}
    turn.reply("masks-received", pieces=pieces, **about)
    told: dict[str, Any] = {
        "pieces": pieces,
        "sent": found.pieces,
        "missing": found.pieces - pieces,
        "by": turn.person.call_name,
    }
    told |= {"workshop": names[found.to_workshop], "own": names[found.from_workshop]}
    await turn.tell_person(found.sender_id, "masks-received-told", topic=TOPIC, **told)


def _same(one: Cell, other: Cell) -> bool:
    return (one.thing, one.phase_id) == (other.thing, other.phase_id)


async def undo(turn: Turn, deed: UndoMasks) -> None:
    """Whoever sent them takes them back, while nobody has received them."""
    found = await lent_work.transfer(turn.db, deed.transfer)
    if found is None or found.sender_id != turn.person.id or found.state != "sent":
        turn.reply("stale-plain")
        return
    if not await take_back(turn, found.sent_cause, Reason.MASKS_STAYED, (Reason.MASKS_SENT,)):
        turn.reply("stale-plain")
        return
    await lent_work.undo(turn.db, found.id, turn.person.id)
    turn.did("masks-undone")
    names = await workshops.names(turn.db)
    told: dict[str, Any] = {"pieces": found.pieces, "workshop": names[found.from_workshop]}
    turn.reply("masks-undone", **told)
    await turn.tell_deciders(found.to_workshop, "masks-undone-told", topic=TOPIC, but=turn.person.id, **told)


async def undo_latest(turn: Turn) -> bool:
    """ "batal" right after they were sent: whether they were taken back."""
    if not await turn.was_told(Told.MASKS_SENT):
        return False
    mine = [one for one in await lent_work.under_way(turn.db) if one.sender_id == turn.person.id]
    if mine:
        await undo(turn, UndoMasks(transfer=mine[-1].id))
    return bool(mine)

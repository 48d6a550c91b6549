"""Pieces that came back are mended: no new ones. They wait to be checked again, if so many were to be mended."""

from handlers.masks import saying_back
from handlers.reading.names import clean
from handlers.talk.turn import Turn
from storage import ledger
from storage.ledger import Move, Place, Reason
from storage.ledger.waiting import Waiting


async def mended(turn: Turn, pieces: int | None) -> None:
    """Pieces that came back are repaired: no new ones. The coordinator hears, who counts them when they are back."""
    await _tell(turn, pieces or 0)
    await saying_back.say_stands(turn, "report-mended", pieces=pieces or 0)


async def mended_beside(turn: Turn, pieces: int) -> None:
    """Pieces that were repaired, told in one message with new ones."""
    await _tell(turn, pieces)
    turn.reply("report-mended-beside", pieces=pieces)


async def _tell(turn: Turn, pieces: int) -> None:
    await _move(turn, pieces)
    name, where, but = clean(turn.person.call_name), turn.person.workshop_id, turn.person.id
    if await turn.tell_deciders(where, "mended-told", topic="mended", but=but, name=name, pieces=pieces):
        turn.did("mended")


async def _move(turn: Turn, pieces: int) -> None:
    """So many of her pieces wait to be checked again; where fewer were to be mended, it is only noted."""
    waiting = await ledger.waiting.of(turn.db, Place.repair(turn.person.id))
    if not pieces or sum(one.pieces for one in waiting) < pieces:
        return
    moves = []
    for one in waiting:
        if pieces:
            moves.append(back(turn, one, min(pieces, one.pieces)))
            pieces -= moves[-1].quantity
    await ledger.append(turn.db, moves, turn.now)
    turn.did("mended")


def back(turn: Turn, waiting: Waiting, pieces: int) -> Move:
    """So many of a tailor's pieces are mended."""
    return Move(
        thing=waiting.thing,
        quantity=pieces,
        from_place=waiting.place,
        to_place=Place.finished(waiting.person_id),
        phase_id=waiting.phase_id,
        work_date=waiting.work_date.isoformat(),
        reason=Reason.MENDED,
        person_id=waiting.person_id,
        actor_id=turn.person.id,
        cause_id=turn.cause_id,
    )

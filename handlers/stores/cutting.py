"""Cloth is cut: it leaves the store for good, and cut pieces come into it, which go their way as cloth does."""

from handlers.deliveries.undoing import UndoMaterial
from handlers.reading.sharing_said import CutSaid
from handlers.requests import measures
from handlers.requests.measures import Amount, goods_listed, moves_of
from handlers.rules.limits import MOST_CUT
from handlers.rules.supply import CLOTH, CUT, per_piece
from handlers.talk.deeds import Option
from handlers.talk.turn import Turn
from storage import ledger, materials
from storage.ledger import Move, Place, Reason
from storage.ledger.places import OWN, SUPPLIER, USED


async def said(turn: Turn, told: CutSaid, workshop: int) -> None:
    """ "potong kain 60 m jadi 300 potongan": the cloth that she says, else what the recipe takes."""
    if not 0 < told.pieces <= MOST_CUT:
        turn.reply("cut-how")
        return
    packs = await materials.packs(turn.db)
    given = measures.known_amounts(turn, told.cloth, packs) if told.cloth else []
    if told.cloth and not (len(given) == 1 and isinstance(given[0], Amount)):
        turn.reply("cut-how")
        return
    cloth = given[0].quantity if given and isinstance(given[0], Amount) else await _by_recipe(turn, told.pieces)
    moves, taken, lacking = await _moves(turn, told.pieces, cloth, workshop)
    await ledger.append(turn.db, moves, turn.now)
    turn.did("cut")
    undo = Option("button-undo", UndoMaterial(cause=turn.cause_id))
    lines = [["cut-cloth", {"goods": goods_listed([Amount(CLOTH, "", taken)], packs)}]] if taken else []
    lines += [["cut-lacked", {"goods": goods_listed([Amount(CLOTH, "", lacking)], packs)}]] if lacking else []
    there = await in_store(turn, workshop)
    turn.reply("cut-noted", options=[undo], pieces=told.pieces, lines=lines, there=there)


async def in_store(turn: Turn, workshop: int) -> int:
    """How many cut pieces a workshop's store has."""
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, Place.store(workshop))}
    return held.get(CUT, 0)


async def book(turn: Turn, pieces: int, workshop: int) -> None:
    """So many pieces were cut of which nobody had told, from cloth as the recipe takes it, as far as it is there."""
    moves, *_ = await _moves(turn, pieces, await _by_recipe(turn, pieces), workshop, told=False)
    await ledger.append(turn.db, moves, turn.now)


async def _by_recipe(turn: Turn, pieces: int) -> int:
    return per_piece(await materials.recipes(turn.db), None, turn.today).get(CLOTH, 0) * pieces


async def _moves(
    turn: Turn, pieces: int, cloth: int, workshop: int, *, told: bool = True
) -> tuple[list[Move], int, int]:
    """The moves of a cut, how much cloth it took, and how much of that wasn't known to be there."""
    store = Place.store(workshop)
    held = {one.item: one.quantity for one in await ledger.goods.at(turn.db, store)}.get(CLOTH, 0)
    # A recipe alone takes no cloth that nobody knows of: what was cut may have been cut elsewhere.
    taken = cloth if told and cloth and held else min(cloth, held)
    lacking = max(0, taken - held)
    moves: list[Move] = []
    whose = turn.person.id
    if lacking:
        moves += moves_of(turn, [Amount(CLOTH, "", lacking)], OWN, store, Reason.BEYOND, whose)
    if taken:
        moves += moves_of(turn, [Amount(CLOTH, "", taken)], store, USED, Reason.CUT, whose)
    return [*moves, *moves_of(turn, [Amount(CUT, "", pieces)], SUPPLIER, store, Reason.CUT, whose)], taken, lacking

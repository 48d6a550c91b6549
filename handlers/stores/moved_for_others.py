"""Cut pieces at a tailor's home, as a coordinator tells it: she brought some back, or another gets some of hers."""

from dataclasses import dataclass
from typing import Any

from handlers.deliveries import booking, shipping
from handlers.deliveries.on_the_way import receipt_options
from handlers.masks import for_others
from handlers.reading.names import clean
from handlers.requests.how_much import DROPPED
from handlers.requests.measures import Amount, goods_listed
from handlers.rules.limits import MOST_CUT
from handlers.rules.permissions import may_supply
from handlers.rules.supply import CUT
from handlers.talk.as_told import AsTold, Heeded
from handlers.talk.asked import Choice
from handlers.talk.deeds import Deed, Drop, Option
from handlers.talk.told import Told
from handlers.talk.turn import Turn
from storage import ledger, materials, people, shipments
from storage.ledger import Place
from storage.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePieces(Deed):
    """So many pieces leave a tailor's home: for another tailor, or (None) back into the store."""

    person: int
    pieces: int
    to: int | None = None


async def told_of(turn: Turn, told: AsTold) -> bool:
    """ "Sari balikin potongan 15", "garapan Umi pindah ke Yuni 20": said back first."""
    pieces, who = told.number, told.people
    if not who or not pieces or not 0 < pieces <= MOST_CUT:
        return False
    whose, to = _whose_and_to(told)
    both = [whose, *([to] if to else [])]
    if not all(may_supply(turn.person, one) for one in both):
        turn.reply("share-not-here", total=pieces)
        return True
    args: dict[str, Any] = {"name": _name(turn, whose), "to": _name(turn, to) if to else "none", "pieces": pieces}
    held = await _held(turn, whose)
    if held < pieces:
        turn.reply("pieces-lacks", held=held, **args)
        return True
    deed = MovePieces(person=whose.id, pieces=pieces, to=to.id if to else None)
    options = [Option("button-record", deed), Option("button-not-that", Drop(says=DROPPED))]
    await turn.ask(Choice(), "pieces-move-ask", options, held=held, **args)
    return True


async def all_back(turn: Turn, told: AsTold) -> Heeded:
    """ "garapan Wati belum selesai, tarik dulu saja": all that she has at home by the record."""
    if told.person is None or not may_supply(turn.person, told.person):
        return False
    pieces = await _held(turn, told.person)
    if not pieces:
        turn.reply("pieces-lacks", name=_name(turn, told.person), to="none", pieces=1, held=0)
        return True
    deed = MovePieces(person=told.person.id, pieces=pieces)
    options = [Option("button-record", deed), Option("button-not-that", Drop(says=DROPPED))]
    name = _name(turn, told.person)
    await turn.ask(Choice(), "pieces-move-ask", options, name=name, to="none", pieces=pieces, held=pieces)
    return True


def _whose_and_to(told: AsTold) -> tuple[Person, Person | None]:
    """From whom, and to whom: behind "ke" stands who gets them, behind "dari" who had them."""
    first, *others = told.people
    other = others[0] if others else None
    names = told.talk.names
    if other and ((names[0] in told.talk.to and names[1] not in told.talk.to) or names[1] in told.talk.off):
        return other, first
    return first, other


async def _held(turn: Turn, person: Person) -> int:
    at_home = await ledger.goods.at(turn.db, Place.home(person.id))
    return sum(one.quantity for one in at_home if one.item == CUT)


def _name(turn: Turn, person: Person) -> str:
    return turn.shown_as.get(person.id, clean(person.call_name))


async def move(turn: Turn, deed: MovePieces) -> None:
    """Back in the store at once; to another tailor as it is when she gives them herself."""
    whose = await people.by_id(turn.db, deed.person)
    to = await for_others.neighbour(turn, deed.to) if deed.to else None
    allowed = whose is not None and may_supply(turn.person, whose) and (deed.to is None or to is not None)
    if whose is None or not allowed or await _held(turn, whose) < deed.pieces:
        turn.reply("stale-plain")
        return
    goods = [Amount(CUT, "", deed.pieces)]
    target = Place.home(to.id) if to else Place.store(whose.workshop_id)
    number = await shipping.begin(turn, Place.home(whose.id), target, goods, None, to.id if to else whose.id)
    words = goods_listed(goods, await materials.packs(turn.db))
    by = clean(turn.person.call_name)
    args: dict[str, Any] = {"name": _name(turn, whose), "to": _name(turn, to) if to else "none", "pieces": deed.pieces}
    if to is None:
        shipment = await shipments.by_id(turn.db, number)
        if shipment:
            await booking.arrive(turn, shipment)
    else:
        options, name = receipt_options(number), _name(turn, whose)
        kept = Told.GOODS_ARRIVED
        reached = await turn.tell_person(
            to.id, "given-told", topic="receipt", options=options, told=kept, name=name, goods=words
        )
        args["reached"] = str(bool(reached)).lower()
    args.setdefault("reached", "true")
    turn.reply("pieces-moved", **args)
    await turn.tell_person(whose.id, "pieces-moved-told", topic="receipt", by=by, **args)

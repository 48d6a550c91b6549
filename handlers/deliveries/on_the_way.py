"""What is on its way: to whom, what of it is still open, and what whoever gets it can say."""

from handlers.requests.measures import Amount
from handlers.rules.permissions import may, may_run_store, may_supply
from handlers.rules.waits import RECEIPT_FOR_HER_AFTER
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import accounts, people, shipments
from storage.database import Database
from storage.ledger import Place
from storage.people import Person
from storage.shipments import Shipment
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(Deed):
    """All of a shipment is here."""

    shipment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAll(Deed):
    """Not all of a shipment is here; how much is, will be asked."""

    shipment: int


def receipt_options(number: int) -> list[Option]:
    """What whoever gets it can say."""
    return [
        Option("button-received", Received(shipment=number)),
        Option("button-not-all", NotAll(shipment=number)),
    ]


def goods_open(shipment: Shipment) -> list[Amount]:
    """What of a shipment is still on its way."""
    return [Amount(one.item, one.colour, one.open) for one in shipment.goods if one.open]


async def to_speaker(turn: Turn) -> list[Shipment]:
    """What is on its way to whoever speaks: a tailor's home, or the stores that a coordinator runs."""
    own = await shipments.coming_to(turn.db, Place.home(turn.person.id)) if turn.person.is_tailor else []
    if not may(turn.person, "stock"):
        return own
    found = await shipments.open_ones(turn.db)
    return own + [one for one in found if one.to_workshop is not None and await may_receive(turn, one, None)]


async def may_receive(turn: Turn, shipment: Shipment, to: Person | None) -> bool:
    """Whoever gets it says what arrived; her coordinator only for one without an account, or after three days."""
    if shipment.to_workshop is not None:
        return may_run_store(turn.person, shipment.to_workshop) and shipment.sender_id != turn.person.id
    if to is None or to.id == turn.person.id:
        return to is not None
    late = turn.now - shipment.sent_at >= RECEIPT_FOR_HER_AFTER
    return may_supply(turn.person, to) and (late or not await accounts.has_one(turn.db, to.id))


async def who_gets(db: Database, shipment: Shipment | None) -> Person | None:
    """The tailor who gets it, if it isn't a workshop."""
    return await people.by_id(db, shipment.to_person) if shipment and shipment.to_person else None


async def sent_by_workshop(db: Database, shipment: Shipment) -> int | None:
    """The workshop whose coordinators must hear what became of it: where it came from, or its sender's."""
    if (tailor := shipment.from_place.tailor) is None:
        return shipment.from_place.workshop or None
    sender = await people.by_id(db, tailor)
    return sender.workshop_id if sender else None

"""Wages that were paid for masks whose check was taken back since: until they are counted again they are an advance."""

from datetime import date, datetime

from storage import loans, wages
from storage.database import Database
from storage.ledger import Move, Place, Reason
from storage.ledger.moves import append
from storage.ledger.places import CAPITAL, PAID
from storage.ledger.things import RUPIAH
from storage.people import Person
from storage.spoken import Spoken

FUND = Spoken("lebih bayar")


def _move(
    person: Person, amount: int, places: tuple[Place, Place], reason: Reason, actor_id: int, cause_id: int, day: date
) -> Move:
    return Move(
        thing=RUPIAH,
        quantity=amount,
        from_place=places[0],
        to_place=places[1],
        work_date=day.isoformat(),
        reason=reason,
        person_id=person.id,
        actor_id=actor_id,
        cause_id=cause_id,
    )


async def make_room(
    db: Database, person: Person, amount: int, *, actor_id: int, cause_id: int, day: date, now: datetime
) -> int | None:
    """Let so many whole rupiah of wages be taken back: what of them is paid becomes an advance; how much that was.

    None if it can't be, because some of it is on its way to her.
    """
    stands = await wages.standing(db, person.id)
    missing = amount - stands.owed
    if missing <= 0:
        return 0
    if missing > stands.paid:
        return None
    owed, advance = Place.owed(person.id), Place.advance(person.id)
    moves = [
        _move(person, missing, places, Reason.OVERPAID, actor_id, cause_id, day)
        for places in ((PAID, owed), (CAPITAL, advance))
    ]
    await append(db, moves, now)
    await loans.add(
        db,
        person_id=person.id,
        workshop_id=person.workshop_id,
        fund=FUND,
        thing=RUPIAH,
        quantity=missing,
        lent_by=actor_id,
        lent_on=day,
        source_id=cause_id,
    )
    return missing


async def settle(
    db: Database, person: Person, *, actor_id: int, cause_id: int, day: date, now: datetime
) -> tuple[int, int]:
    """What was counted in their place was paid already: how much of the advance that settles, and how much is left."""
    settled = left = 0
    for loan in await loans.open_ones(db, person.id):
        if loan.fund != FUND:
            continue
        amount = min(loan.open, (await wages.standing(db, person.id)).owed)
        if amount:
            owed, advance = Place.owed(person.id), Place.advance(person.id)
            moves = [
                _move(person, amount, (owed, PAID), Reason.RECOUNTED, actor_id, cause_id, day),
                _move(person, amount, (advance, CAPITAL), Reason.RETURNED, actor_id, cause_id, day),
            ]
            await append(db, moves, now)
            await loans.settle(db, loan.id, returned=amount)
        settled, left = settled + amount, left + loan.open - amount
    return settled, left

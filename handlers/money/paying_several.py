"""Several are paid by one message: each with her sum, or all but some; as a list to confirm."""

from handlers.money import paying, treasurers
from handlers.money.payout import PayOut
from handlers.reading.names import clean
from handlers.reading.paying_several_said import SeveralTold
from handlers.requests import measures
from handlers.rules.limits import LEAST_PAID
from handlers.talk.turn import Turn
from storage import people, wages
from storage.people import Person, PersonState


async def said(turn: Turn, told: SeveralTold) -> bool:
    """ "bayar Sri 50.000, Ani 40.000", "bayar semua kecuali Ani": whether each name is one whom this person pays."""
    among = [
        one
        for one in await people.everyone(turn.db)
        if one.is_tailor and one.state is not PersonState.LEFT and treasurers.may_decide_on(turn, one)
    ]
    named = list[tuple[Person, int | None]]()
    for name, amount in told.each or tuple((one, None) for one in told.but):
        found = measures.named_among(among, name)
        if len(found) != 1:
            return False
        named.append((found[0], amount))
    if told.but:
        left = {one.id for one, _ in named}
        named = [(one, None) for one in among if one.id not in left]
    items, short = list[PayOut](), list[str]()
    for person, amount in named:
        owed = (await wages.standing(turn.db, person.id)).owed
        wanted = amount * 1000 if amount and told.bare and amount < LEAST_PAID else amount
        if owed and (wanted is None or wanted <= owed):
            items.append(PayOut(person=person.id, amount=wanted or owed))
        elif not told.but:
            short.append(clean(person.call_name))
    await paying.ask_all(turn, items, short)
    return True

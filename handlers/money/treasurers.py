"""Who decides about money: leads, coordinators, and whoever is *bendahara*; never about her own."""

from collections.abc import Sequence

from handlers.rules.permissions import may, may_pay, may_set_rates
from handlers.talk.turn import Turn
from storage import accounts, duties
from storage.accounts import Account
from storage.people import Person, PersonState, Role


async def is_one(turn: Turn) -> bool:
    """Whether this person decides about money."""
    return may(turn.person, "stock") or await duties.has(turn.db, turn.person.id, duties.TREASURER)


async def may_decide_on(turn: Turn, tailor: Person) -> bool:
    """Whether this person decides about this tailor's money."""
    treasurer = await duties.has(turn.db, turn.person.id, duties.TREASURER)
    return may_pay(turn.person, tailor, treasurer=treasurer)


async def others(turn: Turn, workshop_id: int | None, but: Sequence[int] = ()) -> list[Account]:
    """Who else decides about money: of a workshop, or (None) of all; without those it is about."""
    treasurers = await duties.holders(turn.db, duties.TREASURER)
    out = (turn.person.id, *but)
    return [
        one
        for one in await accounts.of_everyone(turn.db)
        if one.person.id not in out
        and one.person.state is PersonState.ACTIVE
        and may_set_rates(one.person, treasurer=one.person.id in treasurers)
        and (workshop_id is None or one.person.role is Role.LEAD or one.person.workshop_id == workshop_id)
    ]

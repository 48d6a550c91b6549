"""Who decides about money: leads, coordinators, and whoever is *bendahara*; never about her own."""

from collections.abc import Sequence

from handlers.rules.permissions import may, may_pay
from handlers.talk.turn import Turn
from storage import accounts
from storage.accounts import Account
from storage.people import Person, Role


def is_one(turn: Turn) -> bool:
    """Whether this person decides about money."""
    return may(turn.person, "pay")


def may_decide_on(turn: Turn, tailor: Person) -> bool:
    """Whether this person decides about this tailor's money."""
    return may_pay(turn.person, tailor)


async def others(turn: Turn, workshop_id: int | None, but: Sequence[int] = ()) -> list[Account]:
    """Who else decides about money: of a workshop, or (None) of all; without those it is about."""
    out = (turn.person.id, *but)
    return [
        one
        for one in await accounts.of_everyone(turn.db)
        if one.person.id not in out
        and may(one.person, "pay")
        and (workshop_id is None or one.person.role is Role.LEAD or one.person.workshop_id == workshop_id)
    ]

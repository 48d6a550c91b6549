"""Who hears of somebody, of those who decide."""

from collections.abc import Sequence

from handlers.rules.permissions import Permission, may
from storage.accounts import Account
from storage.people import COORDINATORS, PersonState, Role


def coordinators(accounts: Sequence[Account]) -> list[Account]:
    """Everybody who decides for some workshop, and works."""
    return [one for one in accounts if one.person.role in COORDINATORS and one.person.state is PersonState.ACTIVE]


def deciders(accounts: Sequence[Account], workshop_id: int | None, *, but: int | None = None) -> list[Account]:
    """Whom to tell about somebody (`but`): her workshop's coordinators, and the leads where there is no other."""
    others = [one for one in coordinators(accounts) if one.person.id != but]
    own = [one for one in others if one.person.role is Role.COORDINATOR and one.person.workshop_id == workshop_id]
    return own or [one for one in others if one.person.role is Role.LEAD]


def helpers(everyone: Sequence[Account], workshop_id: int | None, action: Permission, but: int | None) -> list[Account]:
    """Whom else to tell: those of a workshop who don't decide, but have a duty that lets them do this."""
    ours = [one for one in everyone if (one.person.workshop_id or 0) == (workshop_id or 0) and one.person.id != but]
    return [one for one in ours if one.person.is_tailor and may(one.person, action)]


def leads(accounts: Sequence[Account]) -> list[Account]:
    """Whom to tell about the bot itself: the leads, and where there is none, every coordinator."""
    everybody = coordinators(accounts)
    return [one for one in everybody if one.person.role is Role.LEAD] or everybody

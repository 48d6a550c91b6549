"""For whom an announcement is: workshops, roles, duties or people, in numbers. Pure: no clock."""

from collections.abc import Sequence

from handlers.rules.permissions import may_answer, only_observes
from storage.people import Duty, Person, PersonState, Role
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """People by number; or else those of these workshops, roles and duties, each of which, if empty, leaves all in."""

    workshops: tuple[int, ...] = ()
    roles: tuple[Role, ...] = ()
    duties: tuple[Duty, ...] = ()
    people: tuple[int, ...] = ()
    # These are left out, however they were meant.
    without: tuple[int, ...] = ()

    @property
    def all(self) -> bool:
        """Whether it is for everybody whom its sender may write to."""
        return self == Audience()


def chosen(sender: Person, everyone: Sequence[Person], whom: Audience) -> list[Person]:
    """Those of everyone to whom an announcement of this sender goes: who work, and are hers to write to."""
    return [one for one in everyone if may_answer(sender, one) and _works(one) and _is_meant(one, whom)]


def _works(person: Person) -> bool:
    return person.state is PersonState.ACTIVE and not only_observes(person)


def _is_meant(person: Person, whom: Audience) -> bool:
    if person.id in whom.without:
        return False
    if whom.people:
        return person.id in whom.people
    there = not whom.workshops or (person.workshop_id or 0) in whom.workshops
    roles = person.role in whom.roles or (Role.COURIER in whom.roles and person.carries)
    # Couriers sew as well, and are told what tailors are.
    roles = roles or (Role.TAILOR in whom.roles and person.is_tailor and person.sews is not False)
    duties = any(person.has(duty) for duty in whom.duties)
    return there and (roles or duties or not (whom.roles or whom.duties))

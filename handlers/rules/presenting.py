"""How messages are put for somebody."""

from handlers.rules.permissions import only_observes
from storage.people import COORDINATORS, Access, Duty, Person, Role

# What somebody does beside her role has a menu of its own; the first of these that she does.
MENUS = ((Duty.STORE, "store"), (Duty.INSPECTOR, "inspector"), (Duty.TREASURER, "treasurer"))


def taken_in(role: Role | None, access: str) -> str:
    """How somebody takes messages in, of what helps her: whoever decides gets every word of them."""
    return " ".join(one for one in access.split() if one != Access.FEW or role not in COORDINATORS)


def menu_of(person: Person) -> str:
    """Which lasting menu somebody has: her role's, or that of what she does beside it."""
    if not person.is_tailor:
        return person.role
    if only_observes(person):
        return "observer"
    beside = next((menu for duty, menu in MENUS if person.has(duty)), None)
    return beside or ("courier" if person.carries else "tailor")

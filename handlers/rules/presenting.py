"""How messages are put for somebody."""

from storage.people import COORDINATORS, Access, Role


def taken_in(role: Role | None, access: str) -> str:
    """How somebody takes messages in, of what helps her: whoever decides gets every word of them."""
    return " ".join(one for one in access.split() if one != Access.FEW or role not in COORDINATORS)

"""Who may do what. A menu is only a hint; this is asked each time."""

from storage.people import COORDINATORS, Person

ACTIONS = {
    "report": ("tailor", "courier"),
    "tally": COORDINATORS,
    "schedule": COORDINATORS,
    "accept": COORDINATORS,
}


def may(person: Person, action: str) -> bool:
    """Whether this person, as they stand now, may do this."""
    return person.state == "active" and person.role in ACTIONS[action]


def may_decide_on(decider: Person, applicant: Person) -> bool:
    """Whether this coordinator decides about this applicant: a lead about all, others about their tailors."""
    if decider.id == applicant.id or not may(decider, "accept"):
        return False
    if decider.role == "lead":
        return True
    return applicant.is_tailor and applicant.workshop_id == decider.workshop_id

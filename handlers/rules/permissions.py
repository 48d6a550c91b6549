"""Who may do what. A menu is only a hint; this is asked each time."""

from collections.abc import Mapping
from typing import Literal

from storage.people import COORDINATORS, TAILORS, Duty, Person, PersonState, Role

Permission = Literal[
    "report",
    "report-others",
    "tally",
    "totals",
    "schedule",
    "announce",
    "accept",
    "role",
    "stock",
    "check",
    "loans",
    "pay",
    "carry",
    "orders",
    "release",
]

ACTIONS: Mapping[Permission, tuple[Role, ...]] = {
    "report": TAILORS,
    "report-others": (*TAILORS, *COORDINATORS),
    # Masks by name; only sums.
    "tally": COORDINATORS,
    "totals": COORDINATORS,
    "schedule": COORDINATORS,
    "announce": COORDINATORS,
    "accept": COORDINATORS,
    "role": (Role.LEAD,),
    "orders": (Role.LEAD,),
    # Samples of finished masks, and what is handed over to the buyer.
    "release": COORDINATORS,
    "stock": COORDINATORS,
    "check": COORDINATORS,
    "loans": COORDINATORS,
    "pay": COORDINATORS,
    "carry": (Role.COURIER,),
}
# What a duty adds to a role.
DUTIES: Mapping[Duty, tuple[Permission, ...]] = {
    Duty.STORE: ("stock",),
    Duty.INSPECTOR: ("check",),
    Duty.TREASURER: ("loans", "pay"),
    Duty.COURIER: ("carry", "report-others"),
    Duty.OBSERVER: ("totals",),
}
# Whoever has one of these decides about others, and needs a phone of her own.
DECIDES = frozenset((Duty.STORE, Duty.INSPECTOR, Duty.TREASURER))
# What whoever only observes isn't part of.
FOR_MAKERS: tuple[Permission, ...] = ("report", "report-others")


def may(person: Person, action: Permission) -> bool:
    """Whether this person, as they stand now, may do this."""
    if person.state is not PersonState.ACTIVE or (action in FOR_MAKERS and only_observes(person)):
        return False
    if action == "report" and serves(person):
        return False
    if person.role in ACTIONS[action] or not person.duties:
        return person.role in ACTIONS[action]
    return any(action in adds and person.has(duty) for duty, adds in DUTIES.items())


def only_observes(person: Person) -> bool:
    """Whether somebody sees totals and does nothing else, so that people's names aren't for them."""
    return person.is_tailor and person.has(Duty.OBSERVER) and person.sews is False


def serves(person: Person) -> bool:
    """Whether somebody has a duty that decides and doesn't sew: what she says is about others' work."""
    return person.is_tailor and person.sews is False and any(person.has(duty) for duty in DECIDES)


def has_never_sewed(person: Person, *, made: bool) -> bool:
    """Whether nobody said that somebody with such a duty sews, and nothing else tells of it."""
    decides = person.is_tailor and any(person.has(duty) for duty in DECIDES)
    return decides and person.sews is None and not person.usual_pieces and not made


def is_heard_freely(person: Person) -> bool:
    """Whether somebody is heard as one who decides: no word of hers tells of masks of her own."""
    return not may(person, "report") and (may(person, "tally") or serves(person))


def shares_phone(person: Person) -> bool:
    """Whether others may write from her phone: not whoever decides, lest she decide about herself by another name."""
    return person.is_tailor and not any(person.has(duty) for duty in DECIDES)


def expects_masks(person: Person) -> bool | None:
    """Whether masks are expected of somebody each day; None: only if she ever made any."""
    if not person.is_tailor or person.state is not PersonState.ACTIVE:
        return False
    if person.sews is not None:
        return person.sews
    return True if person.usual_pieces or not (person.carries or person.duties) else None


def may_report_for(reporter: Person, tailor: Person) -> bool:
    """Whether somebody reports for this tailor: a lead for all, everybody else for those of their workshop."""
    if reporter.id == tailor.id or not tailor.is_tailor or not may(reporter, "report-others"):
        return False
    return reporter.role is Role.LEAD or (reporter.workshop_id or 0) == (tailor.workshop_id or 0)


def may_decide_on(decider: Person, applicant: Person) -> bool:
    """Whether this coordinator decides about this applicant: a lead about all, others about their tailors."""
    if decider.id == applicant.id or not may(decider, "accept"):
        return False
    if decider.role is Role.LEAD:
        return True
    return applicant.is_tailor and applicant.workshop_id == decider.workshop_id


def may_answer(decider: Person, asker: Person) -> bool:
    """Whether this coordinator writes to somebody: a lead to all, others to those of their workshop but leads."""
    if decider.id == asker.id or not may(decider, "accept") or asker.state is PersonState.LEFT:
        return False
    if decider.role is Role.LEAD:
        return True
    return asker.role is not Role.LEAD and (decider.workshop_id or 0) == (asker.workshop_id or 0)


def may_write_to(decider: Person, other: Person) -> bool:
    """Whether somebody who decides may write to another by name: also to whoever leads."""
    to_lead = may(decider, "accept") and other.role is Role.LEAD and other.id != decider.id
    return may_answer(decider, other) or to_lead


def may_run_store(decider: Person, workshop_id: int | None) -> bool:
    """Whether this coordinator decides about the goods of this workshop: a lead everywhere, others in their own."""
    return may(decider, "stock") and (decider.role is Role.LEAD or (decider.workshop_id or 0) == (workshop_id or 0))


def may_supply(decider: Person, tailor: Person, action: Permission = "stock") -> bool:
    """Whether this coordinator decides what this tailor gets: a lead everywhere, others in their workshop."""
    states = (PersonState.ACTIVE, PersonState.PAUSED, *((PersonState.LEFT,) if action == "loans" else ()))
    works = tailor.is_tailor and tailor.state in states
    if decider.id == tailor.id or not may(decider, action) or not works:
        return False
    return decider.role is Role.LEAD or tailor.workshop_id == decider.workshop_id


def may_check(checker: Person, tailor: Person, action: Permission = "check") -> bool:
    """Whether somebody checks this tailor's masks: whoever decides, or has the duty; nobody her own."""
    if checker.id == tailor.id or not may(checker, action):
        return False
    return checker.role is Role.LEAD or (checker.workshop_id or 0) == (tailor.workshop_id or 0)


def may_pay(payer: Person, tailor: Person, action: Permission = "pay") -> bool:
    """Whether somebody decides about a tailor's money: a lead everywhere, others in their workshop; nobody her own."""
    if payer.id == tailor.id or not may(payer, action):
        return False
    return payer.role is Role.LEAD or (payer.workshop_id or 0) == (tailor.workshop_id or 0)

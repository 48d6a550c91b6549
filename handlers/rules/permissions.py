"""Who may do what. A menu is only a hint; this is asked each time."""

from collections.abc import Mapping
from typing import Literal

from storage.people import COORDINATORS, TAILORS, Person, PersonState, Role

Permission = Literal["report", "report-others", "tally", "schedule", "accept", "role", "stock", "carry", "orders"]

ACTIONS: Mapping[Permission, tuple[Role, ...]] = {
    "report": TAILORS,
    "report-others": (*TAILORS, *COORDINATORS),
    "tally": COORDINATORS,
    "schedule": COORDINATORS,
    "accept": COORDINATORS,
    "role": (Role.LEAD,),
    "orders": (Role.LEAD,),
    "stock": COORDINATORS,
    "carry": (Role.COURIER,),
}


def may(person: Person, action: Permission) -> bool:
    """Whether this person, as they stand now, may do this."""
    return person.state is PersonState.ACTIVE and person.role in ACTIONS[action]


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


def may_run_store(decider: Person, workshop_id: int | None) -> bool:
    """Whether this coordinator decides about the goods of this workshop: a lead everywhere, others in their own."""
    return may(decider, "stock") and (decider.role is Role.LEAD or (decider.workshop_id or 0) == (workshop_id or 0))


def may_supply(decider: Person, tailor: Person) -> bool:
    """Whether this coordinator decides what this tailor gets: a lead everywhere, others in their workshop."""
    works = tailor.is_tailor and tailor.state in (PersonState.ACTIVE, PersonState.PAUSED)
    if decider.id == tailor.id or not may(decider, "stock") or not works:
        return False
    return decider.role is Role.LEAD or tailor.workshop_id == decider.workshop_id


def may_check(checker: Person, tailor: Person, *, inspector: bool) -> bool:
    """Whether somebody checks this tailor's masks: whoever decides, or has the duty (`inspector`); nobody her own."""
    if checker.id == tailor.id or checker.state is not PersonState.ACTIVE or not (inspector or may(checker, "stock")):
        return False
    return checker.role is Role.LEAD or (checker.workshop_id or 0) == (tailor.workshop_id or 0)


def may_set_rates(person: Person, *, treasurer: bool) -> bool:
    """Whether somebody proposes what a piece is paid, and agrees to what another proposed."""
    return person.state is PersonState.ACTIVE and (treasurer or may(person, "stock"))


def may_pay(payer: Person, tailor: Person, *, treasurer: bool) -> bool:
    """Whether somebody decides about a tailor's money: a lead everywhere, others in their workshop; nobody her own."""
    if payer.id == tailor.id or payer.state is not PersonState.ACTIVE or not (treasurer or may(payer, "stock")):
        return False
    return payer.role is Role.LEAD or (payer.workshop_id or 0) == (tailor.workshop_id or 0)

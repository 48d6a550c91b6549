"""What somebody does beside her role: store, checks, money, courier, looking on; and whether she sews."""

from storage.database import Database
from storage.people import Duty, Person


async def give(db: Database, person: Person, duty: Duty) -> bool:
    """Give somebody a duty; False if she has it."""
    if not person.has(duty):
        await _keep(db, person.id, [*person.duties.split(), duty])
    return not person.has(duty)


async def take(db: Database, person: Person, duty: Duty) -> bool:
    """Take a duty from somebody; False if she hasn't it."""
    if person.has(duty):
        await _keep(db, person.id, [one for one in person.duties.split() if one != duty])
    return person.has(duty)


async def set_sews(db: Database, person_id: int, sews: bool | None) -> None:
    """Whether masks are expected of somebody; None: her role, duties and masks tell."""
    kept = None if sews is None else int(sews)
    await db.run("UPDATE person SET sews = ? WHERE id = ?", (kept, person_id))


async def _keep(db: Database, person_id: int, held: list[str]) -> None:
    await db.run("UPDATE person SET duties = ? WHERE id = ?", (" ".join(held), person_id))

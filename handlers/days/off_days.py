"""What was made on a day off stands in the tally of the next working day, so that nothing of it is lost."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from handlers.reading.names import clean
from handlers.rules.calendar import of_any
from storage import ledger, people, workshops
from storage.database import Database
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass
from storage.workshops import WorkingDays

Counts = dict[int, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class OffDay:
    """A day off, and who made how many masks on it, with the defects among them; nobody, if nothing was told."""

    day: date
    made: Mapping[Person, tuple[int, int]]

    @property
    def counts(self) -> Counts:
        """Pieces and defects by person, to compare a revision with."""
        return {person.id: counts for person, counts in self.made.items()}

    @property
    def line(self) -> list[Any]:
        """As a tally tells it."""
        total, defects = (sum(counts[at] for counts in self.made.values()) for at in (0, 1))
        names = ", ".join(f"{clean(person.call_name)} {pieces}" for person, (pieces, _) in self.made.items())
        key = "tally-off-day" if total else "tally-off-day-none"
        args = {"total": total, "defects": defects, "names": Spoken(names)} if total else {}
        return [key, {"date": self.day.isoformat(), **args}]


async def working_days_of(db: Database, workshop_id: int | None) -> WorkingDays:
    """The working days of one workshop, or those of any."""
    days = await workshops.working_days(db)
    return days[workshop_id] if workshop_id in days else of_any(list(days.values()))


async def made_on(db: Database, days: Sequence[date], workshop_id: int | None) -> tuple[OffDay, ...]:
    """What was made on some days off, in one workshop or (None) in all."""
    made = await ledger.masks.made_between(db, days[0], days[-1]) if days else []
    makers = {number: await people.by_id(db, number) for number in dict.fromkeys(one.person_id for one in made)}
    found = []
    for day in days:
        counts: dict[Person, tuple[int, int]] = {}
        for one in made:
            person = makers[one.person_id]
            if one.work_date == day and person and workshop_id in (None, person.workshop_id):
                pieces, defects = counts.get(person, (0, 0))
                counts[person] = (pieces + one.pieces, defects + one.defects)
        found.append(OffDay(day, counts))
    return tuple(found)

"""What was checked on a day, and how much waits: one line of the day's tally."""

from collections import Counter
from datetime import date
from typing import Any

from handlers.orders import bags_waiting
from handlers.reading.checks_said import Result
from handlers.rules.waits import CHECKS_IN_USE
from storage import inspections, people
from storage.database import Database


async def lines(db: Database, day: date, workshop_id: int | None) -> list[list[Any]]:
    """The line, of one workshop or (None) of all; none where nobody has checked anything lately."""
    lately = await inspections.standing(db, day - CHECKS_IN_USE, day)
    known = {one.person_id: await people.by_id(db, one.person_id) for one in lately}
    ours = [one for one in lately if (who := known[one.person_id]) and workshop_id in (None, who.workshop_id)]
    if not ours:
        return []
    waiting = sum(one.pieces for one in await bags_waiting.unchecked(db, workshop_id))
    sums: Counter[str] = Counter()
    for one in ours:
        for line in await inspections.lines_of(db, one.id) if one.checked_on == day else ():
            sums[line.result] += line.pieces
    if not sums:
        return [["tally-unchecked", {"waiting": waiting}]] if waiting else []
    counts = {"accepted": sums[Result.GOOD], "rework": sums[Result.MEND], "rejected": sums[Result.REJECT]}
    return [["tally-checked", {"counted": sum(sums.values()), **counts, "waiting": waiting}]]

"""Of whom masks are expected: not of a courier, a storekeeper or an observer who doesn't sew."""

from collections.abc import Sequence
from datetime import date

from handlers.rules.permissions import expects_masks
from storage import ledger
from storage.database import Database
from storage.people import Person


async def those(db: Database, among: Sequence[Person], day: date) -> list[Person]:
    """Those of some people who are expected to tell of masks on a day."""
    judged = [(one, expects_masks(one)) for one in among]
    # Most are plain tailors: only where a duty leaves it open is the ledger asked.
    unsure = any(expected is None for _, expected in judged)
    ever = await ledger.masks.last_day_of_each(db, day) if unsure else {}
    return [one for one, expected in judged if (one.id in ever if expected is None else expected)]

"""Somebody can't be written to: whoever decides for her hears of it."""

from enum import StrEnum

from storage import people
from storage.database import Database
from storage.outbox import BROADCAST, Content, Letter
from storage.people import Person


class Why(StrEnum):
    """Why something doesn't reach her; the sentence that says so."""

    BLOCKED = "blocked-note"
    GONE = "gone-note"
    # One message, which the channel will never take.
    REFUSED = "dead-note"


async def notes(db: Database, person: Person, why: Why) -> list[Letter]:
    """One note to each who decides for her."""
    said = Content(str(why), {"name": person.name})
    return [
        Letter(channel=account.channel, address=account.address, content=said, topic=str(why), priority=BROADCAST)
        for account in await people.coordinators_of(db, person.workshop_id, but=person.id)
    ]

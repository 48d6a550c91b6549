"""Somebody can't be written to: whoever decides for her hears of it."""

from enum import StrEnum

from handlers.rules.deciders import deciders
from storage import accounts
from storage.database import Database
from storage.outbox import Content, Letter
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
        Letter.to(account, said, topic=str(why))
        for account in deciders(await accounts.of_everyone(db), person.workshop_id, but=person.id)
    ]

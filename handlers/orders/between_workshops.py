"""What goes from one workshop to another: which is named, from which it goes, and whether somebody may send it."""

from handlers.reading.normal import normal
from handlers.rules.permissions import Permission, may, may_run_store
from handlers.talk.turn import Turn
from storage import workshops
from storage.database import Database


async def place(db: Database, name: str) -> int | None:
    """The workshop that some words name: by its whole name, or by words that only it has."""
    wanted = normal(name).removeprefix("bengkel ").split()
    known = {
        number: normal(one).removeprefix("bengkel ").split() for number, one in (await workshops.names(db)).items()
    }
    whole = [number for number, words in known.items() if words == wanted]
    found = whole or [number for number, words in known.items() if set(wanted) <= set(words)]
    return found[0] if len(found) == 1 else None


async def from_where(turn: Turn, to: int, *, itself: str) -> int | None:
    """From which workshop it goes: her own, else the only other one; None, and a sentence (`itself`) says why not."""
    names = await workshops.names(turn.db)
    others = [number for number in names if number != to]
    own = turn.person.workshop_id
    if own == to:
        turn.reply(itself, workshop=names[to])
    elif own is not None:
        return own
    elif len(others) == 1:
        return others[0]
    else:
        turn.reply("lent-from-which")
    return None


def runs(turn: Turn, action: Permission, workshop: int) -> bool:
    """Whether somebody may do this, and runs that workshop's store."""
    return may(turn.person, action) and may_run_store(turn.person, workshop)

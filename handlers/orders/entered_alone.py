"""Whoever told of a tailor's masks alone doesn't check them: another does, or she says first that they are right."""

from collections.abc import Sequence

from handlers.reading.names import clean
from handlers.rules.permissions import may_check
from handlers.talk.turn import Turn
from storage import accounts, people, vouched
from storage.people import Person
from storage.spoken import Spoken


async def refused(turn: Turn, person: Person, moves: Sequence[int]) -> bool:
    """Whether the speaker told of some of these masks alone; then it is said who may check them."""
    if not await vouched.entered_alone(turn.db, moves, turn.person.id):
        return False
    others = [one for one in await people.everyone(turn.db) if one.id != turn.person.id and may_check(one, person)]
    names = Spoken(", ".join(clean(one.call_name) for one in others) or "none")
    reached = await accounts.reach(turn.db, person.id)
    turn.reply("check-entered-alone", name=clean(person.call_name), names=names, hears=str(reached is not None).lower())
    return True

"""Whether what is paid to somebody may be kept here: she says so herself, and until she does nothing of it is."""

from handlers.people import consenting, filling
from handlers.reading.names import clean
from handlers.talk.turn import Turn
from storage import consents
from storage.consents import PAY
from storage.people import Person


async def of(turn: Turn, person: Person) -> bool:
    """Whether pay and advances of hers may be booked; else whoever wants to hears why, and she is asked."""
    kept = await consents.pay(turn.db, person.id)
    if kept is None:
        await consenting.ask_for_pay(turn, person.id)
    if not kept:
        turn.reply("pay-not-kept-of" if kept is False else "pay-to-be-asked", name=clean(person.call_name))
    return bool(kept)


async def own(turn: Turn) -> bool:
    """The same of one's own: she is asked at once, or hears how she changes her mind."""
    kept = await consents.pay(turn.db, turn.person.id)
    if kept is None:
        await filling.begin(turn, PAY)
    elif not kept:
        turn.reply("pay-not-kept")
    return bool(kept)

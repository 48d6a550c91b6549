"""Whether what is paid to somebody may be kept here: she says so herself, and until she does nothing of it is."""

from handlers.money import treasurers
from handlers.people import consenting, filling
from handlers.reading.names import clean
from handlers.talk import private
from handlers.talk.turn import Turn
from storage import consents, people, wages
from storage.consents import PAY
from storage.people import Person, PersonState
from storage.spoken import Spoken


async def of(turn: Turn, person: Person) -> bool:
    """Whether pay and advances of hers may be booked; else whoever wants to hears why, and she is asked."""
    kept = await consents.pay(turn.db, person.id)
    if kept is None:
        await consenting.ask_for_pay(turn, person.id)
    if kept is None and not await private.has_phone(turn.db, person.id):
        turn.reply("pay-to-be-heard", name=clean(person.call_name), whole=clean(person.name))
    elif not kept:
        turn.reply("pay-not-kept-of" if kept is False else "pay-to-be-asked", name=clean(person.call_name))
    return bool(kept)


async def waiting(turn: Turn) -> list[Spoken]:
    """Of those whose pay this person decides about, whose accepted masks wait for a yes."""
    names = []
    for stands in await wages.standings(turn.db):
        person = await people.by_id(turn.db, stands.person_id)
        near = person is not None and person.state is not PersonState.LEFT and treasurers.may_decide_on(turn, person)
        if person and near and stands.accepted and await consents.pay(turn.db, person.id) is None:
            names.append(clean(person.call_name))
    return names


async def say_waiting(turn: Turn) -> None:
    """Who isn't in a list of wages, since she hasn't said yes yet."""
    if names := await waiting(turn):
        turn.reply("pay-waits-consent", names=Spoken(", ".join(names)))


async def own(turn: Turn) -> bool:
    """The same of one's own: she is asked at once, or hears how she changes her mind."""
    kept = await consents.pay(turn.db, turn.person.id)
    if kept is None:
        await filling.begin(turn, PAY)
    elif not kept:
        turn.reply("pay-not-kept")
    return bool(kept)

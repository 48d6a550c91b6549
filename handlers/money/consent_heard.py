"""Whether pay may be kept of whoever has no phone: asked by a person, and told here by two, or with her signature."""

from handlers.money import paying, treasurers
from handlers.people import consenting
from handlers.reading.consent_told import ConsentTold
from handlers.reading.names import clean
from handlers.rules.passable import passable
from handlers.stores import agreeing
from handlers.stores.agreeing import Proposal
from handlers.talk import private
from handlers.talk.turn import Turn
from handlers.words import Listed, listed
from storage import consents, people, wages
from storage.agreements import Agreement
from storage.consents import PAY, Consent
from storage.people import Person
from storage.spoken import Spoken
from storage.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PayMayBeKept(Proposal):
    """Somebody without a phone was asked herself, and wants her pay kept."""

    person: int


async def told(turn: Turn, said: ConsentTold) -> None:
    """ "izin upah Kasiyem": a no holds at once, a yes once another heard it too, or with her signature."""
    person = await paying.payee(turn, said.name)
    if person is None:
        return
    name = clean(person.call_name)
    if await private.has_phone(turn.db, person.id):
        kept = await consents.pay(turn.db, person.id)
        if kept is None:
            await consenting.ask_for_pay(turn, person.id)
        turn.reply("pay-consent-own", name=name, kept="asked" if kept is None else str(kept).lower())
    elif not said.yes:
        await _keep(turn, person, given=False, by=clean(turn.person.call_name))
        turn.reply("pay-not-kept-of", name=name)
    elif passable(turn.said.files):
        await _keep(turn, person, given=True, by=clean(turn.person.call_name))
        turn.reply("pay-consent-kept", name=name)
    else:
        to = await treasurers.others(turn, person.workshop_id, but=[person.id])
        about = PayMayBeKept(person=person.id)
        asked = await agreeing.propose(turn, about, person.workshop_id, "pay-consent-vouch", to=to, tailor=name)
        turn.reply("pay-consent-proposed" if asked else "pay-consent-alone", name=name)


async def _keep(turn: Turn, person: Person, *, given: bool, by: Spoken) -> None:
    """What she said is kept, with who told it; what waited for her yes is owed from now on."""
    said = Consent(
        purpose=PAY,
        version=consenting.VERSION,
        given=given,
        given_by=by,
        at=turn.now,
        source_id=turn.cause_id,
    )
    await consents.keep(turn.db, person.id, said)
    turn.did("consents")
    if given:
        await wages.earn(turn.db, actor_id=turn.person.id, cause_id=turn.cause_id, now=turn.now)


async def _may(turn: Turn, found: Agreement) -> bool:
    about = HEARD.of(found)
    assert isinstance(about, PayMayBeKept)  # noqa: S101 - its kind says so
    person = await people.by_id(turn.db, about.person)
    return person is not None and treasurers.may_decide_on(turn, person)


async def _book(turn: Turn, found: Agreement, about: PayMayBeKept) -> bool:
    """Another heard it too."""
    person = await people.by_id(turn.db, about.person)
    if person is None:
        return False
    both = Spoken(f"{await agreeing.called(turn, found.proposed_by)}, {clean(turn.person.call_name)}")
    await _keep(turn, person, given=True, by=both)
    return True


async def _in_words(turn: Turn, about: PayMayBeKept) -> Listed:
    person = await people.by_id(turn.db, about.person)
    return listed([["pay-consent-words", {"name": clean(person.call_name) if person else ""}]])


HEARD = agreeing.kind(PayMayBeKept, _book, _in_words, _may)

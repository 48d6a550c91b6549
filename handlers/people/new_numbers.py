"""Somebody who says that she is one of us with a new phone: a coordinator confirms it, and what she wrote counts then.

Whether anybody of that name is known, she can't tell from the answers.
"""

from handlers.people import admitting, reception, roster
from handlers.reading import read
from handlers.reading.enrolling_said import asks_again_to_join
from handlers.reading.names import clean, meant
from handlers.reading.phones_said import new_phone_said
from handlers.rules.limits import MOST_FROM_STRANGER
from handlers.rules.waits import COUNTED_WITHIN, NEW_PHONE_WAITS
from handlers.talk.deeds import Deed, Option
from handlers.talk.turn import Turn
from storage import accounts, audit, drafts, inbox, people
from storage.people import Person

ASKED, KEPT, DONE, REFUSED = "new-phone-asked", "new-phone-kept", "new-phone-done", "stranger"


async def heard(turn: Turn, not_her: type[Deed]) -> bool:
    """Whether a stranger says it, or waits for it to be confirmed; `not_her` is what a coordinator's no does."""
    if turn.said.kind == "button":
        return False
    since = turn.now - NEW_PHONE_WAITS
    waits = await inbox.has_note(turn.db, turn.channel, turn.address, (ASKED, KEPT), since)
    if waits and asks_again_to_join(turn.heard):
        return False
    name = None if waits else new_phone_said(turn.heard)
    if not waits and name is None:
        return await _known_by_number(turn, not_her)
    if await drafts.heard(turn.db, turn.channel, turn.address, turn.now, COUNTED_WITHIN) > MOST_FROM_STRANGER:
        return True
    tells = bool(read(turn.heard, turn.sent_at).reports)
    turn.did(KEPT if waits or tells else ASKED)
    if name is None:
        turn.reply("new-phone-kept")
        return True
    turn.reply("new-phone-wait")
    found = meant([one for one in await people.everyone(turn.db) if one.state in ("active", "paused")], name)
    await (_ask(turn, found[0], not_her) if len(found) == 1 else _tell_desk(turn, name))
    return True


async def _known_by_number(turn: Turn, not_her: type[Deed]) -> bool:
    """Whether the number that an account shows is that of one of us: numbers change hands, so a person confirms it."""
    person = await people.of_number(turn.db, turn.said.number) if turn.said.number else None
    if person is None or await audit.recall(turn.db, roster.asked_about(person.id, turn.channel, turn.address)):
        return False
    turn.did(KEPT if read(turn.heard, turn.sent_at).reports else ASKED)
    turn.reply("new-phone-wait")
    await _ask(turn, person, not_her)
    return True


async def _ask(turn: Turn, person: Person, not_her: type[Deed]) -> None:
    await audit.remember(turn.db, roster.asked_about(person.id, turn.channel, turn.address), "asked")
    where = {"person": person.id, "channel": turn.channel, "address": turn.address}
    options = [
        Option("button-new-phone", roster.NewPhone(person=person.id, channel=turn.channel, address=turn.address)),
        Option("button-not-them", not_her(**where)),
    ]
    if any(one.channel != turn.channel for one in await accounts.of(turn.db, person.id)):
        # Over another messenger: she may well keep both.
        add = roster.NewPhone(person=person.id, channel=turn.channel, address=turn.address, keeps=True)
        options.insert(1, Option("button-add-phone", add))
    for account in await admitting.deciders(turn.db, person):
        called = clean(turn.said.name)
        turn.tell(account, "new-phone-asked", topic="bound", options=options, name=person.name, called=called)


async def _tell_desk(turn: Turn, name: str) -> None:
    """Nobody, or several, are called that: whoever hears of strangers may know her."""
    called = clean(turn.said.name)
    for account in await reception.desk(turn):
        turn.tell(account, "new-phone-unknown", topic="bound", name=clean(name).title(), called=called)

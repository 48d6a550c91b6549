"""What a channel tells of by itself: what didn't arrive, how templates stand, how our account stands."""

from datetime import datetime

from bot import alarms, logs, outcomes
from bot.channels import base
from bot.channels.base import Incoming, Kind
from handlers.people import unreachable
from handlers.people.unreachable import Why
from handlers.rules.deciders import deciders
from storage import accounts, outbox, progress
from storage import templates as kept_templates
from storage.database import Database
from storage.outbox import Content, Letter, Outcome, Queued

# What of our account's state keeps us from speaking.
GRAVE = frozenset(("DISABLED_UPDATE", "ACCOUNT_RESTRICTION", "ACCOUNT_VIOLATION", "ACCOUNT_DELETED", "RESTRICTED"))


async def heard(db: Database, channel: str, incoming: Incoming, now: datetime) -> bool:
    """Something that the channel tells of; whether that changed anything."""
    match incoming.kind:
        case Kind.FAILED:
            return await failed(db, channel, incoming, now)
        case Kind.TEMPLATE:
            return await template(db, channel, incoming, now)
        case _:
            return await account(db, channel, incoming, now)


async def failed(db: Database, channel: str, incoming: Incoming, now: datetime) -> bool:
    """Something that was sent didn't arrive: it goes out anew, waits, or is given up; whether that changed anything."""
    failure = incoming.failure
    if failure is None or incoming.ref is None or not await progress.failed(db, channel, incoming.ref):
        return False
    row = await outbox.by_id(db, incoming.ref)
    if row is None:
        return False
    await progress.begin_anew(db, row.id)
    await outbox.settle(db, [await _outcome(db, channel, row, failure, now)], now)
    return True


async def _outcome(db: Database, channel: str, row: Queued, failure: base.SendFailed, now: datetime) -> Outcome:
    refused = await outcomes.of_refusal(db, channel, row, failure, now)
    if refused:
        return refused
    if isinstance(failure, base.Blocked | base.Gone):
        gone = isinstance(failure, base.Gone)
        person = await accounts.note_blocked(db, channel, row.address, now, gone=gone)
        if person:
            await outbox.put(db, await unreachable.notes(db, person, Why.GONE if gone else Why.BLOCKED), now)
        return Outcome(row.id, "dead" if gone else "parked", failure="gone" if gone else "blocked")
    if isinstance(failure, base.Refused) or row.attempts >= outcomes.MOST_TRIES:
        logs.event("message will never arrive", level="error", row=row.id, error=type(failure).__name__)
        person = await accounts.by_address(db, channel, row.address)
        if person and row.topic != Why.REFUSED:
            await outbox.put(db, await unreachable.notes(db, person, Why.REFUSED), now)
        return Outcome(row.id, "dead", failure=str(failure))
    # It is known that nobody has it: another copy is the first.
    return Outcome(row.id, "queued")


async def template(db: Database, channel: str, incoming: Incoming, now: datetime) -> bool:
    """A template of ours stands otherwise now; those who lead hear of one that can't be used any more."""
    lost = await kept_templates.note(db, incoming.text, incoming.code, now)
    if lost:
        await alarms.note(db, "lost-template", channel, now, dead=False, name=incoming.text)
    return lost


async def account(db: Database, channel: str, incoming: Incoming, now: datetime) -> bool:
    """Something became of our account; whether it keeps us from speaking."""
    logs.event("the channel tells of our account", level="warning", channel=channel, news=incoming.code[:40])
    grave = incoming.code in GRAVE
    if grave:
        await alarms.note(db, "channel-restricted", channel, now, code=incoming.code)
    return grave


async def number_is_anothers(db: Database, channel: str, incoming: Incoming, now: datetime) -> list[Letter]:
    """Somebody's new number is another's whom we know: they are never made one, and a person looks at it."""
    person = await accounts.note_blocked(db, channel, incoming.address, now)
    other = await accounts.by_address(db, channel, incoming.moved_to)
    if person is None or other is None:
        return []
    said = Content("number-moved-note", {"name": person.name, "other": other.name})
    told = deciders(await accounts.of_everyone(db), person.workshop_id, but=person.id)
    return [Letter.to(account, said, topic="bound") for account in told]

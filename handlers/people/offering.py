"""A form untouched for a day is gently offered once more, and consents whose words changed are asked anew."""

from datetime import date, datetime, tzinfo

from handlers.people import consenting, filling
from handlers.rules.calendar import is_quiet
from handlers.rules.waits import FORM_OFFERED_AFTER
from handlers.talk.told import FieldAsked
from handlers.talk.turn import buttons_for
from storage import accounts, conversations, drafts, people
from storage.database import Database
from storage.drafts import Draft
from storage.outbox import BROADCAST, Content, Letter


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """One gentle offer to go on with a form untouched for a day, and consents to be asked anew."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    await consenting.ask_outdated(db, now)
    return [await _offer(db, draft, now) for draft in await drafts.silent(db, now - FORM_OFFERED_AFTER)]


async def _offer(db: Database, draft: Draft, now: datetime) -> Letter:
    filled = filling.unpacked(draft)
    shown = await filling.shown_now(db, draft.kind, filled)
    known = await accounts.by_address(db, draft.channel, draft.address)
    whose = await people.by_id(db, draft.person_id) if draft.person_id else known
    choices, buttons = buttons_for(whose or f"{draft.channel}:{draft.address}", shown.options)
    await conversations.keep_buttons(db, buttons, now)
    begins = draft.kind != "enrol" and not filled.answers
    said = f"{draft.kind}-begin" if begins else "form-offer" if draft.kind == "enrol" else "form-offer-consent"
    shares = len(await accounts.sharing(db, draft.channel, draft.address)) > 1
    whom = whose.call_name if whose and shares else None
    more = ((shown.key, dict(shown.args)),)
    told = (FieldAsked(filled.at).mark,) if filled.at else ()
    content = Content(said, {}, choices, shown.keyboard, more=more, whom=whom, told=told)
    return Letter(channel=draft.channel, address=draft.address, content=content, topic="form", priority=BROADCAST)

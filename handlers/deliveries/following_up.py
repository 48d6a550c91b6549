"""Goods of which nobody has said that they arrived: after a day she is asked once, after three the coordinator."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from handlers.deliveries.on_the_way import goods_open, receipt_options
from handlers.deliveries.receiving import receipt_for_options
from handlers.reading.names import clean
from handlers.requests.measures import goods_listed
from handlers.rules.calendar import is_quiet, is_working_day, of_any
from handlers.rules.deciders import deciders
from handlers.rules.waits import RECEIPT_ASKED_AFTER, RECEIPT_FOR_HER_AFTER
from handlers.talk.deeds import Option
from handlers.talk.told import Told
from handlers.talk.turn import buttons_for
from storage import accounts, conversations, days_off, materials, people, schedule, shipments, workshops
from storage.accounts import Account
from storage.conversations import Button
from storage.database import Database
from storage.outbox import Content, Letter
from storage.people import Access
from storage.shipments import Shipment, ShipmentState


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """The questions that are due; call it inside a transaction."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    letters: list[Letter] = []
    days, off = await workshops.working_days(db), await days_off.on_leave(db, local.date())
    for shipment in await shipments.open_ones(db):
        age = now - shipment.sent_at
        if age < RECEIPT_ASKED_AFTER or shipment.state is ShipmentState.DIFFERS:
            continue
        person = await people.by_id(db, shipment.to_person) if shipment.to_person else None
        workshop = person.workshop_id if person else shipment.to_workshop
        if not is_working_day(local.date(), days.get(workshop or 0) or of_any(list(days.values()))):
            continue
        goods = goods_listed(goods_open(shipment), await materials.packs(db))
        if person and age < RECEIPT_FOR_HER_AFTER:
            quiet = Access.SLOW in person.access.split() or not person.reminders or person.id in off
            account = None if quiet else await accounts.reach(db, person.id)
            if account and await _first(db, shipment, "asked", now):
                args = {"call": person.call_name, "goods": goods}
                said = Content("receipt-asked", args, told=(Told.GOODS_ARRIVED.mark,))
                letters += await _letters(db, [account], said, receipt_options(shipment.id), now)
        elif age >= RECEIPT_FOR_HER_AFTER and await _first(db, shipment, "told", now):
            said = Content("receipt-overdue", {"name": clean(person.call_name) if person else "none", "goods": goods})
            whom = deciders(await accounts.of_everyone(db), workshop or None)
            letters += await _letters(db, whom, said, receipt_for_options(shipment.id), now)
    return letters


async def _first(db: Database, shipment: Shipment, what: str, now: datetime) -> bool:
    """Whether this hasn't been asked yet; a part that follows later is asked about anew."""
    left = sum(one.open for one in shipment.goods)
    return await schedule.claim(db, "receipt", shipment.sent_at.date(), f"shipment:{shipment.id}/{what}/{left}", now)


async def _letters(
    db: Database, whom: Sequence[Account], said: Content, options: Sequence[Option], now: datetime
) -> list[Letter]:
    letters, kept = [], list[Button]()
    for account in whom:
        choices, buttons = buttons_for(account.person, options)
        kept += buttons
        content = replace(said, choices=choices)
        letters.append(Letter.to(account, content, topic="receipt"))
    await conversations.keep_buttons(db, kept, now)
    return letters

"""Money of which nobody has said that it arrived: brought up with whoever decides, the next day."""

from datetime import date, datetime, tzinfo

from handlers.money.payout import UndoPayment
from handlers.money.receiving_pay import AskWhetherPaid
from handlers.reading.names import clean
from handlers.rules.calendar import is_quiet
from handlers.rules.permissions import may_pay
from handlers.rules.waits import PAY_BROUGHT_UP_AFTER
from handlers.talk.deeds import Option
from handlers.talk.told import Told
from handlers.talk.turn import buttons_for
from storage import accounts, conversations, payments, people, schedule
from storage.database import Database
from storage.outbox import Content, Letter
from storage.payments import PAYING, Payment
from storage.people import Person


async def due(db: Database, now: datetime, zone: tzinfo, until: date) -> list[Letter]:
    """Each once, a day after it was paid out; call it inside a transaction."""
    local = now.astimezone(zone)
    if local.date() > until or is_quiet(local):
        return []
    letters: list[Letter] = []
    for one in await payments.in_state(db, PAYING):
        person = await people.by_id(db, one.person_id)
        if person is None or now < one.paid_at + PAY_BROUGHT_UP_AFTER:
            continue
        if await schedule.claim(db, "unconfirmed", one.paid_on, f"payment:{one.id}", now):
            letters += await _letters(db, one, person, now)
    return letters


async def _letters(db: Database, one: Payment, person: Person, now: datetime) -> list[Letter]:
    """To those who decide about her money; the one who paid among them."""
    payer = await people.by_id(db, one.paid_by)
    phone = await accounts.has_one(db, person.id)
    args = {"name": clean(person.call_name), "amount": one.cash, "date": one.paid_on.isoformat()}
    content = Content("paid-silent-told" if phone else "paid-unsigned-told", args)
    letters = []
    for account in await accounts.of_everyone(db):
        # A lead hears of it where nobody nearer does.
        near = account.person.workshop_id == person.workshop_id or (payer and account.person.id == payer.id)
        if not near or not may_pay(account.person, person):
            continue
        options = [
            Option("button-handed-again", AskWhetherPaid(payment=one.id)),
            Option("button-undo-pay", UndoPayment(payment=one.id)),
        ]
        choices, buttons = buttons_for(account.person, options)
        await conversations.keep_buttons(db, buttons, now)
        shown = Content(
            content.key, {"call": account.person.call_name, **args}, choices=choices, told=(Told.PAY_MISSING.mark,)
        )
        letters.append(Letter.to(account, shown, topic="pay"))
    return letters

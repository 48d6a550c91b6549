"""Whether somebody may be written to freely now; and where not, what is sent instead, or waits."""

from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from bot import templates
from bot.channels.base import Channel, Window
from bot.channels.whatsapp_messages import TEMPLATE, template_name
from bot.schedule import ALIVE
from handlers.days import reminding
from handlers.talk.turn import ANSWER_TOPIC
from handlers.words import label
from storage import accounts, audit, contacts, outbox, parked
from storage import templates as kept_templates
from storage.database import Database
from storage.outbox import Content, Letter, Outcome, Queued
from storage.times import moment, month_began

# The channel's clock and ours may differ a little, and a letter takes its time.
SPARE = timedelta(minutes=5)
# A channel that was connected so lately is one by which people can be told.
RUNS = timedelta(days=2)
# Under this name in the table of pauses no templates are sent for a while, though answers are.
UNASKED = "+"


class Gate:
    """What passes from the outbox to a channel that has a window."""

    def __init__(self, channel: Channel, window: Window, zone: tzinfo) -> None:
        self._channel = channel.name
        self._window = window
        self._zone = zone

    async def passed(self, db: Database, row: Queued, now: datetime) -> Queued | None:
        """A letter as it may be sent now; None if it isn't sent, and was put aside."""
        if row.content.key.startswith(TEMPLATE):
            knock = await self._as_template(db, row, row.content, now)
            return knock or await self._withdrawn(db, row, now)
        if row.content.key == "menu" or await self.is_open(db, row.address, now):
            return row
        found = templates.fitting(row, await self._call(db, row))
        if found.whole and (sent := await self._as_template(db, row, found.content, now)):
            return sent
        if row.topic.startswith(reminding.TOPIC):
            return await self._withdrawn(db, row, now)
        if await self._moved(db, row, now):
            return None
        await outbox.settle(db, [Outcome(row.id, "parked", failure=parked.WAITS_FOR_HER)], now)
        await self._knock(db, row, found, now)
        return None

    async def is_open(self, db: Database, address: str, now: datetime) -> bool:
        """Whether its owner wrote lately enough."""
        at = await contacts.spoke_at(db, self._channel, address)
        return at is not None and now < at + self._window.lasts - SPARE

    async def _call(self, db: Database, row: Queued) -> str:
        person = await accounts.by_address(db, self._channel, row.address)
        return str(row.content.args.get("call") or (person.call_name if person else label("called-nobody")))

    async def _as_template(self, db: Database, row: Queued, content: Content, now: datetime) -> Queued | None:
        """A letter as a template, where it may be sent: approved, within the month's number, and not held back."""
        name = template_name(content.key)
        if not await self._may_use(db, name, now, row.id):
            return None
        await parked.sent_as(db, row.id, name)
        return replace(row, content=content)

    async def _may_use(self, db: Database, name: str, now: datetime, row_id: int) -> bool:
        """Whether a template may be sent now for a row."""
        if not await kept_templates.usable(db, name):
            return False
        if UNASKED in await outbox.pauses(db, self._channel, now):
            return False
        if self._window.monthly is None:
            return True
        month = month_began(now.astimezone(self._zone))
        # A reminder for each goes out at the same moment: those before this one aren't settled yet.
        sent = await kept_templates.sent_since(db, month) + await kept_templates.on_their_way(db, row_id)
        return sent < self._window.monthly

    async def _withdrawn(self, db: Database, row: Queued, now: datetime) -> Queued | None:
        """Taken back: tomorrow it would be of no use."""
        await outbox.settle(db, [Outcome(row.id, "withdrawn", failure=parked.WAITS_FOR_HER)], now)
        return None

    async def _moved(self, db: Database, row: Queued, now: datetime) -> bool:
        """Whether it goes by another account of hers, over which she can be written to at any time."""
        sharing = await accounts.sharing(db, self._channel, row.address)
        if len(sharing) != 1 or row.topic == ANSWER_TOPIC:
            return False
        other = await accounts.elsewhere(db, sharing[0].id, self._channel)
        alive = await audit.recall(db, f"{ALIVE}:{other.channel}") if other else None
        if other is None or alive is None or now - moment(alive) > RUNS:
            return False
        await parked.move_row(db, row.id, other.channel, other.address)
        return True

    async def _knock(self, db: Database, row: Queued, found: templates.Fitting, now: datetime) -> None:
        """She hears once that something waits for her, until she writes."""
        call = await self._call(db, row)
        wanted = [templates.news(row, call)] if found.whole else [found.content, templates.news(row, call)]
        usable = [one for one in wanted if await self._may_use(db, template_name(one.key), now, row.id)]
        if not usable:
            return
        if await contacts.knock(db, self._channel, row.address, now):
            letter = Letter(
                channel=self._channel,
                address=row.address,
                content=usable[0],
                topic=templates.KNOCK_TOPIC,
                priority=row.priority,
            )
            await outbox.put(db, [letter], now)

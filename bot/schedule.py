"""The minute tick: what is due is claimed and written to the outbox, in one transaction."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo

from bot import logs
from bot.channels.base import Channel
from bot.clock import Clock
from handlers.days import reminding, tallying
from handlers.deliveries import following_up
from handlers.people import admitting, filling
from handlers.talk.turn import ANSWER_TOPIC
from storage import audit, conversations, erasure, inbox, invites, outbox, people, schedule
from storage.database import Database, is_trouble, lost
from storage.outbox import BROADCAST, Content, Letter
from storage.times import moment, stamp

KEEP_TEXTS = timedelta(days=30)
TELEGRAM_KEEPS = timedelta(hours=24)
ALIVE = "last-alive"
TIDIED = "tidied-on"


class Schedule:
    """Ticks; `spoken` is called when there is something to deliver."""

    def __init__(self, db: Database, channel: Channel, clock: Clock, zone: tzinfo, spoken: Callable[[], None]) -> None:
        self._db = db
        self._channel = channel
        self._clock = clock
        self._zone = zone
        self._spoken = spoken
        self._just_started = True

    async def tick(self) -> None:
        """Whatever is due by now."""
        try:
            await self._tick(self._clock())
        # The next minute must come, whatever this one did; unless what is on the disk is unknown.
        except Exception as error:
            logs.event("tick failed", level="error", error=logs.where(error), trouble=is_trouble(error))
            if lost(error):
                raise

    async def _tick(self, now: datetime) -> None:
        # A laptop's clock may be a day ahead; Telegram's isn't. Nothing is closed on a day it doesn't confirm.
        until = self._channel.confirmed_day() or now.astimezone(self._zone).date()
        async with self._db.transaction():
            letters = [
                *await self._after_a_gap(now, until),
                *await tallying.due(self._db, now, self._zone, until),
                *await tallying.revisions(self._db, now, self._zone),
                *await reminding.due(self._db, now, self._zone, until),
                *await following_up.due(self._db, now, self._zone, until),
                *await admitting.due(self._db, now, self._zone, until),
                *await filling.due(self._db, now, self._zone, until),
                *await reminding.silences(self._db, now, self._zone, until),
            ]
            await outbox.put(self._db, letters, now)
            await inbox.forget_strangers(self._db, now - timedelta(hours=1))
            await audit.remember(self._db, ALIVE, stamp(now))
            await self._tidy_once_a_day(now)
        if letters:
            self._spoken()
        await erasure.finish(self._db)

    async def _tidy_once_a_day(self, now: datetime) -> None:
        """What people wrote and were told goes after a month."""
        today = now.astimezone(self._zone).date().isoformat()
        if await audit.recall(self._db, TIDIED) == today:
            return
        await inbox.purge(self._db, now - KEEP_TEXTS)
        await outbox.purge(self._db, now - KEEP_TEXTS)
        await conversations.forget(self._db, now - KEEP_TEXTS)
        await invites.forget_strangers(self._db, now - timedelta(days=1))
        await audit.remember(self._db, TIDIED, today)

    async def _after_a_gap(self, now: datetime, until: date) -> list[Letter]:
        """Telegram drops what it couldn't deliver for a day: then each tailor is asked once to send again."""
        alive = await audit.recall(self._db, ALIVE) if self._just_started else None
        self._just_started = False
        day = now.astimezone(self._zone).date()
        if alive is None or now - moment(alive) < TELEGRAM_KEEPS or day > until:
            return []
        letters = []
        for account in await people.accounts(self._db):
            if account.person.is_tailor and account.person.state == "active":
                recipient = f"person:{account.person.id}"
                if await schedule.claim(self._db, "gap", day, recipient, now):
                    said = Content("send-again", {"call": account.person.call_name})
                    letters.append(Letter(account.channel, account.address, said, ANSWER_TOPIC, BROADCAST))
        return letters

"""The minute tick: what is due is claimed and written to the outbox, in one transaction."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, tzinfo

from bot import downtime, held, logs
from bot.channels.base import Channel, Pusher
from bot.clock import Clock
from handlers.days import doubting, reminding, silences, tallying, unanswered
from handlers.deliveries import following_up
from handlers.money import unconfirmed
from handlers.orders import lending_work, progress
from handlers.people import admitting, offering
from handlers.routing.order import KINDS
from handlers.speaking import who_comes
from handlers.talk.turn import ANSWER_TOPIC
from storage import accounts, audit, backups, contacts, conversations, erasure, inbox, invites, outbox, schedule
from storage.accounts import Account
from storage.database import Database, is_trouble, lost
from storage.outbox import Content, Letter
from storage.people import PersonState
from storage.times import moment, stamp

KEEP_TEXTS = timedelta(days=30)
ALIVE = "last-alive"
TIDIED = "tidied-on"


class Schedule:
    """Ticks; `spoken` is called when there is something to deliver."""

    def __init__(self, db: Database, clock: Clock, zone: tzinfo, spoken: Callable[[], None]) -> None:
        self._db = db
        self._clock = clock
        self._zone = zone
        self._spoken = spoken
        # Channels over which all that came is handled; of the new ones it isn't known yet how long they were away.
        self._connected: list[Channel] = []
        self._new: list[Channel] = []
        self._began = clock()
        self._told_of_downtime = False

    def connected(self, channel: Channel) -> None:
        """What came over a channel while we were away is handled."""
        self._connected.append(channel)
        self._new.append(channel)

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
        until, returned = self._confirmed(now), tuple(self._new)
        due = await self._db.work(lambda db: self._all_due(db, now, until, returned))
        self._new = [channel for channel in self._new if channel not in returned]
        if due:
            self._spoken()
        await erasure.finish(self._db)

    async def _all_due(self, db: Database, now: datetime, until: date, returned: Sequence[Channel]) -> int:
        """Write what is due to the outbox; how much it is."""
        letters = [
            *await self._after_downtime(db, returned),
            *await self._after_gaps(db, returned, now, until),
            *await tallying.due(db, now, self._zone, until),
            *await tallying.revisions(db, now, self._zone),
            *await reminding.due(db, now, self._zone, until),
            *await following_up.due(db, now, self._zone, until),
            *await admitting.due(db, now, self._zone, until),
            *await offering.due(db, now, self._zone, until),
            *await lending_work.due(db),
            *await progress.due(db, now, self._zone, until),
            *await silences.due(db, now, self._zone, until),
            *await unanswered.due(db, now, self._zone, until),
            *await who_comes.due(db, now, self._zone, until),
            *await unconfirmed.due(db, now, self._zone, until),
            *await held.due(db, now, self._zone, until),
            *await doubting.due(db, now, self._zone, until, KINDS),
        ]
        await outbox.put(db, letters, now)
        await inbox.forget_strangers(db, now - timedelta(hours=1))
        for channel in self._connected:
            await audit.remember(db, f"{ALIVE}:{channel.name}", stamp(now))
        await self._tidy_once_a_day(db, now)
        return len(letters)

    def _confirmed(self, now: datetime) -> date:
        """Up to which day things may be closed: a laptop's clock may be a day ahead, a messenger's isn't.

        A day that any of them has shown has begun everywhere; one that is silent since yesterday mustn't hold the
        others. Only where none shows a clock does our own count.
        """
        days = [day for channel in self._connected if (day := channel.confirmed_day())]
        return max(days, default=now.astimezone(self._zone).date())

    async def _tidy_once_a_day(self, db: Database, now: datetime) -> None:
        """What people wrote and were told goes after a month."""
        today = now.astimezone(self._zone).date().isoformat()
        if await audit.recall(db, TIDIED) == today:
            return
        await inbox.purge(db, now - KEEP_TEXTS)
        await outbox.purge(db, now - KEEP_TEXTS)
        await conversations.forget(db, now - KEEP_TEXTS)
        await invites.forget_strangers(db, now - timedelta(days=1))
        await contacts.forget_strangers(db, now - timedelta(days=1))
        await audit.remember(db, TIDIED, today)

    async def _after_downtime(self, db: Database, returned: Sequence[Channel]) -> list[Letter]:
        """Once after each start."""
        if self._told_of_downtime or not returned:
            return []
        self._told_of_downtime = True
        alive = [await audit.recall(db, f"{ALIVE}:{channel.name}") for channel in returned]
        last = max((moment(at) for at in alive if at), default=None)
        calls = any(isinstance(channel, Pusher) for channel in returned)
        return await downtime.letters(db, last, self._began, self._zone, calls=calls) if last else []

    async def _after_gaps(self, db: Database, returned: Sequence[Channel], now: datetime, until: date) -> list[Letter]:
        """What a channel couldn't hand over for long it drops: then each tailor is asked once to send again."""
        day = now.astimezone(self._zone).date()
        lost = [channel.name for channel in returned if day <= until and await self._was_long_away(db, channel, now)]
        letters = await self._send_again(db, [channel.name for channel in returned], day, now)
        for account in [] if letters else await self._tailors_at(db, lost):
            if await schedule.claim(db, "gap", day, schedule.to_person(account.person.id), now):
                said = Content("send-again", {"call": account.person.call_name})
                letters.append(Letter.to(account, said, topic=ANSWER_TOPIC))
        return letters

    async def _send_again(self, db: Database, channels: Sequence[str], day: date, now: datetime) -> list[Letter]:
        """After a copy was put back: what came since it was made is known to nobody but those who sent it."""
        until = await backups.restored(db) if channels else None
        if not until:
            return []
        local, letters = moment(until).astimezone(self._zone), []
        for account in await self._tailors_at(db, channels):
            to = schedule.to_person(account.person.id)
            if await schedule.claim(db, f"restored {until}", day, to, now):
                since = {"date": local.date().isoformat(), "at": local.strftime("%H.%M")}
                said = Content("send-again-restored", {"call": account.person.call_name, **since})
                letters.append(Letter.to(account, said, topic=ANSWER_TOPIC))
        return letters

    async def _tailors_at(self, db: Database, channels: Sequence[str]) -> list[Account]:
        """Everybody who sews and works, and is told things over one of these channels."""
        return [
            account
            for account in (await accounts.of_everyone(db) if channels else ())
            if account.channel in channels and account.person.is_tailor and account.person.state is PersonState.ACTIVE
        ]

    async def _was_long_away(self, db: Database, channel: Channel, now: datetime) -> bool:
        alive = await audit.recall(db, f"{ALIVE}:{channel.name}")
        return alive is not None and now - moment(alive) >= channel.keeps

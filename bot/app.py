"""Puts the parts together; `cli/run.py` chooses the channels."""

import asyncio
import gc
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from bot import alarms, endings, logs
from bot.backup.daily import Daily
from bot.carrying import Carrier
from bot.channels.base import AccessLost, Channel, FetchFailed, Puller, Pusher
from bot.clock import Clock, system_clock
from bot.clockwork import Clockwork
from bot.delivery import Delivery
from bot.gallery import Gallery
from bot.intake import Intake
from bot.leading import Leading, opened
from bot.pace import Pace
from bot.schedule import Schedule
from bot.turns import Turns
from bot.watch import Reached, Watch
from handlers.days.safekeeping import RUNNING
from handlers.talk.turn import Turn
from storage import audit
from storage.database import Database, LeadLost, is_trouble, lost
from storage.times import stamp
from storage.where import Server, Where

if TYPE_CHECKING:
    from bot.upkeep import Upkeep
    from bot.webhook import Listening, Webhook

DRAIN_SECONDS = 5.0
# So long the clockwork waits for a channel that can't connect; then it begins with the others.
PATIENCE = 60.0
# In seconds, before it is tried to connect a second time; twice as long each time after.
FIRST_WAIT = 2.0
# So often in a row the only channel refuses our key before that is believed.
REFUSALS = 3


Called = tuple["Webhook", "Upkeep"]


class Link:
    """A channel, with its way in and its way out; it is fetched from, or calls."""

    def __init__(self, channel: Channel, way_in: Intake | Called, delivery: Delivery) -> None:
        self.channel = channel
        self.intake = way_in if isinstance(way_in, Intake) else None
        self.webhook: Webhook | None = None
        self.upkeep: Upkeep | None = None
        if not isinstance(way_in, Intake):
            self.webhook, self.upkeep = way_in
        self.delivery = delivery
        # What came over it while we were away is handled.
        self.caught_up = asyncio.Event()


class App:
    """The running bot: one database, and each channel by which people write.

    One that begins `again` waits for a server that doesn't answer now.
    """

    def __init__(
        self,
        path: Where,
        channels: Sequence[Channel],
        zone: ZoneInfo,
        *,
        limited: bool = True,
        quiet_hours: bool = True,
        clock: Clock = system_clock,
        tick_seconds: float = 60,
        patience: float = PATIENCE,
        watch: Callable[[Turn], None] | None = None,
        listening: "Listening | None" = None,
        passphrase: str = "",
        heartbeat: str = "",
        again: bool = False,
    ) -> None:
        self._path = path
        self._channels = channels
        self._zone = zone
        self._clock = clock
        self._limited = limited
        self._quiet_hours = quiet_hours
        self._tick_seconds = tick_seconds
        self._patience = patience
        self._watch = watch
        self._listening = listening
        self._passphrase = passphrase
        self._heartbeat = heartbeat
        self._again = again
        self._stopping = asyncio.Event()
        self._webhooks: dict[str, Webhook] = {}
        self._links: list[Link] = []
        self._coming_in: list[asyncio.Task[None]] = []
        self._going_out: list[asyncio.Task[None]] = []

    async def start(self) -> bool:
        """Open everything, and begin once we lead; False if we are told to end before that.

        DatabaseInUse if another bot has the file.
        """
        db = await (opened(self._path, self._stopping) if self._again else Database.open(self._path))
        if db is None:
            return False
        self.db = db
        try:
            self.turns = Turns(self.db, self._channels, self._clock, self._zone, self.wake, self._watch)
            self._webhooks = {one.name: self._webhook(one) for one in self._channels if isinstance(one, Pusher)}
            self._leading = Leading(self.db)
            if not await self.db.lead() and not await self._stand_by():
                await self._close_hooks()
                await self.db.close()
                return False
            await self._prepare()
        except BaseException:
            await self._close_hooks()
            await self.db.close()
            raise
        self._begin()
        return True

    async def _stand_by(self) -> bool:
        """Keep what we are called with for whoever leads, until we do; False if we are told to end before that."""
        logs.event("stands by")
        await self._listen()
        leads = await self._leading.wait(self._stopping)
        logs.event("leads" if leads else "ends")
        return leads

    async def _prepare(self) -> None:
        self._began = self._clock()
        self.schedule = Schedule(self.db, self._clock, self._zone, self.wake)
        self.daily = Daily(self.db, self._clock, self._zone, self.wake, self._passphrase)
        self.gallery = Gallery(self.db, self._channels, self._clock, self.wake)
        self.watch = Watch(self.db, self._clock, self.wake, self._reached, heartbeat=self._heartbeat)
        async with self.db.transaction():
            await audit.remember(self.db, RUNNING, stamp(self._clock()))
        self._links = [self._link(channel) for channel in self._channels]
        for link in self._links:
            await link.delivery.start()
        await self._listen()

    def _begin(self) -> None:
        clockwork = Clockwork(self.schedule.tick, self._tick_seconds)
        fetching = [asyncio.create_task(self._connect_and_fetch(link)) for link in self._links]
        self._coming_in = [
            *fetching,
            asyncio.create_task(self._tick(clockwork)),
            asyncio.create_task(self.turns.run()),
            asyncio.create_task(self._each_minute(self.daily.tick)),
            asyncio.create_task(self._each_minute(self.watch.tick)),
            asyncio.create_task(self._each_minute(self.gallery.tick)),
        ]
        if isinstance(self.db.path, Server):
            # What others received while they stand by is in the inbox, and nobody tells us.
            received = self.turns.arrived if self._webhooks else None
            self._coming_in.append(asyncio.create_task(self._leading.keep(received)))
        self._going_out = [asyncio.create_task(link.delivery.run()) for link in self._links]

    def _link(self, channel: Channel) -> Link:
        pace = channel.pace() if self._limited else Pace()
        sure = self._leading.is_sure if isinstance(self.db.path, Server) else None
        delivery = Delivery(
            self.db,
            channel,
            self._clock,
            self._zone,
            pace,
            quiet_hours=self._quiet_hours,
            before=self.gallery.ready,
            carrier=Carrier(self._channels) if len(self._channels) > 1 else None,
            may_send=sure,
        )
        if isinstance(channel, Pusher):
            from bot.upkeep import Upkeep

            upkeep = Upkeep(self.db, channel, self._clock, self._called_at(), self.wake)
            return Link(channel, (self._webhooks[channel.name], upkeep), delivery)
        fetched = cast("Puller", channel)
        intake = Intake(
            self.db, fetched, self._clock, self.turns.arrived, self._note_other_poller, self._note_access_lost, sure
        )
        return Link(channel, intake, delivery)

    def _webhook(self, channel: Pusher) -> "Webhook":
        # Only whoever is called pays for a server of its own.
        from bot.webhook import Webhook

        return Webhook(self.db, channel, self._clock, self._called_at(), self.turns.arrived)

    def _called_at(self) -> "Listening":
        if self._listening is None:
            raise LookupError("nobody listens for a channel that calls")
        return self._listening

    async def _listen(self) -> None:
        for webhook in self._webhooks.values():
            if not webhook.port:
                await webhook.start()

    @property
    def webhook_port(self) -> int:
        """On which port we are called."""
        return next(one.port for one in self._webhooks.values())

    def caught_up(self, channel: Channel) -> bool:
        """Whether what came over a channel while it was away is handled."""
        return any(link.channel is channel and link.caught_up.is_set() for link in self._links)

    def wake(self) -> None:
        """There is something to deliver."""
        for link in self._links:
            link.delivery.wake()

    async def _connect_and_fetch(self, link: Link) -> None:
        """Connect, as often as it takes, and fetch; a channel that can't holds nobody but those who write over it."""
        failures = refused = 0
        while True:
            try:
                name = await link.channel.start()
                break
            except FetchFailed as error:
                failures += 1
                where = logs.where(error)
                name = "the token is not valid any more" if isinstance(error, AccessLost) else "cannot connect"
                logs.event(name, level="error", channel=link.channel.name, error=where, failures=failures)
                refused = refused + 1 if isinstance(error, AccessLost) else 0
                if refused and len(self._links) == 1:
                    # Nobody can be told over another channel: whoever started it reads it, unless it was a slip.
                    if refused >= REFUSALS:
                        raise
                elif refused:
                    await self._patiently(lambda: self._note_access_lost(link.channel.name))
                    await asyncio.sleep(60 - 2**failures if failures < 5 else 30)
                await asyncio.sleep(min(FIRST_WAIT * 2 ** (failures - 1), 60))
        await self._patiently(lambda: self._catch_up(link, name))
        self.schedule.connected(link.channel)
        link.delivery.caught_up = True
        link.caught_up.set()
        logs.event("ready", channel=link.channel.name)
        if link.intake:
            await link.intake.run()
        elif link.webhook and link.upkeep:
            watching = asyncio.create_task(link.upkeep.run())
            try:
                # A sync that failed ends the program, as it does where we fetch.
                await link.webhook.broken()
            finally:
                watching.cancel()

    async def _catch_up(self, link: Link, name: str) -> None:
        """What came while we were away is kept and handled before anything is told of the day."""
        async with self.db.transaction():
            await audit.remember(self.db, f"bot-name:{link.channel.name}", name)
        if link.intake:
            await link.intake.catch_up()
        elif link.upkeep:
            await link.upkeep.look()
        await self.turns.drain()

    async def _tick(self, clockwork: Clockwork) -> None:
        """The clockwork: when every channel has caught up, or after a while with those that have."""
        waiting = [asyncio.create_task(link.caught_up.wait()) for link in self._links]
        try:
            await asyncio.wait(waiting, timeout=self._patience)
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waiting:
                one.cancel()
        await clockwork.run()

    async def _each_minute(self, look: Callable[[], Awaitable[None]]) -> None:
        """Beside the clockwork: a stick that hangs, or a guard that doesn't answer, holds up no tally."""
        while True:
            await asyncio.sleep(self._tick_seconds)
            await look()

    def _reached(self) -> Sequence[Reached]:
        """How each channel is reached now; one that hasn't connected yet, since we began."""
        return [
            Reached(
                link.channel.name,
                self._began if not link.caught_up.is_set() else link.intake.failing_since if link.intake else None,
            )
            for link in self._links
        ]

    async def _patiently(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do it, as often as a full disk or a locked file makes necessary."""
        while True:
            try:
                return await work()
            except sqlite3.Error as error:
                if not is_trouble(error):
                    raise
                logs.event("waiting for the database", level="error", error=logs.where(error))
                await asyncio.sleep(1)

    async def _note_other_poller(self, channel: str) -> None:
        """Another program fetches our updates, which we still can answer."""
        async with self.db.transaction():
            await alarms.note(self.db, "other-poller", channel, self._clock(), dead=False)
        self.wake()

    async def _note_access_lost(self, channel: str) -> None:
        """A channel doesn't take our key any more: those who lead hear it over another."""
        async with self.db.transaction():
            await alarms.note(self.db, "access-lost", channel, self._clock())
        self.wake()

    async def stop(self) -> None:
        """Stop fetching and listening, handle what was kept, let what is in flight end, close."""
        await self._close_hooks()
        await _ended(self._coming_in)
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await self._finish()
        for link in self._links:
            link.delivery.stop()
        await asyncio.wait(self._going_out)
        await self._close()

    async def abandon(self) -> None:
        """End at once, as a power cut does: what isn't committed is gone, and what is being sent stays doubtful."""
        for link in self._links:
            link.delivery.abandon()
        await self._close_hooks()
        await _ended([*self._coming_in, *self._going_out])
        await self._close()

    async def _close_hooks(self) -> None:
        for webhook in self._webhooks.values():
            await webhook.stop()

    async def _finish(self) -> None:
        await self.turns.drain()
        for link in self._links:
            link.delivery.idle = False
        while not all(link.delivery.idle for link in self._links):
            self.wake()
            await asyncio.sleep(0.01)

    async def _close(self) -> None:
        for link in self._links:
            await link.channel.stop()
        await self.db.close()

    async def run(self) -> bool:
        """Start, and stop when it is told to end; a task that fails ends the program.

        Whether to begin anew, with nothing in memory.
        """
        endings.heed(self._stopping)
        try:
            await self._run()
        except Exception as error:
            if not self._passes_anew(error):
                raise
            return not self._stopping.is_set()
        return False

    async def _run(self) -> None:
        if not await self.start():
            return
        # What is loaded by now stays to the end; else the collector walks through all of it again and again.
        gc.collect()
        gc.freeze()
        stopped = asyncio.create_task(self._stopping.wait())
        tasks = [*self._coming_in, *self._going_out]
        done, _ = await asyncio.wait([*tasks, stopped], return_when=asyncio.FIRST_COMPLETED)
        failures = [error for task in done - {stopped} if (error := task.exception())]
        await (self.abandon() if any(map(self._passes_anew, failures)) else self.stop())
        stopped.cancel()
        for error in failures:
            raise error

    def _passes_anew(self, error: BaseException) -> bool:
        """Whether it passes if we begin anew: another leads, a server went away, or may have kept a commit."""
        return isinstance(self._path, Server) and (isinstance(error, LeadLost) or is_trouble(error) or lost(error))


async def _ended(tasks: Sequence["asyncio.Task[None]"]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)

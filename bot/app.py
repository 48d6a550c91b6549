"""Puts the parts together; the only file that knows them all."""

import asyncio
import signal
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import logs
from bot.channels.base import AccessLost, Channel, FetchFailed
from bot.clock import Clock, system_clock
from bot.delivery import Delivery
from bot.intake import Intake
from bot.pace import Pace
from bot.schedule import Schedule
from bot.turns import Turns
from storage import audit, outbox, people, schedule
from storage.database import Database, is_trouble
from storage.outbox import ANSWER, Content, Letter

DRAIN_SECONDS = 5.0


class App:
    """The running bot: one database, one channel."""

    def __init__(
        self,
        path: Path,
        channel: Channel,
        zone: ZoneInfo,
        *,
        limited: bool = True,
        quiet_hours: bool = True,
        clock: Clock = system_clock,
        tick_seconds: float = 60,
    ) -> None:
        self._path = path
        self._channel = channel
        self._zone = zone
        self._clock = clock
        self._limited = limited
        self._quiet_hours = quiet_hours
        self._tick_seconds = tick_seconds
        self._tasks: list[asyncio.Task[None]] = []
        # Whether what came while it was away is handled.
        self.caught_up = False

    async def start(self) -> None:
        """Open everything and begin; DatabaseInUse if another bot has the database."""
        self.db = await Database.open(self._path)
        try:
            self.db.take_lease()
            self.delivery = Delivery(
                self.db,
                self._channel,
                self._clock,
                self._zone,
                Pace(limited=self._limited),
                quiet_hours=self._quiet_hours,
            )
            self.turns = Turns(self.db, self._channel, self._clock, self._zone, self.delivery.wake)
            self.schedule = Schedule(self.db, self._channel, self._clock, self._zone, self.delivery.wake)
            self._intake = Intake(self.db, self._channel, self._clock, self.turns.arrived, self._note_other_poller)
            await self.delivery.start()
        except BaseException:
            await self.db.close()
            raise
        self._tasks = [
            asyncio.create_task(self._connect_and_fetch()),
            asyncio.create_task(self.turns.run()),
            asyncio.create_task(self.delivery.run()),
        ]

    async def _connect_and_fetch(self) -> None:
        """Connect, as often as it takes; then the clockwork and the fetching begin."""
        failures = 0
        while True:
            try:
                name = await self._channel.start()
                break
            except FetchFailed as error:
                failures += 1
                logs.event("cannot connect", level="error", error=logs.where(error), failures=failures)
                await asyncio.sleep(60 if isinstance(error, AccessLost) else min(2**failures, 60))
        await self._patiently(lambda: self._begin(name))
        self.caught_up = True
        logs.event("ready")
        await asyncio.gather(self._tick(), self._intake.run())

    async def _begin(self, name: str) -> None:
        """What came while we were away is kept and handled before anything is told of the day."""
        async with self.db.transaction():
            await audit.remember(self.db, "bot-name", name)
        await self._intake.catch_up()
        await self.turns.drain()

    async def _tick(self) -> None:
        """The clockwork. It counts monotonic seconds: a clock that is set back must not stop it for a day."""
        while True:
            await self.schedule.tick()
            await asyncio.sleep(self._tick_seconds)

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

    async def _note_other_poller(self) -> None:
        """Another program fetches our updates: tell the leads, at most once an hour."""
        now = self._clock()
        local = now.astimezone(self._zone)
        async with self.db.transaction():
            if not await schedule.claim(self.db, "other-poller", local.date(), f"{local.hour}", now):
                return
            letters = [
                Letter(account.channel, account.address, Content("other-poller"), "other-poller", ANSWER)
                for account in await people.accounts(self.db)
                if account.person.role in people.COORDINATORS and account.person.state == "active"
            ]
            await outbox.put(self.db, letters, now)
        self.delivery.wake()

    async def stop(self) -> None:
        """Stop fetching, handle what was kept, let what is in flight end, close."""
        fetching, turning, delivering = self._tasks
        await _ended(fetching)
        await _ended(turning)
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await self._finish()
        self.delivery.stop()
        await asyncio.wait([delivering])
        await self._channel.stop()
        await self.db.close()

    async def abandon(self) -> None:
        """End at once, as a power cut does: what isn't committed is gone, and what is being sent stays doubtful."""
        self.delivery.abandon()
        for task in self._tasks:
            task.cancel()
        await asyncio.wait(self._tasks)
        await self._channel.stop()
        await self.db.close()

    async def _finish(self) -> None:
        await self.turns.drain()
        self.delivery.idle = False
        while not self.delivery.idle:
            self.delivery.wake()
            await asyncio.sleep(0.05)

    async def run(self) -> None:
        """Start, and stop at SIGTERM or Ctrl-C; a task that fails ends the program."""
        stopping = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopping.set)
        await self.start()
        stopped = asyncio.create_task(stopping.wait())
        done, _ = await asyncio.wait([*self._tasks, stopped], return_when=asyncio.FIRST_COMPLETED)
        await self.stop()
        stopped.cancel()
        for task in done - {stopped}:
            task.result()


async def _ended(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.wait([task])

"""The clockwork: APScheduler ticks, also when the computer's clock is set ahead or back."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from bot import logs

LOOK_EVERY = 5.0
# So far apart the two clocks don't drift between two looks.
JUMP = 2.0


class Clockwork:
    """Calls `tick` at once and then at each interval; `wall` is the clock that may be set, `steady` one that can't."""

    def __init__(
        self,
        tick: Callable[[], Awaitable[None]],
        seconds: float,
        *,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        look_every: float = LOOK_EVERY,
    ) -> None:
        self._tick = tick
        self._seconds = seconds
        self._wall = wall
        self._steady = steady
        self._look_every = look_every
        self._ticking: asyncio.Task[object] | None = None

    async def run(self) -> None:
        """Tick until cancelled; what a tick raises ends it."""
        broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        scheduler = AsyncIOScheduler(timezone=UTC)
        # A late tick is better than none, and one does what several missed ones had to do.
        job = scheduler.add_job(
            self._once,
            _AfterTheLast(self._seconds),
            args=(broken,),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        scheduler.start()
        try:
            await self._watch(job, broken)
        finally:
            scheduler.shutdown(wait=False)
            await self._ended()

    async def _once(self, broken: "asyncio.Future[None]") -> None:
        """One tick. The scheduler would keep an error to itself."""
        self._ticking = asyncio.current_task()
        try:
            await self._tick()
        except Exception as error:
            if not broken.done():
                broken.set_exception(error)

    async def _watch(self, job: Job, broken: "asyncio.Future[None]") -> None:
        """Look whether the clock was set: the scheduler waits for a moment that may then be a day away."""
        apart = self._wall() - self._steady()
        while True:
            await asyncio.wait([broken], timeout=self._look_every)
            if broken.done():
                broken.result()
            was, apart = apart, self._wall() - self._steady()
            if abs(apart - was) > JUMP:
                logs.event("the clock was set", level="warning", seconds=round(apart - was))
                # This wakes the scheduler too.
                job.modify(next_run_time=datetime.fromtimestamp(self._wall(), UTC))

    async def _ended(self) -> None:
        """A tick that has begun is rolled back before anything is closed."""
        if self._ticking is not None and not self._ticking.done():
            self._ticking.cancel()
            await asyncio.wait([self._ticking])


class _AfterTheLast(BaseTrigger):  # type: ignore[misc]
    """So many seconds after the last time, as the clock shows it now: thousands missed at a jump aren't counted out."""

    def __init__(self, seconds: float) -> None:
        self._interval = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        """The next moment."""
        return now if previous_fire_time is None else now + self._interval

"""The clockwork: it ticks on, whatever happens to the computer's clock."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as hour
from functools import partial
from pathlib import Path

import pytest
from apscheduler.schedulers import base

from bot import app as running
from bot.app import App
from bot.channels.telegram import Telegram
from bot.clockwork import Clockwork
from handlers.rules.calendar import next_slot, slots
from storage.workshops import WorkingDays
from tests.world import ZONE, World, until

DAY = 24 * 3600.0
YEARS = 50 * 365 * DAY


class Wall:
    """The computer's clock, which somebody sets."""

    def __init__(self) -> None:
        self.shift = 0.0

    def __call__(self) -> float:
        return time.time() + self.shift

    def now(self) -> datetime:
        return datetime.fromtimestamp(self(), UTC)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    """A clock to set, by which the scheduler goes too."""
    made = Wall()

    class Shown(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Shown":
            return cls.fromtimestamp(made(), tz)

    monkeypatch.setattr(base, "datetime", Shown)
    return made


class Ticks:
    """Counts."""

    def __init__(self) -> None:
        self.count = 0

    async def tick(self) -> None:
        self.count += 1

    async def more(self, number: int = 2) -> None:
        """Wait for so many more."""
        wanted = self.count + number

        async def enough() -> bool:
            return self.count >= wanted

        await until(enough, 3)


@asynccontextmanager
async def going(clockwork: Clockwork) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(clockwork.run())
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_it_ticks_at_once_and_then_at_each_interval() -> None:
    ticks = Ticks()
    async with going(Clockwork(ticks.tick, 3600)):
        await ticks.more(1)
    ticks = Ticks()
    async with going(Clockwork(ticks.tick, 0.02)):
        await ticks.more(5)
    ended = ticks.count
    await asyncio.sleep(0.1)
    assert ticks.count == ended


@pytest.mark.parametrize(
    "shifts", [(DAY, 0), (-DAY,), (DAY,), (YEARS, 0, -YEARS)], ids=["ahead-and-back", "back", "ahead", "wild"]
)
async def test_a_clock_that_is_set_stops_no_tick(wall: Wall, shifts: tuple[float, ...]) -> None:
    """The scheduler waits for a moment, which may then be a day away; or a battery is empty, and it is 1970."""
    ticks = Ticks()
    async with going(Clockwork(ticks.tick, 0.05, wall=wall, look_every=0.02)):
        await ticks.more()
        for shift in shifts:
            wall.shift = shift
            await ticks.more()


async def test_the_running_bot_ticks_on_when_its_clock_is_set(
    wall: Wall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started a day ahead, and then set right."""
    monkeypatch.setattr(running, "Clockwork", partial(Clockwork, wall=wall, look_every=0.05))
    world = World(tmp_path / "omah.db")
    wall.shift = DAY
    await world.sandbox.start()
    channel = Telegram(world.telegram.token, world.sandbox.url, ZONE)
    app = App(world.path, [channel], ZONE, clock=wall.now, tick_seconds=0.2)
    await app.start()
    ticks = Ticks()
    monkeypatch.setattr(app.schedule, "_tick", lambda _: ticks.tick())
    try:
        await ticks.more()
        wall.shift = 0
        await ticks.more()
    finally:
        await app.stop()
        await world.sandbox.stop()


async def test_what_a_tick_raises_ends_it() -> None:
    async def broken() -> None:
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        await Clockwork(broken, 60).run()


async def test_a_tick_under_way_has_ended_when_it_has_stopped() -> None:
    told: list[str] = []

    async def slow() -> None:
        told.append("begun")
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.05)
            told.append("rolled back")

    async with going(Clockwork(slow, 0.01)):
        await asyncio.sleep(0.1)
    assert told == ["begun", "rolled back"]


def test_what_is_due_next_also_over_downtime() -> None:
    half_past_five = hour(17, 30)
    monday = datetime(2020, 5, 4, 17, 30, tzinfo=ZONE)
    assert next_slot(monday, half_past_five, WorkingDays(), ZONE) == monday + timedelta(days=1)
    assert next_slot(monday - timedelta(seconds=1), half_past_five, WorkingDays(), ZONE) == monday
    # Thursday the 7th is a holiday, and the 10th a Sunday.
    days = {date(2020, 5, 4) + timedelta(days=number): half_past_five for number in range(8)}
    days |= {day: hour(8) for day in days if day >= date(2020, 5, 9)}
    found = list(slots(monday, datetime(2020, 5, 11, 12, tzinfo=ZONE), days, WorkingDays(), ZONE))
    assert [f"{slot:%d %H.%M}" for slot in found] == ["05 17.30", "06 17.30", "08 17.30", "09 08.00", "11 08.00"]
    assert list(slots(monday, monday, days, WorkingDays(), ZONE)) == []

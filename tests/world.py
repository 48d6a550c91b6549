"""A whole bot for tests: real handlers, real SQLite, the real Telegram client over HTTP, and a clock to turn."""

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import App
from bot.channels.telegram import Telegram
from bot.sandbox import Message, Sandbox
from handlers.rules.calendar import is_quiet
from storage import checks, people
from storage.checks import Broken
from storage.database import Database

ZONE = ZoneInfo("Asia/Jakarta")
TOKEN = "7654321:RAHASIA-JANGAN-BOCOR"
MONDAY_MORNING = datetime(2020, 5, 4, 9, 0, tzinfo=ZONE)


class World:
    """The bot, its Telegram, and everybody in it; `now` is the clock of both."""

    def __init__(self, path: Path, now: datetime = MONDAY_MORNING) -> None:
        self.path = path
        self.now = now
        self.sandbox = Sandbox(token=TOKEN, now=lambda: self.now.timestamp())
        self.telegram = self.sandbox.telegram
        self.accounts: dict[str, int] = {}
        self.app: App | None = None

    async def start(self) -> None:
        """Start Telegram and the bot."""
        await self.sandbox.start()
        await self.start_bot()

    async def start_bot(self) -> None:
        """Start the bot on its database."""
        self.channel = channel = Telegram(TOKEN, self.sandbox.url, ZONE)
        # The tests turn the clock and tick themselves.
        self.app = App(self.path, channel, ZONE, limited=False, clock=self.clock, tick_seconds=3600)
        await self.app.start()
        await until(self._connected)

    async def _connected(self) -> bool:
        return self.channel.confirmed_day() is not None

    async def stop_bot(self) -> None:
        """Stop the bot in good order."""
        if self.app is not None:
            await self.app.stop()
            self.app = None

    async def stop(self) -> None:
        """Stop everything."""
        await self.stop_bot()
        await self.sandbox.stop()

    def clock(self) -> datetime:
        """Now, in UTC."""
        return self.now.astimezone(UTC)

    @property
    def db(self) -> Database:
        """The running bot's database."""
        assert self.app is not None
        return self.app.db

    async def tick(self) -> None:
        """What the clock's minute does, and the messages that come of it."""
        assert self.app is not None
        await self.app.schedule.tick()
        await self.settle()

    async def turn_to(self, moment: datetime) -> None:
        """Let time pass until then, with a tick at the end."""
        self.now = moment
        self.telegram.clock_turned()
        await until(self._bot_sees_the_day)
        await self.tick()

    async def wait(self, delta: timedelta) -> None:
        """Let time pass."""
        await self.turn_to(self.now + delta)

    def at(self, hour: int, minute: int = 0, *, day: date | None = None) -> datetime:
        """A moment of the current day, or of another."""
        return datetime.combine(day or self.now.date(), datetime.min.time(), ZONE).replace(hour=hour, minute=minute)

    async def settle(self, timeout: float = 10) -> None:
        """Wait until all that was sent is handled and all that was said is delivered."""
        await until(self._settled, timeout)

    async def _bot_sees_the_day(self) -> bool:
        return self.channel.confirmed_day() == self.now.date()

    async def _settled(self) -> bool:
        if self.telegram.pending_updates():
            return False
        open_rows = await self.db.value(
            "SELECT (SELECT COUNT(*) FROM inbox WHERE outcome IS NULL) + (SELECT COUNT(*) FROM outbox"
            " WHERE state = 'sending' OR (state = 'queued' AND not_before <= ? AND priority <= ?))",
            (self.clock().isoformat(timespec="microseconds"), 0 if is_quiet(self.now) else 1),
        )
        return bool(open_rows == 0)

    async def add(self, name: str, role: str = "tailor", workshop: str | None = "Kota", **more: Any) -> int:
        """Somebody with an account; its number."""
        number = 1000 + len(self.accounts) + 1
        async with await Database.open(self.path) as db, db.transaction():
            workshop_id = await people.make_workshop(db, workshop) if workshop else None
            person_id = await people.add(
                db,
                name=name,
                call_name=more.pop("call_name", name),
                role=role,
                workshop_id=workshop_id,
                joined_on=self.now.date() - timedelta(days=30),
                **more,
            )
            await people.bind(db, "telegram", str(number), person_id, self.clock() - timedelta(hours=1))
        self.accounts[name] = number
        self.telegram.add_user(number, name)
        return number

    async def says(self, name: str, text: str) -> list[Message]:
        """Somebody writes; what the bot answers them."""
        return await self.heard(name, lambda number: self.telegram.say(number, text))

    async def edits(self, name: str, old: str, new: str) -> list[Message]:
        """Somebody changes what they wrote."""
        number = self.accounts[name]
        mine = [one for one in self.telegram.messages(number) if not one.from_bot and one.text == old]
        return await self.heard(name, lambda account: self.telegram.edit(account, mine[-1].message_id, new))

    async def presses(self, name: str, button: str) -> list[Message]:
        """Somebody presses the latest button with this label."""
        messages = self.telegram.messages(self.accounts[name])
        shown = next(one for one in reversed(messages) if button in one.labels())
        data = shown.labels()[button]
        return await self.heard(name, lambda account: self.telegram.press(account, shown.message_id, data))

    async def heard(self, name: str, act: Callable[[int], object]) -> list[Message]:
        """What the bot says to somebody because of what they do."""
        number = self.accounts[name]
        before = len(self.telegram.messages(number))
        act(number)
        await self.settle()
        return [one for one in self.telegram.messages(number)[before:] if one.from_bot]

    def told(self, name: str) -> list[str]:
        """All that the bot has told somebody."""
        return [one.text or "" for one in self.telegram.messages(self.accounts[name]) if one.from_bot]

    async def broken(self) -> list[Broken]:
        """The invariants that don't hold."""
        return await checks.broken(self.db)


async def until(settled: Callable[[], Any], timeout: float = 10) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(timeout):
        while not await settled():
            await asyncio.sleep(0.01)

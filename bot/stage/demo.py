"""`omah demo`: the real bot against the sandbox, with invented people in a temporary database."""

import asyncio
import signal
import tempfile
import webbrowser
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.board.seen import seen
from bot.clock import TurnableClock, system_clock
from bot.sandbox import Action, Done, Graph, Hooks, Sandbox, WhatsApp
from bot.stage import behind, doing, meaning
from bot.stage.demo_people import make_workshop
from bot.stage.session import Session
from bot.stage.stage import ZONE, Stage
from handlers.rules.calendar import is_usually_off
from handlers.words import day_name, label

SPEEDS = (1, 60, 600)
SATURDAY = 5
FIRST_HOUR, LAST_HOUR = 6, 20


class PortBusy(Exception):
    """The page's port is taken."""


async def run_demo(port: int, *, browser: bool) -> None:
    """Run until Ctrl-C, with as many fresh workshops as are wanted; leaves nothing behind."""
    end = _end_by_signal()
    while not end.for_good:
        end.now.clear()
        port = await _one_workshop(port, end, browser=browser)
        browser = False


@dataclass(slots=True)
class End:
    """When the workshop ends, and whether another comes after it."""

    now: asyncio.Event
    for_good: bool = False

    def come(self) -> None:
        """Ctrl-C."""
        self.for_good = True
        self.now.set()


async def _one_workshop(port: int, end: End, *, browser: bool) -> int:
    """Run until the end, in a folder that goes with it; the port."""
    with tempfile.TemporaryDirectory(prefix="omah-demo-") as folder:
        path = Path(folder) / "demo.db"
        clock = TurnableClock(_working_hour(system_clock().astimezone(ZONE)), speed=1)
        meta = WhatsApp(now=lambda: clock().timestamp())
        shown = await make_workshop(path, clock(), whatsapp=meta.number_of)
        holder: list[Demo] = []
        sandbox = Sandbox(
            people=shown,
            actions=actions(holder),
            hooks=hooks(holder),
            now=lambda: clock().timestamp(),
            whatsapp=meta,
        )
        # Whoever tries it in the evening wants to see what a coordinator gets.
        stage = Stage(path, sandbox, clock, quiet_hours=False, graph=Graph(meta))
        stage.seat(shown)
        demo = Demo(stage, Session(stage, shown), end)
        holder.append(demo)
        try:
            await stage.start(port)
        except OSError:
            raise PortBusy from None
        print(label("cli-demo", {"url": sandbox.url}), flush=True)  # noqa: T201
        if browser:
            webbrowser.open(sandbox.url)
        ticking = asyncio.create_task(demo.keep_up())
        await end.now.wait()
        ticking.cancel()
        with suppress(asyncio.CancelledError):
            await ticking
        await stage.stop()
        return int(sandbox.url.rpartition(":")[2])


def _working_hour(now: datetime) -> datetime:
    """Now, or the next working morning: at night and on Sundays a bot says less, which is no first impression."""
    if FIRST_HOUR <= now.hour < LAST_HOUR and not is_usually_off(now.date()):
        return now
    day = now if now.hour < FIRST_HOUR else now + timedelta(days=1)
    while is_usually_off(day.date()):
        day += timedelta(days=1)
    return day.replace(hour=8, minute=0, second=0, microsecond=0)


def _end_by_signal() -> End:
    """It comes by Ctrl-C, from the very beginning on: a start that is cut off would leave its folder behind."""
    end = End(asyncio.Event())
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end.come)
    return end


class Demo:
    """What the page may do with the stage."""

    def __init__(self, stage: Stage, session: Session, end: End) -> None:
        self.stage = stage
        self.session = session
        self.end = end

    async def keep_up(self) -> None:
        """While the clock goes by itself, do what falls due, each of its minutes."""
        while True:
            minute = self.stage.now.minute
            await asyncio.sleep(0.5)
            if self.stage.now.minute != minute:
                await self.stage.keep_up()

    async def turn(self, name: str) -> str:
        """Turn the clock on to a named moment."""
        moment = self._moment(name)
        with self.session.skipping(moment):
            await self.stage.skip_to(moment)
        now = self.stage.now
        return label("demo-now", {"day": day_name(now.date().isoformat()), "at": f"{now:%H.%M}"})

    def _moment(self, name: str) -> datetime:
        """The next such moment."""
        now = self.stage.now
        if name == "tomorrow":
            return self.stage.at(8, day=now.date() + timedelta(days=1))
        if name == "saturday":
            return self.stage.at(8, day=now.date() + timedelta(days=(SATURDAY - now.weekday()) % 7 or 7))
        hour, minute = (int(part) for part in name.split("."))
        moment = self.stage.at(hour, minute)
        return moment if moment > now else moment + timedelta(days=1)

    async def board(self) -> dict[str, Any]:
        """The board of the invented workshops; empty while the bot is dead, which reads for it."""
        return await seen(self.stage.db, self.stage.now) if self.stage.app else {}

    async def set_speed(self, speed: int) -> None:
        """How fast the clock goes."""
        self.stage.clock.speed = speed

    async def kill(self) -> None:
        """The bot ends as in a power cut."""
        self.session.note("bot mati")
        await self.stage.kill_bot()

    async def start(self) -> None:
        """The bot starts again, and does what it missed."""
        self.session.note("bot hidup")
        await self.stage.start_bot()
        await self.stage.tick()

    async def fire(self, kind: str) -> Done:
        """What the schedule does, done now."""
        self.session.note({"tally": "* rekap sekarang", "reminder": "* pengingat sekarang"}[kind])
        return await doing.fire(self.stage, kind)

    async def invite(self) -> Done:
        """A link for somebody new."""
        done = await doing.invite(self.stage)
        self.session.invited(done.text)
        return done


def actions(holder: list[Demo]) -> dict[str, Action]:
    """The page's buttons."""
    return {
        "tally": (label("demo-tally"), lambda: holder[0].fire("tally")),
        "reminder": (label("demo-reminder"), lambda: holder[0].fire("reminder")),
        "invite": (label("demo-invite"), lambda: holder[0].invite()),
    }


def hooks(holder: list[Demo]) -> Hooks:
    """What the page may turn, kill, look at and save."""
    return Hooks(
        jumps=(
            ("16.00", "16.00"),
            ("17.30", "17.30"),
            ("tomorrow", label("demo-tomorrow")),
            ("saturday", label("demo-saturday")),
        ),
        turn=lambda name: holder[0].turn(name),
        speeds=SPEEDS,
        speed=lambda: holder[0].stage.clock.speed,
        set_speed=lambda speed: holder[0].set_speed(speed),
        running=lambda: holder[0].stage.app is not None,
        kill=lambda: holder[0].kill(),
        start=lambda: holder[0].start(),
        fresh=lambda: holder[0].end.now.set(),
        behind=lambda chat, english: behind.of_chat(holder[0].stage, chat, english=english),
        meaning=lambda chat, message: meaning.of_message(holder[0].stage, chat, message),
        board=lambda: holder[0].board(),
        dialogue=lambda: holder[0].session.text(),
    )

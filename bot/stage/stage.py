"""The real bot with an embedded Telegram and a clock to turn: the stage of the demo, of rehearsals and of tests."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App
from bot.channels.base import Channel
from bot.channels.telegram import Telegram
from bot.channels.whatsapp import Access, WhatsApp
from bot.channels.whatsapp_templates import all_wanted
from bot.clock import TurnableClock
from bot.sandbox import Graph, Message, Sandbox
from bot.sandbox import Telegram as SandboxTelegram
from bot.sandbox import WhatsApp as SandboxWhatsApp
from bot.stage.skipping import stops
from bot.webhook import Listening
from handlers.rules.calendar import is_quiet
from handlers.talk.turn import Turn
from handlers.words import label
from storage import inbox, outbox
from storage.database import Database

ZONE = ZoneInfo("Asia/Jakarta")
VERIFY_WORD = "kata-kunci-panggung"
# Where the clock stops on its way, so that what is due on the way is done on the way.
STEP = timedelta(minutes=5)
# In seconds.
LEFT_BEHIND_AFTER = 2

Messenger = SandboxTelegram | SandboxWhatsApp


class Stage:
    """The bot, its Telegram, and the clock of both; the clock is turned here, and each turn ticks.

    `others` are further channels of the bot; with `graph` it has WhatsApp beside Telegram, and `on_whatsapp` holds
    those accounts that are there.
    """

    def __init__(
        self,
        path: Path,
        sandbox: Sandbox,
        clock: TurnableClock,
        *,
        quiet_hours: bool = True,
        graph: Graph | None = None,
    ) -> None:
        self.path = path
        self.sandbox = sandbox
        self.telegram = sandbox.telegram
        self.telegram.resent_mark = label("resend-mark")
        self.clock = clock
        self.app: App | None = None
        self.others: Sequence[Channel] = ()
        self.graph = graph
        # So many templates a month.
        self.monthly: int | None = None
        self.on_whatsapp: set[int] = set()
        self.whatsapp_channel: WhatsApp | None = None
        self.quiet_hours = quiet_hours
        # The last turn of each chat: channel and address.
        self.turns: dict[tuple[str, str], Turn] = {}
        self._turning = asyncio.Lock()

    @property
    def now(self) -> datetime:
        """Now, in the workshop's time."""
        return self.clock().astimezone(ZONE)

    @now.setter
    def now(self, moment: datetime) -> None:
        self.clock.turn_to(moment)
        if self.app:
            # What waited for this hour goes at once, not when it is looked for again.
            self.app.wake()

    @property
    def db(self) -> Database:
        """The running bot's database."""
        return self.running().db

    def running(self) -> App:
        """The bot; LookupError while it doesn't run."""
        if self.app is None:
            raise LookupError("the bot isn't running")
        return self.app

    async def start(self, port: int = 0) -> None:
        """Start Telegram and the bot; OSError if the port is taken."""
        await self.sandbox.start(port)
        if self.graph:
            await self.graph.start()
        await self.start_bot()

    async def start_bot(self) -> None:
        """Start the bot on its database; it is ready when this returns."""
        self.channel = Telegram(self.telegram.token, self.sandbox.url, ZONE)
        channels: list[Channel] = [self.channel, *self.others]
        if self.graph:
            self.whatsapp_channel = whatsapp_at(self.graph, ZONE, self.monthly)
            channels.append(self.whatsapp_channel)
        # The stage ticks itself, whenever it turns the clock.
        self.app = App(
            self.path,
            channels,
            ZONE,
            limited=False,
            quiet_hours=self.quiet_hours,
            clock=self.clock,
            tick_seconds=24 * 3600,
            watch=self._note_turn,
            listening=Listening(verify_token=VERIFY_WORD, port=0),
        )
        await self.app.start()
        if self.graph:
            self.graph.hook = f"http://127.0.0.1:{self.app.webhook_port}/whatsapp"
        await until(self._connected)

    def _note_turn(self, turn: Turn) -> None:
        self.turns[turn.channel, turn.address] = turn
        if turn.said.kind == "button" and turn.outcome is inbox.Outcome.IGNORED:
            self._unchoose(turn)

    def _unchoose(self, turn: Turn) -> None:
        """A press that changed and asked nothing, as one that came too late, doesn't look chosen."""
        numbers = {self.account(one): one for one in (*self.telegram.chats, *self.on_whatsapp)}
        number = numbers.get((turn.channel, turn.address), 0)
        messenger = self.messenger(number)
        for message in reversed(messenger.messages(number)):
            if turn.said.code in message.pressed:
                message.pressed.remove(turn.said.code)
                messenger.tell("progress", message)
                return

    async def _connected(self) -> bool:
        # The stage's own tick must not come before what arrived meanwhile.
        if self.graph and self.whatsapp_channel:
            waiting = not self.graph.holds and self.graph.whatsapp.pending_updates()
            if waiting or not self.running().caught_up(self.whatsapp_channel):
                return False
        return self.running().caught_up(self.channel) and self.channel.confirmed_day() is not None

    async def stop_bot(self) -> None:
        """Stop the bot in good order."""
        if self.app is not None:
            app, self.app = self.app, None
            await app.stop()

    async def kill_bot(self) -> None:
        """End the bot as a power cut does: nothing is finished, what wasn't committed is gone."""
        async with self._turning:
            if self.app is not None:
                app, self.app = self.app, None
                await app.abandon()

    async def stop(self) -> None:
        """Stop everything."""
        async with self._turning:
            await self.stop_bot()
        await self.sandbox.stop()
        if self.graph:
            await self.graph.stop()

    async def tick(self) -> None:
        """What the clock's minute does."""
        await self.running().schedule.tick()

    async def turn_to(self, moment: datetime) -> None:
        """Let time pass until then, in steps; what falls due on the way is done on the way, in order."""
        async with self._turning:
            while self.now < moment:
                was = self.now
                self.now = min(moment, _next_mark(was))
                await self.see_the_time(was.date())

    async def skip_to(self, moment: datetime) -> None:
        """Let much time pass at once; it stops only where something may be due."""
        async with self._turning:
            for stop in [moment] if self.app is None else await stops(self.db, self.now, moment):
                was = self.now.date()
                self.now = stop
                await self.see_the_time(was)
                # What is said at a stop is said at its hour, unless the network doesn't let it.
                await happens(self._settled, LEFT_BEHIND_AFTER)

    async def keep_up(self) -> None:
        """The clock went on by itself: do what fell due."""
        async with self._turning:
            await self.see_the_time(None)

    async def see_the_time(self, day: date | None) -> None:
        """Tick; on another day than `day`, once the bot has seen it."""
        if self.app is None:
            return
        if day != self.now.date():
            self.telegram.line.clock_turned()
            await until(self._bot_sees_the_day)
            if self.whatsapp_channel:
                await self.whatsapp_channel.see_clock()
        await self.tick()

    async def _bot_sees_the_day(self) -> bool:
        return self.app is None or self.channel.confirmed_day() == self.now.date()

    def at(self, hour: int, minute: int = 0, *, day: date | None = None) -> datetime:
        """A moment of the current day, or of another."""
        return datetime.combine(day or self.now.date(), time(hour, minute), ZONE)

    async def settle(self, seconds: float = 60) -> None:
        """Wait until all that was sent is handled and all that was said is delivered; a dead bot isn't waited for."""
        await until(self._settled, seconds)

    async def _settled(self) -> bool:
        if self.app is None:
            return True
        if self._on_the_way():
            return False
        quiet = self.quiet_hours and is_quiet(self.now)
        waits = await inbox.pending(self.db) or await outbox.due(self.db, self.clock(), answers_only=quiet)
        # What was just sent may have brought word of how far it came.
        return not waits and not self._on_the_way() and not (self.graph and await inbox.pending(self.db))

    def _on_the_way(self) -> bool:
        """Whether a messenger has something that the bot hasn't taken."""
        return bool(self.telegram.pending_updates() or (self.graph and self.graph.whatsapp.pending_updates()))

    async def heard(self, number: int, act: Callable[[int], object]) -> list[Message]:
        """What the bot says to somebody because of what they do."""
        messenger = self.messenger(number)
        before = len(messenger.messages(number))
        act(number)
        await self.settle()
        return [one for one in messenger.messages(number)[before:] if one.from_bot]

    def seat(self, people: Sequence[Mapping[str, object]]) -> None:
        """Those of the invented people who have WhatsApp write there, and have just done so."""
        for person in people:
            if self.graph and person.get("messenger"):
                number = int(str(person["id"]))
                self.on_whatsapp.add(number)
                self.graph.whatsapp.add_user(number, str(person["name"])).spoke_at = self.clock().timestamp()

    def account(self, number: int) -> tuple[str, str]:
        """By which channel and address somebody writes."""
        if self.graph and number in self.on_whatsapp:
            return "whatsapp", self.graph.whatsapp.address(number)
        return "telegram", str(number)

    def messenger(self, number: int) -> Messenger:
        """Where somebody has her account."""
        return self.graph.whatsapp if self.graph and number in self.on_whatsapp else self.telegram


async def until(settled: Callable[[], Awaitable[bool]], seconds: float = 10) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(seconds):
        while not await settled():  # noqa: ASYNC110 - it may be any condition
            await asyncio.sleep(0.01)


async def happens(settled: Callable[[], Awaitable[bool]], seconds: float) -> bool:
    """Whether something comes to hold within this time."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not (done := await settled()) and loop.time() < end:  # noqa: ASYNC110 - it may be any condition
        await asyncio.sleep(0.01)
    return done


def whatsapp_at(graph: Graph, zone: ZoneInfo, monthly: int | None = None) -> WhatsApp:
    """Our client for a Cloud API on this computer, where all our templates are approved."""
    meta = graph.whatsapp
    for wanted in all_wanted():
        meta.templates.setdefault(wanted["name"], {**wanted, "id": "1", "status": "APPROVED"})
    access = Access(
        token=meta.token,
        app_secret=meta.app_secret,
        verify_token=VERIFY_WORD,
        phone_id=meta.phone_id,
        account_id=meta.account_id,
        api_url=graph.url,
    )
    return WhatsApp(access, zone, monthly=monthly)


def _next_mark(moment: datetime) -> datetime:
    """The next full five minutes."""
    return moment - timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond) + STEP

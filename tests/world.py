"""A whole bot for tests: real handlers, real SQLite, the real Telegram client over HTTP, and a clock to turn."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypedDict

from bot.clock import TurnableClock
from bot.sandbox import Graph, Message, Sandbox, WhatsApp
from bot.stage.demo_people import agree_to_pay
from bot.stage.session import SHOWN
from bot.stage.stage import ZONE, Messenger, Stage, until
from storage import accounts, checks, contacts, people, workshops
from storage.checks import Broken
from storage.database import Database
from storage.people import TAILORS, Role

__all__ = ["MONDAY_MORNING", "TOKEN", "ZONE", "World", "until"]
# A picture of a few grey dots, as small as they come.
SEEN = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000004000000030800000000919ff11a0000001049444154789c633cc1c0c0c0c4"
    "0023000b2c00cecba562830000000049454e44ae426082"
)
TOKEN = "7654321:RAHASIA-JANGAN-BOCOR"
MONDAY_MORNING = datetime(2020, 5, 4, 9, 0, tzinfo=ZONE)


class _Beside(TypedDict, total=False):
    """What is said with something else than text."""

    caption: str | None
    reply_to: int | None


class World(Stage):
    """The stage with people by name; its clock stands still until it is turned."""

    def __init__(
        self, path: Path, now: datetime = MONDAY_MORNING, *, quiet_hours: bool = True, whatsapp: bool = False
    ) -> None:
        clock = TurnableClock(now)
        sandbox = Sandbox(token=TOKEN, now=lambda: clock().timestamp())
        graph = Graph(WhatsApp(token=TOKEN, now=lambda: clock().timestamp())) if whatsapp else None
        super().__init__(path, sandbox, clock, quiet_hours=quiet_hours, graph=graph)
        self.accounts: dict[str, int] = {}
        self._open: Database | None = None

    async def open_for_all(self) -> None:
        """Until the bot starts, all who come are written through one connection: opening costs more than writing."""
        self._open = await Database.open(self.path)

    async def start_bot(self) -> None:
        """Start the bot; whoever comes from now on has a connection of her own."""
        await self._close()
        await super().start_bot()

    async def stop(self) -> None:
        """Stop everything."""
        await self._close()
        await super().stop()

    async def _close(self) -> None:
        if self._open is not None:
            opened, self._open = self._open, None
            await opened.close()

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[Database]:
        if self._open is not None:
            yield self._open
        else:
            async with await Database.open(self.path) as db:
                yield db

    @property
    def whatsapp(self) -> WhatsApp:
        """WhatsApp's side, where the bot has it."""
        assert self.graph
        return self.graph.whatsapp

    def graph_now(self) -> Graph:
        """Meta's API and its calls, where the bot has WhatsApp."""
        assert self.graph
        return self.graph

    async def add_late(self, name: str, *, whatsapp: bool = False) -> None:
        """Somebody comes while the bot runs."""
        await self.stop_bot()
        await self.add(name, call_name=f"Bu {name}", whatsapp=whatsapp)
        await self.start_bot()

    async def until_told(self, name: str, words: str) -> None:
        """Wait until the bot has told somebody something."""

        async def done() -> bool:
            return any(words in text for text in self.told(name))

        await until(done)

    def phone(self, name: str) -> Messenger:
        """Where somebody has her account."""
        return self.messenger(self.accounts[name])

    def join(self, name: str, number: int, *, whatsapp: bool = False) -> None:
        """Somebody has a phone with this account."""
        self.accounts[name] = number
        if whatsapp:
            self.on_whatsapp.add(number)
        self.messenger(number).add_user(number, name)

    async def tick(self) -> None:
        """What the clock's minute does, and the messages that come of it."""
        await super().tick()
        await self.settle()

    async def turn_to(self, moment: datetime) -> None:
        """Let time pass until then at one go, with a tick at the end."""
        was = self.now.date()
        self.now = moment
        await self.see_the_time(was)

    async def wait(self, delta: timedelta) -> None:
        """Let time pass."""
        await self.turn_to(self.now + delta)

    async def add(self, name: str, role: str = "tailor", workshop: str | None = "Kota", **more: Any) -> int:
        """Somebody with an account; its number."""
        number, has_account = 1000 + len(self.accounts) + 1, more.pop("phone_in_use", True)
        self.join(name, number, whatsapp=more.pop("whatsapp", False))
        pays = more.pop("pay", True) and Role(role) in TAILORS
        channel = "whatsapp" if number in self.on_whatsapp else "telegram"
        address = self.whatsapp.address(number) if number in self.on_whatsapp else str(number)
        async with self._writing() as db, db.transaction():
            workshop_id = await workshops.make(db, workshop) if workshop else None
            person_id = await people.add(
                db,
                name=name,
                call_name=more.pop("call_name", name),
                role=Role(role),
                workshop_id=workshop_id,
                joined_on=self.now.date() - timedelta(days=30),
                **more,
            )
            if pays:
                await agree_to_pay(db, person_id, self.clock() - timedelta(hours=1))
            if has_account:
                bound = self.clock() - timedelta(hours=1)
                await accounts.bind(db, channel, address, person_id, bound)
                if number in self.on_whatsapp:
                    # Nobody has an account there who never wrote.
                    await contacts.spoke(db, channel, address, bound)
                    self.whatsapp.add_user(number, name).spoke_at = bound.timestamp()
        return number

    def meet(self, name: str, number: int) -> None:
        """Somebody the bot doesn't know has an account."""
        self.join(name, number)

    async def says(self, name: str, text: str) -> list[Message]:
        """Somebody writes; what the bot answers them."""
        return await self.heard_by(name, lambda number: self.phone(name).say(number, text))

    async def sends(self, name: str, what: str, words: str, quotes: str | None) -> list[Message]:
        """Somebody sends something else than text: "suara", "foto 3", "berkas nama.pdf", "stiker"."""
        quoted = self._holding(name, quotes) if quotes else None
        return await self.heard_by(name, lambda number: self._send(number, what, words or None, quoted))

    def _send(self, number: int, what: str, words: str | None, quoted: int | None) -> None:
        kind, _, rest = what.partition(" ")
        messenger, more = self.messenger(number), _Beside(caption=words, reply_to=quoted)
        match kind:
            case "foto":
                count = int(rest or 1)
                album = f"album-{len(messenger.messages(number))}" if count > 1 else None
                for at in range(count):
                    shown = more if at == count - 1 else _Beside()
                    messenger.send_file(number, "photo", SEEN, name="foto.jpg", album=album, **shown)
            case "berkas":
                messenger.send_file(number, "document", b"isi", name=rest, **more)
            case "stiker":
                messenger.send_sticker(number, rest or "🙂")
            case "kontak":
                self.telegram.send_contact(number, rest)
            case "lokasi":
                messenger.send_location(number)
            case "layanan":
                self.telegram.send_service(number, rest)
            case _:
                messenger.send_file(number, {"suara": "voice", "bulat": "video_note"}[kind], b"opus", **more)

    def _holding(self, name: str, words: str) -> int:
        """The latest message in a chat that holds these words."""
        held = [one for one in self.phone(name).messages(self.accounts[name]) if words in (one.text or "")]
        return held[-1].message_id

    async def replies(self, name: str, words: str, text: str) -> list[Message]:
        """Somebody writes, quoting the latest message in the chat that holds these words."""
        number = self._holding(name, words)
        return await self.heard_by(name, lambda account: self.phone(name).say(account, text, reply_to=number))

    async def forwards(self, name: str, writer: str, text: str) -> list[Message]:
        """Somebody passes on what another wrote."""
        return await self.heard_by(name, lambda account: self.phone(name).forward(account, text, writer))

    async def edits(self, name: str, old: str, new: str) -> list[Message]:
        """Somebody changes what they wrote."""
        number = self.accounts[name]
        mine = [one for one in self.phone(name).messages(number) if not one.from_bot and one.text == old]
        return await self.heard_by(name, lambda account: self.phone(name).edit(account, mine[-1].message_id, new))

    async def presses(self, name: str, button: str, under: str = "") -> list[Message]:
        """Somebody presses the latest button with this label; `under` are words of its message."""
        return await self.heard_by(name, lambda _: self.press(name, button, under))

    def press(self, name: str, button: str, under: str = "") -> None:
        """Press the latest button with this label, and wait for nothing."""
        account, messenger = self.accounts[name], self.phone(name)
        shown = next(
            one for one in reversed(messenger.messages(account)) if button in one.labels() and under in (one.text or "")
        )
        messenger.press(account, shown.message_id, shown.labels()[button])

    async def heard_by(self, name: str, act: Callable[[int], object]) -> list[Message]:
        """What the bot says to somebody because of what they do."""
        return await self.heard(self.accounts[name], act)

    def told(self, name: str) -> list[str]:
        """All that the bot has told somebody."""
        found = [one for one in self.phone(name).messages(self.accounts[name]) if one.from_bot]
        return [
            f"[{SHOWN[one.kind]}] {one.text or ''}".strip() if one.kind in SHOWN else one.text or "" for one in found
        ]

    async def broken(self) -> list[Broken]:
        """The invariants that don't hold."""
        return await checks.broken(self.db)

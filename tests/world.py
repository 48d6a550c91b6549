"""A whole bot for tests: real handlers, real SQLite, the real Telegram client over HTTP, and a clock to turn."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypedDict

from bot.clock import TurnableClock
from bot.sandbox import Message, Sandbox
from bot.stage.session import SHOWN
from bot.stage.stage import ZONE, Stage, until
from storage import accounts, checks, people, workshops
from storage.checks import Broken
from storage.database import Database
from storage.people import Role

__all__ = ["MONDAY_MORNING", "TOKEN", "ZONE", "World", "until"]
TOKEN = "7654321:RAHASIA-JANGAN-BOCOR"
MONDAY_MORNING = datetime(2020, 5, 4, 9, 0, tzinfo=ZONE)


class _Beside(TypedDict, total=False):
    """What is said with something else than text."""

    caption: str | None
    reply_to: int | None


class World(Stage):
    """The stage with people by name; its clock stands still until it is turned."""

    def __init__(self, path: Path, now: datetime = MONDAY_MORNING, *, quiet_hours: bool = True) -> None:
        clock = TurnableClock(now)
        super().__init__(path, Sandbox(token=TOKEN, now=lambda: clock().timestamp()), clock, quiet_hours=quiet_hours)
        self.accounts: dict[str, int] = {}

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
        async with await Database.open(self.path) as db, db.transaction():
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
            if has_account:
                await accounts.bind(db, "telegram", str(number), person_id, self.clock() - timedelta(hours=1))
        self.accounts[name] = number
        self.telegram.add_user(number, name)
        return number

    def meet(self, name: str, number: int) -> None:
        """Somebody the bot doesn't know has an account."""
        self.telegram.add_user(number, name)
        self.accounts[name] = number

    async def says(self, name: str, text: str) -> list[Message]:
        """Somebody writes; what the bot answers them."""
        return await self.heard_by(name, lambda number: self.telegram.say(number, text))

    async def sends(self, name: str, what: str, words: str, quotes: str | None) -> list[Message]:
        """Somebody sends something else than text: "suara", "foto 3", "berkas nama.pdf", "stiker"."""
        quoted = self._holding(name, quotes) if quotes else None
        return await self.heard_by(name, lambda number: self._send(number, what, words or None, quoted))

    def _send(self, number: int, what: str, words: str | None, quoted: int | None) -> None:
        kind, _, rest = what.partition(" ")
        telegram, more = self.telegram, _Beside(caption=words, reply_to=quoted)
        match kind:
            case "foto":
                count = int(rest or 1)
                album = f"album-{telegram.line.next_update_id}" if count > 1 else None
                for at in range(count):
                    shown = more if at == count - 1 else _Beside()
                    telegram.send_file(number, "photo", b"jpeg", name="foto.jpg", album=album, **shown)
            case "berkas":
                telegram.send_file(number, "document", b"isi", name=rest, **more)
            case "stiker":
                telegram.send_sticker(number, rest or "🙂")
            case "kontak":
                telegram.send_contact(number, rest)
            case "lokasi":
                telegram.send_location(number)
            case "layanan":
                telegram.send_service(number, rest)
            case _:
                telegram.send_file(number, {"suara": "voice", "bulat": "video_note"}[kind], b"opus", **more)

    def _holding(self, name: str, words: str) -> int:
        """The latest message in a chat that holds these words."""
        held = [one for one in self.telegram.messages(self.accounts[name]) if words in (one.text or "")]
        return held[-1].message_id

    async def replies(self, name: str, words: str, text: str) -> list[Message]:
        """Somebody writes, quoting the latest message in the chat that holds these words."""
        number = self._holding(name, words)
        return await self.heard_by(name, lambda account: self.telegram.say(account, text, reply_to=number))

    async def forwards(self, name: str, writer: str, text: str) -> list[Message]:
        """Somebody passes on what another wrote."""
        return await self.heard_by(name, lambda account: self.telegram.forward(account, text, writer))

    async def edits(self, name: str, old: str, new: str) -> list[Message]:
        """Somebody changes what they wrote."""
        number = self.accounts[name]
        mine = [one for one in self.telegram.messages(number) if not one.from_bot and one.text == old]
        return await self.heard_by(name, lambda account: self.telegram.edit(account, mine[-1].message_id, new))

    async def presses(self, name: str, button: str, under: str = "") -> list[Message]:
        """Somebody presses the latest button with this label; `under` are words of its message."""
        return await self.heard_by(name, lambda _: self.press(name, button, under))

    def press(self, name: str, button: str, under: str = "") -> None:
        """Press the latest button with this label, and wait for nothing."""
        account = self.accounts[name]
        shown = next(
            one
            for one in reversed(self.telegram.messages(account))
            if button in one.labels() and under in (one.text or "")
        )
        self.telegram.press(account, shown.message_id, shown.labels()[button])

    async def heard_by(self, name: str, act: Callable[[int], object]) -> list[Message]:
        """What the bot says to somebody because of what they do."""
        return await self.heard(self.accounts[name], act)

    def told(self, name: str) -> list[str]:
        """All that the bot has told somebody."""
        found = [one for one in self.telegram.messages(self.accounts[name]) if one.from_bot]
        return [
            f"[{SHOWN[one.kind]}] {one.text or ''}".strip() if one.kind in SHOWN else one.text or "" for one in found
        ]

    async def broken(self) -> list[Broken]:
        """The invariants that don't hold."""
        return await checks.broken(self.db)

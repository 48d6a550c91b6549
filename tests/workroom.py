"""The real turns on a real database in memory, without a network: for many steps in little time."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import pytest

from bot.channels.base import Incoming, Kind, Window
from bot.pace import Pace
from bot.stage.demo_people import agree_to_pay
from bot.turns import Turns
from handlers.days import tallying
from handlers.deliveries import following_up
from storage import accounts, inbox, outbox, people, workshops
from storage.database import Database
from storage.inbox import Arrival
from storage.outbox import Content
from storage.people import TAILORS, Role
from storage.sqlite import Sqlite
from tests.world import ZONE

T = TypeVar("T")
MORNING = datetime(2020, 5, 4, 9, 0, tzinfo=ZONE)


class Chat:
    """A channel whose updates are plain records; what is sent over it stays in the outbox."""

    name = "telegram"
    keeps = timedelta(hours=24)
    window: Window | None = None

    def pace(self) -> Pace:
        return Pace()

    async def start(self) -> str:
        return "bot"

    async def stop(self) -> None:
        return None

    async def fetch(self, offset: int | None, wait: int) -> Sequence[Arrival]:
        del offset, wait
        return ()

    def read(self, raw: str) -> Incoming:
        given = json.loads(raw)
        incoming = Incoming(**given["incoming"])
        return replace(incoming, kind=Kind(incoming.kind), sent_at=datetime.fromisoformat(given["at"]))

    async def fetch_file(self, kind: str, name: str) -> bytes:
        del kind, name
        return b""

    async def send(self, address: str, content: Content, *, again: bool, ref: str) -> str:
        del address, content, again, ref
        return ""

    async def acknowledge(self, press: Incoming) -> None:
        del press

    async def leave(self, address: str) -> None:
        del address

    def confirmed_day(self) -> None:
        return None


class Parts:
    """A connection whose transactions are parts of one that is never kept: all that they wrote is taken back at once.

    To copy a database back instead takes as long as a talk: every statement is then prepared anew. No reference of ours
    is looked at only at the end of a transaction, so nothing that is wrong is overlooked.
    """

    AS = MappingProxyType(
        {
            "BEGIN": "SAVEPOINT whole",
            "BEGIN IMMEDIATE": "SAVEPOINT whole",
            "COMMIT": "RELEASE whole",
            "ROLLBACK": "ROLLBACK TO whole",
        }
    )

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._raw.execute("BEGIN")
        self.in_transaction = False
        self.executemany = raw.executemany
        self.close = raw.close

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        if sql not in self.AS:
            return self._raw.execute(sql, values)
        self.in_transaction = sql.startswith("BEGIN")
        done = self._raw.execute(self.AS[sql])
        if sql == "ROLLBACK":
            self._raw.execute("RELEASE whole")
        return done

    def take_back(self) -> None:
        self._raw.execute("ROLLBACK")
        self._raw.execute("BEGIN")


class Here:
    """A connection without a thread of its own: where nothing else waits, going there and back is half the time."""

    def __init__(self, path: Path | str) -> None:
        self.raw: sqlite3.Connection | Parts = sqlite3.connect(path, isolation_level=None)

    @property
    def in_transaction(self) -> bool:
        return self.raw.in_transaction

    async def do(self, work: Callable[[Any], T]) -> T:
        return work(self.raw)

    async def close(self) -> None:
        self.raw.close()


async def opened(path: Path | str) -> Database:
    """A database; one in a file or in memory is worked on here."""

    async def connected(path: Path | str) -> Here:
        return Here(path)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Sqlite, "_connected", staticmethod(connected))
        return await Database.open(path)


class Workroom:
    """People who write and press, one after the other; each call handles what was sent."""

    STEP = timedelta(seconds=20)

    def __init__(self, path: Path | str = ":memory:") -> None:
        self.loop = asyncio.new_event_loop()
        self.now = MORNING
        self.accounts: dict[str, str] = {}
        self.ids: dict[str, int] = {}
        self.sent: dict[str, str] = {}
        self._updates = 0
        self.db = self.run(opened(path))
        self.turns = Turns(self.db, [Chat()], lambda: self.now, ZONE, lambda: None)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def keep(self) -> Parts:
        """From now on all that is written can be taken back, where the database is here."""
        here = self.db._connection
        assert isinstance(here, Here)
        assert isinstance(here.raw, sqlite3.Connection)
        here.raw = kept = Parts(here.raw)
        return kept

    def add(
        self, name: str, role: str, workshop: str | None, *, account: bool = True, pay: bool = True, **more: Any
    ) -> int:
        """Somebody; `pay`: she said that her pay may be kept."""

        async def add() -> int:
            async with self.db.transaction():
                number = await workshops.make(self.db, workshop) if workshop else None
                joined = (self.now - timedelta(days=30)).date()
                person = await people.add(
                    self.db,
                    name=name,
                    call_name=f"Bu {name}",
                    role=Role(role),
                    workshop_id=number,
                    joined_on=joined,
                    **more,
                )
                if account:
                    await accounts.bind(self.db, "telegram", name, person, self.now - timedelta(hours=1))
                if pay and Role(role) in TAILORS:
                    await agree_to_pay(self.db, person, self.now - timedelta(hours=1))
                return person

        self.ids[name] = self.run(add())
        if account:
            self.accounts[name] = name
        return self.ids[name]

    def _arrive(self, incoming: dict[str, Any], message_key: str | None, edited_at: int = 0) -> None:
        self._updates += 1
        self.now += self.STEP
        raw = {"update_id": self._updates, "incoming": incoming, "at": self.now.isoformat()}
        arrival = Arrival(update_id=self._updates, raw=raw, message_key=message_key, edited_at=edited_at)
        self.run(inbox.keep(self.db, "telegram", [arrival], self._updates + 1, self.now))
        self.run(self.turns.drain())

    def say(self, name: str, text: str, quotes: str = "", *, forwarded: bool = False) -> None:
        key = f"{name}:{self._updates}"
        self.sent[name] = key
        said = {"kind": "message", **self._who(name), "text": text, "quotes": quotes.partition(":")[2]}
        self._arrive({**said, "forwarded": True} if forwarded else said, key)

    def edit(self, name: str, text: str) -> None:
        """Change what they wrote last."""
        self._arrive({"kind": "edit", **self._who(name), "text": text}, self.sent[name], self._updates + 1)

    def press(self, name: str, code: str) -> None:
        self._arrive({"kind": "button", **self._who(name), "code": code}, None)

    def _who(self, name: str) -> dict[str, str]:
        account = self.accounts[name]
        return {"address": account, "sender": account, "name": name}

    def buttons(self, name: str) -> list[str]:
        """The codes of all buttons that were ever shown to somebody, oldest first."""
        found = self.run(
            self.db.rows("SELECT code FROM button WHERE person_id = ? ORDER BY made_at, rowid", (self.ids[name],))
        )
        return [row[0] for row in found]

    def pass_time(self, delta: timedelta) -> None:
        """Time passes, and what is due is done."""
        self.now += delta

        async def tick() -> None:
            async with self.db.transaction():
                day = self.now.date()
                letters = await following_up.due(self.db, self.now, ZONE, day)
                letters += await tallying.due(self.db, self.now, ZONE, day)
                await outbox.put(self.db, letters, self.now)

        self.run(tick())

    def told(self, name: str) -> list[dict[str, Any]]:
        """What was said to somebody, as keys with their variables."""
        rows = self.run(self.db.rows("SELECT content FROM outbox WHERE address = ? ORDER BY id", (name,)))
        return [json.loads(row[0]) for row in rows]

    def close(self) -> None:
        self.run(self.db.close())
        self.loop.close()

"""An announcement to a crowd at Telegram's pace, while tailors report and, in the middle, the bot is killed.

`python -m tests.crowd [PEOPLE]` prints how long it took beside what the pace allows for so many messages, how long
tailors waited for their answers meanwhile, and who was left out or got it twice. The Telegram of the sandbox runs here,
the bot is the real program.
"""

import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.channels.telegram import OVERALL
from bot.sandbox import Sandbox
from storage import accounts, people, workshops
from storage.database import Database
from storage.people import Role
from tests.soak import MARK, OMAH
from tests.world import TOKEN, until

TEXT = "besok bengkel tutup, garapan diambil lusa"
LEAD = 1
# Between two reports of tailors.
EVERY = 0.4
RATE = 1 / OVERALL[0].seconds
SLOWEST = 120.0


@dataclass
class Figures:
    """What came of an announcement to a crowd; seconds without those in which the bot was dead."""

    people: int = 0
    messages: int = 0
    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)
    left_out: int = 0
    second_copies: int = 0
    unmarked_copies: int = 0

    @property
    def allowed(self) -> float:
        """How long the pace needs for so many messages."""
        return self.messages / RATE

    @property
    def over(self) -> float:
        """By how much of what the pace allows it took longer."""
        return self.seconds / self.allowed - 1

    @property
    def p95(self) -> float:
        """How long nineteen of twenty tailors waited at most for their answer."""
        return sorted(self.waits)[int(len(self.waits) * 0.95)] if self.waits else 0.0


class Crowd:
    """One sandbox, one database with many people, and a bot that may be killed in the middle."""

    def __init__(self, folder: Path, people: int) -> None:
        self.folder, self.path, self.people = folder, folder / "omah.db", people
        self.sandbox = Sandbox(token=TOKEN, seed=people)
        self.chance = random.Random(people)
        self.figures = Figures(people=people)
        self._open: dict[int, float] = {}

    async def run(self, *, kill: bool) -> Figures:
        """Announce, report meanwhile, perhaps kill; the figures."""
        await self._prepare()
        await self.sandbox.start()
        process = await self._start()
        try:
            await until(self._polling, 60)
            self.sandbox.telegram.say(LEAD, f"umumkan: {TEXT}")
            await until(self._asked, 60)
            shown = self.sandbox.telegram.messages(LEAD)[-1]
            self.sandbox.telegram.press(LEAD, shown.message_id, shown.labels()["Kirim"])
            await until(self._begun, 60)
            began, dead, before = time.monotonic(), 0.0, self._said()
            while not self._done() and time.monotonic() - began < self.people / RATE * 3 + SLOWEST:
                if kill and not dead and self._got() > self.people / 2:
                    died = time.monotonic()
                    process.send_signal(signal.SIGKILL)
                    await process.wait()
                    self._open.clear()
                    process, got = await self._start(), self._got()
                    await until(self._more_than(got), 60)
                    dead = time.monotonic() - died
                self._report()
                await self._watch(EVERY)
            self.figures.seconds = time.monotonic() - began - dead
            self.figures.messages = self._said() - before
            await asyncio.sleep(1)
        finally:
            process.send_signal(signal.SIGTERM)
            await process.wait()
            await self.sandbox.stop()
        return self._counted()

    async def _prepare(self) -> None:
        now = datetime.now(UTC)
        async with await Database.open(self.path) as db, db.transaction():
            place = await workshops.make(db, "Kota")
            for number in range(1, self.people + 2):
                person = await people.add(
                    db,
                    name=f"Rahasiawati{number}",
                    call_name=f"Bu Rahasiawati{number}",
                    role=Role.LEAD if number == LEAD else Role.TAILOR,
                    workshop_id=place,
                    joined_on=(now - timedelta(days=9)).date(),
                )
                await accounts.bind(db, "telegram", str(number), person, now)
                self.sandbox.telegram.add_user(number, f"Rahasiawati{number}")

    async def _start(self) -> asyncio.subprocess.Process:
        # It is noon where the bot lives, so that no quiet hour holds anything back.
        noon = 12 - datetime.now(UTC).hour
        environment = os.environ | {
            "OMAH_TOKEN": TOKEN,
            "OMAH_API_URL": self.sandbox.url,
            "OMAH_DATABASE": str(self.path),
            "OMAH_PACE": "telegram",
            "OMAH_TIMEZONE": f"Etc/GMT{-noon:+d}",
        }
        with (self.folder / "log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                str(OMAH), "run", env=environment, cwd=self.folder, stdout=log, stderr=log
            )

    async def _polling(self) -> bool:
        return self.sandbox.polling

    async def _asked(self) -> bool:
        return "Kirim" in self.sandbox.telegram.messages(LEAD)[-1].labels()

    async def _begun(self) -> bool:
        return self._got() > 0

    def _more_than(self, got: int) -> Callable[[], Awaitable[bool]]:
        async def more() -> bool:
            return self._got() > got

        return more

    def _copies(self, number: int) -> list[str]:
        texts = [one.text or "" for one in self.sandbox.telegram.messages(number) if one.from_bot]
        return [text for text in texts if TEXT in text]

    def _got(self) -> int:
        return sum(bool(self._copies(number)) for number in range(2, self.people + 2))

    def _said(self) -> int:
        """How many messages the bot has sent."""
        everybody = range(1, self.people + 2)
        return sum(one.from_bot for number in everybody for one in self.sandbox.telegram.messages(number))

    def _done(self) -> bool:
        return self._got() == self.people

    def _report(self) -> None:
        tailor = self.chance.randint(2, self.people + 1)
        if tailor not in self._open:
            self._open[tailor] = time.monotonic()
            self.sandbox.telegram.say(tailor, f"setor {self.chance.randint(5, 60)}")

    async def _watch(self, seconds: float) -> None:
        """Note who was answered meanwhile."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for tailor, since in list(self._open.items()):
                last = next((one for one in reversed(self.sandbox.telegram.messages(tailor)) if not one.from_bot), None)
                later = [
                    one for one in self.sandbox.telegram.messages(tailor) if last and one.message_id > last.message_id
                ]
                if any(one.from_bot and TEXT not in (one.text or "") for one in later):
                    self.figures.waits.append(time.monotonic() - since)
                    del self._open[tailor]
            await asyncio.sleep(0.02)

    def _counted(self) -> Figures:
        for number in range(2, self.people + 2):
            copies = self._copies(number)
            unmarked = [text for text in copies if not text.startswith(MARK)]
            self.figures.left_out += not copies
            self.figures.second_copies += max(0, len(copies) - 1)
            self.figures.unmarked_copies += max(0, len(unmarked) - 1)
        return self.figures


def main() -> None:
    """Announce with and without a kill, print the figures, and fail if a promise was broken."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    good = True
    for kill in (False, True):
        with tempfile.TemporaryDirectory(prefix="omah-crowd-") as folder:
            found = asyncio.run(Crowd(Path(folder), people).run(kill=kill))
        good = good and not found.left_out and not found.unmarked_copies
        print(  # noqa: T201
            f"{found.people} people{', killed in the middle' if kill else ''}: {found.messages} messages in"
            f" {found.seconds:.1f} s, the pace allows {found.allowed:.1f} s ({found.over:+.1%});"
            f" answers meanwhile {len(found.waits)}, p95 {found.p95:.2f} s; {found.left_out} left out,"
            f" {found.second_copies} second copies, {found.unmarked_copies} unmarked"
        )
    sys.exit(not good)


if __name__ == "__main__":
    main()

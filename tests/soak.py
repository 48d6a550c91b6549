"""Kills the running bot at random moments under faults, and counts what is lost or doubled.

`python -m tests.soak [KILLS]` does it 200 times; `make test` plays ten. The Telegram of the sandbox runs here, the
bot is the real program, ended with SIGKILL.
"""

import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.sandbox import Fault, Sandbox
from bot.stage.stage import Messenger
from handlers.reading.model import MOST_A_DAY
from storage import accounts, orders, outbox, people, workshops
from storage.database import Database
from storage.people import Role
from storage.where import Server, Where
from tests.world import TOKEN, ZONE, until

OMAH = Path(sys.executable).with_name("omah")
MARK = "(kirim ulang)"
TAILORS = 24
KILLED_WHILE_STARTING = 0.2
# How often somebody writes who checks and hands over, and what; a coordinator and a lead.
DECIDED, COORDINATOR, LEAD = 0.12, 100, 101
DECIDES = (
    (COORDINATOR, "cek Rahasiawati{n} semua bagus"),
    (COORDINATOR, "ya"),
    (COORDINATOR, "ya"),
    (COORDINATOR, "serahkan {n} ke Dinas"),
    (LEAD, "sudah diserahkan"),
)


@dataclass
class Outcome:
    """What came of a soak; all but the first three should be 0."""

    kills: int = 0
    said: int = 0
    second_copies: int = 0
    lost: int = 0
    counted_twice: int = 0
    undelivered: int = 0
    unmarked_copies: int = 0
    documents: int = 0
    log: str = ""
    problems: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every promise held."""
        return not (self.lost or self.counted_twice or self.undelivered or self.unmarked_copies or self.problems)

    def figures(self) -> str:
        """All of it in one line."""
        return (
            f"{self.kills} kills, {self.said} reports: {self.lost} lost, {self.counted_twice} counted twice,"
            f" {self.documents} documents, {self.undelivered} undelivered,"
            f" {self.second_copies} second copies, of these"
            f" {self.unmarked_copies} unmarked; check: {'good' if not self.problems else self.problems}"
        )


class Soak:
    """One sandbox, one database, and a bot that is killed again and again."""

    # How long the bot has at the end to say all that it has to say, in seconds.
    patience = 120

    def __init__(self, folder: Path, seed: int, database: Where | None = None) -> None:
        self.folder = folder
        self.path = database or folder / "omah.db"
        self.chance = random.Random(seed)
        self.sandbox = Sandbox(token=TOKEN, seed=seed)
        self.said: list[tuple[int, int]] = []
        self.decided = 0
        self._told: dict[int, set[int]] = defaultdict(set)
        self.log = (folder / "log").open("ab")

    async def run(self, kills: int) -> Outcome:
        """Kill the bot so many times while tailors report, let it finish, and count."""
        await self._prepare()
        await self._begin()
        try:
            for _ in range(kills):
                process = await self._start()
                if self.chance.random() > KILLED_WHILE_STARTING:
                    await until(self._polling, 120)
                await self.report(self.chance.uniform(0.3, 2.4))
                process.send_signal(signal.SIGKILL)
                await process.wait()
            self._calm()
            await self._finish()
        finally:
            await self._end()
            self.log.close()
        return await self._count(kills)

    async def _begin(self) -> None:
        await self.sandbox.start()

    def _calm(self) -> None:
        self.sandbox.telegram.faults.clear()

    async def _end(self) -> None:
        await self.sandbox.stop()

    def messenger(self, tailor: int) -> Messenger:
        """Where a tailor has her account."""
        del tailor
        return self.sandbox.telegram

    def account(self, tailor: int) -> tuple[str, str]:
        """By which channel and address a tailor writes."""
        return "telegram", str(tailor)

    def _pending(self) -> int:
        return self.sandbox.telegram.pending_updates()

    async def _prepare(self) -> None:
        now = datetime.now(UTC)
        async with await Database.open(self.path) as db, db.transaction():
            workshop = await workshops.make(db, "Kota")
            for number in range(1, TAILORS + 1):
                person = await people.add(
                    db,
                    name=f"Rahasiawati{number}",
                    call_name=f"Bu Rahasiawati{number}",
                    role=Role.TAILOR,
                    workshop_id=workshop,
                    joined_on=(now - timedelta(days=9)).date(),
                )
                await accounts.bind(db, *self.account(number), person, now)
            for number, role in ((COORDINATOR, Role.COORDINATOR), (LEAD, Role.LEAD)):
                person = await people.add(
                    db,
                    name=f"Penjagawati{number}",
                    call_name=f"Bu Penjagawati{number}",
                    role=role,
                    workshop_id=workshop if role is Role.COORDINATOR else None,
                    joined_on=(now - timedelta(days=9)).date(),
                )
                await accounts.bind(db, "telegram", str(number), person, now)
            await orders.add(db, "Masker", "Dinas", (now - timedelta(days=9)).date(), [1_000_000])
        for number in (COORDINATOR, LEAD):
            self.sandbox.telegram.add_user(number, f"Penjagawati{number}")
        for number in range(1, TAILORS + 1):
            self.messenger(number).add_user(number, f"Rahasiawati{number}")
        for fault in (
            Fault("status", status=429, retry_after=1, times=None, chance=0.03),
            Fault("status", status=502, times=None, chance=0.03),
            Fault("html", times=None, chance=0.02, accepts=True),
            Fault("late", delay=0.4, times=None, chance=0.05),
            Fault("cut", times=None, chance=0.05),
            Fault("refuse", times=None, chance=0.03),
            Fault("status", method="getUpdates", status=502, times=None, chance=0.05),
            Fault("cut", method="getUpdates", times=None, chance=0.05),
        ):
            self.sandbox.telegram.faults.add(fault)

    @property
    def address(self) -> str:
        """The database, as the program is told of it."""
        return self.path.address if isinstance(self.path, Server) else str(self.path)

    def environment(self) -> dict[str, str]:
        """The settings of the program."""
        return os.environ | {
            "OMAH_TOKEN": TOKEN,
            "OMAH_API_URL": self.sandbox.url,
            "OMAH_DATABASE": self.address,
            "OMAH_PACE": "off",
            "OMAH_LOG_LEVEL": "DEBUG",
        }

    async def _start(self) -> asyncio.subprocess.Process:
        environment = self.environment()
        return await asyncio.create_subprocess_exec(
            str(OMAH), "run", env=environment, cwd=self.folder, stdout=self.log, stderr=self.log
        )

    async def _polling(self) -> bool:
        """Whether the bot waits for messages; on a busy machine that takes a while."""
        return self.sandbox.polling

    async def report(self, seconds: float) -> None:
        """Tailors report for so long, and now and then somebody decides something."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            tailor = self.chance.randint(1, TAILORS)
            if self.chance.random() < DECIDED:
                who, text = self.chance.choice(DECIDES)
                self.sandbox.telegram.say(who, text.format(n=tailor))
                self.decided += 1
                continue
            pieces = self._news(tailor)
            # With its day, since a report in the small hours is asked about.
            day = datetime.now(ZONE).day
            self.messenger(tailor).say(tailor, f"tgl {day} setor {pieces}")
            self.said.append((tailor, pieces))
            await asyncio.sleep(self.chance.uniform(0.0, 0.06))

    def _news(self, tailor: int) -> int:
        """A number that isn't the same again, nor the sum of what she has told: that would be asked about."""
        told = self._told[tailor]
        pieces = self.chance.choice([one for one in range(1, MOST_A_DAY) if one not in told and one != sum(told)])
        told.add(pieces)
        return pieces

    async def _delivered(self) -> None:
        try:
            async with asyncio.timeout(self.patience):
                while not await self._all_delivered():
                    await asyncio.sleep(0.2)
        except TimeoutError:
            pass  # what is missing is counted below

    async def _finish(self) -> None:
        process = await self._start()
        await self._delivered()
        process.send_signal(signal.SIGTERM)
        await process.wait()

    async def _all_delivered(self) -> bool:
        if self._pending():
            return False
        async with await Database.open(self.path) as db:
            # What isn't an answer may have to wait until the morning.
            left = await db.value(
                "SELECT (SELECT COUNT(*) FROM inbox WHERE outcome IS NULL)"
                " + (SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'sending') AND priority = ?)",
                (outbox.ANSWER,),
            )
        return bool(left == 0)

    async def _count(self, kills: int) -> Outcome:
        outcome = Outcome(kills, len(self.said))
        tailors = {self.account(tailor)[1]: tailor for tailor in range(1, TAILORS + 1)}
        async with await Database.open(self.path) as db:
            kept = Counter(
                [
                    (tailors[address], quantity)
                    for address, quantity in await db.rows(
                        "SELECT a.address, m.quantity FROM move AS m JOIN address AS a ON a.person_id = m.person_id"
                        " WHERE m.from_place = 'made'"
                    )
                ]
            )
            heard = await db.value(
                "SELECT COUNT(*) FROM inbox WHERE address IN (?, ?) AND outcome <> 'quarantined'",
                (str(COORDINATOR), str(LEAD)),
            )
            # A document for each message that made one; that their numbers have no gaps is checked below.
            made, said_so = await db.row(
                "SELECT (SELECT COUNT(*) FROM handover), (SELECT COUNT(*) FROM inbox WHERE note = 'handover')"
            ) or (0, 0)
            outcome.documents = made
            if heard != self.decided or made != said_so:
                outcome.problems.append(
                    f"decided {self.decided}, heard {heard}; {made} documents of {said_so} messages"
                )
        said = Counter(self.said)
        outcome.lost = sum((said - kept).values())
        outcome.counted_twice = sum((kept - said).values())
        for tailor in range(1, TAILORS + 1):
            own = [one for one in self.said if one[0] == tailor]
            every = [one.text or "" for one in self.messenger(tailor).messages(tailor) if one.from_bot]
            texts = [text for text in every if "tercatat" in text]
            plain = Counter(text.removeprefix(MARK).strip() for text in texts)
            unmarked = Counter(text for text in texts if not text.startswith(MARK))
            # Each answer names the day's total, so no two answers to a tailor are the same.
            outcome.undelivered += len(own) - len(plain)
            outcome.second_copies += len(texts) - len(plain)
            outcome.unmarked_copies += sum(count - 1 for count in unmarked.values() if count > 1)
        outcome.log = "".join(one.read_text("utf-8", "replace") for one in self.folder.rglob("*log*") if one.is_file())
        check = await asyncio.create_subprocess_exec(
            str(OMAH), "check", env=os.environ | {"OMAH_DATABASE": self.address}, stdout=asyncio.subprocess.PIPE
        )
        printed, _ = await check.communicate()
        if check.returncode:
            outcome.problems.append(printed.decode())
        return outcome


def main() -> None:
    """Soak, print the figures, and fail if a promise was broken."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory(prefix="omah-soak-") as folder:
        outcome = asyncio.run(Soak(Path(folder), seed=kills).run(kills))
    print(outcome.figures())  # noqa: T201
    sys.exit(not outcome.good)


if __name__ == "__main__":
    main()

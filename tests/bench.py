"""How fast the bot is, beside the plainest python-telegram-bot bot, in one run: `make bench`.

Telegram is the sandbox in this process; each bot is a process of its own. 36 tailors send REPORTS reports while the
bot is running; the rate counts from the first report to the last answer, the CPU is the bot's process's own.
"""

import asyncio
import json
import os
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.sandbox import Sandbox
from handlers.reading import read
from storage import accounts, people
from storage.database import Database
from storage.people import Role
from tests.world import TOKEN, ZONE, until

OMAH = Path(sys.executable).with_name("omah")
PLAIN = (sys.executable, "-m", "tests.bench_plain")
REPORTS = 3000
TAILORS = 36


@dataclass
class Figures:
    """What was measured of one bot."""

    rate: float
    cpu: float
    ready: float
    idle: float


async def measure(command: tuple[str | Path, ...], folder: Path, *, prepare: bool) -> Figures:
    """Start a bot, send reports, and wait for every answer."""
    sandbox = Sandbox(token=TOKEN)
    await sandbox.start()
    path = folder / "omah.db"
    for number in range(1, TAILORS + 1):
        sandbox.telegram.add_user(number, f"Penjahit {number}")
    if prepare:
        await fill(path)
    environment = os.environ | {
        "OMAH_TOKEN": TOKEN,
        "OMAH_API_URL": sandbox.url,
        "OMAH_DATABASE": str(path),
        "OMAH_PACE": "off",
        "OMAH_LOG_LEVEL": "WARNING",
    }
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.DEVNULL)
    await until(lambda: polling(sandbox), 30)
    ready = time.monotonic() - began
    await asyncio.sleep(1)
    idle = memory(process.pid)
    cpu_before, began = cpu(process.pid), time.monotonic()
    for number in range(REPORTS):
        # Fewer each time: the same again, or the sum of what was told, would be asked about.
        pieces = REPORTS // TAILORS + 1 - number // TAILORS
        sandbox.telegram.say(number % TAILORS + 1, f"setor {pieces}")
        if number % 50 == 49:
            await asyncio.sleep(0)
    await until(lambda: answered(sandbox), 300)
    seconds = time.monotonic() - began
    used = cpu(process.pid) - cpu_before
    # The plain bot leaves its connection open, and with it a thread that outlives SIGTERM.
    process.kill()
    await process.wait()
    await sandbox.stop()
    return Figures(REPORTS / seconds, used / REPORTS * 1000, ready, idle)


async def fill(path: Path) -> None:
    """The tailors, in a database of ours."""
    now = datetime.now(UTC)
    async with await Database.open(path) as db, db.transaction():
        for number in range(1, TAILORS + 1):
            name = f"Penjahit {number}"
            person = await people.add(
                db, name=name, call_name=name, role=Role.TAILOR, workshop_id=None, joined_on=now.date()
            )
            await accounts.bind(db, "telegram", str(number), person, now)


async def polling(sandbox: Sandbox) -> bool:
    """Whether the bot waits for updates."""
    return sandbox.polling


async def answered(sandbox: Sandbox) -> bool:
    """Whether every report has its answer."""
    return sum(call.method == "sendMessage" for call in sandbox.telegram.calls) >= REPORTS


def cpu(pid: int) -> float:
    """Seconds of CPU a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> float:
    """Resident megabytes of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def reading_rate() -> float:
    """Messages read a second on one core."""
    lines = (Path(__file__).parent / "data/dev.jsonl").read_text("utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines]
    now = datetime(2020, 5, 13, 17, tzinfo=ZONE)
    for text in texts:
        read(text, now)
    began = time.process_time()
    for _ in range(5):
        for text in texts:
            read(text, now)
    return 5 * len(texts) / (time.process_time() - began)


def main() -> None:
    """Measure the plain bot and ours in turn, twice, and print the better run of each."""
    found: dict[str, list[Figures]] = {"plain": [], "omah": []}
    for _ in range(2):
        for name, command in (("plain", PLAIN), ("omah", (OMAH, "run"))):
            with tempfile.TemporaryDirectory(prefix="omah-bench-") as folder:
                figures = asyncio.run(measure(command, Path(folder), prepare=name == "omah"))
            found[name].append(figures)
    best = {name: max(runs, key=lambda one: one.rate) for name, runs in found.items()}
    for name, one in best.items():
        print(  # noqa: T201
            f"{name:6} {one.rate:7.0f} reports/s  {one.cpu:5.2f} ms CPU/report"
            f"  ready in {one.ready:.2f} s  idle {one.idle:.0f} MB"
        )
    ours, plain = best["omah"], best["plain"]
    print(f"omah / plain: {ours.rate / plain.rate:.1f} times the rate, {ours.cpu / plain.cpu:.2f} of the CPU")  # noqa: T201
    print(f"reading: {reading_rate():.0f} messages/s on one core")  # noqa: T201


if __name__ == "__main__":
    main()

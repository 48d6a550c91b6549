"""What a disk holds after the power was cut: the writes of a bot that ran, up to any moment, with some of those that
nothing had synced left out or torn.

`python -m tests.keeping.power_cut [IMAGES]` looks at 300 such images. The bot is the real program under `strace`, whose
list of system calls says what it wrote, what it synced, and what it had told people or Telegram by then.
"""

import asyncio
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from storage import checks
from storage.database import Database
from tests.soak import OMAH, Soak
from tests.world import until

CALLS = "pwrite64,pwritev,write,writev,ftruncate,fallocate,fsync,fdatasync,unlink,unlinkat,rename,sendto,sendmsg"
SECTOR = 512
# How likely a sector that nothing had synced is on the disk all the same; one figure an image.
LIKELY = (0.0, 0.1, 0.5, 0.9, 1.0)
LINE = re.compile(rb"(\d+) +(?:<\.\.\. )?(\w+)(?: resumed>|\()(.*)$", re.DOTALL)
ESCAPED = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
NAMED = re.compile(rb"^(\d+)<((?:\\x[0-9a-f]{2})+)>")
TOTAL = re.compile(r"Jumlah hari ini: (\d+) masker|<b>(\d+) masker</b> tercatat")


def traced() -> bool:
    """Whether this machine lets a program be traced."""
    return shutil.which("strace") is not None


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes at a place of a file; a cut (`data` is None) makes it so long."""

    file: str
    at: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Sync:
    """A file, or a folder, is on the disk as it is now."""

    file: str


@dataclass(frozen=True, slots=True)
class Unlink:
    """A name is taken away."""

    file: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Telegram was told that all before this update is kept."""

    offset: int


@dataclass(frozen=True, slots=True)
class Answered:
    """Somebody is being told this."""

    chat: int
    text: str


Event = Write | Sync | Unlink | Confirmed | Answered


def _plain(escaped: bytes) -> bytes:
    return bytes.fromhex(escaped.decode().replace("\\x", ""))


def events(trace: Path, database: Path) -> Iterator[Event]:
    """What a trace tells of the database's files and of what was said, in order.

    A write or a sync counts when its call returns, and something said when its call begins.
    """
    folder = str(database.parent)
    begun: dict[bytes, bytes] = {}
    for line in trace.read_bytes().splitlines():
        found = LINE.match(line)
        if not found:
            continue
        process, call, rest = found.groups()
        resumed = b" resumed>" in line[:60]
        if call.startswith(b"send"):
            if not resumed and (said := _said(b"".join(_plain(one) for one in ESCAPED.findall(rest)))):
                yield said
            continue
        if rest.endswith(b" <unfinished ...>"):
            begun[process] = rest.removesuffix(b" <unfinished ...>")
            continue
        if resumed:
            rest = begun.pop(process, b"") + rest
        if b") = -1 " in rest[-60:] or rest.endswith(b"= ?"):
            continue
        event = _done(call, rest)
        if event and (event.file == folder or event.file in (str(database), f"{database}-wal")):
            yield event


def _done(call: bytes, rest: bytes) -> Write | Sync | Unlink | None:
    if call.startswith(b"unlink"):
        return Unlink(_plain(ESCAPED.findall(rest)[0]).decode())
    named = NAMED.match(rest)
    if not named:
        return None
    file = _plain(named[2]).decode()
    match call:
        case b"fsync" | b"fdatasync":
            return Sync(file)
        case b"ftruncate":
            return Write(file, int(re.findall(rb", (\d+)\)", rest)[-1]), None)
        case b"pwrite64":
            length, at = map(int, re.findall(rb", (\d+), (\d+)\)", rest)[-1])
            data = _plain(ESCAPED.findall(rest)[0])
            if len(data) != length:
                raise ValueError(f"the trace left out a part of what was written to {file}")
            return Write(file, at, data)
    if not file.endswith((".log", "/log")) and "omah.db" in file:
        raise ValueError(f"a call that nobody replays: {call.decode()} to {file}")
    return None


def _said(sent: bytes) -> Confirmed | Answered | None:
    head, _, body = sent.partition(b"\r\n\r\n")
    if b"/getUpdates " in head and (offset := json.loads(body).get("offset")) is not None:
        return Confirmed(offset)
    if b"/sendMessage " in head:
        told = json.loads(body)
        return Answered(int(told["chat_id"]), told["text"])
    return None


class Disk:
    """What the database's files hold, surely and perhaps; `lies`: it says that it synced, and didn't."""

    def __init__(self, database: Path, content: bytes, *, lies: bool = False) -> None:
        self._main = str(database)
        self._folder = str(database.parent)
        self._sure: dict[str, bytearray] = {self._main: bytearray(content)}
        self._perhaps: dict[str, list[Write]] = {}
        # Names that came, or went, and weren't synced with their folder.
        self._new: set[str] = set()
        self._gone: set[str] = set()
        self._lies = lies

    def take(self, event: Event) -> None:
        """One event more."""
        match event:
            case Write(file):
                if file not in self._sure:
                    self._sure[file] = bytearray()
                    self._new.add(file)
                self._perhaps.setdefault(file, []).append(event)
            case Sync(file) if not self._lies:
                if file == self._folder:
                    self._new.clear()
                    for gone in self._gone:
                        self._sure.pop(gone, None)
                        self._perhaps.pop(gone, None)
                    self._gone.clear()
                for write in self._perhaps.pop(file, ()):
                    _put(self._sure[file], write)
            case Unlink(file):
                self._gone.add(file)

    def cut(self, target: Path, chance: random.Random) -> None:
        """Write what the disk holds if the power is cut now to `target` and what goes beside it."""
        likely = chance.choice(LIKELY)
        for file, sure in self._sure.items():
            if file in self._new | self._gone and chance.random() < 0.5:
                continue
            held = bytearray(sure)
            for write in self._perhaps.get(file, ()):
                for part in _sectors(write):
                    if chance.random() < likely:
                        _put(held, part)
            target.with_name(target.name + file.removeprefix(self._main)).write_bytes(held)


def _sectors(write: Write) -> Iterator[Write]:
    """A write in those parts of which the disk keeps all or nothing."""
    if write.data is None:
        yield write
        return
    start, end = write.at, write.at + len(write.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield Write(write.file, start, write.data[start - write.at : stop - write.at])
        start = stop


def _put(held: bytearray, write: Write) -> None:
    length = write.at if write.data is None else write.at + len(write.data)
    if length > len(held):
        held.extend(bytes(length - len(held)))
    if write.data is None:
        del held[write.at :]
    else:
        held[write.at : length] = write.data


@dataclass
class Promised:
    """What people and Telegram had been told by some moment."""

    confirmed: int = 0
    # The most masks that a tailor was told of, and how many messages each chat was sent.
    masks: dict[int, int] = field(default_factory=dict)
    messages: Counter[int] = field(default_factory=Counter)

    def take(self, event: Event) -> None:
        """One event more."""
        match event:
            case Confirmed(offset):
                self.confirmed = max(self.confirmed, offset - 1)
            case Answered(chat, text):
                self.messages[chat] += 1
                totals = [int(one) for found in TOTAL.findall(text) for one in found if one]
                self.masks[chat] = max([self.masks.get(chat, 0), *totals])

    async def broken(self, db: Database) -> list[str]:
        """Which promises a database doesn't keep."""
        missing = []
        kept = await db.value("SELECT COUNT(*) FROM inbox WHERE update_id BETWEEN 1 AND ?", (self.confirmed,))
        if kept != self.confirmed:
            missing.append(f"{self.confirmed} updates were confirmed, {kept} are kept")
        for chat, masks in self.masks.items():
            made = await db.value(
                "SELECT COALESCE(SUM(m.quantity), 0) FROM move AS m JOIN address AS a ON a.person_id = m.person_id"
                " WHERE m.from_place = 'made' AND a.address = ?",
                (str(chat),),
            )
            if made < masks:
                missing.append(f"{chat} was told of {masks} masks, {made} are kept")
        for chat, sent in self.messages.items():
            # Else a second copy would come unmarked.
            known = await db.value("SELECT COUNT(*) FROM outbox WHERE address = ? AND state <> 'queued'", (str(chat),))
            if known < sent:
                missing.append(f"{chat} was sent {sent} messages, {known} are known")
        return missing


class Recorded(Soak):
    """A bot that runs once, traced, and ends as it should; `events` is what it did."""

    path: Path

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__(folder, seed)
        self.trace = folder / "trace"
        self.before = b""
        self.events: list[Event] = []

    async def record(self, seconds: float) -> None:
        """Let tailors report so long, and the bot answer all of them."""
        await self._prepare()
        self.sandbox.telegram.faults.clear()
        self.before = self.path.read_bytes()
        await self.sandbox.start()
        try:
            process = await self._start()
            await until(self._polling, 120)
            await self.report(seconds)
            await until(self._all_delivered, 120)
            (bot,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            os.kill(int(bot), signal.SIGTERM)
            await process.wait()
        finally:
            await self.sandbox.stop()
            self.log.close()
        self.events = list(events(self.trace, self.path))

    async def _start(self) -> asyncio.subprocess.Process:
        # Only calls of interest stop the program; names and bytes are told whole.
        strace = ("strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}")
        return await asyncio.create_subprocess_exec(
            *strace,
            *("-o", str(self.trace), str(OMAH), "run"),
            env=self.environment() | {"OMAH_LOG_LEVEL": "WARNING"},
            cwd=self.folder,
            stdout=self.log,
            stderr=self.log,
        )

    async def images(self, count: int, *, lies: bool = False) -> list[str]:
        """Cut the power at so many moments; what is wrong with the images."""
        disk, promised = Disk(self.path, self.before, lies=lies), Promised()
        moments = sorted(self.chance.sample(range(1, len(self.events) + 1), count))
        found: list[str] = []
        done = 0
        for moment in moments:
            for event in self.events[done:moment]:
                disk.take(event)
                promised.take(event)
            done = moment
            with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                image = Path(folder) / "omah.db"
                disk.cut(image, self.chance)
                found += [f"after {moment} of {len(self.events)}: {one}" for one in await _wrong(image, promised)]
        return found


async def _wrong(image: Path, promised: Promised) -> list[str]:
    """What the program finds when it starts again on it."""
    try:
        async with await Database.open(image) as db:
            sound = await db.value("PRAGMA integrity_check")
            wrong = [] if sound == "ok" else [str(sound)]
            return wrong + [str(one) for one in await checks.broken(db)] + await promised.broken(db)
    except sqlite3.DatabaseError as error:
        return [f"it can't be opened: {error}"]


def counts(recorded: Iterable[Event]) -> Counter[str]:
    """How many events there were of each kind."""
    return Counter(type(one).__name__ for one in recorded)


async def _look(count: int) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="omah-power-") as folder:
        recorded = Recorded(Path(folder), seed=count)
        # Long enough for the log to be written into the file, and begun anew, while the bot works.
        await recorded.record(seconds=20)
        wrong = await recorded.images(count)
        print(f"{len(recorded.said)} reports; {dict(counts(recorded.events))}")  # noqa: T201
    return wrong


def main() -> None:
    """Cut, look, print what is wrong, and fail if anything is."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    if not traced():
        print("strace is missing: no image was looked at")  # noqa: T201
        sys.exit(1)
    wrong = asyncio.run(_look(count))
    print(f"{count} images, {len(wrong)} wrong {wrong[:20]}")  # noqa: T201
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

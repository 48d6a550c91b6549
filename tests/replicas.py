"""Several bots on one server's database, ended in all ways while tailors report: what is lost or doubled is counted.

`python -m tests.replicas [KILLS]` kills one of three 200 times, on the server at `OMAH_TEST_POSTGRES`;
`python -m tests.replicas failover [SECONDS]` starts two servers, and ends the first while the other has all of it.
"""

import asyncio
import re
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import psycopg

from storage.server import LEADING
from storage.where import Server
from tests.servers import Cluster, Room, reached
from tests.soak import KILLED_WHILE_STARTING, MARK, OMAH, TAILORS, Outcome, Soak
from tests.world import until

# Which bots are connected, and of each whether it leads.
CONNECTED = (
    "SELECT application_name, EXISTS (SELECT 1 FROM pg_locks AS l WHERE l.pid = a.pid AND l.locktype = 'advisory'"
    " AND l.granted AND l.classid = $1) FROM pg_stat_activity AS a WHERE application_name LIKE $2"
)
TOTAL = re.compile(r"hari ini: (?P<total>[\d.]+) masker")


class Replicas(Soak):
    """As many bots as `count`, each with a folder and a log of its own."""

    # Thousands of reports may wait at the end, on a busy machine.
    patience = 900

    def __init__(self, folder: Path, seed: int, server: Server, count: int = 3) -> None:
        super().__init__(folder, seed, server)
        self.server = server
        self.running: dict[str, asyncio.subprocess.Process] = {}
        self.names = [f"{folder.name}-{number}" for number in range(count)]
        # How long nobody led, in seconds, after each time that who led was gone.
        self.gaps: list[float] = []

    async def during(self, work: Callable[[], Awaitable[None]], kills: int = 0) -> Outcome:
        """Start all, do something to them, let them say all that is to be said, and count."""
        await self._prepare()
        await self._begin()
        try:
            for name in self.names:
                await self.begin(name)
            await until(self._all_ready, 120)
            await work()
            self._calm()
            await self._delivered()
            for process in self.running.values():
                if process.returncode is None:
                    process.terminate()
            ended = [await process.wait() for process in self.running.values()]
        finally:
            for process in self.running.values():
                if process.returncode is None:
                    process.kill()
                    await process.wait()
            await self._end()
            self.log.close()
        outcome = await self._count(kills)
        if any(ended):
            outcome.problems.append(f"ended with {ended}")
        outcome.problems += self._out_of_order()
        return outcome

    async def begin(self, name: str) -> None:
        """Start one."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        joined = "&" if "?" in self.server.address else "?"
        settings = {"OMAH_DATABASE": f"{self.server.address}{joined}application_name={name}"}
        self.running[name] = await asyncio.create_subprocess_exec(
            str(OMAH), "run", env=self.environment() | settings, cwd=folder, stdout=self.log, stderr=self.log
        )

    async def _all_ready(self) -> bool:
        """Whether one leads and polls, and the others stand by."""
        return self.sandbox.polling and sum(map(self.stood_by, self.names)) == len(self.names) - 1

    async def _covered(self) -> bool:
        """Whether one leads and another could take over."""
        await asyncio.sleep(0.05)
        connected = await self.connected()
        return len(connected) > 1 and any(connected.values())

    async def connected(self) -> dict[str, bool]:
        """Who is connected to the server, and of each whether it leads."""
        async with await psycopg.AsyncConnection.connect(
            self.server.address, autocommit=True, cursor_factory=psycopg.AsyncRawCursor
        ) as connection:
            found = await connection.execute(CONNECTED, (LEADING, f"{self.folder.name}-%"))
            return dict(await found.fetchall())

    async def leader(self) -> str:
        """Who leads now; nothing while nobody does."""
        return next((name for name, leads in (await self.connected()).items() if leads), "")

    async def kill(self, name: str) -> None:
        """End one as a power cut does, and start it again."""
        connected = await self.connected()
        self.running[name].kill()
        await self.running[name].wait()
        # Where somebody stands by who may take over, and isn't just starting.
        if connected.get(name) and len(connected) > 1:
            await self.another(name, time.monotonic())
        await self.begin(name)

    async def another(self, than: str, since: float) -> None:
        """Wait until another leads."""

        async def leads() -> bool:
            await asyncio.sleep(0.05)
            return await self.leader() not in ("", than)

        await until(leads, 60)
        self.gaps.append(time.monotonic() - since)

    async def kills(self, number: int) -> None:
        """Kill one after the other at random moments, twice as often the one that leads."""
        for _ in range(number):
            if self.chance.random() > KILLED_WHILE_STARTING:
                await until(self._covered, 120)
            # Shorter than where one bot alone is killed: nobody tells the same number twice, and these don't suffice.
            await self.report(self.chance.uniform(0.1, 1.2))
            leader = await self.leader()
            await self.kill(self.chance.choice([one for one in (*self.names, leader) if one]))

    async def hang(self) -> None:
        """Who leads stands still until another has taken over, and then goes on."""
        name, begun = await self.leader(), time.monotonic()
        self.running[name].send_signal(signal.SIGSTOP)
        await self.report(1)
        await self.another(name, begun)
        await self.report(2)
        before = self.stood_by(name)
        self.running[name].send_signal(signal.SIGCONT)

        async def stands_by() -> bool:
            return self.stood_by(name) > before

        await until(stands_by, 60)
        await self.report(1)

    def stood_by(self, name: str) -> int:
        """How often one has begun to stand by."""
        log = self.folder / name / "omah.log"
        return log.read_text("utf-8").count('"stands by"') if log.exists() else 0

    def _out_of_order(self) -> list[str]:
        """Each answer names the day's total, which only grows: so it must in each chat, second copies aside."""
        wrong = []
        for tailor in range(1, TAILORS + 1):
            said = [one.text or "" for one in self.messenger(tailor).messages(tailor) if one.from_bot]
            first = dict.fromkeys(text.removeprefix(MARK).strip() for text in said if "tercatat" in text)
            totals = [int(found["total"].replace(".", "")) for text in first if (found := TOTAL.search(text))]
            if totals != sorted(totals):
                wrong.append(f"{tailor} heard {totals}")
        return wrong


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


async def killed(folder: Path, kills: int) -> tuple[Outcome, list[float]]:
    """One of three is killed again and again, on the server that there is."""
    room = Room(reached())
    try:
        bots = Replicas(folder, kills, room.at(folder))
        return await bots.during(lambda: bots.kills(kills), kills), bots.gaps
    finally:
        room.close()


async def restarted(folder: Path, seed: int, times: int) -> Outcome:
    """Two bots on a server that crashes again and again, and is started again."""
    with closing(Cluster(free_port())) as cluster:
        cluster.start()
        bots = Replicas(folder, seed, Server(cluster.address), count=2)

        async def crashes() -> None:
            for _ in range(times):
                await bots.report(1.5)
                cluster.crash()
                await bots.report(0.5)
                cluster.start()
            await bots.report(1.5)

        return await bots.during(crashes)


async def failed_over(folder: Path, seed: int, seconds: float) -> Outcome:
    """Two bots on a server that crashes for good while reports come; the one that has all of it takes over."""
    with closing(Cluster(free_port())) as first:
        first.start()
        with closing(Cluster(free_port(), of=first)) as second:
            second.start()
            # From here on nothing is acknowledged that only the first has.
            first.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
            first.ask("SELECT pg_reload_conf()")
            hosts = f"127.0.0.1:{first.port},127.0.0.1:{second.port}"
            bots = Replicas(folder, seed, Server(f"postgresql://postgres@{hosts}/postgres"), count=2)

            async def takes_over() -> None:
                await bots.report(seconds / 2)
                first.crash()
                await bots.report(1)
                second.promote()
                await bots.report(seconds / 2)

            return await bots.during(takes_over)


def main() -> None:
    """Do it, print the figures, and fail if a promise was broken."""
    said = sys.argv[1] if len(sys.argv) > 1 else "200"
    gaps: list[float] = []
    with tempfile.TemporaryDirectory(prefix="omah-replicas-") as folder:
        if said == "failover":
            outcome = asyncio.run(failed_over(Path(folder), 1, float(sys.argv[2]) if len(sys.argv) > 2 else 60))
        else:
            outcome, gaps = asyncio.run(killed(Path(folder), int(said)))
    print(outcome.figures())  # noqa: T201
    if gaps:
        middle = sorted(gaps)[len(gaps) // 2]
        print(f"{len(gaps)} times who led was killed; another led after {middle:.1f} s, at most {max(gaps):.1f} s")  # noqa: T201
    sys.exit(not outcome.good)


if __name__ == "__main__":
    main()

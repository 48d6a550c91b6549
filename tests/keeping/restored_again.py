"""Kills the running bot at random moments, and goes on each time from its latest copy, with a day's updates once more.

`python -m tests.keeping.restored_again [TIMES]` does it 50 times, which takes some ten minutes; `make test` plays one.
"""

import asyncio
import copy
import signal
import sys
import tempfile
from collections import deque
from pathlib import Path
from typing import Any

from bot.backup import copies
from bot.backup.keys import Key
from bot.backup.restoring import restore
from bot.sandbox import Message
from storage.database import Database
from tests.soak import Outcome, Soak
from tests.world import until

# A messenger keeps for a day what wasn't confirmed; so many copies were made in it. With all that was ever sent, each
# round would take longer than the one before, and the copies hold what is older anyhow.
COPIES_A_DAY = 8


class RestoredAgain(Soak):
    """A bot that is killed while copies are made; what it knew goes, and its last copy is put back elsewhere."""

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__(folder, seed)
        self.key = Key.new()
        # What was sent of late, round by round.
        self.updates: deque[list[dict[str, Any]]] = deque([[]], maxlen=COPIES_A_DAY)
        # Reports that the copy which was put back didn't hold.
        self.gone = 0
        self._telegrams_queue = self.sandbox.telegram.queue
        self.sandbox.telegram.queue = self._queue  # type: ignore[method-assign]

    async def run(self, kills: int) -> Outcome:
        """Kill and restore so many times while tailors report, let the bot finish, and count."""
        await self._prepare()
        await self.sandbox.start()
        try:
            for number in range(kills):
                process = await self._start()
                # The day's updates are handled anew first, while every fourth call for them fails.
                await until(self._polling, 300)
                file = self.folder / f"{number}.age"
                made = asyncio.create_task(self._copy_soon(file))
                await self.report(self.chance.uniform(0.5, 2.0))
                await made
                await self.report(self.chance.uniform(0.0, 1.0))
                process.send_signal(signal.SIGKILL)
                await process.wait()
                await self._go_back_to(file, self.folder / f"restored-{number}")
            self.sandbox.telegram.faults.clear()
            await self._finish()
        finally:
            await self.sandbox.stop()
            self.log.close()
        return await self._count(kills)

    async def _copy_soon(self, file: Path) -> None:
        await asyncio.sleep(self.chance.uniform(0.0, 1.0))
        await asyncio.to_thread(copies.make, self.path, file, self.key)

    def _queue(self, update: dict[str, Any], message: Message | None = None) -> int:
        """Put an update in line, and remember it."""
        number = self._telegrams_queue(update, message)
        self.updates[-1].append(copy.deepcopy(update) | {"update_id": number})
        return number

    async def _go_back_to(self, file: Path, folder: Path) -> None:
        folder.mkdir()
        self.path = folder / "omah.db"
        await asyncio.to_thread(restore, file, self.path, self.key)
        async with await Database.open(self.path) as db:
            self.gone += len(self.said) - await db.value("SELECT COUNT(*) FROM move WHERE from_place = 'made'")
        # As after a day on which nothing was confirmed: each waits once, in order.
        self.sandbox.telegram.updates(self.sandbox.telegram.line.next_update_id, 1)
        for update in [one for sent in self.updates for one in sent]:
            self._telegrams_queue(copy.deepcopy(update))
        self.updates.append([])


def main() -> None:
    """Kill, restore, print the figures, and fail if a count differs."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    with tempfile.TemporaryDirectory(prefix="omah-restore-") as folder:
        soak = RestoredAgain(Path(folder), seed=times)
        outcome = asyncio.run(soak.run(times))
    print(  # noqa: T201
        f"{times} times, {outcome.said} reports, {soak.gone} of them in no copy: {outcome.lost} lost,"
        f" {outcome.counted_twice} counted twice; check: {outcome.problems or 'good'}"
    )
    sys.exit(bool(outcome.lost or outcome.counted_twice or outcome.problems))


if __name__ == "__main__":
    main()

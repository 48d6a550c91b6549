"""Channel → inbox: a fetched batch is kept before the next call's offset confirms it."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import datetime

from bot import logs
from bot.channels.base import AccessLost, FetchFailed, OtherPoller, Puller
from bot.clock import Clock
from storage import inbox
from storage.database import Database, is_trouble

POLL_SECONDS = 30
LONGEST_WAIT = 60.0
OTHERS_TURN = 5.0


class Intake:
    """Fetches for as long as it runs; `arrived` is called after each kept batch.

    Where another bot may have taken over, `may_fetch` is asked first: two that fetch throw each other out.
    """

    def __init__(
        self,
        db: Database,
        channel: Puller,
        clock: Clock,
        arrived: Callable[[], None],
        other_poller: Callable[[str], Awaitable[None]],
        access_lost: Callable[[str], Awaitable[None]],
        may_fetch: Callable[[], bool] | None = None,
    ) -> None:
        self._db = db
        self._channel = channel
        self._clock = clock
        self._arrived = arrived
        self._other_poller = other_poller
        self._access_lost = access_lost
        self._may_fetch = may_fetch
        self.failing_since: datetime | None = None

    async def run(self) -> None:
        """Fetch for ever."""
        offset: int | None = None
        failures = 0
        while True:
            if self._may_fetch and not self._may_fetch():
                await asyncio.sleep(1)
                continue
            try:
                offset = await self._fetch(offset)
                if failures:
                    logs.event("fetched again", channel=self._channel.name, failures=failures)
                failures, self.failing_since = 0, None
            except (FetchFailed, sqlite3.Error) as error:
                if isinstance(error, sqlite3.Error) and not is_trouble(error):
                    raise
                failures += 1
                self.failing_since = self.failing_since or self._clock()
                await self._after_failure(error, failures)

    async def catch_up(self) -> None:
        """Keep what waits already, before anything is told of the day."""
        offset: int | None = None
        try:
            while True:
                offset = await self._fetch(offset, wait=0)
                if offset is None:
                    return
        except FetchFailed as error:
            self._note(error)

    async def _fetch(self, offset: int | None, wait: int = POLL_SECONDS) -> int | None:
        """One call; the offset for the next.

        An offset is told at once, without waiting; the call that waits names none. After a week without messages
        Telegram's numbers may start again lower, and a high offset would throw those away unread.
        """
        arrivals = await self._channel.fetch(offset, wait if offset is None else 0)
        if not arrivals:
            return None
        following = max(arrival.update_id for arrival in arrivals) + 1
        await inbox.keep(self._db, self._channel.name, arrivals, following, self._clock())
        self._arrived()
        return following if following > 0 else None

    def _note(self, error: Exception, failures: int = 1) -> None:
        where = logs.where(error)
        name = "fetch failed"
        if isinstance(error, OtherPoller | AccessLost):
            refused = isinstance(error, AccessLost)
            name = "the token is not valid any more" if refused else "another program fetches"
        elif isinstance(error, sqlite3.Error):
            name = "fetching waits for the database"
        logs.event(name, level="warning", channel=self._channel.name, error=where, failures=failures)

    async def _after_failure(self, error: Exception, failures: int) -> None:
        self._note(error, failures)
        if isinstance(error, OtherPoller | AccessLost):
            tell = self._other_poller if isinstance(error, OtherPoller) else self._access_lost
            try:
                await tell(self._channel.name)
            except sqlite3.Error as trouble:
                if not is_trouble(trouble):
                    raise
        wait = LONGEST_WAIT if isinstance(error, AccessLost) else min(2.0 ** (failures - 1), LONGEST_WAIT)
        if isinstance(error, OtherPoller):
            # Two pollers that hurry only throw each other out.
            wait = max(wait, OTHERS_TURN)
        await asyncio.sleep(wait)

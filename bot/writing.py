"""While an answer is held up, its reader's phone shows that somebody is writing, where a channel can show that."""

import asyncio

from bot.channels.base import Channel, ShowsWriting

# A phone shows it for about five seconds, or until something comes; in seconds.
AGAIN = 4.5
# What waits for longer isn't about to come.
MOST = 12


class Writing:
    """Who is being shown that an answer is on its way; an answer that comes at once needs no such sign."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel if isinstance(channel, ShowsWriting) else None
        self._shown: dict[str, asyncio.Task[None]] = {}

    def note(self, address: str, *, held_up: bool) -> None:
        """How sending an answer just went: it is to be tried again soon, or it isn't."""
        if not held_up:
            self._end(address)
        elif self._channel is not None and address not in self._shown:
            self._shown[address] = asyncio.create_task(self._show(self._channel, address))

    def stop(self) -> None:
        """Show it to nobody any more."""
        for address in list(self._shown):
            self._end(address)

    def _end(self, address: str) -> None:
        if task := self._shown.pop(address, None):
            task.cancel()

    async def _show(self, channel: ShowsWriting, address: str) -> None:
        for _ in range(MOST):
            await channel.show_writing(address)
            await asyncio.sleep(AGAIN)
        self._shown.pop(address, None)

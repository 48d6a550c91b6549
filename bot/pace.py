"""How fast we may speak: a channel's limits, or none on a local server."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """So many messages in so many seconds."""

    messages: int
    seconds: float

    def wait(self, sent: deque[float], now: float) -> float:
        """Seconds until another may be sent after these."""
        return max(0.0, sent[-self.messages] + self.seconds - now) if len(sent) >= self.messages else 0.0


def _none(_: str) -> Sequence[Limit]:
    return ()


class Pace:
    """Counts what was sent; `take` says how long a chat must still wait. Without limits, never."""

    def __init__(
        self,
        overall: Limit | None = None,
        of_chat: Callable[[str], Sequence[Limit]] = _none,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._overall = overall
        self._of_chat = of_chat
        self.clock = clock
        self._recent: deque[float] = deque()
        self._chats: dict[str, deque[float]] = {}

    def take(self, address: str) -> float:
        """0 if a message may be sent to this chat now (and counts as sent), else seconds to wait."""
        if self._overall is None:
            return 0
        now = self.clock()
        chat = self._chats.setdefault(address, deque())
        wait = max([self._overall.wait(self._recent, now), *(one.wait(chat, now) for one in self._of_chat(address))])
        if wait == 0:
            self._recent.append(now)
            chat.append(now)
            self._forget(self._overall, now)
        return wait

    def _forget(self, overall: Limit, now: float) -> None:
        while self._recent and self._recent[0] < now - overall.seconds:
            self._recent.popleft()
        if len(self._chats) > 1000:
            self._chats = {chat: sent for chat, sent in self._chats.items() if sent[-1] > now - 60.0}

"""How fast we may speak: Telegram's limits, or none on a local server."""

import time
from collections import deque
from collections.abc import Callable

OVERALL = 25
GROUP_A_MINUTE = 18
CHAT_SECONDS = 1.0


class Pace:
    """Counts what was sent; `take` says how long a chat must still wait."""

    def __init__(self, *, limited: bool, clock: Callable[[], float] = time.monotonic) -> None:
        self._limited = limited
        self._clock = clock
        self._recent: deque[float] = deque()
        self._chats: dict[str, deque[float]] = {}

    def take(self, address: str) -> float:
        """0 if a message may be sent to this chat now (and counts as sent), else seconds to wait."""
        if not self._limited:
            return 0
        now = self._clock()
        chat = self._chats.setdefault(address, deque())
        wait = max(
            _wait(self._recent, OVERALL, 1.0, now),
            _wait(chat, 1, CHAT_SECONDS, now),
            # A group's address is negative.
            _wait(chat, GROUP_A_MINUTE, 60.0, now) if address.startswith("-") else 0,
        )
        if wait == 0:
            self._recent.append(now)
            chat.append(now)
            self._forget(now)
        return wait

    def _forget(self, now: float) -> None:
        while self._recent and self._recent[0] < now - 1.0:
            self._recent.popleft()
        if len(self._chats) > 1000:
            self._chats = {chat: sent for chat, sent in self._chats.items() if sent[-1] > now - 60.0}


def _wait(sent: deque[float], most: int, seconds: float, now: float) -> float:
    """Seconds until fewer than `most` of the sent ones lie within the last `seconds`."""
    return max(0.0, sent[-most] + seconds - now) if len(sent) >= most else 0.0

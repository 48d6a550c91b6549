"""How fast we may speak: a channel's limits, or none on a local server."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Protocol

from storage.values import dataclass

HAIR = 1e-9


class Meter(Protocol):
    """What counts messages against a limit."""

    def wait(self, now: float) -> float:
        """Seconds until another may be sent."""

    def note(self, now: float) -> None:
        """One is sent."""

    def idle(self, now: float) -> bool:
        """Whether nothing that was sent counts any more."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many messages in so many seconds."""

    messages: int
    seconds: float

    def meter(self) -> Meter:
        """What counts against it."""
        return _Window(self)


@dataclass(frozen=True, slots=True)
class Burst:
    """So many messages at once, and one more whenever so many seconds have passed: their average on the whole."""

    messages: int
    seconds: float

    def meter(self) -> Meter:
        """What counts against it."""
        return _Bucket(self)


class _Window:
    def __init__(self, limit: Limit) -> None:
        self._seconds = limit.seconds
        self._sent: deque[float] = deque(maxlen=limit.messages)

    def wait(self, now: float) -> float:
        full = len(self._sent) == self._sent.maxlen
        return max(0.0, self._sent[0] + self._seconds - now) if full else 0.0

    def note(self, now: float) -> None:
        self._sent.append(now)

    def idle(self, now: float) -> bool:
        return not self._sent or self._sent[-1] + self._seconds <= now


class _Bucket:
    def __init__(self, burst: Burst) -> None:
        self._each = burst.seconds
        self._ahead = (burst.messages - 1) * burst.seconds
        # When all that was sent would have been, had it been sent evenly.
        self._even = float("-inf")

    def wait(self, now: float) -> float:
        wait = self._even - self._ahead - now
        # Sums of fractions are off by a hair.
        return wait if wait > HAIR else 0.0

    def note(self, now: float) -> None:
        self._even = max(self._even, now) + self._each

    def idle(self, now: float) -> bool:
        return self._even <= now


def _none(_: str) -> Sequence[Limit | Burst]:
    return ()


class Pace:
    """Counts what was sent; `take` says how long a chat must still wait. Without limits, never.

    `most_held` is how many chats may have to wait for a limit of their own at the same time.
    """

    def __init__(
        self,
        overall: Sequence[Limit | Burst] = (),
        of_chat: Callable[[str], Sequence[Limit | Burst]] = _none,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._overall = [one.meter() for one in overall]
        self._of_chat = of_chat
        self.clock = clock
        self._chats: dict[str, list[Meter]] = {}
        self.most_held = 3 * max((one.messages for one in overall), default=0)

    def take(self, address: str) -> float:
        """0 if a message may be sent to this chat now (and counts as sent), else seconds to wait."""
        if not self._overall:
            return 0
        now = self.clock()
        if (chat := self._chats.get(address)) is None:
            chat = self._chats[address] = [one.meter() for one in self._of_chat(address)]
        meters = (*self._overall, *chat)
        wait = max(meter.wait(now) for meter in meters)
        if wait == 0:
            for meter in meters:
                meter.note(now)
            self._forget(now)
        return wait

    def _forget(self, now: float) -> None:
        if len(self._chats) > 1000:
            busy = {chat: meters for chat, meters in self._chats.items() if not all(one.idle(now) for one in meters)}
            self._chats = busy

"""The clock, as an argument: tests and the sandbox turn their own."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


class TurnableClock:
    """A clock that can be turned; it goes `speed` times as fast as a real one, and stands still at 0."""

    def __init__(self, moment: datetime, speed: int = 0, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._speed = speed
        self._moment = moment
        self._since = seconds()

    def __call__(self) -> datetime:
        """Now, in UTC."""
        passed = timedelta(seconds=(self._seconds() - self._since) * self._speed)
        return (self._moment + passed).astimezone(UTC)

    @property
    def speed(self) -> int:
        """How many times as fast as a real clock it goes."""
        return self._speed

    @speed.setter
    def speed(self, speed: int) -> None:
        self._moment, self._since = self(), self._seconds()
        self._speed = speed

    def turn_to(self, moment: datetime) -> None:
        """From now on it is this moment."""
        self._moment, self._since = moment, self._seconds()
